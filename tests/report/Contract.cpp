// SPDX-License-Identifier: GPL-3.0-or-later
#include "Contract.h"

#include <QDateTime>
#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace
{

class Checker
{
public:
    QStringList faults;

    /// `keys`: "name:type", "name?:type" when it may be missing; types: string, number, bool, array, object,
    /// strings, id(a|b|c).
    void check(const QJsonObject &object, const QString &where, const QStringList &keys)
    {
        for (const QString &spec : keys) {
            QString name = spec.section(u':', 0, 0);
            const QString type = spec.section(u':', 1);
            const bool optional = name.endsWith(u'?');
            if (optional)
                name.chop(1);
            const QString path = where + u'.' + name;
            if (!object.contains(name)) {
                if (!optional)
                    faults << path + u" is missing"_s;
                continue;
            }
            const QJsonValue value = object.value(name);
            if (!isOf(value, type))
                faults << path + u" is not "_s + type + u": "_s + value.toString();
        }
    }

    void checkEach(const QJsonArray &array, const QString &where, const QStringList &keys)
    {
        for (const auto &one : array)
            check(one.toObject(), where, keys);
    }

private:
    static bool isOf(const QJsonValue &value, const QString &type)
    {
        if (type == u"string"_s)
            return value.isString();
        if (type == u"number"_s)
            return value.isDouble();
        if (type == u"bool"_s)
            return value.isBool();
        if (type == u"array"_s)
            return value.isArray();
        if (type == u"object"_s)
            return value.isObject();
        if (type == u"numberOrNull"_s)
            return value.isDouble() || value.isNull();
        if (type == u"strings"_s) {
            const QJsonArray array = value.toArray();
            return value.isArray()
                && std::all_of(array.begin(), array.end(), [](const auto &one) { return one.isString(); });
        }
        if (type.startsWith(u"id("_s))
            return type.mid(3).chopped(1).split(u'|').contains(value.toString());
        return false;
    }
};

const QString stepIds
    = u"id(input|dns|tcp|tls|certificate|greeting|ehlo|starttls|auth|mail|rcpt|data|quit)"_s;

void checkDiagnosis(Checker &checker, const QJsonObject &diagnosis)
{
    checker.check(diagnosis, u"diagnosis"_s,
        { u"cause:string"_s, u"step:"_s + stepIds, u"code?:number"_s, u"enhanced?:string"_s,
            u"certainty:id(proved|likely|possible)"_s,
            u"field:id(host|port|security|user|password|auth|from|to|none)"_s,
            u"who:id(user|network|provider|administrator|nobody)"_s,
            u"waiting:id(helps|does-not-help|unknown)"_s,
            u"password:id(not-given|not-sent|accepted|refused|unknown)"_s, u"alternatives:strings"_s,
            u"remarks:strings"_s, u"headline:string"_s, u"whatHappened:string"_s, u"why:string"_s,
            u"whatToDo:strings"_s, u"fixes:array"_s });
    const QJsonArray fixes = diagnosis.value(u"fixes"_s).toArray();
    checker.checkEach(fixes, u"fixes"_s, { u"set:object"_s, u"certainty:id(proved|likely|possible)"_s });
    for (const auto &fix : fixes) {
        checker.check(fix.toObject().value(u"set"_s).toObject(), u"set"_s,
            { u"port?:number"_s, u"security?:id(auto|starttls|tls|none)"_s, u"host?:string"_s,
                u"user?:string"_s });
    }
}

void checkSteps(Checker &checker, const QJsonArray &steps, const QString &where)
{
    checker.checkEach(steps, where,
        { u"id:"_s + stepIds, u"outcome:id(passed|remark|failed|not-reached|not-applicable|stopped)"_s,
            u"startMs:number"_s, u"durationMs:number"_s, u"facts:object"_s, u"reply?:object"_s });
    for (const auto &step : steps) {
        const QJsonObject object = step.toObject();
        if (object.contains(u"reply"_s)) {
            checker.check(object.value(u"reply"_s).toObject(), where + u".reply"_s,
                { u"code:number"_s, u"enhanced?:string"_s, u"lines:strings"_s });
        }
    }
}

const QStringList settingsKeys{ u"host:string"_s, u"port:number"_s, u"security:id(auto|starttls|tls|none)"_s,
    u"user?:string"_s, u"passwordGiven:bool"_s, u"auth:string"_s, u"from?:string"_s, u"to?:string"_s,
    u"ehloName?:string"_s, u"family:string"_s, u"proxy?:string"_s };

} // namespace

QStringList reportFaults(const QJsonObject &report)
{
    Checker checker;
    checker.check(report, u"report"_s,
        { u"schema:id(envoi-report/1)"_s, u"program:object"_s, u"language:id(en|fr)"_s, u"settings:object"_s,
            u"steps:array"_s, u"addresses:array"_s, u"tls?:object"_s, u"dialogue:array"_s,
            u"diagnosis:object"_s, u"followUps:array"_s });
    const QString created = report.value(u"created"_s).toString();
    const bool hasOffset
        = created.endsWith(u'Z') || created.lastIndexOf(u'+') > 18 || created.lastIndexOf(u'-') > 18;
    if (!created.isEmpty() && (!hasOffset || !QDateTime::fromString(created, Qt::ISODateWithMs).isValid()))
        checker.faults << u"created is not ISO 8601 with offset: "_s + created;
    checker.check(report.value(u"program"_s).toObject(), u"program"_s,
        { u"name:string"_s, u"version:string"_s, u"qt:string"_s, u"tls:string"_s, u"system:string"_s });
    checker.check(report.value(u"settings"_s).toObject(), u"settings"_s, settingsKeys);
    checkSteps(checker, report.value(u"steps"_s).toArray(), u"steps"_s);
    checker.checkEach(report.value(u"addresses"_s).toArray(), u"addresses"_s,
        { u"address:string"_s, u"family:string"_s, u"outcome:string"_s, u"durationMs:number"_s,
            u"error?:string"_s });
    if (report.contains(u"tls"_s)) {
        const QJsonObject tls = report.value(u"tls"_s).toObject();
        checker.check(tls, u"tls"_s,
            { u"version:string"_s, u"cipher:string"_s, u"chain:array"_s, u"problems:array"_s });
        checker.checkEach(tls.value(u"chain"_s).toArray(), u"chain"_s,
            { u"subject:string"_s, u"issuer:string"_s, u"names:strings"_s, u"notBefore:string"_s,
                u"notAfter:string"_s, u"keyType:string"_s, u"keyBits:number"_s, u"signature:string"_s,
                u"sha256:string"_s });
    }
    checker.checkEach(report.value(u"dialogue"_s).toArray(), u"dialogue"_s,
        { u"atMs:number"_s, u"step:"_s + stepIds, u"from:id(client|server|note)"_s, u"text:string"_s });
    checkDiagnosis(checker, report.value(u"diagnosis"_s).toObject());
    const QJsonArray followUps = report.value(u"followUps"_s).toArray();
    checker.checkEach(followUps, u"followUps"_s,
        { u"purpose:string"_s, u"settings:object"_s, u"steps:array"_s, u"conclusion:string"_s });
    for (const auto &followUp : followUps) {
        checker.check(
            followUp.toObject().value(u"settings"_s).toObject(), u"followUps.settings"_s, settingsKeys);
        checkSteps(checker, followUp.toObject().value(u"steps"_s).toArray(), u"followUps.steps"_s);
    }
    return checker.faults;
}

QStringList explanationFaults(const QJsonObject &explanation)
{
    Checker checker;
    checker.check(explanation, u"explanation"_s,
        { u"schema:id(envoi-explanation/1)"_s, u"stage:"_s + stepIds, u"code:numberOrNull"_s,
            u"enhanced?:string"_s, u"diagnosis:object"_s });
    checkDiagnosis(checker, explanation.value(u"diagnosis"_s).toObject());
    return checker.faults;
}

QStringList comparisonFaults(const QJsonObject &comparison)
{
    Checker checker;
    checker.check(comparison, u"comparison"_s,
        { u"schema:id(envoi-comparison/1)"_s, u"codes:array"_s, u"differences:strings"_s,
            u"whichWhen:strings"_s });
    const QJsonArray codes = comparison.value(u"codes"_s).toArray();
    if (codes.size() != 2)
        checker.faults << u"not two codes"_s;
    checker.checkEach(codes, u"codes"_s,
        { u"code:number"_s, u"class:string"_s, u"title:string"_s, u"description:string"_s,
            u"whenYouSeeIt:strings"_s, u"howToResolve:strings"_s });
    return checker.faults;
}
