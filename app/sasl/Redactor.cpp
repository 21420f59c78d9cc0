// SPDX-License-Identifier: GPL-3.0-or-later
#include "sasl/Redactor.h"

#include <algorithm>

namespace envoi::sasl
{

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

void maskWords(QByteArray &text, QByteArrayView word, QByteArrayView mark)
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
        text.replace(at, word.size(), mark.toByteArray());
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
    for (const Needle &needle : m_needles) {
        if (needle.bytes.view() == bytes)
            return;
    }
    m_needles.push_back({ smtp::WipedBytes(bytes), isPassword, match });
    // The longest first: a whole response holds the password's own encoding.
    std::stable_sort(m_needles.begin(), m_needles.end(),
        [](const Needle &a, const Needle &b) { return a.bytes.size() > b.bytes.size(); });
}

QByteArray Redactor::masked(const QByteArray &fromServer) const
{
    QByteArray result = fromServer;
    for (const Needle &needle : m_needles) {
        const QByteArrayView mark = needle.isPassword ? QByteArrayView("<password>") : "<credentials>";
        if (needle.match == Match::Word)
            maskWords(result, needle.bytes.view(), mark);
        else
            result.replace(needle.bytes.view(), mark);
    }
    return result;
}

} // namespace envoi::sasl
