// SPDX-License-Identifier: GPL-3.0-or-later
#include "WindowTest.h"

#include "ui/reference/CodesPage.h"
#include "ui/reference/ExplainPage.h"
#include "ui/reference/ReferenceWindow.h"

#include <QListWidget>
#include <QPlainTextEdit>

using namespace envoi;
using namespace Qt::Literals::StringLiterals;

class TstReference : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { tests::prepareOnce(); }

    void opensWith421And530()
    {
        tests::Stage stage;
        stage.window.showCodes();
        QVERIFY(stage.window.reference());
        QCOMPARE(stage.window.reference()->codes()->first(), 421);
        QCOMPARE(stage.window.reference()->codes()->second(), 530);
    }

    void searchFindsCodesAndWords()
    {
        ui::LanguageSwitch languages(u"en"_s);
        ui::ReferenceWindow window(languages);
        QListWidget *list = window.codes()->list();
        const auto shown = [list] {
            QStringList texts;
            for (int i = 0; i < list->count(); ++i) {
                if (!list->item(i)->isHidden())
                    texts << list->item(i)->text();
            }
            return texts;
        };
        const auto all = shown().size();
        QVERIFY(all > 20);
        window.codes()->search()->setText(u"535"_s);
        QVERIFY(shown().size() >= 1 && shown().size() < all);
        QVERIFY(shown().first().startsWith(u"535"_s) || shown().join(u' ').contains(u"535"_s));
        window.codes()->search()->setText(u"zzzz"_s);
        QVERIFY(shown().isEmpty());
        window.codes()->search()->clear();
        QCOMPARE(shown().size(), all);
    }

    void aReplyIsExplainedAndFollowsTheLanguage()
    {
        ui::LanguageSwitch languages(u"en"_s);
        ui::ReferenceWindow window(languages);
        window.show();
        window.explain(u"530 5.7.0 Must issue a STARTTLS command first"_s);
        const ui::VerdictView *verdict = window.explainPage()->verdict();
        QCOMPARE(QString(diagnosis::id(verdict->diagnosis().cause)), u"starttls-required-first"_s);
        const QString english = verdict->words().headline;
        QVERIFY(!english.isEmpty());
        languages.choose(u"fr"_s);
        QTRY_VERIFY(verdict->words().headline != english);
    }

    void whatMailProgramsSayIsUnderstood_data()
    {
        QTest::addColumn<QString>("pasted");
        QTest::addColumn<QString>("cause");
        QTest::newRow("bare") << u"530 5.7.0 Authentication required"_s << u"auth-required"_s;
        QTest::newRow("Thunderbird")
            << u"An error occurred while sending mail. The mail server responded:  535 5.7.8 Error: authentication failed."_s
            << u"bad-credentials"_s;
        QTest::newRow("French")
            << u"Une erreur est survenue lors de l’envoi de l’e-mail. Le serveur de messagerie a répondu :  530 5.7.0 Must issue a STARTTLS command first."_s
            << u"starttls-required-first"_s;
    }
    void whatMailProgramsSayIsUnderstood()
    {
        QFETCH(QString, pasted);
        ui::LanguageSwitch languages(u"en"_s);
        ui::ReferenceWindow window(languages);
        window.show();
        window.explain(pasted);
        QTEST(QString(diagnosis::id(window.explainPage()->verdict()->diagnosis().cause)), "cause");
    }

    void anythingPastedIsSurvived_data()
    {
        QTest::addColumn<QString>("pasted");
        QTest::newRow("html") << u"<img src=x onerror=alert(1)>"_s;
        QTest::newRow("controls") << u"\x01\x02\u202e\u2066 530"_s;
        QTest::newRow("long") << QString(300'000, u'5');
        QTest::newRow("lines") << u"530-a\r\n"_s.repeated(5000);
        QTest::newRow("blank") << u"   \n "_s;
    }
    void anythingPastedIsSurvived()
    {
        QFETCH(QString, pasted);
        ui::LanguageSwitch languages(u"en"_s);
        ui::ReferenceWindow window(languages);
        window.show();
        window.explain(pasted);
        window.grab();
    }
};

QTEST_MAIN(TstReference)
#include "tst_reference.moc"
