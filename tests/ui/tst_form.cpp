// SPDX-License-Identifier: GPL-3.0-or-later
#include "WindowTest.h"

#include "ui/form/FieldRow.h"
#include "ui/form/Pairing.h"
#include "ui/form/PasswordEdit.h"
#include "ui/form/SecurityChoice.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QRadioButton>
#include <QToolButton>
#include <QWheelEvent>

using namespace envoi;
using namespace Qt::Literals::StringLiterals;
using record::Field;
using record::Security;
using tests::Stage;

class TstForm : public QObject
{
    Q_OBJECT
private:
    static ui::FieldRow *row(const Stage &stage, Field field)
    {
        return qobject_cast<ui::FieldRow *>(stage.window.form()->fieldRow(field));
    }
    static QLineEdit *edit(const Stage &stage, Field field)
    {
        return qobject_cast<QLineEdit *>(row(stage, field)->editor());
    }
    static Security security(const Stage &stage) { return stage.window.form()->typed().settings.security; }

private Q_SLOTS:
    void initTestCase() { tests::prepareOnce(); }

    void beginsInTheServerField()
    {
        Stage stage;
        QCOMPARE(QApplication::focusWidget(), edit(stage, Field::Host));
        QCOMPARE(edit(stage, Field::Port)->text(), u"587"_s);
        QCOMPARE(security(stage), Security::StartTls);
    }

    void remarksComeWhenTheFieldIsLeft()
    {
        Stage stage;
        QLineEdit *host = edit(stage, Field::Host);
        QTest::keyClicks(host, u"imap.provider.com"_s);
        QVERIFY2(row(stage, Field::Host)->remark().isEmpty(), "a remark came while typing");
        QTest::keyClick(host, Qt::Key_Tab);
        QVERIFY(!row(stage, Field::Host)->remark().isEmpty());
        QVERIFY(row(stage, Field::Host)->correction()->isVisible());
        QTest::mouseClick(row(stage, Field::Host)->correction(), Qt::LeftButton);
        QCOMPARE(host->text(), u"smtp.provider.com"_s);
        QVERIFY(row(stage, Field::Host)->remark().isEmpty());
    }

    void pastedIsTakenApart_data()
    {
        QTest::addColumn<QString>("pasted");
        QTest::addColumn<QString>("host");
        QTest::addColumn<QString>("port");
        QTest::addColumn<QString>("mode");
        QTest::newRow("smtps URL") << u"smtps://mail.example.net:465"_s << u"mail.example.net"_s << u"465"_s
                                   << u"tls"_s;
        QTest::newRow("host and port")
            << u"mail.example.net:587"_s << u"mail.example.net"_s << u"587"_s << u"starttls"_s;
        QTest::newRow("host and TLS port")
            << u"mail.example.net:465"_s << u"mail.example.net"_s << u"465"_s << u"tls"_s;
    }
    void pastedIsTakenApart()
    {
        QFETCH(QString, pasted);
        Stage stage;
        QApplication::clipboard()->setText(pasted);
        edit(stage, Field::Host)->paste();
        QTEST(edit(stage, Field::Host)->text(), "host");
        QTEST(edit(stage, Field::Port)->text(), "port");
        QFETCH(QString, mode);
        QCOMPARE(QString(record::id(security(stage))), mode);
        QVERIFY2(!row(stage, Field::Host)->remark().isEmpty(), "nothing says that the pasted text was split");
        // And it can be taken back.
        QTest::mouseClick(row(stage, Field::Host)->correction(), Qt::LeftButton);
        QCOMPARE(edit(stage, Field::Host)->text(), pasted);
    }

    void portAndSecurityProposeEachOther()
    {
        Stage stage;
        QLineEdit *port = edit(stage, Field::Port);
        port->setFocus();
        port->selectAll();
        QTest::keyClicks(port, u"465"_s);
        QCOMPARE(security(stage), Security::Tls);
        // The port is the user's own now: the security no longer changes it, and an unusual pair is only
        // remarked on.
        const auto radios = stage.window.findChildren<QRadioButton *>();
        QCOMPARE(radios.size(), 3);
        QTest::mouseClick(radios[0], Qt::LeftButton, {}, QPoint(8, radios[0]->height() / 2));
        QCOMPARE(security(stage), Security::StartTls);
        QCOMPARE(port->text(), u"465"_s);
        QVERIFY(
            !row(stage, Field::Port)->remark().isEmpty() || !row(stage, Field::Security)->remark().isEmpty());
    }

    void securityProposesThePortWhileItIsADefault()
    {
        Stage stage;
        const auto radios = stage.window.findChildren<QRadioButton *>();
        QTest::mouseClick(radios[1], Qt::LeftButton, {}, QPoint(8, radios[1]->height() / 2));
        QCOMPARE(edit(stage, Field::Port)->text(), u"465"_s);
        QTest::mouseClick(radios[0], Qt::LeftButton, {}, QPoint(8, radios[0]->height() / 2));
        QCOMPARE(edit(stage, Field::Port)->text(), u"587"_s);
    }

    void malformedInputGetsARemarkAndLosesNothing_data()
    {
        QTest::addColumn<QString>("host");
        QTest::addColumn<QString>("port");
        QTest::addColumn<Field>("field");
        QTest::newRow("empty") << QString() << u"587"_s << Field::Host;
        QTest::newRow("an address") << u"me@example.net"_s << u"587"_s << Field::Host;
        QTest::newRow("spaces") << u"not a host"_s << u"587"_s << Field::Host;
        QTest::newRow("no number") << u"smtp.example.net"_s << u"five"_s << Field::Port;
        QTest::newRow("too large") << u"smtp.example.net"_s << u"99999"_s << Field::Port;
        QTest::newRow("controls") << u"smtp\u202e.example.net"_s << u"587"_s << Field::Host;
        QTest::newRow("very long") << QString(5000, u'a') << u"587"_s << Field::Host;
    }
    void malformedInputGetsARemarkAndLosesNothing()
    {
        QFETCH(QString, host);
        QFETCH(QString, port);
        QFETCH(Field, field);
        Stage stage;
        edit(stage, Field::Host)->setText(host);
        edit(stage, Field::Port)->setText(port);
        edit(stage, Field::User)->setText(u"me"_s);
        edit(stage, Field::Password)->setText(u"secret"_s);
        QTest::keyClick(edit(stage, Field::User), Qt::Key_Return);
        QVERIFY2(!stage.window.runner()->isRunning(), "a test began with a malformed value");
        QVERIFY(!row(stage, field)->remark().isEmpty());
        QCOMPARE(QApplication::focusWidget(), edit(stage, field));
        QCOMPARE(edit(stage, Field::Host)->text(), host);
        QCOMPARE(edit(stage, Field::Port)->text(), port);
        QCOMPARE(edit(stage, Field::User)->text(), u"me"_s);
        QCOMPARE(edit(stage, Field::Password)->text(), u"secret"_s);
    }

    void passwordIsHiddenUntilShown()
    {
        Stage stage;
        auto *password = qobject_cast<ui::PasswordEdit *>(edit(stage, Field::Password));
        QVERIFY(password);
        QCOMPARE(password->echoMode(), QLineEdit::Password);
        QVERIFY(!password->showButton()->accessibleName().isEmpty());
        QTest::mouseClick(password->showButton(), Qt::LeftButton);
        QCOMPARE(password->echoMode(), QLineEdit::Normal);
        QTest::mouseClick(password->showButton(), Qt::LeftButton);
        QCOMPARE(password->echoMode(), QLineEdit::Password);
    }

    void capsLockIsNoticed()
    {
        Stage stage;
        auto *password = qobject_cast<ui::PasswordEdit *>(edit(stage, Field::Password));
        password->setFocus();
        QTest::sendKeyEvent(QTest::Click, password, Qt::Key_A, u"A"_s, Qt::NoModifier);
        QVERIFY(password->capsLockSeemsOn());
        QTest::sendKeyEvent(QTest::Click, password, Qt::Key_B, u"B"_s, Qt::ShiftModifier);
        QVERIFY(!password->capsLockSeemsOn());
        QTest::sendKeyEvent(QTest::Click, password, Qt::Key_C, u"c"_s, Qt::ShiftModifier);
        QVERIFY(password->capsLockSeemsOn());
        edit(stage, Field::Host)->setFocus();
        QVERIFY(!password->capsLockSeemsOn());
    }

    void withoutLoginIsCalledThat()
    {
        Stage stage;
        using State = ui::ActionBar::State;
        QCOMPARE(stage.window.actionBar()->state(), State::Test);
        QTest::keyClicks(edit(stage, Field::Host), u"smtp.example.net"_s);
        QCOMPARE(stage.window.actionBar()->state(), State::TestWithoutLogin);
        QTest::keyClicks(edit(stage, Field::User), u"me"_s);
        QCOMPARE(stage.window.actionBar()->state(), State::Test);
    }

    void settingsAreKeptOnlyWhenAskedAndNeverThePassword()
    {
        QSettings().clear();
        {
            Stage stage;
            record::Settings settings;
            settings.host = u"smtp.example.net"_s;
            settings.port = 1;
            settings.user = u"me@example.net"_s;
            stage.window.prefill(settings);
            edit(stage, Field::Password)->setText(u"tr0mbone-secret"_s);
            stage.window.form()->setRemembers(false);
            stage.window.test();
            stage.window.stop();
            stage.waitForVerdict();
            QVERIFY(!QSettings().contains(u"settings/host"_s));
            for (QCheckBox *box : stage.window.form()->findChildren<QCheckBox *>())
                box->setChecked(true);
            QCOMPARE(QSettings().value(u"settings/host"_s).toString(), u"smtp.example.net"_s);
        }
        QSettings stored;
        const QStringList keys = stored.allKeys();
        for (const QString &key : keys)
            QVERIFY2(!stored.value(key).toString().contains(u"tr0mbone"_s), qPrintable(key));
        {
            Stage stage;
            QCOMPARE(edit(stage, Field::Host)->text(), u"smtp.example.net"_s);
            QVERIFY(edit(stage, Field::Password)->text().isEmpty());
            for (QCheckBox *box : stage.window.form()->findChildren<QCheckBox *>())
                box->setChecked(false);
            QVERIFY(!QSettings().contains(u"settings/host"_s));
        }
    }

    /// Who scrolls the page past a choice does not mean to change it.
    void theWheelChangesNoChoice()
    {
        Stage stage;
        int seen = 0;
        for (QComboBox *box : stage.window.findChildren<QComboBox *>()) {
            if (box->count() < 2)
                continue;
            ++seen;
            const int before = box->currentIndex();
            const QPointF middle = QRectF(box->rect()).center();
            for (const int turn : { -120, 120 }) {
                QWheelEvent wheel(middle, box->mapToGlobal(middle), {}, QPoint(0, turn), Qt::NoButton,
                    Qt::NoModifier, Qt::NoScrollPhase, false);
                QApplication::sendEvent(box, &wheel);
                QCOMPARE(box->currentIndex(), before);
            }
        }
        QVERIFY(seen >= 4);
    }
};

QTEST_MAIN(TstForm)
#include "tst_form.moc"
