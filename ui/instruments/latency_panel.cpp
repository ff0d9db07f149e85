// SPDX-License-Identifier: GPL-3.0-or-later
#include "instruments/latency_panel.h"

#include "analysis/latency.h"
#include "controls/tone_label.h"
#include "items/format.h"
#include "pictures/token_bars.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>
#include <optional>

namespace moire::ui {

using namespace moire::analysis;

namespace {

constexpr size_t speedWindow = 16;

float known(float value)
{
    return std::isfinite(value) ? value : 0.0F;
}

/// The stages as the chart stacks them: attention, router, experts, output, dense, and all the rest. A token's time is
/// the wait for it: the evaluation of the token before, and its own drawing.
widgets::TokenBar barOf(const AnswerFigures &figures, uint32_t token)
{
    widgets::TokenBar bar;
    if (token == 0) // its wait is the prompt's, a block of its own
        return bar;
    const auto stage = [&](Stage which) {
        return known(figures.stages[(token - 1) * stageCount + static_cast<size_t>(which)]);
    };
    bar.stages = {stage(Stage::Attention), stage(Stage::Router),      stage(Stage::Experts),
                  stage(Stage::Output),    stage(Stage::FeedForward), stage(Stage::Embedding) + stage(Stage::Sampling)};
    const double all = figures.milliseconds[token];
    if (std::isfinite(all))
        bar.stages[5] += std::max(0.0F, static_cast<float>(all) - bar.total());
    double sum = 0;
    size_t count = 0;
    const size_t from = token + 1 > speedWindow ? token + 1 - speedWindow : 1;
    for (size_t n = std::max<size_t>(from, 1); n <= token; ++n)
        if (std::isfinite(figures.milliseconds[n])) {
            sum += figures.milliseconds[n];
            ++count;
        }
    if (sum > 0)
        bar.rate = static_cast<float>(1000.0 * static_cast<double>(count) / sum);
    return bar;
}

/// What the time to the first token holds beside the evaluation of the prompt: the questions before it in the queue,
/// the database, the template. NaN: not known.
double waitedBeforePrompt(const GenerationInfo &info)
{
    if (!info.ttftMs || !info.prefillTokensPerSecond || !(*info.prefillTokensPerSecond > 0))
        return std::nan("");
    const auto evaluated = static_cast<double>(info.promptTokens.value_or(0) - info.reusedTokens.value_or(0));
    return *info.ttftMs - 1000 * evaluated / *info.prefillTokensPerSecond;
}

/// What the first token waited for beside the evaluation of its own prompt.
QStringList waitTexts(const AnswerData &answer)
{
    constexpr double leastMs = 1;
    QStringList texts;
    const std::pair<QString, double> waits[] = {
        {LatencyPanel::tr("waited %1 for a model to load"), answer.waited.loading},
        {LatencyPanel::tr("waited %1 for other answers"), answer.waited.answers},
        {LatencyPanel::tr("waited %1 for work in the background"), answer.waited.background}};
    for (const auto &[text, milliseconds] : waits)
        if (milliseconds >= leastMs)
            texts << text.arg(format::milliseconds(milliseconds));
    for (const Happening &happening : answer.happenings)
        if (happening.kind == Happening::Kind::OtherAnswer && happening.tokens.begin == 0)
            texts << LatencyPanel::tr("waited %1: %2")
                         .arg(format::milliseconds(happening.milliseconds), otherAnswerText(happening));
    return texts;
}

} // namespace

LatencyPanel::LatencyPanel(ChatData &chat, QWidget *parent)
    : InstrumentPanel(chat, {}, parent),
      m_bars(new widgets::TokenBars),
      m_caption(new widgets::ToneLabel(widgets::Tone::Faint))
{
    setAccessibleName(tr("Latency"));
    m_bars->setObjectName(QStringLiteral("latencyBars"));
    m_bars->setAccessibleName(tr("Milliseconds of every token"));
    m_bars->setStages({stageText(Stage::Attention), stageText(Stage::Router), stageText(Stage::Experts),
                       stageText(Stage::Output), stageText(Stage::FeedForward), tr("other")});
    m_bars->setRateUnit(format::speedUnit());
    m_bars->setEmptyText(tr("How long every token took, by stage. Bars appear while a model answers."));
    m_bars->setTextOf([this](qsizetype token) {
        const AnswerData *answer = m_data.find(m_answer);
        return answer ? shownToken(answer->figures.piece(static_cast<uint32_t>(token))) : QString();
    });
    m_caption->setObjectName(QStringLiteral("latencyCaption"));
    m_caption->setWordWrap(true);
    auto *row = new QHBoxLayout;
    row->addWidget(m_caption, 1);
    row->addWidget(exportButton(), 0, Qt::AlignTop);
    m_layout->addWidget(m_bars, 1);
    m_layout->addLayout(row);
    connect(m_bars, &widgets::TokenBars::tokenSelected, this, [this](qsizetype token) {
        if (token >= 0)
            selection().selectToken(m_answer, TokenNumber(static_cast<uint32_t>(token)));
    });
    connect(m_bars, &widgets::TokenBars::tokenHovered, this, [this](qsizetype token) {
        selection().hover(m_answer,
                          token >= 0 ? std::optional(TokenNumber(static_cast<uint32_t>(token))) : std::nullopt);
    });
}

std::vector<widgets::ExportSource> LatencyPanel::exports()
{
    return {{tr("latency"), m_bars, m_bars}};
}

void LatencyPanel::clear(qint64 answer)
{
    m_answer = answer;
    m_tokens = 0;
    m_figured = 0;
    m_ended = false;
    m_bars->clear();
    m_caption->clear();
    setNote({});
}

void LatencyPanel::refresh()
{
    AnswerData *answer = m_data.selected();
    const qint64 message = answer ? answer->message : 0;
    if (message != m_answer || (answer && answer->figures.tokens() < m_tokens))
        clear(message);
    m_bars->setEmptyText(!answer || answer->running
                             ? tr("How long every token took, by stage. Bars appear while a model answers.")
                             : answer->pages->size() == 0 ? tr("This answer was saved without token records.")
                                                          : tr("Reading the tokens…"));
    if (!answer)
        return;
    append(*answer);
    const bool ended = !answer->running && answer->complete();
    // Percentiles of the whole cost more the longer it is.
    if (m_tokens != m_figured && (ended || m_figured == 0 || m_tokens > m_figured + std::max(16u, m_figured / 16)))
        showFigures(*answer);
    if (ended != m_ended) {
        m_ended = ended;
        showFigures(*answer);
    }
    const Selection &now = selection().current();
    const auto token = now.token;
    m_bars->select(token && token->value < m_tokens ? std::optional<qsizetype>(token->value) : std::nullopt);
}

void LatencyPanel::append(const AnswerData &answer)
{
    const uint32_t end = answer.figures.tokens();
    if (end == m_tokens)
        return;
    std::vector<widgets::TokenBar> added;
    added.reserve(end - m_tokens);
    for (uint32_t token = m_tokens; token < end; ++token)
        added.push_back(barOf(answer.figures, token));
    m_bars->append(added);
    m_tokens = end;
}

void LatencyPanel::showFigures(AnswerData &answer)
{
    m_figured = m_tokens;
    const std::vector<double> &all = answer.figures.milliseconds;
    const LatencyFigures figures = latencyFigures(std::span(all).subspan(all.empty() ? 0 : 1));
    std::vector<widgets::LevelLine> lines;
    const std::pair<QString, std::optional<double>> levels[] = {
        {tr("p50"), figures.p50}, {tr("p95"), figures.p95}, {tr("p99"), figures.p99}};
    for (const auto &[name, value] : levels)
        if (value)
            lines.push_back({name, *value});
    m_bars->setLines(std::move(lines));
    const QLocale locale;
    if (answer.info.ttftMs) {
        widgets::PrefillBlock block{.tokens =
                                        answer.info.promptTokens.value_or(0) - answer.info.reusedTokens.value_or(0)};
        block.bar.stages[5] = static_cast<float>(*answer.info.ttftMs);
        m_bars->setPrefill(block);
    }
    setNote(
        figures.p50 && figures.p99
            ? tr("p50 %1 · p99 %2 ms").arg(locale.toString(*figures.p50, 'f', 1), locale.toString(*figures.p99, 'f', 1))
            : QString());
    showSpikes(answer);
    QStringList caption;
    if (answer.info.ttftMs)
        caption << tr("TTFT %1 ms").arg(locale.toString(*answer.info.ttftMs, 'f', 0));
    if (const ServerTimes &times = answer.info.serverTimes; times.firstServer && times.firstNetwork)
        caption << tr("of it server %1, network %2")
                       .arg(format::milliseconds(*times.firstServer), format::milliseconds(*times.firstNetwork));
    else if (const double waited = waitedBeforePrompt(answer.info); waited >= 1)
        caption << tr("of it %1 before the prompt").arg(format::milliseconds(waited));
    caption << waitTexts(answer);
    if (figures.tokensPerSecond)
        caption << format::speed(*figures.tokensPerSecond);
    caption << tr("N %L1").arg(figures.tokens);
    m_caption->setText(caption.join(QStringLiteral(" · ")));
    m_caption->setToolTip(tr("Percentiles and speed are of the tokens after the first"));
}

/// Spikes among the tokens in memory.
void LatencyPanel::showSpikes(AnswerData &answer)
{
    constexpr uint32_t mostTokens = 8 * ColumnPages::pageTokens;
    std::vector<widgets::SpikeNote> notes;
    const uint32_t begin = m_tokens > mostTokens ? m_tokens - mostTokens : 0;
    for (const Spike &spike : spikes(*answer.pages, {begin, m_tokens}, answer.happenings))
        notes.push_back({static_cast<qsizetype>(spike.token.value), spikeText(spike)});
    m_bars->setSpikes(std::move(notes));
}

} // namespace moire::ui
