// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "experiments/answer_row.h"

#include <utility>
#include <vector>

namespace moire::ui {

/// [tokens of the first answer], [tokens of the second]: whether a token belongs to words that the other answer lacks.
/// Nothing before the first divergent token is marked, and that one always is. Thinking is compared with thinking.
std::pair<std::vector<bool>, std::vector<bool>> differingTokens(const AnswerRow &first, const AnswerRow &second,
                                                                const std::vector<SharedToken> &firstTokens,
                                                                const std::vector<SharedToken> &secondTokens);

} // namespace moire::ui
