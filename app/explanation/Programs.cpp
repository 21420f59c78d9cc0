// SPDX-License-Identifier: GPL-3.0-or-later
// The values that worked, under the labels that mail programs give their fields (their own words in each
// language).
#include "explanation/Explanation.h"

namespace envoi::explanation
{

using record::Security;

namespace
{

QString normalPassword(const record::Record &r, const Language &l)
{
    const auto *auth = r.facts<record::AuthFacts>();
    const QString mechanism = auth ? auth->mechanism : QString();
    if (mechanism == QLatin1StringView("XOAUTH2") || mechanism == QLatin1StringView("OAUTHBEARER"))
        return QStringLiteral("OAuth2");
    return l.translate("Programs", "Normal password");
}

} // namespace

QList<ProgramValues> programValues(const record::Record &r, const Language &l)
{
    const record::Settings &s = r.settings;
    const QString port = QString::number(s.effectivePort());
    const QString security = securityName(s.effectiveSecurity(), l);
    const bool encrypted = s.effectiveSecurity() != Security::None;
    const bool login = s.hasLogin();
    const QString yes = l.translate("Programs", "yes");
    const QString no = l.translate("Programs", "no");
    const QString onOff = encrypted ? yes : no;

    ProgramValues thunderbird{
        QStringLiteral("Thunderbird"),
        { { l.translate("Programs", "Server Name", "Thunderbird"), s.host },
            { l.translate("Programs", "Port", "Thunderbird"), port },
            { l.translate("Programs", "Connection security", "Thunderbird"), security },
            { l.translate("Programs", "Authentication method", "Thunderbird"),
                login ? normalPassword(r, l) : l.translate("Programs", "No authentication", "Thunderbird") } }
    };
    ProgramValues outlook{ QStringLiteral("Outlook"),
        { { l.translate("Programs", "Outgoing mail server (SMTP)", "Outlook"), s.host },
            { l.translate("Programs", "Port", "Outlook"), port },
            { l.translate("Programs", "Encryption method", "Outlook"), security },
            { l.translate("Programs", "My outgoing server (SMTP) requires authentication", "Outlook"),
                login ? yes : no } } };
    ProgramValues appleMail{ QStringLiteral("Apple Mail"),
        { { l.translate("Programs", "Host Name", "Apple Mail"), s.host },
            { l.translate("Programs", "Port", "Apple Mail"), port },
            { l.translate("Programs", "Use TLS/SSL", "Apple Mail"), onOff },
            { l.translate("Programs", "Authentication", "Apple Mail"),
                login ? l.translate("Programs", "Password", "Apple Mail")
                      : l.translate("Programs", "None", "Apple Mail") } } };
    ProgramValues iphone{ l.translate("Programs", "iPhone and iPad"),
        { { l.translate("Programs", "Host Name", "iPhone"), s.host },
            { l.translate("Programs", "Server Port", "iPhone"), port },
            { l.translate("Programs", "Use SSL", "iPhone"), onOff } } };
    ProgramValues android{ l.translate("Programs", "Android (Gmail)"),
        { { l.translate("Programs", "SMTP server", "Android"), s.host },
            { l.translate("Programs", "Port", "Android"), port },
            { l.translate("Programs", "Security type", "Android"), security } } };
    if (login) {
        thunderbird.values.append({ l.translate("Programs", "User Name", "Thunderbird"), s.user });
        outlook.values.append({ l.translate("Programs", "User Name", "Outlook"), s.user });
        appleMail.values.append({ l.translate("Programs", "User Name", "Apple Mail"), s.user });
        iphone.values.append({ l.translate("Programs", "User Name", "iPhone"), s.user });
        android.values.append({ l.translate("Programs", "Username", "Android"), s.user });
    }
    return { thunderbird, outlook, appleMail, iphone, android };
}

} // namespace envoi::explanation
