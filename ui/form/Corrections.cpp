// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/form/Corrections.h"

#include "smtp/Reply.h"

namespace envoi::ui
{

using explanation::Language;
using record::Field;

QMap<Field, QString> correctionOf(const record::Remark &remark)
{
    QMap<Field, QString> values;
    // An international name's other spelling is what is used anyway: nothing to correct.
    if (!remark.suggestedHost.isEmpty() && remark.kind != record::RemarkKind::HostInternational)
        values.insert(Field::Host, remark.suggestedHost);
    // Port and security are two ways out of an unusual pair there: the port's digits were copied more
    // carefully.
    const bool pair = remark.kind == record::RemarkKind::PortUnusualForSecurity && remark.suggestedSecurity;
    if (remark.suggestedPort && !pair)
        values.insert(Field::Port, QString::number(*remark.suggestedPort));
    if (remark.suggestedSecurity)
        values.insert(Field::Security, record::id(*remark.suggestedSecurity));
    if (!remark.suggestedUser.isEmpty())
        values.insert(Field::User, remark.suggestedUser);
    return values;
}

QString correctionText(const record::Remark &remark, const Language &language)
{
    const QMap<Field, QString> values = correctionOf(remark);
    return values.isEmpty() ? QString()
                            : language.translate("Corrections", "Use %1").arg(valuesText(values, language));
}

QString valuesText(const QMap<Field, QString> &values, const Language &language)
{
    QStringList parts;
    for (const Field field :
        { Field::Host, Field::Port, Field::Security, Field::User, Field::Auth, Field::From, Field::To }) {
        const auto value = values.constFind(field);
        if (value == values.cend())
            continue;
        if (field == Field::Port)
            parts << language.translate("Corrections", "port %1").arg(*value);
        else if (field == Field::Security)
            parts << explanation::securityName(
                record::securityFromId(*value).value_or(record::Security::StartTls), language);
        else if (value->isEmpty())
            parts << language.translate("Corrections", "%1 left empty")
                         .arg(explanation::fieldName(field, language));
        else
            parts << smtp::shown(*value, 80);
    }
    return parts.join(language.translate("Corrections", ", ", "between values"));
}

} // namespace envoi::ui
