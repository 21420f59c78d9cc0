// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "explanation/Language.h"

#include <QObject>
#include <QTranslator>

namespace envoi::ui
{

/// The interface language: ours and Qt's own words are exchanged together, and every widget hears of it by
/// QEvent::LanguageChange. Made once in main() and handed down.
class LanguageSwitch : public QObject
{
    Q_OBJECT
public:
    explicit LanguageSwitch(const QString &code, QObject *parent = nullptr);
    ~LanguageSwitch() override;
    void choose(const QString &code); ///< unknown codes fall back to English
    [[nodiscard]] const explanation::Language &language() const { return m_language; }
    /// A language's name in itself: "Français".
    [[nodiscard]] static QString nativeName(const QString &code);

private:
    explanation::Language m_language;
    QTranslator m_own;
    QTranslator m_qt;
};

} // namespace envoi::ui
