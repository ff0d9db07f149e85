// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <memory>
#include <span>
#include <string_view>
#include <vector>

namespace moire::text {

/// One step of cutting a text into words: matches and what lies between them become words of their own. The next step
/// cuts each word further and sees nothing beyond its ends.
struct SplitStage {
    enum class Kind : uint8_t {
        Match, ///< a match is a word
        Threes, ///< a match is cut into threes of characters from its right end: thousands of a number
    };
    const char *pattern; ///< PCRE2's syntax with UTF and UCP; \s and \S mean Unicode's White_Space exactly
    Kind kind = Kind::Match;
};

/// How a family of models cuts its text before byte-pair merging.
struct PreTokenizerRules {
    std::string_view name; ///< the field's name for the family, as in tokenizer.ggml.pre
    std::span<const SplitStage> stages;
    bool ignoreMerges = false; ///< a word that is an entry is taken whole
    bool addBos = false; ///< where the file does not say
};

/// Rules by tokenizer.ggml.pre, aliases included; null where it is unknown.
const PreTokenizerRules *findPreTokenizer(std::string_view pre);

/// The families by their own names, "default" first.
std::vector<std::string_view> preTokenizerNames();

/// For files that do not say, or say what is unknown: "default".
const PreTokenizerRules &defaultPreTokenizer();

/// Compiled rules. Immutable; any thread.
class PreTokenizer {
public:
    explicit PreTokenizer(const PreTokenizerRules &rules);
    ~PreTokenizer();
    PreTokenizer(const PreTokenizer &) = delete;
    PreTokenizer &operator=(const PreTokenizer &) = delete;

    const PreTokenizerRules &rules() const { return m_rules; }

    /// The working memory of split(), for one thread.
    class Scratch {
    public:
        Scratch();
        ~Scratch();

    private:
        friend class PreTokenizer;
        struct Matching;
        std::unique_ptr<Matching> m_matching;
        std::string m_repaired;
        std::vector<uint32_t> m_ends;
        std::vector<uint32_t> m_cuts;
    };

    /// Ends of the words of \p text, ascending, the last is text.size(). Words are never empty. A byte that is not
    /// valid UTF-8 is matched as U+FFFD and stays in its word as it is. Categories are those of Unicode 16
    /// (unicode_stand_ins.h). The result lives in \p scratch.
    std::span<const uint32_t> split(std::string_view text, Scratch &scratch) const;

private:
    struct Stage;
    void cut(const Stage &stage, std::string_view text, size_t base, Scratch &scratch) const;

    const PreTokenizerRules &m_rules;
    std::vector<Stage> m_stages;
};

} // namespace moire::text
