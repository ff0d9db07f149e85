// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/intervals.h"

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

/// Estimates over chats. Tokens of one chat are not independent, so intervals come from drawing whole chats with
/// replacement (cluster bootstrap: Davison and Hinkley 1997, chapter 3.8), never single tokens. Deterministic: the same
/// seed gives the same interval on every machine.
namespace moire::analysis {

/// With fewer chats there are too few different draws for a 95 % interval to mean anything: none is given.
constexpr size_t fewestChats = 8;

struct ResampleOptions {
    uint32_t resamples = 2000;
    uint64_t seed = 1;
    double level = 0.95;
};

struct Estimate {
    double value = 0.0; ///< NaN: there is nothing to divide by
    std::optional<Interval> interval; ///< none: fewer than fewestChats chats, or undefined in too many draws
    size_t chats = 0;
};

/// What was counted in one chat. A share is the sum of `with` over the sum of `total`.
struct ShareCounts {
    uint64_t chat = 0; ///< its id
    double with = 0.0; ///< for example choices of one expert
    double total = 0.0; ///< for example choices of its layer
};
Estimate shareEstimate(std::span<const ShareCounts> chats, const ResampleOptions &options = {});

/// Lift: the share within a part (the tokens "is", say) over the share in the whole that contains it.
struct LiftCounts {
    uint64_t chat = 0;
    double partWith = 0.0;
    double partTotal = 0.0;
    double wholeWith = 0.0;
    double wholeTotal = 0.0;
};
Estimate liftEstimate(std::span<const LiftCounts> chats, const ResampleOptions &options = {});

/// Parts chats into two halves by a hash of the chat's id, so that the parts stay the same when chats are added.
bool inSecondHalf(uint64_t chat);

enum class Replication : uint8_t {
    Unknown, ///< a half has no interval
    No,
    Yes, ///< in both halves the interval lies on the same side of 1
};
struct Halves {
    Estimate first;
    Estimate second;
    Replication replicates = Replication::Unknown;
};
Halves liftInHalves(std::span<const LiftCounts> chats, const ResampleOptions &options = {});

/// How often each of \p chats chats is drawn, for each resample: [resamples, chats].
std::vector<uint16_t> drawChats(size_t chats, const ResampleOptions &options);

/// The percentile interval of values from resamples; NaN values are undefined draws. None if more than a tenth are.
std::optional<Interval> percentileInterval(std::vector<double> values, double level);

} // namespace moire::analysis
