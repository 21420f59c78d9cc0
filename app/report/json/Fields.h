// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/json/Names.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>

/// Small helpers with which facts are written to JSON and read from a file that anybody may have written.
namespace envoi::report
{

/// Text from outside, inert (hostile.md N): JSON itself escapes neither C1 nor bidi controls.
[[nodiscard]] QJsonValue outside(const QString &text);
[[nodiscard]] QJsonArray outside(const QStringList &texts);
/// ISO 8601 with offset and milliseconds; null when there is no date.
[[nodiscard]] QJsonValue moment(const QDateTime &time);
/// Bytes from outside, as text that can be read; `raw` (base64) is added where the text loses something.
void putBytes(QJsonObject &to, QLatin1StringView key, const QByteArray &bytes);
/// The key under which the base64 form of `key` is kept.
[[nodiscard]] QString rawKey(QLatin1StringView key);

/// Reads members of an object that may be missing or of another type: then the default stands.
class Fields
{
public:
    explicit Fields(const QJsonObject &object)
        : m_object(object)
    {
    }

    [[nodiscard]] bool has(QLatin1StringView key) const { return m_object.contains(key); }
    [[nodiscard]] QString text(QLatin1StringView key) const; ///< inert
    [[nodiscard]] QStringList texts(QLatin1StringView key) const;
    /// Inside [low, high], else `otherwise`; fractions are cut.
    [[nodiscard]] qint64 number(QLatin1StringView key, qint64 low, qint64 high, qint64 otherwise = 0) const;
    [[nodiscard]] qint64 milliseconds(QLatin1StringView key) const;
    [[nodiscard]] bool flag(QLatin1StringView key, bool otherwise = false) const;
    [[nodiscard]] QDateTime time(QLatin1StringView key) const;
    [[nodiscard]] QByteArray bytes(QLatin1StringView key) const; ///< what putBytes() wrote
    [[nodiscard]] QByteArray base64(QLatin1StringView key) const;
    [[nodiscard]] QJsonObject object(QLatin1StringView key) const { return m_object.value(key).toObject(); }
    [[nodiscard]] QJsonArray array(QLatin1StringView key) const { return m_object.value(key).toArray(); }

    template <typename E>
    [[nodiscard]] E name(QLatin1StringView key, E otherwise) const
    {
        return valueOf<E>(text(key)).value_or(otherwise);
    }

private:
    QJsonObject m_object;
};

} // namespace envoi::report
