// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <string>
#include <string_view>
#include <vector>

/// The marks around the reasoning of an answer, and what the engine removes with them.
namespace moire {

/// The marks of all model families.
struct ThinkingMarks {
    std::vector<std::u16string> open;
    std::vector<std::u16string> close;
    size_t longest = 0;
};

const ThinkingMarks &thinkingMarks();

bool isLineBreak(char16_t c);
bool isWhiteSpace(char16_t c); ///< as in front of an opening mark

/// Line breaks after a mark are in no text. In front of a \p text without marks they are part of it.
std::u16string_view withoutBreaks(std::u16string_view units, QStringView text);

} // namespace moire
