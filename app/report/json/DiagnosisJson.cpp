// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/json/Fields.h"
#include "report/json/Parts.h"

namespace envoi::report
{

using namespace diagnosis;

namespace
{

QJsonArray idsOf(const QList<Cause> &causes)
{
    QJsonArray ids;
    for (const Cause cause : causes)
        ids.append(id(cause));
    return ids;
}

QJsonObject fixToJson(const Fix &fix)
{
    QJsonObject set;
    for (auto i = fix.set.cbegin(); i != fix.set.cend(); ++i) {
        if (i.key() == record::Field::Port) {
            set.insert(id(i.key()), i.value().toInt());
        } else {
            set.insert(id(i.key()), outside(i.value()));
        }
    }
    return { { "set"_L1, set }, { "certainty"_L1, id(fix.certainty) } };
}

} // namespace

QJsonObject diagnosisToJson(const Diagnosis &diagnosis, const explanation::Explanation &words)
{
    QJsonArray fixes;
    for (const Fix &fix : diagnosis.fixes)
        fixes.append(fixToJson(fix));
    QJsonObject object{
        { "cause"_L1, id(diagnosis.cause) },
        { "step"_L1, record::id(diagnosis.step) },
        { "certainty"_L1, id(diagnosis.certainty) },
        { "field"_L1, record::id(diagnosis.field) },
        { "who"_L1, id(diagnosis.who) },
        { "waiting"_L1, id(diagnosis.waiting) },
        { "password"_L1, id(diagnosis.password) },
        { "speaker"_L1, id(diagnosis.speaker) },
        { "alternatives"_L1, idsOf(diagnosis.alternatives) },
        { "remarks"_L1, idsOf(diagnosis.remarks) },
        { "headline"_L1, words.headline },
        { "whatHappened"_L1, words.whatHappened },
        { "why"_L1, words.why },
        { "whatToDo"_L1, QJsonArray::fromStringList(words.whatToDo) },
        { "whoText"_L1, words.who },
        { "waitingText"_L1, words.waiting },
        { "passwordText"_L1, words.password },
        { "toAdministrator"_L1, words.toAdministrator },
        { "alternativesText"_L1, QJsonArray::fromStringList(words.alternatives) },
        { "remarksText"_L1, QJsonArray::fromStringList(words.remarks) },
        { "fixes"_L1, fixes },
    };
    if (diagnosis.code)
        object.insert("code"_L1, *diagnosis.code);
    if (diagnosis.enhanced)
        object.insert("enhanced"_L1, diagnosis.enhanced->toString());
    return object;
}

} // namespace envoi::report
