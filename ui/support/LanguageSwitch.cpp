// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/LanguageSwitch.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>

namespace envoi::ui
{

LanguageSwitch::LanguageSwitch(const QString &code, QObject *parent)
    : QObject(parent)
{
    choose(code);
}

LanguageSwitch::~LanguageSwitch()
{
    QCoreApplication::removeTranslator(&m_own);
    QCoreApplication::removeTranslator(&m_qt);
}

void LanguageSwitch::choose(const QString &code)
{
    const QString known = explanation::Language::available().contains(code) ? code : QStringLiteral("en");
    // First the value that the words are made from: widgets ask for it while they hear of the change.
    m_language = explanation::Language(known);
    QLocale::setDefault(m_language.locale());
    QCoreApplication::removeTranslator(&m_own);
    QCoreApplication::removeTranslator(&m_qt);
    // The bundle has Qt's texts where they were there when it was built.
    if (m_qt.load(QStringLiteral(":/i18n/qtbase_%1.qm").arg(known))
        || m_qt.load(
            QStringLiteral("qtbase_%1").arg(known), QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qt);
    // English has a file too: it holds the plural forms.
    if (m_own.load(QStringLiteral(":/i18n/envoi_%1.qm").arg(known)))
        QCoreApplication::installTranslator(&m_own);
}

QString LanguageSwitch::nativeName(const QString &code)
{
    QString name = QLocale(code).nativeLanguageName();
    if (code == QLatin1String("en"))
        name = QStringLiteral("English"); // not "American English"
    if (!name.isEmpty())
        name[0] = name[0].toUpper();
    return name;
}

} // namespace envoi::ui
