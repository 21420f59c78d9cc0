// SPDX-License-Identifier: GPL-3.0-or-later
// Every built-in situation gets the verdict that its script expects, over real sockets and with follow-ups.
#include "Run.h"
#include "investigation/Investigation.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

using namespace envoi;
using namespace Qt::Literals::StringLiterals;

namespace
{

/// A password of a test that stands in no other text.
constexpr auto canary = "Kt7é=pW2vQx9zLm4Rb8sDn3";

struct Run {
    simulator::Simulator::Situation situation;
    std::unique_ptr<simulator::Simulator> server;
    std::unique_ptr<Trust> trust;
    std::unique_ptr<investigation::Investigation> investigation;
    bool finished = false;
    qint64 milliseconds = 0;
};

} // namespace

class TestSituations : public QObject
{
    Q_OBJECT

private:
    std::vector<Run> m_runs;
    QElapsedTimer m_timer;

    static QString withCanary(QString text)
    {
        return text.replace(u" secret"_s, u' ' + QString::fromUtf8(canary));
    }

private Q_SLOTS:
    /// All beside each other: what costs time is silence, not work.
    void initTestCase()
    {
        m_timer.start();
        const QList<simulator::Simulator::Situation> all = simulator::Simulator::situations();
        QVERIFY(all.size() > 25);
        m_runs.resize(static_cast<std::size_t>(all.size()));
        for (std::size_t i = 0; i < m_runs.size(); ++i) {
            Run &run = m_runs[i];
            run.situation = all.at(static_cast<qsizetype>(i));
            run.server = std::make_unique<simulator::Simulator>();
            QVERIFY(run.server->load(withCanary(run.situation.script)));
            QVERIFY(run.server->listen());
            run.trust = std::make_unique<Trust>(*run.server);
            const QString password
                = run.situation.password == u"secret"_s ? QString::fromUtf8(canary) : run.situation.password;
            const record::Typed what = typed(*run.server, *run.trust,
                record::securityFromId(run.situation.security).value_or(record::Security::Auto),
                run.situation.user, password, run.situation.from, run.situation.to);
            investigation::Investigation::Options options;
            options.limits.greeting = 9'000; // more than the slow server takes, less than a test may
            run.investigation
                = std::make_unique<investigation::Investigation>(what, sasl::Secret(password), options);
            connect(run.investigation.get(), &investigation::Investigation::finished, this, [this, &run] {
                run.finished = true;
                run.milliseconds = m_timer.elapsed();
            });
            run.investigation->start();
        }
        QVERIFY(QTest::qWaitFor(
            [this] {
                return std::all_of(
                    m_runs.cbegin(), m_runs.cend(), [](const Run &run) { return run.finished; });
            },
            30'000));
        QVERIFY(QTest::qWaitFor(
            [this] {
                return std::all_of(m_runs.cbegin(), m_runs.cend(),
                    [](const Run &run) { return run.server->openConnections() == 0; });
            },
            6'000));
    }

    void verdict_data()
    {
        QTest::addColumn<int>("index");
        for (std::size_t i = 0; i < m_runs.size(); ++i)
            QTest::newRow(qPrintable(m_runs[i].situation.id)) << static_cast<int>(i);
    }

    void verdict()
    {
        QFETCH(int, index);
        const Run &run = m_runs[static_cast<std::size_t>(index)];
        const diagnosis::Diagnosis found = diagnosis::diagnose(run.investigation->result());
        QCOMPARE(QString(diagnosis::id(found.cause)), run.situation.expectedCause);
        const record::StepRecord *failed = run.investigation->result().record.failed();
        QCOMPARE(failed ? QString(record::id(failed->id)) : u"quit"_s, run.situation.expectedStep);
        QVERIFY2(run.milliseconds < 12'000, qPrintable(QString::number(run.milliseconds)));
    }

    void wire_data() { verdict_data(); }

    /// Secrets only inside TLS, lines as they must be, nothing after a failure but QUIT, no message at all.
    void wire()
    {
        QFETCH(int, index);
        const Run &run = m_runs[static_cast<std::size_t>(index)];
        const QList<simulator::Session> sessions = run.server->sessions();
        for (const simulator::Session &session : sessions) {
            const QByteArray secret(canary);
            QVERIFY(!session.receivedInClear.contains(secret)
                && !session.receivedInClear.contains(secret.toBase64()));
            QVERIFY(!session.receivedInClear.contains("AUTH"));
            QVERIFY2(session.wireFaults.isEmpty(), qPrintable(session.wireFaults.join(u'\n')));
            QVERIFY(session.messages.isEmpty());
        }
        int logins = 0;
        for (const simulator::Session &session : sessions)
            logins += static_cast<int>(std::count_if(session.commands.cbegin(), session.commands.cend(),
                [](const QByteArray &command) { return command.startsWith("AUTH"); }));
        QVERIFY2(logins <= 1, qPrintable(QString::number(logins)));
    }
};

QTEST_GUILESS_MAIN(TestSituations)
#include "tst_situations.moc"
