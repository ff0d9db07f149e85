// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "remote/http_client.h"
#include "remote/remote_server.h"
#include "runtime/answer_source.h"

namespace moire {

/// Answers by a server over HTTP. Nothing is contacted before answer(). docs/remote.md says what is sent and kept.
class RemoteEngine final : public AnswerSource {
public:
    /// \p key: empty: none. It is kept in memory only.
    RemoteEngine(RemoteServer server, const QString &key);

    QString name() const override { return m_server.name; }
    QString place() const override { return m_server.place(); }
    QString host() const override { return m_server.address.host(); }
    analysis::RouteShape routeShape() const override { return m_server.shape().shape; }
    GenerationInfo describe(const GenerationOptions &options) const override;
    SourceAnswer answer(const AnswerRequest &request, GenerationListener &listener,
                        const std::stop_token &stop) override;

    const RemoteServer &server() const { return m_server; }
    static constexpr int maxAttempts = 4; ///< before anything of the answer has arrived
    /// The pause before the second attempt; it doubles after each. For tests.
    void setRetryPause(std::chrono::milliseconds pause) { m_retryPause = pause; }

private:
    const RemoteServer m_server;
    const std::string m_key;
    std::chrono::milliseconds m_retryPause{500};
    remote::HttpClient m_client;
};

} // namespace moire
