// SPDX-License-Identifier: GPL-3.0-or-later
#include "Walk.h"

#include "Marks.h"
#include "manual/Manual.h"
#include "ui/steps/StepDelegate.h"
#include "ui/steps/StepList.h"
#include "ui/steps/StepModel.h"
#include "ui/support/Data.h"
#include "ui/support/QuotedText.h"
#include "ui/support/TextButton.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QFileDialog>
#include <QLabel>
#include <QLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QMenuBar>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QStyle>
#include <QStyleOptionComboBox>
#include <QTabBar>

namespace envoi::tests
{

using namespace Qt::Literals::StringLiterals;
using ui::showsData;

namespace
{

QString withoutMnemonic(QString text)
{
    static const QString both = u"\x01"_s;
    return text.replace(u"&&"_s, both).remove(u'&').replace(both, u"&"_s);
}

QString nameOf(const QWidget *widget)
{
    const QString name = widget->objectName();
    return QString::fromLatin1(widget->metaObject()->className()) + (name.isEmpty() ? name : u'#' + name);
}

/// Parts that Qt makes for itself and that hold no text of ours.
bool isQtsOwn(const QWidget *widget)
{
    for (const QWidget *w = widget; w && !w->isWindow(); w = w->parentWidget()) {
        if (w->inherits("QComboBoxPrivateContainer") || w->inherits("QScrollBar"))
            return true;
    }
    return widget->inherits("QLineEditIconButton") || widget->objectName().endsWith("ext_button"_L1)
        || widget->objectName().endsWith("container"_L1) || qobject_cast<QTabBar *>(widget->parentWidget());
}

QList<const QWidget *> visibleIn(const QWidget *window)
{
    QList<const QWidget *> all{ window };
    for (const QWidget *widget : window->findChildren<QWidget *>()) {
        if (widget->isVisible() && widget->window() == window && !isQtsOwn(widget))
            all << widget;
    }
    return all;
}

/// The manual is a document of its own in each language, read from resources/help; nobody makes it from
/// pieces.
QString withoutManual(QString text)
{
    static const QStringList paragraphs = [] {
        QStringList all;
        for (const QString &name : manual::helpChapters() + QStringList{ u"problems"_s }) {
            for (const manual::Block &block : manual::chapter(name, explanation::Language(), {}))
                all << manual::plain(block.spans);
        }
        all.removeAll(QString());
        return all;
    }();
    for (const QString &paragraph : paragraphs)
        text.remove(paragraph);
    return text;
}

class Reader
{
public:
    QStringList complaints;

    void read(const QString &where, const QString &text)
    {
        if (text.trimmed().isEmpty() || text == QGuiApplication::applicationDisplayName())
            return;
        if (const QString fault = faultOf(withoutManual(text)); !fault.isEmpty())
            complaints << u"%1: %2: “%3”"_s.arg(where, fault, text.left(160));
    }

    void readWidget(const QWidget *w)
    {
        const QString where = nameOf(w);
        read(where + u" tooltip"_s, w->toolTip());
        read(where + u" status tip"_s, w->statusTip());
        read(where + u" what's this"_s, w->whatsThis());
        if (w->isWindow())
            read(where + u" title"_s, w->windowTitle());
        if (!showsData(w))
            read(where + u" accessible name"_s, w->accessibleName());
        read(where + u" accessible description"_s, w->accessibleDescription());
        if (const auto *edit = qobject_cast<const QLineEdit *>(w))
            read(where + u" placeholder"_s, edit->placeholderText());
        if (const auto *edit = qobject_cast<const QPlainTextEdit *>(w))
            read(where + u" placeholder"_s, showsData(w) ? QString() : edit->placeholderText());
        if (const auto *label = qobject_cast<const QLabel *>(w); label && !showsData(w))
            read(where, withoutMnemonic(label->text()));
        if (const auto *button = qobject_cast<const QAbstractButton *>(w); button && !showsData(w))
            read(where, withoutMnemonic(button->text()));
        if (const auto *box = qobject_cast<const QComboBox *>(w)) {
            for (int i = 0; i < box->count(); ++i)
                read(where + u" item"_s,
                    box->itemData(i, ui::dataRole).toBool() ? QString() : box->itemText(i));
        }
        if (const auto *tabs = qobject_cast<const QTabBar *>(w)) {
            for (int i = 0; i < tabs->count(); ++i) {
                read(where, withoutMnemonic(tabs->tabText(i)));
                read(where + u" tooltip"_s, tabs->tabToolTip(i));
            }
        }
        if (const auto *list = qobject_cast<const QListWidget *>(w)) {
            for (int i = 0; i < list->count(); ++i) {
                read(where + u" item"_s,
                    list->item(i)->data(ui::dataRole).toBool() ? QString() : list->item(i)->text());
                read(where + u" item tooltip"_s, list->item(i)->toolTip());
            }
        }
        if (const auto *bar = qobject_cast<const QMenuBar *>(w)) {
            for (const QAction *action : bar->actions())
                readAction(action);
        }
        if (const auto *list = qobject_cast<const ui::StepList *>(w))
            readSteps(*list->steps());
    }

private:
    void readAction(const QAction *action)
    {
        if (!showsData(action))
            read(u"menu"_s, withoutMnemonic(action->text()));
        if (action->menu()) {
            for (const QAction *inner : action->menu()->actions())
                readAction(inner);
        }
    }

    void readSteps(const ui::StepModel &steps)
    {
        for (int row = 0; row < steps.count(); ++row) {
            const QModelIndex index = steps.index(row, 0);
            for (const int role :
                { int(Qt::DisplayRole), int(ui::StepModel::NameRole), int(ui::StepModel::StateTextRole),
                    int(ui::StepModel::FactRole), int(ui::StepModel::FormerRole) })
                read(u"step"_s, index.data(role).toString());
            // The time is data; the rest of what is read aloud is a list of texts.
            QString spoken = index.data(Qt::AccessibleTextRole).toString();
            if (const QString time = index.data(ui::StepModel::TimeRole).toString(); !time.isEmpty())
                spoken.remove(u", "_s + time);
            read(u"step aloud"_s, spoken);
        }
    }
};

bool hasTip(const QWidget *w)
{
    return !w->toolTip().isEmpty();
}

/// The longest word of a text that may wrap.
int longestWord(const QLabel *label)
{
    int width = 0;
    static const QRegularExpression breaks(u"[\\s\\x{200B}/-]+"_s);
    for (const QString &word : label->text().split(breaks))
        width = qMax(width, label->fontMetrics().horizontalAdvance(word));
    return width;
}

QString stepsFit(const ui::StepList &list)
{
    const auto *delegate = qobject_cast<const ui::StepDelegate *>(list.itemDelegate());
    const auto fits = [&list](const QRect &place, const QString &text, const QRect &row) {
        const QRect needed = list.fontMetrics().boundingRect(
            QRect(0, 0, place.width(), 10'000), Qt::TextWordWrap | Qt::TextWrapAnywhere, text);
        return text.isEmpty()
            || (needed.height() <= place.height() && needed.width() <= place.width() && row.contains(place));
    };
    for (int i = 0; i < list.steps()->count(); ++i) {
        const QModelIndex index = list.steps()->index(i, 0);
        const QRect row = list.visualRect(index);
        const auto p = delegate->places(row, index, list.font(), list.layoutDirection());
        const QString name = index.data(ui::StepModel::NameRole).toString();
        if (!fits(p.name, name, row) || !fits(p.state, delegate->stateAndTime(index), row)
            || !fits(p.fact, delegate->factAndFormer(index), row) || p.name.intersects(p.state)
            || p.name.intersects(p.shape) || p.fact.intersects(p.name) || p.fact.intersects(p.state))
            return u"step %1 does not fit"_s.arg(name);
    }
    return {};
}

QString fitOf(const QWidget *w)
{
    const auto wants = [w](const QSize &size) {
        const bool fits = w->width() >= size.width() && w->height() >= size.height();
        return fits ? QString()
                    : u"%1 × %2 where %3 × %4 are needed"_s.arg(w->width())
                          .arg(w->height())
                          .arg(size.width())
                          .arg(size.height());
    };
    if (qobject_cast<const QMessageBox *>(w))
        return {}; // wishes for more than a small screen has, and wraps
    if (const auto *label = qobject_cast<const QLabel *>(w)) {
        if (label->text().isEmpty() || w->width() <= 2)
            return {};
        if (!label->wordWrap())
            return wants(label->sizeHint());
        if (label->heightForWidth(label->width()) > label->height() + 1)
            return u"%1 px high where %2 are needed"_s.arg(label->height())
                .arg(label->heightForWidth(label->width()));
        if (!showsData(w) && longestWord(label) > label->contentsRect().width() + 1)
            return u"a word of %1 px in %2 px"_s.arg(longestWord(label)).arg(label->contentsRect().width());
        return {};
    }
    if (qobject_cast<const ui::TextButton *>(w)) {
        // The text may break into lines, and has the height for them.
        const int height = w->heightForWidth(w->width());
        return wants({ w->minimumSizeHint().width(), height });
    }
    if (qobject_cast<const QAbstractButton *>(w)) {
        if (const auto *button = qobject_cast<const QPushButton *>(w); button && button->text().isEmpty())
            return wants(button->minimumSizeHint());
        return wants(w->sizeHint());
    }
    if (const auto *box = qobject_cast<const QComboBox *>(w)) {
        QStyleOptionComboBox option;
        option.initFrom(box);
        const QRect room
            = box->style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, box);
        const int needed = box->fontMetrics().horizontalAdvance(box->currentText());
        if (needed > room.width() && !hasTip(w))
            return u"%1 px of text in %2 px: “%3”"_s.arg(needed).arg(room.width()).arg(box->currentText());
        return {};
    }
    if (const auto *list = qobject_cast<const ui::StepList *>(w))
        return stepsFit(*list);
    if (const auto *list = qobject_cast<const QListWidget *>(w)) {
        for (int i = 0; i < list->count(); ++i) {
            const QListWidgetItem *item = list->item(i);
            if (item->isHidden())
                continue;
            const QRect place = list->visualItemRect(item);
            const QRect needed = list->fontMetrics().boundingRect(QRect(0, 0, place.width(), 10'000),
                list->wordWrap() ? Qt::TextWordWrap : Qt::TextSingleLine, item->text());
            const bool fits = needed.width() <= place.width() && needed.height() <= place.height();
            if (!fits && item->toolTip().isEmpty())
                return u"an item of the list: “%1”"_s.arg(item->text());
        }
        return {};
    }
    if (const auto *tabs = qobject_cast<const QTabBar *>(w)) {
        for (int i = 0; i < tabs->count(); ++i) {
            if (tabs->tabRect(i).width()
                < tabs->fontMetrics().horizontalAdvance(withoutMnemonic(tabs->tabText(i))))
                return u"a tab: “%1”"_s.arg(tabs->tabText(i));
        }
        return {};
    }
    // What wraps has no one smallest size: its height follows from its width.
    if (w->layout() && w->layout()->hasHeightForWidth())
        return wants({ w->layout()->minimumSize().width(), 0 });
    if (w->hasHeightForWidth() && !w->inherits("QTabWidget"))
        return wants({ 0, w->heightForWidth(w->width()) });
    if (qobject_cast<const QTabWidget *>(w) || qobject_cast<const QStackedWidget *>(w))
        return {}; // its pages are looked at themselves
    return wants(w->minimumSizeHint());
}

bool scrolls(const QWidget *viewport)
{
    const auto *area = qobject_cast<const QAbstractScrollArea *>(viewport->parentWidget());
    return area && area->viewport() == viewport;
}

QString placeOf(const QWidget *w)
{
    const QWidget *parent = w->parentWidget();
    if (w->isWindow() || !parent || w->width() <= 2)
        return {};
    const QRect place = w->geometry();
    if (scrolls(parent)) {
        // Upwards and downwards leads the bar; to the side there is one only where it is not switched off.
        const auto *area = qobject_cast<const QAbstractScrollArea *>(parent->parentWidget());
        if (area->horizontalScrollBarPolicy() == Qt::ScrollBarAlwaysOff && place.width() > parent->width())
            return u"%1 px wide in %2 px, and nothing scrolls to the side"_s.arg(place.width())
                .arg(parent->width());
        return {};
    }
    // Mirrored, Qt's splitter is off by one.
    const int tolerance = parent->inherits("QSplitter") ? 1 : 0;
    if (!parent->rect().adjusted(-tolerance, 0, tolerance, 0).contains(place))
        return u"sticks out of %1: %2 %3 %4×%5 in %6×%7"_s.arg(nameOf(parent))
            .arg(place.x())
            .arg(place.y())
            .arg(place.width())
            .arg(place.height())
            .arg(parent->width())
            .arg(parent->height());
    return {};
}

QString shortText(const QWidget *w)
{
    if (const auto *label = qobject_cast<const QLabel *>(w))
        return label->text().left(60);
    if (const auto *button = qobject_cast<const QAbstractButton *>(w))
        return button->text().left(60);
    return {};
}

} // namespace

QStringList untranslated(const QWidget *window)
{
    Reader reader;
    if (const auto *dialog = qobject_cast<const QFileDialog *>(window)) {
        // Inside it are the names of files, and Qt's own words.
        reader.read(u"file dialog"_s, dialog->windowTitle());
        for (const QString &filter : dialog->nameFilters())
            reader.read(u"file filter"_s, filter.section(u" (*"_s, 0, -2));
        return reader.complaints;
    }
    for (const QWidget *widget : visibleIn(window))
        reader.readWidget(widget);
    reader.complaints.removeDuplicates();
    return reader.complaints;
}

QStringList clipped(const QWidget *window)
{
    QStringList complaints;
    for (const QWidget *widget : visibleIn(window)) {
        for (const QString &fault : { fitOf(widget), placeOf(widget) }) {
            if (!fault.isEmpty())
                complaints << u"%1 %2: %3"_s.arg(nameOf(widget), fault, shortText(widget));
        }
    }
    return complaints;
}

QStringList sharedMnemonics(const QWidget *window)
{
    QStringList complaints;
    QMap<QChar, QString> used;
    const auto add = [&](const QString &text) {
        for (qsizetype i = 0; i + 1 < text.size(); ++i) {
            if (text[i] != u'&')
                continue;
            if (const QChar letter = text[++i].toLower(); letter != u'&') {
                if (used.contains(letter))
                    complaints << u"%1: “%2” and “%3”"_s.arg(letter).arg(used[letter], text);
                used.insert(letter, text);
            }
        }
    };
    for (const QWidget *widget : visibleIn(window)) {
        if (const auto *label = qobject_cast<const QLabel *>(widget); label && label->buddy())
            add(label->text());
        if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
            add(button->text());
        if (const auto *tabs = qobject_cast<const QTabBar *>(widget)) {
            for (int i = 0; i < tabs->count(); ++i)
                add(tabs->tabText(i));
        }
        if (const auto *bar = qobject_cast<const QMenuBar *>(widget)) {
            for (const QAction *action : bar->actions())
                add(action->text());
        }
    }
    return complaints;
}

} // namespace envoi::tests
