// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reference/PasteEdit.h"

#include <QMimeData>

namespace envoi::ui
{

QString PasteEdit::bounded(const QString &text)
{
    QStringList lines = text.left(most).split(QLatin1Char('\n'));
    for (QString &line : lines) {
        if (line.size() > longestLine)
            line = line.left(longestLine) + QStringLiteral("…");
    }
    return lines.join(QLatin1Char('\n'));
}

void PasteEdit::insertFromMimeData(const QMimeData *source)
{
    const qsizetype room = most - document()->characterCount() + 1 + textCursor().selectedText().size();
    insertPlainText(bounded(source->text()).left(qMax<qsizetype>(0, room)));
    ensureCursorVisible();
}

} // namespace envoi::ui
