// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "conversation/chat_changes.h"
#include "conversation/chat_memory.h"
#include "conversation/chat_transfer.h"
#include "experiments/experiment_runs.h"
#include "instruments/energy_watch.h"
#include "library/model_loading.h"
#include "library/placement_choice.h"
#include "remote/served_models.h"
#include "runtime/conversation.h"
#include "runtime/local_server.h"

#include <QHash>

#include <optional>

namespace moire {
class EngineWorker;
class ModelLibrary;
class StoreThread;
} // namespace moire

namespace moire::ui {

class SettingsFile;

/// Settings that take effect when a model is loaded.
struct LoadSettings {
    QString backend;
    int gpuLayers = 0;
    int threads = 0;
    qint64 context = 0;
    bool operator==(const LoadSettings &) const = default;
};

/// What goes on while the pages are made again in another language. Pages use it; none of them owns it.
struct Ongoing {
    Ongoing(StoreThread &store, EngineWorker &engine, ModelLibrary &library, SettingsFile &settings);

    ServedModels served;
    Conversation conversation;
    ChatMemory memory; ///< of the conversation
    ChatChanges changes;
    ChatTransfer transfer;
    LocalServer server;
    experiments::ExperimentRuns runs;
    ModelLoading loading;
    EnergyWatch energy; ///< of the conversation
    PlacementChoices placements;
    LoadSettings requestedWith; ///< when the last model was asked for
    std::optional<LoadSettings> loadedWith; ///< likewise, of the open model; none: no page has asked yet
};

} // namespace moire::ui
