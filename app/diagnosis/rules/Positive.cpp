// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagnosis/rules/Rule.h"

namespace envoi::diagnosis
{

using enum record::StepId;

QList<Rule> positiveRules()
{
    // A 334 with a JSON object inside is how XOAUTH2 and OAUTHBEARER report a refused token (RFC 7628
    // §3.2.2).
    const Test jsonStatus([](const Evidence &e) {
        if (e.code != 334)
            return false;
        const QString challenge = e.text.raw().section(u' ', -1);
        // Base64 of `{"` is "eyJ", and base64 is the only thing that may stand here; plainLetters lowered it.
        return challenge.startsWith(QLatin1StringView("eyj"));
    });
    return {
        { "oauth-status-in-challenge", 995, Cause::OauthTokenInvalid, jsonStatus,
            { "334 eyJzdGF0dXMiOiI0MDEiLCJzY2hlbWVzIjoiYmVhcmVyIn0=", Auth } },
        { "positive", 990, Cause::Ok, Test([](const Evidence &e) { return e.code >= 200 && e.code < 400; }),
            { "250 2.1.5 Recipient OK", Rcpt } },
    };
}

} // namespace envoi::diagnosis
