// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace envoi::diagnosis
{

/// The words of a reply made comparable: lower case, without accents, Cyrillic letters in Latin ones,
/// spelling variants united ("log in", "logon", "sign-in" are `login`), addresses, hosts and queue ids taken
/// out. A full stop stands as a word of its own (`.`), so that a phrase never reaches over the end of a
/// sentence.
class Folded
{
public:
    Folded() = default;
    explicit Folded(const QString &outside);

    [[nodiscard]] const QStringList &words() const { return m_words; }
    /// Addresses of pages and host names in the text, lower case:
    /// "support.google.com/mail/?p=webloginrequired".
    [[nodiscard]] const QString &links() const { return m_links; }
    /// Whole text, lower case, nothing taken out: for markers such as "OFR005_104" and for Chinese words.
    [[nodiscard]] const QString &raw() const { return m_raw; }
    [[nodiscard]] bool isEmpty() const { return m_words.isEmpty(); }
    /// The first https:// or http:// address as it was written; empty when none.
    [[nodiscard]] const QString &firstLink() const { return m_firstLink; }

private:
    QStringList m_words;
    QString m_links;
    QString m_raw;
    QString m_firstLink;
};

/// Lower case, no accents, Latin letters: "Пароль" is "parol", "Übertragung" is "ubertragung".
[[nodiscard]] QString plainLetters(const QString &text);

} // namespace envoi::diagnosis
