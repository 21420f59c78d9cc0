// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/DialogueKeeper.h"

namespace envoi::session
{

void DialogueKeeper::add(record::DialogueLine line)
{
    m_units += line.text.size();
    if (m_units <= headUnits) {
        m_lines << std::move(line);
        return;
    }
    m_tail.push_back(std::move(line));
    if (m_tail.size() > tailLines) {
        m_tail.pop_front();
        ++m_elided;
    }
}

std::optional<int> DialogueKeeper::takeFirstNew()
{
    if (m_told == m_lines.size())
        return std::nullopt;
    return std::exchange(m_told, static_cast<int>(m_lines.size()));
}

void DialogueKeeper::finish()
{
    if (m_elided > 0) {
        record::DialogueLine note = m_tail.front();
        note.from = record::Direction::Note;
        note.note = record::NoteKind::Elided;
        note.text = QString::number(m_elided);
        note.beforeTls = false;
        m_lines << note;
    }
    for (record::DialogueLine &line : m_tail)
        m_lines << std::move(line);
    m_tail.clear();
}

} // namespace envoi::session
