// SPDX-License-Identifier: GPL-3.0-or-later
#include "mailprograms/DeliveryReport.h"
#include "mailprograms/ReplyIn.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace envoi::mailprograms
{

namespace
{

/// A header field of the machine-readable part; folded lines are joined (RFC 5322 §2.2.3).
QString field(const QString &unfolded, const QString &name)
{
    const QRegularExpression form(u"^[> |]*"_s + name + u": *(?:[a-z0-9-]+ *; *)?(?<value>.+)$"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::MultilineOption);
    return form.match(unfolded).captured(u"value"_s).trimmed();
}

std::optional<record::StepId> stageOf(const QString &text)
{
    using enum record::StepId;
    const std::pair<QString, record::StepId> commands[] = { { u"RCPT TO"_s, Rcpt }, { u"MAIL FROM"_s, Mail },
        { u"end of DATA"_s, Data }, { u"DATA command"_s, Data }, { u"EHLO"_s, Ehlo }, { u"HELO"_s, Ehlo },
        { u"initial connection"_s, Greeting }, { u"server greeting"_s, Greeting } };
    for (const auto &[words, step] : commands) {
        if (text.contains(words, Qt::CaseInsensitive))
            return step;
    }
    return std::nullopt;
}

} // namespace

bool takeDeliveryReport(Pasted &pasted, const QString &text)
{
    QString unfolded = text;
    static const QRegularExpression folding(u"\\r?\\n[ \\t]+"_s);
    unfolded.replace(folding, u" "_s);
    unfolded.replace(u"\r\n"_s, u"\n"_s);
    const QString diagnostic = field(unfolded, u"Diagnostic-Code"_s);
    const QString status = field(unfolded, u"Status"_s);
    const bool machine
        = !diagnostic.isEmpty() || (!status.isEmpty() && !field(unfolded, u"Final-Recipient"_s).isEmpty());
    if (!machine)
        return false;

    pasted.isDeliveryReport = true;
    pasted.reportingServer = field(unfolded, u"Reporting-MTA"_s);
    pasted.remoteServer = field(unfolded, u"Remote-MTA"_s);
    pasted.runs = Runs::Elsewhere;
    pasted.reply = replyFromLine(diagnostic);
    if (!pasted.reply) {
        if (auto embedded = replyIn(diagnostic, {}, record::StepId::Rcpt)) {
            pasted.reply = embedded->reply;
        } else if (const auto code = smtp::EnhancedCode::parse(status.toUtf8())) {
            // Only the status is there: its class, and its own words where the report has some (RFC 3463).
            pasted.reply = replyFromLine(
                (code->category == 4 ? u"450 "_s : u"550 "_s) + code->toString() + u' ' + diagnostic);
            pasted.replyCodeKnown = false;
        }
    }
    pasted.stage = stageOf(unfolded);
    if (!pasted.stage)
        pasted.stage = record::StepId::Rcpt;
    return true;
}

} // namespace envoi::mailprograms
