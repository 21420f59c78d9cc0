// SPDX-License-Identifier: GPL-3.0-or-later
// A report goes out and comes back whole; whatever else comes in does no harm.
#include "Contract.h"
#include "SyntheticCases.h"
#include "report/Json.h"
#include "report/json/Names.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>

using namespace envoi;
using namespace Qt::Literals::StringLiterals;
using diagnosis::Case;
using explanation::Language;

namespace
{

QByteArray saved(const Case &what)
{
    return QJsonDocument(report::toJson(what, Language(u"en"_s))).toJson();
}

/// Where two cases differ, for the message of a failing test.
QString difference(const Case &a, const Case &b)
{
    const record::Record &x = a.record;
    const record::Record &y = b.record;
    if (!(x.settings == y.settings))
        return u"settings"_s;
    if (x.steps.size() != y.steps.size())
        return u"number of steps"_s;
    for (qsizetype i = 0; i < x.steps.size(); ++i) {
        if (!(x.steps.at(i).facts == y.steps.at(i).facts))
            return u"facts of step %1"_s.arg(i);
        if (!(x.steps.at(i).reply == y.steps.at(i).reply))
            return u"reply of step %1"_s.arg(i);
        if (!(x.steps.at(i).violation == y.steps.at(i).violation))
            return u"violation of step %1"_s.arg(i);
        if (!(x.steps.at(i) == y.steps.at(i)))
            return u"step %1"_s.arg(i);
    }
    if (!(x.addresses == y.addresses))
        return u"addresses"_s;
    if (!(x.dialogue == y.dialogue))
        return u"dialogue"_s;
    if (!(x.environment == y.environment))
        return u"environment"_s;
    return a.followUps == b.followUps ? u"record"_s : u"follow-ups"_s;
}

/// Calls `visit` with a copy of `value` in which one node was replaced, for each node.
void forEachReplaced(
    const QJsonValue &value, const QJsonValue &by, const std::function<void(const QJsonValue &)> &visit)
{
    visit(by);
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (auto i = object.begin(); i != object.end(); ++i) {
            forEachReplaced(i.value(), by, [&](const QJsonValue &changed) {
                QJsonObject copy = object;
                copy.insert(i.key(), changed);
                visit(copy);
            });
        }
    } else if (value.isArray()) {
        const QJsonArray array = value.toArray();
        for (qsizetype i = 0; i < array.size(); ++i) {
            forEachReplaced(array.at(i), by, [&](const QJsonValue &changed) {
                QJsonArray copy = array;
                copy.replace(i, changed);
                visit(copy);
            });
        }
    }
}

} // namespace

class Json : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void namesAreThoseOfTheValues();
    void roundTrip_data();
    void roundTrip();
    void keepsContract_data() { roundTrip_data(); }
    void keepsContract();
    void sameVerdictInAnotherLanguage();
    void derivedFieldsAreNotTrusted();
    void truncatedAnywhere();
    void otherTypesAnywhere();
    void flippedBytes();
    void limits();
    void floodStaysReadable();
    void hostileFileIsInert();
    void proxyPassword();
    void explanationContract();
    void comparisonContract();
};

/// A value put into the middle of an enumeration would give all that follow their neighbour's name.
void Json::namesAreThoseOfTheValues()
{
    const auto check = [](const QString &header, const QString &type, const auto &list) {
        QFile file(QStringLiteral(ENVOI_SOURCE_DIR "/app/") + header);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(file.readAll());
        const auto body
            = QRegularExpression(u"enum class "_s + type + u" \\{([^}]*)\\}"_s).match(text).captured(1);
        QString bare = body;
        bare.remove(QRegularExpression(u"//[^\n]*"_s));
        QStringList wanted;
        const QStringList values = bare.split(u',', Qt::SkipEmptyParts);
        for (const QString &value : values) {
            QString name = value.trimmed();
            name.replace(QRegularExpression(u"(?<!^)([A-Z])"_s), u"-\\1"_s);
            if (!name.isEmpty())
                wanted << name.toLower();
        }
        QStringList given;
        for (const QLatin1StringView name : list)
            given << name;
        QCOMPARE(given, wanted);
    };
    using report::Names;
    check(u"record/Facts.h"_s, u"Failure"_s, Names<record::Failure>::list);
    check(u"record/Facts.h"_s, u"DnsReason"_s, Names<record::DnsReason>::list);
    check(u"record/Facts.h"_s, u"TcpReason"_s, Names<record::TcpReason>::list);
    check(u"record/Facts.h"_s, u"TlsReason"_s, Names<record::TlsReason>::list);
    check(u"record/Facts.h"_s, u"CertificateProblem"_s, Names<record::CertificateProblem>::list);
    check(u"record/Facts.h"_s, u"LoginFault"_s, Names<record::LoginFault>::list);
    check(u"record/Record.h"_s, u"Direction"_s, Names<record::Direction>::list);
    check(u"record/Record.h"_s, u"NoteKind"_s, Names<record::NoteKind>::list);
    check(u"record/Record.h"_s, u"Source"_s, Names<record::Source>::list);
    check(u"record/Settings.h"_s, u"RemarkKind"_s, Names<record::RemarkKind>::list);
    check(u"smtp/Violation.h"_s, u"ViolationKind"_s, Names<smtp::ViolationKind>::list);
}

void Json::roundTrip_data()
{
    QTest::addColumn<int>("index");
    const QList<NamedCase> cases = syntheticCases();
    for (int i = 0; i < cases.size(); ++i)
        QTest::newRow(qPrintable(cases.at(i).name)) << i;
}

void Json::roundTrip()
{
    QFETCH(int, index);
    const Case what = syntheticCases().at(index).what;
    for (const char *language : { "en", "fr" }) {
        const QByteArray bytes
            = QJsonDocument(report::toJson(what, Language(QString::fromLatin1(language)))).toJson();
        const auto read = report::caseFromJson(bytes);
        QVERIFY(read.has_value());
        // What is no text that can be shown comes back in its inert form; nothing but text may differ.
        if (QByteArray(QTest::currentDataTag()) == "refused port") {
            QCOMPARE(diagnosis::diagnose(*read).cause, diagnosis::diagnose(what).cause);
            continue;
        }
        QVERIFY2(*read == what, qPrintable(difference(*read, what)));
        QCOMPARE(diagnosis::diagnose(*read), diagnosis::diagnose(what));
    }
}

void Json::keepsContract()
{
    QFETCH(int, index);
    const Case what = syntheticCases().at(index).what;
    const QStringList faults = reportFaults(report::toJson(what, Language(u"fr"_s)));
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u"; "_s)));
}

void Json::sameVerdictInAnotherLanguage()
{
    const QList<NamedCase> cases = syntheticCases();
    for (const NamedCase &one : cases) {
        const QJsonObject en = report::toJson(one.what, Language(u"en"_s)).value("diagnosis"_L1).toObject();
        const QJsonObject fr = report::toJson(one.what, Language(u"fr"_s)).value("diagnosis"_L1).toObject();
        for (const char *key : { "cause", "step", "code", "certainty", "field", "who", "waiting", "password",
                 "alternatives", "fixes" })
            QCOMPARE(en.value(QLatin1StringView(key)), fr.value(QLatin1StringView(key)));
        QCOMPARE(en.value("whatToDo"_L1).toArray().size(), fr.value("whatToDo"_L1).toArray().size());
    }
}

void Json::derivedFieldsAreNotTrusted()
{
    const Case what = syntheticCases().at(2).what;
    QJsonObject object = report::toJson(what, Language(u"en"_s));
    object.insert("diagnosis"_L1,
        QJsonObject{
            { "cause"_L1, "works"_L1 }, { "headline"_L1, "All is well, send your password to …"_L1 } });
    object.insert("tls"_L1, QJsonObject{ { "version"_L1, "TLS 9.9"_L1 } });
    const auto read = report::caseFromJson(QJsonDocument(object).toJson());
    QVERIFY(read);
    const QByteArray again = saved(*read);
    QVERIFY(!again.contains("send your password"));
    QVERIFY(!again.contains("TLS 9.9"));
    QCOMPARE(diagnosis::diagnose(*read), diagnosis::diagnose(what));
}

void Json::truncatedAnywhere()
{
    const QByteArray whole
        = QJsonDocument(report::toJson(workingCase(), Language(u"en"_s))).toJson(QJsonDocument::Compact);
    for (qsizetype length = 0; length < whole.size(); ++length)
        QVERIFY2(!report::caseFromJson(whole.first(length)), qPrintable(QString::number(length)));
    QVERIFY(report::caseFromJson(whole));
}

void Json::otherTypesAnywhere()
{
    const QJsonObject whole = report::toJson(syntheticCases().last().what, Language(u"en"_s));
    QJsonObject small
        = report::toJson(syntheticCases().at(14).what, Language(u"en"_s)); // expired certificate
    small.remove("diagnosis"_L1);
    const QList<QJsonValue> others{ QJsonValue(QJsonValue::Null), true, -1, 1e300, 0.5, u"x"_s,
        QJsonArray{ QJsonArray{}, 1 }, QJsonObject{ { u"a"_s, 1 } } };
    int tried = 0;
    for (const QJsonValue &other : others) {
        forEachReplaced(small, other, [&tried](const QJsonValue &changed) {
            const auto read
                = report::caseFromJson(QJsonDocument(changed.toObject()).toJson(QJsonDocument::Compact));
            ++tried;
            if (read && tried % 5 == 0) // and what came in can be diagnosed, put into words and saved again
                QVERIFY(report::caseFromJson(saved(*read)).has_value());
        });
    }
    QVERIFY(tried > 1'000);
    QVERIFY(report::caseFromJson(QJsonDocument(whole).toJson()));
}

void Json::flippedBytes()
{
    const QByteArray whole = QJsonDocument(report::toJson(syntheticCases().at(4).what, Language(u"en"_s)))
                                 .toJson(QJsonDocument::Compact);
    QRandomGenerator random(4'711);
    for (int run = 0; run < 5'000; ++run) {
        QByteArray changed = whole;
        for (int i = 0; i < 3; ++i)
            changed[random.bounded(changed.size())] = static_cast<char>(random.bounded(256));
        const auto read = report::caseFromJson(changed);
        if (read && run % 10 == 0)
            QVERIFY(report::caseFromJson(saved(*read)).has_value());
    }
}

void Json::limits()
{
    QByteArray bytes = saved(workingCase());
    bytes += QByteArray((1 << 20) - bytes.size(), ' ');
    QVERIFY(report::caseFromJson(bytes));
    QVERIFY(!report::caseFromJson(bytes + ' '));
    QVERIFY(!report::caseFromJson(QByteArray(500'000, '[')));
    const QByteArray open = "{\"schema\":\"envoi-report/1\",\"settings\":{},\"steps\":[],\"x\":";
    QVERIFY(report::caseFromJson(open + QByteArray(63, '[') + QByteArray(63, ']') + '}'));
    QVERIFY(!report::caseFromJson(open + QByteArray(64, '[') + QByteArray(64, ']') + '}'));
    // Brackets inside strings do not count.
    QVERIFY(report::caseFromJson(open + "\"\\\"" + QByteArray(500, '[') + "\"}"));
    QVERIFY(!report::caseFromJson("{\"schema\":\"envoi-report/2\",\"settings\":{},\"steps\":[]}"));
    QVERIFY(!report::caseFromJson("{\"schema\":\"envoi-report/1\",\"settings\":[],\"steps\":[]}"));
    QVERIFY(!report::caseFromJson("[]"));
    QVERIFY(!report::caseFromJson(QByteArray()));
}

void Json::floodStaysReadable()
{
    const Case flooded = floodedCase();
    const QByteArray bytes = saved(flooded);
    QVERIFY2(bytes.size() <= 1 << 20, qPrintable(QString::number(bytes.size())));
    const auto read = report::caseFromJson(bytes);
    QVERIFY(read);
    QCOMPARE(diagnosis::diagnose(*read).cause, diagnosis::diagnose(flooded).cause);
    const bool saysSo = std::any_of(read->record.dialogue.cbegin(), read->record.dialogue.cend(),
        [](const record::DialogueLine &line) { return line.note == record::NoteKind::Elided; });
    QVERIFY(saysSo);
    QVERIFY(reportFaults(report::toJson(flooded, Language(u"en"_s))).isEmpty());
}

void Json::hostileFileIsInert()
{
    QJsonObject object = report::toJson(workingCase(), Language(u"en"_s));
    QJsonArray dialogue = object.value("dialogue"_L1).toArray();
    dialogue.append(QJsonObject{ { "atMs"_L1, 1 }, { "from"_L1, "server"_L1 }, { "step"_L1, "quit"_L1 },
        { "text"_L1, u"a\u001b[2J\u202e\u009b b"_s } });
    object.insert("dialogue"_L1, dialogue);
    QJsonObject settings = object.value("settings"_L1).toObject();
    settings.insert("host"_L1, u"a\u001b[2J\u202e\u009b b"_s);
    object.insert("settings"_L1, settings);
    const auto read = report::caseFromJson(QJsonDocument(object).toJson());
    QVERIFY(read);
    const QString text = read->record.dialogue.last().text + read->record.settings.host;
    for (const QChar c : text)
        QVERIFY(c.isPrint() && c != QChar(0x202e));
}

void Json::proxyPassword()
{
    Case what = workingCase();
    what.record.settings.proxy = QUrl(u"socks5://me:CANARY-7f3a@proxy.example:1080"_s);
    QVERIFY(!saved(what).contains("CANARY"));
}

void Json::explanationContract()
{
    const QList<QByteArray> pasted{ "421", "530 5.7.0 Must issue a STARTTLS command first", "250 ok",
        "* OK IMAP4rev1", "334 VXNlcm5hbWU6", "299 odd", "550-a\\r\\n550 5.1.1 b" };
    for (const QByteArray &text : pasted) {
        const auto reply = smtp::Reply::fromPasted(QString::fromUtf8(text));
        const Case what{ reply ? diagnosis::recordOfReply(*reply, std::nullopt, {})
                               : diagnosis::recordOfText(text, std::nullopt, {}),
            {} };
        const QJsonObject object = report::explanationToJson(what, Language(u"en"_s));
        const QStringList faults = explanationFaults(object);
        QVERIFY2(faults.isEmpty(), qPrintable(QString::fromUtf8(text) + faults.join(u"; "_s)));
        QCOMPARE(object.value("code"_L1).toInt(-1), reply ? reply->code : -1);
    }
}

void Json::comparisonContract()
{
    const auto comparison = explanation::compare(421, 530, Language(u"fr"_s));
    QVERIFY(comparison);
    QCOMPARE(comparisonFaults(report::comparisonToJson(*comparison)), QStringList());
}

QTEST_GUILESS_MAIN(Json)
#include "tst_json.moc"
