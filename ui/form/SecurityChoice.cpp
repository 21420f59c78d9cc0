// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/form/SecurityChoice.h"

#include "ui/support/Data.h"
#include "ui/support/PlainLabel.h"
#include "ui/support/Style.h"

#include <QEvent>
#include <QPainter>
#include <QRadioButton>
#include <QVBoxLayout>

namespace envoi::ui
{

using record::Security;

SecurityChoice::SecurityChoice(QWidget *parent)
    : QFrame(parent)
    , m_rows{ { { Security::StartTls }, { Security::Tls }, { Security::None } } }
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(10, 6, 10, 8);
    layout->setSpacing(0);
    for (Row &row : m_rows) {
        row.button = new QRadioButton;
        row.explanation = new PlainLabel(PlainLabel::Role::Small);
        row.explanation->setMuted(true);
        row.explanation->installEventFilter(this);
        setShowsData(row.button, row.security != Security::None); // words of the protocol
        layout->addWidget(row.button);
        layout->addWidget(row.explanation);
        connect(row.button, &QRadioButton::clicked, this, &SecurityChoice::chosen);
        // Focus by the label's mnemonic goes to the chosen row; the arrows move from there.
        connect(row.button, &QRadioButton::toggled, this, [this, button = row.button](bool on) {
            if (on)
                setFocusProxy(button);
        });
    }
    setSecurity(Security::StartTls);
    indent();
    retranslate();
}

void SecurityChoice::indent()
{
    for (const Row &row : m_rows)
        standUnder(row.button, row.explanation, 2);
}

Security SecurityChoice::security() const
{
    for (const Row &row : m_rows) {
        if (row.button->isChecked())
            return row.security;
    }
    return Security::StartTls;
}

void SecurityChoice::setSecurity(Security security)
{
    const Security wanted = security == Security::Auto ? Security::StartTls : security;
    for (const Row &row : m_rows) {
        if (row.security == wanted)
            row.button->setChecked(true);
    }
}

void SecurityChoice::setReadOnly(bool readOnly)
{
    for (const Row &row : m_rows)
        row.button->setEnabled(!readOnly || row.button->isChecked());
}

void SecurityChoice::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LayoutDirectionChange)
        indent();
}

bool SecurityChoice::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::MouseButtonRelease) {
        for (const Row &row : m_rows) {
            if (row.explanation == watched && row.button->isEnabled())
                row.button->click();
        }
    }
    return QFrame::eventFilter(watched, event);
}

void SecurityChoice::paintEvent(QPaintEvent *)
{
    const Theme theme = Theme::of(palette());
    const bool marked = property("envoiMarked").toBool();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(theme.card);
    painter.setPen(QPen(marked ? theme.tone(Tone::Bad) : theme.border, marked ? 2 : 1));
    const qreal inset = marked ? 1 : 0.5;
    painter.drawRoundedRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset), 6, 6);
}

void SecurityChoice::retranslate()
{
    m_rows[0].button->setText(QStringLiteral("STARTTLS"));
    m_rows[0].explanation->setText(tr("Encryption is switched on after connecting. Usual with port 587."));
    m_rows[1].button->setText(QStringLiteral("SSL/TLS"));
    m_rows[1].explanation->setText(tr("Encrypted from the first moment. Usual with port 465."));
    m_rows[2].button->setText(tr("None", "connection security"));
    m_rows[2].explanation->setText(tr("Everything can be read on the way. The password is not sent."));
    for (const Row &row : m_rows)
        row.button->setAccessibleDescription(row.explanation->text());
}

} // namespace envoi::ui
