// SPDX-License-Identifier: GPL-3.0-or-later
#include "sasl/Redactor.h"

#include <algorithm>

namespace envoi::sasl
{

using namespace Qt::Literals::StringLiterals;

namespace
{

constexpr qsizetype shortestPassword = 6;
constexpr qsizetype codeSize = 4; ///< "250 ", which is never an echo

bool isEdge(char c)
{
    return QByteArrayView(" \t\r\n\"'`()<>[]{},;:=").contains(c);
}

/// The word ends a sentence, perhaps.
bool isBehind(char c)
{
    return isEdge(c) || QByteArrayView(".!?").contains(c);
}

/// "mail", "Mail", "MAIL", "1234": no more than chance, where the server does not quote it.
bool isOrdinary(QByteArrayView bytes)
{
    const auto all = [](QByteArrayView part, auto is) { return std::all_of(part.begin(), part.end(), is); };
    const auto lower = [](char c) { return c >= 'a' && c <= 'z'; };
    const auto upper = [](char c) { return c >= 'A' && c <= 'Z'; };
    const auto digit = [](char c) { return c >= '0' && c <= '9'; };
    return bytes.size() == 1 || all(bytes, lower) || all(bytes, upper) || all(bytes, digit)
        || (upper(bytes.front()) && all(bytes.sliced(1), lower));
}

bool isQuotedAt(QByteArrayView text, qsizetype at)
{
    if (at > 0 && text[at - 1] == ' ')
        --at;
    return at > 0 && QByteArrayView("\"'`<([{:=").contains(text[at - 1]);
}

char folded(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

/// What a server says of a password it may say in capitals. `lower` is `text` folded, and stays so.
void maskAnywhere(QByteArray &text, QByteArray &lower, QByteArrayView needle, const QByteArray &mark)
{
    for (qsizetype at = 0; (at = lower.indexOf(needle, at)) >= 0; at += mark.size()) {
        text.replace(at, needle.size(), mark);
        lower.replace(at, needle.size(), mark);
    }
}

void maskWords(QByteArray &text, QByteArrayView word, const QByteArray &mark)
{
    const bool hasCode = text.size() >= 3
        && std::all_of(text.cbegin(), text.cbegin() + 3, [](char c) { return c >= '0' && c <= '9'; });
    const bool ordinary = isOrdinary(word);
    for (qsizetype at = hasCode ? codeSize : 0; (at = text.indexOf(word, at)) >= 0;) {
        const qsizetype end = at + word.size();
        const bool alone = (at == 0 || isEdge(text[at - 1])) && (end == text.size() || isBehind(text[end]));
        if (!alone || (ordinary && !isQuotedAt(text, at))) {
            ++at;
            continue;
        }
        text.replace(at, word.size(), mark);
        at += mark.size();
    }
}

} // namespace

Redactor::Redactor(const Secret &secret)
{
    const QByteArrayView bytes = secret.reveal();
    for (smtp::WipedBytes &form : passwordForms(bytes)) {
        if (bytes.size() >= shortestPassword)
            add(form.view(), true);
        else
            m_short.push_back(std::move(form));
    }
}

void Redactor::addResponse(const smtp::WipedBytes &bytes)
{
    for (const smtp::WipedBytes &form : std::exchange(m_short, {}))
        add(form.view(), true, Match::Word);
    const Match match = bytes.size() < shortestPassword ? Match::Word : Match::Anywhere;
    const smtp::WipedBytes encoded = bytes.base64();
    add(encoded.view(), false, match);
    add(bytes.view(), false, match);
    // CRAM-MD5's digest and SCRAM's proof alone.
    const QByteArrayView whole = bytes.view();
    const qsizetype proof = whole.indexOf(",p=");
    const qsizetype digest = whole.lastIndexOf(' ');
    if (proof >= 0 && whole.size() - proof - 3 >= 16)
        add(whole.sliced(proof + 3), false);
    if (digest >= 0 && whole.size() - digest - 1 == 32)
        add(whole.sliced(digest + 1), false);
}

void Redactor::add(QByteArrayView bytes, bool isPassword, Match match)
{
    if (bytes.isEmpty())
        return;
    QByteArray copy = bytes.toByteArray();
    if (match == Match::Anywhere)
        std::transform(copy.cbegin(), copy.cend(), copy.begin(), folded);
    const bool known
        = std::any_of(m_needles.cbegin(), m_needles.cend(), [&copy, match](const Needle &needle) {
              return needle.match == match && needle.bytes.view() == copy;
          });
    if (!known)
        m_needles.push_back({ smtp::WipedBytes(copy), isPassword, match });
    wipe(copy.data(), static_cast<std::size_t>(copy.size()));
    // The longest first: a whole response holds the password's own encoding.
    std::stable_sort(m_needles.begin(), m_needles.end(),
        [](const Needle &a, const Needle &b) { return a.bytes.size() > b.bytes.size(); });
}

QByteArray Redactor::markOf(const Needle &needle)
{
    return needle.isPassword ? "<password>"_ba : "<credentials>"_ba;
}

QByteArray Redactor::masked(const QByteArray &fromServer) const
{
    QByteArray result = fromServer;
    if (m_needles.empty())
        return result;
    QByteArray lower(fromServer.size(), Qt::Uninitialized);
    std::transform(fromServer.cbegin(), fromServer.cend(), lower.begin(), folded);
    for (const Needle &needle : m_needles) {
        if (needle.match == Match::Anywhere)
            maskAnywhere(result, lower, needle.bytes.view(), markOf(needle));
    }
    wipe(lower.data(), static_cast<std::size_t>(lower.size()));
    for (const Needle &needle : m_needles) {
        if (needle.match == Match::Word)
            maskWords(result, needle.bytes.view(), markOf(needle));
    }
    return result;
}

} // namespace envoi::sasl
