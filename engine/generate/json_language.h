// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "generate/byte_automaton.h"

#include <cstdint>
#include <limits>
#include <string>
#include <vector>

namespace moire {

/// Adds JSON text (RFC 8259) to a ByteProgram. White space is bounded, and so are the digits of numbers, so that no
/// answer can go on for ever in them and every parser can read it.
class JsonLanguage {
public:
    using Address = ByteProgram::Address;
    static constexpr size_t unlimited = std::numeric_limits<size_t>::max();
    static constexpr int64_t maxInteger = 999'999'999'999'999'999; ///< of 18 digits: every parser can read it

    explicit JsonLanguage(ByteProgram &program);

    Address space(Address next); ///< nothing, a space, or a line break with up to 32 spaces
    Address string(size_t minLength, size_t maxLength, Address next); ///< lengths in code points
    Address number(bool negativeToo, Address next);
    Address integer(int64_t min, int64_t max, Address next); ///< within maxInteger
    Address anyValue(Address next);
    Address anyObject(Address next);
    /// The key of an object that is none of \p names, without escapes.
    Address otherKey(const std::vector<std::string> &names, Address next);
    /// Between \p open and \p close: items separated by commas. \p item adds item i.
    template <class Item>
    Address list(char open, char close, size_t min, size_t max, const Item &item, Address next);

private:
    Address character(bool escapes, Address next);
    Address multiByte(uint8_t firstLead, uint8_t lastLead, Address next, const ByteSet &without);
    Address digits(size_t min, size_t max, Address next);
    Address magnitude(uint64_t min, uint64_t max, Address next);
    Address between(std::string_view min, std::string_view max, Address next);

    ByteProgram &m_program;
    Address m_space = 0; ///< rules
    Address m_character = 0;
    Address m_plainCharacter = 0;
    Address m_value = 0;
    Address m_object = 0;
};

ByteSet byteRange(uint8_t first, uint8_t last);

template <class Item>
ByteProgram::Address JsonLanguage::list(char open, char close, size_t min, size_t max, const Item &item, Address next)
{
    ByteProgram &p = m_program;
    const Address end = space(p.text(std::string_view(&close, 1), next));
    // `later`: what may follow once i items are there.
    const size_t counted = max == unlimited ? min : max;
    Address later = end;
    const auto one = [&](size_t i, Address after) { return item(i, after); };
    const auto comma = [&](size_t i, Address after) { return p.text(",", space(one(i, after))); };
    if (max == unlimited) {
        const Address loop = p.reserve();
        p.set(loop, p.either(end, comma(counted, loop)));
        later = loop;
    }
    Address first = max == unlimited && counted == 0 ? p.either(end, one(0, later)) : end;
    for (size_t i = counted; i-- > 0;) {
        const bool optional = i >= min;
        if (i == 0)
            first = optional ? p.either(end, one(0, later)) : one(0, later);
        else
            later = optional ? p.either(end, comma(i, later)) : comma(i, later);
    }
    return p.text(std::string_view(&open, 1), space(first));
}

} // namespace moire
