// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagnosis/rules/Rule.h"
#include "diagnosis/rules/Words.h"

namespace envoi::diagnosis
{

using enum record::StepId;

// Replies whose words mislead, told by the marks and codes that one provider documents.
QList<Rule> providerRules()
{
    return {
        // Yahoo answers the account's normal password so; only an app password is ever accepted.
        { "yahoo-auth005", 970, Cause::AppPasswordRequired, refusal() && at({ Auth }) && marked(u"#auth005"),
            { "535 5.7.0 (#AUTH005) Too many bad auth attempts.", Auth } },
        // Tencent calls a missing client password "system busy".
        { "tencent-system-busy", 965, Cause::AppPasswordRequired,
            code({ 535 }) && says(u"authent*/login .. fail* .. system busy|system .. busy"),
            { "535 Error: authentication failed, system busy", Auth } },
        // NetEase (163.com, 126.com) says nothing but two letters and three, which its help explains.
        { "netease-too-many-connections", 964, Cause::TooManyConnections,
            refusal() && marked(u"\\bhl:icc\\b"), { "421 HL:ICC 163 mx1" } },
        { "netease-pace", 963, Cause::RateLimited,
            refusal() && marked(u"\\b(hl:ifc|mi:(dmc|sfq)|rp:(drc|qrc|trc))\\b"),
            { "451 MI:SFQ 163 mx1", Mail } },
        { "netease-wrong-commands", 962, Cause::TooManyErrors,
            refusal() && marked(u"\\b(mi|rp):(cel|ccl)\\b"), { "450 RP:CEL 163 mx1", Rcpt } },
        { "netease-address", 719, Cause::IpBlocklisted, refusal() && marked(u"\\b(hl:(mep|rep)|dt:rbl)\\b"),
            { "421 HL:REP 163 mx1" } },
        // Orange and La Poste number their refusals: 101 to 103 concern the address that connects.
        { "orange-laposte-address", 960, Cause::IpBlocklisted,
            refusal() && marked(u"\\b(ofr|lpn)\\d*_10[1-35]\\b"),
            { "421 mwinf5c00 ME Service refuse. Veuillez essayer plus tard. OFR006_102 [102]" } },
        // Microsoft's protection numbers: 5.7.606 to 649 and 4.7.650/651 are about the sending address (and
        // say so
        // in words that speak of access or pace), 5.7.508 about its pace.
        { "microsoft-address-pace", 958, Cause::RateLimited, refusal() && enhanced(7, 508),
            { "550 5.7.508 Access denied, [203.0.113.7]", Rcpt } },
        { "microsoft-address", 955, Cause::IpBlocklisted,
            refusal() && (enhancedRange(7, 510, 511) || enhancedRange(7, 606, 659)),
            { "550 5.7.606 Access denied", Rcpt } },
        // These groups of 5.7.12x and 5.7.13x are rules of the recipient's organisation.
        { "microsoft-restricted-recipient", 952, Cause::RecipientPolicy,
            refusal() && at({ Rcpt, Data }) && (enhancedRange(7, 120, 138) || enhanced(7, 12)),
            { "550 5.7.133 Sender not authenticated for group", Data } },
    };
}

} // namespace envoi::diagnosis
