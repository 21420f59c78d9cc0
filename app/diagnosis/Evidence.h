// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "diagnosis/Diagnosis.h"
#include "diagnosis/text/Folded.h"

#include <optional>

namespace envoi::diagnosis
{

/// What is known of the channel when a reply came.
enum class ChannelState { Unknown, Clear, Encrypted };

/// Where an address lies: a mail bridge lives on this computer, a small server in the local network.
enum class Reach { Unknown, ThisComputer, LocalNetwork, Internet };

/// The deciding reply of a run and all that gives it its meaning, flattened once for the rules.
struct Evidence {
    record::StepId step = record::StepId::Greeting;
    bool stageKnown = true; ///< false: guessed from the reply
    bool pasted = false; ///< `explain`: nothing but the reply is known

    int code = 0;
    std::optional<smtp::EnhancedCode> enhanced;
    QList<smtp::EnhancedCode>
        codesInText; ///< others inside the text: a chain "530 5.7.57 …; Error: 535 5.7.139 …"
    QList<int> repliesInText; ///< 535 in the chain above; 550 in "503-550 relay not permitted"
    Folded text;

    ChannelState channel = ChannelState::Unknown;
    record::Security security = record::Security::Auto;
    quint16 port = 0;
    QString host;
    Reach reach = Reach::Unknown;

    bool loginGiven = false;
    bool loginSent = false; ///< bytes that depend on the password left
    bool loginAccepted = false;
    QString mechanism; ///< the one tried
    bool ehloKnown = false; ///< what follows was observed
    bool startTlsOffered = false;
    bool authOffered = false;
    bool mutilated = false; ///< keywords overwritten ("XXXXXXXA"), banner in stars: something rewrites SMTP

    [[nodiscard]] int codeClass() const { return code / 100; }
    [[nodiscard]] bool hasEnhanced(int category, int subject, int detail) const; ///< category 0 = any
    [[nodiscard]] bool isOAuth() const;
};

[[nodiscard]] Evidence evidenceOf(const record::Record &record, const record::StepRecord &step);
[[nodiscard]] Reach reachOf(const QString &address);
/// "XXXXXXXA" in place of a keyword, or a greeting of nothing but stars: what inspecting firewalls leave
/// behind.
[[nodiscard]] bool isMutilated(const record::Record &record);

} // namespace envoi::diagnosis
