// SPDX-License-Identifier: GPL-3.0-or-later
// A reply as a person pastes it. People copy out of logs, bounce messages and terminals: a prompt, quotation
// marks or a "smtp;" (RFC 3464 §2.3.6) may stand before the code, and long lines may have been wrapped.
#include "smtp/Reply.h"

#include <array>

namespace envoi::smtp
{

namespace
{

struct CodedLine {
    int code = 0;
    bool more = false; ///< "250-": another line follows
    QByteArray line; ///< with one separator behind the code
};

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

std::optional<CodedLine> codedLine(QStringView text)
{
    if (text.size() < 3 || !isDigit(text[0]) || !isDigit(text[1]) || !isDigit(text[2]))
        return std::nullopt;
    const int code = text.first(3).toInt();
    if (code < 200 || code > 599)
        return std::nullopt;
    CodedLine result{ code, false, text.first(3).toUtf8() };
    if (text.size() == 3)
        return result;
    const QChar separator = text[3];
    static constexpr QStringView separators = u" -\t:,;#\u00A0";
    if (!separators.contains(separator))
        return std::nullopt;
    result.more = separator == u'-';
    result.line += result.more ? '-' : ' ';
    QStringView rest = text.sliced(separator == u'#' ? 3 : 4);
    if (separator != u' ' && separator != u'-')
        rest = rest.trimmed();
    result.line += rest.toUtf8();
    return result;
}

QStringView withoutPrompt(QStringView line)
{
    static const std::array prompts{ QStringView(u"S:"), QStringView(u"<<<"), QStringView(u"<**"),
        QStringView(u"<~*"), QStringView(u"<--"), QStringView(u"<-"), QStringView(u"<~"), QStringView(u"<"),
        QStringView(u"\""), QStringView(u"“"), QStringView(u"«"), QStringView(u"'") };
    line = line.trimmed();
    // "Diagnostic-Code: smtp; 550 …", but not the "SMTP;" that Exchange writes inside a reply: "550 5.7.60
    // SMTP; Client …".
    if (const qsizetype smtp = line.indexOf(u"smtp;", 0, Qt::CaseInsensitive); smtp >= 0 && !codedLine(line))
        line = line.sliced(smtp + 5).trimmed();
    for (const QStringView prompt : prompts) {
        if (line.startsWith(prompt))
            return line.sliced(prompt.size()).trimmed();
    }
    return line;
}

} // namespace

std::optional<Reply> Reply::fromPasted(const QString &pasted)
{
    QString text = pasted.left(131'072);
    text.replace(QLatin1StringView("\\r\\n"), QLatin1StringView("\n"));
    text.replace(QLatin1StringView("\\n"), QLatin1StringView("\n"));
    text.replace(QLatin1StringView("\r\n"), QLatin1StringView("\n"));
    text.replace(u'\r', u'\n');

    Reply reply;
    bool more = true;
    for (QStringView line : QStringView(text).split(u'\n')) {
        line = withoutPrompt(line);
        const std::optional<CodedLine> coded = codedLine(line);
        if (coded && (reply.lines.isEmpty() || (more && coded->code == reply.code))) {
            reply.code = coded->code;
            reply.lines << coded->line;
            more = coded->more;
        } else if (coded && !reply.lines.isEmpty()) {
            break; // the next reply of a longer paste
        } else if (!reply.lines.isEmpty() && !line.isEmpty()) {
            // A wrapped line: it belongs to the text before it.
            QByteArray &last = reply.lines.last();
            if (last.size() == 3 || !last.endsWith(' '))
                last += ' ';
            last += line.toUtf8();
        }
    }
    if (reply.lines.isEmpty())
        return std::nullopt;
    // The quotation mark that closes the paste belongs to the person, not to the server.
    if (const QString trimmed = pasted.trimmed();
        trimmed.startsWith(u'"') && trimmed.endsWith(u'"') && reply.lines.last().endsWith('"'))
        reply.lines.last().chop(1);
    for (const QByteArray &line : reply.lines) {
        if (line.size() > 4)
            reply.enhanced = EnhancedCode::parse(QByteArrayView(line).sliced(4));
        if (reply.enhanced)
            break;
    }
    return reply;
}

} // namespace envoi::smtp
