// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "experiments/definition.h"
#include "experiments/results.h"

#include <cmath>

namespace moire::experiments {

/// Calls \p visit(variant, prompt, seed, repeat, name) for every cell of a definition: indices, and its CellName.
template <class F>
void forCells(const Definition &d, F &&visit)
{
    for (size_t variant = 0; variant < d.variants.size(); ++variant)
        for (size_t prompt = 0; prompt < d.prompts.size(); ++prompt)
            for (size_t seed = 0; seed < d.seeds.size(); ++seed)
                for (uint32_t repeat = 0; repeat < d.repeats; ++repeat)
                    visit(variant, prompt, seed, repeat,
                          CellName{d.variants[variant].name, d.prompts[prompt].id, d.seeds[seed], repeat});
}

/// A number of a CSV file: empty if it was not measured; counts without a decimal point.
inline std::string csvNumber(double value)
{
    if (!std::isfinite(value))
        return {};
    return value == std::trunc(value) && std::abs(value) < 1e15 ? std::to_string(static_cast<int64_t>(value))
                                                                : Json(value).dump();
}

/// A text of a CSV file (RFC 4180).
inline std::string csvField(const std::string &text)
{
    if (text.find_first_of(",\"\r\n") == std::string::npos)
        return text;
    std::string quoted = "\"";
    for (const char c : text) {
        quoted += c;
        if (c == '"')
            quoted += c;
    }
    return quoted + "\"";
}

} // namespace moire::experiments
