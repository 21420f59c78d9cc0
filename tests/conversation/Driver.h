// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "conversation/Sequence.h"

#include <QMap>
#include <deque>
#include <functional>

/// An in-memory driver: does what the sequence wants without socket or clock, and writes down what left.
class Driver
{
public:
    explicit Driver(const envoi::record::Settings &settings, const QString &password = {});

    /// Replies by the place they are due at: greeting, ehlo, helo, starttls, ehlo-tls, auth, auth-2, auth-3
    /// …, mail, rcpt, data, body, quit. "CLOSE" closes, "STALL" is silent until the limit, "STOP" lets the
    /// user stop.
    QMap<QByteArray, QByteArray> replies;
    envoi::record::CertificateFacts certificate; ///< accepted
    envoi::record::TlsFacts tls;
    QByteArray inClear; ///< comes when the handshake was to begin
    std::function<QByteArray(const QByteArray &place, const QByteArray &line)>
        server; ///< instead of `replies`
    /// How bytes are cut: given a reply's octets, the pieces.
    std::function<QList<QByteArray>(const QByteArray &)> cut
        = [](const QByteArray &all) { return QList{ all }; };
    bool autoDerive = true; ///< a Derivation is run at once
    /// How it is run.
    std::function<envoi::smtp::WipedBytes(const envoi::sasl::Derivation &)> derive;

    /// Runs until over, or until nothing happens any more.
    void run();
    void startUpToHandshake(); ///< with TLS from the start: connected, and no more
    void start(); ///< only up to the first thing that is awaited
    void feed(const QByteArray &bytes, bool unheard = false);
    void event(const envoi::conversation::Event &event);

    // what happened
    QList<QByteArray> lines; ///< what left, line by line; "<TLS>" where the handshake stood
    QList<QByteArray> flights; ///< what left, write by write
    QList<QByteArray> dialogue; ///< "C: …", "S: …", "-- n …"
    QStringList happenings; ///< "begin mail", "end mail passed", "verdict", "close", "abort", "over", "gate"
    int verdicts = 0;
    int overs = 0;

    [[nodiscard]] const QList<envoi::record::StepRecord> &steps() const { return sequence.steps(); }
    /// "auth refused 535", "" when nothing failed.
    [[nodiscard]] QString failure() const;
    [[nodiscard]] const envoi::record::StepRecord *failed() const;
    [[nodiscard]] const envoi::record::StepRecord &step(
        envoi::record::StepId id) const; ///< the last with this id
    /// "input=passed dns=passed …" of all steps that apply.
    [[nodiscard]] QString outcomes() const;
    [[nodiscard]] bool secretLeft(const QByteArray &secret) const;
    /// What hostile.md's rules R1, R2, R8 and R12 find wrong with a run that is over, a sentence each. They
    /// hold whatever the server says.
    [[nodiscard]] QStringList brokenRules() const;

    envoi::conversation::Sequence sequence;

private:
    void follow(envoi::conversation::Actions actions);
    void answer(const QByteArray &flight);
    QByteArray placeOf(const QByteArray &line);

    void checkEnding(QStringList &broken) const;
    void checkWire(QStringList &broken) const;
    void checkSecrets(QStringList &broken) const;

    QByteArray m_password;
    std::deque<std::function<void()>> m_todo; ///< what the world does next
    bool m_started = false;
    bool m_secured = false;
    bool m_inBody = false;
    int m_auths = 0;
    bool m_heloSaid = false;
};

/// Those that hold `part`.
QList<QByteArray> containing(const QList<QByteArray> &lines, const QByteArray &part);
QString name(envoi::record::Failure failure);
envoi::record::Settings settings(envoi::record::Security security, bool login = true, bool envelope = true);
