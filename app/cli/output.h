// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <moire/error.h>
#include <moire/tokenizer.h>

#include <nlohmann/json_fwd.hpp>

#include <cstdio>
#include <optional>
#include <stop_token>
#include <string>
#include <string_view>
#include <vector>

namespace moire::cli {

constexpr int exitDone = 0;
constexpr int exitFailed = 1;
constexpr int exitUsage = 2;
constexpr int exitRefused = 3;
constexpr int exitInterrupted = 130;

int exitCode(ErrorKind kind);

/// Reads a file, or standard input for "-", in pieces. Throws Error. While an Input exists an interrupt exits the
/// program at once: nothing has been produced yet that should be saved.
class Input {
public:
    explicit Input(std::string path);
    ~Input();
    Input(const Input &) = delete;
    Input &operator=(const Input &) = delete;

    std::string_view next(); ///< empty at the end; valid until the next call

private:
    std::stop_callback<void (*)()> m_interrupted;
    std::string m_path;
    std::FILE *m_file;
    std::vector<char> m_buffer;
};

/// Reads a whole file, or standard input for "-", of at most readLimit bytes. Throws and exits like Input.
constexpr size_t readLimit = size_t{1} << 30;
std::string readAll(const std::string &path);

/// Reads a line of standard input, without its newline; nullopt at the end of input. An interrupt exits the program.
std::optional<std::string> readLine();

/// The reader of an output has closed its pipe ("| head"). Partial output is kept, as after an interrupt; then the
/// program exits silently, as if killed by SIGPIPE.
class ClosedPipe : public Error {
public:
    explicit ClosedPipe(const std::string &where)
        : Error(ErrorKind::Interrupted, "the output pipe was closed", where, "keep its reader open")
    {
    }
};
/// Whether a ClosedPipe was ever thrown, even if it was caught.
bool pipeClosed();
/// Exits the program as an unhandled SIGPIPE does.
[[noreturn]] void endByClosedPipe();

/// Where results go: standard output for "-" or "", otherwise a file that is written under a temporary name and renamed
/// by finish(). A failed write throws Error (Failed) or ClosedPipe.
class Output {
public:
    explicit Output(std::string path = {});
    ~Output();
    Output(const Output &) = delete;
    Output &operator=(const Output &) = delete;

    void write(std::string_view bytes);
    bool canRewind() const { return !m_path.empty() && !m_direct; }
    void rewriteStart(std::string_view bytes); ///< only if canRewind()
    void flush();
    void finish();

private:
    [[noreturn]] void fail() const; ///< reports the write that set errno

    std::string m_path; ///< empty: standard output
    bool m_direct = false; ///< written in place, without a temporary file
    std::FILE *m_file;
};

/// Prints "moire-cli: warning: ..." to standard error unless -q was given. Any thread.
void warn(const std::string &what);
void setQuiet(bool quiet);

/// Prints a line to standard error if -v was given.
void printVerbose(const std::string &what);
void setVerbose(bool verbose);

/// The bytes as UTF-8, with U+FFFD in place of invalid sequences.
std::string validText(std::string_view bytes);

/// The path as text. Bytes that are not UTF-8 are escaped, so that it never names another file.
std::string shownPath(const std::string &path);

/// Bytes that are not UTF-8, in paths and texts, are replaced. \p indent as in nlohmann::json::dump().
std::string jsonText(const nlohmann::ordered_json &json, int indent = -1);

} // namespace moire::cli
