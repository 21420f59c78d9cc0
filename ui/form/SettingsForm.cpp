// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/form/SettingsForm.h"

#include "ui/form/Corrections.h"
#include "ui/form/FieldRow.h"
#include "ui/form/FromAddress.h"
#include "ui/form/MoreSettings.h"
#include "ui/form/PasswordEdit.h"
#include "ui/form/SecurityChoice.h"
#include "ui/support/Disclosure.h"
#include "ui/support/LanguageSwitch.h"
#include "ui/support/PlainLabel.h"
#include "ui/support/Repeats.h"
#include "ui/support/Style.h"

#include <QCheckBox>
#include <QEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace envoi::ui
{

using record::Field;
using record::Security;

SettingsForm::SettingsForm(const LanguageSwitch &languages, QWidget *parent)
    : QWidget(parent)
    , m_languages(languages)
    , m_title(new PlainLabel(PlainLabel::Role::Title))
    , m_intro(new PlainLabel)
    , m_host(new QLineEdit)
    , m_port(new QLineEdit)
    , m_security(new SecurityChoice)
    , m_user(new QLineEdit)
    , m_password(new PasswordEdit)
    , m_moreFold(new Disclosure)
    , m_more(new MoreSettings)
    , m_remember(new QCheckBox)
    , m_rememberHint(new PlainLabel(PlainLabel::Role::Small))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(14);
    layout->addWidget(m_title);
    m_intro->setMuted(true);
    layout->addWidget(m_intro);

    m_rows = { { Field::Host, new FieldRow(m_host) }, { Field::Port, new FieldRow(m_port) },
        { Field::Security, new FieldRow(m_security) }, { Field::User, new FieldRow(m_user) },
        { Field::Password, new FieldRow(m_password) }, { Field::From, m_more->row(Field::From) },
        { Field::To, m_more->row(Field::To) }, { Field::Auth, m_more->row(Field::Auth) } };
    m_rows[Field::Password]->addBeside(m_password->showButton());
    for (const Field field : { Field::Host, Field::Port, Field::Security, Field::User, Field::Password })
        layout->addWidget(m_rows[field]);
    auto *remember = new QVBoxLayout;
    remember->setSpacing(0);
    m_rememberHint->setMuted(true);
    remember->addWidget(m_remember);
    remember->addWidget(m_rememberHint);
    layout->addLayout(remember);
    standUnder(m_remember, m_rememberHint);
    m_moreFold->setContent(m_more);
    layout->addWidget(m_moreFold);

    m_port->setText(QStringLiteral("587"));
    m_port->setMaximumWidth(fontMetrics().averageCharWidth() * 18);
    m_rows[Field::Port]->keepNarrow();
    const Qt::InputMethodHints plain = Qt::ImhNoAutoUppercase | Qt::ImhNoPredictiveText;
    m_host->setInputMethodHints(plain | Qt::ImhUrlCharactersOnly);
    m_port->setInputMethodHints(Qt::ImhDigitsOnly);
    m_user->setInputMethodHints(plain | Qt::ImhEmailCharactersOnly);

    const auto watch = [this](QLineEdit *edit, Field field) {
        connect(edit, &QLineEdit::editingFinished, this, [this, field] { visited(field); });
        connect(edit, &QLineEdit::returnPressed, this, &SettingsForm::submitted);
        connect(edit, &QLineEdit::textEdited, this, [this, field] {
            // What was said about the old value is taken back; the new one is judged when the field is left.
            m_rows[field]->clearRemark();
            m_shown.remove(field);
            if (m_marked == field)
                mark(Field::None, {});
            Q_EMIT edited();
        });
    };
    watch(m_host, Field::Host);
    watch(m_port, Field::Port);
    watch(m_user, Field::User);
    watch(m_password, Field::Password);
    for (QLineEdit *edit : { m_host, m_port, m_user, static_cast<QLineEdit *>(m_password) })
        ignoreRepeats(edit);
    for (QLineEdit *edit : m_more->findChildren<QLineEdit *>()) {
        ignoreRepeats(edit);
        connect(edit, &QLineEdit::returnPressed, this, &SettingsForm::submitted);
    }
    connect(m_host, &QLineEdit::textEdited, this, [this](const QString &now) {
        splitPasted(m_hostBefore, now);
        m_hostBefore = m_host->text();
    });
    connect(m_port, &QLineEdit::textEdited, this, [this](const QString &port) {
        m_pairing.portTyped();
        if (const auto proposed = m_pairing.forPort(port))
            m_security->setSecurity(*proposed);
    });
    connect(m_security, &SecurityChoice::chosen, this, [this] {
        m_pairing.securityChosen();
        if (const auto proposed = m_pairing.forSecurity(m_security->security()))
            m_port->setText(*proposed);
        if (m_marked == Field::Security)
            mark(Field::None, {});
        visited(Field::Security);
        Q_EMIT edited();
    });
    connect(m_password, &PasswordEdit::capsLockChanged, this, [this](bool on) {
        m_rows[Field::Password]->setNotice(on ? tr("Caps Lock seems to be on.") : QString());
    });
    connect(m_more, &MoreSettings::left, this, &SettingsForm::visited);
    connect(m_more, &MoreSettings::edited, this, &SettingsForm::edited);
    connect(m_remember, &QCheckBox::toggled, this, &SettingsForm::rememberChanged);
    for (auto row = m_rows.cbegin(); row != m_rows.cend(); ++row)
        connect(row.value(), &FieldRow::corrected, this, [this, field = row.key()] { correct(field); });
    retranslate();
}

record::Typed SettingsForm::typed() const
{
    record::Typed typed;
    typed.settings.host = m_host->text();
    typed.port = m_port->text();
    typed.settings.security = m_security->security();
    typed.settings.user = m_user->text();
    typed.password = record::traitsOf(m_password->text());
    typed.settings.passwordGiven = typed.password.given;
    typed.settings.caFiles = m_caFiles;
    m_more->fill(typed.settings);
    return typed;
}

std::optional<qint64> SettingsForm::waitMs() const
{
    return m_more->waitMs();
}

sasl::Secret SettingsForm::secret() const
{
    return sasl::Secret(m_password->text());
}

void SettingsForm::setSettings(const record::Settings &settings)
{
    m_host->setText(settings.host);
    m_hostBefore = settings.host;
    m_pasted.clear();
    m_port->setText(QString::number(settings.effectivePort()));
    m_security->setSecurity(settings.effectiveSecurity());
    m_user->setText(settings.user);
    m_more->setSettings(settings);
    m_moreFold->setOpen(m_moreFold->isOpen() || !m_more->isEmpty());
    m_caFiles = settings.caFiles;
    m_visited.clear();
    mark(Field::None, {});
    showRemarks();
    Q_EMIT edited();
}

void SettingsForm::setPassword(QStringView password)
{
    m_password->wipe();
    m_password->setText(password.toString());
}

void SettingsForm::apply(const QMap<Field, QString> &values)
{
    for (auto value = values.cbegin(); value != values.cend(); ++value) {
        if (value.key() == Field::Security)
            m_security->setSecurity(record::securityFromId(value.value()).value_or(Security::StartTls));
        else if (QLineEdit *edit = line(value.key()))
            edit->setText(value.value());
    }
    m_hostBefore = m_host->text();
    m_pasted.clear();
    mark(Field::None, {});
    showRemarks();
    Q_EMIT edited();
}

void SettingsForm::clear()
{
    setSettings({});
    m_more->resetWait();
    m_password->wipe();
    m_pairing.reset();
    m_host->setFocus();
}

bool SettingsForm::check()
{
    for (auto row = m_rows.cbegin(); row != m_rows.cend(); ++row)
        m_visited << row.key();
    showRemarks();
    const record::Validated validated = record::validated(typed());
    for (const record::Remark &remark : validated.remarks) {
        if (remark.isError) {
            focusField(remark.field);
            return false;
        }
    }
    // Blanks around the server's name go at once and the remark says so (ux.md 10).
    if (const QString trimmed = m_host->text().trimmed(); trimmed != m_host->text())
        m_host->setText(trimmed);
    return true;
}

QString SettingsForm::firstError() const
{
    const record::Validated validated = record::validated(typed());
    for (const record::Remark &remark : validated.remarks) {
        if (remark.isError)
            return explanation::remarkSentence(remark, m_languages.language());
    }
    return {};
}

void SettingsForm::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    if (readOnly)
        m_password->conceal();
    for (QLineEdit *edit : { m_host, m_port, m_user, static_cast<QLineEdit *>(m_password) })
        edit->setReadOnly(readOnly);
    m_security->setReadOnly(readOnly);
    m_more->setReadOnly(readOnly);
    if (m_fromAddress)
        m_fromAddress->setEnabled(!readOnly);
    for (FieldRow *row : std::as_const(m_rows))
        row->correction()->setEnabled(!readOnly);
}

FromAddress *SettingsForm::fromAddress()
{
    if (m_fromAddress)
        return m_fromAddress;
    m_fromAddress = new FromAddress(m_languages);
    m_fromAddress->hide();
    qobject_cast<QVBoxLayout *>(layout())->insertWidget(2, m_fromAddress); // under the title and its line
    connect(m_fromAddress, &FromAddress::chosen, this, [this](const QMap<Field, QString> &values) {
        if (!m_before)
            m_before = typed();
        m_pairing.portTyped();
        m_pairing.securityChosen();
        apply(values);
        m_fromAddress->setCanRestore(true);
    });
    connect(m_fromAddress, &FromAddress::restoreWanted, this, &SettingsForm::restore);
    connect(m_fromAddress, &FromAddress::said, this, &SettingsForm::said);
    connect(m_fromAddress, &FromAddress::grew, this, [this] { Q_EMIT revealWanted(m_fromAddress); });
    return m_fromAddress;
}

void SettingsForm::openFromAddress()
{
    if (!m_readOnly)
        fromAddress()->begin(m_user->text());
}

void SettingsForm::restore()
{
    if (!m_before)
        return;
    const record::Typed before = *std::exchange(m_before, std::nullopt);
    m_pairing.reset();
    apply({ { Field::Host, before.settings.host }, { Field::Port, before.port },
        { Field::Security, record::id(before.settings.security) }, { Field::User, before.settings.user } });
    m_fromAddress->setCanRestore(false);
}

void SettingsForm::mark(Field field, const QString &text)
{
    m_marked = field;
    m_markText = text;
    for (auto row = m_rows.cbegin(); row != m_rows.cend(); ++row)
        row.value()->setMark(row.key() == field ? text : QString());
    if (m_more->row(field))
        m_moreFold->setOpen(true);
}

void SettingsForm::focusMarked()
{
    focusField(m_marked);
}

void SettingsForm::focusField(Field field)
{
    if (m_more->row(field) || field == Field::None)
        m_moreFold->setOpen(m_moreFold->isOpen() || m_more->row(field));
    if (FieldRow *row = m_rows.value(field)) {
        row->editor()->setFocus(Qt::ShortcutFocusReason);
        if (QLineEdit *edit = line(field))
            edit->selectAll();
    }
}

bool SettingsForm::testsWithoutLogin() const
{
    return !m_host->text().trimmed().isEmpty() && m_user->text().isEmpty() && m_password->text().isEmpty();
}

QWidget *SettingsForm::fieldRow(Field field) const
{
    return m_rows.value(field);
}

bool SettingsForm::remembers() const
{
    return m_remember->isChecked();
}

void SettingsForm::setRemembers(bool on)
{
    const QSignalBlocker quiet(m_remember);
    m_remember->setChecked(on);
}

QLineEdit *SettingsForm::line(Field field) const
{
    switch (field) {
    case Field::Host:
        return m_host;
    case Field::Port:
        return m_port;
    case Field::User:
        return m_user;
    case Field::Password:
        return m_password;
    case Field::From:
    case Field::To:
        return m_more->line(field);
    case Field::Security:
    case Field::Auth:
    case Field::None:
        break;
    }
    return nullptr;
}

void SettingsForm::visited(Field field)
{
    if (m_readOnly)
        return;
    m_visited << field;
    showRemarks();
}

void SettingsForm::showRemarks()
{
    const record::Validated validated = record::validated(typed());
    m_shown.clear();
    for (const record::Remark &remark : validated.remarks) {
        // A pair of port and security is said once, beside the one that was left last.
        if (m_visited.contains(remark.field)
            && (!m_shown.contains(remark.field) || (remark.isError && !m_shown[remark.field].isError)))
            m_shown.insert(remark.field, remark);
    }
    for (auto row = m_rows.cbegin(); row != m_rows.cend(); ++row) {
        if (row.key() == Field::Host && !m_pasted.isEmpty()) {
            row.value()->setRemark(
                tr("What you pasted was put into its fields."), false, tr("Put it back as pasted"));
            continue;
        }
        const auto remark = m_shown.constFind(row.key());
        if (remark == m_shown.cend())
            row.value()->clearRemark();
        else
            row.value()->setRemark(explanation::remarkSentence(*remark, m_languages.language()),
                remark->isError, correctionText(*remark, m_languages.language()));
    }
}

void SettingsForm::correct(Field field)
{
    if (field == Field::Host && !m_pasted.isEmpty()) {
        m_host->setText(std::exchange(m_pasted, {}));
        m_hostBefore = m_host->text();
        m_visited << Field::Host;
        showRemarks();
        return;
    }
    const auto remark = m_shown.constFind(field);
    if (remark == m_shown.cend())
        return;
    apply(correctionOf(*remark));
    m_rows[field]->editor()->setFocus();
}

void SettingsForm::splitPasted(const QString &before, const QString &now)
{
    m_pasted.clear();
    if (now.size() < before.size() + 4)
        return; // typed letter by letter: judged when the field is left
    record::Typed only;
    only.settings.host = now;
    only.settings.security = m_security->security();
    const QList<record::Remark> remarks = record::validated(only).remarks;
    for (const record::Remark &remark : remarks) {
        if ((remark.kind != record::RemarkKind::HostIsUrl && remark.kind != record::RemarkKind::HostHasPort)
            || remark.suggestedHost.isEmpty())
            continue;
        QMap<Field, QString> values = correctionOf(remark);
        if (!m_user->text().isEmpty())
            values.remove(Field::User);
        if (remark.suggestedSecurity)
            m_pairing.securityChosen();
        else if (remark.suggestedPort) {
            if (const auto proposed = m_pairing.forPort(QString::number(*remark.suggestedPort)))
                values.insert(Field::Security, record::id(*proposed));
        }
        if (remark.suggestedPort)
            m_pairing.portTyped();
        apply(values);
        m_pasted = now;
        showRemarks();
        return;
    }
}

void SettingsForm::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LayoutDirectionChange)
        standUnder(m_remember, m_rememberHint);
}

void SettingsForm::retranslate()
{
    m_title->setText(tr("Your outgoing mail settings"));
    m_intro->setText(tr("Type them as they stand in your mail program."));
    m_rows[Field::Host]->setLabel(tr("Outgoing &server (SMTP)"));
    m_rows[Field::Port]->setLabel(tr("&Port"));
    m_rows[Field::Security]->setLabel(tr("Connection se&curity"));
    m_rows[Field::User]->setLabel(tr("&User name"));
    m_rows[Field::Password]->setLabel(tr("Pass&word"));
    m_host->setPlaceholderText(tr("smtp.provider.com"));
    m_user->setPlaceholderText(tr("name@provider.com"));
    m_rows[Field::Password]->setHint(tr("Leave user name and password empty to test without logging in."));
    m_rows[Field::Password]->setNotice(
        m_password->capsLockSeemsOn() ? tr("Caps Lock seems to be on.") : QString());
    m_remember->setText(tr("Remem&ber these settings"));
    m_rememberHint->setText(tr("Server, port, security and user name; never the password."));
    m_remember->setAccessibleDescription(m_rememberHint->text());
    m_moreFold->setTitle(tr("Sender, recipient and more"));
    showRemarks();
}

} // namespace envoi::ui
