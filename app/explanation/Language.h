// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QString>
#include <QStringList>
#include <memory>

class QTranslator;

namespace envoi::explanation
{

/// One interface language as a value: words can be made in any language at any time, whatever is installed in
/// the application (a report in the reader's language). lupdate reads its translate() like
/// QCoreApplication's.
class Language
{
public:
    /// "en", "fr": reads :/i18n/envoi_CODE.qm; the source text stands in where a translation is missing.
    explicit Language(const QString &code = QStringLiteral("en"));

    [[nodiscard]] QString code() const { return m_code; }
    [[nodiscard]] QLocale locale() const { return QLocale(m_code); }
    [[nodiscard]] QString translate(
        const char *context, const char *sourceText, const char *disambiguation = nullptr, int n = -1) const;

    [[nodiscard]] QString day(const QDate &date) const; ///< "3 January 2015", "1er février 2026"

    /// "3 January 2015, 19:26", in the zone of `when`. No locale's short form: 03/04/26 is two days.
    [[nodiscard]] QString moment(const QDateTime &when) const;
    [[nodiscard]] QString zonedMoment(const QDateTime &when) const; ///< "3 January 2015, 19:26 UTC+01:00"

    static QStringList available(); ///< codes found under :/i18n, "en" first
    static QString systemCode(); ///< the first of the system's interface languages that is available

private:
    QString m_code;
    std::shared_ptr<const QTranslator> m_translator;
};

} // namespace envoi::explanation
