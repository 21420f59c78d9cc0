// SPDX-License-Identifier: GPL-3.0-or-later
// What is said beside a field about what was typed in it. Never a word about the password itself.
#include "explanation/Explanation.h"

namespace envoi::explanation
{

using record::RemarkKind;

namespace
{

QString inert(const QString &outside)
{
    return smtp::shown(outside, 200);
}

QString portSentence(const record::Remark &r, const Language &l)
{
    const QString port = QString::number(r.suggestedPort.value_or(0));
    const QString security = r.suggestedSecurity ? securityName(*r.suggestedSecurity, l) : QString();
    if (r.suggestedPort && r.suggestedSecurity)
        return l
            .translate(
                "Remarks", "This port usually goes with %1; the security chosen usually goes with port %2.")
            .arg(security, port);
    if (r.suggestedSecurity)
        return l.translate("Remarks", "This port usually goes with %1.").arg(security);
    return l.translate("Remarks", "This port and this security rarely go together.");
}

} // namespace

QString remarkSentence(const record::Remark &r, const Language &l)
{
    const QString detail = inert(r.detail);
    const QString host = inert(r.suggestedHost);
    switch (r.kind) {
    case RemarkKind::HostEmpty:
        return l.translate("Remarks", "Type the name of your outgoing server, such as smtp.provider.com.");
    case RemarkKind::HostIsUrl:
        return host.isEmpty()
            ? l.translate(
                "Remarks", "This is a web address; the name of a server is expected, without “://” and “/”.")
            : l.translate("Remarks", "This is a web address; the server’s name in it is %1.").arg(host);
    case RemarkKind::HostHasPort:
        return l.translate("Remarks", "The port belongs in its own field: server %1, port %2.")
            .arg(host, QString::number(r.suggestedPort.value_or(0)));
    case RemarkKind::HostIsAddress:
        return l.translate("Remarks",
            "This is an e-mail address; the name of a server is expected, such as smtp.provider.com.");
    case RemarkKind::HostIsNumber:
        return l.translate("Remarks",
            "This is a number, like a port; the name of a server is expected, such as smtp.provider.com.");
    case RemarkKind::HostHasBadCharacters:
        return l.translate("Remarks", "A server’s name has no such characters: %1").arg(detail);
    case RemarkKind::HostTooLong:
        return l.translate("Remarks", "This is longer than a server’s name can be.");
    case RemarkKind::HostAddressForm:
        return l.translate(
            "Remarks", "This is no complete network address; four numbers are expected, such as 192.0.2.1.");
    case RemarkKind::HostTrimmed:
        return l.translate("Remarks", "Blanks around the server’s name were removed.");
    case RemarkKind::HostTrailingDot:
        return l.translate("Remarks", "The dot at the end of the server’s name was removed.");
    case RemarkKind::HostIncoming:
        return host.isEmpty()
            ? l.translate("Remarks",
                "This looks like the incoming server; the outgoing server usually has another name.")
            : l.translate(
                   "Remarks", "This looks like the incoming server; the outgoing one is often called %1.")
                  .arg(host);
    case RemarkKind::HostWebmail:
        return l.translate("Remarks",
            "This looks like the address of a web page; the outgoing server usually has another name.");
    case RemarkKind::HostNoDot:
        return l.translate(
            "Remarks", "The full name of a server usually has a dot in it, such as smtp.provider.com.");
    case RemarkKind::HostMixedScripts:
        return l
            .translate("Remarks", "This name mixes letters of several alphabets (%1); some only look alike.")
            .arg(detail);
    case RemarkKind::HostInternational:
        return l.translate("Remarks", "On the network this name is written %1.").arg(host);
    case RemarkKind::HostMistyped:
        return l.translate("Remarks", "Did you mean %1?").arg(host);
    case RemarkKind::PortMalformed:
        return l.translate("Remarks", "A port is a number from 1 to 65535; usual are 587 and 465.");
    case RemarkKind::PortTrimmed:
        return l.translate("Remarks", "Blanks around the port were removed.");
    case RemarkKind::PortUnusualForSecurity:
        return portSentence(r, l);
    case RemarkKind::PortIncoming:
        return l.translate("Remarks", "This port is for reading mail; sending usually uses 587 or 465.");
    case RemarkKind::PortRelay:
        return l.translate("Remarks",
            "Port 25 is for mail between servers and often blocked; 587 or 465 is usual with a log-in.");
    case RemarkKind::PortWeb:
        return l.translate("Remarks", "This port is for web pages; sending mail usually uses 587 or 465.");
    case RemarkKind::UserTrimmed:
        return l.translate("Remarks", "Blanks around the user name were removed.");
    case RemarkKind::UserIncomplete:
        return r.suggestedUser.isEmpty()
            ? l.translate("Remarks", "Many providers expect the whole e-mail address as user name.")
            : l.translate("Remarks",
                   "Many providers expect the whole e-mail address as user name, here probably %1.")
                  .arg(inert(r.suggestedUser));
    case RemarkKind::UserHasControls:
        return l.translate("Remarks", "The user name holds a line end or another control character.");
    case RemarkKind::UserTooLong:
        return l.translate("Remarks", "The user name is longer than 1,024 bytes.");
    case RemarkKind::PasswordMissing:
        return l.translate(
            "Remarks", "A password belongs to this user name; leave both empty to test without logging in.");
    case RemarkKind::UserMissing:
        return l.translate(
            "Remarks", "A user name belongs to this password; leave both empty to test without logging in.");
    case RemarkKind::PasswordOuterBlanks:
        return l.translate("Remarks", "The password begins or ends with a blank. Is that intended?");
    case RemarkKind::PasswordInnerBlanks:
        return l.translate("Remarks",
            "The password has blanks between groups of letters; app passwords are often displayed so, but "
            "typed without blanks.");
    case RemarkKind::PasswordTypographic:
        return l
            .translate("Remarks",
                "The password holds typographic characters (%1), as text programs put in. Are they intended?")
            .arg(detail);
    case RemarkKind::PasswordNonAscii:
        return l.translate("Remarks",
            "The password holds accented or other special letters; some servers do not accept these.");
    case RemarkKind::PasswordDecomposed:
        return l.translate("Remarks",
            "The password holds letters and accents as separate characters; typed by hand they may differ.");
    case RemarkKind::PasswordInvisible:
        return l.translate("Remarks", "The password holds invisible characters. Are they intended?");
    case RemarkKind::PasswordTooLong:
        return l.translate("Remarks", "The password is longer than 1,024 bytes.");
    case RemarkKind::PasswordHasControls:
        return l.translate("Remarks", "The password holds a line end or another control character.");
    case RemarkKind::MechanismUnknown:
        return l.translate("Remarks", "“%1” is no authentication method that Envoi knows.").arg(detail);
    case RemarkKind::AddressTrimmed:
        return l.translate("Remarks", "Only the address itself is used: %1").arg(detail);
    case RemarkKind::FromMalformed:
        return l.translate("Remarks", "A complete sender address is expected, such as name@provider.com.");
    case RemarkKind::ToMalformed:
        return l.translate("Remarks", "A complete recipient address is expected, such as name@provider.com.");
    case RemarkKind::EhloNameMalformed:
        return l.translate("Remarks",
            "The announced name takes letters, digits, dots and hyphens, or an address in square brackets.");
    case RemarkKind::ProxyMalformed:
        return l.translate("Remarks", "A proxy is written socks5://name:port or http://name:port.");
    case RemarkKind::CaFileUnreadable:
        return l.translate("Remarks", "No certificate can be read from this file: %1").arg(detail);
    case RemarkKind::MessageWithoutAddresses:
        return l.translate("Remarks", "A test message needs a sender and a recipient address.");
    case RemarkKind::PlaintextLogin:
        return l.translate("Remarks",
            "Without encryption the password could be read on the way; it is not sent unless you agree.");
    }
    return {};
}

} // namespace envoi::explanation
