// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "experiments/answer.h"
#include "experiments/definition.h"

#include <functional>
#include <memory>
#include <stop_token>

namespace moire::experiments {

/// A model on a server, for the cells of variants whose model is an address (isServed()). What a server does not give
/// stays unset in the answer, never guessed.
class ServedModel {
public:
    virtual ~ServedModel() = default;
    /// Answers \p prompt with the settings of \p variant. \p seed: of the definition. Throws Error: the cell has no
    /// answer, for its reason; Interrupted soon after \p stop was requested.
    virtual Answer answer(const Variant &variant, const Prompt &prompt, uint64_t seed, const std::stop_token &stop) = 0;
};

/// Finds the model on a server by Variant::model. Throws Error if there is none.
using FindServed = std::function<std::shared_ptr<ServedModel>(const std::string &place, const std::stop_token &stop)>;

} // namespace moire::experiments
