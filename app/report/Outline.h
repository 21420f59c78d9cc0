// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "explanation/CodeCatalogue.h"
#include "report/Options.h"

#include "diagnosis/Diagnosis.h"
#include "mailprograms/Pasted.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace envoi::report
{

/// How something went, for colour and shape; the words always say it too.
enum class Tone { Neutral, Good, Remark, Bad };

/// A piece of a report, without any markup. Outside text in it is inert already.
struct Block {
    enum class Kind {
        Paragraph, ///< lines.first()
        Numbered, ///< one line an item
        Bullets, ///< one line an item
        Quote, ///< outside text, verbatim, fixed width: one line a line
        Facts, ///< rows of two: what, value
        Steps, ///< rows of three: what, value, time; marks and tones beside them
        Dialogue, ///< rows of three: time, who, text
    };
    Kind kind = Kind::Paragraph;
    QStringList lines;
    QList<QStringList> rows;
    QList<Tone> tones; ///< of each row of Steps
    QStringList marks; ///< the shape before each row of Steps
};

struct Section {
    QString heading; ///< may be empty
    QList<Block> blocks;
};

/// What a report says, in its order, before it has a format.
struct Outline {
    QString title; ///< of the document
    QString headline;
    Tone tone = Tone::Neutral;
    QList<Section> sections;
    QString footer; ///< identifier, program, date

    void add(const QString &heading, const QList<Block> &blocks);
};

[[nodiscard]] Block paragraph(const QString &text);
[[nodiscard]] Block numbered(const QStringList &items);
[[nodiscard]] Block bullets(const QStringList &items);
[[nodiscard]] Block quote(const QStringList &lines);
[[nodiscard]] Block facts(const QList<QStringList> &rows);

/// The verdict first, then the evidence.
[[nodiscard]] Outline reportOutline(const diagnosis::Case &what, const Options &options);
/// What one pasted reply means, with the code's entry in the catalogue.
[[nodiscard]] Outline explanationOutline(const diagnosis::Case &what, const Options &options);
/// The same for a pasted error, with what can be said about the program that showed it.
[[nodiscard]] Outline explanationOutline(
    const mailprograms::Pasted &pasted, const diagnosis::Case &what, const Options &options);
[[nodiscard]] Outline comparisonOutline(
    const explanation::Comparison &comparison, const explanation::Language &language);

/// The lines that show the failure: a reply's, or what came instead of one. Inert.
[[nodiscard]] QStringList evidenceLines(const record::StepRecord &step);

} // namespace envoi::report
