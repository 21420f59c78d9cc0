// SPDX-License-Identifier: GPL-3.0-or-later
#include "mailprograms/Pasted.h"
#include "mailprograms/DeliveryReport.h"
#include "mailprograms/Fields.h"
#include "mailprograms/Matcher.h"
#include "mailprograms/Normalised.h"
#include "mailprograms/ReplyIn.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace envoi::mailprograms
{

namespace
{

/// "Authentication required" inside a reply is the server's, not a program's phrase.
bool standsInReply(const Pattern &pattern, const smtp::Reply &reply)
{
    const QStringList said = words(normalised(reply.verbatim()));
    const QSet<QString> all(said.cbegin(), said.cend());
    for (const QString &word : words(normalised(pattern.text))) {
        if (word != u"%"_s && !all.contains(word))
            return false;
    }
    return true;
}

QList<const Family *> familiesToAsk(const QList<Found> &frames, const QList<const Family *> &named)
{
    QList<const Family *> ask = named;
    for (const Found &frame : frames) {
        if (!ask.contains(frame.family))
            ask << frame.family;
    }
    return ask;
}

void takeFrame(Pasted &pasted, const Found &frame)
{
    pasted.program = frame.family->program;
    pasted.runs = frame.family->runs;
    pasted.frame = frame.pattern->id;
    pasted.code = frame.pattern->code;
    pasted.pitfall = frame.pattern->pitfall;
    pasted.confidence = frame.pattern->confidence;
    pasted.causes = frame.pattern->causes;
    if (frame.pattern->stage)
        pasted.stage = frame.pattern->stage;
}

} // namespace

Pasted readPasted(const QString &paste)
{
    Pasted pasted;
    pasted.text = masked(paste.left(64 * 1024));
    if (takeDeliveryReport(pasted, pasted.text)) {
        takeFields(pasted, normalised(pasted.text));
        return pasted;
    }

    const QString line = normalised(pasted.text);
    // A paste that begins with a code is a reply; a program named in it is the server's word.
    const auto onLine = replyFromLine(line);
    const QList<const Family *> named = onLine ? QList<const Family *>() : namedIn(line);
    QList<Found> frames = framesIn(line);
    std::optional<record::StepId> stage;
    for (const Found &frame : std::as_const(frames)) {
        if (frame.pattern->stage) {
            stage = frame.pattern->stage;
            break;
        }
    }

    // A reply as it stands needs no frame; otherwise the program's wrapper says where it begins.
    std::optional<EmbeddedReply> embedded;
    const auto whole = smtp::Reply::fromPasted(pasted.text);
    if (onLine)
        embedded = EmbeddedReply{ whole && whole->lines.size() > onLine->lines.size() ? *whole : *onLine,
            true, std::nullopt };
    else
        embedded = replyIn(line, familiesToAsk(frames, named), stage);

    if (embedded) {
        const auto inReply = [&](const Found &frame) {
            return !named.contains(frame.family) && standsInReply(*frame.pattern, embedded->reply);
        };
        frames.erase(std::remove_if(frames.begin(), frames.end(), inReply), frames.end());
    }
    if (!frames.isEmpty()) {
        takeFrame(pasted, frames.first());
        // A frame without a step of its own borrows it from the next that has one.
        for (const Found &frame : std::as_const(frames)) {
            if (!pasted.stage && frame.family == frames.first().family && frame.pattern->stage)
                pasted.stage = frame.pattern->stage;
            if (pasted.pitfall == Pitfall::None && frame.family == frames.first().family)
                pasted.pitfall = frame.pattern->pitfall;
        }
    } else if (!named.isEmpty()) {
        pasted.program = named.first()->program;
        pasted.runs = named.first()->runs;
    }
    if (embedded) {
        pasted.reply = embedded->reply;
        pasted.replyCodeKnown = embedded->codeKnown;
        if (embedded->stage)
            pasted.stage = embedded->stage;
    }
    takeFields(pasted, line);
    return pasted;
}

} // namespace envoi::mailprograms
