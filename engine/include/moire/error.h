// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <exception>
#include <string>
#include <string_view>

namespace moire {

/// Kinds of errors, by what can be done about them; the command line's exit code depends on it.
enum class ErrorKind {
    Failed, ///< the work failed: out of memory, disk full
    DeviceMemory, ///< out of device memory: fewer layers or a smaller context may fit
    DeviceLost, ///< a device stopped responding: the model must be reloaded elsewhere
    Usage, ///< the call was wrong: an option, a range, a missing argument
    Refused, ///< the input is broken, hostile or not supported
    Interrupted, ///< the user asked to stop; partial output is kept
};

/// Base of the engine's exceptions: what happened, where, and what to do about it.
/// Thrown at load and at the engine's public API, never in the hot loop.
class Error : public std::exception {
public:
    Error(ErrorKind kind, std::string what, std::string where, std::string remedy);

    /// "WHAT (WHERE): what to do", one line; control characters of untrusted text are escaped.
    const char *what() const noexcept override { return m_line.c_str(); }

    ErrorKind kind() const noexcept { return m_kind; }
    const std::string &problem() const noexcept { return m_problem; }
    const std::string &where() const noexcept { return m_where; }
    const std::string &remedy() const noexcept { return m_remedy; }

private:
    ErrorKind m_kind;
    std::string m_problem;
    std::string m_where;
    std::string m_remedy;
    std::string m_line;
};

/// Makes untrusted text safe for one line of output: escapes control characters and invalid UTF-8, truncates the result
/// to about \p limit bytes.
std::string printable(std::string_view text, size_t limit = 200);

} // namespace moire
