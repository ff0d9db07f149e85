// SPDX-License-Identifier: GPL-3.0-or-later
#include "generate/distribution.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace moire {

Distribution distribution(std::span<const float> logits)
{
    if (logits.empty())
        return {};
    const double top = *std::max_element(logits.begin(), logits.end());
    double sum = 0.0;
    double weighted = 0.0; // sum of exp(l - top) * (l - top)
    for (const float logit : logits) {
        const double shifted = static_cast<double>(logit) - top;
        const double e = std::exp(shifted);
        sum += e;
        if (e > 0.0)
            weighted += e * shifted;
    }
    const double logSum = std::log(sum);
    return {top + logSum, std::max(0.0, logSum - weighted / sum)};
}

std::vector<std::pair<TokenId, float>> mostProbable(std::span<const float> logits, const Distribution &distribution,
                                                    size_t count)
{
    count = std::min(count, logits.size());
    std::vector<uint32_t> order(logits.size());
    std::iota(order.begin(), order.end(), 0u);
    const auto better = [&](uint32_t a, uint32_t b) { return logits[a] != logits[b] ? logits[a] > logits[b] : a < b; };
    std::partial_sort(order.begin(), order.begin() + static_cast<std::ptrdiff_t>(count), order.end(), better);
    std::vector<std::pair<TokenId, float>> best;
    best.reserve(count);
    for (size_t i = 0; i < count; ++i)
        best.emplace_back(TokenId(order[i]), static_cast<float>(distribution.logProbability(logits[order[i]])));
    return best;
}

} // namespace moire
