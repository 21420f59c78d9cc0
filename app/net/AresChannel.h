// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "record/Facts.h"

#include <QHash>
#include <QObject>
#include <QTimer>
#include <functional>
#include <memory>

class QSocketNotifier;
struct ares_channeldata;

namespace envoi::net
{

/// c-ares in the event loop: questions to the name servers, cancellable at once.
class AresChannel : public QObject
{
    Q_OBJECT
public:
    explicit AresChannel(QObject *parent = nullptr);
    ~AresChannel() override;

    /// `servers`: "address[:port],…"; empty = the system's. `budgetMs`: until every server has been tried
    /// twice in vain. False when the library cannot be had.
    [[nodiscard]] bool open(const QString &servers, qint64 budgetMs);
    void close(); ///< no answer comes from then on

    /// The status of c-ares and the bytes of the reply; called exactly once unless closed before. It may
    /// neither ask anew nor destroy the channel.
    using Answer = std::function<void(int status, const QByteArray &reply)>;
    /// `complete`: a single label is completed with the search list, as getaddrinfo does.
    void ask(const QByteArray &name, int type, Answer answer, bool complete = false);
    [[nodiscard]] static record::DnsReason reasonOf(int status); ///< of a question without an answer
    [[nodiscard]] int pending() const { return m_pending; }

private:
    struct Asked; ///< what a callback of c-ares gets
    struct Notifiers {
        std::shared_ptr<QSocketNotifier> read;
        std::shared_ptr<QSocketNotifier> write;
    };
    void onSocket(int descriptor, bool readable, bool writable);
    void process(int readable, int writable);
    void restartTimer();

    ares_channeldata *m_channel = nullptr;
    QHash<int, Notifiers> m_notifiers;
    QTimer m_timer;
    int m_pending = 0;
};

} // namespace envoi::net
