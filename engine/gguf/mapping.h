// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <filesystem>
#include <memory>
#include <span>

namespace moire::gguf {

/// A regular file mapped for reading. If the file shrinks or its device fails while it is mapped, the next access would
/// kill the program with SIGBUS. A signal handler, installed once, prevents this for addresses inside mappings: the
/// page reads as zero and damaged() returns true. All other faults go to the previous handler.
class Mapping {
public:
    /// Throws Error: Refused (missing, unreadable, not a regular file, empty), Failed (out of address space).
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
