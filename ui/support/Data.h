// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QVariant>

namespace envoi::ui
{

/// What a widget, action or item shows is data: somebody else's words, a name, a word of the protocol, a
/// number with its unit. It is the same in every language, and nothing of it may be translated or taken for
/// ours. The test with the pseudo-language demands that all the rest is translated.
constexpr int dataRole = Qt::UserRole + 500; ///< of an item in a list or a choice

inline void setShowsData(QObject *object, bool data = true)
{
    object->setProperty("envoiData", data);
}

[[nodiscard]] inline bool showsData(const QObject *object)
{
    return object->property("envoiData").toBool();
}

} // namespace envoi::ui
