// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <nlohmann/json.hpp>

#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <utility>

namespace moire {

/// Reads untrusted JSON (RFC 8259) that arrives in pieces, holding no more than the value that is asked for. Objects
/// and lists are walked member by member. What is not JSON, or too large, throws Error (Refused) with the place.
class JsonStream {
public:
    using Json = nlohmann::ordered_json;

    // A text in the database is at most 10^9 bytes long (SQLITE_MAX_LENGTH), and so are the texts of a row together.
    static constexpr size_t maxText = 1'000'000'000;
    static constexpr size_t maxValue = size_t{64} << 20; ///< bytes of another value: a token of any model is far below
    static constexpr size_t maxDepth = 64;
    static constexpr size_t maxMembers = 256; ///< of fields()

    /// \p next gives the pieces, an empty one at the end; \p source names them in errors.
    JsonStream(std::function<std::string_view()> next, std::string source);

    /// each(key) for every member; it reads the value.
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
    /// each() for every item; it reads the item.
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
    /// An object's members as values, but for those that took(key) has read; they are true.
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
    bool isNull() { return peekToken() == 'n'; } ///< whether the next value is
    void end(); ///< throws unless nothing follows

    const std::string &place() const { return m_place; }
    [[noreturn]] void refuse(const std::string &what) const;

private:
    /// Names a place while it is read.
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
    int peekToken(); ///< behind white space
    int take();
    void open(char bracket, const char *expected);
    void expect(char c);
    bool closes(char bracket); ///< takes it where it is next
    bool another(char bracket); ///< after a member: a comma, or the end
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
