// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "record/Record.h"

#include <QScrollArea>

class QVBoxLayout;

namespace envoi::ui
{

class LanguageSwitch;

/// The chain as the server sent it: names, dates beside the computer's own date, keys, fingerprints, and what
/// is wrong with which certificate.
class CertificateView : public QScrollArea
{
    Q_OBJECT
public:
    explicit CertificateView(const LanguageSwitch &languages, QWidget *parent = nullptr);
    void show(const record::Record &record);
    using QWidget::show;
    [[nodiscard]] QString pem() const; ///< of the whole chain

protected:
    void changeEvent(QEvent *event) override;

private:
    void rebuild();
    const LanguageSwitch &m_languages;
    QVBoxLayout *m_layout;
    record::CertificateFacts m_facts;
    record::TlsFacts m_tls;
    bool m_known = false;
};

/// What is wrong, in the words of a help desk.
[[nodiscard]] QString problemText(const record::CertificateFinding &finding);

} // namespace envoi::ui
