// SPDX-License-Identifier: GPL-3.0-or-later
#include "mailprograms/Catalogue.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <array>

using namespace Qt::StringLiterals;

namespace envoi::mailprograms
{

namespace
{

using L = QLatin1StringView;
constexpr std::array pitfallIds{ L(""), L("every-530"), L("names-mislead"), L("unknown-number"),
    L("incoming-server"), L("incoming-name"), L("any-server"), L("temporary-before-recipients"),
    L("timeout-or-reset"), L("never-switch-off"), L("hidden-login"), L("program-phrase"), L("optional-login"),
    L("also-self-signed"), L("password-change"), L("data-refused"), L("was-sent"), L("hung-up") };
constexpr std::array runsIds{ L("here"), L("elsewhere"), L("device") };
constexpr std::array confidenceIds{ L("low"), L("medium"), L("high") };

template <typename E, std::size_t N>
std::optional<E> find(const std::array<L, N> &ids, const QString &id)
{
    for (std::size_t i = 0; i < N; ++i) {
        if (id == ids[i])
            return static_cast<E>(i);
    }
    return std::nullopt;
}

std::optional<Pattern> patternFrom(const QJsonObject &row, QString *fault)
{
    Pattern pattern;
    pattern.id = row["id"_L1].toString();
    pattern.language = row["language"_L1].toString();
    pattern.text = row["text"_L1].toString();
    pattern.code = row["code"_L1].toString();
    pattern.embedsReply = row["embedsReply"_L1].toBool();
    pattern.needsName = row["needsName"_L1].toBool();
    const auto confidence = find<Confidence>(confidenceIds, row["confidence"_L1].toString());
    const auto pitfall = find<Pitfall>(pitfallIds, row["pitfall"_L1].toString());
    const bool language
        = pattern.language == "en"_L1 || pattern.language == "fr"_L1 || pattern.language == "any"_L1;
    if (pattern.id.isEmpty() || pattern.text.trimmed().isEmpty() || !language || !confidence || !pitfall) {
        *fault = u"pattern "_s + pattern.id;
        return std::nullopt;
    }
    pattern.confidence = *confidence;
    pattern.pitfall = *pitfall;
    if (row.contains("stage"_L1)) {
        pattern.stage = record::stepFromId(row["stage"_L1].toString());
        if (!pattern.stage) {
            *fault = u"stage of "_s + pattern.id;
            return std::nullopt;
        }
    }
    for (const QJsonValue cause : row["causes"_L1].toArray()) {
        const auto known = diagnosis::causeFromId(cause.toString());
        if (!known) {
            *fault = u"cause of "_s + pattern.id;
            return std::nullopt;
        }
        pattern.causes << *known;
    }
    if (pattern.causes.isEmpty()) {
        *fault = u"no cause in "_s + pattern.id;
        return std::nullopt;
    }
    return pattern;
}

QList<Family> readAll()
{
    QList<Family> all;
    const QDir folder(u":/mail-programs"_s);
    for (const QString &name : folder.entryList({ u"*.json"_s }, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            continue;
        if (auto family = familyFromJson(file.readAll()))
            all << *family;
    }
    return all;
}

} // namespace

std::optional<Family> familyFromJson(const QByteArray &json, QString *fault)
{
    QString unused;
    QString &what = fault ? *fault : unused;
    const QJsonObject root = QJsonDocument::fromJson(json).object();
    Family family;
    family.id = root["family"_L1].toString();
    family.program = root["program"_L1].toString();
    const auto runs = find<Runs>(runsIds, root["runs"_L1].toString());
    if (family.id.isEmpty() || family.program.isEmpty() || !runs) {
        what = u"family, program or runs"_s;
        return std::nullopt;
    }
    family.runs = *runs;
    for (const QJsonValue name : root["names"_L1].toArray())
        family.names << name.toString();
    for (const QJsonValue row : root["wrappers"_L1].toArray()) {
        Wrapper wrapper{ row["expression"_L1].toString(), record::stepFromId(row["stage"_L1].toString()) };
        const QRegularExpression parsed(wrapper.expression);
        if (!parsed.isValid() || !parsed.namedCaptureGroups().contains("reply"_L1)) {
            what = u"wrapper "_s + wrapper.expression;
            return std::nullopt;
        }
        family.wrappers << wrapper;
    }
    for (const QJsonValue row : root["patterns"_L1].toArray()) {
        auto pattern = patternFrom(row.toObject(), &what);
        if (!pattern)
            return std::nullopt;
        family.patterns << *pattern;
    }
    return family;
}

const QList<Family> &families()
{
    static const QList<Family> all = readAll();
    return all;
}

} // namespace envoi::mailprograms
