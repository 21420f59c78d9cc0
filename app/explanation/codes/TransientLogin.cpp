// SPDX-License-Identifier: GPL-3.0-or-later
#include "explanation/codes/CodeText.h"

#include <QtGlobal>

namespace envoi::explanation::codes
{

// 4yz about the login and what comes before it.
const std::vector<CodeText> &transientLogin()
{
    static const std::vector<CodeText> entries{
        { 432, QT_TRANSLATE_NOOP("Codes", "A password change is needed"),
            QT_TRANSLATE_NOOP("Codes",
                "In RFC 4954 it means that the account must change its password before this login "
                "method works. Some servers use it for a passing fault, Microsoft 365 for too many "
                "sessions at once."),
            {
                QT_TRANSLATE_NOOP(
                    "Codes", "After AUTH, on servers that move old passwords to a new storage."),
                QT_TRANSLATE_NOOP("Codes",
                    "At Microsoft 365, when one mailbox sends through more than a few connections at "
                    "once."),
            },
            {
                QT_TRANSLATE_NOOP(
                    "Codes", "If the text speaks of a password, log in to the webmail and change it."),
                QT_TRANSLATE_NOOP(
                    "Codes", "If it speaks of connections or limits, send with fewer programs at once."),
                QT_TRANSLATE_NOOP("Codes", "Otherwise wait some minutes and try again."),
            },
            {
                QT_TRANSLATE_NOOP("Codes",
                    "Where passwords are migrated, let the users log in once with PLAIN inside TLS."),
            } },
        { 454, QT_TRANSLATE_NOOP("Codes", "Login or encryption temporarily not possible"),
            QT_TRANSLATE_NOOP(
                "Codes", "The server cannot check passwords, or cannot start encryption, at the moment."),
            {
                QT_TRANSLATE_NOOP("Codes",
                    "After AUTH: the service behind the mail server that knows the passwords does not "
                    "answer."),
                QT_TRANSLATE_NOOP(
                    "Codes", "After STARTTLS: the certificate or key of the server cannot be used."),
                QT_TRANSLATE_NOOP("Codes", "After STARTTLS inside a connection that is encrypted already."),
                QT_TRANSLATE_NOOP("Codes", "After too many logins in a short time."),
            },
            {
                QT_TRANSLATE_NOOP("Codes",
                    "Wait ten minutes and try again; do not retype the password: it was not judged."),
                QT_TRANSLATE_NOOP("Codes", "On port 465, choose SSL/TLS alone, without STARTTLS."),
                QT_TRANSLATE_NOOP("Codes", "If it lasts, tell your provider: only they can repair it."),
            },
            {
                QT_TRANSLATE_NOOP("Codes",
                    "Check that the authentication service runs and that its socket is readable for "
                    "the mail server."),
                QT_TRANSLATE_NOOP("Codes", "Check paths, permissions and dates of certificate and key."),
            } },
        { 435, QT_TRANSLATE_NOOP("Codes", "Login not possible at the moment"),
            QT_TRANSLATE_NOOP("Codes",
                "Not in the standard. Servers that use it cannot check the user name and password "
                "right now."),
            {
                QT_TRANSLATE_NOOP(
                    "Codes", "After AUTH, when the service that knows the passwords does not answer."),
            },
            {
                QT_TRANSLATE_NOOP("Codes", "Wait ten minutes and try again; leave the password as it is."),
                QT_TRANSLATE_NOOP("Codes", "If it lasts, tell your provider."),
            },
            {
                QT_TRANSLATE_NOOP("Codes", "Use 454 with 4.7.0, and check the authentication service."),
            } },
    };
    return entries;
}

} // namespace envoi::explanation::codes
