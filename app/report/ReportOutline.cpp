// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/Evidence.h"
#include "report/HiddenUser.h"
#include "report/Verdict.h"

#include "explanation/PastedError.h"

namespace envoi::report
{

using explanation::Language;

namespace
{

QString causeLine(const diagnosis::Diagnosis &diagnosis, const Language &language)
{
    // In capitals to be read aloud and found in a ticket; the id itself is in lower case (contract.md).
    return language.translate("Report", "Identifier: %1").arg(QString(diagnosis::id(diagnosis.cause)));
}

QString footerOf(
    const record::Record &record, const diagnosis::Diagnosis &diagnosis, const Language &language)
{
    const record::Environment &environment = record.environment;
    QStringList lines{ causeLine(diagnosis, language) };
    if (environment.created.isValid()) {
        const QString offset = environment.created.toOffsetFromUtc(environment.created.offsetFromUtc())
                                   .toString(QStringLiteral("t"));
        //: %1 = date and time, %2 = offset from universal time
        lines << language.translate("Report", "Tested on %1 (%2)")
                     .arg(language.moment(environment.created), offset);
    }
    if (!environment.program.isEmpty()) {
        lines << language.translate("Report", "Envoi %1, Qt %2, %3, %4")
                     .arg(smtp::shown(environment.program), smtp::shown(environment.qt),
                         smtp::shown(environment.tls), smtp::shown(environment.system));
    }
    return lines.join(QLatin1Char('\n'));
}

} // namespace

Outline reportOutline(const diagnosis::Case &original, const Options &options)
{
    const diagnosis::Case what = options.hideUser ? withoutUser(original) : original;
    const Language &language = options.language;
    const record::Record &record = what.record;
    const Verdict verdict = verdictOf(what, language);

    Outline outline;
    //: %1 = a server's name
    outline.title = language.translate("Report", "Envoi: test of %1").arg(smtp::shown(record.settings.host));
    addVerdict(outline, verdict, what, language);
    outline.add(language.translate("Report", "What was looked at afterwards"),
        { followUpsBlock(what.followUps, language) });
    outline.add(language.translate("Report", "Steps"), { stepsBlock(record, language) });
    if (!outline.sections.isEmpty() && record.durationMs > 0) {
        outline.sections.last().blocks << paragraph(
            language.translate("Report", "In all: %1").arg(seconds(record.durationMs, language)));
    }
    outline.add(language.translate("Report", "Settings"), { settingsBlock(record.settings, language) });
    outline.add(language.translate("Report", "Route"), { routeBlock(record, language) });
    outline.add(language.translate("Report", "Encryption and certificate"), tlsBlocks(record, language));
    if (options.dialogue)
        outline.add(language.translate("Report", "Dialogue"), dialogueBlocks(record, language));
    outline.footer = footerOf(record, verdict.diagnosis, language);
    return outline;
}

Outline explanationOutline(const diagnosis::Case &what, const Options &options)
{
    const Language &language = options.language;
    const Verdict verdict = verdictOf(what, language);
    Outline outline;
    outline.title = language.translate("Report", "Envoi: a server’s reply explained");
    addVerdict(outline, verdict, what, language);
    const record::StepRecord *step = what.record.failed();
    if (step) {
        const QString name = explanation::stepName(step->id, language);
        outline.add(language.translate("Report", "Step"),
            { paragraph(what.record.stageKnown
                    ? name
                    //: %1 = name of a step
                    : language.translate("Report", "Probably: %1 (the step was not given)").arg(name)) });
    }
    if (verdict.diagnosis.code) {
        if (const auto entry = explanation::codeEntry(*verdict.diagnosis.code, language)) {
            //: %1 = a reply code, %2 = its title, %3 = its class
            outline.add(language.translate("Report", "Code %1: %2").arg(entry->code).arg(entry->title),
                { paragraph(entry->category), paragraph(entry->description) });
        }
    }
    outline.footer = causeLine(verdict.diagnosis, language);
    return outline;
}

Outline explanationOutline(
    const mailprograms::Pasted &pasted, const diagnosis::Case &what, const Options &options)
{
    Outline outline = explanationOutline(what, options);
    if (!pasted.replyCodeKnown) {
        // The number was cut off by the program: the one in the record is only a guess, and not to be quoted.
        for (Section &section : outline.sections) {
            for (Block &block : section.blocks) {
                if (block.kind != Block::Kind::Quote)
                    continue;
                for (QString &line : block.lines)
                    line = line.mid(4);
            }
        }
    }
    const QStringList notes = explanation::aboutPasted(pasted, options.language);
    if (!notes.isEmpty()) {
        // Before the explanation: what the program's own label is worth decides how the rest is read.
        outline.sections.prepend(
            { options.language.translate("Report", "What the program shows"), { bullets(notes) } });
    }
    return outline;
}

} // namespace envoi::report
