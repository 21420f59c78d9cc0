// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextEdit>

namespace envoi::ui
{

/// For what was copied elsewhere: plain text, and at most as much as is read of it. One line of a megabyte
/// takes Qt's editor half a minute to arrange (hostile.md 282, M5).
class PasteEdit : public QPlainTextEdit
{
    Q_OBJECT
public:
    static constexpr qsizetype most = 64 * 1024;
    static constexpr qsizetype longestLine = 8 * 1024; ///< no reply and no error message comes near
    using QPlainTextEdit::QPlainTextEdit;
    [[nodiscard]] static QString bounded(const QString &text);

protected:
    void insertFromMimeData(const QMimeData *source) override;
};

} // namespace envoi::ui
