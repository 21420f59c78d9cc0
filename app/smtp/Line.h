// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <vector>

namespace envoi::smtp
{

/// Octets that are wiped when they die; movable only.
class WipedBytes
{
public:
    WipedBytes() = default;
    explicit WipedBytes(QByteArrayView bytes) { append(bytes); }
    WipedBytes(WipedBytes &&other) noexcept
        : m_bytes(std::exchange(other.m_bytes, {}))
    {
    }
    WipedBytes &operator=(WipedBytes &&other) noexcept;
    WipedBytes(const WipedBytes &) = delete;
    WipedBytes &operator=(const WipedBytes &) = delete;
    ~WipedBytes() { wipe(); }

    void append(QByteArrayView bytes); ///< never leaves an unwiped copy behind
    void wipe();
    [[nodiscard]] QByteArrayView view() const
    {
        return { m_bytes.data(), static_cast<qsizetype>(m_bytes.size()) };
    }
    [[nodiscard]] bool isEmpty() const { return m_bytes.empty(); }
    [[nodiscard]] qsizetype size() const { return static_cast<qsizetype>(m_bytes.size()); }
    /// The octets in base64, wiped too.
    [[nodiscard]] WipedBytes base64() const;

private:
    std::vector<char> m_bytes;
};

/// One line for the server as segments, public or secret. The wire form is for the channel alone; what
/// everybody else gets to see is the shown form, where each secret is a mark of fixed length. Secrets are
/// kept out of the record that way, not filtered out of it.
class Line
{
public:
    enum class Mark { Password, Credentials };

    Line() = default;
    explicit Line(QByteArrayView text) { add(text); }
    Line(Line &&) noexcept = default;
    Line &operator=(Line &&) noexcept = default;
    Line(const Line &) = delete;
    Line &operator=(const Line &) = delete;
    ~Line() = default;

    Line &add(QByteArrayView text); ///< public
    Line &addSecret(QByteArrayView bytes, Mark mark);

    /// No CR, LF or NUL anywhere: the last gate before the socket (hostile.md 225).
    [[nodiscard]] bool isSafe() const;
    [[nodiscard]] qsizetype wireSize() const; ///< octets, CR LF included
    void appendWireForm(WipedBytes &to) const; ///< with CR LF
    [[nodiscard]] QString shownForm() const; ///< inert, no line end

private:
    struct Segment {
        WipedBytes bytes;
        bool secret = false;
        Mark mark = Mark::Credentials;
    };
    std::vector<Segment> m_segments;
};

} // namespace envoi::smtp
