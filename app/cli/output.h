// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <moire/error.h>
#include <moire/tokenizer.h>

#include <cstdio>
#include <string>
#include <string_view>

namespace moire::cli {

constexpr int exitDone = 0;
constexpr int exitFailed = 1;
constexpr int exitUsage = 2;
constexpr int exitRefused = 3;
constexpr int exitInterrupted = 130;

int exitCode(ErrorKind kind);

/// All of a file, or of standard input for "-". Throws Error.
std::string readAll(const std::string &path);

/// Where results go: standard output for "-" or "", otherwise a file written beside its name and renamed by finish().
/// Every failed write throws Error (Failed).
class Output {
public:
    explicit Output(std::string path = {});
    ~Output();
    Output(const Output &) = delete;
    Output &operator=(const Output &) = delete;

    void write(std::string_view bytes);
    void rewriteStart(std::string_view bytes); ///< of a file, not of standard output
    void flush();
    void finish();

private:
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
