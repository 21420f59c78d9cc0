// SPDX-License-Identifier: GPL-3.0-or-later
#include "Driver.h"

using namespace envoi;
using namespace envoi::conversation;
using namespace Qt::Literals::StringLiterals;

namespace
{

Knowledge knowledge(const record::Settings &settings, const QString &password)
{
    Knowledge known;
    known.settings = settings;
    known.secret = sasl::Secret(password);
    known.now = QDateTime(QDate(2026, 3, 4), QTime(5, 6, 7), Qt::OffsetFromUTC, 5400);
    known.token = "0123456789abcdef";
    return known;
}

record::DnsFacts lookedUp()
{
    record::DnsFacts facts;
    facts.addresses << u"192.0.2.25"_s;
    return facts;
}

record::TcpFacts reached()
{
    record::TcpFacts facts;
    facts.address = u"192.0.2.25"_s;
    facts.port = 587;
    facts.localAddress = u"192.0.2.77"_s;
    return facts;
}

} // namespace

QList<QByteArray> containing(const QList<QByteArray> &lines, const QByteArray &part)
{
    QList<QByteArray> result;
    std::copy_if(lines.cbegin(), lines.cend(), std::back_inserter(result),
        [&part](const QByteArray &line) { return line.contains(part); });
    return result;
}

QString name(record::Failure failure)
{
    static const QStringList names{ u"none"_s, u"bad-input"_s, u"refused"_s, u"closed"_s, u"timed-out"_s,
        u"violation"_s, u"not-offered"_s, u"withheld"_s, u"injected-data"_s, u"lookup-failed"_s,
        u"connect-failed"_s, u"handshake-failed"_s, u"certificate-rejected"_s, u"login-failed"_s,
        u"local"_s };
    return names.at(static_cast<int>(failure));
}

record::Settings settings(record::Security security, bool login, bool envelope)
{
    record::Settings s;
    s.host = u"smtp.example.com"_s;
    s.security = security;
    if (login)
        s.user = u"ann"_s;
    if (envelope) {
        s.from = u"ann@example.com"_s;
        s.to = u"bob@example.org"_s;
    }
    return s;
}

Driver::Driver(const record::Settings &settings, const QString &password)
    : sequence(knowledge(settings, password))
    , m_password(password.toUtf8())
{
    derive = [](const sasl::Derivation &work) {
        const std::atomic_bool cancelled = false;
        return std::move(*work.run(cancelled));
    };
    certificate.accepted = true;
    tls.version = u"TLS 1.3"_s;
    tls.cipher = u"TLS_AES_128_GCM_SHA256"_s;
    replies = {
        { "greeting", "220 mx.example.com ESMTP\r\n" },
        { "ehlo", "250-mx.example.com\r\n250-SIZE 1000000\r\n250 STARTTLS\r\n" },
        { "helo", "250 mx.example.com\r\n" },
        { "starttls", "220 go ahead\r\n" },
        { "ehlo-tls", "250-mx.example.com\r\n250-SIZE 1000000\r\n250 AUTH PLAIN LOGIN\r\n" },
        { "auth", "235 2.7.0 welcome\r\n" },
        { "mail", "250 2.1.0 ok\r\n" },
        { "rcpt", "250 2.1.5 ok\r\n" },
        { "data", "354 go ahead\r\n" },
        { "body", "250 2.0.0 queued\r\n" },
        { "quit", "221 2.0.0 bye\r\n" },
    };
}

void Driver::run()
{
    if (!std::exchange(m_started, true))
        start();
    int rounds = 0;
    while (!m_todo.empty() && ++rounds < 10'000) {
        const auto next = std::move(m_todo.front());
        m_todo.pop_front();
        next();
    }
}

void Driver::startUpToHandshake()
{
    start();
    event(Resolved{ lookedUp() });
    event(Connected{ reached() });
    m_todo.clear();
}

void Driver::start()
{
    follow(sequence.start());
}

void Driver::feed(const QByteArray &bytes, bool unheard)
{
    for (const QByteArray &piece : cut(bytes))
        follow(sequence.received(piece, unheard));
}

void Driver::event(const Event &event)
{
    follow(sequence.handle(event));
}

QByteArray Driver::placeOf(const QByteArray &line)
{
    if (m_inBody) {
        m_inBody = line != ".";
        return line == "." ? "body" : "";
    }
    const QByteArray verb = line.left(4).toUpper();
    if (verb == "EHLO")
        return m_secured ? "ehlo-tls" : "ehlo";
    if (verb == "HELO")
        return "helo";
    if (verb == "STAR")
        return "starttls";
    if (verb == "MAIL")
        return "mail";
    if (verb == "RCPT")
        return "rcpt";
    if (verb == "QUIT")
        return "quit";
    if (verb == "DATA") {
        m_inBody = true;
        return "data";
    }
    ++m_auths; // AUTH, and every line of its exchange
    return m_auths == 1 ? QByteArray("auth") : "auth-" + QByteArray::number(m_auths);
}

void Driver::answer(const QByteArray &flight)
{
    const QList<QByteArray> sent = flight.chopped(2).replace("\r\n", "\n").split('\n');
    lines << sent;
    QByteArray reply;
    for (const QByteArray &text : sent) {
        const QByteArray place = placeOf(text);
        if (place.isEmpty())
            continue;
        const QByteArray said = server ? server(place, text) : replies.value(place);
        if (place == "data" && !said.startsWith("354"))
            m_inBody = false;
        if (said == "CLOSE" || said == "STALL" || said == "STOP") {
            if (!reply.isEmpty())
                m_todo.emplace_back([this, reply] { feed(reply); });
            m_todo.emplace_back([this, said] {
                event(said == "CLOSE"     ? Event(Closed{})
                        : said == "STALL" ? Event(TimedOut{})
                                          : Event(Stopped{}));
            });
            return;
        }
        reply += said;
    }
    if (!reply.isEmpty())
        m_todo.emplace_back([this, reply] { feed(reply); });
}

void Driver::follow(Actions actions)
{
    for (Action &action : actions) {
        if (const auto *began = std::get_if<StepBegan>(&action)) {
            happenings << u"begin "_s + record::id(steps().at(began->index).id);
        } else if (const auto *ended = std::get_if<StepEnded>(&action)) {
            const record::StepRecord &step = steps().at(ended->index);
            happenings << u"end %1 %2"_s.arg(record::id(step.id), record::id(step.outcome));
        } else if (const auto *said = std::get_if<Said>(&action)) {
            const QByteArray from = said->from == record::Direction::Client ? "C: "
                : said->from == record::Direction::Server
                ? "S: "
                : "-- " + QByteArray::number(static_cast<int>(said->note)) + ' ';
            dialogue << (from + said->text.toUtf8()).trimmed();
        } else if (const auto *write = std::get_if<Write>(&action)) {
            flights << write->bytes.view().toByteArray();
            answer(flights.last());
        } else if (std::get_if<Listen>(&action)) {
            m_todo.emplace_back([this] { event(Quiet{}); });
        } else if (const auto *wait = std::get_if<Wait>(&action)) {
            if (wait->limit == Limit::Greeting) {
                const QByteArray greeting = server ? server("greeting", {}) : replies.value("greeting");
                m_todo.emplace_back([this, greeting] {
                    if (greeting == "CLOSE")
                        event(Closed{});
                    else if (greeting == "STALL")
                        event(TimedOut{});
                    else if (greeting == "STOP")
                        event(Stopped{});
                    else
                        feed(greeting);
                });
            }
        } else if (std::get_if<DoResolve>(&action)) {
            m_todo.emplace_back([this] { event(Resolved{ lookedUp() }); });
        } else if (std::get_if<DoConnect>(&action)) {
            m_todo.emplace_back([this] { event(Connected{ reached() }); });
        } else if (std::get_if<DoStartTls>(&action)) {
            if (const QByteArray early = std::exchange(inClear, {}); !early.isEmpty()) {
                feed(early);
                continue;
            }
            lines << "<TLS>";
            m_todo.emplace_back([this] {
                m_secured = true;
                event(Secured{ tls, certificate });
            });
        } else if (std::get_if<OpenGate>(&action)) {
            happenings << u"gate"_s;
        } else if (auto *wanted = std::get_if<DoDerive>(&action)) {
            happenings << u"derive"_s;
            if (autoDerive) {
                auto key = std::make_shared<smtp::WipedBytes>(this->derive(wanted->work));
                m_todo.emplace_back([this, key] { event(Derived{ std::move(*key) }); });
            }
        } else if (std::get_if<VerdictFixed>(&action)) {
            happenings << u"verdict"_s;
            ++verdicts;
        } else if (const auto *close = std::get_if<CloseChannel>(&action)) {
            happenings << (close->orderly ? u"close"_s : u"abort"_s);
        } else if (std::get_if<Over>(&action)) {
            happenings << u"over"_s;
            ++overs;
        }
    }
}

const record::StepRecord *Driver::failed() const
{
    for (const record::StepRecord &step : steps()) {
        if (step.outcome == record::Outcome::Failed || step.outcome == record::Outcome::Stopped)
            return &step;
    }
    return nullptr;
}

QString Driver::failure() const
{
    const record::StepRecord *step = failed();
    if (!step)
        return {};
    QString result = record::id(step->id) + u' ';
    result += step->outcome == record::Outcome::Stopped ? u"stopped"_s : name(step->failure);
    if (step->reply)
        result += u" %1"_s.arg(step->reply->code);
    return result;
}

const record::StepRecord &Driver::step(record::StepId id) const
{
    for (auto step = steps().crbegin(); step != steps().crend(); ++step) {
        if (step->id == id)
            return *step;
    }
    return steps().first();
}

QString Driver::outcomes() const
{
    QStringList result;
    for (const record::StepRecord &step : steps()) {
        if (step.outcome != record::Outcome::NotApplicable)
            result << record::id(step.id) + u'=' + record::id(step.outcome);
    }
    return result.join(u' ');
}

bool Driver::secretLeft(const QByteArray &secret) const
{
    const QByteArray all = flights.join();
    return all.contains(secret) || all.contains(secret.toBase64())
        || all.contains((QByteArray("\0ann\0", 5) + secret).toBase64());
}
