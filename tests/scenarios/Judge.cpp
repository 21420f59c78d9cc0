// SPDX-License-Identifier: GPL-3.0-or-later
#include "Judge.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

namespace scenarios
{

namespace
{

using L = QLatin1StringView;

QStringList strings(const QJsonValue &value)
{
    QStringList list;
    for (const QJsonValue v : value.toArray())
        list << v.toString();
    return list;
}

/// The step that stopped the run, empty when none did.
QString stoppedAt(const QJsonObject &report)
{
    const QJsonObject diagnosis = report[L("diagnosis")].toObject();
    if (report.contains(L("steps"))) {
        for (const QJsonValue step : report[L("steps")].toArray()) {
            if (step[L("outcome")].toString() == u"failed" || step[L("outcome")].toString() == u"stopped")
                return diagnosis[L("step")].toString();
        }
        return {};
    }
    return diagnosis[L("step")].toString();
}

/// The first advice and the correction offered with it.
QString firstAdvice(const QJsonObject &diagnosis)
{
    QString text = diagnosis[L("whatToDo")].toArray().first().toString();
    const QJsonObject set = diagnosis[L("fixes")].toArray().first().toObject()[L("set")].toObject();
    for (auto it = set.begin(); it != set.end(); ++it) {
        const QString value
            = it.value().isString() ? it.value().toString() : QString::number(it.value().toInt());
        text += QStringLiteral("\n%1=%2").arg(it.key(), value);
    }
    return text;
}

bool fits(const QJsonObject &wanted, const QString &key, const QString &value)
{
    const QStringList accepted = strings(wanted[key]);
    return accepted.isEmpty() || accepted.contains(value);
}

bool causeFits(const QJsonObject &wanted, const QJsonObject &diagnosis)
{
    const QString cause = diagnosis[L("cause")].toString();
    if (!fits(wanted, QStringLiteral("cause"), cause))
        return false;
    const QStringList beside = strings(diagnosis[L("alternatives")]) + strings(diagnosis[L("remarks")]);
    for (const QString &also : strings(wanted[L("also")])) {
        if (also != cause && !beside.contains(also))
            return false;
    }
    return true;
}

bool stepFits(const QJsonObject &wanted, const QJsonObject &report)
{
    const QStringList steps = strings(wanted[L("step")]);
    const QString stopped = stoppedAt(report);
    return steps.isEmpty() ? stopped.isEmpty() : steps.contains(stopped);
}

} // namespace

Mark judge(const QJsonObject &expected, const QMap<QString, QJsonObject> &reports)
{
    Mark mark;
    const QJsonObject report = reports.value(QStringLiteral("en"));
    const QJsonObject diagnosis = report[L("diagnosis")].toObject();

    // The second fair verdict is taken only as a whole.
    const QJsonObject second = expected[L("or")].toObject();
    const bool asSecond = !second.isEmpty() && stepFits(second, report) && causeFits(second, diagnosis)
        && fits(second, QStringLiteral("password"), diagnosis[L("password")].toString());
    if (asSecond) {
        mark.step = mark.cause = mark.advice = true;
        return mark;
    }

    mark.step = !diagnosis.isEmpty() && stepFits(expected, report);
    mark.cause = causeFits(expected, diagnosis);
    for (const char *key : { "field", "who", "waiting", "password", "certainty" }) {
        const QString name = QString::fromLatin1(key);
        if (!fits(expected, name, diagnosis[name].toString()))
            mark.otherFacts << name + u'=' + diagnosis[name].toString();
    }
    mark.advice = true;
    for (auto it = reports.begin(); it != reports.end(); ++it) {
        const QString pattern = expected[L("advice")].toObject()[it.key()].toString();
        const QString text = firstAdvice(it.value()[L("diagnosis")].toObject());
        static constexpr auto options
            = QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption;
        const bool found = pattern.isEmpty() || QRegularExpression(pattern, options).match(text).hasMatch();
        mark.advice = mark.advice && found;
        if (!found)
            mark.said << it.key() + QStringLiteral(": ")
                    + QString(text).replace(u'\n', QStringLiteral(" | "));
    }
    if (!mark.step)
        mark.said << QStringLiteral("step ") + stoppedAt(report);
    if (!mark.cause) {
        mark.said << QStringLiteral("cause ") + diagnosis[L("cause")].toString() + QStringLiteral(" (")
                + (strings(diagnosis[L("alternatives")]) + strings(diagnosis[L("remarks")])).join(u' ')
                + u')';
    }
    return mark;
}

QChar groupOf(const QString &id)
{
    const int number = QStringView(id).sliced(1, 3).toInt();
    static const QList<std::pair<int, char>> ends{ { 20, 'A' }, { 41, 'B' }, { 49, 'C' }, { 70, 'D' },
        { 80, 'E' }, { 99, 'F' }, { 111, 'G' }, { 138, 'H' }, { 155, 'I' }, { 164, 'J' } };
    for (const auto &[end, group] : ends) {
        if (number <= end)
            return QLatin1Char(group);
    }
    return u'K';
}

QList<QJsonObject> readExpected(const QString &path)
{
    QList<QJsonObject> rows;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return rows;
    while (!file.atEnd()) {
        const QByteArray line = file.readLine().trimmed();
        if (!line.isEmpty())
            rows << QJsonDocument::fromJson(line).object();
    }
    return rows;
}

} // namespace scenarios
