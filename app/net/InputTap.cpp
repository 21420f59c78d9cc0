// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/InputTap.h"

#include "net/Milliseconds.h"
#include "net/SocketOptions.h"

#include <QEvent>
#include <QSocketNotifier>

namespace envoi::net
{

namespace
{
constexpr qsizetype clearLimit = 256;
// A banner may come byte by byte; after so much silence what is there must do.
constexpr int quietMs = 400;
} // namespace

InputTap::InputTap(QSslSocket *socket, QObject *parent)
    : QObject(parent)
{
    m_plain = socket->findChild<QTcpSocket *>(QString(), Qt::FindDirectChildrenOnly);
    const auto notifiers = socket->findChildren<QSocketNotifier *>();
    for (QSocketNotifier *notifier : notifiers) {
        if (notifier->type() == QSocketNotifier::Read && notifier->socket() == socket->socketDescriptor())
            m_notifier = notifier;
    }
    connect(&m_quiet, &QTimer::timeout, this, &InputTap::finishCollecting);
}

bool InputTap::attach()
{
    QSocketNotifier *notifier = m_notifier;
    if (!notifier || !m_plain)
        return false;
    notifier->installEventFilter(this);
    return true;
}

void InputTap::detach()
{
    m_done = true;
    m_quiet.stop();
    if (QSocketNotifier *notifier = m_notifier)
        notifier->removeEventFilter(this);
}

void InputTap::collectFrom(const QByteArray &bytes)
{
    m_collecting = true;
    m_clearBytes = bytes;
    collect(m_notifier ? m_notifier->socket() : -1);
}

bool InputTap::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_notifier && event->type() == QEvent::SockAct)
        return beforeRead();
    return QObject::eventFilter(watched, event);
}

/// True when Qt must not read.
bool InputTap::beforeRead()
{
    QTcpSocket *plain = m_plain;
    const QSocketNotifier *notifier = m_notifier;
    if (m_done || !plain || !notifier)
        return m_done;
    const qintptr descriptor = notifier->socket();
    acknowledgeQuickly(descriptor);
    if (m_collecting) {
        collect(descriptor);
        return true;
    }
    const qint64 room = readBufferLimit - plain->bytesAvailable();
    if (room <= 0) {
        plain->setReadBufferSize(readBufferLimit);
        return false; // Qt turns its notifier off until somebody reads
    }
    bool shortage = false;
    const QByteArray next = peek(descriptor, room, &shortage);
    if (shortage)
        return true; // the notifier comes again
    if (next.isEmpty())
        return false; // the end, or an error: Qt's business
    const qsizetype records = m_records.feed(next);
    if (records > 0) {
        plain->setReadBufferSize(plain->bytesAvailable() + records);
        return false;
    }
    m_collecting = true;
    m_clearBytes = m_records.headerFragment();
    collect(descriptor);
    return true;
}

void InputTap::collect(qintptr descriptor)
{
    bool ended = false;
    m_clearBytes += receive(descriptor, clearLimit - m_clearBytes.size(), &ended);
    if (ended || m_clearBytes.size() >= clearLimit || m_clearBytes.contains('\n'))
        finishCollecting();
    else
        startDeadline(m_quiet, quietMs);
}

void InputTap::finishCollecting()
{
    if (m_done)
        return;
    m_done = true;
    m_quiet.stop();
    if (QSocketNotifier *notifier = m_notifier)
        notifier->setEnabled(false); // level-triggered: it would fire without end
    // From the event loop: the slot may delete the socket, whose notifier is delivering an event right now.
    QMetaObject::invokeMethod(this, &InputTap::spokeInClear, Qt::QueuedConnection);
}

} // namespace envoi::net
