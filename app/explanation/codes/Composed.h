// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// Whole sentences from which the comparison of any two codes is made. Source texts of the context "Codes".
namespace envoi::explanation::codes
{

struct ClassText {
    const char *name; ///< "4yz Transient Negative Completion"
    const char *title; ///< of a code without an entry
    const char *description;
    const char *whenYouSeeIt;
    const char *howToResolve;
    const char *forTheServer;
    const char *ofOne; ///< %1 = a code: what its class says
    const char *ofBoth; ///< %1 and %2 = codes of this class
};

enum class Topic { Syntax, Information, Connection, Login, Mail, Unassigned };

struct TopicText {
    const char *ofOne; ///< %1 = a code
    const char *ofBoth; ///< %1 and %2 = codes with this topic
};

[[nodiscard]] const ClassText &classText(int code); ///< 200–599
[[nodiscard]] const TopicText &topicText(Topic topic);

} // namespace envoi::explanation::codes
