// SPDX-License-Identifier: GPL-3.0-or-later
#include "remote/chat_exchange.h"

#include <moire/error.h>

namespace moire::remote {

HttpSink ChatExchange::sink()
{
    return {[this](const HttpHead &head) { begin(head); }, [this](std::string_view bytes) { return takeBytes(bytes); }};
}

void ChatExchange::begin(const HttpHead &head)
{
    m_streams = head.contentType == "text/event-stream";
    if (!m_streams)
        m_total = serverTimingTotal(head.timing);
    if (!m_streams && head.contentType != "application/json")
        throw Error(ErrorKind::Refused,
                    "the server answered with " +
                        (head.contentType.empty() ? std::string("no content type")
                                                  : "“" + printable(head.contentType, 60) + "”") +
                        " instead of events or JSON",
                    m_where, "check that the address is that of a language model's server");
}

HttpSink::Took ChatExchange::takeBytes(std::string_view bytes)
{
    if (!m_streams) {
        if (bytes.size() > m_maxWhole - m_whole.size())
            throw Error(ErrorKind::Refused, "the answer has more than " + std::to_string(m_maxWhole >> 20) + " MiB",
                        m_where, "check that the address is that of a language model's server");
        m_whole += bytes;
        return HttpSink::Took::Something;
    }
    bool progress = false;
    m_events.feed(bytes, [&](std::string_view data) {
        if (m_done || data.empty())
            return;
        m_done = data == "[DONE]";
        progress = true;
        if (!m_done)
            takePart(data);
    });
    return m_done ? HttpSink::Took::Everything : progress ? HttpSink::Took::Something : HttpSink::Took::Nothing;
}

void ChatExchange::takePart(std::string_view json)
{
    AnswerPart part = readAnswerPart(json, m_where, m_secret);
    if (!part.times.total)
        part.times.total = m_total;
    m_begun |= !part.text.empty() || !part.reasoning.empty() || !part.tokens.empty();
    m_finished |= !part.finishReason.empty();
    m_take(std::move(part));
}

void ChatExchange::finish()
{
    if (!m_streams) {
        takePart(m_whole);
        m_done = true;
    }
    if (!m_done && !m_finished)
        throw HttpError(ErrorKind::Failed, "the connection ended before the answer was complete", m_where,
                        "regenerate the answer", 200, !m_begun);
    if (!m_begun && !m_finished)
        throw Error(ErrorKind::Failed, "the server sent an empty answer", m_where, "see the server's log");
}

} // namespace moire::remote
