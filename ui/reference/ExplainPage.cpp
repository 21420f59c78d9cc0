// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reference/ExplainPage.h"

#include "explanation/PastedError.h"
#include "mailprograms/Pasted.h"
#include "ui/reference/PasteEdit.h"
#include "ui/support/Card.h"
#include "ui/support/Chooser.h"
#include "ui/support/Data.h"
#include "ui/support/FlowLayout.h"
#include "ui/support/LanguageSwitch.h"
#include "ui/support/PlainLabel.h"
#include "ui/support/Style.h"
#include "ui/support/TextButton.h"
#include "ui/verdict/Pieces.h"
#include "ui/verdict/VerdictView.h"

#include <QEvent>
#include <QFontDatabase>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>

namespace envoi::ui
{

using record::Security;
using record::StepId;

namespace
{
constexpr std::array stages{ StepId::Greeting, StepId::Ehlo, StepId::StartTls, StepId::Auth, StepId::Mail,
    StepId::Rcpt, StepId::Data };
constexpr std::array securities{ Security::Auto, Security::StartTls, Security::Tls, Security::None };
} // namespace

ExplainPage::ExplainPage(const LanguageSwitch &languages, QWidget *parent)
    : QWidget(parent)
    , m_languages(languages)
    , m_replyLabel(new PlainLabel(PlainLabel::Role::Heading))
    , m_stageLabel(new PlainLabel)
    , m_securityLabel(new PlainLabel)
    , m_hint(new PlainLabel)
    , m_reply(new PasteEdit)
    , m_stage(new Chooser)
    , m_security(new Chooser)
    , m_explain(new QPushButton)
    , m_test(new TextButton)
    , m_scroll(new QScrollArea)
    , m_card(new Card)
    , m_verdict(new VerdictView(languages))
    , m_about(new PlainLabel)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(18, 16, 18, 14);
    layout->setSpacing(8);
    layout->addWidget(m_replyLabel);
    m_reply->setTabChangesFocus(true);
    setShowsData(m_reply);
    m_reply->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_reply->setMaximumHeight(fontMetrics().lineSpacing() * 5 + 16);
    m_replyLabel->setBuddy(m_reply);
    layout->addWidget(m_reply);
    auto *row = new FlowLayout(16, 6);
    const auto addChoice = [row](PlainLabel *label, QComboBox *box) {
        label->setBuddy(box);
        label->setWordWrap(false);
        box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
        auto *pair = new QWidget;
        auto *inner = new QHBoxLayout(pair);
        inner->setContentsMargins(0, 0, 0, 0);
        inner->setSpacing(8);
        inner->addWidget(label);
        inner->addWidget(box);
        row->addWidget(pair);
    };
    addChoice(m_stageLabel, m_stage);
    addChoice(m_securityLabel, m_security);
    setPrimary(m_explain);
    row->addWidget(m_explain);
    layout->addLayout(row);
    m_hint->setMuted(true);
    layout->addWidget(m_hint);

    auto *body = new QWidget;
    auto *bodyLayout = new QVBoxLayout(body);
    bodyLayout->setContentsMargins(0, 6, 8, 8);
    auto *inner = new QVBoxLayout(m_card);
    inner->setContentsMargins(24, 20, 24, 20);
    inner->setSpacing(12);
    inner->addWidget(m_about);
    inner->addWidget(m_verdict);
    bodyLayout->addWidget(m_card);
    bodyLayout->addStretch();
    m_card->hide();
    m_test->hide();
    bodyLayout->insertWidget(bodyLayout->indexOf(m_card) + 1, m_test, 0, Qt::AlignLeading);
    connect(m_test, &QPushButton::clicked, this,
        [this] { Q_EMIT testWanted(typedBefore(), m_verdict->diagnosis().cause); });
    m_scroll->setWidget(body);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    layout->addWidget(m_scroll, 1);

    m_stage->addItem(QString());
    for (const StepId stage : stages)
        m_stage->addItem(QString(), static_cast<int>(stage));
    for (const Security security : securities) {
        m_security->addItem(QString(), static_cast<int>(security));
        // Words of the protocol stay as they are.
        const bool word = security == Security::StartTls || security == Security::Tls;
        m_security->setItemData(m_security->count() - 1, word, dataRole);
    }
    connect(m_explain, &QPushButton::clicked, this, &ExplainPage::run);
    connect(m_stage, &QComboBox::activated, this, [this] { m_asked ? run() : void(); });
    connect(m_security, &QComboBox::activated, this, [this] { m_asked ? run() : void(); });
    connect(m_verdict, &VerdictView::codeReferenceWanted, this, &ExplainPage::codeReferenceWanted);
    retranslate();
}

void ExplainPage::explain(const QString &reply)
{
    m_reply->setPlainText(PasteEdit::bounded(reply));
    run();
}

void ExplainPage::run()
{
    const QString pasted = m_reply->toPlainText().trimmed();
    m_asked = !pasted.isEmpty();
    m_card->setVisible(m_asked);
    m_hint->setVisible(!m_asked);
    if (!m_asked)
        return;
    std::optional<StepId> stage;
    if (m_stage->currentIndex() > 0)
        stage = static_cast<StepId>(m_stage->currentData().toInt());
    m_pasted = mailprograms::readPasted(pasted);
    // What the person knows outranks what can be guessed from the text.
    if (stage)
        m_pasted.stage = stage;
    if (m_security->currentIndex() > 0)
        m_pasted.security = static_cast<Security>(m_security->currentData().toInt());
    if (const auto found = mailprograms::caseOf(m_pasted)) {
        m_verdict->show(*found, false);
    } else {
        record::Settings settings;
        settings.security = m_pasted.security.value_or(Security::Auto);
        m_verdict->show(
            { diagnosis::recordOfText(m_pasted.text.left(4000).toUtf8(), stage, settings), {} }, false);
    }
    m_test->setVisible(!m_pasted.host.isEmpty());
    sayAbout();
    m_card->setTone(verdictOf(m_verdict->diagnosis()).tone);
}

record::Settings ExplainPage::typedBefore() const
{
    record::Settings settings;
    settings.host = m_pasted.host;
    settings.port = m_pasted.port.value_or(0);
    settings.security = m_pasted.security.value_or(Security::Auto);
    settings.user = m_pasted.user;
    return settings;
}

void ExplainPage::sayAbout()
{
    QStringList about;
    if (m_asked)
        about = m_pasted.isAnything() ? explanation::aboutPasted(m_pasted, m_languages.language())
                                      : QStringList{ explanation::whatToPaste(m_languages.language()) };
    m_about->setTextOrHide(about.join(QLatin1Char('\n')));
}

void ExplainPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void ExplainPage::retranslate()
{
    const explanation::Language &l = m_languages.language();
    sayAbout();
    m_replyLabel->setText(tr("Server’s &reply, or the error message of your mail program"));
    m_reply->setAccessibleName(tr("Server’s reply, or the error message of your mail program"));
    m_reply->setPlaceholderText(QStringLiteral("530 5.7.0 Authentication required"));
    m_stageLabel->setText(tr("It came at &step"));
    m_stage->setAccessibleName(tr("It came at step"));
    m_stage->setItemText(0, tr("I do not know"));
    for (int i = 0; i < static_cast<int>(stages.size()); ++i)
        m_stage->setItemText(i + 1, explanation::stepName(stages[static_cast<std::size_t>(i)], l));
    m_securityLabel->setText(tr("&Connection security"));
    m_security->setAccessibleName(tr("Connection security"));
    for (int i = 0; i < static_cast<int>(securities.size()); ++i)
        m_security->setItemText(i,
            i == 0 ? tr("I do not know")
                   : explanation::securityName(securities[static_cast<std::size_t>(i)], l));
    m_explain->setText(tr("E&xplain"));
    m_test->setText(tr("&Test these settings"));
    m_hint->setText(tr("Paste the whole text, with its number if there is one. It stays on this computer."));
}

} // namespace envoi::ui
