// SPDX-License-Identifier: GPL-3.0-or-later
// Whole conversations, in memory, with a server that says anything, cut anywhere, STARTTLS boundary included:
// R1, R2, R3, R8, R10 and R12 of hostile.md hold whatever it says.
#include "smtp/ReplyReader.h"

#include "Input.h"
#include "Target.h"
#include "tests/conversation/Driver.h"
#include "tests/sasl/ScramServer.h"

using namespace envoi;
using namespace Qt::Literals::StringLiterals;

namespace fuzz
{

namespace
{

constexpr char pieceEnd = '\x1e';
const QString password = u"Tr0ub4dor"_s;

/// The first eight octets are choices, the rest what the server says, reply by reply: nothing stands for the
/// right reply, 1–3 for the end of the connection, silence, and Stop, 5 and 6 for SCRAM done right, and 7
/// inside a reply for what the client has just said.
struct Plan {
    explicit Plan(QByteArrayView bytes)
    {
        Input input(bytes);
        const quint8 flags = input.byte();
        const quint8 more = input.byte();
        static const QStringList named{ QString(), u"PLAIN"_s, u"LOGIN"_s, u"CRAM-MD5"_s, u"SCRAM-SHA-1"_s,
            u"SCRAM-SHA-256"_s, u"XOAUTH2"_s, u"OAUTHBEARER"_s };
        static const std::array securities{ record::Security::StartTls, record::Security::Tls,
            record::Security::None, record::Security::Auto };
        settings = ::settings(securities[flags & 3], (flags & 4) == 0, (flags & 8) == 0);
        settings.passwordGiven = settings.hasLogin();
        settings.sendMessage = (flags & 16) != 0 && !settings.from.isEmpty();
        settings.allowPlaintextLogin = (flags & 32) != 0;
        settings.allowUntrustedCertificate = (flags & 64) != 0;
        accepted = (flags & 128) == 0;
        pipelining = (more & 1) == 0;
        ending = static_cast<char>(1 + (more >> 1) % 3);
        settings.mechanism = named.at(input.below(static_cast<int>(named.size())));
        const int last = input.byte();
        if (last > 0 && last < record::stepCount)
            settings.lastStep = static_cast<record::StepId>(last);
        sizes = input.bytes(4);
        replies = input.rest().split(pieceEnd);
    }

    record::Settings settings;
    bool accepted = true;
    bool pipelining = true;
    char ending = 1;
    QByteArray sizes;
    QList<QByteArray> replies;
};

/// How often `said` can be a reply to the one command that asked for it, with nothing before or behind.
bool isOneReply(const QByteArray &said)
{
    smtp::ReplyReader reader;
    reader.feed(said);
    const auto item = reader.next();
    return item && std::holds_alternative<smtp::Reply>(*item) && reader.pending() == 0;
}

class Run
{
public:
    Run(const Plan &plan, bool isCut)
        : driver(plan.settings, plan.settings.hasLogin() ? password : QString())
        , m_plan(plan)
        , m_sha1(QCryptographicHash::Sha1, "ann", password.toUtf8())
        , m_sha256(QCryptographicHash::Sha256, "ann", password.toUtf8())
    {
        driver.certificate.accepted = plan.accepted;
        driver.replies["ehlo-tls"] = QByteArray("250-mx.example.com\r\n")
            + (plan.pipelining ? "250-PIPELINING\r\n" : "")
            + "250 AUTH SCRAM-SHA-256 SCRAM-SHA-1 CRAM-MD5 PLAIN LOGIN XOAUTH2 OAUTHBEARER\r\n";
        if (plan.settings.effectiveSecurity() == record::Security::None)
            driver.replies["ehlo"] = driver.replies["ehlo-tls"];
        driver.derive = [this](const sasl::Derivation &work) {
            // Hundreds of thousands of rounds are of no interest here: any key that is not the server's will
            // do.
            const ScramServer &server = work.hash == QCryptographicHash::Sha1 ? m_sha1 : m_sha256;
            return smtp::WipedBytes(work.iterations == 4096 ? server.salted() : QByteArray(20, 'k'));
        };
        driver.server = [this](const QByteArray &place, const QByteArray &line) { return say(place, line); };
        if (isCut)
            driver.cut = [this](const QByteArray &all) { return pieces(all, m_plan.sizes); };
        driver.run();
        if (!driver.sequence.isOver()) // it waits for more
            driver.event(m_plan.ending == 1 ? conversation::Event(conversation::Closed{})
                    : m_plan.ending == 2    ? conversation::Event(conversation::TimedOut{})
                                            : conversation::Event(conversation::Stopped{}));
    }

    Driver driver;
    bool lockStep = true; ///< each reply came whole and alone: then cuts cannot change whose it is
    bool echoes = false; ///< something of what the client said is in a reply
    bool injected = false; ///< something stood behind the 220 of STARTTLS

private:
    QByteArray say(const QByteArray &place, const QByteArray &line)
    {
        QByteArray said
            = m_at < m_plan.replies.size() ? m_plan.replies.at(m_at++) : QByteArray(1, m_plan.ending);
        if (said.isEmpty())
            said = driver.replies.value(place, "250 ok\r\n");
        else if (said == "\1")
            return "CLOSE";
        else if (said == "\2")
            return "STALL";
        else if (said == "\3")
            return "STOP";
        echoes = echoes || said == "\5" || said.contains('\7');
        if (said == "\5" || said == "\6")
            said = "334 " + scram(line, said == "\5").toBase64() + "\r\n";
        said.replace('\7', line);
        lockStep = lockStep && isOneReply(said);
        if (place == "starttls") {
            smtp::ReplyReader reader;
            reader.feed(said);
            const auto first = reader.next();
            const smtp::Reply *reply = first ? std::get_if<smtp::Reply>(&*first) : nullptr;
            injected = reply && reply->code == 220 && reader.pending() > 0;
        }
        return said;
    }

    QByteArray scram(const QByteArray &line, bool first)
    {
        if (line.startsWith("AUTH "))
            m_isSha1 = line.contains("SHA-1 ");
        ScramServer &server = m_isSha1 ? m_sha1 : m_sha256;
        const QByteArray octets = QByteArray::fromBase64(line.mid(line.lastIndexOf(' ') + 1));
        return first ? server.first(octets) : server.last(octets);
    }

    const Plan &m_plan;
    ScramServer m_sha1;
    ScramServer m_sha256;
    bool m_isSha1 = false;
    qsizetype m_at = 0;
};

void requireRules(const Run &run)
{
    const QStringList broken = run.driver.brokenRules();
    require(broken.isEmpty(), "a rule of hostile.md", broken.join(u"; "_s));
    if (run.injected) { // R3
        const qsizetype at = run.driver.lines.indexOf("STARTTLS");
        QList<QByteArray> behind = run.driver.lines.mid(at + 1);
        behind.removeAll("<TLS>");
        require(behind.isEmpty(), "nothing is said after bytes where a handshake was due",
            QString::fromLatin1(behind.value(0)));
        require(!run.driver.failure().isEmpty(), "bytes where a handshake was due end the run");
    }
    for (const QByteArray &line : run.driver.dialogue)
        requireInert(QString::fromUtf8(line), "the dialogue is inert");
}

} // namespace

void conversation(QByteArrayView bytes)
{
    const Plan plan(bytes);
    const Run cut(plan, true);
    requireRules(cut);
    const Run whole(plan, false);
    requireRules(whole);
    // R10. Where a server speaks out of turn, when it does is part of what it does.
    if (whole.lockStep && cut.lockStep) {
        require(whole.driver.outcomes() == cut.driver.outcomes()
                && whole.driver.failure() == cut.driver.failure(),
            "the same verdict for every segmentation",
            whole.driver.outcomes() + u" / "_s + cut.driver.outcomes());
        if (!whole.echoes) // a nonce of SCRAM is another in each run
            require(whole.driver.dialogue == cut.driver.dialogue, "the same dialogue for every segmentation");
    }
}

} // namespace fuzz
