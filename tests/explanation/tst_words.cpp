// SPDX-License-Identifier: GPL-3.0-or-later
// Every cause in every language: complete, short, calm, and the same facts in both.
#include "explanation/Explanation.h"
#include "scenes.h"

#include <QRegularExpression>
#include <QTest>

using namespace envoi;
using diagnosis::Cause;
using explanation::Explanation;
using explanation::Language;
using scenes::Kind;

namespace
{

/// A word holds a letter or a digit; « and : stand alone in French and are none.
int countWords(const QString &text)
{
    static const QRegularExpression word(
        QStringLiteral(R"([^\s\x{00A0}\x{202F}]*[\p{L}\p{N}][^\s\x{00A0}\x{202F}]*)"));
    int n = 0;
    for (auto it = word.globalMatch(text); it.hasNext(); it.next())
        ++n;
    return n;
}

int countSentences(const QString &text)
{
    static const QRegularExpression end(QStringLiteral(R"([.!?…:;](?=\s|»|”|$))"));
    int n = 0;
    for (auto it = end.globalMatch(text); it.hasNext(); it.next())
        ++n;
    return qMax(1, n);
}

QString card(const Explanation &e)
{
    return (QStringList{ e.headline, e.whatHappened, e.why } + e.whatToDo).join(QLatin1Char(' '));
}

QString everything(const Explanation &e)
{
    QStringList pieces = QStringList{ card(e), e.who, e.waiting, e.password, e.toAdministrator, e.tellMeMore }
        + e.alternatives + e.remarks;
    pieces.removeAll(QString());
    return pieces.join(QLatin1Char(' '));
}

Explanation say(const scenes::Scene &scene, const char *language)
{
    static const Language english;
    static const Language french(QStringLiteral("fr"));
    return explanation::explain(scene.diagnosis, scene.what, language[0] == 'f' ? french : english);
}

QString firstThree(const QString &headline)
{
    return headline.split(QLatin1Char(' ')).mid(0, 3).join(QLatin1Char(' ')).toLower();
}

/// Vowels that are spoken together; words of the protocol, names and numbers are left out by the caller.
int syllables(const QString &word, bool french)
{
    static const QRegularExpression vowels(QStringLiteral("[aeiouyàâäéèêëîïôöùûüœæ]+"));
    QString w = word.toLower();
    static const QRegularExpression silentFrench(QStringLiteral("(?<=[^aeiouyàâäéèêëîïôöùûüœæ])(es?|ent)$"));
    static const QRegularExpression silentEnglish(QStringLiteral("(?<=[^aeiouyl])e$|(?<=[^aeioutdy])ed$"));
    w.remove(french ? silentFrench : silentEnglish);
    int n = 0;
    for (auto it = vowels.globalMatch(w); it.hasNext(); it.next())
        ++n;
    return qMax(1, n);
}

struct Ease {
    int words = 0;
    int sentences = 0;
    int syllables = 0;
    void add(const QString &text, bool french)
    {
        static const QRegularExpression plain(
            QStringLiteral(R"((?<![\p{L}\p{N}.@-])\p{L}\p{Ll}*(?![\p{L}\p{N}@-]|\.\p{L}))"));
        for (auto it = plain.globalMatch(text); it.hasNext();) {
            ++words;
            syllables += ::syllables(it.next().captured(), french);
        }
        sentences += countSentences(text);
    }
    /// Flesch's reading ease; for French with the weights of Kandel and Moles. 60 and more is plain.
    [[nodiscard]] double score(bool french) const
    {
        const double length = static_cast<double>(words) / sentences;
        const double weight = static_cast<double>(syllables) / words;
        return french ? 207 - 1.015 * length - 73.6 * weight : 206.835 - 1.015 * length - 84.6 * weight;
    }
};

} // namespace

class Words : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void eachCause_data();
    void eachCause();
    void sameInBothLanguages_data();
    void sameInBothLanguages();
    void verdictsAreEasyToRead_data();
    void verdictsAreEasyToRead();
    void alternatives_data();
    void alternatives();
    void titlesOf421();
    void titlesOf530();
    void everySpeakerOf421();
    void pastedRepliesClaimNoTest();
    void passwordStates();
    void noSafetyLoweredFirst();
    void hostileValuesStayInert();
    void certificatesNameTheirFacts();
    void momentsAreTheSameEverywhere();
    void successGivesValues();
    void remarksOfTyping();
    void loginsOfferedInClear_data();
    void loginsOfferedInClear();
    void lettersOnlyWhereOthersCan();
    void guessesSayProbably();
    void names();
};

void Words::eachCause_data()
{
    QTest::addColumn<int>("cause");
    QTest::addColumn<int>("kind");
    QTest::addColumn<QByteArray>("language");
    for (int c = 0; c < diagnosis::causeCount; ++c) {
        for (const Kind kind : scenes::allKinds()) {
            for (const char *language : { "en", "fr" }) {
                const QByteArray row = QByteArray(diagnosis::id(static_cast<Cause>(c)).data()) + ' '
                    + scenes::name(kind) + ' ' + language;
                QTest::newRow(row.constData()) << c << static_cast<int>(kind) << QByteArray(language);
            }
        }
    }
}

void Words::eachCause()
{
    QFETCH(int, cause);
    QFETCH(int, kind);
    QFETCH(QByteArray, language);
    const scenes::Scene scene = scenes::make(static_cast<Cause>(cause), static_cast<Kind>(kind));
    const Explanation e = say(scene, language.constData());
    const bool french = language == "fr";

    for (const QString &text :
        { e.headline, e.whatHappened, e.why, e.who, e.waiting, e.password, e.tellMeMore })
        QVERIFY(!text.trimmed().isEmpty());
    QVERIFY2(e.whatToDo.size() >= 2 && e.whatToDo.size() <= 4, qPrintable(e.whatToDo.join(QLatin1Char('|'))));
    for (const QString &item : e.whatToDo) {
        QVERIFY2(item.endsWith(QLatin1Char('.')) || item.contains(QLatin1String(": AA:")), qPrintable(item));
        QVERIFY2(item.at(0).isUpper(), qPrintable(item));
        static const QRegularExpression noVerb(QStringLiteral(
            "^(You|The|It|If|In|Your|There|This|Vous|Le|La|Les|Il|Si|Dans|Votre|Ce|Cette|Pour)\\b"));
        QVERIFY2(!noVerb.match(item).hasMatch(), qPrintable(item));
    }

    const QString all = everything(e);
    static const QRegularExpression placeholder(QStringLiteral("%[0-9n]"));
    QVERIFY2(!placeholder.match(all).hasMatch(), qPrintable(all));
    QVERIFY2(!all.contains(QLatin1String("  ")), qPrintable(all));

    // ux.md 107
    const int words = countWords(card(e));
    QVERIFY2(
        words <= (french ? 110 : 90), qPrintable(QStringLiteral("%1 words: %2").arg(words).arg(card(e))));
    const double average = static_cast<double>(words) / countSentences(card(e));
    QVERIFY2(average <= 18, qPrintable(QStringLiteral("%1 words a sentence: %2").arg(average).arg(card(e))));

    // ux.md 1: one sentence, no code
    QVERIFY2(e.headline.endsWith(QLatin1Char('.')), qPrintable(e.headline));
    static const QRegularExpression second(QStringLiteral("[.!?] +\\p{Lu}"));
    QVERIFY2(!second.match(e.headline).hasMatch(), qPrintable(e.headline));
    if (scene.diagnosis.code)
        QVERIFY(!e.headline.contains(QString::number(*scene.diagnosis.code)));
    static const QRegularExpression enhanced(QStringLiteral("\\b[245]\\.\\d{1,3}\\.\\d{1,3}\\b"));
    QVERIFY(!enhanced.match(e.headline).hasMatch());

    // ux.md 19: no blame, no apology
    static const QRegularExpression blame(
        QStringLiteral("\\b(you forgot|invalid|illegal|please|sorry|unfortunately|unknown error|wrongly|your "
                       "fault|vous avez oublié|veuillez|désolé|invalide|malheureusement|erreur "
                       "inconnue|crypt(er|é|age)|échec|merci de)\\b"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    QVERIFY2(!blame.match(all).hasMatch(), qPrintable(blame.match(all).captured()));
    static const QRegularExpression alarm(
        QStringLiteral("\\b(error|failure|erreur)\\b"), QRegularExpression::CaseInsensitiveOption);
    QVERIFY2(!alarm.match(e.headline).hasMatch(), qPrintable(e.headline));
}

void Words::sameInBothLanguages_data()
{
    QTest::addColumn<int>("cause");
    for (int c = 0; c < diagnosis::causeCount; ++c)
        QTest::newRow(diagnosis::id(static_cast<Cause>(c)).data()) << c;
}

void Words::sameInBothLanguages()
{
    QFETCH(int, cause);
    for (const Kind kind : scenes::allKinds()) {
        const scenes::Scene scene = scenes::make(static_cast<Cause>(cause), kind);
        const Explanation en = say(scene, "en");
        const Explanation fr = say(scene, "fr");
        QCOMPARE(fr.whatToDo.size(), en.whatToDo.size());
        QCOMPARE(fr.alternatives.size(), en.alternatives.size());
        QCOMPARE(fr.remarks.size(), en.remarks.size());
        QCOMPARE(fr.tellMeMore.count(QLatin1String("\n\n")), en.tellMeMore.count(QLatin1String("\n\n")));
        QCOMPARE(fr.toAdministrator.isEmpty(), en.toAdministrator.isEmpty());
        QVERIFY2(fr.headline != en.headline, qPrintable(en.headline));
        for (qsizetype i = 0; i < en.whatToDo.size(); ++i) {
            QVERIFY2(fr.whatToDo.at(i) != en.whatToDo.at(i), qPrintable(en.whatToDo.at(i)));
            // the same values, item by item
            for (const QString &value :
                { QStringLiteral("587"), QStringLiteral("465"), QStringLiteral("STARTTLS"),
                    QStringLiteral("SSL/TLS"), QStringLiteral("smtp.example.org"), QStringLiteral("OAuth2"),
                    QStringLiteral("Thunderbird"), QStringLiteral("VPN") })
                QVERIFY2(fr.whatToDo.at(i).contains(value) == en.whatToDo.at(i).contains(value),
                    qPrintable(en.whatToDo.at(i) + QLatin1Char('|') + fr.whatToDo.at(i)));
        }
    }
}

void Words::verdictsAreEasyToRead_data()
{
    QTest::addColumn<bool>("french");
    QTest::newRow("en") << false;
    QTest::newRow("fr") << true;
}

/// ux.md 107: Flesch's figure of each verdict sentence with its reason, and of all of them together.
void Words::verdictsAreEasyToRead()
{
    QFETCH(bool, french);
    Ease all;
    double hardest = 1000;
    QString which;
    for (int c = 0; c < diagnosis::causeCount; ++c) {
        const Explanation e
            = say(scenes::make(static_cast<Cause>(c), scenes::allKinds().first()), french ? "fr" : "en");
        Ease one;
        for (const QString &text : QStringList{ e.headline, e.whatHappened, e.why } + e.whatToDo) {
            one.add(text, french);
            all.add(text, french);
        }
        if (one.score(french) < hardest) {
            hardest = one.score(french);
            which = QString(diagnosis::id(static_cast<Cause>(c)));
        }
    }
    qInfo("%s: all %.1f, hardest %.1f (%s)", french ? "fr" : "en", all.score(french), hardest,
        qPrintable(which));
    QVERIFY2(all.score(french) >= 68, "the verdicts are no plain language");
    QVERIFY2(hardest >= 48, qPrintable(QStringLiteral("%1: %2").arg(which).arg(hardest)));
}

void Words::alternatives_data()
{
    sameInBothLanguages_data();
}

void Words::alternatives()
{
    QFETCH(int, cause);
    scenes::Scene scene = scenes::make(Cause::RefusedPermanently, Kind::Live);
    scene.diagnosis.alternatives = { static_cast<Cause>(cause) };
    scene.diagnosis.remarks = { static_cast<Cause>(cause) };
    const Explanation en = say(scene, "en");
    const Explanation fr = say(scene, "fr");
    QVERIFY2(en.alternatives.value(0).startsWith(QLatin1String("It may also ")),
        qPrintable(en.alternatives.value(0)));
    QVERIFY2(en.alternatives.value(0).contains(QLatin1String(": "))
            && en.alternatives.value(0).endsWith(QLatin1Char('?')),
        qPrintable(en.alternatives.value(0)));
    QVERIFY2(fr.alternatives.value(0).endsWith(QLatin1Char('?')), qPrintable(fr.alternatives.value(0)));
    QVERIFY2(fr.alternatives.value(0) != en.alternatives.value(0), qPrintable(en.alternatives.value(0)));
    if (static_cast<Cause>(cause) != Cause::RefusedPermanently) {
        QVERIFY(!en.remarks.isEmpty());
        QCOMPARE(fr.remarks.size(), en.remarks.size());
    }
}

void Words::titlesOf421()
{
    // Everything that replies.jsonl knows a 421 to mean.
    const QList<Cause> causes{ Cause::TooManyConnections, Cause::LocalSecuritySoftware,
        Cause::ServiceUnavailableTemporary, Cause::DnsOrPtrRequired, Cause::IdleTimeout,
        Cause::RecipientPolicy, Cause::IpBlocklisted, Cause::StarttlsRequiredFirst, Cause::TooManyErrors,
        Cause::RateLimited, Cause::TlsTooOld, Cause::ServerShuttingDown, Cause::TooManyAuthAttempts,
        Cause::ServerLocalError, Cause::SpfDkimDmarcFailure, Cause::Greylisted, Cause::HeloRejected };
    for (const char *language : { "en", "fr" }) {
        QSet<QString> titles;
        for (const Cause cause : causes) {
            const Explanation e = say(scenes::make(cause, Kind::Live, 421), language);
            QVERIFY2(!titles.contains(e.headline), qPrintable(e.headline));
            titles.insert(e.headline);
            // ux.md 20: who sent it, and that the line was closed
            QVERIFY2(e.whatHappened.contains(QLatin1String("smtp.example.net"))
                    || e.whatHappened.contains(QLatin1String("Example Shield")),
                qPrintable(e.whatHappened));
            QVERIFY2(e.whatHappened.contains(QString::fromUtf8(
                         language[0] == 'e' ? "closed the connection" : "fermé la connexion")),
                qPrintable(e.whatHappened));
        }
    }
    // In the middle of a session it is not "taking no connections".
    scenes::Scene later = scenes::make(Cause::ServiceUnavailableTemporary, Kind::Live, 421);
    later.diagnosis.step = record::StepId::Rcpt;
    QVERIFY(say(later, "en").headline
        != say(scenes::make(Cause::ServiceUnavailableTemporary, Kind::Live, 421), "en").headline);
}

void Words::titlesOf530()
{
    scenes::Scene login = scenes::make(Cause::AuthRequired, Kind::LiveBare, 530);
    scenes::Scene starttls = scenes::make(Cause::StarttlsRequiredFirst, Kind::LiveBare, 530);
    starttls.what.record.settings.security = record::Security::None;
    starttls.what.record.steps = record::plannedSteps(starttls.what.record.settings);
    for (const char *language : { "en", "fr" }) {
        QVERIFY(firstThree(say(login, language).headline) != firstThree(say(starttls, language).headline));
        QVERIFY(say(starttls, language).headline.contains(QLatin1String("STARTTLS")));
        QVERIFY(!say(login, language).headline.contains(QLatin1String("STARTTLS")));
    }
    // With a log-in given it is another verdict.
    QVERIFY(
        say(scenes::make(Cause::AuthRequired, Kind::Live, 530), "en").headline != say(login, "en").headline);
}

void Words::everySpeakerOf421()
{
    using diagnosis::Speaker;
    for (const char *language : { "en", "fr" }) {
        QSet<QString> said;
        for (const Speaker speaker :
            { Speaker::Server, Speaker::SecuritySoftware, Speaker::NetworkBox, Speaker::LocalBridge }) {
            scenes::Scene scene = scenes::make(Cause::ServiceUnavailableTemporary, Kind::Live, 421);
            scene.diagnosis.speaker = speaker;
            said.insert(say(scene, language).whatHappened);
        }
        QCOMPARE(said.size(), 4);
    }
}

void Words::pastedRepliesClaimNoTest()
{
    for (int c = 0; c < diagnosis::causeCount; ++c) {
        const auto cause = static_cast<Cause>(c);
        if (!scenes::comesFromReply(cause))
            continue;
        const scenes::Scene scene = scenes::make(cause, Kind::PastedUnknown);
        const QString step = explanation::stepName(scene.diagnosis.step, Language());
        const Explanation e = say(scene, "en");
        const QString text = card(e) + e.password + e.toAdministrator;
        QVERIFY2(!text.contains(QLatin1String("step “")), qPrintable(text));
        QVERIFY2(!text.contains(QLatin1String("the test ")) && !text.contains(QLatin1String("port 0")),
            qPrintable(text));
        QVERIFY2(!text.contains(QStringLiteral("“%1”").arg(step)), qPrintable(text));
    }
}

void Words::passwordStates()
{
    using diagnosis::PasswordState;
    for (const char *language : { "en", "fr" }) {
        for (const Kind kind : { Kind::Live, Kind::Pasted }) {
            QSet<QString> said;
            for (const PasswordState state : { PasswordState::NotGiven, PasswordState::NotSent,
                     PasswordState::Accepted, PasswordState::Refused, PasswordState::Unknown }) {
                scenes::Scene scene = scenes::make(Cause::RefusedPermanently, kind);
                scene.diagnosis.password = state;
                said.insert(say(scene, language).password);
            }
            QCOMPARE(said.size(), 5);
        }
    }
}

void Words::noSafetyLoweredFirst()
{
    static const QRegularExpression lowering(QStringLiteral(
        "“None”|accept it|switch off (the )?encryption|« Aucune »|acceptez-le|désactivez le chiffrement"));
    for (int c = 0; c < diagnosis::causeCount; ++c) {
        for (const char *language : { "en", "fr" }) {
            const QStringList items = say(scenes::make(static_cast<Cause>(c), Kind::Live), language).whatToDo;
            QVERIFY2(!lowering.match(items.join(QLatin1Char(' '))).hasMatch(),
                qPrintable(items.join(QLatin1Char(' '))));
        }
    }
    // A bridge on this computer may be accepted, after its fingerprint was compared.
    scenes::Scene local = scenes::make(Cause::CertificateSelfSigned, Kind::Live);
    local.what.record.settings.host = QStringLiteral("127.0.0.1");
    QVERIFY(say(local, "en").whatToDo.first().contains(QLatin1String("AA:BB:CC:DD")));
}

void Words::hostileValuesStayInert()
{
    const QString hostile
        = QStringLiteral("<b>x</b>%1%2\u202Eevil\r\n\x1b[31m") + QString(5000, QLatin1Char('A'));
    for (int c = 0; c < diagnosis::causeCount; ++c) {
        scenes::Scene scene = scenes::make(static_cast<Cause>(c), Kind::Live);
        for (auto it = scene.diagnosis.details.begin(); it != scene.diagnosis.details.end(); ++it)
            *it = hostile;
        scene.what.record.settings.host = hostile;
        scene.what.record.settings.user = hostile;
        const Explanation e = say(scene, "en");
        const QString all = everything(e);
        QVERIFY(!all.contains(QChar(0x202E)));
        QVERIFY(!all.contains(QChar(0x1b)));
        QVERIFY(!all.contains(QLatin1Char('\r')));
        QVERIFY(!card(e).contains(QString(250, QLatin1Char('A'))));
    }
}

void Words::certificatesNameTheirFacts()
{
    for (const Cause cause : { Cause::CertificateExpired, Cause::CertificateNotYetValid, Cause::ClockWrong,
             Cause::CertificateNameMismatch, Cause::CertificateSelfSigned, Cause::CertificateIssuerUnknown,
             Cause::CertificateIntermediateMissing, Cause::CertificateIntercepted, Cause::CertificateWeak,
             Cause::CertificateUnsuitable }) {
        const QString en = say(scenes::make(cause, Kind::Live), "en").whatHappened;
        for (const char *fact : { "smtp.example.net", "mail.host.example", "Example Authority R3",
                 "3 January 2026", "3 April 2026", "25 November 2026" })
            QVERIFY2(en.contains(QLatin1String(fact)), fact);
        const QString fr = say(scenes::make(cause, Kind::Live), "fr").whatHappened;
        for (const char *fact : { "smtp.example.net", "mail.host.example", "Example Authority R3",
                 "3 janvier 2026", "3 avril 2026", "25 novembre 2026" })
            QVERIFY2(fr.contains(QLatin1String(fact)), qPrintable(fr));
    }
}

/// 03/04/26 is the third of April here and the fourth of March there.
void Words::momentsAreTheSameEverywhere()
{
    const QDateTime when(QDate(2026, 4, 3), QTime(19, 5), Qt::UTC);
    QCOMPARE(explanation::Language(QStringLiteral("en")).moment(when), QStringLiteral("3 April 2026, 19:05"));
    QCOMPARE(explanation::Language(QStringLiteral("fr")).moment(when), QStringLiteral("3 avril 2026, 19:05"));
}

void Words::successGivesValues()
{
    const scenes::Scene scene = scenes::make(Cause::Works, Kind::Live);
    for (const char *language : { "en", "fr" }) {
        const Explanation e = say(scene, language);
        for (const char *value : { "smtp.example.net", "587", "STARTTLS", "alice@example.net" })
            QVERIFY(e.whatToDo.first().contains(QLatin1String(value)));
        for (const char *program : { "Thunderbird", "Outlook", "Apple Mail", "iPhone", "Android" })
            QVERIFY(e.tellMeMore.contains(QLatin1String(program)));
    }
    const auto programs = explanation::programValues(scene.what.record, Language(QStringLiteral("fr")));
    QCOMPARE(programs.size(), 5);
    QCOMPARE(programs.first().values.first().first, QStringLiteral("Nom du serveur"));
}

void Words::remarksOfTyping()
{
    for (int k = 0; k <= static_cast<int>(record::RemarkKind::PlaintextLogin); ++k) {
        record::Remark remark;
        remark.kind = static_cast<record::RemarkKind>(k);
        const QString en = explanation::remarkSentence(remark, Language());
        const QString fr = explanation::remarkSentence(remark, Language(QStringLiteral("fr")));
        QVERIFY2(!en.isEmpty() && en != fr, qPrintable(en));
        static const QRegularExpression placeholder(QStringLiteral("%[0-9n]"));
        QVERIFY(!placeholder.match(en + fr).hasMatch());
    }
}

void Words::loginsOfferedInClear_data()
{
    QTest::addColumn<QStringList>("mechanisms");
    QTest::addColumn<bool>("insideTls");
    QTest::addColumn<bool>("remarked");
    const auto row = [](const char *name, const QStringList &mechanisms, bool inside, bool remarked) {
        QTest::newRow(name) << mechanisms << inside << remarked;
    };
    // Dovecot with its own defaults: nothing in clear that shows the password.
    row("challenges only",
        { QStringLiteral("CRAM-MD5"), QStringLiteral("SCRAM-SHA-1"), QStringLiteral("SCRAM-SHA-256") }, false,
        false);
    row("the password itself", { QStringLiteral("SCRAM-SHA-256"), QStringLiteral("PLAIN") }, false, true);
    row("LOGIN", { QStringLiteral("LOGIN") }, false, true);
    row("a token", { QStringLiteral("XOAUTH2") }, false, true);
    row("none", {}, false, false);
    row("encrypted", { QStringLiteral("PLAIN"), QStringLiteral("LOGIN") }, true, false);
}

void Words::loginsOfferedInClear()
{
    QFETCH(QStringList, mechanisms);
    QFETCH(bool, insideTls);
    QFETCH(bool, remarked);
    scenes::Scene scene = scenes::make(Cause::Works, Kind::Live);
    for (record::StepRecord &step : scene.what.record.steps) {
        if (step.id != record::StepId::Ehlo)
            continue;
        record::EhloFacts facts;
        facts.insideTls = insideTls;
        facts.capabilities.mechanisms = mechanisms;
        step.facts = facts;
    }
    const QStringList remarks = say(scene, "en").remarks;
    QCOMPARE(!remarks.filter(QStringLiteral("log in before encryption")).isEmpty(), remarked);
}

void Words::lettersOnlyWhereOthersCan()
{
    for (int c = 0; c < diagnosis::causeCount; ++c) {
        for (const diagnosis::Who who : { diagnosis::Who::User, diagnosis::Who::Nobody }) {
            scenes::Scene scene = scenes::make(static_cast<Cause>(c), Kind::Live);
            scene.diagnosis.who = who;
            QVERIFY(say(scene, "en").toAdministrator.isEmpty());
        }
    }
    scenes::Scene scene = scenes::make(Cause::CertificateExpired, Kind::Live);
    scene.diagnosis.who = diagnosis::Who::Administrator;
    const QString letter = say(scene, "en").toAdministrator;
    for (const char *fact : { "25 November 2026", "smtp.example.net", "587", "STARTTLS", "renew" })
        QVERIFY2(letter.contains(QLatin1String(fact)), qPrintable(letter));
    scene = scenes::make(Cause::ServerLocalError, Kind::Live, 421);
    QVERIFY(say(scene, "fr").toAdministrator.contains(QLatin1String("421 some words of the server")));
}

void Words::guessesSayProbably()
{
    for (const Cause cause :
        { Cause::AppPasswordRequired, Cause::SmtpAccessDisabled, Cause::BasicAuthDisabled }) {
        scenes::Scene scene = scenes::make(cause, Kind::Likely, 535);
        QVERIFY(say(scene, "en").headline.contains(QLatin1String("probably")));
        QVERIFY(say(scene, "fr").headline.contains(QLatin1String("sans doute")));
        scene.diagnosis.alternatives.clear(); // the reply itself says so
        QVERIFY(!say(scene, "en").headline.contains(QLatin1String("probably")));
    }
    for (const Cause cause :
        { Cause::PortBlockedByNetwork, Cause::StarttlsStripped, Cause::SmtpIntercepted, Cause::CaptivePortal,
            Cause::ClockWrong, Cause::ClientIpNotAllowed, Cause::Ipv6Broken, Cause::HostIsIncomingServer }) {
        QVERIFY(say(scenes::make(cause, Kind::Likely), "en").headline.contains(QLatin1String("probably")));
        QVERIFY(say(scenes::make(cause, Kind::Likely), "fr").headline.contains(QLatin1String("sans doute")));
        QVERIFY(!say(scenes::make(cause, Kind::Live), "en").headline.contains(QLatin1String("probably")));
        QVERIFY(!say(scenes::make(cause, Kind::Live), "fr").headline.contains(QLatin1String("sans doute")));
    }
}

void Words::names()
{
    QCOMPARE(Language(QStringLiteral("en")).day({ 2026, 2, 1 }), QStringLiteral("1 February 2026"));
    QCOMPARE(Language(QStringLiteral("fr")).day({ 2026, 2, 1 }), QStringLiteral("1er février 2026"));
    QCOMPARE(Language(QStringLiteral("fr")).day({ 2026, 2, 21 }), QStringLiteral("21 février 2026"));
    const Language fr(QStringLiteral("fr"));
    for (int step = 0; step < record::stepCount; ++step) {
        const auto id = static_cast<record::StepId>(step);
        QVERIFY(!explanation::stepName(id, Language()).isEmpty());
        QVERIFY(!explanation::stepName(id, fr).isEmpty());
        QVERIFY(!explanation::waitingSentence(id, 8000, 60000, fr).contains(QLatin1Char('%')));
    }
    QVERIFY(explanation::waitingSentence(record::StepId::Greeting, 8000, 60000, Language())
                .contains(QLatin1String("8 s, up to 60 s")));
}

QTEST_GUILESS_MAIN(Words)
#include "tst_words.moc"
