// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QMap>
#include <QRegularExpression>
#include <QString>
#include <QStringList>
#include <optional>
#include <variant>
#include <vector>

/// A script of the simulator as values. The language is described in README.md.
namespace envoi::simulator
{

/// Which certificate a handshake shows. Everything left empty comes from the kind (Certificates.cpp).
struct CertificateWish {
    QString kind = QStringLiteral("good");
    QStringList names; ///< SAN: dNSName or iPAddress; empty = the address listened on and "localhost"
    QString subject; ///< CN of the leaf
    QString issuerCn; ///< CN of the issuer; a new, untrusted authority is made for it
    QString issuerOu;
    QString from; ///< "-1d", "+2h", "2020-01-01"; relative to now
    QString to;
    QString key; ///< "ec256", "ec384", "rsa1024", "rsa2048", …
    QString digest; ///< "sha256", "sha1", "md5"
};

struct TlsWish {
    CertificateWish certificate;
    int minimum = 0x0303; ///< TLS version on the wire, 0x0301 … 0x0304
    int maximum = 0x0304;
    QByteArray ciphers; ///< OpenSSL names for TLS 1.2 and below; empty = all
    QByteArray suites; ///< TLS 1.3
    bool clientCertificate = false; ///< demand one
};

/// Bytes of a reply, with places to be filled in while it is sent.
struct Text {
    struct Place {
        int capture = -1; ///< \1 … \9: of the last C~ or ON
        QByteArray name; ///< \{client}, \{port}, \{hostname}
    };
    std::vector<std::variant<QByteArray, Place>> parts;
};

struct Instruction;
using Block = std::vector<Instruction>;

struct Send {
    Text text;
}; ///< S: and S+
struct SendBeneath {
    Text text;
}; ///< S! below TLS, in clear
struct ExpectLine {
    QByteArray line;
}; ///< C:
struct MatchLine {
    QRegularExpression pattern;
}; ///< C~
struct AwaitBytes {
    int count = 1;
}; ///< BYTES n
struct StartTls {
    std::optional<TlsWish> tls;
}; ///< TLS; nothing = what CERT says
struct Pause {
    double limits = 0;
    int milliseconds = 0;
}; ///< WAIT
struct Cut {
    int bytes = 0;
}; ///< CUT
struct Finish {
    bool unclean = false;
}; ///< FIN
struct Reset {
}; ///< RST
struct StaySilent {
}; ///< SILENT
struct StopReading {
}; ///< DEAF
struct Lose {
    bool ends = false;
}; ///< LOSE
struct EchoBack {
}; ///< ECHO
struct Repeat {
    qint64 times = 0;
    int everyMs = 0;
    Block block;
}; ///< REPEAT; times < 0: for ever
struct Serve {
}; ///< SERVE: answer commands through ON handlers and the BASE
struct Default {
}; ///< DEFAULT: inside ON, what the BASE would have done

using Step = std::variant<Send, SendBeneath, ExpectLine, MatchLine, AwaitBytes, StartTls, Pause, Cut, Finish,
    Reset, StaySilent, StopReading, Lose, EchoBack, Repeat, Serve, Default>;

struct Instruction {
    Step step;
    int line = 0; ///< in the script's text, from 1
};

struct Handler {
    enum class Channel { Any, Clear, Secured };
    enum class Event { Connect, LoginAccepted, LoginRefused, MessageEnded, Line };
    Event event = Event::Line;
    Channel channel = Channel::Any;
    QRegularExpression pattern;
    Block block;
};

/// What one connection does: its steps, then, with a BASE or handlers, an answer to each command.
struct Part {
    Block steps;
    std::vector<Handler> handlers;
};

struct Account {
    QString user;
    QString password; ///< or the token of XOAUTH2 and OAUTHBEARER
};

enum class Base {
    None,
    Submission, ///< STARTTLS, AUTH inside TLS, login required, relays anywhere
    Relay, ///< port 25 of a receiving server: no AUTH, takes mail for its own domain only
};

enum class ListenMode {
    Plain,
    Tls, ///< from the first byte
    Nothing, ///< the port is taken but refuses connections
    BlackHole, ///< connections are never answered (a full queue drops them)
};

struct Script {
    QString name;
    ListenMode listen = ListenMode::Plain;
    TlsWish tls; ///< CERT: for LISTEN tls, the BASE's STARTTLS, and what a TLS step leaves open
    Base base = Base::None;
    QByteArray hostname = QByteArrayLiteral("mx.example.net");
    QList<Account> accounts;
    QList<QByteArray> mechanisms{ "SCRAM-SHA-256", "SCRAM-SHA-1", "CRAM-MD5", "PLAIN", "LOGIN" };
    QList<QByteArray> offer; ///< further EHLO keywords
    QList<QByteArray> withhold; ///< EHLO keywords left out
    bool loginInClear = false; ///< AUTH is offered before TLS too
    bool loginRequired = true; ///< BASE submission: 530 to MAIL without a login
    QString expectedCause;
    QString expectedStep;
    QMap<QString, QString> settings; ///< SETTINGS key=value
    Part main;
    std::vector<std::pair<int, Part>> connections; ///< CONNECTION n, or -n for "n and later"

    /// What connection number `n` (from 1) does.
    [[nodiscard]] const Part &partFor(int n) const;
};

struct ScriptError {
    int line = 0; ///< from 1
    QString text; ///< for the writer of the script
};

/// Reads a script; the error says in which line it stopped.
[[nodiscard]] std::variant<Script, ScriptError> parseScript(const QString &text);

} // namespace envoi::simulator
