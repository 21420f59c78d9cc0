<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>About Envoi</source>
        <translation>À propos d’Envoi</translation>
    </message>
    <message>
        <source>Envoi %1</source>
        <translation>Envoi %1</translation>
    </message>
    <message>
        <source>Qt %1 and its translations: GNU LGPL 3</source>
        <extracomment>%1 = a version</extracomment>
        <translation>Qt %1 et ses traductions&#xa0;: GNU LGPL 3</translation>
    </message>
    <message>
        <source>%1: Apache License 2.0</source>
        <extracomment>%1 = &quot;OpenSSL&quot; with its version</extracomment>
        <translation>%1&#xa0;: licence Apache 2.0</translation>
    </message>
    <message>
        <source>GNU SASL: GNU LGPL 2.1 or later</source>
        <translation>GNU SASL&#xa0;: GNU LGPL 2.1 ou ultérieure</translation>
    </message>
    <message>
        <source>c-ares: MIT License</source>
        <translation>c-ares&#xa0;: licence MIT</translation>
    </message>
    <message>
        <source>Icons, drawings and the lists of providers and messages: part of Envoi</source>
        <translation>Icônes, dessins, listes des fournisseurs et des messages&#xa0;: ils font partie d’Envoi</translation>
    </message>
    <message>
        <source>Says at which step sending mail fails, why, and what to change.</source>
        <translation>Dit à quelle étape l’envoi d’e-mails échoue, pourquoi, et ce qu’il faut changer.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>Logiciel libre sous licence publique générale GNU, version 3 ou ultérieure. Il est fourni sans aucune garantie.</translation>
    </message>
    <message>
        <source>Built with:</source>
        <translation>Construit avec&#xa0;:</translation>
    </message>
</context>
<context>
    <name>Arguments</name>
    <message>
        <source>Outgoing server to fill in.</source>
        <translation>Serveur d’envoi à préremplir.</translation>
    </message>
    <message>
        <source>Port to fill in.</source>
        <translation>Port à préremplir.</translation>
    </message>
    <message>
        <source>Connection security: auto, starttls, tls or none.</source>
        <translation>Sécurité de la connexion&#xa0;: auto, starttls, tls ou none.</translation>
    </message>
    <message>
        <source>User name to fill in. A password is never an argument.</source>
        <translation>Nom d’utilisateur à préremplir. Un mot de passe n’est jamais un argument.</translation>
    </message>
    <message>
        <source>Sender address to try.</source>
        <translation>Adresse d’expéditeur à essayer.</translation>
    </message>
    <message>
        <source>Recipient address to try.</source>
        <translation>Adresse de destinataire à essayer.</translation>
    </message>
    <message>
        <source>Start beside the built-in simulator; nothing goes to the network.</source>
        <translation>Démarrer à côté du simulateur intégré&#x202f;; rien ne part sur le réseau.</translation>
    </message>
    <message>
        <source>With --demo: the situation to begin with.</source>
        <translation>Avec --demo&#xa0;: la situation de départ.</translation>
    </message>
    <message>
        <source>Explain a server’s reply in the window of reply codes.</source>
        <translation>Expliquer une réponse de serveur dans la fenêtre des codes de réponse.</translation>
    </message>
    <message>
        <source>Language of the window: %1.</source>
        <translation>Langue de la fenêtre&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Says at which step sending mail fails, why, and what to change.</source>
        <translation>Dit à quelle étape l’envoi d’e-mails échoue, pourquoi, et ce qu’il faut changer.</translation>
    </message>
    <message>
        <source>A saved report (JSON) to open.</source>
        <translation>Un rapport enregistré (JSON) à ouvrir.</translation>
    </message>
    <message>
        <source>Only one report can be opened at a time.</source>
        <translation>Un seul rapport peut être ouvert à la fois.</translation>
    </message>
    <message>
        <source>There is no language “%1”.</source>
        <translation>Il n’y a pas de langue «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” is no connection security: auto, starttls, tls or none is expected.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une sécurité de connexion&#xa0;: auto, starttls, tls ou none est attendu.</translation>
    </message>
    <message>
        <source>“%1” is no port: a number from 1 to 65535 is expected.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un port&#xa0;: un nombre de 1 à 65535 est attendu.</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NOM</translation>
    </message>
    <message>
        <source>NUMBER</source>
        <translation>NUMÉRO</translation>
    </message>
    <message>
        <source>MODE</source>
        <translation>MODE</translation>
    </message>
    <message>
        <source>ADDRESS</source>
        <translation>ADRESSE</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>IDENTIFIANT</translation>
    </message>
    <message>
        <source>REPLY</source>
        <translation>RÉPONSE</translation>
    </message>
    <message>
        <source>LANGUAGE</source>
        <translation>LANGUE</translation>
    </message>
    <message>
        <source>Show the options and leave.</source>
        <translation>Afficher les options, puis quitter.</translation>
    </message>
    <message>
        <source>Show the version and leave.</source>
        <translation>Afficher la version, puis quitter.</translation>
    </message>
    <message>
        <source>REPORT</source>
        <translation>RAPPORT</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>Give --output another file name.</source>
        <translation>Donnez un autre nom de fichier à --output.</translation>
    </message>
    <message>
        <source>The folder of “%1” does not exist.</source>
        <translation>Le dossier de «&#xa0;%1&#xa0;» n’existe pas.</translation>
    </message>
    <message>
        <source>“%1” cannot be written: no permission.</source>
        <translation>Impossible d’écrire «&#xa0;%1&#xa0;»&#xa0;: autorisation manquante.</translation>
    </message>
    <message>
        <source>“%1” cannot be written: no space left.</source>
        <translation>Impossible d’écrire «&#xa0;%1&#xa0;»&#xa0;: il n’y a plus d’espace.</translation>
    </message>
    <message>
        <source>“%1” is a folder.</source>
        <translation>«&#xa0;%1&#xa0;» est un dossier.</translation>
    </message>
    <message>
        <source>“%1” cannot be written.</source>
        <translation>Impossible d’écrire «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>compare two reply codes</source>
        <translation>comparer deux codes de réponse</translation>
    </message>
    <message>
        <source>For example: envoi-cli compare 421 530. Any two codes from 200 to 599; nothing is sent to the network.</source>
        <translation>Par exemple&#xa0;: envoi-cli compare 421 530. Deux codes quelconques de 200 à 599&#x202f;; rien n’est envoyé sur le réseau.</translation>
    </message>
    <message>
        <source>Two reply codes are needed to compare.</source>
        <translation>Il faut deux codes de réponse à comparer.</translation>
    </message>
    <message>
        <source>Expected: two numbers from 200 to 599, for example envoi-cli compare 421 530</source>
        <translation>Attendu&#xa0;: deux nombres de 200 à 599, par exemple envoi-cli compare 421 530</translation>
    </message>
    <message>
        <source>explain a server’s reply</source>
        <translation>expliquer la réponse d’un serveur</translation>
    </message>
    <message>
        <source>REPLY is what the server said, with \r\n or \n between its lines, or a code alone (421); “-” reads it from the standard input.</source>
        <translation>REPLY est ce qu’a dit le serveur, avec \r\n ou \n entre ses lignes, ou un code seul (421)&#x202f;; «&#xa0;-&#xa0;» le lit sur l’entrée standard.</translation>
    </message>
    <message>
        <source>STEP</source>
        <translation>ÉTAPE</translation>
    </message>
    <message>
        <source>the step in which the reply came: %1</source>
        <translation>l’étape à laquelle la réponse est venue&#xa0;: %1</translation>
    </message>
    <message>
        <source>MODE</source>
        <translation>MODE</translation>
    </message>
    <message>
        <source>the connection security that was set: auto, starttls, tls or none</source>
        <translation>la sécurité de la connexion qui était réglée&#xa0;: auto, starttls, tls ou none</translation>
    </message>
    <message>
        <source>a user name and password were set</source>
        <translation>un nom d’utilisateur et un mot de passe étaient réglés</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NOM</translation>
    </message>
    <message>
        <source>the server that replied</source>
        <translation>le serveur qui a répondu</translation>
    </message>
    <message>
        <source>There is no reply to explain.</source>
        <translation>Il n’y a aucune réponse à expliquer.</translation>
    </message>
    <message>
        <source>Expected: envoi-cli explain &quot;530 5.7.0 Authentication required&quot;</source>
        <translation>Attendu&#xa0;: envoi-cli explain &quot;530 5.7.0 Authentication required&quot;</translation>
    </message>
    <message>
        <source>That is too long for a server’s reply.</source>
        <translation>C’est trop long pour une réponse de serveur.</translation>
    </message>
    <message>
        <source>Expected: at most 128 KiB.</source>
        <translation>Attendu&#xa0;: 128 Kio au plus.</translation>
    </message>
    <message>
        <source>Exit status:</source>
        <translation>Code de retour&#xa0;:</translation>
    </message>
    <message>
        <source>the settings work, or the command did its job</source>
        <translation>les paramètres fonctionnent, ou la commande a fait son travail</translation>
    </message>
    <message>
        <source>a step failed</source>
        <translation>une étape a échoué</translation>
    </message>
    <message>
        <source>wrong usage or input</source>
        <translation>mauvaise utilisation ou saisie</translation>
    </message>
    <message>
        <source>stopped by a signal or by you</source>
        <translation>arrêt par un signal ou par vous</translation>
    </message>
    <message>
        <source>a fault in Envoi</source>
        <translation>un défaut d’Envoi</translation>
    </message>
    <message>
        <source>Envoi tells which step of sending mail fails, why, and what to change.</source>
        <translation>Envoi dit quelle étape de l’envoi d’e-mails échoue, pourquoi, et quoi changer.</translation>
    </message>
    <message>
        <source>Usage:</source>
        <translation>Utilisation&#xa0;:</translation>
    </message>
    <message>
        <source>COMMAND [OPTIONS]</source>
        <translation>COMMANDE [OPTIONS]</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>Commandes&#xa0;:</translation>
    </message>
    <message>
        <source>Options of every command:</source>
        <translation>Options de toutes les commandes&#xa0;:</translation>
    </message>
    <message>
        <source>“envoi-cli COMMAND --help” describes one command.</source>
        <translation>«&#xa0;envoi-cli COMMANDE --help&#xa0;» décrit une commande.</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Options&#xa0;:</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Logiciel libre sous licence publique générale GNU (GPL), version 3 ou ultérieure.</translation>
    </message>
    <message>
        <source>A password is never an argument: other users of this computer can read the arguments of every program, and they stay in the history of commands.</source>
        <translation>Un mot de passe n’est jamais un argument&#xa0;: les autres utilisateurs de cet ordinateur peuvent lire les arguments de tous les programmes, et ceux-ci restent dans l’historique des commandes.</translation>
    </message>
    <message>
        <source>Use --password-stdin and send it to the standard input, or --password-file with the name of a file that only you can read.</source>
        <translation>Utilisez --password-stdin et envoyez-le sur l’entrée standard, ou --password-file avec le nom d’un fichier que vous seul pouvez lire.</translation>
    </message>
    <message>
        <source>There is no option “--%1” here.</source>
        <extracomment>%1 = an option as typed</extracomment>
        <translation>Il n’y a pas ici d’option «&#xa0;--%1&#xa0;».</translation>
    </message>
    <message>
        <source>--help lists the options.</source>
        <translation>--help énumère les options.</translation>
    </message>
    <message>
        <source>Did you mean “--%1”? --help lists the options.</source>
        <translation>Vouliez-vous dire «&#xa0;--%1&#xa0;»&#x202f;? --help énumère les options.</translation>
    </message>
    <message>
        <source>Options begin with two dashes: “%1” is none.</source>
        <translation>Les options commencent par deux tirets&#xa0;: «&#xa0;%1&#xa0;» n’en est pas une.</translation>
    </message>
    <message>
        <source>“--%1” takes no value.</source>
        <translation>«&#xa0;--%1&#xa0;» ne prend pas de valeur.</translation>
    </message>
    <message>
        <source>Write it without “=”.</source>
        <translation>Écrivez-la sans «&#xa0;=&#xa0;».</translation>
    </message>
    <message>
        <source>“--%1” needs a value.</source>
        <translation>«&#xa0;--%1&#xa0;» demande une valeur.</translation>
    </message>
    <message>
        <source>Expected: --%1 %2</source>
        <extracomment>%1 = an option, %2 = what its value is called</extracomment>
        <translation>Attendu&#xa0;: --%1 %2</translation>
    </message>
    <message>
        <source>“--%1” is given twice.</source>
        <translation>«&#xa0;--%1&#xa0;» est donnée deux fois.</translation>
    </message>
    <message>
        <source>Give it once.</source>
        <translation>Donnez-la une seule fois.</translation>
    </message>
    <message>
        <source>“--%1” does not know that value.</source>
        <translation>«&#xa0;--%1&#xa0;» ne connaît pas cette valeur.</translation>
    </message>
    <message>
        <source>Expected one of: %1</source>
        <translation>Attendu, au choix&#xa0;: %1</translation>
    </message>
    <message>
        <source>Did you mean “%2”? Expected one of: %1</source>
        <translation>Vouliez-vous dire «&#xa0;%2&#xa0;»&#x202f;? Attendu, au choix&#xa0;: %1</translation>
    </message>
    <message>
        <source>The password could not be read from the standard input.</source>
        <translation>Le mot de passe n’a pas pu être lu sur l’entrée standard.</translation>
    </message>
    <message>
        <source>Expected: the password, sent through a pipe or typed on the terminal.</source>
        <translation>Attendu&#xa0;: le mot de passe, envoyé par un tube ou saisi au terminal.</translation>
    </message>
    <message>
        <source>Password: </source>
        <translation>Mot de passe&#xa0;: </translation>
    </message>
    <message>
        <source>The password file “%1” cannot be read.</source>
        <extracomment>%1 = a file name</extracomment>
        <translation>Impossible de lire le fichier de mot de passe «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Expected: the name of a file or pipe that you may read.</source>
        <translation>Attendu&#xa0;: le nom d’un fichier ou d’un tube que vous avez le droit de lire.</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>Il n’y a pas de commande «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>A command is missing.</source>
        <translation>Il manque une commande.</translation>
    </message>
    <message>
        <source>step %1 of %2</source>
        <extracomment>%1 = number of a step, %2 = how many there are</extracomment>
        <translation>étape %1 sur %2</translation>
    </message>
    <message>
        <source>Testing… %1: %2</source>
        <extracomment>%1 = &quot;step 4 of 9&quot;, %2 = what is awaited</extracomment>
        <translation>Test en cours… %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Listening on 127.0.0.1, port %1.</source>
        <translation>À l’écoute sur 127.0.0.1, port %1.</translation>
    </message>
    <message>
        <source>This leads into the situation:</source>
        <translation>Voici ce qui mène à la situation&#xa0;:</translation>
    </message>
    <message>
        <source>Expected: step %1, cause %2.</source>
        <extracomment>%1 = identifier of a step, %2 = identifier of a cause</extracomment>
        <translation>Attendu&#xa0;: étape %1, cause %2.</translation>
    </message>
    <message>
        <source>Ctrl+C ends it.</source>
        <translation>Ctrl+C y met fin.</translation>
    </message>
    <message>
        <source>play a mail server on this computer, for training and tests</source>
        <translation>jouer un serveur de messagerie sur cet ordinateur, pour s’exercer et pour les essais</translation>
    </message>
    <message>
        <source>Listens on this computer only, and runs until it is interrupted (Ctrl+C). It prints the command that leads into the situation.</source>
        <translation>N’écoute que sur cet ordinateur, jusqu’à son interruption (Ctrl+C). Affiche la commande qui mène à la situation.</translation>
    </message>
    <message>
        <source>NUMBER</source>
        <translation>NUMÉRO</translation>
    </message>
    <message>
        <source>port to listen on; without it any free one</source>
        <translation>port d’écoute&#x202f;; sans cela, n’importe quel port libre</translation>
    </message>
    <message>
        <source>list the situations that can be played</source>
        <translation>énumérer les situations qui peuvent être jouées</translation>
    </message>
    <message>
        <source>There is no situation and no readable file “%1”.</source>
        <translation>Il n’y a ni situation ni fichier lisible «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>“envoi-cli simulate --list” lists the situations.</source>
        <translation>«&#xa0;envoi-cli simulate --list&#xa0;» énumère les situations.</translation>
    </message>
    <message>
        <source>Did you mean “%1”? “envoi-cli simulate --list” lists the situations.</source>
        <translation>Vouliez-vous dire «&#xa0;%1&#xa0;»&#x202f;? «&#xa0;envoi-cli simulate --list&#xa0;» énumère les situations.</translation>
    </message>
    <message>
        <source>One situation or script file is needed.</source>
        <translation>Il faut une situation ou un fichier de script.</translation>
    </message>
    <message>
        <source>“--port” needs a number from 0 to 65535.</source>
        <translation>«&#xa0;--port&#xa0;» demande un nombre de 0 à 65535.</translation>
    </message>
    <message>
        <source>Without --port, any free port is taken.</source>
        <translation>Sans --port, n’importe quel port libre est pris.</translation>
    </message>
    <message>
        <source>Line %1 of the script is not understood: %2</source>
        <extracomment>%1 = line number, %2 = what the parser says about it</extracomment>
        <translation>La ligne %1 du script n’est pas comprise&#xa0;: %2</translation>
    </message>
    <message>
        <source>The language of scripts is described in app/simulator/README.md.</source>
        <translation>Le langage des scripts est décrit dans app/simulator/README.md.</translation>
    </message>
    <message>
        <source>Port %1 cannot be listened on.</source>
        <translation>Impossible d’écouter sur le port %1.</translation>
    </message>
    <message>
        <source>outgoing server: a name or an address</source>
        <translation>serveur d’envoi&#xa0;: un nom ou une adresse</translation>
    </message>
    <message>
        <source>port; without it 465 for tls, 587 otherwise</source>
        <translation>port&#x202f;; sans cela 465 pour tls, 587 sinon</translation>
    </message>
    <message>
        <source>auto, starttls, tls or none; auto is tls on port 465 and starttls on any other</source>
        <translation>auto, starttls, tls ou none&#x202f;; auto signifie tls sur le port 465 et starttls sur tout autre</translation>
    </message>
    <message>
        <source>user name; without it the test runs without logging in</source>
        <translation>nom d’utilisateur&#x202f;; sans cela, le test se fait sans authentification</translation>
    </message>
    <message>
        <source>read the password from the standard input; asks for it on a terminal</source>
        <translation>lire le mot de passe sur l’entrée standard&#x202f;; le demande au terminal</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>FICHIER</translation>
    </message>
    <message>
        <source>read the password from a file or pipe; one line end at its end is left out</source>
        <translation>lire le mot de passe dans un fichier ou un tube&#x202f;; une fin de ligne finale est ignorée</translation>
    </message>
    <message>
        <source>MECHANISM</source>
        <translation>MÉTHODE</translation>
    </message>
    <message>
        <source>auto, or one authentication method: PLAIN, LOGIN, CRAM-MD5, …</source>
        <translation>auto, ou une méthode d’authentification&#xa0;: PLAIN, LOGIN, CRAM-MD5, …</translation>
    </message>
    <message>
        <source>ADDRESS</source>
        <translation>ADRESSE</translation>
    </message>
    <message>
        <source>your own address: tried as sender and recipient, without sending anything</source>
        <translation>votre propre adresse&#xa0;: essayée comme expéditeur et destinataire, sans rien envoyer</translation>
    </message>
    <message>
        <source>sender to try (MAIL FROM)</source>
        <translation>expéditeur à essayer (MAIL FROM)</translation>
    </message>
    <message>
        <source>recipient to try (RCPT TO)</source>
        <translation>destinataire à essayer (RCPT TO)</translation>
    </message>
    <message>
        <source>really send a short test message from sender to recipient</source>
        <translation>envoyer vraiment un court message d’essai de l’expéditeur au destinataire</translation>
    </message>
    <message>
        <source>name to announce in EHLO</source>
        <translation>nom à annoncer dans EHLO</translation>
    </message>
    <message>
        <source>certificates to trust besides the system’s (PEM); may be given several times</source>
        <translation>certificats dignes de confiance en plus de ceux du système (PEM)&#x202f;; peut être donnée plusieurs fois</translation>
    </message>
    <message>
        <source>use IPv4 only</source>
        <translation>n’utiliser qu’IPv4</translation>
    </message>
    <message>
        <source>use IPv6 only</source>
        <translation>n’utiliser qu’IPv6</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>socks5://HOST:PORT or http://HOST:PORT; the system’s proxy is never used by itself</source>
        <translation>socks5://HÔTE:PORT ou http://HÔTE:PORT&#x202f;; le proxy (serveur mandataire) du système n’est jamais utilisé d’office</translation>
    </message>
    <message>
        <source>SECONDS</source>
        <translation>SECONDES</translation>
    </message>
    <message>
        <source>longest wait for each single answer</source>
        <translation>attente la plus longue pour chaque réponse</translation>
    </message>
    <message>
        <source>after a failure, do not look at other ports or addresses of the server</source>
        <translation>après un échec, ne pas examiner d’autres ports ou adresses du serveur</translation>
    </message>
    <message>
        <source>for this run: send the password over an unencrypted connection</source>
        <translation>pour cette fois&#xa0;: envoyer le mot de passe par une connexion non chiffrée</translation>
    </message>
    <message>
        <source>with the dialogue, line by line, in the text</source>
        <translation>avec le dialogue, ligne par ligne, dans le texte</translation>
    </message>
    <message>
        <source>leave user name and addresses out of the report</source>
        <translation>taire dans le rapport le nom d’utilisateur et les adresses</translation>
    </message>
    <message>
        <source>“--timeout” needs a number of seconds.</source>
        <translation>«&#xa0;--timeout&#xa0;» demande un nombre de secondes.</translation>
    </message>
    <message>
        <source>Expected: a number from 0.05 to 3600, for example --timeout 30</source>
        <translation>Attendu&#xa0;: un nombre de 0.05 à 3600, par exemple --timeout 30</translation>
    </message>
    <message>
        <source>The server to test is missing.</source>
        <translation>Il manque le serveur à tester.</translation>
    </message>
    <message>
        <source>Expected: envoi-cli test --host NAME; --help lists the options.</source>
        <translation>Attendu&#xa0;: envoi-cli test --host NOM&#x202f;; --help énumère les options.</translation>
    </message>
    <message>
        <source>Expected: only options, for example --host smtp.example.net --user NAME</source>
        <translation>Attendu&#xa0;: seulement des options, par exemple --host smtp.example.net --user NOM</translation>
    </message>
    <message>
        <source>“--ipv4” and “--ipv6” exclude each other.</source>
        <translation>«&#xa0;--ipv4&#xa0;» et «&#xa0;--ipv6&#xa0;» s’excluent.</translation>
    </message>
    <message>
        <source>Without either, both are tried.</source>
        <translation>Sans l’une ni l’autre, les deux sont essayées.</translation>
    </message>
    <message>
        <source>“--password-stdin” and “--password-file” exclude each other.</source>
        <translation>«&#xa0;--password-stdin&#xa0;» et «&#xa0;--password-file&#xa0;» s’excluent.</translation>
    </message>
    <message>
        <source>Give one of them.</source>
        <translation>Donnez l’une des deux.</translation>
    </message>
    <message>
        <source>A password is never an argument, not in the address of a proxy either.</source>
        <translation>Un mot de passe n’est jamais un argument, pas même dans l’adresse d’un proxy.</translation>
    </message>
    <message>
        <source>Expected: --proxy socks5://HOST:PORT</source>
        <translation>Attendu&#xa0;: --proxy socks5://HÔTE:PORT</translation>
    </message>
    <message>
        <source>test outgoing-mail settings against the real server</source>
        <translation>tester des paramètres d’envoi auprès du vrai serveur</translation>
    </message>
    <message>
        <source>No message is sent unless --send-message is given. The password only leaves inside an encrypted connection whose certificate was accepted.</source>
        <translation>Aucun message n’est envoyé sans --send-message. Le mot de passe ne part que dans une connexion chiffrée dont le certificat a été accepté.</translation>
    </message>
    <message>
        <source>FORMAT</source>
        <translation>FORMAT</translation>
    </message>
    <message>
        <source>form of the output: %1</source>
        <translation>forme du résultat&#xa0;: %1</translation>
    </message>
    <message>
        <source>LANGUAGE</source>
        <translation>LANGUE</translation>
    </message>
    <message>
        <source>language of the output: %1; without it the system’s</source>
        <translation>langue du résultat&#xa0;: %1&#x202f;; sans cela, celle du système</translation>
    </message>
    <message>
        <source>write to a file, readable by you alone, instead of the standard output</source>
        <translation>écrire dans un fichier, lisible par vous seul, au lieu de la sortie standard</translation>
    </message>
    <message>
        <source>show this help</source>
        <translation>afficher cette aide</translation>
    </message>
    <message>
        <source>show the version</source>
        <translation>afficher la version</translation>
    </message>
    <message>
        <source>envoi-cli: %1</source>
        <extracomment>%1 = what is wrong; printed to the standard error</extracomment>
        <translation>envoi-cli&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>There are %n words that belong to no option.</source>
        <translation>
            <numerusform>%n mot n’appartient à aucune option.</numerusform>
            <numerusform>%n mots n’appartiennent à aucune option.</numerusform>
        </translation>
    </message>
    <message>
        <source>read the reply, the error message or the delivery report from FILE</source>
        <translation>lire la réponse, le message d’erreur ou le rapport de non-distribution dans FICHIER</translation>
    </message>
    <message>
        <source>The file %1 could not be read.</source>
        <translation>Le fichier %1 n’a pas pu être lu.</translation>
    </message>
    <message>
        <source>for this run: go on although the certificate is not accepted, and send the password too</source>
        <translation>pour cette exécution&#xa0;: continuer même si le certificat n’est pas accepté, et envoyer aussi le mot de passe</translation>
    </message>
    <message>
        <source>Expected: --ca-file FILE with certificates in PEM form</source>
        <translation>Attendu&#xa0;: --ca-file FICHIER, avec des certificats au format PEM</translation>
    </message>
    <message>
        <source>“%1” cannot be written: the name is too long.</source>
        <translation>Impossible d’écrire «&#xa0;%1&#xa0;»&#xa0;: le nom est trop long.</translation>
    </message>
    <message>
        <source>The output could not be written to its end.</source>
        <translation>La sortie n’a pas pu être écrite jusqu’au bout.</translation>
    </message>
</context>
<context>
    <name>Codes</name>
    <message>
        <source>Both codes are %1: there is no difference.</source>
        <translation>Les deux codes sont %1&#xa0;: il n’y a aucune différence.</translation>
    </message>
    <message>
        <source>%1 stands for “%2”, %3 for “%4”.</source>
        <translation>%1 signifie «&#xa0;%2&#xa0;», %3 signifie «&#xa0;%4&#xa0;».</translation>
    </message>
    <message>
        <source>After both the connection is closed.</source>
        <translation>Après l’un comme l’autre, la connexion est fermée.</translation>
    </message>
    <message>
        <source>After %1 the connection is closed; after %2 the session can go on.</source>
        <translation>Après %1, la connexion est fermée&#x202f;; après %2, la session peut continuer.</translation>
    </message>
    <message>
        <source>Waiting may cure %1; it does not cure %2.</source>
        <translation>Attendre peut faire disparaître %1&#x202f;; cela ne fait pas disparaître %2.</translation>
    </message>
    <message>
        <source>%1 reports a success, so there is nothing to repair; %2 reports a refusal.</source>
        <translation>%1 annonce un succès, il n’y a donc rien à réparer&#x202f;; %2 annonce un refus.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 = a reply code, %2 = what to do when it comes</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>2yz Positive Completion</source>
        <translation>2yz, réponse positive définitive (Positive Completion)</translation>
    </message>
    <message>
        <source>Reply of the class 2yz</source>
        <translation>Réponse de la classe 2yz</translation>
    </message>
    <message>
        <source>The server did what was asked. This code is not in the offline reference; its first digit says that nothing was refused.</source>
        <translation>Le serveur a fait ce qu’on lui demandait. Ce code ne figure pas dans la référence hors ligne&#x202f;; son premier chiffre dit que rien n’a été refusé.</translation>
    </message>
    <message>
        <source>After a command that was carried out.</source>
        <translation>Après une commande exécutée.</translation>
    </message>
    <message>
        <source>There is nothing to do.</source>
        <translation>Il n’y a rien à faire.</translation>
    </message>
    <message>
        <source>Prefer the codes of RFC 5321: clients know them.</source>
        <translation>Préférez les codes de la RFC 5321&#xa0;: les clients les connaissent.</translation>
    </message>
    <message>
        <source>%1 is of the class 2yz Positive Completion: the server did what was asked.</source>
        <translation>%1 est de la classe 2yz (Positive Completion)&#xa0;: le serveur a fait ce qu’on lui demandait.</translation>
    </message>
    <message>
        <source>%1 and %2 belong to the same class, 2yz Positive Completion: in both cases the server did what was asked.</source>
        <translation>%1 et %2 sont de la même classe, 2yz (Positive Completion)&#xa0;: dans les deux cas, le serveur a fait ce qu’on lui demandait.</translation>
    </message>
    <message>
        <source>3yz Positive Intermediate</source>
        <translation>3yz, réponse positive intermédiaire (Positive Intermediate)</translation>
    </message>
    <message>
        <source>Reply of the class 3yz</source>
        <translation>Réponse de la classe 3yz</translation>
    </message>
    <message>
        <source>The server accepted the command and waits for more. This code is not in the offline reference.</source>
        <translation>Le serveur a accepté la commande et attend la suite. Ce code ne figure pas dans la référence hors ligne.</translation>
    </message>
    <message>
        <source>In the middle of an exchange that has several parts.</source>
        <translation>Au milieu d’un échange en plusieurs parties.</translation>
    </message>
    <message>
        <source>There is nothing to do: the mail program sends the next part.</source>
        <translation>Il n’y a rien à faire&#xa0;: le logiciel de messagerie envoie la suite.</translation>
    </message>
    <message>
        <source>Prefer 334 inside AUTH and 354 after DATA.</source>
        <translation>Préférez 334 à l’intérieur de AUTH et 354 après DATA.</translation>
    </message>
    <message>
        <source>%1 is of the class 3yz Positive Intermediate: so far so good, and the server waits for more.</source>
        <translation>%1 est de la classe 3yz (Positive Intermediate)&#xa0;: tout va bien jusqu’ici, et le serveur attend la suite.</translation>
    </message>
    <message>
        <source>%1 and %2 belong to the same class, 3yz Positive Intermediate: in both cases the server waits for the next part.</source>
        <translation>%1 et %2 sont de la même classe, 3yz (Positive Intermediate)&#xa0;: dans les deux cas, le serveur attend la suite.</translation>
    </message>
    <message>
        <source>4yz Transient Negative Completion</source>
        <translation>4yz, réponse négative transitoire (Transient Negative Completion)</translation>
    </message>
    <message>
        <source>Temporary refusal</source>
        <translation>Refus temporaire</translation>
    </message>
    <message>
        <source>The server refuses for now; the same attempt may work later. This code is not in the offline reference.</source>
        <translation>Le serveur refuse pour l’instant&#x202f;; le même essai peut réussir plus tard. Ce code ne figure pas dans la référence hors ligne.</translation>
    </message>
    <message>
        <source>After a command that could not be carried out at the moment.</source>
        <translation>Après une commande impossible à exécuter sur le moment.</translation>
    </message>
    <message>
        <source>Read the text, wait some minutes and try again without changing anything.</source>
        <translation>Lisez le texte, attendez quelques minutes et réessayez sans rien changer.</translation>
    </message>
    <message>
        <source>Use 4yz only where the same attempt can succeed later.</source>
        <translation>N’utilisez 4yz que si le même essai peut réussir plus tard.</translation>
    </message>
    <message>
        <source>%1 is of the class 4yz Transient Negative Completion: a refusal for now, which may pass by itself.</source>
        <translation>%1 est de la classe 4yz (Transient Negative Completion)&#xa0;: un refus pour l’instant, qui peut disparaître de lui-même.</translation>
    </message>
    <message>
        <source>%1 and %2 belong to the same class, 4yz Transient Negative Completion: both refuse for now, and the same attempt may work later.</source>
        <translation>%1 et %2 sont de la même classe, 4yz (Transient Negative Completion)&#xa0;: les deux refusent pour l’instant, et le même essai peut réussir plus tard.</translation>
    </message>
    <message>
        <source>5yz Permanent Negative Completion</source>
        <translation>5yz, réponse négative définitive (Permanent Negative Completion)</translation>
    </message>
    <message>
        <source>Refusal for good</source>
        <translation>Refus définitif</translation>
    </message>
    <message>
        <source>The server refuses, and will refuse the same attempt again. This code is not in the offline reference.</source>
        <translation>Le serveur refuse, et refusera encore le même essai. Ce code ne figure pas dans la référence hors ligne.</translation>
    </message>
    <message>
        <source>After a command that is not allowed or not understood as it stands.</source>
        <translation>Après une commande non permise ou non comprise telle quelle.</translation>
    </message>
    <message>
        <source>Read the text: something must be changed before another attempt.</source>
        <translation>Lisez le texte&#xa0;: il faut changer quelque chose avant un nouvel essai.</translation>
    </message>
    <message>
        <source>Say in the text what the sender can change.</source>
        <translation>Dites dans le texte ce que l’expéditeur peut changer.</translation>
    </message>
    <message>
        <source>%1 is of the class 5yz Permanent Negative Completion: a refusal for good, which stays until something is changed.</source>
        <translation>%1 est de la classe 5yz (Permanent Negative Completion)&#xa0;: un refus définitif, qui dure tant que rien n’est changé.</translation>
    </message>
    <message>
        <source>%1 and %2 belong to the same class, 5yz Permanent Negative Completion: both refuse for good, and something must be changed first.</source>
        <translation>%1 et %2 sont de la même classe, 5yz (Permanent Negative Completion)&#xa0;: les deux refusent définitivement, et il faut d’abord changer quelque chose.</translation>
    </message>
    <message>
        <source>%1 is about the command itself: how it is written, or whether the server knows it.</source>
        <translation>%1 concerne la commande elle-même&#xa0;: sa forme, ou le fait que le serveur la connaisse.</translation>
    </message>
    <message>
        <source>%1 and %2 are both about the command itself.</source>
        <translation>%1 et %2 concernent tous deux la commande elle-même.</translation>
    </message>
    <message>
        <source>%1 is information for people.</source>
        <translation>%1 est une information destinée aux personnes.</translation>
    </message>
    <message>
        <source>%1 and %2 are both information for people.</source>
        <translation>%1 et %2 sont tous deux des informations destinées aux personnes.</translation>
    </message>
    <message>
        <source>%1 is about the connection and the service as a whole.</source>
        <translation>%1 concerne la connexion et le service dans son ensemble.</translation>
    </message>
    <message>
        <source>%1 and %2 are both about the connection and the service as a whole.</source>
        <translation>%1 et %2 concernent tous deux la connexion et le service dans son ensemble.</translation>
    </message>
    <message>
        <source>%1 is about logging in, or about what must come before it.</source>
        <translation>%1 concerne l’authentification, ou ce qui doit la précéder.</translation>
    </message>
    <message>
        <source>%1 and %2 are both about logging in.</source>
        <translation>%1 et %2 concernent tous deux l’authentification.</translation>
    </message>
    <message>
        <source>%1 is about the mail itself: sender, recipient, message or storage.</source>
        <translation>%1 concerne le courrier lui-même&#xa0;: expéditeur, destinataire, message ou espace.</translation>
    </message>
    <message>
        <source>%1 and %2 are both about the mail itself: sender, recipient, message or storage.</source>
        <translation>%1 et %2 concernent tous deux le courrier lui-même&#xa0;: expéditeur, destinataire, message ou espace.</translation>
    </message>
    <message>
        <source>The standard gives the middle digit of %1 no subject.</source>
        <translation>La norme ne donne aucun sujet au chiffre du milieu de %1.</translation>
    </message>
    <message>
        <source>The standard gives the middle digits of %1 and %2 no subject.</source>
        <translation>La norme ne donne aucun sujet aux chiffres du milieu de %1 et %2.</translation>
    </message>
    <message>
        <source>Both are of the class 4yz Transient Negative Completion: the same attempt may work later.</source>
        <translation>Les deux sont de la classe 4yz (Transient Negative Completion)&#xa0;: le même essai peut réussir plus tard.</translation>
    </message>
    <message>
        <source>421 concerns the whole service, and the server closes the connection. 450 concerns one address, and the session goes on.</source>
        <translation>421 concerne tout le service, et le serveur ferme la connexion. 450 concerne une adresse, et la session continue.</translation>
    </message>
    <message>
        <source>421 can come at any moment. 450 comes after MAIL FROM or RCPT TO.</source>
        <translation>421 peut venir à tout moment. 450 vient après MAIL FROM ou RCPT TO.</translation>
    </message>
    <message>
        <source>If you see 421: wait, and close other mail programs in case there are too many connections.</source>
        <translation>Si vous voyez 421&#xa0;: attendez, et fermez les autres logiciels de messagerie au cas où il y aurait trop de connexions.</translation>
    </message>
    <message>
        <source>If you see 450: send the same message again after fifteen minutes; if only one recipient is affected, the other messages are not.</source>
        <translation>Si vous voyez 450&#xa0;: renvoyez le même message après un quart d’heure&#x202f;; si un seul destinataire est touché, les autres messages ne le sont pas.</translation>
    </message>
    <message>
        <source>450 is of the class 4yz Transient Negative Completion, 550 of the class 5yz Permanent Negative Completion.</source>
        <translation>450 est de la classe 4yz (Transient Negative Completion), 550 de la classe 5yz (Permanent Negative Completion).</translation>
    </message>
    <message>
        <source>450 puts an address off: it may be accepted later. 550 refuses it: a further attempt fails in the same way.</source>
        <translation>450 diffère une adresse&#xa0;: elle sera peut-être acceptée plus tard. 550 la refuse&#xa0;: un nouvel essai échouera de la même façon.</translation>
    </message>
    <message>
        <source>After 450 the mail program keeps the message and tries again. After 550 it gives the message back to you.</source>
        <translation>Après 450, le logiciel garde le message et réessaie. Après 550, il vous rend le message.</translation>
    </message>
    <message>
        <source>If you see 450: wait fifteen minutes; look at the address only if it persists.</source>
        <translation>Si vous voyez 450&#xa0;: attendez un quart d’heure&#x202f;; ne regardez l’adresse que si cela persiste.</translation>
    </message>
    <message>
        <source>If you see 550: check the address that the text names, the sender and the login before you send again.</source>
        <translation>Si vous voyez 550&#xa0;: vérifiez l’adresse que nomme le texte, l’expéditeur et l’authentification avant de renvoyer.</translation>
    </message>
    <message>
        <source>451 reports a fault while processing, or a deliberate delay. 452 reports a shortage: storage, or the number of recipients.</source>
        <translation>451 signale un défaut de traitement, ou un délai voulu. 452 signale un manque&#xa0;: l’espace, ou le nombre de destinataires.</translation>
    </message>
    <message>
        <source>With 452 a smaller attempt can work at once. With 451 it makes no difference.</source>
        <translation>Avec 452, un envoi plus petit peut réussir tout de suite. Avec 451, cela ne change rien.</translation>
    </message>
    <message>
        <source>If you see 451: wait some minutes; if the text names STARTTLS, change the connection security.</source>
        <translation>Si vous voyez 451&#xa0;: attendez quelques minutes&#x202f;; si le texte nomme STARTTLS, changez la sécurité de la connexion.</translation>
    </message>
    <message>
        <source>If you see 452: send to fewer recipients at once, or wait until there is room.</source>
        <translation>Si vous voyez 452&#xa0;: envoyez à moins de destinataires à la fois, ou attendez qu’il y ait de la place.</translation>
    </message>
    <message>
        <source>454 is of the class 4yz Transient Negative Completion, 530 of the class 5yz Permanent Negative Completion.</source>
        <translation>454 est de la classe 4yz (Transient Negative Completion), 530 de la classe 5yz (Permanent Negative Completion).</translation>
    </message>
    <message>
        <source>454 means that the server cannot check logins or start encryption at the moment. 530 means that it wants one of them and did not get it.</source>
        <translation>454 signifie que le serveur ne peut pas, pour l’instant, vérifier les identifiants ou démarrer le chiffrement. 530 signifie qu’il exige l’un ou l’autre et ne l’a pas obtenu.</translation>
    </message>
    <message>
        <source>454 is the server’s fault. 530 is repaired in the settings of your mail program.</source>
        <translation>454 est un défaut du serveur. 530 se répare dans les paramètres de votre logiciel de messagerie.</translation>
    </message>
    <message>
        <source>Neither says anything about your password.</source>
        <translation>Aucun des deux ne dit quoi que ce soit de votre mot de passe.</translation>
    </message>
    <message>
        <source>If you see 454: wait ten minutes, leave the password as it is, and tell the provider if it lasts.</source>
        <translation>Si vous voyez 454&#xa0;: attendez dix minutes, laissez le mot de passe tel quel, et prévenez le fournisseur si cela dure.</translation>
    </message>
    <message>
        <source>If you see 530: turn on authentication, or choose STARTTLS or SSL/TLS.</source>
        <translation>Si vous voyez 530&#xa0;: activez l’authentification, ou choisissez STARTTLS ou SSL/TLS.</translation>
    </message>
    <message>
        <source>Both are of the class 5yz Permanent Negative Completion: waiting helps with neither.</source>
        <translation>Les deux sont de la classe 5yz (Permanent Negative Completion)&#xa0;: attendre n’aide ni pour l’un ni pour l’autre.</translation>
    </message>
    <message>
        <source>530 means that no login took place, or that encryption must come first. 535 means that a login took place and was refused.</source>
        <translation>530 signifie qu’aucune authentification n’a eu lieu, ou que le chiffrement doit venir d’abord. 535 signifie qu’une authentification a eu lieu et a été refusée.</translation>
    </message>
    <message>
        <source>530 comes after MAIL FROM or before AUTH. 535 is the answer to AUTH.</source>
        <translation>530 vient après MAIL FROM ou avant AUTH. 535 est la réponse à AUTH.</translation>
    </message>
    <message>
        <source>With 530 the password was not judged. With 535 it was.</source>
        <translation>Avec 530, le mot de passe n’a pas été jugé. Avec 535, il l’a été.</translation>
    </message>
    <message>
        <source>If you see 530: turn on authentication for the outgoing server, or choose STARTTLS or SSL/TLS; do not change the password.</source>
        <translation>Si vous voyez 530&#xa0;: activez l’authentification du serveur sortant, ou choisissez STARTTLS ou SSL/TLS&#x202f;; ne changez pas de mot de passe.</translation>
    </message>
    <message>
        <source>If you see 535: check user name and password in the webmail, then look for an app password or a switch for SMTP at your provider.</source>
        <translation>Si vous voyez 535&#xa0;: vérifiez les identifiants dans la messagerie web, puis cherchez chez votre fournisseur un mot de passe d’application ou une option d’activation de SMTP.</translation>
    </message>
    <message>
        <source>Both are of the class 5yz Permanent Negative Completion, and neither judges the password.</source>
        <translation>Les deux sont de la classe 5yz (Permanent Negative Completion), et aucun ne juge le mot de passe.</translation>
    </message>
    <message>
        <source>530 asks for a login, or for encryption, before anything else. 538 asks for encryption before this one login method.</source>
        <translation>530 exige une authentification, ou un chiffrement, avant tout le reste. 538 exige un chiffrement avant cette seule méthode d’authentification.</translation>
    </message>
    <message>
        <source>530 comes most often after MAIL FROM. 538 comes after AUTH.</source>
        <translation>530 vient le plus souvent après MAIL FROM. 538 vient après AUTH.</translation>
    </message>
    <message>
        <source>If you see 530: read the text; it names the login or STARTTLS, and that is the setting to change.</source>
        <translation>Si vous voyez 530&#xa0;: lisez le texte&#x202f;; il nomme l’authentification ou STARTTLS, et c’est le paramètre à changer.</translation>
    </message>
    <message>
        <source>If you see 538: choose STARTTLS with port 587, or SSL/TLS with port 465; the login itself stays as it is.</source>
        <translation>Si vous voyez 538&#xa0;: choisissez STARTTLS avec le port 587, ou SSL/TLS avec le port 465&#x202f;; l’authentification elle-même reste telle quelle.</translation>
    </message>
    <message>
        <source>Both are of the class 5yz Permanent Negative Completion, and both answer AUTH.</source>
        <translation>Les deux sont de la classe 5yz (Permanent Negative Completion), et les deux répondent à AUTH.</translation>
    </message>
    <message>
        <source>534 refuses the way of logging in: the method is too weak, or this kind of password is not accepted. 535 refuses the credentials themselves.</source>
        <translation>534 refuse la manière de s’authentifier&#xa0;: la méthode est trop faible, ou ce type de mot de passe n’est pas accepté. 535 refuse les identifiants eux-mêmes.</translation>
    </message>
    <message>
        <source>With 534 the password may well be right. With 535 it was judged and not accepted, although some providers also send 535 when an app password is needed.</source>
        <translation>Avec 534, le mot de passe peut très bien être le bon. Avec 535, il a été jugé et non accepté, même si certains fournisseurs envoient aussi 535 quand il faut un mot de passe d’application.</translation>
    </message>
    <message>
        <source>If you see 534: create an app password, sign in on the web if the text gives an address, or choose another authentication method.</source>
        <translation>Si vous voyez 534&#xa0;: créez un mot de passe d’application, connectez-vous sur le web si le texte donne une adresse, ou choisissez une autre méthode d’authentification.</translation>
    </message>
    <message>
        <source>If you see 535: type user name and password again and check them in the webmail; then think of an app password.</source>
        <translation>Si vous voyez 535&#xa0;: ressaisissez les identifiants et vérifiez-les dans la messagerie web&#x202f;; pensez ensuite à un mot de passe d’application.</translation>
    </message>
    <message>
        <source>Both are of the class 5yz Permanent Negative Completion: something must be changed first.</source>
        <translation>Les deux sont de la classe 5yz (Permanent Negative Completion)&#xa0;: il faut d’abord changer quelque chose.</translation>
    </message>
    <message>
        <source>550 is the general refusal: recipient, sender, relaying, content or network. 553 is about the form or the right to use an address, mostly the sender’s.</source>
        <translation>550 est le refus général&#xa0;: destinataire, expéditeur, relais, contenu ou réseau. 553 concerne la forme d’une adresse ou le droit de l’utiliser, le plus souvent celle de l’expéditeur.</translation>
    </message>
    <message>
        <source>550 comes most often after RCPT TO. 553 comes most often after MAIL FROM.</source>
        <translation>550 vient le plus souvent après RCPT TO. 553 vient le plus souvent après MAIL FROM.</translation>
    </message>
    <message>
        <source>If you see 550: read the text; check the recipient’s address first, then whether you log in for sending.</source>
        <translation>Si vous voyez 550&#xa0;: lisez le texte&#x202f;; vérifiez d’abord l’adresse du destinataire, puis que vous vous authentifiez pour l’envoi.</translation>
    </message>
    <message>
        <source>If you see 553: use the account’s own address as the sender.</source>
        <translation>Si vous voyez 553&#xa0;: utilisez comme expéditeur l’adresse même du compte.</translation>
    </message>
    <message>
        <source>550 refuses one action, mostly one address. 554 refuses the transaction as a whole, or the service from the start.</source>
        <translation>550 refuse une action, le plus souvent une adresse. 554 refuse la transaction entière, ou le service dès le début.</translation>
    </message>
    <message>
        <source>554 can come in place of the greeting. 550 mostly comes after RCPT TO or after the message.</source>
        <translation>554 peut tenir lieu de message d’accueil. 550 vient surtout après RCPT TO ou après le message.</translation>
    </message>
    <message>
        <source>If you see 550: check the address that the text names, then the login.</source>
        <translation>Si vous voyez 550&#xa0;: vérifiez l’adresse que nomme le texte, puis l’authentification.</translation>
    </message>
    <message>
        <source>If you see 554 as the greeting: your network is refused; try another Internet connection and write to your provider. After the message: shorten it, without links and attachments.</source>
        <translation>Si vous voyez 554 comme message d’accueil&#xa0;: votre réseau est refusé&#x202f;; essayez une autre connexion Internet et écrivez à votre fournisseur. Après le message&#xa0;: raccourcissez-le, sans lien ni pièce jointe.</translation>
    </message>
    <message>
        <source>Command not understood</source>
        <translation>Commande non comprise</translation>
    </message>
    <message>
        <source>The server did not recognise the line that it received.</source>
        <translation>Le serveur n’a pas reconnu la ligne reçue.</translation>
    </message>
    <message>
        <source>The connection security does not fit the port, so that the server reads encrypted bytes as a command.</source>
        <translation>La sécurité de la connexion ne convient pas au port&#xa0;: le serveur prend des octets chiffrés pour une commande.</translation>
    </message>
    <message>
        <source>An old or restricted server does not know EHLO, AUTH or STARTTLS.</source>
        <translation>Un serveur ancien ou restreint ne connaît pas EHLO, AUTH ou STARTTLS.</translation>
    </message>
    <message>
        <source>A firewall or antivirus in between changes commands on the way.</source>
        <translation>Un pare-feu ou un antivirus intermédiaire modifie les commandes en route.</translation>
    </message>
    <message>
        <source>Compare port and connection security: 587 goes with STARTTLS, 465 with SSL/TLS.</source>
        <translation>Comparez le port et la sécurité de la connexion&#xa0;: 587 va avec STARTTLS, 465 avec SSL/TLS.</translation>
    </message>
    <message>
        <source>Check that the server name is that of the outgoing server.</source>
        <translation>Vérifiez que le nom du serveur est bien celui du serveur d’envoi.</translation>
    </message>
    <message>
        <source>Try without the mail scanning of your antivirus.</source>
        <translation>Essayez sans l’analyse des e-mails de votre antivirus.</translation>
    </message>
    <message>
        <source>Look whether inspection of SMTP in the firewall replaces commands by XXXX.</source>
        <translation>Regardez si l’inspection SMTP du pare-feu remplace des commandes par XXXX.</translation>
    </message>
    <message>
        <source>Error in the parameters</source>
        <translation>Erreur dans les paramètres</translation>
    </message>
    <message>
        <source>The command is known, but what follows it is not as it should be.</source>
        <translation>La commande est connue, mais ce qui la suit n’est pas comme il faut.</translation>
    </message>
    <message>
        <source>After EHLO: the name that the computer announces is not allowed.</source>
        <translation>Après EHLO&#xa0;: le nom annoncé par l’ordinateur n’est pas admis.</translation>
    </message>
    <message>
        <source>After AUTH: the login data was empty, badly encoded or broken off.</source>
        <translation>Après AUTH&#xa0;: les données d’authentification étaient vides, mal codées ou interrompues.</translation>
    </message>
    <message>
        <source>After MAIL FROM or RCPT TO: the address is incomplete or has characters that do not belong there.</source>
        <translation>Après MAIL FROM ou RCPT TO&#xa0;: l’adresse est incomplète ou contient des caractères qui n’ont rien à y faire.</translation>
    </message>
    <message>
        <source>Check the sender’s and the recipient’s address for blanks, accents and missing parts.</source>
        <translation>Cherchez dans les adresses d’expéditeur et de destinataire des espaces, des accents ou des parties manquantes.</translation>
    </message>
    <message>
        <source>Type user name and password again in the mail program.</source>
        <translation>Ressaisissez le nom d’utilisateur et le mot de passe dans le logiciel de messagerie.</translation>
    </message>
    <message>
        <source>If it comes after EHLO, give the computer a name of plain letters, digits and dashes.</source>
        <translation>Si cela vient après EHLO, donnez à l’ordinateur un nom fait de lettres simples, de chiffres et de tirets.</translation>
    </message>
    <message>
        <source>Accept address literals and names without a dot in EHLO from those who log in afterwards.</source>
        <translation>Acceptez dans EHLO les adresses IP entre crochets et les noms sans point de la part de ceux qui s’authentifient ensuite.</translation>
    </message>
    <message>
        <source>Command not implemented</source>
        <translation>Commande non disponible</translation>
    </message>
    <message>
        <source>The server knows the command but does not offer it.</source>
        <translation>Le serveur connaît la commande mais ne la propose pas.</translation>
    </message>
    <message>
        <source>After AUTH, on a port that is only for mail between servers.</source>
        <translation>Après AUTH, sur un port réservé au courrier entre serveurs.</translation>
    </message>
    <message>
        <source>After STARTTLS, where encryption was not set up.</source>
        <translation>Après STARTTLS, là où le chiffrement n’a pas été mis en place.</translation>
    </message>
    <message>
        <source>After VRFY or EXPN, which most servers switch off.</source>
        <translation>Après VRFY ou EXPN, que la plupart des serveurs désactivent.</translation>
    </message>
    <message>
        <source>Use the submission port 587 with STARTTLS, or 465 with SSL/TLS, in place of 25.</source>
        <translation>Utilisez le port d’envoi 587 avec STARTTLS, ou 465 avec SSL/TLS, au lieu du 25.</translation>
    </message>
    <message>
        <source>Check the server name: it may be an incoming-only server.</source>
        <translation>Vérifiez le nom du serveur&#xa0;: il ne sert peut-être qu’à recevoir.</translation>
    </message>
    <message>
        <source>Do not announce in EHLO what is answered with 502.</source>
        <translation>N’annoncez pas dans EHLO ce à quoi vous répondez 502.</translation>
    </message>
    <message>
        <source>Wrong order of commands</source>
        <translation>Mauvais ordre des commandes</translation>
    </message>
    <message>
        <source>A command came at the wrong moment: too early, twice, or before something that the server wants first.</source>
        <translation>Une commande est arrivée au mauvais moment&#xa0;: trop tôt, deux fois, ou avant ce que le serveur demande d’abord.</translation>
    </message>
    <message>
        <source>MAIL FROM before the login that the server requires.</source>
        <translation>MAIL FROM avant l’authentification qu’exige le serveur.</translation>
    </message>
    <message>
        <source>AUTH before STARTTLS, on a server that hides it until then.</source>
        <translation>AUTH avant STARTTLS, sur un serveur qui ne le propose qu’ensuite.</translation>
    </message>
    <message>
        <source>RCPT TO or DATA after the sender was refused: the line before holds the real cause.</source>
        <translation>RCPT TO ou DATA après le refus de l’expéditeur&#xa0;: la ligne précédente contient la vraie cause.</translation>
    </message>
    <message>
        <source>Read the reply before this one in the dialogue: it often holds the real cause.</source>
        <translation>Lisez dans le dialogue la réponse précédente&#xa0;: elle contient souvent la vraie cause.</translation>
    </message>
    <message>
        <source>Turn on authentication for the outgoing server in the mail program.</source>
        <translation>Activez l’authentification du serveur sortant dans le logiciel de messagerie.</translation>
    </message>
    <message>
        <source>Choose STARTTLS on port 587, if AUTH is refused this way.</source>
        <translation>Choisissez STARTTLS sur le port 587 si c’est AUTH qui est ainsi refusé.</translation>
    </message>
    <message>
        <source>For a missing login answer 530: it tells the sender what to change.</source>
        <translation>Pour une authentification manquante, répondez 530&#xa0;: cela dit à l’expéditeur quoi changer.</translation>
    </message>
    <message>
        <source>Parameter not implemented</source>
        <translation>Paramètre non disponible</translation>
    </message>
    <message>
        <source>The command is known, but not with this value.</source>
        <translation>La commande est connue, mais pas avec cette valeur.</translation>
    </message>
    <message>
        <source>After AUTH: the server does not offer this authentication method.</source>
        <translation>Après AUTH&#xa0;: le serveur ne propose pas cette méthode d’authentification.</translation>
    </message>
    <message>
        <source>After EHLO or HELO: a full name with a dot is wanted.</source>
        <translation>Après EHLO ou HELO&#xa0;: un nom complet, avec un point, est exigé.</translation>
    </message>
    <message>
        <source>After MAIL FROM or RCPT TO: the address has no domain.</source>
        <translation>Après MAIL FROM ou RCPT TO&#xa0;: l’adresse n’a pas de domaine.</translation>
    </message>
    <message>
        <source>Set the authentication method of the mail program to “Normal password” (inside an encrypted connection).</source>
        <translation>Réglez la méthode d’authentification du logiciel de messagerie sur «&#xa0;Mot de passe normal&#xa0;» (dans une connexion chiffrée).</translation>
    </message>
    <message>
        <source>Write addresses with their domain, as in name@example.net.</source>
        <translation>Écrivez les adresses avec leur domaine, comme nom@example.net.</translation>
    </message>
    <message>
        <source>Check that each method announced in EHLO can really be used on this port.</source>
        <translation>Vérifiez que chaque méthode annoncée dans EHLO est vraiment utilisable sur ce port.</translation>
    </message>
    <message>
        <source>Encryption needed, or message too large</source>
        <translation>Chiffrement nécessaire, ou message trop gros</translation>
    </message>
    <message>
        <source>With 5.7.10 the server accepts this login only inside an encrypted connection (RFC 5248). Some servers use the number for a message that is too large: the text tells the two apart.</source>
        <translation>Avec 5.7.10, le serveur n’accepte cette authentification que dans une connexion chiffrée (RFC 5248). Certains serveurs emploient ce numéro pour un message trop gros&#xa0;: le texte permet de distinguer les deux.</translation>
    </message>
    <message>
        <source>After AUTH over a connection without encryption.</source>
        <translation>Après AUTH sur une connexion sans chiffrement.</translation>
    </message>
    <message>
        <source>After the message, on a few servers: it is larger than the limit.</source>
        <translation>Après le message, sur quelques serveurs&#xa0;: il dépasse la limite.</translation>
    </message>
    <message>
        <source>If it comes at the login, choose STARTTLS with port 587, or SSL/TLS with port 465.</source>
        <translation>S’il vient à l’authentification, choisissez STARTTLS avec le port 587, ou SSL/TLS avec le port 465.</translation>
    </message>
    <message>
        <source>If the text speaks of the length, make attachments smaller or share them with a link.</source>
        <translation>Si le texte parle de la longueur, réduisez les pièces jointes ou partagez-les par un lien.</translation>
    </message>
    <message>
        <source>Do not offer AUTH before STARTTLS; for the size of messages use 552 with 5.3.4.</source>
        <translation>Ne proposez pas AUTH avant STARTTLS&#x202f;; pour la taille des messages, utilisez 552 avec 5.3.4.</translation>
    </message>
    <message>
        <source>Log in first, or encrypt first</source>
        <translation>Il faut d’abord s’authentifier, ou d’abord chiffrer</translation>
    </message>
    <message>
        <source>The server wants something before it goes on: usually a login (5.7.0 Authentication required), often an encrypted connection (Must issue a STARTTLS command first). It does not mean that your password is wrong.</source>
        <translation>Le serveur veut quelque chose avant de continuer&#xa0;: le plus souvent une authentification (5.7.0 Authentication required), souvent une connexion chiffrée (Must issue a STARTTLS command first). Cela ne veut pas dire que votre mot de passe est faux.</translation>
    </message>
    <message>
        <source>After MAIL FROM: nobody logged in, because no user name was set or the mail program does not use it for sending.</source>
        <translation>Après MAIL FROM&#xa0;: personne ne s’est authentifié, faute de nom d’utilisateur ou parce que le logiciel ne s’en sert pas pour l’envoi.</translation>
    </message>
    <message>
        <source>After MAIL FROM or AUTH: connection security is set to none, and the server wants STARTTLS first.</source>
        <translation>Après MAIL FROM ou AUTH&#xa0;: la sécurité de la connexion est réglée sur «&#xa0;Aucune&#xa0;», et le serveur veut d’abord STARTTLS.</translation>
    </message>
    <message>
        <source>After a login that worked: the account or the organisation may not send by SMTP.</source>
        <translation>Après une authentification réussie&#xa0;: le compte ou l’organisation n’a pas le droit d’envoyer par SMTP.</translation>
    </message>
    <message>
        <source>After RCPT TO: the recipient’s organisation only takes mail over encrypted connections, or from known senders.</source>
        <translation>Après RCPT TO&#xa0;: l’organisation du destinataire n’accepte que des connexions chiffrées, ou des expéditeurs connus.</translation>
    </message>
    <message>
        <source>Fill in user name (usually your whole address) and password for the outgoing server: the login comes before MAIL FROM.</source>
        <translation>Renseignez le nom d’utilisateur (en général votre adresse complète) et le mot de passe du serveur d’envoi&#xa0;: l’authentification précède MAIL FROM.</translation>
    </message>
    <message>
        <source>Turn on authentication in your mail program: Outlook “My outgoing server (SMTP) requires authentication”; Thunderbird “Authentication method: Normal password”; Apple Mail “Authentication: Password”.</source>
        <translation>Activez l’authentification dans votre logiciel de messagerie&#xa0;: Outlook «&#xa0;Mon serveur sortant (SMTP) requiert une authentification&#xa0;»&#x202f;; Thunderbird «&#xa0;Méthode d’authentification&#xa0;: Mot de passe normal&#xa0;»&#x202f;; Apple Mail «&#xa0;Authentification&#xa0;: Mot de passe&#xa0;».</translation>
    </message>
    <message>
        <source>If the text names STARTTLS or TLS, encrypt first: choose STARTTLS with port 587, or SSL/TLS with port 465.</source>
        <translation>Si le texte nomme STARTTLS ou TLS, chiffrez d’abord&#xa0;: choisissez STARTTLS avec le port 587, ou SSL/TLS avec le port 465.</translation>
    </message>
    <message>
        <source>If you did log in, ask the provider or administrator to allow sending by SMTP for this account.</source>
        <translation>Si vous vous êtes bien authentifié, demandez au fournisseur ou à l’administrateur d’autoriser l’envoi par SMTP pour ce compte.</translation>
    </message>
    <message>
        <source>Say in the text which of the two is missing, and offer AUTH in EHLO on the submission ports.</source>
        <translation>Dites dans le texte laquelle des deux conditions manque, et proposez AUTH dans EHLO sur les ports d’envoi.</translation>
    </message>
    <message>
        <source>Before TLS, answer 530 to everything but EHLO, NOOP, STARTTLS and QUIT, if encryption is required (RFC 3207).</source>
        <translation>Avant TLS, si le chiffrement est exigé, répondez 530 à tout sauf EHLO, NOOP, STARTTLS et QUIT (RFC 3207).</translation>
    </message>
    <message>
        <source>For a wrong password answer 535, so that nobody hunts for the wrong setting.</source>
        <translation>Pour un mot de passe faux, répondez 535, afin que personne ne cherche le mauvais paramètre.</translation>
    </message>
    <message>
        <source>This way of logging in is not enough</source>
        <translation>Cette manière de s’authentifier ne suffit pas</translation>
    </message>
    <message>
        <source>The server does not accept this authentication method, or this kind of password, for the account.</source>
        <translation>Le serveur n’accepte pas cette méthode d’authentification, ou ce type de mot de passe, pour ce compte.</translation>
    </message>
    <message>
        <source>At Gmail with 5.7.9: an app password is needed, or a sign-in on the web.</source>
        <translation>Chez Gmail avec 5.7.9&#xa0;: un mot de passe d’application est nécessaire, ou une connexion sur le web.</translation>
    </message>
    <message>
        <source>The chosen method is weaker than the server allows.</source>
        <translation>La méthode choisie est plus faible que ce que permet le serveur.</translation>
    </message>
    <message>
        <source>If the text speaks of an app password, create one in the account’s web settings and use it here.</source>
        <translation>Si le texte parle d’un mot de passe d’application, créez-en un dans les paramètres web du compte et utilisez-le ici.</translation>
    </message>
    <message>
        <source>If it gives a web address, sign in there yourself with a browser, then try again.</source>
        <translation>S’il donne une adresse web, connectez-vous-y vous-même avec un navigateur, puis réessayez.</translation>
    </message>
    <message>
        <source>Otherwise choose another authentication method in the mail program.</source>
        <translation>Sinon, choisissez une autre méthode d’authentification dans le logiciel de messagerie.</translation>
    </message>
    <message>
        <source>Offer only the methods that policy allows, so that clients do not choose another one.</source>
        <translation>Ne proposez que les méthodes permises, pour que les clients n’en choisissent pas une autre.</translation>
    </message>
    <message>
        <source>Login refused</source>
        <translation>Identifiants refusés</translation>
    </message>
    <message>
        <source>The server judged the user name and the password, token or key, and did not accept them.</source>
        <translation>Le serveur a jugé le nom d’utilisateur et le mot de passe, le jeton ou la clé, et ne les a pas acceptés.</translation>
    </message>
    <message>
        <source>The password or the user name is not the right one, often after a change of password.</source>
        <translation>Le mot de passe ou le nom d’utilisateur n’est pas le bon, souvent après un changement de mot de passe.</translation>
    </message>
    <message>
        <source>The provider wants an app password in place of the normal one.</source>
        <translation>Le fournisseur veut un mot de passe d’application au lieu du mot de passe habituel.</translation>
    </message>
    <message>
        <source>Sending by SMTP is switched off for the account or the organisation, or passwords are not accepted at all any more.</source>
        <translation>L’envoi par SMTP est désactivé pour le compte ou l’organisation, ou les mots de passe ne sont plus acceptés du tout.</translation>
    </message>
    <message>
        <source>The account is locked, often after many wrong attempts.</source>
        <translation>Le compte est bloqué, souvent après de nombreux essais infructueux.</translation>
    </message>
    <message>
        <source>Log in to the webmail with the same user name and password: that shows whether they are right.</source>
        <translation>Connectez-vous à la messagerie web avec les mêmes identifiants&#xa0;: cela montre s’ils sont bons.</translation>
    </message>
    <message>
        <source>Type them again without blanks; the user name is usually the whole address.</source>
        <translation>Ressaisissez-les sans espaces&#x202f;; le nom d’utilisateur est en général l’adresse complète.</translation>
    </message>
    <message>
        <source>Look whether your provider asks for an app password, or for sending to be switched on first.</source>
        <translation>Regardez si votre fournisseur demande un mot de passe d’application, ou d’abord l’activation de l’envoi.</translation>
    </message>
    <message>
        <source>Do not try again and again: some servers lock the account.</source>
        <translation>N’essayez pas sans relâche&#xa0;: certains serveurs bloquent le compte.</translation>
    </message>
    <message>
        <source>Keep the reason in the log, not in the reply: it must not tell whether the user exists.</source>
        <translation>Gardez la raison dans le journal, non dans la réponse&#xa0;: celle-ci ne doit pas dire si l’utilisateur existe.</translation>
    </message>
    <message>
        <source>For a fault of your own authentication service answer 454, not 535.</source>
        <translation>Pour un défaut de votre propre service d’authentification, répondez 454, non 535.</translation>
    </message>
    <message>
        <source>Encryption needed for this login</source>
        <translation>Chiffrement nécessaire pour cette authentification</translation>
    </message>
    <message>
        <source>The server accepts this authentication method only inside an encrypted connection.</source>
        <translation>Le serveur n’accepte cette méthode d’authentification que dans une connexion chiffrée.</translation>
    </message>
    <message>
        <source>After AUTH PLAIN or LOGIN over a connection without encryption.</source>
        <translation>Après AUTH PLAIN ou LOGIN sur une connexion sans chiffrement.</translation>
    </message>
    <message>
        <source>Choose STARTTLS with port 587, or SSL/TLS with port 465.</source>
        <translation>Choisissez STARTTLS avec le port 587, ou SSL/TLS avec le port 465.</translation>
    </message>
    <message>
        <source>Change the password afterwards, if it was already sent without encryption.</source>
        <translation>Changez ensuite de mot de passe, s’il a déjà été envoyé sans chiffrement.</translation>
    </message>
    <message>
        <source>Do not offer AUTH before STARTTLS: clients then cannot send passwords in clear.</source>
        <translation>Ne proposez pas AUTH avant STARTTLS&#xa0;: les clients ne peuvent alors pas envoyer de mot de passe en clair.</translation>
    </message>
    <message>
        <source>Mailbox over its limit</source>
        <translation>Boîte au-delà de sa limite</translation>
    </message>
    <message>
        <source>Not in the standard. Servers that use it mean that a mailbox is full or that a limit is passed.</source>
        <translation>Ce code n’est pas dans la norme. Les serveurs qui l’emploient veulent dire qu’une boîte est pleine ou qu’une limite est dépassée.</translation>
    </message>
    <message>
        <source>After RCPT TO or after the message, for a full mailbox.</source>
        <translation>Après RCPT TO ou après le message, pour une boîte pleine.</translation>
    </message>
    <message>
        <source>Tell the recipient by another way to make room.</source>
        <translation>Prévenez le destinataire par une autre voie qu’il doit faire de la place.</translation>
    </message>
    <message>
        <source>Send again once there is room.</source>
        <translation>Renvoyez quand il y a de la place.</translation>
    </message>
    <message>
        <source>Use 452 or 552 with 4.2.2 or 5.2.2: senders understand those.</source>
        <translation>Utilisez 452 ou 552 avec 4.2.2 ou 5.2.2&#xa0;: les expéditeurs les comprennent.</translation>
    </message>
    <message>
        <source>Mailing list cannot be expanded</source>
        <translation>Liste de diffusion impossible à développer</translation>
    </message>
    <message>
        <source>Not in the standard. Servers that use it cannot resolve a list or an alias.</source>
        <translation>Ce code n’est pas dans la norme. Les serveurs qui l’emploient n’arrivent pas à développer une liste ou un alias.</translation>
    </message>
    <message>
        <source>After RCPT TO, for a list or alias that leads nowhere.</source>
        <translation>Après RCPT TO, pour une liste ou un alias qui ne mène nulle part.</translation>
    </message>
    <message>
        <source>Check the address of the list, and write to its owner.</source>
        <translation>Vérifiez l’adresse de la liste et écrivez à son responsable.</translation>
    </message>
    <message>
        <source>Correct the list; answer 550 with 5.2.4 meanwhile.</source>
        <translation>Corrigez la liste&#x202f;; répondez entre-temps 550 avec 5.2.4.</translation>
    </message>
    <message>
        <source>Message refused by the recipient’s filter</source>
        <translation>Message refusé par le filtre du destinataire</translation>
    </message>
    <message>
        <source>Not in the standard. Servers that use it mean a refusal by a filter or a rule of the recipient.</source>
        <translation>Ce code n’est pas dans la norme. Les serveurs qui l’emploient signalent le refus d’un filtre ou d’une règle du destinataire.</translation>
    </message>
    <message>
        <source>After the message, when it was judged to be spam.</source>
        <translation>Après le message, quand il a été jugé indésirable.</translation>
    </message>
    <message>
        <source>After RCPT TO, when the recipient’s domain refuses the sender.</source>
        <translation>Après RCPT TO, quand le domaine du destinataire refuse l’expéditeur.</translation>
    </message>
    <message>
        <source>Send a short message without links or attachments to see whether the content is the reason.</source>
        <translation>Envoyez un message court, sans lien ni pièce jointe, pour voir si le contenu est en cause.</translation>
    </message>
    <message>
        <source>Ask the recipient to allow your address.</source>
        <translation>Demandez au destinataire d’autoriser votre adresse.</translation>
    </message>
    <message>
        <source>Use 550 with 5.7.1 and a text that says whom to ask.</source>
        <translation>Utilisez 550 avec 5.7.1 et un texte qui dit à qui s’adresser.</translation>
    </message>
    <message>
        <source>Refused: mailbox not available or not allowed</source>
        <translation>Refus&#xa0;: boîte indisponible ou accès non permis</translation>
    </message>
    <message>
        <source>The most used refusal. Its enhanced code and text say whether it means the recipient, the sender, the message or your network.</source>
        <translation>Le refus le plus courant. Son code étendu et son texte disent s’il vise le destinataire, l’expéditeur, le message ou votre réseau.</translation>
    </message>
    <message>
        <source>After RCPT TO: the recipient’s address does not exist (5.1.1).</source>
        <translation>Après RCPT TO&#xa0;: l’adresse du destinataire n’existe pas (5.1.1).</translation>
    </message>
    <message>
        <source>After RCPT TO: the server does not relay for you, usually because nobody logged in (5.7.1).</source>
        <translation>Après RCPT TO&#xa0;: le serveur ne relaie pas pour vous, en général parce que personne ne s’est authentifié (5.7.1).</translation>
    </message>
    <message>
        <source>After MAIL FROM: the sender’s address does not belong to the account.</source>
        <translation>Après MAIL FROM&#xa0;: l’adresse d’expéditeur n’appartient pas au compte.</translation>
    </message>
    <message>
        <source>After the message: judged to be spam, or SPF, DKIM or DMARC do not fit.</source>
        <translation>Après le message&#xa0;: jugé indésirable, ou SPF, DKIM ou DMARC ne concordent pas.</translation>
    </message>
    <message>
        <source>As the greeting or after EHLO: your Internet address is blocked.</source>
        <translation>Comme message d’accueil ou après EHLO&#xa0;: votre adresse Internet est bloquée.</translation>
    </message>
    <message>
        <source>Read which address the text names, and check its spelling.</source>
        <translation>Regardez quelle adresse le texte nomme, et vérifiez son orthographe.</translation>
    </message>
    <message>
        <source>If it speaks of relaying, turn on authentication for the outgoing server.</source>
        <translation>S’il parle de relais, activez l’authentification du serveur sortant.</translation>
    </message>
    <message>
        <source>If it names the sender, use the address of the account that logs in.</source>
        <translation>S’il nomme l’expéditeur, utilisez l’adresse du compte qui s’authentifie.</translation>
    </message>
    <message>
        <source>If it speaks of a block list or policy, send the whole reply to your provider.</source>
        <translation>S’il parle de liste de blocage ou de règle, envoyez la réponse complète à votre fournisseur.</translation>
    </message>
    <message>
        <source>Give the enhanced code: 5.1.1, 5.7.1 and 5.7.60 lead to very different repairs.</source>
        <translation>Donnez le code étendu&#xa0;: 5.1.1, 5.7.1 et 5.7.60 mènent à des corrections très différentes.</translation>
    </message>
    <message>
        <source>For a missing login answer 530.</source>
        <translation>Pour une authentification manquante, répondez 530.</translation>
    </message>
    <message>
        <source>Recipient not here</source>
        <translation>Destinataire absent de ce serveur</translation>
    </message>
    <message>
        <source>The mailbox is on another server, and this one does not forward to it.</source>
        <translation>La boîte est sur un autre serveur, et celui-ci ne fait pas suivre.</translation>
    </message>
    <message>
        <source>After RCPT TO, for an address that has moved.</source>
        <translation>Après RCPT TO, pour une adresse qui a déménagé.</translation>
    </message>
    <message>
        <source>On some servers, when a sender who did not log in writes to another domain.</source>
        <translation>Sur certains serveurs, quand un expéditeur non authentifié écrit à un autre domaine.</translation>
    </message>
    <message>
        <source>Use the address that the text gives, after checking it with the recipient.</source>
        <translation>Utilisez l’adresse que donne le texte, après l’avoir vérifiée auprès du destinataire.</translation>
    </message>
    <message>
        <source>Turn on authentication for the outgoing server, if the text speaks of relaying.</source>
        <translation>Activez l’authentification du serveur sortant, si le texte parle de relais.</translation>
    </message>
    <message>
        <source>The text can disclose a private address: consider 550 instead.</source>
        <translation>Le texte peut révéler une adresse privée&#xa0;: préférez peut-être 550.</translation>
    </message>
    <message>
        <source>Limit of storage or size passed</source>
        <translation>Limite d’espace ou de taille dépassée</translation>
    </message>
    <message>
        <source>The message is too large, or the mailbox has no room left.</source>
        <translation>Le message est trop gros, ou la boîte n’a plus de place.</translation>
    </message>
    <message>
        <source>After MAIL FROM with a size, or after the message: larger than allowed (5.3.4).</source>
        <translation>Après MAIL FROM avec une taille, ou après le message&#xa0;: plus gros que permis (5.3.4).</translation>
    </message>
    <message>
        <source>After RCPT TO: the recipient’s mailbox is full (5.2.2).</source>
        <translation>Après RCPT TO&#xa0;: la boîte du destinataire est pleine (5.2.2).</translation>
    </message>
    <message>
        <source>At some providers: a forbidden kind of attachment.</source>
        <translation>Chez certains fournisseurs&#xa0;: un type de pièce jointe interdit.</translation>
    </message>
    <message>
        <source>Make attachments smaller, or share them with a link.</source>
        <translation>Réduisez les pièces jointes, ou partagez-les par un lien.</translation>
    </message>
    <message>
        <source>If the mailbox is full, tell the recipient by another way.</source>
        <translation>Si la boîte est pleine, prévenez le destinataire par une autre voie.</translation>
    </message>
    <message>
        <source>Announce the limit with SIZE in EHLO: clients then know before they send.</source>
        <translation>Annoncez la limite avec SIZE dans EHLO&#xa0;: les clients la connaissent alors avant d’envoyer.</translation>
    </message>
    <message>
        <source>Address not allowed</source>
        <translation>Adresse non admise</translation>
    </message>
    <message>
        <source>The server does not take this address: most often the sender’s, because it does not belong to the account.</source>
        <translation>Le serveur ne prend pas cette adresse&#xa0;: le plus souvent celle de l’expéditeur, parce qu’elle n’appartient pas au compte.</translation>
    </message>
    <message>
        <source>After MAIL FROM: the sender’s address is not one of the account that logged in (5.7.1).</source>
        <translation>Après MAIL FROM&#xa0;: l’adresse d’expéditeur n’est pas une de celles du compte authentifié (5.7.1).</translation>
    </message>
    <message>
        <source>After MAIL FROM or RCPT TO: the address is not written as it should be.</source>
        <translation>Après MAIL FROM ou RCPT TO&#xa0;: l’adresse n’est pas écrite comme il faut.</translation>
    </message>
    <message>
        <source>After RCPT TO: the server does not relay for somebody who did not log in.</source>
        <translation>Après RCPT TO&#xa0;: le serveur ne relaie pas pour quelqu’un qui ne s’est pas authentifié.</translation>
    </message>
    <message>
        <source>Use the account’s own address as the sender, or have the other one added as an alias.</source>
        <translation>Utilisez comme expéditeur l’adresse même du compte, ou faites ajouter l’autre comme alias.</translation>
    </message>
    <message>
        <source>Check the address for blanks and wrong characters.</source>
        <translation>Cherchez dans l’adresse des espaces et des caractères indésirables.</translation>
    </message>
    <message>
        <source>Turn on authentication for the outgoing server, if nobody logged in.</source>
        <translation>Activez l’authentification du serveur sortant, si personne ne s’est authentifié.</translation>
    </message>
    <message>
        <source>Say in the text which account may use which addresses.</source>
        <translation>Dites dans le texte quel compte peut utiliser quelles adresses.</translation>
    </message>
    <message>
        <source>Parameters of the address not recognised</source>
        <translation>Paramètres de l’adresse non reconnus</translation>
    </message>
    <message>
        <source>The server does not know or allow a parameter of MAIL FROM or RCPT TO.</source>
        <translation>Le serveur ne connaît pas ou n’admet pas un paramètre de MAIL FROM ou de RCPT TO.</translation>
    </message>
    <message>
        <source>When the mail program uses an extension that the server does not have.</source>
        <translation>Quand le logiciel de messagerie utilise une extension que le serveur n’a pas.</translation>
    </message>
    <message>
        <source>At Gmail: the address is not written between angle brackets, or has blanks.</source>
        <translation>Chez Gmail&#xa0;: l’adresse n’est pas écrite entre chevrons, ou contient des espaces.</translation>
    </message>
    <message>
        <source>Check the sender’s and the recipient’s address for blanks.</source>
        <translation>Cherchez des espaces dans les adresses d’expéditeur et de destinataire.</translation>
    </message>
    <message>
        <source>Switch off delivery receipts and update the mail program.</source>
        <translation>Désactivez les accusés de remise et mettez à jour le logiciel de messagerie.</translation>
    </message>
    <message>
        <source>Announce in EHLO every extension whose parameters are accepted, and no others.</source>
        <translation>Annoncez dans EHLO toutes les extensions dont les paramètres sont acceptés, et aucune autre.</translation>
    </message>
    <message>
        <source>The recipient’s domain takes no mail</source>
        <translation>Le domaine du destinataire ne prend aucun courrier</translation>
    </message>
    <message>
        <source>A server on the way knows that the domain declares to take no mail (RFC 7504, RFC 7505).</source>
        <translation>Un serveur sur le chemin sait que le domaine déclare ne prendre aucun courrier (RFC 7504, RFC 7505).</translation>
    </message>
    <message>
        <source>After RCPT TO, for a domain without mailboxes, often a slip of the keyboard.</source>
        <translation>Après RCPT TO, pour un domaine sans boîtes, souvent une faute de frappe.</translation>
    </message>
    <message>
        <source>Check the part after the @ in the recipient’s address.</source>
        <translation>Vérifiez la partie qui suit @ dans l’adresse du destinataire.</translation>
    </message>
    <message>
        <source>A domain says so with the MX record “0 .”; remove it, if it should take mail.</source>
        <translation>Un domaine le déclare par l’enregistrement MX «&#xa0;0 .&#xa0;»&#x202f;; retirez-le s’il doit recevoir du courrier.</translation>
    </message>
    <message>
        <source>Refused by a rule</source>
        <translation>Refusé par une règle</translation>
    </message>
    <message>
        <source>Not in the standard: servers write it for the enhanced code 5.7.1, a refusal by policy.</source>
        <translation>Ce code n’est pas dans la norme&#xa0;: des serveurs l’écrivent pour le code étendu 5.7.1, un refus de principe.</translation>
    </message>
    <message>
        <source>After RCPT TO or after the message: blocked sender, network or content.</source>
        <translation>Après RCPT TO ou après le message&#xa0;: expéditeur, réseau ou contenu bloqué.</translation>
    </message>
    <message>
        <source>Log in for sending, if that is not the case yet.</source>
        <translation>Authentifiez-vous pour l’envoi, si ce n’est pas encore le cas.</translation>
    </message>
    <message>
        <source>Ask the recipient or their administrator to allow you, and quote the reply.</source>
        <translation>Demandez au destinataire ou à son administrateur de vous autoriser, en citant la réponse.</translation>
    </message>
    <message>
        <source>Use 550 or 554 with 5.7.1.</source>
        <translation>Utilisez 550 ou 554 avec 5.7.1.</translation>
    </message>
    <message>
        <source>The server takes no mail</source>
        <translation>Le serveur ne prend aucun courrier</translation>
    </message>
    <message>
        <source>As the greeting: this host, or this host for you, takes no mail at all. After RCPT TO: the recipient’s domain takes none (RFC 7504).</source>
        <translation>Comme message d’accueil&#xa0;: cet hôte ne prend aucun courrier, ou n’en prend pas de vous. Après RCPT TO&#xa0;: le domaine du destinataire n’en prend pas (RFC 7504).</translation>
    </message>
    <message>
        <source>A host that only sends was typed as the outgoing server.</source>
        <translation>Un hôte qui ne fait qu’émettre a été saisi comme serveur d’envoi.</translation>
    </message>
    <message>
        <source>Your address is on a block list of the server.</source>
        <translation>Votre adresse IP est sur une liste de blocage du serveur.</translation>
    </message>
    <message>
        <source>The recipient’s domain declares that it has no mailboxes.</source>
        <translation>Le domaine du destinataire déclare n’avoir aucune boîte.</translation>
    </message>
    <message>
        <source>Check the name of the outgoing server against your provider’s instructions.</source>
        <translation>Comparez le nom du serveur d’envoi aux indications de votre fournisseur.</translation>
    </message>
    <message>
        <source>Check the recipient’s domain for a slip of the keyboard.</source>
        <translation>Cherchez une faute de frappe dans le domaine du destinataire.</translation>
    </message>
    <message>
        <source>Use 521 only for a host that never takes mail; for one refused client use 554.</source>
        <translation>N’utilisez 521 que pour un hôte qui ne prend jamais de courrier&#x202f;; pour un client refusé, utilisez 554.</translation>
    </message>
    <message>
        <source>Transaction failed, or no service for you</source>
        <translation>Échec de la transaction, ou pas de service pour vous</translation>
    </message>
    <message>
        <source>A refusal for good without a more exact code. Its text and the step say what it means.</source>
        <translation>Un refus définitif sans code plus précis. Son texte et l’étape disent ce qu’il signifie.</translation>
    </message>
    <message>
        <source>As the greeting: your Internet address is blocked, or the server does not serve it.</source>
        <translation>Comme message d’accueil&#xa0;: votre adresse Internet est bloquée, ou le serveur ne la sert pas.</translation>
    </message>
    <message>
        <source>After RCPT TO: relaying refused, or access denied because nobody logged in.</source>
        <translation>Après RCPT TO&#xa0;: relais refusé, ou accès refusé parce que personne ne s’est authentifié.</translation>
    </message>
    <message>
        <source>After the message: refused as spam, virus or against a rule.</source>
        <translation>Après le message&#xa0;: refusé comme spam, comme virus ou contraire à une règle.</translation>
    </message>
    <message>
        <source>After DATA: no recipient was accepted before.</source>
        <translation>Après DATA&#xa0;: aucun destinataire n’a été accepté auparavant.</translation>
    </message>
    <message>
        <source>As the greeting: try another Internet connection, then send the reply to your provider.</source>
        <translation>Comme message d’accueil&#xa0;: essayez une autre connexion Internet, puis envoyez la réponse à votre fournisseur.</translation>
    </message>
    <message>
        <source>After RCPT TO: turn on authentication for the outgoing server.</source>
        <translation>Après RCPT TO&#xa0;: activez l’authentification du serveur sortant.</translation>
    </message>
    <message>
        <source>After the message: send a short one without links or attachments to see whether the content is the reason.</source>
        <translation>Après le message&#xa0;: envoyez-en un court, sans lien ni pièce jointe, pour voir si le contenu est en cause.</translation>
    </message>
    <message>
        <source>Prefer 530, 550 or 552 where they fit: they tell the sender more.</source>
        <translation>Préférez 530, 550 ou 552 quand ils conviennent&#xa0;: ils en disent plus à l’expéditeur.</translation>
    </message>
    <message>
        <source>System status or help</source>
        <translation>État du système ou aide</translation>
    </message>
    <message>
        <source>The server answers a question about its own state. Nothing was refused.</source>
        <translation>Le serveur répond à une question sur son propre état. Rien n’a été refusé.</translation>
    </message>
    <message>
        <source>After a HELP or status command, typed by hand or by a monitoring program.</source>
        <translation>Après une commande HELP ou une demande d’état, saisie à la main ou par un programme de surveillance.</translation>
    </message>
    <message>
        <source>There is nothing to do: mail programs do not need this reply.</source>
        <translation>Il n’y a rien à faire&#xa0;: les logiciels de messagerie n’ont pas besoin de cette réponse.</translation>
    </message>
    <message>
        <source>Keep the text free of version numbers and internal names: anybody can read it.</source>
        <translation>Ne laissez dans ce texte ni numéro de version ni nom interne&#xa0;: tout le monde peut le lire.</translation>
    </message>
    <message>
        <source>Help message</source>
        <translation>Message d’aide</translation>
    </message>
    <message>
        <source>The server lists its commands for a person. It says nothing about your settings.</source>
        <translation>Le serveur énumère ses commandes à l’intention d’une personne. Il ne dit rien de vos paramètres.</translation>
    </message>
    <message>
        <source>After a HELP command.</source>
        <translation>Après une commande HELP.</translation>
    </message>
    <message>
        <source>The list may be short: what counts is what EHLO announces.</source>
        <translation>La liste peut rester courte&#xa0;: ce qui compte est ce qu’annonce EHLO.</translation>
    </message>
    <message>
        <source>Service ready</source>
        <translation>Service prêt</translation>
    </message>
    <message>
        <source>As the first line it is the server’s greeting. After STARTTLS it means that encryption may begin.</source>
        <translation>Sur la première ligne, c’est le message d’accueil du serveur. Après STARTTLS, cela signifie que le chiffrement peut commencer.</translation>
    </message>
    <message>
        <source>Right after the connection was made, before anything was sent.</source>
        <translation>Juste après l’ouverture de la connexion, avant tout envoi.</translation>
    </message>
    <message>
        <source>In reply to STARTTLS, just before the encrypted part begins.</source>
        <translation>En réponse à STARTTLS, juste avant la partie chiffrée.</translation>
    </message>
    <message>
        <source>There is nothing to do: the server is there and ready.</source>
        <translation>Il n’y a rien à faire&#xa0;: le serveur est là, prêt à travailler.</translation>
    </message>
    <message>
        <source>If your mail program stops right after it, compare the connection security with the port: STARTTLS goes with 587, SSL/TLS with 465.</source>
        <translation>Si votre logiciel de messagerie s’arrête juste après, comparez la sécurité de la connexion et le port&#xa0;: STARTTLS va avec 587, SSL/TLS avec 465.</translation>
    </message>
    <message>
        <source>The first word after the code should be the server’s full name, as on its certificate.</source>
        <translation>Le premier mot après le code devrait être le nom complet du serveur, tel qu’il figure sur son certificat.</translation>
    </message>
    <message>
        <source>Closing the connection</source>
        <translation>Fermeture de la connexion</translation>
    </message>
    <message>
        <source>The server says goodbye and closes the connection, as it was asked to.</source>
        <translation>Le serveur prend congé et ferme la connexion, comme on le lui a demandé.</translation>
    </message>
    <message>
        <source>After QUIT, at the end of every orderly session.</source>
        <translation>Après QUIT, à la fin de toute session ordinaire.</translation>
    </message>
    <message>
        <source>There is nothing to do: this is the normal end.</source>
        <translation>Il n’y a rien à faire&#xa0;: c’est la fin normale.</translation>
    </message>
    <message>
        <source>Closing for any other reason is announced with 421, not with 221.</source>
        <translation>Une fermeture pour toute autre raison s’annonce par 421, non par 221.</translation>
    </message>
    <message>
        <source>Login accepted</source>
        <translation>Connexion acceptée</translation>
    </message>
    <message>
        <source>The server accepted the user name and the password, token or key.</source>
        <translation>Le serveur a accepté le nom d’utilisateur et le mot de passe, le jeton ou la clé.</translation>
    </message>
    <message>
        <source>At the end of AUTH, when the credentials are right.</source>
        <translation>À la fin de AUTH, quand les identifiants sont les bons.</translation>
    </message>
    <message>
        <source>There is nothing to do: the login works.</source>
        <translation>Il n’y a rien à faire&#xa0;: l’authentification fonctionne.</translation>
    </message>
    <message>
        <source>If sending fails later, the reason is the sender, the recipient or the message, no longer the password.</source>
        <translation>Si l’envoi échoue plus loin, la raison tient à l’expéditeur, au destinataire ou au message, et non plus au mot de passe.</translation>
    </message>
    <message>
        <source>After it the client sends MAIL FROM; check there that the sender belongs to the account.</source>
        <translation>Le client envoie ensuite MAIL FROM&#x202f;; vérifiez à ce moment que l’expéditeur appartient au compte.</translation>
    </message>
    <message>
        <source>Done as asked</source>
        <translation>Action effectuée</translation>
    </message>
    <message>
        <source>The server did what the last command asked for.</source>
        <translation>Le serveur a fait ce que demandait la dernière commande.</translation>
    </message>
    <message>
        <source>After EHLO, with the list of what the server can do.</source>
        <translation>Après EHLO, avec la liste de ce que le serveur sait faire.</translation>
    </message>
    <message>
        <source>After MAIL FROM and RCPT TO, when the address is accepted.</source>
        <translation>Après MAIL FROM et RCPT TO, quand l’adresse est acceptée.</translation>
    </message>
    <message>
        <source>After the message itself: from then on the server is responsible for it.</source>
        <translation>Après le message lui-même&#xa0;: le serveur en est désormais responsable.</translation>
    </message>
    <message>
        <source>If an accepted message never arrives, look for a non-delivery report and in the recipient’s spam folder.</source>
        <translation>Si un message accepté n’arrive jamais, cherchez un avis de non-distribution et regardez dans les indésirables du destinataire.</translation>
    </message>
    <message>
        <source>Give the queue number in the text: it lets both sides find the message in the log.</source>
        <translation>Indiquez le numéro de file d’attente dans le texte&#xa0;: il permet aux deux côtés de retrouver le message dans le journal.</translation>
    </message>
    <message>
        <source>Recipient elsewhere, will be forwarded</source>
        <translation>Destinataire ailleurs, le message sera transmis</translation>
    </message>
    <message>
        <source>The mailbox is not on this server, but the server passes the message on.</source>
        <translation>La boîte n’est pas sur ce serveur, mais celui-ci fait suivre le message.</translation>
    </message>
    <message>
        <source>After RCPT TO, for an address that is forwarded.</source>
        <translation>Après RCPT TO, pour une adresse qui fait l’objet d’un transfert.</translation>
    </message>
    <message>
        <source>There is nothing to do; note the new address if the text gives one.</source>
        <translation>Il n’y a rien à faire&#x202f;; notez la nouvelle adresse si le texte en donne une.</translation>
    </message>
    <message>
        <source>The text reveals the new address: use it only where that is wanted.</source>
        <translation>Le texte révèle la nouvelle adresse&#xa0;: n’utilisez ce code que si c’est voulu.</translation>
    </message>
    <message>
        <source>Recipient not verified, but accepted</source>
        <translation>Destinataire non vérifié, mais accepté</translation>
    </message>
    <message>
        <source>The server does not say whether the mailbox exists, but it takes the message and will try.</source>
        <translation>Le serveur ne dit pas si la boîte existe, mais il prend le message et essaiera de le remettre.</translation>
    </message>
    <message>
        <source>After VRFY, on servers that do not disclose their users.</source>
        <translation>Après VRFY, sur les serveurs qui ne divulguent pas leurs utilisateurs.</translation>
    </message>
    <message>
        <source>After RCPT TO, when the server cannot check the address at once.</source>
        <translation>Après RCPT TO, quand le serveur ne peut pas vérifier l’adresse tout de suite.</translation>
    </message>
    <message>
        <source>There is nothing to do: go on sending.</source>
        <translation>Il n’y a rien à faire&#xa0;: poursuivez l’envoi.</translation>
    </message>
    <message>
        <source>This is the usual answer to VRFY where addresses are kept private.</source>
        <translation>C’est la réponse habituelle à VRFY là où les adresses restent confidentielles.</translation>
    </message>
    <message>
        <source>The login goes on</source>
        <translation>L’authentification se poursuit</translation>
    </message>
    <message>
        <source>In the middle of AUTH the server asks for the next piece. What follows the code is encoded text (base64).</source>
        <translation>Au milieu de AUTH, le serveur demande l’élément suivant. Ce qui suit le code est un texte codé (base64).</translation>
    </message>
    <message>
        <source>With the LOGIN method: the encoded words “Username:” and “Password:”.</source>
        <translation>Avec la méthode LOGIN&#xa0;: les mots codés «&#xa0;Username:&#xa0;» et «&#xa0;Password:&#xa0;».</translation>
    </message>
    <message>
        <source>With CRAM-MD5 and SCRAM: a challenge that changes every time.</source>
        <translation>Avec CRAM-MD5 et SCRAM&#xa0;: un défi différent à chaque fois.</translation>
    </message>
    <message>
        <source>With OAuth: an error as encoded JSON; the token is not valid any more.</source>
        <translation>Avec OAuth&#xa0;: une erreur sous forme de JSON codé&#x202f;; le jeton n’est plus valable.</translation>
    </message>
    <message>
        <source>There is nothing to do while the login goes on.</source>
        <translation>Il n’y a rien à faire tant que l’authentification se poursuit.</translation>
    </message>
    <message>
        <source>If it is the last line before a failure with OAuth, sign in again in the mail program.</source>
        <translation>Si c’est la dernière ligne avant un échec avec OAuth, reconnectez-vous dans le logiciel de messagerie.</translation>
    </message>
    <message>
        <source>After the OAuth error, wait for the client’s empty answer and only then send 535.</source>
        <translation>Après l’erreur OAuth, attendez la réponse vide du client, puis seulement envoyez 535.</translation>
    </message>
    <message>
        <source>Start of the message</source>
        <translation>Début du message</translation>
    </message>
    <message>
        <source>The server is ready for the message, which ends with a line that holds a single dot.</source>
        <translation>Le serveur est prêt à recevoir le message, qui se termine par une ligne ne contenant qu’un point.</translation>
    </message>
    <message>
        <source>After DATA, when sender and recipients were accepted.</source>
        <translation>Après DATA, quand l’expéditeur et les destinataires ont été acceptés.</translation>
    </message>
    <message>
        <source>There is nothing to do: the mail program now sends the message.</source>
        <translation>Il n’y a rien à faire&#xa0;: le logiciel de messagerie transmet maintenant le message.</translation>
    </message>
    <message>
        <source>If it stalls here, test without antivirus or VPN: large packets may be lost on the way.</source>
        <translation>Si tout se fige ici, essayez sans antivirus ni VPN&#xa0;: de gros paquets se perdent peut-être en route.</translation>
    </message>
    <message>
        <source>A refusal of the content belongs after the final dot, not here.</source>
        <translation>Un refus du contenu vient après le point final, non ici.</translation>
    </message>
    <message>
        <source>421 is of the class 4yz Transient Negative Completion: a refusal for now, which may pass by itself. 530 is of the class 5yz Permanent Negative Completion: it stays until the settings are changed.</source>
        <translation>421 est de la classe 4yz (Transient Negative Completion)&#xa0;: un refus pour l’instant, qui peut disparaître de lui-même. 530 est de la classe 5yz (Permanent Negative Completion)&#xa0;: il dure tant que les paramètres ne changent pas.</translation>
    </message>
    <message>
        <source>421 is about the server: it is busy, limited, being maintained or shutting down. 530 is about your settings: a login or encryption is missing.</source>
        <translation>421 concerne le serveur&#xa0;: il est occupé, limité, en maintenance ou en train de s’arrêter. 530 concerne vos paramètres&#xa0;: il manque l’authentification ou le chiffrement.</translation>
    </message>
    <message>
        <source>After 421 the server closes the connection. After 530 the connection stays open, and the server waits for the login or for STARTTLS.</source>
        <translation>Après 421, le serveur ferme la connexion. Après 530, la connexion reste ouverte, et le serveur attend l’authentification ou STARTTLS.</translation>
    </message>
    <message>
        <source>421 can come at any moment, even in place of the greeting. 530 comes only in reply to a command, most often MAIL FROM.</source>
        <translation>421 peut venir à tout moment, même à la place du message d’accueil. 530 ne vient qu’en réponse à une commande, le plus souvent MAIL FROM.</translation>
    </message>
    <message>
        <source>421 usually passes by waiting. Waiting never helps with 530.</source>
        <translation>421 passe en général en attendant. Avec 530, attendre n’aide jamais.</translation>
    </message>
    <message>
        <source>If you see 421: leave the settings as they are, wait five minutes and try again; close other mail programs, in case there are too many connections.</source>
        <translation>Si vous voyez 421&#xa0;: laissez les paramètres tels quels, attendez cinq minutes et réessayez&#x202f;; fermez les autres logiciels de messagerie, au cas où il y aurait trop de connexions.</translation>
    </message>
    <message>
        <source>If 421 comes again and again, read its text: a limit means sending less, the name of your antivirus means that a program on your computer speaks, and “TLS” or “EHLO” means that waiting will not help.</source>
        <translation>Si 421 revient sans cesse, lisez son texte&#xa0;: une limite demande d’envoyer moins&#x202f;; le nom de votre antivirus montre que c’est un programme de votre ordinateur qui parle&#x202f;; «&#xa0;TLS&#xa0;» ou «&#xa0;EHLO&#xa0;» indiquent qu’attendre n’aidera pas.</translation>
    </message>
    <message>
        <source>If you see 530 with “Authentication required”: turn on authentication for the outgoing server, with user name and password.</source>
        <translation>Si vous voyez 530 avec «&#xa0;Authentication required&#xa0;»&#xa0;: activez l’authentification du serveur sortant, avec nom d’utilisateur et mot de passe.</translation>
    </message>
    <message>
        <source>If you see 530 with “Must issue a STARTTLS command first”: choose STARTTLS with port 587, or SSL/TLS with port 465.</source>
        <translation>Si vous voyez 530 avec «&#xa0;Must issue a STARTTLS command first&#xa0;»&#xa0;: choisissez STARTTLS avec le port 587, ou SSL/TLS avec le port 465.</translation>
    </message>
    <message>
        <source>If you run the server: with 421 look at load, limits and disk space; with 530 look at which conditions you set before mail is accepted.</source>
        <translation>Si vous gérez le serveur&#xa0;: avec 421, regardez la charge, les limites et l’espace disque&#x202f;; avec 530, regardez quelles conditions vous posez avant d’accepter du courrier.</translation>
    </message>
    <message>
        <source>A password change is needed</source>
        <translation>Un changement de mot de passe est nécessaire</translation>
    </message>
    <message>
        <source>In RFC 4954 it means that the account must change its password before this login method works. Some servers use it for a passing fault, Microsoft 365 for too many sessions at once.</source>
        <translation>Selon la RFC 4954, le compte doit changer de mot de passe avant que cette méthode d’authentification fonctionne. Certains serveurs l’emploient pour un défaut passager, Microsoft 365 pour un excès de sessions simultanées.</translation>
    </message>
    <message>
        <source>After AUTH, on servers that move old passwords to a new storage.</source>
        <translation>Après AUTH, sur les serveurs qui transfèrent d’anciens mots de passe vers un nouveau stockage.</translation>
    </message>
    <message>
        <source>At Microsoft 365, when one mailbox sends through more than a few connections at once.</source>
        <translation>Chez Microsoft 365, quand une même boîte envoie par plus de quelques connexions à la fois.</translation>
    </message>
    <message>
        <source>If the text speaks of a password, log in to the webmail and change it.</source>
        <translation>Si le texte parle de mot de passe, connectez-vous à la messagerie web et changez-le.</translation>
    </message>
    <message>
        <source>If it speaks of connections or limits, send with fewer programs at once.</source>
        <translation>S’il parle de connexions ou de limites, envoyez avec moins de programmes à la fois.</translation>
    </message>
    <message>
        <source>Otherwise wait some minutes and try again.</source>
        <translation>Sinon, attendez quelques minutes et réessayez.</translation>
    </message>
    <message>
        <source>Where passwords are migrated, let the users log in once with PLAIN inside TLS.</source>
        <translation>Lors d’une migration de mots de passe, laissez les utilisateurs se connecter une fois avec PLAIN à l’intérieur de TLS.</translation>
    </message>
    <message>
        <source>Login or encryption temporarily not possible</source>
        <translation>Authentification ou chiffrement momentanément impossible</translation>
    </message>
    <message>
        <source>The server cannot check passwords, or cannot start encryption, at the moment.</source>
        <translation>En ce moment, le serveur ne peut pas vérifier les mots de passe, ou ne peut pas démarrer le chiffrement.</translation>
    </message>
    <message>
        <source>After AUTH: the service behind the mail server that knows the passwords does not answer.</source>
        <translation>Après AUTH&#xa0;: le service qui connaît les mots de passe, derrière le serveur de messagerie, ne répond pas.</translation>
    </message>
    <message>
        <source>After STARTTLS: the certificate or key of the server cannot be used.</source>
        <translation>Après STARTTLS&#xa0;: le certificat ou la clé du serveur est inutilisable.</translation>
    </message>
    <message>
        <source>After STARTTLS inside a connection that is encrypted already.</source>
        <translation>Après STARTTLS dans une connexion déjà chiffrée.</translation>
    </message>
    <message>
        <source>After too many logins in a short time.</source>
        <translation>Après trop de connexions en peu de temps.</translation>
    </message>
    <message>
        <source>Wait ten minutes and try again; do not retype the password: it was not judged.</source>
        <translation>Attendez dix minutes et réessayez&#x202f;; ne ressaisissez pas le mot de passe&#xa0;: il n’a pas été jugé.</translation>
    </message>
    <message>
        <source>On port 465, choose SSL/TLS alone, without STARTTLS.</source>
        <translation>Sur le port 465, choisissez SSL/TLS seul, sans STARTTLS.</translation>
    </message>
    <message>
        <source>If it lasts, tell your provider: only they can repair it.</source>
        <translation>Si cela dure, prévenez votre fournisseur&#xa0;: lui seul peut réparer.</translation>
    </message>
    <message>
        <source>Check that the authentication service runs and that its socket is readable for the mail server.</source>
        <translation>Vérifiez que le service d’authentification fonctionne et que le serveur de messagerie peut lire son socket.</translation>
    </message>
    <message>
        <source>Check paths, permissions and dates of certificate and key.</source>
        <translation>Vérifiez les chemins, les droits et les dates du certificat et de la clé.</translation>
    </message>
    <message>
        <source>Mailbox not available for now</source>
        <translation>Boîte momentanément indisponible</translation>
    </message>
    <message>
        <source>The server does not take this address at the moment. The message stays in your outbox or in the queue.</source>
        <translation>Le serveur ne prend pas cette adresse pour le moment. Le message reste dans votre boîte d’envoi ou dans la file d’attente.</translation>
    </message>
    <message>
        <source>Greylisting of a sender that the server does not know yet.</source>
        <translation>Mise en attente anti-spam (liste grise) d’un expéditeur que le serveur ne connaît pas encore.</translation>
    </message>
    <message>
        <source>The recipient’s mailbox is busy, locked or over a limit.</source>
        <translation>La boîte du destinataire est occupée, verrouillée ou a dépassé une limite.</translation>
    </message>
    <message>
        <source>The sender’s domain or the announced name could not be looked up.</source>
        <translation>Le domaine de l’expéditeur ou le nom annoncé n’a pas pu être trouvé.</translation>
    </message>
    <message>
        <source>Wait fifteen minutes and send again: most servers accept then.</source>
        <translation>Attendez un quart d’heure et renvoyez&#xa0;: la plupart des serveurs acceptent alors.</translation>
    </message>
    <message>
        <source>If it persists, check the spelling of the domain in the sender’s address.</source>
        <translation>Si cela persiste, vérifiez l’orthographe du domaine dans l’adresse d’expéditeur.</translation>
    </message>
    <message>
        <source>If it persists only for one recipient, tell them by another way.</source>
        <translation>Si cela persiste pour un seul destinataire, prévenez-le par une autre voie.</translation>
    </message>
    <message>
        <source>For addresses that will never exist answer 550: otherwise senders keep trying for days.</source>
        <translation>Pour des adresses qui n’existeront jamais, répondez 550&#xa0;: sinon les expéditeurs réessaient pendant des jours.</translation>
    </message>
    <message>
        <source>Check the name server if look-ups fail in series.</source>
        <translation>Vérifiez le serveur de noms si les recherches échouent en série.</translation>
    </message>
    <message>
        <source>Local error while processing</source>
        <translation>Erreur locale pendant le traitement</translation>
    </message>
    <message>
        <source>Something failed inside the server, or it defers the message on purpose. Your settings were not refused.</source>
        <translation>Quelque chose a échoué dans le serveur, ou il diffère volontairement le message. Vos paramètres n’ont pas été refusés.</translation>
    </message>
    <message>
        <source>A look-up, database or filter of the server does not answer.</source>
        <translation>Une recherche, une base de données ou un filtre du serveur ne répond pas.</translation>
    </message>
    <message>
        <source>Greylisting or a limit on the pace of messages.</source>
        <translation>Mise en attente anti-spam (liste grise) ou limite sur le rythme des messages.</translation>
    </message>
    <message>
        <source>At some providers: STARTTLS is missing, despite the temporary code.</source>
        <translation>Chez certains fournisseurs&#xa0;: STARTTLS manque, malgré le code temporaire.</translation>
    </message>
    <message>
        <source>Wait some minutes and send again.</source>
        <translation>Attendez quelques minutes et renvoyez.</translation>
    </message>
    <message>
        <source>If the text names STARTTLS or a login, change that setting: waiting will not help.</source>
        <translation>Si le texte nomme STARTTLS ou une authentification, changez ce paramètre&#xa0;: attendre n’aidera pas.</translation>
    </message>
    <message>
        <source>If it lasts for hours, send your provider the whole reply.</source>
        <translation>Si cela dure des heures, envoyez à votre fournisseur la réponse complète.</translation>
    </message>
    <message>
        <source>Look in the log at the same second: the client is told little on purpose.</source>
        <translation>Regardez le journal à la même seconde&#xa0;: le client n’en apprend volontairement que peu.</translation>
    </message>
    <message>
        <source>Check free disk space, name server, database and filter processes.</source>
        <translation>Vérifiez l’espace disque libre, le serveur de noms, la base de données et les filtres.</translation>
    </message>
    <message>
        <source>Not enough storage, or too many recipients</source>
        <translation>Espace insuffisant, ou trop de destinataires</translation>
    </message>
    <message>
        <source>The server cannot take the message or any further recipient for now.</source>
        <translation>Pour l’instant, le serveur ne peut pas prendre le message ou un destinataire de plus.</translation>
    </message>
    <message>
        <source>The server’s disk or queue is full.</source>
        <translation>Le disque ou la file d’attente du serveur est plein.</translation>
    </message>
    <message>
        <source>The message has more recipients than the server takes in one go.</source>
        <translation>Le message a plus de destinataires que le serveur n’en prend en une fois.</translation>
    </message>
    <message>
        <source>The recipient’s mailbox is full (with 4.2.2).</source>
        <translation>La boîte du destinataire est pleine (avec 4.2.2).</translation>
    </message>
    <message>
        <source>Split a message to many people into several with fewer recipients.</source>
        <translation>Répartissez un message destiné à beaucoup de monde en plusieurs envois.</translation>
    </message>
    <message>
        <source>Wait an hour and send again, if the text speaks of space.</source>
        <translation>Attendez une heure et renvoyez, si le texte parle d’espace.</translation>
    </message>
    <message>
        <source>Watch disk and queue; reserve space so that the limit does not stop all mail.</source>
        <translation>Surveillez le disque et la file d’attente&#x202f;; réservez de l’espace pour que la limite n’arrête pas tout le courrier.</translation>
    </message>
    <message>
        <source>Recipients refused with 452 are to be sent in a second transaction by the client.</source>
        <translation>Le client doit envoyer dans une seconde transaction les destinataires refusés par 452.</translation>
    </message>
    <message>
        <source>Parameters not possible for now</source>
        <translation>Paramètres momentanément impossibles</translation>
    </message>
    <message>
        <source>The server cannot apply a parameter of MAIL FROM or RCPT TO at the moment.</source>
        <translation>En ce moment, le serveur ne peut pas appliquer un paramètre de MAIL FROM ou de RCPT TO.</translation>
    </message>
    <message>
        <source>When an extension that was announced does not work for this message.</source>
        <translation>Quand une extension annoncée ne fonctionne pas pour ce message.</translation>
    </message>
    <message>
        <source>Wait and send again.</source>
        <translation>Attendez et renvoyez.</translation>
    </message>
    <message>
        <source>If it persists, switch off special options of the message, such as delivery receipts.</source>
        <translation>Si cela persiste, désactivez les options particulières du message, comme les accusés de remise.</translation>
    </message>
    <message>
        <source>Do not announce extensions that the part behind cannot carry out.</source>
        <translation>N’annoncez pas d’extensions que la suite de la chaîne ne peut pas exécuter.</translation>
    </message>
    <message>
        <source>Temporary refusal without a standard meaning</source>
        <translation>Refus temporaire sans signification normalisée</translation>
    </message>
    <message>
        <source>The server refuses for now. This code is not in the standard: its text alone says why.</source>
        <translation>Le serveur refuse pour l’instant. Ce code n’est pas dans la norme&#xa0;: seul son texte dit pourquoi.</translation>
    </message>
    <message>
        <source>From some servers when encryption or another requirement is missing.</source>
        <translation>Sur certains serveurs, quand le chiffrement ou une autre condition manque.</translation>
    </message>
    <message>
        <source>From delivery services that report a passing fault.</source>
        <translation>De la part de services d’envoi qui signalent un défaut passager.</translation>
    </message>
    <message>
        <source>Read the text: if it names STARTTLS, change the connection security.</source>
        <translation>Lisez le texte&#xa0;: s’il nomme STARTTLS, changez la sécurité de la connexion.</translation>
    </message>
    <message>
        <source>Otherwise wait a few minutes and try again.</source>
        <translation>Sinon, attendez quelques minutes et réessayez.</translation>
    </message>
    <message>
        <source>Use a standard code: 451 for a local fault, 530 when something must be changed first.</source>
        <translation>Utilisez un code normalisé&#xa0;: 451 pour un défaut local, 530 quand il faut d’abord changer quelque chose.</translation>
    </message>
    <message>
        <source>Service not available, the connection is closed</source>
        <translation>Service non disponible, la connexion est fermée</translation>
    </message>
    <message>
        <source>The server cannot or will not work for you right now and closes the connection. It may come in place of the greeting or in reply to any command. It says nothing about your password.</source>
        <translation>Le serveur ne peut pas ou ne veut pas travailler pour vous en ce moment et ferme la connexion. Cette réponse peut tenir lieu de message d’accueil ou suivre n’importe quelle commande. Elle ne dit rien de votre mot de passe.</translation>
    </message>
    <message>
        <source>As the greeting: the server is overloaded, or has no process, memory or disk space left for another session.</source>
        <translation>Comme message d’accueil&#xa0;: le serveur est surchargé, ou n’a plus de processus, de mémoire ou d’espace disque pour une session de plus.</translation>
    </message>
    <message>
        <source>As the greeting: it is being maintained, or is just starting or shutting down.</source>
        <translation>Comme message d’accueil&#xa0;: il est en maintenance, en train de démarrer ou de s’arrêter.</translation>
    </message>
    <message>
        <source>In the middle of a session: it is being shut down or restarted.</source>
        <translation>Au milieu d’une session&#xa0;: on l’arrête ou on le redémarre.</translation>
    </message>
    <message>
        <source>Too many connections at once from your Internet line or for your account.</source>
        <translation>Trop de connexions simultanées depuis votre ligne Internet ou pour votre compte.</translation>
    </message>
    <message>
        <source>A rate limit: too many messages, recipients, logins or errors in a short time.</source>
        <translation>Une limite de débit&#xa0;: trop de messages, de destinataires, de connexions ou d’erreurs en peu de temps.</translation>
    </message>
    <message>
        <source>Greylisting: an unknown sender is put off on purpose and accepted a little later.</source>
        <translation>Une mise en attente anti-spam (liste grise)&#xa0;: un expéditeur inconnu est volontairement différé, puis accepté un peu plus tard.</translation>
    </message>
    <message>
        <source>The session was silent for too long.</source>
        <translation>La session est restée silencieuse trop longtemps.</translation>
    </message>
    <message>
        <source>From your own antivirus or firewall, when it cannot reach the server itself.</source>
        <translation>De la part de votre propre antivirus ou pare-feu, quand il n’arrive pas lui-même à joindre le serveur.</translation>
    </message>
    <message>
        <source>Wait five minutes and try again with the same settings.</source>
        <translation>Attendez cinq minutes et réessayez avec les mêmes paramètres.</translation>
    </message>
    <message>
        <source>Close other mail programs and devices on this Internet line, in case there are too many connections.</source>
        <translation>Fermez les autres logiciels de messagerie et appareils de cette ligne Internet, au cas où il y aurait trop de connexions.</translation>
    </message>
    <message>
        <source>If the text names a limit, send less at once; if it names your antivirus, switch off its mail scanning for a trial.</source>
        <translation>Si le texte nomme une limite, envoyez moins à la fois&#x202f;; s’il nomme votre antivirus, désactivez pour essai son analyse des e-mails.</translation>
    </message>
    <message>
        <source>If it lasts more than an hour, look at your provider’s status page or send them the report.</source>
        <translation>Si cela dure plus d’une heure, consultez la page d’état de votre fournisseur ou envoyez-lui le rapport.</translation>
    </message>
    <message>
        <source>Look at load, free disk space, process and connection limits at the time of the reply.</source>
        <translation>Regardez la charge, l’espace disque libre et les limites de processus et de connexions au moment de la réponse.</translation>
    </message>
    <message>
        <source>Say in the text which limit was reached and after how long to come back.</source>
        <translation>Dites dans le texte quelle limite a été atteinte et après combien de temps revenir.</translation>
    </message>
    <message>
        <source>Use 421 only when you close the connection; for one refused command use 450 or 451.</source>
        <translation>N’utilisez 421 que si vous fermez la connexion&#x202f;; pour une seule commande refusée, utilisez 450 ou 451.</translation>
    </message>
    <message>
        <source>Account or address not allowed</source>
        <translation>Compte ou adresse non autorisé</translation>
    </message>
    <message>
        <source>With 5.7.13 the account is switched off (RFC 5248). Some services use the number for a network address that is not registered with them.</source>
        <translation>Avec 5.7.13, le compte est désactivé (RFC 5248). Certains services emploient ce numéro pour une adresse réseau qui n’est pas déclarée chez eux.</translation>
    </message>
    <message>
        <source>After AUTH, for an account that was locked or closed.</source>
        <translation>Après AUTH, pour un compte bloqué ou fermé.</translation>
    </message>
    <message>
        <source>After AUTH or MAIL FROM, when the service accepts only registered network addresses.</source>
        <translation>Après AUTH ou MAIL FROM, quand le service n’accepte que des adresses réseau déclarées.</translation>
    </message>
    <message>
        <source>Log in to the provider’s website: it says whether the account is locked.</source>
        <translation>Connectez-vous au site du fournisseur&#xa0;: il indique si le compte est bloqué.</translation>
    </message>
    <message>
        <source>If the text speaks of an IP address, add yours in the settings of the service.</source>
        <translation>Si le texte parle d’une adresse IP, ajoutez la vôtre dans les paramètres du service.</translation>
    </message>
    <message>
        <source>Say in the text where the account can be unlocked or the address added.</source>
        <translation>Dites dans le texte où débloquer le compte ou ajouter l’adresse.</translation>
    </message>
    <message>
        <source>Relaying refused</source>
        <translation>Relais refusé</translation>
    </message>
    <message>
        <source>Not in the standard. Servers that use it do not pass mail on for you to this recipient.</source>
        <translation>Ce code n’est pas dans la norme. Les serveurs qui l’emploient ne font pas suivre votre courrier à ce destinataire.</translation>
    </message>
    <message>
        <source>After RCPT TO, usually because nobody logged in.</source>
        <translation>Après RCPT TO, en général parce que personne ne s’est authentifié.</translation>
    </message>
    <message>
        <source>Turn on authentication for the outgoing server.</source>
        <translation>Activez l’authentification du serveur sortant.</translation>
    </message>
    <message>
        <source>Check that this account uses the right outgoing server.</source>
        <translation>Vérifiez que ce compte utilise le bon serveur d’envoi.</translation>
    </message>
    <message>
        <source>Use 550 with 5.7.1, or 530 when a login would cure it.</source>
        <translation>Utilisez 550 avec 5.7.1, ou 530 si une authentification y remédie.</translation>
    </message>
    <message>
        <source>Domain of an address does not exist</source>
        <translation>Domaine d’une adresse inexistant</translation>
    </message>
    <message>
        <source>Not in the standard. Servers that use it found no usable domain in the sender’s or the recipient’s address.</source>
        <translation>Ce code n’est pas dans la norme. Les serveurs qui l’emploient n’ont trouvé aucun domaine utilisable dans l’adresse d’expéditeur ou de destinataire.</translation>
    </message>
    <message>
        <source>After MAIL FROM, for a sender whose domain cannot be looked up.</source>
        <translation>Après MAIL FROM, pour un expéditeur dont le domaine reste introuvable.</translation>
    </message>
    <message>
        <source>After RCPT TO, for a mistyped recipient.</source>
        <translation>Après RCPT TO, pour un destinataire mal saisi.</translation>
    </message>
    <message>
        <source>Check the part after the @ in both addresses.</source>
        <translation>Vérifiez la partie qui suit @ dans les deux adresses.</translation>
    </message>
    <message>
        <source>Use 550 with 5.1.8 for the sender or 5.1.2 for the recipient.</source>
        <translation>Utilisez 550 avec 5.1.8 pour l’expéditeur ou 5.1.2 pour le destinataire.</translation>
    </message>
    <message>
        <source>Login not possible at the moment</source>
        <translation>Authentification impossible pour le moment</translation>
    </message>
    <message>
        <source>Not in the standard. Servers that use it cannot check the user name and password right now.</source>
        <translation>Ce code n’est pas dans la norme. Les serveurs qui l’emploient ne peuvent pas vérifier les identifiants en ce moment.</translation>
    </message>
    <message>
        <source>After AUTH, when the service that knows the passwords does not answer.</source>
        <translation>Après AUTH, quand le service qui connaît les mots de passe ne répond pas.</translation>
    </message>
    <message>
        <source>Wait ten minutes and try again; leave the password as it is.</source>
        <translation>Attendez dix minutes et réessayez&#x202f;; laissez le mot de passe tel quel.</translation>
    </message>
    <message>
        <source>If it lasts, tell your provider.</source>
        <translation>Si cela dure, prévenez votre fournisseur.</translation>
    </message>
    <message>
        <source>Use 454 with 4.7.0, and check the authentication service.</source>
        <translation>Utilisez 454 avec 4.7.0, et vérifiez le service d’authentification.</translation>
    </message>
    <message>
        <source>With 421 nobody need change anything, or the people who run the server must act. With 530 you can usually repair it yourself, in the mail program.</source>
        <translation>Avec 421, personne n’a rien à changer, ou c’est à ceux qui gèrent le serveur d’agir. Avec 530, vous pouvez en général réparer vous-même, dans le logiciel de messagerie.</translation>
    </message>
    <message>
        <source>Neither says that your password is wrong: with 421 it was mostly not sent, with 530 usually nobody logged in yet.</source>
        <translation>Aucun des deux ne dit que votre mot de passe est faux&#xa0;: avec 421, il n’a en général pas été envoyé&#x202f;; avec 530, en général, personne ne s’est encore authentifié.</translation>
    </message>
</context>
<context>
    <name>Consent</name>
    <message>
        <source>Send the log-in all the same?</source>
        <translation>Envoyer quand même les identifiants&#x202f;?</translation>
    </message>
    <message>
        <source>Nothing proves that the other side really is %1. Whoever it is would get your user name and password.</source>
        <translation>Rien ne prouve que votre correspondant soit bien %1. Quel qu’il soit, il recevrait votre nom d’utilisateur et votre mot de passe.</translation>
    </message>
    <message>
        <source>The connection to %1 is not encrypted. Anybody in this network could read your user name and password.</source>
        <translation>La connexion à %1 n’est pas chiffrée. Toute personne présente sur ce réseau pourrait lire votre nom d’utilisateur et votre mot de passe.</translation>
    </message>
    <message>
        <source>Agree only for a device of your own, in a network that you trust. It counts for the next test alone.</source>
        <translation>N’acceptez que pour un appareil qui vous appartient, sur un réseau auquel vous faites confiance. Cela ne vaut que pour le prochain test.</translation>
    </message>
    <message>
        <source>Send it this once</source>
        <translation>Envoyer cette fois</translation>
    </message>
</context>
<context>
    <name>Corrections</name>
    <message>
        <source>Use %1</source>
        <translation>Utiliser %1</translation>
    </message>
    <message>
        <source>port %1</source>
        <translation>port&#xa0;%1</translation>
    </message>
    <message>
        <source>%1 left empty</source>
        <translation>«&#xa0;%1&#xa0;» laissé vide</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between values</comment>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>%1 %2 %3</source>
        <comment>day, month and year of the first of a month</comment>
        <translation>%1er %2 %3</translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <comment>day, month and year</comment>
        <translation>%1 %2 %3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a day and a time</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>LinkDialog</name>
    <message>
        <source>Open a web page</source>
        <translation>Ouvrir une page web</translation>
    </message>
    <message>
        <source>This address was not written by Envoi. Open it in the web browser?</source>
        <translation>Cette adresse ne vient pas d’Envoi. L’ouvrir dans le navigateur&#x202f;?</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
</context>
<context>
    <name>Manual</name>
    <message>
        <source>Send it to whoever gave you Envoi: your distribution, or your help desk.</source>
        <translation>Adressez-vous à qui vous a fourni Envoi&#xa0;: votre distribution ou votre service d’assistance.</translation>
    </message>
    <message>
        <source>Send it to: %1</source>
        <extracomment>%1 = an address on the web</extracomment>
        <translation>À envoyer à&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>Names</name>
    <message>
        <source>Check of the settings</source>
        <translation>Vérification des paramètres</translation>
    </message>
    <message>
        <source>Server look-up (DNS)</source>
        <translation>Recherche du serveur (DNS)</translation>
    </message>
    <message>
        <source>Connection to the port</source>
        <translation>Connexion au port</translation>
    </message>
    <message>
        <source>Start of encryption</source>
        <translation>Mise en place du chiffrement</translation>
    </message>
    <message>
        <source>Certificate check</source>
        <translation>Vérification du certificat</translation>
    </message>
    <message>
        <source>Server’s greeting</source>
        <translation>Message d’accueil</translation>
    </message>
    <message>
        <source>Capabilities, encrypted</source>
        <translation>Capacités, sous chiffrement</translation>
    </message>
    <message>
        <source>Capabilities</source>
        <translation>Capacités du serveur</translation>
    </message>
    <message>
        <source>Request for encryption</source>
        <translation>Demande de chiffrement</translation>
    </message>
    <message>
        <source>Log-in</source>
        <translation>Identification</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Expéditeur</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Destinataire</translation>
    </message>
    <message>
        <source>Test message</source>
        <translation>Message d’essai</translation>
    </message>
    <message>
        <source>End of the session</source>
        <translation>Fin de la session</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>réussie</translation>
    </message>
    <message>
        <source>passed, with a remark</source>
        <translation>réussie, avec une remarque</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>non réussie</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>non atteinte</translation>
    </message>
    <message>
        <source>not applicable</source>
        <translation>sans objet</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>arrêtée</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatique</translation>
    </message>
    <message>
        <source>None</source>
        <comment>connection security</comment>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>Outgoing server (SMTP)</source>
        <translation>Serveur d’envoi (SMTP)</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Connection security</source>
        <translation>Sécurité de la connexion</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nom d’utilisateur</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Authentication method</source>
        <translation>Méthode d’authentification</translation>
    </message>
    <message>
        <source>Sender address</source>
        <translation>Adresse de l’expéditeur</translation>
    </message>
    <message>
        <source>Recipient address</source>
        <translation>Adresse du destinataire</translation>
    </message>
</context>
<context>
    <name>PastedError</name>
    <message>
        <source>Outlook names this number “STARTTLS required”, but it shows it for every 530 reply, a missing login included. The server’s own words decide.</source>
        <translation>Outlook appelle ce numéro «&#xa0;STARTTLS requis&#xa0;», mais il l’affiche pour toute réponse 530, y compris quand il manque l’authentification. Ce sont les mots du serveur qui comptent.</translation>
    </message>
    <message>
        <source>Outlook’s name for this number speaks of the recipient or the mailbox. Mostly the outgoing server just wants a login.</source>
        <translation>Le nom qu’Outlook donne à ce numéro parle du destinataire ou de la boîte aux lettres. Le plus souvent, le serveur sortant demande simplement de s’authentifier.</translation>
    </message>
    <message>
        <source>Outlook shows this number for any reply it has no name for, refused passwords included. The server’s own words decide.</source>
        <translation>Outlook affiche ce numéro pour toute réponse à laquelle il n’a pas donné de nom, mots de passe refusés compris. Ce sont les mots du serveur qui comptent.</translation>
    </message>
    <message>
        <source>This number belongs to the incoming server: it says nothing about sending.</source>
        <translation>Ce numéro concerne le serveur entrant&#xa0;: il ne dit rien de l’envoi.</translation>
    </message>
    <message>
        <source>Outlook’s name for this number comes from receiving mail, but it shows it for sending too.</source>
        <translation>Le nom de ce numéro vient de la réception, mais Outlook l’affiche aussi pour l’envoi.</translation>
    </message>
    <message>
        <source>This number is the same for receiving and for sending. Only the server named beside it tells which one failed.</source>
        <translation>Ce numéro est le même pour la réception et pour l’envoi. Seul le serveur nommé à côté indique lequel des deux a échoué.</translation>
    </message>
    <message>
        <source>Thunderbird speaks of too many recipients, but it shows this for every temporary refusal of the sender. The server’s own words decide.</source>
        <translation>Thunderbird parle d’un trop grand nombre de destinataires, mais il affiche ce texte pour tout refus temporaire de l’expéditeur. Ce sont les mots du serveur qui comptent.</translation>
    </message>
    <message>
        <source>Thunderbird uses one text for a server that stays silent and for a connection that is cut. It does not tell which happened.</source>
        <translation>Thunderbird affiche le même texte quand le serveur se tait et quand la connexion est coupée. Il ne dit pas lequel des deux s’est produit.</translation>
    </message>
    <message>
        <source>Do not follow the program’s advice to switch encryption off: your password could then be read on the way.</source>
        <translation>Ne suivez pas le conseil du logiciel de désactiver le chiffrement&#xa0;: votre mot de passe pourrait alors être lu en chemin.</translation>
    </message>
    <message>
        <source>This library goes on after a refused login and shows only the next reply. A wrong password is therefore as likely as a missing login.</source>
        <translation>Cette bibliothèque continue après une authentification refusée et n’affiche que la réponse suivante. Un mot de passe erroné est donc aussi probable qu’une authentification absente.</translation>
    </message>
    <message>
        <source>“Mailbox unavailable” is the program’s own phrase for the reply number, not what the server said.</source>
        <translation>«&#xa0;Boîte aux lettres non disponible&#xa0;» est la formule du logiciel pour ce numéro de réponse, pas ce que le serveur a dit.</translation>
    </message>
    <message>
        <source>On iPhone and iPad, user name and password of the outgoing server are marked optional. Most servers want them.</source>
        <translation>Sur iPhone et iPad, le nom d’utilisateur et le mot de passe du serveur d’envoi sont indiqués comme facultatifs. La plupart des serveurs les exigent.</translation>
    </message>
    <message>
        <source>Gmail says that the certificate does not match the server also when it is self-signed.</source>
        <translation>Gmail dit que le certificat ne correspond pas au serveur même quand il est auto-signé.</translation>
    </message>
    <message>
        <source>Evolution speaks of a missing password here. The server wants the password to be changed.</source>
        <translation>Evolution parle ici d’un mot de passe manquant. Le serveur demande en fait de changer le mot de passe.</translation>
    </message>
    <message>
        <source>PHPMailer speaks of the data, but the server refused the message as a whole. Its own words decide.</source>
        <translation>PHPMailer parle des données, mais le serveur a refusé le message dans son ensemble. Ce sont ses mots qui comptent.</translation>
    </message>
    <message>
        <source>The message was sent. Only the copy in the folder of sent messages is missing.</source>
        <translation>Le message est parti. Seule manque la copie dans le dossier des messages envoyés.</translation>
    </message>
    <message>
        <source>The library only saw that the connection was closed. A reply that came before it was lost.</source>
        <translation>La bibliothèque a seulement vu que la connexion était fermée. Une réponse venue juste avant a été perdue.</translation>
    </message>
    <message>
        <source>This is a delivery report.</source>
        <translation>Ceci est un rapport de non-distribution.</translation>
    </message>
    <message>
        <source>This is a delivery report: %1 refused what your outgoing server handed over.</source>
        <translation>Ceci est un rapport de non-distribution&#xa0;: %1 a refusé ce que votre serveur sortant lui a remis.</translation>
    </message>
    <message>
        <source>%1 shows this message. The server’s reply stands inside it.</source>
        <translation>%1 affiche ce message. La réponse du serveur s’y trouve.</translation>
    </message>
    <message>
        <source>%1 shows this message. It holds no reply of the server.</source>
        <translation>%1 affiche ce message. Il ne contient aucune réponse du serveur.</translation>
    </message>
    <message>
        <source>The program cut the number off the reply, so its words alone are explained.</source>
        <translation>Le logiciel a retiré le numéro de la réponse&#xa0;: seuls ses mots sont expliqués.</translation>
    </message>
    <message>
        <source>What failed runs on another computer. A test from here may give another result.</source>
        <translation>Ce qui a échoué fonctionne sur un autre ordinateur. Un test fait d’ici peut donner un autre résultat.</translation>
    </message>
    <message>
        <source>What failed is a device of its own. A test from this computer may succeed where the device cannot.</source>
        <translation>Ce qui a échoué est un appareil à part. Un test depuis cet ordinateur peut réussir là où l’appareil n’y arrive pas.</translation>
    </message>
    <message>
        <source>This text holds no server reply and no error that is known. Paste the whole message your mail program showed, or the line that begins with a number such as 421 or 530.</source>
        <translation>Ce texte ne contient ni réponse de serveur ni erreur connue. Collez le message entier affiché par votre logiciel de messagerie, ou la ligne qui commence par un nombre comme 421 ou 530.</translation>
    </message>
</context>
<context>
    <name>Programs</name>
    <message>
        <source>Normal password</source>
        <translation>Mot de passe normal</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>Server Name</source>
        <comment>Thunderbird</comment>
        <translation>Nom du serveur</translation>
    </message>
    <message>
        <source>Port</source>
        <comment>Thunderbird</comment>
        <translation>Port</translation>
    </message>
    <message>
        <source>Connection security</source>
        <comment>Thunderbird</comment>
        <translation>Sécurité de la connexion</translation>
    </message>
    <message>
        <source>Authentication method</source>
        <comment>Thunderbird</comment>
        <translation>Méthode d’authentification</translation>
    </message>
    <message>
        <source>No authentication</source>
        <comment>Thunderbird</comment>
        <translation>Pas d’authentification</translation>
    </message>
    <message>
        <source>Outgoing mail server (SMTP)</source>
        <comment>Outlook</comment>
        <translation>Serveur de courrier sortant (SMTP)</translation>
    </message>
    <message>
        <source>Port</source>
        <comment>Outlook</comment>
        <translation>Port</translation>
    </message>
    <message>
        <source>Encryption method</source>
        <comment>Outlook</comment>
        <translation>Méthode de chiffrement</translation>
    </message>
    <message>
        <source>My outgoing server (SMTP) requires authentication</source>
        <comment>Outlook</comment>
        <translation>Mon serveur sortant (SMTP) requiert une authentification</translation>
    </message>
    <message>
        <source>Host Name</source>
        <comment>Apple Mail</comment>
        <translation>Nom d’hôte</translation>
    </message>
    <message>
        <source>Port</source>
        <comment>Apple Mail</comment>
        <translation>Port</translation>
    </message>
    <message>
        <source>Use TLS/SSL</source>
        <comment>Apple Mail</comment>
        <translation>Utiliser TLS/SSL</translation>
    </message>
    <message>
        <source>Authentication</source>
        <comment>Apple Mail</comment>
        <translation>Authentification</translation>
    </message>
    <message>
        <source>Password</source>
        <comment>Apple Mail</comment>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>None</source>
        <comment>Apple Mail</comment>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>iPhone and iPad</source>
        <translation>iPhone et iPad</translation>
    </message>
    <message>
        <source>Host Name</source>
        <comment>iPhone</comment>
        <translation>Nom d’hôte</translation>
    </message>
    <message>
        <source>Server Port</source>
        <comment>iPhone</comment>
        <translation>Port du serveur</translation>
    </message>
    <message>
        <source>Use SSL</source>
        <comment>iPhone</comment>
        <translation>Utiliser SSL</translation>
    </message>
    <message>
        <source>Android (Gmail)</source>
        <translation>Android (Gmail)</translation>
    </message>
    <message>
        <source>SMTP server</source>
        <comment>Android</comment>
        <translation>Serveur SMTP</translation>
    </message>
    <message>
        <source>Port</source>
        <comment>Android</comment>
        <translation>Port</translation>
    </message>
    <message>
        <source>Security type</source>
        <comment>Android</comment>
        <translation>Type de sécurité</translation>
    </message>
    <message>
        <source>User Name</source>
        <comment>Thunderbird</comment>
        <translation>Nom d’utilisateur</translation>
    </message>
    <message>
        <source>User Name</source>
        <comment>Outlook</comment>
        <translation>Nom d’utilisateur</translation>
    </message>
    <message>
        <source>User Name</source>
        <comment>Apple Mail</comment>
        <translation>Nom d’utilisateur</translation>
    </message>
    <message>
        <source>User Name</source>
        <comment>iPhone</comment>
        <translation>Nom d’utilisateur</translation>
    </message>
    <message>
        <source>Username</source>
        <comment>Android</comment>
        <translation>Nom d’utilisateur</translation>
    </message>
</context>
<context>
    <name>ProviderNotes</name>
    <message>
        <source>This provider offers no outgoing server to mail programs.</source>
        <translation>Ce fournisseur ne propose aucun serveur d’envoi aux logiciels de messagerie.</translation>
    </message>
    <message>
        <source>The provider’s own bridge program has to run on this computer; its password is needed here.</source>
        <translation>Le programme passerelle du fournisseur doit fonctionner sur cet ordinateur&#x202f;; c’est son mot de passe qu’il faut ici.</translation>
    </message>
    <message>
        <source>This provider takes no password from mail programs: they log in through its web page (OAuth2).</source>
        <translation>Ce fournisseur n’accepte pas de mot de passe des logiciels de messagerie&#xa0;: ils s’identifient par sa page web (OAuth2).</translation>
    </message>
    <message>
        <source>An app password is needed, made in the account’s security settings: the usual password is refused.</source>
        <translation>Il faut un mot de passe d’application, créé dans les paramètres de sécurité du compte&#xa0;: le mot de passe habituel est refusé.</translation>
    </message>
    <message>
        <source>With two-step verification, an app password is needed instead of the usual one.</source>
        <translation>Avec la validation en deux étapes, un mot de passe d’application remplace le mot de passe habituel.</translation>
    </message>
    <message>
        <source>An app password may be needed instead of the usual one.</source>
        <translation>Un mot de passe d’application peut être nécessaire à la place du mot de passe habituel.</translation>
    </message>
    <message>
        <source>Mail has a password of its own, set in the provider’s account.</source>
        <translation>La messagerie a son propre mot de passe, défini dans le compte du fournisseur.</translation>
    </message>
    <message>
        <source>The provider’s “secure mail key” is the password here.</source>
        <translation>La clé de messagerie sécurisée du fournisseur sert ici de mot de passe.</translation>
    </message>
    <message>
        <source>Sending with mail programs has to be switched on in the settings of the provider’s web page.</source>
        <translation>L’envoi par logiciel de messagerie doit d’abord être activé dans les paramètres du site du fournisseur.</translation>
    </message>
    <message>
        <source>Your organisation’s administrator has to allow sending first.</source>
        <translation>L’administrateur de votre organisation doit d’abord autoriser l’envoi.</translation>
    </message>
    <message>
        <source>Sending with a password is off unless your organisation’s administrator has allowed it.</source>
        <translation>L’envoi avec un mot de passe est désactivé, sauf si l’administrateur de votre organisation l’a autorisé.</translation>
    </message>
    <message>
        <source>Only paid accounts may send with mail programs.</source>
        <translation>Seuls les comptes payants peuvent envoyer avec un logiciel de messagerie.</translation>
    </message>
    <message>
        <source>This server answers only from the provider’s own network.</source>
        <translation>Ce serveur ne répond que depuis le réseau du fournisseur.</translation>
    </message>
    <message>
        <source>The user name is that of the account, which may differ from the address.</source>
        <translation>Le nom d’utilisateur est celui du compte, qui peut différer de l’adresse.</translation>
    </message>
    <message>
        <source>The user name is the mailbox’s number or identifier.</source>
        <translation>Le nom d’utilisateur est le numéro ou l’identifiant de la boîte.</translation>
    </message>
    <message>
        <source>User name and password are an access key from the provider’s console.</source>
        <translation>Le nom d’utilisateur et le mot de passe forment une clé d’accès, créée dans la console du fournisseur.</translation>
    </message>
    <message>
        <source>The user name is the word “apikey”; the password is the key.</source>
        <translation>Le nom d’utilisateur est le mot «&#xa0;apikey&#xa0;»&#x202f;; le mot de passe est la clé.</translation>
    </message>
    <message>
        <source>The user name is the word “resend”; the password is the key.</source>
        <translation>Le nom d’utilisateur est le mot «&#xa0;resend&#xa0;»&#x202f;; le mot de passe est la clé.</translation>
    </message>
    <message>
        <source>Each customer has a server of their own: it stands in the provider’s account or welcome letter.</source>
        <translation>Chaque client a son propre serveur&#xa0;: il figure dans le compte du fournisseur ou dans son message de bienvenue.</translation>
    </message>
    <message>
        <source>The server’s name depends on the region of the account.</source>
        <translation>Le nom du serveur dépend de la région du compte.</translation>
    </message>
    <message>
        <source>These values come from other programs’ lists; the provider was not asked.</source>
        <translation>Ces valeurs viennent des listes d’autres logiciels&#x202f;; le fournisseur n’a pas été consulté.</translation>
    </message>
</context>
<context>
    <name>Remarks</name>
    <message>
        <source>This port usually goes with %1.</source>
        <translation>Ce port va en général avec %1.</translation>
    </message>
    <message>
        <source>This port and this security rarely go together.</source>
        <translation>Ce port et cette sécurité vont rarement ensemble.</translation>
    </message>
    <message>
        <source>Type the name of your outgoing server, such as smtp.provider.com.</source>
        <translation>Saisissez le nom de votre serveur d’envoi, par exemple smtp.fournisseur.com.</translation>
    </message>
    <message>
        <source>This is a web address; the name of a server is expected, without “://” and “/”.</source>
        <translation>C’est une adresse web&#x202f;; le nom d’un serveur est attendu, sans «&#xa0;://&#xa0;» ni «&#xa0;/&#xa0;».</translation>
    </message>
    <message>
        <source>This is a web address; the server’s name in it is %1.</source>
        <translation>C’est une adresse web&#x202f;; le nom de serveur qu’elle contient est %1.</translation>
    </message>
    <message>
        <source>The port belongs in its own field: server %1, port %2.</source>
        <translation>Le port a son propre champ&#xa0;: serveur %1, port %2.</translation>
    </message>
    <message>
        <source>This is an e-mail address; the name of a server is expected, such as smtp.provider.com.</source>
        <translation>C’est une adresse e-mail&#x202f;; le nom d’un serveur est attendu, par exemple smtp.fournisseur.com.</translation>
    </message>
    <message>
        <source>This is a number, like a port; the name of a server is expected, such as smtp.provider.com.</source>
        <translation>C’est un nombre, comme un port&#x202f;; le nom d’un serveur est attendu, par exemple smtp.fournisseur.com.</translation>
    </message>
    <message>
        <source>A server’s name has no such characters: %1</source>
        <translation>Le nom d’un serveur ne contient pas de tels caractères&#xa0;: %1</translation>
    </message>
    <message>
        <source>This is longer than a server’s name can be.</source>
        <translation>C’est plus long que ne peut l’être le nom d’un serveur.</translation>
    </message>
    <message>
        <source>This is no complete network address; four numbers are expected, such as 192.0.2.1.</source>
        <translation>Ce n’est pas une adresse réseau complète&#x202f;; quatre nombres sont attendus, par exemple 192.0.2.1.</translation>
    </message>
    <message>
        <source>Blanks around the server’s name were removed.</source>
        <translation>Les espaces autour du nom du serveur ont été retirés.</translation>
    </message>
    <message>
        <source>The dot at the end of the server’s name was removed.</source>
        <translation>Le point à la fin du nom du serveur a été retiré.</translation>
    </message>
    <message>
        <source>This looks like the incoming server; the outgoing server usually has another name.</source>
        <translation>Cela ressemble au serveur de réception&#x202f;; le serveur d’envoi a en général un autre nom.</translation>
    </message>
    <message>
        <source>This looks like the incoming server; the outgoing one is often called %1.</source>
        <translation>Cela ressemble au serveur de réception&#x202f;; celui d’envoi s’appelle souvent %1.</translation>
    </message>
    <message>
        <source>This looks like the address of a web page; the outgoing server usually has another name.</source>
        <translation>Cela ressemble à l’adresse d’une page web&#x202f;; le serveur d’envoi a en général un autre nom.</translation>
    </message>
    <message>
        <source>The full name of a server usually has a dot in it, such as smtp.provider.com.</source>
        <translation>Le nom complet d’un serveur contient en général un point, par exemple smtp.fournisseur.com.</translation>
    </message>
    <message>
        <source>This name mixes letters of several alphabets (%1); some only look alike.</source>
        <translation>Ce nom mélange des lettres de plusieurs alphabets (%1)&#x202f;; certaines ne font que se ressembler.</translation>
    </message>
    <message>
        <source>On the network this name is written %1.</source>
        <translation>Sur le réseau, ce nom s’écrit %1.</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>Vouliez-vous dire %1&#x202f;?</translation>
    </message>
    <message>
        <source>A port is a number from 1 to 65535; usual are 587 and 465.</source>
        <translation>Un port est un nombre de 1 à 65535&#x202f;; 587 et 465 sont habituels.</translation>
    </message>
    <message>
        <source>Blanks around the port were removed.</source>
        <translation>Les espaces autour du port ont été retirés.</translation>
    </message>
    <message>
        <source>This port is for reading mail; sending usually uses 587 or 465.</source>
        <translation>Ce port sert à lire le courrier&#x202f;; l’envoi utilise en général 587 ou 465.</translation>
    </message>
    <message>
        <source>Port 25 is for mail between servers and often blocked; 587 or 465 is usual with a log-in.</source>
        <translation>Le port 25 sert entre serveurs et est souvent bloqué&#x202f;; 587 ou 465 est habituel avec une identification.</translation>
    </message>
    <message>
        <source>This port is for web pages; sending mail usually uses 587 or 465.</source>
        <translation>Ce port sert aux pages web&#x202f;; l’envoi utilise en général 587 ou 465.</translation>
    </message>
    <message>
        <source>Blanks around the user name were removed.</source>
        <translation>Les espaces autour du nom d’utilisateur ont été retirés.</translation>
    </message>
    <message>
        <source>Many providers expect the whole e-mail address as user name.</source>
        <translation>Beaucoup de fournisseurs attendent l’adresse e-mail entière comme nom d’utilisateur.</translation>
    </message>
    <message>
        <source>Many providers expect the whole e-mail address as user name, here probably %1.</source>
        <translation>Beaucoup de fournisseurs attendent l’adresse e-mail entière comme nom d’utilisateur, ici sans doute %1.</translation>
    </message>
    <message>
        <source>The user name holds a line end or another control character.</source>
        <translation>Le nom d’utilisateur contient une fin de ligne ou un autre caractère de commande.</translation>
    </message>
    <message>
        <source>The user name is longer than 1,024 bytes.</source>
        <translation>Le nom d’utilisateur dépasse 1 024 octets.</translation>
    </message>
    <message>
        <source>A password belongs to this user name; leave both empty to test without logging in.</source>
        <translation>Un mot de passe va avec ce nom d’utilisateur&#x202f;; laissez les deux vides pour tester sans vous identifier.</translation>
    </message>
    <message>
        <source>A user name belongs to this password; leave both empty to test without logging in.</source>
        <translation>Un nom d’utilisateur va avec ce mot de passe&#x202f;; laissez les deux vides pour tester sans vous identifier.</translation>
    </message>
    <message>
        <source>The password begins or ends with a blank. Is that intended?</source>
        <translation>Le mot de passe commence ou finit par un espace. Est-ce voulu&#x202f;?</translation>
    </message>
    <message>
        <source>The password has blanks between groups of letters; app passwords are often displayed so, but typed without blanks.</source>
        <translation>Le mot de passe a des espaces entre des groupes de lettres&#x202f;; les mots de passe d’application s’affichent souvent ainsi, mais se saisissent sans espaces.</translation>
    </message>
    <message>
        <source>The password holds typographic characters (%1), as text programs put in. Are they intended?</source>
        <translation>Le mot de passe contient des caractères typographiques (%1), comme les traitements de texte en mettent. Sont-ils voulus&#x202f;?</translation>
    </message>
    <message>
        <source>The password holds accented or other special letters; some servers do not accept these.</source>
        <translation>Le mot de passe contient des lettres accentuées ou spéciales&#x202f;; certains serveurs ne les acceptent pas.</translation>
    </message>
    <message>
        <source>The password holds letters and accents as separate characters; typed by hand they may differ.</source>
        <translation>Le mot de passe contient des lettres et des accents comme caractères séparés&#x202f;; saisis à la main, ils peuvent différer.</translation>
    </message>
    <message>
        <source>The password holds invisible characters. Are they intended?</source>
        <translation>Le mot de passe contient des caractères invisibles. Sont-ils voulus&#x202f;?</translation>
    </message>
    <message>
        <source>The password is longer than 1,024 bytes.</source>
        <translation>Le mot de passe dépasse 1 024 octets.</translation>
    </message>
    <message>
        <source>The password holds a line end or another control character.</source>
        <translation>Le mot de passe contient une fin de ligne ou un autre caractère de commande.</translation>
    </message>
    <message>
        <source>“%1” is no authentication method that Envoi knows.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une méthode d’authentification qu’Envoi connaisse.</translation>
    </message>
    <message>
        <source>Only the address itself is used: %1</source>
        <translation>Seule l’adresse elle-même est utilisée&#xa0;: %1</translation>
    </message>
    <message>
        <source>A complete sender address is expected, such as name@provider.com.</source>
        <translation>Une adresse d’expéditeur complète est attendue, par exemple nom@fournisseur.com.</translation>
    </message>
    <message>
        <source>A complete recipient address is expected, such as name@provider.com.</source>
        <translation>Une adresse de destinataire complète est attendue, par exemple nom@fournisseur.com.</translation>
    </message>
    <message>
        <source>The announced name takes letters, digits, dots and hyphens, or an address in square brackets.</source>
        <translation>Le nom annoncé accepte lettres, chiffres, points et traits d’union, ou une adresse entre crochets.</translation>
    </message>
    <message>
        <source>A proxy is written socks5://name:port or http://name:port.</source>
        <translation>Un proxy s’écrit socks5://nom:port ou http://nom:port.</translation>
    </message>
    <message>
        <source>No certificate can be read from this file: %1</source>
        <translation>Aucun certificat ne peut être lu dans ce fichier&#xa0;: %1</translation>
    </message>
    <message>
        <source>A test message needs a sender and a recipient address.</source>
        <translation>Un message d’essai a besoin d’une adresse d’expéditeur et d’une adresse de destinataire.</translation>
    </message>
    <message>
        <source>Without encryption the password could be read on the way; it is not sent unless you agree.</source>
        <translation>Sans chiffrement, le mot de passe pourrait être lu en chemin&#x202f;; il n’est envoyé que si vous l’acceptez.</translation>
    </message>
    <message>
        <source>This port usually goes with %1; the security chosen usually goes with port %2.</source>
        <translation>Ce port va en général avec %1&#x202f;; la sécurité choisie va en général avec le port %2.</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 = a reply code, %2 = its title
----------
%1 = outcome of a step, %2 = what was observed
----------
%1 = a field of the form, %2 = its new value</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>When you see %1</source>
        <extracomment>%1 = a reply code</extracomment>
        <translation>Quand vous voyez %1</translation>
    </message>
    <message>
        <source>How to resolve %1</source>
        <translation>Comment résoudre %1</translation>
    </message>
    <message>
        <source>%1: for the person who runs the server</source>
        <translation>%1&#xa0;: pour la personne qui gère le serveur</translation>
    </message>
    <message>
        <source>Envoi: %1 and %2 compared</source>
        <translation>Envoi&#xa0;: comparaison de %1 et %2</translation>
    </message>
    <message>
        <source>%1 and %2 compared</source>
        <translation>Comparaison de %1 et %2</translation>
    </message>
    <message>
        <source>What sets them apart</source>
        <translation>Ce qui les distingue</translation>
    </message>
    <message>
        <source>Which advice applies when</source>
        <translation>Quel conseil suivre, et quand</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>%1: connected after %2</source>
        <translation>%1&#xa0;: connexion établie après %2</translation>
    </message>
    <message>
        <source>%1: connection refused after %2</source>
        <translation>%1&#xa0;: connexion refusée après %2</translation>
    </message>
    <message>
        <source>%1: no answer within %2</source>
        <translation>%1&#xa0;: aucune réponse en %2</translation>
    </message>
    <message>
        <source>%1: no route, known after %2</source>
        <translation>%1&#xa0;: aucune route, constaté après %2</translation>
    </message>
    <message>
        <source>%1: forbidden on this computer, known after %2</source>
        <translation>%1&#xa0;: interdit sur cet ordinateur, constaté après %2</translation>
    </message>
    <message>
        <source>%1: connection reset after %2</source>
        <translation>%1&#xa0;: connexion interrompue après %2</translation>
    </message>
    <message>
        <source>%1: no network, known after %2</source>
        <translation>%1&#xa0;: pas de réseau, constaté après %2</translation>
    </message>
    <message>
        <source>%1: the proxy failed after %2</source>
        <translation>%1&#xa0;: le proxy a fait défaut après %2</translation>
    </message>
    <message>
        <source>%1: given up after %2, another address answered first</source>
        <translation>%1&#xa0;: abandonnée après %2, une autre adresse a répondu d’abord</translation>
    </message>
    <message>
        <source>%1: a shortage on this computer, known after %2</source>
        <translation>%1&#xa0;: ressources insuffisantes sur cet ordinateur, constaté après %2</translation>
    </message>
    <message>
        <source>%1 s</source>
        <extracomment>%1 = a number of seconds</extracomment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 (chosen from the port)</source>
        <translation>%1 (d’après le port)</translation>
    </message>
    <message>
        <source>login over an unencrypted connection</source>
        <translation>authentification par une connexion non chiffrée</translation>
    </message>
    <message>
        <source>certificate that is not trusted</source>
        <translation>certificat non digne de confiance</translation>
    </message>
    <message>
        <source>none: test without logging in</source>
        <translation>aucun&#xa0;: test sans authentification</translation>
    </message>
    <message>
        <source>Password given</source>
        <translation>Mot de passe donné</translation>
    </message>
    <message>
        <source>chosen automatically</source>
        <translation>choisie automatiquement</translation>
    </message>
    <message>
        <source>Test message</source>
        <translation>Message d’essai</translation>
    </message>
    <message>
        <source>yes, asked for</source>
        <translation>oui, demandé</translation>
    </message>
    <message>
        <source>Name announced (EHLO)</source>
        <translation>Nom annoncé (EHLO)</translation>
    </message>
    <message>
        <source>IP family</source>
        <translation>Famille IP</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy (serveur mandataire)</translation>
    </message>
    <message>
        <source>Extra trusted certificates</source>
        <translation>Certificats de confiance ajoutés</translation>
    </message>
    <message>
        <source>Allowed for this run</source>
        <translation>Permis pour cette fois</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Adresses</translation>
    </message>
    <message>
        <source>Address in use</source>
        <translation>Adresse utilisée</translation>
    </message>
    <message>
        <source>%1, port %2, %3</source>
        <translation>%1, port %2, %3</translation>
    </message>
    <message>
        <source>Own address</source>
        <translation>Adresse locale</translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation>Tentative</translation>
    </message>
    <message>
        <source>C: this computer, S: the server, S? the server before encryption: anybody on the way could have written it</source>
        <translation>C&#xa0;: cet ordinateur, S&#xa0;: le serveur, S?&#xa0;: le serveur avant le chiffrement (n’importe qui sur le trajet a pu l’écrire)</translation>
    </message>
    <message>
        <source>C: this computer, S: the server</source>
        <translation>C&#xa0;: cet ordinateur, S&#xa0;: le serveur</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Texte brut</translation>
    </message>
    <message>
        <source>JSON (can be opened again)</source>
        <translation>JSON (peut être rouvert)</translation>
    </message>
    <message>
        <source>Markdown (for tickets)</source>
        <translation>Markdown (pour les tickets)</translation>
    </message>
    <message>
        <source>Web page (HTML)</source>
        <translation>Page web (HTML)</translation>
    </message>
    <message>
        <source>Identifier: %1</source>
        <translation>Identifiant&#xa0;: %1</translation>
    </message>
    <message>
        <source>Tested on %1 (%2)</source>
        <extracomment>%1 = date and time, %2 = offset from universal time</extracomment>
        <translation>Testé le %1 (%2)</translation>
    </message>
    <message>
        <source>Envoi %1, Qt %2, %3, %4</source>
        <translation>Envoi %1, Qt %2, %3, %4</translation>
    </message>
    <message>
        <source>Envoi: test of %1</source>
        <extracomment>%1 = a server&apos;s name</extracomment>
        <translation>Envoi&#xa0;: test de %1</translation>
    </message>
    <message>
        <source>What was looked at afterwards</source>
        <translation>Ce qui a été examiné ensuite</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>In all: %1</source>
        <translation>En tout&#xa0;: %1</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Trajet</translation>
    </message>
    <message>
        <source>Encryption and certificate</source>
        <translation>Chiffrement et certificat</translation>
    </message>
    <message>
        <source>Dialogue</source>
        <translation>Dialogue</translation>
    </message>
    <message>
        <source>Envoi: a server’s reply explained</source>
        <translation>Envoi&#xa0;: réponse d’un serveur expliquée</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Probably: %1 (the step was not given)</source>
        <extracomment>%1 = name of a step</extracomment>
        <translation>Probablement&#xa0;: %1 (l’étape n’a pas été indiquée)</translation>
    </message>
    <message>
        <source>Code %1: %2</source>
        <extracomment>%1 = a reply code, %2 = its title, %3 = its class</extracomment>
        <translation>Code %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 UTC</source>
        <extracomment>%1 = date and time in universal time</extracomment>
        <translation>%1 UTC</translation>
    </message>
    <message>
        <source>Issued to</source>
        <translation>Délivré à</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Délivré par</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Noms</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Valide du</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Valide jusqu’au</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>%1, %2 bits</source>
        <translation>%1, %2 bits</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>Fingerprint (SHA-256)</source>
        <translation>Empreinte (SHA-256)</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Chiffrement</translation>
    </message>
    <message>
        <source>Cipher</source>
        <translation>Algorithme</translation>
    </message>
    <message>
        <source>TLS alert</source>
        <translation>Alerte TLS</translation>
    </message>
    <message>
        <source>Code of the TLS library</source>
        <translation>Code de la bibliothèque TLS</translation>
    </message>
    <message>
        <source>First bytes received</source>
        <translation>Premiers octets reçus</translation>
    </message>
    <message>
        <source>Compared with the name</source>
        <translation>Comparé au nom</translation>
    </message>
    <message>
        <source>Date of this computer</source>
        <translation>Date de cet ordinateur</translation>
    </message>
    <message>
        <source>Certificate %1 of %2</source>
        <extracomment>%1 = place of a certificate in the chain, %2 = how many there are</extracomment>
        <translation>Certificat %1 sur %2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Que faire</translation>
    </message>
    <message>
        <source>Settings to try</source>
        <translation>Paramètres à essayer</translation>
    </message>
    <message>
        <source>Sentence to send to whoever can fix it</source>
        <translation>Phrase à envoyer à qui peut y remédier</translation>
    </message>
    <message>
        <source>What else it may be</source>
        <translation>Autres causes possibles</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Remarques</translation>
    </message>
    <message>
        <source>It has expired.</source>
        <translation>Il a expiré.</translation>
    </message>
    <message>
        <source>It is not valid yet.</source>
        <translation>Il n’est pas encore valide.</translation>
    </message>
    <message>
        <source>It is for other names than the one typed.</source>
        <translation>Il est établi pour d’autres noms que celui saisi.</translation>
    </message>
    <message>
        <source>It has the right name only in the old “common name” field.</source>
        <translation>Le bon nom ne figure que dans l’ancien champ «&#xa0;common name&#xa0;».</translation>
    </message>
    <message>
        <source>It is signed by itself and not trusted here.</source>
        <translation>Il est auto-signé et n’est pas digne de confiance ici.</translation>
    </message>
    <message>
        <source>The chain ends at an authority that is not trusted here.</source>
        <translation>La chaîne aboutit à une autorité qui n’est pas digne de confiance ici.</translation>
    </message>
    <message>
        <source>Its issuer is not known here.</source>
        <translation>Son émetteur n’est pas connu ici.</translation>
    </message>
    <message>
        <source>The server did not send the intermediate certificate.</source>
        <translation>Le serveur n’a pas envoyé le certificat intermédiaire.</translation>
    </message>
    <message>
        <source>Its key is too weak.</source>
        <translation>Sa clé est trop faible.</translation>
    </message>
    <message>
        <source>Its signature is too weak.</source>
        <translation>Sa signature est trop faible.</translation>
    </message>
    <message>
        <source>It was issued for another purpose.</source>
        <translation>Il a été délivré pour un autre usage.</translation>
    </message>
    <message>
        <source>Its issuer may not issue certificates.</source>
        <translation>Son émetteur n’a pas le droit de délivrer des certificats.</translation>
    </message>
    <message>
        <source>The chain is longer than one of its certificates allows.</source>
        <translation>La chaîne est plus longue que ne le permet l’un de ses certificats.</translation>
    </message>
    <message>
        <source>It has a name that its issuer may not certify.</source>
        <translation>Il porte un nom que son émetteur n’a pas le droit de certifier.</translation>
    </message>
    <message>
        <source>It has a mandatory extension that is not known here.</source>
        <translation>Il contient une extension obligatoire inconnue ici.</translation>
    </message>
    <message>
        <source>It is an authority’s own certificate, used for a server.</source>
        <translation>C’est le certificat même d’une autorité, employé pour un serveur.</translation>
    </message>
    <message>
        <source>It has been revoked.</source>
        <translation>Il a été révoqué.</translation>
    </message>
    <message>
        <source>It was not accepted for another reason.</source>
        <translation>Il n’a pas été accepté pour une autre raison.</translation>
    </message>
    <message numerus="yes">
        <source> and %n more</source>
        <translation>
            <numerusform> et %n autre</numerusform>
            <numerusform> et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>What was typed</source>
        <translation>Ce qui a été saisi</translation>
    </message>
    <message>
        <source>What the program shows</source>
        <translation>Ce que le logiciel affiche</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>Looking whether port %1 of the same server answers</source>
        <translation>Le port %1 du même serveur répond-il&#x202f;?</translation>
    </message>
    <message>
        <source>Looking whether port %1 works with %2</source>
        <translation>Le port %1 fonctionne-t-il avec %2&#x202f;?</translation>
    </message>
    <message>
        <source>Looking whether the server answers over %1</source>
        <translation>Le serveur répond-il en %1&#x202f;?</translation>
    </message>
    <message>
        <source>Looking whether the server accepts another announced name</source>
        <translation>Le serveur accepte-t-il un autre nom annoncé&#x202f;?</translation>
    </message>
    <message>
        <source>Looking whether %1 answers at all (port %2)</source>
        <translation>%1 répond-il d’une manière ou d’une autre (port %2)&#x202f;?</translation>
    </message>
    <message>
        <source>Looking whether %1 is a mail server</source>
        <translation>%1 est-il un serveur de messagerie&#x202f;?</translation>
    </message>
    <message>
        <source>Looking whether %1, a name on the certificate, leads to the same server</source>
        <translation>%1, un nom du certificat, mène-t-il au même serveur&#x202f;?</translation>
    </message>
    <message>
        <source>Looking whether this network answers in place of other servers too</source>
        <translation>Ce réseau répond-il aussi à la place d’autres serveurs&#x202f;?</translation>
    </message>
    <message>
        <source>Looking what answers on port %1</source>
        <translation>Qu’est-ce qui répond sur le port %1&#x202f;?</translation>
    </message>
    <message>
        <source>Port %1 answers and works with %2.</source>
        <translation>Le port %1 répond et fonctionne avec %2.</translation>
    </message>
    <message>
        <source>Port %1 answers, but not as a mail server with %2.</source>
        <translation>Le port %1 répond, mais pas comme serveur de messagerie avec %2.</translation>
    </message>
    <message>
        <source>Port %1 does not answer.</source>
        <translation>Le port %1 ne répond pas.</translation>
    </message>
    <message>
        <source>Port %1 works with %2.</source>
        <translation>Le port %1 fonctionne avec %2.</translation>
    </message>
    <message>
        <source>Port %1 does not work with %2 either.</source>
        <translation>Le port %1 ne fonctionne pas non plus avec %2.</translation>
    </message>
    <message>
        <source>The server answers over %1.</source>
        <translation>Le serveur répond en %1.</translation>
    </message>
    <message>
        <source>The server does not answer over %1.</source>
        <translation>Le serveur ne répond pas en %1.</translation>
    </message>
    <message>
        <source>Another announced name is accepted.</source>
        <translation>Un autre nom annoncé est accepté.</translation>
    </message>
    <message>
        <source>Another announced name is not accepted either.</source>
        <translation>Un autre nom annoncé n’est pas accepté non plus.</translation>
    </message>
    <message>
        <source>Port %2 of %1 answers.</source>
        <translation>Le port %2 de %1 répond.</translation>
    </message>
    <message>
        <source>Port %2 of %1 does not answer either.</source>
        <translation>Le port %2 de %1 ne répond pas non plus.</translation>
    </message>
    <message>
        <source>%1 exists and answers as a mail server.</source>
        <translation>%1 existe et répond comme serveur de messagerie.</translation>
    </message>
    <message>
        <source>%1 exists, but does not answer as a mail server.</source>
        <translation>%1 existe, mais ne répond pas comme serveur de messagerie.</translation>
    </message>
    <message>
        <source>%1 does not exist.</source>
        <translation>%1 n’existe pas.</translation>
    </message>
    <message>
        <source>%1 leads to a server with a matching certificate.</source>
        <translation>%1 mène à un serveur dont le certificat correspond.</translation>
    </message>
    <message>
        <source>%1 does not lead to a server with a matching certificate.</source>
        <translation>%1 ne mène pas à un serveur dont le certificat correspond.</translation>
    </message>
    <message>
        <source>This network answers in place of other servers too.</source>
        <translation>Ce réseau répond aussi à la place d’autres serveurs.</translation>
    </message>
    <message>
        <source>This network does not answer in place of other servers.</source>
        <translation>Ce réseau ne répond pas à la place d’autres serveurs.</translation>
    </message>
    <message>
        <source>Something answers on port %1; the details show its first words.</source>
        <translation>Quelque chose répond sur le port %1&#x202f;; les détails en montrent les premiers mots.</translation>
    </message>
    <message>
        <source>Nothing answers on port %1.</source>
        <translation>Rien ne répond sur le port %1.</translation>
    </message>
    <message>
        <source>Checking the settings…</source>
        <translation>Vérification des paramètres…</translation>
    </message>
    <message>
        <source>Waiting for the server’s address (%1 s, up to %2 s).</source>
        <translation>Attente de l’adresse du serveur (%1 s, %2 s au plus).</translation>
    </message>
    <message>
        <source>Waiting for the connection (%1 s, up to %2 s).</source>
        <translation>Attente de la connexion (%1 s, %2 s au plus).</translation>
    </message>
    <message>
        <source>Waiting for encryption to start (%1 s, up to %2 s).</source>
        <translation>Attente du chiffrement (%1 s, %2 s au plus).</translation>
    </message>
    <message>
        <source>Checking the certificate…</source>
        <translation>Vérification du certificat…</translation>
    </message>
    <message>
        <source>Waiting for the server’s greeting (%1 s, up to %2 s). Some servers take their time on purpose.</source>
        <translation>Attente du message d’accueil du serveur (%1 s, %2 s au plus). Certains serveurs prennent volontairement leur temps.</translation>
    </message>
    <message>
        <source>Waiting for the server’s list of capabilities (%1 s, up to %2 s).</source>
        <translation>Attente de la liste des capacités du serveur (%1 s, %2 s au plus).</translation>
    </message>
    <message>
        <source>Waiting for the server to allow encryption (%1 s, up to %2 s).</source>
        <translation>Attente de l’accord du serveur pour chiffrer (%1 s, %2 s au plus).</translation>
    </message>
    <message>
        <source>Waiting for the answer to the log-in (%1 s, up to %2 s).</source>
        <translation>Attente de la réponse à l’identification (%1 s, %2 s au plus).</translation>
    </message>
    <message>
        <source>Waiting for the answer to the sender address (%1 s, up to %2 s).</source>
        <translation>Attente de la réponse à l’adresse de l’expéditeur (%1 s, %2 s au plus).</translation>
    </message>
    <message>
        <source>Waiting for the answer to the recipient address (%1 s, up to %2 s).</source>
        <translation>Attente de la réponse à l’adresse du destinataire (%1 s, %2 s au plus).</translation>
    </message>
    <message>
        <source>Waiting for the answer to the test message (%1 s, up to %2 s).</source>
        <translation>Attente de la réponse au message d’essai (%1 s, %2 s au plus).</translation>
    </message>
    <message>
        <source>Ending the session…</source>
        <translation>Fin de la session…</translation>
    </message>
    <message>
        <source>Connected to %1</source>
        <translation>Connecté à %1</translation>
    </message>
    <message>
        <source>Encrypted: %1</source>
        <translation>Chiffré&#xa0;: %1</translation>
    </message>
    <message>
        <source>Certificate accepted</source>
        <translation>Certificat accepté</translation>
    </message>
    <message>
        <source>Certificate not accepted</source>
        <translation>Certificat non accepté</translation>
    </message>
    <message>
        <source>The server closed the connection</source>
        <translation>Le serveur a fermé la connexion</translation>
    </message>
    <message>
        <source>No answer within the time limit</source>
        <translation>Pas de réponse dans le délai</translation>
    </message>
    <message>
        <source>Stopped by you</source>
        <translation>Arrêté par vous</translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s) ignored</source>
        <translation>
            <numerusform>%n octet ignoré</numerusform>
            <numerusform>%n octets ignorés</numerusform>
        </translation>
    </message>
    <message>
        <source>Incomplete line: %1</source>
        <translation>Ligne incomplète&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) left out</source>
        <translation>
            <numerusform>%n ligne omise</numerusform>
            <numerusform>%n lignes omises</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n remark(s)</source>
        <translation>
            <numerusform>%n remarque</numerusform>
            <numerusform>%n remarques</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 → %2 and %n more</source>
        <translation>
            <numerusform>%1 → %2 et %n autre</numerusform>
            <numerusform>%1 → %2 et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>through the proxy %1</source>
        <translation>par le proxy %1</translation>
    </message>
    <message>
        <source>%1, %2, port %3</source>
        <translation>%1, %2, port %3</translation>
    </message>
    <message>
        <source>issued by %1, ends on %2</source>
        <translation>émis par %1, expire le %2</translation>
    </message>
    <message>
        <source>slow, but it came</source>
        <translation>lent, mais arrivé</translation>
    </message>
    <message>
        <source>only the old greeting HELO is understood</source>
        <translation>seul l’ancien salut HELO est compris</translation>
    </message>
    <message>
        <source>log-in offered: %1</source>
        <translation>identification proposée&#xa0;: %1</translation>
    </message>
    <message>
        <source>encryption offered</source>
        <translation>chiffrement proposé</translation>
    </message>
    <message>
        <source>not offered</source>
        <translation>non proposé</translation>
    </message>
    <message>
        <source>method %1</source>
        <translation>méthode %1</translation>
    </message>
    <message>
        <source>Port %1 answers with %2, up to the step “%3”.</source>
        <translation>Le port %1 répond avec %2, jusqu’à l’étape «&#xa0;%3&#xa0;».</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>a name and its address</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>version and cipher of an encryption</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>address %1</source>
        <translation>adresse %1</translation>
    </message>
    <message>
        <source>message of %1</source>
        <translation>message de %1</translation>
    </message>
    <message numerus="yes">
        <source>This computer slept for %n minute(s)</source>
        <translation>
            <numerusform>Cet ordinateur est resté en veille %n minute</numerusform>
            <numerusform>Cet ordinateur est resté en veille %n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Situations</name>
    <message>
        <source>Everything works (STARTTLS)</source>
        <translation>Tout fonctionne (STARTTLS)</translation>
    </message>
    <message>
        <source>Everything works (SSL/TLS)</source>
        <translation>Tout fonctionne (SSL/TLS)</translation>
    </message>
    <message>
        <source>Everything works, without logging in</source>
        <translation>Tout fonctionne, sans connexion au compte</translation>
    </message>
    <message>
        <source>421: the server is busy</source>
        <translation>421&#xa0;: le serveur est surchargé</translation>
    </message>
    <message>
        <source>421: too many connections</source>
        <translation>421&#xa0;: trop de connexions</translation>
    </message>
    <message>
        <source>421: in the middle of the session</source>
        <translation>421&#xa0;: au milieu de la session</translation>
    </message>
    <message>
        <source>421: the server is being shut down</source>
        <translation>421&#xa0;: le serveur s’arrête</translation>
    </message>
    <message>
        <source>421: too much mail in a short time</source>
        <translation>421&#xa0;: trop d’e-mails en peu de temps</translation>
    </message>
    <message>
        <source>421: the announced name is refused</source>
        <translation>421&#xa0;: le nom annoncé est refusé</translation>
    </message>
    <message>
        <source>530: log in first</source>
        <translation>530&#xa0;: s’identifier d’abord</translation>
    </message>
    <message>
        <source>530: encrypt first</source>
        <translation>530&#xa0;: chiffrer d’abord</translation>
    </message>
    <message>
        <source>535: the password is refused</source>
        <translation>535&#xa0;: le mot de passe est refusé</translation>
    </message>
    <message>
        <source>534: an app password is wanted</source>
        <translation>534&#xa0;: un mot de passe d’application est exigé</translation>
    </message>
    <message>
        <source>Certificate: expired</source>
        <translation>Certificat&#xa0;: expiré</translation>
    </message>
    <message>
        <source>Certificate: for another name</source>
        <translation>Certificat&#xa0;: pour un autre nom</translation>
    </message>
    <message>
        <source>Certificate: signed by itself</source>
        <translation>Certificat&#xa0;: auto-signé</translation>
    </message>
    <message>
        <source>Certificate: ends within days</source>
        <translation>Certificat&#xa0;: expire dans quelques jours</translation>
    </message>
    <message>
        <source>Connected, then silence</source>
        <translation>Connexion établie, puis silence</translation>
    </message>
    <message>
        <source>STARTTLS chosen, the port wants SSL/TLS</source>
        <translation>STARTTLS choisi, le port veut SSL/TLS</translation>
    </message>
    <message>
        <source>SSL/TLS chosen, the port wants STARTTLS</source>
        <translation>SSL/TLS choisi, le port veut STARTTLS</translation>
    </message>
    <message>
        <source>Connection refused</source>
        <translation>Connexion refusée</translation>
    </message>
    <message>
        <source>No answer from the port</source>
        <translation>Aucune réponse du port</translation>
    </message>
    <message>
        <source>STARTTLS is not offered</source>
        <translation>STARTTLS n’est pas proposé</translation>
    </message>
    <message>
        <source>STARTTLS is taken out on the way</source>
        <translation>STARTTLS est supprimé en chemin</translation>
    </message>
    <message>
        <source>Relaying is refused</source>
        <translation>Relais refusé</translation>
    </message>
    <message>
        <source>The sender address is not yours</source>
        <translation>L’adresse d’expéditeur n’est pas la vôtre</translation>
    </message>
    <message>
        <source>Deferred on purpose (greylisting)</source>
        <translation>Mise en attente anti-spam (liste grise)</translation>
    </message>
    <message>
        <source>Log-in service out of order</source>
        <translation>Service d’authentification en panne</translation>
    </message>
    <message>
        <source>The port of the incoming server</source>
        <translation>Le port du serveur de réception</translation>
    </message>
    <message>
        <source>A web server answers</source>
        <translation>Un serveur web répond</translation>
    </message>
    <message>
        <source>A slow server</source>
        <translation>Un serveur lent</translation>
    </message>
    <message>
        <source>No common log-in method</source>
        <translation>Aucune méthode d’authentification commune</translation>
    </message>
    <message>
        <source>Smuggled data before the encryption</source>
        <translation>Données glissées avant le chiffrement</translation>
    </message>
</context>
<context>
    <name>Words.Account</name>
    <message>
        <source>This provider probably wants an app password instead of your normal one.</source>
        <translation>Ce fournisseur veut sans doute un mot de passe d’application à la place de votre mot de passe normal.</translation>
    </message>
    <message>
        <source>Your provider wants an app password here, not your normal password.</source>
        <translation>Votre fournisseur veut ici un mot de passe d’application, pas votre mot de passe normal.</translation>
    </message>
    <message>
        <source>As far as is known, %1 accepts no normal passwords in mail programs. A typing slip would get the same reply.</source>
        <translation>Pour autant qu’on sache, %1 n’accepte pas les mots de passe normaux dans les logiciels de messagerie. Une faute de frappe recevrait la même réponse.</translation>
    </message>
    <message>
        <source>The provider keeps the normal password for its own web pages and accepts a separate one in mail programs.</source>
        <translation>Le fournisseur réserve le mot de passe normal à ses propres pages web et en accepte un autre dans les logiciels de messagerie.</translation>
    </message>
    <message>
        <source>Create an app password (also called authorisation code) in your provider’s security settings, and type it as “Password”.</source>
        <translation>Créez un mot de passe d’application (ou code d’autorisation) dans les paramètres de sécurité de votre fournisseur, et saisissez-le comme «&#xa0;Mot de passe&#xa0;».</translation>
    </message>
    <message>
        <source>Turn on two-step verification there first if no app passwords are offered.</source>
        <translation>Activez-y d’abord la validation en deux étapes si aucun mot de passe d’application n’est proposé.</translation>
    </message>
    <message>
        <source>Enter the same app password in your mail program for sending and receiving.</source>
        <translation>Saisissez-le aussi dans votre logiciel de messagerie, pour l’envoi et la réception.</translation>
    </message>
    <message>
        <source>An app password is a long password that the provider makes for one program. It can be withdrawn without changing your own. It is often displayed in groups of letters; type it without the blanks.</source>
        <translation>Un mot de passe d’application est un long mot de passe que le fournisseur crée pour un seul programme. On peut le révoquer sans changer le sien. Il s’affiche souvent par groupes de lettres&#x202f;; saisissez-le sans les espaces.</translation>
    </message>
    <message>
        <source>This provider probably takes no passwords from mail programs any more.</source>
        <translation>Ce fournisseur n’accepte sans doute plus aucun mot de passe des logiciels de messagerie.</translation>
    </message>
    <message>
        <source>This provider takes no passwords from mail programs any more.</source>
        <translation>Ce fournisseur n’accepte plus aucun mot de passe des logiciels de messagerie.</translation>
    </message>
    <message>
        <source>It only accepts signing in through its own page in a browser, called OAuth2 or modern sign-in. Your password may well be right.</source>
        <translation>Il n’admet que la connexion par sa propre page dans un navigateur, appelée OAuth2 ou connexion moderne. Votre mot de passe est peut-être bon.</translation>
    </message>
    <message>
        <source>Use a mail program with OAuth2 sign-in, such as current versions of Outlook, Thunderbird or Apple Mail, and choose “OAuth2” there.</source>
        <translation>Utilisez un logiciel de messagerie avec connexion OAuth2, comme les versions actuelles d’Outlook, de Thunderbird ou d’Apple Mail, et choisissez-y «&#xa0;OAuth2&#xa0;».</translation>
    </message>
    <message>
        <source>Ask your administrator for a way to send from printers and other devices.</source>
        <translation>Demandez à votre administrateur un moyen d’envoyer depuis les imprimantes et autres appareils.</translation>
    </message>
    <message>
        <source>Use another provider for devices that only know passwords.</source>
        <translation>Utilisez un autre fournisseur pour les appareils qui ne connaissent que les mots de passe.</translation>
    </message>
    <message>
        <source>Which way to send is left for devices that cannot use OAuth2?</source>
        <translation>Quel moyen d’envoyer reste-t-il aux appareils qui ne connaissent pas OAuth2&#x202f;?</translation>
    </message>
    <message>
        <source>With OAuth2 the program never sees your password: you sign in on the provider’s page, and the program gets a key of limited use. App passwords travel the old way and are refused as well.</source>
        <translation>Avec OAuth2, le programme ne voit jamais votre mot de passe&#xa0;: vous vous connectez sur la page du fournisseur, et le programme reçoit une clé à usage limité. Les mots de passe d’application passent par l’ancienne voie et sont refusés aussi.</translation>
    </message>
    <message>
        <source>Sending with mail programs is probably switched off for this account.</source>
        <translation>L’envoi par les logiciels de messagerie est sans doute désactivé pour ce compte.</translation>
    </message>
    <message>
        <source>Sending with mail programs is switched off for this account.</source>
        <translation>L’envoi par les logiciels de messagerie est désactivé pour ce compte.</translation>
    </message>
    <message>
        <source>At %1 it is off until the account’s owner switches it on, as far as is known. A wrong password would get the same reply.</source>
        <translation>Chez %1, il est désactivé jusqu’à ce que le titulaire du compte l’active, pour autant qu’on sache. Un mauvais mot de passe recevrait la même réponse.</translation>
    </message>
    <message>
        <source>The account or its organisation does not allow sending over SMTP. Your password may well be right.</source>
        <translation>Le compte ou son organisation ne permet pas l’envoi par SMTP. Votre mot de passe est peut-être bon.</translation>
    </message>
    <message>
        <source>Enable sending with mail programs (POP3/IMAP/SMTP access) in the settings of your webmail or customer area.</source>
        <translation>Activez l’accès des logiciels de messagerie (POP3/IMAP/SMTP) dans les paramètres de votre webmail ou de votre espace client.</translation>
    </message>
    <message>
        <source>Use a mail program with OAuth2 sign-in if it cannot be enabled.</source>
        <translation>Utilisez un logiciel de messagerie avec connexion OAuth2 si l’accès ne peut pas être activé.</translation>
    </message>
    <message>
        <source>Could you enable authenticated SMTP for this mailbox?</source>
        <translation>Pouvez-vous activer l’authentification SMTP pour cette boîte&#x202f;?</translation>
    </message>
    <message>
        <source>Many providers switch this access off for new accounts, after long disuse, or for a whole organisation. Retyping or changing the password does not help; some providers send a notice to the inbox instead.</source>
        <translation>Beaucoup de fournisseurs coupent cet accès pour les nouveaux comptes, après une longue inutilisation ou pour toute une organisation. Ressaisir ou changer le mot de passe n’y change rien&#x202f;; certains fournisseurs envoient plutôt un avis dans la boîte de réception.</translation>
    </message>
    <message>
        <source>Your provider wants you to sign in on its web page first.</source>
        <translation>Votre fournisseur veut d’abord que vous vous connectiez sur sa page web.</translation>
    </message>
    <message>
        <source>The sign-in looked unusual to the provider, for example from a new place or device, or it has a question for you.</source>
        <translation>La connexion a paru inhabituelle au fournisseur, par exemple depuis un nouveau lieu ou appareil, ou il a une question à vous poser.</translation>
    </message>
    <message>
        <source>Sign in to the account in a web browser, and confirm that it was you.</source>
        <translation>Connectez-vous au compte dans un navigateur, et confirmez que c’était vous.</translation>
    </message>
    <message>
        <source>Test again within a few minutes, from the same network.</source>
        <translation>Relancez le test dans les minutes qui suivent, depuis le même réseau.</translation>
    </message>
    <message>
        <source>Create an app password there if the provider offers it.</source>
        <translation>Créez-y un mot de passe d’application si le fournisseur le propose.</translation>
    </message>
    <message>
        <source>Type the provider’s address yourself instead of following a link in a reply: until encryption is checked, anybody on the way could have written it.</source>
        <translation>Tapez vous-même l’adresse du fournisseur au lieu de suivre un lien dans une réponse&#xa0;: tant que le chiffrement n’est pas vérifié, n’importe qui sur le trajet a pu l’écrire.</translation>
    </message>
    <message>
        <source>The sign-in key of the mail program is no longer accepted.</source>
        <translation>La clé de connexion du logiciel de messagerie n’est plus acceptée.</translation>
    </message>
    <message>
        <source>Sign-in through the browser (OAuth2) gives the program a key that lasts about an hour, or until access is withdrawn.</source>
        <translation>La connexion par le navigateur (OAuth2) donne au programme une clé valable environ une heure, ou jusqu’au retrait de l’accès.</translation>
    </message>
    <message>
        <source>Sign in again in your mail program: remove the stored password or token, then start it anew.</source>
        <translation>Connectez-vous de nouveau dans votre logiciel de messagerie&#xa0;: supprimez le mot de passe ou le jeton enregistré, puis relancez-le.</translation>
    </message>
    <message>
        <source>Paste a fresh access token as “Password” if you test with one here.</source>
        <translation>Collez un jeton d’accès récent comme «&#xa0;Mot de passe&#xa0;» si vous testez ici avec un jeton.</translation>
    </message>
    <message>
        <source>Check in the account’s security page that the program still has access.</source>
        <translation>Vérifiez sur la page de sécurité du compte que le programme y a encore accès.</translation>
    </message>
    <message>
        <source>Does our organisation allow this mail program to send with OAuth2?</source>
        <translation>Notre organisation permet-elle à ce logiciel de messagerie d’envoyer avec OAuth2&#x202f;?</translation>
    </message>
    <message>
        <source>The key must also be made for the right purpose: one for reading mail does not allow sending. Programs usually renew it by themselves; a password change at the provider ends that.</source>
        <translation>La clé doit aussi être faite pour le bon usage&#xa0;: une clé de lecture ne permet pas l’envoi. Les programmes la renouvellent en général seuls&#x202f;; un changement de mot de passe chez le fournisseur y met fin.</translation>
    </message>
    <message>
        <source>This account is blocked for sending until somebody unblocks it.</source>
        <translation>Ce compte est bloqué pour l’envoi jusqu’à ce que quelqu’un le débloque.</translation>
    </message>
    <message>
        <source>Providers block an account after spam was sent with it, for unpaid bills, or at an administrator’s wish. Receiving often goes on.</source>
        <translation>Les fournisseurs bloquent un compte après un envoi de spam, pour des factures impayées ou à la demande d’un administrateur. La réception continue souvent.</translation>
    </message>
    <message>
        <source>Look in your provider’s customer area or inbox for its message, and ask there to be unblocked.</source>
        <translation>Cherchez le message de votre fournisseur dans l’espace client ou la boîte de réception, et demandez-y le déblocage.</translation>
    </message>
    <message>
        <source>Change the password, and scan your computers for malware, if spam was sent.</source>
        <translation>Changez le mot de passe, et cherchez des logiciels malveillants sur vos ordinateurs, si du spam est parti.</translation>
    </message>
    <message>
        <source>Leave the settings in the mail program as they are.</source>
        <translation>Laissez tels quels les paramètres du logiciel de messagerie.</translation>
    </message>
    <message>
        <source>Could you tell me why this account is blocked and what is needed to unblock it?</source>
        <translation>Pouvez-vous me dire pourquoi ce compte est bloqué et ce qu’il faut pour le débloquer&#x202f;?</translation>
    </message>
    <message>
        <source>If spam went out, somebody knows the password. Change it before the account is unblocked, also wherever else the same password is used.</source>
        <translation>Si du spam est parti, quelqu’un connaît le mot de passe. Changez-le avant le déblocage du compte, et partout où le même mot de passe sert aussi.</translation>
    </message>
    <message>
        <source>Ask your administrator, in an organisation, to enable “Authenticated SMTP” for this mailbox.</source>
        <translation>Demandez à votre administrateur, dans une organisation, d’activer «&#xa0;SMTP authentifié&#xa0;» pour cette boîte.</translation>
    </message>
</context>
<context>
    <name>Words.Alternatives</name>
    <message>
        <source>It may also be that nothing is wrong: does a second test pass?</source>
        <translation>Il se peut aussi que rien ne cloche&#xa0;: un second test réussit-il&#x202f;?</translation>
    </message>
    <message>
        <source>It may also be a disturbance at the provider: does its status page or another customer report one?</source>
        <translation>Il peut aussi s’agir d’une perturbation chez le fournisseur&#xa0;: sa page d’état ou un autre client en signale-t-il une&#x202f;?</translation>
    </message>
    <message>
        <source>It may also be a restart of the server: does it answer again in two minutes?</source>
        <translation>Il peut aussi s’agir d’un redémarrage du serveur&#xa0;: répond-il de nouveau dans deux minutes&#x202f;?</translation>
    </message>
    <message>
        <source>It may also be a fault inside the server: do other people with this provider meet it too?</source>
        <translation>Il peut aussi s’agir d’une panne dans le serveur&#xa0;: d’autres personnes chez ce fournisseur la rencontrent-elles&#x202f;?</translation>
    </message>
    <message>
        <source>It may also be greylisting: does the same message pass fifteen minutes later?</source>
        <translation>Il peut aussi s’agir d’une liste grise&#xa0;: le même message passe-t-il quinze minutes plus tard&#x202f;?</translation>
    </message>
    <message>
        <source>It may also be that the server cannot check passwords for now: does webmail accept yours?</source>
        <translation>Il se peut aussi que le serveur ne puisse pas vérifier les mots de passe pour le moment&#xa0;: le webmail accepte-t-il le vôtre&#x202f;?</translation>
    </message>
    <message>
        <source>It may also be that the server has no encryption on this port: is STARTTLS missing from every network?</source>
        <translation>Il se peut aussi que le serveur n’ait pas de chiffrement sur ce port&#xa0;: STARTTLS manque-t-il depuis tous les réseaux&#x202f;?</translation>
    </message>
    <message>
        <source>It may also be too many connections at once: does it pass with all other mail programs closed?</source>
        <translation>Il peut aussi s’agir de trop de connexions à la fois&#xa0;: cela passe-t-il avec tous les autres logiciels de messagerie fermés&#x202f;?</translation>
    </message>
    <message>
        <source>It may also be a pace limit: does it pass after a quarter of an hour without sending?</source>
        <translation>Il peut aussi s’agir d’une limite de débit&#xa0;: cela passe-t-il après un quart d’heure sans envoi&#x202f;?</translation>
    </message>
    <message>
        <source>It may also be a used-up allowance: does it pass tomorrow?</source>
        <translation>Il peut aussi s’agir d’une limite d’envoi atteinte&#xa0;: cela passe-t-il demain&#x202f;?</translation>
    </message>
    <message>
        <source>It may also be the number of recipients: does a message to one person pass?</source>
        <translation>Il peut aussi s’agir du nombre de destinataires&#xa0;: un message à une seule personne passe-t-il&#x202f;?</translation>
    </message>
    <message>
        <source>It may also be a pause after too many log-ins: does it pass in an hour, with other devices switched off?</source>
        <translation>Il peut aussi s’agir d’une pause après trop d’identifications&#xa0;: cela passe-t-il dans une heure, les autres appareils éteints&#x202f;?</translation>
    </message>
    <message>
        <source>It may also be the consequence of earlier refusals: does the dialogue show one?</source>
        <translation>Il peut aussi s’agir de la suite de refus antérieurs&#xa0;: le dialogue en montre-t-il un&#x202f;?</translation>
    </message>
    <message>
        <source>It may also be a session that was silent too long: does it pass without a pause?</source>
        <translation>Il peut aussi s’agir d’une session restée trop longtemps silencieuse&#xa0;: cela passe-t-il sans pause&#x202f;?</translation>
    </message>
    <message>
        <source>It may also be the wrong server or port: does the provider’s help page name another one for sending?</source>
        <translation>Il peut aussi s’agir d’un autre serveur ou port&#xa0;: la page d’aide du fournisseur en nomme-t-elle un pour l’envoi&#x202f;?</translation>
    </message>
    <message>
        <source>It may also be the antivirus on this computer: does it pass with the scanning of outgoing mail off?</source>
        <translation>Il peut aussi s’agir de l’antivirus de cet ordinateur&#xa0;: cela passe-t-il sans l’analyse des e-mails sortants&#x202f;?</translation>
    </message>
    <message>
        <source>It may also be a very old server or an inspecting firewall: does another network make a difference?</source>
        <translation>Il peut aussi s’agir d’un serveur très ancien ou d’un pare-feu qui inspecte&#xa0;: un autre réseau change-t-il quelque chose&#x202f;?</translation>
    </message>
    <message>
        <source>It may also be a skipped step, such as the log-in: does the mail program’s log show AUTH?</source>
        <translation>Il peut aussi s’agir d’une étape sautée, comme l’identification&#xa0;: le journal du logiciel de messagerie montre-t-il AUTH&#x202f;?</translation>
    </message>
    <message>
        <source>It may also be the name that the program announces: does another EHLO name pass?</source>
        <translation>Il peut aussi s’agir du nom que le programme annonce&#xa0;: un autre nom EHLO passe-t-il&#x202f;?</translation>
    </message>
    <message>
        <source>It may also be missing encryption: does it pass with STARTTLS or SSL/TLS?</source>
        <translation>Il peut aussi s’agir d’un chiffrement manquant&#xa0;: cela passe-t-il avec STARTTLS ou SSL/TLS&#x202f;?</translation>
    </message>
    <message>
        <source>It may also be outdated encryption in the mail program: does a current program pass with the same settings?</source>
        <translation>Il peut aussi s’agir d’un chiffrement dépassé dans le logiciel de messagerie&#xa0;: un logiciel actuel passe-t-il avec les mêmes paramètres&#x202f;?</translation>
    </message>
    <message>
        <source>It may also be a missing log-in: does it pass with user name and password filled in?</source>
        <translation>Il peut aussi s’agir d’une identification manquante&#xa0;: cela passe-t-il avec nom d’utilisateur et mot de passe remplis&#x202f;?</translation>
    </message>
    <message>
        <source>It may also be that this port takes no log-ins: does port 587 or 465 offer them?</source>
        <translation>Il se peut aussi que ce port n’accepte pas d’identification&#xa0;: le port 587 ou 465 la propose-t-il&#x202f;?</translation>
    </message>
    <message>
        <source>It may also be the method of logging in: does it pass with the automatic choice?</source>
        <translation>Il peut aussi s’agir de la méthode d’identification&#xa0;: cela passe-t-il avec le choix automatique&#x202f;?</translation>
    </message>
    <message>
        <source>It may also be a log-in that arrived garbled: does it pass when typed anew?</source>
        <translation>Il peut aussi s’agir d’une identification arrivée déformée&#xa0;: passe-t-elle une fois ressaisie&#x202f;?</translation>
    </message>
    <message>
        <source>It may also be the user name or password: does webmail accept exactly these two?</source>
        <translation>Il peut aussi s’agir du nom d’utilisateur ou du mot de passe&#xa0;: le webmail accepte-t-il exactement ces deux valeurs&#x202f;?</translation>
    </message>
    <message>
        <source>It may also be that an app password is wanted: does your provider offer one in its security settings?</source>
        <translation>Il se peut aussi qu’un mot de passe d’application soit exigé&#xa0;: votre fournisseur en propose-t-il un dans ses paramètres de sécurité&#x202f;?</translation>
    </message>
    <message>
        <source>It may also be that only sign-in through the browser (OAuth2) is allowed: does the provider’s help say so?</source>
        <translation>Il se peut aussi que seule la connexion par le navigateur (OAuth2) soit permise&#xa0;: l’aide du fournisseur le dit-elle&#x202f;?</translation>
    </message>
    <message>
        <source>It may also be that access for mail programs is switched off: what do the settings of the webmail say?</source>
        <translation>Il se peut aussi que l’accès des logiciels de messagerie soit désactivé&#xa0;: que disent les paramètres du webmail&#x202f;?</translation>
    </message>
    <message>
        <source>It may also be that the provider wants a sign-in on its web page: does a browser show a question?</source>
        <translation>Il se peut aussi que le fournisseur veuille une connexion sur sa page web&#xa0;: un navigateur montre-t-il une question&#x202f;?</translation>
    </message>
    <message>
        <source>It may also be an expired sign-in key: does it pass after signing in again?</source>
        <translation>Il peut aussi s’agir d’une clé de connexion expirée&#xa0;: cela passe-t-il après une nouvelle connexion&#x202f;?</translation>
    </message>
    <message>
        <source>It may also be a blocked account: is there a message from the provider in the customer area?</source>
        <translation>Il peut aussi s’agir d’un compte bloqué&#xa0;: y a-t-il un message du fournisseur dans l’espace client&#x202f;?</translation>
    </message>
    <message>
        <source>It may also be a sender address of another account: does it pass with the address you log in with?</source>
        <translation>Il peut aussi s’agir d’une adresse d’expéditeur d’un autre compte&#xa0;: cela passe-t-il avec l’adresse de votre identification&#x202f;?</translation>
    </message>
    <message>
        <source>It may also be a sender address that is not verified yet: does the service list it as verified?</source>
        <translation>Il peut aussi s’agir d’une adresse d’expéditeur pas encore validée&#xa0;: le service l’affiche-t-il comme validée&#x202f;?</translation>
    </message>
    <message>
        <source>It may also be the sender address: does another one of yours pass?</source>
        <translation>Il peut aussi s’agir de l’adresse d’expéditeur&#xa0;: une autre des vôtres passe-t-elle&#x202f;?</translation>
    </message>
    <message>
        <source>It may also be the sender domain’s SPF or DMARC record: does another sender domain pass?</source>
        <translation>Il peut aussi s’agir de l’enregistrement SPF ou DMARC du domaine de l’expéditeur&#xa0;: un autre domaine d’expéditeur passe-t-il&#x202f;?</translation>
    </message>
    <message>
        <source>It may also be a block on this Internet line: does it pass over your phone’s connection?</source>
        <translation>Il peut aussi s’agir d’un blocage de cette ligne Internet&#xa0;: cela passe-t-il par la connexion de votre téléphone&#x202f;?</translation>
    </message>
    <message>
        <source>It may also be a missing name of your Internet line: does port 587 with a log-in pass?</source>
        <translation>Il peut aussi s’agir d’un nom manquant de votre ligne Internet&#xa0;: le port 587 avec identification passe-t-il&#x202f;?</translation>
    </message>
    <message>
        <source>It may also be a server for registered lines only: does it pass from the office or the provider’s own network?</source>
        <translation>Il peut aussi s’agir d’un serveur réservé aux lignes enregistrées&#xa0;: cela passe-t-il depuis l’entreprise ou le réseau du fournisseur&#x202f;?</translation>
    </message>
    <message>
        <source>It may also be a server that passes nothing on without a log-in: does a recipient at the server’s own domain pass?</source>
        <translation>Il peut aussi s’agir d’un serveur qui ne transmet rien sans identification&#xa0;: un destinataire du domaine du serveur passe-t-il&#x202f;?</translation>
    </message>
    <message>
        <source>It may also be the recipient’s address: does your own address pass as recipient?</source>
        <translation>Il peut aussi s’agir de l’adresse du destinataire&#xa0;: votre propre adresse passe-t-elle comme destinataire&#x202f;?</translation>
    </message>
    <message>
        <source>It may also be a recipient who is not reachable for now: does another recipient pass?</source>
        <translation>Il peut aussi s’agir d’un destinataire injoignable pour le moment&#xa0;: un autre destinataire passe-t-il&#x202f;?</translation>
    </message>
    <message>
        <source>It may also be a rule of the recipient’s organisation: does another recipient elsewhere pass?</source>
        <translation>Il peut aussi s’agir d’une règle de l’organisation du destinataire&#xa0;: un autre destinataire ailleurs passe-t-il&#x202f;?</translation>
    </message>
    <message>
        <source>It may also be a full mailbox: does another recipient pass?</source>
        <translation>Il peut aussi s’agir d’une boîte pleine&#xa0;: un autre destinataire passe-t-il&#x202f;?</translation>
    </message>
    <message>
        <source>It may also be a domain without mail: is the part after the @ right?</source>
        <translation>Il peut aussi s’agir d’un domaine sans courrier&#xa0;: la partie après l’arobase (@) est-elle juste&#x202f;?</translation>
    </message>
    <message>
        <source>It may also be the size: does the message pass without attachments?</source>
        <translation>Il peut aussi s’agir de la taille&#xa0;: le message passe-t-il sans pièces jointes&#x202f;?</translation>
    </message>
    <message>
        <source>It may also be the content: does a short plain message pass?</source>
        <translation>Il peut aussi s’agir du contenu&#xa0;: un message court et simple passe-t-il&#x202f;?</translation>
    </message>
    <message>
        <source>It may also be the form of the message: does one from another program pass?</source>
        <translation>Il peut aussi s’agir de la forme du message&#xa0;: celui d’un autre programme passe-t-il&#x202f;?</translation>
    </message>
    <message>
        <source>It may also be the server’s name: does it stand so, letter by letter, on the provider’s page?</source>
        <translation>Il peut aussi s’agir du nom du serveur&#xa0;: figure-t-il ainsi, lettre par lettre, sur la page du fournisseur&#x202f;?</translation>
    </message>
    <message>
        <source>It may also be the server for receiving: does the provider name another one for sending?</source>
        <translation>Il peut aussi s’agir du serveur de réception&#xa0;: le fournisseur en nomme-t-il un autre pour l’envoi&#x202f;?</translation>
    </message>
    <message>
        <source>It may also be a port that does not fit the security: does 587 with STARTTLS or 465 with SSL/TLS pass?</source>
        <translation>Il peut aussi s’agir d’un port qui ne va pas avec la sécurité&#xa0;: 587 avec STARTTLS ou 465 avec SSL/TLS passe-t-il&#x202f;?</translation>
    </message>
    <message>
        <source>It may also be the user name: does it pass with the whole address?</source>
        <translation>Il peut aussi s’agir du nom d’utilisateur&#xa0;: cela passe-t-il avec l’adresse entière&#x202f;?</translation>
    </message>
    <message>
        <source>It may also be unusual characters in the password: does it pass when typed by hand?</source>
        <translation>Il peut aussi s’agir de caractères inhabituels dans le mot de passe&#xa0;: passe-t-il une fois saisi à la main&#x202f;?</translation>
    </message>
    <message>
        <source>It may also be an empty field: are user name and password both filled in?</source>
        <translation>Il peut aussi s’agir d’un champ vide&#xa0;: le nom d’utilisateur et le mot de passe sont-ils tous deux remplis&#x202f;?</translation>
    </message>
    <message>
        <source>It may also be a name without an address: does smtp. in front of the domain exist?</source>
        <translation>Il peut aussi s’agir d’un nom sans adresse&#xa0;: smtp. devant le domaine existe-t-il&#x202f;?</translation>
    </message>
    <message>
        <source>It may also be the look-up of names: do web pages open?</source>
        <translation>Il peut aussi s’agir de la recherche des noms&#xa0;: les pages web s’ouvrent-elles&#x202f;?</translation>
    </message>
    <message>
        <source>It may also be the Internet connection: do web pages open?</source>
        <translation>Il peut aussi s’agir de la connexion à Internet&#xa0;: les pages web s’ouvrent-elles&#x202f;?</translation>
    </message>
    <message>
        <source>It may also be a stopped service or a lock-out of this line: does it answer over another network?</source>
        <translation>Il peut aussi s’agir d’un service arrêté ou d’un blocage de cette ligne&#xa0;: répond-il depuis un autre réseau&#x202f;?</translation>
    </message>
    <message>
        <source>It may also be a server that does not answer at all: does another network reach it?</source>
        <translation>Il peut aussi s’agir d’un serveur qui ne répond pas du tout&#xa0;: un autre réseau l’atteint-il&#x202f;?</translation>
    </message>
    <message>
        <source>It may also be a port closed by this network: does it work over your phone’s connection?</source>
        <translation>Il peut aussi s’agir d’un port fermé par ce réseau&#xa0;: cela marche-t-il par la connexion de votre téléphone&#x202f;?</translation>
    </message>
    <message>
        <source>It may also be a firewall on this computer: does another computer in the same network pass?</source>
        <translation>Il peut aussi s’agir d’un pare-feu de cet ordinateur&#xa0;: un autre ordinateur du même réseau passe-t-il&#x202f;?</translation>
    </message>
    <message>
        <source>It may also be IPv6: does it pass when only IPv4 is used?</source>
        <translation>Il peut aussi s’agir d’IPv6&#xa0;: cela passe-t-il avec IPv4 seul&#x202f;?</translation>
    </message>
    <message>
        <source>It may also be a connection that was cut on the way: does a second test end at the same step?</source>
        <translation>Il peut aussi s’agir d’une connexion coupée en chemin&#xa0;: un second test finit-il à la même étape&#x202f;?</translation>
    </message>
    <message>
        <source>It may also be a slow server: does it answer with a longer time limit?</source>
        <translation>Il peut aussi s’agir d’un serveur lent&#xa0;: répond-il avec un délai plus long&#x202f;?</translation>
    </message>
    <message>
        <source>It may also be the sign-in page of this network: does a browser show one?</source>
        <translation>Il peut aussi s’agir de la page de connexion de ce réseau&#xa0;: un navigateur en montre-t-il une&#x202f;?</translation>
    </message>
    <message>
        <source>It may also be the proxy: does it pass without?</source>
        <translation>Il peut aussi s’agir du proxy&#xa0;: cela passe-t-il sans lui&#x202f;?</translation>
    </message>
    <message>
        <source>It may also be a port that expects encryption at once: does SSL/TLS pass?</source>
        <translation>Il peut aussi s’agir d’un port qui attend aussitôt le chiffrement&#xa0;: SSL/TLS passe-t-il&#x202f;?</translation>
    </message>
    <message>
        <source>It may also be a port that starts unencrypted: does STARTTLS pass?</source>
        <translation>Il peut aussi s’agir d’un port qui commence en clair&#xa0;: STARTTLS passe-t-il&#x202f;?</translation>
    </message>
    <message>
        <source>It may also be a service of another kind: do the details show an answer of a web server, for instance?</source>
        <translation>Il peut aussi s’agir d’un service d’un autre genre&#xa0;: les détails montrent-ils par exemple la réponse d’un serveur web&#x202f;?</translation>
    </message>
    <message>
        <source>It may also be something on the way that removes encryption: does STARTTLS appear over another network?</source>
        <translation>Il peut aussi s’agir de quelque chose en chemin qui retire le chiffrement&#xa0;: STARTTLS apparaît-il depuis un autre réseau&#x202f;?</translation>
    </message>
    <message>
        <source>It may also be another machine that answers in between: does the greeting name a foreign server?</source>
        <translation>Il peut aussi s’agir d’une autre machine qui répond entre-temps&#xa0;: le message d’accueil nomme-t-il un serveur étranger&#x202f;?</translation>
    </message>
    <message>
        <source>It may also be a server with outdated encryption: does its other port pass?</source>
        <translation>Il peut aussi s’agir d’un serveur au chiffrement dépassé&#xa0;: son autre port passe-t-il&#x202f;?</translation>
    </message>
    <message>
        <source>It may also be encryption that is disturbed on the way: does another network make a difference?</source>
        <translation>Il peut aussi s’agir d’un chiffrement gêné en chemin&#xa0;: un autre réseau change-t-il quelque chose&#x202f;?</translation>
    </message>
    <message>
        <source>It may also be a server that asks for a certificate of your own: does your organisation hand one out?</source>
        <translation>Il peut aussi s’agir d’un serveur qui demande votre propre certificat&#xa0;: votre organisation en distribue-t-elle un&#x202f;?</translation>
    </message>
    <message>
        <source>It may also be the certificate’s dates: is this computer’s date right?</source>
        <translation>Il peut aussi s’agir des dates du certificat&#xa0;: la date de cet ordinateur est-elle juste&#x202f;?</translation>
    </message>
    <message>
        <source>It may also be this computer’s clock: are date, time and time zone right?</source>
        <translation>Il peut aussi s’agir de l’horloge de cet ordinateur&#xa0;: date, heure et fuseau horaire sont-ils justes&#x202f;?</translation>
    </message>
    <message>
        <source>It may also be the server’s name: does the certificate show another one?</source>
        <translation>Il peut aussi s’agir du nom du serveur&#xa0;: le certificat en montre-t-il un autre&#x202f;?</translation>
    </message>
    <message>
        <source>It may also be an issuer of the server’s own: does its administrator know the fingerprint?</source>
        <translation>Il peut aussi s’agir d’un émetteur propre au serveur&#xa0;: son administrateur connaît-il l’empreinte&#x202f;?</translation>
    </message>
    <message>
        <source>It may also be an incomplete chain of the server: does the same server pass in another program?</source>
        <translation>Il peut aussi s’agir d’une chaîne incomplète du serveur&#xa0;: le même serveur passe-t-il dans un autre programme&#x202f;?</translation>
    </message>
    <message>
        <source>It may also be inspection by security software or the network: does another network show another issuer?</source>
        <translation>Il peut aussi s’agir d’une inspection par un logiciel de sécurité ou le réseau&#xa0;: un autre réseau montre-t-il un autre émetteur&#x202f;?</translation>
    </message>
    <message>
        <source>It may also be an unsuitable certificate: does the server’s other port show another one?</source>
        <translation>Il peut aussi s’agir d’un certificat inadapté&#xa0;: l’autre port du serveur en montre-t-il un autre&#x202f;?</translation>
    </message>
    <message>
        <source>It may also be a faulty answer: do the details show something unreadable?</source>
        <translation>Il peut aussi s’agir d’une réponse défectueuse&#xa0;: les détails montrent-ils quelque chose d’illisible&#x202f;?</translation>
    </message>
    <message>
        <source>It may also be tampering on the way: does another network behave the same?</source>
        <translation>Il peut aussi s’agir d’une manipulation en chemin&#xa0;: un autre réseau se comporte-t-il de même&#x202f;?</translation>
    </message>
    <message>
        <source>It may also be the missing encryption that kept the log-in back: does STARTTLS or SSL/TLS pass?</source>
        <translation>Il peut aussi s’agir du chiffrement manquant, qui a retenu l’identification&#xa0;: STARTTLS ou SSL/TLS passe-t-il&#x202f;?</translation>
    </message>
    <message>
        <source>It may also pass by itself: does the same test pass later?</source>
        <translation>Cela peut aussi passer tout seul&#xa0;: le même test réussit-il plus tard&#x202f;?</translation>
    </message>
    <message>
        <source>It may also be a refusal of another kind: what do the quoted words say?</source>
        <translation>Il peut aussi s’agir d’un refus d’un autre genre&#xa0;: que disent les mots cités&#x202f;?</translation>
    </message>
    <message>
        <source>It may also be that the test was stopped too early: does it pass with more time?</source>
        <translation>Il se peut aussi que le test ait été arrêté trop tôt&#xa0;: réussit-il avec plus de temps&#x202f;?</translation>
    </message>
    <message>
        <source>It may also be a fault on this computer: does the test pass on another one?</source>
        <translation>Il peut aussi s’agir d’un défaut de cet ordinateur&#xa0;: le test réussit-il sur un autre&#x202f;?</translation>
    </message>
</context>
<context>
    <name>Words.Certificate</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 et %n autre</numerusform>
            <numerusform>%1 et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>another name</source>
        <translation>un autre nom</translation>
    </message>
    <message>
        <source>an unnamed issuer</source>
        <translation>un émetteur sans nom</translation>
    </message>
    <message>
        <source>%1 (port %2) showed a certificate for %3, issued by %4.</source>
        <translation>%1 (port %2) a présenté un certificat pour %3, émis par %4.</translation>
    </message>
    <message>
        <source>It is valid from %1 to %2; this computer’s date is %3.</source>
        <translation>Il est valide du %1 au %2&#x202f;; la date de cet ordinateur est le %3.</translation>
    </message>
    <message>
        <source>Send the prepared sentence to your provider or to the server’s administrator.</source>
        <translation>Envoyez la phrase préparée à votre fournisseur ou à l’administrateur du serveur.</translation>
    </message>
    <message>
        <source>The server’s certificate has expired.</source>
        <translation>Le certificat du serveur a expiré.</translation>
    </message>
    <message>
        <source>The server’s certificate expired on %1.</source>
        <translation>Le certificat du serveur a expiré le %1.</translation>
    </message>
    <message>
        <source>It was not renewed, or the mail service still uses the old one.</source>
        <translation>Il n’a pas été renouvelé, ou le service de messagerie utilise encore l’ancien.</translation>
    </message>
    <message>
        <source>The certificate on this port has expired; could you renew it and reload the mail service?</source>
        <translation>Le certificat de ce port a expiré&#x202f;; pouvez-vous le renouveler et recharger le service de messagerie&#x202f;?</translation>
    </message>
    <message>
        <source>A certificate is the server’s identity card, valid for some months. Often the web site of the same server has the new one already, while the mail service was not restarted.</source>
        <translation>Un certificat est la carte d’identité du serveur, valide quelques mois. Souvent, le site web du même serveur a déjà le nouveau, alors que le service de messagerie n’a pas été redémarré.</translation>
    </message>
    <message>
        <source>The server’s certificate is not valid yet, by this computer’s date.</source>
        <translation>Le certificat du serveur n’est pas encore valide, d’après la date de cet ordinateur.</translation>
    </message>
    <message>
        <source>Either this computer’s date is wrong, or the certificate was installed too early.</source>
        <translation>Soit la date de cet ordinateur est fausse, soit le certificat a été installé trop tôt.</translation>
    </message>
    <message>
        <source>Check this computer’s date, time and time zone in its settings.</source>
        <translation>Vérifiez la date, l’heure et le fuseau horaire de cet ordinateur dans ses réglages.</translation>
    </message>
    <message>
        <source>Send the prepared sentence to the server’s administrator if the date is right.</source>
        <translation>Envoyez la phrase préparée à l’administrateur du serveur si la date est juste.</translation>
    </message>
    <message>
        <source>The certificate on this port is not valid yet; could you install one that is?</source>
        <translation>Le certificat de ce port n’est pas encore valide&#x202f;; pouvez-vous en installer un qui le soit&#x202f;?</translation>
    </message>
    <message>
        <source>A computer with a flat battery, or one that was off for long, starts with a date in the past. Secure web pages complain too then.</source>
        <translation>Un ordinateur dont la pile est vide, ou resté longtemps éteint, démarre avec une date ancienne. Les pages web sécurisées le signalent alors aussi.</translation>
    </message>
    <message>
        <source>The server’s own date is %1.</source>
        <translation>La date du serveur lui-même est le %1.</translation>
    </message>
    <message>
        <source>This computer’s date is wrong: it believes it is %1.</source>
        <translation>La date de cet ordinateur est fausse&#xa0;: il indique le %1.</translation>
    </message>
    <message>
        <source>This computer’s date is probably wrong: it believes it is %1.</source>
        <translation>La date de cet ordinateur est sans doute fausse&#xa0;: il se croit le %1.</translation>
    </message>
    <message>
        <source>Set date, time and time zone in this computer’s settings, then test again.</source>
        <translation>Réglez la date, l’heure et le fuseau horaire de cet ordinateur, puis relancez le test.</translation>
    </message>
    <message>
        <source>Switch on “Set time automatically” there.</source>
        <translation>Activez-y «&#xa0;Régler l’heure automatiquement&#xa0;».</translation>
    </message>
    <message>
        <source>A clock that keeps falling back points to an empty battery on the main board; one that is off by whole hours, to the time zone.</source>
        <translation>Une horloge qui retarde sans cesse fait penser à une pile vide sur la carte mère&#x202f;; un décalage d’heures entières, au fuseau horaire.</translation>
    </message>
    <message>
        <source>Type the server’s full name instead of the address: the certificate says %1.</source>
        <translation>Saisissez le nom complet du serveur au lieu de l’adresse&#xa0;: le certificat indique %1.</translation>
    </message>
    <message>
        <source>Type your provider’s own server name in “Outgoing server (SMTP)”: the certificate says %1.</source>
        <translation>Saisissez le nom de serveur donné par votre fournisseur dans «&#xa0;Serveur d’envoi (SMTP)&#xa0;»&#xa0;: le certificat indique %1.</translation>
    </message>
    <message>
        <source>The server’s certificate belongs to another name than the one typed.</source>
        <translation>Le certificat du serveur appartient à un autre nom que celui saisi.</translation>
    </message>
    <message>
        <source>The server is really called %1.</source>
        <translation>Le serveur s’appelle en réalité %1.</translation>
    </message>
    <message>
        <source>Mail hosts serve many domains under one name, and only that name is on the certificate.</source>
        <translation>Les hébergeurs servent beaucoup de domaines sous un seul nom, et seul ce nom figure sur le certificat.</translation>
    </message>
    <message>
        <source>Ask the provider for a certificate that includes %1.</source>
        <translation>Demandez au fournisseur un certificat qui comprenne %1.</translation>
    </message>
    <message>
        <source>Which server name should I use, or could you add the one I typed to the certificate?</source>
        <translation>Quel nom de serveur dois-je utiliser, ou pouvez-vous ajouter au certificat celui que j’ai saisi&#x202f;?</translation>
    </message>
    <message>
        <source>The name on the certificate proves that the right server answers. Take a suggested name only if it belongs to your provider or organisation; the settings page of your hosting shows it.</source>
        <translation>Le nom du certificat prouve que le bon serveur répond. N’adoptez un nom suggéré que s’il est celui de votre fournisseur ou de votre organisation&#x202f;; la page de configuration de votre hébergement l’indique.</translation>
    </message>
    <message>
        <source>The server vouches for itself: nobody else confirms its certificate.</source>
        <translation>Le serveur se porte garant de lui-même&#xa0;: personne d’autre ne confirme son certificat.</translation>
    </message>
    <message>
        <source>On a bridge or a home server this is normal. On the Internet it is not.</source>
        <translation>Pour une passerelle ou un serveur à la maison, c’est normal. Sur Internet, non.</translation>
    </message>
    <message>
        <source>Anybody can make such a certificate, so that it does not prove who answers.</source>
        <translation>N’importe qui peut fabriquer un tel certificat&#x202f;; il ne prouve donc pas qui répond.</translation>
    </message>
    <message>
        <source>Compare its fingerprint with the one that the bridge or server displays; accept it only if they agree.</source>
        <translation>Comparez son empreinte avec celle qu’affiche la passerelle ou le serveur&#x202f;; ne l’acceptez que si elles concordent.</translation>
    </message>
    <message>
        <source>Compare its fingerprint with the one that the bridge or server displays; accept it only if they agree: %1</source>
        <translation>Comparez son empreinte avec celle qu’affiche la passerelle ou le serveur&#x202f;; ne l’acceptez que si elles concordent&#xa0;: %1</translation>
    </message>
    <message>
        <source>Export the certificate there and add it to this computer’s trusted ones.</source>
        <translation>Exportez-y le certificat et ajoutez-le aux certificats de confiance de cet ordinateur.</translation>
    </message>
    <message>
        <source>Check the server’s name, and that no antivirus or hotspot answers instead.</source>
        <translation>Vérifiez le nom du serveur, et qu’aucun antivirus ni portail ne répond à sa place.</translation>
    </message>
    <message>
        <source>Could you install a certificate from a recognised authority on this port?</source>
        <translation>Pouvez-vous installer sur ce port un certificat d’une autorité reconnue&#x202f;?</translation>
    </message>
    <message>
        <source>Free certificates from recognised authorities exist for every public server. For one inside your own network, the certificate can be added to the trusted ones of each computer.</source>
        <translation>Il existe des certificats gratuits d’autorités reconnues pour tout serveur public. Pour un serveur de votre propre réseau, le certificat peut être ajouté aux certificats de confiance de chaque ordinateur.</translation>
    </message>
    <message>
        <source>This computer does not know who issued the server’s certificate.</source>
        <translation>Cet ordinateur ne connaît pas l’émetteur du certificat du serveur.</translation>
    </message>
    <message>
        <source>Is this issuer yours? If so, could you send me its certificate in a safe way, or use a recognised one?</source>
        <translation>Cet émetteur est-il le vôtre&#x202f;? Si oui, pouvez-vous m’envoyer son certificat par une voie sûre, ou en utiliser un reconnu&#x202f;?</translation>
    </message>
    <message>
        <source>Trust in certificates begins with a list of authorities that each system carries. Adding one to it is a decision for whoever runs the computer; a switched-off check protects nobody.</source>
        <translation>La confiance dans les certificats part d’une liste d’autorités que contient chaque système. En ajouter une est une décision de la personne qui gère l’ordinateur&#x202f;; un contrôle désactivé ne protège personne.</translation>
    </message>
    <message>
        <source>A link of the chain between it and a known authority, the intermediate certificate, is missing.</source>
        <translation>Un maillon de la chaîne entre lui et une autorité connue, le certificat intermédiaire, manque.</translation>
    </message>
    <message>
        <source>Leave your own settings as they are; nothing safe can be changed here.</source>
        <translation>Laissez vos propres paramètres tels quels&#x202f;; rien ne peut être changé ici sans risque.</translation>
    </message>
    <message>
        <source>Could you set up the full chain (with the intermediate certificate) on this port?</source>
        <translation>Pouvez-vous configurer la chaîne complète (avec le certificat intermédiaire) sur ce port&#x202f;?</translation>
    </message>
    <message>
        <source>Some programs fetch or remember the missing part, so that it works in one and fails in another. On servers, the file is often called “fullchain” instead of “cert”.</source>
        <translation>Certains programmes vont chercher ou retiennent la partie manquante, si bien que cela marche dans l’un et pas dans l’autre. Sur les serveurs, le fichier s’appelle souvent «&#xa0;fullchain&#xa0;» au lieu de «&#xa0;cert&#xa0;».</translation>
    </message>
    <message>
        <source>%1 opens your encrypted mail connection.</source>
        <translation>%1 ouvre votre connexion de messagerie chiffrée.</translation>
    </message>
    <message>
        <source>Security software or your network opens your encrypted mail connection.</source>
        <translation>Un logiciel de sécurité ou votre réseau ouvre votre connexion de messagerie chiffrée.</translation>
    </message>
    <message>
        <source>Security software or your network probably opens your encrypted mail connection.</source>
        <translation>Un logiciel de sécurité ou votre réseau ouvre sans doute votre connexion de messagerie chiffrée.</translation>
    </message>
    <message>
        <source>It replaces the server’s certificate by one of its own, in order to read along. The server is fine.</source>
        <translation>Il remplace le certificat du serveur par le sien, afin de lire ce qui passe. Le serveur va bien.</translation>
    </message>
    <message>
        <source>Turn off scanning of encrypted mail in %1 (your security software or antivirus), then test again.</source>
        <translation>Désactivez l’analyse des e-mails chiffrés dans %1 (votre logiciel de sécurité ou antivirus), puis relancez le test.</translation>
    </message>
    <message>
        <source>Ask the administrator of this network to exempt mail, or turn off mail scanning in your antivirus.</source>
        <translation>Demandez à l’administrateur de ce réseau d’exempter la messagerie, ou désactivez l’analyse des e-mails dans votre antivirus.</translation>
    </message>
    <message>
        <source>Install its root certificate for your mail program, in an organisation.</source>
        <translation>Installez son certificat racine pour votre logiciel de messagerie, dans une organisation.</translation>
    </message>
    <message>
        <source>Do you inspect encrypted connections, and could you exempt this mail server?</source>
        <translation>Inspectez-vous les connexions chiffrées, et pouvez-vous exempter ce serveur de messagerie&#x202f;?</translation>
    </message>
    <message>
        <source>A browser often trusts such a certificate because the product has installed its own authority there; a mail program with a list of its own does not.</source>
        <translation>Un navigateur fait souvent confiance à un tel certificat parce que le produit y a installé sa propre autorité&#x202f;; un logiciel de messagerie qui a sa propre liste, non.</translation>
    </message>
    <message>
        <source>The server’s certificate is too weak to be trusted.</source>
        <translation>Le certificat du serveur est trop faible pour être digne de confiance.</translation>
    </message>
    <message>
        <source>It uses %1.</source>
        <translation>Il utilise %1.</translation>
    </message>
    <message>
        <source>Short keys and old signatures can be forged with today’s computers.</source>
        <translation>Des clés courtes et d’anciennes signatures peuvent être falsifiées avec les ordinateurs actuels.</translation>
    </message>
    <message>
        <source>Try the other port in this window, 465 or 587: it may have another certificate.</source>
        <translation>Essayez l’autre port dans cette fenêtre, 465 ou 587&#xa0;: il a peut-être un autre certificat.</translation>
    </message>
    <message>
        <source>Could you install a certificate with a stronger key (RSA 2048 or EC) and a SHA-256 signature?</source>
        <translation>Pouvez-vous installer un certificat avec une clé plus forte (RSA 2048 ou EC) et une signature SHA-256&#x202f;?</translation>
    </message>
    <message>
        <source>Certificates with RSA keys under 2048 bits or with MD5 and SHA-1 signatures have not been issued by recognised authorities for years.</source>
        <translation>Les autorités reconnues n’émettent plus depuis des années de certificats avec des clés RSA de moins de 2048 bits ou des signatures MD5 et SHA-1.</translation>
    </message>
    <message>
        <source>The server’s certificate was not made for this purpose.</source>
        <translation>Le certificat du serveur n’a pas été fait pour cet usage.</translation>
    </message>
    <message>
        <source>It, or one that vouches for it, breaks a rule about what it may be used for.</source>
        <translation>Lui-même, ou un certificat qui s’en porte garant, enfreint une règle sur son usage.</translation>
    </message>
    <message>
        <source>Check the server’s name on your provider’s help page.</source>
        <translation>Vérifiez le nom du serveur sur la page d’aide de votre fournisseur.</translation>
    </message>
    <message>
        <source>The certificate on this port breaks a rule (see the report); could you replace it by one for servers?</source>
        <translation>Le certificat de ce port enfreint une règle (voir le rapport)&#x202f;; pouvez-vous le remplacer par un certificat de serveur&#x202f;?</translation>
    </message>
    <message>
        <source>Certificates state what they are for: servers, people, signing others. The details name the rule that this one breaks.</source>
        <translation>Les certificats indiquent leur usage&#xa0;: serveurs, personnes, signature d’autres certificats. Les détails nomment la règle que celui-ci enfreint.</translation>
    </message>
    <message>
        <source>Ask the administrator of the server or network whether this issuer is theirs.</source>
        <translation>Demandez à l’administrateur du serveur ou du réseau si cet émetteur est le sien.</translation>
    </message>
    <message>
        <source>Update the operating system and its list of issuers.</source>
        <translation>Mettez à jour le système d’exploitation et sa liste d’émetteurs.</translation>
    </message>
    <message>
        <source>Test over another network.</source>
        <translation>Testez depuis un autre réseau.</translation>
    </message>
    <message>
        <source>Type the server’s full name instead of the address, so that it can show the certificate for that name.</source>
        <translation>Saisissez le nom complet du serveur au lieu de l’adresse, pour qu’il puisse présenter le certificat de ce nom.</translation>
    </message>
    <message>
        <source>Check this computer’s date and time if web pages warn about certificates too.</source>
        <translation>Vérifiez la date et l’heure de cet ordinateur si des pages web signalent aussi un problème de certificat.</translation>
    </message>
    <message>
        <source>A certificate is valid between two dates; a wrong clock makes a good one look bad.</source>
        <translation>Un certificat est valide entre deux dates&#xa0;: avec une horloge fausse, même un bon certificat paraît mauvais.</translation>
    </message>
    <message>
        <source>The issuer may be an organisation, a program that inspects connections, or too new for this computer’s list.</source>
        <translation>L’émetteur est peut-être une organisation, un programme qui inspecte les connexions, ou trop récent pour la liste de cet ordinateur.</translation>
    </message>
    <message>
        <source>The server does not send every part of its certificate.</source>
        <translation>Le serveur n’envoie pas toutes les parties de son certificat.</translation>
    </message>
</context>
<context>
    <name>Words.Common</name>
    <message>
        <source>the server</source>
        <translation>le serveur</translation>
    </message>
    <message>
        <source>your provider</source>
        <translation>votre fournisseur</translation>
    </message>
    <message>
        <source>a security program</source>
        <translation>un logiciel de sécurité</translation>
    </message>
    <message>
        <source>a device on your network</source>
        <translation>un équipement de votre réseau</translation>
    </message>
    <message>
        <source>a mail program or bridge</source>
        <translation>un logiciel ou une passerelle de messagerie</translation>
    </message>
    <message>
        <source>At the step “%1”, %2 on this computer sent the quoted reply.</source>
        <translation>À l’étape «&#xa0;%1&#xa0;», %2 sur cet ordinateur a envoyé la réponse citée.</translation>
    </message>
    <message>
        <source>This is a mail server’s answer to a mail program.</source>
        <translation>C’est la réponse d’un serveur de messagerie à un logiciel de messagerie.</translation>
    </message>
    <message>
        <source>This is a mail server’s answer at the step “%1”.</source>
        <translation>C’est la réponse d’un serveur de messagerie à l’étape «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>At the step “%1”, %2 (port %3) sent the quoted reply.</source>
        <translation>À l’étape «&#xa0;%1&#xa0;», %2 (port %3) a envoyé la réponse citée.</translation>
    </message>
    <message>
        <source>The step “%1” with %2 (port %3) did not pass.</source>
        <translation>L’étape «&#xa0;%1&#xa0;» avec %2 (port %3) n’a pas abouti.</translation>
    </message>
    <message>
        <source>Use the outgoing server %1 with port %2 and %3, here and in your mail program.</source>
        <translation>Utilisez le serveur d’envoi %1 avec le port %2 et %3, ici et dans votre logiciel de messagerie.</translation>
    </message>
    <message>
        <source>Use the outgoing server %1 with port %2, here and in your mail program.</source>
        <translation>Utilisez le serveur d’envoi %1 avec le port %2, ici et dans votre logiciel de messagerie.</translation>
    </message>
    <message>
        <source>Type %1 as “Outgoing server (SMTP)”, here and in your mail program.</source>
        <translation>Saisissez %1 comme «&#xa0;Serveur d’envoi (SMTP)&#xa0;», ici et dans votre logiciel de messagerie.</translation>
    </message>
    <message>
        <source>Set “Port” to %1 and “Connection security” to %2, here and in your mail program.</source>
        <translation>Réglez «&#xa0;Port&#xa0;» sur %1 et «&#xa0;Sécurité de la connexion&#xa0;» sur %2, ici et dans votre logiciel de messagerie.</translation>
    </message>
    <message>
        <source>Set “Connection security” to %1 and keep port %2, here and in your mail program.</source>
        <translation>Réglez «&#xa0;Sécurité de la connexion&#xa0;» sur %1 et gardez le port %2, ici et dans votre logiciel de messagerie.</translation>
    </message>
    <message>
        <source>Set “Port” to %1, here and in your mail program.</source>
        <translation>Réglez «&#xa0;Port&#xa0;» sur %1, ici et dans votre logiciel de messagerie.</translation>
    </message>
    <message>
        <source>Type %1 as “User name”, here and in your mail program.</source>
        <translation>Saisissez %1 comme «&#xa0;Nom d’utilisateur&#xa0;», ici et dans votre logiciel de messagerie.</translation>
    </message>
    <message>
        <source>Set “Authentication method” to %1 in this window.</source>
        <translation>Réglez «&#xa0;Méthode d’authentification&#xa0;» sur %1 dans cette fenêtre.</translation>
    </message>
    <message>
        <source>Use %1 as sender address, here and in your mail program.</source>
        <translation>Utilisez %1 comme adresse d’expéditeur, ici et dans votre logiciel de messagerie.</translation>
    </message>
    <message>
        <source>This was an answer at the step “%1”.</source>
        <translation>C’était une réponse à l’étape «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>This was the answer to a mail program.</source>
        <translation>C’était la réponse faite à un logiciel de messagerie.</translation>
    </message>
    <message>
        <source>The test message may or may not have been accepted.</source>
        <translation>Le message d’essai a peut-être été accepté, peut-être pas.</translation>
    </message>
    <message>
        <source>The quoted reply comes from %1 on this computer, not from the mail server; it then closed the connection.</source>
        <translation>La réponse citée vient de %1 sur cet ordinateur, pas du serveur de messagerie&#x202f;; il a ensuite fermé la connexion.</translation>
    </message>
    <message>
        <source>The quoted reply comes from %1 on this computer, not from the mail server.</source>
        <translation>La réponse citée vient de %1 sur cet ordinateur, pas du serveur de messagerie.</translation>
    </message>
    <message>
        <source>The quoted reply comes from %1, not from the mail server; it then closed the connection.</source>
        <translation>La réponse citée vient de %1, pas du serveur de messagerie&#x202f;; il a ensuite fermé la connexion.</translation>
    </message>
    <message>
        <source>The quoted reply comes from %1, not from the mail server.</source>
        <translation>La réponse citée vient de %1, pas du serveur de messagerie.</translation>
    </message>
    <message>
        <source>At “%1”, %2 on this computer replied as quoted and closed the connection.</source>
        <translation>À l’étape «&#xa0;%1&#xa0;», %2 sur cet ordinateur a répondu comme cité et a fermé la connexion.</translation>
    </message>
    <message>
        <source>A mail server said this to a mail program and closed the connection.</source>
        <translation>Un serveur de messagerie a répondu cela à un logiciel de messagerie et a fermé la connexion.</translation>
    </message>
    <message>
        <source>At “%1”, a mail server said this and closed the connection.</source>
        <translation>À l’étape «&#xa0;%1&#xa0;», un serveur de messagerie a répondu cela et a fermé la connexion.</translation>
    </message>
    <message>
        <source>At “%1”, %2 (port %3) replied as quoted and closed the connection.</source>
        <translation>À l’étape «&#xa0;%1&#xa0;», %2 (port %3) a répondu comme cité et a fermé la connexion.</translation>
    </message>
    <message>
        <source>The quoted reply probably comes from a security program on this computer; it then closed the connection.</source>
        <translation>La réponse citée vient sans doute d’un logiciel de sécurité de cet ordinateur&#x202f;; il a ensuite fermé la connexion.</translation>
    </message>
    <message>
        <source>The quoted reply probably comes from a security program on this computer.</source>
        <translation>La réponse citée vient sans doute d’un logiciel de sécurité de cet ordinateur.</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>automatique</translation>
    </message>
</context>
<context>
    <name>Words.Connection</name>
    <message>
        <source>Try again over another network, such as your phone’s connection sharing: if it works there, this network blocks mail.</source>
        <translation>Réessayez depuis un autre réseau, par exemple le partage de connexion de votre téléphone&#xa0;: si cela y marche, ce réseau bloque la messagerie.</translation>
    </message>
    <message>
        <source>No mail service is running on this computer at that port.</source>
        <translation>Aucun service de messagerie ne fonctionne sur cet ordinateur à ce port.</translation>
    </message>
    <message>
        <source>“%1” always means the computer, or the container, on which the program runs.</source>
        <translation>«&#xa0;%1&#xa0;» désigne toujours l’ordinateur, ou le conteneur, où tourne le programme.</translation>
    </message>
    <message>
        <source>Start the mail bridge or local mail server on this computer, then test again.</source>
        <translation>Démarrez la passerelle ou le serveur de messagerie local sur cet ordinateur, puis relancez le test.</translation>
    </message>
    <message>
        <source>Type the server’s name in the local network, or the container’s service name, if it runs elsewhere.</source>
        <translation>Saisissez le nom du serveur dans le réseau local, ou le nom du service du conteneur, s’il tourne ailleurs.</translation>
    </message>
    <message>
        <source>Check the port that the bridge displays.</source>
        <translation>Vérifiez le port qu’affiche la passerelle.</translation>
    </message>
    <message>
        <source>Inside a container or a sandbox, “localhost” is the container itself, not the machine around it.</source>
        <translation>Dans un conteneur ou un bac à sable, «&#xa0;localhost&#xa0;» est le conteneur lui-même, pas la machine qui l’entoure.</translation>
    </message>
    <message>
        <source>The server is there, but accepts no connection on this port.</source>
        <translation>Le serveur est là, mais n’accepte pas de connexion sur ce port.</translation>
    </message>
    <message>
        <source>Wait ten minutes and try again, or look at your provider’s status page.</source>
        <translation>Attendez dix minutes et réessayez, ou consultez la page d’état de votre fournisseur.</translation>
    </message>
    <message>
        <source>Check server and port: 587 with STARTTLS, or 465 with SSL/TLS.</source>
        <translation>Vérifiez le serveur et le port&#xa0;: 587 avec STARTTLS, ou 465 avec SSL/TLS.</translation>
    </message>
    <message>
        <source>Is the mail service running on this port, and is my address locked out?</source>
        <translation>Le service de messagerie fonctionne-t-il sur ce port, et mon adresse est-elle bloquée&#x202f;?</translation>
    </message>
    <message>
        <source>A refusal comes at once and says that a computer exists at that address. Silence would rather point to a firewall.</source>
        <translation>Un refus vient tout de suite et dit qu’un ordinateur existe à cette adresse. Le silence indiquerait plutôt un pare-feu.</translation>
    </message>
    <message>
        <source>Servers lock a line out for ten minutes to a day after several wrong passwords, often those of a forgotten device. Every device behind the same router is affected then.</source>
        <translation>Les serveurs bloquent une ligne de dix minutes à un jour après plusieurs mots de passe refusés, souvent ceux d’un appareil oublié. Tous les appareils derrière le même routeur sont alors touchés.</translation>
    </message>
    <message>
        <source>Nothing answers on this port of the server.</source>
        <translation>Rien ne répond sur ce port du serveur.</translation>
    </message>
    <message>
        <source>Check server and port on your provider’s help page: usually 587 or 465.</source>
        <translation>Vérifiez le serveur et le port sur la page d’aide de votre fournisseur&#xa0;: en général 587 ou 465.</translation>
    </message>
    <message>
        <source>Look at the provider’s status page.</source>
        <translation>Consultez la page d’état du fournisseur.</translation>
    </message>
    <message>
        <source>Does the firewall let connections out to this server and port?</source>
        <translation>Le pare-feu laisse-t-il sortir les connexions vers ce serveur et ce port&#x202f;?</translation>
    </message>
    <message>
        <source>Firewalls drop unwanted connections without a word, so that silence alone does not show who is silent. The same test on another network does.</source>
        <translation>Les pare-feu écartent sans un mot les connexions non voulues, si bien que le silence seul ne montre pas qui se tait. Le même test sur un autre réseau le montre.</translation>
    </message>
    <message>
        <source>Offices, hotels and public networks often close mail ports. If the settings worked elsewhere, leave them as they are.</source>
        <translation>Entreprises, hôtels et réseaux publics ferment souvent les ports de messagerie. Si les paramètres marchaient ailleurs, laissez-les tels quels.</translation>
    </message>
    <message>
        <source>On the same server, these ports answered: %1.</source>
        <translation>Sur le même serveur, ces ports ont répondu&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Your network blocks port %1.</source>
        <translation>Votre réseau bloque le port %1.</translation>
    </message>
    <message>
        <source>Your network probably blocks port %1.</source>
        <translation>Votre réseau bloque sans doute le port %1.</translation>
    </message>
    <message>
        <source>Internet providers and hosting companies close port 25 against spam. The ports for sending with a log-in stay open.</source>
        <translation>Les fournisseurs d’accès et les hébergeurs ferment le port 25 contre le spam. Les ports d’envoi avec identification restent ouverts.</translation>
    </message>
    <message>
        <source>Offices, hotels and some providers close ports for mail. The server itself is running.</source>
        <translation>Les entreprises, les hôtels et certains fournisseurs d’accès ferment des ports de messagerie. Le serveur lui-même fonctionne.</translation>
    </message>
    <message>
        <source>Use your provider’s webmail for now if no port is open here.</source>
        <translation>Utilisez pour l’instant le webmail de votre fournisseur si aucun port n’est ouvert ici.</translation>
    </message>
    <message>
        <source>Ask whoever runs this network to open ports 587 and 465.</source>
        <translation>Demandez à la personne qui gère ce réseau d’ouvrir les ports 587 et 465.</translation>
    </message>
    <message>
        <source>Could you open outgoing connections to ports 587 and 465 of this server?</source>
        <translation>Pouvez-vous ouvrir les connexions sortantes vers les ports 587 et 465 de ce serveur&#x202f;?</translation>
    </message>
    <message>
        <source>An open port seen from outside says nothing here: what counts is the way out of your network to the server.</source>
        <translation>Qu’un port soit ouvert vu de l’extérieur ne prouve rien ici&#xa0;: ce qui compte, c’est la sortie de votre réseau vers le serveur.</translation>
    </message>
    <message>
        <source>There is no way from this network to the server.</source>
        <translation>Aucun chemin ne mène de ce réseau au serveur.</translation>
    </message>
    <message>
        <source>The network reported that it has no route to the address.</source>
        <translation>Le réseau a signalé qu’il n’a pas de route vers l’adresse.</translation>
    </message>
    <message>
        <source>The Internet connection or a VPN is down, or the address belongs to another closed network.</source>
        <translation>La connexion à Internet ou un VPN est coupé, ou l’adresse appartient à un autre réseau fermé.</translation>
    </message>
    <message>
        <source>Open a web page to check the Internet connection; restart the router if none opens.</source>
        <translation>Ouvrez une page web pour vérifier la connexion à Internet&#x202f;; redémarrez la box ou le routeur si aucune ne s’ouvre.</translation>
    </message>
    <message>
        <source>Is there a route from this network to the server’s address?</source>
        <translation>Y a-t-il une route de ce réseau vers l’adresse du serveur&#x202f;?</translation>
    </message>
    <message>
        <source>Addresses that begin with 10., 192.168. or fd only exist inside one local network and cannot be reached from another.</source>
        <translation>Les adresses qui commencent par 10., 192.168. ou fd n’existent que dans un réseau local et sont hors de portée d’un autre.</translation>
    </message>
    <message>
        <source>This computer does not allow the program to connect.</source>
        <translation>Cet ordinateur ne permet pas au programme de se connecter.</translation>
    </message>
    <message>
        <source>The operating system refused at once; nothing left the computer.</source>
        <translation>Le système d’exploitation a refusé aussitôt&#x202f;; rien n’a quitté l’ordinateur.</translation>
    </message>
    <message>
        <source>A firewall rule, a sandbox or a security policy on this computer forbids it. Mail settings and server play no part.</source>
        <translation>Une règle de pare-feu, un bac à sable ou une stratégie de sécurité de cet ordinateur l’interdit. Ni les paramètres ni le serveur n’y sont pour rien.</translation>
    </message>
    <message>
        <source>Allow Envoi, and your mail program, in this computer’s firewall or security software.</source>
        <translation>Autorisez Envoi, et votre logiciel de messagerie, dans le pare-feu ou le logiciel de sécurité de cet ordinateur.</translation>
    </message>
    <message>
        <source>Give the program network permission if it runs in a sandbox such as Flatpak.</source>
        <translation>Donnez au programme l’accès au réseau s’il tourne dans un bac à sable comme Flatpak.</translation>
    </message>
    <message>
        <source>Ask whoever looks after the computer, in an organisation.</source>
        <translation>Demandez à la personne qui s’occupe de l’ordinateur, dans une organisation.</translation>
    </message>
    <message>
        <source>Could you allow outgoing connections to this server and port on this computer?</source>
        <translation>Pouvez-vous autoriser les connexions sortantes vers ce serveur et ce port sur cet ordinateur&#x202f;?</translation>
    </message>
    <message>
        <source>On servers, SELinux and AppArmor keep programs from connecting until they are permitted to. Nothing is visible in the mail settings then.</source>
        <translation>Sur les serveurs, SELinux et AppArmor empêchent les programmes de se connecter tant qu’ils n’y sont pas autorisés. Rien n’en est alors visible dans les paramètres de messagerie.</translation>
    </message>
    <message>
        <source>The server probably cannot be reached over IPv6, but over IPv4.</source>
        <translation>Le serveur n’est sans doute pas joignable en IPv6, mais il l’est en IPv4.</translation>
    </message>
    <message>
        <source>Restart the router; switch IPv6 off there if the fault stays.</source>
        <translation>Redémarrez la box ou le routeur&#x202f;; désactivez-y IPv6 si le défaut persiste.</translation>
    </message>
    <message>
        <source>Update the mail program, so that it falls back to IPv4 by itself.</source>
        <translation>Mettez à jour le logiciel de messagerie, pour qu’il revienne de lui-même à IPv4.</translation>
    </message>
    <message>
        <source>Send the report to your Internet provider, or to the server’s administrator.</source>
        <translation>Envoyez le rapport à votre fournisseur d’accès, ou à l’administrateur du serveur.</translation>
    </message>
    <message>
        <source>Could you check the IPv6 connection to this server? IPv4 works.</source>
        <translation>Pouvez-vous vérifier la connexion IPv6 vers ce serveur&#x202f;? IPv4 fonctionne.</translation>
    </message>
    <message>
        <source>A good program tries both at the same time, as Envoi does. Others wait for IPv6 for up to a minute before they go on, or give up.</source>
        <translation>Un bon programme essaie les deux en même temps, comme Envoi. D’autres attendent IPv6 jusqu’à une minute avant de continuer, ou renoncent.</translation>
    </message>
    <message>
        <source>This network wants you to sign in on its own web page first.</source>
        <translation>Ce réseau veut d’abord que vous vous connectiez sur sa propre page web.</translation>
    </message>
    <message>
        <source>This network probably wants you to sign in on its own web page first.</source>
        <translation>Ce réseau veut sans doute d’abord que vous vous connectiez sur sa propre page web.</translation>
    </message>
    <message>
        <source>At the step “%1”, the network answered in place of %2.</source>
        <translation>À l’étape «&#xa0;%1&#xa0;», le réseau a répondu à la place de %2.</translation>
    </message>
    <message>
        <source>Hotels, trains and public hotspots hold all connections back until their page is accepted. Your mail settings are not in question.</source>
        <translation>Les hôtels, les trains et les points d’accès publics retiennent toutes les connexions jusqu’à ce que leur page soit acceptée. Vos paramètres de messagerie ne sont pas en cause.</translation>
    </message>
    <message>
        <source>Open a web page in your browser and sign in to the Wi-Fi there.</source>
        <translation>Ouvrez une page web dans votre navigateur et connectez-vous-y au Wi-Fi.</translation>
    </message>
    <message>
        <source>Accept no certificate that appears meanwhile.</source>
        <translation>N’acceptez aucun certificat qui s’affiche entre-temps.</translation>
    </message>
    <message>
        <source>Use another network, such as your phone’s, if no page appears.</source>
        <translation>Utilisez un autre réseau, par exemple celui de votre téléphone, si aucune page ne s’affiche.</translation>
    </message>
    <message>
        <source>Does this network let mail connections through after the sign-in?</source>
        <translation>Ce réseau laisse-t-il passer les connexions de messagerie après la connexion&#x202f;?</translation>
    </message>
    <message>
        <source>Until then the network answers under the name of every server, with its own address, page or certificate. Programs other than browsers have no way to show that page.</source>
        <translation>Jusque-là, le réseau répond sous le nom de chaque serveur, avec sa propre adresse, sa page ou son certificat. Les programmes autres que les navigateurs ne peuvent pas afficher cette page.</translation>
    </message>
    <message>
        <source>The chosen proxy did not make the connection.</source>
        <translation>Le proxy (serveur mandataire) choisi n’a pas établi la connexion.</translation>
    </message>
    <message>
        <source>The proxy is %1.</source>
        <translation>Le proxy est %1.</translation>
    </message>
    <message>
        <source>A proxy passes connections on for a network. It was not reached, or it does not allow mail ports.</source>
        <translation>Un proxy transmet les connexions d’un réseau. Il n’a pas été joint, ou il n’autorise pas les ports de messagerie.</translation>
    </message>
    <message>
        <source>Test again without the proxy: mail programs usually connect directly.</source>
        <translation>Relancez le test sans le proxy&#xa0;: les logiciels de messagerie se connectent en général directement.</translation>
    </message>
    <message>
        <source>Check the proxy’s name, port and kind.</source>
        <translation>Vérifiez le nom, le port et le type du proxy.</translation>
    </message>
    <message>
        <source>Ask the administrator whether the proxy allows this mail server and port.</source>
        <translation>Demandez à l’administrateur si le proxy autorise ce serveur de messagerie et ce port.</translation>
    </message>
    <message>
        <source>Could you allow this mail server and port on the proxy?</source>
        <translation>Pouvez-vous autoriser ce serveur de messagerie et ce port sur le proxy&#x202f;?</translation>
    </message>
    <message>
        <source>Web proxies are made for web pages and mostly refuse other ports. Envoi never uses the system’s proxy unless you choose one.</source>
        <translation>Les proxys web sont faits pour les pages web et refusent le plus souvent les autres ports. Envoi n’utilise jamais le proxy du système, sauf si vous le choisissez.</translation>
    </message>
    <message>
        <source>It answered that nothing listens there.</source>
        <translation>Il a répondu que rien n’écoute à cet endroit.</translation>
    </message>
    <message>
        <source>Try again over another network, in case this line is locked out.</source>
        <translation>Réessayez depuis un autre réseau, au cas où cette ligne serait bloquée.</translation>
    </message>
    <message>
        <source>No answer either on: %1.</source>
        <translation>Pas de réponse non plus sur&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The mail service may be stopped, the port wrong, or this line locked out.</source>
        <translation>Le service de messagerie est peut-être arrêté, le port n’est peut-être pas le bon, ou le serveur a bloqué cette ligne.</translation>
    </message>
    <message>
        <source>A firewall may block the attempt, the name or port may be wrong, or the server is off.</source>
        <translation>Un pare-feu bloque peut-être la tentative, le nom ou le port n’est peut-être pas le bon, ou le serveur est éteint.</translation>
    </message>
    <message>
        <source>Connect the VPN if the server belongs to your organisation; switch other VPNs off.</source>
        <translation>Connectez le VPN si le serveur est celui de votre organisation&#x202f;; coupez tout autre VPN.</translation>
    </message>
    <message>
        <source>Ask whoever runs the network why no route exists.</source>
        <translation>Demandez à la personne qui gère le réseau pourquoi il n’existe pas de route vers ce serveur.</translation>
    </message>
    <message>
        <source>The server can be reached over IPv4, but not over IPv6.</source>
        <translation>Le serveur est joignable en IPv4, mais pas en IPv6.</translation>
    </message>
    <message>
        <source>IPv6 is the newer addressing of the Internet. This network or the server announces it, but the connection does not get through.</source>
        <translation>IPv6 est l’adressage récent d’Internet. Ce réseau ou le serveur l’annonce, mais la connexion ne passe pas.</translation>
    </message>
    <message numerus="yes">
        <source>No answer came within %n seconds.</source>
        <translation>
            <numerusform>Aucune réponse n’est venue en %n seconde.</numerusform>
            <numerusform>Aucune réponse n’est venue en %n secondes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Words.Encryption</name>
    <message>
        <source>For this recipient, the whole way must be encrypted.</source>
        <translation>Pour ce destinataire, tout le trajet doit être chiffré.</translation>
    </message>
    <message>
        <source>The recipient’s organisation takes messages over encrypted connections only, and this connection does not meet that rule.</source>
        <translation>L’organisation du destinataire n’accepte les messages que par des connexions chiffrées, et celle-ci ne remplit pas cette règle.</translation>
    </message>
    <message>
        <source>Set “Connection security” to STARTTLS with port 587, or SSL/TLS with port 465, here and in your mail program.</source>
        <translation>Réglez «&#xa0;Sécurité de la connexion&#xa0;» sur STARTTLS avec le port 587, ou sur SSL/TLS avec le port 465, ici et dans votre logiciel de messagerie.</translation>
    </message>
    <message>
        <source>Ask your provider why its server passes mail on without encryption (TLS), if yours is encrypted already.</source>
        <translation>Demandez à votre fournisseur pourquoi son serveur transmet sans chiffrement (TLS), si votre connexion est déjà chiffrée.</translation>
    </message>
    <message>
        <source>Could you check why mail to this recipient is not passed on with encryption (TLS)?</source>
        <translation>Pouvez-vous vérifier pourquoi les messages à ce destinataire ne sont pas transmis avec chiffrement (TLS)&#x202f;?</translation>
    </message>
    <message>
        <source>Encryption is agreed anew for each section of the way: from you to your provider, from your provider to the recipient’s. This demand can concern either section.</source>
        <translation>Le chiffrement se négocie à chaque tronçon du trajet&#xa0;: de vous à votre fournisseur, puis de votre fournisseur à celui du destinataire. Cette exigence peut concerner l’un ou l’autre.</translation>
    </message>
    <message>
        <source>An encrypted connection is required first: set “Connection security” to STARTTLS.</source>
        <translation>Une connexion chiffrée est exigée d’abord&#xa0;: choisissez STARTTLS dans «&#xa0;Sécurité de la connexion&#xa0;».</translation>
    </message>
    <message>
        <source>An encrypted connection is required first: set “Connection security” to SSL/TLS.</source>
        <translation>Une connexion chiffrée est exigée d’abord&#xa0;: choisissez SSL/TLS dans «&#xa0;Sécurité de la connexion&#xa0;».</translation>
    </message>
    <message>
        <source>“Connection security” is set to “None”.</source>
        <translation>«&#xa0;Sécurité de la connexion&#xa0;» est à «&#xa0;Aucune&#xa0;».</translation>
    </message>
    <message>
        <source>Without encryption anybody on the way could read your password, so the provider refuses. The password is not the problem.</source>
        <translation>Sans chiffrement, quiconque se trouve en chemin pourrait lire votre mot de passe&#x202f;; le fournisseur refuse donc. Le mot de passe n’est pas en cause.</translation>
    </message>
    <message>
        <source>Set “Connection security” to STARTTLS and keep port 587, here and in your mail program.</source>
        <translation>Réglez «&#xa0;Sécurité de la connexion&#xa0;» sur STARTTLS et gardez le port 587, ici et dans votre logiciel de messagerie.</translation>
    </message>
    <message>
        <source>Use SSL/TLS with port 465 instead if your mail program has no STARTTLS.</source>
        <translation>Utilisez sinon SSL/TLS avec le port 465 si votre logiciel de messagerie n’a pas STARTTLS.</translation>
    </message>
    <message>
        <source>Expect to be asked to log in next: fill in “User name” and “Password”.</source>
        <translation>Attendez-vous ensuite à une demande d’identification&#xa0;: remplissez «&#xa0;Nom d’utilisateur&#xa0;» et «&#xa0;Mot de passe&#xa0;».</translation>
    </message>
    <message>
        <source>STARTTLS means that a connection begins unencrypted and switches before anything private is sent. SSL/TLS encrypts from the first moment. Both protect equally well; they use different ports.</source>
        <translation>STARTTLS veut dire qu’une connexion commence en clair et bascule avant tout envoi confidentiel. SSL/TLS chiffre dès le premier instant. Les deux protègent aussi bien&#x202f;; ils utilisent des ports différents.</translation>
    </message>
    <message>
        <source>The choice is called “Connection security” in Thunderbird, “Encryption method” in Outlook and “Use TLS/SSL” in Apple Mail.</source>
        <translation>Ce choix s’appelle «&#xa0;Sécurité de la connexion&#xa0;» dans Thunderbird, «&#xa0;Méthode de chiffrement&#xa0;» dans Outlook et «&#xa0;Utiliser TLS/SSL&#xa0;» dans Apple Mail.</translation>
    </message>
    <message>
        <source>Logging in is only allowed over an encrypted connection.</source>
        <translation>L’identification n’est permise que par une connexion chiffrée.</translation>
    </message>
    <message>
        <source>The log-in was refused because the connection is not encrypted. User name and password were not judged.</source>
        <translation>L’identification a été refusée parce que la connexion n’est pas chiffrée. Le nom d’utilisateur et le mot de passe n’ont pas été jugés.</translation>
    </message>
    <message>
        <source>Leave user name and password as they are.</source>
        <translation>Laissez le nom d’utilisateur et le mot de passe tels quels.</translation>
    </message>
    <message>
        <source>Change the password later if it travelled without encryption over a network that others use.</source>
        <translation>Changez plus tard le mot de passe s’il a circulé sans chiffrement sur un réseau que d’autres utilisent.</translation>
    </message>
    <message>
        <source>Some servers send the same code for this as for a refused password. The words of the reply make the difference: they speak of encryption, of TLS or of a secure connection.</source>
        <translation>Certains serveurs envoient pour cela le même code que pour un mot de passe refusé. Les mots de la réponse font la différence&#xa0;: ils parlent de chiffrement, de TLS ou de connexion sécurisée.</translation>
    </message>
    <message>
        <source>The server wants a newer encryption than the mail program used.</source>
        <translation>Le serveur veut un chiffrement plus récent que celui du logiciel de messagerie.</translation>
    </message>
    <message>
        <source>The program, device or system that connected only speaks TLS 1.0 or 1.1, which the server no longer accepts. Waiting changes nothing.</source>
        <translation>Le programme, l’appareil ou le système qui s’est connecté ne connaît que TLS 1.0 ou 1.1, que le serveur n’accepte plus. Attendre n’y change rien.</translation>
    </message>
    <message>
        <source>Send through a newer program, or through a relay in your own network, if no update exists.</source>
        <translation>Envoyez par un programme plus récent, ou par un relais de votre propre réseau, s’il n’existe pas de mise à jour.</translation>
    </message>
    <message>
        <source>Is there a server for devices that only speak TLS 1.0 or 1.1?</source>
        <translation>Existe-t-il un serveur pour les appareils qui ne connaissent que TLS 1.0 ou 1.1&#x202f;?</translation>
    </message>
    <message>
        <source>Envoi itself uses TLS 1.2 or 1.3. If its test passes and a device still gets this reply, the device is what needs the update.</source>
        <translation>Envoi lui-même utilise TLS 1.2 ou 1.3. Si son test réussit et qu’un appareil reçoit encore cette réponse, c’est l’appareil qu’il faut mettre à jour.</translation>
    </message>
    <message>
        <source>Update the mail program, the printer’s firmware or the system, so that it uses TLS 1.2 or later.</source>
        <translation>Mettez à jour le logiciel de messagerie, le micrologiciel de l’imprimante ou le système, pour utiliser TLS 1.2 ou plus récent.</translation>
    </message>
    <message>
        <source>Ask the provider for a separate server for old devices.</source>
        <translation>Demandez au fournisseur un serveur séparé pour les vieux appareils.</translation>
    </message>
    <message>
        <source>TLS is the protocol behind encrypted connections; versions 1.0 and 1.1 date from 1999 and 2006 and are no longer safe. Printers, scanners and old phones are affected most often.</source>
        <translation>TLS est le protocole des connexions chiffrées&#x202f;; les versions 1.0 et 1.1 datent de 1999 et de 2006 et ne sont plus sûres. Imprimantes, scanners et vieux téléphones sont les plus touchés.</translation>
    </message>
    <message>
        <source>The server asks for encryption, although this connection is encrypted.</source>
        <translation>Le serveur réclame le chiffrement, alors que cette connexion est chiffrée.</translation>
    </message>
    <message>
        <source>Probably another machine in front of the server takes the encryption off and does not say so. Neither your settings nor your password are the reason.</source>
        <translation>Une autre machine, placée devant le serveur, déchiffre sans doute la connexion sans le lui dire. Ni vos paramètres ni votre mot de passe ne sont en cause.</translation>
    </message>
    <message>
        <source>Try the other port in this window: 465 with SSL/TLS, or 587 with STARTTLS.</source>
        <translation>Essayez l’autre port dans cette fenêtre&#xa0;: 465 avec SSL/TLS, ou 587 avec STARTTLS.</translation>
    </message>
    <message>
        <source>Send the prepared sentence to your provider or to the server’s administrator.</source>
        <translation>Envoyez la phrase préparée à votre fournisseur ou à l’administrateur du serveur.</translation>
    </message>
    <message>
        <source>Your server asks for STARTTLS on connections that are encrypted already. Could you check the proxy or load balancer in front of it?</source>
        <translation>Votre serveur réclame STARTTLS sur des connexions déjà chiffrées. Pourriez-vous vérifier le proxy ou le répartiteur de charge placé devant lui&#x202f;?</translation>
    </message>
</context>
<context>
    <name>Words.Families</name>
    <message>
        <source>Labels differ a little between versions of these programs. What counts is that the values for the outgoing server agree, not those for receiving.</source>
        <translation>Les libellés changent un peu d’une version à l’autre de ces programmes. Ce qui compte est que les valeurs du serveur d’envoi concordent, pas celles de la réception.</translation>
    </message>
    <message>
        <source>A message that could not be sent usually stays in the outbox of the mail program and is sent later. There is no need to write it again.</source>
        <translation>Un message qui n’a pas pu partir reste en général dans la boîte d’envoi du logiciel de messagerie et part plus tard. Inutile de le réécrire.</translation>
    </message>
    <message>
        <source>For sending, two pairs are usual today: port 587 with STARTTLS and port 465 with SSL/TLS. Most providers offer both; which one is taken makes no difference in safety.</source>
        <translation>Pour l’envoi, deux paires sont courantes aujourd’hui&#xa0;: le port 587 avec STARTTLS et le port 465 avec SSL/TLS. La plupart des fournisseurs offrent les deux&#x202f;; le choix ne change rien à la sûreté.</translation>
    </message>
    <message>
        <source>Envoi sends a password only over an encrypted connection whose certificate it has checked. If the test ends before the log-in, the password stayed on this computer.</source>
        <translation>Envoi ne transmet un mot de passe que par une connexion chiffrée dont il a vérifié le certificat. Si le test finit avant l’identification, le mot de passe est resté sur cet ordinateur.</translation>
    </message>
    <message>
        <source>For sending, a mail program keeps user name, password and method separately from those for receiving. That receiving works does not show that these are right.</source>
        <translation>Pour l’envoi, un logiciel de messagerie garde nom d’utilisateur, mot de passe et méthode à part de ceux de la réception. Que la réception marche ne montre pas qu’ils sont bons.</translation>
    </message>
    <message>
        <source>Sending takes four agreements in a row: log-in, sender, recipient, message. The step at which the server refuses shows which of them is meant, even where its words are vague.</source>
        <translation>L’envoi demande quatre accords de suite&#xa0;: identification, expéditeur, destinataire, message. L’étape où le serveur refuse montre lequel est visé, même là où ses mots sont vagues.</translation>
    </message>
    <message>
        <source>The address of an Internet line is seen by every server. With a log-in on port 587 or 465, your provider’s server sends on your behalf, and its own good name counts.</source>
        <translation>L’adresse d’une ligne Internet est vue par tous les serveurs. Avec une identification sur le port 587 ou 465, c’est le serveur de votre fournisseur qui envoie pour vous, et son propre renom compte.</translation>
    </message>
    <message>
        <source>Nothing of what you typed is changed without a click; only blanks around a name are removed, and that is said.</source>
        <translation>Rien de ce que vous avez saisi n’est changé sans un clic&#x202f;; seuls les espaces autour d’un nom sont retirés, et cela est dit.</translation>
    </message>
    <message>
        <source>To find out who is responsible, change one thing at a time: first the network (your phone’s, for instance), then the port, then the server.</source>
        <translation>Pour trouver de qui cela dépend, changez une chose à la fois&#xa0;: d’abord le réseau (celui de votre téléphone, par exemple), puis le port, puis le serveur.</translation>
    </message>
    <message>
        <source>A certificate proves that the server is the one it claims to be. Switching the check off makes the message disappear together with the protection, so Envoi does not suggest it for servers on the Internet.</source>
        <translation>Un certificat prouve que le serveur est bien celui qu’il prétend être. Désactiver le contrôle fait disparaître le message en même temps que la protection&#x202f;; Envoi ne le propose donc pas pour des serveurs sur Internet.</translation>
    </message>
    <message>
        <source>The details show the whole conversation with its times. A report holds all of it without the password, and can be sent to a help desk.</source>
        <translation>Les détails montrent toute la conversation avec ses heures. Un rapport la contient en entier, sans le mot de passe, et peut être envoyé à une assistance.</translation>
    </message>
    <message>
        <source>The server’s text names this address: %1. Type it into a browser only if it belongs to your provider.</source>
        <translation>Le texte du serveur donne cette adresse&#xa0;: %1. Ne la tapez dans un navigateur que si elle est celle de votre fournisseur.</translation>
    </message>
    <message>
        <source>The help page of %1 is %2 (last checked in %3).</source>
        <translation>La page d’aide de %1 est %2 (vérifiée pour la dernière fois en %3).</translation>
    </message>
</context>
<context>
    <name>Words.Limits</name>
    <message>
        <source>All places at the mail server are taken at the moment.</source>
        <translation>Toutes les places du serveur de messagerie sont prises pour le moment.</translation>
    </message>
    <message>
        <source>Too many connections from your Internet line or account are open at once.</source>
        <translation>Trop de connexions sont ouvertes à la fois depuis votre ligne Internet ou votre compte.</translation>
    </message>
    <message>
        <source>A server accepts a limited number of connections at a time. Your settings were not judged.</source>
        <translation>Un serveur accepte un nombre limité de connexions à la fois. Vos paramètres n’ont pas été jugés.</translation>
    </message>
    <message>
        <source>Servers limit how many connections one line or account may hold. Phones, computers and other people behind the same line count together.</source>
        <translation>Les serveurs limitent le nombre de connexions par ligne ou par compte. Les téléphones, les ordinateurs et les autres personnes de la même ligne s’additionnent.</translation>
    </message>
    <message>
        <source>Close other mail programs and devices on this line, wait ten minutes and try again.</source>
        <translation>Fermez les autres logiciels de messagerie sur tous les appareils de cette ligne, attendez dix minutes et réessayez.</translation>
    </message>
    <message>
        <source>Lower the number of simultaneous connections in the program that sends a lot.</source>
        <translation>Réduisez le nombre de connexions simultanées dans le programme qui envoie beaucoup.</translation>
    </message>
    <message>
        <source>Ask your provider for the limit if it happens daily.</source>
        <translation>Demandez la limite à votre fournisseur si cela arrive tous les jours.</translation>
    </message>
    <message>
        <source>Could you tell me how many simultaneous connections are allowed, and which ones are open for me?</source>
        <translation>Pouvez-vous me dire combien de connexions simultanées sont permises, et lesquelles sont ouvertes pour moi&#x202f;?</translation>
    </message>
    <message>
        <source>Testing over and over opens connections as well. After this reply, leave the server alone for some minutes: each new attempt can prolong the pause.</source>
        <translation>Les tests répétés ouvrent eux aussi des connexions. Après cette réponse, laissez le serveur tranquille quelques minutes&#xa0;: chaque essai peut prolonger la pause.</translation>
    </message>
    <message>
        <source>The server slows you down: too much was sent or opened in a short time.</source>
        <translation>Le serveur vous ralentit&#xa0;: trop d’envois ou de connexions en peu de temps.</translation>
    </message>
    <message>
        <source>Servers limit messages, recipients or connections per minute or hour. Settings and password are not in question.</source>
        <translation>Les serveurs limitent les messages, les destinataires ou les connexions par minute ou par heure. Ni les paramètres ni le mot de passe ne sont en cause.</translation>
    </message>
    <message>
        <source>Wait fifteen minutes, then try again once.</source>
        <translation>Attendez quinze minutes, puis réessayez une seule fois.</translation>
    </message>
    <message>
        <source>Send large mailings in smaller groups, with pauses in between.</source>
        <translation>Répartissez les gros envois en petits groupes, avec des pauses entre eux.</translation>
    </message>
    <message>
        <source>Ask your provider which limit applies to your account.</source>
        <translation>Demandez à votre fournisseur quelle limite s’applique à votre compte.</translation>
    </message>
    <message>
        <source>Could you tell me which limit was reached and when it is lifted?</source>
        <translation>Pouvez-vous me dire quelle limite a été atteinte et quand elle sera levée&#x202f;?</translation>
    </message>
    <message>
        <source>A pace limit cures itself; an allowance for the day or month does so only when the day or month ends. If the pause does not help, the account may be sending without you: change its password then.</source>
        <translation>Une limite de débit se lève d’elle-même&#x202f;; une limite par jour ou par mois, seulement à la fin du jour ou du mois. Si la pause ne suffit pas, le compte envoie peut-être sans vous&#xa0;: changez alors son mot de passe.</translation>
    </message>
    <message>
        <source>The sending allowance of this account is used up for now.</source>
        <translation>La limite d’envoi de ce compte est atteinte pour le moment.</translation>
    </message>
    <message>
        <source>Providers limit how much an account sends per day or month. Your settings are right.</source>
        <translation>Les fournisseurs limitent les envois d’un compte par jour ou par mois. Vos paramètres sont bons.</translation>
    </message>
    <message>
        <source>Wait up to 24 hours; most allowances are renewed then.</source>
        <translation>Attendez jusqu’à 24 heures&#x202f;; la plupart des limites repartent alors de zéro.</translation>
    </message>
    <message>
        <source>Look in your provider’s web pages for the allowance, and raise it there if you need more.</source>
        <translation>Cherchez la limite dans les pages de votre fournisseur, et augmentez-la à cet endroit s’il vous en faut plus.</translation>
    </message>
    <message>
        <source>Use a mailing service for newsletters and other large mailings.</source>
        <translation>Utilisez un service de diffusion pour les lettres d’information et les autres envois en nombre.</translation>
    </message>
    <message>
        <source>Could you tell me which sending limit was reached, and when it is renewed?</source>
        <translation>Pouvez-vous me dire quelle limite d’envoi a été atteinte, et quand elle sera renouvelée&#x202f;?</translation>
    </message>
    <message>
        <source>Each recipient usually counts as one message. If you sent little, somebody else may be using the account: change its password and look at the folder of sent mail.</source>
        <translation>Chaque destinataire compte en général pour un message. Si vous avez peu envoyé, quelqu’un d’autre utilise peut-être le compte&#xa0;: changez son mot de passe et regardez le dossier des messages envoyés.</translation>
    </message>
    <message>
        <source>One message has more recipients than the server allows.</source>
        <translation>Un message a plus de destinataires que le serveur n’en permet.</translation>
    </message>
    <message>
        <source>Servers limit the number of addresses in one message, often to 50 or 100, to keep mass mailings away.</source>
        <translation>Les serveurs limitent le nombre d’adresses par message, souvent à 50 ou 100, pour écarter les envois en masse.</translation>
    </message>
    <message>
        <source>Split the recipients into several messages in your mail program.</source>
        <translation>Répartissez les destinataires sur plusieurs messages dans votre logiciel de messagerie.</translation>
    </message>
    <message>
        <source>Use a mailing list or mailing service for large groups.</source>
        <translation>Utilisez une liste ou un service de diffusion pour les grands groupes.</translation>
    </message>
    <message>
        <source>Ask your provider for the exact number.</source>
        <translation>Demandez le nombre exact à votre fournisseur.</translation>
    </message>
    <message>
        <source>Could you tell me how many recipients one message may have?</source>
        <translation>Pouvez-vous me dire combien de destinataires un message peut avoir&#x202f;?</translation>
    </message>
    <message>
        <source>“To”, “Cc” and “Bcc” count together. The recipients before the limit may already have been accepted: look at what your mail program reports before you send again.</source>
        <translation>«&#xa0;À&#xa0;», «&#xa0;Cc&#xa0;» et «&#xa0;Cci&#xa0;» comptent ensemble. Les destinataires d’avant la limite ont peut-être déjà été acceptés&#xa0;: regardez ce que signale votre logiciel avant de renvoyer.</translation>
    </message>
    <message>
        <source>Logging in is suspended for a while, after too many attempts.</source>
        <translation>L’identification est suspendue pour un temps, après trop de tentatives.</translation>
    </message>
    <message>
        <source>Too many log-ins came in a short time, often from a device that still uses an old password. Even the right password is refused meanwhile.</source>
        <translation>Il y a eu trop de tentatives en peu de temps, souvent d’un appareil qui garde un ancien mot de passe. En attendant, même le bon mot de passe est refusé.</translation>
    </message>
    <message>
        <source>Wait an hour before the next attempt; each new one can prolong the pause.</source>
        <translation>Attendez une heure avant le prochain essai&#x202f;; chaque tentative peut prolonger la pause.</translation>
    </message>
    <message>
        <source>Unlock the account in your provider’s web pages if they offer it.</source>
        <translation>Débloquez le compte dans les pages de votre fournisseur s’il le permet.</translation>
    </message>
    <message>
        <source>Could you lift the pause and tell me from which address the attempts came?</source>
        <translation>Pouvez-vous lever la pause et me dire de quelle adresse venaient les tentatives&#x202f;?</translation>
    </message>
    <message>
        <source>After a change of password, every device has to learn the new one, for receiving and for sending. One forgotten tablet is enough to be locked out again and again.</source>
        <translation>Après un changement de mot de passe, il faut indiquer le nouveau à chaque appareil, pour la réception et pour l’envoi. Une tablette oubliée suffit à tout bloquer encore et encore.</translation>
    </message>
    <message>
        <source>The server gave up after several refusals; the first one holds the real reason.</source>
        <translation>Le serveur a renoncé après plusieurs refus&#x202f;; le premier contient la vraie raison.</translation>
    </message>
    <message>
        <source>After a number of refused commands a server ends the session. This reply is the consequence, not the cause.</source>
        <translation>Après un certain nombre de commandes refusées, un serveur met fin à la session. Cette réponse est la conséquence, pas la cause.</translation>
    </message>
    <message>
        <source>Look for the first refusal earlier in the dialogue, and follow that one.</source>
        <translation>Cherchez le premier refus plus haut dans le dialogue, et suivez celui-là.</translation>
    </message>
    <message>
        <source>Wait ten minutes before the next attempt.</source>
        <translation>Attendez dix minutes avant le prochain essai.</translation>
    </message>
    <message>
        <source>Check port and connection security: a mismatch fills a session with refusals.</source>
        <translation>Vérifiez le port et la sécurité de la connexion&#xa0;: un désaccord remplit une session de refus.</translation>
    </message>
    <message>
        <source>Could you tell me from your log which commands were refused before?</source>
        <translation>Pouvez-vous me dire, d’après votre journal, quelles commandes ont été refusées auparavant&#x202f;?</translation>
    </message>
    <message>
        <source>The server ended a session that had been silent for too long.</source>
        <translation>Le serveur a mis fin à une session restée trop longtemps silencieuse.</translation>
    </message>
    <message>
        <source>Servers keep a silent connection open for some minutes only. Nothing was judged, neither settings nor password.</source>
        <translation>Les serveurs ne gardent une connexion silencieuse que quelques minutes. Rien n’a été jugé, ni les paramètres ni le mot de passe.</translation>
    </message>
    <message>
        <source>Test again without a pause; nothing has to be changed.</source>
        <translation>Relancez le test sans pause&#x202f;; il n’y a rien à changer.</translation>
    </message>
    <message>
        <source>Send the waiting message again in your mail program.</source>
        <translation>Renvoyez le message en attente dans votre logiciel de messagerie.</translation>
    </message>
    <message>
        <source>Switch off outgoing-mail scanning in your antivirus if it happens with every large message.</source>
        <translation>Désactivez l’analyse des e-mails sortants dans votre antivirus si cela arrive avec chaque gros message.</translation>
    </message>
    <message>
        <source>It happens when a computer sleeps in the middle of sending, when a program waits for a password to be typed, or when a slow line or a scanner holds a large message back.</source>
        <translation>Cela arrive quand un ordinateur s’endort pendant l’envoi, quand un programme attend la saisie d’un mot de passe, ou quand une ligne lente ou un antivirus retient un gros message.</translation>
    </message>
    <message>
        <source>Switch off phones and programs that may keep an old password.</source>
        <translation>Éteignez les téléphones et fermez les programmes qui gardent peut-être un ancien mot de passe.</translation>
    </message>
    <message>
        <source>This Internet line is locked out for a while after too many log-in attempts.</source>
        <translation>Cette ligne Internet est bloquée pour un temps, après trop de tentatives d’identification.</translation>
    </message>
    <message>
        <source>Mail programs often show only the last line of such a session. The program’s log shows the earlier ones; in Envoi they stand under “Details”.</source>
        <translation>Les logiciels de messagerie ne montrent souvent que la dernière ligne d’une telle session. Le journal du programme montre les précédentes&#x202f;; dans Envoi, elles se trouvent sous «&#xa0;Détails&#xa0;».</translation>
    </message>
</context>
<context>
    <name>Words.Login</name>
    <message>
        <source>Turn on authentication for the outgoing server in your mail program: Outlook “My outgoing server (SMTP) requires authentication”; Thunderbird “Authentication method: Normal password”; Apple Mail “Authentication: Password”.</source>
        <translation>Activez l’authentification pour le serveur d’envoi dans votre logiciel de messagerie&#xa0;: Outlook «&#xa0;Mon serveur sortant (SMTP) requiert une authentification&#xa0;»&#x202f;; Thunderbird «&#xa0;Méthode d’authentification&#xa0;: Mot de passe normal&#xa0;»&#x202f;; Apple Mail «&#xa0;Authentification&#xa0;: Mot de passe&#xa0;».</translation>
    </message>
    <message>
        <source>Your log-in was accepted, but not for sending.</source>
        <translation>Votre identification a été acceptée, mais pas pour l’envoi.</translation>
    </message>
    <message>
        <source>The mail program did not log in, although a user name is set.</source>
        <translation>Le logiciel de messagerie ne s’est pas identifié, bien qu’un nom d’utilisateur soit renseigné.</translation>
    </message>
    <message>
        <source>The account may lack the permission to send over SMTP, or the organisation has switched it off.</source>
        <translation>Le compte n’a peut-être pas le droit d’envoyer par SMTP, ou l’organisation l’a désactivé.</translation>
    </message>
    <message>
        <source>The user name is stored, but its use for the outgoing server is probably switched off. This does not mean that the password is wrong.</source>
        <translation>Le nom d’utilisateur est enregistré, mais son usage pour le serveur d’envoi est sans doute désactivé. Cela ne veut pas dire que le mot de passe soit faux.</translation>
    </message>
    <message>
        <source>Ask your administrator to allow authenticated sending (SMTP AUTH) for this account.</source>
        <translation>Demandez à votre administrateur d’autoriser l’envoi authentifié (SMTP AUTH) pour ce compte.</translation>
    </message>
    <message>
        <source>Check in your provider’s web pages whether sending with mail programs is enabled.</source>
        <translation>Vérifiez dans les pages de votre fournisseur si l’envoi par les logiciels de messagerie est activé.</translation>
    </message>
    <message>
        <source>Check that this outgoing server belongs to the account.</source>
        <translation>Vérifiez que ce serveur d’envoi correspond au compte.</translation>
    </message>
    <message>
        <source>Update the mail program if the box is ticked already.</source>
        <translation>Mettez à jour le logiciel de messagerie si la case est déjà cochée.</translation>
    </message>
    <message>
        <source>Could you allow authenticated sending (SMTP AUTH) for this account?</source>
        <translation>Pouvez-vous autoriser l’envoi authentifié (SMTP AUTH) pour ce compte&#x202f;?</translation>
    </message>
    <message>
        <source>The server wants you to log in before sending.</source>
        <translation>Le serveur demande de vous identifier avant d’envoyer.</translation>
    </message>
    <message>
        <source>This message does not mean that your password is wrong: nobody asked for it yet. Outgoing and incoming server keep separate settings in most mail programs.</source>
        <translation>Ce message ne veut pas dire que votre mot de passe soit faux&#xa0;: personne ne l’a encore demandé. Dans la plupart des logiciels, serveur d’envoi et serveur de réception ont des paramètres distincts.</translation>
    </message>
    <message>
        <source>User name and password are usually those of the incoming server. In Outlook this is “Use same settings as my incoming mail server”.</source>
        <translation>Le nom d’utilisateur et le mot de passe sont en général ceux du serveur de réception. Dans Outlook, c’est «&#xa0;Utiliser les mêmes paramètres que mon serveur de courrier entrant&#xa0;».</translation>
    </message>
    <message>
        <source>Use port 587 with STARTTLS, or 465 with SSL/TLS, on your provider’s outgoing server.</source>
        <translation>Utilisez le port 587 avec STARTTLS, ou 465 avec SSL/TLS, sur le serveur d’envoi de votre fournisseur.</translation>
    </message>
    <message>
        <source>Try the other usual port in this window: 465 with SSL/TLS, or 587 with STARTTLS.</source>
        <translation>Essayez l’autre port habituel dans cette fenêtre&#xa0;: 465 avec SSL/TLS, ou 587 avec STARTTLS.</translation>
    </message>
    <message>
        <source>This server does not take log-ins here.</source>
        <translation>Ce serveur n’accepte pas d’identification ici.</translation>
    </message>
    <message>
        <source>The server’s list of capabilities names no way to log in.</source>
        <translation>La liste des capacités du serveur ne mentionne aucun moyen de s’identifier.</translation>
    </message>
    <message>
        <source>Port 25 serves mail between servers. Logging in happens on other ports, often on another server.</source>
        <translation>Le port 25 sert aux échanges entre serveurs. L’identification se fait sur d’autres ports, souvent sur un autre serveur.</translation>
    </message>
    <message>
        <source>It may be a receiving server, the wrong port, or logging in is switched off or only offered once encrypted.</source>
        <translation>C’est peut-être un serveur de réception, ou le mauvais port. L’identification peut aussi être désactivée, ou n’être offerte que sous chiffrement.</translation>
    </message>
    <message>
        <source>Check the name of the outgoing server on your provider’s help page.</source>
        <translation>Vérifiez le nom du serveur d’envoi sur la page d’aide de votre fournisseur.</translation>
    </message>
    <message>
        <source>Which server and port take log-ins for outgoing mail, and is logging in switched on there?</source>
        <translation>Quel serveur et quel port acceptent l’identification pour l’envoi, et y est-elle activée&#x202f;?</translation>
    </message>
    <message>
        <source>A mail domain has servers that receive (its MX servers) and servers that send for its own people. Only the latter take user name and password; their names and ports differ.</source>
        <translation>Un domaine de messagerie a des serveurs qui reçoivent (ses serveurs MX) et des serveurs qui envoient pour ses propres utilisateurs. Seuls ces derniers prennent nom d’utilisateur et mot de passe&#x202f;; leurs noms et leurs ports diffèrent.</translation>
    </message>
    <message>
        <source>The server offers: %1.</source>
        <translation>Le serveur propose&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The server does not know the chosen way of logging in.</source>
        <translation>Le serveur ne connaît pas la méthode d’identification choisie.</translation>
    </message>
    <message>
        <source>There are several methods of logging in, and both sides must know the same one. The password was not judged.</source>
        <translation>Il existe plusieurs méthodes d’identification, et les deux côtés doivent connaître la même. Le mot de passe n’a pas été jugé.</translation>
    </message>
    <message>
        <source>Set “Authentication method” to automatic in this window, and to “Normal password” in your mail program.</source>
        <translation>Mettez «&#xa0;Méthode d’authentification&#xa0;» sur automatique dans cette fenêtre, et sur «&#xa0;Mot de passe normal&#xa0;» dans votre logiciel de messagerie.</translation>
    </message>
    <message>
        <source>Use a mail program with OAuth2 sign-in if the server offers only XOAUTH2 or OAUTHBEARER.</source>
        <translation>Utilisez un logiciel de messagerie avec connexion OAuth2 si le serveur ne propose que XOAUTH2 ou OAUTHBEARER.</translation>
    </message>
    <message>
        <source>Ask your provider which method it expects.</source>
        <translation>Demandez à votre fournisseur quelle méthode il attend.</translation>
    </message>
    <message>
        <source>Which authentication methods does the outgoing server accept?</source>
        <translation>Quelles méthodes d’authentification le serveur d’envoi accepte-t-il&#x202f;?</translation>
    </message>
    <message>
        <source>“Normal password” is as safe as “Encrypted password” when the connection is encrypted, and nearly every server accepts it. Encrypted-password methods need a store of passwords that many providers do not keep.</source>
        <translation>«&#xa0;Mot de passe normal&#xa0;» est aussi sûr que «&#xa0;Mot de passe chiffré&#xa0;» quand la connexion est chiffrée, et presque tous les serveurs l’acceptent. Les méthodes à mot de passe chiffré supposent un stockage que beaucoup de fournisseurs n’ont pas.</translation>
    </message>
    <message>
        <source>The way of logging in is weaker than the server allows.</source>
        <translation>La méthode d’identification n’est pas assez sûre pour ce serveur.</translation>
    </message>
    <message>
        <source>The server’s rules ask for a stronger method or for encryption. The password itself was not judged.</source>
        <translation>Les règles du serveur demandent une méthode plus forte ou un chiffrement. Le mot de passe lui-même n’a pas été jugé.</translation>
    </message>
    <message>
        <source>Set “Authentication method” to automatic in this window, so that the strongest one is taken.</source>
        <translation>Mettez «&#xa0;Méthode d’authentification&#xa0;» sur automatique dans cette fenêtre, pour prendre la plus forte.</translation>
    </message>
    <message>
        <source>Set “Connection security” to STARTTLS or SSL/TLS, here and in your mail program.</source>
        <translation>Réglez «&#xa0;Sécurité de la connexion&#xa0;» sur STARTTLS ou SSL/TLS, ici et dans votre logiciel de messagerie.</translation>
    </message>
    <message>
        <source>Update the mail program if it knows no other method.</source>
        <translation>Mettez à jour le logiciel de messagerie s’il ne connaît pas d’autre méthode.</translation>
    </message>
    <message>
        <source>Which authentication methods does your policy allow for outgoing mail?</source>
        <translation>Quelles méthodes d’authentification vos règles permettent-elles pour l’envoi&#x202f;?</translation>
    </message>
    <message>
        <source>Methods differ in what an eavesdropper learns. Inside an encrypted connection the simple ones are safe; some organisations nevertheless allow only sign-in through a browser (OAuth2).</source>
        <translation>Les méthodes diffèrent par ce qu’apprend une oreille indiscrète. Dans une connexion chiffrée, les plus simples sont sûres&#x202f;; certaines organisations n’admettent pourtant que la connexion par le navigateur (OAuth2).</translation>
    </message>
    <message>
        <source>The server could not read the log-in that was sent.</source>
        <translation>Le serveur n’a pas pu lire l’identification envoyée.</translation>
    </message>
    <message>
        <source>User name or password arrived empty or in an unexpected form. The server judged neither of them.</source>
        <translation>Le nom d’utilisateur ou le mot de passe est arrivé vide ou sous une forme inattendue. Le serveur n’a jugé ni l’un ni l’autre.</translation>
    </message>
    <message>
        <source>Delete the stored password in your mail program, then enter it again.</source>
        <translation>Supprimez le mot de passe enregistré dans votre logiciel de messagerie, puis saisissez-le de nouveau.</translation>
    </message>
    <message>
        <source>Set “Authentication method” to PLAIN or “Normal password”.</source>
        <translation>Réglez «&#xa0;Méthode d’authentification&#xa0;» sur PLAIN ou «&#xa0;Mot de passe normal&#xa0;».</translation>
    </message>
    <message>
        <source>Could you see in your log why the log-in could not be read?</source>
        <translation>Pouvez-vous voir dans votre journal pourquoi l’identification n’a pas pu être lue&#x202f;?</translation>
    </message>
    <message>
        <source>Log-ins travel in an encoded form. An empty user name, an unusual character or a program that splits a long password over lines can make it unreadable.</source>
        <translation>L’identification circule sous une forme codée. Un nom d’utilisateur vide, un caractère inhabituel ou un programme qui coupe un long mot de passe peut la rendre illisible.</translation>
    </message>
    <message>
        <source>The server refused this user name and password.</source>
        <translation>Le serveur a refusé ce nom d’utilisateur et ce mot de passe.</translation>
    </message>
    <message>
        <source>One of the two does not match what the server has stored. Servers do not say which one.</source>
        <translation>L’un des deux ne correspond pas à ce que le serveur connaît. Les serveurs ne disent pas lequel.</translation>
    </message>
    <message>
        <source>A typing slip, Caps Lock, another keyboard layout and an old stored password are the usual reasons. After a change of password, each device has to learn the new one, for receiving and sending.</source>
        <translation>Une faute de frappe, la touche Verr. Maj., une autre disposition du clavier ou un ancien mot de passe enregistré sont les raisons habituelles. Après un changement de mot de passe, il faut indiquer le nouveau à chaque appareil, pour la réception et pour l’envoi.</translation>
    </message>
    <message>
        <source>A few attempts are harmless; many in a row make servers lock an account or an Internet line for a while. If everything worked yesterday, look at the provider’s status page first.</source>
        <translation>Quelques essais sont sans danger&#x202f;; s’ils se suivent en nombre, les serveurs bloquent un compte ou une ligne Internet pour un temps. Si tout marchait hier, regardez d’abord la page d’état du fournisseur.</translation>
    </message>
    <message>
        <source>A mail bridge on this computer has its own password, which differs from that of your account.</source>
        <translation>Une passerelle de messagerie sur cet ordinateur a son propre mot de passe, différent de celui de votre compte.</translation>
    </message>
    <message>
        <source>Copy user name and password from the window of the mail bridge on this computer.</source>
        <translation>Copiez le nom d’utilisateur et le mot de passe depuis la fenêtre de la passerelle de messagerie de cet ordinateur.</translation>
    </message>
    <message>
        <source>Restart the bridge, then test again.</source>
        <translation>Redémarrez la passerelle, puis relancez le test.</translation>
    </message>
    <message>
        <source>Delete the stored password in your mail program and enter the bridge’s.</source>
        <translation>Supprimez le mot de passe enregistré dans votre logiciel de messagerie et saisissez celui de la passerelle.</translation>
    </message>
    <message>
        <source>Type the password again with “Show” switched on; use the whole address as “User name”.</source>
        <translation>Ressaisissez le mot de passe avec «&#xa0;Afficher&#xa0;» activé&#x202f;; prenez l’adresse entière comme «&#xa0;Nom d’utilisateur&#xa0;».</translation>
    </message>
    <message>
        <source>Create an app password at your provider if it asks for one in mail programs.</source>
        <translation>Créez un mot de passe d’application chez votre fournisseur s’il en demande un dans les logiciels de messagerie.</translation>
    </message>
    <message>
        <source>Delete the old password stored in your mail program.</source>
        <translation>Supprimez l’ancien mot de passe enregistré dans votre logiciel de messagerie.</translation>
    </message>
    <message>
        <source>Everything up to encryption works; no user name was given.</source>
        <translation>Tout fonctionne jusqu’au chiffrement&#x202f;; aucun nom d’utilisateur n’a été donné.</translation>
    </message>
    <message>
        <source>Providers only send mail for people who log in, even if receiving works without.</source>
        <translation>Les fournisseurs n’envoient que pour les personnes identifiées, même si la réception s’en passe.</translation>
    </message>
    <message>
        <source>Fill in “User name” (usually your whole address) and “Password” here.</source>
        <translation>Remplissez «&#xa0;Nom d’utilisateur&#xa0;» (en général votre adresse complète) et «&#xa0;Mot de passe&#xa0;» ici.</translation>
    </message>
    <message>
        <source>Log in to your provider’s webmail with exactly this user name and password.</source>
        <translation>Connectez-vous au webmail de votre fournisseur avec exactement ce nom d’utilisateur et ce mot de passe.</translation>
    </message>
    <message>
        <source>The server offers no way of logging in that is known here.</source>
        <translation>Le serveur ne propose aucune méthode d’identification connue ici.</translation>
    </message>
    <message>
        <source>Use a mail program that knows another method, such as Outlook in a company network.</source>
        <translation>Utilisez un logiciel de messagerie qui connaît une autre méthode, comme Outlook dans un réseau d’entreprise.</translation>
    </message>
    <message>
        <source>Check the outgoing server’s name.</source>
        <translation>Vérifiez le nom du serveur d’envoi.</translation>
    </message>
    <message>
        <source>Leave “User name” and “Password” empty if this server wants no log-in.</source>
        <translation>Laissez vides «&#xa0;Nom d’utilisateur&#xa0;» et «&#xa0;Mot de passe&#xa0;» si ce serveur ne veut pas d’identification.</translation>
    </message>
    <message>
        <source>Whether a program logged in can be seen in its log: a line with AUTH must come before MAIL FROM. Without that line the password never left the computer.</source>
        <translation>Le journal d’un programme montre s’il s’est identifié&#xa0;: une ligne AUTH doit précéder MAIL FROM. Sans cette ligne, le mot de passe n’a jamais quitté l’ordinateur.</translation>
    </message>
    <message>
        <source>Type user name and password again by hand, and try a password without accented characters.</source>
        <translation>Ressaisissez à la main le nom d’utilisateur et le mot de passe, et essayez un mot de passe sans lettres accentuées.</translation>
    </message>
    <message>
        <source>The server answered the log-in by asking for a log-in.</source>
        <translation>Le serveur a répondu à l’identification en réclamant une identification.</translation>
    </message>
    <message>
        <source>It probably did not take the log-in for one; another method may do. This does not mean that the password is wrong.</source>
        <translation>Il ne l’a sans doute pas reconnue comme telle&#x202f;; une autre méthode peut convenir. Cela ne veut pas dire que le mot de passe soit faux.</translation>
    </message>
    <message>
        <source>Choose another “Authentication method” in this window, and test again.</source>
        <translation>Choisissez une autre «&#xa0;Méthode d’authentification&#xa0;» dans cette fenêtre, puis relancez le test.</translation>
    </message>
    <message>
        <source>Your server answers AUTH with “authentication required”. Could you check it?</source>
        <translation>Votre serveur répond à AUTH par «&#xa0;authentication required&#xa0;». Pourriez-vous le vérifier&#x202f;?</translation>
    </message>
    <message>
        <source>The server refused this user name; the password was not sent.</source>
        <translation>Le serveur a refusé ce nom d’utilisateur&#x202f;; le mot de passe n’a pas été envoyé.</translation>
    </message>
    <message>
        <source>It does not know the name, or does not let it log in here. Nothing is known about the password.</source>
        <translation>Il ne connaît pas ce nom, ou ne le laisse pas s’identifier ici. On ne sait rien du mot de passe.</translation>
    </message>
    <message>
        <source>Check “User name” letter by letter; most providers want the whole e-mail address.</source>
        <translation>Vérifiez «&#xa0;Nom d’utilisateur&#xa0;» lettre par lettre&#x202f;; la plupart des fournisseurs veulent l’adresse électronique entière.</translation>
    </message>
</context>
<context>
    <name>Words.Lookup</name>
    <message>
        <source>Copy the name of the outgoing server from your provider’s help page.</source>
        <translation>Recopiez le nom du serveur d’envoi depuis la page d’aide de votre fournisseur.</translation>
    </message>
    <message>
        <source>There is no server with this name.</source>
        <translation>Il n’existe pas de serveur de ce nom.</translation>
    </message>
    <message>
        <source>The name is mistyped, or its domain was given up or not renewed.</source>
        <translation>Le nom contient une faute de frappe, ou son domaine a été abandonné ou n’a pas été renouvelé.</translation>
    </message>
    <message>
        <source>Check “Outgoing server (SMTP)” letter by letter in this window, dots and ending included.</source>
        <translation>Vérifiez «&#xa0;Serveur d’envoi (SMTP)&#xa0;» lettre par lettre dans cette fenêtre, points et terminaison compris.</translation>
    </message>
    <message>
        <source>Check at your domain’s registrar whether it was renewed, if the domain is yours.</source>
        <translation>Vérifiez chez votre bureau d’enregistrement s’il a été renouvelé, si le domaine est à vous.</translation>
    </message>
    <message>
        <source>Does this server name still exist, and if not, what replaces it?</source>
        <translation>Ce nom de serveur existe-t-il encore, et sinon, par quoi est-il remplacé&#x202f;?</translation>
    </message>
    <message>
        <source>The answer came from the name directory, so the Internet connection works. Inside a company some names only exist in its own network: connect the VPN and test again then.</source>
        <translation>La réponse vient de l’annuaire des noms&#xa0;: la connexion à Internet fonctionne donc. Dans une entreprise, certains noms n’existent que dans son réseau&#xa0;: connectez alors le VPN et relancez le test.</translation>
    </message>
    <message>
        <source>This name exists, but no mail server can be reached under it.</source>
        <translation>Ce nom existe, mais aucun serveur de messagerie n’est joignable sous ce nom.</translation>
    </message>
    <message>
        <source>It is probably the domain of the e-mail addresses. The server for sending has another name.</source>
        <translation>C’est sans doute le domaine des adresses e-mail. Le serveur d’envoi porte un autre nom.</translation>
    </message>
    <message>
        <source>Ask the provider, if no such name is published.</source>
        <translation>Demandez au fournisseur, si aucun nom de ce genre n’est publié.</translation>
    </message>
    <message>
        <source>What is the name of the outgoing server for addresses of this domain?</source>
        <translation>Quel est le nom du serveur d’envoi pour les adresses de ce domaine&#x202f;?</translation>
    </message>
    <message>
        <source>A domain can receive mail through servers of quite different names (its MX records) without being a server itself. Those servers only receive; typing one of them here would not help.</source>
        <translation>Un domaine peut recevoir par des serveurs aux noms tout différents (ses enregistrements MX) sans être lui-même un serveur. Ces serveurs ne font que recevoir&#x202f;; en saisir un ici n’aiderait pas.</translation>
    </message>
    <message>
        <source>The look-up of server names does not work at the moment.</source>
        <translation>La recherche des noms de serveurs ne fonctionne pas en ce moment.</translation>
    </message>
    <message>
        <source>Leave and rejoin the Wi-Fi or VPN, or restart the router, then test again.</source>
        <translation>Déconnectez puis reconnectez le Wi-Fi ou le VPN, ou redémarrez la box ou le routeur, puis relancez le test.</translation>
    </message>
    <message>
        <source>Could you check the DNS servers of this network? They did not answer.</source>
        <translation>Pouvez-vous vérifier les serveurs DNS de ce réseau&#x202f;? Ils n’ont pas répondu.</translation>
    </message>
    <message>
        <source>Before a program can connect, a DNS server must turn the name into an address. When it does not answer, no server can be found by name, whatever the settings are.</source>
        <translation>Avant toute connexion, un serveur DNS doit traduire le nom en adresse. S’il ne répond pas, aucun serveur ne peut être trouvé par son nom, quels que soient les paramètres.</translation>
    </message>
    <message>
        <source>This computer is not connected to any network.</source>
        <translation>Cet ordinateur n’est relié à aucun réseau.</translation>
    </message>
    <message>
        <source>Connect to Wi-Fi, cable or mobile data; switch flight mode off.</source>
        <translation>Activez le Wi-Fi ou les données mobiles, ou branchez le câble&#x202f;; désactivez le mode avion.</translation>
    </message>
    <message>
        <source>Open a web page to check the connection, then test again.</source>
        <translation>Ouvrez une page web pour vérifier la connexion, puis relancez le test.</translation>
    </message>
    <message>
        <source>A computer that has just woken up needs some seconds to find its network again.</source>
        <translation>Un ordinateur qui vient de se réveiller met quelques secondes à retrouver son réseau.</translation>
    </message>
    <message>
        <source>The name directory (DNS) knows it, without an address.</source>
        <translation>L’annuaire des noms (DNS) le connaît, sans adresse.</translation>
    </message>
    <message>
        <source>Type the outgoing server’s name, often smtp. or mail. before the domain, in “Outgoing server (SMTP)”.</source>
        <translation>Saisissez le nom du serveur d’envoi, souvent smtp. ou mail. devant le domaine, dans «&#xa0;Serveur d’envoi (SMTP)&#xa0;».</translation>
    </message>
    <message>
        <source>The name directory (DNS) gave no usable answer; the name itself may be right.</source>
        <translation>L’annuaire des noms (DNS) n’a donné aucune réponse utilisable&#x202f;; le nom lui-même est peut-être bon.</translation>
    </message>
    <message>
        <source>The Internet connection, the router or a half-connected VPN are the usual reasons.</source>
        <translation>La connexion à Internet, le routeur ou un VPN à moitié connecté en sont les raisons habituelles.</translation>
    </message>
    <message>
        <source>Open a web page to see whether the Internet connection works.</source>
        <translation>Ouvrez une page web pour voir si la connexion à Internet fonctionne.</translation>
    </message>
    <message>
        <source>Type the full name of the server in “Outgoing server (SMTP)”, such as smtp.example.net: “%1” is a single word.</source>
        <translation>Saisissez le nom complet du serveur dans «&#xa0;Serveur d’envoi (SMTP)&#xa0;», par exemple smtp.example.net&#xa0;: «&#xa0;%1&#xa0;» n’est qu’un seul mot.</translation>
    </message>
    <message>
        <source>The name directory (DNS) answered that it does not exist.</source>
        <translation>L’annuaire des noms (DNS) a répondu qu’il n’existe pas.</translation>
    </message>
    <message>
        <source>Ask whoever runs the network whether its DNS servers work.</source>
        <translation>Demandez à la personne qui gère le réseau si ses serveurs DNS fonctionnent.</translation>
    </message>
    <message>
        <source>Wi-Fi is off, the cable is unplugged, or the computer has no address yet. Your mail settings play no part.</source>
        <translation>Le Wi-Fi est coupé, le câble est débranché, ou l’ordinateur n’a pas encore d’adresse. Vos paramètres de messagerie n’y sont pour rien.</translation>
    </message>
</context>
<context>
    <name>Words.Message</name>
    <message>
        <source>The message is larger than the server allows.</source>
        <translation>Le message dépasse la taille que le serveur permet.</translation>
    </message>
    <message>
        <source>Its limit is %1.</source>
        <translation>Sa limite est de %1.</translation>
    </message>
    <message>
        <source>Attachments grow by more than a third when they are sent. The limit counts the whole message.</source>
        <translation>Les pièces jointes grossissent de plus d’un tiers à l’envoi. La limite compte le message entier.</translation>
    </message>
    <message>
        <source>Make the attachment smaller, or send a link to it instead.</source>
        <translation>Réduisez la pièce jointe, ou envoyez plutôt un lien.</translation>
    </message>
    <message>
        <source>Split several attachments into several messages.</source>
        <translation>Répartissez plusieurs pièces jointes sur plusieurs messages.</translation>
    </message>
    <message>
        <source>Ask your administrator for a higher limit if you need it often.</source>
        <translation>Demandez à votre administrateur une limite plus haute s’il vous la faut souvent.</translation>
    </message>
    <message>
        <source>Which size may a message have, and could the limit be raised?</source>
        <translation>Quelle taille un message peut-il avoir, et la limite peut-elle être relevée&#x202f;?</translation>
    </message>
    <message>
        <source>Each server on the way has a limit of its own, usually between 10 and 50 MB. A message that your provider takes may still be too large for the recipient’s.</source>
        <translation>Chaque serveur du trajet a sa propre limite, en général entre 10 et 50 Mo. Un message que votre fournisseur accepte peut encore être trop gros pour celui du destinataire.</translation>
    </message>
    <message>
        <source>The server took the message for spam or for something dangerous.</source>
        <translation>Le serveur a pris le message pour du spam ou pour un danger.</translation>
    </message>
    <message>
        <source>Its filter judged the content, a link or an attachment. Your settings and password are not in question.</source>
        <translation>Son filtre a jugé le contenu, un lien ou une pièce jointe. Ni vos paramètres ni votre mot de passe ne sont en cause.</translation>
    </message>
    <message>
        <source>Send a short plain message first, without links, pictures and attachments.</source>
        <translation>Envoyez d’abord un message court et simple, sans lien, image ni pièce jointe.</translation>
    </message>
    <message>
        <source>Replace attachments such as programs and encrypted archives by a link.</source>
        <translation>Remplacez par un lien les pièces jointes telles que programmes et archives chiffrées.</translation>
    </message>
    <message>
        <source>Ask your provider or the recipient’s to look at the quoted reply.</source>
        <translation>Demandez à votre fournisseur ou à celui du destinataire de regarder la réponse citée.</translation>
    </message>
    <message>
        <source>Could you tell me which part of this message your filter refused?</source>
        <translation>Pouvez-vous me dire quelle partie de ce message votre filtre a refusée&#x202f;?</translation>
    </message>
    <message>
        <source>Filters give points for many small things: a new sender, a link to an unusual place, much text in pictures. They also look at the Internet line and the sender’s domain.</source>
        <translation>Les filtres additionnent de petites choses&#xa0;: un nouvel expéditeur, un lien vers un lieu inhabituel, beaucoup de texte dans des images. Ils regardent aussi la ligne Internet et le domaine de l’expéditeur.</translation>
    </message>
    <message>
        <source>The server refuses the form of the message.</source>
        <translation>Le serveur refuse la forme du message.</translation>
    </message>
    <message>
        <source>Something in its structure breaks the rules: a missing From line, two of them, or wrong line ends.</source>
        <translation>Quelque chose dans sa structure enfreint les règles&#xa0;: une ligne From absente ou double, ou de mauvaises fins de ligne.</translation>
    </message>
    <message>
        <source>Check the sender name and address in your mail program for unusual characters.</source>
        <translation>Vérifiez les caractères du nom et de l’adresse d’expéditeur dans votre logiciel de messagerie.</translation>
    </message>
    <message>
        <source>Send a new message instead of forwarding an old one.</source>
        <translation>Envoyez un nouveau message au lieu d’en transférer un ancien.</translation>
    </message>
    <message>
        <source>Update the mail program or script that wrote the message.</source>
        <translation>Mettez à jour le logiciel ou le script qui a écrit le message.</translation>
    </message>
    <message>
        <source>Could you tell me which rule the message breaks?</source>
        <translation>Pouvez-vous me dire quelle règle le message enfreint&#x202f;?</translation>
    </message>
    <message>
        <source>Mail programs rarely write such messages; scripts, scanners and web forms do. The settings of the outgoing server are right if a plain message passes.</source>
        <translation>Les logiciels de messagerie écrivent rarement de tels messages&#x202f;; les scripts, scanners et formulaires web, oui. Les paramètres d’envoi sont bons si un message simple passe.</translation>
    </message>
</context>
<context>
    <name>Words.NetworkIdentity</name>
    <message>
        <source>Try again over another network, such as your phone’s connection sharing, or without VPN.</source>
        <translation>Réessayez depuis un autre réseau, par exemple le partage de connexion de votre téléphone, ou sans VPN.</translation>
    </message>
    <message>
        <source>Use port 587 with STARTTLS, or 465 with SSL/TLS, and log in with “User name” and “Password”.</source>
        <translation>Utilisez le port 587 avec STARTTLS, ou 465 avec SSL/TLS, et identifiez-vous avec «&#xa0;Nom d’utilisateur&#xa0;» et «&#xa0;Mot de passe&#xa0;».</translation>
    </message>
    <message>
        <source>The server refuses your Internet line because of its reputation.</source>
        <translation>Le serveur refuse votre ligne Internet à cause de sa réputation.</translation>
    </message>
    <message>
        <source>Could you remove this address from the block list, or not apply the list to people who log in?</source>
        <translation>Pouvez-vous retirer cette adresse de la liste de blocage, ou ne pas appliquer la liste aux personnes identifiées&#x202f;?</translation>
    </message>
    <message>
        <source>Addresses of homes, mobile networks and VPNs change hands. Block lists often contain all of them, because servers should not receive mail from there directly; logging in at your own provider avoids the question.</source>
        <translation>Les adresses des foyers, des réseaux mobiles et des VPN changent de mains. Les listes de blocage les contiennent souvent toutes, car les serveurs ne devraient rien recevoir d’elles directement&#x202f;; s’identifier chez son propre fournisseur évite la question.</translation>
    </message>
    <message>
        <source>A server may also lock out an address for hours after many tests or wrong passwords. Stop testing for a while then, and look for a device with an old password.</source>
        <translation>Un serveur peut aussi écarter une adresse pendant des heures après beaucoup de tests ou de mots de passe refusés. Cessez alors les tests un moment, et cherchez un appareil avec un ancien mot de passe.</translation>
    </message>
    <message>
        <source>The server takes no mail from Internet lines without a registered name.</source>
        <translation>Le serveur n’accepte rien des lignes Internet sans nom enregistré.</translation>
    </message>
    <message>
        <source>It checks whether your line’s address has a name (reverse DNS), as mail servers do among themselves. Waiting does not help.</source>
        <translation>Il vérifie si l’adresse de votre ligne a un nom (DNS inverse), comme le font les serveurs entre eux. Attendre n’y change rien.</translation>
    </message>
    <message>
        <source>Ask your Internet provider for a reverse DNS name (PTR) if you run a mail server yourself.</source>
        <translation>Demandez à votre fournisseur d’accès un nom DNS inverse (PTR) si vous gérez vous-même un serveur.</translation>
    </message>
    <message>
        <source>Could you set a reverse DNS name (PTR) for this address, matching its forward name?</source>
        <translation>Pouvez-vous définir pour cette adresse un nom DNS inverse (PTR) qui corresponde à son nom direct&#x202f;?</translation>
    </message>
    <message>
        <source>The check makes sense between servers and hits people who use port 25 by mistake. On the ports for sending, 587 and 465, a log-in takes its place.</source>
        <translation>Ce contrôle a un sens entre serveurs et touche les personnes qui utilisent le port 25 par erreur. Sur les ports d’envoi, 587 et 465, l’identification le remplace.</translation>
    </message>
    <message>
        <source>This server only sends for registered Internet lines, and yours is not among them.</source>
        <translation>Ce serveur n’envoie que pour des lignes Internet enregistrées, et la vôtre n’en est pas.</translation>
    </message>
    <message>
        <source>This server probably only sends for registered Internet lines, and yours is not among them.</source>
        <translation>Ce serveur n’envoie sans doute que pour des lignes Internet enregistrées, et la vôtre n’en est pas.</translation>
    </message>
    <message>
        <source>Some relays, company servers and Internet providers check the address of the line instead of, or besides, a log-in.</source>
        <translation>Certains relais, serveurs d’entreprise et fournisseurs d’accès vérifient l’adresse de la ligne, à la place ou en plus de l’identification.</translation>
    </message>
    <message>
        <source>Ask the administrator to register your address.</source>
        <translation>Demandez à l’administrateur d’enregistrer votre adresse.</translation>
    </message>
    <message>
        <source>Could you allow this address to send through your server, or tell me how to log in?</source>
        <translation>Pouvez-vous autoriser cette adresse à envoyer par votre serveur, ou me dire comment m’identifier&#x202f;?</translation>
    </message>
    <message>
        <source>It shows after a change of Internet provider, at a friend’s house or behind a VPN: the same settings work on one line and fail on another.</source>
        <translation>Cela se voit après un changement de fournisseur d’accès, chez des amis ou derrière un VPN&#xa0;: les mêmes paramètres marchent sur une ligne et pas sur une autre.</translation>
    </message>
    <message>
        <source>The public address of your line or VPN is on a block list, perhaps because of earlier users.</source>
        <translation>L’adresse publique de votre ligne ou de votre VPN figure sur une liste de blocage, peut-être à cause d’utilisateurs précédents.</translation>
    </message>
    <message>
        <source>Scan your devices for malware, then ask your Internet provider to have the address removed.</source>
        <translation>Cherchez des logiciels malveillants sur vos appareils, puis demandez à votre fournisseur d’accès de faire retirer l’adresse.</translation>
    </message>
    <message>
        <source>Check the outgoing server’s name on your provider’s help page.</source>
        <translation>Vérifiez le nom du serveur d’envoi sur la page d’aide de votre fournisseur.</translation>
    </message>
    <message>
        <source>Connect to the office network or its VPN, switch off any other VPN, then try again.</source>
        <translation>Connectez-vous au réseau de l’entreprise ou à son VPN, coupez tout autre VPN, puis réessayez.</translation>
    </message>
</context>
<context>
    <name>Words.Protocol</name>
    <message>
        <source>What arrived does not follow the rules of mail servers.</source>
        <translation>Ce qui est arrivé ne suit pas les règles des serveurs de messagerie.</translation>
    </message>
    <message>
        <source>Another service, a box on the way or a faulty server is the usual reason. Envoi did not go on with it.</source>
        <translation>Un autre service, un équipement en chemin ou un serveur défaillant en est la raison habituelle. Envoi n’a pas continué avec cela.</translation>
    </message>
    <message>
        <source>Check server and port: 587 with STARTTLS, or 465 with SSL/TLS.</source>
        <translation>Vérifiez le serveur et le port&#xa0;: 587 avec STARTTLS, ou 465 avec SSL/TLS.</translation>
    </message>
    <message>
        <source>Test again over another network, without mail scanning by an antivirus.</source>
        <translation>Relancez le test depuis un autre réseau, sans l’analyse des e-mails d’un antivirus.</translation>
    </message>
    <message>
        <source>Send the report to your provider; it holds what arrived.</source>
        <translation>Envoyez le rapport à votre fournisseur&#x202f;; il contient ce qui est arrivé.</translation>
    </message>
    <message>
        <source>Your server’s answer breaks the SMTP standard (see the report); could you look into it?</source>
        <translation>La réponse de votre serveur enfreint la norme SMTP (voir le rapport)&#x202f;; pouvez-vous l’examiner&#x202f;?</translation>
    </message>
    <message>
        <source>Every line of a mail server begins with a number of three digits. Envoi also sets limits for the length of lines and replies, so that a faulty server cannot hold it up; these limits are its own.</source>
        <translation>Chaque ligne d’un serveur de messagerie commence par un nombre de trois chiffres. Envoi limite aussi la longueur des lignes et des réponses, pour qu’un serveur défaillant ne puisse pas le retenir&#x202f;; ces limites sont les siennes.</translation>
    </message>
    <message>
        <source>Unexpected data arrived just before encryption: somebody may be tampering with the connection.</source>
        <translation>Des données inattendues sont arrivées juste avant le chiffrement&#xa0;: quelqu’un manipule peut-être la connexion.</translation>
    </message>
    <message>
        <source>The data was thrown away and the test ended before the log-in.</source>
        <translation>Les données ont été écartées et le test s’est terminé avant l’identification.</translation>
    </message>
    <message>
        <source>Nothing may arrive at that moment. A faulty server or mail filter can cause it, an attack as well.</source>
        <translation>Rien ne doit arriver à ce moment. Un serveur ou un filtre défaillant peut en être la cause, une attaque aussi.</translation>
    </message>
    <message>
        <source>Use port 465 with SSL/TLS in this window, which leaves no such moment.</source>
        <translation>Utilisez le port 465 avec SSL/TLS dans cette fenêtre, où ce moment n’existe pas.</translation>
    </message>
    <message>
        <source>Test again over another network, such as your phone’s.</source>
        <translation>Relancez le test depuis un autre réseau, par exemple celui de votre téléphone.</translation>
    </message>
    <message>
        <source>Send the report to your provider or to whoever runs this network.</source>
        <translation>Envoyez le rapport à votre fournisseur ou à la personne qui gère ce réseau.</translation>
    </message>
    <message>
        <source>Data arrives in the clear right behind the reply to STARTTLS; could you check the server and any filter before it?</source>
        <translation>Des données arrivent en clair juste après la réponse à STARTTLS&#x202f;; pouvez-vous vérifier le serveur et tout filtre placé devant lui&#x202f;?</translation>
    </message>
    <message>
        <source>Text put in before encryption could later pass for text of the encrypted session. Programs that do not look closely have been tricked this way.</source>
        <translation>Un texte glissé avant le chiffrement pourrait ensuite passer pour un texte de la session chiffrée. Des programmes peu attentifs ont été trompés ainsi.</translation>
    </message>
    <message>
        <source>Your password was held back, because this connection is not safe.</source>
        <translation>Votre mot de passe a été retenu, car cette connexion n’est pas sûre.</translation>
    </message>
    <message>
        <source>“Connection security” is set to “None”.</source>
        <translation>«&#xa0;Sécurité de la connexion&#xa0;» est à «&#xa0;Aucune&#xa0;».</translation>
    </message>
    <message>
        <source>Without encryption, or without a proven identity of the server, others could read or receive your password.</source>
        <translation>Sans chiffrement, ou sans identité prouvée du serveur, d’autres pourraient lire ou recevoir votre mot de passe.</translation>
    </message>
    <message>
        <source>Set “Connection security” to STARTTLS with port 587, or SSL/TLS with port 465, in this window.</source>
        <translation>Réglez «&#xa0;Sécurité de la connexion&#xa0;» sur STARTTLS avec le port 587, ou sur SSL/TLS avec le port 465, dans cette fenêtre.</translation>
    </message>
    <message>
        <source>Make the same change in your mail program.</source>
        <translation>Faites le même changement dans votre logiciel de messagerie.</translation>
    </message>
    <message>
        <source>Ask the provider for an encrypted port if neither works.</source>
        <translation>Demandez au fournisseur un port chiffré si aucun des deux ne marche.</translation>
    </message>
    <message>
        <source>Which port of your server offers encryption (TLS) for logging in?</source>
        <translation>Quel port de votre serveur propose le chiffrement (TLS) pour l’identification&#x202f;?</translation>
    </message>
    <message>
        <source>Everything before the log-in was tested. For a device in your own local network you can agree, for one run, to a log-in without encryption.</source>
        <translation>Tout ce qui précède l’identification a été testé. Pour un appareil de votre propre réseau local, vous pouvez accepter, pour un seul test, une identification sans chiffrement.</translation>
    </message>
    <message>
        <source>The server refused for now, at the step “%1”.</source>
        <translation>Le serveur a refusé pour le moment, à l’étape «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The server refused for now.</source>
        <translation>Le serveur a refusé pour le moment.</translation>
    </message>
    <message>
        <source>The reply says “not now”: its class is temporary, and its words name no reason that Envoi knows.</source>
        <translation>La réponse dit «&#xa0;pas maintenant&#xa0;»&#xa0;: sa classe est temporaire, et ses mots ne donnent aucune raison qu’Envoi connaisse.</translation>
    </message>
    <message>
        <source>Wait fifteen minutes, then try again with the same settings.</source>
        <translation>Attendez quinze minutes, puis réessayez avec les mêmes paramètres.</translation>
    </message>
    <message>
        <source>Read the quoted reply: it may name the reason in its own words.</source>
        <translation>Lisez la réponse citée&#xa0;: elle donne peut-être la raison avec ses propres mots.</translation>
    </message>
    <message>
        <source>Send the report to your provider if it stays.</source>
        <translation>Envoyez le rapport à votre fournisseur si cela persiste.</translation>
    </message>
    <message>
        <source>Could you tell me the reason for this reply, and whether it goes away by itself?</source>
        <translation>Pouvez-vous me dire la raison de cette réponse, et si elle disparaît d’elle-même&#x202f;?</translation>
    </message>
    <message>
        <source>A code that begins with 4 asks the sender to try again later; one that begins with 5 refuses for good. Some servers use the first kind for things that never pass.</source>
        <translation>Un code qui commence par 4 demande de réessayer plus tard&#x202f;; un code qui commence par 5 refuse définitivement. Certains serveurs emploient le premier pour des choses qui ne passent jamais.</translation>
    </message>
    <message>
        <source>The server refused for good, at the step “%1”.</source>
        <translation>Le serveur a refusé définitivement, à l’étape «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The server refused for good.</source>
        <translation>Le serveur a refusé définitivement.</translation>
    </message>
    <message>
        <source>The reply’s class is permanent: the same attempt gets the same answer. Its words name no reason that Envoi knows.</source>
        <translation>La classe de la réponse est définitive&#xa0;: le même essai reçoit la même réponse. Ses mots ne donnent aucune raison qu’Envoi connaisse.</translation>
    </message>
    <message>
        <source>Check the value that this step is about, in this window and in your mail program.</source>
        <translation>Vérifiez la valeur que cette étape concerne, dans cette fenêtre et dans votre logiciel de messagerie.</translation>
    </message>
    <message>
        <source>Send the report to your provider.</source>
        <translation>Envoyez le rapport à votre fournisseur.</translation>
    </message>
    <message>
        <source>Could you tell me the reason for this reply and what would have to change?</source>
        <translation>Pouvez-vous me dire la raison de cette réponse et ce qu’il faudrait changer&#x202f;?</translation>
    </message>
    <message>
        <source>A code that begins with 5 refuses for good; one that begins with 4 asks to try again later. What was refused shows in the step: sender, recipient, log-in or message.</source>
        <translation>Un code qui commence par 5 refuse définitivement&#x202f;; un code qui commence par 4 demande de réessayer plus tard. L’étape montre ce qui a été refusé&#xa0;: expéditeur, destinataire, identification ou message.</translation>
    </message>
    <message>
        <source>You stopped the test.</source>
        <translation>Vous avez arrêté le test.</translation>
    </message>
    <message>
        <source>It was at the step “%1” then.</source>
        <translation>Il en était à l’étape «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>What had passed before holds; the rest was not tested.</source>
        <translation>Ce qui avait réussi avant reste acquis&#x202f;; le reste n’a pas été testé.</translation>
    </message>
    <message>
        <source>Test again whenever you like.</source>
        <translation>Relancez le test quand vous voulez.</translation>
    </message>
    <message>
        <source>Change a setting first if a step took too long.</source>
        <translation>Changez d’abord un paramètre si une étape a duré trop longtemps.</translation>
    </message>
    <message>
        <source>Some servers take up to a minute for their greeting on purpose. Stopping closes the connection at once and leaves nothing behind.</source>
        <translation>Certains serveurs prennent exprès jusqu’à une minute pour leur message d’accueil. Arrêter ferme aussitôt la connexion et ne laisse rien derrière.</translation>
    </message>
    <message>
        <source>Envoi has no encryption library on this computer.</source>
        <translation>Envoi n’a pas de bibliothèque de chiffrement sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Envoi itself could not go on; your settings are not in question.</source>
        <translation>Envoi lui-même n’a pas pu continuer&#x202f;; vos paramètres ne sont pas en cause.</translation>
    </message>
    <message>
        <source>A part of the program, its TLS library, is missing or could not be loaded.</source>
        <translation>Une partie du programme, sa bibliothèque TLS, manque ou n’a pas pu être chargée.</translation>
    </message>
    <message>
        <source>This computer ran short of something, or the program has a fault. Neither server nor settings caused it.</source>
        <translation>Cet ordinateur a manqué de quelque chose, ou le programme a un défaut. Ni le serveur ni les paramètres n’en sont la cause.</translation>
    </message>
    <message>
        <source>Install Envoi again, completely, with its TLS library (on Linux, the package with Qt’s TLS plug-in).</source>
        <translation>Installez de nouveau Envoi, en entier, avec sa bibliothèque TLS (sous Linux, le paquet du greffon TLS de Qt).</translation>
    </message>
    <message>
        <source>Restart Envoi, then test again.</source>
        <translation>Redémarrez Envoi, puis relancez le test.</translation>
    </message>
    <message>
        <source>Restart Envoi, and install it again if that does not help.</source>
        <translation>Redémarrez Envoi, et réinstallez-le si cela n’aide pas.</translation>
    </message>
    <message>
        <source>Close other programs if the computer is short of memory or connections.</source>
        <translation>Fermez d’autres programmes si l’ordinateur manque de mémoire ou de connexions.</translation>
    </message>
    <message>
        <source>Send the report to Envoi’s authors.</source>
        <translation>Envoyez le rapport aux auteurs d’Envoi.</translation>
    </message>
    <message>
        <source>Nothing that you typed is lost. A report without passwords can be copied and sent to the people who make Envoi.</source>
        <translation>Rien de ce que vous avez saisi n’est perdu. Un rapport sans mot de passe peut être copié et envoyé aux personnes qui font Envoi.</translation>
    </message>
    <message>
        <source>Use SSL/TLS with port 465 if your provider names that pair.</source>
        <translation>Utilisez SSL/TLS avec le port 465 si votre fournisseur indique cette paire.</translation>
    </message>
    <message>
        <source>Ask the provider for an encrypted port if that does not work.</source>
        <translation>Demandez au fournisseur un port chiffré si cela ne marche pas.</translation>
    </message>
</context>
<context>
    <name>Words.Recipient</name>
    <message>
        <source>The address in question is %1.</source>
        <translation>L’adresse en question est %1.</translation>
    </message>
    <message>
        <source>Reach the recipient another way, and tell them; only their side can change it.</source>
        <translation>Joignez le destinataire autrement et prévenez-le&#x202f;; lui seul, ou son administrateur, peut y changer quelque chose.</translation>
    </message>
    <message>
        <source>The server does not send to this address for your account.</source>
        <translation>Le serveur n’envoie pas à cette adresse pour votre compte.</translation>
    </message>
    <message>
        <source>The log-in was accepted, yet the account may not send to other domains, or not under this sender address.</source>
        <translation>L’identification a été acceptée, mais le compte ne peut pas envoyer à d’autres domaines, ou pas sous cette adresse d’expéditeur.</translation>
    </message>
    <message>
        <source>Use the address you log in with as sender address, here and in your mail program.</source>
        <translation>Utilisez comme expéditeur l’adresse avec laquelle vous vous identifiez, ici et dans votre logiciel de messagerie.</translation>
    </message>
    <message>
        <source>Ask your provider or administrator whether this account may send to other domains.</source>
        <translation>Demandez à votre fournisseur ou administrateur si ce compte peut envoyer à d’autres domaines.</translation>
    </message>
    <message>
        <source>Could you allow this account to send to other domains?</source>
        <translation>Pouvez-vous autoriser ce compte à envoyer à d’autres domaines&#x202f;?</translation>
    </message>
    <message>
        <source>Passing mail on to another domain is called relaying. Servers do it for people who log in, within the rules of their account.</source>
        <translation>Transmettre à un autre domaine s’appelle relayer. Les serveurs le font pour les personnes identifiées, selon les règles de leur compte.</translation>
    </message>
    <message>
        <source>This server only passes mail on for people who log in, or for its own network.</source>
        <translation>Ce serveur ne transmet que pour les personnes identifiées, ou pour son propre réseau.</translation>
    </message>
    <message>
        <source>No user name was given.</source>
        <translation>Aucun nom d’utilisateur n’a été donné.</translation>
    </message>
    <message>
        <source>Fill in “User name” and “Password” to log in, and use port 587 or 465.</source>
        <translation>Remplissez «&#xa0;Nom d’utilisateur&#xa0;» et «&#xa0;Mot de passe&#xa0;» pour vous identifier, et utilisez le port 587 ou 465.</translation>
    </message>
    <message>
        <source>Turn on authentication (log-in) for the outgoing server in your mail program, with port 587 or 465.</source>
        <translation>Activez l’authentification (identification) pour le serveur d’envoi dans votre logiciel de messagerie, avec le port 587 ou 465.</translation>
    </message>
    <message>
        <source>How do I log in to this server for sending, or could you allow my address to relay?</source>
        <translation>Comment m’identifier sur ce serveur pour l’envoi, ou pouvez-vous autoriser mon adresse à relayer&#x202f;?</translation>
    </message>
    <message>
        <source>Passing mail on is called relaying. After a change of Internet provider, the old provider’s server no longer relays; some old systems only do so for minutes after mail was read.</source>
        <translation>Transmettre s’appelle relayer. Après un changement de fournisseur d’accès, le serveur de l’ancien ne relaie plus&#x202f;; de vieux systèmes ne le font que quelques minutes après la lecture du courrier.</translation>
    </message>
    <message>
        <source>The recipient’s address does not exist, says the server.</source>
        <translation>L’adresse du destinataire n’existe pas, dit le serveur.</translation>
    </message>
    <message>
        <source>The part before or after the @ is not known there: a typing slip, an old address, or a closed account.</source>
        <translation>La partie avant ou après l’arobase (@) y est inconnue&#xa0;: faute de frappe, ancienne adresse ou compte fermé.</translation>
    </message>
    <message>
        <source>Check the recipient’s address letter by letter, above all the part after the @.</source>
        <translation>Vérifiez l’adresse du destinataire lettre par lettre, surtout après l’arobase (@).</translation>
    </message>
    <message>
        <source>Delete the old suggestion of your mail program’s address book and type the address anew.</source>
        <translation>Supprimez l’ancienne suggestion du carnet d’adresses de votre logiciel de messagerie et ressaisissez l’adresse.</translation>
    </message>
    <message>
        <source>Ask the recipient for the current address.</source>
        <translation>Demandez au destinataire son adresse actuelle.</translation>
    </message>
    <message>
        <source>Your own settings work: the server accepted you and went on to the recipient. Some servers give this reply to senders that they do not want, too.</source>
        <translation>Vos propres paramètres fonctionnent&#xa0;: le serveur vous a accepté et est passé au destinataire. Certains serveurs répondent aussi cela aux expéditeurs dont ils ne veulent pas.</translation>
    </message>
    <message>
        <source>The recipient’s mailbox exists, but takes nothing at the moment.</source>
        <translation>La boîte du destinataire existe, mais n’accepte rien pour le moment.</translation>
    </message>
    <message>
        <source>It is disabled, moved or receives too much at once. Your own settings are not in question.</source>
        <translation>Elle est désactivée, déplacée ou reçoit trop à la fois. Vos propres paramètres ne sont pas en cause.</translation>
    </message>
    <message>
        <source>Try again in a few hours.</source>
        <translation>Réessayez dans quelques heures.</translation>
    </message>
    <message>
        <source>Unused mailboxes are put to sleep by some providers and wake up when their owner signs in; others are closed for good soon after.</source>
        <translation>Certains fournisseurs mettent en sommeil les boîtes inutilisées, qui se réveillent quand leur titulaire se connecte&#x202f;; d’autres les ferment bientôt pour de bon.</translation>
    </message>
    <message>
        <source>The recipient’s organisation does not accept mail from you by a rule of its own.</source>
        <translation>L’organisation du destinataire n’accepte pas vos messages, par une règle qui lui est propre.</translation>
    </message>
    <message>
        <source>A list or rule on their side decides who may write. Nothing in your settings changes it.</source>
        <translation>Une liste ou une règle de son côté décide qui peut écrire. Aucun de vos paramètres n’y change rien.</translation>
    </message>
    <message>
        <source>Send the quoted reply to their administrator through that other way.</source>
        <translation>Envoyez la réponse citée à son administrateur par cette autre voie.</translation>
    </message>
    <message>
        <source>Could you allow messages from this sender address or server to your mailboxes?</source>
        <translation>Pouvez-vous autoriser les messages de cette adresse d’expéditeur ou de ce serveur vers vos boîtes&#x202f;?</translation>
    </message>
    <message>
        <source>Internal addresses, closed groups and mailboxes with a list of allowed senders answer like this, even with a temporary code. Waiting does not help.</source>
        <translation>Les adresses internes, les groupes fermés et les boîtes à liste d’expéditeurs autorisés répondent ainsi, même avec un code temporaire. Attendre n’y change rien.</translation>
    </message>
    <message>
        <source>The recipient’s mailbox is full.</source>
        <translation>La boîte du destinataire est pleine.</translation>
    </message>
    <message>
        <source>There is no space left for new messages, until its owner deletes some or gets more space.</source>
        <translation>Il n’y a plus de place pour de nouveaux messages, tant que son titulaire n’en supprime pas ou n’obtient pas plus d’espace.</translation>
    </message>
    <message>
        <source>Tell the recipient another way, by telephone or at another address.</source>
        <translation>Prévenez le destinataire autrement, par téléphone ou à une autre adresse.</translation>
    </message>
    <message>
        <source>Try again in a few days.</source>
        <translation>Réessayez dans quelques jours.</translation>
    </message>
    <message>
        <source>Check your own mailbox in webmail if the address is yours.</source>
        <translation>Vérifiez votre propre boîte dans le webmail si l’adresse est la vôtre.</translation>
    </message>
    <message>
        <source>Deleted messages often still count until the bin is emptied, and so do large attachments in the folder of sent mail.</source>
        <translation>Les messages supprimés comptent souvent jusqu’à ce que la corbeille soit vidée, tout comme les grosses pièces jointes du dossier des messages envoyés.</translation>
    </message>
    <message>
        <source>The recipient’s domain declares that it accepts no mail.</source>
        <translation>Le domaine du destinataire déclare n’accepter aucun courrier.</translation>
    </message>
    <message>
        <source>Its owner has said so in DNS or on the server, as for domains that only serve web pages.</source>
        <translation>Son titulaire l’a indiqué dans le DNS ou sur le serveur, comme pour les domaines qui ne servent que des pages web.</translation>
    </message>
    <message>
        <source>Check the part after the @ in the recipient’s address.</source>
        <translation>Vérifiez la partie après l’arobase (@) dans l’adresse du destinataire.</translation>
    </message>
    <message>
        <source>Ask the recipient for an address that receives mail.</source>
        <translation>Demandez au destinataire une adresse qui reçoit du courrier.</translation>
    </message>
    <message>
        <source>Addresses such as “no-reply” and typing slips in the domain lead to such places. Waiting does not help.</source>
        <translation>Des adresses telles que «&#xa0;no-reply&#xa0;» et des fautes de frappe dans le domaine mènent à de tels endroits. Attendre n’y change rien.</translation>
    </message>
    <message>
        <source>Servers pass mail on only for people they know. The recipient’s address is not at fault.</source>
        <translation>Les serveurs ne transmettent que pour les personnes qu’ils connaissent. L’adresse du destinataire n’est pas en cause.</translation>
    </message>
    <message>
        <source>Use your mail provider’s own outgoing server.</source>
        <translation>Utilisez le serveur d’envoi de votre propre fournisseur de messagerie.</translation>
    </message>
    <message>
        <source>Switch a VPN off for a test.</source>
        <translation>Coupez un VPN le temps d’un test.</translation>
    </message>
    <message>
        <source>This server declares that it accepts no mail at all.</source>
        <translation>Ce serveur déclare n’accepter aucun courrier.</translation>
    </message>
    <message>
        <source>It may be a web server, or one that only sends. Your address and password are not in question.</source>
        <translation>C’est peut-être un serveur web, ou un serveur qui ne fait qu’envoyer. Votre adresse et votre mot de passe ne sont pas en cause.</translation>
    </message>
    <message>
        <source>Check the name of the outgoing server on your provider’s help page.</source>
        <translation>Vérifiez le nom du serveur d’envoi sur la page d’aide de votre fournisseur.</translation>
    </message>
    <message>
        <source>Use the outgoing server’s name with port 587 and STARTTLS, or 465 and SSL/TLS.</source>
        <translation>Utilisez le nom du serveur d’envoi avec le port 587 et STARTTLS, ou 465 et SSL/TLS.</translation>
    </message>
</context>
<context>
    <name>Words.Remarks</name>
    <message>
        <source>Works over IPv4 only on this network: over IPv6 the server was not reached, and other programs may hang there.</source>
        <translation>Ne marche qu’en IPv4 sur ce réseau&#xa0;: en IPv6, le serveur n’a pas été joint, et d’autres programmes peuvent y rester bloqués.</translation>
    </message>
    <message>
        <source>Port %1 with %2 is an unusual pair; some mail programs do not offer it.</source>
        <translation>Le port %1 avec %2 est une paire inhabituelle&#x202f;; certains logiciels de messagerie ne la proposent pas.</translation>
    </message>
    <message>
        <source>The server’s name looks like one for reading mail or for a web page.</source>
        <translation>Le nom du serveur ressemble à celui d’un serveur de réception ou d’une page web.</translation>
    </message>
    <message>
        <source>What was typed as server was taken apart into name and port.</source>
        <translation>Ce qui a été saisi comme serveur a été séparé en nom et port.</translation>
    </message>
    <message>
        <source>The server’s name is close to a known one: %1.</source>
        <translation>Le nom du serveur est proche d’un nom connu&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The server’s name is close to a known one.</source>
        <translation>Le nom du serveur est proche d’un nom connu.</translation>
    </message>
    <message>
        <source>Many providers expect the whole address as user name.</source>
        <translation>Beaucoup de fournisseurs attendent l’adresse entière comme nom d’utilisateur.</translation>
    </message>
    <message>
        <source>The password contains blanks or special characters; check them if a mail program refuses it.</source>
        <translation>Le mot de passe contient des espaces ou des caractères spéciaux&#x202f;; vérifiez-les si un logiciel de messagerie le refuse.</translation>
    </message>
    <message>
        <source>Expect to be asked to log in next: this server sends only for people who do.</source>
        <translation>Attendez-vous ensuite à une demande d’identification&#xa0;: ce serveur n’envoie que pour les personnes identifiées.</translation>
    </message>
    <message>
        <source>Something between this computer and the server answers as well; it may change later replies.</source>
        <translation>Quelque chose entre cet ordinateur et le serveur répond aussi&#x202f;; cela peut changer les réponses suivantes.</translation>
    </message>
    <message>
        <source>The certificate comes from security software or from the network, which can read this connection.</source>
        <translation>Le certificat vient d’un logiciel de sécurité ou du réseau, qui peut lire cette connexion.</translation>
    </message>
    <message>
        <source>The certificate is outside its dates (for the administrator).</source>
        <translation>Le certificat est hors de ses dates (pour l’administrateur).</translation>
    </message>
    <message>
        <source>This computer’s clock seems to be off; that can make good certificates look bad.</source>
        <translation>L’horloge de cet ordinateur semble décalée&#x202f;; de bons certificats peuvent alors paraître mauvais.</translation>
    </message>
    <message>
        <source>The server did not answer the goodbye, which changes nothing.</source>
        <translation>Le serveur n’a pas répondu à l’au revoir, ce qui ne change rien.</translation>
    </message>
    <message>
        <source>%1 probably wants an app password in mail programs.</source>
        <translation>%1 veut sans doute un mot de passe d’application dans les logiciels de messagerie.</translation>
    </message>
    <message>
        <source>Also noticed: %1</source>
        <translation>Remarqué aussi&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>The certificate expires in %n day(s), on %1 (for the administrator).</source>
        <translation>
            <numerusform>Le certificat expire dans %n jour, le %1 (pour l’administrateur).</numerusform>
            <numerusform>Le certificat expire dans %n jours, le %1 (pour l’administrateur).</numerusform>
        </translation>
    </message>
    <message>
        <source>The server also offers to log in before encryption (for the administrator).</source>
        <translation>Le serveur propose aussi de s’identifier avant le chiffrement (pour l’administrateur).</translation>
    </message>
    <message>
        <source>Not every address of the server answers: %1 did not.</source>
        <translation>Toutes les adresses du serveur ne répondent pas&#xa0;: %1 n’a pas répondu.</translation>
    </message>
    <message>
        <source>The server took its time to greet; some do so on purpose.</source>
        <translation>Le serveur a pris son temps pour le message d’accueil&#x202f;; certains le font exprès.</translation>
    </message>
    <message>
        <source>The certificate was accepted at your wish for this test; mail programs will still ask.</source>
        <translation>Le certificat a été accepté à votre demande pour ce test&#x202f;; les logiciels de messagerie poseront encore la question.</translation>
    </message>
    <message>
        <source>The server ends lines with LF alone instead of CR LF; some mail programs do not read these (for the administrator).</source>
        <translation>Le serveur termine ses lignes par LF seul au lieu de CR LF&#x202f;; certains logiciels de messagerie ne les lisent pas (pour l’administrateur).</translation>
    </message>
    <message>
        <source>The server sends blank lines between its replies; some mail programs stumble over them (for the administrator).</source>
        <translation>Le serveur envoie des lignes vides entre ses réponses&#x202f;; certains logiciels de messagerie s’y perdent (pour l’administrateur).</translation>
    </message>
    <message>
        <source>The server sends lines longer than 512 bytes; some mail programs do not read these (for the administrator).</source>
        <translation>Le serveur envoie des lignes de plus de 512 octets&#x202f;; certains logiciels de messagerie ne les lisent pas (pour l’administrateur).</translation>
    </message>
</context>
<context>
    <name>Words.Sender</name>
    <message>
        <source>The address in question is %1.</source>
        <translation>L’adresse en question est %1.</translation>
    </message>
    <message>
        <source>The sender address does not belong to the account that logged in.</source>
        <translation>L’adresse d’expéditeur n’appartient pas au compte qui s’est identifié.</translation>
    </message>
    <message>
        <source>Providers only let an account send under its own address and the aliases registered for it.</source>
        <translation>Les fournisseurs ne laissent un compte envoyer que sous sa propre adresse et les alias enregistrés pour lui.</translation>
    </message>
    <message>
        <source>Use the address you log in with as sender address, here and in your mail program.</source>
        <translation>Utilisez comme expéditeur l’adresse avec laquelle vous vous identifiez, ici et dans votre logiciel de messagerie.</translation>
    </message>
    <message>
        <source>Register the other address as an alias at your provider.</source>
        <translation>Enregistrez l’autre adresse comme alias chez votre fournisseur.</translation>
    </message>
    <message>
        <source>Ask your administrator for the “Send as” permission, in an organisation.</source>
        <translation>Demandez à votre administrateur le droit «&#xa0;Envoyer en tant que&#xa0;», dans une organisation.</translation>
    </message>
    <message>
        <source>Could you give this account the right to send under that address (“Send as”)?</source>
        <translation>Pouvez-vous donner à ce compte le droit d’envoyer sous cette adresse («&#xa0;Envoyer en tant que&#xa0;»)&#x202f;?</translation>
    </message>
    <message>
        <source>The log-in itself was accepted. In a mail program with several accounts, the account’s outgoing server may be that of another account: each address needs its own.</source>
        <translation>L’identification elle-même a été acceptée. Dans un logiciel à plusieurs comptes, le serveur d’envoi du compte est peut-être celui d’un autre&#xa0;: chaque adresse a besoin du sien.</translation>
    </message>
    <message>
        <source>Some servers only say this at the recipient or after the message, so that the recipient seems to be at fault. It is not.</source>
        <translation>Certains serveurs ne le disent qu’au destinataire ou après le message, si bien que le destinataire semble en cause. Il ne l’est pas.</translation>
    </message>
    <message>
        <source>The sender address first has to be verified at the sending service.</source>
        <translation>L’adresse d’expéditeur doit d’abord être validée auprès du service d’envoi.</translation>
    </message>
    <message>
        <source>The service only sends for addresses or domains whose owner has confirmed them. The log-in is not in question.</source>
        <translation>Le service n’envoie que pour les adresses ou domaines que leur titulaire a confirmés. L’identification n’est pas en cause.</translation>
    </message>
    <message>
        <source>Verify the address or its domain in your provider’s web pages; usually a message with a link arrives.</source>
        <translation>Validez l’adresse ou son domaine auprès de votre fournisseur, dans son espace client&#x202f;; en général, un message avec un lien arrive.</translation>
    </message>
    <message>
        <source>Use an address that is verified already as sender address in your mail program.</source>
        <translation>Utilisez comme expéditeur une adresse déjà validée, dans votre logiciel de messagerie.</translation>
    </message>
    <message>
        <source>Could you verify this sender address or domain for our account?</source>
        <translation>Pouvez-vous valider cette adresse d’expéditeur ou ce domaine pour notre compte&#x202f;?</translation>
    </message>
    <message>
        <source>For a whole domain, the service asks for entries in its DNS zone, which can take some hours to be seen. The sender address in the message (From) counts as well as the one on the envelope.</source>
        <translation>Pour un domaine entier, le service demande des entrées dans sa zone DNS, qui peuvent mettre quelques heures à être vues. L’expéditeur inscrit dans le message (From) compte autant que celui de l’enveloppe.</translation>
    </message>
    <message>
        <source>The server does not accept this sender address.</source>
        <translation>Le serveur n’accepte pas cette adresse d’expéditeur.</translation>
    </message>
    <message>
        <source>The address may be incomplete, its domain may not exist, or a rule of the server blocks it.</source>
        <translation>L’adresse est peut-être incomplète, son domaine n’existe peut-être pas, ou une règle du serveur la bloque.</translation>
    </message>
    <message>
        <source>Check the sender address letter by letter; use the address of the account you log in with.</source>
        <translation>Vérifiez l’adresse d’expéditeur lettre par lettre&#x202f;; utilisez l’adresse du compte avec lequel vous vous identifiez.</translation>
    </message>
    <message>
        <source>Use the outgoing server of the provider that the address belongs to.</source>
        <translation>Utilisez le serveur d’envoi du fournisseur auquel l’adresse appartient.</translation>
    </message>
    <message>
        <source>Ask your provider whether the address is blocked.</source>
        <translation>Demandez à votre fournisseur si l’adresse est bloquée.</translation>
    </message>
    <message>
        <source>Could you tell me why this sender address is not accepted?</source>
        <translation>Pouvez-vous me dire pourquoi cette adresse d’expéditeur n’est pas acceptée&#x202f;?</translation>
    </message>
    <message>
        <source>Printers and programs often have an invented sender such as “scanner”. Servers want a complete address of a domain that exists and can receive answers.</source>
        <translation>Les imprimantes et les programmes ont souvent un expéditeur inventé, comme «&#xa0;scanner&#xa0;». Les serveurs veulent une adresse complète, d’un domaine qui existe et peut recevoir des réponses.</translation>
    </message>
    <message>
        <source>The sender’s domain does not allow this server to send for it.</source>
        <translation>Le domaine de l’expéditeur n’autorise pas ce serveur à envoyer en son nom.</translation>
    </message>
    <message>
        <source>A domain publishes in DNS which servers may send in its name (SPF, DKIM, DMARC). This way of sending is not listed.</source>
        <translation>Un domaine publie dans le DNS quels serveurs peuvent envoyer en son nom (SPF, DKIM, DMARC). Le serveur utilisé n’y figure pas.</translation>
    </message>
    <message>
        <source>Ask whoever manages the domain to add this server to its SPF record and to sign with DKIM.</source>
        <translation>Demandez à la personne qui gère le domaine d’ajouter ce serveur à son enregistrement SPF et de signer avec DKIM.</translation>
    </message>
    <message>
        <source>Could you add our sending server to the domain’s SPF record, and set up DKIM and DMARC for it?</source>
        <translation>Pouvez-vous ajouter notre serveur d’envoi à l’enregistrement SPF du domaine, et y mettre en place DKIM et DMARC&#x202f;?</translation>
    </message>
    <message>
        <source>SPF lists servers, DKIM signs messages, DMARC says what happens when neither fits. They protect against forged senders, and they stop mail that takes an unusual way, such as another provider’s server.</source>
        <translation>SPF énumère les serveurs, DKIM signe les messages, DMARC dit que faire quand ni l’un ni l’autre ne convient. Ils protègent des expéditeurs falsifiés, et arrêtent les messages qui prennent une voie inhabituelle, comme le serveur d’un autre fournisseur.</translation>
    </message>
    <message>
        <source>Use the outgoing server of the provider that the sender address belongs to, here and in your mail program.</source>
        <translation>Utilisez le serveur d’envoi du fournisseur auquel l’adresse d’expéditeur appartient, ici et dans votre logiciel de messagerie.</translation>
    </message>
</context>
<context>
    <name>Words.Server</name>
    <message>
        <source>The mail server is not taking connections right now; your settings were not refused.</source>
        <translation>Le serveur de messagerie n’accepte pas de connexion pour le moment&#x202f;; vos paramètres n’ont pas été refusés.</translation>
    </message>
    <message>
        <source>The mail server could not take the message for now; your settings were not refused.</source>
        <translation>Le serveur de messagerie n’a pas pu prendre le message pour le moment&#x202f;; vos paramètres n’ont pas été refusés.</translation>
    </message>
    <message>
        <source>The mail server broke off for now; your settings were not refused.</source>
        <translation>Le serveur de messagerie s’est interrompu pour le moment&#x202f;; vos paramètres n’ont pas été refusés.</translation>
    </message>
    <message>
        <source>Wait five minutes, then try again with the same settings.</source>
        <translation>Attendez cinq minutes, puis réessayez avec les mêmes paramètres.</translation>
    </message>
    <message>
        <source>Could you tell me whether the service is disturbed, and for how long?</source>
        <translation>Pouvez-vous me dire si le service est perturbé, et pour combien de temps&#x202f;?</translation>
    </message>
    <message>
        <source>“Try again later” is an ordinary part of mail traffic. Mail servers talking to each other wait and try again for days; a mail program shows the refusal at once.</source>
        <translation>«&#xa0;Réessayez plus tard&#xa0;» est une réponse ordinaire entre serveurs. Ceux-ci attendent et réessaient pendant des jours&#x202f;; un logiciel de messagerie montre le refus tout de suite.</translation>
    </message>
    <message>
        <source>Changing the server name, port or password now can only add a second problem. If the same settings worked before, they will most likely work again.</source>
        <translation>Changer maintenant de serveur, de port ou de mot de passe ne peut qu’ajouter un second problème. Si les mêmes paramètres fonctionnaient avant, ils fonctionneront très probablement de nouveau.</translation>
    </message>
    <message>
        <source>The mail server is being stopped or restarted at this moment.</source>
        <translation>Le serveur de messagerie est en train de s’arrêter ou de redémarrer.</translation>
    </message>
    <message>
        <source>A server says this when its service is restarted, for example after an update. It judged neither your settings nor your password.</source>
        <translation>Un serveur dit cela quand son service redémarre, par exemple après une mise à jour. Il n’a jugé ni vos paramètres ni votre mot de passe.</translation>
    </message>
    <message>
        <source>Wait two minutes, then try again with the same settings.</source>
        <translation>Attendez deux minutes, puis réessayez avec les mêmes paramètres.</translation>
    </message>
    <message>
        <source>Look at your provider’s status page if it lasts more than half an hour.</source>
        <translation>Consultez la page d’état de votre fournisseur si cela dure plus d’une demi-heure.</translation>
    </message>
    <message>
        <source>Could you tell me whether the service is running again?</source>
        <translation>Pouvez-vous me dire si le service fonctionne de nouveau&#x202f;?</translation>
    </message>
    <message>
        <source>A restart takes seconds to a few minutes. A server that announces it can do so instead of a greeting or in the middle of a session; in both cases it then closes the connection.</source>
        <translation>Un redémarrage prend de quelques secondes à quelques minutes. Le serveur peut l’annoncer à la place du message d’accueil ou au milieu d’une session&#x202f;; dans les deux cas, il ferme ensuite la connexion.</translation>
    </message>
    <message>
        <source>The mail server reports a fault of its own.</source>
        <translation>Le serveur de messagerie signale une panne de son côté.</translation>
    </message>
    <message>
        <source>Something inside the server does not work, such as a full disk, a broken look-up or its configuration. Nothing you typed caused it.</source>
        <translation>Quelque chose ne marche pas dans le serveur&#xa0;: disque plein, recherche interrompue ou configuration. Rien de ce que vous avez saisi n’en est la cause.</translation>
    </message>
    <message>
        <source>Wait ten minutes and try again; small faults are often repaired by then.</source>
        <translation>Attendez dix minutes et réessayez&#x202f;; les petites pannes sont souvent réparées entre-temps.</translation>
    </message>
    <message>
        <source>Send the report to your provider or administrator if it stays.</source>
        <translation>Envoyez le rapport à votre fournisseur ou administrateur si cela persiste.</translation>
    </message>
    <message>
        <source>Check in your webmail whether your own mailbox is full.</source>
        <translation>Vérifiez dans votre webmail si votre propre boîte est pleine.</translation>
    </message>
    <message>
        <source>Could you look into your server’s log at that time? The fault seems to be on the server’s side.</source>
        <translation>Pouvez-vous consulter le journal de votre serveur à cette heure-là&#x202f;? La panne semble venir du serveur.</translation>
    </message>
    <message>
        <source>The reply begins with a temporary code, yet time alone does not always cure such a fault: a full disk or a wrong line in the configuration stays until somebody repairs it.</source>
        <translation>La réponse commence par un code temporaire, mais le temps ne guérit pas toujours une telle panne&#xa0;: un disque plein ou une ligne fausse dans la configuration reste jusqu’à ce que quelqu’un la répare.</translation>
    </message>
    <message>
        <source>The server puts off senders that it does not know yet; the next attempt usually passes.</source>
        <translation>Le serveur fait patienter les expéditeurs qu’il ne connaît pas encore&#x202f;; l’essai suivant passe en général.</translation>
    </message>
    <message>
        <source>Some servers let a first message wait on purpose, because spam programs rarely come back. This is called greylisting.</source>
        <translation>Certains serveurs font attendre exprès un premier message, car les programmes de spam reviennent rarement. C’est la mise en attente anti-spam (liste grise).</translation>
    </message>
    <message>
        <source>Wait fifteen minutes, then send the same message again.</source>
        <translation>Attendez quinze minutes, puis renvoyez le même message.</translation>
    </message>
    <message>
        <source>Ask the administrator to exempt people who log in, if it happens every time.</source>
        <translation>Demandez à l’administrateur d’en exempter les personnes identifiées, si cela se répète à chaque fois.</translation>
    </message>
    <message>
        <source>Could you exempt senders who log in from greylisting?</source>
        <translation>Pouvez-vous exempter de la liste grise les expéditeurs identifiés&#x202f;?</translation>
    </message>
    <message>
        <source>Greylisting remembers who wrote to whom from which address. When the same attempt comes again after some minutes, it passes, and so do the following ones for weeks.</source>
        <translation>La liste grise retient qui a écrit à qui, depuis quelle adresse. Quand le même essai revient après quelques minutes, il passe, et les suivants aussi pendant des semaines.</translation>
    </message>
    <message>
        <source>Some servers name it otherwise: “temporarily blocked”, “internal resources”, “rejection is temporary”. Between mail servers it goes unnoticed; it should not meet people who log in.</source>
        <translation>Certains serveurs la nomment autrement&#xa0;: «&#xa0;bloqué temporairement&#xa0;», «&#xa0;ressources internes&#xa0;», «&#xa0;refus temporaire&#xa0;». Entre serveurs, elle passe inaperçue&#x202f;; elle ne devrait pas toucher les personnes identifiées.</translation>
    </message>
    <message>
        <source>The server cannot check passwords at the moment; yours was not judged.</source>
        <translation>Le serveur ne peut pas vérifier les mots de passe en ce moment&#x202f;; le vôtre n’a pas été jugé.</translation>
    </message>
    <message>
        <source>Wait ten minutes, then try again; leave user name and password as they are.</source>
        <translation>Attendez dix minutes, puis réessayez&#x202f;; laissez le nom d’utilisateur et le mot de passe tels quels.</translation>
    </message>
    <message>
        <source>Look at your provider’s status page if it lasts.</source>
        <translation>Consultez la page d’état de votre fournisseur si cela dure.</translation>
    </message>
    <message>
        <source>Send the report to your provider or administrator.</source>
        <translation>Envoyez le rapport à votre fournisseur ou administrateur.</translation>
    </message>
    <message>
        <source>Could you check the service that verifies passwords for outgoing mail?</source>
        <translation>Pouvez-vous vérifier le service qui contrôle les mots de passe pour l’envoi&#x202f;?</translation>
    </message>
    <message>
        <source>Many mail programs ask for the password again after this reply. Typing it again changes nothing, and changing it at the provider creates work on every device.</source>
        <translation>Après cette réponse, beaucoup de logiciels redemandent le mot de passe. Le ressaisir n’y change rien, et le changer chez le fournisseur donne du travail sur chaque appareil.</translation>
    </message>
    <message>
        <source>The server cannot start encryption at the moment.</source>
        <translation>Le serveur ne peut pas mettre en place le chiffrement pour le moment.</translation>
    </message>
    <message>
        <source>The server offers no encryption on this port.</source>
        <translation>Le serveur ne propose aucun chiffrement sur ce port.</translation>
    </message>
    <message>
        <source>STARTTLS is missing from the server’s list of capabilities.</source>
        <translation>STARTTLS manque dans la liste des capacités du serveur.</translation>
    </message>
    <message>
        <source>Either encryption is not set up on this port, or another port is meant for it. Without encryption your password would be exposed.</source>
        <translation>Soit le chiffrement n’est pas configuré sur ce port, soit un autre port y est destiné. Sans chiffrement, votre mot de passe serait exposé.</translation>
    </message>
    <message>
        <source>Try port 465 with SSL/TLS under “Port” and “Connection security” in this window.</source>
        <translation>Essayez le port 465 avec SSL/TLS, sous «&#xa0;Port&#xa0;» et «&#xa0;Sécurité de la connexion&#xa0;» dans cette fenêtre.</translation>
    </message>
    <message>
        <source>Ask the provider or administrator which port is encrypted.</source>
        <translation>Demandez au fournisseur ou à l’administrateur quel port est chiffré.</translation>
    </message>
    <message>
        <source>Try again over another network, which shows whether something on the way interferes.</source>
        <translation>Réessayez depuis un autre réseau, ce qui montre si quelque chose interfère en chemin.</translation>
    </message>
    <message>
        <source>Could you set up encryption (STARTTLS) on this port, or tell me which port has it?</source>
        <translation>Pouvez-vous activer le chiffrement (STARTTLS) sur ce port, ou me dire quel port l’offre&#x202f;?</translation>
    </message>
    <message>
        <source>With STARTTLS a connection begins unencrypted and switches. If the server does not offer the switch, Envoi stops: going on in the clear would show user name and password to anybody on the way.</source>
        <translation>Avec STARTTLS, la connexion commence en clair puis bascule. Si le serveur ne propose pas ce passage, Envoi s’arrête&#xa0;: continuer en clair montrerait le nom d’utilisateur et le mot de passe à quiconque se trouve en chemin.</translation>
    </message>
    <message>
        <source>On an old server in your own local network, sending without encryption can be a conscious choice; over the Internet it is not.</source>
        <translation>Pour un vieux serveur de votre propre réseau local, envoyer sans chiffrement peut être un choix conscient&#x202f;; sur Internet, non.</translation>
    </message>
    <message>
        <source>Servers answer this when overloaded, being maintained, or when too many connections come from one Internet line.</source>
        <translation>Un serveur répond cela quand il est surchargé, en maintenance, ou quand trop de connexions viennent d’une même ligne Internet.</translation>
    </message>
    <message>
        <source>Close other mail programs and devices, in case there are too many connections.</source>
        <translation>Fermez les autres logiciels de messagerie, y compris sur vos autres appareils, au cas où il y aurait trop de connexions.</translation>
    </message>
    <message>
        <source>Look at your provider’s status page if it lasts over an hour, or send them this report.</source>
        <translation>Consultez la page d’état de votre fournisseur si cela dure plus d’une heure, ou envoyez-lui ce rapport.</translation>
    </message>
    <message>
        <source>The service that checks passwords does not answer. Even a correct password gets this reply now.</source>
        <translation>Le service qui vérifie les mots de passe ne répond pas. Même un bon mot de passe reçoit cette réponse en ce moment.</translation>
    </message>
    <message>
        <source>It probably cannot read its own certificate or key. Sending your password without encryption would expose it.</source>
        <translation>Il n’arrive sans doute pas à lire son certificat ou sa clé. Envoyer votre mot de passe sans chiffrement l’exposerait.</translation>
    </message>
</context>
<context>
    <name>Words.Silence</name>
    <message>
        <source>At the step “%1”, %2 (port %3) closed the connection without giving a reason.</source>
        <translation>À l’étape «&#xa0;%1&#xa0;», %2 (port %3) a fermé la connexion sans donner de raison.</translation>
    </message>
    <message>
        <source>The server hung up during the log-in, without giving a reason.</source>
        <translation>Le serveur a raccroché pendant l’identification, sans donner de raison.</translation>
    </message>
    <message>
        <source>Servers often do so when they refuse user name and password, or when this Internet line is blocked.</source>
        <translation>Les serveurs le font souvent quand ils refusent le nom d’utilisateur et le mot de passe, ou quand cette ligne Internet est bloquée.</translation>
    </message>
    <message>
        <source>Check user name and password in your provider’s webmail, then type both again here.</source>
        <translation>Vérifiez le nom d’utilisateur et le mot de passe dans le webmail de votre fournisseur, puis ressaisissez-les ici.</translation>
    </message>
    <message>
        <source>Try again over another network, which shows whether this line is blocked.</source>
        <translation>Réessayez depuis un autre réseau, ce qui montre si cette ligne est bloquée.</translation>
    </message>
    <message>
        <source>Ask your provider, with this report.</source>
        <translation>Demandez à votre fournisseur, avec ce rapport.</translation>
    </message>
    <message>
        <source>Could you see in your log why the connection was closed during the log-in?</source>
        <translation>Pouvez-vous voir dans votre journal pourquoi la connexion a été fermée pendant l’identification&#x202f;?</translation>
    </message>
    <message>
        <source>A proper refusal has a code and a text. Some servers skip both, to make guessing passwords harder.</source>
        <translation>Un refus en règle a un code et un texte. Certains serveurs omettent les deux, pour gêner ceux qui devinent des mots de passe.</translation>
    </message>
    <message>
        <source>The connection was cut when encryption was about to start.</source>
        <translation>La connexion a été coupée au moment où le chiffrement allait commencer.</translation>
    </message>
    <message>
        <source>Scanning of outgoing mail by an antivirus, a firewall, or a server with a faulty certificate can do this.</source>
        <translation>L’analyse des e-mails sortants par un antivirus, un pare-feu ou un serveur au certificat défectueux peut en être la cause.</translation>
    </message>
    <message>
        <source>Turn off scanning of outgoing mail in your antivirus, test again, and keep the rest on.</source>
        <translation>Désactivez l’analyse des e-mails sortants dans votre antivirus, relancez le test et gardez le reste actif.</translation>
    </message>
    <message>
        <source>Try port 465 with SSL/TLS in this window, if it was not 465.</source>
        <translation>Essayez le port 465 avec SSL/TLS dans cette fenêtre, si ce n’était pas 465.</translation>
    </message>
    <message>
        <source>Try again over another network.</source>
        <translation>Réessayez depuis un autre réseau.</translation>
    </message>
    <message>
        <source>Does encryption work on this port of your server? The connection is cut when it starts.</source>
        <translation>Le chiffrement fonctionne-t-il sur ce port de votre serveur&#x202f;? La connexion est coupée quand il commence.</translation>
    </message>
    <message>
        <source>When the same test passes on another network, the reason lies on this computer or in this network, not with the server.</source>
        <translation>Si le même test réussit sur un autre réseau, la raison se trouve sur cet ordinateur ou dans ce réseau, pas chez le serveur.</translation>
    </message>
    <message>
        <source>The connection was closed in the middle, without a reason.</source>
        <translation>La connexion a été fermée en cours de route, sans raison donnée.</translation>
    </message>
    <message>
        <source>On a local address, a forwarded port or bridge often accepts connections although the program behind it is not running.</source>
        <translation>À une adresse locale, un port redirigé ou une passerelle accepte souvent les connexions alors que le programme derrière ne fonctionne pas.</translation>
    </message>
    <message>
        <source>The server may be overloaded, may have blocked this line, or expects another connection security on this port.</source>
        <translation>Le serveur est peut-être surchargé, a peut-être bloqué cette ligne, ou attend une autre sécurité de la connexion sur ce port.</translation>
    </message>
    <message>
        <source>Start the mail bridge or server behind this port, and make sure that it is running.</source>
        <translation>Démarrez la passerelle ou le serveur de messagerie derrière ce port, et assurez-vous qu’il fonctionne.</translation>
    </message>
    <message>
        <source>Check where the port is forwarded to, for instance in the container’s settings.</source>
        <translation>Vérifiez vers où le port est redirigé, par exemple dans les réglages du conteneur.</translation>
    </message>
    <message>
        <source>Try again over another network, such as your phone’s connection sharing.</source>
        <translation>Réessayez depuis un autre réseau, par exemple le partage de connexion de votre téléphone.</translation>
    </message>
    <message>
        <source>Try the other “Connection security” in this window: SSL/TLS with 465, STARTTLS with 587.</source>
        <translation>Essayez l’autre «&#xa0;Sécurité de la connexion&#xa0;» dans cette fenêtre&#xa0;: SSL/TLS avec 465, STARTTLS avec 587.</translation>
    </message>
    <message>
        <source>Ask your provider whether your line is blocked.</source>
        <translation>Demandez à votre fournisseur si votre ligne est bloquée.</translation>
    </message>
    <message>
        <source>Could you see in your log why the connection was closed?</source>
        <translation>Pouvez-vous voir dans votre journal pourquoi la connexion a été fermée&#x202f;?</translation>
    </message>
    <message>
        <source>A server that ends a session should say so first. A connection that ends without a word was cut by a program that failed, by a filter, or by a box on the way.</source>
        <translation>Un serveur qui met fin à une session devrait d’abord le dire. Une connexion qui finit sans un mot a été coupée par un programme défaillant, par un filtre ou par un équipement en chemin.</translation>
    </message>
    <message>
        <source>The server accepted the connection, but stays silent.</source>
        <translation>Le serveur a accepté la connexion, mais reste silencieux.</translation>
    </message>
    <message>
        <source>The port may expect encryption from the first moment, a security program may hold the connection, or the server is overloaded.</source>
        <translation>Le port attend peut-être le chiffrement dès le premier instant, un logiciel de sécurité retient la connexion, ou le serveur est surchargé.</translation>
    </message>
    <message>
        <source>Set “Connection security” to SSL/TLS for port 465, here and in your mail program.</source>
        <translation>Réglez «&#xa0;Sécurité de la connexion&#xa0;» sur SSL/TLS pour le port 465, ici et dans votre logiciel de messagerie.</translation>
    </message>
    <message>
        <source>Use port 587 with STARTTLS, or 465 with SSL/TLS, here and in your mail program.</source>
        <translation>Utilisez le port 587 avec STARTTLS, ou 465 avec SSL/TLS, ici et dans votre logiciel de messagerie.</translation>
    </message>
    <message>
        <source>Turn off mail scanning in your antivirus for a test.</source>
        <translation>Désactivez l’analyse des e-mails dans votre antivirus le temps d’un test.</translation>
    </message>
    <message>
        <source>Try again in ten minutes, or over another network.</source>
        <translation>Réessayez dans dix minutes, ou depuis un autre réseau.</translation>
    </message>
    <message>
        <source>Could you check why the mail service accepts connections on this port, but sends no greeting?</source>
        <translation>Pouvez-vous vérifier pourquoi le service de messagerie accepte les connexions sur ce port, sans envoyer de message d’accueil&#x202f;?</translation>
    </message>
    <message>
        <source>In mail, the server speaks first. Some wait up to half a minute on purpose, since spam programs do not; the standard allows five minutes. Envoi’s limit can be changed.</source>
        <translation>En messagerie, le serveur parle le premier. Certains attendent exprès jusqu’à une demi-minute, car les programmes de spam n’attendent pas&#x202f;; la norme permet cinq minutes. La limite d’Envoi peut être changée.</translation>
    </message>
    <message>
        <source>The server did not answer in time.</source>
        <translation>Le serveur n’a pas répondu à temps.</translation>
    </message>
    <message>
        <source>The server is slow or overloaded, or a security program or firewall holds the answer back.</source>
        <translation>Le serveur est lent ou surchargé, ou un logiciel de sécurité ou un pare-feu retient la réponse.</translation>
    </message>
    <message>
        <source>Wait ten minutes, then try again.</source>
        <translation>Attendez dix minutes, puis réessayez.</translation>
    </message>
    <message>
        <source>Turn off mail scanning in your antivirus for a test, or try another network.</source>
        <translation>Désactivez l’analyse des e-mails dans votre antivirus le temps d’un test, ou essayez un autre réseau.</translation>
    </message>
    <message>
        <source>Send the report to your provider if it stays.</source>
        <translation>Envoyez le rapport à votre fournisseur si cela persiste.</translation>
    </message>
    <message>
        <source>Could you check why the server takes so long to answer at this step?</source>
        <translation>Pouvez-vous vérifier pourquoi le serveur met si longtemps à répondre à cette étape&#x202f;?</translation>
    </message>
    <message>
        <source>The limit is Envoi’s, shorter than the five minutes that the standard allows, and can be raised. Most mail programs wait between 30 seconds and two minutes.</source>
        <translation>La limite est celle d’Envoi, plus courte que les cinq minutes permises par la norme, et peut être relevée. La plupart des logiciels de messagerie attendent entre 30 secondes et deux minutes.</translation>
    </message>
    <message>
        <source>The server is overloaded, checks this line first, or a security program holds the connection.</source>
        <translation>Le serveur est surchargé, vérifie d’abord cette ligne, ou un logiciel de sécurité retient la connexion.</translation>
    </message>
    <message>
        <source>Wait ten minutes, then try again; some servers greet late on purpose.</source>
        <translation>Attendez dix minutes, puis réessayez&#x202f;; certains serveurs saluent tard exprès.</translation>
    </message>
    <message>
        <source>This computer went to sleep during the test.</source>
        <translation>Cet ordinateur s’est mis en veille pendant le test.</translation>
    </message>
    <message numerus="yes">
        <source>It slept for %n minute(s) during the step “%1”, and the connection was gone afterwards.</source>
        <translation>
            <numerusform>La veille a duré %n minute, à l’étape «&#xa0;%1&#xa0;»&#x202f;; au réveil, la connexion était perdue.</numerusform>
            <numerusform>La veille a duré %n minutes, à l’étape «&#xa0;%1&#xa0;»&#x202f;; au réveil, la connexion était perdue.</numerusform>
        </translation>
    </message>
    <message>
        <source>Connections end when a computer sleeps. This says nothing about the server or your settings.</source>
        <translation>La mise en veille coupe les connexions. Cela n’apprend rien sur le serveur ni sur vos paramètres.</translation>
    </message>
    <message>
        <source>Test again, and keep this computer awake until the result is there.</source>
        <translation>Relancez le test et empêchez la mise en veille jusqu’au résultat.</translation>
    </message>
    <message>
        <source>Open a web page first if it woke up in another network.</source>
        <translation>Ouvrez d’abord une page web si l’ordinateur s’est réveillé sur un autre réseau.</translation>
    </message>
    <message>
        <source>Servers end sessions in which nothing is said for some minutes, and so do routers on the way.</source>
        <translation>Un serveur met fin à une session restée muette plusieurs minutes&#x202f;; les routeurs du trajet font de même.</translation>
    </message>
    <message numerus="yes">
        <source>No greeting came within %n seconds.</source>
        <translation>
            <numerusform>Aucun message d’accueil n’est venu en %n seconde.</numerusform>
            <numerusform>Aucun message d’accueil n’est venu en %n secondes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No complete answer came within %n seconds.</source>
        <translation>
            <numerusform>Aucune réponse complète n’est venue en %n seconde.</numerusform>
            <numerusform>Aucune réponse complète n’est venue en %n secondes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Words.States</name>
    <message>
        <source>You can fix this yourself.</source>
        <translation>Vous pouvez le régler vous-même.</translation>
    </message>
    <message>
        <source>The security software on this computer is where this gets fixed.</source>
        <translation>Cela se règle dans le logiciel de sécurité de cet ordinateur.</translation>
    </message>
    <message>
        <source>Only your provider can fix this.</source>
        <translation>Seul votre fournisseur peut le régler.</translation>
    </message>
    <message>
        <source>Only the person who runs the server or network can fix this.</source>
        <translation>Seule la personne qui administre le serveur ou le réseau peut le régler.</translation>
    </message>
    <message>
        <source>Nobody needs to fix anything.</source>
        <translation>Personne n’a rien à régler.</translation>
    </message>
    <message>
        <source>Waiting helps: up to a day.</source>
        <translation>Attendre est utile&#xa0;: un jour au plus.</translation>
    </message>
    <message>
        <source>Waiting helps: an hour, at times a day.</source>
        <translation>Attendre est utile&#xa0;: une heure, parfois un jour.</translation>
    </message>
    <message>
        <source>Waiting helps: five to fifteen minutes.</source>
        <translation>Attendre est utile&#xa0;: cinq à quinze minutes.</translation>
    </message>
    <message>
        <source>Waiting helps once the recipient has made room.</source>
        <translation>Attendre est utile, jusqu’à ce que le destinataire ait fait de la place.</translation>
    </message>
    <message>
        <source>Trying again at once or in a minute is enough.</source>
        <translation>Il suffit de réessayer tout de suite ou dans une minute.</translation>
    </message>
    <message>
        <source>Waiting helps: usually a few minutes.</source>
        <translation>Attendre est utile&#xa0;: en général quelques minutes.</translation>
    </message>
    <message>
        <source>Waiting does not help.</source>
        <translation>Attendre ne sert à rien.</translation>
    </message>
    <message>
        <source>There is nothing to wait for.</source>
        <translation>Il n’y a rien à attendre.</translation>
    </message>
    <message>
        <source>Whether waiting helps cannot be told from here.</source>
        <translation>Impossible de dire d’ici si attendre est utile.</translation>
    </message>
    <message>
        <source>No password was given, so none was tested.</source>
        <translation>Aucun mot de passe n’a été donné, aucun n’a donc été testé.</translation>
    </message>
    <message>
        <source>No password was involved, so this does not mean that it is wrong.</source>
        <translation>Aucun mot de passe n’est en jeu&#xa0;: cela ne veut pas dire qu’il soit faux.</translation>
    </message>
    <message>
        <source>Your password was not sent, so it was not tested.</source>
        <translation>Votre mot de passe n’a pas été envoyé, il n’a donc pas été testé.</translation>
    </message>
    <message>
        <source>This reply comes before any password, so it does not mean that yours is wrong.</source>
        <translation>Cette réponse précède tout mot de passe&#xa0;: elle ne veut pas dire que le vôtre soit faux.</translation>
    </message>
    <message>
        <source>Your password was accepted.</source>
        <translation>Votre mot de passe a été accepté.</translation>
    </message>
    <message>
        <source>The password was refused together with the user name.</source>
        <translation>Le mot de passe a été refusé avec le nom d’utilisateur.</translation>
    </message>
    <message>
        <source>Your password was sent, but the server did not judge it.</source>
        <translation>Votre mot de passe a été envoyé, mais le serveur ne l’a pas jugé.</translation>
    </message>
    <message>
        <source>This reply does not say whether the password is right.</source>
        <translation>Cette réponse ne dit pas si le mot de passe est bon.</translation>
    </message>
    <message>
        <source>It travelled without encryption: change it once the settings are right.</source>
        <translation>Il a circulé sans chiffrement&#xa0;: changez-le une fois les paramètres corrigés.</translation>
    </message>
    <message>
        <source>On %1, a connection to %2 (port %3, %4) did not get past the step “%5”.</source>
        <translation>Le %1, une connexion à %2 (port %3, %4) n’a pas passé l’étape «&#xa0;%5&#xa0;».</translation>
    </message>
    <message>
        <source>Your server answered: “%1”.</source>
        <translation>Votre serveur a répondu&#xa0;: «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Your server %1 answered: “%2”.</source>
        <translation>Votre serveur %1 a répondu&#xa0;: «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>On %1, %2 (port %3, %4) answered at the step “%5”: “%6”.</source>
        <translation>Le %1, %2 (port %3, %4) a répondu à l’étape «&#xa0;%5&#xa0;»&#xa0;: «&#xa0;%6&#xa0;».</translation>
    </message>
    <message>
        <source>This gets fixed in your network or security software.</source>
        <translation>Cela se règle dans votre réseau ou votre logiciel de sécurité.</translation>
    </message>
</context>
<context>
    <name>Words.Tls</name>
    <message>
        <source>Send the report to your provider or to the server’s administrator; nothing on your side is unsafe.</source>
        <translation>Envoyez le rapport à votre fournisseur ou à l’administrateur du serveur&#x202f;; rien de votre côté n’est en danger.</translation>
    </message>
    <message>
        <source>The server only knows encryption that is too old to be safe.</source>
        <translation>Le serveur ne connaît qu’un chiffrement trop ancien pour être sûr.</translation>
    </message>
    <message>
        <source>Envoi offers TLS 1.2 and 1.3; the server accepted neither.</source>
        <translation>Envoi propose TLS 1.2 et 1.3&#x202f;; le serveur n’a accepté aucun des deux.</translation>
    </message>
    <message>
        <source>Ask your provider or administrator to enable TLS 1.2 or later on this server.</source>
        <translation>Demandez à votre fournisseur ou administrateur d’activer TLS 1.2 ou plus récent sur ce serveur.</translation>
    </message>
    <message>
        <source>Check on the provider’s help page whether a newer server name exists.</source>
        <translation>Vérifiez sur la page d’aide du fournisseur s’il existe un nom de serveur plus récent.</translation>
    </message>
    <message>
        <source>Could you enable TLS 1.2 or later on this port? Only older versions are accepted.</source>
        <translation>Pouvez-vous activer TLS 1.2 ou plus récent sur ce port&#x202f;? Seules des versions plus anciennes sont acceptées.</translation>
    </message>
    <message>
        <source>Some programs can be told to accept old versions again. For a server on the Internet that weakens every connection, so it is no cure.</source>
        <translation>Certains programmes peuvent être réglés pour accepter de nouveau d’anciennes versions. Pour un serveur sur Internet, cela affaiblit chaque connexion&#x202f;; ce n’est donc pas un remède.</translation>
    </message>
    <message>
        <source>Server and program found no encryption method that both consider safe.</source>
        <translation>Le serveur et le programme n’ont trouvé aucune méthode de chiffrement que les deux jugent sûre.</translation>
    </message>
    <message>
        <source>Ask the administrator or provider to enable current encryption methods and stronger keys.</source>
        <translation>Demandez à l’administrateur ou au fournisseur d’activer des méthodes de chiffrement actuelles et des clés plus fortes.</translation>
    </message>
    <message>
        <source>Try the other port in this window: 465 with SSL/TLS, or 587 with STARTTLS.</source>
        <translation>Essayez l’autre port dans cette fenêtre&#xa0;: 465 avec SSL/TLS, ou 587 avec STARTTLS.</translation>
    </message>
    <message>
        <source>Could you enable current TLS cipher suites and a key exchange of at least 2048 bits? Do you ask for client certificates?</source>
        <translation>Pouvez-vous activer des suites de chiffrement TLS actuelles et un échange de clés d’au moins 2048 bits&#x202f;? Demandez-vous des certificats clients&#x202f;?</translation>
    </message>
    <message>
        <source>Both sides name the methods they know, and the best common one is taken. Old servers often only know methods with keys that a computer can break today.</source>
        <translation>Chaque côté énumère les méthodes qu’il connaît, et la meilleure en commun est prise. Les vieux serveurs ne connaissent souvent que des méthodes dont un ordinateur casse les clés aujourd’hui.</translation>
    </message>
    <message>
        <source>Encryption could not be started with this server.</source>
        <translation>Le chiffrement n’a pas pu être mis en place avec ce serveur.</translation>
    </message>
    <message>
        <source>The two sides did not agree, or something on the way disturbed them: an antivirus, a firewall or a faulty server.</source>
        <translation>Les deux côtés ne se sont pas mis d’accord, ou quelque chose en chemin les a gênés&#xa0;: un antivirus, un pare-feu ou un serveur défaillant.</translation>
    </message>
    <message>
        <source>Turn off scanning of outgoing mail in your antivirus, test again, and keep the rest on.</source>
        <translation>Désactivez l’analyse des e-mails sortants dans votre antivirus, relancez le test et gardez le reste actif.</translation>
    </message>
    <message>
        <source>Could you check encryption (TLS) on this port? The handshake fails; the details are in the report.</source>
        <translation>Pouvez-vous vérifier le chiffrement (TLS) sur ce port&#x202f;? La négociation n’aboutit pas&#x202f;; les détails sont dans le rapport.</translation>
    </message>
    <message>
        <source>The details hold the alert number and the code of the TLS library, which tell an administrator more than a sentence could.</source>
        <translation>Les détails contiennent le numéro d’alerte et le code de la bibliothèque TLS, qui en disent plus à un administrateur qu’une phrase.</translation>
    </message>
    <message>
        <source>The server only talks to programs that show a certificate of their own.</source>
        <translation>Le serveur ne parle qu’aux programmes qui présentent leur propre certificat.</translation>
    </message>
    <message>
        <source>Some organisations hand out a personal certificate in addition to, or instead of, the password.</source>
        <translation>Certaines organisations distribuent un certificat personnel, en plus ou à la place du mot de passe.</translation>
    </message>
    <message>
        <source>Ask your administrator for the certificate and how to install it in your mail program.</source>
        <translation>Demandez à votre administrateur le certificat et la façon de l’installer dans votre logiciel de messagerie.</translation>
    </message>
    <message>
        <source>Check whether another server or port is meant for people without one.</source>
        <translation>Vérifiez si un autre serveur ou port est prévu pour les personnes qui n’en ont pas.</translation>
    </message>
    <message>
        <source>How do I get the client certificate that this server asks for, or which port works without one?</source>
        <translation>Comment obtenir le certificat client que ce serveur demande, ou quel port fonctionne sans&#x202f;?</translation>
    </message>
    <message>
        <source>A client certificate is a file with a key, stored in the mail program or the operating system. Envoi does not send one.</source>
        <translation>Un certificat client est un fichier avec une clé, rangé dans le logiciel de messagerie ou le système d’exploitation. Envoi n’en envoie pas.</translation>
    </message>
    <message>
        <source>TLS 1.0 and 1.1 are no longer safe, and current computers do not use them. The server needs an update.</source>
        <translation>TLS 1.0 et 1.1 ne sont plus sûrs, et les ordinateurs actuels ne les utilisent plus. Le serveur a besoin d’une mise à jour.</translation>
    </message>
    <message>
        <source>The server only offers weak methods or keys, or it asks the program for a certificate: from here, both look the same.</source>
        <translation>Le serveur ne propose que des méthodes ou des clés faibles, ou il demande un certificat au programme&#xa0;: d’ici, les deux se ressemblent.</translation>
    </message>
</context>
<context>
    <name>Words.Typed</name>
    <message>
        <source>Copy the name from your provider’s help page about outgoing mail.</source>
        <translation>Recopiez le nom depuis la page d’aide de votre fournisseur sur l’envoi.</translation>
    </message>
    <message>
        <source>What stands in “Outgoing server (SMTP)” is not the name of a server.</source>
        <translation>Ce qui figure dans «&#xa0;Serveur d’envoi (SMTP)&#xa0;» n’est pas le nom d’un serveur.</translation>
    </message>
    <message>
        <source>The settings were checked before anything was sent to the network.</source>
        <translation>Les paramètres ont été vérifiés avant tout envoi sur le réseau.</translation>
    </message>
    <message>
        <source>A server’s name consists of letters, digits, dots and hyphens.</source>
        <translation>Le nom d’un serveur se compose de lettres, de chiffres, de points et de traits d’union.</translation>
    </message>
    <message>
        <source>Type the full name of your outgoing server in “Outgoing server (SMTP)”, such as smtp.provider.com.</source>
        <translation>Saisissez le nom complet de votre serveur dans «&#xa0;Serveur d’envoi (SMTP)&#xa0;», par exemple smtp.fournisseur.com.</translation>
    </message>
    <message>
        <source>A server’s name has no “https://” in front and nothing behind it; the port has its own field. Mail programs show the right name in their account settings, under outgoing server.</source>
        <translation>Le nom d’un serveur n’a ni «&#xa0;https://&#xa0;» devant ni rien derrière&#x202f;; le port a son propre champ. Les logiciels de messagerie montrent le bon nom dans les paramètres du compte, sous serveur sortant.</translation>
    </message>
    <message>
        <source>This is a server for reading mail, not for sending it.</source>
        <translation>C’est un serveur pour lire le courrier, pas pour l’envoyer.</translation>
    </message>
    <message>
        <source>This is probably a server for reading mail, or a web page, not for sending.</source>
        <translation>C’est sans doute un serveur pour lire le courrier, ou une page web, pas pour envoyer.</translation>
    </message>
    <message>
        <source>Names that begin with imap, pop or webmail belong to the incoming server or the web page. The outgoing server usually has its own name.</source>
        <translation>Les noms qui commencent par imap, pop ou webmail sont ceux du serveur de réception ou de la page web. Le serveur d’envoi a en général un nom à lui.</translation>
    </message>
    <message>
        <source>Receiving and sending are two services with separate settings. They can share one server, but their ports always differ.</source>
        <translation>Recevoir et envoyer sont deux services aux paramètres distincts. Ils peuvent partager un serveur, mais leurs ports diffèrent toujours.</translation>
    </message>
    <message>
        <source>The server’s name is probably mistyped.</source>
        <translation>Le nom du serveur contient sans doute une faute de frappe.</translation>
    </message>
    <message>
        <source>The server’s name is probably mistyped: %1 would fit.</source>
        <translation>Le nom du serveur contient sans doute une faute de frappe&#xa0;: %1 conviendrait.</translation>
    </message>
    <message>
        <source>The name was not found or belongs to no mail service, and it is close to one that is well known.</source>
        <translation>Le nom n’a pas été trouvé ou n’appartient à aucun service de messagerie, et il ressemble à un nom bien connu.</translation>
    </message>
    <message>
        <source>Retype the name of the outgoing server by hand, letter by letter; copied text can hide look-alike letters.</source>
        <translation>Retapez à la main le nom du serveur d’envoi, lettre par lettre&#x202f;; un texte copié peut cacher des lettres qui se ressemblent.</translation>
    </message>
    <message>
        <source>One swapped letter, a missing dot or the name of a company instead of its mail service is enough. The server’s domain often, but not always, equals the part after the @ of your address.</source>
        <translation>Une lettre inversée, un point oublié ou le nom d’une société à la place de son service de messagerie suffit. Le domaine du serveur est souvent, mais pas toujours, ce qui suit l’arobase de votre adresse.</translation>
    </message>
    <message>
        <source>Port and connection security do not fit together.</source>
        <translation>Le port et la sécurité de la connexion ne vont pas ensemble.</translation>
    </message>
    <message>
        <source>Port 465 expects encryption from the first moment (SSL/TLS). Port 587 begins unencrypted and switches (STARTTLS).</source>
        <translation>Le port 465 attend le chiffrement dès le premier instant (SSL/TLS). Le port 587 commence en clair et bascule (STARTTLS).</translation>
    </message>
    <message>
        <source>Use 587 with STARTTLS, or 465 with SSL/TLS, here and in your mail program.</source>
        <translation>Utilisez 587 avec STARTTLS, ou 465 avec SSL/TLS, ici et dans votre logiciel de messagerie.</translation>
    </message>
    <message>
        <source>Check both values on your provider’s help page.</source>
        <translation>Vérifiez les deux valeurs sur la page d’aide de votre fournisseur.</translation>
    </message>
    <message>
        <source>“SSL/TLS” and “STARTTLS” are two ways to begin, not two versions. Other pairs exist on some servers; the test tries what you chose.</source>
        <translation>«&#xa0;SSL/TLS&#xa0;» et «&#xa0;STARTTLS&#xa0;» sont deux façons de commencer, pas deux versions. D’autres paires existent sur certains serveurs&#x202f;; le test essaie ce que vous avez choisi.</translation>
    </message>
    <message>
        <source>The user name is probably incomplete: most providers want the whole address.</source>
        <translation>Le nom d’utilisateur est sans doute incomplet&#xa0;: la plupart des fournisseurs veulent l’adresse entière.</translation>
    </message>
    <message>
        <source>A server that serves many domains cannot tell people apart by the first part of their address, and blanks count as letters.</source>
        <translation>Un serveur de plusieurs domaines ne distingue pas les personnes par le début de leur adresse, et les espaces comptent comme des lettres.</translation>
    </message>
    <message>
        <source>Type your whole e-mail address as “User name”, without spaces, here and in your mail program.</source>
        <translation>Saisissez votre adresse e-mail complète comme «&#xa0;Nom d’utilisateur&#xa0;», sans espaces, ici et dans votre logiciel de messagerie.</translation>
    </message>
    <message>
        <source>Look for the exact user name in your provider’s welcome letter: some give a customer number.</source>
        <translation>Cherchez le nom d’utilisateur exact dans la lettre de bienvenue de votre fournisseur&#xa0;: certains donnent un numéro de client.</translation>
    </message>
    <message>
        <source>Company servers do it the other way round at times: they want the name used to log in to the computer, alone or as COMPANY\name. The reply is the same as for a wrong password.</source>
        <translation>Les serveurs d’entreprise font parfois l’inverse&#xa0;: ils veulent le nom de la session de l’ordinateur, seul ou sous la forme SOCIÉTÉ\nom. La réponse est la même que pour un mot de passe faux.</translation>
    </message>
    <message>
        <source>It contains blanks, typographic, accented or invisible characters.</source>
        <translation>Il contient des espaces, des caractères typographiques, accentués ou invisibles.</translation>
    </message>
    <message>
        <source>Retype the password by hand, without blanks at its ends or special characters.</source>
        <translation>Ressaisissez le mot de passe à la main, sans espaces aux extrémités ni caractères spéciaux.</translation>
    </message>
    <message>
        <source>It begins or ends with a blank, as happens when it is copied.</source>
        <translation>Il commence ou finit par un espace, comme cela arrive quand on le copie.</translation>
    </message>
    <message>
        <source>Remove the blank (space) at the beginning or end of “Password”, unless it belongs to it.</source>
        <translation>Retirez l’espace au début ou à la fin de «&#xa0;Mot de passe&#xa0;», sauf s’il en fait partie.</translation>
    </message>
    <message>
        <source>It contains typographic characters such as curly quotes or long dashes, which text programs put in by themselves.</source>
        <translation>Il contient des caractères typographiques, comme des guillemets courbes ou de longs tirets, que les traitements de texte mettent d’eux-mêmes.</translation>
    </message>
    <message>
        <source>Retype the password by hand with straight quotes and hyphens.</source>
        <translation>Ressaisissez le mot de passe à la main, avec des guillemets et des traits d’union droits.</translation>
    </message>
    <message>
        <source>It contains blanks between groups of letters, as app passwords are displayed.</source>
        <translation>Il contient des espaces entre des groupes de lettres, comme s’affichent les mots de passe d’application.</translation>
    </message>
    <message>
        <source>Remove the blanks (spaces) between the groups in “Password”.</source>
        <translation>Retirez les espaces entre les groupes dans «&#xa0;Mot de passe&#xa0;».</translation>
    </message>
    <message>
        <source>It contains invisible characters, as happens when it is copied from a web page.</source>
        <translation>Il contient des caractères invisibles, comme cela arrive en le copiant d’une page web.</translation>
    </message>
    <message>
        <source>Retype the password by hand instead of pasting it.</source>
        <translation>Ressaisissez le mot de passe à la main au lieu de le coller.</translation>
    </message>
    <message>
        <source>It contains accented or other special letters, which computers write in more than one way.</source>
        <translation>Il contient des lettres accentuées ou spéciales, que les ordinateurs écrivent de plusieurs façons.</translation>
    </message>
    <message>
        <source>Retype the password by hand instead of pasting it, watching the accents.</source>
        <translation>Ressaisissez le mot de passe à la main au lieu de le coller, en veillant aux accents.</translation>
    </message>
    <message>
        <source>The password contains characters that are probably not meant.</source>
        <translation>Le mot de passe contient des caractères qui ne sont sans doute pas voulus.</translation>
    </message>
    <message>
        <source>Log in to your provider’s webmail with the same password to check it.</source>
        <translation>Connectez-vous au webmail de votre fournisseur avec le même mot de passe, pour le vérifier.</translation>
    </message>
    <message>
        <source>Choose a new password of plain letters, digits and signs at your provider.</source>
        <translation>Choisissez chez votre fournisseur un nouveau mot de passe fait de lettres simples, de chiffres et de signes.</translation>
    </message>
    <message>
        <source>Envoi sends the password exactly as typed and never shows it. A server compares every character, including those that cannot be seen.</source>
        <translation>Envoi transmet le mot de passe exactement comme saisi et ne le montre jamais. Un serveur compare chaque caractère, même ceux qu’on ne voit pas.</translation>
    </message>
    <message>
        <source>User name and password belong together, and one of them is empty.</source>
        <translation>Le nom d’utilisateur et le mot de passe vont ensemble, et l’un des deux est vide.</translation>
    </message>
    <message>
        <source>A server asks for both when you log in. Without a log-in, neither is needed.</source>
        <translation>Un serveur demande les deux pour l’identification. Sans identification, aucun n’est nécessaire.</translation>
    </message>
    <message>
        <source>Fill in both “User name” and “Password” in this window.</source>
        <translation>Remplissez «&#xa0;Nom d’utilisateur&#xa0;» et «&#xa0;Mot de passe&#xa0;» dans cette fenêtre.</translation>
    </message>
    <message>
        <source>Empty both fields to test without logging in.</source>
        <translation>Videz les deux champs pour tester sans vous identifier.</translation>
    </message>
    <message>
        <source>A test without logging in still shows whether the server is found, answers and encrypts. It says so at the end.</source>
        <translation>Un test sans identification montre tout de même si le serveur est trouvé, répond et chiffre. Il le dit à la fin.</translation>
    </message>
    <message>
        <source>Type your provider’s outgoing server (SMTP), often smtp. or mail. and its domain, with port 587 or 465.</source>
        <translation>Saisissez le serveur d’envoi (SMTP) de votre fournisseur, souvent smtp. ou mail. et son domaine, avec le port 587 ou 465.</translation>
    </message>
    <message>
        <source>Check the password in webmail with the same user name.</source>
        <translation>Vérifiez le mot de passe dans le webmail avec le même nom d’utilisateur.</translation>
    </message>
    <message>
        <source>The name is close to one that is well known.</source>
        <translation>Le nom est proche d’un nom bien connu.</translation>
    </message>
    <message>
        <source>What was typed as sender is not a complete e-mail address.</source>
        <translation>Ce qui est saisi comme expéditeur n’est pas une adresse e-mail complète.</translation>
    </message>
    <message>
        <source>What was typed as recipient is not a complete e-mail address.</source>
        <translation>Ce qui est saisi comme destinataire n’est pas une adresse e-mail complète.</translation>
    </message>
    <message>
        <source>A test message needs a sender and a recipient.</source>
        <translation>Un message de test a besoin d’un expéditeur et d’un destinataire.</translation>
    </message>
    <message>
        <source>The name to announce to the server cannot be used as typed.</source>
        <translation>Le nom à annoncer au serveur ne peut pas être utilisé tel quel.</translation>
    </message>
    <message>
        <source>The address of the proxy cannot be used as typed.</source>
        <translation>L’adresse du proxy ne peut pas être utilisée telle quelle.</translation>
    </message>
    <message>
        <source>Envoi does not know the authentication method that was typed.</source>
        <translation>Envoi ne connaît pas la méthode d’authentification saisie.</translation>
    </message>
    <message>
        <source>The file of trusted certificates cannot be read.</source>
        <translation>Le fichier de certificats de confiance ne peut pas être lu.</translation>
    </message>
    <message>
        <source>Correct this value or leave it out, then test again.</source>
        <translation>Corrigez cette valeur ou omettez-la, puis relancez le test.</translation>
    </message>
    <message>
        <source>The server was not asked: nothing is known yet about whether it would accept the settings.</source>
        <translation>Le serveur n’a pas été interrogé&#xa0;: on ne sait pas encore s’il accepterait ces réglages.</translation>
    </message>
</context>
<context>
    <name>Words.WhereAndHow</name>
    <message>
        <source>Port %1 is for %2, not for sending mail.</source>
        <translation>Le port %1 sert à %2, pas à l’envoi.</translation>
    </message>
    <message>
        <source>This server or port is not the one for sending mail.</source>
        <translation>Ce serveur ou ce port n’est pas celui de l’envoi.</translation>
    </message>
    <message>
        <source>The server answered in the language of %1.</source>
        <translation>Le serveur a répondu comme un serveur %1.</translation>
    </message>
    <message>
        <source>Reading and sending mail use different ports, and often different servers. Ports 993, 143, 995 and 110 are for reading.</source>
        <translation>Lire et envoyer passent par des ports différents, et souvent par des serveurs différents. Les ports 993, 143, 995 et 110 servent à lire.</translation>
    </message>
    <message>
        <source>Set “Port” to 587 with STARTTLS, or 465 with SSL/TLS, here and in your mail program.</source>
        <translation>Réglez «&#xa0;Port&#xa0;» sur 587 avec STARTTLS, ou sur 465 avec SSL/TLS, ici et dans votre logiciel de messagerie.</translation>
    </message>
    <message>
        <source>Check the name of the outgoing server on your provider’s help page.</source>
        <translation>Vérifiez le nom du serveur d’envoi sur la page d’aide de votre fournisseur.</translation>
    </message>
    <message>
        <source>Which server and port are meant for sending mail with a log-in?</source>
        <translation>Quel serveur et quel port sont prévus pour l’envoi avec identification&#x202f;?</translation>
    </message>
    <message>
        <source>IMAP and POP3 are the two languages for reading mail, SMTP is the one for sending. A server that only receives for its own domain speaks SMTP as well, but does not send for others.</source>
        <translation>IMAP et POP3 sont les deux langues de la lecture, SMTP est celle de l’envoi. Un serveur qui ne reçoit que pour son domaine parle aussi SMTP, mais n’envoie pas pour les autres.</translation>
    </message>
    <message>
        <source>%1 on this computer answered, not the mail server.</source>
        <translation>%1 sur cet ordinateur a répondu, pas le serveur de messagerie.</translation>
    </message>
    <message>
        <source>A security program on this computer answered, not the mail server.</source>
        <translation>Un logiciel de sécurité de cet ordinateur a répondu, pas le serveur de messagerie.</translation>
    </message>
    <message>
        <source>Probably a security program on this computer answered, not the mail server.</source>
        <translation>Un logiciel de sécurité de cet ordinateur a sans doute répondu, pas le serveur de messagerie.</translation>
    </message>
    <message>
        <source>Use port 587 with STARTTLS, or 465 with SSL/TLS, in this window.</source>
        <translation>Utilisez le port 587 avec STARTTLS, ou 465 avec SSL/TLS, dans cette fenêtre.</translation>
    </message>
    <message>
        <source>Restart the computer if the scanner reports too many connections.</source>
        <translation>Redémarrez l’ordinateur si l’analyse signale trop de connexions.</translation>
    </message>
    <message>
        <source>Could you exempt outgoing mail from scanning on this computer?</source>
        <translation>Pouvez-vous exempter les e-mails sortants de l’analyse sur cet ordinateur&#x202f;?</translation>
    </message>
    <message>
        <source>The sign is who speaks: such replies name the product or “localhost”, carry numbers of Windows such as 10060, or come faster than any distant server could answer.</source>
        <translation>Un indice trahit qui parle&#xa0;: de telles réponses nomment le produit ou «&#xa0;localhost&#xa0;», portent des numéros d’erreur de Windows comme 10060, ou arrivent plus vite que ne le pourrait un serveur lointain.</translation>
    </message>
    <message>
        <source>Messages are checked by the provider and by the recipient anyway. Leaving outgoing mail unscanned takes little away from your protection.</source>
        <translation>Les messages sont de toute façon contrôlés par le fournisseur et par celui du destinataire. Ne pas analyser les e-mails sortants retire peu à votre protection.</translation>
    </message>
    <message>
        <source>The server did not understand what it was asked.</source>
        <translation>Le serveur n’a pas compris ce qui lui était demandé.</translation>
    </message>
    <message>
        <source>The server is very old or limited, or a firewall on the way rewrites the conversation.</source>
        <translation>Le serveur est très ancien ou limité, ou un pare-feu en chemin réécrit la conversation.</translation>
    </message>
    <message>
        <source>Use port 587 with STARTTLS, or 465 with SSL/TLS, here and in your mail program.</source>
        <translation>Utilisez le port 587 avec STARTTLS, ou 465 avec SSL/TLS, ici et dans votre logiciel de messagerie.</translation>
    </message>
    <message>
        <source>Try again over another network, such as your phone’s connection sharing.</source>
        <translation>Réessayez depuis un autre réseau, par exemple le partage de connexion de votre téléphone.</translation>
    </message>
    <message>
        <source>Ask the administrator whether a firewall inspects SMTP.</source>
        <translation>Demandez à l’administrateur si un pare-feu inspecte SMTP.</translation>
    </message>
    <message>
        <source>Does a firewall inspect SMTP on the way to this server, or does the server know only old commands?</source>
        <translation>Un pare-feu inspecte-t-il SMTP en chemin vers ce serveur, ou le serveur ne connaît-il que d’anciennes commandes&#x202f;?</translation>
    </message>
    <message>
        <source>A modern session begins with EHLO, which also announces encryption and log-in. A server, or a firewall in front of it, that only knows the old HELO can offer neither.</source>
        <translation>Une session moderne commence par EHLO, qui annonce aussi le chiffrement et l’identification. Un serveur, ou un pare-feu devant lui, qui ne connaît que l’ancien HELO ne peut offrir ni l’un ni l’autre.</translation>
    </message>
    <message>
        <source>Encryption was asked for twice: the connection is encrypted already.</source>
        <translation>Le chiffrement a été demandé deux fois&#xa0;: la connexion est déjà chiffrée.</translation>
    </message>
    <message>
        <source>The server expected another step at this point of the conversation.</source>
        <translation>Le serveur attendait une autre étape à ce point de la conversation.</translation>
    </message>
    <message>
        <source>With SSL/TLS a connection is encrypted from its start, so that STARTTLS has no place in it.</source>
        <translation>Avec SSL/TLS, la connexion est chiffrée dès son ouverture&#x202f;; STARTTLS n’y a donc pas sa place.</translation>
    </message>
    <message>
        <source>Mail is sent in a fixed order: greeting, encryption, log-in, sender, recipient, message. A step was skipped, repeated or came too early.</source>
        <translation>L’envoi suit un ordre fixe&#xa0;: accueil, chiffrement, identification, expéditeur, destinataire, message. Une étape a été sautée, répétée ou est venue trop tôt.</translation>
    </message>
    <message>
        <source>Choose SSL/TLS alone for port 465, without STARTTLS, here and in your mail program.</source>
        <translation>Choisissez SSL/TLS seul pour le port 465, sans STARTTLS, ici et dans votre logiciel de messagerie.</translation>
    </message>
    <message>
        <source>Choose STARTTLS alone for port 587.</source>
        <translation>Choisissez STARTTLS seul pour le port 587.</translation>
    </message>
    <message>
        <source>Turn on authentication for the outgoing server in your mail program, and check “Port” and “Connection security” here.</source>
        <translation>Activez l’authentification pour le serveur d’envoi dans votre logiciel de messagerie, et vérifiez ici «&#xa0;Port&#xa0;» et «&#xa0;Sécurité de la connexion&#xa0;».</translation>
    </message>
    <message>
        <source>Restart or update the mail program, then try again.</source>
        <translation>Redémarrez ou mettez à jour le logiciel de messagerie, puis réessayez.</translation>
    </message>
    <message>
        <source>Turn off mail scanning in the antivirus for a test.</source>
        <translation>Désactivez l’analyse des e-mails dans l’antivirus le temps d’un test.</translation>
    </message>
    <message>
        <source>Could you see in your log which command came at the wrong moment?</source>
        <translation>Pouvez-vous voir dans votre journal quelle commande est venue au mauvais moment&#x202f;?</translation>
    </message>
    <message>
        <source>Often the step before was refused and the program went on regardless: look for an earlier refusal. A missing log-in is the most frequent one.</source>
        <translation>Souvent, l’étape d’avant a été refusée et le programme a continué quand même&#xa0;: cherchez un refus antérieur. L’identification manquante est le plus fréquent.</translation>
    </message>
    <message>
        <source>The server did not accept the way this computer introduced itself.</source>
        <translation>Le serveur n’a pas accepté la façon dont cet ordinateur s’est présenté.</translation>
    </message>
    <message>
        <source>The announced name was %1.</source>
        <translation>Le nom annoncé était %1.</translation>
    </message>
    <message>
        <source>A mail program announces a name in its first command (EHLO). This server wants a full, existing name; waiting does not help.</source>
        <translation>Un logiciel de messagerie annonce un nom dans sa première commande (EHLO). Ce serveur veut un nom complet qui existe&#x202f;; attendre n’y change rien.</translation>
    </message>
    <message>
        <source>Ask the administrator not to check it for people who log in.</source>
        <translation>Demandez à l’administrateur de ne pas le vérifier pour les personnes identifiées.</translation>
    </message>
    <message>
        <source>Could you exempt people who log in from the check of the announced name (HELO)?</source>
        <translation>Pouvez-vous exempter les personnes identifiées de la vérification du nom annoncé (HELO)&#x202f;?</translation>
    </message>
    <message>
        <source>Names such as “localhost”, names with an underscore and names without a dot are refused most often. Some servers only say so later, at the recipient, which points to the wrong place.</source>
        <translation>Les noms tels que «&#xa0;localhost&#xa0;», avec un tiret bas ou sans point sont refusés le plus souvent. Certains serveurs ne le disent que plus tard, au destinataire, ce qui désigne le mauvais endroit.</translation>
    </message>
    <message>
        <source>Set the announced EHLO name in the mail program to your domain, such as pc.example.com.</source>
        <translation>Donnez comme nom annoncé (EHLO), dans le logiciel de messagerie, un nom de votre domaine, par exemple pc.example.com.</translation>
    </message>
    <message>
        <source>Rename the computer with plain letters, digits and hyphens otherwise.</source>
        <translation>Renommez l’ordinateur, à défaut, avec des lettres simples, des chiffres et des traits d’union.</translation>
    </message>
    <message>
        <source>Turn off scanning of outgoing mail in the antivirus (mail shield), then test again.</source>
        <translation>Désactivez l’analyse des e-mails sortants dans l’antivirus, puis relancez le test.</translation>
    </message>
    <message>
        <source>Its mail scanning stands in between. It could not reach the server, or has a limit of its own.</source>
        <translation>Son analyse des e-mails se place entre les deux. Il n’a pas pu joindre le serveur, ou a une limite à lui.</translation>
    </message>
    <message>
        <source>Turn off scanning of outgoing mail in %1, your security software, then test again.</source>
        <translation>Désactivez l’analyse des e-mails sortants dans %1, votre logiciel de sécurité, puis relancez le test.</translation>
    </message>
</context>
<context>
    <name>Words.Works</name>
    <message>
        <source>The test message was accepted for delivery; what becomes of it later cannot be seen from here.</source>
        <translation>Le message d’essai a été accepté&#x202f;; ce qu’il devient ensuite ne se voit pas d’ici.</translation>
    </message>
    <message>
        <source>Sender and recipient were accepted. No message was sent, so limits on size or content were not tested.</source>
        <translation>L’expéditeur et le destinataire ont été acceptés. Aucun message n’a été envoyé&#x202f;; les limites de taille ou de contenu n’ont donc pas été testées.</translation>
    </message>
    <message>
        <source>The sender was accepted. No message was sent, so limits on size, recipients or content were not tested.</source>
        <translation>L’expéditeur a été accepté. Aucun message n’a été envoyé&#x202f;; les limites de taille, de destinataires ou de contenu n’ont donc pas été testées.</translation>
    </message>
    <message>
        <source>No message was sent, so limits on size, recipients or sender address were not tested.</source>
        <translation>Aucun message n’a été envoyé&#x202f;; les limites de taille, de destinataires ou d’expéditeur n’ont donc pas été testées.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>This is a positive reply; there is nothing to repair.</source>
        <translation>C’est une réponse positive&#x202f;; il n’y a rien à réparer.</translation>
    </message>
    <message>
        <source>Its first digit says that the server agrees, or waits for the next part, whatever its words say.</source>
        <translation>Son premier chiffre dit que le serveur est d’accord, ou attend la suite, quoi que disent ses mots.</translation>
    </message>
    <message>
        <source>Leave the settings as they are.</source>
        <translation>Laissez les paramètres tels quels.</translation>
    </message>
    <message>
        <source>Look for a later reply in the mail program’s log if sending still fails.</source>
        <translation>Cherchez une réponse ultérieure dans le journal du logiciel de messagerie si l’envoi ne marche toujours pas.</translation>
    </message>
    <message>
        <source>Codes that begin with 2 say yes, those that begin with 3 ask for more. Only 4 (not now) and 5 (no) are refusals.</source>
        <translation>Les codes qui commencent par 2 disent oui, ceux qui commencent par 3 demandent la suite. Seuls 4 (pas maintenant) et 5 (non) sont des refus.</translation>
    </message>
    <message>
        <source>These settings work: the server accepted your user name and password.</source>
        <translation>Ces paramètres fonctionnent&#xa0;: le serveur a accepté votre nom d’utilisateur et votre mot de passe.</translation>
    </message>
    <message>
        <source>All steps up to the log-in passed with %1.</source>
        <translation>Toutes les étapes jusqu’à l’identification ont réussi avec %1.</translation>
    </message>
    <message>
        <source>Compare your mail program with these values if it still fails: server %1, port %2, security %3, user name %4.</source>
        <translation>Comparez votre logiciel de messagerie avec ces valeurs s’il ne marche toujours pas&#xa0;: serveur %1, port %2, sécurité %3, nom d’utilisateur %4.</translation>
    </message>
    <message>
        <source>Delete the password stored in the mail program, and type it again.</source>
        <translation>Supprimez le mot de passe enregistré dans le logiciel de messagerie, et saisissez-le de nouveau.</translation>
    </message>
    <message>
        <source>Empty its outbox: a stuck message can block the others.</source>
        <translation>Videz sa boîte d’envoi&#xa0;: un message coincé peut bloquer les autres.</translation>
    </message>
    <message>
        <source>The server answers and everything tested works; logging in was not tested.</source>
        <translation>Le serveur répond et tout ce qui a été testé fonctionne&#x202f;; l’identification n’a pas été testée.</translation>
    </message>
    <message>
        <source>All steps passed with %1, without user name and password.</source>
        <translation>Toutes les étapes ont réussi avec %1, sans nom d’utilisateur ni mot de passe.</translation>
    </message>
    <message>
        <source>Fill in “User name” and “Password” to test the log-in too.</source>
        <translation>Remplissez «&#xa0;Nom d’utilisateur&#xa0;» et «&#xa0;Mot de passe&#xa0;» pour tester aussi l’identification.</translation>
    </message>
    <message>
        <source>Compare your mail program with these values: server %1, port %2, security %3.</source>
        <translation>Comparez votre logiciel de messagerie avec ces valeurs&#xa0;: serveur %1, port %2, sécurité %3.</translation>
    </message>
    <message>
        <source>%1:</source>
        <comment>a mail program, above its values</comment>
        <translation>%1&#xa0;:</translation>
    </message>
</context>
<context>
    <name>Words.WrongPlace</name>
    <message>
        <source>Port %1 expects encryption from the first moment: choose SSL/TLS.</source>
        <translation>Le port %1 attend le chiffrement dès le premier instant&#xa0;: choisissez SSL/TLS.</translation>
    </message>
    <message>
        <source>Port %1 probably expects encryption from the first moment: choose SSL/TLS.</source>
        <translation>Le port %1 attend sans doute le chiffrement dès le premier instant&#xa0;: choisissez SSL/TLS.</translation>
    </message>
    <message>
        <source>Both sides waited for the other to begin, or the server answered in TLS.</source>
        <translation>Chaque côté attendait que l’autre commence, ou le serveur a répondu en TLS.</translation>
    </message>
    <message>
        <source>With STARTTLS or no encryption, the server speaks first. On this port it waits for encryption instead.</source>
        <translation>Avec STARTTLS ou sans chiffrement, le serveur parle le premier. Sur ce port, il attend au contraire le chiffrement.</translation>
    </message>
    <message>
        <source>Set “Connection security” to SSL/TLS and keep the port, here and in your mail program.</source>
        <translation>Réglez «&#xa0;Sécurité de la connexion&#xa0;» sur SSL/TLS et gardez le port, ici et dans votre logiciel de messagerie.</translation>
    </message>
    <message>
        <source>Use STARTTLS with port 587 instead if your mail program offers only that.</source>
        <translation>Utilisez sinon STARTTLS avec le port 587 si votre logiciel de messagerie ne propose que cela.</translation>
    </message>
    <message>
        <source>Is it intended that this port expects TLS from the start?</source>
        <translation>Est-il voulu que ce port attende TLS dès le début&#x202f;?</translation>
    </message>
    <message>
        <source>SSL/TLS and STARTTLS are two ways to begin an encrypted connection, not two versions. 465 usually goes with SSL/TLS, 587 with STARTTLS; what counts is how the server is set up.</source>
        <translation>SSL/TLS et STARTTLS sont deux façons de commencer une connexion chiffrée, pas deux versions. 465 va en général avec SSL/TLS, 587 avec STARTTLS&#x202f;; ce qui compte est la configuration du serveur.</translation>
    </message>
    <message>
        <source>Port %1 starts unencrypted and then switches: choose STARTTLS.</source>
        <translation>Le port %1 commence en clair puis bascule&#xa0;: choisissez STARTTLS.</translation>
    </message>
    <message>
        <source>Port %1 probably starts unencrypted and then switches: choose STARTTLS.</source>
        <translation>Le port %1 commence sans doute en clair puis bascule&#xa0;: choisissez STARTTLS.</translation>
    </message>
    <message>
        <source>The server answered in plain text where encryption was expected.</source>
        <translation>Le serveur a répondu en clair là où le chiffrement était attendu.</translation>
    </message>
    <message>
        <source>SSL/TLS begins with encryption at once. On this port the server greets first and encrypts after the command STARTTLS.</source>
        <translation>SSL/TLS commence aussitôt par le chiffrement. Sur ce port, le serveur salue d’abord et chiffre après la commande STARTTLS.</translation>
    </message>
    <message>
        <source>Set “Connection security” to STARTTLS and keep port %1, here and in your mail program.</source>
        <translation>Réglez «&#xa0;Sécurité de la connexion&#xa0;» sur STARTTLS et gardez le port %1, ici et dans votre logiciel de messagerie.</translation>
    </message>
    <message>
        <source>Use port 465 instead if your mail program offers only SSL/TLS and your provider has it.</source>
        <translation>Utilisez sinon le port 465 si votre logiciel de messagerie ne propose que SSL/TLS et que votre fournisseur a ce port.</translation>
    </message>
    <message>
        <source>Programs report this with technical sentences about a “wrong version number”, which send people looking for a TLS version. The version is right; only the way to begin is not.</source>
        <translation>Les programmes le signalent par des phrases techniques sur un «&#xa0;wrong version number&#xa0;», qui font chercher une version de TLS. La version est bonne&#x202f;; seule la façon de commencer ne l’est pas.</translation>
    </message>
    <message>
        <source>What answers there is not a mail server.</source>
        <translation>Ce qui répond là n’est pas un serveur de messagerie.</translation>
    </message>
    <message>
        <source>What answers there is not a mail server, but a service for %1.</source>
        <translation>Ce qui répond là n’est pas un serveur de messagerie, mais un service pour %1.</translation>
    </message>
    <message>
        <source>The answer is not in the language of mail servers.</source>
        <translation>La réponse n’est pas dans la langue des serveurs de messagerie.</translation>
    </message>
    <message>
        <source>Server name or port belong to something else, such as a web site.</source>
        <translation>Le nom du serveur ou le port appartient à autre chose, comme un site web.</translation>
    </message>
    <message>
        <source>Use the outgoing server’s name with port 587 and STARTTLS, or 465 and SSL/TLS.</source>
        <translation>Utilisez le nom du serveur d’envoi avec le port 587 et STARTTLS, ou 465 et SSL/TLS.</translation>
    </message>
    <message>
        <source>Copy server and port from your provider’s help page.</source>
        <translation>Recopiez le serveur et le port depuis la page d’aide de votre fournisseur.</translation>
    </message>
    <message>
        <source>What are name and port of your outgoing mail server?</source>
        <translation>Quels sont le nom et le port de votre serveur d’envoi&#x202f;?</translation>
    </message>
    <message>
        <source>Several services can live under one name, each with its own port: 80 and 443 for the web, 22 for remote log-ins, 587 and 465 for sending mail.</source>
        <translation>Plusieurs services peuvent vivre sous un même nom, chacun avec son port&#xa0;: 80 et 443 pour le web, 22 pour les connexions à distance, 587 et 465 pour l’envoi.</translation>
    </message>
    <message>
        <source>Something on the way removes the encryption that the server offers.</source>
        <translation>Quelque chose en chemin retire le chiffrement que le serveur propose.</translation>
    </message>
    <message>
        <source>Something on the way probably removes the encryption that the server offers.</source>
        <translation>Quelque chose en chemin retire sans doute le chiffrement que le serveur propose.</translation>
    </message>
    <message>
        <source>The server’s list of capabilities arrived without STARTTLS.</source>
        <translation>La liste des capacités du serveur est arrivée sans STARTTLS.</translation>
    </message>
    <message>
        <source>Use port 465 with SSL/TLS in this window, which cannot be altered that way.</source>
        <translation>Utilisez le port 465 avec SSL/TLS dans cette fenêtre, qui ne peut pas être altéré ainsi.</translation>
    </message>
    <message>
        <source>Turn off mail scanning in your antivirus, then test again.</source>
        <translation>Désactivez l’analyse des e-mails dans votre antivirus, puis relancez le test.</translation>
    </message>
    <message>
        <source>Does a firewall or filter on this network change SMTP connections, for instance by removing STARTTLS?</source>
        <translation>Un pare-feu ou un filtre de ce réseau modifie-t-il les connexions SMTP, par exemple en retirant STARTTLS&#x202f;?</translation>
    </message>
    <message>
        <source>STARTTLS is announced before the connection is encrypted, where anybody on the way can change the text. A mail program that then goes on without encryption would show the password.</source>
        <translation>STARTTLS est annoncé avant le chiffrement de la connexion, là où quiconque en chemin peut changer le texte. Un logiciel qui continue alors sans chiffrement montrerait le mot de passe.</translation>
    </message>
    <message>
        <source>What answered calls itself %1.</source>
        <translation>Ce qui a répondu se nomme %1.</translation>
    </message>
    <message>
        <source>Another machine answered in place of the server you typed.</source>
        <translation>Une autre machine a répondu à la place du serveur saisi.</translation>
    </message>
    <message>
        <source>Another machine probably answered in place of the server you typed.</source>
        <translation>Une autre machine a sans doute répondu à la place du serveur saisi.</translation>
    </message>
    <message>
        <source>Some networks and hosting companies redirect mail connections to a server of their own, above all on port 25.</source>
        <translation>Certains réseaux et hébergeurs redirigent les connexions de messagerie vers un serveur à eux, surtout sur le port 25.</translation>
    </message>
    <message>
        <source>Use port 587 with STARTTLS, or 465 with SSL/TLS, which are rarely redirected.</source>
        <translation>Utilisez le port 587 avec STARTTLS, ou 465 avec SSL/TLS, qui sont rarement redirigés.</translation>
    </message>
    <message>
        <source>Try again over another network, such as your phone’s connection sharing.</source>
        <translation>Réessayez depuis un autre réseau, par exemple le partage de connexion de votre téléphone.</translation>
    </message>
    <message>
        <source>Ask whoever runs the network or hosting to end the redirection.</source>
        <translation>Demandez à la personne qui gère le réseau ou l’hébergement de mettre fin à la redirection.</translation>
    </message>
    <message>
        <source>Do you redirect outgoing SMTP connections, and could you exempt this server?</source>
        <translation>Redirigez-vous les connexions SMTP sortantes, et pouvez-vous exempter ce serveur&#x202f;?</translation>
    </message>
    <message>
        <source>The other machine does not know your account and refuses the log-in, or shows a certificate with its own name. Never type that name into your settings, and never accept its certificate.</source>
        <translation>L’autre machine ne connaît pas votre compte et refuse l’identification, ou présente un certificat à son propre nom. Ne saisissez jamais ce nom dans vos paramètres, et n’acceptez jamais son certificat.</translation>
    </message>
    <message>
        <source>What listens on this port is probably not a mail server.</source>
        <translation>Ce qui écoute sur ce port n’est sans doute pas un serveur de messagerie.</translation>
    </message>
    <message>
        <source>It took the connection and then said nothing, as a web server does that waits for its visitor.</source>
        <translation>Il a accepté la connexion puis n’a rien dit, comme un serveur web qui attend son visiteur.</translation>
    </message>
    <message>
        <source>Try again over another network, such as your phone’s.</source>
        <translation>Réessayez depuis un autre réseau, par exemple celui de votre téléphone.</translation>
    </message>
    <message>
        <source>An antivirus, a firewall or a network operator can do this to read what passes. The test therefore stopped before the log-in.</source>
        <translation>Un antivirus, un pare-feu ou un opérateur de réseau peut le faire pour lire ce qui passe. Le test s’est donc arrêté avant l’identification.</translation>
    </message>
</context>
<context>
    <name>envoi::ui::ActionBar</name>
    <message>
        <source>&amp;Test</source>
        <translation>&amp;Tester</translation>
    </message>
    <message>
        <source>&amp;Test without logging in</source>
        <translation>&amp;Tester sans se connecter</translation>
    </message>
    <message>
        <source>&amp;Test again</source>
        <translation>Re&amp;tester</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Arrêt en cours…</translation>
    </message>
    <message>
        <source>No message is sent. Your password is only sent over an encrypted connection.</source>
        <translation>Aucun message n’est envoyé. Votre mot de passe ne circule que sur une connexion chiffrée.</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>Arrê&amp;ter</translation>
    </message>
    <message>
        <source>Fill in from my address…</source>
        <translation>Préremplir à partir de mon adresse…</translation>
    </message>
</context>
<context>
    <name>envoi::ui::CertificateView</name>
    <message>
        <source>No certificate was seen in this test.</source>
        <translation>Aucun certificat n’a été vu pendant ce test.</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Chiffrement</translation>
    </message>
    <message>
        <source>Name typed</source>
        <translation>Nom saisi</translation>
    </message>
    <message>
        <source>Date of this computer</source>
        <translation>Date de cet ordinateur</translation>
    </message>
    <message>
        <source>Judgement</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>accepté</translation>
    </message>
    <message>
        <source>not trusted, used by your consent</source>
        <translation>non fiable, utilisé avec votre accord</translation>
    </message>
    <message>
        <source>not accepted</source>
        <translation>non accepté</translation>
    </message>
    <message>
        <source>Copy the chain as PEM</source>
        <translation>Copier la chaîne au format PEM</translation>
    </message>
    <message>
        <source>1  Server’s certificate: %1</source>
        <translation>1  Certificat du serveur&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1  Issuer’s certificate: %2</source>
        <translation>%1  Certificat de l’émetteur&#xa0;: %2</translation>
    </message>
    <message>
        <source>Valid for</source>
        <translation>Valable pour</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Sujet</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Émis par</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Valide du</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Valide jusqu’au</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>%1, %2 bits</source>
        <translation>%1, %2&#xa0;bits</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>SHA-256 fingerprint</source>
        <translation>Empreinte SHA-256</translation>
    </message>
    <message>
        <source>Its end date has passed.</source>
        <translation>Sa date de fin est passée.</translation>
    </message>
    <message>
        <source>Its start date has not come yet.</source>
        <translation>Sa date de début n’est pas encore arrivée.</translation>
    </message>
    <message>
        <source>It is for other names than the one typed.</source>
        <translation>Il vaut pour d’autres noms que celui saisi.</translation>
    </message>
    <message>
        <source>The right name stands only in the old place (common name), which no longer counts.</source>
        <translation>Le bon nom n’y figure qu’à l’ancien endroit (nom commun), qui ne compte plus.</translation>
    </message>
    <message>
        <source>It is signed by itself and not trusted on this computer.</source>
        <translation>Il est auto-signé et n’est pas digne de confiance pour cet ordinateur.</translation>
    </message>
    <message>
        <source>The chain ends at an authority that this computer does not trust.</source>
        <translation>La chaîne aboutit à une autorité à laquelle cet ordinateur ne fait pas confiance.</translation>
    </message>
    <message>
        <source>Its issuer is not known on this computer.</source>
        <translation>Son émetteur est inconnu de cet ordinateur.</translation>
    </message>
    <message>
        <source>The server did not send the intermediate certificate of its issuer.</source>
        <translation>Le serveur n’a pas envoyé le certificat intermédiaire de son émetteur.</translation>
    </message>
    <message>
        <source>Its key is too weak.</source>
        <translation>Sa clé est trop faible.</translation>
    </message>
    <message>
        <source>Its signature is too weak.</source>
        <translation>Sa signature est trop faible.</translation>
    </message>
    <message>
        <source>It was not made for servers.</source>
        <translation>Il n’est pas prévu pour un serveur.</translation>
    </message>
    <message>
        <source>It may not sign other certificates.</source>
        <translation>Il n’a pas le droit de signer d’autres certificats.</translation>
    </message>
    <message>
        <source>The chain is longer than its issuer allows.</source>
        <translation>La chaîne est plus longue que ne le permet son émetteur.</translation>
    </message>
    <message>
        <source>Its issuer may not sign for this name.</source>
        <translation>Son émetteur n’a pas le droit de signer pour ce nom.</translation>
    </message>
    <message>
        <source>It demands something that this program does not know.</source>
        <translation>Il exige quelque chose que ce programme ne connaît pas.</translation>
    </message>
    <message>
        <source>It is an authority’s certificate used for a server.</source>
        <translation>C’est le certificat d’une autorité, employé pour un serveur.</translation>
    </message>
    <message>
        <source>It was withdrawn by its issuer.</source>
        <translation>Son émetteur l’a révoqué.</translation>
    </message>
    <message>
        <source>It failed another check.</source>
        <translation>Il n’a pas passé une autre vérification.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a finding and its detail</comment>
        <extracomment>a finding and its detail, as &quot;It is for other names than the one typed: smtp.example.net&quot;</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>envoi::ui::CodeColumn</name>
    <message>
        <source>When you see it</source>
        <translation>Quand il apparaît</translation>
    </message>
    <message>
        <source>How to resolve it</source>
        <translation>Comment y remédier</translation>
    </message>
    <message>
        <source>For whoever runs the server</source>
        <translation>Pour la personne qui administre le serveur</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>a reply code and its title</comment>
        <translation>%1  %2</translation>
    </message>
</context>
<context>
    <name>envoi::ui::CodesPage</name>
    <message>
        <source>Search for a code or a word</source>
        <translation>Chercher un code ou un mot</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Recherche</translation>
    </message>
    <message>
        <source>Reply codes</source>
        <translation>Codes de réponse</translation>
    </message>
    <message>
        <source>No code fits this search.</source>
        <translation>Aucun code ne correspond à cette recherche.</translation>
    </message>
    <message>
        <source>Compare &amp;with</source>
        <translation>Com&amp;parer avec</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Comparer avec</translation>
    </message>
    <message>
        <source>no other code</source>
        <translation>aucun autre code</translation>
    </message>
    <message>
        <source>How they differ</source>
        <translation>Ce qui les distingue</translation>
    </message>
    <message>
        <source>Which advice when</source>
        <translation>Quel conseil dans quel cas</translation>
    </message>
</context>
<context>
    <name>envoi::ui::DemoBar</name>
    <message>
        <source>S&amp;ituation</source>
        <translation>S&amp;ituation</translation>
    </message>
    <message>
        <source>Situation</source>
        <translation>Situation</translation>
    </message>
    <message>
        <source>Demo: this computer plays the server; nothing goes to the network.</source>
        <translation>Démonstration&#xa0;: cet ordinateur joue le serveur&#x202f;; rien ne part sur le réseau.</translation>
    </message>
</context>
<context>
    <name>envoi::ui::DetailsFold</name>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
</context>
<context>
    <name>envoi::ui::DetailsPane</name>
    <message>
        <source>Dialogue</source>
        <translation>Dialogue</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificat</translation>
    </message>
    <message>
        <source>Timing</source>
        <translation>Durées</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
</context>
<context>
    <name>envoi::ui::DialogueView</name>
    <message>
        <source>Dialogue with the server</source>
        <translation>Dialogue avec le serveur</translation>
    </message>
    <message>
        <source>←? came before encryption: anybody on the way could have written it.</source>
        <translation>←? est arrivé avant le chiffrement&#xa0;: n’importe qui sur le trajet a pu l’écrire.</translation>
    </message>
</context>
<context>
    <name>envoi::ui::EmptyView</name>
    <message>
        <source>Find out why mail does not leave</source>
        <translation>Découvrez pourquoi vos e-mails ne partent pas</translation>
    </message>
    <message>
        <source>Envoi connects to your outgoing server as your mail program does, one step after the other. It says at which step sending stops, why, and what to change.</source>
        <translation>Envoi se connecte à votre serveur d’envoi comme le fait votre logiciel de messagerie, étape par étape. Il dit à quelle étape l’envoi s’arrête, pourquoi, et ce qu’il faut changer.</translation>
    </message>
    <message>
        <source>It usually takes a few seconds, and you can stop it at any time.</source>
        <translation>Le test dure d’ordinaire quelques secondes, et vous pouvez l’arrêter à tout moment.</translation>
    </message>
    <message>
        <source>No message is sent, and nothing goes to any other server.</source>
        <translation>Aucun message n’est envoyé, et rien ne part vers un autre serveur.</translation>
    </message>
    <message>
        <source>Your password is only sent over an encrypted connection to this server, and is never stored.</source>
        <translation>Votre mot de passe n’est envoyé qu’à ce serveur, sur une connexion chiffrée, et n’est jamais enregistré.</translation>
    </message>
    <message>
        <source>Paste an error…</source>
        <translation>Coller une erreur…</translation>
    </message>
</context>
<context>
    <name>envoi::ui::ExplainPage</name>
    <message>
        <source>Server’s &amp;reply, or the error message of your mail program</source>
        <translation>&amp;Réponse du serveur, ou message d’erreur de votre logiciel de messagerie</translation>
    </message>
    <message>
        <source>Server’s reply, or the error message of your mail program</source>
        <translation>Réponse du serveur, ou message d’erreur de votre logiciel de messagerie</translation>
    </message>
    <message>
        <source>It came at &amp;step</source>
        <translation>Reçue à l’é&amp;tape</translation>
    </message>
    <message>
        <source>It came at step</source>
        <translation>Reçue à l’étape</translation>
    </message>
    <message>
        <source>I do not know</source>
        <translation>Je ne sais pas</translation>
    </message>
    <message>
        <source>&amp;Connection security</source>
        <translation>&amp;Sécurité de la connexion</translation>
    </message>
    <message>
        <source>Connection security</source>
        <translation>Sécurité de la connexion</translation>
    </message>
    <message>
        <source>E&amp;xplain</source>
        <translation>&amp;Expliquer</translation>
    </message>
    <message>
        <source>Paste the whole text, with its number if there is one. It stays on this computer.</source>
        <translation>Collez le texte entier, avec son numéro s’il y en a un. Il ne quitte pas cet ordinateur.</translation>
    </message>
    <message>
        <source>&amp;Test these settings</source>
        <translation>&amp;Tester ces paramètres</translation>
    </message>
</context>
<context>
    <name>envoi::ui::FromAddress</name>
    <message>
        <source>Filled in. What you had typed is kept.</source>
        <translation>C’est prérempli. Ce que vous aviez saisi est gardé.</translation>
    </message>
    <message>
        <source>An address looks like name@example.net.</source>
        <translation>Une adresse ressemble à nom@example.net.</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>Vouliez-vous dire %1&#x202f;?</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>Utiliser %1</translation>
    </message>
    <message>
        <source>From Envoi’s list: %1, last checked in %2.</source>
        <extracomment>%1 = a provider, %2 = a year</extracomment>
        <translation>D’après la liste d’Envoi&#xa0;: %1, vérifié en %2.</translation>
    </message>
    <message>
        <source>Published in the DNS by %1.</source>
        <extracomment>%1 = a mail domain</extracomment>
        <translation>Publié dans le DNS par %1.</translation>
    </message>
    <message>
        <source>Mail for %1 arrives at %2: its outgoing server is probably this one.</source>
        <extracomment>%1 = a mail domain, %2 = a provider</extracomment>
        <translation>Les e-mails pour %1 arrivent chez %2&#xa0;: le serveur d’envoi est sans doute celui-ci.</translation>
    </message>
    <message>
        <source>User name: %1</source>
        <translation>Nom d’utilisateur&#xa0;: %1</translation>
    </message>
    <message>
        <source>Priority %1: lower ones are to be tried first.</source>
        <translation>Priorité %1&#xa0;: les plus basses sont à essayer d’abord.</translation>
    </message>
    <message>
        <source>This server is not part of %1. Use it only if you know that it is your provider’s.</source>
        <translation>Ce serveur ne fait pas partie de %1. Ne l’utilisez que si vous savez qu’il appartient à votre fournisseur.</translation>
    </message>
    <message>
        <source>The record’s kind and its port do not fit together: one of them may be a mistake.</source>
        <translation>Le type de l’enregistrement et son port ne vont pas ensemble&#xa0;: l’un des deux est peut-être une erreur.</translation>
    </message>
    <message>
        <source>Use these settings</source>
        <translation>Utiliser ces paramètres</translation>
    </message>
    <message>
        <source>Use these settings: %1</source>
        <extracomment>for screen readers; %1 = &quot;smtp.example.net, port 465, SSL/TLS&quot;</extracomment>
        <translation>Utiliser ces paramètres&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 takes no mail at all: is the address spelt right?</source>
        <translation>%1 ne reçoit aucun e-mail&#xa0;: l’adresse est-elle bien écrite&#x202f;?</translation>
    </message>
    <message>
        <source>%1 publishes that it has no outgoing server for mail programs.</source>
        <translation>%1 déclare n’avoir aucun serveur d’envoi pour les logiciels de messagerie.</translation>
    </message>
    <message>
        <source>The DNS does not know %1: is the address spelt right?</source>
        <translation>Le DNS ne connaît pas %1&#xa0;: l’adresse est-elle bien écrite&#x202f;?</translation>
    </message>
    <message>
        <source>%1 publishes nothing about its outgoing server. Ask your provider for the values.</source>
        <translation>%1 ne publie rien sur son serveur d’envoi. Demandez les valeurs à votre fournisseur.</translation>
    </message>
    <message>
        <source>The DNS did not answer. Is this computer connected?</source>
        <translation>Le DNS n’a pas répondu. Cet ordinateur est-il connecté&#x202f;?</translation>
    </message>
    <message>
        <source>Settings were found: %1</source>
        <translation>Paramètres trouvés&#xa0;: %1</translation>
    </message>
    <message>
        <source>The DNS gave no settings.</source>
        <translation>Le DNS n’a donné aucun paramètre.</translation>
    </message>
    <message>
        <source>Envoi’s list does not know %1.</source>
        <translation>La liste d’Envoi ne connaît pas %1.</translation>
    </message>
    <message>
        <source>Asking the DNS…</source>
        <translation>Interrogation du DNS…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Envoi’s list knows %1, but not its server.</source>
        <translation>La liste d’Envoi connaît %1, mais pas son serveur.</translation>
    </message>
    <message>
        <source>The DNS is not asked beside the demonstration.</source>
        <translation>Pendant la démonstration, le DNS n’est pas interrogé.</translation>
    </message>
    <message>
        <source>The DNS can be asked for three records: %1, %2 and the mail exchangers (MX) of %3. Nothing else leaves this computer: not your address, and no password.</source>
        <extracomment>%1 and %2 = names of records, %3 = a mail domain</extracomment>
        <translation>Trois enregistrements peuvent être demandés au DNS&#xa0;: %1, %2 et les serveurs de réception (MX) de %3. Rien d’autre ne quitte cet ordinateur&#xa0;: ni votre adresse, ni aucun mot de passe.</translation>
    </message>
    <message>
        <source>Ask the DNS</source>
        <translation>Interroger le DNS</translation>
    </message>
    <message>
        <source>Fill in from your address</source>
        <translation>Préremplir à partir de votre adresse</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>Adresse e-mail</translation>
    </message>
    <message>
        <source>name@provider.com</source>
        <translation>nom@fournisseur.fr</translation>
    </message>
    <message numerus="yes">
        <source>Envoi looks into its own list of %n providers. Nothing leaves this computer.</source>
        <translation>
            <numerusform>Envoi consulte sa propre liste de %n fournisseur. Rien ne quitte cet ordinateur.</numerusform>
            <numerusform>Envoi consulte sa propre liste de %n fournisseurs. Rien ne quitte cet ordinateur.</numerusform>
        </translation>
    </message>
    <message>
        <source>Look in the list</source>
        <translation>Consulter la liste</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Restore what I had typed</source>
        <translation>Remettre ce que j’avais saisi</translation>
    </message>
</context>
<context>
    <name>envoi::ui::HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Search in the help</source>
        <translation>Rechercher dans l’aide</translation>
    </message>
    <message>
        <source>Not found. Try a shorter word.</source>
        <translation>Introuvable. Essayez un mot plus court.</translation>
    </message>
    <message numerus="yes">
        <source>Found in %n places.</source>
        <translation>
            <numerusform>Trouvé à %n endroit.</numerusform>
            <numerusform>Trouvé à %n endroits.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>envoi::ui::MainMenu</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Aid&amp;e</translation>
    </message>
    <message>
        <source>&amp;New test</source>
        <translation>&amp;Nouveau test</translation>
    </message>
    <message>
        <source>S&amp;top the test</source>
        <translation>Arrê&amp;ter le test</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>&amp;Tester</translation>
    </message>
    <message>
        <source>&amp;Open report…</source>
        <translation>&amp;Ouvrir un rapport…</translation>
    </message>
    <message>
        <source>&amp;Save report…</source>
        <translation>&amp;Enregistrer le rapport…</translation>
    </message>
    <message>
        <source>&amp;Earlier tests</source>
        <translation>Tests &amp;précédents</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Copy report</source>
        <translation>&amp;Copier le rapport</translation>
    </message>
    <message>
        <source>Copy report as &amp;Markdown</source>
        <translation>Copier le rapport en &amp;Markdown</translation>
    </message>
    <message>
        <source>&amp;Go to the field to change</source>
        <translation>&amp;Aller au champ à modifier</translation>
    </message>
    <message>
        <source>&amp;Forget saved settings</source>
        <translation>&amp;Oublier les paramètres mémorisés</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Détails</translation>
    </message>
    <message>
        <source>Reply &amp;codes</source>
        <translation>&amp;Codes de réponse</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>C&amp;olours</source>
        <translation>Couleu&amp;rs</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claires</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombres</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <source>&amp;Contents</source>
        <translation>&amp;Sommaire</translation>
    </message>
    <message>
        <source>What the &amp;steps mean</source>
        <translation>Si&amp;gnification des étapes</translation>
    </message>
    <message>
        <source>&amp;About Envoi</source>
        <translation>À &amp;propos d’Envoi</translation>
    </message>
    <message>
        <source>About &amp;Qt</source>
        <translation>À propos de &amp;Qt</translation>
    </message>
    <message>
        <source>&amp;Paste an error…</source>
        <translation>Co&amp;ller une erreur…</translation>
    </message>
</context>
<context>
    <name>envoi::ui::MainWindow</name>
    <message>
        <source>Your outgoing mail settings</source>
        <translation>Vos paramètres d’envoi</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>The situation could not be started</source>
        <translation>La situation n’a pas pu démarrer</translation>
    </message>
    <message>
        <source>This is no report</source>
        <translation>Ce fichier n’est pas un rapport</translation>
    </message>
    <message>
        <source>%1 is not a report that Envoi saved as JSON.</source>
        <translation>%1 n’est pas un rapport enregistré par Envoi au format JSON.</translation>
    </message>
    <message>
        <source>Open a report</source>
        <translation>Ouvrir un rapport</translation>
    </message>
    <message>
        <source>The test begins.</source>
        <translation>Le test commence.</translation>
    </message>
    <message>
        <source>This is the field to change.</source>
        <translation>C’est le champ à modifier.</translation>
    </message>
    <message>
        <source>The test confirms the error you pasted.</source>
        <translation>Le test confirme l’erreur que vous avez collée.</translation>
    </message>
    <message>
        <source>The test found something else than the error you pasted.</source>
        <translation>Le test a trouvé autre chose que l’erreur que vous avez collée.</translation>
    </message>
    <message>
        <source>Reports of Envoi</source>
        <translation>Rapports d’Envoi</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Tous les fichiers</translation>
    </message>
    <message>
        <source>%1  %2  %3</source>
        <comment>time, server and verdict of an earlier test</comment>
        <translation>%1  %2  %3</translation>
    </message>
    <message>
        <source>This is the field to change: %1.</source>
        <translation>C’est le champ à modifier&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The file could not be read</source>
        <translation>Le fichier n’a pas pu être lu</translation>
    </message>
    <message>
        <source>%1 is not a file, or you may not read it.</source>
        <translation>%1 n’est pas un fichier, ou vous n’avez pas le droit de le lire.</translation>
    </message>
    <message>
        <source>The built-in server could not listen on this computer, or there is no room for its temporary file.</source>
        <translation>Le serveur intégré n’a pas pu ouvrir de port sur cet ordinateur, ou il n’y a pas de place pour son fichier temporaire.</translation>
    </message>
</context>
<context>
    <name>envoi::ui::MoreSettings</name>
    <message>
        <source>Both addresses should be your own. The server is asked whether it would take a message from the one to the other; nothing is sent.</source>
        <translation>Les deux adresses devraient être les vôtres. Envoi demande au serveur s’il accepterait un message de l’une à l’autre&#x202f;; rien n’est envoyé.</translation>
    </message>
    <message>
        <source>Sender &amp;address</source>
        <translation>Adresse d’e&amp;xpéditeur</translation>
    </message>
    <message>
        <source>&amp;Recipient address</source>
        <translation>Adresse du destinatai&amp;re</translation>
    </message>
    <message>
        <source>&amp;Name announced to the server</source>
        <translation>Nom a&amp;nnoncé au serveur</translation>
    </message>
    <message>
        <source>Left empty, the network address is used. Your computer’s name is never sent.</source>
        <translation>Si ce champ reste vide, l’adresse réseau est utilisée. Le nom de votre ordinateur n’est jamais envoyé.</translation>
    </message>
    <message>
        <source>Authentication metho&amp;d</source>
        <translation>Mét&amp;hode d’authentification</translation>
    </message>
    <message>
        <source>Internet protoco&amp;l</source>
        <translation>Protoco&amp;le Internet</translation>
    </message>
    <message>
        <source>Automatic is the strongest that the server offers.</source>
        <translation>En automatique, la plus sûre que le serveur propose.</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatique</translation>
    </message>
    <message>
        <source>Of both, whichever answers first is used.</source>
        <translation>Des deux, le premier qui répond est utilisé.</translation>
    </message>
    <message>
        <source>IPv6 and IPv4</source>
        <translation>IPv6 et IPv4</translation>
    </message>
    <message>
        <source>Longest wait for an answer</source>
        <translation>Attente la plus longue d’une réponse</translation>
    </message>
    <message>
        <source>Some servers make newcomers wait for half a minute on purpose.</source>
        <translation>Certains serveurs font patienter exprès une demi-minute.</translation>
    </message>
    <message>
        <source>Usual: 60 seconds for a reply</source>
        <translation>Habituelle&#xa0;: 60 secondes par réponse</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n seconde</numerusform>
            <numerusform>%n secondes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>envoi::ui::PasswordEdit</name>
    <message>
        <source>Hide</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Hide the password</source>
        <translation>Masquer le mot de passe</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>Afficher le mot de passe</translation>
    </message>
</context>
<context>
    <name>envoi::ui::ReferenceWindow</name>
    <message>
        <source>Reply codes</source>
        <translation>Codes de réponse</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>Codes</translation>
    </message>
    <message>
        <source>Explain a reply or an error</source>
        <translation>Expliquer une réponse ou une erreur</translation>
    </message>
</context>
<context>
    <name>envoi::ui::ReportView</name>
    <message>
        <source>Save the report</source>
        <translation>Enregistrer le rapport</translation>
    </message>
    <message>
        <source>The report could not be saved</source>
        <translation>Le rapport n’a pas pu être enregistré</translation>
    </message>
    <message>
        <source>Lan&amp;guage of the report</source>
        <translation>Lan&amp;gue du rapport</translation>
    </message>
    <message>
        <source>Language of the report</source>
        <translation>Langue du rapport</translation>
    </message>
    <message>
        <source>As the window</source>
        <translation>Comme la fenêtre</translation>
    </message>
    <message>
        <source>Cop&amp;y as text</source>
        <translation>Copier en texte</translation>
    </message>
    <message>
        <source>Copy as Mar&amp;kdown</source>
        <translation>Copier en Mar&amp;kdown</translation>
    </message>
    <message>
        <source>&amp;Open a report…</source>
        <translation>Ouvrir un rapport…</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>There is a report after the first test.</source>
        <translation>Un rapport existe après le premier test.</translation>
    </message>
    <message>
        <source>Hide the user name</source>
        <translation>Masquer le nom d’utilisateur</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Enregistrer…</translation>
    </message>
    <message>
        <source>The file %1 could not be written: its folder is not there.</source>
        <translation>Impossible d’écrire le fichier %1&#xa0;: son dossier n’existe pas.</translation>
    </message>
    <message>
        <source>The file %1 could not be written: you may not write there.</source>
        <translation>Impossible d’écrire le fichier %1&#xa0;: vous n’avez pas le droit d’écrire à cet endroit.</translation>
    </message>
    <message>
        <source>The file %1 could not be written: no space is left there.</source>
        <translation>Impossible d’écrire le fichier %1&#xa0;: il n’y a plus de place à cet endroit.</translation>
    </message>
    <message>
        <source>The file %1 could not be written: its name is too long.</source>
        <translation>Impossible d’écrire le fichier %1&#xa0;: son nom est trop long.</translation>
    </message>
    <message>
        <source>%1 is there already, and is not a file.</source>
        <translation>%1 existe déjà et n’est pas un fichier.</translation>
    </message>
    <message>
        <source>The file %1 could not be written.</source>
        <translation>Impossible d’écrire le fichier %1.</translation>
    </message>
    <message>
        <source>Nothing is lost: choose another folder or another name.</source>
        <translation>Rien n’est perdu&#xa0;: choisissez un autre dossier ou un autre nom.</translation>
    </message>
</context>
<context>
    <name>envoi::ui::RetryButton</name>
    <message>
        <source>Testing again in %1 – cancel</source>
        <translation>Nouveau test dans %1 – annuler</translation>
    </message>
    <message numerus="yes">
        <source>Test again in %n minute(s)</source>
        <translation>
            <numerusform>Retester dans %n&#xa0;minute</numerusform>
            <numerusform>Retester dans %n&#xa0;minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>envoi::ui::RunningView</name>
    <message>
        <source>Closing the connection…</source>
        <translation>Fermeture de la connexion…</translation>
    </message>
    <message numerus="yes">
        <source>The test begins in %n second(s): servers take tests in quick succession for an attack.</source>
        <translation>
            <numerusform>Le test commence dans %n&#xa0;seconde&#xa0;: des tests trop rapprochés passent pour une attaque.</numerusform>
            <numerusform>Le test commence dans %n&#xa0;secondes&#xa0;: des tests trop rapprochés passent pour une attaque.</numerusform>
        </translation>
    </message>
    <message>
        <source>The test begins.</source>
        <translation>Le test commence.</translation>
    </message>
    <message>
        <source>Step %1 of %2. %3</source>
        <comment>%3 is a sentence: what is awaited</comment>
        <translation>Étape %1 sur %2. %3</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Arrêt en cours…</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>Test en cours…</translation>
    </message>
    <message>
        <source>To find the reason, Envoi also looks further</source>
        <translation>Pour trouver la raison, Envoi cherche aussi plus loin</translation>
    </message>
</context>
<context>
    <name>envoi::ui::SecurityChoice</name>
    <message>
        <source>Encryption is switched on after connecting. Usual with port 587.</source>
        <translation>Le chiffrement démarre après la connexion. Habituel avec le port&#xa0;587.</translation>
    </message>
    <message>
        <source>Encrypted from the first moment. Usual with port 465.</source>
        <translation>Chiffrée dès le premier instant. Habituel avec le port&#xa0;465.</translation>
    </message>
    <message>
        <source>None</source>
        <comment>connection security</comment>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>Everything can be read on the way. The password is not sent.</source>
        <translation>Tout peut être lu en chemin. Le mot de passe n’est pas envoyé.</translation>
    </message>
</context>
<context>
    <name>envoi::ui::SettingsForm</name>
    <message>
        <source>Caps Lock seems to be on.</source>
        <translation>Le verrouillage des majuscules semble actif.</translation>
    </message>
    <message>
        <source>What you pasted was put into its fields.</source>
        <translation>Ce que vous avez collé a été réparti dans les champs.</translation>
    </message>
    <message>
        <source>Put it back as pasted</source>
        <translation>Remettre le texte tel que collé</translation>
    </message>
    <message>
        <source>Your outgoing mail settings</source>
        <translation>Vos paramètres d’envoi</translation>
    </message>
    <message>
        <source>Type them as they stand in your mail program.</source>
        <translation>Saisissez-les tels qu’ils figurent dans votre logiciel de messagerie.</translation>
    </message>
    <message>
        <source>Outgoing &amp;server (SMTP)</source>
        <translation>&amp;Serveur d’envoi (SMTP)</translation>
    </message>
    <message>
        <source>&amp;Port</source>
        <translation>&amp;Port</translation>
    </message>
    <message>
        <source>Connection se&amp;curity</source>
        <translation>Sécurité de la &amp;connexion</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>Nom d’&amp;utilisateur</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>&amp;Mot de passe</translation>
    </message>
    <message>
        <source>smtp.provider.com</source>
        <translation>smtp.fournisseur.fr</translation>
    </message>
    <message>
        <source>name@provider.com</source>
        <translation>nom@fournisseur.fr</translation>
    </message>
    <message>
        <source>Leave user name and password empty to test without logging in.</source>
        <translation>Laissez le nom d’utilisateur et le mot de passe vides pour tester sans vous connecter.</translation>
    </message>
    <message>
        <source>Sender, recipient and more</source>
        <translation>Expéditeur, destinataire et autres</translation>
    </message>
    <message>
        <source>Remem&amp;ber these settings</source>
        <translation>Mém&amp;oriser ces paramètres</translation>
    </message>
    <message>
        <source>Server, port, security and user name; never the password.</source>
        <translation>Serveur, port, sécurité et nom d’utilisateur&#x202f;; jamais le mot de passe.</translation>
    </message>
</context>
<context>
    <name>envoi::ui::StepList</name>
    <message>
        <source>Steps of the test</source>
        <translation>Étapes du test</translation>
    </message>
</context>
<context>
    <name>envoi::ui::StepModel</name>
    <message>
        <source>before: %1</source>
        <translation>avant&#xa0;: %1</translation>
    </message>
    <message>
        <source>waiting</source>
        <comment>state of a step</comment>
        <translation>en attente</translation>
    </message>
    <message>
        <source>running</source>
        <comment>state of a step</comment>
        <translation>en cours</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>number and name of a step</comment>
        <translation>%1  %2</translation>
    </message>
</context>
<context>
    <name>envoi::ui::StepsCard</name>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>in all %1</source>
        <translation>en tout %1</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <comment>a field, its value before and now</comment>
        <translation>%1&#xa0;: %2 → %3</translation>
    </message>
    <message>
        <source>Changed since the test before:</source>
        <translation>Modifié depuis le test précédent&#xa0;:</translation>
    </message>
</context>
<context>
    <name>envoi::ui::TimingChart</name>
    <message>
        <source>Duration of each step</source>
        <translation>Durée de chaque étape</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a step and how long it took</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>envoi::ui::TimingView</name>
    <message>
        <source>connected</source>
        <translation>connexion établie</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>refus</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>aucune réponse</translation>
    </message>
    <message>
        <source>unreachable</source>
        <translation>inaccessible</translation>
    </message>
    <message>
        <source>forbidden by this computer</source>
        <translation>interdit par cet ordinateur</translation>
    </message>
    <message>
        <source>closed at once</source>
        <translation>connexion aussitôt fermée</translation>
    </message>
    <message>
        <source>no network</source>
        <translation>aucun réseau</translation>
    </message>
    <message>
        <source>the proxy failed</source>
        <translation>échec du proxy</translation>
    </message>
    <message>
        <source>another address was faster</source>
        <translation>une autre adresse a été plus rapide</translation>
    </message>
    <message>
        <source>a shortage on this computer</source>
        <translation>ressources insuffisantes sur cet ordinateur</translation>
    </message>
    <message>
        <source>No step was reached.</source>
        <translation>Aucune étape n’a été atteinte.</translation>
    </message>
    <message>
        <source>In all %1</source>
        <translation>En tout %1</translation>
    </message>
    <message>
        <source>Addresses tried</source>
        <translation>Adresses essayées</translation>
    </message>
    <message>
        <source>%1: %2 after %3</source>
        <translation>%1&#xa0;: %2 après %3</translation>
    </message>
</context>
<context>
    <name>envoi::ui::ValuesTable</name>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>Copier&#xa0;: %1</translation>
    </message>
    <message>
        <source>Mail program</source>
        <translation>Logiciel de messagerie</translation>
    </message>
</context>
<context>
    <name>envoi::ui::VerdictView</name>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Opened from a report: nothing was tested just now. The test was held on %1.</source>
        <translation>Ouvert depuis un rapport&#xa0;: rien n’a été testé à l’instant. Le test date du %1.</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
    <message>
        <source>The server’s reply</source>
        <translation>Réponse du serveur</translation>
    </message>
    <message>
        <source>Open the address in this reply…</source>
        <translation>Ouvrir l’adresse citée dans cette réponse…</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Que faire</translation>
    </message>
    <message>
        <source>To send to whoever runs the server</source>
        <translation>À envoyer à la personne qui administre le serveur</translation>
    </message>
    <message>
        <source>Copy this text</source>
        <translation>Copier ce texte</translation>
    </message>
    <message>
        <source>Other possible causes</source>
        <translation>Autres causes possibles</translation>
    </message>
    <message>
        <source>What Envoi looked at to find out</source>
        <translation>Ce qu’Envoi a vérifié pour le savoir</translation>
    </message>
    <message>
        <source>Noticed besides</source>
        <translation>Remarqué au passage</translation>
    </message>
    <message>
        <source>Use %1 and test again</source>
        <translation>Utiliser %1 et retester</translation>
    </message>
    <message>
        <source>Try %1 and test again</source>
        <translation>Essayer %1 et retester</translation>
    </message>
    <message>
        <source>Go to “%1”</source>
        <translation>Aller à «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Send the log-in all the same, this once…</source>
        <translation>Envoyer quand même les identifiants, cette fois seulement…</translation>
    </message>
    <message>
        <source>Tell &amp;me more</source>
        <translation>En sa&amp;voir plus</translation>
    </message>
    <message>
        <source>What %1 means, and how it differs from other codes</source>
        <translation>Ce que signifie %1, et ce qui le distingue d’autres codes</translation>
    </message>
    <message>
        <source>Open the provider’s help…</source>
        <translation>Ouvrir l’aide du fournisseur…</translation>
    </message>
    <message>
        <source>Identifier: %1</source>
        <translation>Identifiant&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Encryption is not available</source>
        <translation>Le chiffrement n’est pas disponible</translation>
    </message>
    <message>
        <source>Qt’s part for encryption (the OpenSSL back end) is missing. Install the package with Qt’s network plug-ins, then start Envoi again.</source>
        <translation>La partie de Qt chargée du chiffrement (le module OpenSSL) est absente. Installez le paquet des modules réseau de Qt, puis relancez Envoi.</translation>
    </message>
</context>
</TS>
