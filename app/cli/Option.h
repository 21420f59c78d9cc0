// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "explanation/Language.h"

#include <QHash>
#include <QList>
#include <QStringList>
#include <optional>

namespace envoi::cli
{

using namespace Qt::Literals::StringLiterals;
using explanation::Language;

/// One option of a verb, for the parser and for --help alike.
struct Option {
    QLatin1StringView name; ///< without the dashes
    QString value; ///< what its value is called in the help; empty = a switch
    QString help;
    QStringList choices; ///< the values that are accepted; empty = any
    bool repeatable = false;
};

/// A command line that was understood.
class Arguments
{
public:
    [[nodiscard]] bool has(QLatin1StringView name) const { return m_values.contains(QString(name)); }
    [[nodiscard]] QString value(QLatin1StringView name) const { return values(name).value(0); }
    [[nodiscard]] QStringList values(QLatin1StringView name) const { return m_values.value(QString(name)); }
    [[nodiscard]] const QStringList &words() const { return m_words; }

    void add(QLatin1StringView name, const QString &value) { m_values[QString(name)] << value; }
    void addWord(const QString &word) { m_words << word; }

private:
    QHash<QString, QStringList> m_values;
    QStringList m_words;
};

/// What is wrong with a command line, and what would be right. Never holds the value of an option.
struct UsageError {
    QString message;
    QString hint;
};

struct Parsed {
    Arguments arguments;
    std::optional<UsageError> error;
};

/// "--name value", "--name=value", words; "--" ends the options and "-" is a word.
[[nodiscard]] Parsed parse(const QStringList &words, const QList<Option> &options, const Language &language);
/// The one of `known` that `typed` is probably meant to be; empty when none is near.
[[nodiscard]] QString nearest(const QString &typed, const QStringList &known);

} // namespace envoi::cli
