// SPDX-License-Identifier: GPL-3.0-or-later
// The message itself.
#include "explanation/words/Causes.h"

namespace envoi::explanation::words
{

using diagnosis::Detail;

Words messageTooLarge(const Scene &s)
{
    const qint64 limit = s.verdict().details.value(Detail::SizeLimit).toLongLong();
    return {
        .headline = s.translate("Words.Message", "The message is larger than the server allows."),
        .happened = limit > 0
            ? s.opening(s.translate("Words.Message", "Its limit is %1.").arg(s.language().locale().formattedDataSize(limit, 1, QLocale::DataSizeSIFormat)))
            : s.opening(),
        .why = s.translate("Words.Message", "Attachments grow by more than a third when they are sent. The limit counts the whole message."),
        .todo = {
            s.translate("Words.Message", "Make the attachment smaller, or send a link to it instead."),
            s.translate("Words.Message", "Split several attachments into several messages."),
            s.translate("Words.Message", "Ask your administrator for a higher limit if you need it often."),
        },
        .request = s.translate("Words.Message", "Which size may a message have, and could the limit be raised?"),
        .more = {
            s.translate("Words.Message", "Each server on the way has a limit of its own, usually between 10 and 50 MB. A message that your provider takes may still be too large for the recipient’s."),
        },
    };
}

Words policySpamRejection(const Scene &s)
{
    return {
        .headline = s.translate("Words.Message", "The server took the message for spam or for something dangerous."),
        .happened = s.opening(),
        .why = s.translate("Words.Message", "Its filter judged the content, a link or an attachment. Your settings and password are not in question."),
        .todo = {
            s.translate("Words.Message", "Send a short plain message first, without links, pictures and attachments."),
            s.translate("Words.Message", "Replace attachments such as programs and encrypted archives by a link."),
            s.translate("Words.Message", "Ask your provider or the recipient’s to look at the quoted reply."),
        },
        .request = s.translate("Words.Message", "Could you tell me which part of this message your filter refused?"),
        .more = {
            s.translate("Words.Message", "Filters give points for many small things: a new sender, a link to an unusual place, much text in pictures. They also look at the Internet line and the sender’s domain."),
        },
    };
}

Words messageMalformed(const Scene &s)
{
    return {
        .headline = s.translate("Words.Message", "The server refuses the form of the message."),
        .happened = s.opening(),
        .why = s.translate("Words.Message", "Something in its structure breaks the rules: a missing From line, two of them, or wrong line ends."),
        .todo = {
            s.translate("Words.Message", "Check the sender name and address in your mail program for unusual characters."),
            s.translate("Words.Message", "Send a new message instead of forwarding an old one."),
            s.translate("Words.Message", "Update the mail program or script that wrote the message."),
        },
        .request = s.translate("Words.Message", "Could you tell me which rule the message breaks?"),
        .more = {
            s.translate("Words.Message", "Mail programs rarely write such messages; scripts, scanners and web forms do. The settings of the outgoing server are right if a plain message passes."),
        },
    };
}

} // namespace envoi::explanation::words
