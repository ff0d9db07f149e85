// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/output.h"

#include "cli/commands.h"

#include <atomic>
#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <filesystem>
#include <iostream>
#include <utility>

namespace moire::cli {

int exitCode(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::Usage:
        return exitUsage;
    case ErrorKind::Refused:
        return exitRefused;
    case ErrorKind::Interrupted:
        return exitInterrupted;
    case ErrorKind::Failed:
    case ErrorKind::DeviceMemory:
    case ErrorKind::DeviceLost:
        break;
    }
    return exitFailed;
}

namespace {
std::atomic<bool> quietly = false;
std::atomic<bool> verbosely = false;
} // namespace

void setQuiet(bool quiet)
{
    quietly = quiet;
}

void warn(const std::string &what)
{
    if (!quietly)
        std::fprintf(stderr, "moire-cli: warning: %s\n", printable(what, 2000).c_str());
}

void setVerbose(bool verbose)
{
    verbosely = verbose;
}

void tell(const std::string &what)
{
    if (verbosely)
        std::fprintf(stderr, "moire-cli: %s\n", printable(what, 2000).c_str());
}

namespace {

/// While it lives an interrupt ends the program: who waits for input has made nothing that could be kept, and a read
/// does not return by itself.
class EndedByInterrupt {
    std::stop_callback<void (*)()> m_callback{interruption().get_token(), [] { std::_Exit(exitInterrupted); }};
};

} // namespace

std::optional<std::string> readLine()
{
    const EndedByInterrupt ended;
    std::string line;
    return std::getline(std::cin, line) ? std::optional(line) : std::nullopt;
}

std::string readAll(const std::string &path)
{
    const EndedByInterrupt ended;
    std::FILE *file = path == "-" ? stdin : std::fopen(path.c_str(), "rb");
    if (!file)
        throw Error(ErrorKind::Refused, std::string("the file cannot be opened: ") + std::strerror(errno), path,
                    "check the path");
    std::string text;
    char buffer[65536];
    size_t n = 0;
    while (text.size() <= readLimit && (n = std::fread(buffer, 1, sizeof buffer, file)) > 0)
        text.append(buffer, n);
    const bool failed = std::ferror(file) != 0;
    const int reason = errno;
    if (file != stdin)
        std::fclose(file);
    if (failed)
        throw Error(ErrorKind::Refused, std::string("the file cannot be read: ") + std::strerror(reason), path,
                    "give a readable file");
    if (text.size() > readLimit)
        throw Error(ErrorKind::Refused, "the file is larger than " + std::to_string(readLimit >> 20) + " MiB", path,
                    "give a smaller one");
    return text;
}

Output::Output(std::string path) : m_path(path == "-" ? std::string() : std::move(path)), m_file(stdout)
{
    if (m_path.empty())
        return;
    // A link keeps pointing where it points; what is no plain file (a device, a pipe) cannot be replaced by one.
    std::error_code ignored;
    if (std::filesystem::is_symlink(m_path, ignored))
        m_path = std::filesystem::weakly_canonical(m_path, ignored).string();
    m_direct = std::filesystem::exists(m_path, ignored) && !std::filesystem::is_regular_file(m_path, ignored);
    m_file = std::fopen((m_direct ? m_path : m_path + ".part").c_str(), "wb");
    if (!m_file)
        throw Error(ErrorKind::Failed, std::string("the file cannot be written: ") + std::strerror(errno), m_path,
                    "choose another place");
}

Output::~Output()
{
    if (m_path.empty() || !m_file)
        return;
    std::fclose(m_file);
    if (!m_direct)
        std::remove((m_path + ".part").c_str());
}

void Output::write(std::string_view bytes)
{
    if (std::fwrite(bytes.data(), 1, bytes.size(), m_file) != bytes.size())
        throw Error(ErrorKind::Failed, std::string("the output cannot be written: ") + std::strerror(errno),
                    m_path.empty() ? "standard output" : m_path, "free space or choose another place");
}

void Output::rewriteStart(std::string_view bytes)
{
    if (std::fseek(m_file, 0, SEEK_SET) != 0)
        throw Error(ErrorKind::Failed, "the output cannot be rewound", m_path, "give a regular file");
    write(bytes);
}

void Output::flush()
{
    if (std::fflush(m_file) != 0)
        throw Error(ErrorKind::Failed, std::string("the output cannot be written: ") + std::strerror(errno),
                    m_path.empty() ? "standard output" : m_path, "free space or choose another place");
}

void Output::finish()
{
    flush();
    if (m_path.empty())
        return;
    if (std::fclose(std::exchange(m_file, nullptr)) != 0)
        throw Error(ErrorKind::Failed, std::string("the output cannot be written: ") + std::strerror(errno), m_path,
                    "free space or choose another place");
    if (m_direct)
        return;
    std::error_code error;
    std::filesystem::rename(m_path + ".part", m_path, error);
    if (error)
        throw Error(ErrorKind::Failed, "the file cannot be renamed: " + error.message(), m_path,
                    "choose another place");
}

std::string validText(std::string_view bytes)
{
    Utf8Stream stream;
    std::string text = stream.push(bytes);
    return text + stream.flush();
}

} // namespace moire::cli
