// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <memory>
#include <span>
#include <string>

namespace moire {

/// SHA-256 (FIPS 180-4) of a stream of bytes, computed by OpenSSL, which uses the processor's SHA instructions. Throws
/// Error (Failed) if OpenSSL fails.
class Sha256 {
public:
    Sha256();
    ~Sha256();
    Sha256(const Sha256 &) = delete;
    Sha256 &operator=(const Sha256 &) = delete;
    void add(std::span<const std::byte> bytes);
    std::string hex(); ///< finishes the stream: 64 lower-case digits

private:
    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace moire
