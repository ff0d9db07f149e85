#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Requests that are changed at random, and clients that come and go at random. ./test --all takes much longer.

    MOIRE_CLI=path/to/moire-cli python3 tests/server/test_hostile.py
"""
import copy
import json
import os
import random
import socket
import threading
import time
import unittest

from server_case import ALL, Case

REQUESTS = int(os.environ.get("MOIRE_FUZZ_REQUESTS", 10_000 if ALL else 100))
SECONDS = 600 if ALL else 4
CLIENTS = 8
USER = [{"role": "user", "content": "What is 2 + 2?"}]
SCHEMA = {"type": "object", "properties": {"a": {"type": "integer", "minimum": 0, "maximum": 9}}, "required": ["a"]}
TEMPLATES = [
    ("/v1/chat/completions", {"messages": USER, "max_tokens": 3, "stream": True, "stream_options": {"include_usage": True}, "logprobs": True,
                              "top_logprobs": 2, "seed": 1, "stop": ["x"], "temperature": 0.5, "top_k": 4, "reasoning_effort": "low"}),
    ("/v1/chat/completions", {"messages": [{"role": "system", "content": "Be kind."}] + USER, "max_tokens": 3, "n": 2,
                              "response_format": {"type": "json_schema", "json_schema": {"name": "a", "schema": SCHEMA}},
                              "return_routed_experts": True, "moire_policy": {"experts": 2, "rules": [{"kind": "bias", "layer": "*", "expert": 1, "bias": 0.5}]}}),
    ("/v1/completions", {"prompt": ["One, two", "Three"], "max_tokens": 3, "echo": True, "logprobs": 2}),
    ("/v1/completions", {"prompt": [1, 2, 3], "max_tokens": 2, "response_format": {"type": "json_object"}}),
    ("/v1/responses", {"input": [{"role": "user", "content": [{"type": "input_text", "text": "Hi"}]}], "max_output_tokens": 3, "stream": True,
                       "text": {"format": {"type": "json_schema", "name": "a", "schema": SCHEMA}}}),
    ("/v1/messages", {"messages": USER, "system": "x", "max_tokens": 3, "stream": True, "stop_sequences": ["y"], "thinking": {"type": "enabled", "budget_tokens": 2}}),
]
STRANGE = [None, True, False, 0, -1, 1, 2**31, 2**63 - 1, 2**64 - 1, 1e300, -0.5, "", "x", "\x00", "é\U0001F600", "A" * 2000, [], {}, [[]], [{}], {"": None},
           "../../etc/passwd", "{{ 7 * 7 }}", "<|system|>", "auto", "none", ["x"] * 20, {"type": "object"}, {"$ref": "#"}, {"anyOf": [{}, {}]}]


def places(value, path=()):
    yield path
    items = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for key, inner in items:
        yield from places(inner, path + (key,))


def strange(chance):
    return copy.deepcopy(chance.choice(STRANGE))  # a later change may be within it


def changed(value, chance):
    value = json.loads(json.dumps(value))
    for _ in range(chance.randint(0, 3)):
        path = chance.choice(list(places(value)))
        if not path:
            continue
        at = value
        for key in path[:-1]:
            at = at[key]
        what = chance.randrange(3)
        if what == 0:
            at[path[-1]] = strange(chance)
        elif what == 1:
            del at[path[-1]]
        elif isinstance(at, dict):
            at[chance.choice(["tools", "tool_choice", "n", "min_p", "seed", "echo", "model", "type", "content", "x"])] = strange(chance)
    return value


def request(chance):
    path, body = chance.choice(TEMPLATES)
    data = json.dumps(changed(body, chance)).encode()
    head = f"POST {path} HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nConnection: close\r\nContent-Length: {len(data)}\r\n\r\n".encode()
    whole = bytearray(head + data)
    changes_bytes = chance.random() < 0.3
    if changes_bytes:
        for _ in range(chance.randint(1, 8)):
            at = chance.randrange(len(whole))
            what = chance.randrange(3)
            if what == 0:
                whole[at] = chance.randrange(256)
            elif what == 1:
                del whole[at:at + chance.randint(1, 20)]
            else:
                whole[at:at] = chance.choice([b"\r\n", b"\x00", b"\xff", b"{", b'"', b"[" * 200, b"Transfer-Encoding: chunked\r\n", whole[:at]])
    return bytes(whole), changes_bytes


class Hostile(Case):
    options = ("-c", "256")

    def test_changed_requests(self):
        chance = random.Random(20)
        statuses = {}
        for number in range(REQUESTS):
            data, changes_bytes = request(chance)
            answer = b""
            with self.server.socket() as client:
                try:
                    client.sendall(data)
                    if chance.random() < 0.05:
                        continue
                    client.settimeout(0.5 if changes_bytes else 60)  # what is cut off is waited for
                    while len(answer) < 100_000_000 and (piece := client.recv(65536)):
                        answer += piece
                except (TimeoutError, ConnectionError):
                    pass
            if not answer:
                continue
            status = int(answer.split(b" ", 2)[1]) if answer.startswith(b"HTTP/1.1 ") else None
            self.assertIn(status, (100, 200, 400, 403, 404, 405, 408, 413, 414, 415, 431, 501, 505), (number, data, answer[:300]))
            self.assertNotIn(b"root:", answer)
            statuses[status] = statuses.get(status, 0) + 1
            self.assertIsNone(self.server.process.poll(), (number, data))
        self.assertGreater(statuses.get(200, 0), REQUESTS // 20, statuses)
        self.assertGreater(statuses.get(400, 0), REQUESTS // 20, statuses)
        self.assertEqual(self.ask("GET", "/health")[0], 200)

    def test_clients_that_come_and_go(self):
        end = time.monotonic() + SECONDS
        wrong = []
        memory = []

        def client(number):
            chance = random.Random(number)
            try:
                while time.monotonic() < end:
                    body = {"messages": [{"role": "user", "content": f"What is {number} + {chance.randint(1, 9)}?"}], "temperature": 0,
                            "max_tokens": chance.choice([5, 40, 2000]), "stream": chance.random() < 0.7}
                    data = json.dumps(body).encode()
                    with self.server.socket() as connection:
                        connection.sendall(b"POST /v1/chat/completions HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
                                           b"Connection: close\r\nContent-Length: %d\r\n\r\n" % len(data) + data)
                        if chance.random() < 0.5:  # leaves before the end
                            connection.settimeout(chance.random())
                            try:
                                connection.recv(1 << chance.randrange(12))
                            except TimeoutError:
                                pass
                            continue
                        answer = b""
                        while piece := connection.recv(65536):
                            answer += piece
                        if not answer.startswith(b"HTTP/1.1 200 OK"):
                            wrong.append(answer[:300])
            except Exception as error:
                wrong.append(repr(error))

        threads = [threading.Thread(target=client, args=(number,)) for number in range(CLIENTS)]
        for thread in threads:
            thread.start()
        while time.monotonic() < end:
            time.sleep(SECONDS / 10)
            memory.append(self.server.memory())
        for thread in threads:
            thread.join()
        self.assertEqual(wrong, [])
        if ALL:  # level: the second half needs no more than the first reached
            self.assertLess(max(memory[5:]), max(memory[:5]) * 1.1 + (8 << 20), memory)
        start = time.monotonic()
        while "moire_answers_running 0" not in (text := self.ask("GET", "/metrics")[2]) or "moire_answers_waiting 0" not in text:
            self.assertLess(time.monotonic() - start, 60)
        if ALL:
            print("memory in MiB:", [value >> 20 for value in memory])


if __name__ == "__main__":
    unittest.main(verbosity=2)
