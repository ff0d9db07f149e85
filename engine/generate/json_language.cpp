// SPDX-License-Identifier: GPL-3.0-or-later
#include "generate/json_language.h"

#include <algorithm>
#include <map>

namespace moire {

namespace {

constexpr size_t maxIndent = 32;
constexpr size_t maxWholeDigits = 18; ///< as in maxInteger
constexpr size_t maxFraction = 17;

ByteSet plainAscii()
{
    return byteRange(0x20, 0x7F) & ~ByteSet().set('"').set('\\');
}

/// A node of a tree of keys by their bytes.
struct KeyNode {
    ByteProgram::Address at; ///< where the rest of a key begins
    std::map<uint8_t, size_t> children{}; ///< numbers of nodes
    bool ends = false; ///< a key ends here
};

} // namespace

ByteSet byteRange(uint8_t first, uint8_t last)
{
    ByteSet set;
    for (size_t byte = first; byte <= last; ++byte)
        set.set(byte);
    return set;
}

JsonLanguage::JsonLanguage(ByteProgram &program) : m_program(program)
{
    ByteProgram &p = program;
    Address indent = p.finish();
    for (size_t i = 0; i < maxIndent; ++i)
        indent = p.either(p.finish(), p.bytes(ByteSet().set(' ').set('\t'), indent));
    m_space = p.either(p.finish(), p.either(p.text(" ", p.finish()), p.text("\n", indent)));
    m_character = character(true, p.finish());
    m_plainCharacter = character(false, p.finish());
    m_value = p.reserve();
    m_object = p.reserve();
    const auto pair = [&](size_t, Address after) {
        return string(0, unlimited, p.text(":", space(p.call(m_value, after))));
    };
    p.set(m_object, list('{', '}', 0, unlimited, pair, p.finish()));
    const auto item = [&](size_t, Address after) { return p.call(m_value, after); };
    Address any = list('[', ']', 0, unlimited, item, p.finish());
    any = p.either(any, p.call(m_object, p.finish()));
    any = p.either(any, string(0, unlimited, p.finish()));
    any = p.either(any, number(true, p.finish()));
    for (const char *word : {"true", "false", "null"})
        any = p.either(any, p.text(word, p.finish()));
    p.set(m_value, any);
}

ByteProgram::Address JsonLanguage::space(Address next)
{
    return m_program.call(m_space, next);
}

ByteProgram::Address JsonLanguage::anyValue(Address next)
{
    return m_program.call(m_value, next);
}

ByteProgram::Address JsonLanguage::anyObject(Address next)
{
    return m_program.call(m_object, next);
}

/// Well-formed UTF-8 of two to four bytes (Unicode, table 3-7), with a lead byte of the range that is not in
/// \p without.
ByteProgram::Address JsonLanguage::multiByte(uint8_t firstLead, uint8_t lastLead, Address next, const ByteSet &without)
{
    struct Form {
        uint8_t firstLead, lastLead, firstSecond, lastSecond;
        int more; ///< bytes after the second
    };
    static constexpr Form forms[] = {{0xC2, 0xDF, 0x80, 0xBF, 0}, {0xE0, 0xE0, 0xA0, 0xBF, 1},
                                     {0xE1, 0xEC, 0x80, 0xBF, 1}, {0xED, 0xED, 0x80, 0x9F, 1},
                                     {0xEE, 0xEF, 0x80, 0xBF, 1}, {0xF0, 0xF0, 0x90, 0xBF, 2},
                                     {0xF1, 0xF3, 0x80, 0xBF, 2}, {0xF4, 0xF4, 0x80, 0x8F, 2}};
    ByteProgram &p = m_program;
    Address any = 0;
    bool found = false;
    for (const Form &form : forms) {
        const ByteSet lead = byteRange(form.firstLead, form.lastLead) & byteRange(firstLead, lastLead) & ~without;
        if (lead.none())
            continue;
        Address rest = next;
        for (int i = 0; i < form.more; ++i)
            rest = p.bytes(byteRange(0x80, 0xBF), rest);
        const Address one = p.bytes(lead, p.bytes(byteRange(form.firstSecond, form.lastSecond), rest));
        any = found ? p.either(any, one) : one;
        found = true;
    }
    return found ? any : p.bytes(ByteSet(), next);
}

/// No escapes of surrogates: half of a pair is not text.
ByteProgram::Address JsonLanguage::character(bool escapes, Address next)
{
    ByteProgram &p = m_program;
    Address any = p.either(p.bytes(plainAscii(), next), multiByte(0xC2, 0xF4, next, {}));
    if (!escapes)
        return any;
    const ByteSet digit = byteRange('0', '9');
    const ByteSet hex = digit | byteRange('a', 'f') | byteRange('A', 'F');
    const Address last2 = p.bytes(hex, p.bytes(hex, next));
    const Address low = p.bytes(hex & ~ByteSet().set('d').set('D'), p.bytes(hex, last2));
    const Address high = p.bytes(ByteSet().set('d').set('D'), p.bytes(byteRange('0', '7'), last2));
    ByteSet named;
    for (const char c : std::string_view("\"\\/bfnrt"))
        named.set(static_cast<uint8_t>(c));
    return p.either(any, p.text("\\", p.either(p.bytes(named, next), p.text("u", p.either(low, high)))));
}

ByteProgram::Address JsonLanguage::string(size_t minLength, size_t maxLength, Address next)
{
    ByteProgram &p = m_program;
    Address at = p.text("\"", next);
    if (maxLength == unlimited) {
        const Address loop = p.reserve();
        p.set(loop, p.either(at, p.call(m_character, loop)));
        at = loop;
    } else {
        const Address end = at;
        for (size_t i = minLength; i < maxLength; ++i)
            at = p.either(end, p.call(m_character, at));
    }
    for (size_t i = 0; i < minLength; ++i)
        at = p.call(m_character, at);
    return p.text("\"", at);
}

ByteProgram::Address JsonLanguage::digits(size_t min, size_t max, Address next)
{
    ByteProgram &p = m_program;
    Address at = next;
    for (size_t i = max; i-- > 0;) {
        const Address one = p.bytes(byteRange('0', '9'), at);
        at = i >= min ? p.either(next, one) : one;
    }
    return at;
}

ByteProgram::Address JsonLanguage::number(bool negativeToo, Address next)
{
    ByteProgram &p = m_program;
    const Address power = digits(1, 2, next);
    const Address sign = p.either(power, p.bytes(ByteSet().set('+').set('-'), power));
    const Address exponent = p.either(next, p.bytes(ByteSet().set('e').set('E'), sign));
    const Address fraction = p.either(exponent, p.text(".", digits(1, maxFraction, exponent)));
    const Address whole =
        p.either(p.text("0", fraction), p.bytes(byteRange('1', '9'), digits(0, maxWholeDigits - 1, fraction)));
    return negativeToo ? p.either(whole, p.text("-", whole)) : whole;
}

/// Numbers of the same length between two others, digit by digit.
ByteProgram::Address JsonLanguage::between(std::string_view min, std::string_view max, Address next)
{
    ByteProgram &p = m_program;
    if (min.find_first_not_of('0') == std::string_view::npos && max.find_first_not_of('9') == std::string_view::npos)
        return digits(min.size(), min.size(), next); // all of this length, or none are left
    const auto first = static_cast<uint8_t>(min[0]);
    const auto last = static_cast<uint8_t>(max[0]);
    if (first == last)
        return p.bytes(ByteSet().set(first), between(min.substr(1), max.substr(1), next));
    const std::string zeros(min.size() - 1, '0');
    const std::string nines(min.size() - 1, '9');
    Address any = p.either(p.bytes(ByteSet().set(first), between(min.substr(1), nines, next)),
                           p.bytes(ByteSet().set(last), between(zeros, max.substr(1), next)));
    if (first + 1 < last)
        any = p.either(any,
                       p.bytes(byteRange(static_cast<uint8_t>(first + 1), static_cast<uint8_t>(last - 1)),
                               digits(zeros.size(), zeros.size(), next)));
    return any;
}

ByteProgram::Address JsonLanguage::magnitude(uint64_t min, uint64_t max, Address next)
{
    ByteProgram &p = m_program;
    const size_t shortest = std::to_string(min).size();
    const size_t longest = std::to_string(max).size();
    Address any = 0;
    for (size_t length = shortest; length <= longest; ++length) {
        const std::string low = length == shortest ? std::to_string(min) : '1' + std::string(length - 1, '0');
        const std::string high = length == longest ? std::to_string(max) : std::string(length, '9');
        const Address one = between(low, high, next);
        any = length == shortest ? one : p.either(any, one);
    }
    return any;
}

ByteProgram::Address JsonLanguage::integer(int64_t min, int64_t max, Address next)
{
    ByteProgram &p = m_program;
    if (max < 0)
        return p.text("-", magnitude(static_cast<uint64_t>(-max), static_cast<uint64_t>(-min), next));
    const Address positive =
        magnitude(static_cast<uint64_t>(std::max<int64_t>(min, 0)), static_cast<uint64_t>(max), next);
    return min < 0 ? p.either(positive, p.text("-", magnitude(1, static_cast<uint64_t>(-min), next))) : positive;
}

ByteProgram::Address JsonLanguage::otherKey(const std::vector<std::string> &names, Address next)
{
    ByteProgram &p = m_program;
    // The root comes first, and every node after its parent. Names may be long, so that nothing recurses; the program's
    // limit bounds the tree.
    const ByteSet plain = plainAscii();
    std::vector<KeyNode> tree{{.at = p.reserve()}};
    for (const std::string &name : names) {
        size_t at = 0;
        for (const char c : name) {
            const auto [child, added] = tree[at].children.emplace(static_cast<uint8_t>(c), tree.size());
            at = child->second;
            if (added)
                tree.push_back({.at = p.reserve()});
            if (!plain[static_cast<uint8_t>(c)]) // no other key has this byte here: simpler than its character
                break;
        }
        tree[at].ends = true;
    }
    const Address end = p.text("\"", next);
    const Address rest = p.reserve();
    p.set(rest, p.either(end, p.call(m_plainCharacter, rest)));
    for (const KeyNode &node : tree) {
        ByteSet taken;
        for (const auto &[byte, child] : node.children)
            taken.set(byte);
        Address any = p.either(p.bytes(plain & ~taken, rest), multiByte(0xC2, 0xF4, rest, taken));
        if (!node.ends)
            any = p.either(any, end);
        for (const auto &[byte, child] : node.children)
            if (plain[byte])
                any = p.either(any, p.bytes(ByteSet().set(byte), tree[child].at));
        p.set(node.at, any);
    }
    return p.text("\"", tree[0].at);
}

} // namespace moire
