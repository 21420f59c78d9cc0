// SPDX-License-Identifier: GPL-3.0-or-later
// What a server echoes of the credentials is masked before anything keeps it (hostile.md group M).
#include "sasl/Redactor.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>
#include <algorithm>

using namespace envoi;
using namespace Qt::Literals::StringLiterals;

class TestRedactor : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void echoes_data();
    void echoes();
    void everyForm_data();
    void everyForm();
    void shortPasswords_data();
    void shortPasswords();
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
    QTest::newRow("percent, small letters") << QByteArray("k%c3%89x9%3dZq%2bLw72mPaa%2ft~u");
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

void TestRedactor::everyForm_data()
{
    QTest::addColumn<QString>("secret");
    QTest::addColumn<QByteArray>("form");
    const auto rows = [](const QString &secret) {
        const QByteArray utf8 = secret.toUtf8();
        QByteArray reversed = utf8;
        std::reverse(reversed.begin(), reversed.end());
        const auto hexed = [&utf8](const QByteArray &prefix, bool all) {
            QByteArray result;
            for (const char c : utf8) {
                const bool plain = c > ' ' && c < 0x7f && c != '=' && c != '%' && c != '\\' && c != '"';
                result += plain && !all ? QByteArray(1, c) : prefix + QByteArray(1, c).toHex().toUpper();
            }
            return result;
        };
        QByteArray json = QJsonDocument(QJsonArray{ secret }).toJson(QJsonDocument::Compact);
        json = json.sliced(2, json.size() - 4);
        QByteArray utf16le;
        QByteArray utf16be;
        for (const QChar c : secret) {
            utf16le += QByteArray(1, char(c.unicode() & 0xff)) + char(c.unicode() >> 8);
            utf16be += QByteArray(1, char(c.unicode() >> 8)) + char(c.unicode() & 0xff);
        }
        const QList<std::pair<const char *, QByteArray>> forms{ { "UTF-8", utf8 },
            { "Latin-1", secret.toLatin1() }, { "UTF-16 LE", utf16le }, { "UTF-16 BE", utf16be },
            { "base64", utf8.toBase64() },
            { "base64 without =", utf8.toBase64(QByteArray::OmitTrailingEquals) },
            { "base64url", utf8.toBase64(QByteArray::Base64UrlEncoding) }, { "hex", utf8.toHex() },
            { "HEX", utf8.toHex().toUpper() }, { "percent", utf8.toPercentEncoding() },
            { "percent, all", hexed("%", true) }, { "quoted-printable", hexed("=", false) },
            { "HTML", secret.toHtmlEscaped().toUtf8() }, { "JSON", json }, { "C", hexed("\\x", true) },
            { "reversed", reversed } };
        for (const auto &[name, form] : forms)
            QTest::addRow("%s of %s", name, qPrintable(secret)) << secret << form;
        for (int before = 1; before < 3; ++before)
            QTest::addRow("base64 shifted by %d of %s", before, qPrintable(secret))
                << secret << (QByteArray(before, 'u') + utf8 + "zz").toBase64();
    };
    rows(password);
    rows(u"Kq7é=Wx4mRt9ZbNc3DyPvLs2"_s); // group M's: one accent, one "="
    rows(u"tag&<\"q'>%5"_s);
    // The marks that PHP, Python, Go, XML, C and addresses write each in a way of their own.
    const auto other = u"ab&<\"q'>cd=!ef"_s;
    for (const char *form : { "ab&amp;&lt;&quot;q&#039;&gt;cd=!ef", "ab&amp;&lt;&quot;q&#x27;&gt;cd=!ef",
             "ab&amp;&lt;&#34;q&#39;&gt;cd=!ef", "ab&amp;&lt;&quot;q&apos;&gt;cd=!ef",
             "ab&amp;&lt;\"q'&gt;cd=!ef", R"(ab\u0026\u003c\"q'\u003ecd=!ef)",
             R"(ab\u0026\u003c\"q\u0027\u003ecd=!ef)", R"(ab&<\"q\'>cd=!ef)", "ab%26%3C%22q'%3Ecd%3D!ef",
             "ab&%3C%22q'%3Ecd=!ef" })
        QTest::newRow(form) << other << QByteArray(form);
    rows(u"correct horse battery"_s);
    rows(u"日本語パスワード"_s);
}

void TestRedactor::everyForm()
{
    QFETCH(QString, secret);
    QFETCH(QByteArray, form);
    const sasl::Redactor redactor{ sasl::Secret(secret) };
    for (const QByteArray &around :
        { "550 % no"_ba, "550 %"_ba, "550 <%>"_ba, "250-x%y"_ba, "235 ok; % %"_ba }) {
        const QByteArray masked = redactor.masked(QByteArray(around).replace('%', form));
        QVERIFY2(masked.contains("<password>"), masked.constData());
        if (std::all_of(
                form.cbegin(), form.cend(), [](char c) { return static_cast<unsigned char>(c) < 0x80; })) {
            QVERIFY(redactor.masked(QByteArray(around).replace('%', form.toUpper())).contains("<password>"));
            QVERIFY(redactor.masked(QByteArray(around).replace('%', form.toLower())).contains("<password>"));
        }
        // Nothing of eight characters of it in a row is left.
        for (qsizetype at = 0; at + 8 <= form.size(); ++at)
            QVERIFY2(!masked.contains(form.sliced(at, 8)), masked.constData());
    }
}

void TestRedactor::shortPasswords_data()
{
    QTest::addColumn<QString>("secret");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("shown");
    const auto row = [](const char *secret, const QByteArray &text, const QByteArray &shown) {
        QTest::addRow("%s in %s", secret, text.constData()) << QString::fromUtf8(secret) << text << shown;
    };
    // Masking "mail" in every sentence would say what the password is.
    row("mail", "250 2.1.0 mail ok", "250 2.1.0 mail ok");
    row("mail", "250 mail.example.com", "250 mail.example.com");
    row("Mail", "250 Mail ok", "250 Mail ok");
    row("mail", "535 your password \"mail\" is wrong", "535 your password \"<password>\" is wrong");
    row("mail", "535 password=mail", "535 password=<password>");
    row("mail", "535 password: mail.", "535 password: <password>.");
    row("250", "250 2.1.0 ok", "250 2.1.0 ok");
    row("250", "250-SIZE 250", "250-SIZE 250");
    row("250", "535 pw=250", "535 pw=<password>");
    row("a", "535 a b c", "535 a b c");
    row("a", "535 'a'", "535 '<password>'");
    row("a1", "535 a1 is wrong", "535 <password> is wrong");
    row("a1", "535 xa1 a1x A1", "535 xa1 a1x A1");
    row("x9!", "535 5.7.8 x9!", "535 5.7.8 <password>");
    row("x9!", "535 5.7.8 eDkh", "535 5.7.8 <password>"); // base64, the answer of LOGIN
    row("x9!", "535 5.7.8 783921", "535 5.7.8 783921"); // hex, but as likely a number
    row("x9!", "535 5.7.8 (783921)", "535 5.7.8 (<password>)");
    row("mail", "535 bWFpbA==", "535 <password>");
    row("mail", "535 bWFpbA", "535 <password>");
    row("é", "535 \xc3\xa9", "535 <password>");
    row("é1",
        "535 \xc3\xa9"
        "1 no",
        "535 <password> no");
    row("été", "535 %C3%A9t%C3%A9", "535 <password>");
}

void TestRedactor::shortPasswords()
{
    QFETCH(QString, secret);
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, shown);
    sasl::Redactor redactor{ sasl::Secret(secret) };
    QCOMPARE(redactor.masked(text), text); // nobody has it yet
    redactor.addResponse(smtp::WipedBytes(secret.toUtf8()));
    QCOMPARE(redactor.masked(text).replace("<credentials>", "<password>"), shown);
}

void TestRedactor::responses()
{
    sasl::Redactor redactor{ sasl::Secret(u"pencil-pencil") };
    redactor.addResponse(smtp::WipedBytes("ann b913a602c7eda7a495b4e6e7334d3890"));
    QCOMPARE(redactor.masked("501 " + QByteArray("ann b913a602c7eda7a495b4e6e7334d3890").toBase64() + " ?"),
        QByteArray("501 <credentials> ?"));
    QCOMPARE(redactor.masked("501 ann b913a602c7eda7a495b4e6e7334d3890"), QByteArray("501 <credentials>"));
    QCOMPARE(redactor.masked("501 pencil-pencil"), QByteArray("501 <password>"));
    // The digest and the proof alone.
    QCOMPARE(redactor.masked("501 b913a602c7eda7a495b4e6e7334d3890"), QByteArray("501 <credentials>"));
    redactor.addResponse(smtp::WipedBytes("c=biws,r=abc,p=v0X8v3Bz2T0CJGbJQyF0X+HI4Ts="));
    QCOMPARE(redactor.masked("501 p=v0X8v3Bz2T0CJGbJQyF0X+HI4Ts="), QByteArray("501 p=<credentials>"));
    QCOMPARE(redactor.masked("501 ann"), QByteArray("501 ann")); // the name is no secret
    // PLAIN with a short password.
    sasl::Redactor small{ sasl::Secret(u"ab") };
    small.addResponse(smtp::WipedBytes(QByteArray("\0u\0ab", 5)));
    QCOMPARE(small.masked("535 AHUAYWI= no"), QByteArray("535 <credentials> no"));
}

void TestRedactor::nothingToHide()
{
    QCOMPARE(sasl::Redactor().masked("250 ok"), QByteArray("250 ok"));
    QCOMPARE(sasl::Redactor(sasl::Secret()).masked("250 ok"), QByteArray("250 ok"));
}

QTEST_GUILESS_MAIN(TestRedactor)
#include "tst_redactor.moc"
