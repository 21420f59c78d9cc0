// SPDX-License-Identifier: GPL-3.0-or-later
// "Fill in from my address…": what it says before it looks, what it fills in, and that nothing typed is lost.
// With ENVOI_PICTURES set, pictures of the way are kept.
#include "WindowTest.h"

#include "tests/net/TestNameServer.h"
#include "ui/form/FieldRow.h"
#include "ui/form/FromAddress.h"
#include "ui/form/PasswordEdit.h"
#include "ui/support/PlainLabel.h"

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

/// With the keyboard: what is out of sight scrolls there by itself.
void press(QPushButton *button)
{
    QVERIFY(button);
    button->setFocus(Qt::TabFocusReason);
    QTest::keyClick(button, Qt::Key_Space);
}

struct Panel {
    explicit Panel(Stage &where)
        : stage(where)
    {
        QTest::mouseClick(stage.window.actionBar()->fillInButton(), Qt::LeftButton);
        widget = stage.window.form()->fromAddress();
        address = widget->findChild<QLineEdit *>();
    }
    /// New buttons show themselves when the event loop comes to them.
    [[nodiscard]] QPushButton *button(const QString &wanted) const
    {
        QPushButton *found = nullptr;
        [[maybe_unused]] const bool there = QTest::qWaitFor([&] { return (found = now(wanted)); }, 1'000);
        return found;
    }
    [[nodiscard]] QPushButton *now(const QString &text) const
    {
        for (QPushButton *one : widget->findChildren<QPushButton *>()) {
            if (one->text() == text && one->isVisible())
                return one;
        }
        return nullptr;
    }
    [[nodiscard]] QString text() const
    {
        QStringList lines;
        for (const ui::PlainLabel *label : widget->findChildren<ui::PlainLabel *>()) {
            if (label->isVisible())
                lines << label->text();
        }
        return lines.join(u'\n');
    }
    void type(const QString &what) const
    {
        address->selectAll();
        QTest::keyClicks(address, what);
        QTest::keyClick(address, Qt::Key_Return);
        QTest::qWait(10);
    }
    Stage &stage;
    ui::FromAddress *widget = nullptr;
    QLineEdit *address = nullptr;
};

} // namespace

class TstFromAddress : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { tests::prepareOnce(); }
    void init() { QSettings().clear(); }

    void fromTheListAndBack_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("promise");
        QTest::addColumn<QString>("use");
        QTest::addColumn<QString>("restore");
        QTest::addColumn<QString>("remark");
        QTest::newRow("en") << u"en"_s << u"Nothing leaves this computer."_s << u"Use these settings"_s
                            << u"Restore what I had typed"_s << u"app password"_s;
        QTest::newRow("fr") << u"fr"_s << u"Rien ne quitte cet ordinateur."_s << u"Utiliser ces paramètres"_s
                            << u"Remettre ce que j’avais saisi"_s << u"mot de passe d’application"_s;
    }
    void fromTheListAndBack()
    {
        QFETCH(QString, language);
        QFETCH(QString, promise);
        QFETCH(QString, use);
        QFETCH(QString, restore);
        QFETCH(QString, remark);
        Stage stage(language);
        record::Settings mine;
        mine.host = u"smtp.mistyped.example"_s;
        mine.port = 2525;
        mine.security = record::Security::None;
        mine.user = u"ann@gmail.com"_s;
        stage.window.prefill(mine);
        stage.window.form()->setPassword(u"s3cret");
        const record::Typed before = stage.window.form()->typed();

        Panel panel(stage);
        QVERIFY(panel.widget->isVisible());
        QVERIFY(panel.address->hasFocus());
        QCOMPARE(panel.address->text(), u"ann@gmail.com"_s); // what is known already
        QVERIFY(panel.text().contains(promise)); // said before anything is looked up
        QVERIFY(!panel.now(use));
        QTest::keyClick(panel.address, Qt::Key_Return);
        QTest::qWait(10);
        QVERIFY(!stage.window.runner()->isRunning()); // Enter looked up, and started no test
        QVERIFY2(panel.text().contains(remark), qPrintable(panel.text()));
        keep(stage.window, u"from-address-list-"_s + language);

        QTRY_VERIFY(!panel.button(use)->visibleRegion().isEmpty()); // what was found is in sight
        press(panel.button(use));
        const record::Typed filled = stage.window.form()->typed();
        QCOMPARE(filled.settings.host, u"smtp.gmail.com"_s);
        QCOMPARE(filled.port, u"465"_s);
        QCOMPARE(filled.settings.security, record::Security::Tls);
        QCOMPARE(filled.settings.user, u"ann@gmail.com"_s);
        QCOMPARE(stage.window.findChild<ui::PasswordEdit *>()->text(), u"s3cret"_s); // never touched

        press(panel.button(restore));
        const record::Typed after = stage.window.form()->typed();
        QCOMPARE(after.settings.host, before.settings.host);
        QCOMPARE(after.port, before.port);
        QCOMPARE(after.settings.security, before.settings.security);
        QCOMPARE(after.settings.user, before.settings.user);
        QVERIFY(!panel.now(restore));
    }

    void theFirstTypedIsKeptThroughSeveralFillings()
    {
        Stage stage;
        QTest::keyClicks(stage.named(u"Outgoing server (SMTP)"_s), u"mine.example.net"_s);
        Panel panel(stage);
        panel.type(u"ann@gmail.com"_s);
        press(panel.button(u"Use these settings"_s));
        panel.type(u"ann@gmx.net"_s);
        press(panel.button(u"Use these settings"_s));
        QVERIFY(stage.window.form()->typed().settings.host != u"mine.example.net"_s);
        press(panel.button(u"Restore what I had typed"_s));
        QCOMPARE(stage.window.form()->typed().settings.host, u"mine.example.net"_s);
        QCOMPARE(stage.window.form()->typed().settings.user, QString());
    }

    void slipsAreAskedAbout()
    {
        Stage stage;
        Panel panel(stage);
        panel.type(u"not an address"_s);
        QVERIFY(panel.text().contains(u"name@example.net"_s));
        panel.type(u"ann@gmial.com"_s);
        QVERIFY2(panel.text().contains(u"Did you mean gmail.com?"_s), qPrintable(panel.text()));
        press(panel.button(u"Use gmail.com"_s));
        QCOMPARE(panel.address->text(), u"ann@gmail.com"_s);
        QVERIFY(panel.button(u"Use these settings"_s));
    }

    void theDnsIsAskedOnlyWhenWanted()
    {
        TestNameServer server;
        TestNameServer::Zone tls;
        tls.services = { { 0, 1, 465, u"smtp.hoster.example"_s } };
        server.names.insert(u"_submissions._tcp.example.net"_s, tls);
        Stage stage;
        Panel panel(stage);
        panel.widget->setNameServers(server.address());
        panel.type(u"ann@example.net"_s);
        QVERIFY(panel.text().contains(u"does not know example.net"_s));
        for (const QString &name : { u"_submissions._tcp.example.net"_s, u"_submission._tcp.example.net"_s,
                 u"(MX) of example.net"_s, u"Nothing else"_s })
            QVERIFY2(panel.text().contains(name), qPrintable(panel.text()));
        QTest::qWait(100);
        QCOMPARE(server.asked, QStringList()); // so far nothing left
        keep(stage.window, u"from-address-unknown-en"_s);

        press(panel.button(u"Ask the DNS"_s));
        QVERIFY(QTest::qWaitFor([&panel] { return panel.now(u"Use these settings"_s) != nullptr; }, 5'000));
        QCOMPARE(server.asked.size(), 3);
        QVERIFY(panel.button(u"Use these settings"_s)->hasFocus()); // it took the place of the one pressed
        QVERIFY(panel.text().contains(u"Published in the DNS by example.net."_s));
        QVERIFY(panel.text().contains(u"not part of example.net"_s));
        keep(stage.window, u"from-address-dns-en"_s);
        press(panel.button(u"Use these settings"_s));
        QCOMPARE(stage.window.form()->typed().settings.host, u"smtp.hoster.example"_s);
        QCOMPARE(stage.window.form()->typed().settings.user, u"ann@example.net"_s);
        QVERIFY(!stage.window.runner()->isRunning()); // nothing is tested by itself
    }

    void nothingFoundAndSilenceAreSaid()
    {
        TestNameServer server;
        for (const QString &name :
            { u"_submissions._tcp.example.net"_s, u"_submission._tcp.example.net"_s, u"example.net"_s })
            server.names.insert(name, { -1 });
        Stage stage;
        Panel panel(stage);
        panel.widget->setNameServers(server.address());
        panel.type(u"ann@example.net"_s);
        press(panel.button(u"Ask the DNS"_s));
        QPushButton *stop = panel.button(u"Stop"_s);
        QVERIFY(panel.text().contains(u"Asking the DNS…"_s));
        press(stop);
        QVERIFY(panel.button(u"Ask the DNS"_s)); // back, at once
        panel.type(u"ann@example.org"_s); // this one the server denies
        press(panel.button(u"Ask the DNS"_s));
        QVERIFY(QTest::qWaitFor(
            [&panel] { return panel.text().contains(u"does not know example.org: is"_s); }, 5'000));
    }

    void besideTheDemoNothingLeaves()
    {
        Stage stage;
        stage.window.startDemo();
        Panel panel(stage);
        panel.type(u"ann@example.net"_s);
        QVERIFY(panel.text().contains(u"not asked beside the demonstration"_s));
        QVERIFY(!panel.now(u"Ask the DNS"_s));
    }

    void languageChangesInPlace()
    {
        Stage stage;
        Panel panel(stage);
        panel.type(u"ann@gmail.com"_s);
        stage.languages.choose(u"fr"_s);
        QCoreApplication::processEvents();
        QVERIFY(panel.button(u"Utiliser ces paramètres"_s));
        QCOMPARE(panel.address->text(), u"ann@gmail.com"_s);
        stage.languages.choose(u"en"_s);
    }
};

QTEST_MAIN(TstFromAddress)
#include "tst_fromaddress.moc"
