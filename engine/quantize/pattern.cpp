// SPDX-License-Identifier: GPL-3.0-or-later
#include "quantize/pattern.h"

#include <moire/error.h>

#define PCRE2_CODE_UNIT_WIDTH 8
#include <pcre2.h>

#include <new>

namespace moire {

namespace {

constexpr uint32_t patternSteps = 100'000; ///< of one search in a tensor's name
constexpr uint32_t patternHeapKiB = 1024;

[[noreturn]] void refusePattern(const std::string &pattern, int code)
{
    char reason[200] = {};
    pcre2_get_error_message(code, reinterpret_cast<PCRE2_UCHAR *>(reason), sizeof reason);
    throw Error(ErrorKind::Usage, "'" + printable(pattern, 100) + "' cannot be used as a regular expression: " + reason,
                "pattern", "give part of a tensor's name, such as ffn_down_exps");
}

} // namespace

Pattern::Pattern(const std::string &pattern) : m_pattern(pattern)
{
    int error = 0;
    PCRE2_SIZE offset = 0;
    pcre2_code *code =
        pcre2_compile(reinterpret_cast<PCRE2_SPTR>(pattern.data()), pattern.size(), 0, &error, &offset, nullptr);
    if (!code)
        refusePattern(pattern, error);
    m_code = {code, [](void *p) { pcre2_code_free(static_cast<pcre2_code *>(p)); }};
}

bool Pattern::isIn(std::string_view text) const
{
    const auto *code = static_cast<const pcre2_code *>(m_code.get());
    const std::shared_ptr<pcre2_match_data> data(pcre2_match_data_create_from_pattern(code, nullptr),
                                                 pcre2_match_data_free);
    const std::shared_ptr<pcre2_match_context> limits(pcre2_match_context_create(nullptr), pcre2_match_context_free);
    if (!data || !limits)
        throw std::bad_alloc();
    pcre2_set_match_limit(limits.get(), patternSteps);
    pcre2_set_heap_limit(limits.get(), patternHeapKiB);
    const int found =
        pcre2_match(code, reinterpret_cast<PCRE2_SPTR>(text.data()), text.size(), 0, 0, data.get(), limits.get());
    if (found < 0 && found != PCRE2_ERROR_NOMATCH)
        refusePattern(m_pattern, found);
    return found >= 0;
}

} // namespace moire
