// SPDX-License-Identifier: GPL-3.0-or-later
#include "record/Providers.h"

#include <array>

namespace envoi::record
{

namespace
{

using L = QLatin1StringView;
/// In the order of the enum.
constexpr std::array noteIds{ L("app-password-required"), L("oauth2-supported"), L("basic-auth-disabled"),
    L("two-step-verification-required"), L("oauth2-required"), L("app-password-rejected"),
    L("smtp-auth-off-by-default"), L("basic-auth-retiring"), L("basic-auth-default-off-from-2026-12"),
    L("bridge-password-not-account-password"), L("app-password-if-2fa"), L("alias-cannot-log-in"),
    L("separate-mail-password"), L("username-is-api-credential"), L("app-password-may-be-required"),
    L("username-is-account-name"), L("secure-mail-key"), L("username-is-mailbox-id"),
    L("username-literal-apikey"), L("username-literal-resend"), L("admin-may-disable"),
    L("admin-must-enable"), L("client-ip-allow-list"), L("bridge-required"), L("paid-plan-only"),
    L("custom-domain-only"), L("no-smtp-access"), L("basic-plan-excluded"), L("enable-smtp-in-web-settings"),
    L("organisation-accounts-use-smtppro"), L("only-from-own-network"), L("webmail-must-be-in-classic-mode"),
    L("client-ip-restriction-listed"), L("sending-opens-after-reputation"), L("sandbox-restricts-recipients"),
    L("sender-rewritten"), L("relay-service"), L("no-port-465"), L("sender-must-match"),
    L("mx-shared-with-yahoo"), L("self-signed-certificate"), L("port-may-vary"), L("settings-unverified"),
    L("certificate-often-invalid"), L("legacy-brand"), L("mx-shared-with-other-offers"),
    L("host-per-customer"), L("no-mailbox"), L("mx-not-usable"), L("hosted-by-google"), L("hosted-by-yahoo"),
    L("migrating-to-yahoo"), L("tls-on-587-is-implicit"), L("hosted-by-aol"), L("forwarding-service"),
    L("godaddy-microsoft-365-mailboxes-differ"), L("host-per-region"), L("no-starttls"),
    L("mx-may-be-forward-only"), L("smtp-host-equals-mx"), L("encrypted-password-listed"),
    L("certified-mail"), L("sender-must-be-verified"), L("alternate-ports-2465-2587") };
static_assert(noteIds.size() == providerNoteCount);
constexpr std::array confidenceIds{ L("high"), L("medium"), L("low") };

} // namespace

QLatin1StringView id(ProviderNote note)
{
    return noteIds.at(static_cast<std::size_t>(note));
}

std::optional<ProviderNote> providerNoteFromId(QStringView id)
{
    for (std::size_t i = 0; i < noteIds.size(); ++i) {
        if (id == noteIds[i])
            return static_cast<ProviderNote>(i);
    }
    return std::nullopt;
}

QLatin1StringView id(Confidence confidence)
{
    return confidenceIds.at(static_cast<std::size_t>(confidence));
}

} // namespace envoi::record
