// SPDX-License-Identifier: GPL-3.0-or-later
#include "WindowTest.h"

#include "ui/details/CertificateView.h"
#include "ui/details/DialogueView.h"
#include "ui/details/ReportView.h"
#include "ui/steps/StepList.h"
#include "ui/support/PlainLabel.h"
#include "ui/window/DetailsFold.h"
#include "ui/window/MainMenu.h"
#include "ui/window/StepsCard.h"

#include <QAction>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDialog>
#include <QSslCertificate>
#include <QTemporaryDir>
#include <QTextBlock>

using namespace envoi;
using namespace Qt::Literals::StringLiterals;
using tests::Stage;

class TstDetails : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { tests::prepareOnce(); }
    void init() { QSettings().clear(); }

    void foldedUntilAskedForAndRemembered()
    {
        {
            Stage stage;
            QVERIFY(!stage.window.details()->isVisible());
            stage.window.menu()->details->trigger();
            QVERIFY(stage.window.details()->isVisible());
            QVERIFY(stage.window.menu()->details->isChecked());
        }
        Stage again;
        QVERIFY(again.window.details()->isVisible());
    }

    void theDialogueShowsBothSidesWithoutSecrets()
    {
        Stage stage;
        stage.window.fold()->setOpen(true);
        QVERIFY(stage.play(u"works"_s));
        const QString text = stage.window.details()->dialogue()->toPlainText();
        QVERIFY(text.contains(u"EHLO"_s));
        QVERIFY(text.contains(u"220"_s));
        QVERIFY(text.contains(u"→"_s) && text.contains(u"←"_s));
        QVERIFY(!text.contains(u"secret"_s));
    }

    void stepAndDialoguePointAtEachOther()
    {
        Stage stage;
        stage.window.fold()->setOpen(true);
        QVERIFY(stage.play(u"works"_s));
        ui::StepList *list = stage.window.steps()->list();
        ui::DialogueView *dialogue = stage.window.details()->dialogue();
        const record::Record &record = stage.window.runner()->record();
        int greeting = -1;
        for (int i = 0; i < record.steps.size(); ++i) {
            if (record.steps[i].id == record::StepId::Greeting)
                greeting = i;
        }
        list->setCurrentIndex(list->steps()->indexOfStep(greeting));
        const auto selections = dialogue->extraSelections();
        QVERIFY(!selections.isEmpty());
        bool found = false;
        for (const QTextEdit::ExtraSelection &selection : selections)
            found = found || selection.cursor.block().text().contains(u"220"_s);
        QVERIFY2(found, "the greeting's line is not among the highlighted ones");
        // And back: the last line belongs to the last step.
        QTextCursor cursor(dialogue->document());
        cursor.movePosition(QTextCursor::End);
        dialogue->setTextCursor(cursor);
        const int step = list->steps()->stepOf(list->currentIndex());
        QCOMPARE(step, ui::stepOfLine(record, record.dialogue.last()));
        QVERIFY(step != greeting);
    }

    void theCertificateCanBeCopied()
    {
        Stage stage;
        QVERIFY(stage.play(u"certificate-wrong-name"_s));
        const QString pem = stage.window.details()->certificate()->pem();
        QVERIFY(pem.startsWith(u"-----BEGIN CERTIFICATE-----\n"_s));
        QVERIFY(!QSslCertificate::fromData(pem.toLatin1(), QSsl::Pem).isEmpty());
    }

    void aFindingAndItsDetailAreOneSentence()
    {
        Stage stage;
        QVERIFY(stage.play(u"certificate-wrong-name"_s));
        QStringList findings;
        for (const auto *label : stage.window.details()->certificate()->findChildren<ui::PlainLabel *>()) {
            if (label->text().contains(u"other names"_s))
                findings << label->text();
        }
        QCOMPARE(findings.size(), 1);
        QVERIFY2(findings.first().contains(u"typed: "_s), qPrintable(findings.first()));
    }

    void noReportHoldsThePassword_data()
    {
        QTest::addColumn<QString>("format");
        for (const report::Format &format : report::formats())
            QTest::newRow(format.id.data()) << QString(format.id);
    }
    void noReportHoldsThePassword()
    {
        QFETCH(QString, format);
        Stage stage;
        stage.window.startDemo(u"535-wrong-password"_s);
        const QString password = u"Trömbone-7c1"_s;
        stage.window.form()->setPassword(password);
        stage.window.test();
        QVERIFY(stage.waitForVerdict());
        const QByteArray report = stage.window.details()->report()->report(format);
        QVERIFY(!report.isEmpty());
        const QByteArray utf8 = password.toUtf8();
        const QByteArray user = "alice@example.net";
        for (const QByteArray &secret : { utf8, password.toLatin1(), utf8.toBase64(),
                 QByteArray('\0' + user + '\0' + utf8).toBase64(), password.toLatin1().toBase64() })
            QVERIFY2(!report.contains(secret), secret.constData());
        QVERIFY(report.contains(user));
        for (QCheckBox *box : stage.window.details()->report()->findChildren<QCheckBox *>())
            box->setChecked(true);
        QVERIFY2(
            !stage.window.details()->report()->report(format).contains(user), "the user name is not hidden");
    }

    void theReportSpeaksTheOtherLanguage()
    {
        Stage stage;
        QVERIFY(stage.play(u"530-login-required"_s));
        auto *choice = stage.named<QComboBox>(u"Language of the report"_s);
        QVERIFY(choice);
        const QString own = QString::fromUtf8(stage.window.details()->report()->report(u"text"));
        QVERIFY(own.contains(u"What happened"_s));
        choice->setCurrentIndex(choice->findData(u"fr"_s));
        const QString other = QString::fromUtf8(stage.window.details()->report()->report(u"text"));
        QVERIFY(other.contains(u"Ce qui s’est passé"_s));
        QVERIFY(!other.contains(u"What happened"_s));
        QVERIFY2(other.contains(u"530 5.7.0 Authentication required"_s), "the server’s words stay its own");
        QVERIFY2(stage.button()->text().contains(u"Test without"_s), "the window changed its language");
    }

    void copyGoesToTheClipboard()
    {
        Stage stage;
        QVERIFY(stage.play(u"421-greeting-busy"_s));
        stage.window.menu()->copyReport->trigger();
        const QString text = QApplication::clipboard()->text();
        QVERIFY(text.contains(u"421"_s));
        QVERIFY(text.contains(stage.cause()));
        stage.window.menu()->copyMarkdown->trigger();
        QVERIFY(QApplication::clipboard()->text() != text);
    }

    void aSavedReportIsShownAsNotLive()
    {
        Stage stage;
        QVERIFY(stage.play(u"530-login-required"_s));
        const QString cause = stage.cause();
        QTemporaryDir folder;
        const QString path = folder.filePath(u"report.json"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(stage.window.details()->report()->report(u"json"));
        file.close();

        Stage other(u"fr"_s);
        other.window.openReport(path);
        QCOMPARE(other.cause(), cause);
        QVERIFY(other.verdict()->isVisible());
        QVERIFY2(other.verdict()->fixButtons().isEmpty(), "a saved report offers to change the form");
        QCOMPARE(other.window.form()->marked(), record::Field::None);
    }

    void whatIsNoReportIsSaidSo()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"no.json"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("[1,2");
        file.close();
        Stage stage;
        stage.window.openReport(path);
        stage.window.openReport(folder.filePath(u"missing.json"_s));
        QTRY_VERIFY(!stage.window.findChildren<QDialog *>().isEmpty());
        QVERIFY(!stage.verdict()->isVisible());
        for (QDialog *dialog : stage.window.findChildren<QDialog *>())
            dialog->close();
    }
};

QTEST_MAIN(TstDetails)
#include "tst_details.moc"
