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
    std::string file; ///< empty: the application's database
    std::optional<int64_t> session;
    CLI::Option *store = nullptr;

    void add(CLI::App &app);
    bool wanted() const { return store->count() > 0 || session; }
};

/// A conversation saved in the session database by the same rules as in the window. Throws the same errors as Store.
class ChatStore {
public:
    virtual ~ChatStore() = default;
    /// The messages so far, in the form that chat templates take.
    virtual nlohmann::ordered_json messages() = 0;
    /// Commits a message; \p role is "system" or "user".
    virtual void add(const std::string &role, const std::string &text) = 0;
    /// Commits the start of an answer. The returned listener forwards to \p listener and saves everything it receives
    /// at most 100 ms later, until finish().
    virtual GenerationListener &begin(const Model &model, const std::string &path, GenerationOptions &options,
                                      GenerationListener &listener) = 0;
    virtual void finish(const GenerationResult &result) = 0;
    /// Saves the hash of the model file for the answers since begin() and for later ones.
    virtual void keepModelHash(const std::string &hash) = 0;
};

/// Throws Error (Usage) in builds without Qt and if the session does not exist.
std::unique_ptr<ChatStore> openChatStore(const StoreOptions &options);

} // namespace moire::cli
