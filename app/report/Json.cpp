// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/Json.h"

#include "explanation/PastedError.h"

#include "report/Verdict.h"
#include "report/json/Fields.h"
#include "report/json/Parts.h"

#include <QJsonDocument>

namespace envoi::report
{

namespace
{

constexpr qsizetype largestFile = qsizetype(1) << 20; // hostile.md L18
constexpr int deepestFile = 64;

/// Counted before parsing: nothing else bounds what a parser's recursion costs.
bool isDeeperThan(int limit, const QByteArray &json)
{
    int depth = 0;
    bool inString = false;
    bool escaped = false;
    for (const char c : json) {
        if (inString) {
            inString = escaped || c != '"';
            escaped = !escaped && c == '\\';
        } else if (c == '"') {
            inString = true;
            escaped = false;
        } else if (c == '{' || c == '[') {
            if (++depth > limit)
                return true;
        } else if (c == '}' || c == ']') {
            --depth;
        }
    }
    return false;
}

QJsonObject followUpToJson(
    const diagnosis::FollowUp &followUp, const explanation::Language &language, const Extent &extent)
{
    QJsonObject object = recordToJson(followUp.record, extent);
    object.insert("purpose"_L1, diagnosis::id(followUp.purpose));
    object.insert("conclusion"_L1, explanation::conclusionSentence(followUp, language));
    return object;
}

std::optional<diagnosis::Purpose> purposeFromId(QStringView name)
{
    for (int i = 0; i <= static_cast<int>(diagnosis::Purpose::FirstBytes); ++i) {
        const auto purpose = static_cast<diagnosis::Purpose>(i);
        if (diagnosis::id(purpose) == name)
            return purpose;
    }
    return std::nullopt;
}

QJsonObject reportOf(const diagnosis::Case &what, const explanation::Language &language, const Extent &extent)
{
    const diagnosis::Diagnosis diagnosis = diagnosis::diagnose(what);
    const explanation::Explanation words = explanation::explain(diagnosis, what, language);
    QJsonObject object = recordToJson(what.record, extent);
    object.insert("schema"_L1, "envoi-report/1"_L1);
    object.insert("language"_L1, language.code());
    QJsonObject verdict = diagnosisToJson(diagnosis, words);
    verdict.insert("inputText"_L1, QJsonArray::fromStringList(inputSentences(what.record, language)));
    object.insert("diagnosis"_L1, verdict);
    QJsonArray followUps;
    for (const diagnosis::FollowUp &followUp : what.followUps)
        followUps.append(followUpToJson(followUp, language, extent));
    object.insert("followUps"_L1, followUps);
    return object;
}

} // namespace

QJsonObject toJson(const diagnosis::Case &what, const explanation::Language &language)
{
    QJsonObject whole = reportOf(what, language, {});
    // A report that could not be opened again would be worth little: what a flooding server said gives way
    // first. Measured as it is saved, with its indentation.
    if (QJsonDocument(whole).toJson().size() <= largestFile)
        return whole;
    const Extent medium{ 400, 60, 400, 100, false };
    QJsonObject shorter = reportOf(what, language, medium);
    if (QJsonDocument(shorter).toJson().size() <= largestFile)
        return shorter;
    return reportOf(what, language, { 60, 10, 200, 20, false });
}

std::optional<diagnosis::Case> caseFromJson(const QByteArray &bytes)
{
    if (bytes.size() > largestFile || isDeeperThan(deepestFile, bytes))
        return std::nullopt;
    const QJsonDocument document = QJsonDocument::fromJson(bytes);
    const QJsonObject object = document.object();
    if (object.value("schema"_L1).toString() != "envoi-report/1"_L1 || !object.value("settings"_L1).isObject()
        || !object.value("steps"_L1).isArray())
        return std::nullopt;
    diagnosis::Case read;
    read.record = recordFromJson(object);
    const QJsonArray followUps = object.value("followUps"_L1).toArray();
    for (const auto &one : followUps) {
        const QJsonObject followUp = one.toObject();
        const auto purpose = purposeFromId(followUp.value("purpose"_L1).toString());
        if (purpose && read.followUps.size() < 64)
            read.followUps << diagnosis::FollowUp{ *purpose, recordFromJson(followUp) };
    }
    return read;
}

QJsonObject explanationToJson(const diagnosis::Case &what, const explanation::Language &language)
{
    const diagnosis::Diagnosis diagnosis = diagnosis::diagnose(what);
    const explanation::Explanation words = explanation::explain(diagnosis, what, language);
    // A positive reply fails no step: then the stage is the last step that was reached.
    const record::StepRecord *step = what.record.failed();
    for (auto s = what.record.steps.crbegin(); !step && s != what.record.steps.crend(); ++s) {
        if (s->reply || s->violation)
            step = &*s;
    }
    std::optional<int> code = diagnosis.code;
    std::optional<smtp::EnhancedCode> enhanced = diagnosis.enhanced;
    if (step && step->reply) {
        code = step->reply->code;
        enhanced = step->reply->enhanced;
    }
    QJsonObject object{
        { "schema"_L1, "envoi-explanation/1"_L1 },
        { "stage"_L1, record::id(step ? step->id : diagnosis.step) },
        { "stageKnown"_L1, what.record.stageKnown },
        { "code"_L1, code ? QJsonValue(*code) : QJsonValue(QJsonValue::Null) },
        { "language"_L1, language.code() },
        { "diagnosis"_L1, diagnosisToJson(diagnosis, words) },
    };
    if (enhanced)
        object.insert("enhanced"_L1, enhanced->toString());
    return object;
}

QJsonObject explanationToJson(
    const mailprograms::Pasted &pasted, const diagnosis::Case &what, const explanation::Language &language)
{
    QJsonObject object = explanationToJson(what, language);
    if (!pasted.replyCodeKnown || !pasted.reply)
        object.insert("code"_L1, QJsonValue(QJsonValue::Null));
    QJsonObject source;
    const auto add = [&source](QLatin1StringView key, const QString &value) {
        if (!value.isEmpty())
            source.insert(key, smtp::shown(value));
    };
    add("program"_L1, pasted.program);
    add("code"_L1, pasted.code);
    add("frame"_L1, pasted.frame);
    if (pasted.reply)
        add("reply"_L1, pasted.replyCodeKnown ? pasted.reply->verbatim() : pasted.reply->verbatim().mid(4));
    add("host"_L1, pasted.host);
    if (pasted.port)
        source.insert("port"_L1, *pasted.port);
    if (pasted.security)
        source.insert("security"_L1, record::id(*pasted.security));
    add("user"_L1, pasted.user);
    add("reportingServer"_L1, pasted.reportingServer);
    add("remoteServer"_L1, pasted.remoteServer);
    source.insert("notes"_L1, QJsonArray::fromStringList(explanation::aboutPasted(pasted, language)));
    object.insert("source"_L1, source);
    return object;
}

namespace
{

QJsonObject entryToJson(const explanation::CodeEntry &entry)
{
    return {
        { "code"_L1, entry.code },
        { "class"_L1, entry.category },
        { "title"_L1, entry.title },
        { "description"_L1, entry.description },
        { "whenYouSeeIt"_L1, QJsonArray::fromStringList(entry.whenYouSeeIt) },
        { "howToResolve"_L1, QJsonArray::fromStringList(entry.howToResolve) },
        { "forTheServer"_L1, QJsonArray::fromStringList(entry.forTheServer) },
    };
}

} // namespace

QJsonObject comparisonToJson(const explanation::Comparison &comparison)
{
    return {
        { "schema"_L1, "envoi-comparison/1"_L1 },
        { "codes"_L1, QJsonArray{ entryToJson(comparison.first), entryToJson(comparison.second) } },
        { "differences"_L1, QJsonArray::fromStringList(comparison.differences) },
        { "whichWhen"_L1, QJsonArray::fromStringList(comparison.whichWhen) },
    };
}

} // namespace envoi::report
