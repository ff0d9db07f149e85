#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""What else the server speaks: answers in a required form, OpenAI's responses, Anthropic's messages.

    MOIRE_CLI=path/to/moire-cli python3 tests/server/test_forms.py
"""
import json
import unittest

from server_case import Case

CHAT, RESPONSES, MESSAGES = "/v1/chat/completions", "/v1/responses", "/v1/messages"
PERSON = {"type": "object", "properties": {"name": {"type": "string", "maxLength": 12}, "age": {"type": "integer", "minimum": 0, "maximum": 120},
                                           "likes": {"type": "array", "items": {"enum": ["tea", "maths"]}, "maxItems": 3}},
          "required": ["name", "age"], "additionalProperties": False}


def form(schema):
    return {"type": "json_schema", "json_schema": {"name": "answer", "strict": True, "schema": schema}}


class Form(Case):
    def answer(self, wanted, **more):
        # The built-in model was never taught JSON: what it draws is what the form leaves.
        return self.post(CHAT, {"messages": [{"role": "user", "content": "Who are you?"}], "response_format": wanted, "seed": 4,
                                "reasoning_effort": "minimal", "max_tokens": 600, **more})["choices"][0]

    def test_a_schema_holds(self):
        for seed in range(4):
            choice = self.answer(form(PERSON), seed=seed)
            self.assertEqual(choice["finish_reason"], "stop")
            person = json.loads(choice["message"]["content"])
            self.assertLessEqual({"name", "age"}, set(person))
            self.assertLessEqual(set(person), {"name", "age", "likes"})
            self.assertTrue(isinstance(person["age"], int) and 0 <= person["age"] <= 120, person)
            self.assertLessEqual(len(person["name"]), 12)
            self.assertLessEqual(set(person.get("likes", [])), {"tea", "maths"})

    def test_streamed_and_raw_text_too(self):
        found = self.stream(CHAT, {"messages": [{"role": "user", "content": "Hi"}], "response_format": form(PERSON), "seed": 1, "max_tokens": 600,
                                     "reasoning_effort": "minimal"})
        text = "".join(data["choices"][0]["delta"].get("content", "") for _, data in found[:-1])
        self.assertLessEqual({"name", "age"}, set(json.loads(text)))
        raw = self.post("/v1/completions", {"prompt": "Yes or no?", "response_format": form({"enum": ["yes", "no"]}), "seed": 1, "n": 3})
        for choice in raw["choices"]:
            self.assertIn(json.loads(choice["text"]), ("yes", "no"))

    def test_any_object_never_hangs(self):
        choice = self.answer({"type": "json_object"}, max_tokens=300)
        self.assertTrue(choice["message"]["content"].lstrip().startswith("{"))
        if choice["finish_reason"] == "stop":
            self.assertIsInstance(json.loads(choice["message"]["content"]), dict)

    def test_what_cannot_be_enforced_is_refused(self):
        chain = [{"$ref": f"#/$defs/{i + 1}"} for i in range(100_000)]
        for schema, says in (({"type": "string", "pattern": "a+"}, "pattern"), ({"type": "object", "minProperties": 2}, "minProperties"),
                             ({"$ref": "http://example.org/schema"}, "leads nowhere"), ({"$ref": "#"}, "leads nowhere"), ({"type": "text"}, "type"),
                             ({"type": "array", "uniqueItems": True}, "uniqueItems"), (False, "nothing is valid"), (5, "not a schema"),
                             ({"enum": []}, "nothing is valid"), ({"type": "integer", "minimum": 2, "maximum": 1}, "minimum"),
                             ({"type": "string", "maxLength": 10**9}, "too large"), ({"type": "array", "minItems": 10**9}, "too large"),
                             ({"anyOf": []}, "not a list"), ({"oneOf": [{"type": "string"}, {"enum": ["a"]}]}, "oneOf"),
                             ({"allOf": [{"type": "string"}, {"minLength": 3}]}, "allOf"),
                             ({"$ref": "#/$defs/0", "$defs": chain}, "nested"), ({"oneOf": [{"const": None}] * 200}, "oneOf"),
                             ({"properties": {"a" * 300_000: True}, "additionalProperties": True}, "too large"),
                             ({"required": [str(i) for i in range(2000)]}, "properties")):
            self.refused(400, says, CHAT, {"messages": [{"role": "user", "content": "x"}], "response_format": form(schema)})
        self.refused(400, "schema", CHAT, {"messages": [{"role": "user", "content": "x"}], "response_format": {"type": "json_schema", "json_schema": {}}})
        self.refused(400, "type", CHAT, {"messages": [{"role": "user", "content": "x"}], "response_format": {"type": "xml"}})


class Responses(Case):
    ask_sum = {"input": "What is 17 x 23?", "temperature": 0}

    def test_whole(self):
        answer = self.post(RESPONSES, {**self.ask_sum, "instructions": "Be brief."})
        self.assertEqual((answer["object"], answer["status"], answer["store"]), ("response", "completed", False))
        self.assertEqual([item["type"] for item in answer["output"]], ["reasoning", "message"])
        self.assertIn("391", answer["output"][1]["content"][0]["text"])
        self.assertEqual(answer["usage"]["total_tokens"], answer["usage"]["input_tokens"] + answer["usage"]["output_tokens"])
        cut = self.post(RESPONSES, {**self.ask_sum, "max_output_tokens": 4})
        self.assertEqual((cut["status"], cut["incomplete_details"]["reason"]), ("incomplete", "max_output_tokens"))

    def test_streamed(self):
        whole = self.post(RESPONSES, self.ask_sum)
        found = self.stream(RESPONSES, self.ask_sum)
        self.assertEqual([name for name, _ in found], [data["type"] for _, data in found])
        self.assertEqual([data["sequence_number"] for _, data in found], list(range(len(found))))
        self.assertEqual((found[0][0], found[-1][0]), ("response.created", "response.completed"))
        text = "".join(data["delta"] for name, data in found if name == "response.output_text.delta")
        thought = "".join(data["delta"] for name, data in found if name == "response.reasoning_text.delta")
        last = found[-1][1]["response"]
        for answer in (whole, last):
            self.assertEqual(answer["output"][1]["content"][0]["text"], text)
            self.assertEqual(answer["output"][0]["content"][0]["text"], thought)
        done = [data["item"] for name, data in found if name == "response.output_item.done"]
        self.assertEqual(done, last["output"])

    def test_items_and_forms(self):
        items = [{"role": "user", "content": [{"type": "input_text", "text": "Remember 12."}]},
                 {"type": "message", "role": "assistant", "content": [{"type": "output_text", "text": "I will."}]},
                 {"role": "user", "content": "Say a word"}]
        shape = {"type": "json_schema", "name": "word", "schema": {"enum": ["yes", "no"]}}
        answer = self.post(RESPONSES, {"input": items, "text": {"format": shape}, "reasoning": {"effort": "minimal"}})
        self.assertIn(json.loads(answer["output"][-1]["content"][0]["text"]), ("yes", "no"))
        self.refused(400, "stored", RESPONSES, {"input": "x", "previous_response_id": "resp_1"})
        self.refused(400, "input", RESPONSES, {})
        self.assertEqual(self.refused(400, "context", RESPONSES, {"input": "word " * 40000})["param"], "input")


class Messages(Case):
    ask_sum = {"messages": [{"role": "user", "content": "What is 17 x 23?"}], "max_tokens": 200, "temperature": 0}

    def test_whole(self):
        answer = self.post(MESSAGES, {**self.ask_sum, "system": [{"type": "text", "text": "Be brief."}]})
        self.assertEqual((answer["type"], answer["role"], answer["stop_reason"]), ("message", "assistant", "end_turn"))
        self.assertEqual([block["type"] for block in answer["content"]], ["thinking", "text"])
        self.assertIn("391", answer["content"][1]["text"])
        stopped = self.post(MESSAGES, {**self.ask_sum, "stop_sequences": ["39"]})
        self.assertEqual((stopped["stop_reason"], stopped["stop_sequence"]), ("stop_sequence", "39"))
        self.assertEqual(self.post(MESSAGES, {**self.ask_sum, "max_tokens": 3})["stop_reason"], "max_tokens")

    def test_streamed(self):
        whole = self.post(MESSAGES, self.ask_sum)
        found = self.stream(MESSAGES, self.ask_sum)
        self.assertEqual([name for name, _ in found], [data["type"] for _, data in found])
        self.assertEqual((found[0][0], found[-1][0]), ("message_start", "message_stop"))
        blocks = {}
        for name, data in found:
            if name == "content_block_start":
                blocks[data["index"]] = ""
            elif name == "content_block_delta":
                blocks[data["index"]] += data["delta"].get("text", "") + data["delta"].get("thinking", "")
        self.assertEqual(list(blocks.values()), [block.get("text", block.get("thinking")) for block in whole["content"]])
        self.assertEqual(found[-2][1]["delta"]["stop_reason"], "end_turn")
        self.assertEqual(found[-2][1]["usage"]["output_tokens"], whole["usage"]["output_tokens"])

    def test_errors_have_its_form(self):
        status, _, text = self.ask("POST", MESSAGES, {"messages": [{"role": "user", "content": "x"}]})
        self.assertEqual((status, json.loads(text)["type"], json.loads(text)["error"]["type"]), (400, "error", "invalid_request_error"))
        self.assertIn("max_tokens", json.loads(text)["error"]["message"])
        for messages in ([], [{"role": "system", "content": "x"}], [{"role": "user"}], [{"role": "user", "content": [{"type": "image"}]}], "x"):
            self.refused(400, "messages", MESSAGES, {"messages": messages, "max_tokens": 3})
        self.refused(400, "no tools of its own", MESSAGES, {**self.ask_sum, "tools": [{"type": "web_search_20250305", "name": "web_search"}]})


if __name__ == "__main__":
    unittest.main(verbosity=2)
