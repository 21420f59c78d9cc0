// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagnosis/rules/Rule.h"
#include "diagnosis/rules/Words.h"

namespace envoi::diagnosis
{

using enum record::StepId;
using namespace Qt::StringLiterals;

// What the server says about how the log-in was made.
QList<Rule> mechanismRules()
{
    return {
        { "login-badly-encoded", 795, Cause::AuthMalformed,
            refusal() && at({ Auth })
                && says(
                    u"base64|can_not/unable/error/fail* .. decode|decod*|auth*/login .. "
                    "aborted/canceled/cancel*/malformed|aborted .. client|invalid/malformed/bad/missing .. "
                    "auth/response/challenge/initial .. string/response/data/argument*/syntax/encoding|"
                    "syntax .. auth*|auth* .. syntax|empty .. username/password/login/credential*|"
                    "username/password .. empty/missing|missing .. username/password|malformed .. "
                    "auth*/response/request|invalid .. encod*|annule*|abgebrochen|exchange line .. long|null "
                    ".. byte|invalid auth string|argument* .. not .. permitted/allowed|optional argument|"
                    "no .. initial response|initial data/response .. not|protocol error|protocol message|"
                    "response limit|invalid challenge|invalid .. argument*|contain .. nul|nul separated|invalid/missing .. userdata"_s)
                && !says(u"smtp auth .. required"),
            { "535 5.7.8 Authentication failed: invalid base64 data", Auth } },
        // 5.5.6: the exchange itself broke a limit (RFC 4954 §6).
        { "login-exchange-too-long-by-code", 794, Cause::AuthMalformed,
            refusal() && at({ Auth }) && enhanced(5, 6), { "500 5.5.6 Sorry", Auth } },
        // Logging in twice, or in the middle of a message.
        { "login-at-the-wrong-moment", 798, Cause::CommandOutOfSequence,
            code({ 501, 502, 503, 500, 530, 535, 538, 554 }) && at({ Auth })
                && says(
                    u"already/previously/duplicate .. authenticat*/auth/login/said|already .. auth*|"
                    "during .. transaction|in .. transaction|transaction .. progress|identity change*|not .. "
                    "twice")
                && !says(u"advertised"),
            { "503 5.5.1 Authentication is not allowed during a transaction", Auth } },
        { "mechanism-too-weak", 793, Cause::MechanismTooWeak,
            refusal()
                && says(
                    u"mechanism/method/auth* .. weak|weak .. mechanism/auth*|stronger .. mechanism/auth*|"
                    "anonymous login .. not|insecure .. mechanism|mechanism .. insecure|anonymous auth*"_s),
            { "534 5.7.9 Authentication mechanism is too weak", Auth } },
        { "mechanism-not-available-in-clear", 792, Cause::AuthNotAvailable,
            code({ 503, 504 }) && at({ Auth }) && says(u"mechanism .. plain/login .. not available"_s),
            { "504 5.3.3 AUTH mechanism LOGIN not available", Auth } },
        { "mechanism-unknown", 788, Cause::MechanismUnsupported,
            refusal() && at({ Auth })
                && (says(u"mechanism/type/method/mode/mecanisme/mechanismus/mecanismo/meccanismo/scheme .. "
                         "not/unsupported/unknown/invalid/unrecognized/unavailable/disabled/prohibited/"
                         "forbidden/disallowed/non/nicht/"
                         "inconnu/no|"
                         "unsupported/unknown/invalid/unrecognized/unimplemented/no/bad .. "
                         "mechanism*/mecanisme/mechanismus/mecanismo|"
                         "unsupported/unknown/invalid/unrecognized/unimplemented .. auth*/login type/method|"
                         "unsupported/unknown/unrecognized .. auth*/authentication|"
                         "auth*/login type/mechanism/method .. not|"
                         "nicht unterstutzt*/unterstuetzt*|non supporte*|not supported"_s)
                    || (code({ 504 }) && says(u"unrecognized/unknown/unsupported/not_implemented/parameter")))
                && (!code({ 500, 502, 503 })
                    || says(u"unsupported/unknown/unrecognized .. auth* mechanism/method/type/mode")),
            { "504 5.5.4 Unknown authentication mechanism", Auth } },
        { "log-in-not-offered", 720, Cause::AuthNotAvailable,
            refusal() && at({ Auth })
                && (says(
                    u"auth/authent*/login .. not .. "
                    "advertised/enabled/available/implemented/offered/permitted/allowed/possible/configured|"
                    "auth/authent*/login .. unavailable/disabled/only allowed|auth/authent* .. not .. "
                    "supported|"
                    "unrecognized/unknown/invalid/unimplemented .. command|command .. "
                    "not/unrecognized/unknown/unimplemented/disabled/unavailable|not implemented"_s)),
            { "550 5.7.0 Authentication is not enabled on this port", Auth } },
    };
}

} // namespace envoi::diagnosis
