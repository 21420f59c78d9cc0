// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/Script.h"
#include "simulator/Simulator.h"

#include <QDir>
#include <QFile>

// Outside of any namespace, as Qt demands it: the resource of a static library is dropped by the linker otherwise.
static void initialiseSituations() { Q_INIT_RESOURCE(situations); }

namespace envoi::simulator {

using namespace Qt::Literals::StringLiterals;

QList<Simulator::Situation> Simulator::situations()
{
    initialiseSituations();
    struct Ordered {
        int order;
        Situation situation;
    };
    QList<Ordered> found;
    const QDir folder(u":/simulator"_s);
    const QStringList files = folder.entryList({ u"*.envoi"_s }, QDir::Files, QDir::Name);
    for (const QString &name : files) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            continue;
        Situation made;
        made.id = name.chopped(6);
        made.script = QString::fromUtf8(file.readAll());
        const std::variant<Script, ScriptError> parsed = parseScript(made.script);
        const auto *script = std::get_if<Script>(&parsed);
        if (!script)
            continue; // the test of the situations names the line
        made.expectedCause = script->expectedCause;
        made.expectedStep = script->expectedStep;
        made.security = script->settings.value(u"security"_s, u"starttls"_s);
        made.user = script->settings.value(u"user"_s);
        made.password = script->settings.value(u"password"_s);
        made.from = script->settings.value(u"from"_s);
        made.to = script->settings.value(u"to"_s);
        found.append({ script->settings.value(u"order"_s, u"500"_s).toInt(), made });
    }
    std::stable_sort(
        found.begin(), found.end(), [](const Ordered &a, const Ordered &b) { return a.order < b.order; });
    QList<Situation> all;
    for (const Ordered &one : found)
        all.append(one.situation);
    return all;
}

std::optional<Simulator::Situation> Simulator::situation(const QString &id)
{
    const QList<Situation> all = situations();
    for (const Situation &one : all) {
        if (one.id == id)
            return one;
    }
    return std::nullopt;
}

} // namespace envoi::simulator
