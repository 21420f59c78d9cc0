// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever a server offers, what is kept of it is bounded and of one form (L17).
#include "smtp/Capabilities.h"

#include "Target.h"

using namespace envoi::smtp;

namespace fuzz
{

namespace
{

void requireSane(const Capabilities &offered)
{
    require(offered.domain.size() <= 255 && !offered.domain.contains(u' '), "a domain of one word");
    require(offered.keywords.size() <= 64 && offered.mechanisms.size() <= 64, "at most 64 of each");
    for (const QString &keyword : offered.keywords) {
        // By octets: "ſtarttls" is not STARTTLS, and a no-break space is no blank.
        const bool isLower
            = std::any_of(keyword.begin(), keyword.end(), [](QChar c) { return c >= u'a' && c <= u'z'; });
        require(!keyword.isEmpty() && keyword.size() <= 512 && !isLower && !keyword.contains(u' '),
            "keywords of one word in capitals", keyword);
        require(offered.keywords.count(keyword) == 1, "a keyword once", keyword);
        require(
            offered.offers(QLatin1StringView("AUTH")) == offered.keywords.contains(QStringLiteral("AUTH")),
            "offers() is what is listed");
    }
    for (const QString &mechanism : offered.mechanisms) {
        require(!mechanism.isEmpty() && mechanism.size() <= 20, "names of RFC 4422", mechanism);
        for (const QChar c : mechanism)
            require((c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9') || c == u'-' || c == u'_',
                "characters of RFC 4422", mechanism);
        require(offered.mechanisms.count(mechanism) == 1, "a mechanism once", mechanism);
    }
    require(offered.mechanisms.isEmpty() || offered.offers(QLatin1StringView("AUTH"))
            || offered.keywords.size() == 64,
        "no mechanism without AUTH");
    require(offered.size.value_or(0) >= 0, "a size that is one");
}

} // namespace

void capabilities(QByteArrayView bytes)
{
    Reply ehlo;
    ehlo.code = 250;
    // As any caller may hand it over; the reader would give longer lines.
    ehlo.lines = bytes.toByteArray().split('\n');
    const Capabilities offered = Capabilities::fromReply(ehlo);
    requireSane(offered);

    // What was kept, offered anew, is kept again.
    Reply again;
    again.code = 250;
    again.lines << "250-" + offered.domain.toUtf8();
    for (const QString &keyword : offered.keywords) {
        QByteArray line = "250-" + keyword.toUtf8();
        if (keyword == QLatin1StringView("AUTH"))
            line += ' ' + offered.mechanisms.join(u' ').toUtf8();
        else if (keyword == QLatin1StringView("SIZE"))
            line += ' ' + QByteArray::number(offered.size.value_or(0));
        again.lines << line;
    }
    Capabilities expected = offered;
    if (!offered.offers(QLatin1StringView("AUTH")))
        expected.mechanisms.clear();
    if (!offered.offers(QLatin1StringView("SIZE")))
        expected.size.reset();
    require(Capabilities::fromReply(again) == expected, "what was kept is kept again",
        expected.keywords.join(u' ') + QStringLiteral(" / ")
            + Capabilities::fromReply(again).keywords.join(u' '));
}

} // namespace fuzz
