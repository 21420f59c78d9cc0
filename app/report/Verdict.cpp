// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/Verdict.h"

namespace envoi::report
{

using explanation::Language;

Verdict verdictOf(const diagnosis::Case &what, const Language &language)
{
    Verdict verdict;
    verdict.diagnosis = diagnosis::diagnose(what);
    verdict.words = explanation::explain(verdict.diagnosis, what, language);
    return verdict;
}

Tone toneOf(const diagnosis::Diagnosis &diagnosis)
{
    if (diagnosis::traits(diagnosis.cause).family == diagnosis::Family::Works)
        return diagnosis.remarks.isEmpty() ? Tone::Good : Tone::Remark;
    return diagnosis.cause == diagnosis::Cause::StoppedByUser ? Tone::Neutral : Tone::Bad;
}

QString fixSentence(const diagnosis::Fix &fix, const Language &language)
{
    QStringList parts;
    for (auto i = fix.set.cbegin(); i != fix.set.cend(); ++i) {
        QString value = smtp::shown(i.value());
        if (const auto security = record::securityFromId(i.value());
            i.key() == record::Field::Security && security)
            value = explanation::securityName(*security, language);
        //: %1 = a field of the form, %2 = its new value
        parts << language.translate("Report", "%1: %2").arg(explanation::fieldName(i.key(), language), value);
    }
    return parts.join(language.translate("Report", ", "));
}

QStringList inputSentences(const record::Record &record, const Language &language)
{
    QStringList sentences;
    if (const auto *input = record.facts<record::InputFacts>()) {
        for (const record::Remark &remark : input->remarks)
            sentences << explanation::remarkSentence(remark, language);
    }
    return sentences;
}

void addVerdict(
    Outline &outline, const Verdict &verdict, const diagnosis::Case &what, const Language &language)
{
    const explanation::Explanation &words = verdict.words;
    outline.headline = words.headline;
    outline.tone = toneOf(verdict.diagnosis);

    QStringList evidence;
    if (const record::StepRecord *step = what.record.failed())
        evidence = evidenceLines(*step);
    outline.add(
        language.translate("Report", "What happened"), { paragraph(words.whatHappened), quote(evidence) });
    outline.add(language.translate("Report", "Why"), { paragraph(words.why) });

    QStringList fixes;
    for (const diagnosis::Fix &fix : verdict.diagnosis.fixes)
        fixes << fixSentence(fix, language);
    outline.add(language.translate("Report", "What to do"), { numbered(words.whatToDo) });
    if (!fixes.isEmpty())
        outline.add(language.translate("Report", "Settings to try"), { bullets(fixes) });
    outline.add({}, { bullets({ words.who, words.waiting, words.password }) });
    if (!words.toAdministrator.isEmpty())
        outline.add(language.translate("Report", "Sentence to send to whoever can fix it"),
            { paragraph(words.toAdministrator) });
    // What is odd about a typed value, in the words that stand beside its field in the window.
    outline.add(
        language.translate("Report", "What was typed"), { bullets(inputSentences(what.record, language)) });
    outline.add(language.translate("Report", "What else it may be"), { bullets(words.alternatives) });
    outline.add(language.translate("Report", "Remarks"), { bullets(words.remarks) });
}

} // namespace envoi::report
