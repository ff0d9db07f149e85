// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "experiments/definition.h"

#include <optional>
#include <string>
#include <vector>

namespace moire::experiments {

/// A rule for an expert as it is typed.
struct RuleDraft {
    std::string kind = "off"; ///< "off", "mute", "force", "bias"
    std::string layer, expert; ///< layer "*": all
    std::string bias; ///< of a rule that is one
    bool operator==(const RuleDraft &) const = default;
};

/// A variant as it is typed: texts that may be no numbers. Empty ones are left out of the definition.
struct VariantDraft {
    std::string name;
    std::string model; ///< Variant::model
    std::string quantize;
    std::optional<std::string> system;
    std::string temperature, topK, topP;
    std::string maxTokens;
    std::string thinkingBudget;
    std::string experts; ///< number per token
    std::string randomExperts; ///< seed
    std::vector<RuleDraft> rules;
};

/// A definition as it is typed, for an editor.
struct Draft {
    std::string name;
    std::string prompts; ///< one per line that is not empty
    std::vector<std::string> files; ///< of prompts
    std::vector<Json> chats; ///< messages of chats, each down to a question
    std::vector<VariantDraft> variants;
    size_t baseline = 0; ///< variant
    std::string seeds, repeats;
    std::vector<std::string> metrics; ///< kinds; none: by what the prompts offer
    bool controls = true;
    bool keepTrace = false;
};

/// The definition that a draft says. It may be refused.
Json toJson(const Draft &draft);

/// What the parser refuses of a draft, and which field it is about.
struct DraftProblem {
    std::string sentence; ///< the parser's own
    std::string field; ///< of the definition or of the variant: "seeds", "temperature"; empty: not known
    std::optional<size_t> variant; ///< that it is in
    std::optional<size_t> rule; ///< likewise, of the variant's
};
/// \p definition: is set if there is no problem. \p folder: where relative paths start.
std::optional<DraftProblem> check(const Draft &draft, const std::filesystem::path &folder, Definition &definition);

/// A variant as a draft, to make another one like it. What a draft cannot hold (penalties) is lost.
VariantDraft draftOf(const Variant &variant);

} // namespace moire::experiments
