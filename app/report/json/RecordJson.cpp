// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/json/Fields.h"
#include "report/json/Parts.h"

namespace envoi::report
{

using namespace record;

QJsonObject stepToJson(const StepRecord &step, const Extent &extent)
{
    QJsonObject object{
        { "id"_L1, id(step.id) },
        { "outcome"_L1, id(step.outcome) },
        { "startMs"_L1, step.startMs },
        { "durationMs"_L1, step.durationMs },
        { "facts"_L1, factsToJson(step.facts, extent) },
    };
    if (step.failure != Failure::None)
        object.insert("failure"_L1, nameOf(step.failure));
    if (step.limitMs > 0)
        object.insert("limitMs"_L1, step.limitMs);
    if (step.reply)
        object.insert("reply"_L1, replyToJson(*step.reply, extent));
    if (step.violation) {
        QJsonObject violation{ { "kind"_L1, nameOf(step.violation->kind) } };
        putBytes(violation, "excerpt"_L1, step.violation->excerpt);
        object.insert("violation"_L1, violation);
    }
    if (!step.tolerated.isEmpty()) {
        QJsonArray tolerated;
        for (const smtp::Tolerated one : step.tolerated)
            tolerated.append(nameOf(one));
        object.insert("tolerated"_L1, tolerated);
    }
    return object;
}

std::optional<StepRecord> stepFromJson(const QJsonObject &object)
{
    const Fields fields(object);
    const auto step = stepFromId(fields.text("id"_L1));
    const auto outcome = outcomeFromId(fields.text("outcome"_L1));
    if (!step || !outcome)
        return std::nullopt;
    StepRecord read;
    read.id = *step;
    read.outcome = *outcome;
    read.startMs = fields.milliseconds("startMs"_L1);
    read.durationMs = fields.milliseconds("durationMs"_L1);
    read.failure = fields.name("failure"_L1, Failure::None);
    read.limitMs = fields.milliseconds("limitMs"_L1);
    read.facts = factsFromJson(fields.object("facts"_L1));
    read.reply = replyFromJson(object.value("reply"_L1));
    const Fields violation(fields.object("violation"_L1));
    if (const auto kind = valueOf<smtp::ViolationKind>(violation.text("kind"_L1))) {
        const QByteArray excerpt = violation.bytes("excerpt"_L1);
        read.violation = smtp::Violation{ *kind, excerpt.first(std::min<qsizetype>(256, excerpt.size())) };
    }
    const QJsonArray tolerated = fields.array("tolerated"_L1);
    for (const QJsonValue &one : tolerated) {
        const auto what = valueOf<smtp::Tolerated>(one.toString());
        if (what && (read.tolerated.isEmpty() || read.tolerated.last() < *what))
            read.tolerated << *what;
    }
    return read;
}

QJsonObject addressToJson(const AddressAttempt &attempt)
{
    const bool failed = attempt.reason != TcpReason::Connected && attempt.reason != TcpReason::Abandoned;
    QJsonObject object{
        { "address"_L1, outside(attempt.address) },
        { "family"_L1, id(attempt.family) },
        { "outcome"_L1, nameOf(attempt.reason) },
        { "startMs"_L1, attempt.startMs },
        { "durationMs"_L1, attempt.durationMs },
    };
    if (failed)
        object.insert("error"_L1, nameOf(attempt.reason));
    return object;
}

AddressAttempt addressFromJson(const QJsonObject &object)
{
    const Fields fields(object);
    return { fields.text("address"_L1), familyFromId(fields.text("family"_L1)).value_or(Family::Any),
        fields.name("outcome"_L1, TcpReason::Local), fields.milliseconds("startMs"_L1),
        fields.milliseconds("durationMs"_L1) };
}

namespace
{

QJsonObject lineToJson(const DialogueLine &line, const Extent &extent)
{
    QJsonObject object{
        { "atMs"_L1, line.atMs }, { "step"_L1, id(line.step) }, { "from"_L1, nameOf(line.from) },
        { "text"_L1,
            smtp::shown(line.text, extent.lineLength * 2) }, // inert already; a mark may make it longer
    };
    if (line.note != NoteKind::None)
        object.insert("note"_L1, nameOf(line.note));
    if (line.beforeTls)
        object.insert("beforeTls"_L1, true);
    return object;
}

} // namespace

QJsonArray dialogueToJson(const QList<DialogueLine> &dialogue, const Extent &extent)
{
    QJsonArray array;
    const qsizetype leftOut = dialogue.size() - extent.dialogueLines;
    const qsizetype head = leftOut > 0 ? extent.dialogueLines / 2 : dialogue.size();
    for (const DialogueLine &line : dialogue.first(head))
        array.append(lineToJson(line, extent));
    if (leftOut <= 0)
        return array;
    DialogueLine elided = dialogue.at(head);
    elided.from = Direction::Note;
    elided.note = NoteKind::Elided;
    elided.text = QString::number(leftOut);
    array.append(lineToJson(elided, extent));
    for (const DialogueLine &line : dialogue.last(extent.dialogueLines - head))
        array.append(lineToJson(line, extent));
    return array;
}

QList<DialogueLine> dialogueFromJson(const QJsonArray &array)
{
    QList<DialogueLine> dialogue;
    for (const auto &one : array) {
        const Fields fields(one.toObject());
        DialogueLine line;
        line.atMs = fields.milliseconds("atMs"_L1);
        line.step = stepFromId(fields.text("step"_L1)).value_or(StepId::Input);
        line.from = fields.name("from"_L1, Direction::Note);
        line.note = fields.name("note"_L1, NoteKind::None);
        line.text = fields.text("text"_L1);
        line.beforeTls = fields.flag("beforeTls"_L1);
        dialogue << line;
    }
    return dialogue;
}

QJsonObject recordToJson(const Record &record, const Extent &extent)
{
    QJsonArray steps;
    for (const StepRecord &step : record.steps)
        steps.append(stepToJson(step, extent));
    QJsonArray addresses;
    for (const AddressAttempt &attempt : record.addresses)
        addresses.append(addressToJson(attempt));
    const Environment &environment = record.environment;
    QJsonObject object{
        { "source"_L1, nameOf(record.source) },
        { "created"_L1, moment(environment.created) },
        { "program"_L1,
            QJsonObject{ { "name"_L1, "Envoi"_L1 }, { "version"_L1, outside(environment.program) },
                { "qt"_L1, outside(environment.qt) }, { "tls"_L1, outside(environment.tls) },
                { "system"_L1, outside(environment.system) } } },
        { "hasNetwork"_L1, environment.hasNetwork },
        { "settings"_L1, settingsToJson(record.settings) },
        { "steps"_L1, steps },
        { "addresses"_L1, addresses },
        { "dialogue"_L1, dialogueToJson(record.dialogue, extent) },
        { "durationMs"_L1, record.durationMs },
        { "stopped"_L1, record.stopped },
        { "stageKnown"_L1, record.stageKnown },
    };
    if (record.sleptMs > 0)
        object.insert("sleptMs"_L1, record.sleptMs);
    if (const auto tls = tlsSummary(record, extent))
        object.insert("tls"_L1, *tls);
    return object;
}

Record recordFromJson(const QJsonObject &object)
{
    const Fields fields(object);
    Record record;
    record.source = fields.name("source"_L1, Source::Live);
    record.settings = settingsFromJson(fields.object("settings"_L1));
    const QJsonArray steps = fields.array("steps"_L1);
    for (const auto &one : steps) {
        if (const auto step = stepFromJson(one.toObject());
            step && record.steps.size() < qsizetype(3) * stepCount)
            record.steps << *step;
    }
    const QJsonArray addresses = fields.array("addresses"_L1);
    for (const auto &one : addresses)
        record.addresses << addressFromJson(one.toObject());
    record.dialogue = dialogueFromJson(fields.array("dialogue"_L1));
    const Fields program(fields.object("program"_L1));
    record.environment = { fields.time("created"_L1), program.text("version"_L1), program.text("qt"_L1),
        program.text("tls"_L1), program.text("system"_L1), fields.flag("hasNetwork"_L1, true) };
    record.durationMs = fields.milliseconds("durationMs"_L1);
    record.sleptMs = fields.milliseconds("sleptMs"_L1);
    record.stopped = fields.flag("stopped"_L1);
    record.stageKnown = fields.flag("stageKnown"_L1, true);
    return record;
}

} // namespace envoi::report
