#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Answers of the server: chat and raw completions, whole and streamed, log-probabilities, routes, cached prefixes.

    MOIRE_CLI=path/to/moire-cli python3 tests/server/test_answers.py
"""
import ast
import base64
import json
import math
import struct
import subprocess
import tempfile
import threading
import time
import unittest

from server_case import CLI, Case, Server

CHAT, COMPLETE = "/v1/chat/completions", "/v1/completions"


def question(text, **more):
    return {"messages": [{"role": "user", "content": text}], "temperature": 0, **more}


def array(text):
    data = base64.b64decode(text)
    assert data[:8] == b"\x93NUMPY\x01\0", data[:8]
    length = struct.unpack("<H", data[8:10])[0]
    head = ast.literal_eval(data[10:10 + length].decode())
    assert head["descr"] == "<i4" and not head["fortran_order"], head
    values = struct.unpack(f"<{math.prod(head['shape'])}i", data[10 + length:])
    return head["shape"], values


class Chat(Case):
    def test_answers_and_counts(self):
        answer = self.chat()
        self.assertEqual((answer["object"], answer["model"]), ("chat.completion", "moire-tiny-instruct"))
        message = answer["choices"][0]["message"]
        self.assertIn("391", message["content"])
        self.assertIn("21", message["reasoning_content"])
        self.assertNotIn("think>", message["content"] + message["reasoning_content"])
        self.assertEqual(answer["choices"][0]["finish_reason"], "stop")
        usage = answer["usage"]
        self.assertEqual(usage["total_tokens"], usage["prompt_tokens"] + usage["completion_tokens"])
        self.assertGreater(usage["completion_tokens_details"]["reasoning_tokens"], 0)

    def test_streams_the_same(self):
        whole = self.chat(max_tokens=60)["choices"][0]
        found = self.stream(CHAT, question("What is 17 x 23?", max_tokens=60, stream_options={"include_usage": True}))
        self.assertEqual(found[-1][1], "[DONE]")
        chunks = [data for _, data in found[:-1]]
        self.assertEqual({chunk["object"] for chunk in chunks}, {"chat.completion.chunk"})
        self.assertEqual(chunks[0]["choices"][0]["delta"], {"role": "assistant", "content": ""})
        deltas = [chunk["choices"][0]["delta"] for chunk in chunks[:-1]]
        self.assertGreater(len(deltas), 20)
        for field in ("content", "reasoning_content"):
            self.assertEqual("".join(delta.get(field, "") for delta in deltas), whole["message"].get(field, ""))
        self.assertEqual(chunks[-2]["choices"][0]["finish_reason"], whole["finish_reason"])
        self.assertEqual(chunks[-1]["choices"], [])
        self.assertEqual(chunks[-1]["usage"]["completion_tokens"], 60)
        self.assertNotIn("usage", self.stream(CHAT, question("Hello", max_tokens=2))[-2][1])

    def test_says_how_long_it_took(self):
        whole = self.chat(max_tokens=8)["timings"]
        self.assertEqual(whole["predicted_n"], 8)
        for name in ("queue_ms", "prompt_ms", "predicted_ms"):
            self.assertGreaterEqual(whole[name], 0)
        self.assertGreater(whole["predicted_per_second"], 0)
        chunks = [data for _, data in self.stream(CHAT, question("What is 17 x 23?", max_tokens=8, timings_per_token=True))[:-1]]
        times = [chunk["timings"]["predicted_ms"] for chunk in chunks[1:]]
        self.assertEqual(times, sorted(times))
        self.assertEqual(times[0], 0)
        self.assertEqual(chunks[-1]["timings"]["predicted_n"], 8)
        quiet = [data for _, data in self.stream(CHAT, question("What is 17 x 23?", max_tokens=8))[:-1]]
        self.assertEqual(["timings" in chunk for chunk in quiet], [False] * (len(quiet) - 1) + [True])
        text = self.post("/v1/completions", {"prompt": "a", "max_tokens": 3})
        self.assertEqual(text["timings"]["predicted_n"], text["usage"]["completion_tokens"])
        self.assertNotIn("timings", self.post("/v1/completions", {"prompt": "a", "max_tokens": 3, "n": 2}))

    def test_limits_and_stops(self):
        for name in ("max_tokens", "max_completion_tokens"):
            answer = self.post(CHAT, question("What is 17 x 23?", **{name: 5}))
            self.assertEqual((answer["choices"][0]["finish_reason"], answer["usage"]["completion_tokens"]), ("length", 5))
        stopped = self.chat("What is 17 x 23?", stop=["39"], reasoning_effort="none")["choices"][0]
        self.assertEqual(stopped["finish_reason"], "stop")
        self.assertNotIn("39", stopped["message"]["content"])
        budget = self.chat("What is 17 x 23?", thinking_budget=3)
        self.assertLessEqual(budget["usage"]["completion_tokens_details"]["reasoning_tokens"], 3)

    def test_the_seed_decides(self):
        ask = lambda seed: self.post(CHAT, {**question("Tell me something", seed=seed, max_tokens=20), "temperature": 3, "top_k": 0, "top_p": 1, "min_p": 0})
        texts = [ask(seed)["choices"][0]["message"] for seed in (1, 1, 2, 3)]
        self.assertEqual(texts[0], texts[1])
        self.assertFalse(texts[0] == texts[2] == texts[3])

    def test_several_choices(self):
        answer = self.post(CHAT, {**question("Tell me something", n=3, seed=5, max_tokens=8), "temperature": 1.5})
        self.assertEqual([choice["index"] for choice in answer["choices"]], [0, 1, 2])
        self.assertEqual(answer["usage"]["completion_tokens"], 24)
        found = self.stream(CHAT, {**question("Tell me something", n=3, seed=5, max_tokens=8), "temperature": 1.5})
        for choice in answer["choices"]:
            text = "".join(data["choices"][0]["delta"].get("reasoning_content", "") + data["choices"][0]["delta"].get("content", "")
                           for _, data in found[:-1] if data["choices"][0]["index"] == choice["index"])
            self.assertEqual(text, choice["message"].get("reasoning_content", "") + choice["message"]["content"])

    def test_log_probabilities_belong_to_the_text(self):
        choice = self.chat("What is 2 + 2?", logprobs=True, top_logprobs=3)["choices"][0]
        content = choice["logprobs"]["content"]
        self.assertEqual(b"".join(bytes(entry["bytes"]) for entry in content).decode().strip(), choice["message"]["content"].strip())
        for entry in content:
            self.assertEqual(len(entry["top_logprobs"]), 3)
            self.assertAlmostEqual(entry["logprob"], entry["top_logprobs"][0]["logprob"], places=5)  # greedy
        found = self.stream(CHAT, question("What is 2 + 2?", logprobs=True, top_logprobs=3))
        streamed = [entry for _, data in found[:-1] if data["choices"][0]["logprobs"]
                    for entry in data["choices"][0]["logprobs"]["content"]]
        self.assertEqual(streamed, content)

    def test_prefixes_are_used_again(self):
        messages = [{"role": "user", "content": "Please remember the number 7305, it is important."}]
        first = self.post(CHAT, {"messages": messages, "max_tokens": 4, "temperature": 0})
        again = self.post(CHAT, {"messages": messages, "max_tokens": 4, "temperature": 0})
        self.assertEqual(again["usage"]["prompt_tokens_details"]["cached_tokens"], first["usage"]["prompt_tokens"] - 1)
        self.assertEqual(first["choices"][0]["message"], again["choices"][0]["message"])

    def test_refuses_what_it_cannot_do(self):
        for says, more in (("n", {"n": 0}), ("temperature", {"temperature": "hot"}), ("temperature", {"temperature": -1}),
                           ("top_logprobs", {"top_logprobs": 3}), ("logit_bias", {"logit_bias": {"5": 1}}),
                           ("seed", {"seed": 1.5}), ("stop", {"stop": [1]}), ("max_tokens", {"max_tokens": -3}),
                           ("reasoning_effort", {"reasoning_effort": "much"}), ("stream", {"stream": "yes"}),
                           ("tools", {"tools": [{"type": "function", "function": {"name": "f"}}]}),
                           ("moire_policy", {"moire_policy": {"rules": [{"kind": "off", "layer": 0, "expert": 99999}]}}),
                           ("rules[0].kind", {"moire_policy": {"rules": [{"kind": "on", "expert": 1}]}})):
            self.refused(400, says, CHAT, question("Hello", **more))
        self.refused(400, "messages", CHAT, {"messages": []})
        self.assertIn("temperature", self.refused(400, "0.0", CHAT, {**question("Hello"), "temperature": -1})["message"])
        self.refused(400, "messages[0].role", CHAT, {"messages": [{"content": "x"}]})
        self.refused(400, "text only", CHAT, {"messages": [{"role": "user", "content": [{"type": "image_url", "image_url": {"url": "file:///etc/passwd"}}]}]})
        self.assertEqual(self.refused(404, "moire-tiny-instruct", CHAT, question("Hello", model="gpt-4"))["code"], "model_not_found")
        long = self.refused(400, "context", CHAT, question("word " * 40000))
        self.assertEqual((long["code"], long["param"]), ("context_length_exceeded", "messages"))
        self.assertEqual(self.refused(400, "context", COMPLETE, {"prompt": "word " * 40000})["param"], "prompt")


class Completions(Case):
    def test_continues_text_and_tokens(self):
        answer = self.post(COMPLETE, {"prompt": "Monday, Tuesday,", "temperature": 0, "max_tokens": 6})
        self.assertEqual(answer["object"], "text_completion")
        several = self.post(COMPLETE, {"prompt": ["Monday, Tuesday,", "One, two,"], "temperature": 0, "max_tokens": 6})
        self.assertEqual([choice["index"] for choice in several["choices"]], [0, 1])
        self.assertEqual(several["choices"][0]["text"], answer["choices"][0]["text"])
        ids = self.post(COMPLETE, {"prompt": [5, 6, 7], "temperature": 0, "max_tokens": 4})
        self.assertEqual(ids["usage"]["prompt_tokens"], 3)
        pieces = self.stream(COMPLETE, {"prompt": "Monday, Tuesday,", "temperature": 0, "max_tokens": 6})
        self.assertEqual("".join(data["choices"][0]["text"] for _, data in pieces[:-1]), answer["choices"][0]["text"])
        for prompt in ("", [], [[]], [1, "x"], [99999999], [-1], 5, {"a": 1}, None):
            self.refused(400, "prompt", COMPLETE, {"prompt": prompt})

    def test_scores_of_a_given_text(self):
        # What evaluation harnesses ask for: the log-probabilities of a text.
        answer = self.post(COMPLETE, {"prompt": "One, two, three", "temperature": 0, "max_tokens": 1, "echo": True, "logprobs": 2})
        choice = answer["choices"][0]
        found = choice["logprobs"]
        self.assertEqual(len(found["tokens"]), answer["usage"]["total_tokens"])
        self.assertIsNone(found["token_logprobs"][0])
        self.assertTrue(all(value <= 0 for value in found["token_logprobs"][1:]))
        self.assertTrue(all(len(top) <= 2 for top in found["top_logprobs"][1:]))
        self.assertTrue(choice["text"].startswith("One, two, three"))
        free = self.post(COMPLETE, {"prompt": "One, two, three", "temperature": 0, "max_tokens": 1, "logprobs": 2})
        self.assertAlmostEqual(free["choices"][0]["logprobs"]["token_logprobs"][0], found["token_logprobs"][-1], places=3)


class Routes(Case):
    def test_routed_experts_as_vllm_returns_them(self):
        model = json.loads(self.ask("GET", "/v1/models")[2])["data"][0]["moire"]
        for path, body in ((CHAT, question("What is 2 + 2?")), (COMPLETE, {"prompt": "One, two,", "temperature": 0})):
            answer = self.post(path, {**body, "max_tokens": 7, "return_routed_experts": True})
            shape, values = array(answer["choices"][0]["routed_experts"])
            self.assertEqual(shape, (answer["usage"]["total_tokens"] - 1, model["expert_layers"], model["experts_used"]))
            self.assertTrue(all(0 <= value < model["experts"] for value in values))
            found = self.stream(path, {**body, "max_tokens": 7, "return_routed_experts": True})
            self.assertEqual(found[-2][1]["choices"][0]["routed_experts"], answer["choices"][0]["routed_experts"])

    def test_a_policy_changes_them(self):
        body = {"prompt": "One, two,", "temperature": 0, "max_tokens": 5, "return_routed_experts": True}
        free = array(self.post(COMPLETE, body)["choices"][0]["routed_experts"])
        off = {"rules": [{"kind": "off", "layer": "*", "expert": 3}]}
        held = array(self.post(COMPLETE, {**body, "moire_policy": off})["choices"][0]["routed_experts"])
        self.assertIn(3, free[1])
        self.assertNotIn(3, held[1])
        mute = {"rules": [{"kind": "mute", "layer": "*", "expert": 3}]}
        muted = self.post(COMPLETE, {**body, "moire_policy": mute})["choices"][0]
        self.assertIn(3, array(muted["routed_experts"])[1])  # chosen, but left out
        self.assertNotEqual(array(muted["routed_experts"]), free)  # what follows from it
        one = array(self.post(COMPLETE, {**body, "moire_policy": {"experts": 1}})["choices"][0]["routed_experts"])
        self.assertEqual(one[0][2], 1)
        self.assertEqual(array(self.post(COMPLETE, body)["choices"][0]["routed_experts"]), free)


class Kept(unittest.TestCase):
    """Nothing of what clients ask is kept unless the person said so."""

    def chats(self, file):
        listed = subprocess.run([CLI, "sessions", "list", "--store", file, "--json"], capture_output=True, text=True)
        if "does not include the session database" in listed.stderr:
            self.skipTest("built without Qt")
        self.assertEqual(listed.returncode, 0, listed.stderr)
        return json.loads(listed.stdout)

    def test_chats_with_traces_in_a_folder(self):
        with tempfile.TemporaryDirectory() as folder:
            file = f"{folder}/kept.db"
            try:
                server = Server("--store", file)
            except AssertionError as error:
                self.assertIn("does not include the session database", str(error))
                self.skipTest("built without Qt")
            case = Case()
            case.server = server
            first = case.chat("Hello!", max_tokens=8)["choices"][0]["message"]["content"]
            messages = [{"role": "user", "content": "Hello!"}, {"role": "assistant", "content": first},
                        {"role": "user", "content": "What is 17 x 23?"}]
            answer = case.post("/v1/chat/completions", {"messages": messages, "temperature": 0})
            case.post("/v1/completions", {"prompt": "One two", "max_tokens": 3})
            server.stop()
            chats = self.chats(file)
            self.assertEqual(len(chats), 2, chats)
            shown = [json.loads(subprocess.run([CLI, "sessions", "show", str(chat["id"]), "--store", file, "--json",
                                                "--traces"], capture_output=True, text=True, check=True).stdout)
                     for chat in chats]
            talk = next(s["sessions"][0] for s in shown if len(s["sessions"][0]["messages"]) == 4)
            self.assertTrue(talk["folder"])
            self.assertEqual([m["role"] for m in talk["messages"]], ["user", "assistant"] * 2)
            last = talk["messages"][3]
            self.assertEqual(last["text"], answer["choices"][0]["message"]["content"])
            generation = last["generation"]
            self.assertEqual(generation["state"], "stop")
            self.assertEqual(len(generation["model_hash"]), 64)
            self.assertEqual(json.loads(generation["settings"])["served"],
                             {"client": "127.0.0.1", "interface": "/v1/chat/completions"})
            self.assertEqual(len(generation["tokens"]), answer["usage"]["completion_tokens"])
            self.assertTrue(generation["tokens"][0]["alternatives"])
            self.assertTrue(generation["tokens"][0]["experts"])


class Clients(Case):
    def wait_for(self, line):
        limit = time.monotonic() + 60
        while line not in self.ask("GET", "/metrics")[2].split("\n"):
            self.assertLess(time.monotonic(), limit, line)
            time.sleep(0.01)

    def test_a_client_that_leaves_ends_its_answer(self):
        # Sixteen long answers to one request: no machine is through with them before the client leaves.
        body = json.dumps({"prompt": "One", "n": 16, "max_tokens": 4000, "ignore_eos": True, "stream": True}).encode()
        for stream in (True, False):
            data = body if stream else body.replace(b', "stream": true', b"")
            with self.server.socket() as client:
                client.sendall(b"POST /v1/completions HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
                               b"Content-Length: %d\r\n\r\n" % len(data) + data)
                if stream:
                    self.assertIn(b"200 OK", client.recv(100))
                self.wait_for("moire_answers_running 1")
            start = time.monotonic()
            self.post(COMPLETE, {"prompt": "Two", "max_tokens": 1})
            self.assertLess(time.monotonic() - start, 30)
        self.wait_for("moire_answers_abandoned_total 2")

    def test_clients_do_not_get_each_others_text(self):
        wanted = {number: self.chat(f"What is {number} + 1?", max_tokens=40)["choices"][0]["message"] for number in range(1, 7)}
        wrong = []

        def ask(number):
            for _ in range(2):
                if self.chat(f"What is {number} + 1?", max_tokens=40)["choices"][0]["message"] != wanted[number]:
                    wrong.append(number)

        threads = [threading.Thread(target=ask, args=(number,)) for number in wanted]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        self.assertEqual(wrong, [])


if __name__ == "__main__":
    unittest.main(verbosity=2)
