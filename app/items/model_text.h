// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/model_entry.h"

/// Descriptions of a model for the models page and its inspector, in the user's language and locale. Empty: unknown.
namespace moire::model_text {

QString fit(const ModelEntry &entry); ///< "in memory, 9 GB to spare", or why the model cannot run
QString speed(const ModelEntry &entry); ///< "41.6 tok/s", "up to 30 tok/s"
QString speedDetail(const ModelEntry &entry); ///< where the figure comes from
QString layers(const ModelFile &file); ///< "27, 1 of them dense"
QString experts(const ModelFile &file); ///< "64 routed, 6 used, 2 shared"
QString router(const ModelFile &file); ///< "softmax, not renormalised"
QString attention(const ModelFile &file); ///< "latent, 512 + 64"; layers that differ are counted
QString context(const ModelFile &file); ///< "163,840 (YaRN × 40)"; likewise
QString cache(const ModelFile &file, size_t tokens); ///< "142 MB F16 · 75 MB Q8_0"
QString tokenBytes(const ModelFile &file); ///< "A token reads 1.4 GB: 13.7 % of the file."
QString tokenizer(const ModelFile &file); ///< "deepseek-llm, 102,400 tokens"
QString chatTemplate(const ModelFile &file); ///< "can be used, with thinking"

} // namespace moire::model_text
