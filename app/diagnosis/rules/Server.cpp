// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagnosis/rules/Rule.h"
#include "diagnosis/rules/Words.h"

namespace envoi::diagnosis
{

using enum record::StepId;

// Faults and pauses of the server itself.
QList<Rule> serverRules()
{
    const Test later
        = says(u"try .. later|try again|retry|later|plus tard|reessay*|spater|spaeter|mas tarde|piu tardi|"
               "mais tarde|pozzhe|opnieuw");
    return {
        { "greylisted", 848, Cause::Greylisted,
            refusal()
                && (says(u"recipient address rejected .. try|policy rejection .. try/later|greylist*|grey .. "
                         u"list*|postgrey|intentional policy rejection|liste grise|lista gris|"
                         "lista grigia|graue liste|internal resources .. temporarily|"
                         "first time .. sender/seen|unknown triplet|new triplet|sender .. not .. "
                         "known .. try")
                    || (codeClass(4) && at({ Rcpt, Data, Mail })
                        && says(u"try/retry/again/back/reessay*/wait .. in/after .. "
                                u"second*/minute*/min/sec/mins/secs|come back|"
                                "retry .. second*/minute*|please wait .. minute*/second*")
                        && !says(
                            u"auth*|login|rate|limit*|too many|load|busy|overload*|maintenance|capacity"))
                    || (codeClass(4) && later && says(u"not .. allowlist*") && !says(u"ip"))
                    || (codeClass(4) && at({ Data })
                        && says(u"deliver/send/try .. one more time|once more"))),
            { "450 4.2.0 Greylisted, see http://postgrey.example/", Rcpt } },
        // "Try again later" to one recipient and not a word about why: that is how greylisting often speaks.
        { "later-without-a-reason", 505, Cause::Greylisted,
            code({ 450, 451 }) && at({ Rcpt }) && later
                && !says(u"unavailable|busy|load|overload*|error|problem|failure|system|service|server|local|"
                         u"internal|"
                         "refuse*|mailbox|user|disabled|locked|full|not .. "
                         "accept*|verify|verification|lookup|dns|resolv*|"
                         "connect*|temporar* .. rejected/deferred/suspended|message*|mail/email .. too"),
            { "450 4.7.1 Please try again later", Rcpt },
            { .certainty = Certainty::Possible, .field = {}, .who = {}, .waiting = {} } },
        // Postscreen's tests after the greeting defer a client once, with words of a fault
        // (POSTSCREEN_README).
        { "deferred-once-by-postscreen", 745, Cause::Greylisted,
            code({ 450 }) && at({ Rcpt }) && says(u"service .. unavailable"),
            { "450 4.3.2 Service currently unavailable", Rcpt } },
        { "shutting-down", 740, Cause::ServerShuttingDown,
            refusal()
                && says(u"shutdown|going down|going offline|offline for|reboot*|server/service/system/daemon "
                        u".. stopping/terminat*/exiting/closing_down/restart*/relaunch*/stopped/offline/"
                        u"stops|being "
                        u"restarted/stopped/upgraded/updated|"
                        "sigterm|signal exit|"
                        "restarting|restart|arret .. serveur/service/systeme|cours d arret|serveur .. arrete|"
                        "redemarr*|wird beendet|heruntergefahren|fahrt herunter|apagando*|deteniendo*|"
                        "servidor .. deteni*|arresto|spegnimento|desligando|encerrando|wordt afgesloten|"
                        "server .. ostanov*|zavershaet rabotu")
                && !says(u"restart* auth*|restart .. your|restart .. session"),
            { "421 4.3.2 mail.example.com system is going down", Mail } },
        { "log-in-service-down", 735, Cause::AuthTemporarilyUnavailable,
            refusal()
                && (says(u"temporar* .. auth/authent*/login/credential*|auth/authent*/login .. temporar*|"
                         "can_not/unable/could_not .. authenticat*/verify/check/validate .. "
                         "temporar*/later/moment|"
                         "connection lost to auth*|account/mailbox .. maintenance|auth/authent* .. "
                         "server/service/backend/daemon .. "
                         "unavailable/down/error/fail*/unreachable/timeout|unable to connect to auth*|"
                         "can_not/unable/could_not/unavailable/impossible .. "
                         "password*/credential*/login/identity .. now/moment/present/time/currently|"
                         "authenticat* .. not .. possible .. moment|authentification .. temporairement|"
                         "anmeldung .. derzeit/vorubergehend|vorubergehend* .. anmeld*/authent*|"
                         "autenticacion .. temporal*|autenticazione .. temporane*|autenticacao .. temporari*|"
                         "tijdelijk* .. authent*/inlog*/aanmeld*")
                    || (at({ Auth })
                        && says(u"backend/back_end/server/database/service .. not .. reachable|unreachable|"
                                "try .. later|temporar* .. unavailable|currently unavailable")
                        && !says(u"fail*/invalid/incorrect/wrong/denied/rejected/locked/blocked/busy"))
                    || (at({ Auth }) && codeClass(4)
                        && says(
                            u"internal .. error/failure|system .. error/problem|server .. error|temporary "
                            "error/failure/problem|local error|database|ldap|radius|pam|lookup|back ?end|"
                            "can_not/unable/could_not .. check/verify/validate/connect/contact/reach")))
                && !says(u"password .. incorrect/invalid/wrong|repeated|attempts|too many")
                && !at({ StartTls }),
            { "454 4.7.0 Temporary authentication failure", Auth } },
        { "passing-system-problem", 730, Cause::ServiceUnavailableTemporary,
            refusal() && (codeClass(4) || at({ Greeting }))
                && says(
                    u"temporary system problem|upstream error|maintenance|overload*|load .. high|too busy|"
                    "server/service/system .. busy|surcharg*|uberlastet|ueberlastet|wartung*|mantenimiento|"
                    "manutenzione|manutencao|onderhoud|sobrecargad*|sovraccaric*|peregruzhen*|"
                    "tehnichesk* rabot*|not enough resources|resources .. low|capacity|"
                    "too many .. in .. queue|queue .. full/long|no .. process* .. to handle|no free|too much "
                    "load|"
                    "too many load"),
            { "452 4.3.1 The system is overloaded", Mail } },
        { "fault-in-the-server", 700, Cause::ServerLocalError,
            refusal()
                && says(
                    u"local .. error/problem/failure|internal .. error/failure/problem/fault/inconsistency|"
                    "error/failure .. "
                    "writing/reading/creating/opening/saving/storing/copying/processing/delivering/queueing/"
                    "queuing|"
                    "error .. processed|loops back|loop broken|forwarding loop|no mdb|spool|space "
                    "shortage|shortage of|low on .. space/disk|mail system full|system full|"
                    "unable/can_not/could_not/failed_to .. save/saved/store/stored/scan/sign/expand|signing "
                    "failed|"
                    "server/system/configuration/config/operating/database/queue/disk/processing/software/"
                    "ldap/"
                    "mysql/sql/lookup/backend/filesystem/io/milter/scanner .. "
                    "error/failure/problem/corrupt*/fault/failed|misconfigur*|incorrectly configured|"
                    "disk .. full/space|insufficient .. storage/space/disk/resources/memory|"
                    "database/directory/backend/ldap/scanner .. unavailable/not_available/down|out of .. "
                    "memory/space/disk/resources|no space|not enough .. space/memory|"
                    "can not .. create/write/open/queue/allocate|unable/could_not .. "
                    "write/create/open/queue/allocate/read/load/fork/stat/fetch|"
                    "temporary error/failure/problem|unexpected error/condition|queue file|list "
                    "expansion|mail loop|"
                    "loop detected|too many hops|hop count|exception|"
                    "erreur .. interne/systeme/locale/serveur/temporaire|erreur .. configuration|"
                    "interner fehler|serverfehler|lokaler "
                    "fehler|systemfehler|error_interno|error_local|error_temporal|"
                    "error .. servidor|errore interno/temporaneo|errore .. server|erro interno|interne fout|"
                    "vnutrenn* oshibk*|insufficient system|table lookup|lookup failure|"
                    "failed_to process/queue/enqueue|looping|"
                    "unable/can_not/could_not/failed_to figure/determine/find/resolve/get .. my")
                && !at({ StartTls })
                && !says(u"user/username/password/credential* .. error|line .. too long"),
            { "451 4.3.0 Error: queue file write error", Data } },
        { "code-432-says-a-server-fault", 742, Cause::ServerLocalError,
            code({ 432 }) && says(u"unavailable") && !says(u"auth*|login|password*"),
            { "432 Service temporarily unavailable", Mail } },
        { "not-now", 500, Cause::ServiceUnavailableTemporary,
            codeClass(4) && !at({ StartTls, Auth })
                && (says(u"service/server/system/host/mail .. "
                         u"unavailable/not_available/not_active/not_ready/closing/"
                         "refuse*|not accept* .. connection*/mail/messages|temporar* .. "
                         "unavailable/refused/rejected/deferred/suspended|deferred|"
                         "unavailable|not available|service refuse|nicht verfugbar|nicht verfuegbar|"
                         "nicht erreichbar|indisponible|no disponible|non disponibile|indisponivel|"
                         "niet beschikbaar|nedostup*|zakryt*|"
                         "unable/can_not/could_not .. accept/process/handle .. now/moment/time/present|"
                         "at this time|at the moment|right now")
                    || later),
            { "451 4.3.0 Service unavailable", Data } },
    };
}

} // namespace envoi::diagnosis
