#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Checks the server with the clients that people use. Run by hand, because it needs their packages:

    python3 -m venv /tmp/clients && /tmp/clients/bin/pip install openai anthropic
    MOIRE_CLI=path/to/moire-cli /tmp/clients/bin/python tests/server/check_clients.py
"""
import json
import subprocess
import unittest

import anthropic
import openai

from server_case import Server

MODEL = "moire-tiny-instruct"
ASK = [{"role": "user", "content": "What is 17 x 23?"}]
GREEDY = {"temperature": 0}  # the package has no name for it any more
SHAPE = {"type": "object", "properties": {"age": {"type": "integer", "minimum": 0, "maximum": 99}}, "required": ["age"], "additionalProperties": False}


class Clients(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.server = Server()
        cls.url = f"http://127.0.0.1:{cls.server.port}"
        cls.openai = openai.OpenAI(base_url=cls.url + "/v1", api_key="any")
        cls.anthropic = anthropic.Anthropic(base_url=cls.url, api_key="any")

    @classmethod
    def tearDownClass(cls):
        cls.server.stop()

    def test_openai_chat(self):
        self.assertEqual([model.id for model in self.openai.models.list()], [MODEL])
        answer = self.openai.chat.completions.create(model=MODEL, messages=ASK, temperature=0, logprobs=True, top_logprobs=2)
        self.assertIn("391", answer.choices[0].message.content)
        self.assertEqual(len(answer.choices[0].logprobs.content[0].top_logprobs), 2)
        stream = self.openai.chat.completions.create(model=MODEL, messages=ASK, temperature=0, stream=True, stream_options={"include_usage": True})
        chunks = list(stream)
        self.assertEqual("".join(chunk.choices[0].delta.content or "" for chunk in chunks if chunk.choices), answer.choices[0].message.content)
        self.assertEqual(chunks[-1].usage.completion_tokens, answer.usage.completion_tokens)
        shaped = self.openai.chat.completions.create(model=MODEL, messages=ASK, reasoning_effort="minimal", max_tokens=400, response_format={
            "type": "json_schema", "json_schema": {"name": "age", "strict": True, "schema": SHAPE}})
        self.assertIn(json.loads(shaped.choices[0].message.content)["age"], range(100))
        routed = self.openai.chat.completions.create(model=MODEL, messages=ASK, max_tokens=3, extra_body={"return_routed_experts": True})
        self.assertTrue(routed.choices[0].routed_experts)

    def test_openai_other_interfaces(self):
        self.assertTrue(self.openai.completions.create(model=MODEL, prompt="One, two,", max_tokens=4).choices[0].text)
        answer = self.openai.responses.create(model=MODEL, input="What is 17 x 23?", temperature=0)
        self.assertIn("391", answer.output_text)
        with self.openai.responses.stream(model=MODEL, input="What is 17 x 23?", temperature=0) as stream:
            kinds = {event.type for event in stream}
            self.assertEqual(stream.get_final_response().output_text, answer.output_text)
        self.assertLessEqual({"response.created", "response.output_text.delta", "response.completed"}, kinds)

    def test_openai_errors(self):
        with self.assertRaises(openai.NotFoundError):
            self.openai.chat.completions.create(model="gpt-4o", messages=ASK)
        with self.assertRaisesRegex(openai.BadRequestError, "temperature"):
            self.openai.chat.completions.create(model=MODEL, messages=ASK, temperature=-1)

    def test_anthropic(self):
        answer = self.anthropic.messages.create(model=MODEL, max_tokens=300, messages=ASK, extra_body=GREEDY)
        self.assertEqual([block.type for block in answer.content], ["thinking", "text"])
        self.assertIn("391", answer.content[1].text)
        with self.anthropic.messages.stream(model=MODEL, max_tokens=300, messages=ASK, extra_body=GREEDY) as stream:
            self.assertEqual("".join(stream.text_stream), answer.content[1].text)
            self.assertEqual(stream.get_final_message().usage.output_tokens, answer.usage.output_tokens)
        with self.assertRaises(anthropic.BadRequestError):
            self.anthropic.messages.create(model=MODEL, max_tokens=-1, messages=ASK)

    def test_curl(self):
        done = subprocess.run(["curl", "-sS", "-N", self.url + "/v1/chat/completions", "-H", "Content-Type: application/json", "-d",
                               json.dumps({"messages": ASK, "stream": True, "max_tokens": 5})], capture_output=True, text=True, timeout=60)
        self.assertTrue(done.stdout.rstrip().endswith("data: [DONE]"), done)
        large = json.dumps({"prompt": "x " * 700_000, "max_tokens": 1})  # curl waits for "100 Continue"
        done = subprocess.run(["curl", "-sS", self.url + "/v1/completions", "-H", "Content-Type: application/json", "-d", "@-"],
                              input=large, capture_output=True, text=True, timeout=60)
        self.assertEqual(json.loads(done.stdout)["error"]["code"], "context_length_exceeded")


if __name__ == "__main__":
    unittest.main(verbosity=2)
