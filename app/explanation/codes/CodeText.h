// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

/// The offline reference as data: source texts of the context "Codes", translated when they are shown.
namespace envoi::explanation::codes
{

struct CodeText {
    int code;
    const char *title;
    const char *description;
    std::vector<const char *> whenYouSeeIt;
    std::vector<const char *> howToResolve;
    std::vector<const char *> forTheServer;
};

/// A comparison written by hand; the texts name the codes themselves.
struct PairText {
    int first; ///< the smaller code
    int second;
    std::vector<const char *> differences;
    std::vector<const char *> whichWhen;
};

// One file a group, each a few codes.
[[nodiscard]] const std::vector<CodeText> &positiveCompletion();
[[nodiscard]] const std::vector<CodeText> &positiveIntermediate();
[[nodiscard]] const std::vector<CodeText> &transientSession();
[[nodiscard]] const std::vector<CodeText> &transientLogin();
[[nodiscard]] const std::vector<CodeText> &transientMail();
[[nodiscard]] const std::vector<CodeText> &permanentCommand();
[[nodiscard]] const std::vector<CodeText> &permanentSession();
[[nodiscard]] const std::vector<CodeText> &permanentMail();
[[nodiscard]] const std::vector<CodeText> &permanentLogin();

[[nodiscard]] const std::vector<PairText> &temporaryAgainstPermanent(); ///< 421 against 530
[[nodiscard]] const std::vector<PairText> &frequentPairs();

} // namespace envoi::explanation::codes
