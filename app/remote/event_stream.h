// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <functional>
#include <string>
#include <string_view>

namespace moire::remote {

/// Splits the body of an answer into server-sent events, as they arrive in pieces of any size. Only their data is used.
/// Source: https://html.spec.whatwg.org/multipage/server-sent-events.html
class EventStream {
public:
    /// \p maxEvent: bytes of a line and of an event's data. \p where names the server in errors.
    EventStream(size_t maxEvent, std::string where) : m_maxEvent(maxEvent), m_where(std::move(where)) { }

    /// Calls \p take with the data of each event that \p bytes complete, in order. An event that the body leaves
    /// unfinished is never given. Throws Error (Refused) if a line or an event is too long, and what \p take throws.
    void feed(std::string_view bytes, const std::function<void(std::string_view data)> &take);

private:
    void takeLine(const std::function<void(std::string_view data)> &take);
    [[noreturn]] void refuseLength(const char *what) const;

    const size_t m_maxEvent;
    const std::string m_where;
    std::string m_line; ///< so far, without its end
    std::string m_data; ///< lines of the event, each with its end
    bool m_first = true; ///< the first line may begin with a byte order mark
    bool m_skipLineFeed = false; ///< the last line ended with a carriage return
};

} // namespace moire::remote
