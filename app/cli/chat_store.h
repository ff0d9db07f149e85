// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <moire/generation.h>

#include <CLI/CLI.hpp>
#include <nlohmann/json_fwd.hpp>

#include <memory>
#include <optional>
#include <string>

namespace moire::cli {

struct StoreOptions {
    std::string file; ///< empty: the application's own
    std::optional<int64_t> session;
    CLI::Option *store = nullptr;

    void add(CLI::App &app);
    bool wanted() const { return store->count() > 0 || session; }
};

/// A conversation that is kept in the session database, by the window's rules. Errors as in Store.
class ChatStore {
public:
    virtual ~ChatStore() = default;
    /// The messages so far, as templates take them.
    virtual nlohmann::ordered_json messages() = 0;
    /// Commits a message: "system" or "user".
    virtual void add(const std::string &role, const std::string &text) = 0;
    /// Commits that an answer is being made; what \p listener then hears is kept, at most 100 ms behind, until
    /// finish().
    virtual GenerationListener &begin(const Model &model, const std::string &path, GenerationOptions &options,
                                      GenerationListener &listener) = 0;
    virtual void finish(const GenerationResult &result) = 0;
    /// The hash of the model's file, for the answers since begin() and those to come.
    virtual void keepModelHash(const std::string &hash) = 0;
};

/// Throws Error: Usage in builds without Qt, and for a session that is not there.
std::unique_ptr<ChatStore> openChatStore(const StoreOptions &options);

} // namespace moire::cli
