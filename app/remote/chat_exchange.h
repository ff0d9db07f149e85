// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "remote/answer_piece.h"
#include "remote/event_stream.h"
#include "remote/http_client.h"

namespace moire::remote {

/// The body of one answer, streamed or whole. Used on the HTTP client's thread.
class ChatExchange {
public:
    static constexpr size_t maxEvent = size_t{1} << 20; ///< bytes
    static constexpr size_t maxEventWithRoutes = size_t{64} << 20; ///< routes come in one event
    static constexpr qint64 maxBody = qint64{512} << 20;

    using Take = std::function<void(AnswerPart part)>;

    /// Every part of the answer goes to \p take; what that throws ends the exchange. \p routes: they may come.
    ChatExchange(Take take, bool routes, std::string where, std::string secret)
        : m_take(std::move(take)),
          m_where(std::move(where)),
          m_secret(std::move(secret)),
          m_maxWhole(routes ? maxEventWithRoutes : 16 * maxEvent),
          m_events(routes ? maxEventWithRoutes : maxEvent, m_where)
    {
    }

    HttpSink sink(); ///< uses this object
    void finish(); ///< after the body. Throws Error if the answer is not complete
    bool streams() const { return m_streams; }

private:
    void begin(const HttpHead &head);
    HttpSink::Took takeBytes(std::string_view bytes);
    void takePart(std::string_view json);

    const Take m_take;
    const std::string m_where;
    const std::string m_secret;
    const size_t m_maxWhole;
    EventStream m_events;
    bool m_streams = false;
    bool m_done = false; ///< the server said so
    bool m_begun = false; ///< something of the answer came
    bool m_finished = false; ///< the server said why it ended
    std::string m_whole; ///< of an answer that is not streamed
    std::optional<double> m_total; ///< milliseconds that the head told; of a stream, it came before the answer
};

} // namespace moire::remote
