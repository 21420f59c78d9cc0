// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/QuotedText.h"

#include "smtp/Reply.h"
#include "ui/support/Theme.h"

#include <QApplication>
#include <QEvent>
#include <QFontDatabase>
#include <QPainter>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextLayout>
#include <QWheelEvent>

namespace envoi::ui
{

namespace
{
constexpr int padding = 8;
constexpr int mostLines = 10;
} // namespace

QuotedText::QuotedText(QWidget *parent)
    : QPlainTextEdit(parent)
{
    setReadOnly(true);
    setTabChangesFocus(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    document()->setDocumentMargin(padding);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    applyLook();
}

void QuotedText::setOutsideText(const QString &outside)
{
    QStringList lines = outside.split(QLatin1Char('\n'));
    for (QString &line : lines) {
        while (line.endsWith(QLatin1Char('\r')))
            line.chop(1);
        line = smtp::shown(line);
    }
    setPlainText(lines.join(QLatin1Char('\n')));
    updateGeometry();
}

int QuotedText::heightForWidth(int width) const
{
    const int inner = qMax(40, width - 2 * padding - 4);
    const QFontMetricsF metrics(font());
    int lines = 0;
    for (QTextBlock block = document()->begin(); block.isValid() && lines < mostLines; block = block.next()) {
        QTextLayout layout(block.text(), font());
        QTextOption option;
        option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
        layout.setTextOption(option);
        layout.beginLayout();
        for (QTextLine line = layout.createLine(); line.isValid() && lines < mostLines;
             line = layout.createLine()) {
            line.setLineWidth(inner);
            ++lines;
        }
        layout.endLayout();
        if (block.text().isEmpty())
            ++lines;
    }
    return qCeil(metrics.lineSpacing() * qMax(1, lines)) + 2 * padding + 2;
}

QSize QuotedText::sizeHint() const
{
    const int width = fontMetrics().averageCharWidth() * 50;
    return { width, heightForWidth(width) };
}

QSize QuotedText::minimumSizeHint() const
{
    return { fontMetrics().averageCharWidth() * 16, fontMetrics().lineSpacing() + 2 * padding };
}

void QuotedText::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (!m_applying
        && (event->type() == QEvent::ApplicationPaletteChange
            || event->type() == QEvent::ApplicationFontChange || event->type() == QEvent::PaletteChange))
        applyLook();
}

void QuotedText::applyLook()
{
    m_applying = true;
    QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    if (const qreal size = QApplication::font().pointSizeF(); size > 0)
        fixed.setPointSizeF(size * 0.95);
    setFont(fixed);
    QPalette p = QApplication::palette();
    p.setColor(QPalette::Base, Theme::of(p).quote);
    setPalette(p);
    m_applying = false;
}

void QuotedText::paintEvent(QPaintEvent *event)
{
    QPlainTextEdit::paintEvent(event);
    const Theme theme = Theme::of(QApplication::palette());
    QPainter painter(viewport());
    const int x = layoutDirection() == Qt::RightToLeft ? viewport()->width() - 3 : 0;
    painter.fillRect(x, 0, 3, viewport()->height(), hasFocus() ? theme.accent : theme.border);
}

void QuotedText::wheelEvent(QWheelEvent *event)
{
    // A quotation that fits must not swallow the page's scrolling.
    if (verticalScrollBar()->maximum() == 0)
        event->ignore();
    else
        QPlainTextEdit::wheelEvent(event);
}

} // namespace envoi::ui
