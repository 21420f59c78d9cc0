// SPDX-License-Identifier: GPL-3.0-or-later
// Settings from an address: what is asked, of whom, and what is made of the answers.
#include "discovery/Discovery.h"
#include "net/ServiceQuestion.h"
#include "tests/net/TestNameServer.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

using namespace envoi;
using namespace Qt::Literals::StringLiterals;
using discovery::Found;
using discovery::Proposal;
using discovery::Source;
using record::DnsReason;

namespace
{

QString summary(const Proposal &p)
{
    const char *sources[]{ "list", "srv", "mx" };
    return u"%1 %2:%3 %4 %5%6%7"_s.arg(QLatin1StringView(sources[static_cast<int>(p.source)]), p.host)
        .arg(p.port)
        .arg(QString(record::id(p.security)), p.user.isEmpty() ? u"-"_s : p.user,
            p.outside ? u" outside"_s : QString(), p.oddPort ? u" odd"_s : QString());
}

QStringList summaries(const Found &found)
{
    QStringList lines;
    for (const Proposal &proposal : found.proposals)
        lines << summary(proposal);
    return lines;
}

record::ServiceFacts ask(TestNameServer &server, const QString &domain, qint64 limitMs = 3'000)
{
    net::ServiceQuestion question(server.address());
    record::ServiceFacts facts;
    bool done = false;
    QObject::connect(
        &question, &net::ServiceQuestion::answered, &question, [&](const record::ServiceFacts &answer) {
            facts = answer;
            done = true;
        });
    question.ask(domain, limitMs);
    [[maybe_unused]] const bool came = QTest::qWaitFor([&done] { return done; }, 8'000);
    return facts;
}

} // namespace

class TstDiscovery : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void list_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<QStringList>("expected");
        QTest::newRow("known") << u"ann@gmail.com"_s
                               << QStringList{ u"list smtp.gmail.com:465 tls ann@gmail.com"_s,
                                      u"list smtp.gmail.com:587 starttls ann@gmail.com"_s };
        QTest::newRow("case and decoration") << u" Ann <Ann@GMail.com> "_s
                                             << QStringList{ u"list smtp.gmail.com:465 tls Ann@GMail.com"_s,
                                                    u"list smtp.gmail.com:587 starttls Ann@GMail.com"_s };
        QTest::newRow("unknown") << u"ann@example.net"_s << QStringList();
        QTest::newRow("no address") << u"gmail.com"_s << QStringList();
        QTest::newRow("two signs") << u"ann@gmail.com@"_s << QStringList();
        QTest::newRow("line end") << u"ann@gmail.com\r\nRCPT TO:<x@example.org>"_s << QStringList();
        QTest::newRow("empty") << QString() << QStringList();
    }
    void list()
    {
        QFETCH(QString, address);
        QFETCH(QStringList, expected);
        QCOMPARE(summaries(discovery::fromList(address)), expected);
    }

    void everyProviderOfTheListIsUsable()
    {
        int withServer = 0;
        int ownServers = 0;
        for (const record::Provider &provider : record::providers()) {
            for (const QString &domain : provider.domains) {
                const Found found = discovery::fromList(u"ann@"_s + domain);
                QCOMPARE(found.domain, domain);
                QVERIFY(found.provider);
                QVERIFY2(found.proposals.size() <= 2, qPrintable(domain));
                withServer += found.proposals.isEmpty() ? 0 : 1;
                ownServers += found.proposals.isEmpty() ? 1 : 0;
                for (const Proposal &proposal : found.proposals)
                    QVERIFY2(proposal.user.isEmpty() || proposal.user == u"ann"_s
                            || proposal.user == u"ann@"_s + domain,
                        qPrintable(domain));
            }
        }
        QVERIFY(withServer > 300);
        QVERIFY(ownServers > 0);
    }

    void dns_data()
    {
        using Services = QList<TestNameServer::Service>;
        QTest::addColumn<Services>("submissions");
        QTest::addColumn<Services>("submission");
        QTest::addColumn<Services>("exchangers");
        QTest::addColumn<QStringList>("expected");
        QTest::newRow("both kinds, TLS first")
            << Services{ { 0, 1, 465, u"mail.example.net"_s } }
            << Services{ { 0, 1, 587, u"mail.example.net"_s } } << Services()
            << QStringList{ u"srv mail.example.net:465 tls ann@example.net"_s,
                   u"srv mail.example.net:587 starttls ann@example.net"_s };
        QTest::newRow("priority counts over both kinds")
            << Services{ { 20, 1, 465, u"b.example.net"_s } }
            << Services{ { 10, 1, 587, u"a.example.net"_s } } << Services()
            << QStringList{ u"srv a.example.net:587 starttls ann@example.net"_s,
                   u"srv b.example.net:465 tls ann@example.net"_s };
        QTest::newRow("priority, then weight") << Services{ { 10, 5, 465, u"c.example.net"_s },
            { 0, 1, 465, u"b.example.net"_s }, { 0, 9, 465, u"a.example.net"_s } }
                                               << Services() << Services()
                                               << QStringList{ u"srv a.example.net:465 tls ann@example.net"_s,
                                                      u"srv b.example.net:465 tls ann@example.net"_s,
                                                      u"srv c.example.net:465 tls ann@example.net"_s };
        QTest::newRow("outside the domain is marked")
            << Services{ { 0, 1, 465, u"smtp.hoster.example"_s } } << Services() << Services()
            << QStringList{ u"srv smtp.hoster.example:465 tls ann@example.net outside"_s };
        QTest::newRow("kind against port")
            << Services{ { 0, 1, 587, u"mail.example.net"_s } }
            << Services{ { 1, 1, 465, u"mail.example.net"_s } } << Services()
            << QStringList{ u"srv mail.example.net:587 tls ann@example.net odd"_s,
                   u"srv mail.example.net:465 starttls ann@example.net odd"_s };
        QTest::newRow("not offered in one kind")
            << Services{ { 0, 0, 0, QString() } } << Services{ { 0, 1, 587, u"mail.example.net"_s } }
            << Services() << QStringList{ u"srv mail.example.net:587 starttls ann@example.net"_s };
        QTest::newRow("what no name is, is dropped") << Services{ { 0, 1, 465, u"192.0.2.7"_s },
            { 0, 1, 465, u"localhost"_s }, { 0, 1, 465, u"mail.internal"_s },
            { 0, 1, 465, u"bad name.example.net"_s }, { 0, 1, 0, u"mail.example.net"_s } }
                                                     << Services() << Services() << QStringList();
        QTest::newRow("mail goes to a provider of the list")
            << Services() << Services() << Services{ { 10, 0, 0, u"aspmx.l.google.com"_s } }
            << QStringList{ u"mx smtp.gmail.com:465 tls ann@example.net outside"_s };
        QTest::newRow("a name that only ends alike is nobody's")
            << Services() << Services() << Services{ { 10, 0, 0, u"mx.notgoogle.com"_s } } << QStringList();
        QTest::newRow("what the domain says outranks where its mail goes")
            << Services{ { 0, 1, 465, u"mail.example.net"_s } } << Services()
            << Services{ { 10, 0, 0, u"aspmx.l.google.com"_s } }
            << QStringList{ u"srv mail.example.net:465 tls ann@example.net"_s,
                   u"mx smtp.gmail.com:465 tls ann@example.net outside"_s };
    }
    void dns()
    {
        using Services = QList<TestNameServer::Service>;
        QFETCH(Services, submissions);
        QFETCH(Services, submission);
        QFETCH(Services, exchangers);
        QFETCH(QStringList, expected);
        TestNameServer server;
        const auto publish = [&server](const QString &name, const Services &services, bool mx) {
            TestNameServer::Zone zone;
            (mx ? zone.exchangers : zone.services) = services;
            server.names.insert(name, zone);
        };
        publish(u"_submissions._tcp.example.net"_s, submissions, false);
        publish(u"_submission._tcp.example.net"_s, submission, false);
        publish(u"example.net"_s, exchangers, true);
        const record::ServiceFacts facts = ask(server, u"example.net"_s);
        const Found found = discovery::fromDns(u"ann@example.net"_s, facts);
        QCOMPARE(summaries(found), expected);
        // Exactly what was announced, once each; nothing about the address.
        QStringList asked = server.asked;
        asked.sort();
        QCOMPARE(asked,
            (QStringList{ u"_submission._tcp.example.net 33"_s, u"_submissions._tcp.example.net 33"_s,
                u"example.net 15"_s }));
        QCOMPARE(discovery::serviceNames(u"example.net"_s),
            (QStringList{ u"_submissions._tcp.example.net"_s, u"_submission._tcp.example.net"_s }));
    }

    void noAnswerNoNameAndRefusalAreThreeFacts()
    {
        TestNameServer server;
        server.names.insert(u"_submissions._tcp.example.net"_s, { 5 });
        server.names.insert(u"_submission._tcp.example.net"_s, { -1 });
        server.names.insert(u"example.net"_s, {}); // there, without records
        const record::ServiceFacts facts = ask(server, u"example.net"_s, 600);
        QCOMPARE(facts.submissions.reason, DnsReason::Refused);
        QCOMPARE(facts.submission.reason, DnsReason::NoAnswer);
        QCOMPARE(facts.exchangers.reason, DnsReason::NoAddress);
        QCOMPARE(discovery::fromDns(u"ann@example.net"_s, facts).reason, DnsReason::Found); // it did answer
        TestNameServer empty;
        QCOMPARE(discovery::fromDns(u"ann@example.net"_s, ask(empty, u"example.net"_s)).reason,
            DnsReason::NoSuchName);
    }

    void silenceEndsAtTheLimit()
    {
        TestNameServer server;
        for (const QString &name :
            { u"_submissions._tcp.example.net"_s, u"_submission._tcp.example.net"_s, u"example.net"_s })
            server.names.insert(name, { -1 });
        QElapsedTimer timer;
        timer.start();
        const Found found = discovery::fromDns(u"ann@example.net"_s, ask(server, u"example.net"_s, 300));
        QCOMPARE(found.reason, DnsReason::NoAnswer);
        QVERIFY(found.proposals.isEmpty());
        QVERIFY(timer.elapsed() < 3'000);
    }

    void abortIsFinal()
    {
        TestNameServer server;
        net::ServiceQuestion question(server.address());
        const QSignalSpy spy(&question, &net::ServiceQuestion::answered);
        question.ask(u"example.net"_s, 3'000);
        QVERIFY(question.isRunning());
        question.abort();
        QVERIFY(!question.isRunning());
        QTest::qWait(50);
        QCOMPARE(spy.size(), 0);
    }

    void strongFindings()
    {
        record::ServiceFacts facts;
        facts.submission = { DnsReason::Found, { {} } };
        facts.exchangers = { DnsReason::Found, { {} } };
        const Found found = discovery::fromDns(u"ann@example.net"_s, facts);
        QVERIFY(found.notOffered);
        QVERIFY(found.takesNoMail);
        QVERIFY(found.proposals.isEmpty());
        // Hundreds of records do not fill the screen.
        QList<record::ServiceRecord> many;
        for (int i = 0; i < 300; ++i)
            many << record::ServiceRecord{ i, 0, 465, u"a%1.example.net"_s.arg(i) };
        facts.submissions = { DnsReason::Found, many };
        QVERIFY(discovery::fromDns(u"ann@example.net"_s, facts).proposals.size() <= 7);
    }
};

QTEST_GUILESS_MAIN(TstDiscovery)
#include "tst_discovery.moc"
