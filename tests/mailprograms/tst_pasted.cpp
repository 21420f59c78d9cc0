// SPDX-License-Identifier: GPL-3.0-or-later
// What mail programs show, taken apart: the corpus as it is, with replies put in, and worn by tickets and
// screenshots.
#include "mailprograms/Pasted.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QTest>
#include <ctime>
#include <functional>

using namespace envoi;
using namespace envoi::mailprograms;
using namespace Qt::StringLiterals;

namespace
{

struct Row {
    QString id;
    QString program;
    QString text;
    bool embeds = false;
    QStringList causes;
};

QList<Row> corpus()
{
    QList<Row> rows;
    QFile file(QStringLiteral(ENVOI_TEST_DATA "/mail-programs/corpus.jsonl"));
    if (!file.open(QIODevice::ReadOnly))
        return rows;
    for (const QByteArray &line : file.readAll().split('\n')) {
        const QJsonObject o = QJsonDocument::fromJson(line).object();
        if (o.isEmpty())
            continue;
        Row row{ o["id"_L1].toString(), o["program"_L1].toString(), o["text"_L1].toString(),
            o["embeds_reply"_L1].toBool(), {} };
        for (const QJsonValue cause : o["causes"_L1].toArray())
            row.causes << cause.toString();
        rows << row;
    }
    return rows;
}

/// A number that several programs share needs the program's name, as people give it.
bool needsName(const Row &row)
{
    for (const Family &family : families()) {
        for (const Pattern &pattern : family.patterns) {
            if (pattern.id == row.id)
                return pattern.needsName;
        }
    }
    return false;
}

QString nameOf(const QString &program)
{
    for (const Family &family : families()) {
        if (family.program == program)
            return family.names.value(0);
    }
    return {};
}

QString filled(QString text)
{
    text.replace(u"%1"_s, u"smtp.example.net"_s);
    text.replace(u"%2"_s, u"587"_s);
    text.replace(u"%3"_s, u"554"_s);
    return text;
}

struct Rates {
    int all = 0;
    int program = 0;
    int cause = 0;
    QStringList missed;
};

Rates measure(const std::function<QString(const QString &)> &wear)
{
    Rates rates;
    for (const Row &row : corpus()) {
        QString text = filled(row.text);
        if (needsName(row))
            text.prepend(nameOf(row.program) + u": "_s);
        const Pasted pasted = readPasted(wear(text));
        ++rates.all;
        // Several programs show the same sentence: what counts is that the frame's causes are right.
        if (pasted.program == row.program)
            ++rates.program;
        else
            rates.missed << row.id + u" → "_s + pasted.program + u" ("_s + pasted.frame + u')';
        const auto verdict = caseOf(pasted);
        if (verdict && row.causes.contains(diagnosis::id(diagnosis::diagnose(*verdict).cause)))
            ++rates.cause;
        else
            rates.missed << row.id + u" cause "_s
                    + (verdict ? QString(diagnosis::id(diagnosis::diagnose(*verdict).cause)) : u"none"_s);
    }
    return rates;
}

double share(int part, int all)
{
    return all ? 100.0 * part / all : 0;
}

} // namespace

class TstPasted : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyFamilyKeepsTheSchema();
    void corpus_data();
    void corpus();
    void reply_data();
    void reply();
    void embeddedReplies();
    void fields_data();
    void fields();
    void secretsAreMasked_data();
    void secretsAreMasked();
    void deliveryReport();
    void textThatIsNothing_data();
    void textThatIsNothing();
    void longTextIsQuick_data();
    void longTextIsQuick();
};

void TstPasted::everyFamilyKeepsTheSchema()
{
    QDir folder(QStringLiteral(ENVOI_SOURCE_DIR "/resources/mail-programs"));
    QSet<QString> ids;
    const QStringList files = folder.entryList({ u"*.json"_s }, QDir::Files);
    QVERIFY(files.size() >= 31);
    for (const QString &name : files) {
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QString fault;
        const auto family = familyFromJson(file.readAll(), &fault);
        QVERIFY2(family, qPrintable(name + u": "_s + fault));
        QCOMPARE(family->id + u".json"_s, name);
        for (const Pattern &pattern : family->patterns) {
            QVERIFY2(!ids.contains(pattern.id), qPrintable(pattern.id));
            ids << pattern.id;
        }
    }
    QVERIFY(!familyFromJson("{}"));
    QVERIFY(!familyFromJson(
        R"({"family":"x","program":"X","runs":"here","patterns":[{"id":"a","language":"en","text":"t","causes":["no-such-cause"],"confidence":"low"}]})"));
}

void TstPasted::corpus_data()
{
    QTest::addColumn<int>("wear");
    QTest::addColumn<double>("programFloor");
    QTest::addColumn<double>("causeFloor");
    QTest::newRow("as it is") << 0 << 97.0 << 97.0;
    QTest::newRow("upper case") << 1 << 97.0 << 97.0;
    QTest::newRow("quoted in a ticket, lines wrapped") << 2 << 97.0 << 97.0;
    QTest::newRow("other quotation marks and blanks") << 3 << 97.0 << 97.0;
    QTest::newRow("words before it") << 4 << 97.0 << 97.0;
    QTest::newRow("the end cut off") << 5 << 90.0 << 90.0;
}

void TstPasted::corpus()
{
    QFETCH(int, wear);
    QFETCH(double, programFloor);
    QFETCH(double, causeFloor);
    const auto worn = [wear](const QString &text) -> QString {
        switch (wear) {
        case 1:
            return text.toUpper();
        case 2: {
            QString out;
            int column = 0;
            for (const QString &word : text.split(u' ')) {
                if (column > 24) {
                    out += u"\n> "_s;
                    column = 0;
                }
                out += word + u' ';
                column += static_cast<int>(word.size()) + 1;
            }
            return u"> "_s + out;
        }
        case 3: {
            QString out = text;
            out.replace(u'\'', u'’').replace(u" :"_s, u"\u00A0:"_s).replace(u"  "_s, u" "_s);
            return out;
        }
        case 4:
            return u"Hello, since yesterday I get this: "_s + text;
        case 5:
            return text.size() > 60 ? text.left(text.size() - text.size() / 5) : text;
        }
        return text;
    };
    const Rates rates = measure(worn);
    QVERIFY(rates.all > 400);
    qInfo().noquote() << QTest::currentDataTag() << "program" << share(rates.program, rates.all)
                      << "% first cause" << share(rates.cause, rates.all) << "%";
    if (!rates.missed.isEmpty() && qEnvironmentVariableIsSet("ENVOI_SHOW_MISSED"))
        qInfo().noquote() << rates.missed.join(u'\n');
    QVERIFY(share(rates.program, rates.all) >= programFloor);
    QVERIFY(share(rates.cause, rates.all) >= causeFloor);
}

void TstPasted::reply_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("program");
    QTest::addColumn<QString>("verbatim");
    QTest::addColumn<bool>("codeKnown");
    QTest::addColumn<QString>("stage");
    QTest::newRow("Outlook")
        << u"Task 'alice@example.net - Sending' reported error (0x800CCC7C) : 'Your outgoing (SMTP) e-mail server has reported an internal error. The server responded: 530 5.7.0 Must issue a STARTTLS command first'"_s
        << u"Outlook classic (Windows)"_s << u"530 5.7.0 Must issue a STARTTLS command first"_s << true
        << QString();
    QTest::newRow("Outlook, French")
        << u"Tâche « alice - Envoi » a signalé une erreur (0x800CCC79) : « Le serveur a répondu : 550 5.7.1 Relaying denied »"_s
        << u"Outlook classic (Windows)"_s << u"550 5.7.1 Relaying denied"_s << true << QString();
    QTest::newRow("Outlook, French, fields behind it")
        << u"Tâche « alice - Envoi » a signalé une erreur (0x800CCC7C) : « Le serveur a répondu : 530 5.7.0 Must issue a STARTTLS command first » Serveur : smtp.example.net Port : 587"_s
        << u"Outlook classic (Windows)"_s << u"530 5.7.0 Must issue a STARTTLS command first"_s << true
        << QString();
    QTest::newRow("Outlook Express")
        << u"The message could not be sent because the server rejected the sender's e-mail address. Subject 'x', Account: 'mail.example.net', Server: 'smtp.example.net', Protocol: SMTP, Server Response: '530 Authentication required', Port: 25, Secure(SSL): No, Server Error: 530, Error Number: 0x800CCC78"_s
        << u"Outlook Express / Windows Live Mail"_s << u"530 Authentication required"_s << true << QString();
    QTest::newRow("Thunderbird, number cut off")
        << u"An error occurred while sending mail. The mail server responded:  Greylisted, please try again later. Please check the message recipient \"bob@example.org\" and try again."_s
        << u"Thunderbird"_s << u"Greylisted, please try again later"_s << false << QString();
    QTest::newRow("Evolution") << u"RCPT TO <bob@example.org> failed: Relaying denied"_s << u"Evolution"_s
                               << u"Relaying denied"_s << false << u"rcpt"_s;
    QTest::newRow("Python")
        << u"smtplib.SMTPAuthenticationError: (535, b'5.7.8 Username and Password not accepted. For more information, go to\\n5.7.8  https://support.google.com/mail/?p=BadCredentials x - gsmtp')"_s
        << u"Python smtplib"_s << u"535 5.7.8 Username and Password not accepted"_s << true << u"auth"_s;
    QTest::newRow("nodemailer")
        << u"Error: Invalid login: 535-5.7.8 Username and Password not accepted. 535 5.7.8 Learn more at SMTPConnection._formatError {code: 'EAUTH', responseCode: 535}"_s
        << u"nodemailer (Node.js)"_s << u"535-5.7.8 Username and Password not accepted."_s << true
        << u"auth"_s;
    QTest::newRow("PHPMailer")
        << u"SMTP Error: data not accepted.SMTP server error: DATA END command failed Detail: Message rejected as spam SMTP code: 550 Additional SMTP info: 5.7.1"_s
        << u"PHPMailer"_s << u"550 5.7.1 Message rejected as spam"_s << true << u"data"_s;
    QTest::newRow(".NET")
        << u"The SMTP server requires a secure connection or the client was not authenticated. The server response was: 5.7.0 Authentication Required"_s
        << u".NET System.Net.Mail"_s << u"5.7.0 Authentication Required"_s << false << u"mail"_s;
    QTest::newRow("Gmail")
        << u"Authentication failed. Please check your username/password. Server returned error: \"535 Incorrect authentication data , code: 535\""_s
        << u"Gmail (send mail as)"_s << u"535 Incorrect authentication data"_s << true << u"auth"_s;
    QTest::newRow("Roundcube")
        << u"SMTP Error (554): Failed to add recipient \"bob@example.org\" (5.7.1 Relay access denied)."_s
        << u"Roundcube (webmail)"_s << u"554"_s << true << QString();
    QTest::newRow("KMail, French")
        << u"Boîte aux lettres non disponible. Le serveur a indiqué : « Relaying denied »"_s
        << u"KMail / Kontact"_s << u"Relaying denied"_s << false << u"rcpt"_s;
    QTest::newRow("msmtp")
        << u"msmtp: authentication failed (method PLAIN)\nmsmtp: server message: 535 5.7.8 Error: authentication failed: UGFzc3dvcmQ6\nmsmtp: could not send mail (account default from /home/a/.msmtprc)"_s
        << u"msmtp"_s << u"535 5.7.8 Error: authentication failed"_s << true << u"auth"_s;
    QTest::newRow("a bare reply") << u"421 4.3.2 Service not available"_s << QString()
                                  << u"421 4.3.2 Service not available"_s << true << QString();
    QTest::newRow("a bare reply of several lines") << u"550-5.7.1 One\n550 5.7.1 Two"_s << QString()
                                                   << u"550-5.7.1 One\n550 5.7.1 Two"_s << true << QString();
}

void TstPasted::reply()
{
    QFETCH(QString, text);
    QFETCH(QString, program);
    QFETCH(QString, verbatim);
    QFETCH(bool, codeKnown);
    QFETCH(QString, stage);
    const Pasted pasted = readPasted(text);
    QCOMPARE(pasted.program, program);
    QVERIFY(pasted.reply);
    QVERIFY2(pasted.reply->verbatim().contains(verbatim), qPrintable(pasted.reply->verbatim()));
    // Nothing of the program's own words comes along.
    for (const QString &word : { u"Serveur"_s, u"Port:"_s, u"Account"_s, u"Please check"_s })
        QVERIFY2(!pasted.reply->verbatim().contains(word), qPrintable(pasted.reply->verbatim()));
    QCOMPARE(pasted.replyCodeKnown, codeKnown);
    if (!stage.isEmpty())
        QCOMPARE(QString(record::id(pasted.stage.value_or(record::StepId::Quit))), stage);
    QVERIFY(caseOf(pasted));
}

void TstPasted::embeddedReplies()
{
    // Every frame of the corpus that carries a reply, with one put in.
    int all = 0;
    QStringList missed;
    for (const Row &row : ::corpus()) {
        if (!row.embeds)
            continue;
        ++all;
        const QString said = u"550 5.7.1 Relaying denied here"_s;
        QString text = row.text;
        // Where the frame has a place for the server's words they stand there, else at its end.
        bool placed = false;
        for (const QString &place : { u": %1"_s, u"« %1 »"_s, u"'%1'"_s, u"« %1"_s }) {
            if (!placed && text.contains(place)) {
                text.replace(place, QString(place).replace(u"%1"_s, said));
                placed = true;
            }
        }
        text = filled(text);
        if (!placed)
            text += u' ' + said;
        const QString name = needsName(row) ? nameOf(row.program) + u": "_s : QString();
        const Pasted pasted = readPasted(name + text);
        if (!pasted.reply || !pasted.reply->verbatim().contains(u"5.7.1 Relaying denied here"_s))
            missed << row.id;
    }
    QVERIFY(all > 100);
    qInfo().noquote() << "embedded replies taken out:" << share(all - static_cast<int>(missed.size()), all)
                      << "% of" << all;
    QVERIFY2(share(all - static_cast<int>(missed.size()), all) >= 97.0, qPrintable(missed.join(u' ')));
}

void TstPasted::fields_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("host");
    QTest::addColumn<int>("port");
    QTest::addColumn<QString>("security");
    QTest::addColumn<QString>("user");
    QTest::newRow("Outlook Express")
        << u"Account: 'alice@example.net', Server: 'smtp.example.net', Protocol: SMTP, Server Response: '530 x', Port: 25, Secure(SSL): No, Server Error: 530, Error Number: 0x800CCC78"_s
        << u"smtp.example.net"_s << 25 << QString() << u"alice@example.net"_s;
    QTest::newRow("SSL spelled out")
        << u"Server: 'smtp.example.net', Port: 465, Secure (SSL): Yes, Server Error: 0"_s
        << u"smtp.example.net"_s << 465 << u"tls"_s << QString();
    QTest::newRow("Thunderbird")
        << u"The message could not be sent because connecting to Outgoing server (SMTP) smtp.example.net failed."_s
        << u"smtp.example.net"_s << 0 << QString() << QString();
    QTest::newRow("Thunderbird, French")
        << u"car la connexion au serveur sortant (SMTP) « smtp.exemple.fr » a échoué"_s
        << u"smtp.exemple.fr"_s << 0 << QString() << QString();
    QTest::newRow("msmtp") << u"msmtp: cannot connect to smtp.example.net, port 587: Connection refused"_s
                           << u"smtp.example.net"_s << 587 << QString() << QString();
    QTest::newRow("not the address of a person")
        << u"RCPT TO <bob@example.org> failed: Relaying denied"_s << QString() << 0 << QString() << QString();
}

void TstPasted::fields()
{
    QFETCH(QString, text);
    QFETCH(QString, host);
    QFETCH(int, port);
    QFETCH(QString, security);
    QFETCH(QString, user);
    const Pasted pasted = readPasted(text);
    QCOMPARE(pasted.host, host);
    QCOMPARE(pasted.port.value_or(0), static_cast<quint16>(port));
    if (!security.isEmpty())
        QCOMPARE(QString(record::id(pasted.security.value_or(record::Security::Auto))), security);
    QCOMPARE(pasted.user, user);
}

void TstPasted::secretsAreMasked_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("AUTH PLAIN") << u"> AUTH PLAIN AGFsaWNlAENhbmFyeTIzIQ== \n535 5.7.8 no"_s;
    QTest::newRow("challenge answer") << u"CLIENT -> SERVER: Q2FuYXJ5MjMhQ2FuYXJ5\n535 no"_s;
    QTest::newRow("php array") << u"'password' => 'Canary23!', 535 no"_s;
    QTest::newRow("json") << u"{\"user\":\"a\",\"pass\": \"Canary23!\"} 535 no"_s;
    QTest::newRow("address") << u"smtps://alice:Canary23!@smtp.example.net 535 no"_s;
    QTest::newRow("line") << u"Mot de passe : Canary23!\n535 no"_s;
}

void TstPasted::secretsAreMasked()
{
    QFETCH(QString, text);
    const Pasted pasted = readPasted(text);
    for (const QString &secret : { u"Canary23"_s, u"AGFsaWNlAENhbmFyeTIzIQ"_s, u"Q2FuYXJ5MjMhQ2FuYXJ5"_s }) {
        QVERIFY2(!pasted.text.contains(secret), qPrintable(pasted.text));
        QVERIFY(!pasted.reply || !pasted.reply->verbatim().contains(secret));
    }
}

void TstPasted::deliveryReport()
{
    const Pasted pasted = readPasted(uR"(This is the mail system at host mx.example.net.
<bob@example.org>: host mx.example.org[192.0.2.7] said: 550 5.1.1 User unknown (in reply to RCPT TO command)

Reporting-MTA: dns; mx.example.net
Final-Recipient: rfc822; bob@example.org
Action: failed
Status: 5.1.1
Remote-MTA: dns; mx.example.org
Diagnostic-Code: smtp; 550 5.1.1 <bob@example.org>: Recipient address rejected:
    User unknown
)"_s);
    QVERIFY(pasted.isDeliveryReport);
    QCOMPARE(pasted.reportingServer, u"mx.example.net"_s);
    QCOMPARE(pasted.remoteServer, u"mx.example.org"_s);
    QVERIFY(pasted.reply);
    QCOMPARE(pasted.reply->code, 550);
    QVERIFY(pasted.reply->text().contains(u"User unknown"_s));
    QCOMPARE(pasted.stage, record::StepId::Rcpt);
    QCOMPARE(diagnosis::diagnose(*caseOf(pasted)).cause, diagnosis::Cause::RecipientUnknown);
}

void TstPasted::textThatIsNothing_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("empty") << QString();
    QTest::newRow("chat") << u"Hello, my mail does not work, please help. Port 587 is what they told me."_s;
    QTest::newRow("a bare number of nobody") << u"1102"_s;
}

void TstPasted::textThatIsNothing()
{
    QFETCH(QString, text);
    const Pasted pasted = readPasted(text);
    QVERIFY2(!pasted.isAnything(), qPrintable(pasted.frame));
    QVERIFY(!caseOf(pasted));
}

void TstPasted::longTextIsQuick_data()
{
    QTest::addColumn<QString>("piece"); // over and over, to 64 KiB
    QTest::addColumn<QString>("end");
    QTest::newRow("sentences")
        << u"The server responded with authentication error for server 'a.b.c' and port 587 "_s << QString();
    // Where time could grow with the square of the length.
    QTest::newRow("a word without end") << u"a"_s << u"://x.example.com:25"_s;
    QTest::newRow("a word with dashes") << u"smtp-"_s << u".example.com:25"_s;
    QTest::newRow("accents") << u"\u00E9"_s << QString();
    QTest::newRow("nothing but reply lines") << u"550-5.1.1 no such user here\n"_s << u"550 5.1.1 no"_s;
    QTest::newRow("line ends") << u"\n"_s << u"password"_s;
    QTest::newRow("quoted") << u"> "_s << u"550 no"_s;
}

void TstPasted::longTextIsQuick()
{
    QFETCH(QString, piece);
    QFETCH(QString, end);
    const QString text = piece.repeated((64 * 1024 - end.size()) / piece.size()) + end;
    (void)readPasted(u"warm up"_s);
    const std::clock_t before = std::clock(); // processor time: the machine may be busy
    (void)readPasted(text);
    const auto milliseconds = (std::clock() - before) * 1000 / CLOCKS_PER_SEC;
    qInfo() << "64 KiB read in" << milliseconds << "ms";
    QVERIFY(milliseconds < 500); // the figure to hold is 50 ms in a release build
}

QTEST_GUILESS_MAIN(TstPasted)
#include "tst_pasted.moc"
