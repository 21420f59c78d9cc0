// SPDX-License-Identifier: GPL-3.0-or-later
#include "smtp/Line.h"

#include "smtp/Reply.h"

namespace envoi::smtp
{

WipedBytes &WipedBytes::operator=(WipedBytes &&other) noexcept
{
    if (this != &other) {
        wipe();
        m_bytes = std::exchange(other.m_bytes, {});
    }
    return *this;
}

void WipedBytes::append(QByteArrayView bytes)
{
    const std::size_t needed = m_bytes.size() + static_cast<std::size_t>(bytes.size());
    if (needed > m_bytes.capacity()) {
        // A vector that grows frees its old memory as it is.
        std::vector<char> larger;
        larger.reserve(needed * 2);
        larger.assign(m_bytes.begin(), m_bytes.end());
        wipe();
        m_bytes = std::move(larger);
    }
    m_bytes.insert(m_bytes.end(), bytes.begin(), bytes.end());
}

void WipedBytes::wipe()
{
    volatile char *p = m_bytes.data(); // volatile: the optimiser may not drop the last write
    for (std::size_t i = 0; i < m_bytes.size(); ++i)
        p[i] = 0;
    m_bytes.clear();
}

WipedBytes WipedBytes::base64() const
{
    // Own loop: QByteArray::toBase64 would leave a copy in memory that nobody wipes.
    static constexpr char alphabet[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    WipedBytes result;
    result.m_bytes.reserve((m_bytes.size() + 2) / 3 * 4);
    for (std::size_t i = 0; i < m_bytes.size(); i += 3) {
        const std::size_t left = m_bytes.size() - i;
        const auto octet = [&](std::size_t n) -> unsigned {
            return n < left ? static_cast<unsigned char>(m_bytes[i + n]) : 0U;
        };
        const unsigned group = octet(0) << 16 | octet(1) << 8 | octet(2);
        result.m_bytes.push_back(alphabet[group >> 18 & 63]);
        result.m_bytes.push_back(alphabet[group >> 12 & 63]);
        result.m_bytes.push_back(left > 1 ? alphabet[group >> 6 & 63] : '=');
        result.m_bytes.push_back(left > 2 ? alphabet[group & 63] : '=');
    }
    return result;
}

Line &Line::add(QByteArrayView text)
{
    m_segments.push_back({ WipedBytes(text), false, Mark::Credentials });
    return *this;
}

Line &Line::addSecret(QByteArrayView bytes, Mark mark)
{
    m_segments.push_back({ WipedBytes(bytes), true, mark });
    return *this;
}

bool Line::isSafe() const
{
    for (const Segment &segment : m_segments) {
        for (const char c : segment.bytes.view()) {
            if (c == '\r' || c == '\n' || c == '\0')
                return false;
        }
    }
    return true;
}

qsizetype Line::wireSize() const
{
    qsizetype size = 2;
    for (const Segment &segment : m_segments)
        size += segment.bytes.size();
    return size;
}

void Line::appendWireForm(WipedBytes &to) const
{
    for (const Segment &segment : m_segments)
        to.append(segment.bytes.view());
    to.append("\r\n");
}

QString Line::shownForm() const
{
    QString result;
    for (const Segment &segment : m_segments) {
        if (!segment.secret)
            result += shown(decoded(segment.bytes.view()));
        else if (segment.mark == Mark::Password)
            result += QStringLiteral("<password>");
        else
            result += QStringLiteral("<credentials>");
    }
    return result;
}

} // namespace envoi::smtp
