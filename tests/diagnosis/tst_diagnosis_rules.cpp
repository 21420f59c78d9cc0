// SPDX-License-Identifier: GPL-3.0-or-later
// The rules as a set: none ties, none is idle, none is a copy of another.
#include "Samples.h"

#include "diagnosis/rules/Rule.h"

#include <QSet>
#include <QTest>

using namespace envoi;
using namespace envoi::diagnosis;
using namespace Qt::StringLiterals;

class TestDiagnosisRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void specificitiesAndNamesAreUnique();
    void everyRuleWinsForItsSample_data();
    void everyRuleWinsForItsSample();
    void everyRuleIsNeeded_data() { everyRuleWinsForItsSample_data(); }
    void everyRuleIsNeeded();
    void someRuleHoldsForEveryReply();
};

namespace
{

Evidence evidenceFor(const Sample &sample)
{
    record::Settings settings;
    settings.host = u"smtp.example.net"_s;
    settings.security = sample.security;
    if (sample.userGiven)
        settings.user = u"alice@example.net"_s;
    const auto reply = smtp::Reply::fromPasted(QString::fromUtf8(sample.reply));
    const record::Record record = recordOfReply(*reply, sample.stage, settings);
    for (const record::StepRecord &step : record.steps) {
        if (step.reply) {
            Evidence e = evidenceOf(record, step);
            // One rule speaks of what was seen on the wire: give its sample that situation.
            if (sample.security == record::Security::None && sample.stage == record::StepId::Mail) {
                e.pasted = false;
                e.ehloKnown = true;
                e.startTlsOffered = true;
            }
            return e;
        }
    }
    return {};
}

Evidence liveEvidenceFor(const Rule &rule)
{
    Evidence e = evidenceFor(rule.sample);
    if (QLatin1StringView(rule.name) == "refused-while-log-in-was-on-offer"_L1) {
        e.pasted = false;
        e.ehloKnown = true;
        e.authOffered = true;
    }
    return e;
}

} // namespace

void TestDiagnosisRules::specificitiesAndNamesAreUnique()
{
    QSet<int> numbers;
    QSet<QString> names;
    for (const Rule &rule : rules()) {
        QVERIFY2(!numbers.contains(rule.specificity), rule.name);
        QVERIFY2(!names.contains(QLatin1StringView(rule.name)), rule.name);
        numbers << rule.specificity;
        names << QLatin1StringView(rule.name);
    }
    QVERIFY(rules().size() > 60);
}

void TestDiagnosisRules::everyRuleWinsForItsSample_data()
{
    QTest::addColumn<int>("index");
    for (qsizetype i = 0; i < rules().size(); ++i)
        QTest::newRow(rules()[i].name) << static_cast<int>(i);
}

void TestDiagnosisRules::everyRuleWinsForItsSample()
{
    QFETCH(int, index);
    const Rule &rule = rules()[index];
    const Rule *found = winner(liveEvidenceFor(rule));
    QVERIFY(found);
    QCOMPARE(QLatin1StringView(found->name), QLatin1StringView(rule.name));
}

void TestDiagnosisRules::everyRuleIsNeeded()
{
    QFETCH(int, index);
    const Rule &rule = rules()[index];
    // Mutation: without the rule its sample gets another cause, or another field, person or patience.
    const Rule *next = winner(liveEvidenceFor(rule), &rule);
    const bool same = next && next->cause == rule.cause && next->overrides.field == rule.overrides.field
        && next->overrides.who == rule.overrides.who && next->overrides.waiting == rule.overrides.waiting
        && next->overrides.certainty == rule.overrides.certainty;
    QVERIFY2(!same, next ? next->name : "");
}

void TestDiagnosisRules::someRuleHoldsForEveryReply()
{
    for (int code = 200; code < 600; ++code) {
        for (int s = 0; s < record::stepCount; ++s) {
            const auto step = static_cast<record::StepId>(s);
            const auto reply = smtp::Reply::fromPasted(QString::number(code));
            QVERIFY(reply);
            const record::Record record = recordOfReply(*reply, step, {});
            const Diagnosis verdict = diagnose({ record, {} });
            QVERIFY2(verdict.cause != Cause::InternalError, qPrintable(QString::number(code)));
            if (code >= 400)
                QVERIFY(verdict.cause != Cause::Ok);
            QVERIFY(verdict.cause == Cause::Ok || verdict.certainty != Certainty::Proved);
        }
    }
}

QTEST_APPLESS_MAIN(TestDiagnosisRules)
#include "tst_diagnosis_rules.moc"
