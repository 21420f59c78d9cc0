// SPDX-License-Identifier: GPL-3.0-or-later
// The rules read features, not samples: what is said counts, not how it is dressed. And pairs that look alike
// are told apart (causes.md).
#include "Samples.h"

#include <QHash>
#include <QRegularExpression>
#include <QTest>
#include <functional>

using namespace envoi;
using namespace Qt::StringLiterals;

class TestDiagnosisGenerality : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void dressedOtherwise_data();
    void dressedOtherwise();
    void pairs_data();
    void pairs();
};

namespace
{

using Dress = std::function<QString(const QString &)>;

/// Applies to the text of each line, leaving code, separator and enhanced code alone.
Dress onText(std::function<QString(QString)> change)
{
    return [change](const QString &reply) {
        static const QRegularExpression head(u"^(\\d{3}[ -]?(?:[245]\\.\\d+\\.\\d+ ?)?)(.*)$"_s);
        QStringList lines = reply.split(u"\r\n"_s);
        for (QString &line : lines) {
            const auto m = head.match(line);
            if (m.hasMatch())
                line = m.captured(1) + change(m.captured(2));
        }
        return lines.join(u"\r\n"_s);
    };
}

QString otherNames(QString text)
{
    static const QRegularExpression ip(u"\\b(192\\.0\\.2|198\\.51\\.100|203\\.0\\.113)\\.\\d+\\b"_s);
    static const QRegularExpression name(u"\\b(mail|client|mx|smtp)\\.example\\.(com|net|org|test)\\b"_s);
    static const QRegularExpression address(
        u"\\b(user|other|bob|alice)@example\\.(com|net|org|invalid|test)\\b"_s);
    text.replace(address, u"jean.dupont+x@mailing.host-42.co.uk"_s);
    text.replace(name, u"out7.relay-east.provider-x.org"_s);
    text.replace(ip, u"203.0.113.77"_s);
    return text;
}

QString otherSpelling(QString text)
{
    static const QRegularExpression z(u"(uthor|ecogn|rgan)iz(e|a|i)"_s);
    static const QRegularExpression s(u"(uthor|ecogn|rgan)is(e|a|i)"_s);
    return z.match(text).hasMatch() ? text.replace(z, u"\\1is\\2"_s) : text.replace(s, u"\\1iz\\2"_s);
}

/// One long line cut into several, as servers do near column 60.
QString cutIntoLines(const QString &reply)
{
    if (reply.contains(u"\r\n"_s) || reply.size() < 40)
        return reply;
    const QString code = reply.left(3);
    QString rest = reply.mid(4);
    QStringList lines;
    while (rest.size() > 30) {
        const qsizetype blank = rest.lastIndexOf(u' ', 30);
        if (blank < 8)
            break;
        lines << code + u'-' + rest.left(blank);
        rest = rest.mid(blank + 1);
    }
    lines << code + u' ' + rest;
    return lines.join(u"\r\n"_s);
}

QString withoutEnhanced(const QString &reply)
{
    static const QRegularExpression enhanced(
        u"^(\\d{3}[ -])#?[245]\\.\\d+\\.\\d+ ?"_s, QRegularExpression::MultilineOption);
    return QString(reply).replace(enhanced, u"\\1"_s);
}

} // namespace

void TestDiagnosisGenerality::dressedOtherwise_data()
{
    QTest::addColumn<Dress>("dress");
    QTest::addColumn<double>("floor");
    QTest::newRow("other names and addresses") << onText(otherNames) << 99.0;
    QTest::newRow("upper case") << onText([](const QString &t) { return t.toUpper(); }) << 97.0;
    QTest::newRow("lower case") << onText([](const QString &t) { return t.toLower(); }) << 97.0;
    QTest::newRow("no full stops or commas")
        << onText([](QString t) { return t.replace(QRegularExpression(u"[.,;!](?=\\s|$)"_s), QString()); })
        << 97.0;
    QTest::newRow("other punctuation")
        << onText([](QString t) { return t.replace(u" - "_s, u": "_s).replace(u": "_s, u" -- "_s); }) << 97.0;
    QTest::newRow("a queue id behind")
        << onText([](const QString &t) { return t + u" 5b1f17b1804b1-5423e1b8f6asm81e87"_s; }) << 98.0;
    QTest::newRow("a server name in front")
        << onText([](const QString &t) { return u"out7.relay-east.provider-x.org "_s + t; }) << 97.0;
    QTest::newRow("Error: in front") << onText([](const QString &t) { return u"Error: "_s + t; }) << 98.0;
    QTest::newRow("a help page behind") << onText([](const QString &t) {
        return t + u" Please visit https://help.provider-x.org/kb/1234 for more information"_s;
    }) << 97.0;
    QTest::newRow("wide blanks") << onText([](QString t) { return t.replace(u" "_s, u"  "_s); }) << 99.0;
    QTest::newRow("the other English") << onText(otherSpelling) << 99.0;
    QTest::newRow("cut into lines") << Dress(cutIntoLines) << 99.0;
    QTest::newRow("no enhanced code") << Dress(withoutEnhanced) << 95.0;
}

void TestDiagnosisGenerality::dressedOtherwise()
{
    QFETCH(Dress, dress);
    QFETCH(double, floor);
    int changed = 0;
    int kept = 0;
    for (const QString &file :
        { u"replies.jsonl"_s, u"replies-real.jsonl"_s, u"more.jsonl"_s, u"more2.jsonl"_s }) {
        for (ReplySample sample : samplesOf(file)) {
            // Challenges are base64, other services have no code: dressing would change what they are.
            if (sample.reply.startsWith(u"334"_s) || !sample.reply.front().isDigit())
                continue;
            const QString before = diagnosis::id(verdictOn(sample).cause);
            const QString original = sample.reply;
            sample.reply = dress(sample.reply);
            if (sample.reply == original)
                continue;
            const QString after = diagnosis::id(verdictOn(sample).cause);
            ++changed;
            if (after == before)
                ++kept;
            else
                qInfo("%s: %s becomes %s: %s", qPrintable(sample.id), qPrintable(before), qPrintable(after),
                    qPrintable(sample.reply.left(150).replace(u"\r\n"_s, u" / "_s)));
        }
    }
    QVERIFY(changed > 10);
    const double rate = 100.0 * kept / changed;
    qInfo("%d replies dressed, %.1f %% keep their cause", changed, rate);
    QVERIFY(rate >= floor);
}

void TestDiagnosisGenerality::pairs_data()
{
    QTest::addColumn<QString>("a");
    QTest::addColumn<QString>("b");
    const QStringList pairs{ u"534-gmail-01 534-gmail-03"_s, u"535-microsoft-365-01 535-microsoft-365-02"_s,
        u"535-microsoft-365-02 535-microsoft-365-03"_s, u"530-opensmtpd-01 530-opensmtpd-02"_s,
        u"530-opensmtpd-02 530-opensmtpd-03"_s, u"530-postal-01 530-postal-02"_s,
        u"535-yahoo-01 535-hmailserver-02"_s, u"421-gmail-03 421-gmail-06"_s, u"421-gmail-04 421-gmail-05"_s,
        u"421-gmail-08 421-gmail-11"_s, u"421-unidentified-server-01 421-icloud-mail-02"_s,
        u"421-microsoft-365-01 421-microsoft-365-02"_s, u"432-microsoft-365-01 432-microsoft-365-02"_s,
        u"432-courier-01 432-rfc-4954-01"_s, u"451-microsoft-365-01 451-exim-01"_s,
        u"451-sendgrid-01 454-gmail-01"_s, u"451-mimecast-01 451-mimecast-03"_s,
        u"503-exim-02 503-postfix-02"_s, u"521-postfix-postscreen-01 521-postfix-01"_s,
        u"550-microsoft-exchange-01 550-microsoft-exchange-03"_s, u"552-orange-01 552-gmail-02"_s,
        u"552-gmail-02 552-yahoo-01"_s, u"334-gmail-01 334-zoho-mail-01"_s };
    for (const QString &pair : pairs)
        QTest::newRow(qPrintable(pair)) << pair.section(u' ', 0, 0) << pair.section(u' ', 1);
}

void TestDiagnosisGenerality::pairs()
{
    QFETCH(QString, a);
    QFETCH(QString, b);
    static const QList<ReplySample> all = samplesOf(u"replies.jsonl"_s);
    QStringList found;
    for (const QString &id : { a, b }) {
        const auto sample
            = std::find_if(all.cbegin(), all.cend(), [&id](const ReplySample &s) { return s.id == id; });
        QVERIFY2(sample != all.cend(), qPrintable(id));
        const QString cause = diagnosis::id(verdictOn(*sample).cause);
        QCOMPARE(cause, sample->causes.constFirst());
        found << cause;
    }
    QVERIFY(found[0] != found[1]);
}

QTEST_APPLESS_MAIN(TestDiagnosisGenerality)
#include "tst_diagnosis_generality.moc"
