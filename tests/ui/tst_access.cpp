// SPDX-License-Identifier: GPL-3.0-or-later
// The tree that assistive technology reads, the keyboard, and mnemonics: in both languages.
#include "WindowTest.h"

#include "ui/demo/DemoBar.h"
#include "ui/reference/ReferenceWindow.h"
#include "ui/steps/StepList.h"
#include "ui/support/Disclosure.h"
#include "ui/support/PlainLabel.h"
#include "ui/window/DetailsFold.h"
#include "ui/window/StepsCard.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QComboBox>
#include <QMenu>
#include <QMenuBar>
#include <QScrollArea>
#include <QScrollBar>
#include <QTabBar>

using namespace envoi;
using namespace Qt::Literals::StringLiterals;
using tests::Stage;

class TstAccess : public QObject
{
    Q_OBJECT
private:
    static void languages()
    {
        QTest::addColumn<QString>("language");
        for (const QString &code : explanation::Language::available())
            QTest::newRow(qPrintable(code)) << code;
    }
    static QChar mnemonic(const QString &text)
    {
        for (qsizetype i = 0; i + 1 < text.size(); ++i) {
            if (text[i] != u'&')
                continue;
            if (text[i + 1] != u'&')
                return text[i + 1].toLower();
            ++i;
        }
        return {};
    }
    /// Everything opened that can be opened: the worst case for names, mnemonics and sizes.
    static void openAll(Stage &stage)
    {
        stage.window.fold()->setOpen(true);
        for (ui::Disclosure *fold : stage.window.findChildren<ui::Disclosure *>())
            fold->setOpen(true);
        QTest::qWait(30);
    }

private Q_SLOTS:
    void initTestCase() { tests::prepareOnce(); }
    void init() { QSettings().clear(); }

    void everythingThatTakesTheFocusHasAName_data() { languages(); }
    void everythingThatTakesTheFocusHasAName()
    {
        QFETCH(QString, language);
        Stage stage(language);
        QVERIFY(stage.play(u"530-starttls-first"_s));
        openAll(stage);
        int seen = 0;
        for (QWidget *widget : stage.window.findChildren<QWidget *>()) {
            if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisible()
                || qobject_cast<QScrollBar *>(widget) || qobject_cast<QMenu *>(widget)
                || widget->inherits("QComboBoxPrivateContainer")
                || widget->parentWidget()->inherits("QComboBoxPrivateContainer")
                || widget->objectName().startsWith(u"qt_"_s) || qobject_cast<QScrollArea *>(widget))
                continue;
            QAccessibleInterface *face = QAccessible::queryAccessibleInterface(widget);
            QVERIFY(face);
            const QString name = face->text(QAccessible::Name);
            const bool isTabs = qobject_cast<QTabBar *>(widget) || qobject_cast<QTabWidget *>(widget)
                || qobject_cast<QMenuBar *>(widget);
            QVERIFY2(!name.isEmpty() || isTabs,
                qPrintable(u"%1 has no name"_s.arg(QString::fromLatin1(widget->metaObject()->className()))));
            ++seen;
        }
        QVERIFY(seen > 15);
    }

    void labelsBelongToTheirFields_data() { languages(); }
    void labelsBelongToTheirFields()
    {
        QFETCH(QString, language);
        Stage stage(language);
        QStringList names;
        for (const ui::PlainLabel *label : stage.window.form()->findChildren<ui::PlainLabel *>()) {
            if (!label->buddy())
                continue;
            QString shown = label->text();
            shown.remove(u'&');
            QCOMPARE(label->buddy()->accessibleName(), shown);
            QVERIFY2(!names.contains(shown), qPrintable(shown + u" twice"_s));
            names << shown;
        }
        QVERIFY(names.size() >= 9);
    }

    void mnemonicsAreUniqueInTheWindow_data() { languages(); }
    void mnemonicsAreUniqueInTheWindow()
    {
        QFETCH(QString, language);
        Stage stage(language);
        QVERIFY(stage.play(u"530-login-required"_s));
        openAll(stage);
        for (int tab = 0; tab < stage.window.details()->count(); ++tab) {
            stage.window.details()->setCurrentIndex(tab);
            QMap<QChar, QString> used;
            const auto add = [&used](const QString &text) {
                const QChar letter = mnemonic(text);
                if (letter.isNull())
                    return;
                QVERIFY2(!used.contains(letter), qPrintable(u"%1 and %2"_s.arg(used[letter], text)));
                used.insert(letter, text);
            };
            for (const QAction *action : stage.window.menuBar()->actions())
                add(action->text());
            for (const ui::PlainLabel *label : stage.window.findChildren<ui::PlainLabel *>()) {
                if (label->isVisible() && label->buddy())
                    add(label->text());
            }
            for (const QAbstractButton *button : stage.window.findChildren<QAbstractButton *>()) {
                if (button->isVisible())
                    add(button->text());
            }
            QVERIFY(used.size() >= 12);
        }
    }

    void mnemonicsAreUniqueInEachMenu_data() { languages(); }
    void mnemonicsAreUniqueInEachMenu()
    {
        QFETCH(QString, language);
        Stage stage(language);
        for (const QAction *top : stage.window.menuBar()->actions()) {
            QMap<QChar, QString> used;
            for (const QAction *action : top->menu()->actions()) {
                if (action->isSeparator())
                    continue;
                const QChar letter = mnemonic(action->text());
                QVERIFY2(!letter.isNull(), qPrintable(action->text()));
                QVERIFY2(
                    !used.contains(letter), qPrintable(u"%1 and %2"_s.arg(used[letter], action->text())));
                used.insert(letter, action->text());
            }
        }
    }

    void shortcutsAreUnique()
    {
        Stage stage;
        QStringList used;
        for (const QAction *action : stage.window.findChildren<QAction *>()) {
            for (const QKeySequence &keys : action->shortcuts()) {
                QVERIFY2(!used.contains(keys.toString()), qPrintable(keys.toString()));
                used << keys.toString();
            }
        }
        QVERIFY(used.contains(u"F6"_s));
        QVERIFY(used.contains(u"Ctrl+D"_s));
        QVERIFY(used.contains(u"F1"_s));
    }

    void tabReachesEverythingAndLeavesIt()
    {
        Stage stage;
        QVERIFY(stage.play(u"530-starttls-first"_s));
        QSet<QWidget *> reached;
        QWidget *first = QApplication::focusWidget();
        QVERIFY(first);
        for (int i = 0; i < 200; ++i) {
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
            if (!QApplication::focusWidget()
                || (reached.contains(QApplication::focusWidget()) && QApplication::focusWidget() == first))
                break;
            reached << QApplication::focusWidget();
        }
        QVERIFY2(reached.contains(stage.button()), "Tab does not reach the button");
        QVERIFY2(reached.contains(stage.window.steps()->list()), "Tab does not reach the steps");
        QVERIFY2(
            reached.contains(stage.verdict()->fixButtons().first()), "Tab does not reach the correction");
        QVERIFY2(reached.contains(first), "Tab does not come back: there is a trap");
    }

    void escapeStops()
    {
        Stage stage;
        stage.window.startDemo(u"slow-server"_s);
        stage.window.test();
        QTest::qWait(50);
        QTest::keyClick(&stage.window, Qt::Key_Escape);
        QTRY_VERIFY_WITH_TIMEOUT(!stage.window.runner()->isRunning(), 1000);
    }

    void stepsAreARealListWithStates()
    {
        Stage stage;
        QVERIFY(stage.play(u"421-greeting-busy"_s));
        ui::StepList *list = stage.window.steps()->list();
        QAccessibleInterface *face = QAccessible::queryAccessibleInterface(list);
        QVERIFY(face);
        QVERIFY(face->role() == QAccessible::Tree || face->role() == QAccessible::List
            || face->role() == QAccessible::Table);
        bool failed = false;
        for (int row = 0; row < list->steps()->count(); ++row) {
            const QString text = list->steps()->index(row, 0).data(Qt::AccessibleTextRole).toString();
            QVERIFY(text.startsWith(QString::number(row + 1)));
            QVERIFY2(
                text.contains(list->steps()->index(row, 0).data(ui::StepModel::StateTextRole).toString()),
                qPrintable(text));
            failed = failed || text.contains(u"failed"_s);
        }
        QVERIFY(failed);
    }

    void targetsAreLargeEnough()
    {
        Stage stage;
        QVERIFY(stage.play(u"works"_s));
        openAll(stage);
        for (const QAbstractButton *button : stage.window.findChildren<QAbstractButton *>()) {
            if (button->isVisible() && !button->objectName().startsWith(u"qt_"_s))
                QVERIFY2(button->height() >= 24 && button->width() >= 24,
                    qPrintable(
                        u"%1: %2 x %3"_s.arg(button->text()).arg(button->width()).arg(button->height())));
        }
    }

    void thePasswordIsNoAccessibleValue()
    {
        Stage stage;
        stage.window.form()->setPassword(u"tr0mbone"_s);
        QAccessibleInterface *face = QAccessible::queryAccessibleInterface(stage.named(u"Password"_s));
        QVERIFY(face);
        QVERIFY(!face->text(QAccessible::Value).contains(u"tr0mbone"_s));
        QVERIFY(face->state().passwordEdit);
    }
};

QTEST_MAIN(TstAccess)
#include "tst_access.moc"
