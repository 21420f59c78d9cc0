// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringView>
#include <vector>

namespace envoi::sasl
{

/// A password or token. Movable, wiped when it dies, not streamable, not comparable, without implicit
/// conversion: whatever wants the bytes must say reveal(), and only `sasl` and `smtp::Line`'s wire form do.
/// The bytes are UTF-8 as typed.
class Secret
{
public:
    Secret() = default;
    explicit Secret(QStringView typed);
    static Secret fromUtf8(QByteArray &&bytes); ///< wipes the argument
    Secret(Secret &&other) noexcept;
    Secret &operator=(Secret &&other) noexcept;
    Secret(const Secret &) = delete;
    Secret &operator=(const Secret &) = delete;
    ~Secret();

    [[nodiscard]] bool isEmpty() const { return m_bytes.empty(); }
    [[nodiscard]] Secret copy() const; ///< explicit, for one further run
    /// The bytes, valid as long as the secret lives. Never stored, logged or shown by the caller.
    [[nodiscard]] QByteArrayView reveal() const;
    void wipe();

private:
    std::vector<char> m_bytes;
};

/// No core file of this process: one would hold what was typed.
void leaveNoCore();

/// Overwrites memory in a way that the optimiser keeps.
void wipe(char *bytes, std::size_t size);

} // namespace envoi::sasl
