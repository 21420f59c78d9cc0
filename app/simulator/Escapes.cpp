// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/Escapes.h"

namespace envoi::simulator
{

namespace
{

class Reader
{
public:
    explicit Reader(const QByteArray &source)
        : m_source(source)
    {
    }

    std::optional<Text> read()
    {
        while (m_at < m_source.size()) {
            const char c = m_source.at(m_at++);
            if (c != '\\')
                m_plain += c;
            else if (!escape())
                return std::nullopt;
        }
        endPlain();
        return m_text;
    }

private:
    bool escape()
    {
        if (m_at >= m_source.size())
            return false;
        const char c = m_source.at(m_at++);
        if (c >= '1' && c <= '9')
            return place({ c - '0', {} });
        switch (c) {
        case 'r':
            m_plain += '\r';
            return true;
        case 'n':
            m_plain += '\n';
            return true;
        case 't':
            m_plain += '\t';
            return true;
        case '0':
            m_plain += '\0';
            return true;
        case '\\':
            m_plain += '\\';
            return true;
        case 'x':
            return hex();
        case '{':
            return named();
        }
        return false;
    }

    bool hex()
    {
        bool ok = false;
        const int value = m_source.mid(m_at, 2).toInt(&ok, 16);
        if (!ok || m_at + 2 > m_source.size())
            return false;
        m_at += 2;
        m_plain += static_cast<char>(value);
        return true;
    }

    bool named()
    {
        const auto end = m_source.indexOf('}', m_at);
        if (end < 0)
            return false;
        const QByteArray name = m_source.mid(m_at, end - m_at);
        m_at = end + 1;
        static const QList<QByteArray> known{ "client", "port", "hostname" };
        return known.contains(name) && place({ -1, name });
    }

    bool place(const Text::Place &what)
    {
        endPlain();
        m_text.parts.emplace_back(what);
        return true;
    }

    void endPlain()
    {
        if (!m_plain.isEmpty())
            m_text.parts.emplace_back(m_plain);
        m_plain.clear();
    }

    QByteArray m_source;
    qsizetype m_at = 0;
    QByteArray m_plain;
    Text m_text;
};

} // namespace

std::optional<Text> parseText(QStringView source)
{
    return Reader(source.toUtf8()).read();
}

} // namespace envoi::simulator
