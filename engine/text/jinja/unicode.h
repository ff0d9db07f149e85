// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/utf8.h"

#include <cstddef>
#include <string>
#include <string_view>

/// Strings are UTF-8 bytes; Python counts code points. A byte that is not valid UTF-8 counts as one code point.
namespace moire::jinja {

size_t sequenceLength(std::string_view text, size_t at); ///< bytes of the code point at `at`, 1 to 4
char32_t codePoint(std::string_view text, size_t at); ///< U+FFFD for a byte that is not UTF-8
size_t codePointCount(std::string_view text);

/// Iterates over the code points of a text without allocating memory.
class CodePoints {
public:
    class Iterator {
    public:
        Iterator(std::string_view text, size_t at) : m_text(text), m_at(at) { }
        std::string_view operator*() const { return m_text.substr(m_at, sequenceLength(m_text, m_at)); }
        Iterator &operator++()
        {
            m_at += sequenceLength(m_text, m_at);
            return *this;
        }
        bool operator==(const Iterator &other) const { return m_at == other.m_at; }

    private:
        std::string_view m_text;
        size_t m_at;
    };

    explicit CodePoints(std::string_view text) : m_text(text) { }
    Iterator begin() const { return {m_text, 0}; }
    Iterator end() const { return {m_text, m_text.size()}; }

private:
    std::string_view m_text;
};

bool isSpace(char32_t c); ///< Python's str.isspace
std::string_view stripSpaceLeft(std::string_view text);
std::string_view stripSpaceRight(std::string_view text);

// ASCII, Latin-1, Greek and Cyrillic; other letters stay as they are.
std::string toUpper(std::string_view text);
std::string toLower(std::string_view text);
bool isAlpha(char32_t c);

} // namespace moire::jinja
