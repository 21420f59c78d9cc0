// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/steps/StepModel.h"

#include "explanation/Explanation.h"
#include "ui/support/Durations.h"
#include "ui/support/LanguageSwitch.h"

namespace envoi::ui
{

using record::Outcome;
using record::StepId;
using record::StepRecord;

namespace
{

bool hidden(const StepRecord &step)
{
    // Nobody asked for an envelope: not worth three lines. A log-in left out is worth one.
    return step.outcome == Outcome::NotApplicable
        && (step.id == StepId::Mail || step.id == StepId::Rcpt || step.id == StepId::Data);
}

QStringList replyLines(const StepRecord &step)
{
    QStringList lines;
    if (step.reply) {
        for (const QByteArray &line : step.reply->lines)
            lines << smtp::shown(smtp::decoded(line));
    } else if (step.violation && !step.violation->excerpt.isEmpty()) {
        lines << smtp::shown(smtp::decoded(step.violation->excerpt));
    }
    return lines;
}

/// EHLO comes twice with STARTTLS; the second one is inside TLS.
bool isInsideTls(const QList<StepRecord> &steps, int index)
{
    for (int i = 0; i < index; ++i) {
        if (steps[i].id == StepId::Tls)
            return true;
    }
    return false;
}

} // namespace

StepModel::StepModel(const LanguageSwitch &languages, QObject *parent)
    : QAbstractItemModel(parent)
    , m_languages(languages)
{
}

void StepModel::show(const record::Record &record, int current, bool running)
{
    beginResetModel();
    m_steps = record.steps;
    m_current = current;
    m_running = running;
    m_rows.clear();
    for (int i = 0; i < static_cast<int>(m_steps.size()); ++i) {
        if (!hidden(m_steps[i]))
            m_rows << Row{ i, replyLines(m_steps[i]) };
    }
    endResetModel();
}

void StepModel::update(const record::Record &record, int current, bool running)
{
    if (record.steps.size() != m_steps.size()) {
        show(record, current, running);
        return;
    }
    m_steps = record.steps;
    m_current = current;
    m_running = running;
    for (int row = 0; row < count(); ++row) {
        const QStringList lines = replyLines(m_steps[m_rows[row].step]);
        if (lines == m_rows[row].reply)
            continue;
        const QModelIndex parent = index(row, 0);
        if (!m_rows[row].reply.isEmpty()) {
            beginRemoveRows(parent, 0, static_cast<int>(m_rows[row].reply.size()) - 1);
            m_rows[row].reply.clear();
            endRemoveRows();
        }
        if (!lines.isEmpty()) {
            beginInsertRows(parent, 0, static_cast<int>(lines.size()) - 1);
            m_rows[row].reply = lines;
            endInsertRows();
        }
    }
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(count() - 1, 0));
}

void StepModel::setFormer(const record::Record &former)
{
    m_former = former.steps;
}

void StepModel::retranslate()
{
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(count() - 1, 0));
}

int StepModel::stepOf(const QModelIndex &index) const
{
    if (!index.isValid())
        return -1;
    const int row = index.internalId() == 0 ? index.row() : static_cast<int>(index.internalId()) - 1;
    return m_rows.value(row, Row{ -1, {} }).step;
}

QModelIndex StepModel::indexOfStep(int step) const
{
    for (int row = 0; row < count(); ++row) {
        if (m_rows[row].step == step)
            return index(row, 0);
    }
    return {};
}

int StepModel::numberOf(int step) const
{
    return indexOfStep(step).row() + 1;
}

QModelIndex StepModel::index(int row, int column, const QModelIndex &parent) const
{
    if (column != 0 || row < 0 || row >= rowCount(parent))
        return {};
    return createIndex(row, 0, parent.isValid() ? static_cast<quintptr>(parent.row()) + 1 : 0);
}

QModelIndex StepModel::parent(const QModelIndex &child) const
{
    if (!child.isValid() || child.internalId() == 0)
        return {};
    return createIndex(static_cast<int>(child.internalId()) - 1, 0, quintptr(0));
}

int StepModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return count();
    return parent.internalId() == 0 ? static_cast<int>(m_rows.value(parent.row()).reply.size()) : 0;
}

int StepModel::columnCount(const QModelIndex &) const
{
    return 1;
}

StepState StepModel::state(int row) const
{
    const int step = m_rows.value(row).step;
    switch (m_steps.value(step).outcome) {
    case Outcome::Passed:
        return StepState::Passed;
    case Outcome::Remark:
        return StepState::Remark;
    case Outcome::Failed:
        return StepState::Failed;
    case Outcome::Stopped:
        return StepState::Stopped;
    case Outcome::NotApplicable:
        return StepState::NotApplicable;
    case Outcome::NotReached:
        break;
    }
    if (step == m_current)
        return StepState::Running;
    return m_running ? StepState::Waiting : StepState::NotReached;
}

QVariant StepModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const bool isReply = index.internalId() != 0;
    if (role == IsReplyRole)
        return isReply;
    if (isReply) {
        const QString line = m_rows.value(static_cast<int>(index.internalId()) - 1).reply.value(index.row());
        return role == Qt::DisplayRole || role == Qt::AccessibleTextRole ? QVariant(line) : QVariant();
    }
    const int row = index.row();
    switch (role) {
    case StateRole:
        return static_cast<int>(state(row));
    case StateTextRole:
        return stateText(state(row));
    case NameRole:
    case Qt::DisplayRole:
        return name(row);
    case FactRole:
        return explanation::factSentence(m_steps.value(m_rows.value(row).step), m_languages.language());
    case TimeRole:
        return time(row);
    case FormerRole:
        return former(row);
    case Qt::AccessibleTextRole: {
        QStringList parts{ name(row).simplified(), stateText(state(row)), data(index, FactRole).toString(),
            time(row), former(row) };
        parts.removeAll(QString());
        return parts.join(QStringLiteral(", "));
    }
    default: // Qt's other roles
        return {};
    }
}

QString StepModel::name(int row) const
{
    const int step = m_rows.value(row).step;
    // A figure space keeps one digit under two.
    QString number = m_languages.language().locale().toString(row + 1);
    if (count() > 9 && row < 9)
        number.prepend(QChar(0x2007));
    return tr("%1  %2", "number and name of a step")
        .arg(number,
            explanation::stepName(
                m_steps.value(step).id, m_languages.language(), isInsideTls(m_steps, step)));
}

QString StepModel::time(int row) const
{
    const StepRecord step = m_steps.value(m_rows.value(row).step);
    const StepState now = state(row);
    if (now == StepState::Waiting || now == StepState::NotReached || now == StepState::NotApplicable
        || now == StepState::Running)
        return {};
    return durationText(step.durationMs, m_languages.language().locale());
}

const StepRecord *StepModel::formerOf(int step) const
{
    // The same step of the former test: other settings may have had other steps around it. EHLO alone comes
    // twice.
    const bool inside = isInsideTls(m_steps, step);
    for (int i = 0; i < static_cast<int>(m_former.size()); ++i) {
        if (m_former[i].id == m_steps[step].id
            && (m_former[i].id != StepId::Ehlo || isInsideTls(m_former, i) == inside))
            return &m_former[i];
    }
    return nullptr;
}

QString StepModel::former(int row) const
{
    const int step = m_rows.value(row).step;
    const StepRecord *then = m_running ? nullptr : formerOf(step);
    if (!then)
        return {};
    const StepRecord &now = m_steps[step];
    // A goodbye that nobody waited for is no difference.
    const auto open = [](const StepRecord &s) { return s.outcome == Outcome::NotReached; };
    if (now.id == StepId::Quit && (open(*then) || open(now)))
        return {};
    if (then->outcome != now.outcome)
        return tr("before: %1").arg(explanation::outcomeName(then->outcome, m_languages.language()));
    const bool otherReply
        = now.outcome == Outcome::Failed && then->reply && now.reply && then->reply->code != now.reply->code;
    return otherReply ? tr("before: %1").arg(then->reply->code) : QString();
}

QString StepModel::stateText(StepState state) const
{
    return stepStateText(state, m_languages);
}

QString stepStateText(StepState state, const LanguageSwitch &languages)
{
    const explanation::Language &l = languages.language();
    switch (state) {
    case StepState::Waiting:
        return StepModel::tr("waiting", "state of a step");
    case StepState::Running:
        return StepModel::tr("running", "state of a step");
    case StepState::Passed:
        return explanation::outcomeName(Outcome::Passed, l);
    case StepState::Remark:
        return explanation::outcomeName(Outcome::Remark, l);
    case StepState::Failed:
        return explanation::outcomeName(Outcome::Failed, l);
    case StepState::NotReached:
        return explanation::outcomeName(Outcome::NotReached, l);
    case StepState::NotApplicable:
        return explanation::outcomeName(Outcome::NotApplicable, l);
    case StepState::Stopped:
        return explanation::outcomeName(Outcome::Stopped, l);
    }
    return {};
}

int stepOfLine(const record::Record &record, const record::DialogueLine &line)
{
    int found = -1;
    for (int i = 0; i < static_cast<int>(record.steps.size()); ++i) {
        const StepRecord &step = record.steps[i];
        if (step.id == line.step && (found < 0 || step.startMs <= line.atMs)
            && step.outcome != Outcome::NotReached && step.outcome != Outcome::NotApplicable)
            found = i;
    }
    return found;
}

} // namespace envoi::ui
