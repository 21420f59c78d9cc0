// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reference/PastedReply.h"

#include <QRegularExpression>

namespace envoi::ui {

std::optional<smtp::Reply> replyInside(const QString &pasted)
{
    const QString text = pasted.trimmed().left(64'000);
    if (const auto reply = smtp::Reply::fromPasted(text))
        return reply;
    // A code that stands alone: not part of a longer number, an address or a version; best with an enhanced code after it.
    static const QRegularExpression withEnhanced(QStringLiteral(R"((?<![\d.\w])([245]\d\d[ -][245]\.\d{1,3}\.\d{1,3}\b.*))"),
        QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression plain(QStringLiteral(R"((?<![\d.\w])([245][0-5]\d[ -](?=\S).*))"),
        QRegularExpression::DotMatchesEverythingOption);
    for (const QRegularExpression &pattern : {withEnhanced, plain}) {
        const QRegularExpressionMatch match = pattern.match(text);
        if (!match.hasMatch())
            continue;
        QString found = match.captured(1).trimmed();
        while (found.endsWith(QLatin1Char('"')) || found.endsWith(QLatin1Char('\'')) || found.endsWith(QChar(0x201D))
            || found.endsWith(QChar(0x00BB)))
            found.chop(1);
        if (const auto reply = smtp::Reply::fromPasted(found.trimmed()))
            return reply;
    }
    return std::nullopt;
}

} // namespace envoi::ui
