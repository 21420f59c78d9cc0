// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/TimeFactor.h"

#include "simulator/Simulator.h"
#include "ui/details/DetailsPane.h"
#include "ui/form/SettingsForm.h"
#include "ui/support/LanguageSwitch.h"
#include "ui/verdict/AnswerCard.h"
#include "ui/verdict/VerdictView.h"
#include "ui/window/ActionBar.h"
#include "ui/window/MainWindow.h"
#include "ui/window/Start.h"

#include <QApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

/// What the tests of the window share: a window with short limits beside the simulator, and words for using
/// it.
namespace envoi::tests
{

inline void prepareOnce()
{
    QStandardPaths::setTestModeEnabled(true);
    // Settings of this process alone: tests run beside each other.
    static const QTemporaryDir folder;
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, folder.path());
    ui::prepare(*qApp);
    QSettings().clear();
}

struct Stage {
    explicit Stage(const QString &language = QStringLiteral("en"))
        : languages(language)
        , window(languages)
    {
        investigation::Investigation::Options options;
        options.limits = options.limits.withTimeout(400 * timeFactor());
        options.limits.connectOne = 300 * timeFactor();
        options.limits.greeting = 8'000 * timeFactor();
        options.silenceMs = 150 * timeFactor();
        options.followUpLimitMs = 500 * timeFactor();
        window.runner()->setOptions(options);
        window.show();
        window.activateWindow();
        [[maybe_unused]] const bool active = QTest::qWaitForWindowActive(&window);
    }

    /// The editor with this label, as a screen reader finds it.
    template <typename T = QLineEdit>
    T *named(const QString &accessibleName) const
    {
        const QList<T *> all = window.findChildren<T *>();
        for (T *widget : all) {
            if (widget->accessibleName() == accessibleName)
                return widget;
        }
        return nullptr;
    }

    [[nodiscard]] QPushButton *button() const { return window.actionBar()->button(); }
    [[nodiscard]] const ui::VerdictView *verdict() const { return window.card()->verdict(); }
    [[nodiscard]] QString cause() const { return QString(diagnosis::id(verdict()->diagnosis().cause)); }

    bool waitForVerdict(int milliseconds = 15'000 * timeFactor())
    {
        return QTest::qWaitFor([this] { return !window.runner()->isRunning(); }, milliseconds);
    }
    bool play(const QString &situation)
    {
        window.startDemo(situation);
        QTest::mouseClick(button(), Qt::LeftButton);
        return waitForVerdict();
    }

    ui::LanguageSwitch languages;
    ui::MainWindow window;
};

} // namespace envoi::tests
