// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <moire/error.h>
#include <moire/tokenizer.h>

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

/// A file, or standard input for "-", in pieces. Throws Error. An interrupt ends the program while it lives: what waits
/// for input has made nothing that could be kept.
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

/// All of a file, or of standard input for "-"; at most readLimit bytes. As Input.
constexpr size_t readLimit = size_t{1} << 30;
std::string readAll(const std::string &path);

/// A line of standard input without its end; nullopt at the end. An interrupt ends the program.
std::optional<std::string> readLine();

/// The reader of an output is gone ("| head"). What was made is kept as at an interrupt; then the program ends as by
/// SIGPIPE, without a word.
class ClosedPipe : public Error {
public:
    explicit ClosedPipe(const std::string &where)
        : Error(ErrorKind::Interrupted, "the reader of the output is gone", where, "read on")
    {
    }
};
/// Whether a ClosedPipe was thrown, also where the error was caught on its way.
bool pipeClosed();
/// Ends the program as SIGPIPE does where nobody handles it.
[[noreturn]] void endByClosedPipe();

/// Where results go: standard output for "-" or "", otherwise a file written beside its name and renamed by finish().
/// Every failed write throws Error (Failed), or ClosedPipe.
class Output {
public:
    explicit Output(std::string path = {});
    ~Output();
    Output(const Output &) = delete;
    Output &operator=(const Output &) = delete;

    void write(std::string_view bytes);
    bool canRewind() const { return !m_path.empty() && !m_direct; }
    void rewriteStart(std::string_view bytes); ///< where it can rewind
    void flush();
    void finish();

private:
    [[noreturn]] void fail() const; ///< the write that set errno

    std::string m_path; ///< empty: standard output
    bool m_direct = false; ///< written in place, not beside and renamed
    std::FILE *m_file;
};

/// A line "moire-cli: warning: ..." on standard error, unless -q was given. Any thread.
void warn(const std::string &what);
void setQuiet(bool quiet);

/// A line on standard error where -v was given.
void tell(const std::string &what);
void setVerbose(bool verbose);

/// Bytes as UTF-8, with U+FFFD for what is not.
std::string validText(std::string_view bytes);

} // namespace moire::cli
