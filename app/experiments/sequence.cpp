// SPDX-License-Identifier: GPL-3.0-or-later
#include "experiments/sequence.h"

#include <moire/error.h>

#include <algorithm>
#include <chrono>

namespace moire::experiments {

namespace {

constexpr size_t logitsPerPiece = 4u << 20; ///< 16 MiB

size_t commonStart(std::span<const TokenId> a, std::span<const TokenId> b)
{
    return static_cast<size_t>(std::mismatch(a.begin(), a.end(), b.begin(), b.end()).first - a.begin());
}

} // namespace

Sequence::Sequence(std::shared_ptr<const Model> model, const ContextOptions &options)
    : m_context(std::move(model), options)
{
}

void Sequence::begin(const RoutingPolicy &policy, std::vector<TokenId> shared)
{
    m_prepared.clear();
    if (shared.size() > m_context.capacity())
        shared.resize(m_context.capacity());
    m_sharedDone = m_sharedDone && policy == m_context.routingPolicy() && shared == m_shared;
    m_shared = std::move(shared);
    m_context.setRoutingPolicy(policy);
}

double Sequence::evaluate(std::span<const TokenId> tokens, const std::stop_token &stop)
{
    const auto start = std::chrono::steady_clock::now();
    for (size_t at = 0; at < tokens.size();) {
        const size_t count = std::min(m_context.batch(), tokens.size() - at);
        m_context.evaluate(tokens.subspan(at, count), LogitRows::None, nullptr, stop);
        at += count;
    }
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count();
}

double Sequence::prepare(std::span<const TokenId> prompt, const std::stop_token &stop)
{
    if (prompt.empty() || prompt.size() > m_context.capacity())
        throw Error(ErrorKind::Refused,
                    "the prompt of " + std::to_string(prompt.size()) + " tokens does not fit in the context of " +
                        std::to_string(m_context.capacity()),
                    "prompt", "shorten it, or use a larger context");
    const std::span<const TokenId> wanted = prompt.first(prompt.size() - 1);
    if (m_sharedDone && std::ranges::equal(m_prepared, wanted)) {
        m_context.truncate(wanted.size());
        return m_sharedMs + m_ownMs;
    }
    m_prepared.clear();
    if (!m_sharedDone) {
        m_context.truncate(0);
        m_sharedMs = evaluate(m_shared, stop);
        m_sharedDone = true;
    }
    const size_t common = commonStart(wanted, m_shared);
    m_context.truncate(common);
    try {
        m_ownMs = evaluate(wanted.subspan(common), stop);
    } catch (...) {
        m_sharedDone = common == m_shared.size();
        throw;
    }
    m_prepared.assign(wanted.begin(), wanted.end());
    if (common < m_shared.size())
        m_sharedDone = false; // its end was dropped
    return m_sharedMs + m_ownMs;
}

Walk::Walk(Sequence &sequence, std::span<const TokenId> prompt, std::span<const TokenId> following,
           const std::stop_token &stop, std::span<const TokenRoutes> routes)
    : m_sequence(sequence),
      m_following(following),
      m_stop(stop),
      m_inputs{prompt.back()},
      m_vocabulary(sequence.model().config().vocabulary)
{
    sequence.prepare(prompt, stop);
    m_inputs.insert(m_inputs.end(), following.begin(), following.end() - 1);
    m_trace.wantRouting = true;
    if (routes.empty())
        return;
    m_forced.resize(m_inputs.size()); // the prompt's last token is left to the router
    for (size_t i = 1; i < m_inputs.size() && i <= routes.size(); ++i)
        m_forced[i] = routes[i - 1];
}

bool Walk::next()
{
    m_first += m_rows;
    if (m_first >= m_inputs.size())
        return false;
    const size_t most = std::max<size_t>(1, std::min(m_sequence.context().batch(), logitsPerPiece / m_vocabulary));
    m_rows = std::min(most, m_inputs.size() - m_first);
    std::span<const TokenRoutes> forced;
    if (!m_forced.empty()) { // a piece is forced as a whole, or not at all
        const auto isForced = [&](size_t row) { return !m_forced[m_first + row].empty(); };
        size_t same = 1;
        while (same < m_rows && isForced(same) == isForced(0))
            ++same;
        m_rows = same;
        if (isForced(0))
            forced = std::span(m_forced).subspan(m_first, m_rows);
    }
    m_logits = m_sequence.context().evaluate(std::span(m_inputs).subspan(m_first, m_rows), LogitRows::All, &m_trace,
                                             m_stop, forced);
    return true;
}

std::span<const float> Walk::logits(size_t row) const
{
    return m_logits.subspan(row * m_vocabulary, m_vocabulary);
}

std::vector<TokenId> sharedStart(const std::vector<std::vector<TokenId>> &prompts)
{
    if (prompts.empty())
        return {};
    size_t length = SIZE_MAX;
    for (const std::vector<TokenId> &prompt : prompts)
        length = std::min({length, commonStart(prompt, prompts.front()), prompt.empty() ? 0 : prompt.size() - 1});
    return {prompts.front().begin(), prompts.front().begin() + static_cast<std::ptrdiff_t>(length)};
}

} // namespace moire::experiments
