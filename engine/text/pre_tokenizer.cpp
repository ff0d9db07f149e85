// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/pre_tokenizer.h"

#include "base/utf8.h"
#include "text/unicode_stand_ins.h"

#include <moire/error.h>

#include <algorithm>
#include <optional>
#include <string>

#define PCRE2_CODE_UNIT_WIDTH 8
#include <pcre2.h>

namespace moire::text {

namespace {

/// Limits of one match; the built-in patterns stay far below them (tested with long runs of many kinds).
constexpr uint32_t matchLimit = 20'000'000;
constexpr uint32_t heapLimitKiB = 64 * 1024;
constexpr size_t minJitStack = 32 * 1024;
constexpr size_t maxJitStack = 8 * 1024 * 1024;

/// Unicode's White_Space. PCRE2's own \s also has U+180E, which left the property in Unicode 6.3.
constexpr std::string_view whiteSpace =
    R"(\t-\r \x{85}\x{A0}\x{1680}\x{2000}-\x{200A}\x{2028}\x{2029}\x{202F}\x{205F}\x{3000})";

std::string withUnicodeSpaces(std::string_view pattern)
{
    std::string out;
    bool inClass = false;
    for (size_t i = 0; i < pattern.size(); ++i) {
        if (pattern[i] == '\\' && i + 1 < pattern.size()) {
            const char next = pattern[++i];
            if (next == 's')
                out.append(inClass ? "" : "[").append(whiteSpace).append(inClass ? "" : "]");
            else if (next == 'S')
                out.append("[^").append(whiteSpace).append("]");
            else
                out.append({'\\', next});
            continue;
        }
        inClass = (inClass || pattern[i] == '[') && pattern[i] != ']';
        out += pattern[i];
    }
    return out;
}

/// The older character that replaces \p c for matching, if any.
std::optional<char32_t> standInFor(char32_t c)
{
    if (c < standIns.front().first)
        return std::nullopt;
    const auto *row = std::lower_bound(standIns.begin(), standIns.end(), c,
                                       [](const StandIn &s, char32_t value) { return s.last < value; });
    return row != standIns.end() && row->first <= c ? std::optional(row->character) : std::nullopt;
}

/// Replaces the characters that PCRE2 may not know. The length does not change.
void putStandIns(std::string &text)
{
    for (size_t at = 0; at < text.size();) {
        const size_t length = utf8Step(text, at).length;
        if (const auto c = standInFor(codePoint(text, at, length))) {
            std::string character;
            appendCodePoint(character, *c);
            text.replace(at, length, character);
        }
        at += length;
    }
}

/// Whether valid UTF-8 contains a character that PCRE2 may not know.
bool needsStandIns(std::string_view text)
{
    for (size_t at = 0; at < text.size();) {
        if (static_cast<uint8_t>(text[at]) < 0x80) {
            ++at;
            continue;
        }
        const size_t length = utf8Step(text, at).length;
        if (standInFor(codePoint(text, at, length)))
            return true;
        at += length;
    }
    return false;
}

/// Replaces each byte that is not part of valid UTF-8 with U+FFFD.
std::string repaired(std::string_view text, size_t valid)
{
    std::string out(text.substr(0, valid));
    for (size_t at = valid; at < text.size();) {
        const Utf8Step step = utf8Step(text, at);
        if (step.state == Utf8State::Complete)
            out += text.substr(at, step.length);
        else
            for (size_t i = 0; i < step.length; ++i)
                out += replacementCharacter;
        at += step.length;
    }
    return out;
}

/// Maps \p ends from offsets in the repaired text to offsets in \p text.
void mapToOriginal(std::string_view text, std::vector<uint32_t> &ends)
{
    size_t original = 0;
    size_t mapped = 0;
    size_t next = 0;
    const auto assign = [&] {
        while (next < ends.size() && ends[next] == mapped)
            ends[next++] = static_cast<uint32_t>(original);
    };
    while (original < text.size()) {
        const Utf8Step step = utf8Step(text, original);
        const bool whole = step.state == Utf8State::Complete;
        for (size_t i = 0; i < (whole ? 1u : step.length); ++i) {
            original += whole ? step.length : 1;
            mapped += whole ? step.length : replacementCharacter.size();
            assign();
        }
    }
}

struct FreeCode {
    void operator()(pcre2_code *code) const { pcre2_code_free(code); }
};

} // namespace

struct PreTokenizer::Stage {
    std::unique_ptr<pcre2_code, FreeCode> code;
    bool jit;
    SplitStage::Kind kind;
};

struct PreTokenizer::Scratch::Matching {
    pcre2_match_context *context = pcre2_match_context_create(nullptr);
    pcre2_match_data *data = pcre2_match_data_create(1, nullptr);
    pcre2_jit_stack *stack = pcre2_jit_stack_create(minJitStack, maxJitStack, nullptr);

    Matching()
    {
        if (!context || !data)
            throw std::bad_alloc();
        pcre2_set_match_limit(context, matchLimit);
        pcre2_set_heap_limit(context, heapLimitKiB);
        if (stack)
            pcre2_jit_stack_assign(context, nullptr, stack);
    }
    ~Matching()
    {
        pcre2_match_data_free(data);
        pcre2_jit_stack_free(stack);
        pcre2_match_context_free(context);
    }
    Matching(const Matching &) = delete;
    Matching &operator=(const Matching &) = delete;
};

PreTokenizer::Scratch::Scratch() : m_matching(std::make_unique<Matching>()) { }

PreTokenizer::Scratch::~Scratch() = default;

PreTokenizer::PreTokenizer(const PreTokenizerRules &rules) : m_rules(rules)
{
    for (const SplitStage &stage : rules.stages) {
        const std::string pattern = withUnicodeSpaces(stage.pattern);
        int code = 0;
        PCRE2_SIZE offset = 0;
        pcre2_code *compiled = pcre2_compile(reinterpret_cast<PCRE2_SPTR>(pattern.data()), pattern.size(),
                                             PCRE2_UTF | PCRE2_UCP | PCRE2_DOLLAR_ENDONLY, &code, &offset, nullptr);
        if (!compiled)
            throw Error(ErrorKind::Failed, "the regular-expression library rejects a built-in pattern",
                        std::string(rules.name) + ", byte " + std::to_string(offset) + ", code " + std::to_string(code),
                        "use PCRE2 10.40 or newer with Unicode support");
        // The JIT compiler needs executable memory; without it, the interpreter does the same more slowly.
        const bool jit = pcre2_jit_compile(compiled, PCRE2_JIT_COMPLETE) == 0;
        m_stages.push_back({std::unique_ptr<pcre2_code, FreeCode>(compiled), jit, stage.kind});
    }
}

PreTokenizer::~PreTokenizer() = default;

std::span<const uint32_t> PreTokenizer::split(std::string_view text, Scratch &scratch) const
{
    scratch.m_ends.clear();
    if (text.empty())
        return scratch.m_ends;
    std::string_view subject = text;
    const size_t valid = validUtf8Prefix(text);
    if (valid != text.size()) {
        scratch.m_repaired = repaired(text, valid);
        subject = scratch.m_repaired;
    }
    if (needsStandIns(subject)) {
        if (valid == text.size())
            scratch.m_repaired = text;
        putStandIns(scratch.m_repaired);
        subject = scratch.m_repaired;
    }
    scratch.m_ends.push_back(static_cast<uint32_t>(subject.size()));
    for (const Stage &stage : m_stages) {
        scratch.m_cuts.clear();
        size_t begin = 0;
        for (const uint32_t end : scratch.m_ends) {
            cut(stage, subject.substr(begin, end - begin), begin, scratch);
            begin = end;
        }
        std::swap(scratch.m_ends, scratch.m_cuts);
    }
    if (valid != text.size())
        mapToOriginal(text, scratch.m_ends);
    return scratch.m_ends;
}

namespace {

/// Adds the ends of groups of three characters of \p digits, counted from the right; not the end of \p digits itself.
void cutThrees(std::string_view digits, size_t base, std::vector<uint32_t> &cuts)
{
    size_t left = 0;
    for (size_t at = 0; at < digits.size(); at += utf8Step(digits, at).length)
        ++left;
    for (size_t at = 0; at < digits.size();) {
        at += utf8Step(digits, at).length;
        if (--left % 3 == 0 && left != 0)
            cuts.push_back(static_cast<uint32_t>(base + at));
    }
}

} // namespace

/// Appends the word ends of one piece of the text to scratch.m_cuts. The piece begins at \p base.
void PreTokenizer::cut(const Stage &stage, std::string_view text, size_t base, Scratch &scratch) const
{
    const auto subject = reinterpret_cast<PCRE2_SPTR>(text.data());
    const Scratch::Matching &m = *scratch.m_matching;
    const PCRE2_SIZE *range = pcre2_get_ovector_pointer(m.data);
    const auto add = [&](size_t end) { scratch.m_cuts.push_back(static_cast<uint32_t>(base + end)); };

    size_t done = 0; // end of the last word
    while (done < text.size()) {
        int found = stage.jit ? pcre2_jit_match(stage.code.get(), subject, text.size(), done, 0, m.data, m.context)
                              : PCRE2_ERROR_JIT_STACKLIMIT;
        if (found == PCRE2_ERROR_JIT_STACKLIMIT)
            found = pcre2_match(stage.code.get(), subject, text.size(), done, PCRE2_NO_UTF_CHECK | PCRE2_NO_JIT, m.data,
                                m.context);
        // No match, or a limit was hit: the rest becomes one word.
        if (found < 0 || range[1] <= range[0])
            break;
        if (range[0] > done)
            add(range[0]);
        if (stage.kind == SplitStage::Kind::Threes)
            cutThrees(text.substr(range[0], range[1] - range[0]), base + range[0], scratch.m_cuts);
        add(range[1]);
        done = range[1];
    }
    if (done < text.size())
        add(text.size());
}

} // namespace moire::text
