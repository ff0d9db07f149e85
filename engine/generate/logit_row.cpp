// SPDX-License-Identifier: GPL-3.0-or-later
#include "generate/logit_row.h"

#include "cpu/kernels.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <functional>
#include <limits>

namespace moire {

namespace {

constexpr size_t blockSize = cpu::rowBlock;

const cpu::Kernels &kernels()
{
    static const cpu::Kernels &best = cpu::kernels(cpu::bestSimd());
    return best;
}

} // namespace

void LogitRow::set(std::span<const float> logits)
{
    m_logits = logits;
    m_maxima.resize((logits.size() + blockSize - 1) / blockSize);
    kernels().maxima(logits.data(), logits.size(), m_maxima.data());
    m_top = *std::max_element(m_maxima.begin(), m_maxima.end());
}

TokenId LogitRow::topToken() const
{
    const auto block = std::find(m_maxima.begin(), m_maxima.end(), m_top) - m_maxima.begin();
    const auto first = m_logits.begin() + block * static_cast<std::ptrdiff_t>(blockSize);
    return TokenId(static_cast<uint32_t>(std::find(first, m_logits.end(), m_top) - m_logits.begin()));
}

std::span<const float> LogitRow::block(size_t index) const
{
    return m_logits.subspan(index * blockSize, std::min(blockSize, m_logits.size() - index * blockSize));
}

/// The count-th greatest of \p values; -infinity if there are no more than that.
float LogitRow::ranked(std::span<const float> values, size_t count) const
{
    constexpr size_t few = 64;
    constexpr float none = -std::numeric_limits<float>::infinity();
    if (count >= values.size())
        return none;
    if (count > few) {
        m_ranks.assign(values.begin(), values.end());
        const auto nth = m_ranks.begin() + static_cast<std::ptrdiff_t>(count) - 1;
        std::nth_element(m_ranks.begin(), nth, m_ranks.end(), std::greater<>());
        return *nth;
    }
    std::array<float, few> greatest; // descending; nearly all values are below the last one
    greatest.fill(none);
    for (const float value : values) {
        if (value <= greatest[count - 1])
            continue;
        size_t at = count - 1;
        for (; at > 0 && greatest[at - 1] < value; --at)
            greatest[at] = greatest[at - 1];
        greatest[at] = value;
    }
    return greatest[count - 1];
}

/// At least \p count logits are not below it: by blocks if they are many, which leaves some more.
float LogitRow::threshold(size_t count) const
{
    return count < m_maxima.size() ? ranked(m_maxima, count) : ranked(m_logits, count);
}

void LogitRow::best(size_t count, float least, std::vector<Candidate> &candidates) const
{
    candidates.clear();
    if (count == 0)
        return;
    least = std::max(least, threshold(count));
    for (size_t b = 0; b < m_maxima.size(); ++b) {
        if (m_maxima[b] < least)
            continue;
        const std::span<const float> values = block(b);
        for (size_t i = 0; i < values.size(); ++i) {
            const Candidate candidate{TokenId(static_cast<uint32_t>(b * blockSize + i)), values[i], 0.0};
            if (candidate.logit >= least)
                candidates.push_back(candidate);
        }
    }
    if (count < candidates.size()) {
        std::nth_element(candidates.begin(), candidates.begin() + static_cast<std::ptrdiff_t>(count), candidates.end(),
                         better);
        candidates.resize(count);
    }
    std::sort(candidates.begin(), candidates.end(), better);
}

double LogitRow::weight(float least) const
{
    double sum = 0.0;
    for (const float logit : m_logits)
        if (logit >= least)
            sum += std::exp(static_cast<double>(logit) - static_cast<double>(m_top));
    return sum;
}

Distribution LogitRow::distribution() const
{
    // Fewer blocks than that are above the threshold; any number may be equal to it.
    const float threshold = ranked(m_maxima, std::clamp<size_t>(m_maxima.size() / 8, 4, 32));
    const double top = m_top;
    double sum = 0.0;
    double weighted = 0.0; // sum of exp(l - top) * (l - top)
    for (size_t b = 0; b < m_maxima.size(); ++b) {
        if (m_maxima[b] <= threshold) {
            const cpu::ExpMoments moments = kernels().expMoments(block(b).data(), block(b).size(), m_top);
            sum += static_cast<double>(moments.sum);
            weighted += static_cast<double>(moments.weighted);
            continue;
        }
        for (const float logit : block(b)) {
            const double shifted = static_cast<double>(logit) - top;
            const double e = std::exp(shifted);
            sum += e;
            if (e > 0.0)
                weighted += e * shifted;
        }
    }
    const double logSum = std::log(sum);
    return {top + logSum, std::max(0.0, logSum - weighted / sum)};
}

} // namespace moire
