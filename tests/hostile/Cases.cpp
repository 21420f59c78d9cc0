// SPDX-License-Identifier: GPL-3.0-or-later
#include "Cases.h"

#include "simulator/Script.h"

#include <QFile>
#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;
using namespace envoi;

namespace hostile
{

const QString canary = u"Kq7é=Wx4mRt9ZbNc3DyPvLs2"_s;
const QString user = u"alice@example.net"_s;

namespace
{

QString filled(QString text)
{
    const QByteArray plain = '\0' + user.toUtf8() + '\0' + canary.toUtf8();
    text.replace(u"{user}"_s, user);
    text.replace(u"{plain}"_s, QString::fromLatin1(plain.toBase64()));
    text.replace(u"{password}"_s, canary);
    // {70000*x}: a long text without a long file.
    static const QRegularExpression many(u"\\{(\\d+)\\*([^{}]+)\\}"_s);
    for (auto found = many.match(text); found.hasMatch(); found = many.match(text))
        text.replace(found.capturedStart(), found.capturedLength(),
            found.captured(2).repeated(found.captured(1).toInt()));
    static const QRegularExpression encoded(u"\\{base64 ([^}]*)\\}"_s);
    for (auto found = encoded.match(text); found.hasMatch(); found = encoded.match(text))
        text.replace(found.capturedStart(), found.capturedLength(),
            QString::fromLatin1(found.captured(1).toUtf8().toBase64()));
    return text;
}

void directive(Case &into, const QString &line)
{
    const QString key = line.section(u' ', 0, 0);
    const QString rest = line.section(u' ', 1).trimmed();
    if (key == u"verbs") {
        into.verbsGiven = true;
        into.verbs = rest == u"none" ? QStringList() : rest.split(u' ', Qt::SkipEmptyParts);
    } else if (key == u"sent") {
        into.sent << rest;
    } else if (key == u"never") {
        into.never << rest;
    } else if (key == u"remark") {
        into.remarks << rest;
    } else if (key == u"also") {
        into.also << rest;
    } else if (key == u"shown") {
        into.shown << rest;
    } else if (key == u"hidden") {
        into.hidden << rest;
    } else if (key == u"cut") {
        into.cut = rest.toInt();
    } else if (key == u"prompt") {
        into.prompt = true;
    } else if (key == u"within") {
        into.withinMs = rest.toInt();
    } else if (key == u"inert") {
        into.inert = true;
    } else if (key == u"alone") {
        into.followUps = false;
    } else {
        qFatal("%s: unknown directive %s", qPrintable(into.name), qPrintable(line));
    }
}

struct Each {
    QStringList names;
    QList<QStringList> values;
};

/// "EACH code,cause: 421 ~ server-shutting-down | 450 ~ greylisted": fields are parted by " ~ ", values by "
/// | ", lines inside a value by "⏎".
Each eachOf(const QString &line)
{
    Each each{ line.sliced(5).section(u':', 0, 0).trimmed().split(u','), {} };
    for (const QString &value : line.section(u": "_s, 1).split(u" | "_s)) {
        const QStringList fields = value.split(u" ~ "_s);
        if (fields.size() != each.names.size())
            qFatal("%s: %lld fields in %s", qPrintable(line), static_cast<long long>(fields.size()),
                qPrintable(value));
        each.values << fields;
    }
    return each;
}

QString withFields(QString text, const QStringList &names, const QStringList &fields)
{
    for (qsizetype i = 0; i < names.size(); ++i)
        text.replace(u'{' + names.at(i) + u'}', QString(fields.at(i)).replace(u'⏎', u'\n'));
    return text;
}

} // namespace

Case caseOf(const QString &name, const QString &source)
{
    Case made;
    made.name = name;
    const QString text = filled(source);
    for (const QString &line : text.split(u'\n')) {
        if (line.startsWith(u"#! "_s))
            directive(made, line.sliced(3));
    }
    made.script = text;
    if (text.contains(u"BASE "_s) && !text.contains(u"\nACCOUNT "_s))
        made.script += u"\nACCOUNT %1 %2\n"_s.arg(user, canary);
    const auto parsed = simulator::parseScript(made.script);
    if (const auto *error = std::get_if<simulator::ScriptError>(&parsed)) {
        qFatal("%s, line %d: %s\n%s", qPrintable(name), error->line, qPrintable(error->text),
            qPrintable(made.script));
    }
    const auto &script = std::get<simulator::Script>(parsed);
    made.cause = script.expectedCause;
    made.step = script.expectedStep;
    made.settings = script.settings;
    if (made.cause.isEmpty())
        qFatal("%s expects nothing", qPrintable(name));
    return made;
}

QList<Case> casesIn(const QString &fileName)
{
    QFile file(fileName);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s cannot be read", qPrintable(fileName));
    QList<Case> all;
    QString preamble;
    QString name;
    QString body;
    QString after;
    QList<Each> loops;
    const auto finish = [&] {
        if (name == u"after") // put behind every case: handlers that a case may take over
            after = body;
        if (name.isEmpty() || name == u"after")
            return;
        QList<std::pair<QString, QString>> made{ { name, body } };
        for (const Each &each : loops) {
            QList<std::pair<QString, QString>> more;
            for (const auto &[oneName, oneBody] : made) {
                for (const QStringList &fields : each.values) {
                    more.append({ oneName + u" · "_s + fields.first().left(40),
                        withFields(oneBody, each.names, fields) });
                }
            }
            made = more;
        }
        for (const auto &[oneName, oneBody] : made)
            all << caseOf(oneName, preamble + oneBody + after);
    };
    for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n')) {
        if (line.startsWith(u"== "_s)) {
            finish();
            name = line.sliced(3).trimmed();
            body.clear();
            loops.clear();
        } else if (line.startsWith(u"EACH "_s)) {
            loops << eachOf(line);
        } else {
            (name.isEmpty() ? preamble : body) += line + u'\n';
        }
    }
    finish();
    return all;
}

} // namespace hostile
