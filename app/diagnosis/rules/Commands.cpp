// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagnosis/rules/Rule.h"
#include "diagnosis/rules/Words.h"

namespace envoi::diagnosis
{

using enum record::StepId;

QList<Rule> commandRules()
{
    return {
        // TLS bytes reached a server that was waiting for words.
        { "tls-bytes-were-read-as-a-command", 400, Cause::StarttlsNeeded,
            refusal() && at({ Tls }) && codeClass(5),
            { "500 5.5.1 Command unrecognized: \"\\x16\\x03\\x01\"", Tls, record::Security::Tls } },
        { "wrong-moment", 390, Cause::CommandOutOfSequence,
            refusal()
                && says(
                    u"bad sequence|out of sequence|out of order|wrong .. "
                    u"order/sequence/state|synchroniz*|pipelin*|"
                    "nested mail|need/needs/needed/expected .. mail/rcpt/helo/ehlo/command|no .. "
                    "command/recipients/sender .. "
                    "first/yet|send/say/use/issue .. helo/ehlo|helo/ehlo .. first|first .. helo/ehlo|"
                    "must .. precede|must .. have .. sender/receiver|must .. before|mail .. before .. "
                    "rcpt|sender .. not yet|"
                    "already .. authenticated/auth*/specified/given/started/issued/login/sent|"
                    "duplicate .. helo/ehlo/mail|transaction .. progress|not .. permitted .. mail "
                    "transaction|"
                    "identity change*|improper .. pipelining|command .. pipelin*|protocol error|no valid "
                    "recipients|"
                    "mauvaise sequence|sequence .. commandes|falsche reihenfolge|secuencia|sequenza|polite|"
                    "too soon|too early|early talker|pregreet*|not .. allowed .. at this|at this "
                    "point|protocol violation|"
                    "missing .. rcpt/mail .. command|talk* .. before|before greeting|needed first|before "
                    "rcpt|not .. called/sent/issued/given/said .. mail/rcpt/helo/ehlo|introduce yourself "
                    "first|please introduce|not .. follow*/obey*/respect* .. protocol|protocol .. not .. "
                    "followed/obeyed/respected")
                && !says(u"base64|header") && !at({ Auth }) && !(at({ StartTls }) && !code({ 503 })),
            { "554 5.5.0 Error: SMTP protocol synchronization", Mail } },
        { "not-understood", 380, Cause::CommandUnrecognised,
            refusal() && !at({ StartTls, Auth })
                && says(
                    u"line .. too long|command .. too long|command/commande/befehl/comando/opdracht/komand* "
                    u".. "
                    "unrecognized/unknown/not/unimplemented/invalid/disabled/inconnu*/unbekannt*/desconocid*/"
                    "sconosciut*/neizvest*|"
                    "unrecognized/unknown/invalid/unimplemented/unsupported/bad/illegal .. "
                    "command/parameter/option/argument/verb/extension|extension .. disabled|not "
                    "implemented|syntax error|bad syntax|syntax "
                    ".. "
                    "parameters|not understood|what|erreur de syntaxe|syntaxfehler|error de sintaxis|errore "
                    "di sintassi"),
            { "550 5.5.2 Unknown command", Mail } },
        // The server names the port that it wants to be spoken to on.
        { "another-port-wanted", 713, Cause::WrongServiceOrPort,
            refusal() && !at({ Auth, StartTls })
                && says(
                    u"use .. port/587/465|port 587/465|wrong port|disabled .. this port|not .. on this port|"
                    "submission .. instead|utilis* .. port|verwenden .. port"),
            { "554 Mail from clients is not accepted on this port, please use port 587", Mail } },
        { "521-line-too-long", 395, Cause::CommandOutOfSequence, code({ 521 }) && says(u"line .. too long"),
            { "521 Command line too long", Ehlo } },
        { "500-and-502", 200, Cause::CommandUnrecognised,
            code({ 500, 501, 502, 555 }) && !at({ Greeting, StartTls, Data })
                && !(code({ 501 }) && at({ Mail, Rcpt })
                    && !says(u"syntax|command|parameter*|argument*|option")),
            { "502 5.5.1 Sorry", Mail } },
        { "503-without-words", 198, Cause::CommandOutOfSequence, code({ 503 }), { "503 5.5.1 Sorry", Rcpt } },
    };
}

} // namespace envoi::diagnosis
