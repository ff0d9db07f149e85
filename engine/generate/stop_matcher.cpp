// SPDX-License-Identifier: GPL-3.0-or-later
#include "generate/stop_matcher.h"

#include "base/utf8.h"

#include <moire/error.h>

#include <algorithm>
#include <utility>

namespace moire {

namespace {

std::vector<size_t> borders(std::string_view text)
{
    std::vector<size_t> border(text.size() + 1, 0);
    size_t k = 0;
    for (size_t i = 1; i < text.size(); ++i) {
        while (k > 0 && text[i] != text[k])
            k = border[k];
        if (text[i] == text[k])
            ++k;
        border[i + 1] = k;
    }
    return border;
}

} // namespace

StopMatcher::StopMatcher(std::vector<std::string> texts)
{
    for (std::string &text : texts) {
        if (text.empty() || validUtf8Prefix(text) != text.size())
            throw Error(ErrorKind::Usage, "a stop string is empty or not UTF-8", "stop", "give valid UTF-8 text");
        std::vector<size_t> border = borders(text);
        m_automata.push_back({std::move(text), std::move(border), 0});
    }
}

std::string StopMatcher::push(std::string_view text)
{
    if (m_found)
        return {};
    const size_t before = m_pending.size();
    m_pending += text;
    for (size_t i = before; i < m_pending.size(); ++i) {
        const Automaton *hit = nullptr;
        for (Automaton &a : m_automata) {
            while (a.state > 0 && m_pending[i] != a.text[a.state])
                a.state = a.border[a.state];
            if (m_pending[i] == a.text[a.state])
                ++a.state;
            if (a.state == a.text.size() && (!hit || a.text.size() > hit->text.size()))
                hit = &a;
        }
        if (hit) {
            m_found = hit->text;
            m_rest = m_pending.substr(i + 1);
            m_pending.resize(i + 1 - hit->text.size());
            return std::exchange(m_pending, {});
        }
    }
    size_t withheld = 0;
    for (const Automaton &a : m_automata)
        withheld = std::max(withheld, a.state);
    std::string certain = m_pending.substr(0, m_pending.size() - withheld);
    m_pending.erase(0, certain.size());
    return certain;
}

std::string StopMatcher::flush()
{
    for (Automaton &a : m_automata)
        a.state = 0;
    return std::exchange(m_pending, {});
}

} // namespace moire
