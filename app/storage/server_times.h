// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

namespace moire {

/// How the time of an answer is parted between an engine elsewhere and the way to it, in milliseconds: docs/figures.md.
/// All are nullopt if the engine did not tell its own times.
struct ServerTimes {
    std::optional<double> firstServer; ///< until the first piece of the answer: spent by the engine
    std::optional<double> firstNetwork; ///< likewise, the rest
    std::optional<double> server; ///< until the last piece
    std::optional<double> network;
    bool operator==(const ServerTimes &) const = default;
};

} // namespace moire
