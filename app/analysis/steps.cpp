// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/steps.h"

#include "analysis/usage.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

namespace moire::analysis {

namespace {

constexpr size_t lineBeginning = 24; ///< bytes that decide what kind of line it is

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

bool beginsWith(std::string_view line, std::string_view word)
{
    if (line.size() < word.size())
        return false;
    for (size_t i = 0; i < word.size(); ++i)
        if (lower(line[i]) != word[i])
            return false;
    return line.size() == word.size() || !std::isalpha(static_cast<unsigned char>(line[word.size()]));
}

/// "3. ", "12) ", "Step 3", "**Step 3".
bool isNumbered(std::string_view line)
{
    while (line.starts_with('*'))
        line.remove_prefix(1);
    if (beginsWith(line, "step")) {
        line.remove_prefix(4);
        while (line.starts_with(' '))
            line.remove_prefix(1);
        return !line.empty() && isDigit(line.front());
    }
    size_t digits = 0;
    while (digits < line.size() && isDigit(line[digits]))
        ++digits;
    return digits > 0 && digits <= 3 && digits + 1 < line.size() && (line[digits] == '.' || line[digits] == ')') &&
        line[digits + 1] == ' ';
}

bool isTurn(std::string_view line)
{
    static constexpr std::array<std::string_view, 8> words{
        "wait", "but wait", "no, wait", "actually", "alternatively", "hmm", "hold on", "on second thought"};
    return std::any_of(words.begin(), words.end(), [&](std::string_view word) { return beginsWith(line, word); });
}

std::optional<StepKind> kindOf(std::string_view line, bool paragraph)
{
    if (isNumbered(line))
        return StepKind::Numbered;
    if (line.starts_with('#'))
        return StepKind::Heading;
    if (!paragraph)
        return std::nullopt;
    return isTurn(line) ? StepKind::Turn : StepKind::Paragraph;
}

/// Lower case, with one space between words, so that a step that is said again with other spaces is found.
std::string wordsOf(std::string_view text)
{
    std::string words;
    bool space = false;
    for (const char c : text) {
        if (c == ' ' || c == '\n' || c == '\t' || c == '\r') {
            space = !words.empty();
            continue;
        }
        if (std::exchange(space, false))
            words += ' ';
        words += lower(c);
    }
    return words;
}

} // namespace

void StepBuilder::add(TokenNumber token, std::string_view piece)
{
    if (m_steps.empty())
        begin(token, StepKind::Paragraph);
    for (const char c : piece)
        takeByte(c, token);
    m_steps.back().tokens.end = token.value + 1;
}

void StepBuilder::takeByte(char c, TokenNumber token)
{
    if (c == '\n') {
        if (m_lineEmpty)
            m_paragraph = true;
        else if (!m_decided)
            decideLine();
        m_text += c;
        m_lineEmpty = true;
        m_decided = false;
        m_line.clear();
        return;
    }
    if (m_lineEmpty && (c == ' ' || c == '\t' || c == '\r')) {
        m_text += c;
        return;
    }
    if (std::exchange(m_lineEmpty, false)) {
        m_lineStart = token;
        m_lineText = m_text.size();
    }
    m_text += c;
    if (m_decided)
        return;
    m_line += c;
    if (m_line.size() >= lineBeginning)
        decideLine();
}

/// The line begins a step, or goes on with the last one.
void StepBuilder::decideLine()
{
    m_decided = true;
    const std::optional<StepKind> kind = kindOf(m_line, std::exchange(m_paragraph, false));
    if (!kind)
        return;
    Step &last = m_steps.back();
    if (m_lineStart.value <= last.tokens.begin) { // the first line of the step, or two lines begin in one token
        if (last.kind == StepKind::Paragraph)
            last.kind = *kind;
        return;
    }
    const std::string rest = m_text.substr(m_lineText);
    m_text.resize(m_lineText);
    last.tokens.end = m_lineStart.value;
    begin(m_lineStart, *kind);
    m_text = rest;
}

void StepBuilder::begin(TokenNumber token, StepKind kind)
{
    if (!m_steps.empty())
        close();
    m_steps.push_back({.kind = kind, .tokens = {token.value, token.value + 1}});
    m_text.clear();
    m_lineText = 0;
}

void StepBuilder::close()
{
    m_words.push_back(wordsOf(m_text));
    const std::string &words = m_words.back();
    const auto same = std::find(m_words.begin(), m_words.end() - 1, words);
    if (words.size() >= repeatedLength && same != m_words.end() - 1)
        m_steps.back().repeats = static_cast<uint32_t>(same - m_words.begin());
}

void StepBuilder::finish()
{
    if (m_steps.empty() || m_words.size() == m_steps.size())
        return;
    const uint32_t end = m_steps.back().tokens.end;
    if (!m_lineEmpty && !m_decided)
        decideLine();
    m_steps.back().tokens.end = end;
    close();
}

void StepFigures::add(const Columns &columns, size_t i)
{
    ++tokens;
    if (const double ms = columns.milliseconds()[i]; std::isfinite(ms) && ms >= 0.0) {
        milliseconds += ms;
        ++timed;
    }
    if (const float p = columns.logProbabilities()[i]; std::isfinite(p)) {
        logProbability += static_cast<double>(p);
        ++known;
    }
}

std::optional<double> StepFigures::confidence() const
{
    return known > 0 ? std::optional(std::exp(logProbability / known)) : std::nullopt;
}

double routingDistance(const ExpertUsage &a, const ExpertUsage &b)
{
    if (a.layers != b.layers || a.experts != b.experts || a.layers.empty())
        return 0.0;
    double sum = 0.0;
    for (size_t row = 0; row < a.layers.size(); ++row)
        for (size_t expert = 0; expert < a.experts; ++expert) {
            const double p = a.share(row, expert);
            const double q = b.share(row, expert);
            const double middle = (p + q) / 2.0;
            sum += p > 0.0 ? 0.5 * p * std::log2(p / middle) : 0.0;
            sum += q > 0.0 ? 0.5 * q * std::log2(q / middle) : 0.0;
        }
    return std::clamp(sum / static_cast<double>(a.layers.size()), 0.0, 1.0);
}

namespace {

/// The usage of a stretch; none if not all of its tokens have routes in memory.
std::optional<ExpertUsage> usageOf(ColumnPages &columns, TokenSpan span)
{
    ExpertUsage usage = emptyUsage(columns.shape());
    const bool all = columns.forEach(span, [&](const Columns &page, size_t i) { add(usage, page, i); });
    return all && usage.tokens == span.size() ? std::optional(std::move(usage)) : std::nullopt;
}

std::optional<double> distanceOf(const std::optional<ExpertUsage> &a, const std::optional<ExpertUsage> &b)
{
    return a && b ? std::optional(routingDistance(*a, *b)) : std::nullopt;
}

} // namespace

std::vector<StepDrift> routingDrift(ColumnPages &columns, const std::vector<Step> &steps, uint32_t window)
{
    std::vector<StepDrift> drifts(steps.size());
    std::optional<ExpertUsage> endOfLast;
    for (size_t s = 0; s < steps.size(); ++s) {
        const TokenSpan span = steps[s].tokens;
        if (span.size() < window || columns.shape().rows() == 0) {
            endOfLast.reset();
            continue;
        }
        const std::optional<ExpertUsage> begin = usageOf(columns, {span.begin, span.begin + window});
        drifts[s].fromLast = distanceOf(endOfLast, begin);
        if (span.size() >= 2 * window)
            drifts[s].inside = distanceOf(begin, usageOf(columns, {span.begin + window, span.begin + 2 * window}));
        endOfLast = usageOf(columns, {span.end - window, span.end});
    }
    return drifts;
}

void LoopFinder::add(TokenNumber number, TokenId id)
{
    const std::optional<PeriodFinder::Found> found = m_finder.add(id);
    if (!found)
        return;
    const TokenSpan span{number.value + 1 - std::min(found->tokens, number.value + 1), number.value + 1};
    if (!m_loops.empty() && m_loops.back().tokens.end > span.begin)
        m_loops.back().tokens.end = span.end; // it goes on
    else
        m_loops.push_back({span, found->period});
}

} // namespace moire::analysis
