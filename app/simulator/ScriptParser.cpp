// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/Escapes.h"
#include "simulator/Script.h"
#include "simulator/WishParser.h"

#include <functional>

namespace envoi::simulator
{

using namespace Qt::Literals::StringLiterals;

namespace
{

/// One line split into its keyword and the rest; the rest of S: and C: lines keeps every blank but the first.
struct Line {
    int number = 0;
    QString keyword;
    QString rest;
};

class Parser
{
public:
    explicit Parser(const QString &text)
    {
        const QStringList lines = text.split(u'\n');
        for (qsizetype i = 0; i < lines.size(); ++i)
            addLine(static_cast<int>(i) + 1, lines.at(i));
    }

    std::variant<Script, ScriptError> parse()
    {
        part(m_script.main, true);
        if (!m_error && m_at < m_lines.size())
            fail("END without a block"_L1);
        if (m_error)
            return *m_error;
        return m_script;
    }

private:
    void addLine(int number, QString text)
    {
        if (text.endsWith(u'\r'))
            text.chop(1);
        qsizetype start = 0;
        while (start < text.size() && (text.at(start) == u' ' || text.at(start) == u'\t'))
            ++start;
        if (start == text.size() || text.at(start) == u'#')
            return;
        qsizetype end = text.indexOf(u' ', start);
        if (end < 0)
            end = text.size();
        m_lines.append({ number, text.mid(start, end - start), text.mid(end + 1) });
    }

    void fail(QLatin1StringView why)
    {
        if (!m_error)
            m_error = ScriptError{ m_at < m_lines.size() ? m_lines.at(m_at).number : m_lastLine, why };
    }

    bool atEnd() const { return m_at >= m_lines.size(); }
    Line current() const { return m_lines.value(m_at); } // an empty one at the end
    void next()
    {
        m_lastLine = m_lines.at(m_at).number;
        ++m_at;
    }

    /// Steps and handlers up to END or the end of the text; directives only outside of CONNECTION.
    void part(Part &into, bool outermost)
    {
        while (!m_error && !atEnd()) {
            const Line line = current();
            if (line.keyword == "END"_L1)
                return;
            if (line.keyword == "ON"_L1)
                handler(into);
            else if (line.keyword == "CONNECTION"_L1 && outermost)
                connection();
            else if (outermost && directive(line))
                next();
            else
                step(into.steps);
        }
    }

    void block(Block &into)
    {
        while (!m_error && !atEnd()) {
            if (current().keyword == "END"_L1)
                return;
            step(into);
        }
    }

    void end()
    {
        if (m_error)
            return;
        if (atEnd())
            return fail("END is missing"_L1);
        next();
    }

    void handler(Part &into)
    {
        Handler made;
        QString rest = current().rest.trimmed();
        static const QMap<QString, Handler::Event> events{ { u"connect"_s, Handler::Event::Connect },
            { u"accepted"_s, Handler::Event::LoginAccepted }, { u"refused"_s, Handler::Event::LoginRefused },
            { u"message"_s, Handler::Event::MessageEnded } };
        if (events.contains(rest)) {
            made.event = events.value(rest);
        } else {
            if (rest.startsWith("clear "_L1)) {
                made.channel = Handler::Channel::Clear;
                rest = rest.mid(6).trimmed();
            } else if (rest.startsWith("secured "_L1)) {
                made.channel = Handler::Channel::Secured;
                rest = rest.mid(8).trimmed();
            }
            if (!rest.startsWith("C~"_L1))
                return fail("ON wants connect, accepted, refused, message, or [clear|secured] C~pattern"_L1);
            made.pattern = pattern(rest.mid(2).trimmed());
        }
        next();
        block(made.block);
        end();
        into.handlers.push_back(std::move(made));
    }

    void connection()
    {
        QString rest = current().rest.trimmed();
        const bool onwards = rest.endsWith(u'+');
        if (onwards)
            rest.chop(1);
        bool ok = false;
        const int number = rest.toInt(&ok);
        if (!ok || number < 1)
            return fail("CONNECTION wants a number from 1, with + for all later ones"_L1);
        next();
        Part made;
        part(made, false);
        end();
        m_script.connections.emplace_back(onwards ? -number : number, std::move(made));
    }

    QRegularExpression pattern(const QString &text)
    {
        QRegularExpression made(text, QRegularExpression::CaseInsensitiveOption);
        if (!made.isValid())
            fail("the pattern is no regular expression"_L1);
        return made;
    }

    /// True when the line is a directive (right or wrong); the caller moves on.
    bool directive(const Line &line);
    void step(Block &into);
    std::optional<Step> stepOf(const Line &line);
    std::optional<Step> pause(const QString &rest);

    QList<Line> m_lines;
    qsizetype m_at = 0;
    int m_lastLine = 1;
    Script m_script;
    std::optional<ScriptError> m_error;
};

QList<QByteArray> words(const QString &rest)
{
    QList<QByteArray> found;
    for (const QString &word : rest.split(u' ', Qt::SkipEmptyParts))
        found.append(word.toUtf8());
    return found;
}

bool Parser::directive(const Line &line)
{
    const QString rest = line.rest.trimmed();
    const QStringList parts = rest.split(u' ', Qt::SkipEmptyParts);
    const QString &key = line.keyword;
    if (key == "NAME"_L1) {
        m_script.name = rest;
    } else if (key == "LISTEN"_L1) {
        static const QMap<QString, ListenMode> modes{ { u"plain"_s, ListenMode::Plain },
            { u"tls"_s, ListenMode::Tls }, { u"nothing"_s, ListenMode::Nothing },
            { u"blackhole"_s, ListenMode::BlackHole } };
        if (!modes.contains(rest))
            fail("LISTEN wants plain, tls, nothing or blackhole"_L1);
        m_script.listen = modes.value(rest);
    } else if (key == "CERT"_L1) {
        const std::optional<TlsWish> wish = parseTlsWish(parts, m_script.tls);
        if (!wish)
            fail("CERT wants a kind of certificate and key=value pairs that are known"_L1);
        else
            m_script.tls = *wish;
    } else if (key == "BASE"_L1 || key == "INCLUDE"_L1) {
        if (rest == "submission"_L1 || rest == "base587"_L1 || rest == "base465"_L1)
            m_script.base = Base::Submission;
        else if (rest == "relay"_L1 || rest == "base25"_L1)
            m_script.base = Base::Relay;
        else
            fail("BASE wants submission or relay"_L1);
        if (rest == "base465"_L1)
            m_script.listen = ListenMode::Tls;
    } else if (key == "HOSTNAME"_L1) {
        m_script.hostname = rest.toUtf8();
    } else if (key == "ACCOUNT"_L1) {
        const qsizetype blank = rest.indexOf(u' ');
        if (blank < 0)
            fail("ACCOUNT wants a user name and a password"_L1);
        else // the password keeps its blanks
            m_script.accounts.append(
                { rest.left(blank), line.rest.mid(line.rest.indexOf(rest) + blank + 1) });
    } else if (key == "MECHANISMS"_L1) {
        m_script.mechanisms = words(rest);
    } else if (key == "OFFER"_L1) {
        m_script.offer.append(rest.toUtf8());
    } else if (key == "WITHHOLD"_L1) {
        m_script.withhold.append(words(rest));
    } else if (key == "LOGIN-IN-CLEAR"_L1) {
        m_script.loginInClear = true;
    } else if (key == "LOGIN-OPTIONAL"_L1) {
        m_script.loginRequired = false;
    } else if (key == "EXPECT"_L1) {
        if (parts.size() != 2 && parts.size() != 1)
            fail("EXPECT wants a cause and a step"_L1);
        m_script.expectedCause = parts.value(0);
        m_script.expectedStep = parts.value(1);
    } else if (key == "SETTINGS"_L1) {
        for (const QString &pair : parts) {
            const qsizetype equals = pair.indexOf(u'=');
            if (equals < 1)
                fail("SETTINGS wants key=value pairs"_L1);
            m_script.settings.insert(pair.left(equals), pair.mid(equals + 1));
        }
    } else {
        return false;
    }
    return true;
}

void Parser::step(Block &into)
{
    const Line line = current();
    if (line.keyword == "REPEAT"_L1) {
        Repeat loop;
        const QStringList parts = line.rest.split(u' ', Qt::SkipEmptyParts);
        bool ok = parts.size() == 1 || (parts.size() == 3 && parts.at(1) == "every"_L1);
        if (parts.value(0) == "forever"_L1)
            loop.times = -1;
        else
            loop.times = ok ? parts.at(0).toLongLong(&ok) : 0;
        if (ok && parts.size() == 3) {
            QString every = parts.at(2);
            loop.everyMs = every.endsWith("ms"_L1) ? every.chopped(2).toInt(&ok) : -1;
        }
        if (!ok || loop.everyMs < 0)
            return fail("REPEAT wants a number or forever, and may have: every 10ms"_L1);
        next();
        block(loop.block);
        end();
        into.push_back({ std::move(loop), line.number });
        return;
    }
    std::optional<Step> made = stepOf(line);
    if (!made)
        return fail("this line is not understood"_L1);
    into.push_back({ std::move(*made), line.number });
    if (!m_error)
        next();
}

std::optional<Step> Parser::pause(const QString &rest)
{
    bool ok = false;
    Pause made;
    if (rest.endsWith("xlimit"_L1))
        made.limits = rest.chopped(6).toDouble(&ok);
    else if (rest.endsWith("ms"_L1))
        made.milliseconds = rest.chopped(2).toInt(&ok);
    else if (rest.endsWith(u's'))
        made.milliseconds = static_cast<int>(rest.chopped(1).toDouble(&ok) * 1000);
    if (!ok)
        return std::nullopt;
    return made;
}

std::optional<Step> Parser::stepOf(const Line &line)
{
    const QString &key = line.keyword;
    const QString rest = line.rest.trimmed();
    if (key == "S:"_L1 || key == "S+"_L1 || key == "S!"_L1) {
        std::optional<Text> text = parseText(line.rest);
        if (!text) {
            fail("an escape is not known; a backslash itself is written \\\\"_L1);
            return std::nullopt;
        }
        if (key == "S:"_L1)
            text->parts.emplace_back("\r\n"_ba);
        return key == "S!"_L1 ? Step(SendBeneath{ *text }) : Step(Send{ *text });
    }
    if (key == "C:"_L1)
        return ExpectLine{ line.rest.toUtf8() };
    if (key == "C~"_L1)
        return MatchLine{ pattern(line.rest) };
    if (key == "BYTES"_L1) {
        bool ok = false;
        const int count = rest.toInt(&ok);
        return ok && count > 0 ? std::optional<Step>(AwaitBytes{ count }) : std::nullopt;
    }
    if (key == "TLS"_L1) {
        const std::optional<TlsWish> wish = parseTlsWish(rest.split(u' ', Qt::SkipEmptyParts), m_script.tls);
        return wish ? std::optional<Step>(StartTls{ *wish }) : std::nullopt;
    }
    if (key == "WAIT"_L1)
        return pause(rest);
    if (key == "CUT"_L1) {
        bool ok = false;
        const int bytes = rest.toInt(&ok);
        return ok && bytes >= 0 ? std::optional<Step>(Cut{ bytes }) : std::nullopt;
    }
    if (key == "FIN"_L1 && (rest.isEmpty() || rest == "unclean"_L1))
        return Finish{ !rest.isEmpty() };
    if (key == "LOSE"_L1 && (rest.isEmpty() || rest == "no more"_L1))
        return Lose{ !rest.isEmpty() };
    if (!rest.isEmpty())
        return std::nullopt;
    if (key == "RST"_L1)
        return Reset{};
    if (key == "SILENT"_L1)
        return StaySilent{};
    if (key == "DEAF"_L1)
        return StopReading{};
    if (key == "ECHO"_L1)
        return EchoBack{};
    if (key == "SERVE"_L1)
        return Serve{};
    if (key == "DEFAULT"_L1)
        return Default{};
    return std::nullopt;
}

} // namespace

const Part &Script::partFor(int n) const
{
    for (const auto &[number, part] : connections) {
        if (number == n || (number < 0 && n >= -number))
            return part;
    }
    return main;
}

std::variant<Script, ScriptError> parseScript(const QString &text)
{
    return Parser(text).parse();
}

} // namespace envoi::simulator
