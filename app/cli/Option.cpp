// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/Option.h"

#include "smtp/Reply.h"

#include <vector>

namespace envoi::cli
{

namespace
{

/// How many letters must be changed, added or left out; enough for command lines of a few letters.
qsizetype distance(const QString &a, const QString &b)
{
    std::vector<qsizetype> row{ 0 };
    for (qsizetype j = 1; j <= b.size(); ++j)
        row.push_back(j);
    for (qsizetype i = 1; i <= a.size(); ++i) {
        qsizetype diagonal = row[0];
        row[0] = i;
        for (qsizetype j = 1; j <= b.size(); ++j) {
            const auto at = static_cast<std::size_t>(j);
            const qsizetype above = row[at];
            row[at]
                = std::min({ above + 1, row[at - 1] + 1, diagonal + (a.at(i - 1) == b.at(j - 1) ? 0 : 1) });
            diagonal = above;
        }
    }
    return row.back();
}

/// Somebody who tries to give a password as an argument gets told why not, and where it goes instead.
bool looksLikePassword(const QString &name)
{
    static const QStringList names{ u"password"_s, u"pass"_s, u"passwd"_s, u"pw"_s, u"pwd"_s, u"secret"_s,
        u"token"_s, u"auth-password"_s, u"ap"_s, u"mot-de-passe"_s };
    return names.contains(name.toLower());
}

const Option *find(const QList<Option> &options, const QString &name)
{
    for (const Option &option : options) {
        if (option.name == name)
            return &option;
    }
    return nullptr;
}

UsageError passwordRefused(const Language &language)
{
    return {
        language.translate("Cli",
            "A password is never an argument: other users of this computer can read the arguments of every "
            "program, and they stay in the history of commands."),
        language.translate("Cli",
            "Use --password-stdin and send it to the standard input, or --password-file with the name of a "
            "file "
            "that only you can read.")
    };
}

UsageError unknownOption(const QString &name, const QList<Option> &options, const Language &language)
{
    QStringList known;
    for (const Option &option : options)
        known << option.name;
    const QString near = nearest(name, known);
    //: %1 = an option as typed
    return { language.translate("Cli", "There is no option “--%1” here.").arg(smtp::shown(name, 60)),
        near.isEmpty()
            ? language.translate("Cli", "--help lists the options.")
            //: %1 = the option that was probably meant
            : language.translate("Cli", "Did you mean “--%1”? --help lists the options.").arg(near) };
}

} // namespace

QString nearest(const QString &typed, const QStringList &known)
{
    QString best;
    const QString wanted = typed.left(60).toLower();
    qsizetype bestDistance = 3; // two slips at most, and never most of the word
    for (const QString &candidate : known) {
        const qsizetype d = distance(wanted, candidate);
        if (d < bestDistance && d * 2 <= candidate.size()) {
            best = candidate;
            bestDistance = d;
        }
    }
    if (best.isEmpty() && wanted.size() >= 3) {
        for (const QString &candidate : known) {
            if (candidate.startsWith(wanted))
                return candidate;
        }
    }
    return best;
}

Parsed parse(const QStringList &words, const QList<Option> &options, const Language &language)
{
    Parsed parsed;
    const auto fail = [&parsed](UsageError error) {
        parsed.error = std::move(error);
        return parsed;
    };
    bool optionsEnded = false;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QString &word = words.at(i);
        if (optionsEnded || word == u"-"_s || !word.startsWith(u'-')) {
            parsed.arguments.addWord(word);
            continue;
        }
        if (word == u"--"_s) {
            optionsEnded = true;
            continue;
        }
        if (word == u"-h"_s) {
            parsed.arguments.add("help"_L1, {});
            continue;
        }
        if (!word.startsWith(u"--"_s)) {
            if (word.startsWith(u"-p"_s)) // "-psecret"
                return fail(passwordRefused(language));
            return fail({ language.translate("Cli", "Options begin with two dashes: “%1” is none.")
                              .arg(smtp::shown(word.left(2))),
                language.translate("Cli", "--help lists the options.") });
        }
        const qsizetype equals = word.indexOf(u'=');
        const QString name = word.mid(2, equals < 0 ? -1 : equals - 2);
        const Option *option = find(options, name);
        if (!option)
            return fail(
                looksLikePassword(name) ? passwordRefused(language) : unknownOption(name, options, language));
        if (option->value.isEmpty()) {
            if (equals >= 0)
                return fail({ language.translate("Cli", "“--%1” takes no value.").arg(name),
                    language.translate("Cli", "Write it without “=”.") });
            parsed.arguments.add(option->name, {});
            continue;
        }
        QString value;
        if (equals >= 0) {
            value = word.mid(equals + 1);
        } else if (i + 1 < words.size() && !words.at(i + 1).startsWith(u"--"_s)) {
            value = words.at(++i);
        } else {
            return fail({ language.translate("Cli", "“--%1” needs a value.").arg(name),
                //: %1 = an option, %2 = what its value is called
                language.translate("Cli", "Expected: --%1 %2").arg(name, option->value) });
        }
        if (parsed.arguments.has(option->name) && !option->repeatable)
            return fail({ language.translate("Cli", "“--%1” is given twice.").arg(name),
                language.translate("Cli", "Give it once.") });
        if (!option->choices.isEmpty() && !option->choices.contains(value)) {
            const QString near = nearest(value, option->choices);
            const QString list = option->choices.join(u", "_s);
            return fail({ language.translate("Cli", "“--%1” does not know that value.").arg(name),
                near.isEmpty()
                    //: %1 = the accepted values
                    ? language.translate("Cli", "Expected one of: %1").arg(list)
                    : language.translate("Cli", "Did you mean “%2”? Expected one of: %1").arg(list, near) });
        }
        parsed.arguments.add(option->name, value);
    }
    return parsed;
}

} // namespace envoi::cli
