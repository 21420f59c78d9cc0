// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextEdit>

namespace envoi::ui
{

/// Somebody else's words: fixed width, selectable, inert, as high as its lines up to a limit. Tab leaves it.
class QuotedText : public QPlainTextEdit
{
    Q_OBJECT
public:
    explicit QuotedText(QWidget *parent = nullptr);
    /// `outside` may be anything; controls and bidi marks are spelled out line by line, long lines are cut.
    void setOutsideText(const QString &outside);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    void applyLook();
    bool m_applying = false;
};

} // namespace envoi::ui
