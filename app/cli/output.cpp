// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/output.h"

#include "cli/commands.h"

#include <nlohmann/json.hpp>

#include <atomic>
#include <cerrno>
#include <csignal>
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
    if (!quietly && !pipeClosed())
        std::fprintf(stderr, "moire-cli: warning: %s\n", printable(what, 2000).c_str());
}

void setVerbose(bool verbose)
{
    verbosely = verbose;
}

void printVerbose(const std::string &what)
{
    if (verbosely)
        std::fprintf(stderr, "moire-cli: %s\n", printable(what, 2000).c_str());
}

namespace {

void endByInterrupt()
{
    std::_Exit(exitInterrupted);
}

std::atomic<bool> closedPipe = false;

} // namespace

std::optional<std::string> readLine()
{
    const std::stop_callback<void (*)()> ended(interruption().get_token(), endByInterrupt);
    std::string line;
    return std::getline(std::cin, line) ? std::optional(line) : std::nullopt;
}

Input::Input(std::string path)
    : m_interrupted(interruption().get_token(), endByInterrupt),
      m_path(std::move(path)),
      m_file(m_path == "-" ? stdin : std::fopen(m_path.c_str(), "rb")),
      m_buffer(65536)
{
    if (!m_file)
        throw Error(ErrorKind::Refused, std::string("cannot open the file: ") + std::strerror(errno), m_path,
                    "check the path");
}

Input::~Input()
{
    if (m_file != stdin)
        std::fclose(m_file);
}

std::string_view Input::next()
{
    const size_t n = std::fread(m_buffer.data(), 1, m_buffer.size(), m_file);
    if (n == 0 && std::ferror(m_file) != 0)
        throw Error(ErrorKind::Refused, std::string("cannot read the file: ") + std::strerror(errno), m_path,
                    "use a readable file");
    return {m_buffer.data(), n};
}

std::string readAll(const std::string &path)
{
    Input input(path);
    std::string text;
    for (std::string_view part = input.next(); !part.empty(); part = input.next()) {
        text.append(part);
        if (text.size() > readLimit)
            throw Error(ErrorKind::Refused, "the file is larger than " + std::to_string(readLimit >> 20) + " MiB", path,
                        "use a smaller file");
    }
    return text;
}

bool pipeClosed()
{
    return closedPipe;
}

void endByClosedPipe()
{
    std::signal(SIGPIPE, SIG_DFL);
    std::raise(SIGPIPE);
    std::_Exit(128 + SIGPIPE); // only reached if the signal is blocked
}

Output::Output(std::string path) : m_path(path == "-" ? std::string() : std::move(path)), m_file(stdout)
{
    if (m_path.empty())
        return;
    // Follow symbolic links so that they stay in place; write devices and pipes directly, as they cannot be replaced.
    std::error_code ignored;
    if (std::filesystem::is_symlink(m_path, ignored))
        m_path = std::filesystem::weakly_canonical(m_path, ignored).string();
    m_direct = std::filesystem::exists(m_path, ignored) && !std::filesystem::is_regular_file(m_path, ignored);
    m_file = std::fopen((m_direct ? m_path : m_path + ".part").c_str(), "wb");
    if (!m_file)
        throw Error(ErrorKind::Failed, std::string("cannot write the file: ") + std::strerror(errno), m_path,
                    "choose another location");
    constexpr size_t buffer = size_t{1} << 16; // nobody reads the temporary file before its end
    if (!m_direct)
        std::setvbuf(m_file, nullptr, _IOFBF, buffer);
}

Output::~Output()
{
    if (m_path.empty() || !m_file)
        return;
    std::fclose(m_file);
    if (!m_direct)
        std::remove((m_path + ".part").c_str());
}

void Output::fail() const
{
    const int reason = errno;
    const std::string where = m_path.empty() ? "standard output" : m_path;
    if (reason == EPIPE) {
        closedPipe = true;
        throw ClosedPipe(where);
    }
    throw Error(ErrorKind::Failed, std::string("cannot write the output: ") + std::strerror(reason), where,
                "free space or choose another location");
}

void Output::write(std::string_view bytes)
{
    if (std::fwrite(bytes.data(), 1, bytes.size(), m_file) != bytes.size())
        fail();
}

void Output::rewriteStart(std::string_view bytes)
{
    if (std::fseek(m_file, 0, SEEK_SET) != 0)
        throw Error(ErrorKind::Failed, "cannot seek in the output", m_path, "use a regular file");
    write(bytes);
}

void Output::flush()
{
    if (std::fflush(m_file) != 0)
        fail();
}

void Output::finish()
{
    flush();
    if (m_path.empty())
        return;
    if (std::fclose(std::exchange(m_file, nullptr)) != 0)
        fail();
    if (m_direct)
        return;
    std::error_code error;
    std::filesystem::rename(m_path + ".part", m_path, error);
    if (error)
        throw Error(ErrorKind::Failed, "cannot rename the file: " + error.message(), m_path, "choose another location");
}

std::string validText(std::string_view bytes)
{
    Utf8Stream stream;
    std::string text = stream.push(bytes);
    return text + stream.flush();
}

std::string shownPath(const std::string &path)
{
    return path == validText(path) ? path : printable(path, path.size() * 4);
}

std::string jsonText(const nlohmann::ordered_json &json, int indent)
{
    return json.dump(indent, ' ', false, nlohmann::ordered_json::error_handler_t::replace);
}

} // namespace moire::cli
