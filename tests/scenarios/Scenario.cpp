// SPDX-License-Identifier: GPL-3.0-or-later
#include "Scenario.h"

#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QRegularExpression>

namespace scenarios
{

QString withEscapes(const QString &text)
{
    static const QRegularExpression pattern(QStringLiteral("\\\\u([0-9a-fA-F]{4})"));
    QString result;
    qsizetype end = 0;
    for (auto it = pattern.globalMatch(text); it.hasNext();) {
        const auto match = it.next();
        result += QStringView(text).sliced(end, match.capturedStart() - end);
        result += QChar(static_cast<char16_t>(match.captured(1).toUShort(nullptr, 16)));
        end = match.capturedEnd();
    }
    result += QStringView(text).sliced(end);
    return result;
}

Scenario readScenario(const QString &path)
{
    Scenario s;
    s.id = QFileInfo(path).completeBaseName();
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        s.error = QStringLiteral("cannot be opened");
        return s;
    }
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n');
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QString &line = lines.at(i);
        if (line.trimmed().isEmpty() || line.startsWith(u'#'))
            continue;
        const QString word = line.section(u' ', 0, 0);
        const QString rest = line.section(u' ', 1);
        const QStringList parts = rest.split(u' ', Qt::SkipEmptyParts);
        if (word == u"TYPED" || word == u"EXPLAIN") {
            s.explain = word == u"EXPLAIN";
            for (const QString &argument : QProcess::splitCommand(rest))
                s.arguments << withEscapes(argument);
        } else if (word == u"REPLY") {
            s.reply = withEscapes(rest).toUtf8();
        } else if (word == u"PASSWORD") {
            s.password = withEscapes(rest);
        } else if (word == u"NAME" && parts.size() >= 3) {
            s.names << NameRecord{ parts.at(0).toLower(), parts.at(1), parts.mid(2).join(u' ') };
        } else if (word == u"RESOLVER") {
            s.resolver = rest;
        } else if (word == u"ADDRESS") {
            s.addresses << parts;
        } else if (word == u"ROUTE") {
            s.routes << rest;
        } else if (word == u"ENVIRONMENT") {
            s.environment << rest;
        } else if (word == u"HIDE") {
            s.hidden << rest;
        } else if (word == u"PREPARE") {
            s.prepare = rest;
        } else if (word == u"SECONDS") {
            s.weight = rest.toDouble();
        } else if (word == u"SERVE" && parts.size() >= 2) {
            QStringList script;
            while (++i < lines.size() && (lines.at(i).startsWith(u"  ") || lines.at(i).trimmed().isEmpty()))
                script << lines.at(i).mid(2);
            --i;
            for (const QString &port : parts.mid(1))
                s.servers << Served{ QHostAddress(parts.at(0)), port.toUShort(), script.join(u'\n') };
        } else {
            s.error = QStringLiteral("line %1: %2").arg(i + 1).arg(line);
            return s;
        }
    }
    if (s.arguments.isEmpty() && !s.explain)
        s.error = QStringLiteral("nothing typed");
    return s;
}

} // namespace scenarios
