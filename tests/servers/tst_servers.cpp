// SPDX-License-Identifier: GPL-3.0-or-later
// The built envoi-cli against a real Postfix and a real Dovecot submission service (mailserver.py): every row
// of settings.jsonl, right settings and wrong ones. Right ones pass without a remark, wrong ones are named.
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
constexpr int atOnce = 6; ///< runs in parallel

struct Run {
    QJsonObject row; ///< of settings.jsonl
    QJsonObject report;
    int status = -1;
    QByteArray errors;
    QElapsedTimer timer;
    qint64 milliseconds = 0;

    QString text(const char *field) const { return row.value(QLatin1StringView(field)).toString(); }
    bool hasLogin() const { return !row.value("user"_L1).isNull(); }
    bool ownPassword() const { return row.contains("password"_L1); }
    QString name() const
    {
        return text("server") + ", "_L1 + text("setting") + " ("_L1 + text("security") + u')';
    }
};

QStringList strings(const QJsonValue &value)
{
    if (value.isString())
        return { value.toString() };
    QStringList list;
    const QJsonArray array = value.toArray();
    for (const QJsonValue &one : array)
        list << one.toString();
    return list;
}

QString failedStep(const QJsonObject &report)
{
    const QJsonArray steps = report.value("steps"_L1).toArray();
    for (const QJsonValue &step : steps) {
        if (step.toObject().value("outcome"_L1) == "failed"_L1)
            return step.toObject().value("id"_L1).toString();
    }
    return {};
}

} // namespace

class TestServers : public QObject
{
    Q_OBJECT

private:
    QProcess m_server;
    QJsonObject m_about;
    QTcpSocket m_visitor; ///< takes the only place on Postfix's crowded port
    QList<Run> m_runs;

    QString port(const QString &service) const
    {
        return QString::number(m_about.value("ports"_L1).toObject().value(service).toInt());
    }

    QString host(const QString &place) const
    {
        if (place.isEmpty())
            return m_about.value("address"_L1).toString();
        return place == "other"_L1 ? m_about.value("other"_L1).toString()
                                   : m_about.value("variants"_L1).toObject().value(place).toString();
    }

    QByteArray password() const { return m_about.value("password"_L1).toString().toUtf8(); }

    QStringList arguments(const Run &run) const
    {
        QStringList list{ u"test"_s, u"--format"_s, u"json"_s, u"--lang"_s, u"en"_s, u"--host"_s,
            host(run.text("host")), u"--port"_s, port(run.text("port")), u"--security"_s,
            run.text("security"), u"--from"_s, run.row.value("from"_L1).toString(u"alice@example.test"_s),
            u"--to"_s, run.row.value("to"_L1).toString(u"bob@example.org"_s) };
        if (run.hasLogin())
            list << u"--user"_s << run.row.value("user"_L1).toString(m_about.value("user"_L1).toString())
                 << u"--password-stdin"_s;
        if (run.row.value("ca"_L1).toBool(true))
            list << u"--ca-file"_s << m_about.value("ca"_L1).toString();
        return list + strings(run.row.value("more"_L1));
    }

    /// All of them, a few at a time: waiting for silence costs seconds, not work.
    void runAll()
    {
        std::vector<std::pair<std::unique_ptr<QProcess>, qsizetype>> running;
        qsizetype next = 0;
        QElapsedTimer timer;
        timer.start();
        while (next < m_runs.size() || !running.empty()) {
            while (next < m_runs.size() && running.size() < atOnce)
                running.emplace_back(started(m_runs[next]), next), ++next;
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
                finish(m_runs[one.second], *one.first);
                return true;
            });
        }
        qInfo("%lld runs of envoi-cli in %lld ms", static_cast<long long>(m_runs.size()),
            static_cast<long long>(timer.elapsed()));
    }

    std::unique_ptr<QProcess> started(Run &run) const
    {
        auto process = std::make_unique<QProcess>();
        run.timer.start();
        process->start(QStringLiteral(ENVOI_CLI), arguments(run));
        if (run.hasLogin())
            process->write((run.ownPassword() ? run.text("password").toUtf8() : password()) + '\n');
        process->closeWriteChannel();
        return process;
    }

    static void finish(Run &run, QProcess &process)
    {
        run.milliseconds = run.timer.elapsed();
        run.status = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -2;
        run.report = QJsonDocument::fromJson(process.readAllStandardOutput()).object();
        run.errors = process.readAllStandardError();
    }

    void printTable() const
    {
        qInfo("server  | setting                                          | security | step        | cause   "
              "     "
              "                 |   ms");
        for (const Run &run : m_runs) {
            const QJsonObject diagnosis = run.report.value("diagnosis"_L1).toObject();
            const QString step = failedStep(run.report);
            qInfo("%-7s | %-48s | %-8s | %-11s | %-29s | %4lld", qPrintable(run.text("server")),
                qPrintable(run.text("setting")), qPrintable(run.text("security")),
                step.isEmpty() ? "-" : qPrintable(step), qPrintable(diagnosis.value("cause"_L1).toString()),
                static_cast<long long>(run.milliseconds));
        }
    }

private Q_SLOTS:
    void initTestCase()
    {
        QFile file(QStringLiteral(ENVOI_SOURCE_DIR "/tests/servers/settings.jsonl"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        while (!file.atEnd()) {
            Run run;
            run.row = QJsonDocument::fromJson(file.readLine()).object();
            QVERIFY(!run.row.isEmpty());
            m_runs << run;
        }

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
        if (!m_about.value("exim"_L1).toBool()) {
            const auto left = m_runs.removeIf([](const Run &run) { return run.text("server") == "Exim"_L1; });
            qInfo("No Exim here: %lld settings left out", static_cast<long long>(left));
        }

        m_visitor.connectToHost(m_about.value("address"_L1).toString(), port(u"crowded"_s).toUShort());
        QVERIFY(QTest::qWaitFor([&] { return m_visitor.canReadLine(); }, 5'000));
        QVERIFY(m_visitor.readLine().startsWith("220"));

        runAll();
        printTable();
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
        for (qsizetype i = 0; i < m_runs.size(); ++i)
            QTest::newRow(m_runs.at(i).name().toUtf8().constData()) << static_cast<int>(i);
    }

    void verdict()
    {
        QFETCH(int, index);
        const Run &run = m_runs.at(index);
        const QString step = run.text("step");
        const QJsonObject diagnosis = run.report.value("diagnosis"_L1).toObject();
        const QString cause = diagnosis.value("cause"_L1).toString();
        const QByteArray all = run.errors + QJsonDocument(run.report).toJson();
        QVERIFY2(strings(run.row.value("cause"_L1)).contains(cause),
            qPrintable(u"got “%1”\n"_s.arg(cause) + QString::fromUtf8(all)));
        QCOMPARE(failedStep(run.report), step);
        QCOMPARE(run.status, step.isEmpty() ? 0 : step == "input"_L1 ? 2 : 1);
        QCOMPARE(diagnosis.value("password"_L1).toString(), run.text("state"));
        QCOMPARE(run.report.value("schema"_L1).toString(), u"envoi-report/1"_s);
        if (!step.isEmpty())
            QCOMPARE(diagnosis.value("step"_L1).toString(), step);
        QVERIFY(!all.contains(password()) && !all.contains(password().toBase64()));
    }

    void noFalseAlarm_data() { verdict_data(); }

    /// Right settings have no remark at all; where the test failed, an odd password may still be remarked
    /// upon.
    void noFalseAlarm()
    {
        QFETCH(int, index);
        const Run &run = m_runs.at(index);
        const QJsonObject diagnosis = run.report.value("diagnosis"_L1).toObject();
        QStringList remarks = strings(diagnosis.value("remarks"_L1));
        if (run.text("state") != "accepted"_L1 && !run.ownPassword())
            remarks.removeAll(u"password-has-suspicious-characters"_s);
        QCOMPARE(remarks, strings(run.row.value("remarks"_L1)));
        if (run.text("step").isEmpty() && remarks.isEmpty())
            QCOMPARE(strings(diagnosis.value("remarksText"_L1)), strings(run.row.value("remarksText"_L1)));
    }

    /// The data hold what the calibration is for: enough right and enough wrong settings of each server.
    void enoughOfEach()
    {
        QMap<QString, QSet<QString>> right;
        QMap<QString, QSet<QString>> wrong;
        for (const Run &run : std::as_const(m_runs))
            (run.text("step").isEmpty() ? right : wrong)[run.text("server")] << run.name();
        for (const QString &server : { u"Postfix"_s, u"Dovecot"_s }) {
            QCOMPARE_GE(right.value(server).size(), 14);
            QCOMPARE_GE(wrong.value(server).size(), 20);
        }
    }

    /// The servers' own logs agree on how people logged in.
    void serversSawEachMechanism()
    {
        const QJsonArray mechanisms = m_about.value("mechanisms"_L1).toArray();
        for (const auto &[file, before] :
            { std::pair(u"/mail.log"_s, "sasl_method="), std::pair(u"/dovecot.log"_s, "method=") }) {
            QFile log(m_about.value("folder"_L1).toString() + file);
            QVERIFY(log.open(QIODevice::ReadOnly));
            const QByteArray text = log.readAll();
            for (const QJsonValue &mechanism : mechanisms)
                QVERIFY2(text.contains(before + mechanism.toString().toLatin1()),
                    qPrintable(mechanism.toString()));
        }
    }
};

QTEST_GUILESS_MAIN(TestServers)
#include "tst_servers.moc"
