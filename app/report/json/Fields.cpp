// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/json/Fields.h"

#include <QJsonValue>
#include <cmath>

namespace envoi::report
{

QJsonValue outside(const QString &text)
{
    return smtp::shown(text);
}

QJsonArray outside(const QStringList &texts)
{
    QJsonArray array;
    for (const QString &text : texts)
        array.append(outside(text));
    return array;
}

QJsonValue moment(const QDateTime &time)
{
    if (!time.isValid())
        return QJsonValue::Null;
    if (time.timeSpec() == Qt::UTC)
        return time.toString(Qt::ISODateWithMs);
    // A local time prints without its offset unless it is told to keep it.
    return time.toOffsetFromUtc(time.offsetFromUtc()).toString(Qt::ISODateWithMs);
}

QString rawKey(QLatin1StringView key)
{
    return key + "Raw"_L1;
}

void putBytes(QJsonObject &to, QLatin1StringView key, const QByteArray &bytes)
{
    const QString text = smtp::shown(smtp::decoded(bytes));
    to.insert(key, text);
    if (text.toUtf8() != bytes)
        to.insert(rawKey(key), QString::fromLatin1(bytes.toBase64()));
}

// A file can be from anybody: whatever is read from it is inert from here on, as on the way out.
constexpr qsizetype longestText = 4'000;

QString Fields::text(QLatin1StringView key) const
{
    return smtp::shown(m_object.value(key).toString(), longestText);
}

QStringList Fields::texts(QLatin1StringView key) const
{
    QStringList list;
    const QJsonArray items = array(key);
    for (const auto &item : items) {
        if (item.isString())
            list << smtp::shown(item.toString(), longestText);
    }
    return list;
}

qint64 Fields::number(QLatin1StringView key, qint64 low, qint64 high, qint64 otherwise) const
{
    const QJsonValue value = m_object.value(key);
    if (!value.isDouble())
        return otherwise;
    const double number = value.toDouble();
    // Compared as doubles first: converting a number beyond the type is undefined.
    if (!std::isfinite(number) || number < static_cast<double>(low) || number > static_cast<double>(high))
        return otherwise;
    return static_cast<qint64>(number);
}

qint64 Fields::milliseconds(QLatin1StringView key) const
{
    constexpr qint64 aDay = 86'400'000;
    return number(key, 0, aDay);
}

bool Fields::flag(QLatin1StringView key, bool otherwise) const
{
    return m_object.value(key).toBool(otherwise);
}

QDateTime Fields::time(QLatin1StringView key) const
{
    return QDateTime::fromString(text(key), Qt::ISODateWithMs);
}

QByteArray Fields::bytes(QLatin1StringView key) const
{
    if (m_object.contains(rawKey(key)))
        return QByteArray::fromBase64(m_object.value(rawKey(key)).toString().toLatin1());
    return text(key).toUtf8();
}

QByteArray Fields::base64(QLatin1StringView key) const
{
    return QByteArray::fromBase64(m_object.value(key).toString().toLatin1());
}

} // namespace envoi::report
