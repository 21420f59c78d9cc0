// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "diagnosis/Evidence.h"
#include "diagnosis/text/Phrase.h"

#include <functional>
#include <initializer_list>

namespace envoi::diagnosis
{

/// A condition on evidence. Conditions are put together with `&&`, `||` and `!`.
class Test
{
public:
    using Function = std::function<bool(const Evidence &)>;
    Test(Function function)
        : m_function(std::move(function))
    {
    } // NOLINT: a lambda is a test
    [[nodiscard]] bool operator()(const Evidence &e) const { return m_function(e); }

private:
    Function m_function;
};
[[nodiscard]] Test operator&&(const Test &a, const Test &b);
[[nodiscard]] Test operator||(const Test &a, const Test &b);
[[nodiscard]] Test operator!(const Test &a);

[[nodiscard]] Test says(QStringView phrase); ///< see Phrase
[[nodiscard]] Test links(QStringView pieces); ///< a host or page address in the text holds one of `a|b|c`
[[nodiscard]] Test marked(const char16_t *pattern); ///< regular expression on the raw lower-case text
[[nodiscard]] Test at(std::initializer_list<record::StepId> steps);
/// Like `at`, and the step is not a guess: what a step forbids, a guessed one does not.
[[nodiscard]] Test surelyAt(std::initializer_list<record::StepId> steps);
[[nodiscard]] Test code(std::initializer_list<int> codes);
[[nodiscard]] Test codeClass(int first);
[[nodiscard]] Test refusal(); ///< 4xx or 5xx
[[nodiscard]] Test enhanced(int subject, int detail); ///< 4.s.d or 5.s.d, in front or inside the text
[[nodiscard]] Test enhancedRange(int subject, int from, int to);
[[nodiscard]] Test isClear(); ///< the channel is known not to be encrypted
[[nodiscard]] Test noLogin(); ///< none given (or, in a pasted reply, none mentioned)

/// A reply that the rule is for, and the situation in which it came.
struct Sample {
    const char *reply = ""; ///< UTF-8; lines parted by \r\n
    record::StepId stage = record::StepId::Greeting;
    record::Security security = record::Security::Auto;
    bool userGiven = false;
};

/// Where a rule knows better than the row of the cause.
struct Overrides {
    std::optional<Certainty> certainty;
    std::optional<record::Field> field;
    std::optional<Who> who;
    std::optional<Waiting> waiting;
};

struct Rule {
    const char *name;
    /// The rule with the highest number that holds wins; no two rules share one, so that none can tie.
    int specificity;
    Cause cause;
    Test when;
    Sample sample;
    Overrides overrides = {};
};

/// All rules, most specific first.
[[nodiscard]] const QList<Rule> &rules();
/// The most specific rule that holds, `leftOut` not counted (for the test that each rule is needed).
[[nodiscard]] const Rule *winner(const Evidence &evidence, const Rule *leftOut = nullptr);

// One table a subject.
[[nodiscard]] QList<Rule> positiveRules();
[[nodiscard]] QList<Rule> speakerRules();
[[nodiscard]] QList<Rule> providerRules();
[[nodiscard]] QList<Rule> limitRules();
[[nodiscard]] QList<Rule> serverRules();
[[nodiscard]] QList<Rule> identityRules();
[[nodiscard]] QList<Rule> encryptionRules();
[[nodiscard]] QList<Rule> accountRules();
[[nodiscard]] QList<Rule> mechanismRules();
[[nodiscard]] QList<Rule> loginRules();
[[nodiscard]] QList<Rule> senderRules();
[[nodiscard]] QList<Rule> recipientRules();
[[nodiscard]] QList<Rule> messageRules();
[[nodiscard]] QList<Rule> commandRules();
[[nodiscard]] QList<Rule> fallbackRules();

} // namespace envoi::diagnosis
