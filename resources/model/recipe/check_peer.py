# SPDX-License-Identifier: GPL-3.0-or-later
"""Does llama.cpp, through the package llama-cpp-python, read the same files and choose the same tokens?

    check_peer.py --cli moire-cli FILE.gguf ...

Held-out questions as the file's own template writes them, greedy. Both programs sum in another order and round
activations, so where two tokens are almost equally probable either may be chosen: of every divergence the two best
probabilities are told, and only one whose gap is above the tolerance fails.
"""
from __future__ import annotations

import argparse
import json
import subprocess
import sys

import llama_cpp
from llama_cpp import Llama

from evaluate import questions


def ours(cli: str, file: str, question: str, most: int) -> tuple[list[int], list[dict]]:
    """The prompt's ids, and a line of the trace per chosen token."""
    told = subprocess.run([cli, "-q", "trace", "-m", file, "-t", "1", "-n", str(most), "--greedy", "--top", "2", "-p", question],
                          capture_output=True, text=True, check=True)
    lines = [json.loads(line) for line in told.stdout.splitlines()]
    of_tokens = [line for line in lines if line["type"] == "token"]
    return [line["id"] for line in of_tokens if line["phase"] == "prompt"], [line for line in of_tokens if line["phase"] != "prompt"]


def theirs(peer: Llama, prompt: list[int], most: int) -> list[int]:
    peer.reset()
    chosen: list[int] = []
    for token in peer.generate(prompt, temp=0.0, top_k=1, repeat_penalty=1.0):
        if token == peer.token_eos() or len(chosen) == most:
            break
        chosen.append(token)
    return chosen


def without_repacked_weights() -> None:
    """On CPUs with AMX llama.cpp (llama-cpp-python 0.3.36) aborts on repacked weights of this architecture: a GGML_ASSERT
    in its scheduler."""
    defaults = llama_cpp.llama_model_default_params

    def plain():
        parameters = defaults()
        parameters.use_extra_bufts = False
        return parameters

    llama_cpp.llama_cpp.llama_model_default_params = llama_cpp.llama_model_default_params = plain


def main() -> None:
    without_repacked_weights()
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("files", nargs="+")
    parser.add_argument("--cli", default="moire-cli")
    parser.add_argument("--count", type=int, default=3, help="questions per domain and set")
    parser.add_argument("--most", type=int, default=200, help="tokens of an answer")
    parser.add_argument("--tolerance", type=float, default=0.2, help="largest gap of log probabilities that may fall either way")
    options = parser.parse_args()
    failed = False
    for file in options.files:
        peer = Llama(file, n_ctx=1024, n_threads=1, verbose=False)
        same, tokens, gaps = 0, 0, []
        asked = questions(options.count, "peer")
        for _, problem in asked:
            prompt, chosen = ours(options.cli, file, problem.question, options.most)
            answer = theirs(peer, prompt, options.most)
            ids = [line["id"] for line in chosen]
            if ids and ids[-1] == peer.token_eos():
                ids.pop()
            agreed = next((at for at, pair in enumerate(zip(ids, answer)) if pair[0] != pair[1]), min(len(ids), len(answer)))
            tokens += agreed
            if ids == answer:
                same += 1
            else:
                best = [probability for _, probability in chosen[agreed]["alternatives"]] if agreed < len(chosen) else []
                gaps.append(round(best[0] - best[1], 4) if len(best) == 2 else None)
        print(f"{file}: {same} of {len(asked)} answers the same to the last token, {tokens} tokens agree; gaps where they part: {gaps}")
        failed |= any(gap is None or gap > options.tolerance for gap in gaps)
    sys.exit(failed)


if __name__ == "__main__":
    main()
