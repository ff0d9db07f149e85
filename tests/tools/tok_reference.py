# SPDX-License-Identifier: GPL-3.0-or-later
"""Tokenizes tests/data/text/corpus.txt with llama.cpp and real vocabularies.

    tok_reference.py corpus.txt llama.json ggml-vocab-*.gguf

Needs the package llama-cpp-python; the vocabularies are in its source package (vendor/llama.cpp/models). For each
vocabulary it writes the tokens added to an empty text, the end tokens, and for each text "count:hash" of its ids, once
as plain text and once with special tokens parsed. Texts that are not UTF-8 have null: llama.cpp replaces invalid bytes
or drops what follows them, while Moire keeps every byte.
"""
import ctypes
import json
import pathlib
import sys

import llama_cpp
from tok_corpus import hash_ids, is_utf8, read_corpus


def tokenize(vocab, text, special, parse):
    size = len(text) + 16
    ids = (llama_cpp.llama_token * size)()
    count = llama_cpp.llama_tokenize(vocab, text, len(text), ids, size, special, parse)
    assert count >= 0
    return list(ids[:count])


def main():
    corpus = read_corpus(sys.argv[1])
    silent = llama_cpp.llama_log_callback(lambda *_: None)  # must outlive every call from the library
    llama_cpp.llama_log_set(silent, ctypes.c_void_p(0))
    params = llama_cpp.llama_model_default_params()
    params.vocab_only = True
    result = {}
    for path in map(pathlib.Path, sys.argv[3:]):
        model = llama_cpp.llama_model_load_from_file(str(path).encode(), params)
        vocab = llama_cpp.llama_model_get_vocab(model)
        result[path.name] = {
            "empty": tokenize(vocab, b"", True, False),
            "ends": [i for i in range(llama_cpp.llama_vocab_n_tokens(vocab)) if llama_cpp.llama_vocab_is_eog(vocab, i)],
            "plain": [hash_ids(tokenize(vocab, t, False, False)) if is_utf8(t) else None for t in corpus],
            "parsed": [hash_ids(tokenize(vocab, t, False, True)) if is_utf8(t) else None for t in corpus],
        }
        llama_cpp.llama_model_free(model)
    with open(sys.argv[2], "w") as file:
        json.dump(result, file, indent=0, sort_keys=True)
        file.write("\n")


main()
