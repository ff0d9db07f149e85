// SPDX-License-Identifier: GPL-3.0-or-later
// For builds without Qt: everything that needs the session database reports that it is missing.
#include "cli/chat_store.h"
#include "cli/commands.h"

namespace moire::cli {

namespace {

[[noreturn]] void refuse(const char *where)
{
    throw Error(ErrorKind::Usage, "this build does not include the session database", where,
                "use a build with Qt (MOIRE_GUI=ON)");
}

} // namespace

std::unique_ptr<ChatStore> openChatStore(const StoreOptions &)
{
    refuse("--store");
}

void addSessions(CLI::App &app, Action &action)
{
    auto *command = app.add_subcommand("sessions", "saved sessions (not available in this build)");
    command->allow_extras();
    command->callback([&action] { action = []() -> int { refuse("sessions"); }; });
}

} // namespace moire::cli
