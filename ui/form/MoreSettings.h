// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "record/Settings.h"

#include <QWidget>
#include <optional>

class QComboBox;
class QLineEdit;

namespace envoi::ui
{

class FieldRow;
class PlainLabel;

/// The folded part: a sender and recipient to try without sending anything, and what a specialist may want to
/// set.
class MoreSettings : public QWidget
{
    Q_OBJECT
public:
    explicit MoreSettings(QWidget *parent = nullptr);
    void fill(record::Settings &settings) const;
    void setSettings(const record::Settings &settings);
    void setReadOnly(bool readOnly);
    [[nodiscard]] bool isEmpty() const;
    [[nodiscard]] std::optional<qint64> waitMs() const; ///< the longest wait for one answer; nothing = as usual
    void resetWait();
    [[nodiscard]] FieldRow *row(record::Field field) const; ///< From, To, Auth; nullptr else
    [[nodiscard]] QLineEdit *line(record::Field field) const; ///< From, To; nullptr else
    [[nodiscard]] FieldRow *ehloRow() const { return m_ehloRow; }

Q_SIGNALS:
    void left(envoi::record::Field field);
    void edited();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    PlainLabel *m_intro;
    QLineEdit *m_from;
    QLineEdit *m_to;
    QLineEdit *m_ehlo;
    QComboBox *m_method;
    QComboBox *m_family;
    QComboBox *m_wait;
    FieldRow *m_fromRow;
    FieldRow *m_toRow;
    FieldRow *m_ehloRow;
    FieldRow *m_methodRow;
    FieldRow *m_familyRow;
    FieldRow *m_waitRow;
};

} // namespace envoi::ui
