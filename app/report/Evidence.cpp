// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/Evidence.h"

#include "explanation/Explanation.h"

#include <QTimeZone>

namespace envoi::report
{

using namespace record;
using explanation::Language;

namespace
{

QString yesOrNo(bool yes, const Language &language)
{
    return yes ? language.translate("Report", "yes") : language.translate("Report", "no");
}

/// A shape for each outcome, so that no view depends on colour (ux.md 26).
QString markOf(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Passed:
        return QStringLiteral("✓");
    case Outcome::Remark:
        return QStringLiteral("!");
    case Outcome::Failed:
        return QStringLiteral("✗");
    case Outcome::NotReached:
        return QStringLiteral("·");
    case Outcome::NotApplicable:
        return QStringLiteral("–");
    case Outcome::Stopped:
        return QStringLiteral("■");
    }
    return {};
}

Tone toneOf(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Passed:
        return Tone::Good;
    case Outcome::Remark:
        return Tone::Remark;
    case Outcome::Failed:
        return Tone::Bad;
    case Outcome::NotReached:
    case Outcome::NotApplicable:
    case Outcome::Stopped:
        return Tone::Neutral;
    }
    return Tone::Neutral;
}

bool hasTime(Outcome outcome)
{
    return outcome != Outcome::NotReached && outcome != Outcome::NotApplicable;
}

QString attemptSentence(const AddressAttempt &attempt, const Language &language)
{
    QString result;
    switch (attempt.reason) {
    case TcpReason::Connected:
        result = language.translate("Report", "%1: connected after %2");
        break;
    case TcpReason::Refused:
        result = language.translate("Report", "%1: connection refused after %2");
        break;
    case TcpReason::TimedOut:
        result = language.translate("Report", "%1: no answer within %2");
        break;
    case TcpReason::Unreachable:
        result = language.translate("Report", "%1: no route, known after %2");
        break;
    case TcpReason::Forbidden:
        result = language.translate("Report", "%1: forbidden on this computer, known after %2");
        break;
    case TcpReason::Closed:
        result = language.translate("Report", "%1: connection reset after %2");
        break;
    case TcpReason::NoNetwork:
        result = language.translate("Report", "%1: no network, known after %2");
        break;
    case TcpReason::ProxyFailed:
        result = language.translate("Report", "%1: the proxy failed after %2");
        break;
    case TcpReason::Abandoned:
        result = language.translate("Report", "%1: given up after %2, another address answered first");
        break;
    case TcpReason::Local:
        result = language.translate("Report", "%1: a shortage on this computer, known after %2");
        break;
    }
    return result.arg(smtp::shown(attempt.address), seconds(attempt.durationMs, language));
}

} // namespace

QString seconds(qint64 milliseconds, const Language &language)
{
    const double value = static_cast<double>(milliseconds) / 1000;
    //: %1 = a number of seconds
    return language.translate("Report", "%1 s")
        .arg(language.locale().toString(value, 'f', value < 10 ? 2 : 1));
}

Block stepsBlock(const Record &record, const Language &language)
{
    Block block;
    block.kind = Block::Kind::Steps;
    bool insideTls = false;
    for (const StepRecord &step : record.steps) {
        QString fact = explanation::factSentence(step, language);
        if (fact.isEmpty() || !hasTime(step.outcome))
            fact = explanation::outcomeName(step.outcome, language);
        else if (step.outcome != Outcome::Passed) {
            //: %1 = outcome of a step, %2 = what was observed
            fact = language.translate("Report", "%1: %2")
                       .arg(explanation::outcomeName(step.outcome, language), fact);
        }
        block.rows << QStringList{ explanation::stepName(step.id, language, insideTls), fact,
            hasTime(step.outcome) ? seconds(step.durationMs, language) : QString() };
        block.tones << toneOf(step.outcome);
        block.marks << markOf(step.outcome);
        insideTls = insideTls || step.id == StepId::Certificate;
    }
    return block;
}

Block settingsBlock(const Settings &settings, const Language &language)
{
    const auto field = [&language](Field name) { return explanation::fieldName(name, language); };
    QString security = explanation::securityName(settings.effectiveSecurity(), language);
    if (settings.security == Security::Auto)
        security = language.translate("Report", "%1 (chosen from the port)").arg(security);
    QString family;
    if (settings.family != Family::Any)
        family = settings.family == Family::IPv4 ? QStringLiteral("IPv4") : QStringLiteral("IPv6");
    QStringList consents;
    if (settings.allowPlaintextLogin)
        consents << language.translate("Report", "login over an unencrypted connection");
    if (settings.allowUntrustedCertificate)
        consents << language.translate("Report", "certificate that is not trusted");
    QStringList caFiles;
    for (const QString &file : settings.caFiles)
        caFiles << smtp::shown(file);
    return facts({
        { field(Field::Host), smtp::shown(settings.host) },
        { field(Field::Port), QString::number(settings.effectivePort()) },
        { field(Field::Security), security },
        { field(Field::User),
            settings.hasLogin() ? smtp::shown(settings.user)
                                : language.translate("Report", "none: test without logging in") },
        { language.translate("Report", "Password given"), yesOrNo(settings.passwordGiven, language) },
        { field(Field::Auth),
            settings.mechanism.isEmpty() ? language.translate("Report", "chosen automatically")
                                         : smtp::shown(settings.mechanism) },
        { field(Field::From), smtp::shown(settings.from) },
        { field(Field::To), smtp::shown(settings.to) },
        { language.translate("Report", "Test message"),
            settings.sendMessage ? language.translate("Report", "yes, asked for") : QString() },
        { language.translate("Report", "Name announced (EHLO)"), smtp::shown(settings.ehloName) },
        { language.translate("Report", "IP family"), family },
        { language.translate("Report", "Proxy"), smtp::shown(settings.proxy.toString(QUrl::RemovePassword)) },
        { language.translate("Report", "Extra trusted certificates"), caFiles.join(QStringLiteral(", ")) },
        { language.translate("Report", "Allowed for this run"), consents.join(QStringLiteral(", ")) },
    });
}

Block routeBlock(const Record &record, const Language &language)
{
    QList<QStringList> rows;
    if (const auto *dns = record.facts<DnsFacts>()) {
        QStringList addresses;
        for (const QString &address : dns->addresses)
            addresses << smtp::shown(address);
        const qsizetype many = 20;
        QString list = addresses.mid(0, many).join(QStringLiteral(", "));
        if (const int more = static_cast<int>(addresses.size() - many); more > 0)
            list += language.translate("Report", " and %n more", nullptr, more);
        rows << QStringList{ language.translate("Report", "Addresses"), list };
    }
    if (const auto *tcp = record.facts<TcpFacts>(); tcp && !tcp->address.isEmpty()) {
        rows << QStringList{ language.translate("Report", "Address in use"),
            language.translate("Report", "%1, port %2, %3")
                .arg(smtp::shown(tcp->address), QString::number(tcp->port),
                    tcp->family == Family::IPv6 ? QStringLiteral("IPv6") : QStringLiteral("IPv4")) };
        rows << QStringList{ language.translate("Report", "Own address"), smtp::shown(tcp->localAddress) };
        rows << QStringList{ language.translate("Report", "Proxy"), smtp::shown(tcp->proxy) };
    }
    for (const AddressAttempt &attempt : record.addresses.mid(0, 20))
        rows << QStringList{ language.translate("Report", "Attempt"), attemptSentence(attempt, language) };
    return facts(rows);
}

/// hostile.md L14; the mark of what a live test already left out still has room.
constexpr qsizetype longestLine = 2'030;

QList<Block> dialogueBlocks(const Record &record, const Language &language)
{
    Block block;
    block.kind = Block::Kind::Dialogue;
    bool anyInClear = false;
    for (const DialogueLine &line : record.dialogue) {
        // One mark a line, in a column that no server can write to (hostile.md 276).
        QString who;
        switch (line.from) {
        case Direction::Client:
            who = QStringLiteral("C:");
            break;
        case Direction::Server:
            who = line.beforeTls ? QStringLiteral("S?") : QStringLiteral("S:");
            anyInClear = anyInClear || line.beforeTls;
            break;
        case Direction::Note:
            who = QStringLiteral("--");
            break;
        }
        const QString text = line.from == Direction::Note ? explanation::noteSentence(line, language)
                                                          : smtp::shown(line.text, longestLine);
        block.rows << QStringList{ seconds(line.atMs, language), who, text };
    }
    if (block.rows.isEmpty())
        return {};
    const QString key = anyInClear
        ? language.translate("Report",
            "C: this computer, S: the server, S? the server before encryption: anybody on the way could have "
            "written it")
        : language.translate("Report", "C: this computer, S: the server");
    return { block, paragraph(key) };
}

Block followUpsBlock(const QList<diagnosis::FollowUp> &followUps, const Language &language)
{
    QStringList lines;
    for (const diagnosis::FollowUp &followUp : followUps) {
        QString line = explanation::conclusionSentence(followUp, language);
        if (line.isEmpty())
            line = explanation::purposeSentence({ followUp.purpose, followUp.record.settings }, language);
        lines << line;
    }
    return bullets(lines);
}

} // namespace envoi::report
