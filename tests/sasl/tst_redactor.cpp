// SPDX-License-Identifier: GPL-3.0-or-later
// What a server echoes of the credentials is masked before anything keeps it (hostile.md group M).
#include "sasl/Redactor.h"

#include <QTest>

using namespace envoi;
using namespace Qt::Literals::StringLiterals;

class TestRedactor : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void echoes_data();
    void echoes();
    void shortPasswordsAreNotTold();
    void responses();
    void nothingToHide();
};

namespace
{
const QString password = u"kÉx9=Zq+Lw72mPaa/t~u"_s;
}

void TestRedactor::echoes_data()
{
    QTest::addColumn<QByteArray>("text");
    const QByteArray utf8 = password.toUtf8();
    QTest::newRow("as it is") << utf8;
    QTest::newRow("Latin-1") << password.toLatin1();
    QTest::newRow("base64") << utf8.toBase64();
    QTest::newRow("base64 in PLAIN, one octet before") << ("x" + utf8).toBase64();
    QTest::newRow("base64 in PLAIN, two before")
        << (QByteArray("\0b\0", 3) + "b" + QByteArray("\0", 1) + utf8).toBase64();
    QTest::newRow("base64 with more behind") << ("abcd" + utf8 + "xyz").toBase64();
    QTest::newRow("base64url") << ("ab" + utf8).toBase64(QByteArray::Base64UrlEncoding);
    QTest::newRow("hex") << utf8.toHex();
    QTest::newRow("HEX") << utf8.toHex().toUpper();
    QTest::newRow("percent") << utf8.toPercentEncoding();
}

void TestRedactor::echoes()
{
    QFETCH(QByteArray, text);
    const sasl::Redactor redactor{ sasl::Secret(password) };
    const QByteArray masked = redactor.masked("535 5.7.8 you said " + text + ", no");
    QVERIFY(masked.startsWith("535 5.7.8 you said "));
    QVERIFY(masked.endsWith(", no"));
    QVERIFY(masked.contains("<password>"));
    // At most the few characters at an edge that depend on the neighbours are left.
    QVERIFY2(
        masked.size() - QByteArray("535 5.7.8 you said <password>, no").size() <= 14, masked.constData());
    QVERIFY(!masked.contains(password.toUtf8()));
}

void TestRedactor::shortPasswordsAreNotTold()
{
    // Masking "mail" in every sentence would say what the password is.
    const sasl::Redactor redactor{ sasl::Secret(u"mail") };
    QCOMPARE(redactor.masked("220 mail.example.com"), QByteArray("220 mail.example.com"));
}

void TestRedactor::responses()
{
    sasl::Redactor redactor{ sasl::Secret(u"pencil-pencil") };
    redactor.addResponse(smtp::WipedBytes("ann b913a602c7eda7a495b4e6e7334d3890"));
    QCOMPARE(redactor.masked("501 " + QByteArray("ann b913a602c7eda7a495b4e6e7334d3890").toBase64() + " ?"),
        QByteArray("501 <credentials> ?"));
    QCOMPARE(redactor.masked("501 ann b913a602c7eda7a495b4e6e7334d3890"), QByteArray("501 <credentials>"));
    QCOMPARE(redactor.masked("501 pencil-pencil"), QByteArray("501 <password>"));
}

void TestRedactor::nothingToHide()
{
    QCOMPARE(sasl::Redactor().masked("250 ok"), QByteArray("250 ok"));
    QCOMPARE(sasl::Redactor(sasl::Secret()).masked("250 ok"), QByteArray("250 ok"));
}

QTEST_GUILESS_MAIN(TestRedactor)
#include "tst_redactor.moc"
