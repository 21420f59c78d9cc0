// SPDX-License-Identifier: GPL-3.0-or-later
// A pasted error is anything. What is read of it is inert once shown, and a password in a form that is
// promised to be masked is nowhere in it.
#include "mailprograms/Pasted.h"
#include "report/Json.h"

#include "Input.h"
#include "Target.h"

#include <QJsonDocument>

using namespace envoi;

namespace fuzz
{

void pasted(QByteArrayView bytes)
{
    static const explanation::Language english(QStringLiteral("en"));
    static const QString secret = QStringLiteral("Zx7QvCanary0");
    static const QList<QString> forms{ QString(), QStringLiteral("\nAUTH PLAIN %1\n"),
        QStringLiteral("\nC: %1\n"), QStringLiteral("\nBearer %1 \n"),
        QStringLiteral("\nsmtp://ann:%1@smtp.example.com\n"), QStringLiteral("\nsmtp_password = '%1'\n"),
        QStringLiteral("\n\"pass\": \"%1\",\n"), QStringLiteral("\nPassword: %1\n"),
        QStringLiteral("\nmot de passe : %1\n") };
    Input input(bytes);
    const QString form = forms.at(input.below(static_cast<int>(forms.size())));
    const qsizetype at = input.byte() * 4;
    QString paste = QString::fromUtf8(input.rest());
    if (!form.isEmpty())
        paste.insert(qMin(at, paste.size()), form.arg(secret));

    const mailprograms::Pasted read = mailprograms::readPasted(paste);
    require(read.text.size() <= 64 * 1024 * 3, "a paste is bounded");
    if (!form.isEmpty() && !paste.left(64).contains(u'\0'))
        require(!read.text.contains(secret), "a password is masked", read.text);
    const std::optional<diagnosis::Case> what = mailprograms::caseOf(read);
    require(what.has_value() == read.isAnything(), "a case for each frame or reply");
    if (!what)
        return;
    const QByteArray json = QJsonDocument(report::explanationToJson(read, *what, english)).toJson();
    requireInert(QString::fromUtf8(json), "what is said of a paste is inert", true);
    if (!form.isEmpty())
        require(!json.contains(secret.toUtf8()), "a password is nowhere", QString::fromUtf8(json));
}

} // namespace fuzz
