// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "diagnosis/Diagnosis.h"
#include "report/Formats.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QPlainTextEdit;
class QPushButton;

namespace envoi::ui
{

class LanguageSwitch;
class PlainLabel;

/// The report as it will be handed on: language of the reader, with or without the user name; copied or
/// saved.
class ReportView : public QWidget
{
    Q_OBJECT
public:
    explicit ReportView(const LanguageSwitch &languages, QWidget *parent = nullptr);
    void show(const diagnosis::Case &what);
    using QWidget::show;
    [[nodiscard]] bool hasReport() const { return m_has; }
    [[nodiscard]] QByteArray report(QStringView format) const;
    void copy(QStringView format) const;
    void saveTo(const QString &path, const report::Format &format); ///< says why when it cannot
    void save(); ///< asks where; does not block

Q_SIGNALS:
    void openWanted();

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void retranslate();
    void refresh();
    void applyFont();
    [[nodiscard]] report::Options options() const;

    const LanguageSwitch &m_languages;
    PlainLabel *m_languageLabel;
    QComboBox *m_language;
    QCheckBox *m_hideUser;
    QPushButton *m_copyText;
    QPushButton *m_copyMarkdown;
    QPushButton *m_save;
    QPushButton *m_open;
    QPlainTextEdit *m_preview;
    diagnosis::Case m_case;
    bool m_has = false;
    bool m_stale = true; ///< the preview is made when it is looked at
};

} // namespace envoi::ui
