// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <nlohmann/json.hpp>

#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <utility>

namespace moire {

/// Reads untrusted JSON (RFC 8259) that arrives in pieces, with no more than the requested value in memory. Objects and
/// lists are visited member by member. Throws Error (Refused), with the location, if the input is not valid JSON or a
/// value is too large.
class JsonStream {
public:
    using Json = nlohmann::ordered_json;

    // SQLite limits a string, and all strings of a row together, to 10^9 bytes (SQLITE_MAX_LENGTH).
    static constexpr size_t maxText = 1'000'000'000;
    static constexpr size_t maxValue = size_t{64} << 20; ///< bytes of any other value; tokens are far smaller
    static constexpr size_t maxDepth = 64;
    static constexpr size_t maxMembers = 256; ///< in fields()

    /// \p next returns the pieces, and an empty one at the end; \p source names the input in errors.
    JsonStream(std::function<std::string_view()> next, std::string source);

    /// Calls each(key) for every member; each() reads the value.
    template <class Each>
    void object(Each each)
    {
        open('{', "expected an object");
        for (bool more = !closes('}'); more; more = another('}')) {
            const std::string key = text(maxValue);
            expect(':');
            const Within within(*this, key);
            each(key);
        }
    }
    /// Calls each() for every item; each() reads the item.
    template <class Each>
    void list(Each each)
    {
        open('[', "expected a list");
        size_t index = 0;
        for (bool more = !closes(']'); more; more = another(']')) {
            const Within within(*this, index++);
            each();
        }
    }
    /// The members of an object. If took(key) reads a member itself and returns true, its value here is true.
    template <class Took>
    Json fields(Took took)
    {
        Json json = Json::object();
        const size_t before = m_kept;
        object([&](const std::string &key) {
            if (json.contains(key))
                refuseTwice(key);
            if (json.size() == maxMembers || m_kept - before > maxText)
                refuse("the object is too large");
            json[key] = took(key) ? Json(true) : value();
        });
        m_kept = before;
        return json;
    }
    Json value();
    bool isNull() { return peekToken() == 'n'; } ///< whether the next value is null
    void end(); ///< throws if anything follows

    const std::string &place() const { return m_place; }
    [[noreturn]] void refuse(const std::string &what) const;

private:
    /// Adds a key or an index to the location while that value is read.
    class Within {
    public:
        Within(JsonStream &stream, const std::string &key);
        Within(JsonStream &stream, size_t index);
        ~Within() { m_stream.m_place.resize(m_length); }
        Within(const Within &) = delete;
        Within &operator=(const Within &) = delete;

    private:
        JsonStream &m_stream;
        size_t m_length;
    };

    int peek(); ///< the next byte, or -1
    int peekToken(); ///< skips white space first
    int take();
    void open(char bracket, const char *expected);
    void expect(char c);
    bool closes(char bracket); ///< consumes the bracket if it is next
    bool another(char bracket); ///< after a member: true for a comma, false for the bracket
    std::string text(size_t limit);
    char32_t escape();
    std::string raw();
    [[noreturn]] void broken() const;
    [[noreturn]] void refuseTwice(const std::string &key) const;

    std::function<std::string_view()> m_next;
    std::string_view m_piece;
    size_t m_at = 0; ///< in the piece
    uint64_t m_before = 0; ///< bytes before the piece
    bool m_ended = false;
    size_t m_kept = 0; ///< bytes of values since the outermost fields() began
    std::string m_place;
};

} // namespace moire
