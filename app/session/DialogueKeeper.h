// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "record/Record.h"

#include <deque>

namespace envoi::session
{

/// Writes the dialogue into a record and keeps it within 2 MiB: the beginning and the end are kept, the
/// middle is counted. New lines are only ever added at the end.
class DialogueKeeper
{
public:
    explicit DialogueKeeper(QList<record::DialogueLine> &into)
        : m_lines(into)
    {
    }

    void add(record::DialogueLine line);
    /// Where the lines begin that were added since the last call; nothing when there are none.
    [[nodiscard]] std::optional<int> takeFirstNew();
    void finish(); ///< the run is over: the count and the last lines

private:
    static constexpr qsizetype headUnits = 700'000; ///< UTF-16 units, two octets each
    static constexpr std::size_t tailLines = 100; ///< of at most 2,000 characters (L14)

    QList<record::DialogueLine> &m_lines;
    std::deque<record::DialogueLine> m_tail;
    qsizetype m_units = 0;
    int m_elided = 0;
    int m_told = 0;
};

} // namespace envoi::session
