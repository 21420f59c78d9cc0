// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/CertificateJudge.h"
#include "net/HostNames.h"

namespace envoi::net
{

namespace
{

/// RFC 9525 §6.3. `name` is lower case, without trailing dot.
bool dnsMatches(const QString &name, const QString &pattern)
{
    const QString presented = pattern.toLower();
    if (!presented.startsWith(u"*."))
        return presented == name;
    // The wildcard stands for one whole label, the leftmost, and what follows must be a domain of its own:
    // "*.com" is nobody's.
    const QStringView rest = QStringView(presented).sliced(1); // ".example.com"
    const qsizetype dot = name.indexOf(u'.');
    return dot > 0 && rest.sliced(1).contains(u'.') && !rest.contains(u'*')
        && QStringView(name).sliced(dot) == rest;
}

bool isPlainAscii(const QString &text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c > u' ' && c < u'\x7f'; });
}

} // namespace

bool nameMatches(const QString &typed, const QStringList &dnsNames, const QStringList &addresses)
{
    if (const auto wanted = addressBytes(typed)) {
        return std::any_of(addresses.begin(), addresses.end(),
            [&](const QString &address) { return addressBytes(address) == wanted; });
    }
    QString name = typed.toLower();
    if (name.endsWith(u'.'))
        name.chop(1);
    if (name.isEmpty() || !isPlainAscii(name))
        return false;
    return std::any_of(dnsNames.begin(), dnsNames.end(),
        [&](const QString &pattern) { return isPlainAscii(pattern) && dnsMatches(name, pattern); });
}

} // namespace envoi::net
