// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "record/Typed.h"

#include <QStringList>

/// What the tests of typed values share: a host alone, a remark by its kind, all kinds as text.
namespace envoi::tests
{

inline record::Typed withHost(const QString &host)
{
    record::Typed typed;
    typed.settings.host = host;
    return typed;
}

inline const record::Remark *find(const record::Validated &v, record::RemarkKind kind)
{
    for (const record::Remark &r : v.remarks) {
        if (r.kind == kind)
            return &r;
    }
    return nullptr;
}

inline QStringList kinds(const record::Validated &v)
{
    QStringList names;
    for (const record::Remark &r : v.remarks)
        names << QString::number(static_cast<int>(r.kind));
    return names;
}

inline constexpr int none = -1;
constexpr int kind(record::RemarkKind k)
{
    return static_cast<int>(k);
}

} // namespace envoi::tests
