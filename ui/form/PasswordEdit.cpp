// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/form/PasswordEdit.h"

#include "ui/support/Shapes.h"
#include "ui/support/Style.h"
#include "ui/support/Theme.h"

#include <QApplication>
#include <QKeyEvent>
#include <QToolButton>

namespace envoi::ui
{

PasswordEdit::PasswordEdit(QWidget *parent)
    : QLineEdit(parent)
    , m_show(new QToolButton)
{
    setEchoMode(QLineEdit::Password);
    setInputMethodHints(
        Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase);
    m_show->setCheckable(true);
    m_show->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_show->setFocusPolicy(Qt::StrongFocus);
    setLinkLike(m_show);
    connect(m_show, &QToolButton::toggled, this, [this](bool shown) {
        setEchoMode(shown ? QLineEdit::Normal : QLineEdit::Password);
        retranslate();
    });
    retranslate();
}

void PasswordEdit::keyPressEvent(QKeyEvent *event)
{
    const QString text = event->text();
    if (event->key() == Qt::Key_CapsLock) {
        setCapsLock(!m_capsLock && hasFocus());
    } else if (text.size() == 1 && text.at(0).isLetter() && text.at(0).toUpper() != text.at(0).toLower()
        && !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier))) {
        const bool shift = event->modifiers() & Qt::ShiftModifier;
        setCapsLock(text.at(0).isUpper() != shift);
    }
    QLineEdit::keyPressEvent(event);
}

void PasswordEdit::focusOutEvent(QFocusEvent *event)
{
    setCapsLock(false);
    QLineEdit::focusOutEvent(event);
}

void PasswordEdit::changeEvent(QEvent *event)
{
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        retranslate();
}

void PasswordEdit::setCapsLock(bool on)
{
    if (m_capsLock == on)
        return;
    m_capsLock = on;
    Q_EMIT capsLockChanged(on);
}

void PasswordEdit::retranslate()
{
    const bool shown = m_show->isChecked();
    m_show->setText(shown ? tr("Hide") : tr("Show"));
    m_show->setAccessibleName(shown ? tr("Hide the password") : tr("Show the password"));
    m_show->setIcon(icon(shown ? Glyph::EyeOff : Glyph::Eye, Theme::of(QApplication::palette()).accent));
}

} // namespace envoi::ui
