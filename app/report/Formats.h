// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "diagnosis/Diagnosis.h"
#include "report/Options.h"
#include "report/Outline.h"

#include <QByteArray>
#include <QList>

namespace envoi::report
{

/// A report format: one file and one row. Window and command line read the table.
struct Format {
    QLatin1StringView id; ///< for --format
    QLatin1StringView extension;
    QLatin1StringView mimeType;
    QString (*name)(const explanation::Language &language); ///< "Plain text"
    QByteArray (*report)(const diagnosis::Case &what, const Options &options); ///< UTF-8
};

[[nodiscard]] const QList<Format> &formats(); ///< text, json, markdown, html
[[nodiscard]] const Format *formatById(QStringView id);

/// A name to propose for a saved report: [A-Za-z0-9._-], at most 80 characters, begins with a letter
/// (ux.md 51, hostile.md 281). `extension` without a dot.
[[nodiscard]] QString proposedFileName(const diagnosis::Case &what, QLatin1StringView extension);

// The renderers of an outline, one file each.
/// `outline` in the format with this id; text when there is none. JSON is no outline and not made here.
[[nodiscard]] QByteArray inFormat(const Outline &outline, QStringView formatId, const Options &options);

[[nodiscard]] QByteArray toText(const Outline &outline, const Options &options);
[[nodiscard]] QByteArray toMarkdown(const Outline &outline, const Options &options);
[[nodiscard]] QByteArray toHtml(const Outline &outline, const Options &options);

} // namespace envoi::report
