// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "diagnosis/Diagnosis.h"

namespace envoi::explanation
{

class Scene;

/// What one cause has to say for itself; everything else of an Explanation is said alike for all causes.
struct Words {
    QString headline{}; ///< one sentence
    QString happened{}; ///< whole sentences
    QString why{};
    QStringList todo{}; ///< two to four, most likely first
    QString request{}; ///< what to ask whoever runs the server or network; empty when nothing is to be asked
    QStringList more{}; ///< paragraphs
};

/// The one switch over all causes; the words themselves stand in one file a group.
[[nodiscard]] Words wordsFor(diagnosis::Cause cause, const Scene &scene);

/// "It may also be …": with the observation that would separate it.
[[nodiscard]] QString alternativeSentence(diagnosis::Cause cause, const Scene &scene);
/// A calm note on something that stopped nothing.
[[nodiscard]] QString causeRemark(diagnosis::Cause cause, const Scene &scene);
/// What else the record shows and is worth a note (certificate ends soon, an address that does not answer,
/// …).
[[nodiscard]] QStringList observedRemarks(const Scene &scene);
/// The page that the server names, and the provider's help page with the year of its last check; empty when
/// unknown.
[[nodiscard]] QStringList pages(const Scene &scene);
/// A paragraph on the family, the last of "Tell me more".
[[nodiscard]] QStringList familyParagraphs(diagnosis::Family family, const Scene &scene);

[[nodiscard]] QString whoSentence(const Scene &scene);
[[nodiscard]] QString waitingAdvice(const Scene &scene);
[[nodiscard]] QString passwordSentence(const Scene &scene);
/// The facts to send along with a request: when, which server, port and step, and the reply.
[[nodiscard]] QString letterOpening(const Scene &scene);

} // namespace envoi::explanation
