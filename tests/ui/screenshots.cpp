// SPDX-License-Identifier: GPL-3.0-or-later
// screenshots FOLDER [--published] [--only PART] [--no-sheet]: the window in every situation of the demo ×
// language × colours, and its other faces, as PNG files and one contact sheet to look through; --published
// makes the pictures of README and metainfo only. Needs no display.
#include "simulator/Simulator.h"
#include "ui/details/DetailsPane.h"
#include "ui/details/ReportView.h"
#include "ui/form/FromAddress.h"
#include "ui/form/SettingsForm.h"
#include "ui/reference/CodesPage.h"
#include "ui/reference/ReferenceWindow.h"
#include "ui/support/Columns.h"
#include "ui/support/LanguageSwitch.h"
#include "ui/support/PlainLabel.h"
#include "ui/support/Theme.h"
#include "ui/window/DetailsFold.h"
#include "ui/window/HelpWindow.h"
#include "ui/window/MainMenu.h"
#include "ui/window/MainWindow.h"
#include "ui/window/Start.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QLineEdit>
#include <QPainter>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <cstdio>
#include <functional>

using namespace envoi;
using ui::Scheme;

namespace
{

struct Shot {
    QString name;
    QImage image;
};

class Studio
{
public:
    Studio(const QString &folder, const QString &only)
        : m_folder(folder)
        , m_only(only)
    {
        m_font = QApplication::font();
    }

    /// The README's and the software centres' pictures, and nothing else: at most 1000 × 700, as they ask
    /// for.
    void published()
    {
        for (const Scheme scheme : { Scheme::Light, Scheme::Dark }) {
            for (const QString &language : explanation::Language::available()) {
                face(QStringLiteral("window-") + language
                        + (scheme == Scheme::Dark ? QStringLiteral("-dark") : QString()),
                    language, scheme, { 1000, 700 }, 1, [this](ui::MainWindow &window) {
                        window.startDemo(QStringLiteral("530-login-required"));
                        return testNow(window);
                    });
            }
        }
    }

    void everything()
    {
        const QStringList languages = explanation::Language::available();
        for (const Scheme scheme : { Scheme::Light, Scheme::Dark }) {
            for (const QString &language : languages) {
                const QString tail = language
                    + (scheme == Scheme::Dark ? QStringLiteral("-dark") : QStringLiteral("-light"));
                const auto situations = simulator::Simulator::situations();
                face(QStringLiteral("empty-") + tail, language, scheme, { 1160, 780 }, 1,
                    [](ui::MainWindow &) { return true; });
                face(QStringLiteral("running-") + tail, language, scheme, { 1160, 780 }, 1,
                    [](ui::MainWindow &window) {
                        window.startDemo(QStringLiteral("slow-server"));
                        window.test();
                        QTest::qWait(600);
                        return true;
                    });
                for (const auto &situation : situations)
                    verdict(situation.id, tail, language, scheme, { 1160, 780 }, 1);
            }
        }
        for (const QString &language : languages) {
            verdict(QStringLiteral("530-starttls-first"), language + QStringLiteral("-contrast"), language,
                Scheme::HighContrast, { 1160, 780 }, 1);
            verdict(QStringLiteral("421-greeting-busy"), language + QStringLiteral("-1024x640"), language,
                Scheme::Light, { 1024, 640 }, 1);
            verdict(QStringLiteral("530-login-required"), language + QStringLiteral("-720x520"), language,
                Scheme::Light, { 720, 520 }, 1);
            for (const char *id : { "530-starttls-first", "certificate-expired" })
                verdict(QString::fromLatin1(id), language + QStringLiteral("-200percent"), language,
                    Scheme::Light, { 1024, 640 }, 2);
            face(QStringLiteral("form-200percent-") + language, language, Scheme::Light, { 1024, 640 }, 2,
                [](ui::MainWindow &) { return true; });
            face(QStringLiteral("remarks-") + language, language, Scheme::Light, { 1160, 780 }, 1,
                [](ui::MainWindow &window) {
                    record::Settings s;
                    s.host = QStringLiteral("imap.provider.com");
                    s.port = 993;
                    s.security = record::Security::StartTls;
                    s.user = QStringLiteral("alice");
                    window.prefill(s);
                    window.test();
                    return true;
                });
            for (int tab = 0; tab < 4; ++tab) {
                face(QStringLiteral("details-%1-%2").arg(tab).arg(language), language, Scheme::Light,
                    { 1160, 900 }, 1, [this, tab](ui::MainWindow &window) {
                        window.startDemo(QStringLiteral("certificate-wrong-name"));
                        window.fold()->setOpen(true);
                        window.details()->setCurrentIndex(tab);
                        return testNow(window);
                    });
            }
            face(QStringLiteral("from-address-") + language, language, Scheme::Light, { 1160, 900 }, 1,
                [](ui::MainWindow &window) {
                    window.form()->openFromAddress();
                    auto *address = window.form()->fromAddress()->findChild<QLineEdit *>();
                    QTest::keyClicks(address, QStringLiteral("ann@gmail.com"));
                    QTest::keyClick(address, Qt::Key_Return);
                    return true;
                });
            face(QStringLiteral("about-behind-") + language, language, Scheme::Light, { 720, 520 }, 1,
                [this, language](ui::MainWindow &window) {
                    window.menu()->about->trigger();
                    QTest::qWait(50);
                    auto *about = window.findChild<QDialog *>();
                    if (about) {
                        keep(QStringLiteral("about-") + language, *about);
                        about->close();
                    }
                    return about != nullptr;
                });
            for (const Scheme scheme : { Scheme::Light, Scheme::Dark })
                references(language, scheme);
            face(QStringLiteral("empty-contrast-") + language, language, Scheme::HighContrast, { 1160, 780 },
                1, [](ui::MainWindow &) { return true; });
            face(QStringLiteral("opened-") + language, language, Scheme::Light, { 1160, 900 }, 1,
                [this](ui::MainWindow &window) {
                    window.startDemo(QStringLiteral("530-login-required"));
                    QTemporaryDir folder;
                    QFile file(folder.filePath(QStringLiteral("report.json")));
                    if (!testNow(window) || !file.open(QIODevice::WriteOnly))
                        return false;
                    file.write(window.details()->report()->report(u"json"));
                    file.close();
                    window.openReport(file.fileName());
                    window.fold()->setOpen(true);
                    return true;
                });
        }
    }

    /// What the codes mean, an error explained, and the help.
    void references(const QString &language, Scheme scheme)
    {
        const QString tail = language + (scheme == Scheme::Dark ? QStringLiteral("-dark") : QString());
        if (!wanted(QStringLiteral("reference-") + tail))
            return;
        begin(language, scheme, 1);
        ui::LanguageSwitch languageSwitch(language);
        ui::ReferenceWindow reference(languageSwitch);
        reference.show();
        reference.compare(421, 530);
        QTest::qWait(50);
        keep(QStringLiteral("reference-codes-") + tail, reference);
        reference.explain(
            QStringLiteral("The mail server responded: 530 5.7.0 Must issue a STARTTLS command first."));
        QTest::qWait(50);
        keep(QStringLiteral("reference-explain-") + tail, reference);
        ui::HelpWindow help(languageSwitch);
        for (const auto page : { ui::HelpWindow::Page::Contents, ui::HelpWindow::Page::Steps,
                 ui::HelpWindow::Page::Keyboard, ui::HelpWindow::Page::CommandLine }) {
            help.open(page);
            QTest::qWait(50);
            keep(QStringLiteral("help-%1-%2").arg(static_cast<int>(page)).arg(tail), help);
        }
        help.searchField()->setText(QStringLiteral("STARTTLS"));
        QTest::qWait(50);
        keep(QStringLiteral("help-search-") + tail, help);
    }

    void sheet() const
    {
        constexpr int columns = 6;
        constexpr int width = 420;
        constexpr int height = 320;
        const int rows = (static_cast<int>(m_shots.size()) + columns - 1) / columns;
        if (rows == 0)
            return;
        QImage all(columns * width, rows * height, QImage::Format_RGB32);
        all.fill(QColor(0x80, 0x86, 0x8e));
        QPainter painter(&all);
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        painter.setPen(Qt::white);
        for (int i = 0; i < static_cast<int>(m_shots.size()); ++i) {
            const QRect cell(i % columns * width, i / columns * height, width, height);
            const QImage small = m_shots[i].image.scaled(
                width - 12, height - 34, Qt::KeepAspectRatio, Qt::SmoothTransformation);
            painter.drawImage(cell.left() + 6, cell.top() + 24, small);
            painter.drawText(cell.adjusted(6, 4, -6, 0), Qt::AlignLeft | Qt::AlignTop, m_shots[i].name);
        }
        painter.end();
        all.save(m_folder + QStringLiteral("/contact-sheet.png"));
    }

    [[nodiscard]] int failures() const { return m_failures; }
    [[nodiscard]] qsizetype count() const { return m_shots.size(); }

private:
    [[nodiscard]] bool wanted(const QString &name) const { return m_only.isEmpty() || name.contains(m_only); }

    void begin(const QString &, Scheme scheme, int scale)
    {
        QSettings().clear();
        QFont font = m_font;
        font.setPointSizeF(m_font.pointSizeF() * scale);
        QApplication::setFont(font);
        QApplication::setPalette(ui::paletteFor(scheme));
    }

    void face(const QString &name, const QString &language, Scheme scheme, const QSize &size, int scale,
        const std::function<bool(ui::MainWindow &)> &play)
    {
        if (!wanted(name))
            return;
        begin(language, scheme, scale);
        ui::LanguageSwitch languages(language);
        ui::MainWindow window(languages);
        investigation::Investigation::Options options;
        // A connection that nobody answers is waited for one second here.
        options.limits = options.limits.withTimeout(1'000);
        options.limits.connectOne = 700;
        options.limits.greeting = 8'000;
        options.silenceMs = 900;
        options.followUpLimitMs = 1'500;
        window.runner()->setOptions(options);
        window.resize(size);
        window.show();
        if (!play(window)) {
            std::fprintf(stderr, "%s: no verdict\n", qUtf8Printable(name));
            ++m_failures;
        }
        QTest::qWait(60);
        keep(name, window);
        window.close();
    }

    void verdict(const QString &situation, const QString &tail, const QString &language, Scheme scheme,
        const QSize &size, int scale)
    {
        face(situation + QLatin1Char('-') + tail, language, scheme, size, scale,
            [this, situation](ui::MainWindow &window) {
                window.startDemo(situation);
                return testNow(window);
            });
    }

    bool testNow(ui::MainWindow &window)
    {
        bool done = false;
        QObject::connect(&window, &ui::MainWindow::verdictShown, &window, [&done] { done = true; });
        window.test();
        return QTest::qWaitFor([&done] { return done; }, 20'000);
    }

    /// Words that do not fit where they stand: the picture would show it, the eye may miss it.
    void lookForClippedText(const QString &name, const QWidget &window)
    {
        for (const ui::PlainLabel *label : window.findChildren<ui::PlainLabel *>()) {
            if (!label->isVisible() || label->text().isEmpty() || label->width() < 3)
                continue;
            if (label->heightForWidth(label->width()) > label->height() + 1) {
                std::fprintf(stderr, "%s: clipped (%d of %d px): %s\n", qUtf8Printable(name), label->height(),
                    label->heightForWidth(label->width()), qUtf8Printable(label->text().left(60)));
                ++m_failures;
            }
        }
        for (const QAbstractButton *button : window.findChildren<QAbstractButton *>()) {
            if (button->isVisible() && !button->text().isEmpty()
                && (button->width() < button->minimumSizeHint().width()
                    || button->height() < button->minimumSizeHint().height())) {
                std::fprintf(
                    stderr, "%s: squeezed: %s\n", qUtf8Printable(name), qUtf8Printable(button->text()));
                ++m_failures;
            }
        }
    }

    void keep(const QString &name, QWidget &window)
    {
        lookForClippedText(name, window);
        const QImage image = window.grab().toImage();
        image.save(m_folder + QLatin1Char('/') + name + QStringLiteral(".png"));
        m_shots << Shot{ name, image };
        std::printf("%s\n", qUtf8Printable(name));
        std::fflush(stdout);
    }

    QString m_folder;
    QString m_only;
    QFont m_font;
    QList<Shot> m_shots;
    int m_failures = 0;
};

} // namespace

int main(int argc, char **argv)
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM") && !qEnvironmentVariableIsSet("DISPLAY")
        && !qEnvironmentVariableIsSet("WAYLAND_DISPLAY"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QStandardPaths::setTestModeEnabled(true);
    QApplication application(argc, argv);
    ui::prepare(application);
    // Nobody's own settings are read or changed.
    QCoreApplication::setOrganizationName(QStringLiteral("envoi-screenshots"));
    const QStringList arguments = QCoreApplication::arguments();
    const QString folder = arguments.value(1);
    if (folder.isEmpty() || folder.startsWith(QLatin1Char('-')) || !QDir().mkpath(folder)) {
        std::fprintf(stderr, "usage: screenshots FOLDER [--published] [--only PART] [--no-sheet]\n");
        return 2;
    }
    const qsizetype only = arguments.indexOf(QStringLiteral("--only"));
    Studio studio(folder, only > 0 ? arguments.value(only + 1) : QString());
    const bool published = arguments.contains(QStringLiteral("--published"));
    published ? studio.published() : studio.everything();
    if (!published && !arguments.contains(QStringLiteral("--no-sheet")))
        studio.sheet();
    std::printf("%d pictures, %d without a verdict\n", static_cast<int>(studio.count()), studio.failures());
    return studio.failures() == 0 ? 0 : 1;
}
