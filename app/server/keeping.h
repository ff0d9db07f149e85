// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <moire/generation.h>

#include <nlohmann/json.hpp>

#include <functional>
#include <memory>

/// What a server tells a program that keeps its answers. Only if a person said so: ServerOptions::keep.
namespace moire::server {

struct AnswerEnd;

/// A request whose answer has begun.
struct KeptRequest {
    std::string client; ///< name of its key, or its address
    std::string path; ///< of the interface
    nlohmann::ordered_json messages; ///< as chat templates expect them; of /v1/completions: the prompt as a question
    GenerationOptions options;
    std::shared_ptr<const Model> model;
};

/// Is told an answer as it is made, on the engine's thread: prompt positions, if the client asked for them, are among
/// the tokens. If a call throws, nothing more is told, and the client's answer goes on.
class KeptAnswer : public GenerationListener {
public:
    virtual void ended(const AnswerEnd &end) = 0; ///< the last call
};

/// Null: this answer is not kept. On the engine's thread; must not wait.
using Keep = std::function<std::shared_ptr<KeptAnswer>(KeptRequest)>;

} // namespace moire::server
