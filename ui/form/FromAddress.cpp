// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/form/FromAddress.h"

#include "explanation/Explanation.h"
#include "net/ServiceQuestion.h"
#include "record/MailboxText.h"
#include "smtp/Reply.h"
#include "ui/form/Corrections.h"
#include "ui/form/FieldRow.h"
#include "ui/support/Clearing.h"
#include "ui/support/Data.h"
#include "ui/support/LanguageSwitch.h"
#include "ui/support/PlainLabel.h"
#include "ui/support/Style.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace envoi::ui
{

using discovery::Proposal;
using discovery::Source;
using record::Field;

namespace
{

constexpr qint64 longestQuestion = 8'000;

QMap<Field, QString> valuesOf(const Proposal &proposal)
{
    QMap<Field, QString> values{ { Field::Host, proposal.host },
        { Field::Port, QString::number(proposal.port) }, { Field::Security, record::id(proposal.security) } };
    if (!proposal.user.isEmpty())
        values.insert(Field::User, proposal.user);
    return values;
}

} // namespace

FromAddress::FromAddress(const LanguageSwitch &languages, QWidget *parent)
    : Card(Kind::Sheet, parent)
    , m_languages(languages)
    , m_title(new PlainLabel(PlainLabel::Role::Heading))
    , m_intro(new PlainLabel(PlainLabel::Role::Small))
    , m_address(new QLineEdit)
    , m_row(new FieldRow(m_address))
    , m_look(new QPushButton)
    , m_close(new QPushButton)
    , m_restore(new QPushButton)
    , m_results(new QVBoxLayout)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(14, 12, 14, 12);
    layout->setSpacing(8);
    m_intro->setMuted(true);
    m_address->setInputMethodHints(
        Qt::ImhNoAutoUppercase | Qt::ImhNoPredictiveText | Qt::ImhEmailCharactersOnly);
    setLinkLike(m_close, LinkEdge::HangsOver);
    setLinkLike(m_restore, LinkEdge::HangsOver);
    m_restore->hide();
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_look);
    buttons->addStretch();
    buttons->addWidget(m_close);
    layout->addWidget(m_title);
    layout->addWidget(m_row);
    layout->addWidget(m_intro);
    layout->addLayout(buttons);
    m_results->setSpacing(8);
    layout->addLayout(m_results);
    layout->addWidget(m_restore, 0, Qt::AlignLeading);

    connect(m_look, &QPushButton::clicked, this, &FromAddress::lookUp);
    connect(m_address, &QLineEdit::returnPressed, this, &FromAddress::lookUp);
    connect(m_address, &QLineEdit::textEdited, this, [this] {
        m_row->clearRemark();
        show(State::Nothing); // what was found belongs to another address
    });
    connect(m_row, &FieldRow::corrected, this, [this] {
        const QString address = record::addressPart(m_address->text());
        const QString better = record::nearestDomain(record::domainOfAddress(address));
        m_address->setText(address.left(address.lastIndexOf(u'@') + 1) + better);
        lookUp();
    });
    connect(m_restore, &QPushButton::clicked, this, &FromAddress::restoreWanted);
    connect(m_close, &QPushButton::clicked, this, [this] {
        show(State::Nothing);
        hide();
    });
    retranslate();
}

FromAddress::~FromAddress() = default;

void FromAddress::begin(const QString &address)
{
    if (m_address->text().isEmpty() && address.contains(u'@'))
        m_address->setText(address);
    setVisible(true);
    m_address->setFocus(Qt::OtherFocusReason);
    m_address->selectAll();
    Q_EMIT grew();
}

void FromAddress::setNameServers(const QString &servers)
{
    m_servers = servers;
}

void FromAddress::setOffline(bool offline)
{
    m_offline = offline;
    rebuild();
}

void FromAddress::setCanRestore(bool can)
{
    m_restore->setVisible(can);
    if (can)
        Q_EMIT said(tr("Filled in. What you had typed is kept."));
}

void FromAddress::lookUp()
{
    m_found = discovery::fromList(m_address->text());
    if (m_found.domain.isEmpty()) {
        show(State::Nothing);
        m_row->setRemark(tr("An address looks like name@example.net."), true, {});
        m_address->setFocus();
        Q_EMIT said(m_row->remark());
        return;
    }
    const QString better = m_found.provider ? QString() : record::nearestDomain(m_found.domain);
    if (better.isEmpty())
        m_row->clearRemark();
    else
        m_row->setRemark(tr("Did you mean %1?").arg(better), false, tr("Use %1").arg(better));
    show(State::List);
    Q_EMIT said(summary());
}

void FromAddress::askDns()
{
    m_question = std::make_unique<net::ServiceQuestion>(m_servers);
    connect(
        m_question.get(), &net::ServiceQuestion::answered, this, [this](const record::ServiceFacts &facts) {
            m_found = discovery::fromDns(m_address->text(), facts);
            show(State::Dns);
            Q_EMIT said(summary());
        });
    show(State::Asking);
    m_question->ask(m_found.domain, longestQuestion);
}

void FromAddress::show(State state)
{
    if (state != State::Asking && m_question)
        m_question->abort();
    m_state = state;
    // The button that had the focus goes: the first one that comes in its place takes it.
    const QWidget *focus = focusWidget();
    const bool stays = !focus || focus == m_address || focus == m_look || focus == m_close
        || focus == m_restore || !isAncestorOf(focus) || !focus->hasFocus();
    rebuild();
    if (!stays) {
        QWidget *next = m_address;
        for (int i = 0; i < m_results->count() && next == m_address; ++i) {
            if (auto *button = qobject_cast<QPushButton *>(m_results->itemAt(i)->widget()))
                next = button;
        }
        next->setFocus(Qt::OtherFocusReason);
    }
    // New parts show themselves in the next turn of the event loop; only then there is something to scroll
    // to.
    if (state != State::Nothing)
        QMetaObject::invokeMethod(this, &FromAddress::grew, Qt::QueuedConnection);
}

PlainLabel *FromAddress::addText(const QString &text, bool muted)
{
    auto *label = new PlainLabel(muted ? PlainLabel::Role::Small : PlainLabel::Role::Body);
    label->setText(text);
    label->setMuted(muted);
    m_results->addWidget(label);
    return label;
}

QPushButton *FromAddress::addButton(const QString &text)
{
    auto *button = new QPushButton(text);
    m_results->addWidget(button, 0, Qt::AlignLeading);
    return button;
}

QString FromAddress::sourceSentence(const Proposal &proposal) const
{
    switch (proposal.source) {
    case Source::ProviderList:
        //: %1 = a provider, %2 = a year
        return tr("From Envoi’s list: %1, last checked in %2.")
            .arg(proposal.provider->name)
            .arg(proposal.provider->checked);
    case Source::ServiceRecord:
        //: %1 = a mail domain
        return tr("Published in the DNS by %1.").arg(smtp::shown(m_found.domain, 80));
    case Source::MailExchanger:
        //: %1 = a mail domain, %2 = a provider
        return tr("Mail for %1 arrives at %2: its outgoing server is probably this one.")
            .arg(smtp::shown(m_found.domain, 80), proposal.provider->name);
    }
    return {};
}

void FromAddress::addProposal(const Proposal &proposal, bool several)
{
    const explanation::Language &language = m_languages.language();
    QMap<Field, QString> values = valuesOf(proposal);
    const QString user = values.take(Field::User);
    m_results->addSpacing(m_results->spacing()); // apart from what stands above
    setShowsData(addText(valuesText(values, language)));
    if (!user.isEmpty())
        addText(tr("User name: %1").arg(smtp::shown(user, 120)));
    addText(sourceSentence(proposal), true);
    if (proposal.source == Source::ServiceRecord && several)
        addText(tr("Priority %1: lower ones are to be tried first.").arg(proposal.priority), true);
    if (proposal.outside && proposal.source == Source::ServiceRecord)
        addText(tr("This server is not part of %1. Use it only if you know that it is your provider’s.")
                    .arg(smtp::shown(m_found.domain, 80)));
    if (proposal.oddPort)
        addText(
            tr("The record’s kind and its port do not fit together: one of them may be a mistake."), true);
    auto *use = addButton(tr("Use these settings"));
    //: for screen readers; %1 = "smtp.example.net, port 465, SSL/TLS"
    use->setAccessibleName(tr("Use these settings: %1").arg(valuesText(values, language)));
    connect(use, &QPushButton::clicked, this, [this, proposal] { Q_EMIT chosen(valuesOf(proposal)); });
}

void FromAddress::addProvider()
{
    const record::Provider *provider = m_found.provider;
    for (const Proposal &proposal : std::as_const(m_found.proposals)) {
        if (!provider)
            provider = proposal.provider;
    }
    if (!provider)
        return;
    const QStringList remarks = explanation::providerRemarks(*provider, m_languages.language());
    m_results->addSpacing(m_results->spacing());
    for (const QString &remark : remarks)
        addText(remark);
}

void FromAddress::addFindings()
{
    const QString domain = smtp::shown(m_found.domain, 80);
    if (m_found.takesNoMail)
        addText(tr("%1 takes no mail at all: is the address spelt right?").arg(domain));
    if (m_found.notOffered && m_found.proposals.isEmpty())
        addText(tr("%1 publishes that it has no outgoing server for mail programs.").arg(domain));
    if (!m_found.proposals.isEmpty() || m_found.takesNoMail || m_found.notOffered)
        return;
    using record::DnsReason;
    if (m_found.reason == DnsReason::NoSuchName)
        addText(tr("The DNS does not know %1: is the address spelt right?").arg(domain));
    else if (m_found.reason == DnsReason::Found)
        addText(tr("%1 publishes nothing about its outgoing server. Ask your provider for the values.")
                    .arg(domain));
    else
        addText(tr("The DNS did not answer. Is this computer connected?"));
}

QString FromAddress::summary() const
{
    if (!m_found.proposals.isEmpty())
        return tr("Settings were found: %1")
            .arg(valuesText(valuesOf(m_found.proposals.first()), m_languages.language()));
    return m_state == State::Dns ? tr("The DNS gave no settings.")
                                 : tr("Envoi’s list does not know %1.").arg(smtp::shown(m_found.domain, 80));
}

void FromAddress::rebuild()
{
    clearLayout(m_results);
    if (m_state == State::Nothing)
        return;
    if (m_state == State::Asking) {
        addText(tr("Asking the DNS…"));
        connect(addButton(tr("Stop")), &QPushButton::clicked, this, [this] { show(State::List); });
        return;
    }
    const QString domain = smtp::shown(m_found.domain, 80);
    for (const Proposal &proposal : std::as_const(m_found.proposals))
        addProposal(proposal, m_found.proposals.size() > 1);
    if (m_state == State::List && m_found.provider && m_found.proposals.isEmpty())
        addText(tr("Envoi’s list knows %1, but not its server.").arg(m_found.provider->name));
    addProvider();
    if (m_state == State::Dns) {
        addFindings();
        return;
    }
    if (!m_found.proposals.isEmpty())
        return;
    if (!m_found.provider)
        addText(summary());
    if (m_offline) {
        addText(tr("The DNS is not asked beside the demonstration."), true);
        return;
    }
    const QStringList names = discovery::serviceNames(domain);
    //: %1 and %2 = names of records, %3 = a mail domain
    addText(
        tr("The DNS can be asked for three records: %1, %2 and the mail exchangers (MX) of %3. Nothing else "
           "leaves this computer: not your address, and no password.")
            .arg(names.at(0), names.at(1), domain),
        true);
    connect(addButton(tr("Ask the DNS")), &QPushButton::clicked, this, &FromAddress::askDns);
}

void FromAddress::changeEvent(QEvent *event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void FromAddress::retranslate()
{
    m_title->setText(tr("Fill in from your address"));
    m_row->setLabel(tr("E-mail address"));
    m_address->setPlaceholderText(tr("name@provider.com"));
    const int count = static_cast<int>(record::providers().size());
    m_intro->setText(
        tr("Envoi looks into its own list of %n providers. Nothing leaves this computer.", nullptr, count));
    m_look->setText(tr("Look in the list"));
    m_close->setText(tr("Close"));
    m_restore->setText(tr("Restore what I had typed"));
    if (!m_row->remark().isEmpty())
        m_row->clearRemark();
    rebuild();
}

} // namespace envoi::ui
