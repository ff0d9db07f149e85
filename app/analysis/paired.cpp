// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/paired.h"

#include "analysis/random.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <vector>

namespace moire::analysis {

namespace {

constexpr size_t manyPrompts = 1000; ///< means are normal enough
constexpr size_t exhaustive = 12; ///< differences whose sign patterns are all tried
constexpr uint32_t drawnPatterns = 9999;

double normalBelowOf(double x)
{
    const double tail = normalTwoSided(x) / 2.0;
    return x > 0.0 ? 1.0 - tail : tail;
}

/// drawChats(). The last ones are kept, because an experiment asks for many means over the same number of prompts, and
/// drawing takes longer than adding up. Valid until the next call on this thread.
const std::vector<uint16_t> &drawsFor(size_t prompts, const ResampleOptions &options)
{
    struct Drawn {
        size_t prompts = 0;
        uint32_t resamples = 0;
        uint64_t seed = 0;
        std::vector<uint16_t> draws;
    };
    thread_local Drawn last;
    if (last.prompts != prompts || last.resamples != options.resamples || last.seed != options.seed)
        last = {prompts, options.resamples, options.seed, drawChats(prompts, options)};
    return last.draws;
}

/// Sums of the same numbers in another order are the same, up to this share.
constexpr double rounding = 1e-9;

} // namespace

double studentQuantile(double probability, double freedom)
{
    if (probability == 0.5)
        return 0.0;
    if (probability < 0.5)
        return -studentQuantile(1.0 - probability, freedom);
    double low = 0.0;
    double high = 1.0;
    const double tail = 2.0 * (1.0 - probability);
    while (studentTwoSided(high, freedom) > tail && high < 1e12)
        high *= 2.0;
    for (int step = 0; step < 200 && high - low > 1e-12 * high; ++step) {
        const double middle = (low + high) / 2.0;
        (studentTwoSided(middle, freedom) > tail ? low : high) = middle;
    }
    return (low + high) / 2.0;
}

MeanEstimate meanEstimate(std::span<const double> values, const ResampleOptions &options)
{
    MeanEstimate result{.mean = std::numeric_limits<double>::quiet_NaN(), .prompts = values.size()};
    if (values.empty())
        return result;
    const auto n = static_cast<double>(values.size());
    double sum = 0.0;
    for (const double value : values)
        sum += value;
    result.mean = sum / n;
    double squares = 0.0;
    for (const double value : values)
        squares += (value - result.mean) * (value - result.mean);
    result.deviation = values.size() > 1 ? std::sqrt(squares / (n - 1.0)) : 0.0;
    const auto [least, most] = std::minmax_element(values.begin(), values.end());
    if (values.size() < fewestChats || *least == *most || !std::isfinite(result.mean))
        return result;
    const double tail = (1.0 - options.level) / 2.0;
    const double t = studentQuantile(1.0 - tail, n - 1.0);
    if (values.size() >= manyPrompts) {
        const double half = t * result.deviation / std::sqrt(n);
        result.interval = Interval{result.mean - half, result.mean + half};
        return result;
    }
    const std::vector<uint16_t> &draws = drawsFor(values.size(), options);
    std::vector<double> means(options.resamples, 0.0);
    for (size_t r = 0; r < means.size(); ++r) {
        const uint16_t *weights = &draws[r * values.size()];
        for (size_t i = 0; i < values.size(); ++i)
            means[r] += weights[i] * values[i];
        means[r] /= n;
    }
    const double widened = 2.0 * normalBelowOf(-std::sqrt(n / (n - 1.0)) * t);
    result.interval = percentileInterval(std::move(means), 1.0 - widened);
    return result;
}

double signFlipP(std::span<const double> differences, uint64_t seed)
{
    std::vector<double> values(differences.begin(), differences.end());
    std::erase(values, 0.0);
    if (values.empty())
        return 1.0;
    double observed = 0.0;
    double size = 0.0;
    for (const double value : values) {
        observed += value;
        size += std::abs(value);
    }
    if (values.size() >= manyPrompts) {
        const MeanEstimate mean = meanEstimate(differences);
        return studentTwoSided(mean.mean * std::sqrt(static_cast<double>(mean.prompts)) / mean.deviation,
                               static_cast<double>(mean.prompts - 1));
    }
    const double threshold = std::abs(observed) - rounding * size;
    if (values.size() <= exhaustive) {
        const uint32_t patterns = 1u << values.size();
        uint32_t extreme = 0;
        for (uint32_t pattern = 0; pattern < patterns; ++pattern) {
            double sum = 0.0;
            for (size_t i = 0; i < values.size(); ++i)
                sum += (pattern >> i & 1) != 0 ? -values[i] : values[i];
            extreme += std::abs(sum) >= threshold ? 1 : 0;
        }
        return static_cast<double>(extreme) / patterns;
    }
    Random random(seed);
    uint32_t extreme = 1; // the observed one
    for (uint32_t draw = 0; draw < drawnPatterns; ++draw) {
        double sum = 0.0;
        uint64_t bits = 0;
        for (size_t i = 0; i < values.size(); ++i) {
            if (i % 64 == 0)
                bits = random.next();
            sum += (bits & 1) != 0 ? -values[i] : values[i];
            bits >>= 1;
        }
        extreme += std::abs(sum) >= threshold ? 1 : 0;
    }
    return static_cast<double>(extreme) / (drawnPatterns + 1);
}

std::optional<size_t> promptsToDecide(double mean, double deviation, double alpha, double power)
{
    constexpr double most = 1e6;
    const double factor = normalQuantile(1.0 - alpha / 2.0) + normalQuantile(power);
    const double needed = std::pow(factor * deviation / mean, 2.0);
    if (!(needed <= most))
        return std::nullopt;
    return std::max(fewestChats, static_cast<size_t>(std::ceil(needed)));
}

} // namespace moire::analysis
