// SPDX-License-Identifier: GPL-3.0-or-later
// Mechanisms as step functions: challenge in, move out (hostile.md group F).
#include "ScramServer.h"

#include "sasl/GnuSasl.h"
#include "sasl/Login.h"

#include <QTest>
#include <type_traits>

using namespace envoi::sasl;
using namespace Qt::Literals::StringLiterals;

static_assert(!std::is_copy_constructible_v<Secret> && !std::is_convertible_v<Secret, QByteArray>);

namespace
{

Identity ann(const QString &password = u"pencil"_s, const QString &user = u"ann"_s)
{
    return { user, Secret(password), u"smtp.example.com"_s, 587 };
}

QByteArray octets(const Move &move)
{
    const Response *response = std::get_if<Response>(&move);
    return response ? response->bytes.view().toByteArray() : QByteArray("(no response)");
}

Fault faultOf(const Move &move)
{
    const Fault *fault = std::get_if<Fault>(&move);
    return fault ? *fault : Fault::None;
}

/// Runs a derivation at once, as the session does in its thread.
Move after(Login &login, Move move)
{
    const Derivation *work = std::get_if<Derivation>(&move);
    if (!work)
        return move;
    const std::atomic_bool cancelled = false;
    return login.derived(*work->run(cancelled));
}

Login make(const char *mechanism, const Identity &identity = ann())
{
    return Login(*findMechanism(QString::fromLatin1(mechanism)), identity);
}

} // namespace

class TestLogin : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void table();
    void choice_data();
    void choice();
    void plain();
    void cramMd5();
    void cramMd5BadChallenges_data();
    void cramMd5BadChallenges();
    void loginByPosition_data();
    void loginByPosition();
    void passwordLeavesOnce_data();
    void passwordLeavesOnce();
    void challengeTooLong();
    void scram_data();
    void scram();
    void scramWithoutProof();
    void scramWrongProof_data();
    void scramWrongProof();
    void scramServerError();
    void scramServerFirst_data();
    void scramServerFirst();
    void scramPreparation_data();
    void scramPreparation();
    void xoauth2();
    void oauthBearer();
    void oauthNeverEnds();
    void unusable_data();
    void unusable();
    void derivation_data();
    void derivation();
    void derivationStops();
    void secret();
};

void TestLogin::table()
{
    QStringList names;
    int before = 99;
    for (const Mechanism &mechanism : mechanisms()) {
        names << mechanism.name;
        QVERIFY(mechanism.strength <= before);
        before = mechanism.strength;
        QCOMPARE(findMechanism(QString(mechanism.name)), &mechanism);
        QCOMPARE(findMechanism(QString(mechanism.name).toLower()), &mechanism);
    }
    QCOMPARE(names,
        (QStringList{ u"SCRAM-SHA-256"_s, u"SCRAM-SHA-1"_s, u"CRAM-MD5"_s, u"PLAIN"_s, u"LOGIN"_s,
            u"XOAUTH2"_s, u"OAUTHBEARER"_s }));
    QVERIFY(!findMechanism(u"DIGEST-MD5"));
    QVERIFY(!findMechanism(u"SCRAM-SHA-256-PLUS"));
}

void TestLogin::choice_data()
{
    QTest::addColumn<QString>("offered");
    QTest::addColumn<QString>("named");
    QTest::addColumn<QString>("usable");
    QTest::newRow("strongest first (101)") << u"LOGIN PLAIN CRAM-MD5 SCRAM-SHA-1 SCRAM-SHA-256"_s << QString()
                                           << u"SCRAM-SHA-256 SCRAM-SHA-1 CRAM-MD5 PLAIN LOGIN"_s;
    QTest::newRow("none of ours (99)") << u"GSSAPI NTLM DIGEST-MD5 X-UNKNOWN"_s << QString() << QString();
    QTest::newRow("only PLUS (130)") << u"SCRAM-SHA-256-PLUS SCRAM-SHA-1-PLUS"_s << QString() << QString();
    QTest::newRow("PLUS and not (130)")
        << u"SCRAM-SHA-256-PLUS SCRAM-SHA-256"_s << QString() << u"SCRAM-SHA-256"_s;
    QTest::newRow("OAuth is not tried by itself")
        << u"XOAUTH2 OAUTHBEARER PLAIN"_s << QString() << u"PLAIN"_s;
    QTest::newRow("OAuth when named") << u"XOAUTH2 OAUTHBEARER PLAIN"_s << u"XOAUTH2"_s << u"XOAUTH2"_s;
    QTest::newRow("named, in small letters") << u"PLAIN LOGIN"_s << u"login"_s << u"LOGIN"_s;
    QTest::newRow("named, not offered") << u"PLAIN"_s << u"CRAM-MD5"_s << QString();
    QTest::newRow("nothing") << QString() << QString() << QString();
}

void TestLogin::choice()
{
    QFETCH(QString, offered);
    QFETCH(QString, named);
    QFETCH(QString, usable);
    QStringList names;
    for (const Mechanism *mechanism : envoi::sasl::usable(offered.split(u' ', Qt::SkipEmptyParts), named))
        names << mechanism->name;
    QCOMPARE(names.join(u' '), usable);
}

void TestLogin::plain()
{
    Login login = make("PLAIN", ann(u"pé ncil"_s));
    const Move move = login.initial();
    QCOMPARE(octets(move), QByteArray("\0ann\0p\xC3\xA9 ncil", 13));
    QVERIFY(std::get<Response>(move).dependsOnSecret);
    QCOMPARE(login.atSuccess(), Fault::None);
}

void TestLogin::cramMd5()
{
    // RFC 2195 §2
    Login login = make("CRAM-MD5", ann(u"tanstaaftanstaaf"_s, u"tim"_s));
    const Move move = login.challenge("PDE4OTYuNjk3MTcwOTUyQHBvc3RvZmZpY2UucmVzdG9uLm1jaS5uZXQ+");
    QCOMPARE(octets(move), QByteArray("tim b913a602c7eda7a495b4e6e7334d3890"));
    QVERIFY(std::get<Response>(move).dependsOnSecret);
    QCOMPARE(faultOf(login.challenge("PDE4OTYuNjk3MTcwOTUyQHBvc3RvZmZpY2UucmVzdG9uLm1jaS5uZXQ+")),
        Fault::TooManyChallenges);
}

void TestLogin::cramMd5BadChallenges_data()
{
    QTest::addColumn<QByteArray>("challenge");
    for (const char *bad :
        { "not base64!", "", "PDE4=", "PDE4OTYu Njk3", "PDE4OTYuNjk3MTcw-_==", "PDE4OTYu junk" })
        QTest::newRow(bad) << QByteArray(bad);
}

void TestLogin::cramMd5BadChallenges()
{
    QFETCH(QByteArray, challenge);
    Login login = make("CRAM-MD5");
    QCOMPARE(faultOf(login.challenge(challenge)), Fault::BadChallenge);
    // Nothing is answered after a fault.
    QCOMPARE(faultOf(login.challenge("PDE4OTYuNjk3MTcwOTUyQHBvc3RvZmZpY2UucmVzdG9uLm1jaS5uZXQ+")),
        Fault::BadChallenge);
}

void TestLogin::loginByPosition_data()
{
    QTest::addColumn<QByteArray>("first");
    QTest::addColumn<QByteArray>("second");
    const auto b64 = [](const QByteArray &text) { return text.toBase64(); };
    QTest::newRow("usual") << b64("Username:") << b64("Password:");
    QTest::newRow("User Name and NUL")
        << b64(QByteArray("User Name\0", 10)) << b64(QByteArray("Password\0", 9));
    QTest::newRow("small letters") << b64("username:") << b64("password:");
    QTest::newRow("French") << b64("Identifiant") << b64("Mot de passe");
    QTest::newRow("the wrong way round") << b64("Password:") << b64("Username:");
    QTest::newRow("empty") << QByteArray() << QByteArray();
    QTest::newRow("not base64") << QByteArray("Username:") << QByteArray("Password:");
}

void TestLogin::loginByPosition()
{
    QFETCH(QByteArray, first);
    QFETCH(QByteArray, second);
    Login login = make("LOGIN");
    const Move name = login.challenge(first);
    QCOMPARE(octets(name), QByteArray("ann"));
    QVERIFY(!std::get<Response>(name).dependsOnSecret);
    const Move password = login.challenge(second);
    QCOMPARE(octets(password), QByteArray("pencil"));
    QVERIFY(std::get<Response>(password).dependsOnSecret);
    QVERIFY(std::get<Response>(password).mark == envoi::smtp::Line::Mark::Password);
    QCOMPARE(faultOf(login.challenge(first)), Fault::TooManyChallenges);
}

void TestLogin::passwordLeavesOnce_data()
{
    QTest::addColumn<QString>("mechanism");
    for (const Mechanism &mechanism : mechanisms())
        QTest::newRow(mechanism.name.data()) << QString(mechanism.name);
}

/// 334 for ever (109), with a challenge that each mechanism can take.
void TestLogin::passwordLeavesOnce()
{
    QFETCH(QString, mechanism);
    Login login(*findMechanism(mechanism), ann());
    int secrets = 0;
    const auto count = [&](const Move &move) {
        const Response *response = std::get_if<Response>(&move);
        secrets += response && response->dependsOnSecret;
        return response != nullptr;
    };
    if (login.mechanism().clientFirst)
        count(login.initial());
    int rounds = 0;
    while (count(after(login, login.challenge("PDE4OTYuNjk3MTcwOTUyQHBvc3RvZmZpY2U+")))) {
        if (++rounds > 20)
            break;
    }
    QVERIFY(rounds <= 6);
    QVERIFY(secrets <= 1);
    QVERIFY(login.fault() == Fault::TooManyChallenges || login.fault() == Fault::BadChallenge);
}

void TestLogin::challengeTooLong()
{
    Login login = make("CRAM-MD5");
    QCOMPARE(faultOf(login.challenge(QByteArray(12'288, 'A'))), Fault::None);
    Login other = make("CRAM-MD5");
    QCOMPARE(faultOf(other.challenge(QByteArray(12'289, 'A'))), Fault::ChallengeTooLong);
    Login third = make("LOGIN");
    QCOMPARE(faultOf(third.challenge(QByteArray(1'000'000, 'A'))), Fault::ChallengeTooLong);
}

void TestLogin::scram_data()
{
    QTest::addColumn<QString>("mechanism");
    QTest::addColumn<int>("hash");
    QTest::addColumn<int>("iterations");
    QTest::addColumn<QByteArray>("extension");
    const int sha256 = QCryptographicHash::Sha256;
    QTest::newRow("SHA-256") << u"SCRAM-SHA-256"_s << sha256 << 4096 << QByteArray();
    QTest::newRow("SHA-1") << u"SCRAM-SHA-1"_s << int(QCryptographicHash::Sha1) << 4096 << QByteArray();
    QTest::newRow("SHA-256, more rounds") << u"SCRAM-SHA-256"_s << sha256 << 10'000 << QByteArray();
    // What nobody need understand (RFC 5802 §5.1).
    QTest::newRow("extensions") << u"SCRAM-SHA-256"_s << sha256 << 4096 << QByteArray(",x=1,y=two");
}

void TestLogin::scram()
{
    QFETCH(QString, mechanism);
    QFETCH(int, hash);
    QFETCH(int, iterations);
    QFETCH(QByteArray, extension);
    ScramServer server(static_cast<QCryptographicHash::Algorithm>(hash), "ann", "pencil", iterations);
    server.extension = extension;
    Login login(*findMechanism(mechanism), ann());
    const Move first = login.initial();
    QVERIFY(!std::get<Response>(first).dependsOnSecret);
    const QByteArray serverFirst = server.first(octets(first));
    QCOMPARE(server.gs2Header(), QByteArray("n,,"));
    const Move work = login.challenge(serverFirst.toBase64());
    QVERIFY(std::holds_alternative<Derivation>(work));
    QCOMPARE(std::get<Derivation>(work).iterations, iterations);
    QVERIFY(!login.expectsProof());
    const std::atomic_bool cancelled = false;
    const Move proof = login.derived(*std::get<Derivation>(work).run(cancelled));
    QVERIFY(std::get<Response>(proof).dependsOnSecret);
    QVERIFY(login.expectsProof());
    const QByteArray last = server.last(octets(proof));
    QVERIFY(last.startsWith("v="));
    QCOMPARE(octets(login.challenge(last.toBase64())), QByteArray());
    QCOMPARE(login.atSuccess(), Fault::None);
}

/// 235 straight after the proof, or before it (121): no success without the server's signature.
void TestLogin::scramWithoutProof()
{
    ScramServer server(QCryptographicHash::Sha256, "ann", "pencil");
    Login login = make("SCRAM-SHA-256");
    const QByteArray first = octets(login.initial());
    QCOMPARE(login.atSuccess(), Fault::ServerNotProved);
    after(login, login.challenge(server.first(first).toBase64()));
    QCOMPARE(login.atSuccess(), Fault::ServerNotProved);
}

void TestLogin::scramWrongProof_data()
{
    QTest::addColumn<QByteArray>("last");
    QTest::newRow("another signature") << "v=" + QByteArray(32, 'x').toBase64();
    QTest::newRow("no signature") << QByteArray();
    QTest::newRow("v missing") << QByteArray("x=1");
    QTest::newRow("nonsense") << QByteArray("hello");
}

void TestLogin::scramWrongProof()
{
    QFETCH(QByteArray, last);
    ScramServer server(QCryptographicHash::Sha256, "ann", "pencil");
    Login login = make("SCRAM-SHA-256");
    after(login, login.challenge(server.first(octets(login.initial())).toBase64()));
    QCOMPARE(faultOf(login.challenge(last.toBase64())), Fault::ServerNotProved);
    QCOMPARE(login.atSuccess(), Fault::ServerNotProved);
}

void TestLogin::scramServerError()
{
    ScramServer server(QCryptographicHash::Sha256, "ann", "another password");
    Login login = make("SCRAM-SHA-256");
    const Move proof = after(login, login.challenge(server.first(octets(login.initial())).toBase64()));
    const QByteArray last = server.last(octets(proof));
    QCOMPARE(last, QByteArray("e=invalid-proof"));
    QCOMPARE(octets(login.challenge(last.toBase64())), QByteArray()); // the code follows
    QCOMPARE(login.serverText(), u"e=invalid-proof"_s);
    QCOMPARE(login.atSuccess(), Fault::ServerNotProved);
    // 10 KB of markup (128)
    Login other = make("SCRAM-SHA-256");
    static_cast<void>(other.initial());
    static_cast<void>(other.challenge(("e=<img>\x1b" + QByteArray(8000, 'x')).toBase64()));
    QVERIFY(other.serverText().startsWith(u"e=<img>\\x1b"_s));
    QVERIFY(other.serverText().size() < 540);
}

void TestLogin::scramServerFirst_data()
{
    QTest::addColumn<QByteArray>("message"); // NONCE stands for ours
    QTest::addColumn<int>("fault");
    const auto row = [](const char *name, const QByteArray &message, Fault fault) {
        QTest::newRow(name) << message << static_cast<int>(fault);
    };
    row("good", "r=NONCEx,s=c2FsdA==,i=4096", Fault::None);
    row("good, with an extension behind", "r=NONCEx,s=c2FsdA==,i=4096,x=1", Fault::None);
    row("most rounds", "r=NONCEx,s=c2FsdA==,i=1000000", Fault::None);
    row("nonce not ours (120)", "r=other,s=c2FsdA==,i=4096", Fault::BadChallenge);
    row("nonce long enough, but not ours (120)", "r=" + QByteArray(200, 'x') + ",s=c2FsdA==,i=4096",
        Fault::BadChallenge);
    row("nonce ends with ours (120)", "r=xNONCE,s=c2FsdA==,i=4096", Fault::BadChallenge);
    row("nonce exactly ours (120)", "r=NONCE,s=c2FsdA==,i=4096", Fault::BadChallenge);
    row("comma in the nonce (120)", "r=NONCEx,y,s=c2FsdA==,i=4096", Fault::BadChallenge);
    row("blank in the nonce", "r=NONCE x,s=c2FsdA==,i=4096", Fault::BadChallenge);
    row("mandatory extension", "m=1,r=NONCEx,s=c2FsdA==,i=4096", Fault::BadChallenge);
    row("no salt", "r=NONCEx,i=4096", Fault::BadChallenge);
    row("empty salt", "r=NONCEx,s=,i=4096", Fault::BadChallenge);
    row("salt not base64", "r=NONCEx,s=c2F!,i=4096", Fault::BadChallenge);
    row("salt of 1,025 octets", "r=NONCEx,s=" + QByteArray(1025, 's').toBase64() + ",i=4096",
        Fault::BadChallenge);
    row("salt of 1,024 octets", "r=NONCEx,s=" + QByteArray(1024, 's').toBase64() + ",i=4096", Fault::None);
    row("no rounds", "r=NONCEx,s=c2FsdA==", Fault::BadChallenge);
    row("rounds empty", "r=NONCEx,s=c2FsdA==,i=", Fault::BadChallenge);
    row("rounds negative", "r=NONCEx,s=c2FsdA==,i=-1", Fault::BadChallenge);
    row("rounds not digits", "r=NONCEx,s=c2FsdA==,i=0x2000", Fault::BadChallenge);
    row("too few rounds", "r=NONCEx,s=c2FsdA==,i=4095", Fault::IterationsRefused);
    row("1,000,001 rounds (123)", "r=NONCEx,s=c2FsdA==,i=1000001", Fault::IterationsRefused);
    row("2^31-1 rounds (123)", "r=NONCEx,s=c2FsdA==,i=2147483647", Fault::IterationsRefused);
    row("2^64 rounds (123)", "r=NONCEx,s=c2FsdA==,i=18446744073709551616", Fault::IterationsRefused);
    row("empty", "", Fault::BadChallenge);
}

void TestLogin::scramServerFirst()
{
    QFETCH(QByteArray, message);
    QFETCH(int, fault);
    Login login = make("SCRAM-SHA-256");
    message.replace("NONCE", nonceOf(octets(login.initial())));
    const Move move = login.challenge(message.toBase64());
    QCOMPARE(static_cast<int>(faultOf(move)), fault);
    QCOMPARE(std::holds_alternative<Derivation>(move),
        fault == static_cast<int>(Fault::None)); // nothing is computed before
    Login another = make("SCRAM-SHA-256");
    static_cast<void>(another.initial());
    QCOMPARE(faultOf(another.challenge("not base64")), Fault::BadChallenge);
}

void TestLogin::scramPreparation_data()
{
    QTest::addColumn<QString>("password");
    QTest::addColumn<QByteArray>("prepared"); // empty: cannot be used
    QTest::newRow("ASCII") << u"pencil"_s << QByteArray("pencil");
    QTest::newRow("composed") << u"caf\u00E9"_s << QByteArray("caf\xC3\xA9");
    QTest::newRow("decomposed") << u"cafe\u0301"_s << QByteArray("caf\xC3\xA9");
    QTest::newRow("no-break space") << u"a\u00A0b"_s << QByteArray("a b");
    QTest::newRow("Roman numeral") << u"\u2163"_s << QByteArray("IV");
    QTest::newRow("control character") << u"a\u0007b"_s << QByteArray();
    QTest::newRow("soft hyphen vanishes") << u"a\u00ADb"_s << QByteArray("ab");
}

void TestLogin::scramPreparation()
{
    QFETCH(QString, password);
    QFETCH(QByteArray, prepared);
    Login login = make("SCRAM-SHA-1", ann(password));
    if (prepared.isEmpty()) {
        QCOMPARE(login.fault(), Fault::PasswordUnusable);
        return;
    }
    ScramServer server(QCryptographicHash::Sha1, "ann", prepared);
    const Move proof = after(login, login.challenge(server.first(octets(login.initial())).toBase64()));
    QVERIFY(server.last(octets(proof)).startsWith("v="));
    // PLAIN sends what was typed; preparing it is the server's part (RFC 4616).
    Login plain = make("PLAIN", ann(password));
    QVERIFY(octets(plain.initial()).endsWith(password.toUtf8()));
}

void TestLogin::xoauth2()
{
    Login login = make("XOAUTH2", ann(u"token"_s, u"ann@example.com"_s));
    const Move move = login.initial();
    QCOMPARE(octets(move), QByteArray("user=ann@example.com\1auth=Bearer token\1\1"));
    QVERIFY(std::get<Response>(move).dependsOnSecret);
    QCOMPARE(login.atSuccess(), Fault::None);
    QCOMPARE(octets(login.challenge(QByteArray("{\"status\":\"400\"}").toBase64())), QByteArray());
    QCOMPARE(login.serverText(), u"{\"status\":\"400\"}"_s);
    QCOMPARE(login.atSuccess(), Fault::BadChallenge); // 235 now would contradict it
}

void TestLogin::oauthBearer()
{
    Login login = make("OAUTHBEARER", ann(u"token"_s, u"a,n=n"_s));
    QCOMPARE(octets(login.initial()),
        QByteArray("n,a=a=2Cn=3Dn,\1host=smtp.example.com\1port=587\1auth=Bearer token\1\1"));
    QCOMPARE(octets(login.challenge("not base64 \x1b")), QByteArray("\1")); // "AQ==": RFC 7628 §3.2.3
    QCOMPARE(login.serverText(), u"not base64 \\x1b"_s);
}

void TestLogin::oauthNeverEnds()
{
    Login login = make("XOAUTH2");
    static_cast<void>(login.initial());
    for (int i = 0; i < 6; ++i)
        QCOMPARE(faultOf(login.challenge("e30=")), Fault::None);
    QCOMPARE(faultOf(login.challenge("e30=")), Fault::TooManyChallenges);
}

void TestLogin::unusable_data()
{
    QTest::addColumn<QString>("mechanism");
    QTest::addColumn<QString>("user");
    QTest::addColumn<QString>("password");
    QTest::newRow("NUL in PLAIN") << u"PLAIN"_s << u"ann"_s << u"a\0b"_s;
    QTest::newRow("NUL in the name") << u"PLAIN"_s << u"a\0nn"_s << u"ab"_s;
    QTest::newRow("NUL in SCRAM") << u"SCRAM-SHA-256"_s << u"ann"_s << u"a\0b"_s;
    QTest::newRow("no name in SCRAM") << u"SCRAM-SHA-1"_s << QString() << u"pencil"_s;
    QTest::newRow("a name that vanishes in SCRAM") << u"SCRAM-SHA-256"_s << u"\u00AD"_s << u"pencil"_s;
    QTest::newRow("^A in a token") << u"XOAUTH2"_s << u"ann"_s << u"a\1auth=b"_s;
    QTest::newRow("^A in the name") << u"OAUTHBEARER"_s << u"a\1nn"_s << u"ab"_s;
    QTest::newRow("no token") << u"XOAUTH2"_s << u"ann"_s << QString();
}

void TestLogin::unusable()
{
    QFETCH(QString, mechanism);
    QFETCH(QString, user);
    QFETCH(QString, password);
    Login login(*findMechanism(mechanism), ann(password, user));
    QCOMPARE(login.fault(), Fault::PasswordUnusable);
    QCOMPARE(faultOf(login.initial()), Fault::PasswordUnusable);
    QCOMPARE(faultOf(login.challenge("")), Fault::PasswordUnusable);
}

void TestLogin::derivation_data()
{
    QTest::addColumn<int>("hash");
    QTest::addColumn<int>("iterations");
    QTest::addColumn<QByteArray>("hex");
    // RFC 6070 §2, and the same input with SHA-256
    QTest::newRow("SHA-1, 1") << int(QCryptographicHash::Sha1) << 1
                              << QByteArray("0c60c80f961f0e71f3a9b524af6012062fe037a6");
    QTest::newRow("SHA-1, 4096") << int(QCryptographicHash::Sha1) << 4096
                                 << QByteArray("4b007901b765489abead49d926f721d065a429c1");
    QTest::newRow("SHA-256, 4096") << int(QCryptographicHash::Sha256) << 4096
                                   << QByteArray(
                                          "c5e478d59288c841aa530db6845c4c8d962893a001ce4e11a4963873aa98134a");
}

void TestLogin::derivation()
{
    QFETCH(int, hash);
    QFETCH(int, iterations);
    QFETCH(QByteArray, hex);
    const Derivation work{ static_cast<QCryptographicHash::Algorithm>(hash),
        envoi::smtp::WipedBytes("password"), "salt", iterations };
    const std::atomic_bool cancelled = false;
    QCOMPARE(work.run(cancelled)->view().toByteArray().toHex(), hex);
}

void TestLogin::derivationStops()
{
    const Derivation work{ QCryptographicHash::Sha256, envoi::smtp::WipedBytes("password"), "salt",
        1'000'000 };
    const std::atomic_bool cancelled = true;
    QElapsedTimer timer;
    timer.start();
    QVERIFY(!work.run(cancelled));
    QVERIFY(timer.elapsed() < 100);
}

void TestLogin::secret()
{
    Secret one(u"päss"_s);
    QCOMPARE(one.reveal().toByteArray(), QByteArray("p\xC3\xA4ss"));
    const Secret two = one.copy();
    Secret three = std::move(one);
    QVERIFY(one.isEmpty()); // NOLINT: that is what is tested
    QCOMPARE(two.reveal().toByteArray(), three.reveal().toByteArray());
    three.wipe();
    QVERIFY(three.isEmpty());
    QByteArray bytes("token");
    const Secret four = Secret::fromUtf8(std::move(bytes));
    QVERIFY(bytes.isEmpty()); // NOLINT
    QCOMPARE(four.reveal().toByteArray(), QByteArray("token"));
    QVERIFY(Secret(QString()).isEmpty());
}

QTEST_GUILESS_MAIN(TestLogin)
#include "tst_login.moc"
