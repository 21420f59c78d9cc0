// SPDX-License-Identifier: GPL-3.0-or-later
#include "record/Typed.h"

#include "record/HostRemarks.h"
#include "record/HostText.h"
#include "record/LoginRemarks.h"
#include "record/OtherRemarks.h"
#include "record/PortText.h"
#include "record/Providers.h"

namespace envoi::record
{

bool Validated::hasErrors() const
{
    return std::any_of(remarks.begin(), remarks.end(), [](const Remark &r) { return r.isError; });
}

Validated validated(const Typed &typed)
{
    Validated result;
    Settings &s = result.settings;
    s = typed.settings;
    s.passwordGiven = typed.password.given || typed.settings.passwordGiven;

    HostText host = readHost(typed.settings.host);
    for (Remark &r : host.remarks) {
        // An address in the server's place: where its provider is known, so is the server.
        if (r.kind == RemarkKind::HostIsAddress) {
            if (const auto server = serverForDomain(r.detail))
                r.suggestedHost = server->host;
        }
    }
    s.host = host.host;
    result.remarks << host.remarks;
    const bool hostUsable
        = std::none_of(host.remarks.begin(), host.remarks.end(), [](const Remark &r) { return r.isError; });

    const PortText port = readPort(typed.port, typed.settings.port);
    s.port = port.port;
    UserText user = readUser(typed.settings.user);
    s.user = user.user;

    if (hostUsable)
        result.remarks << hostRemarks(s);
    result.remarks << port.remarks;
    if (port.usable)
        result.remarks << portRemarks(s);
    result.remarks << user.remarks;
    if (hostUsable && user.usable)
        result.remarks << userRemarks(s);
    result.remarks << passwordRemarks(typed.password, s);
    result.remarks << cleanOthers(s);
    return result;
}

} // namespace envoi::record
