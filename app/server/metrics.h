// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <map>
#include <mutex>
#include <string>
#include <utility>

namespace moire {
struct GenerationResult;
}

namespace moire::server {

/// Counters for Prometheus. Any thread.
class Metrics {
public:
    struct Now {
        bool running = false;
        size_t waiting = 0;
        size_t connections = 0;
    };
    void request(const std::string &endpoint, int status); ///< endpoint: one of the server's paths
    void answer(const GenerationResult &result);
    void abandoned(); ///< the client left before the end
    /// The text format of Prometheus, version 0.0.4.
    std::string text(const Now &now) const;

private:
    static constexpr std::array<double, 10> bounds{0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60}; ///< seconds
    mutable std::mutex m_mutex;
    std::map<std::pair<std::string, int>, uint64_t> m_requests;
    uint64_t m_promptTokens = 0;
    uint64_t m_reusedTokens = 0;
    uint64_t m_answerTokens = 0;
    uint64_t m_abandoned = 0;
    std::array<uint64_t, bounds.size() + 1> m_firstToken{};
    double m_firstTokenSeconds = 0.0;
};

} // namespace moire::server
