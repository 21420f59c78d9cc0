// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/details/ReportView.h"

#include "report/File.h"
#include "ui/support/Chooser.h"
#include "ui/support/Data.h"
#include "ui/support/FlowLayout.h"
#include "ui/support/LanguageSwitch.h"
#include "ui/support/Notice.h"
#include "ui/support/PlainLabel.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QEvent>
#include <QFileDialog>
#include <QFontDatabase>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace envoi::ui
{

ReportView::ReportView(const LanguageSwitch &languages, QWidget *parent)
    : QWidget(parent)
    , m_languages(languages)
    , m_languageLabel(new PlainLabel)
    , m_language(new Chooser)
    , m_hideUser(new QCheckBox)
    , m_copyText(new QPushButton)
    , m_copyMarkdown(new QPushButton)
    , m_save(new QPushButton)
    , m_open(new QPushButton)
    , m_preview(new QPlainTextEdit)
{
    // A low pane scrolls as a whole: the preview keeps lines enough to read.
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *body = new QWidget;
    scroll->setWidget(body);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(scroll);
    auto *layout = new QVBoxLayout(body);
    layout->setContentsMargins(14, 10, 14, 10);
    layout->setSpacing(8);
    auto *controls = new FlowLayout(8, 6);
    m_languageLabel->setWordWrap(false);
    m_languageLabel->setBuddy(m_language);
    m_language->setSizeAdjustPolicy(QComboBox::AdjustToContents); // in every language
    m_language->addItem(QString());
    const QStringList codes = explanation::Language::available();
    for (const QString &code : codes) {
        m_language->addItem(LanguageSwitch::nativeName(code), code);
        m_language->setItemData(m_language->count() - 1, true, dataRole);
    }
    for (QWidget *widget : { static_cast<QWidget *>(m_languageLabel), static_cast<QWidget *>(m_language),
             static_cast<QWidget *>(m_hideUser), static_cast<QWidget *>(m_copyText),
             static_cast<QWidget *>(m_copyMarkdown), static_cast<QWidget *>(m_save),
             static_cast<QWidget *>(m_open) })
        controls->addWidget(widget);
    layout->addLayout(controls);
    setShowsData(m_preview); // looked at as a report, line by line
    m_preview->setReadOnly(true);
    m_preview->setTabChangesFocus(true);
    m_preview->setLineWrapMode(QPlainTextEdit::NoWrap);
    applyFont();
    layout->addWidget(m_preview, 1);

    connect(m_language, &QComboBox::currentIndexChanged, this, &ReportView::refresh);
    connect(m_hideUser, &QCheckBox::toggled, this, &ReportView::refresh);
    connect(m_copyText, &QPushButton::clicked, this, [this] { copy(u"text"); });
    connect(m_copyMarkdown, &QPushButton::clicked, this, [this] { copy(u"markdown"); });
    connect(m_save, &QPushButton::clicked, this, &ReportView::save);
    connect(m_open, &QPushButton::clicked, this, &ReportView::openWanted);
    retranslate();
}

void ReportView::show(const diagnosis::Case &what)
{
    m_case = what;
    m_has = true;
    refresh();
}

report::Options ReportView::options() const
{
    report::Options options;
    const QString chosen = m_language->currentData().toString();
    options.language = chosen.isEmpty() ? m_languages.language() : explanation::Language(chosen);
    options.hideUser = m_hideUser->isChecked();
    return options;
}

QByteArray ReportView::report(QStringView format) const
{
    const report::Format *how = report::formatById(format);
    return how && m_has ? how->report(m_case, options()) : QByteArray();
}

void ReportView::copy(QStringView format) const
{
    if (m_has)
        QApplication::clipboard()->setText(QString::fromUtf8(report(format)));
}

void ReportView::save()
{
    if (!m_has)
        return;
    auto *dialog = new QFileDialog(this, tr("Save the report"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    QStringList filters;
    for (const report::Format &format : report::formats())
        filters << QStringLiteral("%1 (*.%2)")
                       .arg(format.name(m_languages.language()), QString(format.extension));
    dialog->setNameFilters(filters);
    const auto formatOf = [filters](const QString &filter) {
        return report::formats().at(qMax<qsizetype>(0, filters.indexOf(filter)));
    };
    dialog->setDefaultSuffix(QString(report::formats().first().extension));
    dialog->selectFile(report::proposedFileName(m_case, report::formats().first().extension));
    connect(dialog, &QFileDialog::filterSelected, dialog, [this, dialog, formatOf](const QString &filter) {
        const report::Format format = formatOf(filter);
        dialog->setDefaultSuffix(QString(format.extension));
        dialog->selectFile(report::proposedFileName(m_case, format.extension));
    });
    connect(dialog, &QFileDialog::fileSelected, this, [this, dialog, formatOf](const QString &path) {
        saveTo(path, formatOf(dialog->selectedNameFilter()));
    });
    dialog->open();
}

void ReportView::saveTo(const QString &path, const report::Format &format)
{
    using report::FileFault;
    const QString name = smtp::shown(path, 300);
    QString why;
    switch (report::writeFile(path, format.report(m_case, options()), report::Special::Refused)) {
    case FileFault::None:
        return;
    case FileFault::NoFolder:
        why = tr("The file %1 could not be written: its folder is not there.").arg(name);
        break;
    case FileFault::NotWritable:
        why = tr("The file %1 could not be written: you may not write there.").arg(name);
        break;
    case FileFault::NoSpace:
        why = tr("The file %1 could not be written: no space is left there.").arg(name);
        break;
    case FileFault::NameTooLong:
        why = tr("The file %1 could not be written: its name is too long.").arg(name);
        break;
    case FileFault::IsFolder:
    case FileFault::NotAFile:
        why = tr("%1 is there already, and is not a file.").arg(name);
        break;
    case FileFault::Other:
        why = tr("The file %1 could not be written.").arg(name);
        break;
    }
    showNotice(this, tr("The report could not be saved"),
        why + QLatin1Char('\n') + tr("Nothing is lost: choose another folder or another name."));
}

void ReportView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::FontChange || event->type() == QEvent::ApplicationFontChange)
        applyFont();
}

void ReportView::applyFont()
{
    QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    if (QApplication::font().pointSizeF() > 0)
        fixed.setPointSizeF(QApplication::font().pointSizeF() * 0.95);
    m_preview->setFont(fixed);
    m_preview->setMinimumHeight(QFontMetrics(fixed).lineSpacing() * 6);
}

void ReportView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_stale)
        refresh();
}

void ReportView::retranslate()
{
    m_languageLabel->setText(tr("Lan&guage of the report"));
    m_language->setAccessibleName(tr("Language of the report"));
    m_language->setItemText(0, tr("As the window"));
    m_hideUser->setText(tr("Hide the user name"));
    m_copyText->setText(tr("Cop&y as text"));
    m_copyMarkdown->setText(tr("Copy as Mar&kdown"));
    m_save->setText(tr("Save…"));
    m_open->setText(tr("&Open a report…"));
    m_preview->setAccessibleName(tr("Report"));
    m_preview->setPlaceholderText(tr("There is a report after the first test."));
    refresh();
}

void ReportView::refresh()
{
    for (QPushButton *button : { m_copyText, m_copyMarkdown, m_save })
        button->setEnabled(m_has);
    m_stale = !isVisible();
    if (!m_stale && m_has)
        m_preview->setPlainText(QString::fromUtf8(report(u"text")));
}

} // namespace envoi::ui
