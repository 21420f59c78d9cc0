// SPDX-License-Identifier: GPL-3.0-or-later
#include "sasl/Secret.h"

#include <QStringEncoder>
#include <sys/resource.h>

namespace envoi::sasl
{

void wipe(char *bytes, std::size_t size)
{
    volatile char *p = bytes; // volatile: the optimiser may not drop a last write
    for (std::size_t i = 0; i < size; ++i)
        p[i] = 0;
}

void leaveNoCore()
{
    const rlimit none{ 0, 0 };
    ::setrlimit(RLIMIT_CORE, &none);
}

Secret::Secret(QStringView typed)
{
    QStringEncoder utf8(QStringEncoder::Utf8);
    // One allocation of the largest size that can be needed: a vector that grows leaves copies behind.
    m_bytes.resize(static_cast<std::size_t>(utf8.requiredSpace(typed.size())));
    const char *end = utf8.appendToBuffer(m_bytes.data(), typed);
    m_bytes.resize(static_cast<std::size_t>(end - m_bytes.data()));
}

Secret Secret::fromUtf8(QByteArray &&bytes)
{
    Secret result;
    result.m_bytes.assign(bytes.cbegin(), bytes.cend());
    sasl::wipe(bytes.data(), static_cast<std::size_t>(bytes.size()));
    bytes.clear();
    return result;
}

Secret::Secret(Secret &&other) noexcept
    : m_bytes(std::exchange(other.m_bytes, {}))
{
}

Secret &Secret::operator=(Secret &&other) noexcept
{
    if (this != &other) {
        wipe();
        m_bytes = std::exchange(other.m_bytes, {});
    }
    return *this;
}

Secret::~Secret()
{
    wipe();
}

Secret Secret::copy() const
{
    Secret result;
    result.m_bytes = m_bytes;
    return result;
}

QByteArrayView Secret::reveal() const
{
    return { m_bytes.data(), static_cast<qsizetype>(m_bytes.size()) };
}

void Secret::wipe()
{
    sasl::wipe(m_bytes.data(), m_bytes.size());
    m_bytes.clear();
}

} // namespace envoi::sasl
