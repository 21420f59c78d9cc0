// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <stdexcept>

/// What is fuzzed, see README.md. A target takes any bytes and throws Broken when a promise does not hold;
/// libFuzzer takes the exception for a crash, tst_fuzz for a failed test.
namespace fuzz
{

class Broken : public std::runtime_error
{
public:
    using std::runtime_error::runtime_error;
};

inline void require(bool holds, const char *promise, const QString &detail = {})
{
    if (!holds)
        throw Broken(std::string(promise) + ": " + detail.toStdString());
}

/// No control, bidirectional control or invisible character (R7); line ends only where they are allowed.
void requireInert(QStringView text, const char *where, bool lineEnds = false);

// One file a target; the name in brackets is what ./dev fuzz calls it.
void replyReader(QByteArrayView input); ///< [reply-reader]
void capabilities(QByteArrayView input); ///< [capabilities]
void login(QByteArrayView input); ///< [login]
void text(QByteArrayView input); ///< [text]
void report(QByteArrayView input); ///< [report]
void pasted(QByteArrayView input); ///< [pasted]
void conversation(QByteArrayView input); ///< [conversation]

} // namespace fuzz
