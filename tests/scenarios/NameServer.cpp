// SPDX-License-Identifier: GPL-3.0-or-later
#include "NameServer.h"

#include <QNetworkDatagram>
#include <QtEndian>

namespace scenarios
{

namespace
{

void put16(QByteArray &to, int value)
{
    to.append(static_cast<char>((value >> 8) & 0xff));
    to.append(static_cast<char>(value & 0xff));
}

QByteArray encodedName(const QString &name)
{
    QByteArray bytes;
    for (const QString &label : name.split(u'.', Qt::SkipEmptyParts)) {
        bytes.append(static_cast<char>(label.size()));
        bytes.append(label.toLatin1());
    }
    bytes.append('\0');
    return bytes;
}

constexpr int typeA = 1;
constexpr int typeMx = 15;
constexpr int typeAaaa = 28;

} // namespace

bool NameServer::listen(const QHostAddress &address)
{
    connect(&m_socket, &QUdpSocket::readyRead, this, &NameServer::answerAll);
    return m_socket.bind(address, 53);
}

void NameServer::serve(const QList<NameRecord> &records, const QString &mode)
{
    m_records = records;
    m_mode = mode;
    m_questions = 0;
}

void NameServer::answerAll()
{
    while (m_socket.hasPendingDatagrams()) {
        const QNetworkDatagram datagram = m_socket.receiveDatagram();
        ++m_questions;
        if (const QByteArray reply = answer(datagram.data()); !reply.isEmpty())
            m_socket.writeDatagram(datagram.makeReply(reply));
    }
}

QByteArray NameServer::answer(const QByteArray &query) const
{
    if (m_mode == u"silent" || query.size() < 17)
        return {};
    QStringList labels;
    qsizetype at = 12;
    while (at < query.size() && query.at(at) != 0) {
        const int length = static_cast<unsigned char>(query.at(at));
        if (length > 63 || at + length >= query.size())
            return {};
        labels << QString::fromLatin1(query.sliced(at + 1, length)).toLower();
        at += length + 1;
    }
    if (at + 5 > query.size())
        return {};
    const int type = qFromBigEndian<quint16>(query.constData() + at + 1);
    const QByteArray question = query.sliced(12, at + 5 - 12);
    const QString name = labels.join(u'.');

    bool nameExists = false;
    QList<QByteArray> answers;
    const auto add = [&answers](int of, const QByteArray &data) {
        QByteArray record("\xc0\x0c", 2); // the name of the question
        put16(record, of);
        put16(record, 1);
        record.append(QByteArray("\0\0\0\x05", 4));
        put16(record, static_cast<int>(data.size()));
        answers << record + data;
    };
    const auto look = [&](const QString &owner) {
        for (const NameRecord &r : m_records) {
            if (r.name != owner)
                continue;
            nameExists = true;
            if (type == typeA && r.type == u"A") {
                QByteArray data(4, '\0');
                qToBigEndian<quint32>(QHostAddress(r.value).toIPv4Address(), data.data());
                add(typeA, data);
            } else if (type == typeAaaa && r.type == u"AAAA") {
                const Q_IPV6ADDR address = QHostAddress(r.value).toIPv6Address();
                add(typeAaaa, QByteArray(reinterpret_cast<const char *>(address.c), 16));
            } else if (type == typeMx && r.type == u"MX") {
                QByteArray data;
                put16(data, 10);
                add(typeMx, data + encodedName(r.value));
            }
        }
    };
    look(name);
    if (!nameExists)
        look(QStringLiteral("*"));

    int code = nameExists ? 0 : 3;
    if (m_mode == u"fails")
        code = 2;
    else if (m_mode == u"refuses")
        code = 5;
    if (code != 0)
        answers.clear();
    QByteArray reply = query.first(2);
    put16(reply, 0x8180 | code); // a response, recursion desired and available
    put16(reply, 1);
    put16(reply, static_cast<int>(answers.size()));
    put16(reply, 0);
    put16(reply, 0);
    reply += question;
    for (const QByteArray &record : std::as_const(answers))
        reply += record;
    return reply;
}

} // namespace scenarios
