// SPDX-License-Identifier: GPL-3.0-or-later
// Same bytes, same replies, wherever they were cut (R10), and never more kept than the limits allow (R5).
#include "smtp/ReplyReader.h"

#include "Input.h"
#include "Target.h"

#include <QSet>

using namespace envoi::smtp;

namespace fuzz
{

namespace
{

struct Heard {
    QList<Reply> replies;
    std::optional<Violation> violation;
    QList<QByteArray> lines;
    std::optional<Violation> atClose;
    qsizetype leftOver = 0;
    qsizetype pending = 0;
    QSet<Tolerated> tolerated;

    friend bool operator==(const Heard &, const Heard &) = default;
};

Heard hear(const QList<QByteArray> &segments, const ReplyReader::Limits &limits)
{
    Heard heard;
    ReplyReader reader(limits);
    for (const QByteArray &segment : segments) {
        reader.feed(segment);
        while (!heard.violation) {
            const std::optional<ReplyReader::Item> item = reader.next();
            if (!item)
                break;
            if (const Reply *reply = std::get_if<Reply>(&*item))
                heard.replies << *reply;
            else
                heard.violation = std::get<Violation>(*item);
        }
        heard.lines << reader.takeLines();
        for (const Tolerated what : reader.takeTolerated())
            heard.tolerated << what;
        require(reader.fragment().size() <= 256, "a fragment of at most 256 octets");
        if (heard.violation)
            require(reader.next() == ReplyReader::Item(*heard.violation), "a violation stays");
    }
    heard.atClose = reader.atClose();
    if (!heard.violation) { // after one, what is left depends on how much came
        heard.leftOver = reader.leftOver();
        heard.pending = reader.pending();
    }
    return heard;
}

void requireSane(const Heard &heard, const ReplyReader::Limits &limits)
{
    for (const Reply &reply : heard.replies) {
        require(reply.code >= 200 && reply.code <= 599, "a code of RFC 5321");
        require(!reply.lines.isEmpty() && reply.lines.size() <= limits.lines, "the limit of lines");
        qsizetype size = 0;
        for (const QByteArray &line : reply.lines) {
            size += line.size();
            require(line.size() < limits.line && !line.contains('\n') && !line.contains('\0')
                    && line.startsWith(QByteArray::number(reply.code)),
                "whole lines with the reply's code");
        }
        require(size <= limits.reply, "the limit of a reply");
        require(reply.texts().size() == reply.lines.size(), "a text for each line");
    }
    if (heard.violation)
        require(heard.violation->excerpt.size() <= 256, "an excerpt of at most 256 octets");
}

} // namespace

void replyReader(QByteArrayView bytes)
{
    Input input(bytes);
    // Small limits are met by small inputs; a line is longer than an excerpt, as in the real ones.
    const ReplyReader::Limits limits
        = input.below(2) == 0 ? ReplyReader::Limits{} : ReplyReader::Limits{ 300, 5, 700, 1500, 3 };
    const QByteArray sizes = input.bytes(input.below(8));
    const QByteArray stream = input.rest();
    const Heard whole = hear(stream.isEmpty() ? QList<QByteArray>() : QList{ stream }, limits);
    requireSane(whole, limits);
    require(whole == hear(pieces(stream, sizes), limits), "the same for these segments");
    require(whole == hear(pieces(stream, "\1"), limits), "the same octet by octet");
}

} // namespace fuzz
