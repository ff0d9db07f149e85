// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <functional>
#include <string_view>

namespace moire::html {

using Write = std::function<void(std::string_view)>;

/// Escapes text for HTML, as UTF-8. Control characters, which HTML does not allow, become U+FFFD.
void writeEscaped(const Write &write, QStringView text);

/// Longest text that writeMarkdown() takes, in UTF-16 units: some texts take md4c time by the square of their length.
inline constexpr qsizetype maxMarkdown = 1 << 17;

/// Writes \p text as the elements that Markdown means: CommonMark with the tables, task lists and strikethrough of
/// GitHub. HTML in it is text; links and images become their text with the address behind it; formulas stay as they are
/// written.
void writeMarkdown(const Write &write, QStringView text);

} // namespace moire::html
