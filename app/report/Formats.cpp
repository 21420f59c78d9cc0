// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/Formats.h"

#include "report/HiddenUser.h"
#include "report/Json.h"

#include <QJsonDocument>

namespace envoi::report
{

using namespace Qt::Literals::StringLiterals;
using explanation::Language;

namespace
{

QByteArray textReport(const diagnosis::Case &what, const Options &options)
{
    return toText(reportOutline(what, options), options);
}

QByteArray jsonReport(const diagnosis::Case &what, const Options &options)
{
    return QJsonDocument(toJson(options.hideUser ? withoutUser(what) : what, options.language)).toJson();
}

QByteArray markdownReport(const diagnosis::Case &what, const Options &options)
{
    return toMarkdown(reportOutline(what, options), options);
}

QByteArray htmlReport(const diagnosis::Case &what, const Options &options)
{
    return toHtml(reportOutline(what, options), options);
}

} // namespace

const QList<Format> &formats()
{
    static const QList<Format> table{
        { "text"_L1, "txt"_L1, "text/plain"_L1,
            [](const Language &language) { return language.translate("Report", "Plain text"); }, textReport },
        { "json"_L1, "json"_L1, "application/json"_L1,
            [](const Language &language) {
                return language.translate("Report", "JSON (can be opened again)");
            },
            jsonReport },
        { "markdown"_L1, "md"_L1, "text/markdown"_L1,
            [](const Language &language) { return language.translate("Report", "Markdown (for tickets)"); },
            markdownReport },
        { "html"_L1, "html"_L1, "text/html"_L1,
            [](const Language &language) { return language.translate("Report", "Web page (HTML)"); },
            htmlReport },
    };
    return table;
}

const Format *formatById(QStringView id)
{
    for (const Format &format : formats()) {
        if (format.id == id)
            return &format;
    }
    return nullptr;
}

QByteArray inFormat(const Outline &outline, QStringView formatId, const Options &options)
{
    if (formatId == "markdown"_L1)
        return toMarkdown(outline, options);
    if (formatId == "html"_L1)
        return toHtml(outline, options);
    return toText(outline, options);
}

QString proposedFileName(const diagnosis::Case &what, QLatin1StringView extension)
{
    QString host;
    for (const QChar c : what.record.settings.host) {
        const bool plain = c.unicode() < 128 && (c.isLetterOrNumber() || c == u'.' || c == u'-' || c == u'_');
        host += plain ? c : QChar(u'-');
    }
    while (host.contains(".."_L1)) // "../.." is a way out, and nothing looks like an extension of its own
        host.replace(".."_L1, "."_L1);
    while (host.startsWith(u'.') || host.startsWith(u'-'))
        host.remove(0, 1);
    const QDateTime created = what.record.environment.created;
    const QString time = created.isValid() ? created.toString(u"yyyyMMdd-HHmm") : QString();
    // The prefix keeps "CON" and other names with a meaning from standing alone.
    QStringList parts{ u"envoi"_s };
    constexpr qsizetype longest = 80;
    const qsizetype room = longest - 6 - time.size() - 1 - extension.size() - 1;
    host = host.left(room);
    while (host.endsWith(u'.') || host.endsWith(u'-'))
        host.chop(1);
    if (!host.isEmpty())
        parts << host;
    if (!time.isEmpty())
        parts << time;
    return parts.join(u'-') + u'.' + extension;
}

} // namespace envoi::report
