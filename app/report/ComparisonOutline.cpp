// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/Outline.h"

namespace envoi::report
{

using explanation::CodeEntry;
using explanation::Language;

namespace
{

void addEntry(Outline &outline, const CodeEntry &entry, const Language &language)
{
    //: %1 = a reply code, %2 = its title
    const QString heading = language.translate("Report", "%1: %2").arg(entry.code).arg(entry.title);
    outline.add(heading, { paragraph(entry.category), paragraph(entry.description) });
    //: %1 = a reply code
    outline.add(
        language.translate("Report", "When you see %1").arg(entry.code), { bullets(entry.whenYouSeeIt) });
    outline.add(
        language.translate("Report", "How to resolve %1").arg(entry.code), { numbered(entry.howToResolve) });
    outline.add(language.translate("Report", "%1: for the person who runs the server").arg(entry.code),
        { bullets(entry.forTheServer) });
}

} // namespace

Outline comparisonOutline(const explanation::Comparison &comparison, const Language &language)
{
    Outline outline;
    outline.title = language.translate("Report", "Envoi: %1 and %2 compared")
                        .arg(comparison.first.code)
                        .arg(comparison.second.code);
    outline.headline = language.translate("Report", "%1 and %2 compared")
                           .arg(comparison.first.code)
                           .arg(comparison.second.code);
    outline.add(language.translate("Report", "What sets them apart"), { bullets(comparison.differences) });
    outline.add(language.translate("Report", "Which advice applies when"), { bullets(comparison.whichWhen) });
    addEntry(outline, comparison.first, language);
    if (comparison.second.code != comparison.first.code)
        addEntry(outline, comparison.second, language);
    return outline;
}

} // namespace envoi::report
