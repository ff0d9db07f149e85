// SPDX-License-Identifier: GPL-3.0-or-later
#include "instruments/energy_watch.h"

#include "runtime/conversation.h"
#include "runtime/engine_worker.h"

#include <moire/model.h>

namespace moire::ui {

using analysis::EnergyMeter;

EnergyWatch::EnergyWatch(EngineWorker &engine, Conversation &conversation, QObject *parent)
    : QObject(parent),
      m_engine(engine)
{
    connect(&engine, &EngineWorker::loaded, this, &EnergyWatch::makeMeter);
    connect(&engine, &EngineWorker::connected, this, [this] { // this machine's energy is not the server's
        m_meter.reset();
        ++m_round;
    });
    connect(&conversation, &Conversation::answerBegan, this, [this](const GenerationInfo &info) {
        m_running = info.message;
        m_first.reset();
        m_waiting = 0;
    });
    connect(&conversation, &Conversation::answerArrived, this,
            [this](const AnswerBatch &batch) { take(static_cast<uint32_t>(batch.tokens.size())); });
    connect(&conversation, &Conversation::answerEnded, this, &EnergyWatch::end);
    connect(&conversation, &Conversation::opened, this, &EnergyWatch::end); // another chat is shown
    if (engine.model())
        makeMeter();
}

/// In the background, because starting NVML takes a while.
void EnergyWatch::makeMeter()
{
    m_meter.reset();
    analysis::EnergySources sources = m_sources;
    if (!m_engine.model()->usesDevice())
        sources.nvml.clear();
    startInPool([sources, to = m_replies.address(), round = ++m_round, this] {
        auto meter = std::make_shared<EnergyMeter>(sources);
        post(to, [this, meter, round] {
            if (round == m_round)
                m_meter = meter;
        });
    });
}

/// Tokens arrived. The energy before the first ones is the prompt's.
void EnergyWatch::take(uint32_t tokens)
{
    if (m_running == 0 || !m_meter || tokens == 0)
        return;
    if (!m_first) {
        m_first = m_meter->joules();
        m_sinceReading.start();
        return;
    }
    m_waiting += tokens;
    if (m_sinceReading.elapsed() < readMs)
        return;
    if (const auto now = m_meter->joules()) {
        Spent &spent = m_spent[m_running];
        spent.joules = *now - *m_first;
        spent.tokens += m_waiting;
        spent.packages = m_meter->packages();
        spent.devices = m_meter->devices();
    }
    m_waiting = 0;
    m_sinceReading.restart();
}

void EnergyWatch::end()
{
    m_running = 0;
    m_first.reset();
}

std::optional<EnergyWatch::Spent> EnergyWatch::spent(qint64 message) const
{
    const auto found = m_spent.find(message);
    return found == m_spent.end() ? std::nullopt : std::optional(found->second);
}

EnergyMeter::Problem EnergyWatch::problem() const
{
    return m_meter ? m_meter->problem() : EnergyMeter::Problem::None;
}

} // namespace moire::ui
