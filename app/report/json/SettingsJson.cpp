// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/json/Fields.h"
#include "report/json/Parts.h"

namespace envoi::report
{

using namespace record;

namespace
{

void putUnlessEmpty(QJsonObject &to, QLatin1StringView key, const QString &text)
{
    if (!text.isEmpty())
        to.insert(key, outside(text));
}

} // namespace

QJsonObject settingsToJson(const Settings &settings)
{
    QJsonObject object{
        { "host"_L1, outside(settings.host) },
        { "port"_L1, settings.effectivePort() },
        { "portGiven"_L1, settings.port != 0 },
        { "security"_L1, id(settings.security) },
        { "effectiveSecurity"_L1, id(settings.effectiveSecurity()) },
        { "passwordGiven"_L1, settings.passwordGiven },
        { "auth"_L1, settings.mechanism.isEmpty() ? QJsonValue("auto"_L1) : outside(settings.mechanism) },
        { "family"_L1, id(settings.family) },
        { "sendMessage"_L1, settings.sendMessage },
        { "allowPlaintextLogin"_L1, settings.allowPlaintextLogin },
        { "allowUntrustedCertificate"_L1, settings.allowUntrustedCertificate },
        { "lastStep"_L1, id(settings.lastStep) },
    };
    putUnlessEmpty(object, "user"_L1, settings.user);
    putUnlessEmpty(object, "from"_L1, settings.from);
    putUnlessEmpty(object, "to"_L1, settings.to);
    putUnlessEmpty(object, "ehloName"_L1, settings.ehloName);
    // The proxy may have a password of its own, which is as secret as the other one.
    putUnlessEmpty(object, "proxy"_L1, settings.proxy.toString(QUrl::RemovePassword));
    if (!settings.caFiles.isEmpty())
        object.insert("caFiles"_L1, outside(settings.caFiles));
    return object;
}

Settings settingsFromJson(const QJsonObject &object)
{
    const Fields fields(object);
    Settings settings;
    settings.host = fields.text("host"_L1);
    if (fields.flag("portGiven"_L1, true))
        settings.port = static_cast<quint16>(fields.number("port"_L1, 0, 65'535));
    settings.security = securityFromId(fields.text("security"_L1)).value_or(Security::Auto);
    settings.user = fields.text("user"_L1);
    settings.passwordGiven = fields.flag("passwordGiven"_L1);
    if (const QString mechanism = fields.text("auth"_L1); mechanism != "auto"_L1)
        settings.mechanism = mechanism;
    settings.from = fields.text("from"_L1);
    settings.to = fields.text("to"_L1);
    settings.sendMessage = fields.flag("sendMessage"_L1);
    settings.ehloName = fields.text("ehloName"_L1);
    settings.family = familyFromId(fields.text("family"_L1)).value_or(Family::Any);
    settings.proxy = QUrl(fields.text("proxy"_L1), QUrl::StrictMode);
    settings.caFiles = fields.texts("caFiles"_L1);
    settings.allowPlaintextLogin = fields.flag("allowPlaintextLogin"_L1);
    settings.allowUntrustedCertificate = fields.flag("allowUntrustedCertificate"_L1);
    settings.lastStep = stepFromId(fields.text("lastStep"_L1)).value_or(StepId::Quit);
    return settings;
}

QJsonObject remarkToJson(const Remark &remark)
{
    QJsonObject object{
        { "kind"_L1, nameOf(remark.kind) },
        { "field"_L1, id(remark.field) },
        { "error"_L1, remark.isError },
    };
    putUnlessEmpty(object, "detail"_L1, remark.detail);
    putUnlessEmpty(object, "suggestedHost"_L1, remark.suggestedHost);
    putUnlessEmpty(object, "suggestedUser"_L1, remark.suggestedUser);
    if (remark.suggestedPort)
        object.insert("suggestedPort"_L1, *remark.suggestedPort);
    if (remark.suggestedSecurity)
        object.insert("suggestedSecurity"_L1, id(*remark.suggestedSecurity));
    return object;
}

std::optional<Remark> remarkFromJson(const QJsonObject &object)
{
    const Fields fields(object);
    const auto kind = valueOf<RemarkKind>(fields.text("kind"_L1));
    if (!kind)
        return std::nullopt;
    Remark remark;
    remark.kind = *kind;
    remark.field = fieldFromId(fields.text("field"_L1)).value_or(Field::None);
    remark.isError = fields.flag("error"_L1);
    remark.detail = fields.text("detail"_L1);
    remark.suggestedHost = fields.text("suggestedHost"_L1);
    remark.suggestedUser = fields.text("suggestedUser"_L1);
    if (fields.has("suggestedPort"_L1))
        remark.suggestedPort = static_cast<quint16>(fields.number("suggestedPort"_L1, 0, 65'535));
    remark.suggestedSecurity = securityFromId(fields.text("suggestedSecurity"_L1));
    return remark;
}

} // namespace envoi::report
