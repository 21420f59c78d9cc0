// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/details/TimingView.h"

#include "explanation/Explanation.h"
#include "ui/details/TimingChart.h"
#include "ui/support/Clearing.h"
#include "ui/support/Durations.h"
#include "ui/support/LanguageSwitch.h"
#include "ui/support/PlainLabel.h"
#include "ui/verdict/Pieces.h"

#include <QEvent>
#include <QVBoxLayout>

namespace envoi::ui
{

using record::Outcome;
using record::TcpReason;

namespace
{

QString reasonText(TcpReason reason)
{
    switch (reason) {
    case TcpReason::Connected:
        return TimingView::tr("connected");
    case TcpReason::Refused:
        return TimingView::tr("refused");
    case TcpReason::TimedOut:
        return TimingView::tr("no answer");
    case TcpReason::Unreachable:
        return TimingView::tr("unreachable");
    case TcpReason::Forbidden:
        return TimingView::tr("forbidden by this computer");
    case TcpReason::Closed:
        return TimingView::tr("closed at once");
    case TcpReason::NoNetwork:
        return TimingView::tr("no network");
    case TcpReason::ProxyFailed:
        return TimingView::tr("the proxy failed");
    case TcpReason::Abandoned:
        return TimingView::tr("another address was faster");
    case TcpReason::Local:
        return TimingView::tr("a shortage on this computer");
    }
    return {};
}

Tone toneOf(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Passed:
        return Tone::Good;
    case Outcome::Remark:
        return Tone::Info;
    case Outcome::Failed:
        return Tone::Bad;
    case Outcome::Stopped:
        return Tone::Remark;
    case Outcome::NotReached:
    case Outcome::NotApplicable:
        break;
    }
    return Tone::Neutral;
}

} // namespace

TimingView::TimingView(const LanguageSwitch &languages, QWidget *parent)
    : QScrollArea(parent)
    , m_languages(languages)
{
    auto *body = new QWidget;
    m_layout = new QVBoxLayout(body);
    m_layout->setContentsMargins(14, 12, 14, 12);
    m_layout->setSpacing(12);
    setWidget(body);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    rebuild();
}

void TimingView::show(const record::Record &record)
{
    m_record = record;
    rebuild();
}

void TimingView::changeEvent(QEvent *event)
{
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        rebuild();
}

void TimingView::rebuild()
{
    clearLayout(m_layout);
    const explanation::Language &l = m_languages.language();
    QList<TimingChart::Bar> bars;
    bool inside = false;
    for (const record::StepRecord &step : std::as_const(m_record.steps)) {
        if (step.outcome != Outcome::NotReached && step.outcome != Outcome::NotApplicable)
            bars << TimingChart::Bar{ explanation::stepName(step.id, l, inside),
                durationText(step.durationMs, l.locale()), step.startMs, step.durationMs,
                toneOf(step.outcome) };
        inside = inside || step.id == record::StepId::Tls;
    }
    auto *total = new PlainLabel(PlainLabel::Role::Heading);
    total->setText(bars.isEmpty() ? tr("No step was reached.")
                                  : tr("In all %1").arg(durationText(m_record.durationMs, l.locale())));
    m_layout->addWidget(total);
    if (!bars.isEmpty())
        m_layout->addWidget(new TimingChart(bars));
    if (!m_record.addresses.isEmpty()) {
        QWidget *tried = paragraph(tr("Addresses tried"), {});
        for (const record::AddressAttempt &attempt : std::as_const(m_record.addresses)) {
            const bool won = attempt.reason == TcpReason::Connected;
            tried->layout()->addWidget(
                shapeRow(won ? Glyph::Tick : Glyph::Dash, won ? Tone::Good : Tone::Neutral,
                    tr("%1: %2 after %3")
                        .arg(smtp::shown(attempt.address, 100), reasonText(attempt.reason),
                            durationText(attempt.durationMs, l.locale()))));
        }
        m_layout->addWidget(tried);
    }
    m_layout->addStretch();
}

} // namespace envoi::ui
