// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "record/Record.h"

#include <QAbstractItemModel>

namespace envoi::ui
{

class LanguageSwitch;

enum class StepState { Waiting, Running, Passed, Remark, Failed, NotReached, NotApplicable, Stopped };

/// The steps of one record as a list; a step with a reply has its lines as children. Sender, recipient and
/// message are left out while nobody asked for them.
class StepModel : public QAbstractItemModel
{
    Q_OBJECT
public:
    enum Role {
        StateRole = Qt::UserRole, ///< StepState
        StateTextRole,
        NameRole, ///< "4  Server’s greeting"
        FactRole,
        TimeRole,
        FormerRole, ///< what the run before said, when it was something else
        IsReplyRole, ///< a line of the quoted reply
    };

    explicit StepModel(const LanguageSwitch &languages, QObject *parent = nullptr);
    /// `current`: the step being waited for (index into record.steps), -1 when nothing runs. Copies what it
    /// shows.
    void show(const record::Record &record, int current, bool running);
    void update(const record::Record &record, int current, bool running); ///< same steps, new facts
    void setFormer(const record::Record &former); ///< the run before, for comparison; empty = none
    void retranslate();

    [[nodiscard]] int stepOf(const QModelIndex &index) const; ///< index into record.steps, -1 for none
    [[nodiscard]] QModelIndex indexOfStep(int step) const;
    [[nodiscard]] int numberOf(int step) const; ///< 1-based place among the visible steps
    [[nodiscard]] int count() const { return static_cast<int>(m_rows.size()); }
    [[nodiscard]] StepState state(int row) const;

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &child) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    struct Row {
        int step = 0;
        QStringList reply; ///< inert
    };
    [[nodiscard]] QString stateText(StepState state) const;
    [[nodiscard]] const record::StepRecord *formerOf(int step) const;
    [[nodiscard]] QString former(int row) const;
    [[nodiscard]] QString name(int row) const;
    [[nodiscard]] QString time(int row) const;

    const LanguageSwitch &m_languages;
    QList<record::StepRecord> m_steps;
    QList<record::StepRecord> m_former;
    QList<Row> m_rows;
    int m_current = -1;
    bool m_running = false;
};

[[nodiscard]] QString stepStateText(StepState state, const LanguageSwitch &languages);
/// The step (index into record.steps) that a line of the dialogue belongs to; -1 for none.
[[nodiscard]] int stepOfLine(const record::Record &record, const record::DialogueLine &line);

} // namespace envoi::ui
