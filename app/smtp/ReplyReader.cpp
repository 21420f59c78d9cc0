// SPDX-License-Identifier: GPL-3.0-or-later
#include "smtp/ReplyReader.h"

#include <algorithm>

namespace envoi::smtp
{

namespace
{

constexpr qsizetype excerptSize = 256;

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

QByteArray cut(QByteArrayView bytes, qsizetype size = excerptSize)
{
    return bytes.first(qMin(bytes.size(), size)).toByteArray();
}

/// RFC 8446 §5.1: content type 20–23, legacy version 3.x, length. No reply begins like this.
constexpr qsizetype recordHead = 5;
bool beginsLikeTls(QByteArrayView bytes)
{
    return bytes.size() > 2 && bytes[0] >= 0x14 && bytes[0] <= 0x17 && bytes[1] == 0x03 && bytes[2] >= 0
        && bytes[2] <= 0x04;
}

bool onlyLineEnds(QByteArrayView bytes)
{
    for (const char c : bytes) {
        if (c != '\r' && c != '\n')
            return false;
    }
    return true;
}

} // namespace

void ReplyReader::feed(QByteArrayView bytes)
{
    const qsizetype room = m_limits.run - m_fed;
    m_overflow = m_overflow || bytes.size() > room;
    const QByteArrayView taken = bytes.first(qMin(bytes.size(), room));
    m_fed += taken.size();
    m_buffer.append(taken);
}

std::optional<ReplyReader::Item> ReplyReader::next()
{
    while (!m_violation) {
        const bool isTls = m_reply.lines.isEmpty() && beginsLikeTls(m_buffer);
        if (isTls && m_buffer.size() >= recordHead)
            return fail(ViolationKind::Malformed, QByteArrayView(m_buffer).first(recordHead));
        // A record's length may hold a LF, which ends no line.
        const qsizetype end = isTls ? -1 : m_buffer.indexOf('\n', m_scanned);
        const qsizetype size = end < 0 ? m_buffer.size() + 1 : end + 1;
        if (size > m_limits.line)
            return fail(ViolationKind::LineTooLong, m_buffer);
        if (end < 0) {
            if (m_overflow)
                return fail(ViolationKind::TooMuchData, m_buffer);
            m_scanned = m_buffer.size();
            return std::nullopt;
        }
        QByteArray line = m_buffer.first(end);
        m_buffer.remove(0, size);
        m_scanned = 0;
        m_replyBytes += size;
        if (size > 512)
            tolerate(Tolerated::LongLine);
        if (line.endsWith('\r'))
            line.chop(1);
        else
            tolerate(Tolerated::BareLf);
        if (std::optional<Item> item = takeLine(line))
            return item;
    }
    return *m_violation;
}

std::optional<ReplyReader::Item> ReplyReader::takeLine(QByteArrayView line)
{
    if (line.isEmpty() && m_reply.lines.isEmpty()) {
        tolerate(Tolerated::BlankLine);
        m_replyBytes = 0;
        if (++m_blankLines > m_limits.blankLines)
            return fail(ViolationKind::Malformed, {});
        return std::nullopt;
    }
    m_lines << line.toByteArray();
    if (line.size() < 3 || !isDigit(line[0]) || !isDigit(line[1]) || !isDigit(line[2])
        || (line.size() > 3 && line[3] != ' ' && line[3] != '-') || line.contains('\0'))
        return fail(ViolationKind::Malformed, line);
    const int code = (line[0] - '0') * 100 + (line[1] - '0') * 10 + (line[2] - '0');
    if (code < 200 || code > 599)
        return fail(ViolationKind::InvalidCode, line);
    if (!m_reply.lines.isEmpty() && code != m_reply.code)
        return fail(
            ViolationKind::InconsistentCodes, cut(m_reply.lines.first(), 126) + '\n' + cut(line, 126));

    m_reply.code = code;
    m_reply.lines << line.toByteArray();
    if (!m_reply.enhanced && line.size() > 4)
        m_reply.enhanced = EnhancedCode::parse(line.sliced(4));
    if (m_reply.lines.size() > m_limits.lines || m_replyBytes > m_limits.reply)
        return fail(ViolationKind::ReplyTooLong, m_reply.lines.first());
    if (line.size() > 3 && line[3] == '-')
        return std::nullopt;

    Reply whole = std::exchange(m_reply, {});
    m_replyBytes = 0;
    m_blankLines = 0;
    return whole;
}

ReplyReader::Item ReplyReader::fail(ViolationKind kind, QByteArrayView excerpt)
{
    m_violation = Violation{ kind, cut(excerpt) };
    return *m_violation;
}

QList<QByteArray> ReplyReader::takeLines()
{
    return std::exchange(m_lines, {});
}

void ReplyReader::tolerate(Tolerated what)
{
    const auto place = std::lower_bound(m_tolerated.begin(), m_tolerated.end(), what);
    if (place == m_tolerated.end() || *place != what)
        m_tolerated.insert(place, what);
}

QList<Tolerated> ReplyReader::takeTolerated()
{
    return std::exchange(m_tolerated, {});
}

qsizetype ReplyReader::leftOver() const
{
    return m_reply.lines.isEmpty() && onlyLineEnds(m_buffer) ? 0 : pending();
}

qsizetype ReplyReader::pending() const
{
    qsizetype size = m_buffer.size();
    for (const QByteArray &line : m_reply.lines)
        size += line.size();
    return size;
}

QByteArray ReplyReader::fragment() const
{
    return cut(QByteArrayView(m_buffer).sliced(m_buffer.lastIndexOf('\n') + 1));
}

std::optional<Violation> ReplyReader::atClose() const
{
    if (m_violation)
        return m_violation;
    if (leftOver() == 0)
        return std::nullopt;
    QByteArray excerpt = m_reply.lines.join('\n');
    if (!excerpt.isEmpty() && !m_buffer.isEmpty())
        excerpt += '\n';
    return Violation{ ViolationKind::Truncated, cut(excerpt + m_buffer) };
}

} // namespace envoi::smtp
