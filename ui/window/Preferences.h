// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "record/Settings.h"
#include "ui/support/Theme.h"

#include <QByteArray>

namespace envoi::ui
{

/// What is kept between two starts. The look of the window always; server, port, security and user only on
/// request; the password never.
class Preferences
{
public:
    [[nodiscard]] QByteArray geometry() const;
    void setGeometry(const QByteArray &geometry);
    [[nodiscard]] QByteArray splitter() const;
    void setSplitter(const QByteArray &state);
    [[nodiscard]] QByteArray detailsShare() const; ///< the splitter above the details
    void setDetailsShare(const QByteArray &state);
    [[nodiscard]] bool detailsOpen() const;
    void setDetailsOpen(bool open);
    [[nodiscard]] QString language() const; ///< empty = the system's
    void setLanguage(const QString &code);
    [[nodiscard]] Scheme scheme() const;
    void setScheme(Scheme scheme);

    [[nodiscard]] bool remembers() const;
    void setRemembers(bool on); ///< off forgets
    [[nodiscard]] record::Settings settings() const;
    void remember(const record::Settings &settings); ///< nothing unless asked for
    void forget();
};

} // namespace envoi::ui
