// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/SimulatedSettings.h"

#include "smtp/Reply.h"

#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>

namespace envoi::cli
{

using namespace Qt::Literals::StringLiterals;
using explanation::Language;

namespace
{

/// A word of a POSIX shell, whatever is in it.
QString quoted(const QString &word)
{
    const bool plain = !word.isEmpty() && std::all_of(word.cbegin(), word.cend(), [](QChar c) {
        return c.unicode() < 128 && (c.isLetterOrNumber() || u"@._-/:+"_s.contains(c));
    });
    if (plain)
        return word;
    QString inner = word;
    return u'\'' + inner.replace(u'\'', u"'\\''"_s) + u'\'';
}

} // namespace

SimulatedSettings::SimulatedSettings(
    const simulator::Simulator &server, const simulator::Simulator::Situation &situation)
    : m_situation(situation)
    , m_port(server.port())
    , m_authority(QDir::tempPath() + u"/envoi-demo-authority-XXXXXX.pem"_s)
{
    if (m_authority.open()) {
        m_authority.write(server.authorityPem());
        m_authority.flush();
    }
}

QString SimulatedSettings::command() const
{
    QStringList words{ u"envoi-cli"_s, u"test"_s, u"--host"_s, u"127.0.0.1"_s, u"--port"_s,
        QString::number(m_port), u"--security"_s, m_situation.security, u"--ca-file"_s,
        quoted(m_authority.fileName()) };
    if (!m_situation.user.isEmpty())
        words << u"--user"_s << quoted(m_situation.user);
    if (!m_situation.from.isEmpty())
        words << u"--from"_s << quoted(m_situation.from);
    if (!m_situation.to.isEmpty())
        words << u"--to"_s << quoted(m_situation.to);
    QString line = words.join(u' ');
    if (!m_situation.password.isEmpty()) // a demo's: no secret
        line = u"printf %s "_s + quoted(m_situation.password) + u" | "_s + line + u" --password-stdin"_s;
    return line;
}

QByteArray SimulatedSettings::text(const Language &language) const
{
    QString text = language.translate("Cli", "Listening on 127.0.0.1, port %1.").arg(m_port) + u'\n';
    text += language.translate("Cli", "This leads into the situation:") + u"\n\n  "_s
        + smtp::shown(command(), 4'000) + u"\n\n"_s;
    if (!m_situation.expectedCause.isEmpty()) {
        //: %1 = identifier of a step, %2 = identifier of a cause
        text += language.translate("Cli", "Expected: step %1, cause %2.")
                    .arg(smtp::shown(m_situation.expectedStep), smtp::shown(m_situation.expectedCause))
            + u'\n';
    }
    return (text + language.translate("Cli", "Ctrl+C ends it.") + u'\n').toUtf8();
}

QByteArray SimulatedSettings::json() const
{
    const QJsonObject object{
        { u"schema"_s, u"envoi-simulation/1"_s },
        { u"host"_s, u"127.0.0.1"_s },
        { u"port"_s, m_port },
        { u"security"_s, m_situation.security },
        { u"user"_s, m_situation.user },
        { u"from"_s, m_situation.from },
        { u"to"_s, m_situation.to },
        { u"caFile"_s, m_authority.fileName() },
        { u"command"_s, command() },
        { u"expectedCause"_s, m_situation.expectedCause },
        { u"expectedStep"_s, m_situation.expectedStep },
    };
    // One line, so that a program that starts this one can read it at once.
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

} // namespace envoi::cli
