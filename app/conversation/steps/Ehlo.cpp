// SPDX-License-Identifier: GPL-3.0-or-later
#include "conversation/steps/Steps.h"

#include "smtp/Names.h"

namespace envoi::conversation::steps
{

namespace
{

/// Never the computer's own name: it tells others something, and is often no name that EHLO allows
/// (RFC 5321 §4.1.4 wants an address literal from clients without a proper one).
QByteArray announcedName(const Knowledge &known)
{
    const QString &typed = known.settings.ehloName;
    if (!typed.isEmpty()) {
        if (const auto name = smtp::asEhloName(typed))
            return *name;
        // "My_PC" is no Domain of RFC 5321, and mail programs do announce such names: whoever types one wants
        // to see what the server says to it. The characters are checked once more, as the last gate before
        // the socket.
        const bool safe = typed.size() <= 255 && std::all_of(typed.begin(), typed.end(), [](QChar c) {
            return c.unicode() < 0x80 && (c.isLetterOrNumber() || c == u'.' || c == u'-' || c == u'_');
        });
        if (safe)
            return typed.toLatin1();
    }
    QString local = known.tcp.localAddress;
    if (local.startsWith(QLatin1StringView("::ffff:"), Qt::CaseInsensitive) && local.contains(u'.'))
        local = local.sliced(7);
    return smtp::addressLiteral(local).value_or(QByteArrayLiteral("[127.0.0.1]"));
}

class Ehlo final : public Step
{
public:
    Want on(const Event &event, Knowledge &known) override
    {
        if (as<Begin>(event)) {
            const QByteArray name = announcedName(known);
            m_facts.announcedName = QString::fromLatin1(name);
            m_facts.insideTls = known.insideTls;
            return command("EHLO " + name);
        }
        if (const Answered *answered = as<Answered>(event))
            return answer(answered->reply, known);
        return interrupted(event, m_facts);
    }

private:
    Want answer(const smtp::Reply &reply, Knowledge &known)
    {
        if (m_facts.heloUsed) {
            Finish result = judged(reply, { 250 }, m_facts);
            if (result.outcome == record::Outcome::Passed)
                result.outcome = record::Outcome::Remark;
            return result;
        }
        // Not understood: RFC 5321 §3.2 has HELO for such servers. There is no STARTTLS after a HELO, so
        // where that is what comes next the answer is known already.
        if (reply.code == 500 || reply.code == 502) {
            if (!known.insideTls && known.settings.effectiveSecurity() == record::Security::StartTls)
                return passed(m_facts, reply, record::Outcome::Remark);
            m_facts.heloUsed = true;
            return command("HELO " + m_facts.announcedName.toLatin1());
        }
        Finish result = judged(reply, { 250 }, m_facts);
        if (result.failure == record::Failure::None) {
            known.capabilities = smtp::Capabilities::fromReply(reply);
            m_facts.capabilities = smtp::Capabilities::fromReply(masked(reply, known)); // for reports
            result.facts = m_facts;
        }
        return result;
    }

    record::EhloFacts m_facts;
};

} // namespace

std::unique_ptr<Step> ehlo()
{
    return std::make_unique<Ehlo>();
}

} // namespace envoi::conversation::steps
