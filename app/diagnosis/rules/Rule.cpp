// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagnosis/rules/Rule.h"

#include <QRegularExpression>
#include <algorithm>

namespace envoi::diagnosis
{

Test operator&&(const Test &a, const Test &b)
{
    return Test([a, b](const Evidence &e) { return a(e) && b(e); });
}

Test operator||(const Test &a, const Test &b)
{
    return Test([a, b](const Evidence &e) { return a(e) || b(e); });
}

Test operator!(const Test &a)
{
    return Test([a](const Evidence &e) { return !a(e); });
}

Test says(QStringView phrase)
{
    return Test([p = Phrase(phrase)](const Evidence &e) { return p.isIn(e.text); });
}

Test links(QStringView pieces)
{
    QStringList wanted;
    for (const QStringView piece : pieces.split(u'|'))
        wanted << piece.trimmed().toString();
    return Test([wanted](const Evidence &e) {
        return std::any_of(wanted.cbegin(), wanted.cend(),
            [&e](const QString &piece) { return e.text.links().contains(piece); });
    });
}

Test marked(const char16_t *pattern)
{
    return Test([p = QRegularExpression(QString::fromUtf16(pattern))](
                    const Evidence &e) { return p.match(e.text.raw()).hasMatch(); });
}

Test at(std::initializer_list<record::StepId> steps)
{
    return Test([list = QList<record::StepId>(steps)](const Evidence &e) { return list.contains(e.step); });
}

Test surelyAt(std::initializer_list<record::StepId> steps)
{
    return at(steps) && Test([](const Evidence &e) { return e.stageKnown; });
}

Test code(std::initializer_list<int> codes)
{
    return Test([list = QList<int>(codes)](const Evidence &e) { return list.contains(e.code); });
}

Test codeClass(int first)
{
    return Test([first](const Evidence &e) { return e.codeClass() == first; });
}

Test refusal()
{
    return Test([](const Evidence &e) { return e.codeClass() == 4 || e.codeClass() == 5; });
}

Test enhanced(int subject, int detail)
{
    return Test([subject, detail](const Evidence &e) { return e.hasEnhanced(0, subject, detail); });
}

Test enhancedRange(int subject, int from, int to)
{
    return Test([subject, from, to](const Evidence &e) {
        const auto inRange = [&](const smtp::EnhancedCode &c) {
            return c.category != 2 && c.subject == subject && c.detail >= from && c.detail <= to;
        };
        return (e.enhanced && inRange(*e.enhanced))
            || std::any_of(e.codesInText.cbegin(), e.codesInText.cend(), inRange);
    });
}

Test isClear()
{
    return Test([](const Evidence &e) { return e.channel == ChannelState::Clear; });
}

Test noLogin()
{
    return Test([](const Evidence &e) { return !e.loginGiven && !e.loginSent && !e.loginAccepted; });
}

const QList<Rule> &rules()
{
    static const QList<Rule> all = [] {
        QList<Rule> list;
        list << positiveRules() << speakerRules() << providerRules() << limitRules() << serverRules()
             << identityRules() << encryptionRules() << accountRules() << mechanismRules() << loginRules()
             << senderRules() << recipientRules() << messageRules() << commandRules() << fallbackRules();
        std::stable_sort(list.begin(), list.end(),
            [](const Rule &a, const Rule &b) { return a.specificity > b.specificity; });
        return list;
    }();
    return all;
}

const Rule *winner(const Evidence &evidence, const Rule *leftOut)
{
    const QList<Rule> &all = rules();
    const auto found = std::find_if(
        all.cbegin(), all.cend(), [&](const Rule &rule) { return &rule != leftOut && rule.when(evidence); });
    return found == all.cend() ? nullptr : &*found;
}

} // namespace envoi::diagnosis
