// SPDX-License-Identifier: GPL-3.0-or-later
// The rules that hold after every run, whatever the server said (hostile.md §0).
#include "Driver.h"

using namespace envoi;
using namespace Qt::Literals::StringLiterals;

QStringList Driver::brokenRules() const
{
    QStringList broken;
    checkEnding(broken);
    checkWire(broken);
    checkSecrets(broken);
    return broken;
}

/// R1: one verdict, one end, at most one failed step, later ones not reached.
void Driver::checkEnding(QStringList &broken) const
{
    if (verdicts != 1 || overs != 1 || !sequence.isOver()
        || happenings.value(happenings.size() - 1) != u"over"_s)
        broken << u"R1: not one verdict and one end: "_s + happenings.join(u", "_s);
    int failed = 0;
    for (const record::StepRecord &step : steps()) {
        const QString name = record::id(step.id);
        if (failed > 0 && step.outcome != record::Outcome::NotReached
            && step.outcome != record::Outcome::NotApplicable)
            broken << u"R1: reached after a failure: "_s + name;
        failed += step.outcome == record::Outcome::Failed || step.outcome == record::Outcome::Stopped;
        if (step.id != record::StepId::Quit
            && (step.failure != record::Failure::None) != (step.outcome == record::Outcome::Failed))
            broken << u"R1: a failure without a reason, or a reason without a failure: "_s + name;
    }
    if (failed > 1)
        broken << u"R1: more than one failed step"_s;
}

/// R12: whole lines of bounded length, one command in flight but for those that may share one, and at most
/// QUIT after a failure. R2: nothing of a login outside of a verified channel, unless that was agreed to.
void Driver::checkWire(QStringList &broken) const
{
    for (const QByteArray &flight : flights) {
        if (!flight.endsWith("\r\n") || flight.contains('\0'))
            broken << u"R12: no whole line"_s;
        const QList<QByteArray> all = flight.chopped(2).replace("\r\n", "\n").split('\n');
        const bool isMessage = all.last() == ".";
        for (const QByteArray &line : all) {
            if (line.size() > 510)
                broken << u"R12: a line of %1 octets"_s.arg(line.size() + 2);
            if (line.contains('\r'))
                broken << u"R12: a bare CR"_s;
            const bool shares
                = line.startsWith("MAIL FROM:") || line.startsWith("RCPT TO:") || line == "QUIT";
            if (all.size() > 1 && !isMessage && !shares)
                broken << u"R12: shares a flight: "_s + QString::fromLatin1(line);
        }
        if (flight.count('\n') != flight.count("\r\n"))
            broken << u"R12: a bare LF"_s;
    }
    const record::Settings &typed = sequence.known().settings;
    const qsizetype handshake = lines.indexOf("<TLS>");
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const bool isInside = handshake >= 0 && i > handshake;
        const bool mayLogIn
            = isInside ? certificate.accepted || typed.allowUntrustedCertificate : typed.allowPlaintextLogin;
        if (!mayLogIn && lines.at(i).startsWith("AUTH"))
            broken << u"R2: a login outside of a verified channel"_s;
        if (isInside && !certificate.accepted && !typed.allowUntrustedCertificate)
            broken << u"R2: said to a server that was not accepted: "_s + QString::fromLatin1(lines.at(i));
    }
}

/// R8: nothing that is kept holds the password.
void Driver::checkSecrets(QStringList &broken) const
{
    if (m_password.size() < 6)
        return;
    QByteArrayList kept = dialogue;
    for (const record::StepRecord &step : steps()) {
        if (step.reply)
            kept << step.reply->lines;
        if (step.violation)
            kept << step.violation->excerpt;
        if (const record::AuthFacts *facts = step.as<record::AuthFacts>())
            kept << facts->serverText.toUtf8();
    }
    const QByteArray plain = QByteArray("\0ann\0", 5) + m_password;
    for (const QByteArray &text : std::as_const(kept)) {
        if (text.contains(m_password) || text.contains(m_password.toBase64())
            || text.contains(plain.toBase64()))
            broken << u"R8: the password is in: "_s + QString::fromUtf8(text);
    }
}
