// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/RecordWatcher.h"
#include "net/TlsOutcome.h"

#include <QTest>
#include <openssl/sslerr.h>

using namespace envoi;
using namespace envoi::net;
using record::TlsReason;

namespace
{

QByteArray hex(const char *text)
{
    return QByteArray::fromHex(text);
}

// ServerHello of TLS 1.2, CertificateRequest, ServerHelloDone; ChangeCipherSpec; application data that looks
// like a CertificateRequest.
const QByteArray serverHello = hex("160303000a 02000006 0303aabbccdd");
const QByteArray certificateRequest = hex("1603030007 0d000003 010203");
const QByteArray done = hex("1603030004 0e000000");
const QByteArray changeCipherSpec = hex("140303000101");
const QByteArray alert = hex("15030300020228");
const QByteArray data = hex("17030300070d000003010203");

} // namespace

/// The record layer seen from outside, and the reasons read from its numbers.
class TestRecords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void watches_data();
    void watches();
    void codes_data();
    void codes();
    void reasons_data();
    void reasons();
};

void TestRecords::watches_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("records"); ///< how many of the bytes are TLS
    QTest::addColumn<int>("version");
    QTest::addColumn<bool>("requested");
    const auto row
        = [](const char *what, const QByteArray &bytes, qsizetype records, int version, bool requested) {
              QTest::newRow(what) << bytes << int(records) << version << requested;
          };
    const QByteArray flight = serverHello + certificateRequest + done;
    row("nothing", {}, 0, 0, false);
    row("a flight that asks for a certificate", flight, flight.size(), 0x0303, true);
    row("one that does not", serverHello + done, (serverHello + done).size(), 0x0303, false);
    const QByteArray joined
        = hex("160303001a 02000006 0302aabbccdd 0d000005 0102030405 0b0000020000").first(5 + 10 + 9 + 6);
    row("several messages in one record", joined, joined.size(), 0x0302, true);
    const QByteArray split = hex("1603030003 020000") + hex("1603030007 060303aabbccdd");
    row("one message in several records", split, split.size(), 0x0303, false);
    const QByteArray later = serverHello + changeCipherSpec + data + hex("16030300040d000000");
    row("what is encrypted is not read", later, later.size(), 0x0303, false);
    row("an alert", alert, alert.size(), 0, false);
    row("clear at once", "220 mx\r\n", 0, 0, false);
    row("clear behind records", serverHello + "421 bye\r\n", serverHello.size(), 0x0303, false);
    row("a type but no version",
        "\x16"
        "abc",
        1, 0, false);
    row("SSL 2", hex("802e0400"), 0, 0, false);
    row("record of no bytes", hex("1703030000") + alert, 5 + alert.size(), 0, false);
}

/// Every cut of every stream in two, and one byte at a time, give the same.
void TestRecords::watches()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const int, records);
    QFETCH(const int, version);
    QFETCH(const bool, requested);
    const auto check = [&](const QList<QByteArray> &parts) {
        RecordWatcher watcher;
        qsizetype taken = 0;
        QByteArray rest;
        for (const QByteArray &part : parts) {
            const qsizetype some = watcher.feed(part);
            taken += some;
            rest += part.sliced(some);
        }
        const bool clear = records < bytes.size();
        return taken == records && watcher.isClear() == clear && watcher.serverVersion() == version
            && watcher.certificateRequested() == requested
            && (!clear
                || watcher.headerFragment() + rest
                    == bytes.sliced(records - watcher.headerFragment().size()));
    };
    QVERIFY(check({ bytes }));
    for (qsizetype cut = 0; cut <= bytes.size(); ++cut)
        QVERIFY2(check({ bytes.first(cut), bytes.sliced(cut) }), QByteArray::number(cut).constData());
    QList<QByteArray> single;
    for (const char byte : bytes)
        single.append(QByteArray(1, byte));
    QVERIFY(check(single));
}

void TestRecords::codes_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("code");
    const auto row = [](const char *text, const char *code) {
        QTest::newRow(text) << QString::fromLatin1(text) << QString::fromLatin1(code);
    };
    row("Error during SSL handshake: error:0A00010B:SSL routines::wrong version number", "0A00010B");
    row("error:0a00010b:ssl", "0A00010B");
    row("error:xyz, error:0A000410:SSL routines::sslv3 alert handshake failure", "0A000410");
    row("error:0A00", "");
    row("error:", "");
    row("The remote host closed the connection", "");
    row("", "");
}

void TestRecords::codes()
{
    QFETCH(const QString, text);
    QFETCH(const QString, code);
    QCOMPARE(opensslCode(text), code);
}

void TestRecords::reasons_data()
{
    QTest::addColumn<int>("openssl"); ///< reason of libssl, 0 = none
    QTest::addColumn<int>("alert");
    QTest::addColumn<bool>("requested");
    QTest::addColumn<bool>("closed");
    QTest::addColumn<TlsReason>("reason");
    const auto row
        = [](const char *what, int openssl, int received, bool requested, bool closed, TlsReason reason) {
              QTest::newRow(what) << openssl << received << requested << closed << reason;
          };
    row("unsupported protocol", SSL_R_UNSUPPORTED_PROTOCOL, -1, false, false, TlsReason::ProtocolVersion);
    row("unknown cipher", SSL_R_UNKNOWN_CIPHER_RETURNED, -1, false, false, TlsReason::NoCommonCipher);
    row("no ciphers", SSL_R_NO_CIPHERS_AVAILABLE, -1, false, false, TlsReason::NoCommonCipher);
    row("small DH", SSL_R_DH_KEY_TOO_SMALL, -1, false, false, TlsReason::KeyTooSmall);
    row("small key", SSL_R_EE_KEY_TOO_SMALL, -1, false, false, TlsReason::KeyTooSmall);
    row("fallback", SSL_R_INAPPROPRIATE_FALLBACK, -1, false, false, TlsReason::Downgrade);
    row("too large", SSL_R_EXCESSIVE_MESSAGE_SIZE, -1, false, false, TlsReason::CertificateTooLarge);
    row("end of file", SSL_R_UNEXPECTED_EOF_WHILE_READING, -1, false, true, TlsReason::Closed);
    row("something else", SSL_R_BAD_SIGNATURE, -1, false, false, TlsReason::Other);
    row("nothing known", 0, -1, false, false, TlsReason::Other);
    row("closed", 0, -1, true, true, TlsReason::Closed);
    row("alert in the code alone", 1070, -1, false, false, TlsReason::ProtocolVersion);
    row("alert 40", 1040, 40, false, false, TlsReason::NoCommonCipher);
    row("alert 40 after a certificate request", 1040, 40, true, false, TlsReason::ClientCertificateRequired);
    row("alert 116", 0, 116, false, true, TlsReason::ClientCertificateRequired);
    row("alert 112", 1112, -1, false, false, TlsReason::Alert);
    row("alert 0 is none", 0, -1, false, true, TlsReason::Closed);
}

void TestRecords::reasons()
{
    QFETCH(const int, openssl);
    QFETCH(const int, alert);
    QFETCH(const bool, requested);
    QFETCH(const bool, closed);
    QFETCH(const TlsReason, reason);
    HandshakeEvidence evidence;
    if (openssl != 0)
        evidence.code = QStringLiteral("%1").arg(0x0A000000 + openssl, 8, 16, QLatin1Char('0'));
    evidence.alert = alert;
    evidence.certificateRequested = requested;
    evidence.closed = closed;
    record::TlsFacts facts;
    explainHandshake(facts, evidence);
    QCOMPARE(facts.reason, reason);
    QCOMPARE(facts.alert, alert >= 0 ? alert : openssl > 1000 ? openssl - 1000 : -1);
    QCOMPARE(facts.opensslCode, evidence.code);
    // What the peer says in clear explains everything else.
    evidence.clear = true;
    explainHandshake(facts, evidence);
    QCOMPARE(facts.reason, TlsReason::NotTls);
}

QTEST_APPLESS_MAIN(TestRecords)
#include "tst_records.moc"
