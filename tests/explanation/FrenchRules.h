// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRegularExpression>
#include <QString>

namespace envoi::tests
{

/// What is wrong with a French text; empty when nothing.
inline QString faultIn(const QString &text)
{
    struct Rule {
        const char *pattern;
        const char *what;
    };
    static const Rule rules[]{
        { "\\p{L}'\\p{L}", "straight apostrophe" },
        { "^(?!.*envoi-cli).*\"", "straight quotation mark" }, // a shell wants its own
        { "[“”‘]", "English quotation mark" },
        { "\\.\\.\\.", "three dots instead of …" },
        { "«(?!\\x{00A0})", "no U+00A0 after «" },
        { "(?<!\\x{00A0})»", "no U+00A0 before »" },
        { "(?<!\\bS)[^\\x{202F}\\x{00A0}?!S←]([;!?])(?=\\s|$|\\x{00A0}»)", "no narrow space before ; ! ?" },
        { "(?<![\\x{00A0}\\d/])(?<!https)(?<!http)(?<!socks5):(?=\\s|$)(?!\\x{00A0}»)",
            "no U+00A0 before :" }, // « Username: » is a quotation
        { " [:;!?»]", "ordinary space before a sign" },
        { "(?i)\\bcrypt(er|é|ée|age)\\b", "chiffrer, never crypter" },
        { "(?<![-.\\p{L}])([Ss]witcher|[Cc]hecker|[Dd]igital|mails?|login|[Vv]euillez)(?![-.\\p{L}])",
            "a word to avoid" },
        { "(?i)merci de |erreur inconnue|\\binvalide", "a phrase to avoid" },
        { "[\\p{L},.]  ", "two blanks" },
        { "\\b[AE](?=tat\\b|tape\\b|chec\\b)", "missing accent on a capital" },
    };
    for (const Rule &rule : rules) {
        const QRegularExpression expression(
            QString::fromUtf8(rule.pattern), QRegularExpression::UseUnicodePropertiesOption);
        const auto match = expression.match(text);
        if (match.hasMatch())
            return QStringLiteral("%1 at “%2”")
                .arg(QString::fromUtf8(rule.what),
                    text.mid(qMax<qsizetype>(0, match.capturedStart() - 10), 30));
    }
    return {};
}

} // namespace envoi::tests
