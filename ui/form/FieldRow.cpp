// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/form/FieldRow.h"

#include "ui/support/PlainLabel.h"
#include "ui/support/ShapeLabel.h"
#include "ui/support/Style.h"
#include "ui/support/TextButton.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace envoi::ui
{

FieldRow::FieldRow(QWidget *editor, QWidget *parent)
    : QWidget(parent)
    , m_editor(editor)
    , m_label(new PlainLabel(PlainLabel::Role::Heading))
    , m_hint(new PlainLabel(PlainLabel::Role::Small))
    , m_editorLine(new QHBoxLayout)
    , m_correction(new TextButton)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_label);
    m_editorLine->setSpacing(6);
    m_editorLine->addWidget(editor);
    layout->addLayout(m_editorLine);
    m_hint->setMuted(true);
    m_hint->hide();
    layout->addWidget(m_hint);
    m_notice = addLine(layout);
    m_mark = addLine(layout);
    m_remark = addLine(layout);

    auto *correctionLine = new QHBoxLayout;
    correctionLine->setSpacing(0);
    // Under the words; a spacing, so that it changes its side with the language.
    correctionLine->addSpacing(qMax(0, m_remark.shape->sizeHint().width() + 6 - linkPadding));
    correctionLine->addWidget(m_correction);
    correctionLine->addStretch();
    layout->addLayout(correctionLine);
    setLinkLike(m_correction);
    m_correction->hide();
    connect(m_correction, &QPushButton::clicked, this, &FieldRow::corrected);

    m_label->setBuddy(editor);
}

FieldRow::Line FieldRow::addLine(QVBoxLayout *layout)
{
    Line line;
    line.widget = new QWidget;
    auto *row = new QHBoxLayout(line.widget);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    line.shape = new ShapeLabel(Glyph::Info, Tone::Info, 0.95);
    line.text = new PlainLabel(PlainLabel::Role::Small);
    row->addWidget(line.shape, 0, Qt::AlignTop);
    row->addWidget(line.text, 1);
    line.widget->hide();
    layout->addWidget(line.widget);
    return line;
}

void FieldRow::setLabel(const QString &labelWithMnemonic)
{
    m_label->setText(labelWithMnemonic);
    QString name = labelWithMnemonic;
    name.remove(QLatin1Char('&'));
    m_editor->setAccessibleName(name);
}

void FieldRow::addBeside(QWidget *widget)
{
    m_editorLine->addWidget(widget);
}

void FieldRow::keepNarrow()
{
    m_editorLine->addStretch(1);
}

void FieldRow::setHint(const QString &hint)
{
    m_hint->setTextOrHide(hint);
}

void FieldRow::setNotice(const QString &notice)
{
    m_notice.shape->setShape(Glyph::Warning, Tone::Remark);
    m_notice.text->setText(notice);
    m_notice.widget->setVisible(!notice.isEmpty());
}

void FieldRow::setRemark(const QString &text, bool isError, const QString &correction)
{
    m_remark.shape->setShape(isError ? Glyph::Cross : Glyph::Info, isError ? Tone::Bad : Tone::Info);
    m_remark.text->setText(text);
    m_remark.widget->setVisible(!text.isEmpty());
    m_correction->setText(correction);
    m_correction->setVisible(!text.isEmpty() && !correction.isEmpty());
    describe();
}

void FieldRow::setMark(const QString &text)
{
    m_marked = !text.isEmpty();
    m_mark.shape->setShape(Glyph::Warning, Tone::Bad);
    m_mark.text->setText(text);
    m_mark.widget->setVisible(m_marked);
    setMarked(m_editor, m_marked);
    describe();
}

QString FieldRow::remark() const
{
    return m_remark.text->text();
}

void FieldRow::describe()
{
    QStringList said{ m_mark.text->text(), m_remark.text->text(), m_hint->text() };
    said.removeAll(QString());
    m_editor->setAccessibleDescription(said.join(QLatin1Char(' ')));
}

} // namespace envoi::ui
