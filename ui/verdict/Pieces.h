// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "diagnosis/Diagnosis.h"
#include "ui/support/Shapes.h"
#include "ui/support/Theme.h"

#include <QWidget>

class QPushButton;

/// Building blocks of the answer card: each makes one widget.
namespace envoi::ui
{

struct Verdict {
    Glyph shape;
    Tone tone;
};
/// Glyph and tone of a verdict as a whole.
[[nodiscard]] Verdict verdictOf(const diagnosis::Diagnosis &diagnosis);

/// "1" in a circle, and a text.
[[nodiscard]] QWidget *numberedRow(int number, const QString &text);
[[nodiscard]] QWidget *shapeRow(Glyph shape, Tone tone, const QString &text, bool muted = false);
/// A heading and its paragraph.
[[nodiscard]] QWidget *paragraph(const QString &heading, const QString &text);
/// A button whose text may hold outside text: no accidental mnemonics.
[[nodiscard]] QPushButton *textButton(const QString &text);
[[nodiscard]] QPushButton *linkButton(const QString &text);
/// Who, waiting, password: beside each other where there is room, else below each other.
[[nodiscard]] QWidget *factsBand(const QString &who, const QString &waiting, const QString &password);
/// A text to hand on, with a Copy button.
[[nodiscard]] QWidget *copyBox(const QString &heading, const QString &text, const QString &copyLabel);

} // namespace envoi::ui
