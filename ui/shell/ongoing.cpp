// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/ongoing.h"

#include "library/model_library.h"

namespace moire::ui {

Ongoing::Ongoing(StoreThread &store, EngineWorker &engine, ModelLibrary &library, SettingsFile &settings)
    : served(library.servers()),
      conversation(store, engine),
      memory(store, settings, conversation),
      changes(store),
      transfer(store),
      server(engine, store),
      runs(engine),
      loading(engine),
      energy(engine, conversation)
{
    conversation.setFindSource(served.sources());
    runs.setFindServed(served.finder());
}

} // namespace moire::ui
