// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/StepsCard.h"

#include "explanation/Explanation.h"
#include "smtp/Reply.h"
#include "ui/steps/StepList.h"
#include "ui/support/Durations.h"
#include "ui/support/LanguageSwitch.h"
#include "ui/support/PlainLabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace envoi::ui
{

StepsCard::StepsCard(const LanguageSwitch &languages, QWidget *parent)
    : Card(Kind::Sheet, parent)
    , m_languages(languages)
    , m_heading(new PlainLabel(PlainLabel::Role::Heading))
    , m_total(new PlainLabel)
    , m_changes(new PlainLabel)
    , m_list(new StepList(languages))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(14, 14, 14, 12);
    layout->setSpacing(8);
    auto *top = new QHBoxLayout;
    top->setContentsMargins(10, 0, 10, 0);
    m_total->setMuted(true);
    m_total->setWordWrap(false);
    top->addWidget(m_heading, 1);
    top->addWidget(m_total);
    layout->addLayout(top);
    m_changes->setContentsMargins(10, 0, 10, 0);
    m_changes->setSelectable(true);
    m_changes->hide();
    layout->addWidget(m_changes);
    layout->addWidget(m_list);
    retranslate();
}

void StepsCard::setChanges(const record::Settings &before, const record::Settings &now)
{
    m_before = before;
    m_now = now;
    retranslate();
}

QString StepsCard::changes() const
{
    return m_changes->text();
}

QString StepsCard::changesText() const
{
    using record::Field;
    const explanation::Language &l = m_languages.language();
    QStringList changed;
    const auto compare = [&](Field field, const QString &before, const QString &now) {
        const auto shown = [](const QString &value) {
            return value.isEmpty() ? QStringLiteral("–") : smtp::shown(value, 80);
        };
        if (before != now)
            changed << tr("%1: %2 → %3", "a field, its value before and now")
                           .arg(explanation::fieldName(field, l), shown(before), shown(now));
    };
    compare(Field::Host, m_before.host, m_now.host);
    compare(Field::Port, QString::number(m_before.effectivePort()), QString::number(m_now.effectivePort()));
    compare(Field::Security, explanation::securityName(m_before.effectiveSecurity(), l),
        explanation::securityName(m_now.effectiveSecurity(), l));
    compare(Field::User, m_before.user, m_now.user);
    compare(Field::From, m_before.from, m_now.from);
    compare(Field::To, m_before.to, m_now.to);
    compare(Field::Auth, m_before.mechanism, m_now.mechanism);
    return changed.isEmpty()
        ? QString()
        : tr("Changed since the test before:") + QLatin1Char('\n') + changed.join(QLatin1Char('\n'));
}

void StepsCard::setTotal(qint64 milliseconds)
{
    m_totalMs = milliseconds;
    retranslate();
}

void StepsCard::changeEvent(QEvent *event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void StepsCard::retranslate()
{
    m_heading->setText(tr("Steps"));
    m_changes->setTextOrHide(changesText());
    m_total->setText(m_totalMs < 0
            ? QString()
            : tr("in all %1").arg(durationText(m_totalMs, m_languages.language().locale())));
}

} // namespace envoi::ui
