// SPDX-License-Identifier: GPL-3.0-or-later
#include "sasl/Secret.h"
#include "session/Signals.h"
#include "ui/support/LanguageSwitch.h"
#include "ui/support/Notice.h"
#include "ui/window/Arguments.h"
#include "ui/window/MainWindow.h"
#include "ui/window/Preferences.h"
#include "ui/window/Start.h"

#include <QApplication>
#include <QTimer>
#include <cstdio>

using namespace envoi;

int main(int argc, char **argv)
{
    sasl::leaveNoCore();
    QGuiApplication::setHighDpiScaleFactorRoundingPolicy(Qt::HighDpiScaleFactorRoundingPolicy::PassThrough);
    session::Signals::install();
    QApplication application(argc, argv);
    ui::prepare(application);

    QString language = ui::languageArgument(QCoreApplication::arguments());
    if (language.isEmpty())
        language = ui::Preferences().language();
    ui::LanguageSwitch languages(language.isEmpty() ? explanation::Language::systemCode() : language);

    const ui::Arguments arguments = ui::readArguments(QCoreApplication::arguments(), languages.language());
    if (!arguments.error.isEmpty()) {
        std::fprintf(stderr, "envoi: %s\n", qUtf8Printable(arguments.error));
        return 2;
    }
    if (!arguments.answer.isEmpty()) {
        std::fputs(qUtf8Printable(arguments.answer), stdout);
        return 0;
    }

    ui::MainWindow window(languages);
    if (arguments.settings)
        window.prefill(*arguments.settings);
    if (arguments.demo)
        window.startDemo(arguments.situation);
    window.show();
    if (!arguments.report.isEmpty())
        window.openReport(arguments.report);
    if (!arguments.explain.isEmpty())
        window.explainReply(arguments.explain);
    // Told to end, it ends like a window that is closed: what is remembered is stored, the password wiped.
    const session::Signals end;
    QObject::connect(&end, &session::Signals::stopRequested, &application, [] {
        QApplication::closeAllWindows();
        QApplication::quit();
    });
    // Loading the part for encryption takes a while: the first picture does not wait for it.
    QTimer::singleShot(std::chrono::milliseconds(400), &window, [&window] {
        if (!ui::hasTls())
            ui::showNotice(&window, QApplication::translate("main", "Encryption is not available"),
                QApplication::translate("main",
                    "Qt’s part for encryption (the OpenSSL back end) is missing. Install the package with "
                    "Qt’s "
                    "network plug-ins, then start Envoi again."));
    });
    return QApplication::exec();
}
