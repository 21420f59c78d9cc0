// SPDX-License-Identifier: GPL-3.0-or-later
#include "Rules.h"

#include "tests/TimeFactor.h"

#include "report/Formats.h"
#include "report/Json.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QStringDecoder>

using namespace Qt::Literals::StringLiterals;
using namespace envoi;

namespace hostile
{

namespace
{

/// The part of the canary that all encodings keep apart from its accent: as it is, hexadecimal, reversed, and
/// in base64 at its three alignments, without the characters at the ends that depend on the neighbours.
QList<QByteArray> secretForms()
{
    const QByteArray core = canary.mid(5).toUtf8(); // Wx4mRt9ZbNc3DyPvLs2
    QByteArray reversed = core;
    std::reverse(reversed.begin(), reversed.end());
    QList<QByteArray> forms{ core, core.toHex(), core.toHex().toUpper(), reversed };
    for (int shift = 0; shift < 3; ++shift) {
        const QByteArray encoded = (QByteArray(shift, '-') + core).toBase64();
        forms << encoded.sliced(4, encoded.size() - 8);
    }
    return forms;
}

bool holdsSecret(const QByteArray &bytes)
{
    static const QList<QByteArray> forms = secretForms();
    return std::any_of(
        forms.cbegin(), forms.cend(), [&bytes](const QByteArray &form) { return bytes.contains(form); });
}

/// R7: controls and direction marks that could do something where they are shown. Line ends are ours, and so
/// are the isolates around outside text.
QString unshownControl(const QString &text)
{
    for (const QChar c : text) {
        const ushort u = c.unicode();
        const bool control = (u < 0x20 && u != '\n') || (u >= 0x7f && u < 0xa0);
        const bool direction = (u >= 0x202a && u <= 0x202e) || u == 0x200e || u == 0x200f || u == 0x061c
            || (u >= 0x2066 && u <= 0x2067);
        const bool invisible = u == 0x200b || u == 0x00ad || u == 0xfeff || u == 0x2028 || u == 0x2029;
        if (control || direction || invisible)
            return u"U+%1"_s.arg(u, 4, 16, QChar(u'0'));
    }
    return {};
}

void stringsOf(const QJsonValue &value, QStringList &into)
{
    if (value.isString()) {
        into << value.toString();
    } else if (value.isArray()) {
        for (const QJsonValue &one : value.toArray())
            stringsOf(one, into);
    } else if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it)
            stringsOf(it.value(), into);
    }
}

void checkSteps(const Bout &bout, QStringList &broken)
{
    const record::Record &record = bout.result().record;
    if (bout.finishedCount() != 1)
        broken << u"R1: %1 times finished"_s.arg(bout.finishedCount());
    if (bout.verdictCount() > 1)
        broken << u"R1: %1 verdicts"_s.arg(bout.verdictCount());
    bool after = false;
    int failures = 0;
    for (const record::StepRecord &step : record.steps) {
        using enum record::Outcome;
        if (after && step.outcome != NotReached && step.outcome != NotApplicable)
            broken << u"R1: %1 is %2 after the failure"_s.arg(record::id(step.id), record::id(step.outcome));
        const bool bad = step.outcome == Failed || step.outcome == Stopped;
        failures += bad;
        after = after || bad;
        if (step.id == record::StepId::Quit && bad)
            broken << u"quit failed"_s;
    }
    if (failures > 1)
        broken << u"R1: %1 steps failed"_s.arg(failures);
}

void checkWire(const Case &what, const Bout &bout, QStringList &broken)
{
    const record::Record &record = bout.result().record;
    const record::StepRecord *certificate = record.step(record::StepId::Certificate);
    const bool consented = what.settings.value(u"consent"_s) == u"plaintext";
    int logins = 0;
    for (qsizetype i = 0; i < bout.sessions().size(); ++i) {
        const simulator::Session &s = bout.sessions().at(i);
        for (const QString &fault : s.wireFaults)
            broken << u"R12: connection %1: %2"_s.arg(i + 1).arg(fault);
        if (holdsSecret(s.receivedInClear) && !consented)
            broken << u"R2: the password left in clear"_s;
        if (!consented && s.receivedInClear.contains("AUTH "))
            broken << u"R2: AUTH in clear"_s;
        if (i > 0 && (s.received.contains("AUTH ") || holdsSecret(s.received)))
            broken << u"R2: an experiment logged in"_s;
        logins += static_cast<int>(
            std::count_if(s.commands.cbegin(), s.commands.cend(), [](const QByteArray &line) {
                return holdsSecret(QByteArray::fromBase64(line)) || holdsSecret(line)
                    || (line.startsWith("AUTH PLAIN ")
                        && holdsSecret(QByteArray::fromBase64(line.sliced(11))));
            }));
        if (!s.finished)
            broken << u"R4: connection %1 is still open a second after the end"_s.arg(i + 1);
    }
    if (logins > 1)
        broken << u"F117: the password was submitted %1 times"_s.arg(logins);
    if (certificate && certificate->outcome == record::Outcome::Failed && !bout.sessions().isEmpty()) {
        const simulator::Session &s = bout.sessions().first();
        if (s.received.size() > s.receivedInClear.size())
            broken << u"R2: %1 octets inside a channel that was refused"_s.arg(
                s.received.size() - s.receivedInClear.size());
    }
    if (const auto *auth = record.facts<record::AuthFacts>(); auth && !auth->credentialsSent && logins > 0)
        broken << u"the record denies that the password left"_s;
}

void checkReports(const Bout &bout, QStringList &broken)
{
    const explanation::Language english(u"en"_s);
    for (const report::Format &format : report::formats()) {
        const QByteArray bytes = format.report(bout.result(), { .language = english });
        if (holdsSecret(bytes))
            broken << u"R8: the password is in the report, %1"_s.arg(format.id);
        QStringDecoder decoder(QStringDecoder::Utf8);
        const QString text = decoder(bytes);
        if (decoder.hasError())
            broken << u"R7: %1 is no UTF-8"_s.arg(format.id);
        QStringList texts{ text };
        if (format.id == "json"_L1) {
            texts.clear();
            stringsOf(QJsonDocument::fromJson(bytes).object(), texts);
        }
        for (const QString &one : texts) {
            if (const QString control = unshownControl(one); !control.isEmpty())
                broken << u"R7: %1 holds %2: %3"_s.arg(format.id, control, one.left(300));
        }
        if (format.id == "json"_L1) {
            const auto again = report::caseFromJson(bytes);
            if (!again)
                broken << u"the JSON report is not read back"_s;
            else if (diagnosis::diagnose(*again).cause != diagnosis::diagnose(bout.result()).cause)
                broken << u"the JSON report read back has another verdict: %1"_s.arg(
                    diagnosis::id(diagnosis::diagnose(*again).cause));
        }
    }
}

} // namespace

QStringList brokenRules(const Case &what, const Bout &bout)
{
    QStringList broken;
    checkSteps(bout, broken);
    checkWire(what, bout, broken);
    checkReports(bout, broken);
    if (bout.milliseconds() > what.withinMs * timeFactor())
        broken << u"R4: took %1 ms, may take %2"_s.arg(bout.milliseconds()).arg(what.withinMs);
    return broken;
}

QStringList brokenPromises(const Case &what, const Bout &bout)
{
    QStringList broken;
    const diagnosis::Diagnosis verdict = diagnosis::diagnose(bout.result());
    const record::StepRecord *failed = bout.result().record.failed();
    if (!what.cause.split(u'|').contains(diagnosis::id(verdict.cause)))
        broken << u"cause %1, expected %2"_s.arg(diagnosis::id(verdict.cause), what.cause);
    const QString step = failed ? QString(record::id(failed->id)) : u"-"_s;
    const QString verdictStep = record::id(verdict.step);
    if (!what.step.isEmpty() && step != what.step)
        broken << u"failed at %1, expected %2"_s.arg(step, what.step);
    if (failed && !what.step.isEmpty() && verdictStep != what.step)
        broken << u"the verdict names the step %1, expected %2"_s.arg(verdictStep, what.step);

    const simulator::Session first
        = bout.sessions().isEmpty() ? simulator::Session() : bout.sessions().first();
    if (what.verbsGiven) {
        QStringList verbs;
        for (const QByteArray &command : first.commands)
            verbs << QString::fromLatin1(command.split(' ').first());
        if (verbs != what.verbs)
            broken << u"sent [%1], expected [%2]"_s.arg(verbs.join(u' '), what.verbs.join(u' '));
    }
    for (const QString &pattern : what.sent) {
        if (!QString::fromUtf8(first.received)
                 .contains(QRegularExpression(pattern, QRegularExpression::MultilineOption)))
            broken << u"never sent: %1; but: %2"_s.arg(pattern, QString::fromUtf8(first.received).left(400));
    }
    for (const QString &pattern : what.never) {
        for (const simulator::Session &s : bout.sessions()) {
            if (QString::fromUtf8(s.received)
                    .contains(QRegularExpression(pattern, QRegularExpression::MultilineOption)))
                broken << u"was sent: %1"_s.arg(pattern);
        }
    }
    for (const QString &id : what.remarks) {
        const auto cause = diagnosis::causeFromId(id);
        if (!cause || !verdict.remarks.contains(*cause))
            broken << u"no remark %1"_s.arg(id);
    }
    for (const QString &id : what.also) {
        const auto cause = diagnosis::causeFromId(id);
        if (!cause || !verdict.alternatives.contains(*cause))
            broken << u"no alternative %1"_s.arg(id);
    }
    if (what.inert) {
        const QByteArray html = report::formatById(u"html")->report(
            bout.result(), { .language = explanation::Language(u"en"_s) });
        for (const char *tag :
            { "<script", "<img", "<svg", "<a href=\"http://evil", "<b>x", "<h1>x", "<style>*" }) {
            if (html.contains(tag))
                broken << u"N271: HTML holds %1"_s.arg(QLatin1StringView(tag));
        }
    }
    if (!what.shown.isEmpty() || !what.hidden.isEmpty()) {
        for (const report::Format &format : report::formats()) {
            const QString text = QString::fromUtf8(
                format.report(bout.result(), { .language = explanation::Language(u"en"_s) }));
            for (const QString &part : what.shown) {
                if (format.id == "text"_L1 && !text.simplified().contains(part))
                    broken << u"not shown: %1 in %2"_s.arg(part, text);
            }
            for (const QString &part : what.hidden) {
                if (text.contains(part))
                    broken << u"%1 holds: %2"_s.arg(format.id, part);
            }
        }
    }
    return broken;
}

QByteArray essence(const Bout &bout)
{
    const diagnosis::Diagnosis verdict = diagnosis::diagnose(bout.result());
    QByteArray text = QByteArray(diagnosis::id(verdict.cause).data()) + ' '
        + diagnosis::id(verdict.certainty).data() + '\n';
    for (const record::StepRecord &step : bout.result().record.steps) {
        // "remark" instead of "passed" may only mean that a loaded machine was slow.
        const bool passed
            = step.outcome == record::Outcome::Passed || step.outcome == record::Outcome::Remark;
        text += QByteArray(record::id(step.id).data()) + ' '
            + (passed ? "passed" : record::id(step.outcome).data()) + ' ';
        // A reset takes with it what was not read yet: half a line, or nothing.
        const bool lost = step.failure == record::Failure::Closed
            || (step.violation && step.violation->kind == smtp::ViolationKind::Truncated
                && step.failure == record::Failure::Violation);
        text += lost ? QByteArrayLiteral("lost") : QByteArray::number(static_cast<int>(step.failure));
        if (step.violation && !lost)
            text += " violation " + QByteArray::number(static_cast<int>(step.violation->kind));
        if (step.reply)
            text += ' ' + step.reply->lines.join('|');
        text += '\n';
    }
    for (const QByteArray &command :
        bout.sessions().isEmpty() ? QList<QByteArray>() : bout.sessions().first().commands)
        text += command.startsWith("QUIT") ? QByteArray() : command.left(4) + ' ';
    return text;
}

} // namespace hostile
