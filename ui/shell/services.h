// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace moire {
class EngineWorker;
class ModelLibrary;
class StoreThread;
} // namespace moire

namespace moire::ui {

class Actions;
class SettingsFile;
struct Ongoing;

/// What every page may use. All of it outlives the pages.
struct Services {
    StoreThread &store;
    EngineWorker &engine;
    ModelLibrary &library;
    SettingsFile &settings;
    Actions &actions;
    Ongoing &ongoing;
};

} // namespace moire::ui
