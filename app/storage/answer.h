// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/records.h"

#include <moire/model.h>

#include <nlohmann/json_fwd.hpp>

namespace moire {

/// How an answer is about to be made, as it is kept: model, settings, policy, backend, build. Hash and figures come
/// later.
GenerationInfo describeGeneration(const Model &model, const GenerationOptions &options, const QString &modelPath);

/// Adds what is known at the end: state, error, seed, counts and speeds.
void describeResult(GenerationInfo &info, const GenerationResult &result);

/// A path of messages as chat templates take them: [{"role", "content"[, "reasoning_content"]}, ...]. Unreadable
/// messages are left out.
nlohmann::ordered_json templateMessages(const std::vector<MessageRecord> &path);

/// A title from the first words of a question.
QString titleOf(const QString &question);

} // namespace moire
