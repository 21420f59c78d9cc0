// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/DetailsFold.h"

#include "ui/support/Shapes.h"
#include "ui/support/Style.h"
#include "ui/support/Theme.h"

#include <QApplication>
#include <QEvent>
#include <QPainter>
#include <QToolButton>
#include <QVBoxLayout>

namespace envoi::ui
{

DetailsFold::DetailsFold(QWidget *content, QWidget *parent)
    : QWidget(parent)
    , m_button(new QToolButton)
    , m_content(content)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 5, 16, 5);
    layout->setSpacing(4);
    m_button->setCheckable(true);
    m_button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_button->setFocusPolicy(Qt::StrongFocus);
    setLinkLike(m_button, LinkEdge::HangsOver);
    m_button->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    layout->addWidget(m_button, 0, Qt::AlignLeading);
    layout->addWidget(content, 1);
    connect(m_button, &QToolButton::toggled, this, [this](bool open) {
        apply();
        Q_EMIT toggled(open);
    });
    apply();
}

void DetailsFold::setOpen(bool open)
{
    m_button->setChecked(open);
}

bool DetailsFold::isOpen() const
{
    return m_button->isChecked();
}

void DetailsFold::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange
        || event->type() == QEvent::FontChange)
        apply();
}

void DetailsFold::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(0, 0, width(), 1, Theme::of(palette()).line);
}

void DetailsFold::apply()
{
    m_button->setText(tr("Details"));
    const int side = qMax(16, fontMetrics().height()); // as large as the letters beside it
    m_button->setIconSize({ side, side });
    m_button->setIcon(
        icon(isOpen() ? Glyph::ChevronDown : Glyph::ChevronRight, Theme::of(QApplication::palette()).accent));
    m_content->setVisible(isOpen());
    // Closed, it takes its one line and no splitter can pull it up.
    setMaximumHeight(isOpen() ? QWIDGETSIZE_MAX : m_button->sizeHint().height() + 12);
}

} // namespace envoi::ui
