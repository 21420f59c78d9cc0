// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/HiddenUser.h"

#include <array>

namespace envoi::report
{

using namespace record;

namespace
{

struct Replacement {
    QString what; ///< not empty
    QString by;
};

bool isWordCharacter(QChar c)
{
    return c.isLetterOrNumber() || c == QLatin1Char('_');
}

/// Replaces whole words only, so that hiding "ann" leaves "announce" alone.
QString hidden(const QString &text, const QList<Replacement> &replacements)
{
    QString result = text;
    for (const Replacement &one : replacements) {
        qsizetype at = 0;
        while ((at = result.indexOf(one.what, at, Qt::CaseInsensitive)) >= 0) {
            const qsizetype end = at + one.what.size();
            const bool wordBefore
                = at > 0 && isWordCharacter(result.at(at - 1)) && isWordCharacter(one.what.front());
            const bool wordAfter
                = end < result.size() && isWordCharacter(result.at(end)) && isWordCharacter(one.what.back());
            if (wordBefore || wordAfter) {
                ++at;
                continue;
            }
            result.replace(at, one.what.size(), one.by);
            at += one.by.size();
        }
    }
    return result;
}

class Hider
{
public:
    explicit Hider(const Settings &settings)
    {
        add(settings.user, QStringLiteral("<user>"));
        add(settings.from, QStringLiteral("<sender>"));
        add(settings.to, QStringLiteral("<recipient>"));
        // Longest first, so that no part of a name hides before the whole.
        std::stable_sort(m_replacements.begin(), m_replacements.end(),
            [](const Replacement &a, const Replacement &b) { return a.what.size() > b.what.size(); });
    }

    void text(QString &text) const { text = hidden(text, m_replacements); }

    void texts(QStringList &list) const
    {
        for (QString &one : list)
            text(one);
    }

    void bytes(QByteArray &bytes) const
    {
        const QString before = smtp::decoded(bytes);
        const QString after = hidden(before, m_replacements);
        if (after != before) // anything else stays as it came, byte by byte
            bytes = after.toUtf8();
    }

    void record(Record &record) const
    {
        Settings &settings = record.settings;
        text(settings.user);
        text(settings.from);
        text(settings.to);
        text(settings.ehloName);
        texts(settings.caFiles);
        QString proxy = settings.proxy.toString(QUrl::RemoveUserInfo);
        settings.proxy = QUrl(proxy);
        for (StepRecord &step : record.steps) {
            std::visit(*this, step.facts);
            if (step.reply) {
                for (QByteArray &line : step.reply->lines)
                    bytes(line);
            }
            if (step.violation)
                bytes(step.violation->excerpt);
        }
        for (DialogueLine &line : record.dialogue)
            text(line.text);
    }

    void operator()(std::monostate &) const { }
    void operator()(InputFacts &facts) const
    {
        for (Remark &remark : facts.remarks) {
            text(remark.detail);
            text(remark.suggestedUser);
        }
    }
    void operator()(DnsFacts &) const { }
    void operator()(TcpFacts &) const { }
    void operator()(TlsFacts &facts) const { bytes(facts.firstBytes); }
    void operator()(CertificateFacts &facts) const
    {
        for (CertificateInfo &info : facts.chain) {
            const CertificateInfo before = info;
            text(info.subject);
            text(info.issuer);
            text(info.commonName);
            text(info.issuerCommonName);
            text(info.issuerOrganization);
            texts(info.names);
            if (!(info == before))
                info.der.clear(); // the name is in there too
        }
        for (CertificateFinding &finding : facts.problems)
            text(finding.detail);
    }
    void operator()(GreetingFacts &) const { }
    void operator()(EhloFacts &facts) const
    {
        text(facts.announcedName);
        text(facts.capabilities.domain);
    }
    void operator()(StartTlsFacts &) const { }
    void operator()(AuthFacts &facts) const { text(facts.serverText); }
    void operator()(EnvelopeFacts &facts) const { text(facts.address); }
    void operator()(DataFacts &) const { }

private:
    void add(const QString &name, const QString &by)
    {
        const qsizetype at = name.indexOf(QLatin1Char('@'));
        const QString local = at < 0 ? name : name.left(at);
        const bool known = std::any_of(m_replacements.cbegin(), m_replacements.cend(),
            [&local](const Replacement &one) { return one.what.compare(local, Qt::CaseInsensitive) == 0; });
        if (local.isEmpty() || known)
            return;
        m_replacements << Replacement{ local, by };
        // "jane+lists@…" and what a server makes of it
        if (const qsizetype plus = local.indexOf(QLatin1Char('+')); plus > 2)
            m_replacements << Replacement{ local.left(plus), by };
    }

    QList<Replacement> m_replacements;
};

} // namespace

diagnosis::Case withoutUser(const diagnosis::Case &what)
{
    const Hider hider(what.record.settings);
    diagnosis::Case result = what;
    hider.record(result.record);
    for (diagnosis::FollowUp &followUp : result.followUps)
        hider.record(followUp.record);
    return result;
}

} // namespace envoi::report
