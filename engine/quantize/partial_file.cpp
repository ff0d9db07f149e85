// SPDX-License-Identifier: GPL-3.0-or-later
#include "quantize/partial_file.h"

#include <moire/error.h>

#include <algorithm>
#include <cerrno>
#include <charconv>
#include <cstring>
#include <string_view>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace moire {

namespace {

constexpr mode_t fileMode = 0644;

/// Returns false with errno set.
bool writeAll(int file, const char *data, size_t size)
{
    while (size > 0) {
        const ssize_t n = ::write(file, data, size);
        if (n < 0 && errno == EINTR)
            continue;
        if (n <= 0)
            return false;
        data += n;
        size -= static_cast<size_t>(n);
    }
    return true;
}

std::string contents(int file)
{
    std::string text;
    char buffer[4096];
    for (ssize_t n = 0; (n = ::pread(file, buffer, sizeof buffer, static_cast<off_t>(text.size()))) > 0;)
        text.append(buffer, static_cast<size_t>(n));
    return text;
}

/// The last number of a journal whose first line is \p first; 0 if it is of another job. A line without its end was cut
/// by a crash.
uint64_t committed(std::string_view journal, const std::string &first)
{
    if (!journal.starts_with(first))
        return 0;
    journal = journal.substr(0, journal.rfind('\n') + 1);
    uint64_t last = 0;
    for (size_t at = first.size(); at < journal.size();) {
        const size_t end = journal.find('\n', at);
        uint64_t bytes = 0;
        const auto [rest, error] = std::from_chars(journal.data() + at, journal.data() + end, bytes);
        if (error != std::errc() || rest != journal.data() + end)
            break;
        last = bytes;
        at = end + 1;
    }
    return last;
}

} // namespace

PartialFile::PartialFile(const std::filesystem::path &out, const std::string &job)
    : m_out(out),
      m_part(out.string() + ".part"),
      m_journal(out.string() + ".part.journal")
{
    m_log.fd = ::open(m_journal.c_str(), O_RDWR | O_CREAT | O_APPEND | O_CLOEXEC, fileMode);
    if (m_log.fd < 0)
        fail("cannot write the file");
    if (::flock(m_log.fd, LOCK_EX | LOCK_NB) != 0)
        throw Error(ErrorKind::Failed, "another program is writing this file", m_out.string(),
                    "wait for it to end, or choose another name");
    m_file.fd = ::open(m_part.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, fileMode);
    struct stat status = {};
    if (m_file.fd < 0 || ::fstat(m_file.fd, &status) != 0)
        fail("cannot write the file");
    const std::string first = "moire partial file 1 " + job + "\n";
    const std::string journal = contents(m_log.fd);
    const uint64_t certain = committed(journal, first);
    m_replaced = !journal.empty() && !std::string_view(journal).starts_with(first);
    const bool same = certain > 0 && certain <= static_cast<uint64_t>(status.st_size);
    m_size = same ? certain : 0;
    if (!same && (::ftruncate(m_log.fd, 0) != 0 || !writeAll(m_log.fd, first.data(), first.size())))
        fail("cannot write the file");
    truncate(m_size);
}

PartialFile::Descriptor::~Descriptor()
{
    if (fd >= 0)
        ::close(fd);
}

void PartialFile::fail(const char *what) const
{
    throw Error(ErrorKind::Failed, std::string(what) + ": " + std::strerror(errno), m_part.string(),
                "free space or choose another location; the same command continues where it stopped");
}

void PartialFile::truncate(uint64_t size)
{
    if (::ftruncate(m_file.fd, static_cast<off_t>(size)) != 0 ||
        ::lseek(m_file.fd, static_cast<off_t>(size), SEEK_SET) < 0)
        fail("cannot write the file");
    m_size = size;
}

void PartialFile::append(std::span<const std::byte> bytes)
{
    if (!writeAll(m_file.fd, reinterpret_cast<const char *>(bytes.data()), bytes.size()))
        fail("cannot write the file");
    m_size += bytes.size();
}

void PartialFile::commit()
{
    const std::string line = std::to_string(m_size) + "\n";
    if (::fdatasync(m_file.fd) != 0 || !writeAll(m_log.fd, line.data(), line.size()))
        fail("cannot write the file");
}

void PartialFile::keep() noexcept
{
    const std::string line = std::to_string(m_size) + "\n"; // short enough to need no memory
    if (::fdatasync(m_file.fd) == 0)
        static_cast<void>(writeAll(m_log.fd, line.data(), line.size()));
}

void PartialFile::finish()
{
    commit();
    if (::rename(m_part.c_str(), m_out.c_str()) != 0)
        fail("cannot rename the file");
    ::unlink(m_journal.c_str());
}

void PartialFile::discard()
{
    ::unlink(m_part.c_str());
    ::unlink(m_journal.c_str());
}

} // namespace moire
