// SPDX-License-Identifier: GPL-3.0-or-later
// Whole conversations with servers that are broken at random, always in the same way: whatever comes, there
// is one verdict and one end, and no credentials leave before TLS (hostile.md R1, R2, R9, R12).
#include "Driver.h"
#include "Rules.h"

#include <QRandomGenerator>
#include <QTest>

using namespace envoi;
using namespace Qt::Literals::StringLiterals;
using record::Security;

namespace
{

QByteArray mutated(QByteArray reply, QRandomGenerator &random)
{
    static const QList<QByteArray> pieces{ "\r\n", "\n", "\r", QByteArray("\0", 1), "250 ok\r\n", "250-",
        "421 bye\r\n", "334 ", "235 ok\r\n", "220 go\r\n", "*", "\x16\x03\x01", QByteArray(600, 'x'),
        "STARTTLS", "AUTH PLAIN\r\n", "-", " ", "999 x\r\n" };
    for (int n = random.bounded(1, 4); n > 0; --n) {
        const qsizetype at = reply.isEmpty() ? 0 : random.bounded(static_cast<int>(reply.size()));
        switch (random.bounded(6)) {
        case 0:
            if (!reply.isEmpty())
                reply[at] = static_cast<char>(random.bounded(256));
            break;
        case 1:
            reply.insert(at, pieces.at(random.bounded(static_cast<int>(pieces.size()))));
            break;
        case 2:
            reply.truncate(at);
            break;
        case 3:
            reply += reply;
            break;
        case 4:
            if (reply.size() >= 3)
                reply.replace(0, 3, QByteArray::number(random.bounded(150, 650)));
            break;
        case 5:
            reply = pieces.at(random.bounded(static_cast<int>(pieces.size()))) + reply;
            break;
        }
    }
    return reply;
}

} // namespace

class TestMutations : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void anything_data();
    void anything();
};

void TestMutations::anything_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 8; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

void TestMutations::anything()
{
    QFETCH(quint32, seed);
    QRandomGenerator random(seed);
    int passed = 0;
    for (int i = 0; i < 500; ++i) {
        const Security security = static_cast<Security>(random.bounded(1, 4));
        record::Settings s = settings(security, random.bounded(4) > 0, random.bounded(4) > 0);
        s.sendMessage = random.bounded(2) == 0 && !s.from.isEmpty();
        static const QStringList named{ QString(), QString(), u"LOGIN"_s, u"CRAM-MD5"_s, u"SCRAM-SHA-1"_s,
            u"XOAUTH2"_s };
        s.mechanism = named.at(random.bounded(static_cast<int>(named.size())));
        s.lastStep = static_cast<record::StepId>(
            random.bounded(3) > 0 ? record::stepCount - 1 : random.bounded(record::stepCount));
        Driver driver(s, s.user.isEmpty() ? QString() : password);
        driver.replies["ehlo-tls"]
            = "250-mx\r\n250-PIPELINING\r\n250 AUTH PLAIN LOGIN CRAM-MD5 SCRAM-SHA-1 XOAUTH2\r\n";
        driver.replies["auth-2"] = "334 PDEuMkBteD4=\r\n";
        driver.replies["auth-3"] = "235 ok\r\n";
        driver.certificate.accepted = random.bounded(8) > 0;
        driver.server = [&](const QByteArray &place, const QByteArray &) {
            const QByteArray reply = driver.replies.value(place, "501 what?\r\n");
            return random.bounded(5) == 0 ? mutated(reply, random) : reply;
        };
        driver.cut = [&](const QByteArray &all) {
            const qsizetype at = all.isEmpty() ? 0 : random.bounded(static_cast<int>(all.size()));
            return at > 0 ? QList{ all.first(at), all.sliced(at) } : QList{ all };
        };
        driver.run();
        if (!driver.sequence
                 .isOver()) // it waits for more: in the end the peer goes, the time is up, or the user tires
            driver.event(std::array<conversation::Event (*)(), 3>{
                []() -> conversation::Event { return conversation::Closed{}; },
                []() -> conversation::Event { return conversation::TimedOut{}; },
                []() -> conversation::Event { return conversation::Stopped{}; } }[random.bounded(3)]());
        checkRules(driver);
        if (QTest::currentTestFailed()) {
            qWarning(
                "round %d: %s\n%s", i, qPrintable(driver.outcomes()), driver.dialogue.join('\n').constData());
            return;
        }
        // R2: nothing of a login before TLS and an accepted certificate.
        const qsizetype tls = driver.lines.indexOf("<TLS>");
        const auto inClear = tls < 0 ? driver.lines : driver.lines.first(tls);
        QVERIFY(containing(inClear, "AUTH").isEmpty());
        if (!driver.certificate.accepted)
            QVERIFY(!driver.secretLeft(password.toUtf8()) && (tls < 0 || driver.lines.size() == tls + 1));
        passed += driver.failure().isEmpty();
    }
    QVERIFY(passed > 20 && passed < 480); // both kinds were met
}

QTEST_GUILESS_MAIN(TestMutations)
#include "tst_mutations.moc"
