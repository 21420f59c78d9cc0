// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/TextButton.h"

#include "ui/support/Style.h"

#include <QRegularExpression>

namespace envoi::ui
{

TextButton::TextButton(const QString &text, QWidget *parent)
    : QPushButton(text, parent)
{
    // "Fixed" would hold it at the height of one line.
    QSizePolicy policy(QSizePolicy::Maximum, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setWrapping(this);
}

QString TextButton::plainText() const
{
    static const QRegularExpression mnemonic(QStringLiteral("&(.)"));
    return text().replace(mnemonic, QStringLiteral("\\1"));
}

int TextButton::besideText() const
{
    return qMax(0, sizeHint().width() - fontMetrics().size(Qt::TextShowMnemonic, text()).width());
}

QSize TextButton::minimumSizeHint() const
{
    static const QRegularExpression blanks(QStringLiteral("[ \\n]+"));
    int word = 0;
    const QStringList words = plainText().split(blanks);
    for (const QString &one : words)
        word = qMax(word, fontMetrics().horizontalAdvance(one));
    return { word + besideText(), sizeHint().height() };
}

int TextButton::heightForWidth(int width) const
{
    const QSize one = sizeHint();
    if (width >= one.width())
        return one.height();
    const QRect bounds = fontMetrics().boundingRect(
        QRect(0, 0, qMax(1, width - besideText()), 10'000), Qt::TextWordWrap, plainText());
    return one.height() - fontMetrics().height() + bounds.height();
}

} // namespace envoi::ui
