// SPDX-License-Identifier: GPL-3.0-or-later
#include "Lab.h"

#include <QDateTime>
#include <QFile>
#include <QLocale>
#include <QProcess>
#include <QRegularExpression>

#include <unistd.h>

namespace scenarios
{

QStringList Lab::enterCommand()
{
    QList<QStringList> ways;
    if (geteuid() == 0)
        ways << QStringList{ QStringLiteral("unshare"), QStringLiteral("--net"), QStringLiteral("--mount") };
    ways << QStringList{ QStringLiteral("unshare"), QStringLiteral("--user"),
        QStringLiteral("--map-root-user"), QStringLiteral("--net"), QStringLiteral("--mount") };
    for (const QStringList &way : ways) {
        QProcess process;
        process.start(way.first(),
            way.mid(1)
                + QStringList{ QStringLiteral("sh"), QStringLiteral("-c"),
                    QStringLiteral("ip link set lo up && mount -t tmpfs none /mnt") });
        if (process.waitForFinished(10'000) && process.exitStatus() == QProcess::NormalExit
            && process.exitCode() == 0)
            return way;
    }
    return {};
}

bool Lab::run(const QString &command)
{
    QProcess process;
    process.start(QStringLiteral("sh"), { QStringLiteral("-c"), command });
    if (process.waitForFinished(10'000) && process.exitCode() == 0)
        return true;
    m_error
        = command + QStringLiteral(": ") + QString::fromLocal8Bit(process.readAllStandardError()).trimmed();
    return false;
}

bool Lab::build()
{
    if (!m_folder.isValid())
        return false;
    // A cable whose other end nobody listens at: what is not served is sent and lost, as behind a firewall
    // that drops.
    const QStringList commands{
        QStringLiteral("ip link set lo up"),
        QStringLiteral("ip link add v0 type veth peer name v1"),
        QStringLiteral("ip link set v0 up && ip link set v1 up"),
        QStringLiteral("ip addr add 192.0.2.1/24 dev v0"),
        QStringLiteral("ip neigh add 192.0.2.254 lladdr 02:00:00:00:00:01 dev v0 nud permanent"),
        QStringLiteral("ip route add default via 192.0.2.254"),
        QStringLiteral("ip -6 addr add 2001:db8:ffff::1/64 dev v0 nodad"),
        QStringLiteral("ip -6 neigh add 2001:db8:ffff::254 lladdr 02:00:00:00:00:01 dev v0 nud permanent"),
        QStringLiteral("ip -6 route add default via 2001:db8:ffff::254"),
    };
    for (const QString &command : commands) {
        if (!run(command))
            return false;
    }
    const QString resolv = m_folder.filePath(QStringLiteral("resolv.conf"));
    QFile file(resolv);
    if (!file.open(QIODevice::WriteOnly))
        return false;
    file.write("nameserver 127.0.0.1\n");
    file.close();
    if (!run(QStringLiteral("mount --bind %1 /etc/resolv.conf").arg(resolv)))
        return false;
    if (!m_names.listen(QHostAddress(QStringLiteral("127.0.0.1")))) {
        m_error = QStringLiteral("no name server on 127.0.0.1:53");
        return false;
    }
    if (!m_authority.load(QStringLiteral("BASE submission\n")))
        return false;
    QFile authority(authorityFile());
    return authority.open(QIODevice::WriteOnly) && authority.write(m_authority.authorityPem()) > 0;
}

QString Lab::authorityFile() const
{
    return m_folder.filePath(QStringLiteral("authority.pem"));
}

bool Lab::addAddress(const QString &address)
{
    if (m_added.contains(address) || QHostAddress(address).isLoopback())
        return true;
    m_added << address;
    const bool v6 = address.contains(u':');
    m_undo << QStringLiteral("ip addr del %1/%2 dev lo").arg(address).arg(v6 ? 128 : 32);
    return run(QStringLiteral("ip addr add %1/%2 dev lo%3")
                   .arg(address)
                   .arg(v6 ? 128 : 32)
                   .arg(v6 ? u" nodad" : u""));
}

/// "@-10d@" in a script stands for the date ten days ago, as mail writes it (RFC 5322 §3.3).
static QString withDates(QString script)
{
    static const QRegularExpression pattern(QStringLiteral("@([+-]\\d+)d@"));
    while (true) {
        const auto match = pattern.match(script);
        if (!match.hasMatch())
            return script;
        const QDateTime when = QDateTime::currentDateTimeUtc().addDays(match.captured(1).toInt());
        script.replace(match.capturedStart(), match.capturedLength(),
            QLocale::c().toString(when, QStringLiteral("ddd, d MMM yyyy hh:mm:ss"))
                + QStringLiteral(" +0000"));
    }
}

bool Lab::open(const Scenario &scenario)
{
    m_names.serve(scenario.names, scenario.resolver);
    for (const QString &address : scenario.addresses) {
        if (!addAddress(address))
            return false;
    }
    for (const QString &route : scenario.routes) {
        const QString family = route.contains(u':') ? QStringLiteral("-6 ") : QString();
        if (!run(QStringLiteral("ip %1route add %2").arg(family, route)))
            return false;
        m_undo << QStringLiteral("ip %1route del %2").arg(family, route);
    }
    for (const QString &folder : scenario.hidden) {
        if (!run(QStringLiteral("mount -t tmpfs none %1").arg(folder)))
            return false;
        m_undo << QStringLiteral("umount %1").arg(folder);
    }
    for (const Served &served : scenario.servers) {
        if (!addAddress(served.address.toString()))
            return false;
        auto server = std::make_unique<envoi::simulator::Simulator>();
        server->shareAuthority(m_authority);
        if (!server->load(withDates(served.script))) {
            m_error = QStringLiteral("script of %1:%2, line %3: %4")
                          .arg(served.address.toString())
                          .arg(served.port)
                          .arg(server->errorLine())
                          .arg(server->errorText());
            return false;
        }
        if (!server->listen(served.address, served.port)) {
            m_error
                = QStringLiteral("cannot listen on %1:%2").arg(served.address.toString()).arg(served.port);
            return false;
        }
        m_servers.push_back(std::move(server));
    }
    return scenario.prepare.isEmpty() || run(scenario.prepare);
}

void Lab::close()
{
    m_servers.clear();
    for (auto undo = m_undo.crbegin(); undo != m_undo.crend(); ++undo)
        run(*undo);
    m_undo.clear();
    m_added.clear();
    m_names.serve({}, QStringLiteral("answers"));
}

} // namespace scenarios
