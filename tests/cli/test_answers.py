#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Answers of models with scripted output: thinking marks, ends of turn, text to continue."""
import json
import struct
import unittest
from array import array

from cli_case import ARRAY, F32, HAS_STORE, STRING, U32, Case, header, pair, tensor, text, u32

NORMAL, UNKNOWN, CONTROL, BYTE = 1, 2, 3, 6
START, END = 3, 2


def script_model(pieces, start=START, rows_left_out=0, add_eos=False, template=None):
    """A one-layer llama whose greedy answer after the token `start` is the pieces, each its own token, and then </s>.
    A piece is a text, or a text with its token type."""
    tokens = [("<unk>", UNKNOWN), ("<s>", CONTROL), ("</s>", CONTROL), ("<|start|>", CONTROL)]
    tokens += [(f"<0x{b:02X}>", BYTE) for b in [10, *range(32, 127)]]
    first = len(tokens)
    tokens += [(p.replace(" ", "\u2581"), NORMAL) if isinstance(p, str) else p for p in pieces]
    rows, width, inner = len(tokens) - rows_left_out, (len(tokens) + 63) // 64 * 64, 32
    follows = dict(zip([start, *range(first, rows)], [*range(first, rows), END]))
    embedding, output = array("f", bytes(4 * rows * width)), array("f", bytes(4 * rows * width))
    for token in range(rows):
        embedding[token * width + token] = 1
        output[follows.get(token, END) * width + token] = 4
    zeros = bytes(4 * width * width)
    ones = array("f", [1] * width).tobytes()
    tensors = [("token_embd.weight", [width, rows], embedding.tobytes()), ("output_norm.weight", [width], ones),
               ("output.weight", [width, rows], output.tobytes())]
    for name, dims in (("attn_norm", [width]), ("ffn_norm", [width]), ("attn_q", [width, width]), ("attn_k", [width, 32]),
                       ("attn_v", [width, 32]), ("attn_output", [width, width]), ("ffn_gate", [width, inner]),
                       ("ffn_up", [width, inner]), ("ffn_down", [inner, width])):
        size = 4 * dims[0] * (dims[1] if len(dims) > 1 else 1)
        tensors.append((f"blk.0.{name}.weight", dims, ones if "norm" in name else zeros[:size]))

    def values(key, kind, form, items):
        return pair(key, ARRAY, struct.pack("<IQ", kind, len(items)) + b"".join(form(i) for i in items))

    def flag(key, value):
        return pair(key, 7, bytes([value]))

    pairs = [pair("general.architecture", STRING, text("llama")),
             *(u32(f"llama.{k}", v) for k, v in {
                 "context_length": 512, "embedding_length": width, "block_count": 1, "feed_forward_length": inner,
                 "attention.head_count": width // 32, "attention.head_count_kv": 1, "rope.dimension_count": 32}.items()),
             pair("llama.attention.layer_norm_rms_epsilon", F32, struct.pack("<f", 1e-5)),
             pair("tokenizer.ggml.model", STRING, text("llama")),
             values("tokenizer.ggml.tokens", STRING, text, [t for t, _ in tokens]),
             values("tokenizer.ggml.token_type", U32, lambda k: struct.pack("<I", k), [k for _, k in tokens]),
             values("tokenizer.ggml.scores", F32, lambda s: struct.pack("<f", s), [-i for i in range(len(tokens))]),
             u32("tokenizer.ggml.bos_token_id", 1), u32("tokenizer.ggml.eos_token_id", END),
             flag("tokenizer.ggml.add_bos_token", True), flag("tokenizer.ggml.add_eos_token", add_eos),
             flag("tokenizer.ggml.add_space_prefix", False),
             pair("tokenizer.chat_template", STRING, text(template or (
                 "{% for m in messages %}{{ m.content }}{% endfor %}{% if add_generation_prompt %}<|start|>{% endif %}")))]
    infos, data = [], b""
    for name, dims, content in tensors:
        infos.append(tensor(name, dims, offset=len(data)))
        data += content + bytes(-len(content) % 32)
    head = header(pairs, infos)
    return head + bytes(-len(head) % 32) + data


class Answers(Case):
    def test_a_close_mark_without_an_open_one(self):
        model = self.file("late.gguf", script_model(["hm", " so", "</th", "ink>", "\n", "4", "2"]))
        ask = ["chat", "-q", "-m", model, "--greedy", "-p", "Q", "--show-thinking"]
        self.assertEqual(self.good(*ask, "yes"), "hm so\n\n42\n")
        self.assertEqual(self.good(*ask, "no"), "42\n")
        self.assertEqual(self.good(*ask, "only"), "hm so\n")
        lines = [json.loads(line) for line in self.good("trace", "-q", "-m", model, "--greedy", "-p", "Q").splitlines()]
        answer = [(line["text"], line["phase"]) for line in lines if line["type"] == "token" and line["phase"] != "prompt"]
        self.assertEqual(answer, [("hm", "thinking"), (" so", "thinking"), ("</th", "thinking"), ("ink>", "thinking"),
                                  ("\n", "answer"), ("4", "answer"), ("2", "answer"), ("</s>", "answer")])
        if HAS_STORE:
            store = self.folder / "chats.db"
            self.good(*ask, "no", "--store", store)
            kept = json.loads(self.good("sessions", "export", "all", "--store", store, "-o", "-"))
            message = kept["sessions"][0]["messages"][1]
            self.assertEqual((message["reasoning"], message["text"]), ("hm so", "42"))
            self.assertEqual([t["phase"] for t in message["generation"]["tokens"]], [phase for _, phase in answer])
            self.assertEqual(message["generation"]["thinking_tokens"], 4)

    def test_text_before_an_open_mark(self):
        model = self.file("later.gguf", script_model(["Sure!", "\n", "<th", "ink>", "hm", "</think>", "\n\n4", "2"]))
        ask = ["chat", "-q", "-m", model, "--greedy", "-p", "Q", "--show-thinking"]
        self.assertEqual(self.good(*ask, "yes"), "Sure!\n\n\nhm\n\n42\n")
        self.assertEqual(self.good(*ask, "no"), "Sure!\n42\n")
        self.assertEqual(self.good(*ask, "only"), "hm\n")
        lines = [json.loads(line) for line in self.good("trace", "-q", "-m", model, "--greedy", "-p", "Q").splitlines()]
        phases = [line["phase"] for line in lines if line["type"] == "token" and line["phase"] != "prompt"]
        self.assertEqual(phases, 3 * ["answer"] + 3 * ["thinking"] + 3 * ["answer"])
        if HAS_STORE:
            store = self.folder / "chats.db"
            self.good(*ask, "no", "--store", store)
            kept = json.loads(self.good("sessions", "export", "all", "--store", store, "-o", "-"))
            message = kept["sessions"][0]["messages"][1]
            self.assertEqual((message["reasoning"], message["text"]), ("hm", "Sure!\n42"))
            self.assertEqual([t["phase"] for t in message["generation"]["tokens"]], phases)
            self.assertEqual(message["generation"]["thinking_tokens"], 3)

    def test_an_answer_without_thinking(self):
        model = self.file("plain.gguf", script_model(["4", "2"]))
        for show, shown in (("no", "42\n"), ("only", "\n")):
            self.assertEqual(self.good("chat", "-q", "-m", model, "--greedy", "-p", "Q", "--show-thinking", show), shown)

    def test_text_to_continue(self):
        model = self.file("eos.gguf", script_model(["lo", " there"], start=5 + ord("l") - 32, add_eos=True))
        self.assertEqual(self.good("complete", "-q", "-m", model, "--greedy", "-p", "hel"), "lo there\n")
        lines = [json.loads(line) for line in
                 self.good("trace", "-q", "-m", model, "--raw", "--greedy", "-p", "hel").splitlines()]
        self.assertEqual([line["text"] for line in lines if line.get("phase") == "prompt"], ["<s>", "h", "e", "l"])

    def test_ids_without_logits(self):
        pieces = ["4", "2", ("<|im_end|>", CONTROL), ("[PAD]", CONTROL)]
        model = self.file("past.gguf", script_model(pieces, rows_left_out=2))
        code, out, err = self.run_cli("complete", "-m", model, "--greedy", "--ignore-eos", "-n", "4", "-p", "<|im_end|>")
        self.assertEqual(code, 0, err)
        self.assertRegex(err, "warning: .*2 entries are not used")
        self.assertEqual(self.good("tokenize", "-q", "-m", model, "--parse-special", "-p", "[PAD]").count("\n"), 6)


if __name__ == "__main__":
    unittest.main()
