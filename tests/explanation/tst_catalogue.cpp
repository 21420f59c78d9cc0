// SPDX-License-Identifier: GPL-3.0-or-later
// The offline reference: every code of the corpora, every pair, both languages, nothing of one in the other.
#include "explanation/CodeCatalogue.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace envoi;
using namespace Qt::Literals::StringLiterals;
using explanation::CodeEntry;
using explanation::Comparison;
using explanation::Language;

namespace
{

const Language &english()
{
    static const Language language(u"en"_s);
    return language;
}

const Language &french()
{
    static const Language language(u"fr"_s);
    return language;
}

QStringList textsOf(const CodeEntry &entry)
{
    return QStringList{ entry.category, entry.title, entry.description } + entry.whenYouSeeIt
        + entry.howToResolve + entry.forTheServer;
}

/// Words that no French sentence has. Reply texts and names of protocols are quoted as they come.
bool looksEnglish(const QString &text)
{
    static const QRegularExpression words(
        u"\\b(the|and|with|your|server|password|waiting|wait|try|again|message is|login)\\b"_s);
    QString bare = text;
    bare.remove(QRegularExpression(u"\\([^)]*\\)|«[^»]*»"_s)); // quotations and standard names
    return words.match(bare).hasMatch();
}

bool hasFrenchTypography(const QString &text)
{
    static const QRegularExpression wrong(u" [:;!?»]|« |[A-Za-zé]'[a-zé]|[“”]"_s);
    static const QRegularExpression missing(
        u"[^\\x{202F}\\x{00A0}\\s?!][;!?](\\s|$)|«[^\\x{00A0}]|[^\\x{00A0}]»"_s);
    return !wrong.match(text).hasMatch() && !missing.match(text).hasMatch();
}

} // namespace

class Catalogue : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyCodeOfTheCorpora();
    void entriesAreWhole();
    void categoriesAreTheStandards();
    void sameShapeInBothLanguages();
    void frenchIsFrench();
    void titlesDiffer();
    void everyPair();
    void unknownCodesHaveTheirClass();
    void outOfRange();
    void orderOfTheCodes();
    void busyAgainstLogin();
    void busyInDepth();
    void loginInDepth();
};

void Catalogue::everyCodeOfTheCorpora()
{
    const QList<int> known = explanation::catalogueCodes();
    QSet<int> wanted{ 211, 214, 220, 221, 235, 250, 251, 252, 334, 354, 421, 432, 450, 451, 452, 454, 455,
        500, 501, 502, 503, 504, 521, 523, 530, 534, 535, 538, 550, 551, 552, 553, 554, 555, 556,
        571 }; // hostile.md 58
    int read = 0;
    for (const char *name : { "replies.jsonl", "replies-real.jsonl", "more.jsonl", "more2.jsonl" }) {
        QFile file(QStringLiteral(ENVOI_TEST_DATA "/replies/") + QString::fromLatin1(name));
        QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(file.fileName()));
        while (!file.atEnd()) {
            const QString reply
                = QJsonDocument::fromJson(file.readLine()).object().value("reply"_L1).toString();
            bool isCode = false;
            const int code = reply.left(3).toInt(&isCode);
            if (isCode && code >= 200 && code <= 599)
                wanted << code;
            ++read;
        }
    }
    QVERIFY(read > 300);
    for (const int code : std::as_const(wanted))
        QVERIFY2(known.contains(code), qPrintable(QString::number(code)));
    QVERIFY(std::is_sorted(known.cbegin(), known.cend()));
    QCOMPARE(QSet<int>(known.cbegin(), known.cend()).size(), known.size());
}

void Catalogue::entriesAreWhole()
{
    const QList<int> codes = explanation::catalogueCodes();
    for (const int code : codes) {
        for (const Language *language : { &english(), &french() }) {
            const auto entry = explanation::codeEntry(code, *language);
            QVERIFY(entry);
            QCOMPARE(entry->code, code);
            QVERIFY(!entry->whenYouSeeIt.isEmpty() && !entry->howToResolve.isEmpty()
                && !entry->forTheServer.isEmpty());
            const QStringList texts = textsOf(*entry);
            for (const QString &text : texts)
                QVERIFY2(text.size() > 3 && text == text.trimmed(), qPrintable(QString::number(code)));
            for (const QString &sentence : entry->whenYouSeeIt + entry->howToResolve + entry->forTheServer)
                QVERIFY2(sentence.endsWith(u'.') && sentence.front().isUpper(), qPrintable(sentence));
        }
    }
}

void Catalogue::categoriesAreTheStandards()
{
    for (const int code : explanation::catalogueCodes()) {
        const QString en = explanation::codeEntry(code, english())->category;
        const QString fr = explanation::codeEntry(code, french())->category;
        const QString expected = code < 300 ? u"Positive Completion"_s
            : code < 400                    ? u"Positive Intermediate"_s
            : code < 500                    ? u"Transient Negative Completion"_s
                                            : u"Permanent Negative Completion"_s;
        QCOMPARE(en, QString::number(code / 100) + u"yz "_s + expected);
        QVERIFY2(fr.contains(u'(' + expected + u')')
                && fr.startsWith(QString::number(code / 100) + u"yz, réponse"_s),
            qPrintable(fr));
    }
}

void Catalogue::sameShapeInBothLanguages()
{
    for (const int code : explanation::catalogueCodes()) {
        const auto en = explanation::codeEntry(code, english());
        const auto fr = explanation::codeEntry(code, french());
        QCOMPARE(fr->whenYouSeeIt.size(), en->whenYouSeeIt.size());
        QCOMPARE(fr->howToResolve.size(), en->howToResolve.size());
        QCOMPARE(fr->forTheServer.size(), en->forTheServer.size());
        // The same numbers: codes, ports, RFCs.
        static const QRegularExpression number(u"\\d[\\d.]*\\d|\\d"_s);
        const QStringList enTexts = textsOf(*en);
        const QStringList frTexts = textsOf(*fr);
        for (qsizetype i = 0; i < enTexts.size(); ++i) {
            QStringList a;
            QStringList b;
            for (auto match = number.globalMatch(enTexts.at(i)); match.hasNext();)
                a << match.next().captured();
            for (auto match = number.globalMatch(frTexts.at(i)); match.hasNext();)
                b << match.next().captured();
            a.sort();
            b.sort();
            QVERIFY2(a == b, qPrintable(enTexts.at(i) + u'\n' + frTexts.at(i)));
        }
    }
}

void Catalogue::frenchIsFrench()
{
    for (const int code : explanation::catalogueCodes()) {
        const QStringList texts = textsOf(*explanation::codeEntry(code, french()));
        const QStringList english_ = textsOf(*explanation::codeEntry(code, english()));
        for (qsizetype i = 0; i < texts.size(); ++i) {
            QVERIFY2(texts.at(i) != english_.at(i), qPrintable(texts.at(i)));
            QVERIFY2(!looksEnglish(texts.at(i)), qPrintable(texts.at(i)));
            QVERIFY2(hasFrenchTypography(texts.at(i)), qPrintable(texts.at(i)));
        }
    }
}

void Catalogue::titlesDiffer()
{
    for (const Language *language : { &english(), &french() }) {
        QSet<QString> titles;
        const QList<int> codes = explanation::catalogueCodes();
        for (const int code : codes)
            titles << explanation::codeEntry(code, *language)->title;
        QCOMPARE(titles.size(), codes.size());
    }
}

void Catalogue::everyPair()
{
    QList<int> codes = explanation::catalogueCodes();
    codes << 299 << 399 << 499 << 599;
    for (const int first : std::as_const(codes)) {
        for (const int second : std::as_const(codes)) {
            const auto en = explanation::compare(first, second, english());
            const auto fr = explanation::compare(first, second, french());
            QVERIFY(en && fr);
            QCOMPARE(fr->differences.size(), en->differences.size());
            QCOMPARE(fr->whichWhen.size(), en->whichWhen.size());
            QVERIFY(!en->differences.isEmpty() && !en->whichWhen.isEmpty());
            const QStringList texts = fr->differences + fr->whichWhen;
            for (const QString &text : texts) {
                QVERIFY2(!text.contains(u'%'), qPrintable(text));
                QVERIFY2(!looksEnglish(text), qPrintable(text));
                QVERIFY2(hasFrenchTypography(text), qPrintable(text));
            }
            if (first == second)
                continue;
            // Both are spoken of, and the class of each is named.
            const QString all = en->differences.join(u' ') + en->whichWhen.join(u' ');
            QVERIFY2(all.contains(QString::number(first)) && all.contains(QString::number(second)),
                qPrintable(all));
            for (const int code : { first, second })
                QVERIFY2(all.contains(QString::number(code / 100) + u"yz"_s), qPrintable(all));
        }
    }
}

void Catalogue::unknownCodesHaveTheirClass()
{
    for (int code = 200; code <= 599; ++code) {
        const auto comparison = explanation::compare(code, 421, english());
        QVERIFY(comparison);
        QVERIFY(!comparison->first.title.isEmpty() && !comparison->first.howToResolve.isEmpty());
        QVERIFY(comparison->first.category.startsWith(QString::number(code / 100)));
    }
    QVERIFY(!explanation::codeEntry(499, english()));
}

void Catalogue::outOfRange()
{
    for (const int code : { -1, 0, 42, 101, 199, 600, 4'210 }) {
        QVERIFY(!explanation::compare(code, 421, english()));
        QVERIFY(!explanation::compare(421, code, english()));
        QVERIFY(!explanation::codeEntry(code, english()));
    }
}

void Catalogue::orderOfTheCodes()
{
    const auto one = explanation::compare(421, 530, english());
    const auto other = explanation::compare(530, 421, english());
    QCOMPARE(one->first.code, 421);
    QCOMPARE(other->first.code, 530);
    QCOMPARE(other->differences, one->differences);
}

void Catalogue::busyAgainstLogin()
{
    const auto en = explanation::compare(421, 530, english());
    const QString differences = en->differences.join(u'\n');
    for (const char *wanted : { "Transient Negative", "Permanent Negative", "closes the connection",
             "stays open", "login", "Waiting never helps" })
        QVERIFY2(differences.contains(QLatin1StringView(wanted)), wanted);
    const QString advice = en->whichWhen.join(u'\n');
    for (const char *wanted :
        { "wait five minutes", "turn on authentication", "STARTTLS", "587", "465", "If you run the server" })
        QVERIFY2(advice.contains(QLatin1StringView(wanted)), wanted);
    const auto fr = explanation::compare(421, 530, french());
    const QString french_ = fr->differences.join(u'\n') + fr->whichWhen.join(u'\n');
    for (const QString &wanted :
        { u"ferme la connexion"_s, u"attendre n’aide jamais"_s, u"authentification"_s, u"chiffrement"_s })
        QVERIFY2(french_.contains(wanted), qPrintable(wanted));
}

void Catalogue::busyInDepth()
{
    const auto entry = explanation::codeEntry(421, english());
    const QString when = entry->whenYouSeeIt.join(u'\n');
    for (const char *wanted : { "overloaded", "maintained", "shutting down", "middle of a session",
             "Too many connections", "rate limit", "Greylisting", "disk space", "silent", "antivirus" })
        QVERIFY2(when.contains(QLatin1StringView(wanted)), wanted);
}

void Catalogue::loginInDepth()
{
    const auto entry = explanation::codeEntry(530, english());
    const QString how = entry->howToResolve.join(u'\n');
    for (const char *wanted : { "before MAIL FROM", "“My outgoing server (SMTP) requires authentication”",
             "“Authentication method: Normal password”", "“Authentication: Password”",
             "STARTTLS with port 587", "SSL/TLS with port 465" })
        QVERIFY2(how.contains(QString::fromUtf8(wanted)), wanted);
    const QString fr = explanation::codeEntry(530, french())->howToResolve.join(u'\n');
    QVERIFY(fr.contains(u"Mon serveur sortant (SMTP) requiert une authentification"_s));
    QVERIFY(fr.contains(u"Méthode d’authentification\u00a0: Mot de passe normal"_s));
}

QTEST_GUILESS_MAIN(Catalogue)
#include "tst_catalogue.moc"
