// SPDX-License-Identifier: GPL-3.0-or-later
#include "explanation/Explanation.h"

#include "explanation/words/Causes.h"
#include "explanation/words/Scene.h"
#include "explanation/words/Words.h"

#include <algorithm>

namespace envoi::explanation
{

using diagnosis::Cause;

namespace
{

/// Input causes and the remark beside the field say the same: one of them is enough.
bool saidByRemark(Cause cause, const QList<record::Remark> &remarks)
{
    using record::RemarkKind;
    const auto any = [&remarks](std::initializer_list<RemarkKind> kinds) {
        return std::any_of(remarks.cbegin(), remarks.cend(), [&kinds](const record::Remark &r) {
            return std::find(kinds.begin(), kinds.end(), r.kind) != kinds.end();
        });
    };
    if (cause == Cause::HostIsIncomingServer)
        return any({ RemarkKind::HostIncoming, RemarkKind::HostWebmail });
    if (cause == Cause::HostProbablyMistyped)
        return any({ RemarkKind::HostMistyped });
    if (cause == Cause::PortUnusualForSecurity)
        return any({ RemarkKind::PortUnusualForSecurity, RemarkKind::PortIncoming, RemarkKind::PortWeb });
    if (cause == Cause::UserNameIncomplete)
        return any({ RemarkKind::UserIncomplete });
    if (cause == Cause::PasswordHasSuspiciousCharacters)
        return any({ RemarkKind::PasswordOuterBlanks, RemarkKind::PasswordInnerBlanks,
            RemarkKind::PasswordTypographic, RemarkKind::PasswordNonAscii, RemarkKind::PasswordDecomposed,
            RemarkKind::PasswordInvisible });
    return false;
}

/// The verdict says it already.
bool repeats(const record::Remark &remark, Cause verdict)
{
    using record::RemarkKind;
    if (saidByRemark(verdict, { remark }))
        return true;
    if (verdict == Cause::TlsFromStartNeeded || verdict == Cause::StarttlsNeeded)
        return remark.kind == RemarkKind::PortUnusualForSecurity;
    if (verdict == Cause::PortBlockedByNetwork || verdict == Cause::AuthNotAvailable)
        return remark.kind == RemarkKind::PortRelay;
    if (verdict == Cause::WrongServiceOrPort)
        return remark.kind == RemarkKind::PortIncoming;
    if (verdict == Cause::NotAMailServer)
        return remark.kind == RemarkKind::PortWeb;
    if (verdict == Cause::LoginWithheld || verdict == Cause::StarttlsRequiredFirst
        || verdict == Cause::EncryptionRequiredForAuth)
        return remark.kind == RemarkKind::PlaintextLogin;
    if (verdict == Cause::HostNotFound)
        return remark.kind == RemarkKind::HostNoDot;
    return false;
}

QStringList remarkSentences(const Scene &scene, const Language &language)
{
    QStringList sentences;
    const QList<record::Remark> typed = scene.record().openRemarks();
    for (const Cause cause : scene.verdict().remarks) {
        if (cause != scene.verdict().cause && !saidByRemark(cause, typed))
            sentences << causeRemark(cause, scene);
    }
    for (const record::Remark &r : typed) {
        if (!repeats(r, scene.verdict().cause))
            sentences << remarkSentence(r, language);
    }
    sentences << observedRemarks(scene);
    sentences.removeAll(QString());
    sentences.removeDuplicates();
    return sentences;
}

} // namespace

Explanation explain(
    const diagnosis::Diagnosis &diagnosis, const diagnosis::Case &what, const Language &language)
{
    const Scene scene(diagnosis, what, language);
    const Words words = words::typedElsewhere(scene).value_or(wordsFor(diagnosis.cause, scene));

    Explanation e;
    e.headline = words.headline;
    e.whatHappened = words.happened;
    e.why = words.why;
    e.whatToDo = words.todo;
    e.who = whoSentence(scene);
    e.waiting = waitingAdvice(scene);
    e.password = passwordSentence(scene);
    const bool othersCan = diagnosis.who != diagnosis::Who::User && diagnosis.who != diagnosis::Who::Nobody;
    if (othersCan && !words.request.isEmpty())
        e.toAdministrator = joined({ letterOpening(scene), words.request });
    for (const Cause cause : diagnosis.alternatives)
        e.alternatives << alternativeSentence(cause, scene);
    e.remarks = remarkSentences(scene, language);
    e.tellMeMore
        = (words.more + pages(scene) + familyParagraphs(diagnosis::traits(diagnosis.cause).family, scene))
              .join(QStringLiteral("\n\n"));
    return e;
}

} // namespace envoi::explanation
