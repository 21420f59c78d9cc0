// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/form/PasswordEdit.h"

#include "sasl/Secret.h"
#include "ui/support/Shapes.h"
#include "ui/support/Style.h"
#include "ui/support/Theme.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QToolButton>

namespace envoi::ui
{

namespace
{
constexpr Qt::InputMethodHints hints
    = Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase;
} // namespace

PasswordEdit::PasswordEdit(QWidget *parent)
    : QLineEdit(parent)
    , m_show(new QToolButton)
{
    setEchoMode(QLineEdit::Password);
    setInputMethodHints(hints);
    m_show->setCheckable(true);
    m_show->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_show->setFocusPolicy(Qt::StrongFocus);
    m_show->installEventFilter(this);
    setLinkLike(m_show);
    connect(m_show, &QToolButton::toggled, this, [this](bool shown) {
        setEchoMode(shown ? QLineEdit::Normal : QLineEdit::Password);
        setInputMethodHints(hints); // shown or not, no keyboard should learn it
        retranslate();
    });
    retranslate();
}

PasswordEdit::~PasswordEdit()
{
    wipe();
}

void PasswordEdit::wipe()
{
    // text() shares the field's own memory, which would be freed as it is: a copy of it would be of no use.
    const QString own = text();
    if (own.capacity() > 0) // else it is part of the program, as in tests, and read-only
        sasl::wipe(reinterpret_cast<char *>(const_cast<QChar *>(own.constData())),
            static_cast<std::size_t>(own.size()) * sizeof(QChar));
    clear();
}

void PasswordEdit::conceal()
{
    m_show->setChecked(false);
}

bool PasswordEdit::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusOut && QApplication::focusWidget() != this)
        conceal();
    return QLineEdit::eventFilter(watched, event);
}

void PasswordEdit::hideEvent(QHideEvent *event)
{
    QLineEdit::hideEvent(event);
    conceal();
}

void PasswordEdit::mouseReleaseEvent(QMouseEvent *event)
{
    // Letting go of the mouse puts the selected text where X11 pastes from with the middle button.
    if (echoMode() == QLineEdit::Password)
        QLineEdit::mouseReleaseEvent(event);
}

void PasswordEdit::contextMenuEvent(QContextMenuEvent *event)
{
    // Made for a hidden password, so that neither Copy nor Cut can be chosen.
    const EchoMode now = echoMode();
    setEchoMode(QLineEdit::Password);
    QMenu *menu = createStandardContextMenu();
    setEchoMode(now);
    setInputMethodHints(hints);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->popup(event->globalPos());
}

void PasswordEdit::keyPressEvent(QKeyEvent *event)
{
    // Also while it is shown: it is here to be read once, not to lie in a clipboard's history.
    if (event->matches(QKeySequence::Copy) || event->matches(QKeySequence::Cut))
        return;
    const QString text = event->text();
    if (event->key() == Qt::Key_CapsLock) {
        setCapsLock(!m_capsLock && hasFocus());
    } else if (text.size() == 1 && text.at(0).isLetter() && text.at(0).toUpper() != text.at(0).toLower()
        && !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier))) {
        const bool shift = event->modifiers() & Qt::ShiftModifier;
        setCapsLock(text.at(0).isUpper() != shift);
    }
    QLineEdit::keyPressEvent(event);
    // What is selected goes to X11's selection at once: taken back before anybody can have asked for it.
    QClipboard *clipboard = QGuiApplication::clipboard();
    if (echoMode() == QLineEdit::Normal && hasSelectedText() && clipboard->ownsSelection())
        clipboard->clear(QClipboard::Selection);
}

void PasswordEdit::focusOutEvent(QFocusEvent *event)
{
    setCapsLock(false);
    QLineEdit::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason && QApplication::focusWidget() != m_show)
        conceal();
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
