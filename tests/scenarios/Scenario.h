// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHostAddress>
#include <QList>
#include <QString>
#include <QStringList>
#include <optional>

/// One file of tests/scenarios/cases: what was typed, what names lead to, and who answers at the end of them.
/// README.md describes the form.
namespace scenarios
{

struct NameRecord {
    QString name; ///< lower case, A-label; "*" = every name that no other line has
    QString type; ///< A, AAAA, MX
    QString value;
};

struct Served {
    QHostAddress address;
    quint16 port = 0;
    QString script; ///< of the simulator
};

struct Scenario {
    QString id;
    QStringList arguments; ///< of `envoi-cli test` or `envoi-cli explain`
    bool explain = false;
    QByteArray reply; ///< explain: what was pasted
    std::optional<QString> password;
    QList<NameRecord> names;
    QString resolver = QStringLiteral("answers"); ///< answers, silent, fails, refuses
    QList<Served> servers;
    QStringList addresses; ///< that exist beyond those of servers: they refuse
    QStringList routes; ///< arguments of `ip route add`
    QStringList environment; ///< KEY=value
    QStringList hidden; ///< folders that the program must find empty
    QString prepare; ///< a shell line, run inside the lab before the program
    double weight = 1; ///< about how many seconds it takes, to spread the work

    QString error; ///< why the file could not be read
};

[[nodiscard]] Scenario readScenario(const QString &path);
/// "\u00a0" in a file stands for the character.
[[nodiscard]] QString withEscapes(const QString &text);

} // namespace scenarios
