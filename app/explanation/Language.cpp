// SPDX-License-Identifier: GPL-3.0-or-later
#include "explanation/Language.h"

#include <QDir>
#include <QTranslator>

namespace envoi::explanation
{

Language::Language(const QString &code)
    : m_code(code)
{
    auto translator = std::make_shared<QTranslator>();
    if (translator->load(QStringLiteral(":/i18n/envoi_%1.qm").arg(code)))
        m_translator = translator;
}

QString Language::translate(
    const char *context, const char *sourceText, const char *disambiguation, int n) const
{
    QString text = m_translator ? m_translator->translate(context, sourceText, disambiguation, n) : QString();
    if (text.isEmpty())
        text = QString::fromUtf8(sourceText);
    if (n >= 0)
        text.replace(QLatin1String("%n"), locale().toString(n));
    return text;
}

QString Language::day(const QDate &date) const
{
    // Some languages count the first of a month and number the others.
    const QString form = date.day() == 1
        ? translate("Language", "%1 %2 %3", "day, month and year of the first of a month")
        : translate("Language", "%1 %2 %3", "day, month and year");
    const QLocale l = locale();
    return form.arg(
        l.toString(date.day()), l.monthName(date.month(), QLocale::LongFormat), QString::number(date.year()));
}

QString Language::moment(const QDateTime &when) const
{
    return translate("Language", "%1, %2", "a day and a time")
        .arg(day(when.date()), locale().toString(when.time(), QStringLiteral("HH:mm")));
}

QString Language::zonedMoment(const QDateTime &when) const
{
    return moment(when) + u' ' + when.toString(QStringLiteral("t"));
}

QStringList Language::available()
{
    QStringList codes{ QStringLiteral("en") };
    const QStringList files
        = QDir(QStringLiteral(":/i18n")).entryList({ QStringLiteral("envoi_*.qm") }, QDir::Files, QDir::Name);
    for (const QString &file : files) {
        const QString code = file.mid(6, file.size() - 9);
        if (!codes.contains(code))
            codes << code;
    }
    return codes;
}

QString Language::systemCode()
{
    const QStringList known = available();
    const QStringList wanted = QLocale::system().uiLanguages();
    for (const QString &tag : wanted) {
        const QString code = tag.section(QLatin1Char('-'), 0, 0).section(QLatin1Char('_'), 0, 0);
        if (known.contains(code))
            return code;
    }
    return QStringLiteral("en");
}

} // namespace envoi::explanation
