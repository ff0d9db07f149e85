// SPDX-License-Identifier: GPL-3.0-or-later
#include "remote/event_stream.h"

#include <moire/error.h>

#include <algorithm>
#include <utility>

namespace moire::remote {

void EventStream::refuseLength(const char *what) const
{
    throw Error(ErrorKind::Refused,
                std::string("the server sent ") + what + " longer than " + std::to_string(m_maxEvent >> 10) + " KiB",
                m_where, "check that the address is that of a language model's server");
}

void EventStream::feed(std::string_view bytes, const std::function<void(std::string_view data)> &take)
{
    while (!bytes.empty()) {
        if (std::exchange(m_skipLineFeed, false) && bytes.front() == '\n') {
            bytes.remove_prefix(1);
            continue;
        }
        const size_t end = bytes.find_first_of("\r\n");
        const std::string_view part = bytes.substr(0, end);
        if (part.size() > m_maxEvent - m_line.size())
            refuseLength("a line");
        m_line += part;
        if (end == std::string_view::npos)
            return;
        m_skipLineFeed = bytes[end] == '\r';
        bytes.remove_prefix(end + 1);
        takeLine(take);
        m_line.clear();
    }
}

void EventStream::takeLine(const std::function<void(std::string_view data)> &take)
{
    std::string_view line = m_line;
    if (std::exchange(m_first, false) && line.starts_with("\xEF\xBB\xBF"))
        line.remove_prefix(3);
    if (line.empty()) {
        if (m_data.empty())
            return;
        std::string data = std::exchange(m_data, {});
        data.pop_back();
        take(data);
        return;
    }
    const size_t colon = line.find(':');
    if (line.substr(0, colon) != "data")
        return;
    std::string_view value = colon == std::string_view::npos ? std::string_view() : line.substr(colon + 1);
    if (value.starts_with(' '))
        value.remove_prefix(1);
    if (value.size() > m_maxEvent - std::min(m_maxEvent, m_data.size()))
        refuseLength("an event");
    m_data += value;
    m_data += '\n';
}

} // namespace moire::remote
