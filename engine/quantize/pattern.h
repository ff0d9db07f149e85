// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <string>
#include <string_view>

namespace moire {

/// A regular expression (PCRE2) that is looked for anywhere in a text, within limits on time and memory.
class Pattern {
public:
    explicit Pattern(const std::string &pattern); ///< throws Error (Usage) if it is not one
    bool isIn(std::string_view text) const; ///< throws Error (Usage) if the limits do not suffice

private:
    std::string m_pattern;
    std::shared_ptr<void> m_code;
};

} // namespace moire
