// SPDX-License-Identifier: GPL-3.0-or-later
// The dialogue stays within 2 MiB: beginning and end are kept, the middle is counted (hostile.md 285).
#include "session/DialogueKeeper.h"
#include "session/Limits.h"

#include <QTest>

using namespace envoi;

class TestDialogueKeeper : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void small();
    void large();
    void limits();
};

void TestDialogueKeeper::small()
{
    QList<record::DialogueLine> lines;
    session::DialogueKeeper keeper(lines);
    QVERIFY(!keeper.takeFirstNew());
    keeper.add({ 1, record::StepId::Ehlo, record::Direction::Server, record::NoteKind::None,
        QStringLiteral("a"), true });
    keeper.add({ 2, record::StepId::Ehlo, record::Direction::Server, record::NoteKind::None,
        QStringLiteral("b"), true });
    QCOMPARE(keeper.takeFirstNew(), 0);
    QVERIFY(!keeper.takeFirstNew());
    keeper.add({ 3, record::StepId::Ehlo, record::Direction::Server, record::NoteKind::None,
        QStringLiteral("c"), true });
    QCOMPARE(keeper.takeFirstNew(), 2);
    keeper.finish();
    QVERIFY(!keeper.takeFirstNew());
    QCOMPARE(lines.size(), 3);
}

void TestDialogueKeeper::large()
{
    QList<record::DialogueLine> lines;
    session::DialogueKeeper keeper(lines);
    const int count = 5000;
    for (int i = 0; i < count; ++i) {
        const QString text = QStringLiteral("%1 %2").arg(i).arg(QString(1900, u'x'));
        keeper.add(
            { i, record::StepId::Ehlo, record::Direction::Server, record::NoteKind::None, text, true });
    }
    keeper.finish();
    qsizetype octets = 0;
    int elided = 0;
    for (const record::DialogueLine &line : lines) {
        octets += line.text.size() * 2;
        if (line.note == record::NoteKind::Elided)
            elided = line.text.toInt();
    }
    QVERIFY(octets <= 2 * 1024 * 1024);
    QVERIFY(elided > 0);
    QCOMPARE(lines.size() - 1 + elided, count);
    QVERIFY(lines.first().text.startsWith(u"0 "));
    QVERIFY(lines.last().text.startsWith(u"4999 "));
}

/// --timeout is about waits: what bounds a run, QUIT and the race stay as they are.
void TestDialogueKeeper::limits()
{
    const session::Limits usual;
    const session::Limits shorter = usual.withTimeout(7'000);
    for (const qint64 wait : { shorter.dns, shorter.connectOne, shorter.connectAll, shorter.handshake,
             shorter.greeting, shorter.reply, shorter.dataReply })
        QCOMPARE(wait, 7'000);
    QCOMPARE(shorter.finalDot, 21'000);
    QCOMPARE(shorter.quit, usual.quit);
    QCOMPARE(shorter.run, usual.run);
    QCOMPARE(shorter.raceDelay, usual.raceDelay);
    const session::Limits tiny = usual.scaled(0.000001);
    QCOMPARE(tiny.quit, 1); // never "no time at all"
    QCOMPARE(usual.scaled(2).reply, 2 * usual.reply);
}

QTEST_GUILESS_MAIN(TestDialogueKeeper)
#include "tst_dialoguekeeper.moc"
