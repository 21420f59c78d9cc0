// SPDX-License-Identifier: GPL-3.0-or-later
// The translation files themselves: complete, same placeholders, French typography (ux.md 77–86).
#include "FrenchRules.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>

using envoi::tests::faultIn;

namespace
{

struct Entry {
    QString context;
    QString source;
    QStringList translations; ///< several for plural forms
    QString type;
    bool numerus = false;
};

QList<Entry> read(const QString &language)
{
    QFile file(QStringLiteral(ENVOI_SOURCE_DIR "/translations/envoi_%1.ts").arg(language));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QXmlStreamReader xml(&file);
    QList<Entry> entries;
    Entry now;
    QString context;
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isEndElement() && xml.name() == QLatin1String("message"))
            entries << now;
        if (!xml.isStartElement())
            continue;
        if (xml.name() == QLatin1String("name")) {
            context = xml.readElementText();
        } else if (xml.name() == QLatin1String("message")) {
            now = {};
            now.context = context;
            now.numerus = xml.attributes().value(QLatin1String("numerus")) == QLatin1String("yes");
        } else if (xml.name() == QLatin1String("source")) {
            now.source = xml.readElementText();
        } else if (xml.name() == QLatin1String("translation")) {
            now.type = xml.attributes().value(QLatin1String("type")).toString();
            if (!now.numerus)
                now.translations << xml.readElementText();
        } else if (xml.name() == QLatin1String("numerusform")) {
            now.translations << xml.readElementText();
        }
    }
    return entries;
}

QStringList placeholders(const QString &text)
{
    static const QRegularExpression one(QStringLiteral("%(n|L?[0-9]+)"));
    QStringList found;
    for (auto it = one.globalMatch(text); it.hasNext();)
        found << it.next().captured();
    found.removeDuplicates();
    found.sort();
    return found;
}

} // namespace

class Typography : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void french_data();
    void french();
    void englishPlurals();
    void rulesFindFaults_data();
    void rulesFindFaults();
};

void Typography::french_data()
{
    QTest::addColumn<QString>("context");
    QTest::addColumn<QString>("source");
    QTest::addColumn<QStringList>("translations");
    QTest::addColumn<QString>("type");
    QTest::addColumn<bool>("numerus");
    const QList<Entry> entries = read(QStringLiteral("fr"));
    QVERIFY2(entries.size() > 100, "translations/envoi_fr.ts holds too little");
    int i = 0;
    for (const Entry &e : entries)
        QTest::newRow(
            qPrintable(QStringLiteral("%1 %2 %3").arg(e.context, QString::number(++i), e.source.left(40))))
            << e.context << e.source << e.translations << e.type << e.numerus;
}

void Typography::french()
{
    QFETCH(QString, source);
    QFETCH(QStringList, translations);
    QFETCH(QString, type);
    QFETCH(bool, numerus);
    QVERIFY2(type.isEmpty(), qPrintable(type)); // neither unfinished nor vanished
    QCOMPARE(translations.size(), numerus ? 2 : 1);
    for (const QString &text : std::as_const(translations)) {
        QVERIFY(!text.trimmed().isEmpty());
        QStringList wanted = placeholders(source);
        if (numerus && !placeholders(text).contains(QLatin1String("%n")))
            wanted.removeAll(QStringLiteral("%n")); // a singular may spell the number out
        QCOMPARE(placeholders(text), wanted);
        const QString fault = faultIn(text);
        QVERIFY2(fault.isEmpty(), qPrintable(fault));
    }
}

void Typography::englishPlurals()
{
    for (const Entry &e : read(QStringLiteral("en"))) {
        if (!e.numerus)
            continue;
        QVERIFY2(e.type.isEmpty(), qPrintable(e.source));
        QCOMPARE(e.translations.size(), 2);
        for (const QString &form : e.translations)
            QVERIFY2(!form.isEmpty() && !form.contains(QLatin1String("(s)")), qPrintable(e.source));
    }
}

void Typography::rulesFindFaults_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("good");
    QTest::newRow("good") << QStringLiteral("Choisissez «\u00A0STARTTLS\u00A0»\u00A0: l’autre port\u202F?")
                          << true;
    QTest::newRow("apostrophe") << QStringLiteral("l'autre") << false;
    QTest::newRow("quotes") << QStringLiteral("le \"port\"") << false;
    QTest::newRow("english quotes") << QStringLiteral("le “port”") << false;
    QTest::newRow("guillemets") << QStringLiteral("« port »") << false;
    QTest::newRow("colon") << QStringLiteral("le port : 25") << false;
    QTest::newRow("colon without space") << QStringLiteral("le port: 25") << false;
    QTest::newRow("question") << QStringLiteral("le port ?") << false;
    QTest::newRow("question without space") << QStringLiteral("le port?") << false;
    QTest::newRow("crypter") << QStringLiteral("une connexion cryptée") << false;
    QTest::newRow("e-mail") << QStringLiteral("l’analyse des e-mails, MAIL FROM et Apple Mail") << true;
    QTest::newRow("mail") << QStringLiteral("envoyer un mail") << false;
}

void Typography::rulesFindFaults()
{
    QFETCH(QString, text);
    QFETCH(bool, good);
    QCOMPARE(faultIn(text).isEmpty(), good);
}

QTEST_GUILESS_MAIN(Typography)
#include "tst_typography.moc"
