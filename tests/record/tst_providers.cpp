// SPDX-License-Identifier: GPL-3.0-or-later
#include "record/HostText.h"
#include "record/Providers.h"
#include "record/Typed.h"
#include "tests/TimeFactor.h"

#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>
#include <atomic>
#include <thread>

using namespace envoi;
using namespace envoi::record;

class TestProviders : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theFileKeepsItsSchema();
    void everythingInTheFileIsRead();
    void noteIdsAreReversible();
    void lookUps();
    void sharedServers();
    void nearest_data();
    void nearest();
    void knownNamesAreNeverMistyped();
    void domains_data();
    void domains();
    void typedRemarks();
    void threads();
    void quick();
};

namespace
{
QJsonArray file()
{
    QFile f(QStringLiteral(":/providers/providers.json"));
    if (!f.open(QIODevice::ReadOnly))
        return {};
    return QJsonDocument::fromJson(f.readAll()).array();
}
using L = QLatin1StringView;
} // namespace

void TestProviders::theFileKeepsItsSchema()
{
    const QJsonArray rows = file();
    QVERIFY(rows.size() >= 298);
    const QSet<QString> keys{ QStringLiteral("id"), QStringLiteral("name"), QStringLiteral("domains"),
        QStringLiteral("domain_patterns"), QStringLiteral("mx"), QStringLiteral("smtp"),
        QStringLiteral("notes"), QStringLiteral("help_url"), QStringLiteral("countries"),
        QStringLiteral("checked"), QStringLiteral("confidence"), QStringLiteral("sources"),
        QStringLiteral("disagreements") };
    static const QSet<QString> auth{ QStringLiteral("password"), QStringLiteral("app-password"),
        QStringLiteral("oauth2"), QStringLiteral("client-ip") };
    static const QSet<QString> forms{ QStringLiteral("email"), QStringLiteral("local-part"),
        QStringLiteral("other") };
    QSet<QString> ids;
    QSet<QString> domains;
    for (const QJsonValue value : rows) {
        const QJsonObject row = value.toObject();
        const QString id = row[L("id")].toString();
        QVERIFY2(!id.isEmpty() && !ids.contains(id), qPrintable(id));
        ids << id;
        for (const QString &key : row.keys())
            QVERIFY2(keys.contains(key), qPrintable(id + u' ' + key));
        for (const QString &key : keys)
            QVERIFY2(key == u"domain_patterns" || row.contains(key), qPrintable(id + u' ' + key));
        QVERIFY2(!row[L("name")].toString().isEmpty(), qPrintable(id));
        for (const QJsonValue d : row[L("domains")].toArray()) {
            const QString domain = d.toString();
            QVERIFY2(isUsableHost(domain) && domain == domain.toLower() && domain.contains(u'.'),
                qPrintable(id + u' ' + domain));
            QVERIFY2(!domains.contains(domain), qPrintable(QStringLiteral("twice: ") + domain));
            domains << domain;
        }
        for (const QJsonValue s : row[L("smtp")].toArray()) {
            const QJsonObject server = s.toObject();
            QVERIFY2(server.size() == 5, qPrintable(id));
            QVERIFY2(isUsableHost(server[L("host")].toString()), qPrintable(id));
            QVERIFY2(server[L("port")].toInt() > 0 && server[L("port")].toInt() < 65536, qPrintable(id));
            const auto security = securityFromId(server[L("security")].toString());
            QVERIFY2(security && *security != Security::Auto, qPrintable(id));
            QVERIFY2(forms.contains(server[L("username")].toString()), qPrintable(id));
            QVERIFY2(!server[L("auth")].toArray().isEmpty(), qPrintable(id));
            for (const QJsonValue a : server[L("auth")].toArray())
                QVERIFY2(auth.contains(a.toString()), qPrintable(id));
        }
        for (const QJsonValue n : row[L("notes")].toArray())
            QVERIFY2(providerNoteFromId(n.toString()), qPrintable(id + u' ' + n.toString()));
        QVERIFY2(QStringList({ QStringLiteral("high"), QStringLiteral("medium"), QStringLiteral("low") })
                     .contains(row[L("confidence")].toString()),
            qPrintable(id));
        QVERIFY2(row[L("checked")].toInt() >= 2000 && row[L("checked")].toInt() < 2100, qPrintable(id));
        const QJsonValue help = row[L("help_url")];
        QVERIFY2(help.isNull() || QUrl(help.toString(), QUrl::StrictMode).scheme().startsWith(u"http"),
            qPrintable(id));
        QVERIFY2(!row[L("sources")].toArray().isEmpty(), qPrintable(id));
    }
}

void TestProviders::everythingInTheFileIsRead()
{
    const QJsonArray rows = file();
    QCOMPARE(providers().size(), rows.size());
    for (qsizetype i = 0; i < rows.size(); ++i) {
        const QJsonObject row = rows.at(i).toObject();
        const Provider &p = providers().at(i);
        QCOMPARE(p.id, row[L("id")].toString());
        QCOMPARE(p.servers.size(), row[L("smtp")].toArray().size());
        QCOMPARE(p.notes.size(), row[L("notes")].toArray().size());
        QCOMPARE(p.disagreements.size(), row[L("disagreements")].toArray().size());
        QCOMPARE(p.checked, row[L("checked")].toInt());
        QCOMPARE(id(p.confidence), row[L("confidence")].toString());
    }
    QCOMPARE(providerById(u"nobody"), nullptr);
}

void TestProviders::noteIdsAreReversible()
{
    QSet<QString> used;
    for (const Provider &p : providers()) {
        for (const ProviderNote note : p.notes)
            used << id(note);
    }
    QCOMPARE(used.size(), providerNoteCount); // none that the file has no use for
    for (int i = 0; i < providerNoteCount; ++i)
        QCOMPARE(providerNoteFromId(QString(id(static_cast<ProviderNote>(i)))), static_cast<ProviderNote>(i));
    QVERIFY(!providerNoteFromId(u"no-such-note"));
}

void TestProviders::lookUps()
{
    QCOMPARE(providerOfHost(QStringLiteral("SMTP.gmail.com."))->id, QStringLiteral("gmail"));
    QCOMPARE(providerOfHost(QStringLiteral("outlook.office365.com"))->id, QStringLiteral("microsoft-365"));
    QCOMPARE(providerOfExactHost(QStringLiteral("outlook.office365.com")), nullptr);
    QCOMPARE(providerOfHost(QStringLiteral("smtp.example.net")), nullptr);
    QCOMPARE(providerOfHost(QStringLiteral("notgmail.com")), nullptr);
    QCOMPARE(providerOfDomain(QStringLiteral("GMAIL.com"))->id, QStringLiteral("gmail"));
    QCOMPARE(
        providerOfDomain(QStringLiteral("contoso.onmicrosoft.com"))->id, QStringLiteral("microsoft-365"));
    QCOMPARE(providerOfDomain(QStringLiteral("onmicrosoft.com")), nullptr);
    QCOMPARE(serverForAddress(QStringLiteral("ann@orange.fr"))->host, QStringLiteral("smtp.orange.fr"));
    QVERIFY(!serverForAddress(QStringLiteral("ann")));
    QVERIFY(!serverForAddress(QStringLiteral("ann@example.net")));
    QCOMPARE(providerById(u"gmail")->portsOf(QStringLiteral("smtp.gmail.com")), (QList<quint16>{ 465, 587 }));
    QVERIFY(providerById(u"microsoft-365")->has(ProviderNote::SmtpAuthOffByDefault));
}

void TestProviders::sharedServers()
{
    const QString gmail = QStringLiteral("smtp.gmail.com");
    QCOMPARE(providerOfHost(gmail)->id, QStringLiteral("gmail"));
    QCOMPARE(providerOfHost(gmail, QStringLiteral("ann@gmail.com"))->id, QStringLiteral("gmail"));
    QCOMPARE(providerOfHost(gmail, QStringLiteral("ann@telus.net"))->id, QStringLiteral("telus"));
    QCOMPARE(providerOfHost(gmail, QStringLiteral("ann@my-company.example"))->id,
        QStringLiteral("google-workspace"));
}

void TestProviders::nearest_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("user");
    QTest::addColumn<QString>("meant");
    const auto row = [](const char *typed, const char *meant, const char *user = "") {
        QTest::addRow("%s %s", typed, user)
            << QString::fromUtf8(typed) << QString::fromUtf8(user) << QString::fromUtf8(meant);
    };
    row("smpt.example.net", "smtp.example.net");
    row("stmp.example.net", "smtp.example.net");
    row("smtpp.example.net", "smtp.example.net");
    row("ssmtp.example.net", "smtp.example.net");
    row("smt.example.net", "smtp.example.net");
    row("smtp.example.con", "smtp.example.com");
    row("smtp.example.ogr", "smtp.example.org");
    row("smpt.gmail.com", "smtp.gmail.com");
    row("smtp.gmail.con", "smtp.gmail.com");
    row("smtp.gmial.com", "smtp.gmail.com");
    row("smtp.gamil.com", "smtp.gmail.com");
    row("smtp.gmaill.com", "smtp.gmail.com");
    row("smtpgmail.com", "smtp.gmail.com");
    row("smtp-gmail.com", "smtp.gmail.com");
    row("smtp.gmailcom", "smtp.gmail.com");
    row("SMTP.GMIAL.COM", "smtp.gmail.com");
    row("smtp.google.com", "smtp.gmail.com");
    row("smtp.offce365.com", "smtp.office365.com");
    row("smtp.oragne.fr", "smtp.orange.fr");
    row("smtp.hotmial.com", "smtp-mail.outlook.com");
    row("smtp.wanado.fr", "smtp.orange.fr");
    row("smtp.gmal.cm", "smtp.gmail.com", "ann@gmail.com");
    // names of their own
    row("smtp.gmail.com", "");
    row("smtp.example.net", "");
    row("mail.example.net", "");
    row("smtp2.example.net", "");
    row("smtps.example.net", "");
    row("asmtp.example.net", "");
    row("sntp.example.net", "");
    row("smtp-relay.example.net", "");
    row("smtp.mail.example", "");
    row("smtp.gmx.com", "");
    row("smtp.grx.net", "");
    row("smtp.googlemail.com", "");
    row("smtp.orange.com", "");
    row("smtp.corp.local", "");
    row("192.0.2.1", "");
    row("localhost", "");
    row("mailhost", "");
}

void TestProviders::nearest()
{
    QFETCH(QString, typed);
    QFETCH(QString, user);
    QFETCH(QString, meant);
    QCOMPARE(nearestHost(typed, user), meant);
}

void TestProviders::knownNamesAreNeverMistyped()
{
    for (const Provider &p : providers()) {
        for (const ProviderServer &server : p.servers)
            QCOMPARE(nearestHost(server.host), QString());
        for (const QString &domain : p.domains)
            QCOMPARE(nearestDomain(domain), QString());
    }
}

void TestProviders::domains_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("meant");
    for (const auto &[typed, meant] : { std::pair("gmial.com", "gmail.com"),
             std::pair("gmail.con", "gmail.com"), std::pair("orange.ft", "orange.fr"),
             std::pair("wanado.fr", "wanadoo.fr"), std::pair("hotmial.com", "hotmail.com"),
             std::pair("example.net", ""), std::pair("my-company.example", ""), std::pair("gmail.com", ""),
             std::pair("gmx.nett", "gmx.net") })
        QTest::addRow("%s", typed) << QString::fromLatin1(typed) << QString::fromLatin1(meant);
}

void TestProviders::domains()
{
    QFETCH(QString, typed);
    QFETCH(QString, meant);
    QCOMPARE(nearestDomain(typed), meant);
}

void TestProviders::typedRemarks()
{
    Typed typed;
    typed.settings.host = QStringLiteral("smtp.gmial.com");
    Validated v = validated(typed);
    QVERIFY(!v.hasErrors());
    QCOMPARE(v.remarks.size(), 1);
    QCOMPARE(v.remarks.first().kind, RemarkKind::HostMistyped);
    QCOMPARE(v.remarks.first().suggestedHost, QStringLiteral("smtp.gmail.com"));
    QCOMPARE(v.settings.host, QStringLiteral("smtp.gmial.com")); // nothing is changed without a click

    typed.settings.host = QStringLiteral("ann@gmail.com");
    v = validated(typed);
    QVERIFY(v.hasErrors());
    QCOMPARE(v.remarks.first().suggestedHost, QStringLiteral("smtp.gmail.com"));

    typed.settings.host = QStringLiteral("imap.gmail.com");
    v = validated(typed);
    QCOMPARE(v.remarks.first().kind, RemarkKind::HostIncoming);
    QCOMPARE(v.remarks.first().suggestedHost, QStringLiteral("smtp.gmail.com"));
}

void TestProviders::threads()
{
    std::vector<std::thread> threads; // ThreadSanitizer does not see how Qt waits for its own
    std::atomic<int> right = 0;
    for (int i = 0; i < 4; ++i) {
        threads.emplace_back([&right] {
            if (providerOfDomain(QStringLiteral("gmail.com")))
                ++right;
        });
    }
    for (std::thread &thread : threads)
        thread.join();
    QCOMPARE(right.load(), 4);
}

void TestProviders::quick()
{
    (void)providers();
    QElapsedTimer timer;
    timer.start();
    for (int i = 0; i < 20; ++i)
        QCOMPARE(nearestHost(QStringLiteral("smtp.nowhere-near-%1.example.org").arg(i)), QString());
    QVERIFY2(timer.elapsed() < 200 * timeFactor(), qPrintable(QString::number(timer.elapsed())));
    QCOMPARE(nearestHost(QString(100'000, u'a')), QString());
}

QTEST_APPLESS_MAIN(TestProviders)
#include "tst_providers.moc"
