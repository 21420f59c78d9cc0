// SPDX-License-Identifier: GPL-3.0-or-later
// Values that were refused before anything was sent, where the cause's own words speak of what a server said.
#include "explanation/words/Causes.h"

namespace envoi::explanation::words
{

using record::RemarkKind;

namespace
{

QString headlineOf(RemarkKind kind, const Scene &s)
{
    // Other kinds have causes of their own, whose words speak of what was typed.
    if (kind == RemarkKind::FromMalformed)
        return s.translate("Words.Typed", "What was typed as sender is not a complete e-mail address.");
    if (kind == RemarkKind::ToMalformed)
        return s.translate("Words.Typed", "What was typed as recipient is not a complete e-mail address.");
    if (kind == RemarkKind::MessageWithoutAddresses)
        return s.translate("Words.Typed", "A test message needs a sender and a recipient.");
    if (kind == RemarkKind::EhloNameMalformed)
        return s.translate("Words.Typed", "The name to announce to the server cannot be used as typed.");
    if (kind == RemarkKind::ProxyMalformed)
        return s.translate("Words.Typed", "The address of the proxy cannot be used as typed.");
    if (kind == RemarkKind::MechanismUnknown)
        return s.translate("Words.Typed", "Envoi does not know the authentication method that was typed.");
    if (kind == RemarkKind::CaFileUnreadable)
        return s.translate("Words.Typed", "The file of trusted certificates cannot be read.");
    return {};
}

} // namespace

std::optional<Words> typedElsewhere(const Scene &s)
{
    const auto *input = s.record().facts<record::InputFacts>();
    if (!input || !s.stepIs(record::StepId::Input))
        return std::nullopt;
    const auto first = std::find_if(input->remarks.cbegin(), input->remarks.cend(),
        [](const record::Remark &remark) { return remark.isError; });
    if (first == input->remarks.cend())
        return std::nullopt;
    const QString headline = headlineOf(first->kind, s);
    if (headline.isEmpty())
        return std::nullopt;
    return Words{
        .headline = headline,
        .happened
        = s.translate("Words.Typed", "The settings were checked before anything was sent to the network."),
        .why = remarkSentence(*first, s.language()),
        .todo = { s.translate("Words.Typed", "Correct this value or leave it out, then test again.") },
        .more = { s.translate("Words.Typed",
            "The server was not asked: nothing is known yet about whether it would accept the settings.") },
    };
}

} // namespace envoi::explanation::words
