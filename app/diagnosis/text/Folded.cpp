// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagnosis/text/Folded.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>
#include <array>
#include <utility>

namespace envoi::diagnosis
{

namespace
{

using Qt::StringLiterals::operator""_s;

QString transliterated(QChar c)
{
    static const QHash<QChar, QString> letters{ { u'а', u"a"_s }, { u'б', u"b"_s }, { u'в', u"v"_s },
        { u'г', u"g"_s }, { u'д', u"d"_s }, { u'е', u"e"_s }, { u'ж', u"zh"_s }, { u'з', u"z"_s },
        { u'и', u"i"_s }, { u'к', u"k"_s }, { u'л', u"l"_s }, { u'м', u"m"_s }, { u'н', u"n"_s },
        { u'о', u"o"_s }, { u'п', u"p"_s }, { u'р', u"r"_s }, { u'с', u"s"_s }, { u'т', u"t"_s },
        { u'у', u"u"_s }, { u'ф', u"f"_s }, { u'х', u"h"_s }, { u'ц', u"c"_s }, { u'ч', u"ch"_s },
        { u'ш', u"sh"_s }, { u'щ', u"sch"_s }, { u'ъ', QString() }, { u'ы', u"y"_s }, { u'ь', QString() },
        { u'э', u"e"_s }, { u'ю', u"yu"_s }, { u'я', u"ya"_s }, { u'і', u"i"_s }, { u'є', u"e"_s },
        { u'ґ', u"g"_s }, { u'ß', u"ss"_s }, { u'æ', u"ae"_s }, { u'œ', u"oe"_s }, { u'ø', u"o"_s },
        { u'đ', u"d"_s }, { u'ł', u"l"_s }, { u'ı', u"i"_s }, { u'’', u"'"_s }, { u'‘', u"'"_s },
        { u'`', u"'"_s }, { u'´', u"'"_s } };
    const auto found = letters.constFind(c);
    return found == letters.cend() ? QString(c) : *found;
}

// What comes after the dot of "mail.example" tells a host from a sentence that forgot its blank.
bool isTopLevel(const QString &label)
{
    static const QSet<QString> known{ u"com"_s, u"net"_s, u"org"_s, u"edu"_s, u"gov"_s, u"mil"_s, u"int"_s,
        u"info"_s, u"biz"_s, u"io"_s, u"co"_s, u"eu"_s, u"uk"_s, u"fr"_s, u"de"_s, u"es"_s, u"it"_s, u"nl"_s,
        u"be"_s, u"ch"_s, u"at"_s, u"pl"_s, u"cz"_s, u"se"_s, u"dk"_s, u"fi"_s, u"pt"_s, u"br"_s, u"ru"_s,
        u"ua"_s, u"cn"_s, u"jp"_s, u"kr"_s, u"in"_s, u"ca"_s, u"us"_s, u"au"_s, u"nz"_s, u"za"_s, u"mx"_s,
        u"ar"_s, u"cl"_s, u"me"_s, u"tv"_s, u"cc"_s, u"to"_s, u"ie"_s, u"tr"_s, u"gr"_s, u"hu"_s, u"ro"_s,
        u"sk"_s, u"lu"_s, u"tw"_s, u"hk"_s, u"sg"_s, u"id"_s, u"il"_s, u"lv"_s, u"lt"_s, u"ee"_s,
        u"example"_s, u"test"_s, u"invalid"_s, u"local"_s, u"localhost"_s, u"lan"_s, u"corp"_s, u"internal"_s,
        u"home"_s, u"arpa"_s, u"cloud"_s, u"email"_s, u"online"_s, u"zone"_s };
    return known.contains(label);
}

const QRegularExpression &linkPattern()
{
    static const QRegularExpression pattern(
        u"(https?://[^\\s<>\"\\]\\)]+|\\b(?:www|support|help|aka)\\.[a-z0-9.-]+/[^\\s<>\"\\]\\)]*)"_s,
        QRegularExpression::CaseInsensitiveOption);
    return pattern;
}

/// Takes the pieces that match out of the text and hands them over.
template <typename Accept>
QString without(const QString &text, const QRegularExpression &pattern, QStringView in, Accept accept)
{
    QString out;
    qsizetype from = 0;
    for (auto it = pattern.globalMatch(text); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        if (!accept(match.captured()))
            continue;
        out += QStringView(text).sliced(from, match.capturedStart() - from);
        out += in;
        from = match.capturedEnd();
    }
    out += QStringView(text).sliced(from);
    return out;
}

// Pairs of a pattern and what stands for it, in this order.
QString unitedSpellings(QString text)
{
    static const std::array<std::pair<QRegularExpression, QString>, 31> spellings{ {
        { QRegularExpression(u"\\btoo much\\b"_s), u"too many"_s },
        { QRegularExpression(u"\\bcan't\\b|\\bcannot\\b"_s), u"can not"_s },
        { QRegularExpression(u"\\bwon't\\b"_s), u"will not"_s },
        { QRegularExpression(u"n't\\b"_s), u" not"_s },
        { QRegularExpression(u"'s\\b"_s), QString() },
        { QRegularExpression(u"\\blog(?:ged|ging)?[ -]?(?:in|on)(?:to)?\\b|\\bsign(?:ed|ing)?[ -]?in\\b"_s),
            u"login"_s },
        { QRegularExpression(u"\\blog(?:in|on)s\\b"_s), u"login"_s },
        { QRegularExpression(u"\\be-?mails?\\b|\\be mails?\\b"_s), u"email"_s },
        { QRegularExpression(u"\\b(?:black|block|deny)[ -]?list(?=|ed|ing)"_s), u"blocklist"_s },
        { QRegularExpression(u"\\bgr[ae]y[ -]?list"_s), u"greylist"_s },
        { QRegularExpression(u"\\b(?:white|allow|safe)[ -]?list"_s), u"allowlist"_s },
        { QRegularExpression(u"\\buser[ -]?(?:name|id)s?\\b"_s), u"username"_s },
        { QRegularExpression(u"\\bpass[ -](?:word|phrase)"_s), u"password"_s },
        { QRegularExpression(u"\\btim(?:e|ed|ing)[ -]?out\\b"_s), u"timeout"_s },
        { QRegularExpression(u"\\bstart[ -]tls\\b"_s), u"starttls"_s },
        { QRegularExpression(u"\\bshut(?:ting)?[ -]?down\\b"_s), u"shutdown"_s },
        { QRegularExpression(
              u"\\b(?:r-?dns|reverse[ -]dns|inverse[ -]dns|dns[ -](?:inverse|inverso|reverse|reverso))\\b"_s),
            u"rdns"_s },
        { QRegularExpression(u"\\bmail[ -]?box"_s), u"mailbox"_s },
        { QRegularExpression(u"\\bnot[ -]existent|\\bnon[ -]?exist[ae]nt"_s), u"nonexistent"_s },
        { QRegularExpression(u"\\b(un)?(author|recogn|organ|initial|synchron|real)is(?=e|i|a)"_s),
            u"\\1\\2iz"_s },
        { QRegularExpression(u"\\bcancelled\\b"_s), u"canceled"_s },
        { QRegularExpression(u"\\bsmtp[ _-]?auth\\b"_s), u"smtp auth"_s },
        { QRegularExpression(u"\\btls(?: version)?[ _-]?v?1[. _](\\d)\\b|\\btlsv?1(\\d)\\b"_s),
            u"tls1\\1\\2"_s },
        { QRegularExpression(u"\\btls ?v?1\\b"_s), u"tls10"_s },
        { QRegularExpression(
              u"\\bi\\.?p\\.? ?(?:v4|v6)? ?(?:address(?:es)?|adress[e]?|adresse?n?)\\b|\\badresses? ip\\b|\\bips\\b"_s),
            u"ip"_s },
        { QRegularExpression(u"\\bmailfrom\\b"_s), u"mail from"_s },
        { QRegularExpression(u"\\brcptto\\b"_s), u"rcpt to"_s },
        { QRegularExpression(u"\\bnull[ -]?mx\\b"_s), u"nullmx"_s },
        { QRegularExpression(u"\\bbase ?-?64\\b"_s), u"base64"_s },
        { QRegularExpression(u"\\boauth(?: ?2(?:\\.0)?)?\\b|\\bxoauth2\\b|\\boauthbearer\\b"_s), u"oauth"_s },
        { QRegularExpression(u"\\b(?:two|2)[ -]?(?:factor|step|fa)\\b|\\b2fa\\b|\\bmfa\\b"_s),
            u"twofactor"_s },
    } };
    for (const auto &[pattern, united] : spellings)
        text.replace(pattern, united);
    return text;
}

// "a1sm1234567abc", "4ABCDEF0123", "6a00d8341c1b" name one message or one session and nothing else.
bool isQueueId(const QString &word)
{
    if (word.size() < 8)
        return false;
    int digits = 0;
    for (const QChar c : word)
        digits += c.isDigit() ? 1 : 0;
    return digits >= 3 || digits == word.size();
}

} // namespace

QString plainLetters(const QString &text)
{
    QString out;
    out.reserve(text.size());
    const QString decomposed = text.normalized(QString::NormalizationForm_KD).toLower();
    for (const QChar c : decomposed) {
        if (c.category() != QChar::Mark_NonSpacing)
            out += transliterated(c);
    }
    return out;
}

Folded::Folded(const QString &outside)
{
    // "QuotaExceededException" is three words; "MailEnable" and "McAfee" are names.
    static const QRegularExpression humps(u"\\b(?:[A-Z][a-z]+){3,}\\b"_s);
    static const QRegularExpression hump(u"(?<=[a-z])(?=[A-Z])"_s);
    QString parted = outside.left(8000);
    for (auto it = humps.globalMatch(outside.left(8000)); it.hasNext();) {
        const QString name = it.next().captured();
        parted.replace(name, QString(name).replace(hump, u" "_s));
    }
    m_raw = plainLetters(outside.left(8000));
    const QString spoken = plainLetters(parted);

    const QRegularExpressionMatch link = linkPattern().match(outside);
    if (link.hasMatch())
        m_firstLink = link.captured();

    QStringList places;
    const auto keep = [&places](const QString &piece) {
        places << piece;
        return true;
    };
    static const QRegularExpression mailAddress(u"<?[\\w.+=%-]+@[\\w.-]+>?"_s);
    static const QRegularExpression address4(u"[\\[(]?\\b\\d{1,3}(?:\\.\\d{1,3}){3}(?::\\d+)?\\b[\\])]?"_s);
    static const QRegularExpression address6(
        u"\\[?\\b(?:ipv6:)?[0-9a-f]{0,4}(?::[0-9a-f]{0,4}){3,7}\\b\\]?"_s);
    static const QRegularExpression host(u"\\b(?:[a-z0-9_-]+\\.)+[a-z][a-z0-9-]+\\b"_s);

    QString text = without(spoken.simplified(), linkPattern(), u" ", keep);
    text = without(text, mailAddress, u" addr ", [](const QString &) { return true; });
    text = without(text, address4, u" ip ", [](const QString &) { return true; });
    text = without(text, address6, u" ip ", [](const QString &) { return true; });
    // The numbers of RFC 3463 inside a text are read elsewhere.
    static const QRegularExpression enhanced(u"(?<![\\w.])#?[245]\\.\\d{1,3}\\.\\d{1,3}\\b"_s);
    text.replace(enhanced, u" "_s);
    text = unitedSpellings(text);
    text = without(text, host, u" host ", [&](const QString &piece) {
        const QStringList labels = piece.split(u'.');
        if (labels.size() == 2 && !isTopLevel(labels.last()))
            return false;
        places << piece;
        return true;
    });
    m_links = places.join(u' ');

    static const QRegularExpression word(u"[\\p{L}\\p{N}_#]+|[.!?;](?=\\s|$)"_s);
    for (auto it = word.globalMatch(text); it.hasNext();) {
        const QString found = it.next().captured();
        if (found.size() == 1 && QStringView(u".!?;").contains(found.front())) {
            if (!m_words.isEmpty() && m_words.constLast() != u"."_s)
                m_words << u"."_s;
        } else if (!isQueueId(found)) {
            m_words << found;
        }
    }
}

} // namespace envoi::diagnosis
