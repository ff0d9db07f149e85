// SPDX-License-Identifier: GPL-3.0-or-later
// Part of ExpertsPanel: what the map is of, its values, marks and caption.
#include "analysis/balance.h"
#include "analysis/intervals.h"
#include "analysis/ordering.h"
#include "controls/tone_label.h"
#include "instruments/experts_panel.h"
#include "pictures/expert_map.h"

#include <QLocale>

#include <algorithm>
#include <cmath>
#include <memory>

namespace moire::ui {

using namespace moire::analysis;

namespace {

/// The experts of all rows in the order of similarity, one row after another. Any thread.
std::vector<quint16> similarOrder(const RouteShape &shape, const std::vector<ExpertId> &chosen)
{
    std::vector<quint16> order;
    for (size_t row = 0; row < shape.rows(); ++row) {
        UseProfile profile(shape.experts);
        for (size_t at = row * shape.perToken; at + shape.perToken <= chosen.size(); at += shape.choices()) {
            const auto ids = std::span(chosen).subspan(at, shape.perToken);
            profile.add(ids.first(static_cast<size_t>(std::find(ids.begin(), ids.end(), noChoice) - ids.begin())));
        }
        for (const uint32_t expert : orderBySimilarity(profile.similarity(), shape.experts))
            order.push_back(static_cast<quint16>(expert));
    }
    return order;
}

} // namespace

ExpertsPanel::Shown ExpertsPanel::shown()
{
    const Selection &now = selection().current();
    AnswerData *answer = m_data.selected();
    if (!answer)
        return {.why = m_data.reading()
                    ? tr("Reading the answers of this chat…")
                    : tr("Which experts were chosen: a row for each expert layer, a column for each expert. It fills "
                         "in while a Mixture-of-Experts model answers.")};
    if (answer->shape().rows() == 0)
        return {.why = !m_data.isOfOpenModel(*answer)
                    ? tr("No routing is saved with this answer: its model is dense, or it was answered without a "
                         "trace.")
                    : tr("This model is dense: every token uses all of its parameters, so there are no experts to "
                         "choose.")};
    const TokenSpan all{0, answer->figures.tokens()};
    Shown what;
    if (now.scope == Scope::Chat)
        what = shownChat(*answer);
    else
        what = shownSpan(*answer, now.scope == Scope::Difference ? all : now.span().value_or(all));
    if (AnswerData *other = now.scope == Scope::Difference ? m_data.find(now.other) : nullptr) {
        if (other->shape() == answer->shape())
            what.other = other->figures.usage.whole();
        else
            return {.why = tr("The two replies are of models with different layers or experts, so there is no "
                              "difference to show.")};
    }
    if (what.usage.tokens == 0)
        what.why = !answer->problem.isEmpty() ? tr("The tokens cannot be read: %1").arg(answer->problem)
            : what.read < what.tokens         ? tr("Reading the tokens…")
            : answer->running                 ? tr("Waiting for the first token…")
                                              : tr("No routing is saved with these tokens.");
    return what;
}

ExpertsPanel::Shown ExpertsPanel::shownChat(const AnswerData &answer)
{
    Shown what{.shape = &answer.shape(), .usage = emptyUsage(answer.shape())};
    for (const SelectableAnswer &one : selection().answers()) {
        const AnswerData *known = m_data.find(one.message);
        if (!known || known->shape() != answer.shape())
            continue; // of another model
        what.tokens += one.tokens;
        what.read += known->figures.tokens();
        what.usage.add(known->figures.usage.whole());
    }
    return what;
}

ExpertsPanel::Shown ExpertsPanel::shownSpan(AnswerData &answer, TokenSpan span)
{
    Shown what{.shape = &answer.shape(), .usage = emptyUsage(answer.shape())};
    const bool whole = span.begin == 0 && span.end == answer.figures.tokens();
    what.tokens = whole ? answer.pages->size() : span.size();
    what.read = what.tokens;
    if (whole) {
        what.read = answer.figures.tokens();
        what.usage = answer.figures.usage.whole();
    } else if (span.end <= answer.figures.tokens()) {
        if (auto usage = answer.figures.usage.usage(span, *answer.pages))
            what.usage = std::move(*usage);
        else
            what.read = 0;
    } else { // not read to there yet, but its own page is enough
        what.read = 0;
        answer.pages->forEach(span, [&](const Columns &columns, size_t i) {
            analysis::add(what.usage, columns, i);
            ++what.read;
        });
    }
    return what;
}

/// Whether two replies' shares differ by more than 1.96 standard errors, as if tokens were independent.
bool ExpertsPanel::differs(const Shown &what, size_t row, size_t expert)
{
    const auto variance = [&](const ExpertUsage &usage) {
        const double tokens = static_cast<double>(usage.layerCounts[row]) / std::max(1u, what.shape->perToken);
        const double chosen = usage.share(row, expert) * what.shape->perToken;
        return tokens > 0 ? std::max(0.0, chosen * (1 - chosen)) / tokens : 1.0;
    };
    const double apart = (what.usage.share(row, expert) - what.other->share(row, expert)) * what.shape->perToken;
    return std::abs(apart) > 1.96 * std::sqrt(variance(what.usage) + variance(*what.other));
}

void ExpertsPanel::showMap(const Shown &what)
{
    widgets::ExpertMapData map;
    if (what.shape && what.usage.tokens > 0) {
        const size_t rows = what.shape->rows();
        const size_t experts = what.shape->experts;
        for (const LayerIndex layer : what.shape->layers)
            map.layers.push_back(static_cast<int>(layer.value));
        map.experts = static_cast<int>(experts);
        map.values.resize(rows * experts);
        map.counts.assign(what.usage.counts.begin(), what.usage.counts.end());
        map.tooFew.resize(rows * experts);
        for (size_t row = 0; row < rows; ++row) {
            // One token is described, not judged: its experts are what they are.
            const bool single = what.usage.tokens == 1 && !what.other;
            const bool tooFew =
                !single && (tooFewToSay(what.usage, row) || (what.other && tooFewToSay(*what.other, row)));
            for (size_t expert = 0; expert < experts; ++expert) {
                const double value = what.other ? difference(*what.other, what.usage, m_measure, row, expert)
                                                : measure(what.usage, m_measure, row, expert);
                map.values[row * experts + expert] = static_cast<float>(value);
                map.tooFew[row * experts + expert] = tooFew || (what.other && !differs(what, row, expert));
            }
            const LayerBalance balance = layerBalance(what.usage, row, what.shape->perToken);
            map.entropy.push_back(static_cast<float>(balance.entropy));
            map.load.push_back(static_cast<float>(balance.imbalance));
        }
        map.scale.high = 0; // follows the values
        map.scale.kind = what.other ? widgets::ColourScale::Kind::Difference : widgets::ColourScale::Kind::Amount;
        const QString names[] = {tr("share"), tr("gate mass"), tr("lift")};
        map.scale.name = names[static_cast<size_t>(m_measure)];
        if (m_measure == Measure::Lift)
            map.scale.format = {1, 2, QStringLiteral("×")};
        else
            map.scale.format = widgets::percentFormat();
        if (!what.other)
            map.uniform = m_measure == Measure::Lift ? 1.0 : 1.0 / static_cast<double>(experts);
        map.order = order(what);
    }
    const Selection &now = selection().current();
    const AnswerData *answer = m_data.selected();
    const Live live{.answer = now.answer, .scope = now.scope};
    const bool streams = answer && answer->running && !now.span(); // of the same tokens and more
    if (streams && m_live == live)
        m_map->updateData(std::move(map));
    else
        m_map->setData(std::move(map));
    m_live = streams ? std::optional(live) : std::nullopt;
    if (now.layer && now.expert)
        m_map->select(widgets::ExpertCell{static_cast<int>(now.layer->value), static_cast<int>(now.expert->value)});
    else
        m_map->select({});
}

/// The experts of the selected token stand out in any scope.
void ExpertsPanel::showMarks(const Shown &what)
{
    std::vector<widgets::ExpertCell> cells;
    const ChatData::ShownToken token = m_data.shownToken();
    if (token.answer && what.shape && token.answer->shape() == *what.shape) {
        const Columns *columns = token.answer->pages->page(ColumnPages::pageOf(token.token));
        const auto index = columns ? columns->index(token.token) : std::nullopt;
        for (size_t row = 0; index && row < what.shape->rows(); ++row)
            for (const ExpertId expert : columns->chosen(*index, row))
                cells.push_back({static_cast<int>(what.shape->layers[row].value), expert});
    }
    m_map->setMarks(widgets::ExpertMark::Chosen, std::move(cells));
}

std::vector<quint16> ExpertsPanel::order(const Shown &what)
{
    std::vector<quint16> places;
    if (m_order == Order::Index)
        return places;
    if (m_order == Order::Load) {
        for (size_t row = 0; row < what.shape->rows(); ++row)
            for (const uint32_t expert : orderByLoad(what.usage, row))
                places.push_back(static_cast<quint16>(expert));
        return places;
    }
    AnswerData *answer = m_data.selected();
    constexpr uint32_t step = 256; // tokens after which the order is made anew
    const bool known = m_similar.answer == answer->message;
    if (!known || answer->figures.tokens() >= m_similar.tokens + step)
        orderInBackground(*answer);
    return known ? m_similar.order : places;
}

/// Clustering takes up to some tenths of a second; meanwhile the order stays as it is. It is made from the tokens in
/// memory: those of the last pages that were read.
void ExpertsPanel::orderInBackground(AnswerData &answer)
{
    constexpr uint32_t mostTokens = 4 * ColumnPages::pageTokens;
    if (m_ordering == answer.message)
        return;
    m_ordering = answer.message;
    const uint32_t end = answer.figures.tokens();
    auto chosen = std::make_shared<std::vector<ExpertId>>(); // [tokens, rows, k]
    answer.pages->forEach({end > mostTokens ? end - mostTokens : 0, end}, [&](const Columns &columns, size_t i) {
        const size_t choices = columns.shape().choices();
        const auto ids = columns.chosen().subspan(i * choices, choices);
        chosen->insert(chosen->end(), ids.begin(), ids.end());
    });
    startInPool([this, to = m_replies.address(), message = answer.message, end, shape = answer.shape(), chosen] {
        Similar similar{.answer = message, .tokens = end, .order = similarOrder(shape, *chosen)};
        post(to, [this, similar = std::move(similar)] {
            if (m_ordering != similar.answer)
                return; // of an answer that is not looked at any more
            m_ordering = 0;
            m_similar = similar;
            request();
        });
    });
}

void ExpertsPanel::showCaption(const Shown &what)
{
    const Selection &now = selection().current();
    QString text;
    const auto row = now.layer && what.shape ? what.shape->row(*now.layer) : std::nullopt;
    if (!row || what.usage.tokens == 0) {
        text = what.usage.tokens > 0 ? tr("Select a cell for its figures. Outlined: the experts of the selected token.")
                                     : QString();
    } else if (!now.expert) {
        text = tr("Layer %1").arg(now.layer->value);
    } else {
        const size_t expert = now.expert->value;
        const QLocale locale;
        const auto number = [&](double value, int decimals) { return locale.toString(value, 'f', decimals); };
        const uint64_t count = what.usage.counts[*row * what.usage.experts + expert];
        const uint64_t choices = what.usage.layerCounts[*row];
        const uint64_t tokens = what.shape->perToken > 0 ? choices / what.shape->perToken : 0;
        const double uniform = 1.0 / what.usage.experts;
        text = tr("<b>Layer %1, expert %2</b> · share %3 % (uniform %4 %)")
                   .arg(now.layer->value)
                   .arg(expert)
                   .arg(number(100 * what.usage.share(*row, expert), 1), number(100 * uniform, 1));
        if (what.other)
            text += QStringLiteral(" · ") +
                tr("other reply %1 % (N %L2)")
                    .arg(number(100 * what.other->share(*row, expert), 1))
                    .arg(what.other->tokens);
        if (tooFewToSay(what.usage, *row) && what.usage.tokens > 1) {
            text += QStringLiteral(" · ") + tr("N %L1: too few tokens").arg(tokens);
        } else if (what.usage.tokens > 1) {
            const double scale = what.usage.experts / static_cast<double>(std::max(1u, what.shape->perToken));
            const Interval interval = wilson(count, tokens);
            text += QStringLiteral(" · ") +
                tr("lift <b>%1×</b> [%2, %3], N %L4")
                    .arg(number(what.usage.lift(*row, expert), 1), number(interval.low * scale, 1),
                         number(interval.high * scale, 1))
                    .arg(tokens);
            text += QStringLiteral(" · ") + tr("from this chat alone, not replicated");
        }
    }
    m_caption->setText(text);
    m_caption->setVisible(!text.isEmpty());
    m_caption->setToolTip(
        tr("95 % interval, assuming that tokens are independent. Tokens of one chat are not, so the true "
           "uncertainty is larger. Hatched: fewer than five choices per expert in the layer, or a "
           "difference within 1.96 standard errors. By chance alone, about one cell in twenty exceeds these."));
}

} // namespace moire::ui
