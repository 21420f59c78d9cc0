// SPDX-License-Identifier: GPL-3.0-or-later
// Every situation of the demo through the whole window: a real session on loopback, and the verdict it is
// meant to show.
#include "WindowTest.h"

#include "ui/demo/DemoBar.h"
#include "ui/steps/StepList.h"
#include "ui/support/PlainLabel.h"
#include "ui/window/StepsCard.h"

using namespace envoi;
using namespace Qt::Literals::StringLiterals;
using tests::Stage;

class TstDemo : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { tests::prepareOnce(); }
    void init() { QSettings().clear(); }

    void theBarTakesNoMoreRoomThanItsLine()
    {
        Stage stage(u"fr"_s);
        stage.window.resize(1160, 780);
        stage.window.startDemo();
        QTest::qWait(30);
        const int line = stage.window.demoBar()->fontMetrics().height();
        QVERIFY2(stage.window.demoBar()->height() <= 3 * line + 16,
            qPrintable(QString::number(stage.window.demoBar()->height())));
        stage.window.resize(720, 520);
        QTest::qWait(30);
        QVERIFY2(stage.window.demoBar()->height() <= 5 * line + 16,
            qPrintable(QString::number(stage.window.demoBar()->height())));
    }

    void everySituationGetsItsVerdict_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<QString>("cause");
        const auto situations = simulator::Simulator::situations();
        QVERIFY(situations.size() > 10);
        for (const auto &situation : situations) {
            if (situation.id
                != u"slow-server"_s) // six seconds long: it is what the tests of Stop and of the language use
                QTest::newRow(qPrintable(situation.id)) << situation.id << situation.expectedCause;
        }
    }
    void everySituationGetsItsVerdict()
    {
        QFETCH(QString, id);
        QFETCH(QString, cause);
        Stage stage;
        investigation::Investigation::Options options = stage.window.runner()->options();
        options.limits.greeting = 600;
        stage.window.runner()->setOptions(options);
        QVERIFY(stage.play(id));
        QCOMPARE(stage.cause(), cause);
        QVERIFY(!stage.window.card()->findChild<ui::PlainLabel *>(u"headline"_s)->text().isEmpty());
        QCOMPARE(stage.window.card()->findChild<ui::PlainLabel *>(u"headline"_s)->text(),
            stage.verdict()->words().headline);
        QVERIFY(stage.verdict()->isVisible());
        QVERIFY2(stage.window.steps()->list()->steps()->count() >= 7, "the steps are not listed");
    }
};

QTEST_MAIN(TstDemo)
#include "tst_demo.moc"
