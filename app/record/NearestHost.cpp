// SPDX-License-Identifier: GPL-3.0-or-later
#include "record/Providers.h"

#include "record/HostText.h"

#include <array>
#include <vector>

namespace envoi::record
{

namespace
{

using L = QLatin1StringView;
constexpr qsizetype maxCompared = 64; // no known server has a longer name

/// Insertions, deletions, replacements, and two neighbours swapped, each counted once (optimal string
/// alignment).
int distance(QStringView a, QStringView b, int limit)
{
    if (qAbs(a.size() - b.size()) > limit)
        return limit + 1;
    const auto width = static_cast<std::size_t>(b.size()) + 1;
    std::vector<int> before(width), last(width), now(width);
    for (std::size_t j = 0; j < width; ++j)
        last[j] = static_cast<int>(j);
    for (qsizetype i = 1; i <= a.size(); ++i) {
        now[0] = static_cast<int>(i);
        int best = now[0];
        for (std::size_t j = 1; j < width; ++j) {
            const auto bj = static_cast<qsizetype>(j);
            now[j] = std::min({ last[j] + 1, now[j - 1] + 1, last[j - 1] + (a[i - 1] == b[bj - 1] ? 0 : 1) });
            if (i > 1 && j > 1 && a[i - 1] == b[bj - 2] && a[i - 2] == b[bj - 1])
                now[j] = std::min(now[j], before[j - 2] + 1);
            best = std::min(best, now[j]);
        }
        if (best > limit)
            return limit + 1;
        std::swap(before, last);
        std::swap(last, now);
    }
    return last[width - 1];
}

bool onlySwapped(QStringView a, QStringView b)
{
    if (a.size() != b.size() || distance(a, b, 1) != 1)
        return false;
    QString x = a.toString();
    QString y = b.toString();
    std::sort(x.begin(), x.end());
    std::sort(y.begin(), y.end());
    return x == y;
}

/// Short names are all close to each other: "gmx", "gmc", "qmx" are three companies.
bool domainSlip(QStringView typed, QStringView known)
{
    if (typed == known)
        return false;
    if (known.size() <= 4)
        return onlySwapped(typed, known);
    return distance(typed, known, known.size() >= 8 ? 2 : 1) <= (known.size() >= 8 ? 2 : 1);
}

/// Endings that no registry has, and what the fingers meant.
constexpr std::array endings{ std::pair(L("con"), L("com")), std::pair(L("cmo"), L("com")),
    std::pair(L("ocm"), L("com")), std::pair(L("vom"), L("com")), std::pair(L("xom"), L("com")),
    std::pair(L("comm"), L("com")), std::pair(L("coom"), L("com")), std::pair(L("cim"), L("com")),
    std::pair(L("nte"), L("net")), std::pair(L("ent"), L("net")), std::pair(L("met"), L("net")),
    std::pair(L("nett"), L("net")), std::pair(L("ogr"), L("org")), std::pair(L("rog"), L("org")),
    std::pair(L("orgg"), L("org")), std::pair(L("ft"), L("fr")), std::pair(L("rf"), L("fr")),
    std::pair(L("frr"), L("fr")) };

QString withEndingMended(const QString &host)
{
    const qsizetype dot = host.lastIndexOf(u'.');
    if (dot < 0)
        return host;
    for (const auto &[wrong, right] : endings) {
        if (QStringView(host).sliced(dot + 1) == wrong)
            return host.first(dot + 1) + right;
    }
    return host;
}

/// "smpt", "stmp", "smtpp", "ssmtp", "smt"; but not "asmtp", "smtp2" or "sntp", which are names of their own.
bool smtpSlip(QStringView label)
{
    static const QStringList real{ QStringLiteral("sntp"), QStringLiteral("asmtp"), QStringLiteral("esmtp"),
        QStringLiteral("snmp"), QStringLiteral("smtps"), QStringLiteral("msmtp"), QStringLiteral("vsmtp"),
        QStringLiteral("psmtp") };
    const QString text = label.toString();
    if (text == u"smtp" || real.contains(text) || distance(label, u"smtp", 1) != 1)
        return false;
    if (label.startsWith(u"smtp"))
        return label.size() == 5 && (label.back() == u'p' || label.back() == u't');
    return !std::any_of(label.begin(), label.end(), [](QChar c) { return c.isDigit() || c == u'-'; });
}

QString withServiceMended(const QString &host)
{
    const qsizetype dot = host.indexOf(u'.');
    return dot > 0 && smtpSlip(QStringView(host).first(dot)) ? QStringLiteral("smtp") + host.mid(dot) : host;
}

/// A known server whose name differs in the domain by a slip, or by a dot forgotten or doubled.
bool hostSlip(const QString &typed, const QString &known)
{
    const QStringList a = typed.split(u'.');
    const QStringList b = known.split(u'.');
    if (a.size() != b.size()) {
        QString withoutA = typed;
        QString withoutB = known;
        withoutA.remove(u'.').remove(u'-');
        withoutB.remove(u'.').remove(u'-');
        return withoutA == withoutB;
    }
    int slips = 0;
    for (qsizetype i = 0; i < a.size(); ++i) {
        if (a[i] == b[i])
            continue;
        ++slips;
        const bool first = i == 0;
        const bool last = i + 1 == a.size();
        if (last) // net for com is another company
            return false;
        if (first && b[0] == u"smtp" ? !smtpSlip(a[0]) : !domainSlip(a[i], b[i]))
            return false;
    }
    return slips == 1 || slips == 2;
}

/// "smtp.google.com": a brand that receives for a provider but is the end of nobody's address.
QString serverOfBrand(const QString &host)
{
    const QString first = host.section(u'.', 0, 0);
    if (first != u"smtp" && first != u"mail" && first != u"smtps")
        return {};
    const QString domain = host.section(u'.', 1);
    if (domain.isEmpty() || providerOfDomain(domain))
        return {};
    for (const Provider &p : providers()) {
        if (p.mx.contains(domain) && !p.servers.isEmpty()
            && registrableDomain(p.servers.first().host) != registrableDomain(domain))
            return p.servers.first().host;
    }
    return {};
}

} // namespace

QString nearestHost(const QString &typed, const QString &userAddress)
{
    QString host = typed.toLower();
    if (host.endsWith(u'.'))
        host.chop(1);
    if (host.size() > maxCompared || isAddressText(host) || providerOfExactHost(host))
        return {};

    if (const QString brand = serverOfBrand(host); !brand.isEmpty())
        return brand;

    const QString mended = withServiceMended(withEndingMended(host));
    if (providerOfExactHost(mended))
        return mended;

    const auto own = serverForAddress(userAddress);
    if (own && !providerOfHost(host) && distance(host, own->host, 3) <= 3)
        return own->host;

    // A name in the domain of a provider that we know is no slip of another's.
    if (!providerOfHost(mended)) {
        QString best;
        int bestDistance = maxCompared;
        for (const Provider &p : providers()) {
            for (const ProviderServer &server : p.servers) {
                if (!hostSlip(mended, server.host))
                    continue;
                const int d = distance(mended, server.host, 4);
                if (d < bestDistance) {
                    bestDistance = d;
                    best = server.host;
                }
            }
        }
        if (!best.isEmpty())
            return best;
        if (host.startsWith(u"smtp.") || host.startsWith(u"mail.")) {
            if (const auto server = serverForDomain(nearestDomain(mended.section(u'.', 1))))
                return server->host;
        }
    }
    return mended == host ? QString() : mended;
}

QString nearestDomain(const QString &typed)
{
    const QString domain = typed.toLower();
    if (domain.size() > maxCompared || providerOfDomain(domain))
        return {};
    const QString mended = withEndingMended(domain);
    if (providerOfDomain(mended))
        return mended;
    const QString name = mended.section(u'.', 0, 0);
    const QString ending = mended.section(u'.', 1);
    QString best;
    int bestDistance = maxCompared;
    for (const Provider &p : providers()) {
        for (const QString &known : p.domains) {
            if (known.section(u'.', 1) != ending || !domainSlip(name, known.section(u'.', 0, 0)))
                continue;
            const int d = distance(name, known.section(u'.', 0, 0), 3);
            if (d < bestDistance) {
                bestDistance = d;
                best = known;
            }
        }
    }
    if (!best.isEmpty())
        return best;
    return mended == domain ? QString() : mended;
}

} // namespace envoi::record
