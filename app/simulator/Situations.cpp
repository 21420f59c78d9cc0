// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/Script.h"
#include "simulator/Simulator.h"

#include <QDir>
#include <QFile>

// Outside of any namespace, as Qt demands it: the resource of a static library is dropped by the linker
// otherwise.
static void initialiseSituations()
{
    Q_INIT_RESOURCE(situations);
}

namespace envoi::simulator
{

using namespace Qt::Literals::StringLiterals;

namespace
{

struct Ordered {
    int order;
    Simulator::Situation situation;
};

std::optional<Ordered> described(const QString &text)
{
    const std::variant<Script, ScriptError> parsed = parseScript(text);
    const auto *script = std::get_if<Script>(&parsed);
    if (!script)
        return std::nullopt;
    const auto value = [script](const QString &key) { return script->settings.value(key); };
    Simulator::Situation made;
    made.id = script->name;
    made.script = text;
    made.expectedCause = script->expectedCause;
    made.expectedStep = script->expectedStep;
    made.security = script->settings.value(u"security"_s, u"starttls"_s);
    made.user = value(u"user"_s);
    made.password = value(u"password"_s);
    made.from = value(u"from"_s);
    made.to = value(u"to"_s);
    return Ordered{ script->settings.value(u"order"_s, u"500"_s).toInt(), made };
}

} // namespace

QList<Simulator::Situation> Simulator::situations()
{
    initialiseSituations();
    QList<Ordered> found;
    const QDir folder(u":/simulator"_s);
    const QStringList files = folder.entryList({ u"*.envoi"_s }, QDir::Files, QDir::Name);
    for (const QString &name : files) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            continue;
        std::optional<Ordered> one = described(QString::fromUtf8(file.readAll()));
        if (!one)
            continue; // the test of the situations names the line
        one->situation.id = name.chopped(6); // ".envoi"
        found.append(*one);
    }
    std::stable_sort(
        found.begin(), found.end(), [](const Ordered &a, const Ordered &b) { return a.order < b.order; });
    QList<Situation> all;
    for (const Ordered &one : std::as_const(found))
        all.append(one.situation);
    return all;
}

std::optional<Simulator::Situation> Simulator::describe(const QString &script)
{
    const std::optional<Ordered> one = described(script);
    return one ? std::optional(one->situation) : std::nullopt;
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
