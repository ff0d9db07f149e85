// SPDX-License-Identifier: GPL-3.0-or-later
#include "generate/logit_row.h"

#include "cpu/kernels.h"

#include <algorithm>
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

bool better(const Candidate &a, const Candidate &b)
{
    return a.logit != b.logit ? a.logit > b.logit : a.id < b.id;
}

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

/// The count-th greatest of the maxima: at least that many logits are not below it.
float LogitRow::blockThreshold(size_t count) const
{
    if (count >= m_maxima.size())
        return -std::numeric_limits<float>::infinity();
    m_ranks = m_maxima;
    const auto nth = m_ranks.begin() + static_cast<std::ptrdiff_t>(count) - 1;
    std::nth_element(m_ranks.begin(), nth, m_ranks.end(), std::greater<>());
    return *nth;
}

void LogitRow::best(size_t count, float least, std::vector<Candidate> &candidates) const
{
    candidates.clear();
    if (count == 0)
        return;
    least = std::max(least, blockThreshold(count));
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
    const float threshold = blockThreshold(std::clamp<size_t>(m_maxima.size() / 8, 4, 32));
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
