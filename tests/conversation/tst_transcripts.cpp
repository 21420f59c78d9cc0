// SPDX-License-Identifier: GPL-3.0-or-later
// Whole sessions as they read on the wire, and each of them under every cut of every reply.
#include "../sasl/ScramServer.h"
#include "Driver.h"

#include <QTest>

using namespace envoi;
using namespace Qt::Literals::StringLiterals;
using record::Security;

namespace
{

const QByteArray password = "Tr0ub4dor&3";

/// One session: what the server says at each place, and what must leave for it.
struct Session {
    record::Settings settings;
    QMap<QByteArray, QByteArray> replies;
    QByteArray transcript; ///< the dialogue as shown
    QString failure;
};

QMap<QString, Session> sessions()
{
    QMap<QString, Session> all;

    Session postfix;
    postfix.settings = settings(Security::StartTls);
    postfix.replies = {
        { "greeting", "220 mail.example.com ESMTP Postfix (Debian/GNU)\r\n" },
        { "ehlo",
            "250-mail.example.com\r\n250-PIPELINING\r\n250-SIZE "
            "10240000\r\n250-VRFY\r\n250-ETRN\r\n250-STARTTLS\r\n"
            "250-ENHANCEDSTATUSCODES\r\n250-8BITMIME\r\n250-DSN\r\n250-SMTPUTF8\r\n250 CHUNKING\r\n" },
        { "starttls", "220 2.0.0 Ready to start TLS\r\n" },
        { "ehlo-tls",
            "250-mail.example.com\r\n250-PIPELINING\r\n250-AUTH PLAIN LOGIN\r\n250-AUTH=PLAIN LOGIN\r\n250 "
            "CHUNKING\r\n" },
        { "auth", "235 2.7.0 Authentication successful\r\n" },
        { "mail", "250 2.1.0 Ok\r\n" },
        { "rcpt", "554 5.7.1 <bob@example.org>: Relay access denied\r\n" },
        { "quit", "221 2.0.0 Bye\r\n" },
    };
    postfix.failure = u"rcpt refused 554"_s;
    postfix.transcript
        = "-- 1 192.0.2.25:587\nS: 220 mail.example.com ESMTP Postfix (Debian/GNU)\nC: EHLO [192.0.2.77]\n"
          "S: 250-mail.example.com\nS: 250-PIPELINING\nS: 250-SIZE 10240000\nS: 250-VRFY\nS: 250-ETRN\nS: "
          "250-STARTTLS\n"
          "S: 250-ENHANCEDSTATUSCODES\nS: 250-8BITMIME\nS: 250-DSN\nS: 250-SMTPUTF8\nS: 250 CHUNKING\nC: "
          "STARTTLS\n"
          "S: 220 2.0.0 Ready to start TLS\n-- 2 TLS 1.3, TLS_AES_128_GCM_SHA256\n-- 3\nC: EHLO "
          "[192.0.2.77]\n"
          "S: 250-mail.example.com\nS: 250-PIPELINING\nS: 250-AUTH PLAIN LOGIN\nS: 250-AUTH=PLAIN LOGIN\nS: "
          "250 CHUNKING\n"
          "C: AUTH PLAIN <credentials>\nS: 235 2.7.0 Authentication successful\nC: MAIL "
          "FROM:<ann@example.com>\n"
          "C: RCPT TO:<bob@example.org>\nC: QUIT\nS: 250 2.1.0 Ok\nS: 554 5.7.1 <bob@example.org>: Relay "
          "access denied\n"
          "S: 221 2.0.0 Bye";
    all[u"Postfix, relay denied"_s] = postfix;

    Session login;
    login.settings = settings(Security::Tls, true, false);
    login.settings.mechanism = u"LOGIN"_s;
    login.replies = {
        { "greeting",
            "220-smtp.example.net\r\n220-We do not authorize the use of this system\r\n220 to transport "
            "unsolicited e-mail\r\n" },
        { "ehlo-tls", "250-smtp.example.net\n250-AUTH LOGIN\n250\n" },
        { "auth", "334 VXNlcm5hbWU6\r\n" },
        { "auth-2", "334 UGFzc3dvcmQ6\r\n" },
        { "auth-3",
            "535-5.7.8 Username and Password not accepted.\r\n535 5.7.8 https://support.example.com/ - "
            "gsmtp\r\n" },
        { "quit", "221 bye\r\n" },
    };
    login.failure = u"auth refused 535"_s;
    login.transcript
        = "-- 1 192.0.2.25:587\n-- 2 TLS 1.3, TLS_AES_128_GCM_SHA256\n-- 3\nS: 220-smtp.example.net\n"
          "S: 220-We do not authorize the use of this system\nS: 220 to transport unsolicited e-mail\nC: "
          "EHLO [192.0.2.77]\n"
          "S: 250-smtp.example.net\nS: 250-AUTH LOGIN\nS: 250\nC: AUTH LOGIN\nS: 334 VXNlcm5hbWU6\nC: "
          "<credentials>\n"
          "S: 334 UGFzc3dvcmQ6\nC: <password>\nS: 535-5.7.8 Username and Password not accepted.\n"
          "S: 535 5.7.8 https://support.example.com/ - gsmtp\nC: QUIT\nS: 221 bye";
    all[u"LOGIN refused, several lines, LF alone"_s] = login;

    Session bare;
    bare.settings = settings(Security::None, false, true);
    bare.settings.sendMessage = true;
    bare.replies = {
        { "greeting", "\r\n220\r\n" },
        { "ehlo", "500\r\n" },
        { "helo", "250\r\n" },
        { "mail", "250\r\n" },
        { "rcpt", "251 will forward\r\n" },
        { "data", "354\r\n" },
        { "body", "452 4.3.1 Insufficient system storage\r\n" },
        { "quit", "221\r\n" },
    };
    bare.failure = u"data refused 452"_s;
    bare.transcript
        = "-- 1 192.0.2.25:587\nS: 220\nC: EHLO [192.0.2.77]\nS: 500\nC: HELO [192.0.2.77]\nS: 250\n"
          "C: MAIL FROM:<ann@example.com>\nS: 250\nC: RCPT TO:<bob@example.org>\nS: 251 will forward\nC: "
          "DATA\nS: 354\n"
          "C: Date: Wed, 04 Mar 2026 05:06:07 +0130\nC: From: <ann@example.com>\nC: To: "
          "<bob@example.org>\nC: Subject: Envoi: test\n"
          "C: Message-ID: <envoi.0123456789abcdef@example.com>\nC: MIME-Version: 1.0\nC: Content-Type: "
          "text/plain; charset=utf-8\n"
          "C: Content-Transfer-Encoding: 7bit\nC: Auto-Submitted: auto-generated\nC:\n"
          "C: This message was sent by Envoi to test outgoing mail. It can be deleted.\nC:\n"
          "C: Ce message vient d'Envoi, qui teste l'envoi de courrier. Vous pouvez le supprimer.\nC: .\n"
          "S: 452 4.3.1 Insufficient system storage\nC: QUIT\nS: 221";
    all[u"an old server with bare codes, and a message"_s] = bare;

    Session token;
    token.settings = settings(Security::Tls, true, false);
    token.settings.mechanism = u"XOAUTH2"_s;
    token.replies = {
        { "greeting", "220 smtp.example.net\r\n" },
        { "ehlo-tls", "250-smtp.example.net\r\n250 AUTH XOAUTH2 PLAIN\r\n" },
        { "auth",
            "334 " + QByteArray("{\"status\":\"400\",\"scope\":\"https://mail.example.com/\"}").toBase64()
                + "\r\n" },
        { "auth-2", "535 5.7.8 Username and Password not accepted\r\n" },
        { "quit", "221 bye\r\n" },
    };
    token.failure = u"auth refused 535"_s;
    token.transcript = "-- 1 192.0.2.25:587\n-- 2 TLS 1.3, TLS_AES_128_GCM_SHA256\n-- 3\nS: 220 "
                       "smtp.example.net\nC: EHLO [192.0.2.77]\n"
                       "S: 250-smtp.example.net\nS: 250 AUTH XOAUTH2 PLAIN\nC: AUTH XOAUTH2 <credentials>\n"
                       "S: 334 eyJzdGF0dXMiOiI0MDAiLCJzY29wZSI6Imh0dHBzOi8vbWFpbC5leGFtcGxlLmNvbS8ifQ==\nC:\n"
                       "S: 535 5.7.8 Username and Password not accepted\nC: QUIT\nS: 221 bye";
    all[u"a token that has run out"_s] = token;

    Session busy;
    busy.settings = settings(Security::StartTls);
    busy.replies = { { "greeting", "421-4.7.0 Too many connections\r\n421 4.7.0 from your address\r\n" } };
    busy.failure = u"greeting refused 421"_s;
    busy.transcript
        = "-- 1 192.0.2.25:587\nS: 421-4.7.0 Too many connections\nS: 421 4.7.0 from your address";
    all[u"busy"_s] = busy;

    Session stripped;
    stripped.settings = settings(Security::StartTls);
    stripped.replies = {
        { "greeting", "220 *******************\r\n" },
        { "ehlo", "250-mx\r\n250-XXXXXXXA\r\n250 8BITMIME\r\n" },
        { "quit", "221 bye\r\n" },
    };
    stripped.failure = u"starttls not-offered"_s;
    stripped.transcript = "-- 1 192.0.2.25:587\nS: 220 *******************\nC: EHLO [192.0.2.77]\nS: "
                          "250-mx\nS: 250-XXXXXXXA\n"
                          "S: 250 8BITMIME\nC: QUIT\nS: 221 bye";
    all[u"a firewall hides STARTTLS"_s] = stripped;
    return all;
}

struct Outcome {
    QByteArray lines;
    QByteArray dialogue;
    QString failure;
    QList<record::StepRecord> steps;
};

Outcome held(const Session &session, const std::function<QList<QByteArray>(const QByteArray &)> &cut)
{
    Driver driver(
        session.settings, session.settings.user.isEmpty() ? QString() : QString::fromLatin1(password));
    driver.replies = session.replies;
    driver.cut = cut;
    driver.run();
    return { driver.lines.join('\n'), driver.dialogue.join('\n'), driver.failure(), driver.steps() };
}

QList<QByteArray> whole(const QByteArray &all)
{
    return { all };
}

} // namespace

class TestTranscripts : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void transcript_data();
    void transcript();
    void everyCut_data() { transcript_data(); }
    void everyCut();
    void bytewise_data() { transcript_data(); }
    void bytewise();
    void scram();
    void scramIsSlow();
    void manyDialogues();
};

void TestTranscripts::transcript_data()
{
    QTest::addColumn<QString>("id");
    for (const QString &id : sessions().keys())
        QTest::newRow(id.toUtf8().constData()) << id;
}

void TestTranscripts::transcript()
{
    QFETCH(QString, id);
    const Session session = sessions().value(id);
    const Outcome outcome = held(session, whole);
    QCOMPARE(outcome.dialogue, session.transcript);
    QCOMPARE(outcome.failure, session.failure);
    QVERIFY(!outcome.dialogue.contains(password));
}

/// The n-th reply cut at every octet, for every n (hostile.md 8): same lines out, same records.
void TestTranscripts::everyCut()
{
    QFETCH(QString, id);
    const Session session = sessions().value(id);
    const Outcome expected = held(session, whole);
    int cuts = 0;
    for (int n = 0; n < 12; ++n) {
        qsizetype size = 2;
        for (qsizetype at = 1; at < size; ++at) {
            int reply = 0;
            size = 0;
            const Outcome outcome = held(session, [&](const QByteArray &all) -> QList<QByteArray> {
                if (reply++ != n)
                    return { all };
                size = all.size();
                return at < size ? QList{ all.first(at), all.sliced(at) } : QList{ all };
            });
            ++cuts;
            QCOMPARE(outcome.lines, expected.lines);
            QCOMPARE(outcome.dialogue, expected.dialogue);
            QCOMPARE(outcome.steps, expected.steps);
        }
    }
    QVERIFY(cuts > 50);
}

void TestTranscripts::bytewise()
{
    QFETCH(QString, id);
    const Session session = sessions().value(id);
    const Outcome expected = held(session, whole);
    const Outcome outcome = held(session, [](const QByteArray &all) {
        QList<QByteArray> octets;
        for (const char c : all)
            octets << QByteArray(1, c);
        return octets;
    });
    QCOMPARE(outcome.lines, expected.lines);
    QCOMPARE(outcome.dialogue, expected.dialogue);
    QCOMPARE(outcome.steps, expected.steps);
}

void TestTranscripts::scram()
{
    ScramServer server(QCryptographicHash::Sha256, "ann", password);
    Driver driver(settings(Security::Tls, true, false), QString::fromLatin1(password));
    driver.server = [&](const QByteArray &place, const QByteArray &line) -> QByteArray {
        if (place == "ehlo-tls")
            return "250-mx\r\n250 AUTH SCRAM-SHA-256 PLAIN\r\n";
        if (place == "auth")
            return "334 " + server.first(QByteArray::fromBase64(line.mid(19))).toBase64() + "\r\n";
        if (place == "auth-2")
            return "334 " + server.last(QByteArray::fromBase64(line)).toBase64() + "\r\n";
        if (place == "auth-3")
            return line.isEmpty() ? "235 2.7.0 welcome\r\n" : "535 5.7.8 no\r\n";
        return driver.replies.value(place);
    };
    driver.run();
    QCOMPARE(driver.failure(), QString());
    // Neither the proof nor the server's signature is shown: both are made from the password.
    const QByteArray dialogue = driver.dialogue.join('\n');
    QVERIFY(dialogue.contains("C: AUTH SCRAM-SHA-256 <credentials>"));
    QVERIFY(dialogue.contains("S: 334 <credentials>"));
    QCOMPARE(dialogue.count("<credentials>"), 3);
}

/// While the key is derived: a farewell is heard, other bytes are out of turn, Stop stops.
void TestTranscripts::scramIsSlow()
{
    for (const QByteArray &said :
        { QByteArray("421 4.3.2 closing\r\n"), QByteArray("235 ok\r\n"), QByteArray() }) {
        ScramServer server(QCryptographicHash::Sha1, "ann", password);
        Driver driver(settings(Security::Tls, true, false), QString::fromLatin1(password));
        driver.autoDerive = false;
        driver.server = [&](const QByteArray &place, const QByteArray &line) -> QByteArray {
            if (place == "ehlo-tls")
                return "250-mx\r\n250 AUTH SCRAM-SHA-1\r\n";
            if (place == "auth")
                return "334 " + server.first(QByteArray::fromBase64(line.mid(17))).toBase64() + "\r\n";
            return driver.replies.value(place);
        };
        driver.run();
        QCOMPARE(driver.happenings.last(), u"derive"_s);
        if (said.isEmpty())
            driver.event(conversation::Stopped{});
        else
            driver.feed(said);
        QCOMPARE(driver.failure(),
            said.isEmpty()               ? u"auth stopped"_s
                : said.startsWith("421") ? u"auth refused 421"_s
                                         : u"auth violation"_s);
        const qsizetype lines = driver.lines.size();
        driver.event(conversation::Derived{ smtp::WipedBytes(QByteArray(20, 'k')) }); // too late
        QCOMPARE(driver.lines.size(), lines);
        QVERIFY(!driver.step(record::StepId::Auth).as<record::AuthFacts>()->credentialsSent);
    }
}

void TestTranscripts::manyDialogues()
{
    const Session session = sessions().value(u"Postfix, relay denied"_s);
    const Outcome expected = held(session, whole);
    for (int i = 0; i < 1000; ++i)
        QCOMPARE(held(session, whole).dialogue, expected.dialogue);
}

QTEST_GUILESS_MAIN(TestTranscripts)
#include "tst_transcripts.moc"
