// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "diagnosis/Diagnosis.h"

/// Typical material for every cause: a live test with all details, and replies that somebody pasted.
namespace scenes
{

using namespace envoi;
using diagnosis::Cause;
using diagnosis::Detail;
using diagnosis::Family;
using record::StepId;

enum class Kind {
    Live, ///< a held test with a log-in, every detail known
    LiveBare, ///< a held test without a log-in, nothing known beyond the step
    LiveFix, ///< as Live, with a correction offered
    Likely, ///< as Live, but nothing is proved
    Pasted, ///< a pasted reply with its step
    PastedUnknown, ///< a pasted reply, nothing else known
    Live421, ///< as Live, and the server closed the line
    Pasted421,
    LiveSlept, ///< as Live, and the computer slept meanwhile
};

inline QList<Kind> allKinds()
{
    return { Kind::Live, Kind::LiveBare, Kind::LiveFix, Kind::Likely, Kind::Pasted, Kind::PastedUnknown,
        Kind::Live421, Kind::Pasted421, Kind::LiveSlept };
}

inline QByteArray name(Kind kind)
{
    switch (kind) {
    case Kind::Live:
        return "live";
    case Kind::LiveBare:
        return "live-bare";
    case Kind::LiveFix:
        return "live-fix";
    case Kind::Likely:
        return "likely";
    case Kind::Pasted:
        return "pasted";
    case Kind::PastedUnknown:
        return "pasted-unknown";
    case Kind::Live421:
        return "live-421";
    case Kind::Pasted421:
        return "pasted-421";
    case Kind::LiveSlept:
        return "live-slept";
    }
    return {};
}

struct Scene {
    diagnosis::Diagnosis diagnosis;
    diagnosis::Case what;
};

/// Where a cause of this family usually shows.
inline StepId usualStep(Cause cause)
{
    switch (diagnosis::traits(cause).family) {
    case Family::Works:
        return StepId::Quit;
    case Family::Server:
        return cause == Cause::AuthTemporarilyUnavailable ? StepId::Auth : StepId::Greeting;
    case Family::Limits:
        return StepId::Greeting;
    case Family::WhereAndHow:
        return StepId::Greeting;
    case Family::Encryption:
        return StepId::Mail;
    case Family::Login:
        return StepId::Auth;
    case Family::Sender:
        return StepId::Mail;
    case Family::NetworkIdentity:
        return StepId::Greeting;
    case Family::Recipient:
        return StepId::Rcpt;
    case Family::Message:
        return StepId::Data;
    case Family::Typed:
        return StepId::Input;
    case Family::Network:
        return StepId::Tcp;
    case Family::WrongPlace:
        return StepId::Greeting;
    case Family::TlsAndCertificate:
        return StepId::Certificate;
    case Family::Protocol:
        return StepId::Mail;
    }
    return StepId::Greeting;
}

inline bool comesFromReply(Cause cause)
{
    switch (diagnosis::traits(cause).family) {
    case Family::Server:
    case Family::Limits:
    case Family::Encryption:
    case Family::Login:
    case Family::Sender:
    case Family::NetworkIdentity:
    case Family::Recipient:
    case Family::Message:
        return true;
    case Family::WhereAndHow:
        return cause != Cause::WrongServiceOrPort;
    case Family::Protocol:
        return cause == Cause::RefusedPermanently || cause == Cause::RefusedTemporarily;
    case Family::Works:
        return cause == Cause::Ok;
    case Family::Typed:
    case Family::Network:
    case Family::WrongPlace:
    case Family::TlsAndCertificate:
        return false;
    }
    return false;
}

inline Scene make(Cause cause, Kind kind, int code = 0)
{
    Scene s;
    const diagnosis::CauseTraits &row = diagnosis::traits(cause);
    diagnosis::Diagnosis &d = s.diagnosis;
    record::Record &r = s.what.record;

    d.cause = cause;
    d.step = usualStep(cause);
    d.who = row.who;
    d.waiting = row.waiting;
    d.field = row.field;
    d.certainty = kind == Kind::Likely ? diagnosis::Certainty::Likely : diagnosis::Certainty::Proved;
    d.password = kind == Kind::LiveBare ? diagnosis::PasswordState::NotGiven
        : row.family == Family::Login   ? diagnosis::PasswordState::Refused
                                        : diagnosis::PasswordState::NotSent;

    const bool pasted = kind == Kind::Pasted || kind == Kind::PastedUnknown || kind == Kind::Pasted421;
    r.source = pasted ? record::Source::Reply : record::Source::Live;
    r.stageKnown = kind != Kind::PastedUnknown;
    if (kind != Kind::PastedUnknown)
        r.settings.host = QStringLiteral("smtp.example.net");
    r.settings.port = 587;
    r.settings.security = record::Security::StartTls;
    if (kind != Kind::LiveBare && kind != Kind::PastedUnknown) {
        r.settings.user = QStringLiteral("alice@example.net");
        r.settings.passwordGiven = true;
    }
    r.environment.created = QDateTime(QDate(2026, 11, 25), QTime(13, 30), Qt::UTC);
    r.steps = record::plannedSteps(r.settings);
    if (kind == Kind::LiveSlept)
        r.sleptMs = 47 * 60'000;

    if (comesFromReply(cause) && cause != Cause::Ok && (kind == Kind::Live421 || kind == Kind::Pasted421)) {
        code = 421;
        if (cause == Cause::LocalSecuritySoftware)
            d.speaker = diagnosis::Speaker::SecuritySoftware;
    }
    if (code == 0 && (comesFromReply(cause) || pasted))
        code = row.waiting == diagnosis::Waiting::Helps ? 451 : 550;
    if (code != 0)
        d.code = code;
    bool before = true;
    for (record::StepRecord &step : r.steps) {
        if (step.id == d.step) {
            before = false;
            step.outcome = row.family == Family::Works ? record::Outcome::Passed : record::Outcome::Failed;
            step.limitMs = 60'000;
            if (code != 0) {
                smtp::Reply reply;
                reply.code = code;
                reply.lines = { QByteArray::number(code) + " some words of the server" };
                step.reply = reply;
            }
        } else if (before && !pasted && step.outcome == record::Outcome::NotReached) {
            step.outcome = record::Outcome::Passed;
        }
    }
    if (kind == Kind::LiveBare || kind == Kind::PastedUnknown)
        return s;

    record::CertificateInfo leaf;
    leaf.names = { QStringLiteral("mail.host.example"), QStringLiteral("www.host.example") };
    leaf.issuerCommonName = QStringLiteral("Example Authority R3");
    leaf.notBefore = QDateTime(QDate(2026, 1, 3), QTime(0, 0), Qt::UTC);
    leaf.notAfter = QDateTime(QDate(2026, 4, 3), QTime(0, 0), Qt::UTC);
    leaf.sha256 = QStringLiteral("AA:BB:CC:DD");
    record::CertificateFacts certificate;
    certificate.chain = { leaf };
    certificate.localTime = r.environment.created;
    for (record::StepRecord &step : r.steps) {
        if (step.id == StepId::Certificate)
            step.facts = certificate;
    }
    d.details = { { Detail::SuggestedHost, QStringLiteral("smtp.example.org") },
        { Detail::RefusedAddress, QStringLiteral("bob@example.net") },
        { Detail::SizeLimit, QStringLiteral("35882577") }, { Detail::Service, QStringLiteral("IMAP") },
        { Detail::Mechanisms, QStringLiteral("PLAIN LOGIN") },
        { Detail::OpenPorts, QStringLiteral("465, 587") },
        { Detail::AnnouncedName, QStringLiteral("localhost") },
        { Detail::ServerDate, QStringLiteral("2026-02-01") },
        { Detail::KeyDetail, QStringLiteral("RSA 1024") },
        { Detail::ServerName, QStringLiteral("gateway.example") },
        { Detail::ProxyName, QStringLiteral("proxy.example:3128") },
        { Detail::ProviderHelp, QStringLiteral("https://help.example/smtp") },
        { Detail::ProviderChecked, QStringLiteral("2026") },
        { Detail::Link, QStringLiteral("https://help.example/421") } };
    if (cause == Cause::ConnectionRefused || cause == Cause::ConnectionTimedOut) {
        d.details.remove(Detail::OpenPorts);
        d.details.insert(Detail::ClosedPorts, QStringLiteral("25, 465"));
    }
    if (kind == Kind::Likely) // as the table of providers reads a plain refusal
        d.alternatives = { Cause::BadCredentials };
    if (kind == Kind::Likely)
        d.details.insert(Detail::ProviderName, QStringLiteral("Example Mail"));
    else
        d.details.insert(Detail::Product, QStringLiteral("Example Shield"));
    if (kind == Kind::LiveFix) {
        d.fixes = { { { { record::Field::Port, QStringLiteral("465") },
                          { record::Field::Security, QStringLiteral("tls") } },
            diagnosis::Certainty::Proved } };
    }
    return s;
}

} // namespace scenes
