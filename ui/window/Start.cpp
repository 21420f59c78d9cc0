// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/Start.h"

#include "ui/support/Style.h"
#include "ui/support/Theme.h"
#include "ui/window/Preferences.h"

#include <QApplication>
#include <QIcon>
#include <QSslSocket>

namespace envoi::ui
{

void prepare(QApplication &application)
{
    // Names before anything reads QSettings.
    application.setApplicationName(QStringLiteral("envoi"));
    application.setOrganizationName(QStringLiteral("envoi"));
    application.setApplicationDisplayName(QStringLiteral("Envoi"));
    application.setApplicationVersion(QStringLiteral(ENVOI_VERSION));
    QGuiApplication::setDesktopFileName(QStringLiteral("io.github.envoi.Envoi"));
    QApplication::setStyle(new Style);
    QApplication::setPalette(paletteFor(Preferences().scheme()));
    QApplication::setWindowIcon(QIcon::fromTheme(
        QStringLiteral("io.github.envoi.Envoi"), QIcon(QStringLiteral(":/icons/io.github.envoi.Envoi.svg"))));
}

bool hasTls()
{
    return QSslSocket::supportsSsl();
}

} // namespace envoi::ui
