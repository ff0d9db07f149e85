// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <span>
#include <string>

namespace moire {

/// A file that is written from beginning to end under OUT.part, and can be continued after a crash. OUT.part.journal
/// has one line with what the file is made of (\p job) and, after every commit(), one with the number of bytes that are
/// on the disk. The journal is locked while it is open. All methods throw Error (Failed) that names the file.
class PartialFile {
public:
    /// Continues a partial file of the same job, or begins anew.
    PartialFile(const std::filesystem::path &out, const std::string &job);

    uint64_t size() const { return m_size; } ///< bytes written so far, also by earlier runs
    bool replacedAnother() const { return m_replaced; } ///< there was a partial file of another job
    /// Drops what was written beyond \p size, at most size().
    void truncate(uint64_t size);
    void append(std::span<const std::byte> bytes);
    void commit(); ///< everything so far is on the disk and in the journal
    void keep() noexcept; ///< commits if that is possible
    void finish(); ///< commits and gives the file its name
    void discard(); ///< removes both files

private:
    struct Descriptor {
        int fd = -1;
        Descriptor() = default;
        ~Descriptor();
        Descriptor(const Descriptor &) = delete;
        Descriptor &operator=(const Descriptor &) = delete;
    };
    [[noreturn]] void fail(const char *what) const;

    std::filesystem::path m_out;
    std::filesystem::path m_part;
    std::filesystem::path m_journal;
    Descriptor m_file;
    Descriptor m_log; ///< the journal
    uint64_t m_size = 0;
    bool m_replaced = false;
};

} // namespace moire
