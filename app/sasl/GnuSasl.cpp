// SPDX-License-Identifier: GPL-3.0-or-later
#include "sasl/GnuSasl.h"

#include "sasl/Secret.h"

#include <array>
#include <cstring>
#include <vector>

namespace envoi::sasl
{

namespace
{

/// A library that frees a secret as it is leaves it in memory that the next requests of that size are given:
/// ask for some, and wipe it.
void sweep(std::size_t size)
{
    std::array<std::vector<char>, 16> pieces;
    for (std::vector<char> &piece : pieces) {
        piece.resize(size);
        wipe(piece.data(), piece.size());
    }
}

} // namespace

GnuSasl::GnuSasl(const char *mechanism)
{
    if (gsasl_init(&m_context) == GSASL_OK)
        gsasl_client_start(m_context, mechanism, &m_session);
}

GnuSasl::~GnuSasl()
{
    if (m_session) {
        for (const Gsasl_property property : { GSASL_PASSWORD, GSASL_SCRAM_SALTED_PASSWORD }) {
            // The library owns this memory and will only free it.
            if (const char *value = gsasl_property_fast(m_session, property))
                wipe(const_cast<char *>(value), std::strlen(value));
        }
        gsasl_finish(m_session);
    }
    if (m_context)
        gsasl_done(m_context);
}

void GnuSasl::set(Gsasl_property property, QByteArrayView value)
{
    if (m_session)
        gsasl_property_set_raw(m_session, property, value.data(), static_cast<size_t>(value.size()));
}

std::optional<smtp::WipedBytes> GnuSasl::step(QByteArrayView input)
{
    if (!m_session)
        return std::nullopt;
    char *output = nullptr;
    size_t size = 0;
    // The library wants a pointer even for nothing.
    const char *bytes = input.isEmpty() ? "" : input.data();
    const int result = gsasl_step(m_session, bytes, static_cast<size_t>(input.size()), &output, &size);
    if (result != GSASL_OK && result != GSASL_NEEDS_MORE)
        return std::nullopt;
    m_complete = result == GSASL_OK;
    smtp::WipedBytes answer(QByteArrayView(output, static_cast<qsizetype>(output ? size : 0)));
    if (output) {
        wipe(output, size);
        gsasl_free(output);
    }
    return answer;
}

std::optional<smtp::WipedBytes> GnuSasl::prepared(QByteArrayView utf8)
{
    smtp::WipedBytes terminated(utf8);
    terminated.append(QByteArrayView("\0", 1));
    char *output = nullptr;
    if (gsasl_saslprep(terminated.view().data(), GSASL_ALLOW_UNASSIGNED, &output, nullptr) != GSASL_OK
        || !output)
        return std::nullopt;
    smtp::WipedBytes result{ QByteArrayView(output, static_cast<qsizetype>(std::strlen(output))) };
    wipe(output, std::strlen(output));
    gsasl_free(output);
    // Its steps in between: in UTF-8, and four octets a character.
    const auto octets = static_cast<std::size_t>(terminated.size());
    for (const std::size_t size : { octets - 1, octets, octets + 16, 4 * octets, 4 * octets + 16 })
        sweep(size);
    return result;
}

} // namespace envoi::sasl
