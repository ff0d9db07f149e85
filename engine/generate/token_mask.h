// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "generate/byte_automaton.h"

#include <moire/token_constraint.h>
#include <moire/tokenizer.h>

#include <string>
#include <utility>
#include <vector>

namespace moire {

/// Allows the tokens whose bytes keep an answer within a language of byte strings.
class TokenMask final : public TokenConstraint {
public:
    TokenMask(ByteAutomaton automaton, const Tokenizer &tokenizer);

    bool allows(TokenId id) override;
    bool mask(std::span<float> logits, std::span<const TokenId> ends) override;
    bool push(std::string_view bytes) override;
    bool mayEnd() override;
    bool mustEnd() override;

private:
    std::string bytesOf(TokenId id) const;
    ByteAutomaton::State after(std::string_view bytes);
    void sortVocabulary();
    bool boundMemory();

    ByteAutomaton m_automaton;
    const Tokenizer &m_tokenizer;
    ByteAutomaton::State m_state;
    size_t m_allowedBytes; ///< of the automaton, before it forgets
    std::vector<std::pair<std::string, TokenId>> m_sorted;
};

} // namespace moire
