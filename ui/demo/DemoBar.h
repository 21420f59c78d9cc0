// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QBoxLayout;
class QComboBox;

namespace envoi::ui
{

class PlainLabel;

/// Over the form in the demo: which situation the simulator plays.
class DemoBar : public QWidget
{
    Q_OBJECT
public:
    explicit DemoBar(QWidget *parent = nullptr);
    void choose(const QString &situation); ///< unknown ids choose the first
    [[nodiscard]] QString situation() const;
    void setReadOnly(bool readOnly);

Q_SIGNALS:
    void chosen(const QString &situation);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void retranslate();
    PlainLabel *m_label;
    PlainLabel *m_note;
    QComboBox *m_picker;
    QBoxLayout *m_layout;
};

} // namespace envoi::ui
