// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <moire/chat_template.h>

#include <optional>
#include <string_view>
#include <vector>

namespace moire {

class Tokenizer;

/// The marks that occur in the source of a chat template; none if it has no closing mark.
std::optional<ThinkingFormat> thinkingInTemplate(std::string_view source);

/// The thinking format of an answer to \p prompt, according to template and prompt. \p prompt: rendered with the
/// generation prompt, trailing white space removed. None if neither shows marks, or if the prompt itself opens and
/// closes the thinking part (thinking is switched off).
std::optional<ThinkingFormat> thinkingInPrompt(std::string_view source, std::string_view prompt);

/// The formats to look for in a chat answer: \p shown first, then those that models write even if their template does
/// not show them. Names that are also common as markup count only if they are special tokens of the vocabulary.
std::vector<ThinkingFormat> thinkingInAnswer(const std::optional<ThinkingFormat> &shown, const Tokenizer &tokenizer);

} // namespace moire
