// SPDX-License-Identifier: GPL-3.0-or-later
// hostile.md, group by group: one row a case, each held twice: as the script has it, and cut into single
// octets. ENVOI_HOSTILE names the files in cases/ without their ending, with blanks between; all when it is
// not set.
#include "Rules.h"
#include "tests/TimeFactor.h"

#include <QDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace hostile;

class TestHostile : public QObject
{
    Q_OBJECT

    struct Match {
        Case what;
        std::unique_ptr<Bout> whole;
        std::unique_ptr<Bout> cut;
        std::vector<std::unique_ptr<Bout>> again{};
    };
    std::vector<Match> m_matches;

private Q_SLOTS:
    void initTestCase()
    {
        QStringList wanted = qEnvironmentVariable("ENVOI_HOSTILE").split(u' ', Qt::SkipEmptyParts);
        const QDir folder(u"" ENVOI_SOURCE_DIR "/tests/hostile/cases"_s);
        if (wanted.isEmpty()) {
            for (const QString &name : folder.entryList({ u"*.envoi"_s }, QDir::Files))
                wanted << name.chopped(6);
        }
        QList<Case> all;
        for (const QString &name : wanted)
            all << casesIn(folder.filePath(name + u".envoi"_s));
        const QString only = qEnvironmentVariable("ENVOI_HOSTILE_ONLY"); // while working on one
        QList<Bout *> bouts;
        for (const Case &what : all) {
            if (!what.name.contains(only))
                continue;
            Match match{ what, std::make_unique<Bout>(what, 0),
                what.cut > 0 && !(sanitized && what.prompt) ? std::make_unique<Bout>(what, what.cut)
                                                            : nullptr };
            bouts << match.whole.get();
            if (match.cut)
                bouts << match.cut.get();
            for (int i = qEnvironmentVariableIntValue("ENVOI_HOSTILE_REPEAT"); i > 0; --i) {
                match.again.push_back(std::make_unique<Bout>(what, 0));
                bouts << match.again.back().get();
            }
            m_matches.push_back(std::move(match));
        }
        hold(bouts, 12);
    }

    void rightOutcome_data()
    {
        QTest::addColumn<int>("index");
        for (std::size_t i = 0; i < m_matches.size(); ++i)
            QTest::newRow(m_matches[i].what.name.toUtf8().constData()) << static_cast<int>(i);
    }

    void rightOutcome()
    {
        QFETCH(int, index);
        const Match &match = m_matches[static_cast<std::size_t>(index)];
        if (qEnvironmentVariableIsSet(
                "ENVOI_HOSTILE_PRINT")) { // for writing tables, which are judged by hand
            const auto verdict = envoi::diagnosis::diagnose(match.whole->result());
            qInfo("%s\t%s\t%s", qPrintable(match.what.name), envoi::diagnosis::id(verdict.cause).data(),
                match.whole->result().record.failed() ? envoi::record::id(verdict.step).data() : "-");
        }
        QStringList broken = brokenPromises(match.what, *match.whole) + brokenRules(match.what, *match.whole);
        if (match.cut) {
            for (const QString &one :
                brokenPromises(match.what, *match.cut) + brokenRules(match.what, *match.cut))
                broken << u"cut: "_s + one;
            if (essence(*match.cut) != essence(*match.whole))
                broken << u"R10: cut into pieces it is another run:\n%1\n%2"_s.arg(
                    QString::fromUtf8(essence(*match.whole)), QString::fromUtf8(essence(*match.cut)));
        }
        for (const auto &again : match.again) {
            if (essence(*again) != essence(*match.whole))
                broken << u"R10: held again it is another run:\n%1\n%2"_s.arg(
                    QString::fromUtf8(essence(*match.whole)), QString::fromUtf8(essence(*again)));
        }
        QVERIFY2(broken.isEmpty(), qPrintable(broken.join(u'\n')));
    }
};

QTEST_GUILESS_MAIN(TestHostile)
#include "tst_hostile.moc"
