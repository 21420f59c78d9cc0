// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/support/Theme.h"

#include <QLabel>
#include <optional>

namespace envoi::ui
{

/// The only kind of label in this program: plain text, whatever a server puts into it (hostile.md), wrapping,
/// and sized relative to the application's font.
class PlainLabel : public QLabel
{
    Q_OBJECT
public:
    enum class Role { Body, Small, Heading, Title, Headline };
    explicit PlainLabel(Role role = Role::Body, QWidget *parent = nullptr);

    void setMuted(bool muted);
    void setTone(std::optional<Tone> tone); ///< edge-strength colour: for short marks only
    void setSelectable(bool selectable);
    /// Hides itself when there is nothing to say, so that no room stays reserved.
    void setTextOrHide(const QString &text);

protected:
    void changeEvent(QEvent *event) override;

private:
    void applyFont();
    void applyColour();
    Role m_role;
    bool m_muted = false;
    bool m_applying = false;
    std::optional<Tone> m_tone;
};

} // namespace envoi::ui
