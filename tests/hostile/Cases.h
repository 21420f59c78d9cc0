// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QString>
#include <QStringList>

namespace hostile
{

/// One server of the catalogue: a script of the simulator and what must come of it (README.md).
struct Case {
    QString name; ///< "36 malformed · 2500 OK"
    QString script; ///< in the simulator's language
    QString cause;
    QString step; ///< where it stopped; empty = anywhere
    QMap<QString, QString> settings; ///< what is typed

    // Lines that begin with "#!": the harness' own.
    QStringList
        verbs; ///< what the server may hear in the first connection, in this order; empty = not asserted
    bool verbsGiven = false;
    QStringList sent; ///< patterns that the client's bytes of the first connection must match
    QStringList never; ///< patterns that no byte of any connection may match
    QStringList remarks; ///< causes among the remarks
    QStringList shown; ///< texts of the report in plain text
    QStringList hidden; ///< texts that no report may hold
    QStringList also; ///< causes among the alternatives
    int cut = 1; ///< octets a segment of the second run; 0 = there is none
    bool prompt = false; ///< what is said depends on how soon one octet follows the other
    int withinMs = 10'000; ///< from start to finish
    bool inert = false; ///< no markup of the server survives in HTML
    bool followUps = true;
};

/// Reads a file of cases: "== name" begins one, what stands before the first is put before each, what follows
/// "== after" behind each that comes later, and "EACH x,y: a ~ 1 | b ~ 2" makes one of each value, written
/// {x} and {y}. Fails the process when the file does not parse.
[[nodiscard]] QList<Case> casesIn(const QString &fileName);

/// One script as a case; `directives` and the preamble are part of the text.
[[nodiscard]] Case caseOf(const QString &name, const QString &text);

/// The password of all cases: found in every output, and in nothing else.
extern const QString canary;
extern const QString user;

} // namespace hostile
