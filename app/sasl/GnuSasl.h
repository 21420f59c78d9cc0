// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "smtp/Line.h"

#include <gsasl.h>
#include <optional>

namespace envoi::sasl
{

/// One client session of GNU SASL. Wipes what it gave the library, which itself only frees it.
class GnuSasl
{
public:
    explicit GnuSasl(const char *mechanism);
    ~GnuSasl();
    GnuSasl(const GnuSasl &) = delete;
    GnuSasl &operator=(const GnuSasl &) = delete;

    [[nodiscard]] bool isUsable() const { return m_session != nullptr; }
    void set(Gsasl_property property, QByteArrayView value);
    /// One step of the mechanism; nothing when the library refuses the input.
    [[nodiscard]] std::optional<smtp::WipedBytes> step(QByteArrayView input);
    [[nodiscard]] bool isComplete() const { return m_complete; }

    /// SASLprep of a query (RFC 4013), unassigned characters allowed; nothing when it forbids a character.
    [[nodiscard]] static std::optional<smtp::WipedBytes> prepared(QByteArrayView utf8);

private:
    Gsasl *m_context = nullptr;
    Gsasl_session *m_session = nullptr;
    bool m_complete = false;
};

} // namespace envoi::sasl
