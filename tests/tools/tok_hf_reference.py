# SPDX-License-Identifier: GPL-3.0-or-later
"""Tokenizes tests/data/text/corpus.txt with Hugging Face's tokenizers and the pre-tokenizer of each family.

    tok_hf_reference.py corpus.txt hugging_face.json ggml-vocab-qwen2.gguf
    tok_hf_reference.py unicode_16.txt unicode_16.json

The second form needs no vocabulary: it writes the byte positions where words end.

Needs the packages tokenizers and gguf. The patterns come from the models' own definitions (tokenizer.json or the
tokenizer's source), unlike the engine's, which are rewritten where PCRE2 requires it. All of them use the same real
vocabulary, so that only the splitting differs. Texts that are not UTF-8 have null.
"""
import json
import sys

from tokenizers import Regex, Tokenizer, models, pre_tokenizers
from tok_corpus import hash_ids, is_utf8, read_corpus

CONTRACTION = r"(?i:'s|'t|'re|'ve|'m|'ll|'d)"
SPACES = r"\s*[\r\n]+|\s+(?!\S)|\s+"
GPT2 = r"'s|'t|'re|'ve|'m|'ll|'d| ?\p{L}+| ?\p{N}+| ?[^\s\p{L}\p{N}]+|\s+(?!\S)|\s+"
LLAMA3 = CONTRACTION + r"|[^\r\n\p{L}\p{N}]?\p{L}+|\p{N}{1,3}| ?[^\s\p{L}\p{N}]+[\r\n]*|" + SPACES
UPPER, LOWER = r"\p{Lu}\p{Lt}\p{Lm}\p{Lo}\p{M}", r"\p{Ll}\p{Lm}\p{Lo}\p{M}"
HAN_KANA = "[\u4e00-\u9fa5\u3040-\u309f\u30a0-\u30ff]+"
HAN_HANGUL = "[\u4e00-\u9fa5\u0800-\u4e00\uac00-\ud7ff]+"
ASCII_WORD = r"[!\"#$%&'()*+,\-./:;<=>?@\[\\\]^_`{|}~][A-Za-z]+|"
DEEPSEEK = ASCII_WORD + r"[^\r\n\p{L}\p{P}\p{S}]?[\p{L}\p{M}]+| ?[\p{P}\p{S}]+[\r\n]*|" + SPACES


def cased(suffix, end, without=""):
    upper, lower = f"[{UPPER}{without}]", f"[{LOWER}{without}]"
    lead = r"[^\r\n\p{L}\p{N}]?"
    return f"{lead}{upper}*{lower}+{suffix}|{lead}{upper}+{lower}*{suffix}|{end}"


FAMILIES = {
    "gpt-2": [GPT2],
    "smollm": [r"\p{N}", GPT2],
    "llama-bpe": [LLAMA3],
    "dbrx": [LLAMA3],
    "qwen2": [LLAMA3.replace(r"\p{N}{1,3}", r"\p{N}")],
    "qwen35": [CONTRACTION + r"|[^\r\n\p{L}\p{N}]?[\p{L}\p{M}]+|\p{N}| ?[^\s\p{L}\p{M}\p{N}]+[\r\n]*|" + SPACES],
    "gpt-4o": [cased(CONTRACTION + "?", r"\p{N}{1,3}| ?[^\s\p{L}\p{N}]+[\r\n/]*|" + SPACES)],
    "tekken": [cased("", r"\p{N}| ?[^\s\p{L}\p{N}]+[\r\n/]*|" + SPACES)],
    "kimi-k2": [r"[\p{Han}]+|" + cased(CONTRACTION + "?", r"\p{N}{1,3}| ?[^\s\p{L}\p{N}]+[\r\n]*|" + SPACES,
                                       r"&&[^\p{Han}]")],
    "deepseek-coder": [r"[\r\n]", r"\s?\p{L}+", r"\s?\p{P}+", HAN_HANGUL, r"\p{N}"],
    "deepseek-v3": [r"\p{N}{1,3}", HAN_KANA, DEEPSEEK],
    "seed-coder": [CONTRACTION + r"|[^\r\n\p{L}\p{N}]?\p{L}+|\p{N}{1}| ?[^\s\p{L}\p{N}\r\n]+|" + SPACES],
    "bailingmoe": [r"'(?i:[sdmt]|ll|ve|re)|[^\r\n\p{L}\p{N}]?+\p{L}+|\p{N}| ?[^\s\p{L}\p{N}]++[\r\n]*|\s*[\r\n]"
                   r"|\s+(?!\S)|\s+"],
    "exaone-moe": [CONTRACTION + r"|[^\r\n\p{L}\p{N}]?(?:\p{L}\p{M}*(?: \p{L}\p{M}*)*)+|\p{N}"
                   r"| ?[^\s\p{L}\p{N}]+[\r\n/]?|\s*[\r\n]|\s+(?!\S)|\s+"],
    "tiny_aya": [r"\d{1,3}(?=(?:\d{3})*\b)",
                 cased(CONTRACTION + "?", r"\p{N}{1,3}| ?[^\s\p{L}\p{N}]+[\r\n/]*|" + SPACES)],
}
IGNORE_MERGES = {"llama-bpe", "tekken"}


def splits(patterns):
    return [pre_tokenizers.Split(Regex(pattern), "isolated") for pattern in patterns]


def word_ends(text, patterns):
    text = text.decode()
    return [len(text[:end].encode())
            for _, (_, end) in pre_tokenizers.Sequence(splits(patterns)).pre_tokenize_str(text)]


def ids_by_family(corpus, path):
    from gguf import GGUFReader
    reader = GGUFReader(path)
    pieces = reader.fields["tokenizer.ggml.tokens"].contents()
    kinds = reader.fields["tokenizer.ggml.token_type"].contents()
    vocab = {piece: i for i, piece in enumerate(pieces) if kinds[i] == 1}
    merges = [tuple(merge.split(" ")) for merge in reader.fields["tokenizer.ggml.merges"].contents()]
    merges = [merge for merge in merges if "".join(merge) in vocab]
    result = {}
    for family, patterns in FAMILIES.items():
        tokenizer = Tokenizer(models.BPE(vocab, merges, ignore_merges=family in IGNORE_MERGES))
        tokenizer.pre_tokenizer = pre_tokenizers.Sequence(
            splits(patterns) + [pre_tokenizers.ByteLevel(add_prefix_space=False, use_regex=False)])
        result[family] = [
            hash_ids(tokenizer.encode(text.decode(), add_special_tokens=False).ids) if is_utf8(text) else None
            for text in corpus]
    return result


def main():
    corpus = read_corpus(sys.argv[1])
    if len(sys.argv) > 3:
        result = ids_by_family(corpus, sys.argv[3])
    else:
        result = {family: [hash_ids(word_ends(text, patterns)) for text in corpus]
                  for family, patterns in FAMILIES.items()}
    with open(sys.argv[2], "w") as file:
        json.dump(result, file, indent=0, sort_keys=True)
        file.write("\n")


main()
