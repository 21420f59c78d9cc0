// SPDX-License-Identifier: GPL-3.0-or-later
#include "record/Providers.h"

#include <QFile>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUrl>

namespace envoi::record
{

namespace
{

QString lower(const QString &name)
{
    QString text = name.trimmed().toLower();
    if (text.endsWith(u'.'))
        text.chop(1);
    const bool ascii = std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x80; });
    return ascii ? text : QString::fromLatin1(QUrl::toAce(text));
}

QStringList strings(const QJsonValue &value)
{
    QStringList list;
    for (const QJsonValue v : value.toArray())
        list << v.toString();
    return list;
}

ProviderServer serverFrom(const QJsonObject &json)
{
    ProviderServer server;
    server.host = json[QLatin1StringView("host")].toString();
    server.port = static_cast<quint16>(json[QLatin1StringView("port")].toInt());
    server.security
        = securityFromId(json[QLatin1StringView("security")].toString()).value_or(Security::StartTls);
    const QStringList auth = strings(json[QLatin1StringView("auth")]);
    server.password = auth.contains(u"password");
    server.appPassword = auth.contains(u"app-password");
    server.oauth2 = auth.contains(u"oauth2");
    server.clientIp = auth.contains(u"client-ip");
    const QString form = json[QLatin1StringView("username")].toString();
    server.userName = form == u"email" ? UserNameForm::Email
        : form == u"local-part"        ? UserNameForm::LocalPart
                                       : UserNameForm::Other;
    return server;
}

Provider providerFrom(const QJsonObject &json)
{
    Provider p;
    p.id = json[QLatin1StringView("id")].toString();
    p.name = json[QLatin1StringView("name")].toString();
    p.domains = strings(json[QLatin1StringView("domains")]);
    p.domainPatterns = strings(json[QLatin1StringView("domain_patterns")]);
    p.mx = strings(json[QLatin1StringView("mx")]);
    for (const QJsonValue server : json[QLatin1StringView("smtp")].toArray())
        p.servers << serverFrom(server.toObject());
    for (const QString &note : strings(json[QLatin1StringView("notes")])) {
        if (const auto known = providerNoteFromId(note))
            p.notes << *known;
    }
    p.help = QUrl(json[QLatin1StringView("help_url")].toString());
    p.countries = strings(json[QLatin1StringView("countries")]);
    p.checked = json[QLatin1StringView("checked")].toInt();
    const QString confidence = json[QLatin1StringView("confidence")].toString();
    p.confidence = confidence == u"high" ? Confidence::High
        : confidence == u"medium"        ? Confidence::Medium
                                         : Confidence::Low;
    p.disagreements = strings(json[QLatin1StringView("disagreements")]);
    return p;
}

struct Table {
    QList<Provider> rows;
    QMultiHash<QString, qsizetype> byHost; ///< exact server name
    QHash<QString, qsizetype> byDomain; ///< mail domain
    QHash<QString, qsizetype>
        byServerDomain; ///< registrable domain of a server; −1 where providers of different names share it
};

Table readTable()
{
    Table table;
    QFile file(QStringLiteral(":/providers/providers.json"));
    if (!file.open(QIODevice::ReadOnly))
        return table;
    const QJsonArray rows = QJsonDocument::fromJson(file.readAll()).array();
    table.rows.reserve(rows.size());
    for (const QJsonValue row : rows)
        table.rows << providerFrom(row.toObject());
    for (qsizetype i = 0; i < table.rows.size(); ++i) {
        const Provider &p = table.rows.at(i);
        QStringList hosts;
        for (const ProviderServer &server : p.servers) {
            if (!hosts.contains(server.host))
                hosts << server.host;
        }
        for (const QString &host : std::as_const(hosts)) {
            table.byHost.insert(host, i);
            const QString domain = registrableDomain(host);
            if (!table.byServerDomain.contains(domain))
                table.byServerDomain.insert(domain, i);
        }
        for (const QString &domain : p.domains)
            table.byDomain.insert(domain, i);
    }
    return table;
}

/// Immutable after its first use; C++ makes that use safe for threads.
const Table &table()
{
    static const Table the = readTable();
    return the;
}

} // namespace

bool Provider::hasHost(const QString &host) const
{
    return !portsOf(host).isEmpty();
}

QList<quint16> Provider::portsOf(const QString &host) const
{
    QList<quint16> ports;
    for (const ProviderServer &server : servers) {
        if (server.host.compare(host, Qt::CaseInsensitive) == 0)
            ports << server.port;
    }
    return ports;
}

const QList<Provider> &providers()
{
    return table().rows;
}

const Provider *providerById(QStringView id)
{
    for (const Provider &p : providers()) {
        if (p.id == id)
            return &p;
    }
    return nullptr;
}

const Provider *providerOfExactHost(const QString &host, const QString &userAddress)
{
    QList<qsizetype> rows = table().byHost.values(lower(host));
    if (rows.isEmpty())
        return nullptr;
    std::sort(rows.begin(), rows.end());
    const QString domain = domainOfAddress(userAddress);
    if (rows.size() > 1 && !domain.isEmpty()) {
        const Provider *own = providerOfDomain(domain);
        for (const qsizetype row : std::as_const(rows)) {
            if (own == &providers().at(row))
                return own;
        }
        // A domain of the user's own: the offer that takes such domains names its MX.
        if (!own) {
            for (const qsizetype row : std::as_const(rows)) {
                if (!providers().at(row).mx.isEmpty())
                    return &providers().at(row);
            }
        }
    }
    return &providers().at(rows.first());
}

const Provider *providerOfHost(const QString &host, const QString &userAddress)
{
    if (const Provider *exact = providerOfExactHost(host, userAddress))
        return exact;
    const QString domain = registrableDomain(lower(host));
    if (const auto row = table().byServerDomain.constFind(domain); row != table().byServerDomain.constEnd())
        return &providers().at(*row);
    return providerOfDomain(domain);
}

const Provider *providerOfDomain(const QString &domain)
{
    const QString name = lower(domain);
    if (const auto row = table().byDomain.constFind(name); row != table().byDomain.constEnd())
        return &providers().at(*row);
    for (const Provider &p : providers()) {
        for (const QString &pattern : p.domainPatterns) {
            if (name.endsWith(QStringView(pattern).sliced(1)))
                return &p;
        }
    }
    return nullptr;
}

std::optional<ProviderServer> serverForDomain(const QString &domain)
{
    const Provider *p = providerOfDomain(domain);
    return p && !p->servers.isEmpty() ? std::optional(p->servers.first()) : std::nullopt;
}

std::optional<ProviderServer> serverForAddress(const QString &address)
{
    const QString domain = domainOfAddress(address);
    return domain.isEmpty() ? std::nullopt : serverForDomain(domain);
}

QString domainOfAddress(const QString &address)
{
    const qsizetype at = address.lastIndexOf(u'@');
    return at <= 0 ? QString() : lower(address.mid(at + 1));
}

QString registrableDomain(const QString &host)
{
    const QStringList labels = host.split(u'.');
    if (labels.size() <= 2)
        return host;
    // "co.uk", "com.au", "or.jp", "asn.au": a short second level under a country.
    static const QStringList seconds{ QStringLiteral("co"), QStringLiteral("com"), QStringLiteral("net"),
        QStringLiteral("org"), QStringLiteral("or"), QStringLiteral("ne"), QStringLiteral("ac"),
        QStringLiteral("gov"), QStringLiteral("edu") };
    const bool country = labels.last().size() == 2 && seconds.contains(labels.at(labels.size() - 2));
    return labels.mid(labels.size() - (country ? 3 : 2)).join(u'.');
}

} // namespace envoi::record
