// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/form/MoreSettings.h"

#include "record/OtherRemarks.h"
#include "ui/form/FieldRow.h"
#include "ui/support/Chooser.h"
#include "ui/support/Data.h"
#include "ui/support/PlainLabel.h"

#include <QEvent>
#include <QLineEdit>
#include <QVBoxLayout>

namespace envoi::ui
{

using record::Field;

MoreSettings::MoreSettings(QWidget *parent)
    : QWidget(parent)
    , m_intro(new PlainLabel(PlainLabel::Role::Small))
    , m_from(new QLineEdit)
    , m_to(new QLineEdit)
    , m_ehlo(new QLineEdit)
    , m_method(new Chooser)
    , m_family(new Chooser)
    , m_wait(new Chooser)
    , m_fromRow(new FieldRow(m_from))
    , m_toRow(new FieldRow(m_to))
    , m_ehloRow(new FieldRow(m_ehlo))
    , m_methodRow(new FieldRow(m_method))
    , m_familyRow(new FieldRow(m_family))
    , m_waitRow(new FieldRow(m_wait))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    m_intro->setMuted(true);
    layout->addWidget(m_intro);
    for (FieldRow *row : { m_fromRow, m_toRow, m_methodRow, m_ehloRow, m_familyRow, m_waitRow })
        layout->addWidget(row);

    m_method->addItem(QString());
    const QStringList &methods = record::knownMechanisms();
    const auto addWord = [](QComboBox *box, const QString &word) {
        box->addItem(word, word);
        box->setItemData(box->count() - 1, true, dataRole);
    };
    for (const QString &name : methods)
        addWord(m_method, name);
    m_wait->addItem(QString());
    for (const int seconds : { 10, 30, 120, 300 })
        m_wait->addItem(QString(), seconds);
    for (QComboBox *box : { m_method, m_family, m_wait }) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(16);
    }
    m_family->addItem(QString());
    addWord(m_family, QStringLiteral("IPv4"));
    addWord(m_family, QStringLiteral("IPv6"));

    const auto watch = [this](QLineEdit *edit, Field field) {
        edit->setInputMethodHints(Qt::ImhNoAutoUppercase | Qt::ImhNoPredictiveText);
        connect(edit, &QLineEdit::textEdited, this, &MoreSettings::edited);
        connect(edit, &QLineEdit::editingFinished, this, [this, field] { Q_EMIT left(field); });
    };
    watch(m_from, Field::From);
    watch(m_to, Field::To);
    watch(m_ehlo, Field::None);
    connect(m_method, &QComboBox::activated, this, &MoreSettings::edited);
    connect(m_family, &QComboBox::activated, this, &MoreSettings::edited);
    connect(m_wait, &QComboBox::activated, this, &MoreSettings::edited);
    retranslate();
}

void MoreSettings::fill(record::Settings &settings) const
{
    settings.from = m_from->text();
    settings.to = m_to->text();
    settings.ehloName = m_ehlo->text();
    settings.mechanism = m_method->currentData().toString();
    settings.family = static_cast<record::Family>(qMax(0, m_family->currentIndex()));
}

void MoreSettings::setSettings(const record::Settings &settings)
{
    m_from->setText(settings.from);
    m_to->setText(settings.to);
    m_ehlo->setText(settings.ehloName);
    m_method->setCurrentIndex(qMax(0, m_method->findData(settings.mechanism)));
    m_family->setCurrentIndex(static_cast<int>(settings.family));
}

void MoreSettings::setReadOnly(bool readOnly)
{
    for (QLineEdit *edit : { m_from, m_to, m_ehlo })
        edit->setReadOnly(readOnly);
    m_method->setEnabled(!readOnly);
    m_family->setEnabled(!readOnly);
    m_wait->setEnabled(!readOnly);
}

bool MoreSettings::isEmpty() const
{
    record::Settings settings;
    fill(settings);
    return settings == record::Settings();
}

std::optional<qint64> MoreSettings::waitMs() const
{
    const int seconds = m_wait->currentData().toInt();
    return seconds > 0 ? std::optional<qint64>(seconds * 1000) : std::nullopt;
}

void MoreSettings::resetWait()
{
    m_wait->setCurrentIndex(0);
}

FieldRow *MoreSettings::row(Field field) const
{
    return field == Field::From ? m_fromRow
        : field == Field::To    ? m_toRow
        : field == Field::Auth  ? m_methodRow
                                : nullptr;
}

QLineEdit *MoreSettings::line(Field field) const
{
    return field == Field::From ? m_from : field == Field::To ? m_to : nullptr;
}

void MoreSettings::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void MoreSettings::retranslate()
{
    m_intro->setText(
        tr("Both addresses should be your own. The server is asked whether it would take a message from the "
           "one to the other; nothing is sent."));
    m_fromRow->setLabel(tr("Sender &address"));
    m_toRow->setLabel(tr("&Recipient address"));
    m_methodRow->setLabel(tr("Authentication metho&d"));
    m_methodRow->setHint(tr("Automatic is the strongest that the server offers."));
    m_method->setItemText(0, tr("Automatic"));
    m_ehloRow->setLabel(tr("&Name announced to the server"));
    m_ehloRow->setHint(tr("Left empty, the network address is used. Your computer’s name is never sent."));
    m_familyRow->setLabel(tr("Internet protoco&l"));
    m_familyRow->setHint(tr("Of both, whichever answers first is used."));
    m_family->setItemText(0, tr("IPv6 and IPv4"));
    m_waitRow->setLabel(tr("Longest wait for an answer"));
    m_waitRow->setHint(tr("Some servers make newcomers wait for half a minute on purpose."));
    m_wait->setItemText(0, tr("Usual: 60 seconds for a reply"));
    for (int i = 1; i < m_wait->count(); ++i) {
        const int seconds = m_wait->itemData(i).toInt(); // named: lupdate of Qt 6.4 loops on a call in its place
        m_wait->setItemText(i, tr("%n second(s)", nullptr, seconds));
    }
}

} // namespace envoi::ui
