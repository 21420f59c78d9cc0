// SPDX-License-Identifier: GPL-3.0-or-later
// envoi-manpages FOLDER YYYY-MM-DD: writes FOLDER/LANGUAGE/PROGRAM.1 for every language and program. Runs at
// build time; SOURCE_DATE_EPOCH, when set, outranks the date.
#include "manual/ManPage.h"
#include "ui/window/Arguments.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QSaveFile>
#include <cstdio>

using namespace envoi;

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    QDate date = QDate::fromString(arguments.value(2), Qt::ISODate);
    bool isNumber = false;
    if (const qint64 epoch = qEnvironmentVariable("SOURCE_DATE_EPOCH").toLongLong(&isNumber); isNumber)
        date = QDateTime::fromSecsSinceEpoch(epoch, Qt::UTC).date();
    if (arguments.size() != 3 || !date.isValid()) {
        std::fputs("usage: envoi-manpages FOLDER YYYY-MM-DD\n", stderr);
        return 2;
    }
    const QStringList languages = manual::Language::available();
    for (const QString &code : languages) {
        const manual::Language language(code);
        const QDir folder(arguments.at(1) + u'/' + code);
        for (const QString &program : manual::manPages()) {
            const QByteArray page = manual::manPage(program, language, { ui::windowOptions(language) }, date);
            QSaveFile file(folder.filePath(program + QStringLiteral(".1")));
            if (page.isEmpty() || !folder.mkpath(QStringLiteral(".")) || !file.open(QIODevice::WriteOnly)
                || file.write(page) != page.size() || !file.commit()) {
                std::fprintf(stderr, "envoi-manpages: %s was not written\n", qUtf8Printable(file.fileName()));
                return 1;
            }
        }
    }
    return 0;
}
