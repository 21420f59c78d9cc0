// SPDX-License-Identifier: GPL-3.0-or-later
// pseudo_language CODE IN.ts OUT.ts: every text of IN, longer, with accents, between ⟦ and ⟧. A code
// beginning with "ar" makes a language from right to left. What must stay stays: %1, %n, the letter after &,
// tags, line breaks.
#include <QFile>
#include <QRegularExpression>
#include <QXmlStreamReader>
#include <QXmlStreamWriter>

#include <cstdio>

using namespace Qt::Literals::StringLiterals;

namespace
{

/// What is copied as it is: places for values, mnemonics, options of the command line, tags, entities,
/// escapes.
const QRegularExpression &kept()
{
    static const QRegularExpression pattern(u"%L?\\d+|%n|--[\\w-]+|&&|&\\w|<[^<>]+>|&\\w+;"_s);
    return pattern;
}

QString accented(QStringView plain)
{
    static const QString from = u"aceginosuyACEINOSUZ"_s;
    static const QString to = u"àçéĝïñôšûÿÀÇÉÏÑÔŠÛŽ"_s;
    QString text = plain.toString();
    for (QChar &c : text) {
        if (const qsizetype i = from.indexOf(c); i >= 0)
            c = to[i];
    }
    return text;
}

/// Words of the script, `length` letters or a few more, with blanks where a line may break.
QString filling(qsizetype length, bool rightToLeft)
{
    static const QStringList latin{ u"lôrem"_s, u"ipšum"_s, u"dôlor"_s, u"šit"_s, u"àmet"_s };
    static const QStringList hebrew{ u"שלום"_s, u"עולם"_s, u"מכתב"_s, u"דואר"_s };
    const QStringList &words = rightToLeft ? hebrew : latin;
    QString text;
    for (qsizetype i = 0; text.size() < length; ++i)
        text += u' ' + words[i % words.size()];
    return text.left(qMax<qsizetype>(length, 2));
}

QString pseudo(const QString &source, bool rightToLeft)
{
    QString text;
    qsizetype done = 0;
    for (auto match = kept().globalMatch(source); match.hasNext();) {
        const QRegularExpressionMatch next = match.next();
        text += accented(QStringView(source).mid(done, next.capturedStart() - done)) + next.captured();
        done = next.capturedEnd();
    }
    text += accented(QStringView(source).mid(done));
    // The end of a sentence stays its end: a test tells whole sentences from pieces by it.
    qsizetype end = text.size();
    while (end > 0 && u".!?…:"_s.contains(text[end - 1]))
        --end;
    text.insert(end, filling((source.size() * 37 + 99) / 100, rightToLeft));
    // What Qt splits stays whole: file filters end in (*.json).
    return u"⟦"_s + (rightToLeft ? QString(QChar(0x200F)) : QString()) + text + u"⟧"_s;
}

struct Message {
    QString source;
    QString comment;
    bool plural = false;
    bool gone = false;
};

Message readMessage(QXmlStreamReader &in)
{
    Message message;
    message.plural = in.attributes().value("numerus"_L1) == "yes"_L1;
    while (in.readNextStartElement()) {
        if (in.name() == "source"_L1) {
            message.source = in.readElementText();
        } else if (in.name() == "comment"_L1) {
            message.comment = in.readElementText();
        } else {
            const auto type = in.attributes().value("type"_L1);
            message.gone = message.gone
                || (in.name() == "translation"_L1 && (type == "vanished"_L1 || type == "obsolete"_L1));
            in.skipCurrentElement();
        }
    }
    return message;
}

void write(QXmlStreamWriter &out, const Message &message, const QString &text)
{
    out.writeStartElement(u"message"_s);
    if (message.plural)
        out.writeAttribute(u"numerus"_s, u"yes"_s);
    out.writeTextElement(u"source"_s, message.source);
    if (!message.comment.isEmpty())
        out.writeTextElement(u"comment"_s, message.comment);
    out.writeStartElement(u"translation"_s);
    if (message.plural) {
        for (int form = 0; form < 2; ++form)
            out.writeTextElement(u"numerusform"_s, text);
    } else {
        out.writeCharacters(text);
    }
    out.writeEndElement();
    out.writeEndElement();
}

} // namespace

int main(int argc, char **argv)
{
    if (argc != 4) {
        std::fputs("usage: pseudo_language CODE IN.ts OUT.ts\n", stderr);
        return 2;
    }
    const bool rightToLeft = QString::fromLocal8Bit(argv[1]).startsWith(u"ar"_s);
    QFile from(QString::fromLocal8Bit(argv[2]));
    QFile to(QString::fromLocal8Bit(argv[3]));
    if (!from.open(QIODevice::ReadOnly) || !to.open(QIODevice::WriteOnly)) {
        std::fputs("pseudo_language: a file cannot be opened\n", stderr);
        return 1;
    }
    QXmlStreamReader in(&from);
    QXmlStreamWriter out(&to);
    out.writeStartDocument();
    out.writeDTD(u"<!DOCTYPE TS>"_s);
    out.writeStartElement(u"TS"_s);
    out.writeAttribute(u"version"_s, u"2.1"_s);
    out.writeAttribute(u"language"_s, u"en"_s); // two plural forms; the file's name says which language it is
    in.readNextStartElement();
    while (in.readNextStartElement()) {
        if (in.name() != "context"_L1) {
            in.skipCurrentElement();
            continue;
        }
        out.writeStartElement(u"context"_s);
        QString context;
        while (in.readNextStartElement()) {
            if (in.name() == "name"_L1) {
                context = in.readElementText();
                out.writeTextElement(u"name"_s, context);
            } else if (in.name() == "message"_L1) {
                const Message message = readMessage(in);
                // Names of keys are parsed, not only shown.
                if (message.gone || context == "QShortcut"_L1 || message.source == "QT_LAYOUT_DIRECTION"_L1)
                    continue;
                write(out, message, pseudo(message.source, rightToLeft));
            } else {
                in.skipCurrentElement();
            }
        }
        out.writeEndElement();
    }
    if (rightToLeft) {
        out.writeStartElement(u"context"_s);
        out.writeTextElement(u"name"_s, u"QGuiApplication"_s);
        write(out, { u"QT_LAYOUT_DIRECTION"_s, {}, false, false }, u"RTL"_s);
        out.writeEndElement();
    }
    out.writeEndDocument();
    return in.hasError() ? 1 : 0;
}
