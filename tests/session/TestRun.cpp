// SPDX-License-Identifier: GPL-3.0-or-later
#include "TestRun.h"

#include "tests/TimeFactor.h"

#include <QEventLoop>
#include <QTimer>

using namespace envoi;

namespace
{

/// Until `signal`, or for `withinMs`: a loop of its own, because QTest's waits sleep 10 ms between looks.
template <typename Object, typename Signal>
void waitFor(Object *object, Signal signal, int withinMs)
{
    QEventLoop loop;
    QObject::connect(object, signal, &loop, &QEventLoop::quit);
    QTimer::singleShot(withinMs * timeFactor(), &loop, &QEventLoop::quit);
    loop.exec();
}

QString failureName(record::Failure failure)
{
    using record::Failure;
    switch (failure) {
    case Failure::None:
        return QStringLiteral("none");
    case Failure::BadInput:
        return QStringLiteral("bad-input");
    case Failure::Refused:
        return QStringLiteral("refused");
    case Failure::Closed:
        return QStringLiteral("closed");
    case Failure::TimedOut:
        return QStringLiteral("timed-out");
    case Failure::Violation:
        return QStringLiteral("violation");
    case Failure::NotOffered:
        return QStringLiteral("not-offered");
    case Failure::Withheld:
        return QStringLiteral("withheld");
    case Failure::InjectedData:
        return QStringLiteral("injected-data");
    case Failure::LookupFailed:
        return QStringLiteral("lookup-failed");
    case Failure::ConnectFailed:
        return QStringLiteral("connect-failed");
    case Failure::HandshakeFailed:
        return QStringLiteral("handshake-failed");
    case Failure::CertificateRejected:
        return QStringLiteral("certificate-rejected");
    case Failure::LoginFailed:
        return QStringLiteral("login-failed");
    case Failure::Local:
        return QStringLiteral("local");
    }
    return {};
}

} // namespace

TestRun::TestRun(const QString &script, record::Settings settings, const QString &secret)
    : password(secret)
{
    if (!server.load(script)) {
        scriptError = QStringLiteral("line %1: %2").arg(server.errorLine()).arg(server.errorText());
        return;
    }
    if (!server.listen())
        scriptError = QStringLiteral("cannot listen");
    server.setLimit(0.3 * timeFactor());
    if (m_authority.open()) {
        m_authority.write(server.authorityPem());
        m_authority.flush();
    }
    typed.settings = std::move(settings);
    if (typed.settings.host.isEmpty())
        typed.settings.host = QStringLiteral("127.0.0.1");
    if (typed.settings.port == 0)
        typed.settings.port = server.port();
    typed.settings.caFiles << m_authority.fileName();
    typed.password = record::traitsOf(password);
    typed.settings.passwordGiven = !password.isEmpty();
}

void TestRun::make()
{
    test = std::make_unique<session::LiveTest>(typed, sasl::Secret(password), limits, network);
    connect(test.get(), &session::LiveTest::finished, this, [this] { ++finishedCount; });
    connect(test.get(), &session::LiveTest::verdictReady, this, [this] {
        ++verdictCount;
        verdictMs = test->elapsedMs();
    });
}

bool TestRun::run(int withinMs)
{
    if (!test)
        make();
    test->start();
    return waitUntilFinished(withinMs);
}

bool TestRun::waitUntilFinished(int withinMs)
{
    if (finishedCount == 0)
        waitFor(test.get(), &session::LiveTest::finished, withinMs);
    return finishedCount > 0;
}

simulator::Session TestRun::serverSession()
{
    const auto ended = [this] { return !server.sessions().isEmpty() && server.sessions().last().finished; };
    if (!ended())
        waitFor(&server, &simulator::Simulator::sessionFinished, 3000);
    return ended() ? server.sessions().last() : simulator::Session();
}

QString TestRun::outcome(record::StepId id) const
{
    for (auto step = record().steps.crbegin(); step != record().steps.crend(); ++step) {
        if (step->id == id)
            return record::id(step->outcome);
    }
    return QStringLiteral("absent");
}

QString TestRun::failure() const
{
    const record::StepRecord *step = record().failed();
    if (!step)
        return {};
    QString result = record::id(step->id) + QLatin1Char(' ') + failureName(step->failure);
    if (step->reply)
        result += QStringLiteral(" %1").arg(step->reply->code);
    return result;
}

QByteArray dialogueOf(const record::Record &record)
{
    QByteArray result;
    for (const record::DialogueLine &line : record.dialogue) {
        result += line.from == record::Direction::Client ? "C: "
            : line.from == record::Direction::Server     ? "S: "
                                                         : "-- ";
        if (line.from == record::Direction::Note)
            result += QByteArray::number(static_cast<int>(line.note)) + ' ';
        result += line.text.toUtf8() + '\n';
    }
    return result;
}

QByteArray everythingIn(const record::Record &record)
{
    QByteArray result = dialogueOf(record);
    for (const record::StepRecord &step : record.steps) {
        if (step.reply)
            result += step.reply->lines.join('\n') + '\n';
        if (step.violation)
            result += step.violation->excerpt + '\n';
        if (const auto *auth = step.as<record::AuthFacts>())
            result += auth->serverText.toUtf8() + auth->offered.join(u' ').toUtf8() + auth->mechanism.toUtf8()
                + '\n';
        if (const auto *ehlo = step.as<record::EhloFacts>())
            result += ehlo->capabilities.keywords.join(u' ').toUtf8() + ehlo->capabilities.domain.toUtf8()
                + '\n';
    }
    return result + record.settings.user.toUtf8();
}
