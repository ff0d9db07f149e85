// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <moire/chat_template.h>
#include <moire/gguf.h>
#include <moire/sampling.h>
#include <moire/tokenizer.h>

#include <memory>
#include <string>
#include <vector>

namespace moire {

/// The file's chat template with its special tokens; null without a tokenizer.
std::unique_ptr<const ChatFormat> makeChatFormat(const gguf::File &file, const Tokenizer *tokenizer,
                                                 std::vector<std::string> &warnings);

/// Values that are no numbers or out of range are left out, with a warning.
SamplingRecommendation readRecommendedSampling(const gguf::Metadata &metadata, std::vector<std::string> &warnings);

} // namespace moire
