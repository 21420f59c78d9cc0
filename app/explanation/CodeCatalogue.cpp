// SPDX-License-Identifier: GPL-3.0-or-later
#include "explanation/CodeCatalogue.h"

#include "explanation/codes/CodeText.h"
#include "explanation/codes/Composed.h"

#include <array>

namespace envoi::explanation
{

using namespace codes;

namespace
{

const CodeText *find(int code)
{
    const auto groups = { &positiveCompletion(), &positiveIntermediate(), &transientSession(),
        &transientLogin(), &transientMail(), &permanentCommand(), &permanentSession(), &permanentMail(),
        &permanentLogin() };
    for (const auto *group : groups) {
        for (const CodeText &entry : *group) {
            if (entry.code == code)
                return &entry;
        }
    }
    return nullptr;
}

bool isReplyCode(int code)
{
    return code >= 200 && code <= 599;
}

Topic topicOf(int code)
{
    switch (code) {
    case 235:
    case 334:
    case 432:
    case 435:
    case 454:
    case 523:
    case 525:
    case 530:
    case 534:
    case 535:
    case 538:
        return Topic::Login;
    case 513:
    case 517:
    case 354: // the second digit says "mail system", and so it is
    case 522:
    case 524:
    case 541:
    case 571:
        return Topic::Mail;
    default:
        break;
    }
    switch (code / 10 % 10) {
    case 0:
        return Topic::Syntax;
    case 1:
        return Topic::Information;
    case 2:
        return Topic::Connection;
    case 5:
        return Topic::Mail;
    default:
        return Topic::Unassigned;
    }
}

bool closesTheConnection(int code)
{
    return code == 221 || code == 421;
}

QStringList translated(const std::vector<const char *> &texts, const Language &language)
{
    QStringList list;
    for (const char *text : texts)
        list << language.translate("Codes", text);
    return list;
}

CodeEntry entryOf(int code, const Language &language)
{
    const ClassText &category = classText(code);
    CodeEntry entry;
    entry.code = code;
    entry.category = language.translate("Codes", category.name);
    if (const CodeText *text = find(code)) {
        entry.title = language.translate("Codes", text->title);
        entry.description = language.translate("Codes", text->description);
        entry.whenYouSeeIt = translated(text->whenYouSeeIt, language);
        entry.howToResolve = translated(text->howToResolve, language);
        entry.forTheServer = translated(text->forTheServer, language);
        return entry;
    }
    entry.title = language.translate("Codes", category.title);
    entry.description = language.translate("Codes", category.description);
    entry.whenYouSeeIt = translated({ category.whenYouSeeIt }, language);
    entry.howToResolve = translated({ category.howToResolve }, language);
    entry.forTheServer = translated({ category.forTheServer }, language);
    return entry;
}

const PairText *findPair(int first, int second)
{
    const int low = std::min(first, second);
    const int high = std::max(first, second);
    for (const auto *pairs : { &temporaryAgainstPermanent(), &frequentPairs() }) {
        for (const PairText &pair : *pairs) {
            if (pair.first == low && pair.second == high)
                return &pair;
        }
    }
    return nullptr;
}

/// Differences of any two codes, from what their digits and their entries say. Whole sentences only.
class Composer
{
public:
    Composer(const CodeEntry &first, const CodeEntry &second, const Language &language)
        : m_first(first)
        , m_second(second)
        , m_language(language)
    {
    }

    [[nodiscard]] QStringList differences() const
    {
        const int one = m_first.code;
        const int two = m_second.code;
        if (one == two)
            return { of(QT_TRANSLATE_NOOP("Codes", "Both codes are %1: there is no difference."), one) };
        QStringList list;
        if (one / 100 == two / 100)
            list << of(classText(one).ofBoth, one, two);
        else
            list << of(classText(one).ofOne, one) << of(classText(two).ofOne, two);
        if (m_first.title != m_second.title) {
            list << m_language.translate("Codes", "%1 stands for “%2”, %3 for “%4”.")
                        .arg(QString::number(one), m_first.title, QString::number(two), m_second.title);
        }
        if (topicOf(one) == topicOf(two))
            list << of(topicText(topicOf(one)).ofBoth, one, two);
        else
            list << of(topicText(topicOf(one)).ofOne, one) << of(topicText(topicOf(two)).ofOne, two);
        addClosing(list);
        addWaiting(list);
        return list;
    }

    [[nodiscard]] QStringList whichWhen() const
    {
        QStringList list = advice(m_first);
        if (m_first.code != m_second.code)
            list << advice(m_second);
        return list;
    }

private:
    [[nodiscard]] QString of(const char *text, int one) const
    {
        return m_language.translate("Codes", text).arg(one);
    }

    [[nodiscard]] QString of(const char *text, int one, int two) const
    {
        return m_language.translate("Codes", text).arg(one).arg(two);
    }

    void addClosing(QStringList &list) const
    {
        const bool firstCloses = closesTheConnection(m_first.code);
        const bool secondCloses = closesTheConnection(m_second.code);
        if (firstCloses && secondCloses) {
            list << m_language.translate("Codes", "After both the connection is closed.");
        } else if (firstCloses || secondCloses) {
            list << of(QT_TRANSLATE_NOOP(
                           "Codes", "After %1 the connection is closed; after %2 the session can go on."),
                firstCloses ? m_first.code : m_second.code, firstCloses ? m_second.code : m_first.code);
        }
    }

    void addWaiting(QStringList &list) const
    {
        const int low = std::min(m_first.code, m_second.code);
        const int high = std::max(m_first.code, m_second.code);
        if (low >= 400 && low < 500 && high >= 500)
            list << of(QT_TRANSLATE_NOOP("Codes", "Waiting may cure %1; it does not cure %2."), low, high);
        if (low < 400 && high >= 400) {
            list << of(QT_TRANSLATE_NOOP("Codes",
                           "%1 reports a success, so there is nothing to repair; %2 reports a refusal."),
                low, high);
        }
    }

    /// The first advice of each; two where the second is needed to choose.
    [[nodiscard]] QStringList advice(const CodeEntry &entry) const
    {
        QStringList list;
        for (const QString &text : entry.howToResolve.mid(0, 2)) {
            //: %1 = a reply code, %2 = what to do when it comes
            list << m_language.translate("Codes", "%1: %2").arg(QString::number(entry.code), text);
        }
        return list;
    }

    const CodeEntry &m_first;
    const CodeEntry &m_second;
    const Language &m_language;
};

} // namespace

QList<int> catalogueCodes()
{
    QList<int> found;
    for (int code = 200; code <= 599; ++code) {
        if (find(code))
            found << code;
    }
    return found;
}

std::optional<CodeEntry> codeEntry(int code, const Language &language)
{
    return find(code) ? std::optional(entryOf(code, language)) : std::nullopt;
}

std::optional<Comparison> compare(int first, int second, const Language &language)
{
    if (!isReplyCode(first) || !isReplyCode(second))
        return std::nullopt;
    Comparison comparison;
    comparison.first = entryOf(first, language);
    comparison.second = entryOf(second, language);
    if (const PairText *pair = findPair(first, second)) {
        comparison.differences = translated(pair->differences, language);
        comparison.whichWhen = translated(pair->whichWhen, language);
        return comparison;
    }
    const Composer composer(comparison.first, comparison.second, language);
    comparison.differences = composer.differences();
    comparison.whichWhen = composer.whichWhen();
    return comparison;
}

} // namespace envoi::explanation
