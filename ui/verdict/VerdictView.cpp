// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/verdict/VerdictView.h"

#include "ui/form/Corrections.h"
#include "ui/support/Card.h"
#include "ui/support/Clearing.h"
#include "ui/support/Disclosure.h"
#include "ui/support/LanguageSwitch.h"
#include "ui/support/PlainLabel.h"
#include "ui/support/QuotedText.h"
#include "ui/support/ShapeLabel.h"
#include "ui/support/Style.h"
#include "ui/verdict/Consent.h"
#include "ui/verdict/LinkOpener.h"
#include "ui/verdict/Pieces.h"
#include "ui/verdict/RetryButton.h"
#include "ui/verdict/ValuesTable.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace envoi::ui
{

using diagnosis::Cause;
using diagnosis::Certainty;
using diagnosis::Detail;

namespace
{

/// The server's complete words that decided, as they came; empty when it said nothing.
QString quotedReply(const record::Record &record)
{
    const record::StepRecord *failed = record.failed();
    if (!failed)
        return {};
    if (failed->reply)
        return failed->reply->verbatim();
    if (failed->violation)
        return smtp::decoded(failed->violation->excerpt);
    return {};
}

} // namespace

VerdictView::VerdictView(const LanguageSwitch &languages, QWidget *parent)
    : QWidget(parent)
    , m_languages(languages)
    , m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(16);
}

void VerdictView::show(const diagnosis::Case &what, bool live)
{
    m_case = what;
    m_live = live;
    m_hasCase = true;
    m_tellMore = false;
    m_retryLeft = 0;
    m_diagnosis = diagnosis::diagnose(what);
    rebuild();
}

void VerdictView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    // Icons on buttons do not follow the palette by themselves.
    if ((event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange) && m_hasCase) {
        m_retryLeft = m_retry ? m_retry->left() : 0; // the countdown goes on
        rebuild();
    }
}

void VerdictView::rebuild()
{
    m_words = explanation::explain(m_diagnosis, m_case, m_languages.language());
    m_fixButtons.clear();
    clearLayout(m_layout);
    addHeader();
    addHappened();
    if (!m_words.why.isEmpty())
        m_layout->addWidget(paragraph(tr("Why"), m_words.why));
    addAdvice();
    addFooter();
    settleLayouts(this);
}

void VerdictView::addHeader()
{
    if (!m_live && m_case.record.source == record::Source::Live) {
        auto *notice = new Card(Card::Kind::Inset);
        notice->setTone(Tone::Info);
        auto *inner = new QVBoxLayout(notice);
        inner->setContentsMargins(14, 8, 14, 8);
        const QString when = m_languages.language().zonedMoment(m_case.record.environment.created);
        inner->addWidget(shapeRow(Glyph::Info, Tone::Info,
            tr("Opened from a report: nothing was tested just now. The test was held on %1.").arg(when)));
        m_layout->addWidget(notice);
    }
    const Verdict verdict = verdictOf(m_diagnosis);
    auto *top = new QHBoxLayout;
    top->setSpacing(14);
    top->addWidget(new ShapeLabel(verdict.shape, verdict.tone, 2.2), 0, Qt::AlignTop);
    auto *headline = new PlainLabel(PlainLabel::Role::Headline);
    headline->setObjectName(QStringLiteral("headline"));
    headline->setText(m_words.headline);
    headline->setSelectable(true);
    top->addWidget(headline, 1);
    m_layout->addLayout(top);
}

void VerdictView::addHappened()
{
    QWidget *box = paragraph(tr("What happened"), m_words.whatHappened);
    const QString reply = quotedReply(m_case.record);
    if (!reply.isEmpty()) {
        auto *quote = new QuotedText;
        quote->setOutsideText(reply);
        quote->setAccessibleName(tr("The server’s reply"));
        box->layout()->addWidget(quote);
    }
    if (const QString link = m_diagnosis.details.value(Detail::Link); !link.isEmpty() && isOpenable(link)) {
        QPushButton *open = linkButton(tr("Open the address in this reply…"));
        connect(open, &QPushButton::clicked, this, [this, link] { offerToOpen(link, this); });
        static_cast<QVBoxLayout *>(box->layout())->addWidget(open, 0, Qt::AlignLeading);
    }
    m_layout->addWidget(box);
}

void VerdictView::addAdvice()
{
    QWidget *box = paragraph(tr("What to do"), {});
    auto *layout = static_cast<QVBoxLayout *>(box->layout());
    layout->setSpacing(8);
    const bool works = m_diagnosis.cause == Cause::Works || m_diagnosis.cause == Cause::WorksWithoutLogin;
    int number = 0;
    for (const QString &advice : std::as_const(m_words.whatToDo)) {
        layout->addWidget(numberedRow(++number, advice));
        if (number > 1)
            continue;
        addFixes(layout);
        if (works)
            layout->addWidget(new ValuesTable(m_case.record, m_languages));
    }
    m_layout->addWidget(box);
    m_layout->addWidget(factsBand(m_words.who, m_words.waiting, m_words.password));

    const auto list = [this](const QString &heading, const QStringList &items, Glyph shape, Tone tone) {
        if (items.isEmpty())
            return;
        QWidget *part = paragraph(heading, {});
        for (const QString &item : items)
            part->layout()->addWidget(shapeRow(shape, tone, item));
        m_layout->addWidget(part);
    };
    if (!m_words.toAdministrator.isEmpty())
        m_layout->addWidget(
            copyBox(tr("To send to whoever runs the server"), m_words.toAdministrator, tr("Copy this text")));
    list(tr("Other possible causes"), m_words.alternatives, Glyph::Dash, Tone::Neutral);
    QStringList looks;
    for (const diagnosis::FollowUp &followUp : std::as_const(m_case.followUps))
        looks << explanation::conclusionSentence(followUp, m_languages.language());
    looks.removeAll(QString());
    list(tr("What Envoi looked at to find out"), looks, Glyph::Search, Tone::Neutral);
    list(tr("Noticed besides"), m_words.remarks, Glyph::Info, Tone::Info);
}

void VerdictView::addFixes(QVBoxLayout *layout)
{
    auto *row = new QVBoxLayout;
    row->setContentsMargins(qRound(fontMetrics().height() * 1.35) + 10, 0, 0, 4);
    row->setSpacing(8);
    if (m_live) {
        for (const diagnosis::Fix &fix : std::as_const(m_diagnosis.fixes)) {
            if (fix.set.isEmpty() || m_fixButtons.size() >= 2)
                continue;
            const QString values = valuesText(fix.set, m_languages.language());
            QPushButton *button
                = textButton(fix.certainty == Certainty::Proved ? tr("Use %1 and test again").arg(values)
                                                                : tr("Try %1 and test again").arg(values));
            setPrimary(button, m_fixButtons.isEmpty());
            connect(button, &QPushButton::clicked, this, [this, fix] { Q_EMIT fixChosen(fix); });
            row->addWidget(button, 0, Qt::AlignLeading);
            m_fixButtons << button;
        }
        if (m_diagnosis.waiting == diagnosis::Waiting::Helps) {
            auto *retry = new RetryButton(300);
            retry->resume(std::exchange(m_retryLeft, 0));
            m_retry = retry;
            connect(retry, &RetryButton::due, this, &VerdictView::retryWanted);
            row->addWidget(retry, 0, Qt::AlignLeading);
        }
        const bool aim = m_fixButtons.isEmpty() && m_diagnosis.field != record::Field::None;
        if (aim) {
            QPushButton *go = textButton(
                tr("Go to “%1”").arg(explanation::fieldName(m_diagnosis.field, m_languages.language())));
            connect(go, &QPushButton::clicked, this, [this] { Q_EMIT fieldWanted(m_diagnosis.field); });
            row->addWidget(go, 0, Qt::AlignLeading);
        }
        if (consentPossible(m_case, m_diagnosis)) {
            QPushButton *consent = linkButton(tr("Send the log-in all the same, this once…"));
            connect(consent, &QPushButton::clicked, this, &VerdictView::consentWanted);
            row->addWidget(consent, 0, Qt::AlignLeading);
        }
    }
    if (row->count() > 0)
        layout->addLayout(row);
    else
        delete row;
}

void VerdictView::addFooter()
{
    if (!m_words.tellMeMore.isEmpty()) {
        auto *more = new Disclosure;
        more->setTitle(tr("Tell &me more"));
        auto *body = new QWidget;
        auto *layout = new QVBoxLayout(body);
        layout->setContentsMargins(4, 0, 0, 0);
        layout->setSpacing(8);
        auto *text = new PlainLabel;
        text->setText(m_words.tellMeMore);
        text->setSelectable(true);
        layout->addWidget(text);
        if (m_diagnosis.code) {
            QPushButton *code
                = linkButton(tr("What %1 means, and how it differs from other codes").arg(*m_diagnosis.code));
            connect(
                code, &QPushButton::clicked, this, [this] { Q_EMIT codeReferenceWanted(*m_diagnosis.code); });
            layout->addWidget(code, 0, Qt::AlignLeading);
        }
        if (const QString help = m_diagnosis.details.value(Detail::ProviderHelp); isOpenable(help)) {
            QPushButton *open = linkButton(tr("Open the provider’s help…"));
            connect(open, &QPushButton::clicked, this, [this, help] { offerToOpen(help, this); });
            layout->addWidget(open, 0, Qt::AlignLeading);
        }
        more->setContent(body);
        more->setOpen(m_tellMore);
        connect(more, &Disclosure::toggled, this, [this](bool open) { m_tellMore = open; });
        m_layout->addWidget(more);
    }
    QStringList small{ QString(diagnosis::id(m_diagnosis.cause)) };
    if (m_diagnosis.code)
        small << QString::number(*m_diagnosis.code);
    if (m_diagnosis.enhanced)
        small << m_diagnosis.enhanced->toString();
    auto *identifier = new PlainLabel(PlainLabel::Role::Small);
    identifier->setMuted(true);
    identifier->setSelectable(true);
    identifier->setText(tr("Identifier: %1").arg(small.join(QStringLiteral(" · "))));
    m_layout->addWidget(identifier);
}

} // namespace envoi::ui
