// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <moire/generation.h>

#include <nlohmann/json_fwd.hpp>

#include <string>

namespace moire::remote {

/// What a request asks for beside the text.
struct Wishes {
    bool stream = true;
    bool logProbabilities = false;
    uint32_t alternatives = 0; ///< per token; needs logProbabilities
    bool routes = false;
    bool times = false; ///< the server's own times with every piece (llama.cpp's `timings_per_token`)
    bool moire = false; ///< the server is Moire's own, which also takes a routing policy and a thinking budget
};

/// The body of a request for a chat completion. Sampling that is as every chat begins is left to the server,
/// which knows its model. \p messages: as
/// chat templates expect them. Throws Error (Usage) for an option that this server does not take.
std::string chatBody(const std::string &model, const nlohmann::ordered_json &messages, const GenerationOptions &options,
                     const Wishes &wishes);

/// The options with the keys of settingsJson(), null where the server chooses.
nlohmann::ordered_json sentSettings(const GenerationOptions &options);

} // namespace moire::remote
