// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/PlainLabel.h"

#include <QApplication>
#include <QEvent>

namespace envoi::ui
{

PlainLabel::PlainLabel(Role role, QWidget *parent)
    : QLabel(parent)
    , m_role(role)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    setMinimumWidth(1);
    applyFont();
}

void PlainLabel::setMuted(bool muted)
{
    m_muted = muted;
    applyColour();
}

void PlainLabel::setTone(std::optional<Tone> tone)
{
    m_tone = tone;
    applyColour();
}

void PlainLabel::setSelectable(bool selectable)
{
    setTextInteractionFlags(selectable ? Qt::TextSelectableByMouse : Qt::NoTextInteraction);
}

void PlainLabel::setTextOrHide(const QString &text)
{
    setText(text);
    setVisible(!text.isEmpty());
}

void PlainLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (m_applying)
        return;
    if (event->type() == QEvent::ApplicationFontChange)
        applyFont();
    else if (event->type() == QEvent::PaletteChange || event->type() == QEvent::ApplicationPaletteChange)
        applyColour();
}

void PlainLabel::applyFont()
{
    m_applying = true;
    QFont font = QApplication::font();
    double factor = 1;
    switch (m_role) {
    case Role::Body:
        break;
    case Role::Small:
        factor = 0.9;
        break;
    case Role::Heading:
        font.setWeight(QFont::DemiBold);
        break;
    case Role::Title:
        factor = 1.2;
        font.setWeight(QFont::DemiBold);
        break;
    case Role::Headline:
        factor = 1.4;
        font.setWeight(QFont::DemiBold);
        break;
    }
    if (font.pointSizeF() > 0)
        font.setPointSizeF(font.pointSizeF() * factor);
    else
        font.setPixelSize(qRound(font.pixelSize() * factor));
    setFont(font);
    m_applying = false;
}

void PlainLabel::applyColour()
{
    m_applying = true;
    const Theme theme = Theme::of(QApplication::palette());
    QPalette p = QApplication::palette();
    QColor colour = theme.text;
    if (m_muted)
        colour = theme.muted;
    if (m_tone)
        colour = theme.tone(*m_tone);
    p.setColor(QPalette::WindowText, colour);
    setPalette(p);
    m_applying = false;
}

} // namespace envoi::ui
