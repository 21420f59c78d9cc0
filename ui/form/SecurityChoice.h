// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "record/Identifiers.h"

#include <QFrame>
#include <array>

class QRadioButton;

namespace envoi::ui
{

class PlainLabel;

/// Three rows, each with a line that says what it means and where it is usual (ux.md 37).
class SecurityChoice : public QFrame
{
    Q_OBJECT
public:
    explicit SecurityChoice(QWidget *parent = nullptr);
    [[nodiscard]] record::Security security() const;
    void setSecurity(record::Security security); ///< Auto = STARTTLS
    void setReadOnly(bool readOnly); ///< still readable, not changeable

Q_SIGNALS:
    void chosen(); ///< by the user

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void retranslate();
    void indent();
    struct Row {
        record::Security security{};
        QRadioButton *button = nullptr;
        PlainLabel *explanation = nullptr;
    };
    std::array<Row, 3> m_rows;
};

} // namespace envoi::ui
