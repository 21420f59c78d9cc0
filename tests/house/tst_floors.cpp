// SPDX-License-Identifier: GPL-3.0-or-later
// Libraries stop wrong linking but not wrong including: the rule of floors (app/README.md), read from the
// sources.
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

namespace
{

const QMap<QString, QStringList> &mayKnow()
{
    static const QMap<QString, QStringList> rooms{
        { u"smtp"_s, {} },
        { u"record"_s, { u"smtp"_s } },
        { u"sasl"_s, { u"smtp"_s } },
        { u"conversation"_s, { u"smtp"_s, u"record"_s, u"sasl"_s } },
        { u"net"_s, { u"smtp"_s, u"record"_s } },
        { u"session"_s, { u"smtp"_s, u"record"_s, u"sasl"_s, u"conversation"_s, u"net"_s } },
        { u"diagnosis"_s, { u"smtp"_s, u"record"_s } },
        { u"mailprograms"_s, { u"smtp"_s, u"record"_s, u"diagnosis"_s } },
        { u"explanation"_s, { u"smtp"_s, u"record"_s, u"diagnosis"_s, u"mailprograms"_s } },
        { u"report"_s, { u"smtp"_s, u"record"_s, u"diagnosis"_s, u"mailprograms"_s, u"explanation"_s } },
        { u"investigation"_s, { u"smtp"_s, u"record"_s, u"sasl"_s, u"session"_s, u"net"_s, u"diagnosis"_s } },
        { u"discovery"_s, { u"smtp"_s, u"record"_s } },
        { u"simulator"_s, { u"smtp"_s } },
        { u"manual"_s, { u"explanation"_s, u"cli"_s } },
    };
    return rooms;
}

struct Source {
    QString room; ///< first folder below app/; "ui" for all of ui/
    QString path;
    QString text;
};

QList<Source> sources()
{
    QList<Source> found;
    for (const QString &top : { u"app"_s, u"ui"_s }) {
        const QString root = QStringLiteral(ENVOI_SOURCE_DIR "/") + top;
        QDirIterator files(root, { u"*.h"_s, u"*.cpp"_s }, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (!file.open(QIODevice::ReadOnly))
                continue;
            const QString relative = file.fileName().mid(root.size() + 1);
            found << Source{ top == u"ui"_s ? top : relative.section(u'/', 0, 0), top + u'/' + relative,
                QString::fromUtf8(file.readAll()) };
        }
    }
    return found;
}

QString withoutComments(QString text)
{
    static const QRegularExpression comments(
        u"//[^\n]*|/\\*.*?\\*/"_s, QRegularExpression::DotMatchesEverythingOption);
    return text.remove(comments);
}

} // namespace

class TstFloors : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void includesGoDownOnly();
    void wordsAreMadeAtTheTop();
    void objectsLiveWhereTheyMay();
    void onlyNetAsksSocketsForText();
    void noCoroutineNoNestedLoopNoWaitFor();
    void everyFileNamesItsLicence();
};

void TstFloors::includesGoDownOnly()
{
    static const QRegularExpression include(
        u"^\\s*#include \"([a-z]+)/"_s, QRegularExpression::MultilineOption);
    QStringList wrong;
    int seen = 0;
    for (const Source &source : sources()) {
        for (const QRegularExpressionMatch &match : include.globalMatch(source.text)) {
            const QString room = match.captured(1);
            ++seen;
            if (room == source.room)
                continue;
            const bool top = source.room == u"cli"_s || source.room == u"ui"_s;
            const bool allowed = top ? room != u"cli"_s : mayKnow().value(source.room).contains(room);
            if (!allowed)
                wrong << source.path + u" includes "_s + room;
        }
    }
    QVERIFY(seen > 50); // the pattern still reads our includes
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

void TstFloors::wordsAreMadeAtTheTop()
{
    static const QRegularExpression words(u"\\btr\\(|\\btranslate\\(|QT_TRANSLATE_NOOP|QT_TR_NOOP"_s);
    const QStringList lower{ u"smtp"_s, u"record"_s, u"sasl"_s, u"conversation"_s, u"net"_s, u"session"_s,
        u"diagnosis"_s, u"mailprograms"_s, u"investigation"_s, u"simulator"_s, u"discovery"_s };
    QStringList wrong;
    for (const Source &source : sources()) {
        if (lower.contains(source.room) && withoutComments(source.text).contains(words))
            wrong << source.path;
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

void TstFloors::objectsLiveWhereTheyMay()
{
    const QStringList may{ u"net"_s, u"session"_s, u"investigation"_s, u"simulator"_s, u"cli"_s, u"ui"_s };
    QStringList wrong;
    for (const Source &source : sources()) {
        if (!may.contains(source.room) && withoutComments(source.text).contains(u"Q_OBJECT"_s))
            wrong << source.path;
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

void TstFloors::onlyNetAsksSocketsForText()
{
    static const QRegularExpression socketText(u"[sS]ocket[A-Za-z]*(\\.|->)errorString\\("_s);
    QStringList wrong;
    for (const Source &source : sources()) {
        if (source.room != u"net"_s && withoutComments(source.text).contains(socketText))
            wrong << source.path;
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

void TstFloors::noCoroutineNoNestedLoopNoWaitFor()
{
    // gcc 12 destroys temporaries in a co_await expression twice; nested loops and waits freeze or re-enter.
    static const QRegularExpression banned(
        u"\\bco_await\\b|\\bwaitFor(Connected|ReadyRead|Encrypted|BytesWritten|Disconnected)\\(|\\bQEventLoop\\b|ignoreSslErrors\\(\\)"_s);
    QStringList wrong;
    for (const Source &source : sources()) {
        if (withoutComments(source.text).contains(banned))
            wrong << source.path;
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

void TstFloors::everyFileNamesItsLicence()
{
    QStringList wrong;
    for (const Source &source : sources()) {
        if (!source.text.startsWith(u"// SPDX-License-Identifier: GPL-3.0-or-later"_s))
            wrong << source.path;
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

QTEST_GUILESS_MAIN(TstFloors)
#include "tst_floors.moc"
