// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "diagnosis/Cause.h"
#include "record/Record.h"

#include <QMap>

namespace envoi::diagnosis
{

/// Whose words the failure shows.
enum class Speaker {
    Nobody, ///< silence, or nothing was reached
    Server,
    SecuritySoftware, ///< on this computer
    NetworkBox, ///< firewall, transparent proxy, hotspot
    LocalBridge, ///< a mail bridge on this computer
    ThisProgram, ///< our own judgement: input, certificate, withheld login
};

/// Values that the words need and that are not simply facts of the Record. Outside text where so said.
enum class Detail {
    Product, ///< security product or box, by its own name
    ProviderName, ///< from the provider table
    ProviderHelp, ///< its help address
    ProviderChecked, ///< year of the last check
    SuggestedHost,
    SuggestedPort,
    SuggestedSecurity, ///< id: starttls, tls, none
    SuggestedUser,
    CertificateNames, ///< "a, b and 3 more": outside text
    CertificateIssuer, ///< outside text
    CertificateSubject, ///< outside text
    CertificateDate, ///< ISO date: the end or start that matters
    CertificateFingerprint,
    LocalDate, ///< ISO date of the computer
    ServerDate, ///< ISO date found in the greeting
    KeyDetail, ///< "RSA 1024", "SHA-1": outside text
    Mechanisms, ///< offered by the server, outside text
    Mechanism, ///< the one tried
    AnnouncedName, ///< in EHLO
    ServerName, ///< who answered, outside text
    Service, ///< "IMAP", "POP3", "HTTP", "SSH", …
    OpenPorts, ///< "465, 587": what answered in experiments
    ClosedPorts,
    LimitSeconds, ///< of the wait that ended
    Address, ///< the network address in question
    TlsAlert, ///< number
    Link, ///< an address in the server's text: outside text, never opened by itself
    SizeLimit, ///< octets
    RefusedAddress, ///< sender or recipient
    ProxyName, ///< host:port
    Remark, ///< id of the input remark behind an input cause
};

/// A correction as values. The button applies it and tests again.
struct Fix {
    QMap<record::Field, QString> set; ///< port as digits, security as id
    Certainty certainty = Certainty::Likely;
    friend bool operator==(const Fix &, const Fix &) = default;
};

struct Diagnosis {
    Cause cause = Cause::InternalError;
    record::StepId step = record::StepId::Input; ///< where it stopped on the wire
    std::optional<int> code; ///< of the deciding reply
    std::optional<smtp::EnhancedCode> enhanced;
    Certainty certainty = Certainty::Possible;
    record::Field field = record::Field::None; ///< what to change; not the same as the step
    Who who = Who::User;
    Waiting waiting = Waiting::Unknown;
    PasswordState password = PasswordState::NotGiven;
    Speaker speaker = Speaker::Server;
    QList<Cause> alternatives; ///< at most three, most likely first; none that the test excluded
    QList<Cause> remarks; ///< worth saying, did not stop anything
    QMap<Detail, QString> details;
    QList<Fix> fixes; ///< most certain first; never one that lowers security for a public server
    friend bool operator==(const Diagnosis &, const Diagnosis &) = default;
};

/// Why an experiment is made.
enum class Purpose {
    OtherPort, ///< does another mail port of the same host answer?
    OtherSecurity, ///< does the other security mode work on the same port?
    OtherFamily, ///< does the other IP family answer?
    AnotherEhloName, ///< is another EHLO name accepted?
    AnythingReachable, ///< does anything at all answer (443 of the host)?
    SuggestedName, ///< does the name we suggest exist, with the same addresses or not?
    CertificateNames, ///< does a name on the certificate lead to the same server?
    OtherName, ///< does every name lead to one address (captive portal)?
    FirstBytes, ///< what does the peer say in clear?
};

/// Settings to try, how far, and why. Never with credentials.
struct Experiment {
    Purpose purpose{};
    record::Settings settings; ///< user empty, lastStep set
    friend bool operator==(const Experiment &, const Experiment &) = default;
};

struct FollowUp {
    Purpose purpose{};
    record::Record record;
    friend bool operator==(const FollowUp &, const FollowUp &) = default;
};

/// What another program made of its failure: it may suggest, never conclude.
struct Reported {
    QList<Cause> causes; ///< likeliest first
    Certainty certainty = Certainty::Possible; ///< the most that may be claimed
    bool codeKnown
        = true; ///< false: the program cut the number off the reply, Reply::code is only its likely class
    bool hidesLogin = false; ///< a refused login may stand behind the reply
    friend bool operator==(const Reported &, const Reported &) = default;
};

/// A run and what was looked at after it.
struct Case {
    record::Record record;
    QList<FollowUp> followUps;
    std::optional<Reported> reported = std::nullopt; ///< only with Source::Reply
    friend bool operator==(const Case &, const Case &) = default;
};

/// The verdict. Pure: same case, same verdict.
[[nodiscard]] Diagnosis diagnose(const Case &what);

/// What would separate the remaining causes, to be held in parallel; empty when nothing more can be learned
/// or needs to be. Called again after each batch, with the follow-ups added. `silentStep`: the main run is
/// still waiting in that step (design.md: after a silence of 3 s).
[[nodiscard]] QList<Experiment> nextExperiments(
    const Case &what, std::optional<record::StepId> silentStep = std::nullopt);

/// A record as if this reply had come in this step: what `explain` diagnoses.
/// Without a stage it is guessed from the reply, and Record::stageKnown is false.
[[nodiscard]] record::Record recordOfReply(
    const smtp::Reply &reply, std::optional<record::StepId> stage, const record::Settings &settings);
/// As above for text that is no SMTP reply ("* OK IMAP4rev1", "HTTP/1.1 302"): a violation at that stage.
[[nodiscard]] record::Record recordOfText(
    const QByteArray &text, std::optional<record::StepId> stage, const record::Settings &settings);

[[nodiscard]] QLatin1StringView id(Purpose purpose);
[[nodiscard]] QLatin1StringView id(Speaker speaker);

} // namespace envoi::diagnosis
