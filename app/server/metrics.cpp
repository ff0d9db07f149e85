// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/metrics.h"

#include <moire/generation.h>

#include <algorithm>
#include <sstream>

namespace moire::server {

void Metrics::request(const std::string &endpoint, int status)
{
    const std::lock_guard lock(m_mutex);
    ++m_requests[{endpoint, status}];
}

void Metrics::answer(const GenerationResult &result)
{
    const std::lock_guard lock(m_mutex);
    m_promptTokens += result.promptTokens;
    m_reusedTokens += result.reusedTokens;
    m_answerTokens += result.ids.size();
    if (result.ids.empty())
        return;
    const double seconds = result.ttftMs / 1000.0;
    const auto bucket = std::lower_bound(bounds.begin(), bounds.end(), seconds);
    ++m_firstToken[static_cast<size_t>(bucket - bounds.begin())];
    m_firstTokenSeconds += seconds;
}

void Metrics::abandoned()
{
    const std::lock_guard lock(m_mutex);
    ++m_abandoned;
}

std::string Metrics::text(const Now &now) const
{
    const std::lock_guard lock(m_mutex);
    std::ostringstream out;
    out.imbue(std::locale::classic());
    const auto head = [&](const char *name, const char *kind, const char *help) {
        out << "# HELP moire_" << name << ' ' << help << "\n# TYPE moire_" << name << ' ' << kind << '\n';
    };
    const auto one = [&](const char *name, const char *kind, const char *help, uint64_t value) {
        head(name, kind, help);
        out << "moire_" << name << ' ' << value << '\n';
    };
    head("requests_total", "counter", "Requests answered, by path and HTTP status.");
    for (const auto &[which, count] : m_requests)
        out << "moire_requests_total{path=\"" << which.first << "\",status=\"" << which.second << "\"} " << count
            << '\n';
    one("prompt_tokens_total", "counter", "Tokens of prompts.", m_promptTokens);
    one("prompt_tokens_reused_total", "counter", "Tokens of prompts that were in the cache.", m_reusedTokens);
    one("answer_tokens_total", "counter", "Tokens of answers that clients waited for.", m_answerTokens);
    one("answers_abandoned_total", "counter", "Answers whose client left before the end.", m_abandoned);
    one("answers_running", "gauge", "Answers being generated.", now.running ? 1 : 0);
    one("answers_waiting", "gauge", "Answers in the queue.", now.waiting);
    one("connections", "gauge", "Open connections.", now.connections);
    head("first_token_seconds", "histogram", "Time from the start of an answer to its first token.");
    uint64_t sum = 0;
    for (size_t i = 0; i < bounds.size(); ++i)
        out << "moire_first_token_seconds_bucket{le=\"" << bounds[i] << "\"} " << (sum += m_firstToken[i]) << '\n';
    sum += m_firstToken.back();
    out << "moire_first_token_seconds_bucket{le=\"+Inf\"} " << sum << "\nmoire_first_token_seconds_sum "
        << m_firstTokenSeconds << "\nmoire_first_token_seconds_count " << sum << '\n';
    return out.str();
}

} // namespace moire::server
