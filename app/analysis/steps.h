// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/column_pages.h"
#include "analysis/detectors.h"

#include <moire/trace.h>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// The reasoning of an answer as steps. Definitions: docs/analysis.md.
namespace moire::analysis {

enum class StepKind : uint8_t {
    Paragraph, ///< after an empty line
    Numbered, ///< a line that begins "3." or "3)", or "Step 3"
    Heading, ///< a line that begins with "#"
    Turn, ///< a paragraph that takes something back: it begins "Wait", "Actually", "Alternatively", "But wait", "Hmm"
};

struct Step {
    StepKind kind = StepKind::Paragraph;
    TokenSpan tokens; ///< the steps tile the reasoning
    std::optional<uint32_t> repeats; ///< the earlier step with the same words, if it has repeatedLength letters or more
    bool operator==(const Step &) const = default;
};
constexpr size_t repeatedLength = 24;

/// Cuts the reasoning into steps while it arrives, in time proportional to what is new.
class StepBuilder {
public:
    /// The next token of the reasoning and its bytes. Call it for consecutive tokens.
    void add(TokenNumber token, std::string_view piece);
    void finish(); ///< the reasoning is complete

    const std::vector<Step> &steps() const { return m_steps; } ///< the last one grows

private:
    void takeByte(char c, TokenNumber token);
    void decideLine();
    void begin(TokenNumber token, StepKind kind);
    void close();

    std::vector<Step> m_steps;
    std::vector<std::string> m_words; ///< of each step: lower case, one space between words
    std::string m_text; ///< of the last step
    std::string m_line; ///< how the line begins, until it is decided what it is
    TokenNumber m_lineStart;
    size_t m_lineText = 0; ///< where the line begins in m_text
    bool m_decided = false;
    bool m_paragraph = true; ///< an empty line came before this one
    bool m_lineEmpty = true;
};

/// Sums over the tokens of a step.
struct StepFigures {
    uint32_t tokens = 0;
    double milliseconds = 0.0; ///< of the tokens whose time is known
    uint32_t timed = 0;
    double logProbability = 0.0; ///< sum over the tokens where it is known
    uint32_t known = 0;

    void add(const Columns &columns, size_t i);
    /// The geometric mean of the tokens' probabilities, 0 to 1: exp of the mean log-probability. None if not known.
    std::optional<double> confidence() const;
};

/// How much the routing of two stretches of tokens differs: Jensen-Shannon divergence (Lin 1991) of the experts'
/// shares, base 2, mean over the layers: 0 (the same) to 1 (no expert in common).
double routingDistance(const ExpertUsage &a, const ExpertUsage &b);

/// Routing drift from one step to the next, beside the drift within it. Both compare stretches of `window` tokens, so
/// that the bias of the divergence, which grows as stretches get shorter, is the same in both.
struct StepDrift {
    std::optional<double> fromLast; ///< the last tokens of the step before, and the first ones of this step
    std::optional<double> inside; ///< the first tokens of this step, and those after them; none: it is too short
};

/// One entry per step. None where a step has fewer than \p window tokens with routes, or their page is not in memory.
std::vector<StepDrift> routingDrift(ColumnPages &columns, const std::vector<Step> &steps, uint32_t window = 16);

/// Tokens that repeat.
struct Loop {
    TokenSpan tokens;
    uint32_t period = 0; ///< the first `period` tokens of the span repeat to its end
    double copies() const { return static_cast<double>(tokens.size()) / period; }
    bool operator==(const Loop &) const = default;
};
class LoopFinder {
public:
    /// Earlier than the alarm of RepetitionDetector: a loop that is marked stops nothing.
    static constexpr PeriodFinder::Parameters defaults{.maxPeriod = 64, .repeats = 3, .minTokens = 24};

    explicit LoopFinder(const PeriodFinder::Parameters &parameters = defaults) : m_finder(parameters) { }
    void add(TokenNumber number, TokenId id);
    const std::vector<Loop> &loops() const { return m_loops; } ///< in order, without overlaps; the last one may grow

private:
    PeriodFinder m_finder;
    std::vector<Loop> m_loops;
};

} // namespace moire::analysis
