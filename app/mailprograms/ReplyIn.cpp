// SPDX-License-Identifier: GPL-3.0-or-later
#include "mailprograms/ReplyIn.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace envoi::mailprograms
{

namespace
{

const auto caseless = QRegularExpression::CaseInsensitiveOption;

/// Where the program's own words go on after the reply: a quotation mark that closes what it opened before
/// the reply, or the fields that Outlook puts behind it.
QString withoutTail(QString text)
{
    static const QRegularExpression fields(
        u"['\"]?,? (?=(?:Account|Compte|Server|Serveur|Port|Protocole?|Secure|S[ée]curis[ée])(?: ?\\(SSL\\))? ?: ?\\S)"_s,
        caseless);
    const auto field = fields.match(text);
    if (field.hasMatch())
        text.truncate(field.capturedStart());
    qsizetype marks = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] != u'"')
            continue;
        const bool ends = i + 1 == text.size() || text[i + 1] == u' ' || text[i + 1] == u'.';
        if (marks % 2 == 0 && i > 0 && ends) {
            text.truncate(i);
            break;
        }
        ++marks;
    }
    return text;
}

QString trimmedOfQuotes(QString text)
{
    text = withoutTail(text).trimmed();
    const QString marks = u"'\""_s;
    while (!text.isEmpty() && marks.contains(text.at(0)))
        text = text.mid(1).trimmed();
    while (!text.isEmpty() && marks.contains(text.at(text.size() - 1)))
        text = text.chopped(1).trimmed();
    // Line ends that a program spelled out.
    text.replace(u"\\r\\n"_s, u" "_s).replace(u"\\n"_s, u" "_s);
    return text;
}

/// The class that words without a number speak of; the rules read the words, the class only breaks ties.
int likelyCode(const QString &text, std::optional<record::StepId> stage)
{
    static const QRegularExpression passing(
        u"try(?:ing)? (?:again|later)|temporar|later|plus tard|momentan|busy|overload|too many|greylist|deferred|vor[uü]bergehend"_s,
        caseless);
    const bool temporary = text.contains(passing);
    using enum record::StepId;
    switch (stage.value_or(Input)) {
    case Greeting:
        return temporary ? 421 : 554;
    case Auth:
        return temporary ? 454 : 535;
    case StartTls:
        return temporary ? 454 : 502;
    case Ehlo:
        return temporary ? 421 : 550;
    case Mail:
    case Rcpt:
    case Data:
    case Input:
    case Dns:
    case Tcp:
    case Tls:
    case Certificate:
    case Quit:
        break;
    }
    return temporary ? 451 : 550;
}

std::optional<EmbeddedReply> made(const QRegularExpressionMatch &match, std::optional<record::StepId> stage)
{
    const QString text = trimmedOfQuotes(match.captured(u"reply"_s));
    const QString code = match.captured(u"code"_s);
    if (auto whole = replyFromLine(text))
        return EmbeddedReply{ *whole, true, stage };
    if (code.size() == 3 && code != u"000"_s) {
        const QString extra = match.captured(u"extra"_s);
        if (auto whole = replyFromLine(code + u' ' + (extra.isEmpty() ? QString() : extra + u' ') + text))
            return EmbeddedReply{ *whole, true, stage };
    }
    if (text.isEmpty())
        return std::nullopt;
    int number = likelyCode(text, stage);
    const auto enhanced = smtp::EnhancedCode::parse(text.toUtf8());
    if (enhanced && (enhanced->category == 4) != (number < 500))
        number = enhanced->category == 4                      ? 451
            : number == 421 || number == 451 || number == 454 ? 550
                                                              : number;
    if (auto guessed = replyFromLine(QString::number(number) + u' ' + text))
        return EmbeddedReply{ *guessed, false, stage };
    return std::nullopt;
}

/// A code where a reply can begin: at the start, after a colon, a bracket, a quotation mark, an arrow,
/// "error" …
std::optional<EmbeddedReply> anywhere(const QString &text)
{
    static const QRegularExpression place(
        u"(?:^|[:;('\"\\[>]|\\b(?:error|erreur|reply|said|response|answer|code|with|avec)) ?(?<reply>[245]\\d\\d(?:[ -](?:[245]\\.\\d{1,3}\\.\\d{1,3}\\b)?).{3,}?)(?=['\")\\]] |['\")\\]]?$)"_s,
        caseless);
    static const QRegularExpression enhanced(
        u"(?<![\\w.])(?<reply>[245]\\d\\d[ -][245]\\.\\d{1,3}\\.\\d{1,3}\\b.*)$"_s);
    for (const QRegularExpression &form : { enhanced, place }) {
        const auto match = form.match(text);
        if (match.hasMatch()) {
            if (auto whole = replyFromLine(trimmedOfQuotes(match.captured(u"reply"_s))))
                return EmbeddedReply{ *whole, true, std::nullopt };
        }
    }
    return std::nullopt;
}

} // namespace

std::optional<smtp::Reply> replyFromLine(const QString &line)
{
    static const QRegularExpression start(u"^[245]\\d\\d(?:[ -]|$)"_s);
    if (!line.contains(start))
        return std::nullopt;
    const QString code = line.left(3);
    QString split = line;
    // "550-a 550 b": the same code again, with its separator, begins a line of the reply.
    const QRegularExpression again(u" (?="_s + code + u"[ -](?:[245]\\.\\d|\\S))"_s);
    if (line.size() > 3 && line.at(3) == u'-')
        split.replace(again, u"\n"_s);
    return smtp::Reply::fromPasted(split);
}

std::optional<EmbeddedReply> replyIn(const QString &normalisedText, const QList<const Family *> &families,
    std::optional<record::StepId> stageOfFrame)
{
    // Words with their number first; words without it, or a number without words, only when there is nothing
    // better.
    std::optional<EmbeddedReply> withoutCode;
    std::optional<EmbeddedReply> bareCode;
    for (const Family *family : families) {
        for (const Wrapper &wrapper : family->wrappers) {
            const QRegularExpression expression(wrapper.expression, caseless);
            const auto match = expression.match(normalisedText);
            if (!match.hasMatch())
                continue;
            const auto stage = wrapper.stage ? wrapper.stage : stageOfFrame;
            const auto reply = made(match, stage);
            if (!reply)
                continue;
            const bool bare
                = reply->reply.lines.size() == 1 && reply->reply.lines.first().trimmed().size() <= 3;
            if (reply->codeKnown && !bare)
                return reply;
            std::optional<EmbeddedReply> &place = bare ? bareCode : withoutCode;
            if (!place)
                place = reply;
        }
    }
    if (withoutCode)
        return withoutCode;
    if (const auto free = anywhere(normalisedText))
        return free;
    return bareCode;
}

} // namespace envoi::mailprograms
