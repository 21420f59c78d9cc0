// SPDX-License-Identifier: GPL-3.0-or-later
#include "Bout.h"

#include "tests/TimeFactor.h"

#include <QEventLoop>
#include <QTimer>

using namespace Qt::Literals::StringLiterals;
using namespace envoi;

namespace hostile
{

namespace
{

/// Names of these tests lead to loopback, "hangs." never answers, all others lead to nothing.
class Names : public net::Resolver
{
public:
    void resolve(const QString &host, record::Family, qint64) override
    {
        record::DnsFacts facts;
        facts.name = host;
        static const QMap<QString, record::DnsReason> reasons{
            { u"nowhere.example.com"_s, record::DnsReason::NoSuchName },
            { u"empty.example.com"_s, record::DnsReason::NoAddress },
            { u"servfail.example.com"_s, record::DnsReason::ServerFailure },
            { u"refused.example.com"_s, record::DnsReason::Refused },
            { u"mute.example.com"_s, record::DnsReason::NoAnswer },
            { u"unset.example.com"_s, record::DnsReason::NoResolver },
        };
        if (host == u"hangs.example.com")
            return;
        const bool known = host.endsWith(u".example.com") || host.endsWith(u".example.net");
        facts.reason = reasons.value(host, known ? record::DnsReason::Found : record::DnsReason::NoSuchName);
        if (facts.reason == record::DnsReason::Found)
            facts.addresses = QStringList{ u"127.0.0.1"_s };
        QMetaObject::invokeMethod(
            this, [this, facts] { Q_EMIT resolved(facts); }, Qt::QueuedConnection);
    }
    void abort() override { }
};

record::Settings settingsOf(const Case &what, quint16 port, const QString &authority)
{
    record::Settings s;
    const QMap<QString, QString> &given = what.settings;
    s.host = given.value(u"host"_s, u"127.0.0.1"_s);
    s.port = port;
    s.security
        = record::securityFromId(given.value(u"security"_s, u"starttls"_s)).value_or(record::Security::Auto);
    s.user = given.value(u"user"_s);
    s.passwordGiven = !s.user.isEmpty();
    s.from = given.value(u"from"_s);
    s.to = given.value(u"to"_s);
    s.mechanism = given.value(u"mechanism"_s);
    s.ehloName = given.value(u"ehlo"_s);
    s.sendMessage = given.value(u"message"_s) == u"yes";
    s.allowPlaintextLogin = given.value(u"consent"_s) == u"plaintext";
    s.allowUntrustedCertificate = given.value(u"consent"_s) == u"untrusted";
    s.caFiles << authority;
    return s;
}

} // namespace

Bout::Bout(const Case &what, int cut)
    : m_case(what)
    , m_server(std::make_unique<simulator::Simulator>())
{
    if (!m_server->load(what.script))
        qFatal("%s: line %d: %s", qPrintable(what.name), m_server->errorLine(),
            qPrintable(m_server->errorText()));
    m_server->setCut(cut);
    m_server->setLimit(1.5 * timeFactor());
    connect(m_server.get(), &simulator::Simulator::sessionFinished, this, &Bout::onProgress);
}

void Bout::start()
{
    if (!m_server->listen() || !m_authority.open())
        qFatal("no port or file for %s", qPrintable(m_case.name));
    m_authority.write(m_server->authorityPem());
    m_authority.flush();

    record::Typed typed;
    const quint16 port = m_server->port();
    typed.settings = settingsOf(m_case, port, m_authority.fileName());
    const QString password = typed.settings.user.isEmpty() ? QString() : canary;
    typed.password = record::traitsOf(password);

    investigation::Investigation::Options options;
    options.followUps = m_case.followUps;
    session::Limits &limits = options.limits;
    limits.dns = limits.handshake = limits.greeting = limits.reply = limits.dataReply = limits.finalDot
        = 1'500 * timeFactor();
    limits.connectOne = limits.connectAll = 1'500 * timeFactor();
    limits.quit = 300 * timeFactor();
    limits.run = limits.runWithMessage = 9'000 * timeFactor();
    limits.slow = 500; // in the scripts, which do not slow down
    options.silenceMs = 400 * timeFactor();
    options.followUpLimitMs = 700 * timeFactor();
    if (m_case.settings.contains(u"host"_s))
        options.network.resolver = [] { return std::make_unique<Names>(); };
    // Experiments ask other ports of the same host: nothing is there, whatever this computer runs.
    options.network.dial = [port](const QString &, quint16 wanted) {
        return std::pair(u"127.0.0.1"_s, wanted == port ? port : quint16(1));
    };
    m_run = std::make_unique<investigation::Investigation>(typed, sasl::Secret(password), options);
    connect(m_run.get(), &investigation::Investigation::finished, this, [this] {
        ++m_finished;
        m_milliseconds = m_clock.elapsed();
        m_sinceFinish.start();
        onProgress();
        QTimer::singleShot(1'000 * timeFactor(), this, &Bout::onProgress); // R4: the socket is gone by then
    });
    connect(&m_run->test(), &session::LiveTest::verdictReady, this, [this] { ++m_verdicts; });
    m_clock.start();
    m_run->start();
}

void Bout::onProgress()
{
    if (!m_told && isOver()) {
        m_told = true;
        Q_EMIT over();
    }
}

bool Bout::isOver() const
{
    return m_finished > 0
        && (m_server->openConnections() == 0 || (m_sinceFinish.isValid() && m_sinceFinish.elapsed() >= 990));
}

void Bout::settle()
{
    if (m_run)
        m_result = m_run->result();
    m_sessions = m_server->sessions();
    m_run.reset();
    m_server.reset();
    m_authority.close();
}

void hold(const QList<Bout *> &bouts, int atOnce)
{
    QEventLoop loop;
    qsizetype next = 0;
    qsizetype ended = 0;
    const std::function<void()> startOne = [&] {
        if (next >= bouts.size())
            return;
        Bout *const bout = bouts.at(next++);
        const auto end = [&, bout] {
            bout->settle();
            if (++ended == bouts.size())
                loop.quit();
            startOne();
        };
        QObject::connect(bout, &Bout::over, &loop, end, Qt::QueuedConnection);
        bout->start();
    };
    QTimer limit; // a run that hangs shows as one without "finished"
    QObject::connect(&limit, &QTimer::timeout, &loop, &QEventLoop::quit);
    limit.start(100'000 * timeFactor());
    for (int i = 0; i < atOnce; ++i)
        startOne();
    if (!bouts.isEmpty())
        loop.exec();
}

} // namespace hostile
