// SPDX-License-Identifier: GPL-3.0-or-later
// A file that says it is a report: whatever is taken from it is inert, and can be saved and read again as it
// is.
#include "report/Formats.h"
#include "report/Json.h"

#include "Target.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace envoi;

namespace fuzz
{

namespace
{

void requireInertJson(const QJsonValue &value)
{
    if (value.isString()) {
        requireInert(value.toString(), "texts of a saved report", true);
    } else if (value.isArray()) {
        const QJsonArray array = value.toArray();
        for (const auto &item : array)
            requireInertJson(item);
    } else if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (auto i = object.begin(); i != object.end(); ++i)
            requireInertJson(i.value());
    }
}

} // namespace

void report(QByteArrayView bytes)
{
    static const explanation::Language english(QStringLiteral("en"));
    const std::optional<diagnosis::Case> read = report::caseFromJson(bytes.toByteArray());
    if (!read)
        return;
    const QJsonObject object = report::toJson(*read, english);
    requireInertJson(object);
    const QByteArray saved = QJsonDocument(object).toJson();
    require(saved.size() <= 1 << 20, "a saved report can be opened again");
    const std::optional<diagnosis::Case> again = report::caseFromJson(saved);
    require(again.has_value(), "a saved report is one");
    require(diagnosis::diagnose(*again).cause == diagnosis::diagnose(*read).cause, "the same cause");
    for (const report::Format &format : report::formats()) {
        QString text = QString::fromUtf8(format.report(*read, { english }));
        // Our own isolates around what is written from right to left; none came in with the text.
        require(text.count(QChar(0x2068)) == text.count(QChar(0x2069)), "isolates are closed");
        text.remove(QChar(0x2068)).remove(QChar(0x2069));
        if (format.id == QLatin1StringView("markdown"))
            text.remove(QChar(0x2060)); // keeps "@everyone" from calling anybody
        requireInert(text, "reports are inert", true);
    }
}

} // namespace fuzz
