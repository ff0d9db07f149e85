// SPDX-License-Identifier: GPL-3.0-or-later
#include <moire/error.h>

#include "model/chat_setup.h"

#include <algorithm>
#include <cmath>
#include <type_traits>

namespace moire {

namespace {

/// Reads \p key into \p field if the resulting options are valid.
template <class T>
void read(const gguf::Metadata &metadata, const std::string &key, std::optional<T> SamplingRecommendation::*field,
          SamplingRecommendation &into, std::vector<std::string> &warnings)
try {
    const std::optional<double> value = metadata.number(key);
    if (!value)
        return;
    SamplingRecommendation wanted;
    if constexpr (std::is_integral_v<T>)
        wanted.*field = static_cast<T>(std::clamp(std::floor(*value), 0.0, 1e9)); // below 0 means off, as 0 does
    else
        wanted.*field = static_cast<T>(*value);
    wanted.over({}).validate();
    into.*field = wanted.*field;
} catch (const Error &error) {
    warnings.push_back(key + " in the file is ignored: " + error.problem());
}

} // namespace

SamplingRecommendation readRecommendedSampling(const gguf::Metadata &metadata, std::vector<std::string> &warnings)
{
    using R = SamplingRecommendation;
    R found;
    read(metadata, "general.sampling.temp", &R::temperature, found, warnings);
    read(metadata, "general.sampling.top_k", &R::topK, found, warnings);
    read(metadata, "general.sampling.top_p", &R::topP, found, warnings);
    read(metadata, "general.sampling.min_p", &R::minP, found, warnings);
    read(metadata, "general.sampling.penalty_repeat", &R::repeatPenalty, found, warnings);
    return found;
}

SamplingOptions SamplingRecommendation::over(SamplingOptions options) const
{
    options.temperature = temperature.value_or(options.temperature);
    options.topK = topK.value_or(options.topK);
    options.topP = topP.value_or(options.topP);
    options.minP = minP.value_or(options.minP);
    options.repeatPenalty = repeatPenalty.value_or(options.repeatPenalty);
    return options;
}

} // namespace moire
