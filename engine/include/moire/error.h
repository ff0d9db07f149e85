// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <exception>
#include <string>
#include <string_view>

namespace moire {

/// Who has to act on an error; the command line's exit code follows from it.
enum class ErrorKind {
    Failed, ///< the work failed: out of memory, disk full
    DeviceMemory, ///< a device's memory is full: fewer layers or a smaller context may fit
    DeviceLost, ///< a device stopped answering: the model has to be loaded again, elsewhere
    Usage, ///< the call was wrong: an option, a range, a missing argument
    Refused, ///< the input is broken, hostile or not supported
    Interrupted, ///< the person asked to stop; what was made so far is kept
};

/// The one family of exceptions: what happened, where, and what to do about it.
/// Thrown at load and at the engine's edge, never in the hot loop.
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

/// Untrusted text made fit for one line of output: control characters and invalid UTF-8 escaped, cut at \p limit bytes.
std::string printable(std::string_view text, size_t limit = 200);

} // namespace moire
