// SPDX-License-Identifier: GPL-3.0-or-later
#include "investigation/Investigation.h"

#include "investigation/Silence.h"

#include <QElapsedTimer>
#include <QTimer>
#include <vector>

namespace envoi::investigation
{

namespace
{

using record::StepId;

/// More would not tell more: the second batch already builds on the first.
constexpr int maxBatches = 3;
/// When a proof is there, the other experiments may still end if they are about to.
constexpr qint64 graceMs = 700;
/// A shut door is judged within ten seconds in all: a second before the limit of one address would end it.
constexpr qint64 beforeConnectLimitMs = 1'000;

struct RunningExperiment {
    diagnosis::Experiment what;
    std::unique_ptr<session::LiveTest> test;
};

void deleteSoon(std::unique_ptr<session::LiveTest> &test, QObject *listener)
{
    // It may be the one whose signal is being handled.
    test->disconnect(listener);
    test.release()->deleteLater();
}

} // namespace

class Investigation::Private
{
public:
    Private(Investigation *owner, record::Typed typed, sasl::Secret secret, Options chosen);

    void start();
    void stop();
    void onWaiting(StepId step, qint64 limitMs);
    void onDialogue(int first);
    void onSilence();
    void onShutDoor();
    void onVerdict();
    void onMainFinished();
    void startExperiments(const QList<diagnosis::Experiment> &wanted);
    void onExperimentFinished(session::LiveTest *test);
    void nextBatch();
    void onDeadline();
    void stopExperiments();
    void concludeIfDone();
    void finishIfDone();
    [[nodiscard]] std::unique_ptr<session::LiveTest> make(
        record::Typed typed, sasl::Secret secret, session::Limits limits) const;
    void refresh();

    Investigation *q;
    Options options;
    std::unique_ptr<session::LiveTest> main;
    std::vector<RunningExperiment> running;
    QList<diagnosis::Experiment> begun;
    diagnosis::Case result;

    enum class State { Idle, Testing, FollowingUp, Finished };
    State state = State::Idle;
    bool mainDone = false;
    bool stopped = false;
    bool concluded = false;
    int batches = 0;
    std::optional<StepId> waitingIn;
    QElapsedTimer waitedFor;
    QTimer silence;
    QTimer shutDoor;
    QTimer deadline;
    QTimer grace;
};

Investigation::Private::Private(
    Investigation *owner, record::Typed typed, sasl::Secret secret, Options chosen)
    : q(owner)
    , options(std::move(chosen))
    , main(make(std::move(typed), std::move(secret), options.limits))
{
    result.record = main->record();
    for (QTimer *timer : { &silence, &shutDoor, &deadline, &grace }) {
        timer->setSingleShot(true);
        timer->setTimerType(Qt::PreciseTimer);
    }
    QObject::connect(&silence, &QTimer::timeout, q, [this] { onSilence(); });
    QObject::connect(&shutDoor, &QTimer::timeout, q, [this] { onShutDoor(); });
    QObject::connect(&deadline, &QTimer::timeout, q, [this] { onDeadline(); });
    QObject::connect(&grace, &QTimer::timeout, q, [this] { onDeadline(); });
    QObject::connect(main.get(), &session::LiveTest::stepChanged, q, [this](int index) {
        // A step that ended is waited for no longer; one that begins says so by waiting().
        if (index < main->record().steps.size()
            && main->record().steps.at(index).outcome != record::Outcome::NotReached
            && waitingIn == main->record().steps.at(index).id)
            onWaiting(StepId::Input, 0);
        Q_EMIT q->stepChanged(index);
    });
    QObject::connect(main.get(), &session::LiveTest::waiting, q, [this](StepId step, qint64 limitMs) {
        onWaiting(step, limitMs);
        Q_EMIT q->waiting(step, limitMs);
    });
    QObject::connect(main.get(), &session::LiveTest::dialogueAdded, q, [this](int first) {
        onDialogue(first);
        Q_EMIT q->dialogueAdded(first);
    });
    QObject::connect(main.get(), &session::LiveTest::verdictReady, q, [this] { onVerdict(); });
    QObject::connect(main.get(), &session::LiveTest::finished, q, [this] { onMainFinished(); });
}

std::unique_ptr<session::LiveTest> Investigation::Private::make(
    record::Typed typed, sasl::Secret secret, session::Limits limits) const
{
    return std::make_unique<session::LiveTest>(std::move(typed), std::move(secret), limits, options.network);
}

void Investigation::Private::refresh()
{
    if (!mainDone)
        result.record = main->record();
}

void Investigation::Private::start()
{
    if (state != State::Idle)
        return;
    state = State::Testing;
    main->start();
}

void Investigation::Private::stop()
{
    if (state != State::Testing && state != State::FollowingUp)
        return;
    stopped = true;
    silence.stop();
    shutDoor.stop();
    stopExperiments();
    if (mainDone)
        QTimer::singleShot(0, q, [this] { finishIfDone(); });
    else
        main->stop();
}

void Investigation::Private::onWaiting(StepId step, qint64 limitMs)
{
    silence.stop();
    shutDoor.stop();
    waitingIn.reset();
    if (!options.followUps || state != State::Testing || limitMs <= 0)
        return;
    waitingIn = step;
    waitedFor.start();
    if (limitMs > options.silenceMs)
        silence.start(static_cast<int>(options.silenceMs));
    if (step == StepId::Tcp) {
        const qint64 patience = qMax(options.silenceMs, options.limits.connectOne - beforeConnectLimitMs);
        shutDoor.start(static_cast<int>(patience));
    }
}

void Investigation::Private::onDialogue(int first)
{
    // A reply that comes in drips is no silence.
    const auto &lines = main->record().dialogue;
    for (qsizetype i = first; i < lines.size(); ++i) {
        if (lines.at(i).from == record::Direction::Server && silence.isActive()) {
            silence.start(static_cast<int>(options.silenceMs));
            return;
        }
    }
}

void Investigation::Private::onSilence()
{
    if (!waitingIn || state != State::Testing)
        return;
    refresh();
    startExperiments(diagnosis::nextExperiments(result, waitingIn));
}

void Investigation::Private::onShutDoor()
{
    if (state == State::Testing && waitingIn == StepId::Tcp)
        main->giveUp();
}

void Investigation::Private::onVerdict()
{
    if (state != State::Testing || stopped)
        return;
    state = State::FollowingUp;
    silence.stop();
    shutDoor.stop();
    refresh();
    if (options.followUps && result.record.failed()) {
        deadline.start(static_cast<int>(options.followUpLimitMs));
        nextBatch();
    }
    concludeIfDone();
}

void Investigation::Private::onMainFinished()
{
    onVerdict();
    result.record = main->record();
    mainDone = true;
    state = State::FollowingUp;
    if (stopped || result.record.stopped)
        stopExperiments();
    finishIfDone();
}

void Investigation::Private::startExperiments(const QList<diagnosis::Experiment> &wanted)
{
    QList<diagnosis::Experiment> fresh;
    for (const diagnosis::Experiment &e : wanted) {
        const bool known = std::any_of(begun.begin(), begun.end(),
            [&e](const diagnosis::Experiment &b) { return b.settings == e.settings; });
        if (!known)
            fresh << e;
    }
    const session::Limits limits = experimentLimits(options.limits, options.followUpLimitMs);
    for (const diagnosis::Experiment &e : std::as_const(fresh)) {
        record::Typed typed;
        typed.settings = e.settings;
        // Whatever an experiment's author forgot: nothing of the login or the envelope goes along.
        typed.settings.user.clear();
        typed.settings.passwordGiven = false;
        typed.settings.from.clear();
        typed.settings.to.clear();
        typed.settings.sendMessage = false;
        typed.settings.allowPlaintextLogin = false;
        typed.settings.allowUntrustedCertificate = false;
        begun << e;
        RunningExperiment run{ e, make(std::move(typed), sasl::Secret(), limits) };
        session::LiveTest *test = run.test.get();
        QObject::connect(test, &session::LiveTest::finished, q, [this, test] { onExperimentFinished(test); });
        running.push_back(std::move(run));
        Q_EMIT q->experimentStarted(e);
        test->start();
    }
}

void Investigation::Private::onExperimentFinished(session::LiveTest *test)
{
    const auto it = std::find_if(
        running.begin(), running.end(), [test](const RunningExperiment &r) { return r.test.get() == test; });
    if (it == running.end())
        return;
    const record::Record record = test->record();
    const diagnosis::Purpose purpose = it->what.purpose;
    deleteSoon(it->test, q);
    running.erase(it);
    if (stopped)
        return;
    result.followUps << diagnosis::FollowUp{ purpose, record };
    Q_EMIT q->experimentFinished(static_cast<int>(result.followUps.size()) - 1);
    if (stopped) // by whoever heard that
        return;

    if (state == State::Testing) {
        if (waitingIn) {
            diagnosis::Case partial{ asTimedOut(main->record(), *waitingIn, waitedFor.elapsed()),
                result.followUps };
            if (endsTheWait(partial, *waitingIn))
                main->giveUp();
        }
        return;
    }
    if (running.empty()) {
        nextBatch();
        concludeIfDone();
        finishIfDone();
    } else if (!grace.isActive() && diagnosis::diagnose(result).certainty == diagnosis::Certainty::Proved) {
        grace.start(static_cast<int>(qMin(graceMs, options.followUpLimitMs)));
    }
}

void Investigation::Private::nextBatch()
{
    if (batches >= maxBatches || !deadline.isActive() || stopped)
        return;
    ++batches;
    startExperiments(diagnosis::nextExperiments(result));
}

void Investigation::Private::onDeadline()
{
    grace.stop();
    batches = maxBatches;
    // Unanswered is what they are: the records say so, and the verdict can use it.
    std::vector<session::LiveTest *> tests;
    for (const RunningExperiment &r : running)
        tests.push_back(r.test.get());
    for (session::LiveTest *test : tests)
        test->giveUp();
    // Nobody waits for their goodbyes.
    QTimer::singleShot(100, q, [this] {
        if (state == State::Finished)
            return;
        stopExperiments();
        concludeIfDone();
        finishIfDone();
    });
}

void Investigation::Private::stopExperiments()
{
    deadline.stop();
    grace.stop();
    for (RunningExperiment &r : running) {
        r.test->disconnect(q); // nothing more is heard of them
        r.test->stop();
        deleteSoon(r.test, q);
    }
    running.clear();
}

void Investigation::Private::concludeIfDone()
{
    if (concluded || stopped || state != State::FollowingUp || !running.empty())
        return;
    concluded = true;
    refresh();
    Q_EMIT q->concluded();
}

void Investigation::Private::finishIfDone()
{
    if (state == State::Finished || !mainDone || !running.empty())
        return;
    state = State::Finished;
    for (QTimer *timer : { &silence, &shutDoor, &deadline, &grace })
        timer->stop();
    if (!std::exchange(concluded, true))
        Q_EMIT q->concluded();
    Q_EMIT q->finished();
}

Investigation::Investigation(record::Typed typed, sasl::Secret secret, Options options, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this, std::move(typed), std::move(secret), std::move(options)))
{
}

Investigation::~Investigation() = default;

void Investigation::start()
{
    d->start();
}
void Investigation::stop()
{
    d->stop();
}

bool Investigation::isRunning() const
{
    return d->state == Private::State::Testing || d->state == Private::State::FollowingUp;
}

const session::LiveTest &Investigation::test() const
{
    return *d->main;
}

const diagnosis::Case &Investigation::result() const
{
    d->refresh();
    return d->result;
}

} // namespace envoi::investigation
