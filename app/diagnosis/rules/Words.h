// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "record/Identifiers.h"

#include <QString>

/// Words that several tables share, each as one place of a Phrase: English, French, German, Spanish, Italian,
/// Portuguese, Dutch, a little Polish, Czech, Hungarian and Swedish, and Russian in Latin letters, folded as
/// Folded leaves them.
namespace envoi::diagnosis::words
{

using Qt::StringLiterals::operator""_s;

/// Logging in.
inline const QString login
    = u"auth/authentic*/authentif*/autentic*/autentif*/login/credential*/identifi*/anmeld*/"
      "authentisier*/authentifizier*/inlog*/aanmeld*/avtoriz*/sasl/uwierzyteln*/zalogu*/autoryz*/"
      "prihlas*/autentiz*/hitelesit*/autentiser*"_s;
/// Something is asked for.
inline const QString wanted
    = u"requir*/required/need*/necessary/mandatory/first/must/expected/requis*/obligatoire*/necessaire*/"
      "erforderlich*/notwendig*/benotigt/benoetigt/necesari*/requerid*/requier*/obligatori*/obbligatori*/"
      "richiest*/"
      "necessari*/obrigatori*/vereist/verplicht/nodig/nuzhn*/trebuet*/neobhodim*/wymag*/vyzadov*/nutn*/"
      "potreb*/szukseges*/kravs/kreves/pakravd"_s;
/// Not allowed, in its many forms.
inline const QString refused = u"denied/refused/rejected/prohibited/disallowed/forbidden/blocked/banned/"
                               u"inhibited/refuse/refusee/refus/"
                               "interdit*/bloque/bloquee/abgelehnt/verweigert/gesperrt/blockiert/verboten/"
                               "denegad*/rechazad*/bloquead*/"
                               "rifiutat*/negat*/bloccat*/vietat*/recusad*/negad*/geweigerd/geblokkeerd/"
                               "otklonen*/zapreschen*/otkazan*/"
                               "zablokirovan*"_s;
/// Not working, not there.
inline const QString off
    = u"disabled/disable/unavailable/unsupported/inactive/deactivated/desactive*/deaktiviert/"
      "desactivad*/disattivat*/disabilitat*/desativad*/uitgeschakeld/otklyuchen*"_s;
/// Wrong.
inline const QString wrong
    = u"invalid/incorrect/wrong/bad/fail*/unsuccessful/unknown/mismatch/incorrecte/incorrects/invalide/"
      u"invalides/"
      "errone*/faux/fausse/echou*/echec/falsch/falsche/falsches/falscher/ungultig*/ungueltig*/fehlgeschlagen/"
      "fehlerhaft/incorrect*/invalid*/fallid*/fallo/errat*/errad*/sbagliat*/fallit*/non/falhou/falha/"
      "ongeldig*/"
      "onjuist*/mislukt/never*/nepraviln*/oshibk*/denied/rejected/refused/refuse"_s;
inline const QString sender = u"sender/senders/from/emetteur/expediteur/absender/absenderadresse/remitente/"
                              u"mittente/remetente/afzender/"
                              "otpravitel*"_s;
inline const QString recipient
    = u"recipient/recipients/rcpt/destinataire/destinataires/empfanger*/empfaenger*/destinatari*/ontvanger*/"
      "geadresseerde/poluchatel*/addressee"_s;
inline const QString account
    = u"account/accounts/mailbox/user/username/compte/utilisateur/boite/konto/benutzer*/postfach/mailkonto/"
      "benutzerkonto/cuenta/usuario/buzon/utente/casella/conta/gebruiker*/uchetn*/akkaunt/polzovatel*/"
      "yaschik/"
      "tenant/organization"_s;

} // namespace envoi::diagnosis::words
