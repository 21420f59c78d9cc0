// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "record/Typed.h"
#include "simulator/Simulator.h"

#include <QFile>
#include <QTemporaryDir>

/// What a test types to reach a simulator on loopback, trusting its authority.
class Trust
{
public:
    explicit Trust(const envoi::simulator::Simulator &server)
    {
        QFile file(path());
        if (file.open(QIODevice::WriteOnly))
            file.write(server.authorityPem());
    }
    [[nodiscard]] QString path() const { return m_folder.filePath(QStringLiteral("authority.pem")); }

private:
    QTemporaryDir m_folder;
};

inline envoi::record::Typed typed(const envoi::simulator::Simulator &server, const Trust &trust,
    envoi::record::Security security, const QString &user, const QString &password, const QString &from,
    const QString &to)
{
    envoi::record::Typed made;
    made.settings.host = QStringLiteral("127.0.0.1");
    made.port = QString::number(server.port());
    made.settings.security = security;
    made.settings.user = user;
    made.settings.passwordGiven = !password.isEmpty();
    made.settings.from = from;
    made.settings.to = to;
    made.settings.caFiles = QStringList{ trust.path() };
    made.password = envoi::record::traitsOf(password);
    return made;
}
