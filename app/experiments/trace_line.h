// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <moire/generation.h>

#include <nlohmann/json_fwd.hpp>

namespace moire::experiments {

/// A token as `moire-cli trace` writes it, one line of JSON. \p moeLayers: ModelConfig::moeLayers().
nlohmann::ordered_json traceLine(const TokenRecord &record, const std::vector<uint32_t> &moeLayers);

} // namespace moire::experiments
