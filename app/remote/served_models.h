// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "experiments/served_model.h"
#include "runtime/reasoned_by.h"
#include "storage/post.h"

namespace moire {

class AnswerSource;
class RemoteServers;

/// The models on servers that a person added, for experiments and for the reasoning of chats. Lives on the window's
/// thread.
class ServedModels {
public:
    explicit ServedModels(RemoteServers &servers) : m_servers(servers) { }

    /// Looks a model up by RemoteServer::place(), with its key. The function may be used, and waits, on any thread but
    /// the window's; once this object is gone it waits for its stop token. Nothing is contacted before a question.
    FindSource sources();
    experiments::FindServed finder(); ///< likewise, for cells of experiments

private:
    RemoteServers &m_servers;
    Receiver m_receiver;
};

/// Answers cells by \p source. Prompts without a template, given tokens and choices are not available from servers.
std::shared_ptr<experiments::ServedModel> servedBy(std::shared_ptr<AnswerSource> source);

} // namespace moire
