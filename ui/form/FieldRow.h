// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/support/Theme.h"

#include <QWidget>

class QHBoxLayout;
class QPushButton;
class QVBoxLayout;

namespace envoi::ui
{

class PlainLabel;
class ShapeLabel;

/// A labelled field: the label is the editor's buddy; beneath, at most one quiet remark with its one-click
/// correction, and a mark when this is the field to change. No room is reserved for what is not said.
class FieldRow : public QWidget
{
    Q_OBJECT
public:
    explicit FieldRow(QWidget *editor, QWidget *parent = nullptr);

    void setLabel(const QString &labelWithMnemonic);
    void addBeside(QWidget *widget); ///< on the editor's line
    void keepNarrow(); ///< the editor takes its own width, not the line's
    void setHint(const QString &hint); ///< stays visible
    void setNotice(const QString &notice); ///< "Caps Lock is on"

    void setRemark(const QString &text, bool isError, const QString &correction);
    void clearRemark() { setRemark({}, false, {}); }
    void setMark(const QString &text); ///< empty = not marked
    [[nodiscard]] bool isMarked() const { return m_marked; }
    [[nodiscard]] QWidget *editor() const { return m_editor; }
    [[nodiscard]] QString remark() const;
    [[nodiscard]] QPushButton *correction() const { return m_correction; }

Q_SIGNALS:
    void corrected(); ///< the correction beside the remark was clicked

private:
    void describe();
    struct Line {
        QWidget *widget = nullptr;
        ShapeLabel *shape = nullptr;
        PlainLabel *text = nullptr;
    };
    Line addLine(QVBoxLayout *layout);

    QWidget *m_editor;
    PlainLabel *m_label;
    PlainLabel *m_hint;
    QHBoxLayout *m_editorLine;
    Line m_mark;
    Line m_remark;
    Line m_notice;
    QPushButton *m_correction;
    bool m_marked = false;
};

} // namespace envoi::ui
