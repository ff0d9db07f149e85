// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/records.h"

#include <moire/model.h>

#include <nlohmann/json_fwd.hpp>

namespace moire {

/// How an answer will be generated, as stored in the database: model, settings, policy, backend, build. The hash and
/// the measured figures are added later.
GenerationInfo describeGeneration(const Model &model, const GenerationOptions &options, const QString &modelPath);

/// Adds the results: state, error, seed, counts and speeds.
void describeResult(GenerationInfo &info, const GenerationResult &result);

/// A path of messages as chat templates expect it: [{"role", "content"[, "reasoning_content"]}, ...]. Skips unreadable
/// messages.
nlohmann::ordered_json templateMessages(const std::vector<MessageRecord> &path);

/// A title made from the first sentence of a question.
QString titleOf(const QString &question);

} // namespace moire
