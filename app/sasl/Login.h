// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sasl/Derivation.h"
#include "sasl/Mechanism.h"
#include "sasl/Scram.h"
#include "sasl/Secret.h"
#include "smtp/Line.h"

#include <memory>
#include <variant>

namespace envoi::sasl
{

/// Who logs in, and where (OAUTHBEARER names the server).
struct Identity {
    QString user;
    Secret secret;
    QString host;
    quint16 port = 0;
};

/// What is to be sent: octets before base64.
struct Response {
    smtp::WipedBytes bytes;
    smtp::Line::Mark mark = smtp::Line::Mark::Credentials;
    bool dependsOnSecret = false; ///< from now on credentials have left
};

/// The next move of our side. A Derivation is to be run off the GUI thread and given to derived().
using Move = std::variant<Response, Derivation, Fault>;

/// One exchange of one mechanism as a step function: challenge in, move out. Owns no socket, thread or clock,
/// and knows nothing of SMTP but the limits of RFC 4954. Never answers after a fault.
class Login
{
public:
    Login(const Mechanism &mechanism, const Identity &identity);
    ~Login();
    Login(const Login &) = delete;
    Login &operator=(const Login &) = delete;

    [[nodiscard]] const Mechanism &mechanism() const;
    /// A fault when name or password cannot be used with it; nothing has been sent then.
    [[nodiscard]] Fault fault() const;
    /// The initial response; only for a mechanism that has one, and only as the first call.
    [[nodiscard]] Move initial();
    /// The text behind "334 ", still in base64.
    [[nodiscard]] Move challenge(QByteArrayView base64);
    [[nodiscard]] Move derived(const smtp::WipedBytes &saltedPassword);
    /// The server said 235: does the mechanism believe it (RFC 5802 §5: only with the server's signature)?
    [[nodiscard]] Fault atSuccess() const;
    /// The next challenge carries a value made from the password (SCRAM's server signature).
    [[nodiscard]] bool expectsProof() const;
    /// Decoded status of an OAuth failure or SCRAM error, at most 512 characters, inert.
    [[nodiscard]] QString serverText() const;

private:
    class Exchange;
    class Scripted; ///< GNU SASL's own
    class Scram;
    class OAuth;
    std::unique_ptr<Exchange> d;
};

} // namespace envoi::sasl
