// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/two_groups.h"

#include "analysis/random.h"

#include <moire/error.h>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace moire::analysis {

namespace {

/// All chats in one matrix; the labels say which of them are in the first group.
struct Pool {
    size_t rows = 0;
    size_t experts = 0;
    std::vector<std::span<const float>> chats; ///< [chats], each [rows, experts]
    std::vector<float> all; ///< sums over chats
    std::vector<uint32_t> tested; ///< cells

    size_t cells() const { return rows * experts; }
};

std::vector<float> layerTotals(const Pool &pool, std::span<const float> counts)
{
    std::vector<float> totals(pool.rows, 0.0f);
    for (size_t row = 0; row < pool.rows; ++row)
        totals[row] = std::accumulate(counts.begin() + static_cast<std::ptrdiff_t>(row * pool.experts),
                                      counts.begin() + static_cast<std::ptrdiff_t>((row + 1) * pool.experts), 0.0f);
    return totals;
}

void addChat(std::vector<float> &sum, std::span<const float> chat, float weight = 1.0f)
{
    for (size_t cell = 0; cell < sum.size(); ++cell)
        sum[cell] += weight * chat[cell];
}

/// Differences of the groups' shares, [cells], if the chats \p first are the first group.
class Differences {
public:
    explicit Differences(const Pool &pool)
        : m_pool(pool),
          m_allTotals(layerTotals(pool, pool.all)),
          m_sum(pool.cells()),
          m_values(pool.cells())
    {
    }

    std::span<const float> of(std::span<const uint32_t> first)
    {
        std::fill(m_sum.begin(), m_sum.end(), 0.0f);
        for (const uint32_t chat : first)
            addChat(m_sum, m_pool.chats[chat]);
        const std::vector<float> totals = layerTotals(m_pool, m_sum);
        for (size_t row = 0; row < m_pool.rows; ++row) {
            const float inA = totals[row] > 0.0f ? 1.0f / totals[row] : 0.0f;
            const float rest = m_allTotals[row] - totals[row];
            const float inB = rest > 0.0f ? 1.0f / rest : 0.0f;
            for (size_t cell = row * m_pool.experts; cell < (row + 1) * m_pool.experts; ++cell)
                m_values[cell] = (m_pool.all[cell] - m_sum[cell]) * inB - m_sum[cell] * inA;
        }
        return m_values;
    }

private:
    const Pool &m_pool;
    std::vector<float> m_allTotals;
    std::vector<float> m_sum;
    std::vector<float> m_values;
};

Pool pooled(std::span<const ChatUsage> a, std::span<const ChatUsage> b, const RouteShape &shape,
            const GroupOptions &options)
{
    Pool pool{.rows = shape.rows(), .experts = shape.experts};
    if (a.empty() || b.empty())
        throw Error(ErrorKind::Usage, "a group without chats cannot be compared", "groups",
                    "put at least one chat with recorded routes into each group");
    pool.all.assign(pool.cells(), 0.0f);
    for (const auto group : {a, b})
        for (const ChatUsage &chat : group) {
            if (chat.counts.size() != pool.cells())
                throw Error(ErrorKind::Usage, "the chats were answered by models of different shape", "groups",
                            "compare chats of one model");
            pool.chats.emplace_back(chat.counts);
            addChat(pool.all, chat.counts);
        }
    const double fewest = options.fewestPerChat * static_cast<double>(pool.chats.size());
    for (uint32_t cell = 0; cell < pool.cells(); ++cell)
        if (static_cast<double>(pool.all[cell]) >= fewest)
            pool.tested.push_back(cell);
    return pool;
}

/// n over k, or \p limit + 1 if it is above that.
uint64_t binomial(uint64_t n, uint64_t k, uint64_t limit)
{
    double result = 1.0;
    for (uint64_t i = 1; i <= std::min(k, n - k); ++i)
        result = result * static_cast<double>(n - std::min(k, n - k) + i) / static_cast<double>(i);
    return result > static_cast<double>(limit) ? limit + 1 : static_cast<uint64_t>(std::llround(result));
}

/// The next set of as many numbers below \p n in lexicographic order; false: it was the last one.
bool nextSubset(std::vector<uint32_t> &set, uint32_t n)
{
    const auto k = static_cast<uint32_t>(set.size());
    for (uint32_t i = k; i > 0; --i)
        if (set[i - 1] < n - k + i - 1) {
            ++set[i - 1];
            for (uint32_t j = i; j < k; ++j)
                set[j] = set[j - 1] + 1;
            return true;
        }
    return false;
}

void checkStop(const std::stop_token &stop)
{
    if (stop.stop_requested())
        throw Error(ErrorKind::Interrupted, "the comparison was stopped", "groups", "start it again");
}

/// How many arrangements of the labels give each cell a difference as great as the observed one.
class Null {
public:
    Null(const Pool &pool, size_t sizeA, const GroupOptions &options)
        : m_pool(pool),
          m_differences(pool),
          m_first(sizeA),
          m_options(options),
          m_asGreat(pool.cells(), 0)
    {
        std::iota(m_first.begin(), m_first.end(), 0u);
        const auto observed = m_differences.of(m_first);
        m_observed.assign(observed.begin(), observed.end());
        for (float &value : m_observed)
            value = std::abs(value) * (1.0f - 1e-5f) - 1e-9f; // equal but for rounding
    }

    void run(GroupComparison &result, const std::stop_token &stop)
    {
        const auto chats = static_cast<uint32_t>(m_pool.chats.size());
        const uint64_t all = binomial(chats, m_first.size(), m_options.permutations);
        result.exhaustive = all <= m_options.permutations;
        if (result.exhaustive) {
            do {
                checkStop(stop);
                count();
            } while (nextSubset(m_first, chats));
            result.arrangements = all;
        } else {
            count(); // the observed arrangement is one of those that could have been (Phipson and Smyth 2010)
            std::vector<uint32_t> order(chats);
            std::iota(order.begin(), order.end(), 0u);
            Random random(m_options.resample.seed);
            for (uint32_t i = 0; i < m_options.permutations; ++i) {
                checkStop(stop);
                random.shuffle(std::span(order));
                std::copy_n(order.begin(), m_first.size(), m_first.begin());
                count();
            }
            result.arrangements = uint64_t{m_options.permutations} + 1;
        }
        result.smallestP = 1.0 / static_cast<double>(result.arrangements);
    }

    double p(uint32_t cell, const GroupComparison &result) const
    {
        return static_cast<double>(m_asGreat[cell]) / static_cast<double>(result.arrangements);
    }

private:
    void count()
    {
        const auto values = m_differences.of(m_first);
        for (size_t cell = 0; cell < values.size(); ++cell)
            m_asGreat[cell] += std::abs(values[cell]) >= m_observed[cell] ? 1 : 0;
    }

    const Pool &m_pool;
    Differences m_differences;
    std::vector<uint32_t> m_first; ///< the chats of the first group
    const GroupOptions &m_options;
    std::vector<float> m_observed;
    std::vector<uint32_t> m_asGreat;
};

double log2Ratio(double countA, double totalA, double countB, double totalB)
{
    if (totalA <= 0.0 || totalB <= 0.0)
        return std::nan("");
    return std::log2((countB + 0.5) / totalB) - std::log2((countA + 0.5) / totalA);
}

/// The count of one cell and the total of its layer, over chats times their weights.
std::pair<double, double> weighted(std::span<const std::pair<float, float>> chats, std::span<const uint16_t> weights)
{
    double count = 0.0;
    double total = 0.0;
    for (size_t i = 0; i < chats.size(); ++i) {
        const double weight = weights.empty() ? 1.0 : weights[i];
        count += weight * static_cast<double>(chats[i].first);
        total += weight * static_cast<double>(chats[i].second);
    }
    return {count, total};
}

/// Effects, and their intervals from resampling the chats of each group.
class Effects {
public:
    Effects(const Pool &pool, size_t sizeA, const ResampleOptions &options)
        : m_pool(pool),
          m_sizeA(sizeA),
          m_options(options)
    {
        for (const auto chat : pool.chats)
            m_totals.push_back(layerTotals(pool, chat));
    }

    void describe(CellDifference &difference)
    {
        const auto [a, b] = groups(difference.cell);
        const auto [countA, totalA] = weighted(a, {});
        const auto [countB, totalB] = weighted(b, {});
        difference.shareA = totalA > 0.0 ? countA / totalA : 0.0;
        difference.shareB = totalB > 0.0 ? countB / totalB : 0.0;
        difference.log2Ratio = log2Ratio(countA, totalA, countB, totalB);
    }

    void addInterval(CellDifference &difference)
    {
        const auto [a, b] = groups(difference.cell);
        if (a.size() < fewestChats || b.size() < fewestChats)
            return;
        if (m_drawsA.empty()) {
            m_drawsA = drawChats(a.size(), m_options);
            m_drawsB = drawChats(b.size(), {m_options.resamples, m_options.seed + 1, m_options.level});
        }
        std::vector<double> values(m_options.resamples);
        for (size_t r = 0; r < values.size(); ++r) {
            const auto [countA, totalA] = weighted(a, std::span(m_drawsA).subspan(r * a.size(), a.size()));
            const auto [countB, totalB] = weighted(b, std::span(m_drawsB).subspan(r * b.size(), b.size()));
            values[r] = log2Ratio(countA, totalA, countB, totalB);
        }
        difference.interval = percentileInterval(std::move(values), m_options.level);
    }

private:
    using Counts = std::vector<std::pair<float, float>>; ///< of the cell, and of its layer
    std::pair<Counts, Counts> groups(Cell cell) const
    {
        std::pair<Counts, Counts> groups;
        for (size_t chat = 0; chat < m_pool.chats.size(); ++chat)
            (chat < m_sizeA ? groups.first : groups.second)
                .emplace_back(m_pool.chats[chat][cell.row * m_pool.experts + cell.expert], m_totals[chat][cell.row]);
        return groups;
    }

    const Pool &m_pool;
    size_t m_sizeA;
    ResampleOptions m_options;
    std::vector<std::vector<float>> m_totals; ///< [chats][rows]
    std::vector<uint16_t> m_drawsA;
    std::vector<uint16_t> m_drawsB;
};

} // namespace

ChatUsage chatUsage(uint64_t chat, const ExpertUsage &usage)
{
    ChatUsage result{.chat = chat, .counts = std::vector<float>(usage.counts.size())};
    std::transform(usage.counts.begin(), usage.counts.end(), result.counts.begin(),
                   [](uint64_t count) { return static_cast<float>(count); });
    return result;
}

GroupComparison compareGroups(std::span<const ChatUsage> a, std::span<const ChatUsage> b, const RouteShape &shape,
                              const GroupOptions &options, const std::stop_token &stop)
{
    const Pool pool = pooled(a, b, shape, options);
    GroupComparison result{.notTested = pool.cells() - pool.tested.size()};
    Null null(pool, a.size(), options);
    null.run(result, stop);

    std::vector<double> p;
    Effects effects(pool, a.size(), options.resample);
    for (const uint32_t cell : pool.tested) {
        CellDifference difference{.cell = {cell / shape.experts, cell % shape.experts}, .p = null.p(cell, result)};
        effects.describe(difference);
        p.push_back(difference.p);
        result.cells.push_back(difference);
    }
    const std::vector<double> q = falseDiscovery(p);
    for (size_t i = 0; i < q.size(); ++i) {
        result.cells[i].q = q[i];
        result.cells[i].different = q[i] <= options.falseDiscoveries;
        result.different += result.cells[i].different ? 1 : 0;
    }
    std::stable_sort(result.cells.begin(), result.cells.end(),
                     [](const CellDifference &x, const CellDifference &y) { return x.p < y.p; });
    for (size_t i = 0; i < std::min<size_t>(result.cells.size(), options.maxIntervals); ++i) {
        checkStop(stop);
        effects.addInterval(result.cells[i]);
    }
    return result;
}

} // namespace moire::analysis
