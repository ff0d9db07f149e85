// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/energy.h"
#include "storage/post.h"

#include <QElapsedTimer>
#include <QObject>

#include <map>

namespace moire {
class Conversation;
class EngineWorker;
} // namespace moire

namespace moire::ui {

/// The energy that the machine used while the answers of the shown chat were decoded, as long as the program runs. A
/// meter is made for every model that is opened: with the device's counter only if the model runs there. Lives on the
/// window's thread.
class EnergyWatch : public QObject {
    Q_OBJECT
public:
    struct Spent {
        double joules = 0; ///< between the first batch of tokens and the last one
        uint32_t tokens = 0; ///< that arrived in between
        bool packages = false, devices = false; ///< which counters were read
    };

    EnergyWatch(EngineWorker &engine, Conversation &conversation, QObject *parent = nullptr);

    std::optional<Spent> spent(qint64 message) const; ///< none: not measured, or too few tokens
    analysis::EnergyMeter::Problem problem() const; ///< of the meter that would be read now
    /// Where the counters are; for tests. The next model that is opened is measured with them.
    void setSources(const analysis::EnergySources &sources) { m_sources = sources; }

private:
    static constexpr int readMs = 200; ///< at most one reading in so many

    void makeMeter();
    void take(uint32_t tokens);
    void end();

    const EngineWorker &m_engine;
    analysis::EnergySources m_sources;
    std::shared_ptr<analysis::EnergyMeter> m_meter; ///< null: being made
    std::map<qint64, Spent> m_spent; ///< by message
    qint64 m_running = 0; ///< message
    std::optional<double> m_first; ///< joules with the first batch
    uint32_t m_waiting = 0; ///< tokens since the last reading
    QElapsedTimer m_sinceReading;
    int m_round = 0; ///< of the meter that is being made
    Receiver m_replies;
};

} // namespace moire::ui
