// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QHostAddress>
#include <QNetworkDatagram>
#include <QNetworkProxy>
#include <QObject>
#include <QUdpSocket>

/// A name server of a few lines on a free loopback port, in the test's own event loop.
class TestNameServer : public QObject
{
public:
    enum Type : quint16 { A = 1, Mx = 15, Aaaa = 28, Srv = 33 };

    /// A name in the form of RFC 1035 §3.1; "" = the root.
    static QByteArray wire(const QString &name)
    {
        QByteArray bytes;
        const QStringList labels = name.split(u'.', Qt::SkipEmptyParts);
        for (const QString &label : labels)
            bytes += char(label.size()) + label.toLatin1();
        return bytes + '\0';
    }
    struct Service {
        int priority = 0;
        int weight = 0;
        int port = 0;
        QString target{};
    };

    struct Zone {
        int rcode = 0; ///< 0 no error, 2 failure, 3 no such name, 5 refused; -1 silence, -2 garbage
        QList<QHostAddress> addresses{};
        bool mx = false;
        bool silentForAaaa = false;
        QList<Service> services{}; ///< SRV
        QList<Service> exchangers{}; ///< MX: priority and target
    };

    TestNameServer()
    {
        m_socket.setProxy(QNetworkProxy::NoProxy); // or Qt starts a thread to ask libproxy
        if (!m_socket.bind(QHostAddress::LocalHost, 0))
            qFatal("no port");
        connect(&m_socket, &QUdpSocket::readyRead, this, [this] {
            while (m_socket.hasPendingDatagrams())
                answer(m_socket.receiveDatagram());
        });
    }

    [[nodiscard]] QString address() const { return QStringLiteral("127.0.0.1:%1").arg(m_socket.localPort()); }

    QHash<QString, Zone> names; ///< others do not exist
    QStringList asked; ///< "name type"

private:
    void answer(const QNetworkDatagram &question)
    {
        const QByteArray q = question.data();
        QStringList labels;
        qsizetype at = 12;
        while (at < q.size() && q[at] != 0) {
            labels.append(QString::fromLatin1(q.mid(at + 1, q[at])));
            at += q[at] + 1;
        }
        const auto name = labels.join(u'.').toLower();
        const auto type = quint16(uchar(q[at + 1]) << 8 | uchar(q[at + 2]));
        asked.append(name + u' ' + QString::number(type));
        const Zone zone = names.value(name, Zone{ 3 });
        if (zone.rcode == -1 || (zone.silentForAaaa && type == Aaaa))
            return;
        if (zone.rcode == -2) {
            m_socket.writeDatagram(question.makeReply(q.first(12) + "nonsense"));
            return;
        }
        QByteArray records;
        int count = 0;
        const auto add = [&](const QByteArray &data) {
            records += QByteArray::fromHex("c00c") + char(type >> 8) + char(type & 0xff)
                + QByteArray::fromHex("000100000e10") + char(data.size() >> 8) + char(data.size() & 0xff)
                + data;
            ++count;
        };
        if (zone.rcode == 0) {
            for (const QHostAddress &address : zone.addresses) {
                if (type == A && address.protocol() == QAbstractSocket::IPv4Protocol) {
                    const quint32 n = address.toIPv4Address();
                    add(QByteArray{} + char(n >> 24) + char(n >> 16 & 0xff) + char(n >> 8 & 0xff)
                        + char(n & 0xff));
                }
                if (type == Aaaa && address.protocol() == QAbstractSocket::IPv6Protocol) {
                    const Q_IPV6ADDR n = address.toIPv6Address();
                    add(QByteArray(reinterpret_cast<const char *>(n.c), 16));
                }
            }
            const auto two = [](int n) { return QByteArray{} + char(n >> 8 & 0xff) + char(n & 0xff); };
            for (const Service &one : type == Srv ? zone.services : QList<Service>())
                add(two(one.priority) + two(one.weight) + two(one.port) + wire(one.target));
            for (const Service &one : type == Mx ? zone.exchangers : QList<Service>())
                add(two(one.priority) + wire(one.target));
            if (type == Mx && zone.mx)
                add(QByteArray::fromHex("000a") + char(2) + "mx" + QByteArray::fromHex("c00c"));
        }
        QByteArray reply = q.first(2) + char(0x81) + char(0x80 | zone.rcode) + QByteArray::fromHex("0001")
            + char(0) + char(count) + QByteArray(4, '\0') + q.sliced(12, at + 5 - 12) + records;
        m_socket.writeDatagram(question.makeReply(reply));
    }

    QUdpSocket m_socket;
};
