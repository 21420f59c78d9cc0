// SPDX-License-Identifier: GPL-3.0-or-later
// Replies of real servers through the whole of `explain`: rates per code and in total, held by a floor.
#include "Samples.h"

#include <QMap>
#include <QTest>

using namespace envoi;
using namespace Qt::StringLiterals;

class TestDiagnosisReplies : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void corpus_data();
    void corpus();
};

namespace
{

struct Rate {
    int total = 0;
    int exact = 0;
    int family = 0;
    [[nodiscard]] double exactly() const { return total ? 100.0 * exact / total : 100.0; }
    [[nodiscard]] double inFamily() const { return total ? 100.0 * family / total : 100.0; }
};

} // namespace

void TestDiagnosisReplies::corpus_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<double>("exactFloor");
    QTest::addColumn<double>("familyFloor");
    // The files more*.jsonl were each written from memory of servers before the rules met them. What they
    // scored at that first meeting is what to expect of unseen replies; the floors only hold what later
    // corrections reached.
    //   more 85.7 % exact, 88.8 % family · more2 80.2, 84.2 · more3 81.5, 86.3 · more4 82.5, 87.7
    // field1 to 3 and 5 were taken from the sources of servers, a collection of bounces and providers' pages,
    // and labelled before the rules met them; field4 was written from memory. At first meeting, each after
    // the corrections of the ones before it except field2, which met the rules together with field1:
    //   field1 76.6 % exact, 86.7 % family · field2 72.0, 78.8 · field3 75.2, 84.1 · field4 89.9, 97.8 ·
    //   field5 75.0, 84.5
    // Afterwards four labels were widened to two causes, where the definitions allow both.
    // field6 and field7 come from the sources of more than thirty servers, the pages of providers, issues and
    // forums; half of their sources are servers that no rule had met. field7 met the rules after what field6
    // had taught them:
    //   field6 77.5 % exact, 87.0 % family (421: 74.6, 79.7 · 530: 87.5, 93.8) · field7 75.7, 86.5
    // Afterwards six labels of field6 were corrected: one contradicted replies.jsonl, five left out a cause
    // that the definitions allow as well.
    // Two of more2 give no reason at all; they were labelled refused-permanently before the rules learnt to
    // offer what such a reply mostly means as a possibility.
    QTest::newRow("given") << u"replies.jsonl"_s << 99.0 << 100.0;
    QTest::newRow("recorded from real servers") << u"replies-real.jsonl"_s << 98.0 << 99.0;
    QTest::newRow("written first") << u"more.jsonl"_s << 99.0 << 99.0;
    QTest::newRow("written after the first corrections") << u"more2.jsonl"_s << 98.0 << 98.5;
    QTest::newRow("written after the second corrections") << u"more3.jsonl"_s << 99.0 << 99.0;
    QTest::newRow("written after the third corrections") << u"more4.jsonl"_s << 94.0 << 94.0;
    QTest::newRow("sources of servers") << u"field1.jsonl"_s << 97.0 << 97.0;
    QTest::newRow("bounces and other servers") << u"field2.jsonl"_s << 96.0 << 97.0;
    QTest::newRow("more servers and providers") << u"field3.jsonl"_s << 97.0 << 97.0;
    QTest::newRow("log-ins and other languages") << u"field4.jsonl"_s << 96.0 << 97.0;
    QTest::newRow("Mimecast, Microsoft and pieces of bounces") << u"field5.jsonl"_s << 95.0 << 97.0;
    QTest::newRow("every kind of server, 421 and 530 above all") << u"field6.jsonl"_s << 97.0 << 97.0;
    QTest::newRow("the same kinds once more") << u"field7.jsonl"_s << 95.0 << 95.0;
}

void TestDiagnosisReplies::corpus()
{
    QFETCH(QString, file);
    QFETCH(double, exactFloor);
    QFETCH(double, familyFloor);
    const QList<ReplySample> samples = samplesOf(file);
    QVERIFY(samples.size() > 60);
    QMap<QString, Rate> perCode;
    Rate all;
    for (const ReplySample &sample : samples) {
        const diagnosis::Diagnosis verdict = verdictOn(sample);
        const QString found = diagnosis::id(verdict.cause);
        bool family = false;
        for (const QString &fair : sample.causes) {
            const auto cause = diagnosis::causeFromId(fair);
            QVERIFY2(cause, qPrintable(fair));
            family = family || sameFamily(*cause, verdict.cause);
        }
        const bool exact = sample.causes.contains(found);
        for (Rate *rate : { &all, &perCode[sample.reply.left(3)] }) {
            rate->total += 1;
            rate->exact += exact ? 1 : 0;
            rate->family += family ? 1 : 0;
        }
        if (!exact) {
            qInfo("%s %s [%s] wants %s, says %s: %s", family ? "miss  " : "FAMILY", qPrintable(sample.id),
                qPrintable(sample.stage), qPrintable(sample.causes.join(u'/')), qPrintable(found),
                qPrintable(sample.reply.left(160).replace("\r\n"_L1, " / "_L1)));
        }
    }
    for (auto it = perCode.cbegin(); it != perCode.cend(); ++it)
        qInfo("%s: %3d replies, exact %5.1f %%, family %5.1f %%", qPrintable(it.key()), it->total,
            it->exactly(), it->inFamily());
    qInfo("%s: %d replies, exact %.1f %%, family %.1f %%", qPrintable(file), all.total, all.exactly(),
        all.inFamily());
    QVERIFY2(all.exactly() >= exactFloor, "too few exact causes");
    QVERIFY2(all.inFamily() >= familyFloor, "too few causes in the right family");
}

QTEST_APPLESS_MAIN(TestDiagnosisReplies)
#include "tst_diagnosis_replies.moc"
