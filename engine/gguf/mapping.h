// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <filesystem>
#include <memory>
#include <span>

namespace moire::gguf {

/// A regular file mapped for reading. If the file shrinks or its device fails while it is mapped, the system would end
/// the program with SIGBUS at the next touch; instead the page reads as zero and damaged() tells. A handler installed
/// once does that for addresses inside of mappings, and hands every other fault to the handler before it.
class Mapping {
public:
    /// Throws Error: Refused (not a regular file, not there, not readable, empty), Failed (no address space).
    static std::unique_ptr<Mapping> open(const std::filesystem::path &path);
    ~Mapping();
    Mapping(const Mapping &) = delete;
    Mapping &operator=(const Mapping &) = delete;

    std::span<const std::byte> bytes() const { return {m_data, m_size}; }
    bool damaged() const; ///< a page could not be read; any thread

private:
    Mapping(const std::byte *data, size_t size, size_t slot) : m_data(data), m_size(size), m_slot(slot) { }
    const std::byte *m_data;
    size_t m_size;
    size_t m_slot;
};

} // namespace moire::gguf
