// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/ProxyHandshake.h"

#include "net/HostNames.h"
#include "net/Milliseconds.h"
#include "net/SocketOptions.h"

#include <QSocketNotifier>
#include <algorithm>
#include <sys/socket.h>

namespace envoi::net
{

namespace
{

constexpr qsizetype httpLimit = 16'384;
constexpr qsizetype detailLimit = 200;
constexpr char socksVersion = 5;
constexpr char withoutLogin = 0;
constexpr char withPassword = 2;

bool isSocks(const QUrl &proxy)
{
    return proxy.scheme() == u"socks5" || proxy.scheme() == u"socks5h";
}

QString socksDetail(char reply)
{
    return QStringLiteral("SOCKS %1").arg(static_cast<uchar>(reply), 2, 16, QLatin1Char('0')).toUpper();
}

/// "200" or "200 Connection established": three digits, then a blank or the end (RFC 9112 §4).
bool isStatusCode(const QByteArray &status)
{
    return status.size() >= 3 && (status.size() == 3 || status[3] == ' ')
        && std::all_of(status.cbegin(), status.cbegin() + 3, [](char c) { return c >= '0' && c <= '9'; });
}

} // namespace

ProxyHandshake::ProxyHandshake(
    Descriptor connected, const QUrl &proxy, const QString &host, quint16 port, QObject *parent)
    : QObject(parent)
    , m_descriptor(std::move(connected))
    , m_proxy(proxy)
    , m_host(asciiHost(host))
    , m_port(port)
{
    connect(&m_limit, &QTimer::timeout, this, [this] { finish(false); });
}

ProxyHandshake::~ProxyHandshake() = default;

bool ProxyHandshake::supports(const QUrl &proxy)
{
    return !proxy.host().isEmpty() && (isSocks(proxy) || proxy.scheme() == u"http");
}

quint16 ProxyHandshake::portOf(const QUrl &proxy)
{
    return static_cast<quint16>(proxy.port(isSocks(proxy) ? 1080 : 8080));
}

Descriptor ProxyHandshake::takeDescriptor()
{
    return std::move(m_descriptor);
}

void ProxyHandshake::start(qint64 limitMs)
{
    startDeadline(m_limit, limitMs);
    m_notifier = std::make_unique<QSocketNotifier>(m_descriptor.get(), QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, &ProxyHandshake::onReadable);
    if (isSocks(m_proxy)) {
        m_state = State::SocksMethod;
        QByteArray hello{ 1, socksVersion };
        hello += m_proxy.userName().isEmpty() ? QByteArray{ "\1\0", 2 } : QByteArray{ "\2\0\2", 3 };
        send(hello);
        return;
    }
    m_state = State::Http;
    const bool bracketed = addressBytes(m_host) && m_host.contains(u':');
    const QByteArray authority
        = (bracketed ? '[' + m_host.toLatin1() + ']' : m_host.toLatin1()) + ':' + QByteArray::number(m_port);
    QByteArray request = "CONNECT " + authority + " HTTP/1.1\r\nHost: " + authority + "\r\n";
    if (!m_proxy.userName().isEmpty()) {
        const QByteArray login = m_proxy.userName().toUtf8() + ':' + m_proxy.password().toUtf8();
        request += "Proxy-Authorization: Basic " + login.toBase64() + "\r\n";
    }
    send(request + "\r\n");
}

void ProxyHandshake::onReadable()
{
    acknowledgeQuickly(m_descriptor.get());
    // Several answers may have come at once; each handler says whether it got on.
    bool further = true;
    while (further) {
        switch (m_state) {
        case State::Http:
            further = readHttp();
            break;
        case State::SocksMethod:
            further = readSocksMethod();
            break;
        case State::SocksLogin:
            further = readSocksLogin();
            break;
        case State::SocksReply:
            further = readSocksReply();
            break;
        case State::Done:
            further = false;
            break;
        }
    }
}

/// Takes what is missing to `size` bytes of the answer, and no byte more.
bool ProxyHandshake::fill(qsizetype size)
{
    bool ended = false;
    if (m_answer.size() < size)
        m_answer += receive(m_descriptor.get(), size - m_answer.size(), &ended);
    if (ended)
        finish(false);
    return m_answer.size() >= size;
}

bool ProxyHandshake::readHttp()
{
    const qsizetype known = m_answer.size();
    const QByteArray head = m_answer + peek(m_descriptor.get(), httpLimit);
    const qsizetype end = head.indexOf("\r\n\r\n");
    if (end < 0) { // then all of it belongs to the head
        if (head.size() >= httpLimit)
            finish(false);
        else
            fill(qMax(head.size(), known + 1)); // one byte more than nothing, to notice the end
        return false;
    }
    fill(end + 4);
    const QByteArray line = head.first(head.indexOf("\r\n"));
    const qsizetype blank = line.indexOf(' ');
    const QByteArray status = blank < 0 ? line : line.sliced(blank + 1).trimmed();
    const bool open = line.startsWith("HTTP/1.") && isStatusCode(status) && status[0] == '2';
    finish(open, open ? QString() : QString::fromLatin1(status.first(qMin(detailLimit, status.size()))));
    return false;
}

bool ProxyHandshake::readSocksMethod()
{
    if (!fill(2))
        return false;
    const QByteArray answer = std::exchange(m_answer, {});
    if (answer[0] != socksVersion) {
        finish(false, socksDetail(answer[0]));
        return false;
    }
    if (answer[1] == withoutLogin) {
        sendSocksRequest();
        return true;
    }
    const QByteArray user = m_proxy.userName().toUtf8();
    const QByteArray password = m_proxy.password().toUtf8();
    if (answer[1] != withPassword || user.isEmpty() || user.size() > 255 || password.size() > 255) {
        finish(false, socksDetail(answer[1]));
        return false;
    }
    m_state = State::SocksLogin;
    send(QByteArray(1, '\1') + char(user.size()) + user + char(password.size()) + password);
    return true;
}

bool ProxyHandshake::readSocksLogin()
{
    if (!fill(2))
        return false;
    const QByteArray answer = std::exchange(m_answer, {});
    if (answer[1] != 0) {
        finish(false, socksDetail(answer[1]));
        return false;
    }
    sendSocksRequest();
    return true;
}

void ProxyHandshake::sendSocksRequest()
{
    m_state = State::SocksReply;
    QByteArray request{ "\5\1\0", 3 };
    if (const auto address = addressBytes(m_host)) {
        request += address->size() == 4 ? '\1' : '\4';
        request += *address;
    } else {
        const QByteArray name = m_host.toLatin1().first(qMin<qsizetype>(255, m_host.size()));
        request += '\3';
        request += char(name.size());
        request += name;
    }
    request += char(m_port >> 8);
    request += char(m_port & 0xff);
    send(request);
}

bool ProxyHandshake::readSocksReply()
{
    if (!fill(2))
        return false;
    if (m_answer[1] != 0) {
        finish(false, socksDetail(m_answer[1]));
        return false;
    }
    if (!fill(5))
        return false;
    const qsizetype addressSize = m_answer[3] == 1 ? 4
        : m_answer[3] == 4                         ? 16
                                                   : 1 + static_cast<uchar>(m_answer[4]);
    if (fill(4 + addressSize + 2))
        finish(true);
    return false;
}

void ProxyHandshake::send(const QByteArray &bytes)
{
    // A fresh connection takes so few bytes at once.
    const ssize_t sent
        = ::send(m_descriptor.get(), bytes.constData(), static_cast<size_t>(bytes.size()), MSG_NOSIGNAL);
    if (sent != bytes.size())
        QMetaObject::invokeMethod(
            this, [this] { finish(false); }, Qt::QueuedConnection);
}

void ProxyHandshake::finish(bool open, const QString &detail)
{
    if (m_state == State::Done && !m_notifier)
        return;
    m_state = State::Done;
    m_limit.stop();
    if (m_notifier) {
        m_notifier->setEnabled(false);
        m_notifier.release()->deleteLater();
    }
    if (!open)
        m_descriptor = Descriptor();
    Q_EMIT done(open, detail);
}

} // namespace envoi::net
