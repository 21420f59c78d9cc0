// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/json/Fields.h"
#include "report/json/Parts.h"

namespace envoi::report
{

QJsonObject replyToJson(const smtp::Reply &reply, const Extent &extent)
{
    QJsonArray lines;
    QJsonArray raw;
    bool lossless = true;
    const qsizetype count = std::min(reply.lines.size(), extent.replyLines);
    for (const QByteArray &line : reply.lines.first(count)) {
        const QString text = smtp::shown(smtp::decoded(line), extent.lineLength);
        lossless = lossless && text.toUtf8() == line;
        lines.append(text);
        raw.append(QString::fromLatin1(line.toBase64()));
    }
    QJsonObject object{ { "code"_L1, reply.code }, { "lines"_L1, lines } };
    if (reply.enhanced)
        object.insert("enhanced"_L1, reply.enhanced->toString());
    // Only where the lines hold what text cannot: controls, another encoding, more than can be shown.
    if (!lossless && extent.raw)
        object.insert("linesRaw"_L1, raw);
    if (count < reply.lines.size())
        object.insert("linesLeftOut"_L1, reply.lines.size() - count);
    return object;
}

std::optional<smtp::Reply> replyFromJson(const QJsonValue &value)
{
    const Fields fields(value.toObject());
    smtp::Reply reply;
    reply.code = static_cast<int>(fields.number("code"_L1, 200, 599));
    if (reply.code == 0)
        return std::nullopt;
    reply.enhanced = smtp::EnhancedCode::parse(fields.text("enhanced"_L1).toUtf8());
    if (fields.has("linesRaw"_L1)) {
        const QJsonArray lines = fields.array("linesRaw"_L1);
        for (const auto &line : lines)
            reply.lines << QByteArray::fromBase64(line.toString().toLatin1());
        return reply;
    }
    const QStringList lines = fields.texts("lines"_L1);
    for (const QString &line : lines)
        reply.lines << line.toUtf8();
    return reply;
}

} // namespace envoi::report
