// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/column_pages.h"

#include <optional>
#include <span>
#include <vector>

/// How long tokens took. The definitions are those of docs/figures.md; percentiles are
/// by nearest rank.
namespace moire::analysis {

/// Of the tokens after the first, which is drawn from the prompt's logits.
struct LatencyFigures {
    size_t tokens = 0; ///< with a known time
    std::optional<double> p50; ///< milliseconds
    std::optional<double> p95;
    std::optional<double> p99;
    std::optional<double> tokensPerSecond; ///< tokens over the sum of their times
};

/// \p milliseconds of the tokens after the first, in any order; values that are not finite or negative are unknown.
LatencyFigures latencyFigures(std::span<const double> milliseconds);

/// The times of a span's drawn tokens, without that of the answer's first one; asks for pages not in memory.
std::vector<double> decodeMilliseconds(ColumnPages &columns, TokenSpan span);

/// Entry i: tokens a second over the last \p window tokens up to i (fewer at the beginning), in reading order; NaN
/// while no time is known.
std::vector<double> movingSpeed(std::span<const double> milliseconds, size_t window = 16);

/// The share of a token's time that no stage accounts for: text, records, waiting. None if stages or time are unknown;
/// 0 if the clocks disagree the other way.
std::optional<double> unaccountedMilliseconds(const Columns &columns, size_t i);

/// What else the program did during a token.
struct Happening {
    enum class Kind : uint8_t {
        OtherAnswer, ///< the model evaluated tokens of another answer: a request to the server
        PageFaults, ///< memory was read from a disk: pages of the model file, or swapped ones
        Database, ///< the session database waited for the disk
    };
    Kind kind = Kind::OtherAnswer;
    TokenSpan tokens; ///< that waited meanwhile
    double milliseconds = 0.0; ///< that it took of them; NaN: not known
    uint64_t count = 0; ///< of page faults; of tokens of the other answer's prompt
    bool operator==(const Happening &) const = default;
};

/// A token that took much longer than those before.
struct Spike {
    TokenNumber token;
    double milliseconds = 0.0;
    double usual = 0.0; ///< median of the tokens before
    /// It took at least half of what is above the usual; or it is page faults and `stage` is known, since nobody knows
    /// how long they took. None: not known.
    std::optional<Happening> happening;
    /// Of the evaluation that the token waited for, which is that of the token before: it grew by at least half of what
    /// is above the usual. None: no stage did, or not known.
    std::optional<Stage> stage;
};

struct SpikeParameters {
    uint32_t baseline = 32; ///< tokens whose median is the usual; no spikes before there are 8
    double times = 3.0; ///< of the usual
    double milliseconds = 20.0; ///< above the usual
};

/// The spikes among the drawn tokens of \p span; asks for pages not in memory. \p happenings: in any order.
std::vector<Spike> spikes(ColumnPages &columns, TokenSpan span, std::span<const Happening> happenings = {},
                          const SpikeParameters &parameters = {});

} // namespace moire::analysis
