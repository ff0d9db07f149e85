# SPDX-License-Identifier: GPL-3.0-or-later
"""Records the output of transformers and llama.cpp for SmolLM2-135M-Instruct.

    smollm2_golden.py SmolLM2-135M-Instruct.Q4_1.gguf tests/data/smollm2/text.txt tests/data/smollm2/golden.json

Needs torch, transformers, gguf, jinja2 and llama-cpp-python (0.3.36); tests/tools/fetch_models.py downloads the file.
For each of twenty conversations it writes the prompt as rendered by Python's jinja2 from the file's template, its ids
from llama.cpp's tokenizer, and two greedy continuations of up to 32 tokens (an end token is the last)

- "transformers": with all weights dequantised to float32, in float32 on the CPU with eager attention,
- "llama.cpp": with the file as it is and the library's own defaults (cache in half precision),

each with the gap between the two best logits at every step, as a fraction of the logits' range. It also writes the mean
negative log-likelihood (nats) of the text's tokens after the first, from both.
"""
import hashlib
import json
import pathlib
import sys

import gguf
import jinja2.sandbox
import llama_cpp
import numpy
import torch
import transformers

STEPS = 32
END = 2  # <|im_end|>


def user(*turns, system=None):
    """A conversation in which the user and the assistant alternate."""
    messages = [{"role": "system", "content": system}] if system is not None else []
    for i, text in enumerate(turns):
        messages.append({"role": "assistant" if i % 2 else "user", "content": text})
    return messages


CONVERSATIONS = [
    user("What is the capital of France?"),
    user("What is 17 x 23? Think step by step."),
    user("Write a haiku about rain on a tin roof."),
    user("Explain in two sentences why the sky is blue."),
    user("Hello!"),
    user("List three uses of a paper clip."),
    user("Translate into German: \"The cat sleeps under the table.\""),
    user("¿Cuál es la capital de España?"),
    user("请用一句话介绍一下长城。"),
    user("Write a Python function that reverses a string.", system="You are a terse programmer. Answer with code only."),
    user("What does this print?\n\n```c\nfor (int i = 0; i < 3; ++i)\n    printf(\"%d \", i * i);\n```"),
    user("My name is Ada.", "Nice to meet you, Ada! How can I help you today?", "What is my name?"),
    user("Tell me a story about a lighthouse keeper.", "Once there was a keeper who counted ships.", "Go on.", "One night "
         "the lamp would not light.", "How does it end?"),
    user("Summarise: The tide mill had not ground corn for sixty years, but its gates still opened with every flood and "
         "shut with every ebb, exactly as the carpenter had meant when he hung them."),
    user("Which is heavier, a kilogram of feathers or a kilogram of iron?", system=""),
    user("   leading and trailing spaces   \n\n"),
    user("Is this sentence happy or sad? \"I lost my keys again 😭😭\""),
    user("Complete the sequence: 2, 3, 5, 7, 11,"),
    user("Give me a JSON object with the keys \"name\" and \"age\" for a 42 year old called Bob."),
    user("Who wrote \"Pride and Prejudice\", and when was it published? Answer in one line.",
         system="You are a librarian.\nYou like short answers."),
]


def render(template, messages):
    """Renders like transformers' apply_chat_template."""
    environment = jinja2.sandbox.ImmutableSandboxedEnvironment(trim_blocks=True, lstrip_blocks=True)
    return environment.from_string(template).render(messages=messages, add_generation_prompt=True)


def load_dequantised(path):
    """The file as a transformers model in float32."""
    reader = gguf.GGUFReader(path)

    def key(name):
        return reader.fields[f"llama.{name}"].contents()

    heads, width = key("attention.head_count"), key("embedding_length")
    config = transformers.LlamaConfig(
        vocab_size=key("vocab_size"), hidden_size=width, intermediate_size=key("feed_forward_length"),
        num_hidden_layers=key("block_count"), num_attention_heads=heads, num_key_value_heads=key("attention.head_count_kv"),
        max_position_embeddings=key("context_length"), rms_norm_eps=key("attention.layer_norm_rms_epsilon"),
        rope_parameters={"rope_type": "default", "rope_theta": key("rope.freq_base")}, tie_word_embeddings=True,
        attn_implementation="eager")
    names = gguf.get_tensor_name_map(gguf.MODEL_ARCH.LLAMA, config.num_hidden_layers)
    model = transformers.LlamaForCausalLM(config).to(torch.float32).eval()
    stored = {t.name: gguf.dequantize(t.data, t.tensor_type) for t in reader.tensors}
    state = {}
    for name in model.state_dict():
        if name == "lm_head.weight":  # tied to the embedding
            continue
        value = torch.tensor(stored.pop(names.get_name(name, (".weight",))))
        if ".q_proj." in name or ".k_proj." in name:  # the converter permuted the rows to rotate neighbouring pairs
            value = value.reshape(-1, width // heads // 2, 2, width).swapaxes(1, 2).reshape(value.shape)
        state[name] = value
    state["lm_head.weight"] = state["model.embed_tokens.weight"]
    assert not stored, f"unused tensors: {list(stored)}"
    model.load_state_dict(state)
    return model


def gap(logits):
    second, best = numpy.partition(logits, -2)[-2:]
    return float((best - second) / (logits.max() - logits.min()))


def continuation(next_logits, prompt):
    """Greedy continuation; next_logits(ids) appends ids to the context and returns the last row of logits."""
    ids, gaps = [], []
    logits = next_logits(prompt)
    while True:
        gaps.append(float(f"{gap(logits):.3g}"))
        ids.append(int(logits.argmax()))
        if len(ids) == STEPS or ids[-1] == END:
            return {"ids": ids, "gaps": gaps}
        logits = next_logits(ids[-1:])


def mean_nll(logits, ids):
    rows = torch.log_softmax(torch.from_numpy(logits[: len(ids) - 1]).double(), -1)
    return float(-rows[torch.arange(len(ids) - 1), torch.tensor(ids[1:])].mean())


class Transformers:
    def __init__(self, path):
        self.model = load_dequantised(path)

    @torch.no_grad()
    def greedy(self, prompt):
        cache = transformers.DynamicCache()

        def step(ids):
            return self.model(torch.tensor([ids]), past_key_values=cache).logits[0, -1].numpy()

        return continuation(step, prompt)

    @torch.no_grad()
    def logits(self, ids):
        return self.model(torch.tensor([ids])).logits[0].numpy()


class Llama:
    def __init__(self, path):
        self.llama = llama_cpp.Llama(path, n_ctx=2048, n_threads=2, n_threads_batch=2, logits_all=True, verbose=False)

    def tokenize(self, text, special):
        return self.llama.tokenize(text.encode(), add_bos=False, special=special)

    def greedy(self, prompt):
        self.llama.reset()

        def step(ids):
            self.llama.eval(ids)
            return self.llama.scores[self.llama.n_tokens - 1]

        return continuation(step, prompt)

    def logits(self, ids):
        self.llama.reset()
        self.llama.eval(ids)
        return self.llama.scores[: len(ids)]


def main():
    path, text_path, out = sys.argv[1:]
    template = gguf.GGUFReader(path).fields["tokenizer.chat_template"].contents()
    witnesses = {"transformers": Transformers(path), "llama.cpp": Llama(path)}
    golden = {"sha256": hashlib.sha256(pathlib.Path(path).read_bytes()).hexdigest(), "conversations": []}
    for messages in CONVERSATIONS:
        text = render(template, messages)
        ids = witnesses["llama.cpp"].tokenize(text, True)
        case = {"messages": messages, "text": text, "ids": ids}
        for name, witness in witnesses.items():
            case[name] = witness.greedy(ids)
        golden["conversations"].append(case)
    ids = witnesses["llama.cpp"].tokenize(pathlib.Path(text_path).read_text(encoding="utf-8"), False)
    golden["nll"] = {"tokens": len(ids), **{name: mean_nll(w.logits(ids), ids) for name, w in witnesses.items()}}
    lines = ",\n".join(json.dumps(case, ensure_ascii=False) for case in golden.pop("conversations"))
    head = json.dumps(golden, indent=1)[:-2]
    pathlib.Path(out).write_text(f'{head},\n "conversations": [\n{lines}\n]\n}}\n', encoding="utf-8")


main()
