// SPDX-License-Identifier: GPL-3.0-or-later
#include "experiments/verifier.h"

#include <moire/error.h>

#include <memory>

#define PCRE2_CODE_UNIT_WIDTH 8
#include <pcre2.h>

namespace moire::experiments {

namespace {

constexpr size_t longestPattern = 4096;
constexpr size_t longestSubject = 1u << 20; ///< bytes of an answer that are searched
constexpr uint32_t matchLimit = 1'000'000; ///< steps of one search
constexpr uint32_t heapLimitKiB = 20'000;

struct Free {
    void operator()(pcre2_code *p) const { pcre2_code_free(p); }
    void operator()(pcre2_match_data *p) const { pcre2_match_data_free(p); }
    void operator()(pcre2_match_context *p) const { pcre2_match_context_free(p); }
};

std::unique_ptr<pcre2_code, Free> compiled(const std::string &pattern, bool ignoreCase)
{
    if (pattern.size() > longestPattern)
        throw Error(ErrorKind::Refused,
                    "the regular expression is longer than " + std::to_string(longestPattern) + " bytes", "pattern",
                    "use a shorter one");
    const uint32_t options = PCRE2_UTF | PCRE2_UCP | PCRE2_NEVER_BACKSLASH_C | PCRE2_MATCH_INVALID_UTF |
        (ignoreCase ? static_cast<uint32_t>(PCRE2_CASELESS) : 0u);
    int code = 0;
    PCRE2_SIZE offset = 0;
    std::unique_ptr<pcre2_code, Free> result(
        pcre2_compile(reinterpret_cast<PCRE2_SPTR>(pattern.data()), pattern.size(), options, &code, &offset, nullptr));
    if (!result) {
        char message[200] = {};
        pcre2_get_error_message(code, reinterpret_cast<PCRE2_UCHAR *>(message), sizeof message);
        throw Error(ErrorKind::Refused,
                    "the regular expression '" + printable(pattern, 80) + "' is not valid: " + message,
                    "pattern, byte " + std::to_string(offset), "see the syntax of PCRE2 (man pcre2pattern)");
    }
    return result;
}

} // namespace

std::optional<bool> matches(const std::string &pattern, bool ignoreCase, const std::string &text,
                            const std::optional<std::string> &wanted)
{
    const auto code = compiled(pattern, ignoreCase);
    const std::unique_ptr<pcre2_match_data, Free> data(pcre2_match_data_create_from_pattern(code.get(), nullptr));
    const std::unique_ptr<pcre2_match_context, Free> context(pcre2_match_context_create(nullptr));
    if (!data || !context)
        throw std::bad_alloc();
    pcre2_set_match_limit(context.get(), matchLimit);
    pcre2_set_heap_limit(context.get(), heapLimitKiB);
    const size_t length = std::min(text.size(), longestSubject);
    const int found =
        pcre2_match(code.get(), reinterpret_cast<PCRE2_SPTR>(text.data()), length, 0, 0, data.get(), context.get());
    if (found == PCRE2_ERROR_NOMATCH)
        return false;
    if (found < 0)
        return std::nullopt;
    uint32_t groups = 0;
    pcre2_pattern_info(code.get(), PCRE2_INFO_CAPTURECOUNT, &groups);
    if (!wanted || groups == 0)
        return true;
    const PCRE2_SIZE *ends = pcre2_get_ovector_pointer(data.get());
    if (found < 2 || ends[2] == PCRE2_UNSET)
        return false;
    return plainLine(std::string_view(text).substr(ends[2], ends[3] - ends[2])) == plainLine(*wanted);
}

} // namespace moire::experiments
