// SPDX-License-Identifier: GPL-3.0-or-later
// What the eye meets: contrast, nothing clipped at large text and small windows, plain text everywhere.
#include "WindowTest.h"

#include "ui/demo/DemoBar.h"
#include "ui/form/FromAddress.h"
#include "ui/support/Columns.h"
#include "ui/support/Disclosure.h"
#include "ui/support/PlainLabel.h"
#include "ui/support/Shapes.h"
#include "ui/support/Style.h"
#include "ui/window/DetailsFold.h"

#include <QAbstractButton>
#include <QDirIterator>
#include <QRegularExpression>
#include <QScrollArea>

using namespace envoi;
using namespace Qt::Literals::StringLiterals;
using tests::Stage;
using ui::contrast;
using ui::Scheme;
using ui::Theme;
using ui::Tone;

class TstLook : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { tests::prepareOnce(); }
    void init() { QSettings().clear(); }

    void coloursStandOut_data()
    {
        QTest::addColumn<int>("scheme");
        QTest::newRow("light") << static_cast<int>(Scheme::Light);
        QTest::newRow("dark") << static_cast<int>(Scheme::Dark);
        QTest::newRow("high contrast") << static_cast<int>(Scheme::HighContrast);
    }
    void coloursStandOut()
    {
        QFETCH(int, scheme);
        const QPalette palette = ui::paletteFor(static_cast<Scheme>(scheme));
        const Theme t = Theme::of(palette);
        for (const QColor &ground : { t.card, t.window, t.quote }) {
            QVERIFY2(contrast(t.text, ground) >= 7, "text");
            QVERIFY2(contrast(t.muted, ground) >= 4.5,
                qPrintable(u"muted text %1"_s.arg(contrast(t.muted, ground))));
            QVERIFY2(
                contrast(t.accent, ground) >= 4.5, qPrintable(u"links %1"_s.arg(contrast(t.accent, ground))));
        }
        for (const QColor &ground : { t.card, t.window }) {
            QVERIFY2(contrast(t.border, ground) >= 3, "edges of controls");
            for (const Tone tone : { Tone::Neutral, Tone::Good, Tone::Remark, Tone::Bad, Tone::Info })
                QVERIFY2(contrast(t.tone(tone), ground) >= 3,
                    qPrintable(u"tone %1"_s.arg(static_cast<int>(tone))));
        }
        for (const Tone tone : { Tone::Neutral, Tone::Good, Tone::Remark, Tone::Bad, Tone::Info })
            QVERIFY2(contrast(t.text, t.tint(tone)) >= 7, "text on a tinted ground");
        QVERIFY2(contrast(t.primary, t.onPrimary) >= 4.5, "the important button");
        const QColor example = palette.color(QPalette::PlaceholderText);
        QVERIFY2(contrast(example, t.card) >= 4.5, "placeholders");
        QVERIFY2(contrast(example, t.text) >= 1.5, "an example looks like what was typed");
        QVERIFY2(
            contrast(palette.color(QPalette::Highlight), palette.color(QPalette::HighlightedText)) >= 4.5,
            "selections");
        // Red and green differ in lightness too.
        QVERIFY2(
            contrast(t.tone(Tone::Good), t.tone(Tone::Bad)) >= 1.4, "red against green without their hue");
    }

    /// Words of links begin and end where other words do, so that columns have edges.
    void linksStandInLine()
    {
        Stage stage;
        stage.window.resize(1160, 780);
        stage.window.form()->openFromAddress();
        QTRY_VERIFY(stage.window.form()->fromAddress()->isVisible());
        QTest::qWait(30);
        const auto left = [&stage](const QWidget *w) { return w->mapTo(&stage.window, QPoint()).x(); };
        const auto words = [](const QPushButton *b) {
            return (b->width() - b->fontMetrics().size(Qt::TextShowMnemonic, b->text()).width()) / 2;
        };
        const QPushButton *fillIn = stage.window.actionBar()->fillInButton();
        QVERIFY(qAbs(left(fillIn) + words(fillIn) - left(stage.button())) <= 1);
        const QPushButton *close = nullptr;
        for (const QPushButton *one : stage.window.form()->fromAddress()->findChildren<QPushButton *>()) {
            if (one->text() == u"Close"_s)
                close = one;
        }
        QVERIFY(close);
        const auto *address = stage.window.form()->fromAddress()->findChild<QLineEdit *>();
        QVERIFY(qAbs(left(close) + close->width() - words(close) - (left(address) + address->width())) <= 1);
        // The button and the fields share both edges, whether the form has something to scroll or not.
        const auto *host = stage.named(u"Outgoing server (SMTP)"_s);
        QVERIFY(host);
        QCOMPARE(left(stage.button()), left(host));
        QCOMPARE(stage.button()->width(), host->width());
    }

    /// The button stays in sight, but what is to be read gets the room.
    void smallWindowsAreForReading_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<int>("percent");
        QTest::newRow("smallest") << QSize(720, 520) << 100;
        QTest::newRow("large text") << QSize(1024, 640) << 200;
    }
    void smallWindowsAreForReading()
    {
        QFETCH(QSize, size);
        QFETCH(int, percent);
        const QFont font = QApplication::font();
        QFont large = font;
        large.setPointSizeF(font.pointSizeF() * percent / 100);
        QApplication::setFont(large);
        {
            Stage stage(u"fr"_s);
            stage.window.resize(size);
            QTest::qWait(30);
            int room = 0;
            for (const QScrollArea *area :
                stage.window.findChildren<ui::Columns *>().first()->findChildren<QScrollArea *>()) {
                if (area->isVisible())
                    room = qMax(room, area->viewport()->height());
            }
            QVERIFY2(room * 100 >= size.height() * 58, qPrintable(QString::number(room)));
            QVERIFY(stage.window.actionBar()->fillInButton()->isVisible());
        }
        QApplication::setFont(font);
    }

    void strangePalettesStayReadable()
    {
        QPalette odd(QColor(u"#4a3f2a"_s), QColor(u"#3b3222"_s));
        odd.setColor(QPalette::Base, QColor(u"#2d2619"_s));
        odd.setColor(QPalette::Text, QColor(u"#e0d8c0"_s));
        const Theme t = Theme::of(odd);
        QVERIFY(t.dark);
        QVERIFY(contrast(t.muted, t.card) >= 4.5);
        QVERIFY(contrast(t.accent, t.card) >= 4.5);
        QVERIFY(contrast(t.border, t.card) >= 3);
    }

    void shapesAreThereAndDiffer()
    {
        QList<QImage> seen;
        for (const ui::Glyph glyph :
            { ui::Glyph::Tick, ui::Glyph::Cross, ui::Glyph::Warning, ui::Glyph::Pause, ui::Glyph::Dot,
                ui::Glyph::Ring, ui::Glyph::Dash, ui::Glyph::Info, ui::Glyph::Key, ui::Glyph::Copy }) {
            const QImage image = ui::pixmap(glyph, Qt::red, 16, 1).toImage();
            QImage empty(image.size(), image.format());
            empty.fill(Qt::transparent);
            QVERIFY2(image != empty, "a drawing is missing");
            QVERIFY2(!seen.contains(image), "two states share a shape");
            seen << image;
        }
    }

    void nothingIsClipped_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QSize>("size");
        QTest::addColumn<int>("percent");
        QTest::addColumn<QString>("situation");
        for (const QString &code : explanation::Language::available()) {
            for (const char *situation :
                { "works", "421-greeting-busy", "530-starttls-first", "certificate-expired" }) {
                const QString id = QString::fromLatin1(situation);
                QTest::addRow("%s %s 1024x640", qPrintable(code), situation)
                    << code << QSize(1024, 640) << 100 << id;
                QTest::addRow("%s %s 720x520", qPrintable(code), situation)
                    << code << QSize(720, 520) << 100 << id;
                QTest::addRow("%s %s 200%%", qPrintable(code), situation)
                    << code << QSize(1024, 640) << 200 << id;
            }
        }
    }
    void nothingIsClipped()
    {
        QFETCH(QString, language);
        QFETCH(QSize, size);
        QFETCH(int, percent);
        QFETCH(QString, situation);
        const QFont font = QApplication::font();
        QFont large = font;
        large.setPointSizeF(font.pointSizeF() * percent / 100);
        QApplication::setFont(large);
        {
            Stage stage(language);
            stage.window.resize(size);
            QVERIFY(stage.play(situation));
            for (ui::Disclosure *fold : stage.window.findChildren<ui::Disclosure *>())
                fold->setOpen(true);
            QTest::qWait(30);
            QCOMPARE(stage.window.size(), size);
            int seen = 0;
            for (const ui::PlainLabel *label : stage.window.findChildren<ui::PlainLabel *>()) {
                if (!label->isVisible() || label->text().isEmpty() || label->width() < 3)
                    continue;
                ++seen;
                QVERIFY2(label->heightForWidth(label->width()) <= label->height() + 1,
                    qPrintable(label->text().left(80)));
            }
            QVERIFY(seen > 20);
            for (const QAbstractButton *button : stage.window.findChildren<QAbstractButton *>()) {
                if (button->isVisible() && !button->text().isEmpty())
                    QVERIFY2(
                        button->width() >= button->minimumSizeHint().width(), qPrintable(button->text()));
            }
            // Nothing sticks out to the side, where no scroll bar leads.
            for (const QScrollArea *area : stage.window.findChildren<QScrollArea *>()) {
                if (area->isVisible() && area->horizontalScrollBarPolicy() == Qt::ScrollBarAlwaysOff)
                    QVERIFY2(area->widget()->width() <= area->viewport()->width(),
                        qPrintable(u"%1 > %2"_s.arg(area->widget()->width()).arg(area->viewport()->width())));
            }
        }
        QApplication::setFont(font);
    }

    void rightToLeftHolds()
    {
        QApplication::setLayoutDirection(Qt::RightToLeft);
        {
            Stage stage;
            QVERIFY(stage.play(u"530-starttls-first"_s));
            QVERIFY(!stage.window.grab().isNull());
            QVERIFY(stage.window.form()->mapTo(&stage.window, QPoint()).x()
                > stage.window.card()->mapTo(&stage.window, QPoint()).x());
        }
        QApplication::setLayoutDirection(Qt::LeftToRight);
    }

    /// Outside text reaches only widgets that cannot take it for markup.
    void nobodyRendersMarkup()
    {
        const QString root = QStringLiteral(ENVOI_SOURCE_DIR "/ui");
        QDirIterator files(root, { u"*.cpp"_s, u"*.h"_s }, QDir::Files, QDirIterator::Subdirectories);
        static const QRegularExpression forbidden(
            u"\\bnew QLabel\\b|\\bQLabel "
            u"\\w+[;({]|setHtml|insertHtml|appendHtml|RichText|AutoText|QTextBrowser|setToolTip|"
            "setWhatsThis|setStatusTip|QTextEdit\\b(?!::ExtraSelection)"_s);
        int seen = 0;
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            QString text = QString::fromUtf8(file.readAll());
            // The help holds our own words only, put there through a cursor.
            if (file.fileName().contains(u"/ui/window/HelpWindow."_s))
                text.remove(u"QTextBrowser"_s);
            const QRegularExpressionMatch match = forbidden.match(text);
            QVERIFY2(!match.hasMatch(), qPrintable(file.fileName() + u": "_s + match.captured()));
            // A message box guesses unless told.
            if (text.contains(u"new QMessageBox"_s))
                QVERIFY2(text.contains(u"setTextFormat(Qt::PlainText)"_s), qPrintable(file.fileName()));
            ++seen;
        }
        QVERIFY(seen > 60);
    }

    /// A wrapping text in a line of widgets gets the lines it needs, not a narrow column of its own.
    void demoBarIsLow_data()
    {
        QTest::addColumn<QString>("language");
        for (const QString &code : explanation::Language::available())
            QTest::newRow(qPrintable(code)) << code;
    }
    void demoBarIsLow()
    {
        QFETCH(QString, language);
        Stage stage(language);
        stage.window.resize(720, 520);
        stage.window.startDemo();
        QTest::qWait(50);
        const ui::DemoBar *bar = stage.window.demoBar();
        QVERIFY(bar->isVisible());
        QVERIFY2(
            bar->height() <= 5 * bar->fontMetrics().height(), qPrintable(QString::number(bar->height())));
    }

    void noFixedFontSizes()
    {
        const QString root = QStringLiteral(ENVOI_SOURCE_DIR "/ui");
        QDirIterator files(root, { u"*.cpp"_s }, QDir::Files, QDirIterator::Subdirectories);
        static const QRegularExpression fixed(
            u"setPointSize\\(\\d|setPixelSize\\(\\d|QFont\\(.*\\d\\)|font-size"_s);
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            QVERIFY2(!fixed.match(QString::fromUtf8(file.readAll())).hasMatch(), qPrintable(file.fileName()));
        }
    }
};

QTEST_MAIN(TstLook)
#include "tst_look.moc"
