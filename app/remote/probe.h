// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "remote/remote_server.h"

#include <QStringList>

#include <optional>
#include <stop_token>

namespace moire {

/// What a test of a server found.
struct RemoteOffer {
    enum class Has { No, Yes, Unknown };

    QString problem; ///< one sentence; empty: the server answered a question
    QStringList models; ///< that it lists
    std::optional<qint64> context; ///< tokens, of the model that was asked
    QString engine; ///< what the server says it is; empty: nothing
    Has streaming = Has::Unknown;
    Has logProbabilities = Has::Unknown;
    Has routes = Has::Unknown;
    Has tokenisation = Has::Unknown;
    Has times = Has::Unknown; ///< its own, apart from the network's
    int alternatives = 0; ///< per token
    std::optional<double> firstMs; ///< from the question to the first piece of the answer
    QStringList notes; ///< what is odd, one sentence each
    RemoteServer suggested; ///< the server with what it offers switched on, and its first model if none was named
};

/// Tests a server: lists its models, asks for an answer of a few tokens with everything that Moire can show, and again
/// without what the server refuses. Contacts nothing but the server. Takes at most a few times the server's own
/// time-outs; returns soon after \p stop was requested. Any thread.
RemoteOffer probe(const RemoteServer &server, const QString &key, const std::stop_token &stop);

} // namespace moire
