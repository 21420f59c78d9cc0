// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "record/Identifiers.h"

#include <QString>
#include <QStringList>
#include <QUrl>
#include <optional>

namespace envoi::record
{

/// How the user name and password are presented.
enum class LoginChoice { Automatic, Named };

/// What the user chose, without the password: a Record can be saved and read by anybody.
/// Text as typed, already trimmed by `validated()`.
struct Settings {
    QString host; ///< a name (A-label or U-label) or an address without brackets
    quint16 port = 0; ///< 0 = by security: 465 for TLS, 587 otherwise
    Security security = Security::Auto;
    QString user; ///< empty = test without logging in
    bool passwordGiven = false;
    QString mechanism; ///< SASL name in upper case; empty = automatic
    QString from; ///< MAIL FROM; empty = no envelope is tried
    QString to; ///< RCPT TO; empty = none
    bool sendMessage = false; ///< a real test message, only when explicitly asked for
    QString ehloName; ///< empty = chosen by us (address literal of the local address)
    Family family = Family::Any;
    QUrl proxy; ///< empty = direct. socks5:// or http://, never the system's unless chosen
    QStringList caFiles; ///< extra trusted certificates (PEM paths), besides the system's
    bool allowPlaintextLogin = false; ///< consent for this run
    bool allowUntrustedCertificate = false; ///< consent for this run
    /// Experiments stop after this step; a whole test goes on to Quit.
    StepId lastStep = StepId::Quit;

    friend bool operator==(const Settings &, const Settings &) = default;

    [[nodiscard]] quint16 effectivePort() const; ///< port, or the default of the security
    [[nodiscard]] Security effectiveSecurity() const; ///< Auto resolved: 465 is Tls, all others StartTls
    [[nodiscard]] bool hasLogin() const { return !user.isEmpty(); }
};

/// What is odd about a typed value. Errors block the run (step `input` fails), remarks do not.
enum class RemarkKind {
    // host
    HostEmpty, ///< error
    HostIsUrl, ///< error; suggestion = the host in it
    HostHasPort, ///< error; suggestion = the host, suggestedPort = the port
    HostIsAddress, ///< error: an e-mail address; suggestion empty
    HostIsNumber, ///< error: "1234"
    HostHasBadCharacters, ///< error; detail = the characters, spelled out
    HostTooLong, ///< error: label over 63 or name over 253 octets
    HostAddressForm, ///< error: "127.1", "0x7f.1": not a dotted quad nor RFC 4291
    HostTrimmed, ///< blanks or invisible characters were removed around it
    HostTrailingDot, ///< one trailing dot was removed
    HostIncoming, ///< imap., pop., pop3.; suggestion = smtp.…
    HostWebmail, ///< webmail., www.
    HostNoDot, ///< a single label
    HostMixedScripts, ///< letters of several scripts: detail names them
    HostInternational, ///< U-label; suggestion = the A-label used
    HostMistyped, ///< close to a known provider's name; suggestion = that name
    // port and security
    PortMalformed, ///< error: not 1–65535 in ASCII digits; detail = what was typed, made inert
    PortTrimmed, ///< blanks or invisible characters were removed around it
    PortUnusualForSecurity, ///< 465 with STARTTLS, 587 with TLS, …; suggestedSecurity and suggestedPort
    PortIncoming, ///< 110, 143, 993, 995
    PortRelay, ///< 25 with a login
    PortWeb, ///< 80, 443
    // user and password
    UserTrimmed, ///< blanks removed around it
    UserIncomplete, ///< no domain, or blanks inside
    UserHasControls, ///< error: NUL, CR, LF
    UserTooLong, ///< error: over 1,024 octets
    PasswordMissing, ///< error: user without password
    UserMissing, ///< error: password without user
    PasswordOuterBlanks, ///< begins or ends with a blank
    PasswordInnerBlanks, ///< blanks between groups, as app passwords are displayed
    PasswordTypographic, ///< curly quotes, long dashes, no-break blanks; detail = code points, never the
                         ///< password
    PasswordNonAscii, ///< letters outside ASCII
    PasswordDecomposed, ///< base letter and combining mark
    PasswordInvisible, ///< zero-width or control characters
    PasswordTooLong, ///< error: over 1,024 octets
    PasswordHasControls, ///< error: NUL, CR, LF
    // the rest
    MechanismUnknown, ///< error; detail = what was asked for
    AddressTrimmed, ///< field From or To: blanks around it or a display name were taken off; detail = what is
    ///< left
    FromMalformed, ///< error
    ToMalformed, ///< error
    EhloNameMalformed, ///< error
    ProxyMalformed, ///< error
    CaFileUnreadable, ///< error; detail = path
    MessageWithoutAddresses, ///< error: --send-message without sender or recipient
    PlaintextLogin, ///< security none with a login
};

/// One thing to say about one field before anything is sent.
struct Remark {
    RemarkKind kind{};
    Field field = Field::None;
    bool isError = false;
    QString detail; ///< outside text or code points; never any part of the password
    QString suggestedHost;
    std::optional<quint16> suggestedPort;
    std::optional<Security> suggestedSecurity;
    QString suggestedUser;
    friend bool operator==(const Remark &, const Remark &) = default;
};

} // namespace envoi::record
