// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Scenario.h"

#include <QUdpSocket>

namespace scenarios
{

/// A name server of a few records on UDP port 53, RFC 1035: A, AAAA, MX; NXDOMAIN for all other names.
class NameServer : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;
    bool listen(const QHostAddress &address);
    void serve(const QList<NameRecord> &records, const QString &mode);
    [[nodiscard]] int questions() const { return m_questions; }

private:
    void answerAll();
    [[nodiscard]] QByteArray answer(const QByteArray &query) const;

    QUdpSocket m_socket;
    QList<NameRecord> m_records;
    QString m_mode;
    int m_questions = 0;
};

} // namespace scenarios
