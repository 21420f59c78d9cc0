// SPDX-License-Identifier: GPL-3.0-or-later
#include "conversation/TestMessage.h"

#include <QLocale>

namespace envoi::conversation
{

namespace
{

/// RFC 5322 §3.3: English names of days and months, whatever the computer's language.
QByteArray date(const QDateTime &when)
{
    const int offset = when.offsetFromUtc() / 60;
    const QString zone = QStringLiteral("%1%2%3")
                             .arg(offset < 0 ? QLatin1Char('-') : QLatin1Char('+'))
                             .arg(qAbs(offset) / 60, 2, 10, QLatin1Char('0'))
                             .arg(qAbs(offset) % 60, 2, 10, QLatin1Char('0'));
    return (QLocale::c().toString(when, QStringLiteral("ddd, dd MMM yyyy HH:mm:ss ")) + zone).toLatin1();
}

} // namespace

QList<QByteArray> testMessage(const Knowledge &known)
{
    const auto sender = smtp::Mailbox::parse(known.settings.from);
    const auto recipient = smtp::Mailbox::parse(known.settings.to);
    if (!sender || !recipient)
        return {};
    const bool utf8 = sender->needsSmtpUtf8() || recipient->needsSmtpUtf8();
    // No sentence in one language: whoever gets it, gets it in both.
    return {
        "Date: " + date(known.now),
        "From: <" + sender->wireForm() + '>',
        "To: <" + recipient->wireForm() + '>',
        "Subject: Envoi: test",
        "Message-ID: <envoi." + known.token + '@'
            + (sender->domain.startsWith('[') ? "envoi.invalid" : sender->domain) + '>',
        "MIME-Version: 1.0",
        "Content-Type: text/plain; charset=utf-8",
        utf8 ? "Content-Transfer-Encoding: 8bit" : "Content-Transfer-Encoding: 7bit",
        "Auto-Submitted: auto-generated",
        "",
        "This message was sent by Envoi to test outgoing mail. It can be deleted.",
        "",
        "Ce message vient d'Envoi, qui teste l'envoi de courrier. Vous pouvez le supprimer.",
    };
}

qint64 messageSize(const QList<QByteArray> &lines)
{
    qint64 size = 0;
    for (const QByteArray &line : lines)
        size += line.size() + 2;
    return size;
}

} // namespace envoi::conversation
