// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "record/Settings.h"

#include <QList>
#include <QString>
#include <QStringList>
#include <QUrl>
#include <optional>

/// The offline table of mail providers (resources/providers.json): what they publish or were seen to want,
/// with how sure we are and when it was last checked. Read once, at the first question; immutable from then
/// on, so that any thread may ask. Names are compared without regard to case; answers are A-labels in lower
/// case.
namespace envoi::record
{

/// What is known about a provider beyond its servers; the vocabulary of the file's "notes", all of it.
enum class ProviderNote {
    // log-in
    AppPasswordRequired,
    Oauth2Supported,
    BasicAuthDisabled,
    TwoStepVerificationRequired,
    Oauth2Required,
    AppPasswordRejected,
    SmtpAuthOffByDefault,
    BasicAuthRetiring,
    BasicAuthDefaultOffFrom202612,
    BridgePasswordNotAccountPassword,
    AppPasswordIf2fa,
    AliasCannotLogIn,
    SeparateMailPassword,
    UsernameIsApiCredential,
    AppPasswordMayBeRequired,
    UsernameIsAccountName,
    SecureMailKey,
    UsernameIsMailboxId,
    UsernameLiteralApikey,
    UsernameLiteralResend,
    // who may send at all, and what has to be switched on first
    AdminMayDisable,
    AdminMustEnable,
    ClientIpAllowList,
    BridgeRequired,
    PaidPlanOnly,
    CustomDomainOnly,
    NoSmtpAccess,
    BasicPlanExcluded,
    EnableSmtpInWebSettings,
    OrganisationAccountsUseSmtppro,
    OnlyFromOwnNetwork,
    WebmailMustBeInClassicMode,
    ClientIpRestrictionListed,
    SendingOpensAfterReputation,
    SandboxRestrictsRecipients,
    // servers, certificates, senders, brands
    SenderRewritten,
    RelayService,
    NoPort465,
    SenderMustMatch,
    MxSharedWithYahoo,
    SelfSignedCertificate,
    PortMayVary,
    SettingsUnverified,
    CertificateOftenInvalid,
    LegacyBrand,
    MxSharedWithOtherOffers,
    HostPerCustomer,
    NoMailbox,
    MxNotUsable,
    HostedByGoogle,
    HostedByYahoo,
    MigratingToYahoo,
    TlsOn587IsImplicit,
    HostedByAol,
    ForwardingService,
    GodaddyMicrosoft365MailboxesDiffer,
    HostPerRegion,
    NoStarttls,
    MxMayBeForwardOnly,
    SmtpHostEqualsMx,
    EncryptedPasswordListed,
    CertifiedMail,
    SenderMustBeVerified,
    AlternatePorts24652587,
};
inline constexpr int providerNoteCount = static_cast<int>(ProviderNote::AlternatePorts24652587) + 1;

enum class Confidence { High, Medium, Low };

/// What the server takes for a user name.
enum class UserNameForm { Email, LocalPart, Other };

struct ProviderServer {
    QString host;
    quint16 port = 0;
    Security security = Security::StartTls;
    bool password = false; ///< takes the account's password
    bool appPassword = false;
    bool oauth2 = false;
    bool clientIp = false; ///< takes mail from registered addresses without a login
    UserNameForm userName = UserNameForm::Email;
    friend bool operator==(const ProviderServer &, const ProviderServer &) = default;
};

struct Provider {
    QString id;
    QString name; ///< as the provider writes it; outside text
    QStringList domains; ///< of its mail addresses
    QStringList domainPatterns; ///< "*.onmicrosoft.com"
    QStringList mx; ///< suffixes of its MX names
    QList<ProviderServer> servers; ///< preferred first; empty where each customer has its own
    QList<ProviderNote> notes;
    QUrl help; ///< empty when none is known
    QStringList countries; ///< ISO 3166
    int checked = 0; ///< year
    Confidence confidence = Confidence::Low;
    QStringList disagreements; ///< where sources differ: English, for the details only

    [[nodiscard]] bool has(ProviderNote note) const { return notes.contains(note); }
    [[nodiscard]] bool hasHost(const QString &host) const;
    /// Its ports on this host, preferred first.
    [[nodiscard]] QList<quint16> portsOf(const QString &host) const;
};

[[nodiscard]] const QList<Provider> &providers();
[[nodiscard]] const Provider *providerById(QStringView id);

/// Whose server this is: by the exact name, else by the domain it lies in ("outlook.office365.com" is
/// Microsoft's). Several providers share a server (smtp.gmail.com): the user's address decides, if it is
/// given. nullptr when unknown.
[[nodiscard]] const Provider *providerOfHost(const QString &host, const QString &userAddress = {});
/// Only by the exact name of a server.
[[nodiscard]] const Provider *providerOfExactHost(const QString &host, const QString &userAddress = {});
/// Whose addresses end in this domain; nullptr when unknown.
[[nodiscard]] const Provider *providerOfDomain(const QString &domain);

/// The outgoing server of addresses of this domain.
[[nodiscard]] std::optional<ProviderServer> serverForDomain(const QString &domain);
/// The outgoing server for a user name that is an address.
[[nodiscard]] std::optional<ProviderServer> serverForAddress(const QString &address);

/// The name that was probably meant: a known server that differs by a slip of the finger, the server behind a
/// brand
/// ("smtp.google.com"), "smtp." for "smpt.", ".com" for ".con". Empty when the name is known or close to
/// nothing. `userAddress`: names of the user's own provider may be further away.
[[nodiscard]] QString nearestHost(const QString &host, const QString &userAddress = {});
/// The mail domain that was probably meant ("gmial.com" → "gmail.com"); empty as above.
[[nodiscard]] QString nearestDomain(const QString &domain);

/// "example.net" of "ann@example.net", lower case, A-label; empty when there is none.
[[nodiscard]] QString domainOfAddress(const QString &address);
/// The part of a name that one registers: "ovh.net" of "ex4.mail.ovh.net", "btinternet.co.uk" style endings
/// counted as one. A short list, good enough for grouping names, not for security decisions.
[[nodiscard]] QString registrableDomain(const QString &host);

[[nodiscard]] QLatin1StringView id(ProviderNote note);
[[nodiscard]] std::optional<ProviderNote> providerNoteFromId(QStringView id);
[[nodiscard]] QLatin1StringView id(Confidence confidence);

} // namespace envoi::record
