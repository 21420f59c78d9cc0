// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/verdict/Pieces.h"

#include "ui/support/Card.h"
#include "ui/support/PlainLabel.h"
#include "ui/support/ShapeLabel.h"
#include "ui/support/Style.h"
#include "ui/support/TextButton.h"
#include "ui/verdict/FactsBand.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace envoi::ui
{

namespace
{

/// A digit in a circle, for the items of "What to do".
class NumberMark : public QWidget
{
public:
    explicit NumberMark(int number)
        : m_number(number)
    {
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    }
    [[nodiscard]] QSize sizeHint() const override
    {
        const int side = qRound(fontMetrics().height() * 1.35);
        return { side, side };
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Theme theme = Theme::of(palette());
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(theme.accent, 1.4));
        painter.setBrush(theme.tint(Tone::Info));
        painter.drawEllipse(QRectF(rect()).adjusted(1, 1, -1, -1));
        QFont bold = font();
        bold.setWeight(QFont::DemiBold);
        painter.setFont(bold);
        painter.setPen(theme.text);
        painter.drawText(rect(), Qt::AlignCenter, QLocale().toString(m_number));
    }

private:
    int m_number;
};

QHBoxLayout *rowLayout(QWidget *row, int spacing)
{
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing);
    return layout;
}

} // namespace

Verdict verdictOf(const diagnosis::Diagnosis &diagnosis)
{
    using diagnosis::Cause;
    if (diagnosis.cause == Cause::StoppedByUser)
        return { Glyph::Pause, Tone::Remark };
    switch (diagnosis::traits(diagnosis.cause).family) {
    case diagnosis::Family::Works:
        return { Glyph::Tick, Tone::Good };
    case diagnosis::Family::Server:
    case diagnosis::Family::Limits:
    case diagnosis::Family::WhereAndHow:
    case diagnosis::Family::Encryption:
    case diagnosis::Family::Login:
    case diagnosis::Family::Sender:
    case diagnosis::Family::NetworkIdentity:
    case diagnosis::Family::Recipient:
    case diagnosis::Family::Message:
    case diagnosis::Family::Typed:
    case diagnosis::Family::Network:
    case diagnosis::Family::WrongPlace:
    case diagnosis::Family::TlsAndCertificate:
    case diagnosis::Family::Protocol:
        break;
    }
    // What goes away by itself is no refusal of the settings: amber, not red.
    return diagnosis.waiting == diagnosis::Waiting::Helps ? Verdict{ Glyph::Warning, Tone::Remark }
                                                          : Verdict{ Glyph::Cross, Tone::Bad };
}

QWidget *numberedRow(int number, const QString &text)
{
    auto *row = new QWidget;
    QHBoxLayout *layout = rowLayout(row, 10);
    layout->addWidget(new NumberMark(number), 0, Qt::AlignTop);
    auto *label = new PlainLabel;
    label->setText(text);
    label->setSelectable(true);
    label->setContentsMargins(0, 2, 0, 0);
    layout->addWidget(label, 1);
    return row;
}

QWidget *shapeRow(Glyph shape, Tone tone, const QString &text, bool muted)
{
    auto *row = new QWidget;
    QHBoxLayout *layout = rowLayout(row, 8);
    layout->addWidget(new ShapeLabel(shape, tone), 0, Qt::AlignTop);
    auto *label = new PlainLabel;
    label->setText(text);
    label->setMuted(muted);
    label->setSelectable(true);
    layout->addWidget(label, 1);
    return row;
}

QWidget *paragraph(const QString &heading, const QString &text)
{
    auto *box = new QWidget;
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    auto *title = new PlainLabel(PlainLabel::Role::Heading);
    title->setText(heading);
    layout->addWidget(title);
    if (!text.isEmpty()) {
        auto *body = new PlainLabel;
        body->setText(text);
        body->setSelectable(true);
        layout->addWidget(body);
    }
    return box;
}

QPushButton *textButton(const QString &text)
{
    QString safe = text;
    auto *button = new TextButton(safe.replace(QLatin1Char('&'), QLatin1String("&&")));
    button->setAccessibleName(text);
    return button;
}

QPushButton *linkButton(const QString &text)
{
    QPushButton *button = textButton(text);
    setLinkLike(button);
    return button;
}

QWidget *factsBand(const QString &who, const QString &waiting, const QString &password)
{
    auto *band = new FactsBand;
    band->addFact(Glyph::Person, who);
    band->addFact(Glyph::Clock, waiting);
    band->addFact(Glyph::Key, password);
    return band;
}

QWidget *copyBox(const QString &heading, const QString &text, const QString &copyLabel)
{
    auto *box = new Card(Card::Kind::Inset);
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(14, 10, 14, 12);
    layout->setSpacing(8);
    layout->addWidget(paragraph(heading, text));
    QPushButton *copy = textButton(copyLabel);
    copy->setIcon(icon(Glyph::Copy, Theme::of(QGuiApplication::palette()).text));
    QObject::connect(
        copy, &QPushButton::clicked, copy, [text] { QGuiApplication::clipboard()->setText(text); });
    layout->addWidget(copy, 0, Qt::AlignLeading);
    return box;
}

} // namespace envoi::ui
