// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/Script.h"
#include "simulator/Simulator.h"

#include <QTest>

using namespace envoi::simulator;
using namespace Qt::Literals::StringLiterals;

class TestScript : public QObject
{
    Q_OBJECT

private:
    static Script parsed(const QString &text)
    {
        const auto result = parseScript(text);
        if (const auto *error = std::get_if<ScriptError>(&result))
            qWarning("line %d: %s", error->line, qPrintable(error->text));
        return std::get<Script>(result);
    }

private Q_SLOTS:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void errorsNameTheLine_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("line");
        QTest::newRow("unknown keyword") << u"S: 220 hi\nFROBNICATE\n"_s << 2;
        QTest::newRow("lower case") << u"s: 220 hi\n"_s << 1;
        QTest::newRow("unknown escape") << u"\n# remark\nS: a\\qb\n"_s << 3;
        QTest::newRow("half an escape") << u"S+ \\x4\n"_s << 1;
        QTest::newRow("backslash at the end") << u"S+ abc\\\n"_s << 1;
        QTest::newRow("unknown place") << u"S: \\{nothing}\n"_s << 1;
        QTest::newRow("END without a block") << u"S: 220\nEND\n"_s << 2;
        QTest::newRow("END missing") << u"REPEAT 3\nS: 250\n"_s << 2;
        QTest::newRow("nested END missing") << u"CONNECTION 1\nREPEAT 3\nS: 250\nEND\n"_s << 4;
        QTest::newRow("bad pattern") << u"C~ (\n"_s << 1;
        QTest::newRow("bad ON") << u"ON EHLO\nS: 250\nEND\n"_s << 1;
        QTest::newRow("bad LISTEN") << u"LISTEN upwards\n"_s << 1;
        QTest::newRow("bad WAIT") << u"WAIT long\n"_s << 1;
        QTest::newRow("bad certificate") << u"TLS cert=forged\n"_s << 1;
        QTest::newRow("bad TLS key") << u"TLS nonsense=1\n"_s << 1;
        QTest::newRow("bad TLS version") << u"CERT good min=2.0\n"_s << 1;
        QTest::newRow("bad REPEAT") << u"REPEAT often\nEND\n"_s << 1;
        QTest::newRow("bad CUT") << u"CUT -1\n"_s << 1;
        QTest::newRow("bad CONNECTION") << u"CONNECTION zero\nEND\n"_s << 1;
        QTest::newRow("bad ACCOUNT") << u"ACCOUNT alice\n"_s << 1;
        QTest::newRow("word after RST") << u"RST now\n"_s << 1;
    }

    void errorsNameTheLine()
    {
        QFETCH(QString, text);
        QFETCH(int, line);
        const auto result = parseScript(text);
        const auto *error = std::get_if<ScriptError>(&result);
        QVERIFY(error);
        QCOMPARE(error->line, line);
        QVERIFY(!error->text.isEmpty());
    }

    void keepsBlanksThatMatter()
    {
        const Script script = parsed(u"  S: 250  two blanks \r\nC:  AUTH\n"_s);
        QCOMPARE(script.main.steps.size(), 2u);
        const auto &send = std::get<Send>(script.main.steps.at(0).step);
        QCOMPARE(std::get<QByteArray>(send.text.parts.at(0)), "250  two blanks "_ba);
        QCOMPARE(std::get<QByteArray>(send.text.parts.at(1)), "\r\n"_ba);
        QCOMPARE(std::get<ExpectLine>(script.main.steps.at(1).step).line, " AUTH"_ba);
    }

    void escapes()
    {
        const Script script = parsed(u"S+ a\\r\\n\\t\\0\\x41\\\\é\\1\\{client}\n"_s);
        const auto &parts = std::get<Send>(script.main.steps.at(0).step).text.parts;
        QCOMPARE(parts.size(), 3u);
        QCOMPARE(std::get<QByteArray>(parts.at(0)), QByteArray("a\r\n\t\0A\\\xc3\xa9", 9));
        QCOMPARE(std::get<Text::Place>(parts.at(1)).capture, 1);
        QCOMPARE(std::get<Text::Place>(parts.at(2)).name, "client"_ba);
    }

    void directives()
    {
        const Script script = parsed(uR"(
NAME some-name
LISTEN tls
BASE submission
HOSTNAME smtp.example.org
ACCOUNT alice@example.net pass word
MECHANISMS PLAIN LOGIN
OFFER X-LIMIT 5
WITHHOLD STARTTLS PIPELINING
LOGIN-IN-CLEAR
LOGIN-OPTIONAL
CERT expired names=a.example,192.0.2.1 max=1.2 issuer-ou=Two+words
EXPECT certificate-expired certificate
SETTINGS security=tls user=alice@example.net
)"_s);
        QCOMPARE(script.name, u"some-name"_s);
        QCOMPARE(script.listen, ListenMode::Tls);
        QCOMPARE(script.base, Base::Submission);
        QCOMPARE(script.accounts.at(0).password, u"pass word"_s);
        QCOMPARE(script.mechanisms, (QList<QByteArray>{ "PLAIN", "LOGIN" }));
        QCOMPARE(script.offer, (QList<QByteArray>{ "X-LIMIT 5" }));
        QVERIFY(script.loginInClear && !script.loginRequired);
        QCOMPARE(script.tls.certificate.kind, u"expired"_s);
        QCOMPARE(script.tls.certificate.names, (QStringList{ u"a.example"_s, u"192.0.2.1"_s }));
        QCOMPARE(script.tls.certificate.issuerOu, u"Two words"_s);
        QCOMPARE(script.tls.maximum, 0x0303);
        QCOMPARE(script.expectedCause, u"certificate-expired"_s);
        QCOMPARE(script.expectedStep, u"certificate"_s);
        QCOMPARE(script.settings.value(u"security"_s), u"tls"_s);
        QVERIFY(script.main.steps.empty());
    }

    void partsByConnection()
    {
        const Script script
            = parsed(u"CONNECTION 2\nS: two\nEND\nCONNECTION 4+\nS: later\nS: x\nEND\nS: a\nS: b\nS: c\n"_s);
        QCOMPARE(script.partFor(1).steps.size(), 3u);
        QCOMPARE(script.partFor(2).steps.size(), 1u);
        QCOMPARE(script.partFor(3).steps.size(), 3u);
        QCOMPARE(script.partFor(4).steps.size(), 2u);
        QCOMPARE(script.partFor(40).steps.size(), 2u);
    }

    void situationsParseAndNameTheirVerdict()
    {
        const QList<Simulator::Situation> all = Simulator::situations();
        QDir folder(QStringLiteral(ENVOI_SOURCE_DIR "/resources/simulator"));
        const QStringList files = folder.entryList({ u"*.envoi"_s });
        QVERIFY(!files.isEmpty());
        for (const QString &name : files) {
            QFile file(folder.filePath(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            const auto result = parseScript(QString::fromUtf8(file.readAll()));
            if (const auto *error = std::get_if<ScriptError>(&result))
                QFAIL(qPrintable(u"%1, line %2: %3"_s.arg(name).arg(error->line).arg(error->text)));
            QVERIFY2(Simulator::situation(name.chopped(6)), qPrintable(name));
        }
        QCOMPARE(all.size(), files.size());
        for (const Simulator::Situation &one : all) {
            QVERIFY2(!one.expectedCause.isEmpty() && !one.expectedStep.isEmpty(), qPrintable(one.id));
            QVERIFY2(!one.security.isEmpty(), qPrintable(one.id));
        }
    }
};

QTEST_GUILESS_MAIN(TestScript)
#include "tst_script.moc"
