// SPDX-License-Identifier: GPL-3.0-or-later
#include "Seeds.h"

#include "report/Json.h"
#include "simulator/Script.h"
#include "tests/hostile/Cases.h"
#include "tests/report/SyntheticCases.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QSet>

using namespace envoi;
using namespace Qt::Literals::StringLiterals;

namespace fuzz
{

namespace
{

constexpr qsizetype largest = 8'192; // more teaches a fuzzer nothing
const QString root = QStringLiteral(ENVOI_SOURCE_DIR);

class Folder
{
public:
    explicit Folder(const QString &path)
        : m_path(path)
    {
        QDir().mkpath(path);
    }
    /// Named by content, so that the same seed is there once.
    void add(const QByteArray &seed) const
    {
        const QByteArray name = QCryptographicHash::hash(seed, QCryptographicHash::Sha1).toHex();
        QFile file(m_path + u'/' + QString::fromLatin1(name));
        if (seed.size() > largest || !file.open(QIODevice::WriteOnly) || file.write(seed) != seed.size())
            return;
    }

private:
    QString m_path;
};

/// What the server of a block says, one piece between two things that the client says.
void collect(const simulator::Block &block, QByteArrayList &pieces)
{
    QByteArray piece;
    const auto end = [&] {
        if (!piece.isEmpty())
            pieces << std::exchange(piece, {});
    };
    for (const simulator::Instruction &instruction : block) {
        if (const auto *send = std::get_if<simulator::Send>(&instruction.step)) {
            for (const auto &part : send->text.parts) {
                if (const QByteArray *bytes = std::get_if<QByteArray>(&part))
                    piece += *bytes;
            }
        } else if (std::get_if<simulator::Finish>(&instruction.step)
            || std::get_if<simulator::Reset>(&instruction.step)) {
            end();
            pieces << "\1";
        } else if (std::get_if<simulator::StaySilent>(&instruction.step)) {
            end();
            pieces << "\2";
        } else {
            end();
        }
    }
    end();
}

QList<QByteArrayList> hostileSessions()
{
    QList<QByteArrayList> sessions;
    QSet<QByteArray> known;
    const auto add = [&](const simulator::Block &block) {
        QByteArrayList pieces;
        collect(block, pieces);
        const QByteArray all = pieces.join('\x1e');
        if (all.isEmpty() || all.size() > largest || known.contains(all))
            return;
        known.insert(all);
        sessions << pieces;
    };
    const QDir folder(root + u"/tests/hostile/cases"_s);
    for (const QString &file : folder.entryList({ u"*.envoi"_s }, QDir::Files)) {
        for (const hostile::Case &one : hostile::casesIn(folder.filePath(file))) {
            const auto parsed = simulator::parseScript(one.script);
            const auto &script = std::get<simulator::Script>(parsed);
            add(script.main.steps);
            for (const simulator::Handler &handler : script.main.handlers)
                add(handler.block);
        }
    }
    return sessions;
}

/// The values of `key` in each line of these files.
QByteArrayList lines(const QString &folder, const QString &key)
{
    QByteArrayList values;
    const QDir dir(root + folder);
    for (const QString &name : dir.entryList({ u"*.jsonl"_s }, QDir::Files)) {
        QFile file(dir.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            continue;
        for (const QByteArray &line : file.readAll().split('\n')) {
            const QString value = QJsonDocument::fromJson(line).object().value(key).toString();
            if (!value.isEmpty())
                values << value.toUtf8();
        }
    }
    return values;
}

void fromSessions(const QString &folder)
{
    const Folder readers(folder + u"/reply-reader"_s);
    const Folder offers(folder + u"/capabilities"_s);
    const Folder logins(folder + u"/login"_s);
    const Folder conversations(folder + u"/conversation"_s);
    // Where the replies of a session begin: empty pieces stand for right ones. With TLS from the start:
    // greeting, EHLO, AUTH, MAIL, RCPT; with STARTTLS two more.
    int turn = 0;
    for (const QByteArrayList &session : hostileSessions()) {
        const QByteArray stream = session.join();
        readers.add(QByteArray("\0\3\1\7\0", 5) + stream);
        readers.add(QByteArray("\1\0", 2) + stream);
        if (stream.startsWith("250"))
            offers.add(stream);
        for (int mechanism = 0; mechanism < 7; ++mechanism) {
            if (stream.startsWith("334"))
                logins.add(QByteArray(1, static_cast<char>(mechanism)) + QByteArray("\0\0\1", 3)
                    + stream.mid(4).simplified());
        }
        for (const int before : { turn % 6, (turn + 3) % 6 }) {
            const char security = turn++ % 2 == 0 ? '\0' : '\1';
            const char cut = static_cast<char>(turn % 9);
            const char choices[]{ security, 0, 0, 0, cut, 3, 1, 17 };
            conversations.add(
                QByteArray(choices, sizeof choices) + QByteArray(before, '\x1e') + session.join('\x1e'));
        }
    }
}

} // namespace

void writeSeeds(const QString &folder)
{
    fromSessions(folder);
    const Folder texts(folder + u"/text"_s);
    int form = 0;
    for (const QByteArray &reply : lines(u"/tests/data/replies"_s, u"reply"_s)) {
        if (form < 300) // each form of an echo, at the end of a sentence
            texts.add(QByteArray("\0\x09Tr0ub4dor", 11) + reply + static_cast<char>(1 + form % 8) + "abcd");
        ++form;
    }
    const Folder pastes(folder + u"/pasted"_s);
    for (const QByteArray &paste : lines(u"/tests/data/mail-programs"_s, u"text"_s))
        pastes.add(QByteArray("\0\0", 2) + paste);
    const Folder reports(folder + u"/report"_s);
    const explanation::Language english(u"en"_s);
    for (const NamedCase &one : syntheticCases()) {
        QJsonObject report = report::toJson(one.what, english);
        report.remove("diagnosis"_L1); // derived, and never read
        reports.add(QJsonDocument(report).toJson(QJsonDocument::Compact));
    }
}

} // namespace fuzz
