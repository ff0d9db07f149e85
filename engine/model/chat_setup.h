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

/// What ends a turn. The template is asked by rendering a short conversation; where it refuses that, the other sources
/// remain. Throws Error (Interrupted) where \p stop was requested.
TurnEnd findTurnEnd(const Tokenizer *tokenizer, const ChatFormat *format, const std::stop_token &stop);

/// Values that are no numbers or out of range are left out, with a warning.
SamplingRecommendation readRecommendedSampling(const gguf::Metadata &metadata, std::vector<std::string> &warnings);

} // namespace moire
