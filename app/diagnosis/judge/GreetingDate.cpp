// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagnosis/judge/GreetingDate.h"

#include <QRegularExpression>
#include <QStringList>
#include <QTimeZone>

namespace envoi::diagnosis
{

namespace
{

using Qt::StringLiterals::operator""_s;

int monthOf(const QString &name)
{
    static const QStringList months{ u"jan"_s, u"feb"_s, u"mar"_s, u"apr"_s, u"may"_s, u"jun"_s, u"jul"_s,
        u"aug"_s, u"sep"_s, u"oct"_s, u"nov"_s, u"dec"_s };
    return static_cast<int>(months.indexOf(name.left(3).toLower())) + 1;
}

int yearOf(const QString &digits)
{
    const int year = digits.toInt();
    return digits.size() > 2 ? year : year + (year < 70 ? 2000 : 1900);
}

// "+0200", "-07:00", "GMT", "" → seconds east of UTC.
int zoneOf(const QString &zone)
{
    static const QRegularExpression offset(u"^([+-])(\\d{2}):?(\\d{2})$"_s);
    const QRegularExpressionMatch m = offset.match(zone);
    if (!m.hasMatch())
        return 0;
    const int seconds = m.captured(2).toInt() * 3600 + m.captured(3).toInt() * 60;
    return m.captured(1) == u"-"_s ? -seconds : seconds;
}

std::optional<QDateTime> made(int year, int month, int day, const QString &time, const QString &zone)
{
    const QStringList parts = time.split(u':');
    const QDate date(year, month, day);
    const QTime clock(parts.value(0).toInt(), parts.value(1).toInt(), parts.value(2, u"0"_s).toInt());
    if (!date.isValid() || !clock.isValid() || year < 1970)
        return std::nullopt;
    return QDateTime(date, clock, Qt::UTC).addSecs(-zoneOf(zone));
}

} // namespace

std::optional<QDateTime> dateInGreeting(const QString &greeting)
{
    const QString text = greeting.left(2000);
    constexpr auto months = "(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*";
    static const QRegularExpression mail(
        u"\\b(\\d{1,2})[ -]%1[ -](\\d{4}|\\d{2}),?[ T]+(\\d{1,2}:\\d{2}(?::\\d{2})?)\\s*([+-]\\d{2}:?\\d{2}|[A-Z]{1,4}\\b)?"_s
            .arg(QLatin1StringView(months)),
        QRegularExpression::CaseInsensitiveOption);
    if (const auto m = mail.match(text); m.hasMatch())
        return made(yearOf(m.captured(3)), monthOf(m.captured(2)), m.captured(1).toInt(), m.captured(4),
            m.captured(5));
    static const QRegularExpression ctime(
        u"\\b%1 +(\\d{1,2})[ ,]+(\\d{1,2}:\\d{2}(?::\\d{2})?) (?:([A-Z]{2,4}|[+-]\\d{4}) )?(\\d{4})\\b"_s.arg(
            QLatin1StringView(months)),
        QRegularExpression::CaseInsensitiveOption);
    if (const auto m = ctime.match(text); m.hasMatch())
        return made(m.captured(5).toInt(), monthOf(m.captured(1)), m.captured(2).toInt(), m.captured(3),
            m.captured(4));
    static const QRegularExpression iso(
        u"\\b(\\d{4})[-/](\\d{2})[-/](\\d{2})[T ](\\d{2}:\\d{2}(?::\\d{2})?)(?:\\.\\d+)? ?(Z|[+-]\\d{2}:?\\d{2})?"_s);
    if (const auto m = iso.match(text); m.hasMatch())
        return made(m.captured(1).toInt(), m.captured(2).toInt(), m.captured(3).toInt(), m.captured(4),
            m.captured(5));
    return std::nullopt;
}

} // namespace envoi::diagnosis
