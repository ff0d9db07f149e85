// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <moire/gguf.h>
#include <moire/model.h>

#include <memory>

namespace moire {

/// summarize() without tokenizer and template.
ModelSummary summarizeTensors(std::shared_ptr<const gguf::File> file);

/// ModelSummary::activeParameters; \p experts 0: a dense model.
uint64_t activeParameters(const gguf::File &file, uint64_t experts, uint64_t used);

} // namespace moire
