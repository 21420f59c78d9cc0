// SPDX-License-Identifier: GPL-3.0-or-later
#include "explanation/words/Scene.h"

#include <QDate>
#include <algorithm>

namespace envoi::explanation
{

using diagnosis::Detail;
using diagnosis::Speaker;
using record::Field;

namespace
{

constexpr qsizetype longest = 200;

QString inert(const QString &outside)
{
    return smtp::shown(outside, longest);
}

bool isLoopback(const QString &host)
{
    return host == QLatin1StringView("::1") || host.startsWith(QLatin1StringView("127."))
        || host.compare(QLatin1StringView("localhost"), Qt::CaseInsensitive) == 0
        || host.endsWith(QLatin1StringView(".localhost"), Qt::CaseInsensitive);
}

// RFC 1918, RFC 3927, RFC 4193, RFC 4291 §2.5.6
bool isPrivate(const QString &address)
{
    if (address.startsWith(QLatin1StringView("10.")) || address.startsWith(QLatin1StringView("192.168."))
        || address.startsWith(QLatin1StringView("169.254.")))
        return true;
    if (address.startsWith(QLatin1StringView("172."))) {
        const int second = address.section(QLatin1Char('.'), 1, 1).toInt();
        return second >= 16 && second <= 31;
    }
    const QString lower = address.toLower();
    return lower.contains(QLatin1Char(':'))
        && (lower.startsWith(QLatin1StringView("fc")) || lower.startsWith(QLatin1StringView("fd"))
            || lower.startsWith(QLatin1StringView("fe80:")));
}

} // namespace

QString joined(const QStringList &sentences)
{
    QStringList there = sentences;
    there.removeAll(QString());
    return there.join(QLatin1Char(' '));
}

Scene::Scene(const diagnosis::Diagnosis &diagnosis, const diagnosis::Case &what, const Language &language)
    : m_diagnosis(diagnosis)
    , m_case(what)
    , m_language(language)
{
}

bool Scene::pasted() const
{
    return record().source == record::Source::Reply;
}
bool Scene::stageKnown() const
{
    return record().stageKnown;
}

bool Scene::guessedFromProvider() const
{
    // A plain refusal that only the table of providers explains keeps the plain reading as an alternative.
    return m_diagnosis.certainty != diagnosis::Certainty::Proved && has(Detail::ProviderName)
        && m_diagnosis.alternatives.contains(diagnosis::Cause::BadCredentials);
}

QString Scene::host() const
{
    return inert(record().settings.host);
}

QString Scene::server() const
{
    const QString name = host();
    return name.isEmpty() ? translate("Words.Common", "the server") : name;
}

QString Scene::port() const
{
    return QString::number(record().settings.effectivePort());
}
QString Scene::security() const
{
    return securityName(record().settings.effectiveSecurity(), m_language);
}
QString Scene::user() const
{
    return inert(record().settings.user);
}

QString Scene::step() const
{
    bool insideTls = false;
    if (const record::StepRecord *failed = record().failed()) {
        if (const auto *ehlo = failed->as<record::EhloFacts>())
            insideTls = ehlo->insideTls;
    }
    return stepName(m_diagnosis.step, m_language, insideTls);
}

bool Scene::has(Detail detail) const
{
    return !m_diagnosis.details.value(detail).isEmpty();
}
QString Scene::detail(Detail detail) const
{
    return inert(m_diagnosis.details.value(detail));
}

QString Scene::provider() const
{
    return has(Detail::ProviderName) ? detail(Detail::ProviderName)
                                     : translate("Words.Common", "your provider");
}

QString Scene::product(const QString &otherwise) const
{
    return has(Detail::Product) ? detail(Detail::Product) : otherwise;
}

int Scene::seconds() const
{
    const record::StepRecord *failed = record().failed();
    const qint64 ms = failed ? failed->limitMs : 0;
    if (ms > 0)
        return static_cast<int>(qMax<qint64>(1, (ms + 500) / 1000));
    return has(Detail::LimitSeconds) ? detail(Detail::LimitSeconds).toInt() : 60;
}

QString Scene::day(const QString &isoDate) const
{
    const QDate date = QDate::fromString(isoDate.left(10), Qt::ISODate);
    return date.isValid() ? m_language.day(date) : isoDate;
}

QString Scene::day(const QDateTime &when) const
{
    return m_language.day(when.toLocalTime().date());
}

bool Scene::hasRemark(record::RemarkKind kind) const
{
    const auto *input = record().facts<record::InputFacts>();
    return input && std::any_of(input->remarks.cbegin(), input->remarks.cend(), [kind](const auto &r) {
        return r.kind == kind;
    });
}

bool Scene::hostIsAddress() const
{
    const QString name = record().settings.host;
    if (name.contains(QLatin1Char(':')))
        return true;
    const QStringList parts = name.split(QLatin1Char('.'));
    return parts.size() == 4 && std::all_of(parts.cbegin(), parts.cend(), [](const QString &part) {
        bool number = false;
        return part.toUShort(&number) <= 255 && number;
    });
}

bool Scene::onThisComputer() const
{
    return isLoopback(record().settings.host) || isLoopback(detail(Detail::Address));
}

bool Scene::onLocalNetwork() const
{
    if (onThisComputer() || isPrivate(record().settings.host) || isPrivate(detail(Detail::Address)))
        return true;
    const auto *tcp = record().facts<record::TcpFacts>();
    return tcp && (isPrivate(tcp->address) || isLoopback(tcp->address));
}

QString Scene::opening() const
{
    const bool closes = m_diagnosis.code == 421;
    switch (m_diagnosis.speaker) {
    case Speaker::SecuritySoftware: {
        if (!proved() && !has(Detail::Product)) {
            return closes ? translate("Words.Common",
                       "The quoted reply probably comes from a security program on this computer; it then "
                       "closed the connection.")
                          : translate("Words.Common",
                              "The quoted reply probably comes from a security program on this computer.");
        }
        const QString who = product(translate("Words.Common", "a security program"));
        return closes ? translate("Words.Common",
                   "The quoted reply comes from %1 on this computer, not from the mail server; it then "
                   "closed the connection.")
                            .arg(who)
                      : translate("Words.Common",
                          "The quoted reply comes from %1 on this computer, not from the mail server.")
                            .arg(who);
    }
    case Speaker::NetworkBox: {
        const QString who = product(translate("Words.Common", "a device on your network"));
        return closes
            ? translate("Words.Common",
                "The quoted reply comes from %1, not from the mail server; it then closed the connection.")
                  .arg(who)
            : translate("Words.Common", "The quoted reply comes from %1, not from the mail server.").arg(who);
    }
    case Speaker::LocalBridge: {
        const QString who = product(translate("Words.Common", "a mail program or bridge"));
        return closes
            ? translate(
                "Words.Common", "At “%1”, %2 on this computer replied as quoted and closed the connection.")
                  .arg(step(), who)
            : translate("Words.Common", "At the step “%1”, %2 on this computer sent the quoted reply.")
                  .arg(step(), who);
    }
    case Speaker::Nobody:
    case Speaker::Server:
    case Speaker::ThisProgram:
        break;
    }
    if (pasted()) {
        if (!stageKnown())
            return closes ? translate(
                       "Words.Common", "A mail server said this to a mail program and closed the connection.")
                          : translate("Words.Common", "This is a mail server’s answer to a mail program.");
        return closes
            ? translate("Words.Common", "At “%1”, a mail server said this and closed the connection.")
                  .arg(step())
            : translate("Words.Common", "This is a mail server’s answer at the step “%1”.").arg(step());
    }
    return closes
        ? translate("Words.Common", "At “%1”, %2 (port %3) replied as quoted and closed the connection.")
              .arg(step(), server(), port())
        : translate("Words.Common", "At the step “%1”, %2 (port %3) sent the quoted reply.")
              .arg(step(), server(), port());
}

QString Scene::opening(const QString &sentence) const
{
    return joined({ opening(), sentence });
}

QString Scene::stoppedAt() const
{
    if (m_diagnosis.code)
        return opening();
    if (pasted())
        return stageKnown() ? translate("Words.Common", "This was an answer at the step “%1”.").arg(step())
                            : translate("Words.Common", "This was the answer to a mail program.");
    return translate("Words.Common", "The step “%1” with %2 (port %3) did not pass.")
        .arg(step(), server(), port());
}

QString Scene::fateOfMessage() const
{
    const auto *data = record().facts<record::DataFacts>();
    return live() && stepIs(record::StepId::Data) && data && data->finalDotSent
        ? translate("Words.Common", "The test message may or may not have been accepted.")
        : QString();
}

QString Scene::firstFix() const
{
    return m_diagnosis.fixes.isEmpty() ? QString() : fixSentence(m_diagnosis.fixes.first());
}

QString Scene::fixOr(const QString &otherwise) const
{
    const QString fix = firstFix();
    return fix.isEmpty() ? otherwise : fix;
}

QString Scene::fixSentence(const diagnosis::Fix &fix) const
{
    const auto value = [&fix](Field field) { return inert(fix.set.value(field)); };
    const auto security = [&]() {
        const auto known = record::securityFromId(fix.set.value(Field::Security));
        return known ? securityName(*known, m_language) : value(Field::Security);
    };
    const bool automatic = fix.set.value(Field::Auth) == QLatin1StringView("auto");
    const bool host = fix.set.contains(Field::Host);
    const bool port = fix.set.contains(Field::Port);
    const bool mode = fix.set.contains(Field::Security);
    if (host && port && mode)
        return translate(
            "Words.Common", "Use the outgoing server %1 with port %2 and %3, here and in your mail program.")
            .arg(value(Field::Host), value(Field::Port), security());
    if (host && port)
        return translate(
            "Words.Common", "Use the outgoing server %1 with port %2, here and in your mail program.")
            .arg(value(Field::Host), value(Field::Port));
    if (host)
        return translate(
            "Words.Common", "Type %1 as “Outgoing server (SMTP)”, here and in your mail program.")
            .arg(value(Field::Host));
    if (port && mode)
        return translate("Words.Common",
            "Set “Port” to %1 and “Connection security” to %2, here and in your mail program.")
            .arg(value(Field::Port), security());
    if (mode)
        return translate("Words.Common",
            "Set “Connection security” to %1 and keep port %2, here and in your mail program.")
            .arg(security(), this->port());
    if (port)
        return translate("Words.Common", "Set “Port” to %1, here and in your mail program.")
            .arg(value(Field::Port));
    if (fix.set.contains(Field::User))
        return translate("Words.Common", "Type %1 as “User name”, here and in your mail program.")
            .arg(value(Field::User));
    if (fix.set.contains(Field::Auth))
        return translate("Words.Common", "Set “Authentication method” to %1 in this window.")
            .arg(automatic ? translate("Words.Common", "automatic") : value(Field::Auth));
    if (fix.set.contains(Field::From))
        return translate("Words.Common", "Use %1 as sender address, here and in your mail program.")
            .arg(value(Field::From));
    return {};
}

} // namespace envoi::explanation
