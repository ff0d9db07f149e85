// SPDX-License-Identifier: GPL-3.0-or-later
// For builds without Qt: everything that needs the session database reports that it is missing.
#include "cli/chat_store.h"
#include "cli/commands.h"
#include "cli/experiment_results.h"
#include "cli/served_store.h"

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

std::unique_ptr<ServedStore> openServedStore(const std::string &, const std::string &)
{
    refuse("--store");
}

void addSessions(CLI::App &app, Action &action)
{
    auto *command = app.add_subcommand("sessions", "saved sessions (not available in this build)");
    command->allow_extras();
    command->callback([&action] { action = []() -> int { refuse("sessions"); }; });
}

std::unique_ptr<experiments::Results> openMeasurement(const std::string &path)
{
    if (!path.empty())
        refuse("-o");
    return std::make_unique<experiments::MemoryResults>();
}

void addExperiment(CLI::App &app, Action &action)
{
    auto *command = app.add_subcommand("experiment", "experiments (not available in this build)");
    command->allow_extras();
    command->callback([&action] { action = []() -> int { refuse("experiment"); }; });
}

} // namespace moire::cli
