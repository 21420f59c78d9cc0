// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "diagnosis/Diagnosis.h"
#include "record/Record.h"

#include <QLatin1StringView>
#include <algorithm>
#include <array>
#include <optional>

/// Names of the closed types in a saved report. Like contract.md's ids they never change meaning once
/// released.
namespace envoi::report
{

using namespace Qt::Literals::StringLiterals;

/// The names of E in the order of its values, and how many there are: a new value does not build without its
/// name.
template <typename E>
struct Names;

/// A list that is too short ends with empty names.
template <typename E>
[[nodiscard]] consteval bool isComplete()
{
    return std::none_of(
        Names<E>::list.begin(), Names<E>::list.end(), [](QLatin1StringView name) { return name.isEmpty(); });
}

template <typename E>
[[nodiscard]] QString nameOf(E value)
{
    const auto index = static_cast<std::size_t>(value);
    return index < Names<E>::list.size() ? QString(Names<E>::list[index]) : QString();
}

template <typename E>
[[nodiscard]] std::optional<E> valueOf(QStringView name)
{
    for (std::size_t i = 0; i < Names<E>::list.size(); ++i) {
        if (Names<E>::list[i] == name)
            return static_cast<E>(i);
    }
    return std::nullopt;
}

template <typename E, E last>
using NameList = std::array<QLatin1StringView, static_cast<std::size_t>(last) + 1>;

template <>
struct Names<record::Failure> {
    static constexpr NameList<record::Failure, record::Failure::Local> list{ "none"_L1, "bad-input"_L1,
        "refused"_L1, "closed"_L1, "timed-out"_L1, "violation"_L1, "not-offered"_L1, "withheld"_L1,
        "injected-data"_L1, "lookup-failed"_L1, "connect-failed"_L1, "handshake-failed"_L1,
        "certificate-rejected"_L1, "login-failed"_L1, "local"_L1 };
};

template <>
struct Names<record::DnsReason> {
    static constexpr NameList<record::DnsReason, record::DnsReason::Local> list{ "found"_L1,
        "no-such-name"_L1, "no-address"_L1, "server-failure"_L1, "refused"_L1, "no-answer"_L1,
        "no-resolver"_L1, "local"_L1 };
};

template <>
struct Names<record::TcpReason> {
    static constexpr NameList<record::TcpReason, record::TcpReason::Local> list{ "connected"_L1, "refused"_L1,
        "timed-out"_L1, "unreachable"_L1, "forbidden"_L1, "closed"_L1, "no-network"_L1, "proxy-failed"_L1,
        "abandoned"_L1, "local"_L1 };
};

template <>
struct Names<record::TlsReason> {
    static constexpr NameList<record::TlsReason, record::TlsReason::Other> list{ "secured"_L1, "not-tls"_L1,
        "protocol-version"_L1, "no-common-cipher"_L1, "client-certificate-required"_L1, "key-too-small"_L1,
        "downgrade"_L1, "certificate-too-large"_L1, "alert"_L1, "closed"_L1, "timed-out"_L1, "no-backend"_L1,
        "other"_L1 };
};

template <>
struct Names<record::CertificateProblem> {
    static constexpr NameList<record::CertificateProblem, record::CertificateProblem::Other> list{
        "expired"_L1, "not-yet-valid"_L1, "name-mismatch"_L1, "name-only-in-common-name"_L1, "self-signed"_L1,
        "self-signed-root"_L1, "issuer-unknown"_L1, "intermediate-missing"_L1, "weak-key"_L1,
        "weak-signature"_L1, "wrong-purpose"_L1, "not-a-ca"_L1, "path-too-long"_L1, "name-constraint"_L1,
        "unknown-critical-extension"_L1, "ca-as-server"_L1, "revoked"_L1, "other"_L1
    };
};

template <>
struct Names<record::LoginFault> {
    static constexpr NameList<record::LoginFault, record::LoginFault::PasswordUnusable> list{ "none"_L1,
        "bad-challenge"_L1, "challenge-too-long"_L1, "too-many-challenges"_L1, "server-not-proved"_L1,
        "iterations-refused"_L1, "password-unusable"_L1 };
};

template <>
struct Names<smtp::ViolationKind> {
    static constexpr NameList<smtp::ViolationKind, smtp::ViolationKind::Truncated> list{ "malformed"_L1,
        "invalid-code"_L1, "inconsistent-codes"_L1, "line-too-long"_L1, "reply-too-long"_L1,
        "too-much-data"_L1, "unexpected"_L1, "truncated"_L1 };
};

template <>
struct Names<smtp::Tolerated> {
    static constexpr NameList<smtp::Tolerated, smtp::Tolerated::LongLine> list{ "bare-lf"_L1, "blank-line"_L1,
        "long-line"_L1 };
};

template <>
struct Names<record::Direction> {
    static constexpr NameList<record::Direction, record::Direction::Note> list{ "client"_L1, "server"_L1,
        "note"_L1 };
};

template <>
struct Names<record::NoteKind> {
    static constexpr NameList<record::NoteKind, record::NoteKind::Slept> list{ "none"_L1, "connected"_L1,
        "tls-started"_L1, "certificate-accepted"_L1, "certificate-refused"_L1, "closed"_L1, "timed-out"_L1,
        "stopped"_L1, "bytes-ignored"_L1, "incomplete"_L1, "elided"_L1, "slept"_L1 };
};

template <>
struct Names<record::Source> {
    static constexpr NameList<record::Source, record::Source::Reply> list{ "live"_L1, "reply"_L1 };
};

template <>
struct Names<record::RemarkKind> {
    static constexpr NameList<record::RemarkKind, record::RemarkKind::PlaintextLogin> list{ "host-empty"_L1,
        "host-is-url"_L1, "host-has-port"_L1, "host-is-address"_L1, "host-is-number"_L1,
        "host-has-bad-characters"_L1, "host-too-long"_L1, "host-address-form"_L1, "host-trimmed"_L1,
        "host-trailing-dot"_L1, "host-incoming"_L1, "host-webmail"_L1, "host-no-dot"_L1,
        "host-mixed-scripts"_L1, "host-international"_L1, "host-mistyped"_L1, "port-malformed"_L1,
        "port-trimmed"_L1, "port-unusual-for-security"_L1, "port-incoming"_L1, "port-relay"_L1, "port-web"_L1,
        "user-trimmed"_L1, "user-incomplete"_L1, "user-has-controls"_L1, "user-too-long"_L1,
        "password-missing"_L1, "user-missing"_L1, "password-outer-blanks"_L1, "password-inner-blanks"_L1,
        "password-typographic"_L1, "password-non-ascii"_L1, "password-decomposed"_L1, "password-invisible"_L1,
        "password-too-long"_L1, "password-has-controls"_L1, "mechanism-unknown"_L1, "address-trimmed"_L1,
        "from-malformed"_L1, "to-malformed"_L1, "ehlo-name-malformed"_L1, "proxy-malformed"_L1,
        "ca-file-unreadable"_L1, "message-without-addresses"_L1, "plaintext-login"_L1 };
};

static_assert(isComplete<record::Failure>() && isComplete<record::DnsReason>()
    && isComplete<record::TcpReason>() && isComplete<record::TlsReason>()
    && isComplete<record::CertificateProblem>() && isComplete<record::LoginFault>()
    && isComplete<smtp::ViolationKind>() && isComplete<smtp::Tolerated>() && isComplete<record::Direction>()
    && isComplete<record::NoteKind>() && isComplete<record::Source>() && isComplete<record::RemarkKind>());

} // namespace envoi::report
