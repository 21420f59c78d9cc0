// SPDX-License-Identifier: GPL-3.0-or-later
// Sentences about single observations: follow-ups, waits, notes in the dialogue.
#include "explanation/Explanation.h"

namespace envoi::explanation
{

using diagnosis::Purpose;
using record::NoteKind;
using record::StepId;

namespace
{

QString seconds(qint64 ms, const Language &l)
{
    return l.locale().toString(qMax<qint64>(0, ms) / 1000);
}

QString inert(const QString &outside)
{
    return smtp::shown(outside, 200);
}

QString familyName(record::Family family)
{
    switch (family) {
    case record::Family::Any:
        return {};
    case record::Family::IPv4:
        return QStringLiteral("IPv4");
    case record::Family::IPv6:
        return QStringLiteral("IPv6");
    }
    return {};
}

} // namespace

QString purposeSentence(const diagnosis::Experiment &experiment, const Language &l)
{
    const record::Settings &s = experiment.settings;
    const QString host = inert(s.host);
    const QString port = QString::number(s.effectivePort());
    switch (experiment.purpose) {
    case Purpose::OtherPort:
        return l.translate("Sentences", "Looking whether port %1 of the same server answers").arg(port);
    case Purpose::OtherSecurity:
        return l.translate("Sentences", "Looking whether port %1 works with %2")
            .arg(port, securityName(s.security, l));
    case Purpose::OtherFamily:
        return l.translate("Sentences", "Looking whether the server answers over %1")
            .arg(familyName(s.family));
    case Purpose::AnotherEhloName:
        return l.translate("Sentences", "Looking whether the server accepts another announced name");
    case Purpose::AnythingReachable:
        return l.translate("Sentences", "Looking whether %1 answers at all (port %2)").arg(host, port);
    case Purpose::SuggestedName:
        return l.translate("Sentences", "Looking whether %1 is a mail server").arg(host);
    case Purpose::CertificateNames:
        return l
            .translate("Sentences", "Looking whether %1, a name on the certificate, leads to the same server")
            .arg(host);
    case Purpose::OtherName:
        return l.translate("Sentences", "Looking whether this network answers in place of other servers too");
    case Purpose::FirstBytes:
        return l.translate("Sentences", "Looking what answers on port %1").arg(port);
    }
    return {};
}

QString conclusionSentence(const diagnosis::FollowUp &followUp, const Language &l)
{
    const record::Record &r = followUp.record;
    const QString host = inert(r.settings.host);
    const QString port = QString::number(r.settings.effectivePort());
    const QString security = securityName(r.settings.effectiveSecurity(), l);
    const bool found = r.passed(StepId::Dns);
    const bool connected = r.passed(StepId::Tcp);
    const bool passed = r.failed() == nullptr && !r.stopped;
    // Once TLS (or the greeting in clear) is there, the security was the right one, whatever came later.
    const bool clear = r.settings.effectiveSecurity() == record::Security::None;
    const bool spoke = r.passed(clear ? StepId::Greeting : StepId::Tls);
    const QString end = r.failed() ? stepName(r.failed()->id, l) : QString();
    switch (followUp.purpose) {
    case Purpose::OtherPort:
        if (passed)
            return l.translate("Sentences", "Port %1 answers and works with %2.").arg(port, security);
        if (spoke)
            return l.translate("Sentences", "Port %1 answers with %2, up to the step “%3”.")
                .arg(port, security, end);
        return connected ? l.translate("Sentences", "Port %1 answers, but not as a mail server with %2.")
                               .arg(port, security)
                         : l.translate("Sentences", "Port %1 does not answer.").arg(port);
    case Purpose::OtherSecurity:
        if (passed)
            return l.translate("Sentences", "Port %1 works with %2.").arg(port, security);
        return spoke ? l.translate("Sentences", "Port %1 answers with %2, up to the step “%3”.")
                           .arg(port, security, end)
                     : l.translate("Sentences", "Port %1 does not work with %2 either.").arg(port, security);
    case Purpose::OtherFamily: {
        const QString family = familyName(r.settings.family);
        return connected ? l.translate("Sentences", "The server answers over %1.").arg(family)
                         : l.translate("Sentences", "The server does not answer over %1.").arg(family);
    }
    case Purpose::AnotherEhloName:
        return passed ? l.translate("Sentences", "Another announced name is accepted.")
                      : l.translate("Sentences", "Another announced name is not accepted either.");
    case Purpose::AnythingReachable:
        return connected ? l.translate("Sentences", "Port %2 of %1 answers.").arg(host, port)
                         : l.translate("Sentences", "Port %2 of %1 does not answer either.").arg(host, port);
    case Purpose::SuggestedName:
        if (passed)
            return l.translate("Sentences", "%1 exists and answers as a mail server.").arg(host);
        return found ? l.translate("Sentences", "%1 exists, but does not answer as a mail server.").arg(host)
                     : l.translate("Sentences", "%1 does not exist.").arg(host);
    case Purpose::CertificateNames:
        return passed
            ? l.translate("Sentences", "%1 leads to a server with a matching certificate.").arg(host)
            : l.translate("Sentences", "%1 does not lead to a server with a matching certificate.").arg(host);
    case Purpose::OtherName:
        return connected
            ? l.translate("Sentences", "This network answers in place of other servers too.")
            : l.translate("Sentences", "This network does not answer in place of other servers.");
    case Purpose::FirstBytes:
        return connected
            ? l.translate("Sentences", "Something answers on port %1; the details show its first words.")
                  .arg(port)
            : l.translate("Sentences", "Nothing answers on port %1.").arg(port);
    }
    return {};
}

QString waitingSentence(StepId step, qint64 elapsedMs, qint64 limitMs, const Language &l)
{
    const QString now = seconds(elapsedMs, l);
    const QString limit = seconds(limitMs, l);
    switch (step) {
    case StepId::Input:
        return l.translate("Sentences", "Checking the settings…");
    case StepId::Dns:
        return l.translate("Sentences", "Waiting for the server’s address (%1 s, up to %2 s).")
            .arg(now, limit);
    case StepId::Tcp:
        return l.translate("Sentences", "Waiting for the connection (%1 s, up to %2 s).").arg(now, limit);
    case StepId::Tls:
        return l.translate("Sentences", "Waiting for encryption to start (%1 s, up to %2 s).")
            .arg(now, limit);
    case StepId::Certificate:
        return l.translate("Sentences", "Checking the certificate…");
    case StepId::Greeting:
        return l
            .translate("Sentences",
                "Waiting for the server’s greeting (%1 s, up to %2 s). Some servers take their time on "
                "purpose.")
            .arg(now, limit);
    case StepId::Ehlo:
        return l.translate("Sentences", "Waiting for the server’s list of capabilities (%1 s, up to %2 s).")
            .arg(now, limit);
    case StepId::StartTls:
        return l.translate("Sentences", "Waiting for the server to allow encryption (%1 s, up to %2 s).")
            .arg(now, limit);
    case StepId::Auth:
        return l.translate("Sentences", "Waiting for the answer to the log-in (%1 s, up to %2 s).")
            .arg(now, limit);
    case StepId::Mail:
        return l.translate("Sentences", "Waiting for the answer to the sender address (%1 s, up to %2 s).")
            .arg(now, limit);
    case StepId::Rcpt:
        return l.translate("Sentences", "Waiting for the answer to the recipient address (%1 s, up to %2 s).")
            .arg(now, limit);
    case StepId::Data:
        return l.translate("Sentences", "Waiting for the answer to the test message (%1 s, up to %2 s).")
            .arg(now, limit);
    case StepId::Quit:
        return l.translate("Sentences", "Ending the session…");
    }
    return {};
}

QString noteSentence(const record::DialogueLine &note, const Language &l)
{
    const QString text = inert(note.text);
    const int count
        = qMax(0, note.text.toInt()); // named: lupdate of Qt 6.4 loops for ever on a call in this place
    switch (note.note) {
    case NoteKind::None:
        return text;
    case NoteKind::Connected:
        return l.translate("Sentences", "Connected to %1").arg(text);
    case NoteKind::TlsStarted:
        return l.translate("Sentences", "Encrypted: %1").arg(text);
    case NoteKind::CertificateAccepted:
        return l.translate("Sentences", "Certificate accepted");
    case NoteKind::CertificateRefused:
        return l.translate("Sentences", "Certificate not accepted");
    case NoteKind::Closed:
        return l.translate("Sentences", "The server closed the connection");
    case NoteKind::TimedOut:
        return l.translate("Sentences", "No answer within the time limit");
    case NoteKind::Stopped:
        return l.translate("Sentences", "Stopped by you");
    case NoteKind::BytesIgnored:
        return l.translate("Sentences", "%n byte(s) ignored", nullptr, count);
    case NoteKind::Incomplete:
        return l.translate("Sentences", "Incomplete line: %1").arg(text);
    case NoteKind::Elided:
        return l.translate("Sentences", "%n line(s) left out", nullptr, count);
    case NoteKind::Slept:
        return l.translate("Sentences", "This computer slept for %n minute(s)", nullptr, count);
    }
    return {};
}

} // namespace envoi::explanation
