// SPDX-License-Identifier: GPL-3.0-or-later
#include "instruments/cost_panel.h"

#include "analysis/latency.h"
#include "controls/tone_label.h"
#include "instruments/reading_grid.h"
#include "items/format.h"
#include "library/byte_bar.h"
#include "library/model_cache.h"
#include "library/model_library.h"
#include "runtime/engine_worker.h"
#include "shell/ongoing.h"
#include "style/style.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <cmath>
#include <limits>

namespace moire::ui {

using namespace moire::analysis;

namespace {

constexpr double unknown = std::numeric_limits<double>::quiet_NaN();

QString operations(uint64_t count)
{
    return CostPanel::tr("%1 FLOP").arg(format::shortCount(count));
}

Reading notAvailable(const QString &name, const QString &because)
{
    return {name, CostPanel::tr("not available"), because};
}

} // namespace

CostPanel::CostPanel(ChatData &chat, QWidget *parent)
    : InstrumentPanel(chat, {}, parent),
      m_energy(chat.services().ongoing.energy),
      m_body(new QWidget),
      m_readings(new ReadingGrid),
      m_bar(new ByteBar),
      m_sentence(new widgets::ToneLabel(widgets::Tone::Muted))
{
    setAccessibleName(tr("Cost"));
    m_readings->setObjectName(QStringLiteral("costReadings"));
    m_readings->setAccessibleName(tr("Cost of a token"));
    m_sentence->setObjectName(QStringLiteral("costSentence"));
    m_sentence->setWordWrap(true);
    auto *column = new QVBoxLayout(m_body);
    column->setContentsMargins({});
    column->setSpacing(widgets::unit(this));
    column->addWidget(m_readings);
    column->addWidget(m_bar);
    auto *row = new QHBoxLayout;
    row->addWidget(m_sentence, 1);
    row->addWidget(exportButton(), 0, Qt::AlignTop);
    column->addLayout(row);
    column->addStretch(1);
    m_layout->addWidget(scrolled(m_body), 1);
}

std::vector<widgets::ExportSource> CostPanel::exports()
{
    return {{tr("cost"), m_body, m_readings}};
}

void CostPanel::read(const QString &path)
{
    m_asked = path;
    startInPool([path, to = m_replies.address(), this] {
        Read found{.path = path};
        try {
            found.model = modelCost(readHeader(path.toStdString()));
        } catch (const std::exception &error) {
            found.problem = QString::fromUtf8(error.what());
        }
        found.bytesPerSecond =
            ModelCache(ModelLibrary::defaultCachePath()).bandwidth(QString::fromStdString(processorName()));
        post(to, [this, found = std::move(found)] {
            m_read = found;
            refresh();
        });
    });
}

void CostPanel::showEmpty(const QString &why)
{
    m_readings->setReadings({});
    m_bar->hide();
    m_sentence->setText(why);
}

void CostPanel::refresh()
{
    AnswerData *answer = m_data.selected();
    setNote(m_data.shownToken().answer ? tr("this token · mean of reply") : tr("mean of reply"));
    if (!answer)
        return showEmpty(tr("What a token costs: bytes read, operations and bandwidth, from the experts it was routed "
                            "to. It is shown for the answers of a chat."));
    const QString path = answer->running ? m_data.services().engine.modelPath() : answer->info.modelPath;
    if (path.isEmpty())
        return showEmpty(tr("Not available, because the model file of this answer was not recorded."));
    if (path != m_asked)
        read(path);
    if (m_read.path != path)
        return showEmpty(tr("Reading the model's header…"));
    if (!m_read.model)
        return showEmpty(tr("Not available, because the model file cannot be read: %1")
                             .arg(m_read.problem.isEmpty() ? tr("its architecture is not supported") : m_read.problem));
    if (answer->figures.tokens() == 0)
        return showEmpty(answer->running                 ? tr("Waiting for the first token…")
                             : answer->pages->size() > 0 ? tr("Reading the tokens…")
                                                         : tr("This answer was saved without token records."));
    show(*answer, costs(*answer));
}

/// The mean of the tokens that were decoded while the counters were read.
Reading CostPanel::energy(const AnswerData &answer) const
{
    using Problem = EnergyMeter::Problem;
    const QString name = tr("energy");
    if (const auto spent = m_energy.spent(answer.message)) {
        const QString counters = spent->packages && spent->devices ? tr("package and device, RAPL and NVML")
            : spent->devices                                       ? tr("device, NVML")
                                                                   : tr("package, RAPL");
        const double joules = spent->joules / spent->tokens;
        return {name,
                tr("%1 J").arg(format::threeDigits(joules)),
                tr("%1 · mean of %Ln token(s)", nullptr, format::plural(spent->tokens)).arg(counters),
                tr("Of everything that the machine did meanwhile, other programs included"),
                joules,
                QStringLiteral("J")};
    }
    if (m_energy.problem() == Problem::NotPermitted)
        return notAvailable(name, tr("because only administrators may read the energy counter (RAPL)"));
    if (m_energy.problem() == Problem::NoCounter)
        return notAvailable(name, tr("because this machine has no energy counter (RAPL, NVML)"));
    return notAvailable(name,
                        answer.running ? tr("because it has only begun")
                                       : tr("because energy is measured only while an answer streams, and not "
                                            "saved with it"));
}

CostPanel::Costs CostPanel::costs(AnswerData &answer) const
{
    const ModelCost &model = *m_read.model;
    const TensorType cache = m_data.services().engine.contextOptions().cacheType;
    Costs costs{.tokenMs = unknown, .meanMs = unknown};
    const ChatData::ShownToken token = m_data.shownToken();
    if (token.answer == &answer)
        if (const Columns *columns = answer.pages->page(ColumnPages::pageOf(token.token)))
            if (const auto i = columns->index(token.token)) {
                costs.token = tokenCost(model, *columns, *i, cache);
                costs.tokenMs = columns->milliseconds()[*i];
            }
    const uint32_t tokens = answer.figures.tokens();
    costs.depth = static_cast<size_t>(answer.info.promptTokens.value_or(0)) + tokens / 2;
    const ExpertUsage &usage = answer.figures.usage.whole();
    const size_t rows = model.expertBytes.size();
    costs.chosen.assign(rows, model.config.moe.expertsUsed);
    if (usage.tokens > 0 && usage.layers.size() == rows)
        for (size_t row = 0; row < rows; ++row)
            costs.chosen[row] = static_cast<double>(usage.layerCounts[row]) / static_cast<double>(usage.tokens);
    costs.mean = tokenCost(model, std::vector<uint32_t>(rows, 0), costs.depth, cache);
    for (size_t row = 0; row < rows; ++row) {
        costs.mean.weightBytes +=
            static_cast<uint64_t>(costs.chosen[row] * static_cast<double>(model.expertBytes[row]));
        costs.mean.operations +=
            static_cast<uint64_t>(2 * costs.chosen[row] * static_cast<double>(model.expertMacs[row]));
    }
    const auto times = std::span(answer.figures.milliseconds).subspan(1);
    if (const auto speed = latencyFigures(times).tokensPerSecond)
        costs.meanMs = 1000.0 / *speed;
    return costs;
}

void CostPanel::show(const AnswerData &answer, const Costs &costs)
{
    const ModelCost &model = *m_read.model;
    const TensorType cache = m_data.services().engine.contextOptions().cacheType;
    const TokenCost &main = costs.token ? *costs.token : costs.mean;
    const auto beside = [&](const QString &mean) { return costs.token ? tr("mean %1").arg(mean) : QString(); };
    std::vector<Reading> list;
    list.push_back({tr("parameters read"),
                    format::shortCount(model.activeParameters),
                    tr("of %1").arg(format::shortCount(model.parameters)),
                    {},
                    static_cast<double>(model.activeParameters)});
    list.push_back({tr("bytes read"), format::bytes(main.bytes()), beside(format::bytes(costs.mean.bytes())),
                    tr("Weights of the routed experts and of all other layers, and the cache"),
                    static_cast<double>(main.bytes()), QStringLiteral("bytes")});
    list.push_back({tr("operations"), operations(main.operations), beside(operations(costs.mean.operations)),
                    tr("A multiply-accumulate counts as two"), static_cast<double>(main.operations),
                    QStringLiteral("FLOP")});
    const double ms = costs.token ? costs.tokenMs : costs.meanMs;
    const auto share = bandwidthShare(main, ms, m_read.bytesPerSecond);
    if (m_data.services().engine.model() && m_data.services().engine.model()->usesDevice())
        list.push_back(
            notAvailable(tr("share of bandwidth"), tr("because the bandwidth of the device's memory is not measured")));
    else if (share)
        list.push_back({tr("share of bandwidth"),
                        format::percent(*share),
                        tr("of %1/s, measured").arg(format::bytes(static_cast<quint64>(m_read.bytesPerSecond))),
                        {},
                        *share});
    else
        list.push_back(
            notAvailable(tr("share of bandwidth"),
                         m_read.bytesPerSecond > 0
                             ? tr("because the time is not recorded")
                             : tr("because it has not been measured yet: opening the Models page measures it")));
    list.push_back(energy(answer));
    const bool experts = !model.expertBytes.empty();
    if (experts) {
        const TokenCost dense = denseCost(model, costs.depth, cache);
        list.push_back({tr("a dense model of this size"), format::bytes(dense.bytes()),
                        tr("%1 times the bytes")
                            .arg(format::threeDigits(static_cast<double>(dense.bytes()) /
                                                     static_cast<double>(std::max<uint64_t>(1, costs.mean.bytes())))),
                        tr("What a token would read if every expert were used"), static_cast<double>(dense.bytes()),
                        QStringLiteral("bytes")});
    }
    m_readings->setReadings(list);
    const uint64_t expertBytes = main.weightBytes - std::min(main.weightBytes, model.denseBytes);
    m_bar->setParts({{tr("routed experts"), expertBytes, 2},
                     {tr("all other weights"), std::min(main.weightBytes, model.denseBytes), 0},
                     {tr("cache"), main.cacheBytes, 3}});
    m_bar->show();
    const double whole = static_cast<double>(model.expertsTotalBytes() + model.denseBytes);
    m_sentence->setText(experts ? tr("Only %1 of the %2 experts in a layer were read; %3 of the model was not read.")
                                      .arg(format::threeDigits(costs.chosen.empty() ? 0 : costs.chosen.front()))
                                      .arg(model.config.moe.experts)
                                      .arg(format::percent(1 - static_cast<double>(main.weightBytes) / whole))
                                : tr("The model is dense: every token reads all of it."));
}

} // namespace moire::ui
