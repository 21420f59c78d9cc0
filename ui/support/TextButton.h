// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>

namespace envoi::ui
{

/// A button whose text breaks into lines where there is no room for it in one: long words of a correction,
/// large text, a language that needs more of them.
class TextButton : public QPushButton
{
    Q_OBJECT
public:
    explicit TextButton(const QString &text = {}, QWidget *parent = nullptr);
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

private:
    [[nodiscard]] QString plainText() const; ///< without mnemonics
    [[nodiscard]] int besideText() const; ///< what edges and icon take of the width
};

} // namespace envoi::ui
