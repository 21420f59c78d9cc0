// SPDX-License-Identifier: GPL-3.0-or-later
// The built envoi-cli against a real Postfix with Dovecot's SASL: the right settings pass, wrong ones are
// named.
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTcpSocket>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace
{

constexpr int skipped = 77; ///< mailserver.py: not possible here
constexpr int atOnce = 4; ///< runs in parallel

struct Case {
    QByteArray name;
    QStringList arguments; ///< after "test"
    QByteArray password; ///< for standard input; empty = none
    int exit = 0;
    QStringList causes; ///< any of these
    QString step; ///< empty = none failed
    QString passwordState;

    QJsonObject report;
    int status = -1;
    QByteArray errors;
    qint64 milliseconds = 0;
};

} // namespace

class TestServers : public QObject
{
    Q_OBJECT

private:
    QProcess m_server;
    QJsonObject m_about;
    QTcpSocket m_visitor; ///< takes the only place on the crowded port
    QList<Case> m_cases;

    QString port(const char *service) const
    {
        return QString::number(
            m_about.value("ports"_L1).toObject().value(QLatin1StringView(service)).toInt());
    }

    QStringList to(const char *service, const char *security, const QStringList &more = {}) const
    {
        return QStringList{ u"--host"_s, m_about.value("address"_L1).toString(), u"--port"_s, port(service),
            u"--security"_s, QLatin1StringView(security), u"--ca-file"_s, m_about.value("ca"_L1).toString() }
        + more;
    }

    QStringList login() const
    {
        return { u"--user"_s, m_about.value("user"_L1).toString(), u"--password-stdin"_s };
    }

    static QStringList envelope(
        const QString &from = u"alice@example.test"_s, const QString &recipient = u"bob@example.org"_s)
    {
        return { u"--from"_s, from, u"--to"_s, recipient };
    }

    void add(const char *name, const QStringList &arguments, int exit, const QStringList &causes,
        const char *step, const char *passwordState, const QByteArray &password = {})
    {
        Case one;
        one.name = name;
        one.arguments = arguments;
        one.exit = exit;
        one.causes = causes;
        one.step = QLatin1StringView(step);
        one.passwordState = QLatin1StringView(passwordState);
        one.password = !password.isNull() ? password
            : arguments.contains(u"--password-stdin"_s)
            ? m_about.value("password"_L1).toString().toUtf8() + '\n'
            : QByteArray();
        m_cases.append(one);
    }

    void addWhatPasses()
    {
        const QJsonArray mechanisms = m_about.value("mechanisms"_L1).toArray();
        for (const auto &[service, security] :
            { std::pair("submission", "starttls"), std::pair("smtps", "tls") }) {
            for (const QJsonValue &mechanism : mechanisms) {
                const QByteArray name = mechanism.toString().toLatin1() + " over " + security;
                add(name.constData(),
                    to(service, security,
                        login() + envelope() + QStringList{ u"--auth"_s, mechanism.toString() }),
                    0, { u"works"_s }, "", "accepted");
            }
            add(QByteArray("automatic over ").append(security).constData(),
                to(service, security, login() + envelope()), 0, { u"works"_s }, "", "accepted");
            add(QByteArray("a real message over ").append(security).constData(),
                to(service, security, login() + envelope() + QStringList{ u"--send-message"_s }), 0,
                { u"works"_s }, "", "accepted");
        }
        add("without a login, to a local recipient",
            to("relay", "starttls", envelope(u"eve@example.org"_s, u"bob@example.test"_s)), 0,
            { u"works-without-login"_s }, "", "not-given");
    }

    void addWhatFails()
    {
        add("wrong password", to("submission", "starttls", login() + envelope()), 1, { u"bad-credentials"_s },
            "auth", "refused", "wrong\n");
        add("wrong password by PLAIN", to("smtps", "tls", login() + QStringList{ u"--auth"_s, u"PLAIN"_s }),
            1, { u"bad-credentials"_s }, "auth", "refused", "wrong\n");
        // SCRAM's first message bears the name alone: refused there, no password has left.
        const QStringList stranger{ u"--user"_s, u"nobody@example.test"_s, u"--password-stdin"_s };
        add("unknown user", to("submission", "starttls", stranger), 1, { u"bad-credentials"_s }, "auth",
            "not-sent", "secret\n");
        add("unknown user by PLAIN",
            to("submission", "starttls", stranger + QStringList{ u"--auth"_s, u"PLAIN"_s }), 1,
            { u"bad-credentials"_s }, "auth", "refused", "secret\n");
        add("a mechanism not offered",
            to("submission", "starttls", login() + QStringList{ u"--auth"_s, u"XOAUTH2"_s }), 1,
            { u"mechanism-unsupported"_s }, "auth", "not-sent");
        add("no login, own sender", to("submission", "starttls", envelope()), 1, { u"auth-required"_s },
            "rcpt", "not-given");
        add("no login, relaying", to("submission", "starttls", envelope(u"eve@example.org"_s)), 1,
            { u"relay-denied"_s }, "rcpt", "not-given");
        add("relay denied on a receiving port", to("relay", "starttls", envelope(u"eve@example.org"_s)), 1,
            { u"relay-denied"_s }, "rcpt", "not-given");
        add("login where none is offered", to("relay", "starttls", login() + envelope()), 1,
            { u"auth-not-available"_s }, "auth", "not-sent");
        add("no encryption chosen, no login", to("submission", "none", envelope()), 1,
            { u"starttls-required-first"_s }, "mail", "not-given");
        add("no encryption chosen, login", to("submission", "none", login() + envelope()), 1,
            { u"login-withheld"_s, u"encryption-required-for-auth"_s, u"auth-not-available"_s }, "auth",
            "not-sent");
        add("login withheld in clear", to("noTls", "none", login() + envelope()), 1, { u"login-withheld"_s },
            "auth", "not-sent");
        add("STARTTLS not offered", to("noTls", "starttls", login() + envelope()), 1,
            { u"tls-not-available"_s }, "starttls", "not-sent");
        add("sender not owned", to("submission", "starttls", login() + envelope(u"director@example.test"_s)),
            1, { u"sender-not-owned"_s }, "rcpt", "accepted");
        add("recipient unknown",
            to("submission", "starttls",
                login() + envelope(u"alice@example.test"_s, u"nobody@example.test"_s)),
            1, { u"recipient-unknown"_s }, "rcpt", "accepted");
        add("too many connections", to("crowded", "starttls", login() + envelope()), 1,
            { u"too-many-connections"_s }, "greeting", "not-sent");
        add("shutting down", to("stopping", "starttls", login() + envelope()), 1,
            { u"server-shutting-down"_s }, "greeting", "not-sent");
        add("EHLO name refused", to("strictHelo", "starttls", login() + envelope()), 1,
            { u"helo-rejected"_s }, "ehlo", "not-sent");
        add("EHLO name refused late", to("lateHelo", "starttls", login() + envelope()), 1,
            { u"helo-rejected"_s }, "rcpt", "accepted");
        add("STARTTLS on a TLS port", to("smtps", "starttls", login() + envelope()), 1,
            { u"tls-from-start-needed"_s }, "greeting", "not-sent");
        add("no encryption on a TLS port", to("smtps", "none", envelope()), 1, { u"tls-from-start-needed"_s },
            "greeting", "not-given");
        add("TLS on a STARTTLS port", to("submission", "tls", login() + envelope()), 1,
            { u"starttls-needed"_s }, "tls", "not-sent");

        QStringList otherName = to("submission", "starttls", login() + envelope());
        otherName[1] = m_about.value("other"_L1).toString();
        add("wrong name", otherName, 1, { u"certificate-name-mismatch"_s }, "certificate", "not-sent");
        QStringList untrusted = to("submission", "starttls", login() + envelope());
        untrusted.remove(6, 2); // --ca-file
        add("unknown authority", untrusted, 1, { u"certificate-issuer-unknown"_s }, "certificate",
            "not-sent");
        add("unknown authority over TLS",
            QStringList(untrusted)
                .replaceInStrings(port("submission"), port("smtps"))
                .replaceInStrings(u"starttls"_s, u"tls"_s),
            1, { u"certificate-issuer-unknown"_s }, "certificate", "not-sent");
        add("consent to an unknown authority", untrusted + QStringList{ u"--allow-untrusted-certificate"_s },
            0, { u"works"_s }, "", "accepted");
    }

    /// All of them, a few at a time: waiting for silence costs seconds, not work.
    void runAll()
    {
        std::vector<std::pair<std::unique_ptr<QProcess>, qsizetype>> running;
        qsizetype next = 0;
        QElapsedTimer timer;
        timer.start();
        while (next < m_cases.size() || !running.empty()) {
            while (next < m_cases.size() && running.size() < atOnce)
                running.emplace_back(started(m_cases[next]), next), ++next;
            const bool ended = QTest::qWaitFor(
                [&] {
                    return std::any_of(running.cbegin(), running.cend(),
                        [](const auto &one) { return one.first->state() == QProcess::NotRunning; });
                },
                20'000);
            QVERIFY2(ended, "envoi-cli does not end");
            std::erase_if(running, [&](auto &one) {
                if (one.first->state() != QProcess::NotRunning)
                    return false;
                finish(m_cases[one.second], *one.first);
                return true;
            });
        }
        qInfo("%lld runs of envoi-cli in %lld ms", static_cast<long long>(m_cases.size()),
            static_cast<long long>(timer.elapsed()));
    }

    static std::unique_ptr<QProcess> started(const Case &one)
    {
        auto process = std::make_unique<QProcess>();
        process->start(
            QStringLiteral(ENVOI_CLI), QStringList{ u"test"_s, u"--format"_s, u"json"_s } + one.arguments);
        process->write(one.password);
        process->closeWriteChannel();
        return process;
    }

    static void finish(Case &one, QProcess &process)
    {
        one.status = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -2;
        one.report = QJsonDocument::fromJson(process.readAllStandardOutput()).object();
        one.errors = process.readAllStandardError();
    }

    static QString failedStep(const QJsonObject &report)
    {
        const QJsonArray steps = report.value("steps"_L1).toArray();
        for (const QJsonValue &step : steps) {
            if (step.toObject().value("outcome"_L1) == "failed"_L1)
                return step.toObject().value("id"_L1).toString();
        }
        return {};
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_server.setProcessChannelMode(QProcess::SeparateChannels);
        m_server.start(QStringLiteral(ENVOI_PYTHON),
            { QStringLiteral(ENVOI_SOURCE_DIR "/tests/servers/mailserver.py") });
        QVERIFY(QTest::qWaitFor(
            [&] { return m_server.canReadLine() || m_server.state() == QProcess::NotRunning; }, 30'000));
        if (!m_server.canReadLine()) {
            const QByteArray why = m_server.readAllStandardError();
            if (m_server.exitCode() == skipped && !qEnvironmentVariableIsSet("ENVOI_CI"))
                QSKIP(why.constData());
            QFAIL(why.constData());
        }
        m_about = QJsonDocument::fromJson(m_server.readLine()).object();

        m_visitor.connectToHost(m_about.value("address"_L1).toString(), port("crowded").toUShort());
        QVERIFY(QTest::qWaitFor([&] { return m_visitor.canReadLine(); }, 5'000));
        QVERIFY(m_visitor.readLine().startsWith("220"));

        addWhatPasses();
        addWhatFails();
        runAll();
    }

    void cleanupTestCase()
    {
        m_visitor.abort();
        const QString folder = m_about.value("folder"_L1).toString();
        m_server.closeWriteChannel();
        QVERIFY(QTest::qWaitFor([&] { return m_server.state() == QProcess::NotRunning; }, 15'000));
        QVERIFY(folder.isEmpty() || !QDir(folder).exists());
    }

    void verdict_data()
    {
        QTest::addColumn<int>("index");
        for (qsizetype i = 0; i < m_cases.size(); ++i)
            QTest::newRow(m_cases.at(i).name.constData()) << static_cast<int>(i);
    }

    void verdict()
    {
        QFETCH(int, index);
        const Case &one = m_cases.at(index);
        const QJsonObject diagnosis = one.report.value("diagnosis"_L1).toObject();
        const QString cause = diagnosis.value("cause"_L1).toString();
        const QByteArray all = one.errors + QJsonDocument(one.report).toJson();
        QVERIFY2(one.causes.contains(cause), qPrintable(u"got “%1”\n"_s.arg(cause) + QString::fromUtf8(all)));
        QCOMPARE(failedStep(one.report), one.step);
        QCOMPARE(one.status, one.exit);
        QCOMPARE(diagnosis.value("password"_L1).toString(), one.passwordState);
        QCOMPARE(one.report.value("schema"_L1).toString(), u"envoi-report/1"_s);
        if (!one.step.isEmpty())
            QCOMPARE(diagnosis.value("step"_L1).toString(), one.step);
        const QByteArray password = m_about.value("password"_L1).toString().toUtf8();
        QVERIFY(!all.contains(password) && !all.contains(password.toBase64()));
    }

    /// The server's own log agrees on how people logged in.
    void serverSawEachMechanism()
    {
        QFile log(m_about.value("log"_L1).toString());
        QVERIFY(log.open(QIODevice::ReadOnly));
        const QByteArray text = log.readAll();
        const QJsonArray mechanisms = m_about.value("mechanisms"_L1).toArray();
        for (const QJsonValue &mechanism : mechanisms)
            QVERIFY2(text.contains("sasl_method=" + mechanism.toString().toLatin1()),
                qPrintable(mechanism.toString()));
    }
};

QTEST_GUILESS_MAIN(TestServers)
#include "tst_servers.moc"
