// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/Disclosure.h"

#include "ui/support/Shapes.h"
#include "ui/support/Style.h"
#include "ui/support/Theme.h"

#include <QApplication>
#include <QEvent>
#include <QToolButton>
#include <QVBoxLayout>

namespace envoi::ui
{

Disclosure::Disclosure(QWidget *parent)
    : QWidget(parent)
    , m_button(new QToolButton(this))
    , m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(6);
    m_button->setCheckable(true);
    m_button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_button->setFocusPolicy(Qt::StrongFocus);
    setLinkLike(m_button, LinkEdge::IsTheIcons);
    m_layout->addWidget(m_button, 0, Qt::AlignLeading);
    connect(m_button, &QToolButton::toggled, this, [this](bool open) {
        applyIcon();
        if (m_content)
            m_content->setVisible(open);
        Q_EMIT toggled(open);
    });
    applyIcon();
}

void Disclosure::setTitle(const QString &title)
{
    m_button->setText(title);
}

void Disclosure::setContent(QWidget *content)
{
    m_content = content;
    m_layout->addWidget(content);
    content->setVisible(isOpen());
}

void Disclosure::setOpen(bool open)
{
    m_button->setChecked(open);
}

bool Disclosure::isOpen() const
{
    return m_button->isChecked();
}

void Disclosure::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::ApplicationPaletteChange
        || event->type() == QEvent::FontChange)
        applyIcon();
}

void Disclosure::applyIcon()
{
    const Theme theme = Theme::of(QApplication::palette());
    const int side = qMax(16, fontMetrics().height()); // as large as the letters beside it
    m_button->setIconSize({ side, side });
    m_button->setIcon(icon(isOpen() ? Glyph::ChevronDown : Glyph::ChevronRight, theme.accent));
}

} // namespace envoi::ui
