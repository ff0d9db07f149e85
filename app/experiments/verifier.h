// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <nlohmann/json_fwd.hpp>

#include <optional>
#include <string>
#include <string_view>

/// Judging an answer's text. No function runs code or takes more than bounded time.
namespace moire::experiments {

/// The checks that the built-in model was trained and evaluated with (resources/model/recipe/problem.py):
/// "sentence": the answer word for word, or the same sum with its operands exchanged;
/// "contains": every part of \p expected (separated by |) as words of their own;
/// "json": the same JSON value somewhere in the text;
/// "verse": two rhymed lines, the first with the word \p expected; "rhyme": "X rhymes with EXPECTED".
bool isCheck(std::string_view check);
bool verify(std::string_view check, const std::string &expected, const std::string &answer, const std::string &text);

/// The last number in \p text: a sign (- or U+2212), digits with "," or "_" between groups of three, a fraction, an
/// exponent.
std::optional<double> lastNumber(std::string_view text);

/// The JSON value that \p text is, alone, in a code fence, or as the text between its first bracket and the last one.
std::optional<nlohmann::ordered_json> jsonIn(std::string_view text);

/// Whether \p value has the shape of \p schema: type, enum, const, properties, required, additionalProperties (a
/// boolean), items, minItems, maxItems, minLength, maxLength, minimum, maximum of JSON Schema.
bool fitsSchema(const nlohmann::ordered_json &value, const nlohmann::ordered_json &schema);
/// Throws Error (Refused) naming \p where: a keyword that fitsSchema() does not know, or one of the wrong type.
void checkSchema(const nlohmann::ordered_json &schema, const std::string &where);

/// Whether \p pattern (PCRE2) matches within \p text. With \p wanted, group 1 must equal it if the pattern has one.
/// none: the search exceeded its limits. Throws Error (Refused): the pattern cannot be compiled.
std::optional<bool> matches(const std::string &pattern, bool ignoreCase, const std::string &text,
                            const std::optional<std::string> &wanted);

/// Spaces collapsed, ends trimmed, lower case (ASCII), without "." or "!" at the end.
std::string plainLine(std::string_view text);

} // namespace moire::experiments
