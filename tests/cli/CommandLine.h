// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QProcess>
#include <QStringList>
#include <memory>

/// One run of envoi-cli.
struct Run {
    int exit = -1; ///< -1: it did not end by itself
    QByteArray out;
    QByteArray err;

    [[nodiscard]] QString text() const { return QString::fromUtf8(out); }
    [[nodiscard]] QString message() const { return QString::fromUtf8(err); }
    [[nodiscard]] QJsonObject json() const;
};

[[nodiscard]] QString program();
/// Without the user's own language or terminal settings.
[[nodiscard]] QProcessEnvironment cleanEnvironment(const QString &language = QStringLiteral("en_US.UTF-8"));
[[nodiscard]] Run run(const QStringList &arguments, const QByteArray &input = {},
    const QProcessEnvironment &environment = cleanEnvironment());
/// The same on a terminal of its own: what is printed to either stream.
[[nodiscard]] Run runOnTerminal(const QStringList &arguments, const QProcessEnvironment &environment);

/// envoi-cli simulate in the background.
class Simulation
{
public:
    explicit Simulation(const QString &scenario);
    ~Simulation();
    Simulation(const Simulation &) = delete;
    Simulation &operator=(const Simulation &) = delete;

    [[nodiscard]] bool isListening() const { return m_announcement.contains(QLatin1StringView("port")); }
    [[nodiscard]] const QJsonObject &announcement() const { return m_announcement; }
    /// test --host … --port … --security … --ca-file …, and user, from, to where the situation has them.
    [[nodiscard]] QStringList arguments() const;
    /// Interrupts it; its exit status.
    int interrupt();

private:
    QProcess m_process;
    QJsonObject m_announcement;
};
