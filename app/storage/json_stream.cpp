// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/json_stream.h"

#include <moire/error.h>

#include <QByteArray>
#include <QStringView>
#include <QUtf8StringView>

namespace moire {

namespace {

bool isSpace(int c)
{
    return c == ' ' || c == '\n' || c == '\r' || c == '\t';
}

} // namespace

JsonStream::JsonStream(std::function<std::string_view()> next, std::string source)
    : m_next(std::move(next)),
      m_place(std::move(source))
{
    if (peek() == 0xEF) // a byte order mark
        for (const int byte : {0xEF, 0xBB, 0xBF})
            if (take() != byte)
                broken();
}

void JsonStream::refuse(const std::string &what) const
{
    throw Error(ErrorKind::Refused, what, m_place,
                "import chats exported as JSON, from the chat list or by 'moire-cli sessions export'");
}

void JsonStream::refuseTwice(const std::string &key) const
{
    refuse(std::string("'").append(key).append("' appears twice"));
}

JsonStream::Within::Within(JsonStream &stream, const std::string &key)
    : m_stream(stream),
      m_length(stream.m_place.size())
{
    stream.m_place.append(1, '.').append(key);
}

JsonStream::Within::Within(JsonStream &stream, size_t index) : m_stream(stream), m_length(stream.m_place.size())
{
    stream.m_place.append(1, '[').append(std::to_string(index)).append(1, ']');
}

void JsonStream::broken() const
{
    refuse("not valid JSON at byte " + std::to_string(m_before + m_at + 1));
}

int JsonStream::peek()
{
    if (m_at == m_piece.size() && !m_ended) {
        m_before += m_piece.size();
        m_at = 0;
        m_piece = m_next();
        m_ended = m_piece.empty();
    }
    return m_at < m_piece.size() ? static_cast<unsigned char>(m_piece[m_at]) : -1;
}

int JsonStream::peekToken()
{
    while (isSpace(peek()))
        ++m_at;
    return peek();
}

int JsonStream::take()
{
    const int c = peek();
    if (c < 0)
        broken();
    ++m_at;
    return c;
}

void JsonStream::open(char bracket, const char *expected)
{
    const int c = peekToken();
    if (c == bracket)
        ++m_at;
    else if (c >= 0 && std::string_view("{[\"-0123456789tfn").find(static_cast<char>(c)) != std::string_view::npos)
        refuse(expected);
    else
        broken();
}

void JsonStream::expect(char c)
{
    if (peekToken() != c)
        broken();
    ++m_at;
}

bool JsonStream::closes(char bracket)
{
    if (peekToken() != bracket)
        return false;
    ++m_at;
    return true;
}

bool JsonStream::another(char bracket)
{
    if (closes(bracket))
        return false;
    expect(',');
    return true;
}

void JsonStream::end()
{
    if (peekToken() >= 0)
        broken();
}

char32_t JsonStream::escape()
{
    const auto unit = [this] {
        char32_t value = 0;
        for (int i = 0; i < 4; ++i) {
            const int c = take();
            const int digit = c >= '0' && c <= '9' ? c - '0'
                : c >= 'a' && c <= 'f'             ? c - 'a' + 10
                : c >= 'A' && c <= 'F'             ? c - 'A' + 10
                                                   : -1;
            if (digit < 0)
                broken();
            value = value << 4 | static_cast<char32_t>(digit);
        }
        return value;
    };
    const int c = take();
    constexpr std::string_view names = "\"\\/bfnrt";
    constexpr std::string_view meanings = "\"\\/\b\f\n\r\t";
    if (const size_t simple = names.find(static_cast<char>(c)); simple != std::string_view::npos)
        return static_cast<unsigned char>(meanings[simple]);
    if (c != 'u')
        broken();
    const char32_t high = unit();
    if (high < 0xD800 || high > 0xDFFF)
        return high;
    if (high > 0xDBFF || take() != '\\' || take() != 'u')
        broken();
    const char32_t low = unit();
    if (low < 0xDC00 || low > 0xDFFF)
        broken();
    return 0x10000 + ((high - 0xD800) << 10) + (low - 0xDC00);
}

std::string JsonStream::text(size_t limit)
{
    expect('"');
    std::string text;
    while (true) {
        const int c = take();
        if (c == '"')
            break;
        if (c == '\\') {
            text += QStringView(QChar::fromUcs4(escape())).toUtf8().toStdString();
        } else if (c < 0x20) {
            broken();
        } else { // up to the next special character
            const size_t first = m_at - 1;
            const auto plain = [](char p) { return p != '"' && p != '\\' && static_cast<unsigned char>(p) >= 0x20; };
            while (m_at < m_piece.size() && plain(m_piece[m_at]))
                ++m_at;
            text.append(m_piece.substr(first, m_at - first));
        }
        if (text.size() > limit)
            refuse("a string is longer than " + std::to_string(limit) + " bytes");
    }
    if (!QUtf8StringView(text.data(), static_cast<qsizetype>(text.size())).isValidUtf8())
        broken();
    return text;
}

/// The bytes of a value that is not a string.
std::string JsonStream::raw()
{
    std::string bytes;
    size_t depth = 0;
    bool quoted = false;
    for (peekToken();;) {
        const int next = peek();
        if (depth == 0 && (next < 0 || next == ',' || next == ']' || next == '}' || next == ':' || isSpace(next)))
            return bytes;
        const char c = static_cast<char>(take());
        bytes += c;
        if (bytes.size() > maxValue)
            refuse("a value is larger than " + std::to_string(maxValue >> 20) + " MiB");
        if (quoted) {
            if (c == '\\')
                bytes += static_cast<char>(take());
            quoted = c != '"';
        } else if (c == '"') {
            quoted = true;
        } else if (c == '{' || c == '[') {
            if (++depth > maxDepth)
                refuse("the values are nested too deeply");
        } else if ((c == '}' || c == ']') && --depth == 0) {
            return bytes;
        }
    }
}

JsonStream::Json JsonStream::value()
{
    if (peekToken() == '"') {
        std::string bytes = text(maxText);
        m_kept += bytes.size();
        return bytes;
    }
    const uint64_t first = m_before + m_at;
    const std::string bytes = raw();
    m_kept += bytes.size();
    try {
        return Json::parse(bytes);
    } catch (const Json::parse_error &error) {
        refuse("not valid JSON at byte " + std::to_string(first + error.byte));
    } catch (const Json::out_of_range &) {
        refuse("a number too large for a double in the value at byte " + std::to_string(first));
    }
}

} // namespace moire
