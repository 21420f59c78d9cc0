// SPDX-License-Identifier: GPL-3.0-or-later
// Every mechanism against any server: the password leaves at most once, nothing is answered after a fault,
// and only a server that knows the password is believed (L15, group F).
#include "sasl/Login.h"

#include "Input.h"
#include "Target.h"
#include "tests/sasl/ScramServer.h"

using namespace envoi;
using sasl::Fault;

namespace fuzz
{

namespace
{

/// What the server says next. '!' is followed by octets that are still to be put into base64, with NONCE for
/// the client's; '1' and '2' are the messages of a SCRAM server that knows the password; '=' and what
/// follows, or anything else, is the text itself.
class Server
{
public:
    Server(const sasl::Mechanism &mechanism, const QByteArray &user, const QByteArray &password)
        : m_scram(mechanism.name == QLatin1StringView("SCRAM-SHA-1") ? QCryptographicHash::Sha1
                                                                     : QCryptographicHash::Sha256,
            user, password)
    {
    }

    void heard(const QByteArray &response) { m_heard = response; }
    QByteArray challenge(const QByteArray &step)
    {
        if (step == "1")
            return m_scram.first(m_heard).toBase64();
        if (step == "2") {
            const QByteArray last = m_scram.last(m_heard);
            proved = proved || last.startsWith("v=");
            return last.toBase64();
        }
        if (step.startsWith('!')) {
            QByteArray octets = step.sliced(1);
            const qsizetype at = m_heard.lastIndexOf(",r=");
            octets.replace("NONCE", at < 0 ? QByteArray() : m_heard.sliced(at + 3));
            return octets.toBase64();
        }
        return step.startsWith('=') ? step.sliced(1) : step;
    }

    QByteArray key() const { return m_scram.salted(); }

    bool proved = false; ///< the right signature was sent

private:
    ScramServer m_scram;
    QByteArray m_heard;
};

/// The key that `server` has too, where the rounds and the salt are its own; any other is as good as the
/// next.
smtp::WipedBytes derive(const sasl::Derivation &work, const Server &server)
{
    require(work.iterations >= 4096 && work.iterations <= 1'000'000, "the limits of the rounds");
    require(!work.salt.isEmpty() && work.salt.size() <= 1024, "the limits of the salt");
    require(!work.password.isEmpty(), "a password to derive from");
    if (work.iterations == 4096 && work.salt == "a salt of the test")
        return smtp::WipedBytes(server.key());
    return smtp::WipedBytes(QByteArray(QCryptographicHash::hashLength(work.hash), 'k'));
}

} // namespace

void login(QByteArrayView bytes)
{
    static const QList<QString> passwords{ QStringLiteral("Tr0ub4dor"),
        QStringLiteral("p\u00E4ss \u2163 word"), QStringLiteral("x"), QString(), QStringLiteral("a\u0007b"),
        QString::fromLatin1("a\0b", 3), QStringLiteral("a\1b"), QString(1000, u'w') };
    static const QList<QString> users{ QStringLiteral("ann"), QStringLiteral("a,n=n@example.com"), QString(),
        QString::fromLatin1("a\0n", 3), QStringLiteral("\u00E4nn"), QString(600, u'u') };
    Input input(bytes);
    const auto mechanisms = sasl::mechanisms();
    const sasl::Mechanism &mechanism
        = mechanisms[static_cast<std::size_t>(input.below(static_cast<int>(mechanisms.size())))];
    const QString password = passwords.at(input.below(static_cast<int>(passwords.size())));
    const QString user = users.at(input.below(static_cast<int>(users.size())));
    sasl::Login login(mechanism, { user, sasl::Secret(password), QStringLiteral("smtp.example.com"), 587 });
    Server server(mechanism, user.toUtf8(), password.toUtf8());

    int secrets = 0;
    int answers = 0;
    Fault fault = login.fault();
    const auto follow = [&](sasl::Move move) {
        if (const sasl::Derivation *work = std::get_if<sasl::Derivation>(&move))
            move = login.derived(derive(*work, server));
        if (fault != Fault::None)
            require(move.index() == 2 && std::get<Fault>(move) == fault, "nothing is answered after a fault");
        if (const sasl::Response *response = std::get_if<sasl::Response>(&move)) {
            ++answers;
            secrets += response->dependsOnSecret;
            const QByteArray octets = response->bytes.view().toByteArray();
            if (!response->dependsOnSecret && password.size() > 3)
                require(!octets.contains(password.toUtf8()), "the password is called a secret");
            server.heard(octets);
        } else {
            fault = std::get<Fault>(move);
            require(fault != Fault::None && login.fault() == fault, "a fault that is kept");
        }
    };
    if (mechanism.clientFirst && input.below(4) > 0)
        follow(login.initial());
    for (const QByteArray &step : input.rest().split('\n'))
        follow(login.challenge(server.challenge(step)));

    require(
        secrets <= 1 || mechanism.kind == sasl::Kind::XOAuth2 || mechanism.kind == sasl::Kind::OAuthBearer,
        "the password leaves once");
    require(answers <= 7, "at most six challenges are answered");
    if (mechanism.kind == sasl::Kind::Scram)
        require(
            server.proved || login.atSuccess() != Fault::None, "no success without the server's signature");
    if (fault != Fault::None)
        require(login.atSuccess() == fault, "no success after a fault");
    require(login.serverText().size() <= 512 + 24, "the server's words are bounded");
    requireInert(login.serverText(), "the server's words are inert");
}

} // namespace fuzz
