// SPDX-License-Identifier: GPL-3.0-or-later
// hostile.md case 58: eleven places × 42 codes, each with the one right end (tests/data/reply-codes.tsv).
#include "Driver.h"

#include <QFile>
#include <QTest>

using namespace envoi;
using namespace Qt::Literals::StringLiterals;

class TestReplyCodes : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void cells_data();
    void cells();
};

void TestReplyCodes::cells_data()
{
    QTest::addColumn<QByteArray>("place");
    QTest::addColumn<QByteArray>("code");
    QTest::addColumn<QString>("step");
    QTest::addColumn<QString>("how");
    QFile file(QStringLiteral(ENVOI_TEST_DATA "/reply-codes.tsv"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    int cells = 0;
    while (!file.atEnd()) {
        const QByteArray line = file.readLine().trimmed();
        if (line.startsWith('#'))
            continue;
        const QList<QByteArray> cell = line.split('\t');
        QCOMPARE(cell.size(), 4);
        QTest::addRow("%s %s", cell[0].constData(), cell[1].constData())
            << cell[0] << cell[1] << QString::fromLatin1(cell[2]) << QString::fromLatin1(cell[3]);
        ++cells;
    }
    QCOMPARE(cells, 462);
}

void TestReplyCodes::cells()
{
    QFETCH(QByteArray, place);
    QFETCH(QByteArray, code);
    QFETCH(QString, step);
    QFETCH(QString, how);
    const bool helo = place == "helo";
    record::Settings s = settings(helo ? record::Security::None : record::Security::StartTls, !helo);
    s.sendMessage = true;
    Driver driver(s, helo ? QString() : u"Tr0ub4dor"_s);
    if (helo)
        driver.replies["ehlo"] = "500 what?\r\n";
    driver.replies["auth-2"] = "501 5.7.0 cancelled\r\n";
    // The code changes, what the reply offers does not.
    QByteArray reply = driver.replies.value(place);
    QByteArray changed;
    for (const QByteArray &line : reply.chopped(2).replace("\r\n", "\n").split('\n'))
        changed += code + line.sliced(3) + "\r\n";
    driver.replies[place] = changed;
    driver.run();

    QCOMPARE(driver.overs, 1);
    QCOMPARE(driver.verdicts, 1);
    const record::StepRecord *failed = driver.failed();
    QCOMPARE(failed ? QString(record::id(failed->id)) : u"-"_s, step);
    QCOMPARE(failed ? name(failed->failure) : u"-"_s, how);
    if (failed && how == u"refused"_s)
        QCOMPARE(failed->reply->code, code.toInt());
    if (failed && how == u"violation"_s)
        QCOMPARE(failed->violation->kind, smtp::ViolationKind::InvalidCode);
    // Whatever it was, no credentials left where it stood before the login, and no message where it stood
    // before DATA.
    const bool beforeLogin
        = place == "greeting" || place == "ehlo" || place == "starttls" || place == "ehlo-tls";
    if (failed && beforeLogin)
        QVERIFY(!driver.secretLeft("Tr0ub4dor"));
    if (failed && place != "body")
        QVERIFY(containing(driver.lines, "Subject").isEmpty());
}

QTEST_GUILESS_MAIN(TestReplyCodes)
#include "tst_replycodes.moc"
