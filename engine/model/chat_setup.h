// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <moire/chat_template.h>
#include <moire/gguf.h>
#include <moire/model.h>
#include <moire/sampling.h>
#include <moire/tokenizer.h>

#include <memory>
#include <stop_token>
#include <string>
#include <vector>

namespace moire {

/// The file's chat template with its special tokens; null without a tokenizer.
std::unique_ptr<const ChatFormat> makeChatFormat(const gguf::File &file, const Tokenizer *tokenizer,
                                                 std::vector<std::string> &warnings);

/// Finds what ends a turn. Probes the template by rendering a short conversation; if the template refuses it, only the
/// other sources are used. Throws Error (Interrupted) if \p stop was requested.
TurnEnd findTurnEnd(const Tokenizer *tokenizer, const ChatFormat *format, const std::stop_token &stop);

/// Ignores values that are not numbers or out of range, with a warning.
SamplingRecommendation readRecommendedSampling(const gguf::Metadata &metadata, std::vector<std::string> &warnings);

} // namespace moire
