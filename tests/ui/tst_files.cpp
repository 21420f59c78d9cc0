// SPDX-License-Identifier: GPL-3.0-or-later
// Files and texts from elsewhere (hostile.md group L as far as Envoi imports anything), and saving where it
// cannot go well (267, 296).
#include "WindowTest.h"
#include "tests/TimeFactor.h"

#include "report/File.h"
#include "report/Formats.h"
#include "report/Json.h"
#include "ui/details/DialogueView.h"
#include "ui/details/ReportView.h"
#include "ui/reference/ExplainPage.h"
#include "ui/reference/ReferenceWindow.h"
#include "ui/steps/StepList.h"
#include "ui/window/DetailsFold.h"
#include "ui/window/StepsCard.h"

#include <QClipboard>
#include <QDir>
#include <QDropEvent>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QMessageBox>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QStringEncoder>
#include <QTemporaryDir>
#include <ctime>
#include <sched.h>
#include <sys/mount.h>
#include <sys/stat.h>
#include <sys/sysmacros.h>

using namespace envoi;
using namespace Qt::Literals::StringLiterals;
using tests::Stage;

namespace
{

double busyMs()
{
    timespec now{};
    ::clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) * 1000 + static_cast<double>(now.tv_nsec) / 1e6;
}

QByteArray read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void put(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

QString noticeOf(const Stage &stage)
{
    const auto *box = stage.window.findChild<QMessageBox *>();
    return box ? box->text() : QString();
}

void drop(Stage &stage, const QMimeData &data)
{
    QDragEnterEvent enter(QPoint(20, 20), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&stage.window, &enter);
    QDropEvent event(QPointF(20, 20), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&stage.window, &event);
}

void dropFile(Stage &stage, const QString &path)
{
    QMimeData data;
    data.setUrls({ QUrl::fromLocalFile(path) });
    drop(stage, data);
}

QByteArray encoded(const QByteArray &utf8, QStringConverter::Encoding encoding, bool mark)
{
    QStringEncoder encoder(
        encoding, mark ? QStringConverter::Flag::WriteBom : QStringConverter::Flag::Default);
    return encoder(QString::fromUtf8(utf8));
}

} // namespace

class TstFiles : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        tests::prepareOnce();
        Stage stage;
        QVERIFY(stage.play(u"530-login-required"_s));
        m_report = stage.window.details()->report()->report(u"json");
        QVERIFY(report::caseFromJson(m_report));
    }

    /// 247, 250, L18: what is no report is refused at once and changes nothing.
    void opening_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<bool>("isReport");
        QTest::newRow("a report") << m_report << true;
        QTest::newRow("UTF-8 with a mark") << "\xEF\xBB\xBF" + m_report << true;
        QTest::newRow("UTF-16LE with a mark") << encoded(m_report, QStringConverter::Utf16LE, true) << true;
        QTest::newRow("UTF-16BE with a mark") << encoded(m_report, QStringConverter::Utf16BE, true) << true;
        QTest::newRow("CR LF") << QByteArray(m_report).replace("\n", "\r\n") << true;
        QTest::newRow("CR") << QByteArray(m_report).replace("\n", "\r") << true;
        QTest::newRow("UTF-16 cut in a character")
            << encoded(m_report, QStringConverter::Utf16LE, true).chopped(3) << false;
        QTest::newRow("empty") << QByteArray() << false;
        QTest::newRow("one octet") << QByteArray("{") << false;
        QTest::newRow("another JSON")
            << QByteArray("{\"schema\":\"envoi-report/2\",\"settings\":{},\"steps\":[]}") << false;
        QTest::newRow("a list") << QByteArray("[1,2]") << false;
        QTest::newRow("deep") << QByteArray("{\"schema\":\"envoi-report/1\",\"settings\":{},\"steps\":")
                + QByteArray(70, '[') + QByteArray(70, ']')
                + '}' << false;
        QTest::newRow("deeper") << QByteArray(500'000, '[') << false;
        QTest::newRow("50 MB") << m_report + QByteArray(50'000'000, ' ') << false;
        QTest::newRow("a DOCTYPE") << QByteArray(
            "<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY b \"bbbb\">]><a>&b;</a>")
                                   << false;
        QTest::newRow("a message") << QByteArray("From: a@example.net\r\nSubject: x\r\n\r\nbody\r\n")
                                   << false;
        QTest::newRow(".reg") << QByteArray(
            "Windows Registry Editor Version 5.00\r\n\r\n[HKEY_CURRENT_USER\\X]\r\n")
                              << false;
        QTest::newRow("zeros") << QByteArray(1'000'000, '\0') << false;
        QTest::newRow("invalid UTF-8") << QByteArray(m_report).replace("example", "ex\xFF\xC0mple") << false;
    }
    void opening()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(bool, isReport);
        QTemporaryDir folder;
        const QString path = folder.filePath(u"file.json"_s);
        put(path, bytes);
        Stage stage;
        const double before = busyMs();
        dropFile(stage, path);
        const double ms = busyMs() - before;
        QCOMPARE(stage.verdict()->isVisible(), isReport);
        QCOMPARE(noticeOf(stage).isEmpty(), isReport);
        if (isReport)
            QCOMPARE(stage.cause(), u"auth-required"_s);
        QVERIFY2(ms <= 200, qPrintable(QString::number(ms)));
        QVERIFY(stage.named(u"Outgoing server (SMTP)"_s)->text().isEmpty()); // the form is the user's
    }

    /// 250: all or nothing.
    void cutAtEveryByte()
    {
        int reports = 0;
        for (qsizetype size = 0; size < m_report.size(); ++size)
            reports += report::caseFromJson(m_report.left(size)) ? 1 : 0;
        // The last octet is a line end.
        QCOMPARE(reports, m_report.endsWith('\n') ? 1 : 0);
    }

    /// A pipe that nobody writes to, and devices without end.
    void whatIsNoFile_data()
    {
        QTest::addColumn<QString>("kind");
        for (const char *kind : { "pipe", "zero", "folder", "missing", "dangling link", "link to a device",
                 "socket", "unreadable" })
            QTest::newRow(kind) << QString::fromLatin1(kind);
    }
    void whatIsNoFile()
    {
        QFETCH(QString, kind);
        QTemporaryDir folder;
        Stage stage;
        for (const QString &name : { u"x.json"_s, u"x.txt"_s, u"x.eml"_s, u"x.log"_s }) {
            const QString path = folder.filePath(name);
            if (kind == u"pipe"_s)
                QCOMPARE(::mkfifo(qPrintable(path), 0600), 0);
            else if (kind == u"zero"_s && ::mknod(qPrintable(path), S_IFCHR | 0600, makedev(1, 5)) != 0)
                QSKIP("no right to make a device");
            else if (kind == u"folder"_s)
                QVERIFY(QDir().mkdir(path));
            else if (kind == u"dangling link"_s)
                QVERIFY(QFile::link(folder.filePath(u"nowhere"_s), path));
            else if (kind == u"link to a device"_s)
                QVERIFY(QFile::link(u"/dev/zero"_s, path));
            else if (kind == u"socket"_s)
                QCOMPARE(::mknod(qPrintable(path), S_IFSOCK | 0600, 0), 0);
            else if (kind == u"unreadable"_s)
                QVERIFY(QFile::link(u"/proc/self/mem"_s, path));
            QElapsedTimer clock;
            clock.start();
            dropFile(stage, path);
            QVERIFY2(clock.elapsed() < 1000 * timeFactor(), qPrintable(name));
            QVERIFY2(!noticeOf(stage).isEmpty() || (stage.window.reference() && kind == u"unreadable"_s),
                qPrintable(name));
            QVERIFY(!stage.verdict()->isVisible());
            for (QMessageBox *box : stage.window.findChildren<QMessageBox *>())
                delete box;
        }
    }

    /// Texts that are dropped, whatever they are encoded in.
    void droppedTexts_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("cause");
        const QByteArray error = "The mail server responded:  535 5.7.8 Error: authentication failed.";
        const QString refused = u"bad-credentials"_s;
        QTest::newRow("plain") << error << refused;
        QTest::newRow("a mark") << "\xEF\xBB\xBF" + error << refused;
        QTest::newRow("UTF-16LE") << encoded(error, QStringConverter::Utf16LE, true) << refused;
        QTest::newRow("UTF-16BE") << encoded(error, QStringConverter::Utf16BE, true) << refused;
        QTest::newRow("CR LF") << "\r\n" + error + "\r\n\r\n" << refused;
        QTest::newRow("CR") << "\r" + error + "\r" << refused;
        QTest::newRow("Latin-1") << error + " caf\xE9" << refused;
        QTest::newRow("50 MB") << error + '\n' + QByteArray(50'000'000, 'x') << refused;
        QTest::newRow("empty") << QByteArray() << QString();
        QTest::newRow("zeros") << QByteArray(100'000, '\0') << QString();
        QTest::newRow("a line of 1 MB") << QByteArray(1'000'000, '5') << QString();
        QTest::newRow("many lines") << QByteArray("530-a\r\n").repeated(20'000) << QString();
        QTest::newRow("almost codes")
            << QByteArray("5 53 535 5.7.8 0x800CCC 4.2.1 250-").repeated(3'000) << QString();
        QTest::newRow("quotes") << QByteArray("'\"<>()[]{}").repeated(8'000) << QString();
    }
    void droppedTexts()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, cause);
        QTemporaryDir folder;
        Stage stage;
        stage.window.showCodes(); // made and shown before, so that only the reading is measured
        QTest::qWait(20);
        for (const QString &name : { u"x.EML"_s }) {
            put(folder.filePath(name), bytes);
            const double before = busyMs();
            dropFile(stage, folder.filePath(name));
            stage.window.reference()->grab();
            const double ms = busyMs() - before;
            qInfo("read, explained and painted in %.0f ms", ms);
            QVERIFY2(ms <= 250 * timeFactor(), qPrintable(QString::number(ms)));
            QVERIFY(stage.window.reference()->isVisible());
            if (!cause.isEmpty())
                QCOMPARE(QString(diagnosis::id(
                             stage.window.reference()->explainPage()->verdict()->diagnosis().cause)),
                    cause);
        }
    }

    /// M5: what is pasted into the box itself.
    void aHugePaste()
    {
        Stage stage;
        stage.window.showCodes();
        QPlainTextEdit *input = stage.window.reference()->explainPage()->input();
        QApplication::clipboard()->setText(QString(5'000'000, u'5'));
        const double before = busyMs();
        input->paste();
        input->paste();
        stage.window.reference()->grab();
        qInfo("pasted and painted in %.0f ms", busyMs() - before);
        QVERIFY2(busyMs() - before < 1000, "the window froze");
        QVERIFY(input->toPlainText().size() <= 64 * 1024);
        QApplication::clipboard()->setText(u"530 5.7.0 Authentication required"_s);
        input->selectAll();
        input->paste();
        QCOMPARE(input->toPlainText(), u"530 5.7.0 Authentication required"_s);
    }

    /// A report may hold more than any test would bring.
    void heavyReports_data()
    {
        QTest::addColumn<QByteArray>("json");
        const QJsonObject base = QJsonDocument::fromJson(m_report).object();
        const auto sizeOf = [](const QJsonValue &value) {
            return QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact).size() + 1;
        };
        const auto filled = [&](const QString &key, const QJsonValue &item) {
            QJsonObject object = base;
            QJsonArray many = object[key].toArray();
            for (qsizetype size = sizeOf(base); size + sizeOf(item) < 1'048'000; size += sizeOf(item))
                many.append(item);
            object[key] = many;
            return QJsonDocument(object).toJson(QJsonDocument::Compact);
        };
        const QJsonArray steps = base[u"steps"_s].toArray();
        QJsonObject line = base[u"dialogue"_s].toArray().last().toObject();
        QTest::newRow("lines of dialogue") << filled(u"dialogue"_s, line);
        line[u"text"_s] = QString(60'000, u'W');
        QTest::newRow("long lines") << filled(u"dialogue"_s, line);
        QTest::newRow("steps") << filled(u"steps"_s, steps.at(2));
        QTest::newRow("the last step") << filled(u"steps"_s, steps.last());
        QJsonObject followUp = base;
        followUp[u"purpose"_s] = u"other-port"_s;
        QTest::newRow("experiments") << filled(u"followUps"_s, followUp);
    }
    void heavyReports()
    {
        QFETCH(QByteArray, json);
        QTemporaryDir folder;
        put(folder.filePath(u"x.json"_s), json);
        Stage stage;
        stage.window.fold()->setOpen(true);
        QTest::qWait(20);
        double longest = 0;
        double before = busyMs();
        stage.window.openReport(folder.filePath(u"x.json"_s));
        longest = busyMs() - before;
        QVERIFY(stage.verdict()->isVisible());
        QTimer tick;
        tick.setInterval(0);
        before = busyMs();
        connect(&tick, &QTimer::timeout, this, [&] {
            longest = qMax(longest, busyMs() - before);
            before = busyMs();
        });
        tick.start();
        for (int tab = 0; tab < stage.window.details()->count(); ++tab) {
            stage.window.details()->setCurrentIndex(tab);
            QTest::qWait(60);
        }
        stage.window.steps()->list()->expandAll();
        QTest::qWait(60);
        tick.stop();
        qInfo("%lld octets, %d lines of dialogue, %d steps: longest stretch %.0f ms",
            static_cast<long long>(json.size()), stage.window.details()->dialogue()->blockCount(),
            stage.window.steps()->list()->steps()->count(), longest);
        QVERIFY2(longest <= 200 * timeFactor(), "the window froze");
    }

    /// 267, 296
    void saving_data()
    {
        QTest::addColumn<QString>("where");
        QTest::addColumn<QString>("words"); ///< of the notice; empty = it works
        QTest::newRow("new") << u"new"_s << QString();
        QTest::newRow("over an old one") << u"old"_s << QString();
        QTest::newRow("through a link") << u"link"_s << QString();
        QTest::newRow("no such folder") << u"vanished"_s << u"its folder is not there"_s;
        QTest::newRow("a folder of that name") << u"folder"_s << u"is not a file"_s;
        QTest::newRow("a name too long") << u"long"_s << u"its name is too long"_s;
        QTest::newRow("a pipe") << u"pipe"_s << u"is not a file"_s;
        QTest::newRow("a device") << u"device"_s << u"is not a file"_s;
        QTest::newRow("read only") << u"read-only"_s << u"you may not write there"_s;
        QTest::newRow("full") << u"full"_s << u"no space is left"_s;
    }
    void saving()
    {
        QFETCH(QString, where);
        QFETCH(QString, words);
        QTemporaryDir folder;
        QString path = folder.filePath(u"report.json"_s);
        const bool mounts = where == u"read-only"_s || where == u"full"_s;
        if (mounts && !canMount())
            QSKIP("no right to mount a small file system");
        const QString old = u"what stood there before"_s;
        if (mounts) {
            QCOMPARE(::mount("none", qPrintable(folder.path()), "tmpfs", 0, "size=16k"), 0);
            put(path, old.toUtf8());
            if (where == u"read-only"_s)
                QCOMPARE(
                    ::mount("none", qPrintable(folder.path()), "tmpfs", MS_REMOUNT | MS_RDONLY, nullptr), 0);
        } else if (where == u"old"_s) {
            put(path, old.toUtf8());
            QVERIFY(QFile::setPermissions(
                path, QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ReadOther));
        } else if (where == u"link"_s) {
            QVERIFY(QDir(folder.path()).mkdir(u"else"_s));
            put(folder.filePath(u"else/target"_s), old.toUtf8());
            QVERIFY(QFile::link(folder.filePath(u"else/target"_s), path));
        } else if (where == u"vanished"_s) {
            path = folder.filePath(u"was/here/report.json"_s);
        } else if (where == u"folder"_s) {
            QVERIFY(QDir().mkdir(path));
        } else if (where == u"long"_s) {
            path = folder.filePath(QString(300, u'x') + u".json"_s);
        } else if (where == u"pipe"_s) {
            QCOMPARE(::mkfifo(qPrintable(path), 0600), 0);
        } else if (where == u"device"_s) {
            path = u"/dev/full"_s;
        }
        Stage stage;
        QVERIFY(stage.play(u"530-login-required"_s));
        QElapsedTimer clock;
        clock.start();
        stage.window.details()->report()->saveTo(path, *report::formatById(u"json"));
        QVERIFY2(clock.elapsed() < 1000 * timeFactor(), "the window waited");
        const QString notice = noticeOf(stage);
        const QByteArray written = mounts || words.isEmpty() ? read(path) : QByteArray();
        const QFileDevice::Permissions permissions = QFile::permissions(path);
        const QStringList left = QDir(folder.path()).entryList(QDir::Files | QDir::Hidden | QDir::System);
        if (mounts)
            ::umount2(qPrintable(folder.path()), MNT_DETACH);
        QVERIFY2(words.isEmpty() ? notice.isEmpty() : notice.contains(words), qPrintable(notice));
        QVERIFY(stage.verdict()->isVisible());
        if (mounts)
            QCOMPARE(QString::fromUtf8(written), old);
        if (words.isEmpty()) {
            QVERIFY(report::caseFromJson(written));
            const auto others = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther
                | QFileDevice::WriteOther;
            QVERIFY2(!(permissions & others), "others may read the report");
        }
        QVERIFY2(left.size() <= 1, qPrintable(left.join(u' '))); // nothing half written lies about
        // And again elsewhere: nothing was lost.
        for (QMessageBox *box : stage.window.findChildren<QMessageBox *>())
            box->close();
        QTemporaryDir other;
        stage.window.details()->report()->saveTo(
            other.filePath(u"again.json"_s), *report::formatById(u"json"));
        QVERIFY(report::caseFromJson(read(other.filePath(u"again.json"_s))));
    }

private:
    /// Mounts of this thread's own, which nobody else sees.
    static bool canMount()
    {
        static const bool can
            = ::unshare(CLONE_NEWNS) == 0 && ::mount("none", "/", nullptr, MS_REC | MS_PRIVATE, nullptr) == 0;
        return can;
    }
    QByteArray m_report;
};

QTEST_MAIN(TstFiles)
#include "tst_files.moc"
