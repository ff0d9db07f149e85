// SPDX-License-Identifier: GPL-3.0-or-later
#include "runtime/token_counter.h"

#include <moire/model.h>

#include <utility>

namespace moire {

TokenCounter::TokenCounter(QObject *parent) : QObject(parent), m_worker(&m_thread)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(delayMs);
    connect(&m_timer, &QTimer::timeout, this, &TokenCounter::countNow);
    m_thread.setObjectName(QStringLiteral("token counter"));
    m_thread.start();
}

TokenCounter::~TokenCounter()
{
    post(m_worker.address(), [this] { m_thread.quit(); });
    m_thread.wait();
    handoff::pass();
}

void TokenCounter::count(std::shared_ptr<const Model> model, const QString &text)
{
    m_model = std::move(model);
    m_text = text;
    m_waiting = true;
    m_round++;
    m_timer.start();
}

void TokenCounter::cancel()
{
    m_timer.stop();
    m_waiting = false;
    m_round++;
    m_model.reset();
    m_text.clear();
}

void TokenCounter::countNow()
{
    if (m_running || !std::exchange(m_waiting, false))
        return; // the count that is running starts the next one when it ends
    m_running = true;
    const auto end = [this, round = m_round](const TokenCount *count) {
        m_running = false;
        if (m_waiting && !m_timer.isActive())
            countNow();
        if (count && round == m_round)
            emit counted(*count);
    };
    run(
        this,
        [model = std::exchange(m_model, {}), text = std::exchange(m_text, {})] { return countTokens(*model, text); },
        [end](const TokenCount &count) { end(&count); }, [end](const Error &) { end(nullptr); });
}

} // namespace moire
