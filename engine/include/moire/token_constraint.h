// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <moire/indices.h>

#include <nlohmann/json_fwd.hpp>

#include <cstdint>
#include <memory>
#include <span>
#include <string_view>

namespace moire {

class Tokenizer;

/// What an answer may consist of, token by token. One object follows one answer, on the thread that generates it.
class TokenConstraint {
public:
    virtual ~TokenConstraint() = default;

    /// Whether the answer may go on with this token.
    virtual bool allows(TokenId id) = 0;
    /// Sets the logits of all tokens that are not allowed to -infinity, apart from \p ends if the answer may end. False
    /// if none is left.
    virtual bool mask(std::span<float> logits, std::span<const TokenId> ends) = 0;
    /// The answer goes on with these bytes. False if it may not.
    virtual bool push(std::string_view bytes) = 0;
    virtual bool mayEnd() = 0; ///< what there is so far is complete
    virtual bool mustEnd() = 0; ///< and nothing can follow
};

/// The answer is JSON text that is valid under \p schema (JSON Schema 2020-12); null: any object. Properties come in
/// the schema's order, and white space is bounded. Throws Error (Refused) naming a keyword that cannot be enforced, a
/// reference that does not exist, or a schema that is too large. \p tokenizer must outlive the constraint.
std::unique_ptr<TokenConstraint> jsonConstraint(const nlohmann::ordered_json &schema, const Tokenizer &tokenizer);

} // namespace moire
