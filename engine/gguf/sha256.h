// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string>

namespace moire {

/// SHA-256 (FIPS 180-4) of a stream of bytes.
class Sha256 {
public:
    void add(std::span<const std::byte> bytes);
    std::string hex(); ///< ends the stream: 64 lower-case digits

private:
    void block(const std::byte *data);

    std::array<uint32_t, 8> m_state{0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a,
                                    0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19};
    std::array<std::byte, 64> m_pending{};
    uint64_t m_length = 0;
};

} // namespace moire
