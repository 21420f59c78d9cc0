// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QMetaProperty>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QSet>
#include <QWidget>
#include <functional>

namespace envoi::tests
{

/// A text that the program showed or gave away, and where.
struct Shown {
    QString where;
    QString text;
};

namespace detail
{

inline void addModel(
    QList<Shown> &all, const QAbstractItemModel &model, const QString &where, const QModelIndex &parent = {})
{
    for (int row = 0; row < model.rowCount(parent); ++row) {
        for (int column = 0; column < model.columnCount(parent); ++column) {
            const QModelIndex index = model.index(row, column, parent);
            for (int role = 0; role < 15; ++role) {
                const QVariant value = index.data(role);
                if (value.typeId() == QMetaType::QString)
                    all << Shown{ where, value.toString() };
            }
            if (column == 0)
                addModel(all, model, where, index);
        }
    }
}

inline void addAccessible(QList<Shown> &all, QAccessibleInterface *face, int depth = 0)
{
    if (!face || depth > 40)
        return;
    const QString where = QStringLiteral("accessible ") + QString::number(face->role());
    for (const QAccessible::Text kind : { QAccessible::Name, QAccessible::Description, QAccessible::Value,
             QAccessible::Help, QAccessible::Accelerator, QAccessible::DebugDescription })
        all << Shown{ where, face->text(kind) };
    if (auto *text = face->textInterface())
        all << Shown{ where + QStringLiteral(" text"), text->text(0, text->characterCount()) };
    if (auto *value = face->valueInterface())
        all << Shown{ where, value->currentValue().toString() };
    for (int i = 0; i < face->childCount(); ++i)
        addAccessible(all, face->child(i), depth + 1);
}

} // namespace detail

/// Every text of every widget, action, model and of the accessible tree: each property that is text, whatever
/// its name. `spared`: the field that may hold the password, of which only what it displays counts.
inline QList<Shown> everythingShown(const QWidget *spared = nullptr)
{
    QList<Shown> all;
    QSet<const QObject *> seen;
    const std::function<void(const QObject *)> add = [&](const QObject *object) {
        if (seen.contains(object))
            return;
        seen << object;
        const QMetaObject *meta = object->metaObject();
        for (int i = 0; i < meta->propertyCount(); ++i) {
            const QMetaProperty property = meta->property(i);
            const bool own = object == spared
                && (qstrcmp(property.name(), "text") == 0 || qstrcmp(property.name(), "selectedText") == 0);
            const int type = property.metaType().id();
            if (own
                || (type != QMetaType::QString && type != QMetaType::QStringList
                    && type != QMetaType::QByteArray))
                continue;
            const QString where
                = QString::fromLatin1(meta->className()) + u'.' + QLatin1StringView(property.name());
            const QVariant value = property.read(object);
            all << Shown{ where,
                type == QMetaType::QStringList ? value.toStringList().join(u'\n') : value.toString() };
        }
        if (const auto *view = qobject_cast<const QAbstractItemView *>(object); view && view->model())
            detail::addModel(all, *view->model(), QString::fromLatin1(meta->className()));
        if (const auto *box = qobject_cast<const QComboBox *>(object))
            detail::addModel(all, *box->model(), QString::fromLatin1(meta->className()));
        for (const QObject *child : object->children())
            add(child);
    };
    for (const QWidget *widget : QApplication::topLevelWidgets()) {
        add(widget);
        detail::addAccessible(all, QAccessible::queryAccessibleInterface(const_cast<QWidget *>(widget)));
    }
    return all;
}

inline QList<Shown> clipboards()
{
    QList<Shown> all;
    const QClipboard *clipboard = QApplication::clipboard();
    for (const auto mode : { QClipboard::Clipboard, QClipboard::Selection, QClipboard::FindBuffer }) {
        const QMimeData *data = clipboard->mimeData(mode);
        if (!data)
            continue;
        for (const QString &format : data->formats())
            all << Shown{ QStringLiteral("clipboard %1 ").arg(mode) + format,
                QString::fromUtf8(data->data(format)) };
    }
    return all;
}

} // namespace envoi::tests
