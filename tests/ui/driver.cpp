// SPDX-License-Identifier: GPL-3.0-or-later
// Put before everything else (LD_PRELOAD) in a real `envoi`: uses its window as the file named by ENVOI_DRIVE
// says, one line after the other, and tells on stderr what it did; and lets the system's look-up hang for a
// minute where ENVOI_HANG is set (hostile.md 291). Knows nothing of Envoi but what a screen reader could
// know.
#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QFile>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMainWindow>
#include <QTimer>
#include <cstdio>
#include <dlfcn.h>
#include <netdb.h>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;

extern "C" int getaddrinfo(const char *node, const char *service, const addrinfo *hints, addrinfo **result)
{
    if (qEnvironmentVariableIsSet("ENVOI_HANG")) {
        ::sleep(60);
        return EAI_AGAIN;
    }
    using Real = int (*)(const char *, const char *, const addrinfo *, addrinfo **);
    static const auto real = reinterpret_cast<Real>(::dlsym(RTLD_NEXT, "getaddrinfo"));
    return real(node, service, hints, result);
}

namespace
{

class Driver : public QObject
{
public:
    explicit Driver(const QStringList &lines)
        : m_lines(lines)
    {
        m_timer.setSingleShot(true);
        connect(&m_timer, &QTimer::timeout, this, [this] { next(); });
        m_timer.start(50);
    }

private:
    static QMainWindow *window()
    {
        for (QWidget *widget : QApplication::topLevelWidgets()) {
            if (auto *main = qobject_cast<QMainWindow *>(widget))
                return main;
        }
        return nullptr;
    }
    /// The button in question is the window's default one.
    static QAbstractButton *button()
    {
        for (QAbstractButton *one : window()->findChildren<QAbstractButton *>()) {
            if (one->property("default").toBool())
                return one;
        }
        return nullptr;
    }
    static QLineEdit *passwordField()
    {
        for (QLineEdit *edit : window()->findChildren<QLineEdit *>()) {
            if (edit->inputMethodHints() & Qt::ImhSensitiveData)
                return edit;
        }
        return nullptr;
    }

    void next()
    {
        if (m_lines.isEmpty())
            return;
        const QString line = m_lines.first();
        const QString verb = line.section(u' ', 0, 0);
        const QString rest = line.section(u' ', 1);
        int pause = 1;
        if (verb == u"verdict"_s && button()->text().contains(u"Stop"_s)) {
            m_timer.start(10); // not yet
            return;
        }
        if (verb == u"await"_s && !QFile::exists(qEnvironmentVariable("ENVOI_DRIVE") + u'.' + rest)) {
            m_timer.start(10);
            return;
        }
        m_lines.removeFirst();
        if (verb == u"test"_s || verb == u"stop"_s) {
            button()->click();
        } else if (verb == u"type"_s) {
            // In hex, and letter by letter: the whole is nowhere but where the program puts it.
            passwordField()->setFocus();
            passwordField()->selectAll();
            for (qsizetype i = 0; i + 4 <= rest.size(); i += 4) {
                const QChar letter(rest.mid(i, 4).toUShort(nullptr, 16));
                QKeyEvent press(QEvent::KeyPress, 0, Qt::NoModifier, QString(letter));
                QApplication::sendEvent(passwordField(), &press);
            }
        } else if (verb == u"wait"_s) {
            pause = rest.toInt();
        } else if (verb == u"action"_s) {
            for (QAction *action : window()->findChildren<QAction *>()) {
                if (action->text().remove(u'&') == rest)
                    action->trigger();
            }
        } else if (verb == u"close"_s) {
            window()->close();
        } else if (verb == u"quit"_s) {
            QMetaObject::invokeMethod(qApp, &QApplication::closeAllWindows, Qt::QueuedConnection);
        } else if (verb == u"resize"_s) {
            window()->resize(rest.section(u'x', 0, 0).toInt(), rest.section(u'x', 1).toInt());
        } else if (verb == u"words"_s) {
            // What stands on the screen, and whether it is cut.
            for (const QLabel *label : window()->findChildren<QLabel *>()) {
                if (!label->isVisible() || label->text().isEmpty() || label->width() <= 1)
                    continue;
                const int needed
                    = label->wordWrap() ? label->heightForWidth(label->width()) : label->sizeHint().height();
                const bool cut = label->height() + 1 < needed;
                std::fprintf(
                    stderr, "%s: %s\n", cut ? "CUT" : "word", qUtf8Printable(label->text().left(60)));
            }
        }
        std::fprintf(stderr, "driven: %s\n", qUtf8Printable(verb));
        std::fflush(stderr);
        m_timer.start(pause);
    }

    QStringList m_lines;
    QTimer m_timer;
};

void drive()
{
    QFile file(qEnvironmentVariable("ENVOI_DRIVE"));
    if (!qobject_cast<QApplication *>(QCoreApplication::instance()) || !file.open(QIODevice::ReadOnly))
        return;
    auto *driver = new Driver(QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts));
    driver->setParent(qApp);
}

} // namespace

Q_COREAPP_STARTUP_FUNCTION(drive)
