// SPDX-License-Identifier: GPL-3.0-or-later
#include "record/HostRemarks.h"

#include "record/HostText.h"
#include "record/Providers.h"

#include <array>

namespace envoi::record
{

namespace
{

using L = QLatin1StringView;
constexpr std::array incomingLabels{ L("imap"), L("imaps"), L("imap4"), L("pop"), L("pops"), L("pop3"),
    L("pop3s"), L("imap-mail"), L("pop-mail"), L("incoming"), L("in") };
constexpr std::array webLabels{ L("webmail"), L("www"), L("owa"), L("roundcube"), L("squirrelmail") };

template <typename Labels>
bool holds(const Labels &labels, QStringView label)
{
    return std::any_of(
        labels.begin(), labels.end(), [&](L l) { return label.compare(l, Qt::CaseInsensitive) == 0; });
}

Remark note(RemarkKind kind, const QString &suggested = {})
{
    Remark r;
    r.kind = kind;
    r.field = Field::Host;
    r.suggestedHost = suggested;
    return r;
}

/// The sending server of whoever runs this domain: as the table knows it, else the usual name.
QString outgoingBeside(const QString &domain, const QString &user)
{
    if (const auto own = serverForAddress(user);
        own && registrableDomain(own->host) == registrableDomain(domain))
        return own->host;
    if (const auto known = serverForDomain(domain))
        return known->host;
    // Not the domain a server merely lies in: "imap.example.ovh.net" need not be served by the first offer of
    // OVH.
    return domain.contains(u'.') ? QStringLiteral("smtp.") + domain : QString();
}

} // namespace

QList<Remark> hostRemarks(const Settings &settings)
{
    const QString host = settings.host;
    if (isAddressText(host) || host.compare(u"localhost", Qt::CaseInsensitive) == 0)
        return {};
    const qsizetype dot = host.indexOf(u'.');
    if (dot < 0)
        return { note(RemarkKind::HostNoDot) };
    const QStringView first = QStringView(host).first(dot);
    const QString rest = host.mid(dot + 1);
    if (holds(incomingLabels, first))
        return { note(RemarkKind::HostIncoming, outgoingBeside(rest, settings.user)) };
    if (holds(webLabels, first))
        return { note(RemarkKind::HostWebmail, outgoingBeside(rest, settings.user)) };
    if (const QString meant = nearestHost(host, settings.user); !meant.isEmpty())
        return { note(RemarkKind::HostMistyped, meant) };
    return {};
}

} // namespace envoi::record
