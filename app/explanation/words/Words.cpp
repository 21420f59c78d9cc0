// SPDX-License-Identifier: GPL-3.0-or-later
#include "explanation/words/Words.h"

#include "explanation/words/Scene.h"

namespace envoi::explanation {

Words wordsFor(diagnosis::Cause, const Scene &s)
{
    return {.headline = s.translate("Words.Common", "The test stopped at the step “%1”.").arg(s.step()),
        .happened = s.opening(), .why = {}, .todo = {s.fixOr(s.step())}, .request = {}, .more = {}};
}
QString alternativeSentence(diagnosis::Cause, const Scene &) { return {}; }
QString causeRemark(diagnosis::Cause, const Scene &) { return {}; }
QStringList observedRemarks(const Scene &) { return {}; }
QStringList familyParagraphs(diagnosis::Family, const Scene &) { return {}; }
QString whoSentence(const Scene &) { return {}; }
QString waitingAdvice(const Scene &) { return {}; }
QString passwordSentence(const Scene &) { return {}; }
QString letterOpening(const Scene &) { return {}; }

} // namespace envoi::explanation
