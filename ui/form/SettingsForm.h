// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "record/Typed.h"
#include "sasl/Secret.h"
#include "ui/form/Pairing.h"

#include <QMap>
#include <QSet>
#include <QWidget>
#include <optional>

class QCheckBox;
class QLineEdit;
class QPushButton;

namespace envoi::ui
{

class Disclosure;
class FieldRow;
class FromAddress;
class LanguageSwitch;
class MoreSettings;
class PasswordEdit;
class PlainLabel;
class SecurityChoice;

/// The five values of a mail program, in the order and the words that mail programs use. Says what is odd
/// when a field is left or a test begins, never while typing; changes nothing without a click; loses nothing
/// that was typed.
class SettingsForm : public QWidget
{
    Q_OBJECT
public:
    explicit SettingsForm(const LanguageSwitch &languages, QWidget *parent = nullptr);

    [[nodiscard]] record::Typed typed() const; ///< exactly as it stands in the fields
    [[nodiscard]] sasl::Secret secret() const;
    [[nodiscard]] std::optional<qint64> waitMs() const; ///< the longest wait for one answer; nothing = as usual
    void setSettings(const record::Settings &settings); ///< fills the fields, not the password
    void setPassword(QStringView password);
    void setCaFiles(const QStringList &files) { m_caFiles = files; }
    void apply(const QMap<record::Field, QString> &values); ///< a correction
    void clear();

    /// Shows every remark and gives the first bad field the focus; true when a test may start.
    bool check();
    [[nodiscard]] QString firstError() const; ///< its sentence; empty when there is none
    void setReadOnly(bool readOnly);
    void mark(record::Field field, const QString &text); ///< None = no field
    [[nodiscard]] record::Field marked() const { return m_marked; }
    void focusMarked();
    void focusField(record::Field field);
    [[nodiscard]] bool testsWithoutLogin() const;
    [[nodiscard]] QWidget *fieldRow(record::Field field) const;
    /// "Fill in from my address…", in place; made when first wanted.
    void openFromAddress();
    [[nodiscard]] FromAddress *fromAddress();
    [[nodiscard]] bool remembers() const;
    void setRemembers(bool on);

Q_SIGNALS:
    void submitted(); ///< Enter in a field
    void edited(); ///< the user changed something
    void rememberChanged(bool on);
    void said(const QString &sentence); ///< for screen readers
    void revealWanted(QWidget *part); ///< something opened that is to be seen

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void showRemarks();
    void correct(record::Field field);
    void splitPasted(const QString &before, const QString &now);
    void restore();
    void visited(record::Field field);
    QLineEdit *line(record::Field field) const;

    const LanguageSwitch &m_languages;
    PlainLabel *m_title;
    PlainLabel *m_intro;
    QLineEdit *m_host;
    QLineEdit *m_port;
    SecurityChoice *m_security;
    QLineEdit *m_user;
    PasswordEdit *m_password;
    Disclosure *m_moreFold;
    MoreSettings *m_more;
    FromAddress *m_fromAddress = nullptr;
    std::optional<record::Typed> m_before; ///< what had been typed before settings were filled in
    QCheckBox *m_remember;
    PlainLabel *m_rememberHint;
    QMap<record::Field, FieldRow *> m_rows;
    QMap<record::Field, record::Remark> m_shown;
    QSet<record::Field> m_visited;
    record::Field m_marked = record::Field::None;
    QString m_markText;
    QString m_hostBefore;
    QString m_pasted; ///< what was taken apart; empty when nothing was
    QStringList m_caFiles;
    Pairing m_pairing;
    bool m_readOnly = false;
};

} // namespace envoi::ui
