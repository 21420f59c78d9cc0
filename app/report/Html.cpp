// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/Formats.h"

namespace envoi::report
{

namespace
{

QString escaped(const QString &text)
{
    return text.toHtmlEscaped().replace(QLatin1Char('\''), QStringLiteral("&#39;"));
}

QString withBreaks(const QString &text)
{
    return escaped(text).replace(QLatin1Char('\n'), QStringLiteral("<br>\n"));
}

QString toneClass(Tone tone)
{
    switch (tone) {
    case Tone::Good:
        return QStringLiteral("good");
    case Tone::Remark:
        return QStringLiteral("remark");
    case Tone::Bad:
        return QStringLiteral("bad");
    case Tone::Neutral:
        return QStringLiteral("neutral");
    }
    return {};
}

QString items(const Block &block, const QString &element)
{
    QString result = QStringLiteral("<%1>\n").arg(element);
    for (const QString &line : block.lines) {
        if (!line.isEmpty())
            result += QStringLiteral("<li>") + withBreaks(line) + QStringLiteral("</li>\n");
    }
    return result + QStringLiteral("</%1>\n").arg(element);
}

// Outside text is isolated, whatever its direction; its language is not known.
QString blockHtml(const Block &block)
{
    QString result;
    switch (block.kind) {
    case Block::Kind::Paragraph:
        return QStringLiteral("<p>") + withBreaks(block.lines.value(0)) + QStringLiteral("</p>\n");
    case Block::Kind::Numbered:
        return items(block, QStringLiteral("ol"));
    case Block::Kind::Bullets:
        return items(block, QStringLiteral("ul"));
    case Block::Kind::Quote:
        result = QStringLiteral("<blockquote lang=\"und\">\n");
        for (const QString &line : block.lines)
            result += QStringLiteral("<div class=\"line\"><bdi>") + escaped(line)
                + QStringLiteral("</bdi></div>\n");
        return result + QStringLiteral("</blockquote>\n");
    case Block::Kind::Facts:
        result = QStringLiteral("<table>\n");
        for (const QStringList &row : block.rows) {
            result += QStringLiteral("<tr><th scope=\"row\">") + escaped(row.value(0))
                + QStringLiteral("</th><td><bdi>") + withBreaks(row.value(1))
                + QStringLiteral("</bdi></td></tr>\n");
        }
        return result + QStringLiteral("</table>\n");
    case Block::Kind::Steps:
        result = QStringLiteral("<table>\n");
        for (qsizetype i = 0; i < block.rows.size(); ++i) {
            const QStringList &row = block.rows.at(i);
            result += QStringLiteral("<tr class=\"") + toneClass(block.tones.value(i))
                + QStringLiteral("\"><td class=\"mark\">") + escaped(block.marks.value(i))
                + QStringLiteral("</td><th scope=\"row\">") + escaped(row.value(0))
                + QStringLiteral("</th><td><bdi>") + escaped(row.value(1))
                + QStringLiteral("</bdi></td><td class=\"time\">") + escaped(row.value(2))
                + QStringLiteral("</td></tr>\n");
        }
        return result + QStringLiteral("</table>\n");
    case Block::Kind::Dialogue:
        result = QStringLiteral("<table class=\"dialogue\">\n");
        for (const QStringList &row : block.rows) {
            result += QStringLiteral("<tr><td class=\"time\">") + escaped(row.value(0))
                + QStringLiteral("</td><td>") + escaped(row.value(1))
                + QStringLiteral("</td><td lang=\"und\"><bdi>") + escaped(row.value(2))
                + QStringLiteral("</bdi></td></tr>\n");
        }
        return result + QStringLiteral("</table>\n");
    }
    return result;
}

// Nothing is loaded from anywhere: no script, no image, no font, and the policy says so to the browser.
constexpr auto head = R"(<!DOCTYPE html>
<html lang="%1" dir="%3">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="generator" content="Envoi">
<title>%2</title>
<style>
:root { color-scheme: light dark; }
body { font: 1rem/1.5 system-ui, sans-serif; max-width: 50rem; margin: 2rem auto; padding: 0 1rem; }
h1 { font-size: 1.5rem; line-height: 1.3; border-inline-start: .4rem solid #777; padding-inline-start: .8rem; }
h1.good { border-color: #1a7f37; } h1.bad { border-color: #c4262e; } h1.remark { border-color: #9a6700; }
h2 { font-size: 1.1rem; margin: 1.6rem 0 .4rem; }
p, ol, ul { margin: .4rem 0; }
blockquote { margin: .6rem 0; padding: .4rem .8rem; border-inline-start: .2rem solid #888;
  font-family: ui-monospace, monospace; overflow-wrap: anywhere; white-space: pre-wrap; }
table { border-collapse: collapse; width: 100%; }
th, td { text-align: start; vertical-align: top; padding: .15rem .8rem .15rem 0; font-weight: normal;
  overflow-wrap: anywhere; }
th { width: 35%; } .mark { width: 1.5rem; font-weight: bold; } .time { white-space: nowrap; }
.good .mark { color: #1a7f37; } .bad .mark { color: #c4262e; } .remark .mark { color: #9a6700; }
.dialogue { font-family: ui-monospace, monospace; font-size: .9rem; }
footer { margin-top: 2rem; font-size: .85rem; opacity: .8; }
@media print { body { margin: 0; max-width: none; font-size: 10pt; } h2 { break-after: avoid; }
  tr, li, blockquote { break-inside: avoid; } }
</style>
</head>
<body>
)";

} // namespace

QByteArray toHtml(const Outline &outline, const Options &options)
{
    const bool mirrored = options.language.locale().textDirection() == Qt::RightToLeft;
    const QString direction = mirrored ? QStringLiteral("rtl") : QStringLiteral("ltr");
    QString result
        = QString::fromLatin1(head).arg(escaped(options.language.code()), escaped(outline.title), direction);
    result += QStringLiteral("<main>\n<h1 class=\"") + toneClass(outline.tone) + QStringLiteral("\">")
        + withBreaks(outline.headline) + QStringLiteral("</h1>\n");
    for (const Section &section : outline.sections) {
        result += QStringLiteral("<section>\n");
        if (!section.heading.isEmpty())
            result += QStringLiteral("<h2>") + escaped(section.heading) + QStringLiteral("</h2>\n");
        for (const Block &block : section.blocks)
            result += blockHtml(block);
        result += QStringLiteral("</section>\n");
    }
    result += QStringLiteral("</main>\n");
    if (!outline.footer.isEmpty())
        result += QStringLiteral("<footer>") + withBreaks(outline.footer) + QStringLiteral("</footer>\n");
    return (result + QStringLiteral("</body>\n</html>\n")).toUtf8();
}

} // namespace envoi::report
