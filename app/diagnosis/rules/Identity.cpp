// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagnosis/rules/Rule.h"
#include "diagnosis/rules/Words.h"

namespace envoi::diagnosis
{

using enum record::StepId;
using Qt::StringLiterals::operator""_s;

// What the server holds against the network address or the announced name.
QList<Rule> identityRules()
{
    const Test list
        = links(u"spamhaus|sorbs|spamcop|barracuda|abusix|uceprotect|dnsbl|rbl|psbl|cloudmark|invaluement|"
                "backscatterer|mailspike|senderbase|talosintelligence|senderscore|csi.|sendersupport|"
                "ipcheck|ipremoval|blacklist|blocklist|blocked|unblock|removal|delist")
        || says(u"spamhaus|sorbs|spamcop|barracuda*|abusix|uceprotect*|dnsbl*|rbl/"
                u"rbls|psbl|cloudmark|invaluement|"
                "mailspike|senderbase|senderscore|zen|sbl|xbl|pbl|cbl|nixspam|njabl|backscatterer");
    const Test barred = says(
        u"blocklist*|blocked|banned|listed|refused|denied|rejected|reputation|blackhol*|barred|"
        "not be accepted|bloque*|refuse*|gesperrt|blockiert|abgelehnt|bloquead*|bloccat*|"
        "geblokkeerd|zablokirovan*|liste noire|schwarze liste|lista negra/nera|zwarte lijst|chern* spis*|"
        "found on|on .. list");
    return {
        // The name announced in HELO or EHLO, checked at once or as late as RCPT.
        { "announced-name", 850, Cause::HeloRejected,
            refusal()
                && (says(
                        u"fqdn/qualified/accept .. helo/ehlo|helo* error/fail*/check|helo/ehlo .. "
                        u"mismatch/fail*/fqdn/reject*/invalid/argument/match*/bad/denied/syntax*/qualified/"
                        u"hostname/domain/"
                        "required/requires/not/illegal/malformed/name/parameter/forged/blocked/localhost/"
                        "refus*/ungultig*|"
                        "invalid/bad/syntax*/forged/illegal/missing/rejected/wrong/unresolvable .. helo/ehlo|"
                        "your helo/ehlo|own domain .. helo")
                    || (at({ Ehlo })
                        && says(u"domain/hostname/host_name/argument/parameter .. "
                                "invalid/required/requires/missing/bad/illegal/not|"
                                "invalid/bad/missing/illegal/requires/malformed/need/provide .. "
                                "domain/hostname/host/name/argument/parameter/address|fully "
                                "qualified|fqdn|nom .. "
                                "invalide|syntactically invalid|syntax")))
                && !says(u"send .. helo/ehlo .. first|say/need/needs/expect*/requires/send/issue/use/polite "
                         u".. helo/ehlo|"
                         "helo/ehlo .. first|not implemented|unrecognized|not recognized|unknown "
                         "command|after helo/ehlo|duplicate|"
                         "before .. helo/ehlo|no helo/ehlo")
                && !code({ 500, 502, 503 }),
            { "501 5.5.2 Invalid EHLO name", Ehlo } },
        // Google's relay closes with "try again later" when it does not like the name
        // (support.google.com/a/answer/3221692).
        { "announced-name-google-relay", 845, Cause::HeloRejected,
            code({ 421 }) && at({ Ehlo })
                && (links(u"answer/3221692")
                    || says(u"closing connection .. ehlo/helo|try again later closing")),
            { "421-4.7.0 Try again later, closing connection. (EHLO)\r\n421 4.7.0 "
              "https://support.google.com/a/answer/3221692",
                Ehlo },
            { .certainty = {}, .field = {}, .who = {}, .waiting = Waiting::DoesNotHelp } },
        { "reverse-name", 840, Cause::DnsOrPtrRequired,
            refusal()
                && says(
                    u"rdns|ptr|reverse .. "
                    u"name/hostname/lookup/host/resolution/entry/record/address/mapping/ip/path|"
                    "hostname/ip/host/address .. lookup/resol* .. fail*/not/can|ip name lookup|"
                    "find/resolve/verify/determine/lookup .. your .. hostname/host/name|can not find your|"
                    "unresolvable .. host/hostname/name|no hostname|forward dns|forward "
                    "confirmed|fcrdns|resolution inverse|"
                    "inverse .. auflosung/resolution|ruckwarts*|rueckwaerts*|does not resolve .. ip|"
                    "obratn* .. zapis*/dns|name lookup .. ip|resolucion inversa|"
                    "hostname/host_name/host .. not .. match* .. ip|ip .. not .. match* .. "
                    "hostname/host_name/host")
                && !says(u"relaying denied|relay|blocklist*|null reverse|reverse path"),
            { "550 5.7.25 The IP address sending this message does not have a PTR record", Data } },
        { "not-to-be-sent-from-here-directly", 838, Cause::IpBlocklisted,
            refusal()
                && says(u"send .. directly to our|not authorized .. directly|direct* to mx|use .. provider "
                        u".. instead|"
                        "use .. smtp/mail relay/server .. provider/isp|use .. your isp|dynamic .. "
                        "ip/host/address*/range|dial up|dialup|"
                        "residential|generic .. hostname/rdns/reverse/ptr"),
            { "550 5.7.1 Dynamic IP addresses may not deliver mail here", Rcpt } },
        { "listed-address", 820, Cause::IpBlocklisted,
            refusal() && list && (barred || says(u"spam|poor|score|see|visit|please|check|listing"))
                && !says(
                    u"surbl|uribl|dbl|url|virus|attachment|mail_from/sender/from domain .. listed/blocklist*|"
                    "sender address .. blocked/listed|helo .. blocked/listed")
                && !links(u"surbl|uribl"),
            { "554 5.7.1 See https://www.spamhaus.org/query/ip/192.0.2.3", Rcpt } },
        { "spam-from-this-address", 818, Cause::IpBlocklisted,
            refusal()
                && says(u"unsolicited/unwanted/spam/spams/abus*/suspicious/malicious .. from .. "
                        u"your/following/this "
                        u"ip/host/network/server/address/range|"
                        "ip .. reputation|reputation .. ip|reputation of .. sending|sending .. ip .. "
                        "reputation|poor reputation|"
                        "refused/rejected/blocked/deferred/denied/limited .. reputation|"
                        "spam ip|client host rejected .. abus*|bad reputation|low reputation|ip .. "
                        "spam*|user complaints|complaints .. ip|"
                        "messages from ip .. deferred/rejected/blocked|permanently deferred|spam .. "
                        "originating|intrusion prevention|host .. reputation")
                && !says(u"unexpected/excessive/high .. volume"),
            { "421 4.7.0 Mail from your IP address 192.0.2.3 has a poor reputation", Data } },
        { "barred-address", 690, Cause::IpBlocklisted,
            refusal()
                && (says(u"ip/client/address/adresse .. "
                         u"blocklist*/blocked/banned/listed/barred/bloque*/gesperrt/blockiert/bloquead*/"
                         "bloccat*/geblokkeerd/zablokirovan*/denied/rejected/refused/refusee/untrusted|"
                         "blocklist*/blocked/banned/denied/rejected/refused .. ip/client_host/client|"
                         "accept*/accepting mail/email .. from .. your ip|connection* .. "
                         "refused/denied/rejected/blocked|connection* .. not .. accepted|"
                         "not accepting .. connection*|host .. blocklist*/blocked/banned/denied|"
                         "you are/have .. banned/blocked/blocklist*|your .. "
                         "host/server/network/address/provider/domain .. "
                         "blocklist*/blocked/banned/denied|temporarily banned|blocklist*|liste "
                         "noire|schwarze liste|lista negra/nera|"
                         "host/network/server .. not .. "
                         "allowed/accepted/permitted/welcome|mail/ip/host/address/you .. not welcome|"
                         "zwarte lijst|chern* spis*|open proxy|open relay|firewall|abuse|access .. has been "
                         ".. "
                         "rejected/denied/blocked|"
                         "access to this .. system .. rejected/denied|blocked by country|country .. "
                         "blocked|geo* .. blocked")
                    || marked(u"\\(bl\\)|\\[bl\\d|\\bbl0\\d{4}")
                    // Before the client has said a word there is nothing but its address to refuse.
                    || (surelyAt({ Greeting })
                        && says(
                            u"access .. denied/refused/forbidden|denied access|no access|go away|not "
                            u"authorized/allowed/permitted/welcome|rejected|denied|banned|policy|policies|no "
                            u"smtp service|black ip|acces .. refuse|zugriff .. verweigert|acceso .. "
                            u"denegado|accesso .. negato")))
                && !says(u"content|url|without .. valid .. sender|message .. blocked|attachment|virus|sender "
                         u".. blocked/blocklist*|"
                         "sender address|recipient address|user .. blocked|account .. blocked|email address "
                         ".. blocked/blocklist*|to .. blocklist*|from address .. blocked|"
                         "domain .. blocked|may not exist|mailbox .. blocked|recipient .. "
                         "blocklist*|envelope blocked")
                && !at({ Auth }),
            { "554 Your IP address 203.0.113.7 has been blocked", Greeting } },
        // Where the log-in comes from is what is refused: its name and password were not looked at.
        { "log-in-from-there-not-allowed", 841, Cause::ClientIpNotAllowed,
            refusal() && at({ Auth })
                && says(u"ip/ips/country/countries/region/location/pays/land .. not .. "
                        u"allowed/permitted/authorized/trusted .. "_s
                    + words::login + u"|"_s + words::login
                    + u"/access/signin/sign_in/log_in .. from .. "
                      "ip/ips/country/countries/region/location/pays .. not/"_s
                    + words::refused + u"|ip/country/region/location .. "_s + words::refused + u" .. "_s
                    + words::login),
            { "535 5.7.8 Your IP address is not allowed to authenticate", Auth } },
        { "address-not-registered", 837, Cause::ClientIpNotAllowed,
            refusal()
                && (says(
                        u"ip .. registered|ip .. not .. "
                        u"allowed/authorized/permitted/registered/enabled/listed .. "
                        "send/relay/use/connect/access/account/for/to|unauthorized/unregistered/foreign .. "
                        "ip|"
                        "not .. allowed/authorized/permitted .. from .. ip|invalid credentials for relay|ip "
                        "restrict*|ip not "
                        "allowed/authorized/permitted|not .. allowed/authorized/permitted/trusted .. "
                        "ip/network*/networks|"
                        "only .. from/for/accept* .. our/local/internal .. "
                        "network/networks/customers/subscribers|"
                        "only .. customers|only .. local/internal .. clients/hosts/machines/users|only .. "
                        "connected to our|outside .. our/the .. network|not .. our "
                        "customer/customers/network/subscriber*|"
                        "ip .. non autorise*|ip .. nicht .. berechtigt/erlaubt/freigegeben/zugelassen|"
                        "ip no autorizada|ip non autorizzato|reseau non autorise|from outside|hors .. reseau")
                    || (says(u"client host rejected .. access denied|client host rejected")
                        && !noLogin()
                        // Postfix puts these words before whatever its administrator gave as the reason.
                        && !says(
                            u"can not find|shutdown|going down|restart*|maintenance|too many|unavailable")))
                && !list
                && !says(u"blocklist*|spam|reputation|allowlist .. rcpt|rcpt domain|authenticat*|smtp "
                         u"auth|as a from|from address|authorized to perform"),
            { "550 That IP address is not allowed to send through this account", Mail } },
    };
}

} // namespace envoi::diagnosis
