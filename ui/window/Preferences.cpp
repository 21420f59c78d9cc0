// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/Preferences.h"

#include <QSettings>

namespace envoi::ui
{

namespace
{

QVariant read(const char *key, const QVariant &otherwise = {})
{
    return QSettings().value(QLatin1StringView(key), otherwise);
}

void write(const char *key, const QVariant &value)
{
    QSettings().setValue(QLatin1StringView(key), value);
}

} // namespace

QByteArray Preferences::geometry() const
{
    return read("window/geometry").toByteArray();
}
void Preferences::setGeometry(const QByteArray &geometry)
{
    write("window/geometry", geometry);
}
QByteArray Preferences::splitter() const
{
    return read("window/splitter").toByteArray();
}
void Preferences::setSplitter(const QByteArray &state)
{
    write("window/splitter", state);
}
QByteArray Preferences::detailsShare() const
{
    return read("window/details-share").toByteArray();
}
void Preferences::setDetailsShare(const QByteArray &state)
{
    write("window/details-share", state);
}
bool Preferences::detailsOpen() const
{
    return read("window/details", false).toBool();
}
void Preferences::setDetailsOpen(bool open)
{
    write("window/details", open);
}
QString Preferences::language() const
{
    return read("window/language").toString();
}
void Preferences::setLanguage(const QString &code)
{
    write("window/language", code);
}

Scheme Preferences::scheme() const
{
    return static_cast<Scheme>(
        qBound(0, read("window/colours", 0).toInt(), static_cast<int>(Scheme::HighContrast)));
}

void Preferences::setScheme(Scheme scheme)
{
    write("window/colours", static_cast<int>(scheme));
}

bool Preferences::remembers() const
{
    return read("settings/remember", false).toBool();
}

void Preferences::setRemembers(bool on)
{
    if (on)
        write("settings/remember", true);
    else
        forget();
}

record::Settings Preferences::settings() const
{
    record::Settings s;
    s.host = read("settings/host").toString().left(1000);
    s.port = static_cast<quint16>(qBound(0, read("settings/port", 0).toInt(), 65535));
    s.security
        = record::securityFromId(read("settings/security").toString()).value_or(record::Security::StartTls);
    s.user = read("settings/user").toString().left(1000);
    return s;
}

void Preferences::remember(const record::Settings &settings)
{
    if (!remembers())
        return;
    write("settings/host", settings.host);
    write("settings/port", settings.effectivePort());
    write("settings/security", QString(record::id(settings.security)));
    write("settings/user", settings.user);
}

void Preferences::forget()
{
    QSettings().remove(QStringLiteral("settings"));
}

} // namespace envoi::ui
