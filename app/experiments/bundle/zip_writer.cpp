// SPDX-License-Identifier: GPL-3.0-or-later
#include "experiments/bundle/zip_writer.h"

#include <moire/error.h>

#include <zip.h>

#include <fcntl.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <cstring>
#include <ctime>

namespace moire::experiments {

namespace {

[[noreturn]] void cannotWrite(const std::string &what, const std::filesystem::path &path)
{
    throw Error(ErrorKind::Failed, "cannot write the file: " + what, path.string(),
                "free space on the disk, or choose another location");
}

/// Flushes a file to the disk; with a folder, everything in it, at once.
bool synced(const std::filesystem::path &path, bool everything = false)
{
    const int file = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
    if (file < 0)
        return false;
    const bool done = (everything ? ::syncfs(file) : ::fsync(file)) == 0;
    ::close(file);
    return done;
}

} // namespace

void replaceFile(const std::filesystem::path &part, const std::filesystem::path &path)
{
    std::error_code error;
    if (!synced(part, std::filesystem::is_directory(part, error)))
        error.assign(errno, std::generic_category());
    else
        std::filesystem::rename(part, path, error);
    if (error) {
        std::error_code ignored;
        std::filesystem::remove(part, ignored);
        cannotWrite(error.message(), path);
    }
    synced(path.has_parent_path() ? path.parent_path() : "."); // file systems that cannot do it lose only the name
}

void writeFile(const std::filesystem::path &path, std::string_view bytes)
{
    const std::filesystem::path part = path.string() + ".part";
    std::FILE *file = std::fopen(part.c_str(), "wb");
    if (!file)
        cannotWrite(std::strerror(errno), path);
    const bool written = std::fwrite(bytes.data(), 1, bytes.size(), file) == bytes.size();
    int reason = errno;
    const bool closed = std::fclose(file) == 0;
    if (written && !closed)
        reason = errno;
    if (!written || !closed) {
        std::error_code ignored;
        std::filesystem::remove(part, ignored);
        cannotWrite(std::strerror(reason), path);
    }
    replaceFile(part, path);
}

/// What libzip reads a member from.
struct ZipWriter::Member {
    ZipWriter &writer;
    Content content;
    std::string bytes;
    size_t at = 0;
    time_t written = std::time(nullptr);

    static zip_int64_t serve(void *self, void *data, zip_uint64_t length, zip_source_cmd_t command)
    {
        return static_cast<Member *>(self)->answer(data, length, command);
    }

    zip_int64_t answer(void *data, zip_uint64_t length, zip_source_cmd_t command)
    {
        switch (command) {
        case ZIP_SOURCE_SUPPORTS:
            return zip_source_make_command_bitmap(ZIP_SOURCE_SUPPORTS, ZIP_SOURCE_OPEN, ZIP_SOURCE_READ,
                                                  ZIP_SOURCE_CLOSE, ZIP_SOURCE_STAT, ZIP_SOURCE_ERROR, ZIP_SOURCE_FREE,
                                                  -1);
        case ZIP_SOURCE_STAT: {
            auto *stat = static_cast<zip_stat_t *>(data);
            zip_stat_init(stat);
            stat->valid = ZIP_STAT_MTIME; // the size is known only when the content is made
            stat->mtime = written;
            return sizeof(zip_stat_t);
        }
        case ZIP_SOURCE_OPEN:
            try {
                bytes = content();
                at = 0;
                return 0;
            } catch (...) {
                writer.m_failure = std::current_exception();
                return -1;
            }
        case ZIP_SOURCE_READ: {
            const size_t count = std::min<size_t>(length, bytes.size() - at);
            std::memcpy(data, bytes.data() + at, count);
            at += count;
            return static_cast<zip_int64_t>(count);
        }
        case ZIP_SOURCE_CLOSE:
            std::string().swap(bytes);
            return 0;
        case ZIP_SOURCE_ERROR: {
            const int codes[] = {ZIP_ER_READ, 0};
            std::memcpy(data, codes, std::min<size_t>(length, sizeof(codes)));
            return sizeof(codes);
        }
        default:
            return 0;
        }
    }
};

ZipWriter::ZipWriter(std::filesystem::path path) : m_path(std::move(path)), m_part(m_path.string() + ".part")
{
    int error = 0;
    m_zip = zip_open(m_part.c_str(), ZIP_CREATE | ZIP_TRUNCATE, &error);
    if (!m_zip) {
        zip_error_t reason;
        zip_error_init_with_code(&reason, error);
        const std::string text = zip_error_strerror(&reason);
        zip_error_fini(&reason);
        fail(text);
    }
}

ZipWriter::~ZipWriter()
{
    if (m_zip)
        zip_discard(m_zip);
    std::error_code ignored;
    std::filesystem::remove(m_part, ignored);
}

void ZipWriter::fail(const std::string &what) const
{
    cannotWrite(what, m_path);
}

void ZipWriter::add(const std::string &name, Content content)
{
    auto member = std::make_unique<Member>(Member{*this, std::move(content), {}});
    zip_source_t *source = zip_source_function(m_zip, Member::serve, member.get());
    if (!source)
        fail(zip_strerror(m_zip));
    if (zip_file_add(m_zip, name.c_str(), source, ZIP_FL_ENC_UTF_8) < 0) {
        const std::string reason = zip_strerror(m_zip);
        zip_source_free(source);
        fail(reason);
    }
    m_members.push_back(std::move(member));
}

void ZipWriter::finish()
{
    if (zip_close(m_zip) != 0) {
        const std::string reason = zip_strerror(m_zip);
        zip_discard(m_zip);
        m_zip = nullptr;
        if (m_failure)
            std::rethrow_exception(m_failure);
        fail(reason);
    }
    m_zip = nullptr;
    replaceFile(m_part, m_path);
}

} // namespace moire::experiments
