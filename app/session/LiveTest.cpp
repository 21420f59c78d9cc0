// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/LiveTest.h"

#include "session/Run.h"

#include <QPointer>

namespace envoi::session
{

class LiveTest::Private : public Run
{
public:
    using Run::Run;
};

LiveTest::LiveTest(record::Typed typed, sasl::Secret secret, Limits limits, QObject *parent)
    : LiveTest(std::move(typed), std::move(secret), limits, Network(), parent)
{
}

LiveTest::LiveTest(record::Typed typed, sasl::Secret secret, Limits limits, Network network, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(std::move(typed), std::move(secret), limits, std::move(network)))
{
    connect(d.get(), &Run::stepChanged, this, &LiveTest::stepChanged);
    connect(d.get(), &Run::waiting, this, &LiveTest::waiting);
    connect(d.get(), &Run::dialogueAdded, this, &LiveTest::dialogueAdded);
    connect(d.get(), &Run::verdictReady, this, &LiveTest::verdictReady);
    connect(d.get(), &Run::finished, this, &LiveTest::finished);
}

LiveTest::~LiveTest() = default;

void LiveTest::start()
{
    d->start();
}

void LiveTest::stop()
{
    d->stop();
}

void LiveTest::giveUp()
{
    d->giveUp();
}

bool LiveTest::isRunning() const
{
    return d->isRunning();
}

const record::Record &LiveTest::record() const
{
    return d->record();
}

qint64 LiveTest::elapsedMs() const
{
    return d->elapsedMs();
}

} // namespace envoi::session
