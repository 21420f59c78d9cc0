// SPDX-License-Identifier: GPL-3.0-or-later
// Every seed of every fuzz target once, without a fuzzer: those made from the catalogue's cases (Seeds.cpp),
// those written by hand and everything that was ever found (corpus/). README.md says how more are found.
#include "Seeds.h"
#include "Target.h"

#include <QDirIterator>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

using Target = void (*)(QByteArrayView);

class TestFuzz : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void seeds_data();
    void seeds();

private:
    QTemporaryDir m_made;
};

void TestFuzz::initTestCase()
{
    QVERIFY(m_made.isValid());
    fuzz::writeSeeds(m_made.path());
}

void TestFuzz::seeds_data()
{
    QTest::addColumn<Target>("target");
    QTest::newRow("reply-reader") << &fuzz::replyReader;
    QTest::newRow("capabilities") << &fuzz::capabilities;
    QTest::newRow("login") << &fuzz::login;
    QTest::newRow("text") << &fuzz::text;
    QTest::newRow("report") << &fuzz::report;
    QTest::newRow("pasted") << &fuzz::pasted;
    QTest::newRow("conversation") << &fuzz::conversation;
}

void TestFuzz::seeds()
{
    QFETCH(Target, target);
    int tried = 0;
    for (const QString &folder : { QStringLiteral(ENVOI_SOURCE_DIR "/tests/fuzz/corpus"), m_made.path() }) {
        QDirIterator files(folder + u'/' + QLatin1StringView(QTest::currentDataTag()), QDir::Files);
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray bytes = file.readAll();
            try {
                target(bytes);
            } catch (const fuzz::Broken &broken) {
                QFAIL(qPrintable(file.fileName() + u": "_s + QString::fromUtf8(broken.what())));
            }
            ++tried;
        }
    }
    QVERIFY2(tried >= 10, qPrintable(QString::number(tried)));
}

QTEST_GUILESS_MAIN(TestFuzz)
#include "tst_fuzz.moc"
