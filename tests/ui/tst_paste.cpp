// SPDX-License-Identifier: GPL-3.0-or-later
// From a pasted error to the live test of what was found in it. With ENVOI_PICTURES set, pictures of the way
// are kept.
#include "WindowTest.h"

#include "ui/reference/ExplainPage.h"
#include "ui/reference/ReferenceWindow.h"
#include "ui/support/PlainLabel.h"

#include <QPlainTextEdit>

using namespace envoi;
using namespace Qt::Literals::StringLiterals;
using tests::Stage;

namespace
{

void keep(QWidget &widget, const QString &name)
{
    const QString folder = qEnvironmentVariable("ENVOI_PICTURES");
    if (folder.isEmpty())
        return;
    QTest::qWait(200); // for the picture only: layouts settle in several turns
    widget.grab().save(folder + u'/' + name + u".png"_s);
}

QPushButton *testButton(const ui::ReferenceWindow &reference)
{
    for (QPushButton *button : reference.explainPage()->findChildren<QPushButton *>()) {
        if (button->text().contains(u"Test"_s))
            return button;
    }
    return nullptr;
}

bool says(const ui::MainWindow &window, const QString &sentence)
{
    const auto labels = window.card()->findChildren<ui::PlainLabel *>();
    return std::any_of(labels.cbegin(), labels.cend(),
        [&](const ui::PlainLabel *label) { return label->isVisible() && label->text() == sentence; });
}

} // namespace

class TstPaste : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { tests::prepareOnce(); }
    void init() { QSettings().clear(); }

    void fromPasteToTest_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("situation");
        QTest::addColumn<QString>("pasted");
        QTest::addColumn<QString>("cause");
        QTest::addColumn<QString>("note");
        const QString english
            = u"Subject 'x', Account: 'smtp.example.net', Server: 'smtp.example.net', Protocol: SMTP, Server Response: '530 5.7.0 Must issue a STARTTLS command first', Port: 587, Secure(SSL): No, Server Error: 530, Error Number: 0x800CCC78"_s;
        const QString french
            = u"Serveur : 'smtp.example.net', Protocole : SMTP, Réponse du serveur : '530 5.7.0 Must issue a STARTTLS command first', Port : 587, Sécurisé (SSL) : Non, Erreur du serveur : 530, Numéro d'erreur : 0x800CCC78"_s;
        QTest::newRow("confirmed") << u"en"_s << u"530-starttls-first"_s << english
                                   << u"starttls-required-first"_s
                                   << u"The test confirms the error you pasted."_s;
        QTest::newRow("confirmed, French")
            << u"fr"_s << u"530-starttls-first"_s << french << u"starttls-required-first"_s
            << u"Le test confirme l’erreur que vous avez collée."_s;
        QTest::newRow("something else")
            << u"en"_s << u"421-greeting-busy"_s << english << u"service-unavailable-temporary"_s
            << u"The test found something else than the error you pasted."_s;
    }
    void fromPasteToTest()
    {
        QFETCH(QString, language);
        QFETCH(QString, situation);
        QFETCH(QString, pasted);
        QFETCH(QString, cause);
        QFETCH(QString, note);
        Stage stage(language);
        stage.window.startDemo(situation);
        keep(stage.window, u"paste-1-"_s + situation + u'-' + language);
        stage.window.explainReply(pasted);
        ui::ReferenceWindow *reference = stage.window.reference();
        QVERIFY(reference && reference->isVisible());
        QCOMPARE(QString(diagnosis::id(reference->explainPage()->verdict()->diagnosis().cause)),
            u"starttls-required-first"_s);
        keep(*reference, u"paste-2-"_s + situation + u'-' + language);
        QPushButton *test = testButton(*reference);
        QVERIFY(test && test->isVisible());
        QTest::mouseClick(test, Qt::LeftButton);
        QVERIFY(stage.waitForVerdict());
        QCOMPARE(stage.cause(), cause);
        QVERIFY(says(stage.window, note));
        keep(stage.window, u"paste-3-"_s + situation + u'-' + language);
        // The next test has nothing to confirm.
        QTest::mouseClick(stage.button(), Qt::LeftButton);
        QVERIFY(stage.waitForVerdict());
        QVERIFY(!says(stage.window, note));
    }

    void withoutAServerThereIsNothingToTest()
    {
        Stage stage;
        stage.window.explainReply(u"0x800CCC0E"_s);
        QPushButton *test = testButton(*stage.window.reference());
        QVERIFY(!test || !test->isVisible());
    }
};

QTEST_MAIN(TstPaste)
#include "tst_paste.moc"
