// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <moire/chat_template.h>

#include <optional>
#include <string_view>
#include <vector>

namespace moire {

class Tokenizer;

/// The marks that the text of a chat template shows; none where it shows no close mark.
std::optional<ThinkingFormat> thinkingInTemplate(std::string_view source);

/// The thinking part that an answer to \p prompt has, as far as template and prompt tell. \p prompt: rendered with the
/// generation prompt, white space at its end cut off. None where neither shows marks, and where the prompt itself has
/// opened and closed the thinking part (thinking is switched off).
std::optional<ThinkingFormat> thinkingInPrompt(std::string_view source, std::string_view prompt);

/// The formats to look for in an answer in a chat: \p shown first, then what models write although their template does
/// not show it. Names that people also use for their own markup count only where they are special tokens of the
/// vocabulary.
std::vector<ThinkingFormat> thinkingInAnswer(const std::optional<ThinkingFormat> &shown, const Tokenizer &tokenizer);

} // namespace moire
