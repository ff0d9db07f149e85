// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <moire/generation.h>

#include <nlohmann/json_fwd.hpp>

namespace moire::experiments {

/// A token as `moire-cli trace` writes it: one line of JSON and its end. \p moeLayers: ModelConfig::moeLayers().
std::string traceLine(const TokenRecord &record, const std::vector<uint32_t> &moeLayers);
/// Changes the phase of a line that says that it is of the answer.
void setPhase(std::string &line, Phase phase);
/// Undoes traceLine(). Throws Error (Refused) for anything else.
TokenRecord recordOfLine(const nlohmann::ordered_json &line);
/// Refuses a line whose experts no router can have chosen. Lines without experts are as they may be.
void checkExperts(const nlohmann::ordered_json &line, const std::string &where);

} // namespace moire::experiments
