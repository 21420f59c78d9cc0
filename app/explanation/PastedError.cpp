// SPDX-License-Identifier: GPL-3.0-or-later
#include "explanation/PastedError.h"

#include "smtp/Reply.h"

namespace envoi::explanation
{

namespace
{

using mailprograms::Pitfall;
using mailprograms::Runs;

/// Where a program's label says something else than what happened.
QString pitfallSentence(Pitfall pitfall, const Language &l)
{
    switch (pitfall) {
    case Pitfall::None:
        return {};
    case Pitfall::Every530:
        return l.translate("PastedError",
            "Outlook names this number “STARTTLS required”, but it shows it for every 530 reply, a missing "
            "login included. The server’s own words decide.");
    case Pitfall::NamesMislead:
        return l.translate("PastedError",
            "Outlook’s name for this number speaks of the recipient or the mailbox. Mostly the outgoing "
            "server just wants a login.");
    case Pitfall::UnknownNumber:
        return l.translate("PastedError",
            "Outlook shows this number for any reply it has no name for, refused passwords included. The "
            "server’s own words decide.");
    case Pitfall::IncomingServer:
        return l.translate(
            "PastedError", "This number belongs to the incoming server: it says nothing about sending.");
    case Pitfall::IncomingName:
        return l.translate("PastedError",
            "Outlook’s name for this number comes from receiving mail, but it shows it for sending too.");
    case Pitfall::AnyServer:
        return l.translate("PastedError",
            "This number is the same for receiving and for sending. Only the server named beside it tells "
            "which one failed.");
    case Pitfall::TemporaryBeforeRecipients:
        return l.translate("PastedError",
            "Thunderbird speaks of too many recipients, but it shows this for every temporary refusal of the "
            "sender. The server’s own words decide.");
    case Pitfall::TimeoutOrReset:
        return l.translate("PastedError",
            "Thunderbird uses one text for a server that stays silent and for a connection that is cut. It "
            "does not tell which happened.");
    case Pitfall::NeverSwitchOff:
        return l.translate("PastedError",
            "Do not follow the program’s advice to switch encryption off: your password could then be read "
            "on the way.");
    case Pitfall::HiddenLogin:
        return l.translate("PastedError",
            "This library goes on after a refused login and shows only the next reply. A wrong password is "
            "therefore as likely as a missing login.");
    case Pitfall::ProgramPhrase:
        return l.translate("PastedError",
            "“Mailbox unavailable” is the program’s own phrase for the reply number, not what the server "
            "said.");
    case Pitfall::OptionalLogin:
        return l.translate("PastedError",
            "On iPhone and iPad, user name and password of the outgoing server are marked optional. Most "
            "servers want them.");
    case Pitfall::AlsoSelfSigned:
        return l.translate("PastedError",
            "Gmail says that the certificate does not match the server also when it is self-signed.");
    case Pitfall::PasswordChange:
        return l.translate("PastedError",
            "Evolution speaks of a missing password here. The server wants the password to be changed.");
    case Pitfall::DataRefused:
        return l.translate("PastedError",
            "PHPMailer speaks of the data, but the server refused the message as a whole. Its own words "
            "decide.");
    case Pitfall::WasSent:
        return l.translate(
            "PastedError", "The message was sent. Only the copy in the folder of sent messages is missing.");
    case Pitfall::HungUp:
        return l.translate("PastedError",
            "The library only saw that the connection was closed. A reply that came before it was lost.");
    }
    return {};
}

} // namespace

QStringList aboutPasted(const mailprograms::Pasted &pasted, const Language &l)
{
    QStringList said;
    const QString program = smtp::shown(pasted.program, 60);
    if (pasted.isDeliveryReport) {
        said << (pasted.remoteServer.isEmpty()
                ? l.translate("PastedError", "This is a delivery report.")
                : l.translate("PastedError",
                       "This is a delivery report: %1 refused what your outgoing server handed over.")
                      .arg(smtp::shown(pasted.remoteServer, 80)));
    } else if (!program.isEmpty() && pasted.reply) {
        said << l.translate("PastedError", "%1 shows this message. The server’s reply stands inside it.")
                    .arg(program);
    } else if (!program.isEmpty()) {
        said << l.translate("PastedError", "%1 shows this message. It holds no reply of the server.")
                    .arg(program);
    }
    const QString pitfall = pitfallSentence(pasted.pitfall, l);
    if (!pitfall.isEmpty())
        said << pitfall;
    if (pasted.reply && !pasted.replyCodeKnown && !pasted.isDeliveryReport)
        said << l.translate(
            "PastedError", "The program cut the number off the reply, so its words alone are explained.");
    switch (pasted.runs) {
    case Runs::Here:
        break;
    case Runs::Elsewhere:
        said << l.translate(
            "PastedError", "What failed runs on another computer. A test from here may give another result.");
        break;
    case Runs::Device:
        said << l.translate("PastedError",
            "What failed is a device of its own. A test from this computer may succeed where the device "
            "cannot.");
        break;
    }
    return said;
}

QString whatToPaste(const Language &l)
{
    return l.translate("PastedError",
        "This text holds no server reply and no error that is known. Paste the whole message your mail "
        "program showed, or the line that begins with a number such as 421 or 530.");
}

} // namespace envoi::explanation
