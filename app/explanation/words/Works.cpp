// SPDX-License-Identifier: GPL-3.0-or-later
// Everything works: what was proved, what was not, and what to copy where.
#include "explanation/words/Causes.h"

namespace envoi::explanation::words
{

using record::StepId;

namespace
{

/// What the test did not look at (ux.md 24).
QString limits(const Scene &s)
{
    if (s.record().passed(StepId::Data))
        return s.translate("Words.Works",
            "The test message was accepted for delivery; what becomes of it later cannot be seen from here.");
    if (s.record().passed(StepId::Rcpt))
        return s.translate("Words.Works",
            "Sender and recipient were accepted. No message was sent, so limits on size or content were not "
            "tested.");
    if (s.record().passed(StepId::Mail))
        return s.translate("Words.Works",
            "The sender was accepted. No message was sent, so limits on size, recipients or content were not "
            "tested.");
    return s.translate("Words.Works",
        "No message was sent, so limits on size, recipients or sender address were not tested.");
}

QString sameValues(const Scene &s)
{
    return s
        .translate(
            "Words.Works", "Compare your mail program with these values: server %1, port %2, security %3.")
        .arg(s.server(), s.port(), s.security());
}

QStringList programParagraphs(const Scene &s)
{
    QStringList paragraphs;
    for (const ProgramValues &program : programValues(s.record(), s.language())) {
        QStringList lines{
            s.translate("Words.Works", "%1:", "a mail program, above its values").arg(program.program)
        };
        for (const auto &[label, value] : program.values)
            lines << s.translate("Words.Works", "%1: %2").arg(label, smtp::shown(value, 200));
        paragraphs << lines.join(QLatin1Char('\n'));
    }
    return paragraphs;
}

} // namespace

Words ok(const Scene &s)
{
    return {
        .headline = s.translate("Words.Works", "This is a positive reply; there is nothing to repair."),
        .happened = s.opening(),
        .why = s.translate("Words.Works", "Its first digit says that the server agrees, or waits for the next part, whatever its words say."),
        .todo = {
            s.translate("Words.Works", "Leave the settings as they are."),
            s.translate("Words.Works", "Look for a later reply in the mail program’s log if sending still fails."),
        },
        .more = {
            s.translate("Words.Works", "Codes that begin with 2 say yes, those that begin with 3 ask for more. Only 4 (not now) and 5 (no) are refusals."),
        },
    };
}

Words works(const Scene &s)
{
    return {
        .headline = s.translate("Words.Works", "These settings work: the server accepted your user name and password."),
        .happened = s.translate("Words.Works", "All steps up to the log-in passed with %1.").arg(s.server()),
        .why = limits(s),
        .todo = {
            s.user().isEmpty() ? sameValues(s)
                : s.translate("Words.Works", "Compare your mail program with these values if it still fails: server %1, port %2, security %3, user name %4.")
                      .arg(s.server(), s.port(), s.security(), s.user()),
            s.translate("Words.Works", "Delete the password stored in the mail program, and type it again."),
            s.translate("Words.Works", "Empty its outbox: a stuck message can block the others."),
        },
        .more = programParagraphs(s),
    };
}

Words worksWithoutLogin(const Scene &s)
{
    return {
        .headline = s.translate("Words.Works", "The server answers and everything tested works; logging in was not tested."),
        .happened = s.translate("Words.Works", "All steps passed with %1, without user name and password.").arg(s.server()),
        .why = limits(s),
        .todo = {
            s.translate("Words.Works", "Fill in “User name” and “Password” to test the log-in too."),
            sameValues(s),
        },
        .more = programParagraphs(s),
    };
}

} // namespace envoi::explanation::words
