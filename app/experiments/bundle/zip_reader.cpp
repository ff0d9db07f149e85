// SPDX-License-Identifier: GPL-3.0-or-later
#include "experiments/bundle/zip_reader.h"

#include "experiments/fields.h"

#include <zip.h>

#include <sys/stat.h>

#include <algorithm>

namespace moire::experiments {

namespace {

constexpr const char *askAgain = "ask for the file again";
constexpr size_t longestName = 200;

/// Relative, of plain characters, without a part that climbs or stays.
bool plainName(std::string_view name)
{
    const bool characters = std::all_of(name.begin(), name.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '.' || c == '-' ||
            c == '_' || c == '/';
    });
    if (name.empty() || name.size() > longestName || !characters || name.front() == '/')
        return false;
    for (size_t at = 0; at <= name.size();) {
        const size_t end = std::min(name.find('/', at), name.size());
        const std::string_view part = name.substr(at, end - at);
        if (part.empty() || part == "." || part == "..")
            return false;
        at = end + 1;
    }
    return true;
}

struct ZipError { ///< of libzip, as text
    zip_error_t error;
    ZipError() { zip_error_init(&error); }
    ~ZipError() { zip_error_fini(&error); }
    ZipError(const ZipError &) = delete;
    ZipError &operator=(const ZipError &) = delete;
    std::string text() { return zip_error_strerror(&error); }
};

} // namespace

ZipReader::ZipReader(const std::filesystem::path &path, const ZipLimits &limits) : m_where(path.string())
{
    std::error_code error;
    const bool file = std::filesystem::is_regular_file(path, error);
    const uint64_t packed = file ? std::filesystem::file_size(path, error) : 0;
    if (!file || error)
        refuse(error ? "cannot read the file: " + error.message() : "there is no such file", m_where, "check its name");
    ZipError reason;
    open(zip_source_file_create(path.c_str(), 0, -1, &reason.error), packed, limits);
}

ZipReader::ZipReader(std::string_view bytes, std::string where, const ZipLimits &limits) : m_where(std::move(where))
{
    ZipError reason;
    open(zip_source_buffer_create(bytes.data(), bytes.size(), 0, &reason.error), bytes.size(), limits);
}

ZipReader::~ZipReader()
{
    if (m_zip)
        zip_discard(m_zip);
}

void ZipReader::open(::zip_source *source, uint64_t packed, const ZipLimits &limits)
{
    ZipError reason;
    m_zip = source ? zip_open_from_source(source, ZIP_RDONLY, &reason.error) : nullptr;
    if (!m_zip) {
        if (source)
            zip_source_free(source);
        refuse("this is not a whole zip file: " + reason.text(), m_where, askAgain);
    }
    try {
        listMembers(packed, limits);
    } catch (...) {
        zip_discard(m_zip);
        throw;
    }
}

void ZipReader::listMembers(uint64_t packed, const ZipLimits &limits)
{
    const auto count = static_cast<uint64_t>(std::max<zip_int64_t>(0, zip_get_num_entries(m_zip, 0)));
    if (count > limits.members)
        refuse("it has " + std::to_string(count) + " members; at most " + std::to_string(limits.members) +
                   " are supported",
               m_where, "split the experiment");
    uint64_t whole = 0;
    uint64_t stored = 0;
    for (uint64_t i = 0; i < count; ++i) {
        zip_stat_t stat;
        zip_stat_init(&stat);
        constexpr zip_uint64_t needed = ZIP_STAT_NAME | ZIP_STAT_SIZE | ZIP_STAT_COMP_SIZE | ZIP_STAT_COMP_METHOD;
        if (zip_stat_index(m_zip, i, 0, &stat) != 0 || (stat.valid & needed) != needed)
            refuse("the list of members is damaged", m_where, askAgain);
        const std::string name = stat.name;
        const std::string at = m_where + ", member '" + printable(name, 80) + "'";
        if (!plainName(name))
            refuse("the name of a member is not allowed: it must be relative, stay inside, and have plain characters",
                   at, "do not unpack this file; ask where it is from");
        zip_uint8_t system = 0;
        zip_uint32_t attributes = 0;
        zip_file_get_external_attributes(m_zip, i, 0, &system, &attributes);
        const auto kind = static_cast<mode_t>(attributes >> 16) & S_IFMT;
        if (system == ZIP_OPSYS_UNIX && kind != 0 && kind != S_IFREG)
            refuse("a member is a link or another special file", at, "do not unpack this file; ask where it is from");
        if ((stat.valid & ZIP_STAT_ENCRYPTION_METHOD) != 0 && stat.encryption_method != ZIP_EM_NONE)
            refuse("a member is encrypted", at, "ask for the file without a password");
        if (stat.comp_method != ZIP_CM_STORE && stat.comp_method != ZIP_CM_DEFLATE)
            refuse("a member is compressed in a way that is not supported", at, "pack it with deflate");
        if (stat.size > limits.memberBytes || stat.size > limits.bytes - whole)
            refuse("it would unpack to more than " + std::to_string(limits.bytes >> 20) +
                       " MiB, or one member to more "
                       "than " +
                       std::to_string(limits.memberBytes >> 20) + " MiB",
                   at, "split the experiment, or leave out the traces");
        if (stat.size > limits.freeBytes && stat.size / limits.ratio > stat.comp_size)
            refuse("a member unpacks to over " + std::to_string(limits.ratio) + " times its size", at,
                   "do not unpack this file; ask where it is from");
        whole += stat.size;
        stored += std::min(stat.comp_size, packed + 1);
        if (stored > packed)
            refuse("members overlap, or the file was cut", at, askAgain);
        if (!m_members.emplace(name, Member{i, stat.size}).second)
            refuse("a member occurs twice", at, "do not unpack this file; ask where it is from");
    }
}

std::string ZipReader::read(const std::string &name) const
{
    const std::string at = m_where + ", member '" + printable(name, 80) + "'";
    const auto member = m_members.find(name);
    if (member == m_members.end())
        refuse("a member is missing", at, askAgain);
    zip_file_t *file = zip_fopen_index(m_zip, member->second.index, 0);
    if (!file)
        refuse(std::string("a member cannot be read: ") + zip_strerror(m_zip), at, askAgain);
    std::string bytes;
    std::string reason;
    constexpr size_t step = size_t{1} << 20; // memory grows with what is there, not with what the list claims
    while (reason.empty()) {
        const size_t had = bytes.size();
        bytes.resize(std::min<uint64_t>(member->second.bytes + 1, had + step));
        const zip_int64_t got = zip_fread(file, bytes.data() + had, bytes.size() - had);
        bytes.resize(had + static_cast<size_t>(std::max<zip_int64_t>(got, 0)));
        if (got < 0)
            reason = zip_file_strerror(file);
        else if (bytes.size() > member->second.bytes)
            reason = "it is larger than the list says";
        else if (got == 0)
            break;
    }
    zip_fclose(file);
    if (reason.empty() && bytes.size() != member->second.bytes)
        reason = "it is smaller than the list says";
    if (!reason.empty())
        refuse("a member is damaged: " + reason, at, askAgain);
    return bytes;
}

} // namespace moire::experiments
