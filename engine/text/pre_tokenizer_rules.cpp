// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/pre_tokenizer.h"

#include <algorithm>
#include <array>
#include <utility>

/// The patterns come from the models' own tokenizer definitions (tokenizer.json on Hugging Face, or the tokenizer's
/// source), the names from llama.cpp's converter. Patterns that would take quadratic time on a long run are rewritten
/// to match the same in linear time; a comment says so.
namespace moire::text {

namespace {

// Parts that many families share. Macros, because adjacent literals join at compile time.
#define CONTRACTION "(?i:'s|'t|'re|'ve|'m|'ll|'d)"
#define SPACES R"(\s*[\r\n]+|\s+(?!\S)|\s+)"
#define PUNCTUATION R"( ?[^\s\p{L}\p{N}]+[\r\n]*|)"
#define PUNCTUATION_SLASH R"( ?[^\s\p{L}\p{N}]+[\r\n/]*|)"
#define WORD R"([^\r\n\p{L}\p{N}]?\p{L}+|)"
#define UPPER R"([\p{Lu}\p{Lt}\p{Lm}\p{Lo}\p{M}])"
#define LOWER R"([\p{Ll}\p{Lm}\p{Lo}\p{M}])"
// A word, split where lower case is followed by upper case; SUFFIX may follow it.
#define CASED_WORD(SUFFIX)                                                                                             \
    R"([^\r\n\p{L}\p{N}]?)" UPPER "*" LOWER "+" SUFFIX R"(|[^\r\n\p{L}\p{N}]?)" UPPER "+" LOWER "*" SUFFIX "|"
#define ASCII_WORD R"([!"#$%&'()*+,\-./:;<=>?@\[\\\]^_`{|}~][A-Za-z]+|)"
#define HAN_KANA R"([\x{4E00}-\x{9FA5}\x{3040}-\x{309F}\x{30A0}-\x{30FF}]+)"
#define HAN_HANGUL R"([\x{4E00}-\x{9FA5}\x{800}-\x{4E00}\x{AC00}-\x{D7FF}]+)"
#define LLAMA3 CONTRACTION "|" WORD R"(\p{N}{1,3}|)" PUNCTUATION SPACES
#define GPT2 R"('s|'t|'re|'ve|'m|'ll|'d| ?\p{L}+| ?\p{N}+| ?[^\s\p{L}\p{N}]+|\s+(?!\S)|\s+)"

constexpr SplitStage gpt2[]{{GPT2}};
constexpr SplitStage digitsGpt2[]{{R"(\p{N})"}, {GPT2}};
constexpr SplitStage llama3[]{{LLAMA3}};
constexpr SplitStage jais2[]{
    {CONTRACTION "|" WORD R"(\p{N}{1,3}|)" PUNCTUATION
                 R"(\s*[\r\n]+|\s{512}(?!\S)|\s{256}(?!\S)|\s{128}(?!\S)|\s{64}(?!\S)|\s{32}(?!\S)|\s{16}(?!\S)|)"
                 R"(\s{8}(?!\S)|\s{4}(?!\S)|\s{1,2}(?!\S)|\s)"}};
constexpr SplitStage minicpm5[]{{R"(\p{N}{1,3})"}, {CONTRACTION "|" WORD R"(\p{N}+|)" PUNCTUATION SPACES}};
constexpr SplitStage qwen2[]{{CONTRACTION "|" WORD R"(\p{N}|)" PUNCTUATION SPACES}};
constexpr SplitStage laguna[]{{R"([^\n]+|[\n]+)"}, {CONTRACTION "|" WORD R"(\p{N}|)" PUNCTUATION SPACES}};
constexpr SplitStage ufakzeka[]{{WORD R"(\p{N}|)" PUNCTUATION SPACES}};
constexpr SplitStage qwen35[]{
    {CONTRACTION R"(|[^\r\n\p{L}\p{N}]?[\p{L}\p{M}]+|\p{N}| ?[^\s\p{L}\p{M}\p{N}]+[\r\n]*|)" SPACES}};
constexpr SplitStage seedCoder[]{{CONTRACTION "|" WORD R"(\p{N}| ?[^\s\p{L}\p{N}\r\n]+|)" SPACES}};
constexpr SplitStage bailing[]{
    {R"('(?i:[sdmt]|ll|ve|re)|[^\r\n\p{L}\p{N}]?+\p{L}+|\p{N}| ?[^\s\p{L}\p{N}]++[\r\n]*|\s*[\r\n]|\s+(?!\S)|\s+)"}};
// The original repeats groups with backtracking. Only the greedy match can succeed, so the repeats are possessive here
// and need no memory.
constexpr SplitStage exaoneMoe[]{
    {CONTRACTION R"(|[^\r\n\p{L}\p{N}]?(?:\p{L}\p{M}*+(?: \p{L}\p{M}*+)*+)++|\p{N}| ?[^\s\p{L}\p{N}]+[\r\n/]?|)"
                 R"(\s*[\r\n]|\s+(?!\S)|\s+)"}};
constexpr SplitStage gpt4o[]{{CASED_WORD(CONTRACTION "?") R"(\p{N}{1,3}|)" PUNCTUATION_SLASH SPACES}};
constexpr SplitStage tekken[]{{CASED_WORD("") R"(\p{N}|)" PUNCTUATION_SLASH SPACES}};
constexpr SplitStage youtu[]{
    {R"([\x{AC00}-\x{D7A3}\x{3131}-\x{318E}]+|)"
     R"([\x{FF01}\x{2026}\x{201C}\x{201D}\x{2018}\x{2019}\x{2014}\x{FF1A}\x{FF1B}\x{FF0C}\x{3001}-\x{303F})"
     R"(\x{FE30}-\x{FE4F}]+|[\x{3105}-\x{312F}]+|)" HAN_KANA},
    {CASED_WORD(CONTRACTION "?") R"(\p{N}|)" PUNCTUATION_SLASH SPACES}};
// The original: \d{1,3}(?=(?:\d{3})*\b), which scans to the end of the number for every three digits.
// Its \b is Oniguruma's: Unicode's word characters, and the superscripts and fractions of Latin-1. PCRE2's \w is
// different, and varies between versions.
#define WORD_CHARACTER                                                                                                 \
    R"([\p{L}\p{M}\p{Nd}\p{Nl}\p{Pc}\x{B2}\x{B3}\x{B9}\x{BC}-\x{BE}\x{24B6}-\x{24E9}\x{1F130}-\x{1F149})"              \
    R"(\x{1F150}-\x{1F169}\x{1F170}-\x{1F189}])"
constexpr SplitStage tinyAya[]{{R"((?<!\p{Nd})\p{Nd}++(?!)" WORD_CHARACTER ")", SplitStage::Kind::Threes},
                               {CASED_WORD(CONTRACTION "?") R"(\p{N}{1,3}|)" PUNCTUATION_SLASH SPACES}};

constexpr SplitStage deepseekCoder[]{{R"([\r\n])"}, {R"(\s?\p{L}+)"}, {R"(\s?\p{P}+)"}, {HAN_HANGUL}, {R"(\p{N})"}};
constexpr SplitStage deepseekLlm[]{
    {R"([\r\n])"},
    // Cased letters as of Unicode 12.
    {R"(\s?[A-Za-z\x{B5}\x{C0}-\x{D6}\x{D8}-\x{F6}\x{F8}-\x{1BA}\x{1BC}-\x{1BF}\x{1C4}-\x{293}\x{295}-\x{2AF})"
     R"(\x{370}-\x{373}\x{376}\x{377}\x{37B}-\x{37D}\x{37F}\x{386}\x{388}-\x{38A}\x{38C}\x{38E}-\x{3A1})"
     R"(\x{3A3}-\x{3F5}\x{3F7}-\x{481}\x{48A}-\x{52F}\x{531}-\x{556}\x{10A0}-\x{10C5}\x{13A0}-\x{13F5})"
     R"(\x{13F8}-\x{13FD}\x{1C90}-\x{1CBA}\x{1CBD}-\x{1CBF}\x{1D00}-\x{1D2B}\x{1D6B}-\x{1D77}\x{1D79}-\x{1D9A})"
     R"(\x{1E00}-\x{1F15}\x{1F18}-\x{1F1D}\x{1F20}-\x{1F45}\x{1F48}-\x{1F4D}\x{1F50}-\x{1F57}\x{1F59}\x{1F5B})"
     R"(\x{1F5D}\x{1F5F}-\x{1F7D}\x{1F80}-\x{1FB4}\x{1FB6}-\x{1FBC}\x{1FBE}\x{1FC2}-\x{1FC4}\x{1FC6}-\x{1FCC})"
     R"(\x{1FD0}-\x{1FD3}\x{1FD6}-\x{1FDB}\x{1FE0}-\x{1FEC}\x{1FF2}-\x{1FF4}\x{1FF6}-\x{1FFC}\x{2102}\x{2107})"
     R"(\x{210A}-\x{2113}\x{2115}\x{2119}-\x{211D}\x{2124}\x{2126}\x{2128}\x{212A}-\x{212D}\x{212F}-\x{2134})"
     R"(\x{2139}\x{213C}-\x{213F}\x{2145}-\x{2149}\x{214E}\x{2183}\x{2184}\x{2C00}-\x{2C7B}\x{2C7E}-\x{2CE4})"
     R"(\x{2CEB}-\x{2CEE}\x{2CF2}\x{2CF3}\x{A640}-\x{A66D}\x{A680}-\x{A69B}\x{A722}-\x{A76F}\x{A771}-\x{A787})"
     R"(\x{A78B}-\x{A78E}\x{AB70}-\x{ABBF}\x{FB00}-\x{FB06}\x{FB13}-\x{FB17}\x{FF21}-\x{FF3A}\x{FF41}-\x{FF5A})"
     R"(\x{10400}-\x{1044F}\x{104B0}-\x{104D3}\x{104D8}-\x{104FB}\x{10C80}-\x{10CB2}\x{10CC0}-\x{10CF2})"
     R"(\x{118A0}-\x{118DF}\x{1E900}-\x{1E943}]+)"},
    {R"(\s?[!-/:-~\x{FF01}-\x{FF0F}\x{FF1A}-\x{FF5E}\x{2018}-\x{201F}\x{3000}-\x{3002}]+)"},
    // The original: \s+$, which retries at every space of a run that does not end the piece.
    {R"((?<!\s)\s++$)"},
    {HAN_HANGUL},
    {R"(\p{N}+)"}};
constexpr SplitStage deepseekV3[]{
    {R"(\p{N}{1,3})"},
    {HAN_KANA},
    {ASCII_WORD R"([^\r\n\p{L}\p{P}\p{S}]?[\p{L}\p{M}]+| ?[\p{P}\p{S}]+[\r\n]*|)" SPACES}};
constexpr SplitStage spark[]{
    {R"(\p{N}{1,3})"},
    {HAN_KANA},
    {ASCII_WORD R"([^\r\n\p{L}\p{P}\p{S}]?[\p{L}\p{M}]+| ?[\p{P}\p{S}]+|[\r\n]|\s+(?!\S)|\s+)"},
    {R"(\p{N})"}};
// Words are not split at all, so that entries may span spaces.
constexpr SplitStage superBpe[]{{R"(\p{N}+)"}, {R"(\p{Nd}++)", SplitStage::Kind::Threes}};
constexpr SplitStage afmoe[]{
    {R"(\p{N}++)", SplitStage::Kind::Threes},
    {R"([\x{4E00}-\x{9FFF}\x{3400}-\x{4DBF}\x{F900}-\x{FAFF}\x{3040}-\x{309F}\x{30A0}-\x{30FF}\x{FF65}-\x{FF9F})"
     R"(\x{2F00}-\x{2FDF}\x{E40}-\x{E7F}\x{E80}-\x{EFF}\x{1780}-\x{17FF}\x{1000}-\x{109F}\x{AA60}-\x{AA7F})"
     R"(\x{A9E0}-\x{A9FF}\x{AC00}-\x{D7AF}\x{1100}-\x{11FF}]+)"},
    {ASCII_WORD R"([^\r\n\p{L}\p{P}\p{S}]?[\p{L}\p{M}]+| ?[\p{P}\p{S}]+[\r\n]*|)" SPACES}};

// The original subtracts Han from UPPER* LOWER+ and UPPER+ LOWER*. PCRE2 has no subtraction, and a repeated group with
// a look-ahead would save a backtracking point for every letter. Instead, the three ways in which the original can end
// are written out: in lower case, at the last letter without case, and in upper case only.
#define NOT_HAN R"((?!\p{sc:Han}))"
#define NO_CASE NOT_HAN R"([\p{Lm}\p{Lo}\p{M}])"
#define KIMI_WORD                                                                                                      \
    R"([^\r\n\p{L}\p{N}]?(?:(?:)" NOT_HAN UPPER R"()*+\p{Ll}(?:)" NOT_HAN LOWER R"()*+|(?:[\p{Lu}\p{Lt}]*+)" NO_CASE   \
    R"()++)(?i:'s|'t|'re|'ve|'m|'ll|'d)?|[^\r\n\p{L}\p{N}]?[\p{Lu}\p{Lt}]++(?i:'s|'t|'re|'ve|'m|'ll|'d)?|)"
constexpr SplitStage kimiK2[]{{R"(\p{sc:Han}+|)" KIMI_WORD R"(\p{N}{1,3}|)" PUNCTUATION SPACES}};

#define SENTENCE R"( ?[^(\s|.,!?\x{2026}\x{3002}\x{FF0C}\x{3001}\x{964}\x{6D4}\x{60C})]+)"
constexpr SplitStage bloom[]{{SENTENCE}};
constexpr SplitStage viking[]{{SENTENCE}, {R"(\p{N})"}};
constexpr SplitStage falcon[]{{R"([\p{P}\$\+<=>\^~\|`]+)"}, {GPT2}, {"[0-9][0-9][0-9]"}};
constexpr SplitStage standard[]{{R"([\p{P}\$\+<=>\^~\|]+)"}, {GPT2}, {R"(\p{N}+)"}, {"[0-9][0-9][0-9]"}};

constexpr PreTokenizerRules families[]{
    {"default", standard},
    {"afmoe", afmoe},
    {"bailingmoe", bailing},
    {"bloom", bloom},
    {"chatglm-bpe", llama3},
    {"dbrx", llama3},
    {"deepseek-coder", deepseekCoder},
    {"deepseek-llm", deepseekLlm},
    {"deepseek-v3", deepseekV3},
    {"exaone-moe", exaoneMoe},
    {"falcon", falcon},
    {"glm4", llama3, true},
    {"gpt-2", gpt2},
    {"gpt-4o", gpt4o},
    {"jais-2", jais2},
    {"kimi-k2", kimiK2},
    {"laguna", laguna},
    {"llama-bpe", llama3, true, true},
    {"minicpm5", minicpm5, true},
    {"qwen2", qwen2},
    {"qwen35", qwen35},
    {"seed-coder", seedCoder},
    {"smollm", digitsGpt2},
    {"spark2_5", spark},
    {"superbpe", superBpe},
    {"tekken", tekken, true, true},
    {"tiny_aya", tinyAya},
    {"ufakzeka", ufakzeka},
    {"viking", viking},
    {"youtu", youtu, true},
};

/// Other names in files, and the family whose rules they share.
constexpr std::pair<std::string_view, std::string_view> aliases[]{
    {"a.x-4.0", "gpt-2"},
    {"bailingmoe2", "bailingmoe"},
    {"codeshell", "smollm"},
    {"cohere2moe", "tiny_aya"},
    {"command-r", "smollm"},
    {"deepseek-r1-qwen", "qwen2"},
    {"exaone", "smollm"},
    {"exaone4", "gpt-2"},
    {"f2llmv2", "qwen2"},
    {"falcon-h1", "llama-bpe"},
    {"falcon3", "llama-bpe"},
    {"gigachat", "gpt-2"},
    {"glm5", "glm4"},
    {"gpt3-finnish", "bloom"},
    {"granite-docling", "gpt-2"},
    {"grok-2", "qwen2"},
    {"hunyuan", "qwen2"},
    {"hunyuan-dense", "deepseek-v3"},
    {"hy_v4", "deepseek-v3"},
    {"jais", "gpt-2"},
    {"jina-de", "gpt-2"},
    {"jina-es", "gpt-2"},
    {"jina-v1-en", "gpt-2"},
    {"jina-v2-code", "gpt-2"},
    {"jina-v2-de", "gpt-2"},
    {"jina-v2-es", "gpt-2"},
    {"jina-v5-nano", "llama-bpe"},
    {"joyai-llm", "deepseek-v3"},
    {"kanana2", "gpt-4o"},
    {"kormo", "qwen2"},
    {"lfm2", "llama-bpe"},
    {"llada-moe", "bailingmoe"},
    {"llama-v3", "llama-bpe"},
    {"llama3", "llama-bpe"},
    {"llama4", "gpt-4o"},
    {"megrez", "qwen2"},
    {"mellum", "gpt-2"},
    {"mellum2", "smollm"},
    {"midm-2.0", "llama-bpe"},
    {"minerva-7b", "smollm"},
    {"minimax-m2", "gpt-4o"},
    {"modern-bert", "gpt-2"},
    {"mpt", "gpt-2"},
    {"olmo", "gpt-2"},
    {"phi-2", "gpt-2"},
    {"pixtral", "llama-bpe"},
    {"poro-chat", "bloom"},
    {"refact", "smollm"},
    {"roberta-bpe", "gpt-2"},
    {"smaug-bpe", "dbrx"},
    {"solar-open", "qwen2"},
    {"stablelm2", "qwen2"},
    {"starcoder", "smollm"},
    {"talkie", "gpt-4o"},
    {"trillion", "gpt-2"},
};

} // namespace

const PreTokenizerRules *findPreTokenizer(std::string_view pre)
{
    for (const auto &[alias, family] : aliases)
        if (alias == pre)
            pre = family;
    const auto *found =
        std::find_if(std::begin(families), std::end(families), [pre](const auto &f) { return f.name == pre; });
    return found == std::end(families) ? nullptr : found;
}

std::vector<std::string_view> preTokenizerNames()
{
    std::vector<std::string_view> names;
    for (const PreTokenizerRules &family : families)
        names.push_back(family.name);
    return names;
}

const PreTokenizerRules &defaultPreTokenizer()
{
    return families[0];
}

} // namespace moire::text
