// SPDX-License-Identifier: GPL-3.0-or-later
// What somebody should know about their provider before the first test, in sentences.
#include "explanation/Explanation.h"

namespace envoi::explanation
{

namespace
{

using record::Provider;
using record::ProviderNote;

struct NoteText {
    ProviderNote note;
    const char *text;
};

/// The most useful first: at most three are shown. Notes that are for the diagnosis only have no sentence.
constexpr NoteText texts[]{
    { ProviderNote::NoSmtpAccess,
        QT_TRANSLATE_NOOP("ProviderNotes", "This provider offers no outgoing server to mail programs.") },
    { ProviderNote::BridgeRequired,
        QT_TRANSLATE_NOOP("ProviderNotes",
            "The provider’s own bridge program has to run on this computer; its password is needed here.") },
    { ProviderNote::Oauth2Required,
        QT_TRANSLATE_NOOP("ProviderNotes",
            "This provider takes no password from mail programs: they log in through its web page "
            "(OAuth2).") },
    { ProviderNote::AppPasswordRequired,
        QT_TRANSLATE_NOOP("ProviderNotes",
            "An app password is needed, made in the account’s security settings: the usual password is "
            "refused.") },
    { ProviderNote::AppPasswordIf2fa,
        QT_TRANSLATE_NOOP("ProviderNotes",
            "With two-step verification, an app password is needed instead of the usual one.") },
    { ProviderNote::AppPasswordMayBeRequired,
        QT_TRANSLATE_NOOP("ProviderNotes", "An app password may be needed instead of the usual one.") },
    { ProviderNote::SeparateMailPassword,
        QT_TRANSLATE_NOOP(
            "ProviderNotes", "Mail has a password of its own, set in the provider’s account.") },
    { ProviderNote::SecureMailKey,
        QT_TRANSLATE_NOOP("ProviderNotes", "The provider’s “secure mail key” is the password here.") },
    { ProviderNote::EnableSmtpInWebSettings,
        QT_TRANSLATE_NOOP("ProviderNotes",
            "Sending with mail programs has to be switched on in the settings of the provider’s web page.") },
    { ProviderNote::AdminMustEnable,
        QT_TRANSLATE_NOOP("ProviderNotes", "Your organisation’s administrator has to allow sending first.") },
    { ProviderNote::SmtpAuthOffByDefault,
        QT_TRANSLATE_NOOP("ProviderNotes",
            "Sending with a password is off unless your organisation’s administrator has allowed it.") },
    { ProviderNote::PaidPlanOnly,
        QT_TRANSLATE_NOOP("ProviderNotes", "Only paid accounts may send with mail programs.") },
    { ProviderNote::OnlyFromOwnNetwork,
        QT_TRANSLATE_NOOP("ProviderNotes", "This server answers only from the provider’s own network.") },
    { ProviderNote::UsernameIsAccountName,
        QT_TRANSLATE_NOOP(
            "ProviderNotes", "The user name is that of the account, which may differ from the address.") },
    { ProviderNote::UsernameIsMailboxId,
        QT_TRANSLATE_NOOP("ProviderNotes", "The user name is the mailbox’s number or identifier.") },
    { ProviderNote::UsernameIsApiCredential,
        QT_TRANSLATE_NOOP(
            "ProviderNotes", "User name and password are an access key from the provider’s console.") },
    { ProviderNote::UsernameLiteralApikey,
        QT_TRANSLATE_NOOP("ProviderNotes", "The user name is the word “apikey”; the password is the key.") },
    { ProviderNote::UsernameLiteralResend,
        QT_TRANSLATE_NOOP("ProviderNotes", "The user name is the word “resend”; the password is the key.") },
    { ProviderNote::HostPerCustomer,
        QT_TRANSLATE_NOOP("ProviderNotes",
            "Each customer has a server of their own: it stands in the provider’s account or welcome "
            "letter.") },
    { ProviderNote::HostPerRegion,
        QT_TRANSLATE_NOOP("ProviderNotes", "The server’s name depends on the region of the account.") },
    { ProviderNote::SettingsUnverified,
        QT_TRANSLATE_NOOP(
            "ProviderNotes", "These values come from other programs’ lists; the provider was not asked.") },
};

} // namespace

QStringList providerRemarks(const Provider &provider, const Language &language)
{
    QStringList sentences;
    for (const NoteText &one : texts) {
        if (provider.has(one.note) && sentences.size() < 3)
            sentences << language.translate("ProviderNotes", one.text);
    }
    return sentences;
}

} // namespace envoi::explanation
