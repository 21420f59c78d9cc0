// SPDX-License-Identifier: GPL-3.0-or-later
// explain and compare: every way of giving a reply, both languages, every format.
#include "CommandLine.h"
#include "Contract.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

class Words : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void explain_data();
    void explain();
    void replyInEveryForm();
    void sameFactsInBothLanguages();
    void stageChangesTheVerdict();
    void textHasTheBlocks();
    void hostileReply();
    void compareText();
    void compareJson();
    void formats();
    void terminal();
};

void Words::explain_data()
{
    QTest::addColumn<QString>("reply");
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QString>("stage");
    QTest::addColumn<QString>("cause");
    QTest::newRow("530 login") << u"530 5.7.0 Authentication required"_s
                               << QStringList{ u"--stage"_s, u"mail"_s, u"--security"_s, u"starttls"_s }
                               << u"mail"_s << u"auth-required"_s;
    QTest::newRow("530 starttls") << u"530 5.7.0 Must issue a STARTTLS command first"_s
                                  << QStringList{ u"--stage"_s, u"mail"_s, u"--security"_s, u"none"_s }
                                  << u"mail"_s << u"starttls-required-first"_s;
    QTest::newRow("421 greeting") << u"421 4.3.2 Service not available, try again later"_s
                                  << QStringList{ u"--stage"_s, u"greeting"_s } << u"greeting"_s
                                  << u"service-unavailable-temporary"_s;
    QTest::newRow("535") << u"535 5.7.8 Error: authentication failed"_s
                         << QStringList{ u"--stage"_s, u"auth"_s, u"--user-given"_s } << u"auth"_s
                         << u"bad-credentials"_s;
    QTest::newRow("imap") << u"* OK [CAPABILITY IMAP4rev1] ready"_s
                          << QStringList{ u"--stage"_s, u"greeting"_s } << u"greeting"_s
                          << u"wrong-service-or-port"_s;
    QTest::newRow("message means data")
        << u"552 5.3.4 Message size exceeds fixed limit"_s << QStringList{ u"--stage"_s, u"message"_s }
        << u"data"_s << u"message-too-large"_s;
}

void Words::explain()
{
    QFETCH(QString, reply);
    QFETCH(QStringList, options);
    QFETCH(QString, stage);
    QFETCH(QString, cause);
    const Run result = run(QStringList{ u"explain"_s, reply, u"--format"_s, u"json"_s } + options);
    QCOMPARE(result.exit, 0);
    QCOMPARE(explanationFaults(result.json()), QStringList());
    QCOMPARE(result.json().value("stage"_L1).toString(), stage);
    QCOMPARE(result.json().value("diagnosis"_L1).toObject().value("cause"_L1).toString(), cause);
}

void Words::replyInEveryForm()
{
    const QStringList options{ u"--stage"_s, u"greeting"_s, u"--format"_s, u"json"_s };
    const QByteArray expected
        = run(QStringList{ u"explain"_s, u"421-4.3.2 Busy\\r\\n421 4.3.2 Try later"_s } + options).out;
    QVERIFY(expected.contains("\"4.3.2\""));
    QCOMPARE(
        run(QStringList{ u"explain"_s, u"421-4.3.2 Busy\\n421 4.3.2 Try later"_s } + options).out, expected);
    QCOMPARE(
        run(QStringList{ u"explain"_s, u"421-4.3.2 Busy\r\n421 4.3.2 Try later"_s } + options).out, expected);
    QCOMPARE(run(QStringList{ u"explain"_s, u"421-4.3.2"_s, u"Busy\n421"_s, u"4.3.2"_s, u"Try"_s, u"later"_s }
                 + options)
                 .out,
        expected);
    QCOMPARE(
        run(QStringList{ u"explain"_s, u"-"_s } + options, "421-4.3.2 Busy\r\n421 4.3.2 Try later\r\n").out,
        expected);
    QCOMPARE(run(QStringList{ u"explain"_s } + options
                 + QStringList{ u"--"_s, u"421-4.3.2 Busy\\r\\n421 4.3.2 Try later"_s })
                 .out,
        expected);
    QCOMPARE(run({ u"explain"_s, u"421"_s }).exit, 0);
    QCOMPARE(run({ u"explain"_s, u"-"_s }, "").exit, 2);
    QCOMPARE(run({ u"explain"_s, u"-"_s }, " \r\n \n").exit, 2);
    QCOMPARE(run({ u"explain"_s, u"-"_s }, QByteArray(200'000, 'x')).exit, 2);
    QCOMPARE(run({ u"explain"_s, u"-"_s }, QByteArray("\xff\xfe\x00\x01", 4)).exit, 0);
}

void Words::sameFactsInBothLanguages()
{
    for (const char *reply : { "421 4.7.0 Too many connections", "530 5.7.0 Authentication required",
             "550 5.7.1 Relaying denied", "999 x" }) {
        const QStringList words{ u"explain"_s, QString::fromLatin1(reply), u"--format"_s, u"json"_s,
            u"--lang"_s };
        const QJsonObject en = run(words + QStringList{ u"en"_s }).json().value("diagnosis"_L1).toObject();
        const QJsonObject fr = run(words + QStringList{ u"fr"_s }).json().value("diagnosis"_L1).toObject();
        for (const char *key : { "cause", "step", "certainty", "field", "who", "waiting", "password" })
            QCOMPARE(en.value(QLatin1StringView(key)), fr.value(QLatin1StringView(key)));
        QVERIFY(en.value("headline"_L1) != fr.value("headline"_L1));
        QCOMPARE(en.value("whatToDo"_L1).toArray().size(), fr.value("whatToDo"_L1).toArray().size());
    }
}

void Words::stageChangesTheVerdict()
{
    const Run guessed = run({ u"explain"_s, u"421 4.3.2 Service not available"_s });
    QVERIFY(guessed.text().contains(u"the step was not given"_s));
    const Run given
        = run({ u"explain"_s, u"421 4.3.2 Service not available"_s, u"--stage"_s, u"greeting"_s });
    QVERIFY(!given.text().contains(u"the step was not given"_s));
}

void Words::textHasTheBlocks()
{
    const QString en
        = run({ u"explain"_s, u"530 5.7.0 Authentication required"_s, u"--lang"_s, u"en"_s }).text();
    qsizetype at = 0;
    for (const char *block : { "\nWhat happened\n", "  | 530 5.7.0 Authentication required\n", "\nWhy\n",
             "\nWhat to do\n  1. ", "Identifier: auth-required" }) {
        at = en.indexOf(QLatin1StringView(block), at);
        QVERIFY2(at > 0, block);
    }
    const QString fr
        = run({ u"explain"_s, u"530 5.7.0 Authentication required"_s, u"--lang"_s, u"fr"_s }).text();
    at = 0;
    for (const QString &block : { u"\nCe qui s’est passé\n"_s, u"  | 530 5.7.0 Authentication required\n"_s,
             u"\nPourquoi\n"_s, u"\nQue faire\n  1. "_s, u"Identifiant\u00a0: auth-required"_s }) {
        at = fr.indexOf(block, at);
        QVERIFY2(at > 0, qPrintable(block));
    }
    QVERIFY(!fr.contains(u"What"_s));
}

void Words::hostileReply()
{
    for (const QString &format : { u"text"_s, u"json"_s, u"markdown"_s, u"html"_s }) {
        const Run result = run({ u"explain"_s, u"-"_s, u"--format"_s, format },
            QByteArray("550 \x1b]52;c;AAAA\x07 \xc2\x9b \xe2\x80\xae <script>alert(1)</script> `` ")
                + QByteArray(5'000, 'A') + "\r\n");
        QCOMPARE(result.exit, 0);
        for (const QChar c : result.text())
            QVERIFY(c.isPrint() || c == u'\n' || c == QChar(0x2068) || c == QChar(0x2069));
        QVERIFY(format != u"html"_s || !result.out.contains("<script>"));
    }
}

void Words::compareText()
{
    const QString fr = run({ u"compare"_s, u"421"_s, u"530"_s, u"--lang"_s, u"fr"_s }).text();
    QVERIFY(fr.contains(u"Ce qui les distingue"_s));
    QVERIFY(fr.contains(u"(Transient Negative Completion)"_s));
    for (const char *english : { "What", "When", "How", "the ", "class" })
        QVERIFY2(!fr.contains(QRegularExpression(u"\\b%1"_s.arg(QString::fromLatin1(english))))
                || QLatin1StringView(english) == "class"_L1,
            english);
    const QString en = run({ u"compare"_s, u"421"_s, u"530"_s, u"--lang"_s, u"en"_s }).text();
    QVERIFY(en.contains(u"4yz Transient Negative Completion"_s)
        && en.contains(u"5yz Permanent Negative Completion"_s));
    QVERIFY(!en.contains(QRegularExpression(u"[éèàç]"_s)));
    QCOMPARE(run({ u"compare"_s, u"421"_s, u"421"_s }).exit, 0);
}

void Words::compareJson()
{
    for (const auto &[a, b] : { std::pair(421, 530), std::pair(530, 421), std::pair(250, 550),
             std::pair(299, 599), std::pair(450, 450) }) {
        const Run result = run({ u"compare"_s, QString::number(a), QString::number(b), u"--format"_s,
            u"json"_s, u"--lang"_s, u"fr"_s });
        QCOMPARE(result.exit, 0);
        QCOMPARE(comparisonFaults(result.json()), QStringList());
        const QJsonArray codes = result.json().value("codes"_L1).toArray();
        QCOMPARE(codes.at(0).toObject().value("code"_L1).toInt(), a);
        QCOMPARE(codes.at(1).toObject().value("code"_L1).toInt(), b);
    }
}

void Words::formats()
{
    QVERIFY(run({ u"compare"_s, u"421"_s, u"530"_s, u"--format"_s, u"html"_s })
                .text()
                .startsWith(u"<!DOCTYPE html>"_s));
    QVERIFY(run({ u"compare"_s, u"421"_s, u"530"_s, u"--format"_s, u"markdown"_s })
                .text()
                .startsWith(u"# 421"_s));
    QVERIFY(!run({ u"compare"_s, u"421"_s, u"530"_s }).out.contains('\x1b')); // a pipe is no terminal
}

void Words::terminal()
{
    QProcessEnvironment environment = cleanEnvironment();
    const Run coloured = runOnTerminal({ u"compare"_s, u"421"_s, u"530"_s }, environment);
    QCOMPARE(coloured.exit, 0);
    QVERIFY(coloured.out.contains("\x1b[1m"));
    environment.insert(u"NO_COLOR"_s, u"1"_s);
    QVERIFY(!runOnTerminal({ u"compare"_s, u"421"_s, u"530"_s }, environment).out.contains('\x1b'));
    environment.remove(u"NO_COLOR"_s);
    environment.insert(u"TERM"_s, u"dumb"_s);
    QVERIFY(!runOnTerminal({ u"compare"_s, u"421"_s, u"530"_s }, environment).out.contains('\x1b'));
}

QTEST_GUILESS_MAIN(Words)
#include "tst_cli_words.moc"
