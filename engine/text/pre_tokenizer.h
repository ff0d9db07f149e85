// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <memory>
#include <span>
#include <string_view>
#include <vector>

namespace moire::text {

/// One step of splitting text into words: matches and the text between them become separate words. The next step splits
/// each word further and sees nothing outside it.
struct SplitStage {
    enum class Kind : uint8_t {
        Match, ///< a match is a word
        Threes, ///< a match is split into groups of three characters from the right, like thousands
    };
    const char *pattern; ///< PCRE2's syntax with UTF and UCP; \s and \S mean Unicode's White_Space exactly
    Kind kind = Kind::Match;
};

/// How a family of models splits text before byte-pair merging.
struct PreTokenizerRules {
    std::string_view name; ///< of the family, as in tokenizer.ggml.pre
    std::span<const SplitStage> stages;
    bool ignoreMerges = false; ///< a word that is an entry is not split
    bool addBos = false; ///< if the file does not say
};

/// Rules by tokenizer.ggml.pre, aliases included; null if unknown.
const PreTokenizerRules *findPreTokenizer(std::string_view pre);

/// The names of the families, without aliases; "default" first.
std::vector<std::string_view> preTokenizerNames();

/// "default", for files with no or an unknown tokenizer.ggml.pre.
const PreTokenizerRules &defaultPreTokenizer();

/// Compiled rules. Immutable; any thread.
class PreTokenizer {
public:
    explicit PreTokenizer(const PreTokenizerRules &rules);
    ~PreTokenizer();
    PreTokenizer(const PreTokenizer &) = delete;
    PreTokenizer &operator=(const PreTokenizer &) = delete;

    const PreTokenizerRules &rules() const { return m_rules; }

    /// Working memory of split(), for one thread.
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

    /// Ends of the words of \p text, ascending; the last is text.size(). Words are never empty. A byte that is not
    /// valid UTF-8 is matched as U+FFFD but stays unchanged in its word. Categories are those of Unicode 16
    /// (unicode_stand_ins.h). The result is stored in \p scratch.
    std::span<const uint32_t> split(std::string_view text, Scratch &scratch) const;

private:
    struct Stage;
    void cut(const Stage &stage, std::string_view text, size_t base, Scratch &scratch) const;

    const PreTokenizerRules &m_rules;
    std::vector<Stage> m_stages;
};

} // namespace moire::text
