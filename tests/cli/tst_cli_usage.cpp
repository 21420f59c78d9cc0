// SPDX-License-Identifier: GPL-3.0-or-later
// What was typed wrongly gets a message and a hint, and never a secret back.
#include "CommandLine.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

class Usage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void help_data();
    void help();
    void everyOptionOfTheContract_data();
    void everyOptionOfTheContract();
    void version();
    void languageOfTheSystem();
    void mistakes_data();
    void mistakes();
    void suggestions_data();
    void suggestions();
    void passwordAsArgument_data();
    void passwordAsArgument();
    void hostileArguments();
    void output();
    void outputThatCannotBe();
};

void Usage::help_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("expected");
    for (const QString &verb : { QString(), u"test"_s, u"explain"_s, u"compare"_s, u"simulate"_s }) {
        QStringList words{ u"--help"_s };
        if (!verb.isEmpty())
            words.prepend(verb);
        QTest::newRow(qPrintable(verb + u" en"_s)) << words << u"en"_s << u"Exit status:"_s;
        QTest::newRow(qPrintable(verb + u" fr"_s)) << words << u"fr"_s << u"Code de retour\u00a0:"_s;
    }
    QTest::newRow("-h") << QStringList{ u"-h"_s } << u"en"_s << u"Commands:"_s;
}

void Usage::help()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, language);
    QFETCH(QString, expected);
    const Run result = run(arguments + QStringList{ u"--lang"_s, language });
    QCOMPARE(result.exit, 0);
    QCOMPARE(result.message(), QString());
    QVERIFY2(result.text().contains(expected), result.out.constData());
    if (language == u"fr"_s) {
        for (const char *english : { "Usage", "Options of", "the ", "without", "Exit" })
            QVERIFY2(!result.text().contains(QLatin1StringView(english)), english);
    }
    for (const QString &line : result.text().split(u'\n'))
        QVERIFY2(line.size() <= 100, qPrintable(line));
}

void Usage::everyOptionOfTheContract_data()
{
    QTest::addColumn<QString>("verb");
    QTest::addColumn<QStringList>("options");
    const QStringList common{ u"--format"_s, u"--lang"_s, u"--output"_s, u"--help"_s };
    QTest::newRow("test") << u"test"_s
                          << common
            + QStringList{ u"--host"_s, u"--port"_s, u"--security"_s, u"--user"_s, u"--password-stdin"_s,
                  u"--password-file"_s, u"--auth"_s, u"--email"_s, u"--from"_s, u"--to"_s,
                  u"--send-message"_s, u"--ehlo-name"_s, u"--ca-file"_s, u"--ipv4"_s, u"--ipv6"_s,
                  u"--proxy"_s, u"--timeout"_s, u"--no-follow-up"_s, u"--allow-plaintext-login"_s,
                  u"--allow-untrusted-certificate"_s };
    QTest::newRow("explain") << u"explain"_s
                             << common
            + QStringList{ u"--stage"_s, u"--security"_s, u"--user-given"_s, u"--host"_s };
    QTest::newRow("compare") << u"compare"_s << common;
    QTest::newRow("simulate") << u"simulate"_s << common + QStringList{ u"--port"_s, u"--list"_s };
}

void Usage::everyOptionOfTheContract()
{
    QFETCH(QString, verb);
    QFETCH(QStringList, options);
    const QString text = run({ verb, u"--help"_s }).text();
    for (const QString &option : options)
        QVERIFY2(text.contains(u"\n  "_s + option), qPrintable(option));
    QVERIFY(!text.contains(u"--password "_s));
}

void Usage::version()
{
    for (const QString &language : { u"en"_s, u"fr"_s }) {
        const Run result = run({ u"--version"_s, u"--lang"_s, language });
        QCOMPARE(result.exit, 0);
        QVERIFY(result.text().startsWith(u"envoi-cli " ENVOI_VERSION));
        QVERIFY(result.text().contains(language == u"en"_s ? u"Free software"_s : u"Logiciel libre"_s));
    }
}

void Usage::languageOfTheSystem()
{
    QVERIFY(run({ u"--help"_s }, {}, cleanEnvironment(u"fr_FR.UTF-8"_s)).text().contains(u"Commandes"_s));
    QVERIFY(run({ u"--help"_s }, {}, cleanEnvironment(u"en_US.UTF-8"_s)).text().contains(u"Commands:"_s));
    QVERIFY(run({ u"--help"_s }, {}, cleanEnvironment(u"de_DE.UTF-8"_s)).text().contains(u"Commands:"_s));
    // Chosen beats the system's, also in a message about something else.
    const Run result = run({ u"compare"_s, u"--lang"_s, u"en"_s }, {}, cleanEnvironment(u"fr_FR.UTF-8"_s));
    QVERIFY(result.message().contains(u"Two reply codes"_s));
}

void Usage::mistakes_data()
{
    QTest::addColumn<QStringList>("arguments");
    const auto row = [](const char *name, const QString &line) {
        QTest::newRow(name) << line.split(u' ', Qt::SkipEmptyParts);
    };
    row("nothing", {});
    row("unknown verb", u"frobnicate"_s);
    row("unknown option", u"test --host h --colour red"_s);
    row("option without value", u"test --host"_s);
    row("option before option", u"test --host --port 25"_s);
    row("switch with value", u"test --host h --ipv4=yes"_s);
    row("single dash", u"test -x"_s);
    row("unknown security", u"test --host h --security ssl"_s);
    row("unknown format", u"test --host h --format xml"_s);
    row("unknown language", u"test --host h --lang de"_s);
    row("twice", u"test --host a --host b"_s);
    row("no host", u"test --port 25"_s);
    row("left over", u"test --host h extra"_s);
    row("both families", u"test --host h --ipv4 --ipv6"_s);
    row("both passwords", u"test --host h --password-stdin --password-file /dev/null"_s);
    row("timeout word", u"test --host h --timeout soon"_s);
    row("timeout zero", u"test --host h --timeout 0"_s);
    row("timeout endless", u"test --host h --timeout 1e9"_s);
    row("timeout nan", u"test --host h --timeout nan"_s);
    row("no password file", u"test --host h --user u --password-file /nonexistent/file"_s);
    row("password in proxy", u"test --host h --proxy socks5://me:CANARY@p:1"_s);
    QTest::newRow("empty port") << QStringList{ u"test"_s, u"--host"_s, u"h"_s, u"--port"_s, u""_s };
    row("explain nothing", u"explain"_s);
    row("explain blank", u"explain --stage mail"_s);
    row("explain unknown stage", u"explain 421 --stage lunch"_s);
    row("compare one", u"compare 421"_s);
    row("compare three", u"compare 421 530 535"_s);
    row("compare words", u"compare busy login"_s);
    row("compare out of range", u"compare 421 600"_s);
    row("compare long", u"compare 0421 530"_s);
    row("simulate nothing", u"simulate"_s);
    row("simulate unknown", u"simulate no-such-situation"_s);
    row("simulate port", u"simulate works --port 99999"_s);
}

void Usage::mistakes()
{
    QFETCH(QStringList, arguments);
    for (const QString &language : { u"en_US.UTF-8"_s, u"fr_FR.UTF-8"_s }) {
        const Run result = run(arguments, {}, cleanEnvironment(language));
        QCOMPARE(result.exit, 2);
        QCOMPARE(result.text(), QString());
        const QStringList lines = result.message().trimmed().split(u'\n');
        QCOMPARE(lines.size(), 2); // what is wrong, and what is expected
        QVERIFY(lines.first().startsWith(u"envoi-cli"_s));
        QVERIFY(lines.first().size() > 20 && lines.last().size() > 10);
        QVERIFY(!result.err.contains("CANARY"));
    }
    // Not the same words in both languages.
    QVERIFY(run(arguments, {}, cleanEnvironment(u"fr_FR.UTF-8"_s)).err != run(arguments).err);
}

void Usage::suggestions_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("meant");
    QTest::newRow("verb") << QStringList{ u"explian"_s, u"421"_s } << u"“explain”"_s;
    QTest::newRow("option") << QStringList{ u"test"_s, u"--hots"_s, u"x"_s } << u"“--host”"_s;
    QTest::newRow("begun") << QStringList{ u"test"_s, u"--allow-plain"_s } << u"“--allow-plaintext-login”"_s;
    QTest::newRow("value") << QStringList{ u"test"_s, u"--security"_s, u"startls"_s } << u"“starttls”"_s;
    QTest::newRow("situation") << QStringList{ u"simulate"_s, u"work"_s } << u"“works”"_s;
}

void Usage::suggestions()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, meant);
    const Run result = run(arguments);
    QCOMPARE(result.exit, 2);
    QVERIFY2(result.message().contains(u"Did you mean "_s + meant), result.err.constData());
}

void Usage::passwordAsArgument_data()
{
    QTest::addColumn<QStringList>("arguments");
    for (const char *form : { "--password CANARY-9f", "--password=CANARY-9f", "--pass CANARY-9f",
             "--passwd=CANARY-9f", "-pCANARY-9f", "--token CANARY-9f" }) {
        QTest::newRow(form) << QStringList{ u"test"_s, u"--host"_s, u"h"_s }
                + QString::fromLatin1(form).split(u' ');
    }
}

void Usage::passwordAsArgument()
{
    QFETCH(QStringList, arguments);
    const Run result = run(arguments);
    QCOMPARE(result.exit, 2);
    QVERIFY(result.message().contains(u"never an argument"_s));
    QVERIFY(result.message().contains(u"--password-stdin"_s));
    QVERIFY(!(result.out + result.err).contains("CANARY"));
    // Nor is a mistyped option's value, or a word that belongs nowhere, repeated.
    for (const QStringList &other : { QStringList{ u"test"_s, u"--passwrod=CANARY-9f"_s },
             QStringList{ u"test"_s, u"--host"_s, u"h"_s, u"CANARY-9f"_s } }) {
        const Run second = run(other);
        QCOMPARE(second.exit, 2);
        QVERIFY(!(second.out + second.err).contains("CANARY"));
    }
}

void Usage::hostileArguments()
{
    const QStringList values{ QString(100'000, u'x'), u"\u001b[2J\u202e"_s, u"%1 %2 %n"_s, u"a\nb"_s,
        QString(), u" "_s, u"\U0001F4A9"_s, u"'\"`$(id)"_s };
    for (const QString &value : values) {
        for (const QStringList &arguments :
            { QStringList{ value }, QStringList{ u"--"_s + value }, QStringList{ u"explain"_s, value },
                QStringList{ u"explain"_s, u"421"_s, u"--host"_s, value },
                QStringList{ u"compare"_s, value, value }, QStringList{ u"simulate"_s, value },
                QStringList{ u"test"_s, u"--host"_s, value, u"--format"_s, u"json"_s, u"--timeout"_s,
                    u"0.5"_s, u"--no-follow-up"_s } }) {
            const Run result = run(arguments);
            QVERIFY2(result.exit >= 0 && result.exit <= 2, qPrintable(arguments.join(u' ').left(200)));
            for (const QChar c : result.text() + result.message())
                QVERIFY(
                    c.isPrint() || c == u'\n' || c == QChar(0x2068) || c == QChar(0x2069) || c.isSurrogate());
        }
    }
}

void Usage::output()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"réponse 421.json"_s);
    for (int i = 0; i < 2; ++i) { // a second time over the first
        const Run result = run({ u"explain"_s, u"421"_s, u"--format"_s, u"json"_s, u"--output"_s, path });
        QCOMPARE(result.exit, 0);
        QCOMPARE(result.text(), QString());
    }
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), run({ u"explain"_s, u"421"_s, u"--format"_s, u"json"_s }).out);
    const auto permissions
        = file.permissions() & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther);
    QCOMPARE(permissions, QFile::Permissions());
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 1); // nothing left over beside it
    QVERIFY(!run({ u"compare"_s, u"421"_s, u"530"_s, u"--output"_s, u"-"_s }).out.isEmpty());
}

void Usage::outputThatCannotBe()
{
    const QTemporaryDir folder;
    for (const QString &path :
        { folder.path(), folder.filePath(u"no/such/folder.txt"_s), u"/proc/envoi.txt"_s, QString() }) {
        const Run result = run({ u"compare"_s, u"421"_s, u"530"_s, u"--output="_s + path });
        QCOMPARE(result.exit, 2);
        QVERIFY(!result.err.isEmpty());
    }
}

QTEST_GUILESS_MAIN(Usage)
#include "tst_cli_usage.moc"
