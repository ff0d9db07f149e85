// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <map>
#include <string>
#include <string_view>

struct zip;
struct zip_source;

namespace moire::experiments {

/// Limits of a zip file that comes from elsewhere.
struct ZipLimits {
    uint64_t members = 500'000;
    uint64_t memberBytes = uint64_t{1} << 30; ///< of one member, unpacked
    uint64_t bytes = uint64_t{16} << 30; ///< of all members together, unpacked
    uint64_t ratio = 400; ///< unpacked / packed, of members larger than freeBytes
    uint64_t freeBytes = uint64_t{16} << 20;
};

/// A zip file, read only. Nothing is ever unpacked to the disk. The constructor checks the list of members: a file that
/// is cut, members beyond the limits, names that are absolute, climb out, or occur twice, links, folders with content,
/// encryption and compressions other than deflate are refused before any member is read. Errors are moire::Error
/// (Refused), naming the file and the member.
class ZipReader {
public:
    explicit ZipReader(const std::filesystem::path &path, const ZipLimits &limits = {});
    /// \p bytes must outlive it.
    ZipReader(std::string_view bytes, std::string where, const ZipLimits &limits = {});
    ~ZipReader();
    ZipReader(const ZipReader &) = delete;
    ZipReader &operator=(const ZipReader &) = delete;

    struct Member {
        uint64_t index = 0;
        uint64_t bytes = 0; ///< unpacked, as the list says; a member that has more or fewer is refused
    };
    const std::map<std::string, Member, std::less<>> &members() const { return m_members; }
    std::string read(const std::string &name) const; ///< must be a member
    const std::string &where() const { return m_where; }

private:
    void open(::zip_source *source, uint64_t packed, const ZipLimits &limits);
    void listMembers(uint64_t packed, const ZipLimits &limits);

    std::string m_where;
    ::zip *m_zip = nullptr;
    std::map<std::string, Member, std::less<>> m_members;
};

} // namespace moire::experiments
