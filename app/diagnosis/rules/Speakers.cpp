// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagnosis/rules/Rule.h"
#include "diagnosis/rules/Words.h"

namespace envoi::diagnosis
{

using enum record::StepId;

// Replies that security software on the user's own computer writes in the server's name.
QList<Rule> speakerRules()
{
    const Test early = at({ Greeting, Ehlo, StartTls, Auth });
    const Test product
        = says(u"avast|avg|kaspersky|norton|symantec|mcafee|bitdefender|eset|nod32|avira|panda|gdata|g data|"
               "zonealarm|bullguard|webroot|mail shield|trend micro|comodo|drweb|f secure|spamfighter");
    const Test ofThePath
        = says(u"connect*/connection/connections/proxy/limit/scan*/localhost/intercept*/session*/server/"
               "timeout/socket");
    return {
        { "security-software-by-name", 980, Cause::LocalSecuritySoftware,
            refusal() && early && product && ofThePath && !says(u"block* using|listed|blocklist*"),
            { "421 Kaspersky Anti-Virus: connection to the server was interrupted" } },
        // 10060 and its neighbours are numbers of Windows sockets: a program here failed to reach the server.
        { "security-software-could-not-connect", 975, Cause::LocalSecuritySoftware,
            refusal() && at({ Greeting, Ehlo })
                && (says(u"can_not/could_not/unable/failed_to/failure/impossible .. "
                         u"connect/connecting/reach/open .. "
                         "server/host/remote/destination/port/upstream|connect_error|connection_error|"
                         "error connecting|socket error|winsock|can not connect|"
                         "impossible de (joindre/contacter)|connexion .. impossible|"
                         "verbindung .. nicht hergestellt|keine verbindung .. server|no se puede conectar|"
                         "impossibile connettersi")
                    || marked(u"\\b100(13|4[89]|5[0-9]|6[0-5])\\b")),
            { "421 Cannot connect to SMTP server 203.0.113.9 (203.0.113.9:25), connect error 10060" } },
    };
}

} // namespace envoi::diagnosis
