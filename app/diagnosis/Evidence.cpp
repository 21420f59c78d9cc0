// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagnosis/Evidence.h"

#include "smtp/Names.h"

#include <QRegularExpression>
#include <algorithm>

namespace envoi::diagnosis
{

using namespace record;

namespace
{

ChannelState channelOf(const Record &record, StepId at)
{
    if (record.source == Source::Reply) {
        // Pasted: the security that was chosen says what the channel must have been from AUTH on.
        switch (record.settings.security) {
        case Security::None:
            return ChannelState::Clear;
        case Security::Tls:
            return at == StepId::Tls ? ChannelState::Unknown : ChannelState::Encrypted;
        case Security::StartTls:
            return at >= StepId::Auth ? ChannelState::Encrypted : ChannelState::Unknown;
        case Security::Auto:
            return ChannelState::Unknown;
        }
    }
    return record.passed(StepId::Tls) ? ChannelState::Encrypted : ChannelState::Clear;
}

} // namespace

bool Evidence::hasEnhanced(int category, int subject, int detail) const
{
    const auto same = [&](const smtp::EnhancedCode &c) {
        return (category == 0 ? c.category != 2 : c.category == category) && c.subject == subject
            && c.detail == detail;
    };
    return (enhanced && same(*enhanced)) || std::any_of(codesInText.cbegin(), codesInText.cend(), same);
}

bool Evidence::isOAuth() const
{
    return mechanism == QLatin1StringView("XOAUTH2") || mechanism == QLatin1StringView("OAUTHBEARER");
}

Reach reachOf(const QString &address)
{
    QString text = address.section(u'%', 0, 0).toLower();
    if (text.startsWith(QLatin1StringView("::ffff:")) && text.contains(u'.'))
        text = text.sliced(7);
    if (smtp::isIPv4(text)) {
        const QStringList parts = text.split(u'.');
        const int a = parts[0].toInt();
        const int b = parts[1].toInt();
        if (a == 127)
            return Reach::ThisComputer;
        // RFC 1918, RFC 3927, and RFC 6598: the shared space of large access providers and of captive
        // portals.
        if (a == 10 || (a == 172 && b >= 16 && b < 32) || (a == 192 && b == 168) || (a == 169 && b == 254)
            || (a == 100 && b >= 64 && b < 128))
            return Reach::LocalNetwork;
        return Reach::Internet;
    }
    if (smtp::isIPv6(text)) {
        if (text == QLatin1StringView("::1"))
            return Reach::ThisComputer;
        bool isNumber = false;
        const uint first = text.section(u':', 0, 0).toUInt(&isNumber, 16);
        // RFC 4193 and RFC 4291 §2.5.6.
        if (isNumber && ((first & 0xfe00) == 0xfc00 || (first & 0xffc0) == 0xfe80))
            return Reach::LocalNetwork;
        return Reach::Internet;
    }
    return Reach::Unknown;
}

bool isMutilated(const Record &record)
{
    static const QRegularExpression starred(QStringLiteral("^220[ -]\\**[*]{6,}"));
    static const QRegularExpression crossed(QStringLiteral("^(X{4,}[A-Z0-9]*|[*]{4,})$"));
    for (const StepRecord &step : record.steps) {
        if (step.id == StepId::Greeting && step.reply && !step.reply->lines.isEmpty()
            && starred.match(smtp::decoded(step.reply->lines.constFirst())).hasMatch())
            return true;
        if (const auto *ehlo = step.as<EhloFacts>()) {
            const QStringList &keywords = ehlo->capabilities.keywords;
            if (std::any_of(keywords.cbegin(), keywords.cend(),
                    [](const QString &k) { return crossed.match(k).hasMatch(); }))
                return true;
        }
    }
    return false;
}

Evidence evidenceOf(const Record &record, const StepRecord &step)
{
    Evidence e;
    e.step = step.id;
    e.stageKnown = record.stageKnown;
    e.pasted = record.source == Source::Reply;
    e.security = record.settings.security;
    e.port = record.settings.effectivePort();
    e.host = record.settings.host;
    e.channel = channelOf(record, step.id);
    e.loginGiven = record.settings.hasLogin();
    e.loginAccepted = record.passed(StepId::Auth);
    e.mutilated = isMutilated(record);
    if (const auto *tcp = record.facts<TcpFacts>())
        e.reach = reachOf(tcp->address);

    if (step.reply) {
        const smtp::Reply &reply = *step.reply;
        e.code = reply.code;
        e.enhanced = reply.enhanced;
        const QString text = reply.text();
        e.text = Folded(text);
        static const QRegularExpression codes(
            QStringLiteral("(?<![\\d.])([245])\\.(\\d{1,3})\\.(\\d{1,3})(?![\\d.]*\\d)"));
        for (auto it = codes.globalMatch(text); it.hasNext();) {
            const auto m = it.next();
            e.codesInText << smtp::EnhancedCode{ m.captured(1).toInt(), m.captured(2).toInt(),
                m.captured(3).toInt() };
        }
        static const QRegularExpression replies(
            QStringLiteral("(?:^|[\\s:;])([45]\\d\\d)(?=[ -][\\d5A-Za-z])"));
        for (auto it = replies.globalMatch(text); it.hasNext();)
            e.repliesInText << it.next().captured(1).toInt();
    }

    for (const StepRecord &s : record.steps) {
        if (const auto *ehlo = s.as<EhloFacts>(); ehlo && s.outcome != Outcome::NotReached) {
            e.ehloKnown = true;
            e.startTlsOffered = ehlo->capabilities.offers(QLatin1StringView("STARTTLS"));
            e.authOffered = !ehlo->capabilities.mechanisms.isEmpty();
        }
        if (const auto *auth = s.as<AuthFacts>()) {
            e.mechanism = auth->mechanism;
            e.loginSent = auth->credentialsSent;
        }
    }
    return e;
}

} // namespace envoi::diagnosis
