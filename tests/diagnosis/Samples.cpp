// SPDX-License-Identifier: GPL-3.0-or-later
#include "Samples.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace envoi;
using namespace Qt::StringLiterals;

QList<ReplySample> samplesOf(const QString &fileName)
{
    QFile file(QStringLiteral(ENVOI_TEST_DATA "/replies/") + fileName);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QList<ReplySample> samples;
    for (const QByteArray &line : file.readAll().split('\n')) {
        if (line.trimmed().isEmpty())
            continue;
        const QJsonObject o = QJsonDocument::fromJson(line).object();
        ReplySample sample{ o["id"_L1].toString(), o["stage"_L1].toString(), o["reply"_L1].toString(), {} };
        if (o.contains("cause"_L1))
            sample.causes << o["cause"_L1].toString();
        const QJsonArray several = o["causes"_L1].toArray();
        for (const QJsonValue &v : several)
            sample.causes << v.toString();
        samples << sample;
    }
    return samples;
}

std::optional<record::StepId> stageOf(const ReplySample &sample)
{
    if (sample.stage == u"any"_s)
        return std::nullopt;
    return record::stepFromId(sample.stage == u"message"_s ? u"data"_s : sample.stage);
}

diagnosis::Case caseOf(
    const QString &reply, std::optional<record::StepId> stage, const record::Settings &settings)
{
    if (const auto parsed = smtp::Reply::fromPasted(reply))
        return { diagnosis::recordOfReply(*parsed, stage, settings), {} };
    return { diagnosis::recordOfText(reply.toUtf8(), stage, settings), {} };
}

diagnosis::Diagnosis verdictOn(const ReplySample &sample)
{
    return diagnosis::diagnose(caseOf(sample.reply, stageOf(sample)));
}

bool sameFamily(diagnosis::Cause a, diagnosis::Cause b)
{
    return diagnosis::traits(a).family == diagnosis::traits(b).family;
}
