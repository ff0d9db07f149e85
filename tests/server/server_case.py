# SPDX-License-Identifier: GPL-3.0-or-later
"""Shared by the server's tests: starts `moire-cli serve` once per test class, and talks to it with plain http.client."""
import http.client
import json
import os
import re
import resource
import signal
import socket
import subprocess
import tempfile
import unittest
from pathlib import Path

CLI = os.environ["MOIRE_CLI"]
ALL = bool(os.environ.get("MOIRE_TEST_ALL"))
LIMIT = 120  # seconds


class Server:
    """A running server, stopped by stop(), which also checks that it ended well."""

    def __init__(self, *options, descriptors=None):
        self.errors = tempfile.TemporaryFile()
        limit = descriptors and (lambda: resource.setrlimit(resource.RLIMIT_NOFILE, (descriptors, descriptors)))
        self.process = subprocess.Popen([CLI, "serve", "--port", "0", *map(str, options)], stdout=subprocess.PIPE,
                                        stderr=self.errors, preexec_fn=limit)
        line = self.process.stdout.readline().decode()
        found = re.fullmatch(r"moire-cli: listening on http://(.+):(\d+)\n", line)
        if not found:
            self.process.wait(LIMIT)
            raise AssertionError(f"not started: {line!r} {self.said()}")
        self.host, self.port = found[1], int(found[2])

    def said(self):
        self.errors.seek(0)
        return self.errors.read().decode(errors="replace")

    def stop(self):
        self.process.send_signal(signal.SIGTERM)
        code = self.process.wait(LIMIT)
        self.process.stdout.close()
        said = self.said()
        self.errors.close()
        assert code == 0, (code, said)
        return said

    def memory(self):
        """Resident bytes."""
        return int(re.search(r"VmRSS:\s+(\d+) kB", Path(f"/proc/{self.process.pid}/status").read_text())[1]) * 1024

    def socket(self):
        return socket.create_connection((self.host, self.port), LIMIT)


def events(text):
    """(event, data) of server-sent events; data is parsed unless it is [DONE]."""
    found = []
    for block in text.split("\n\n"):
        name, data = None, []
        for line in block.split("\n"):
            if line.startswith("event: "):
                name = line[7:]
            elif line.startswith("data: "):
                data.append(line[6:])
        if data:
            joined = "\n".join(data)
            found.append((name, joined if joined == "[DONE]" else json.loads(joined)))
    return found


class Case(unittest.TestCase):
    options = ()

    @classmethod
    def setUpClass(cls):
        cls.server = Server(*cls.options)

    @classmethod
    def tearDownClass(cls):
        cls.server.stop()

    def ask(self, method, path, body=None, headers=None, server=None):
        server = server or self.server
        connection = http.client.HTTPConnection(server.host, server.port, timeout=LIMIT)
        try:
            data = body if body is None or isinstance(body, (bytes, str)) else json.dumps(body)
            connection.request(method, path, data, {"Content-Type": "application/json", **(headers or {})})
            answer = connection.getresponse()
            return answer.status, dict((k.lower(), v) for k, v in answer.getheaders()), answer.read().decode()
        finally:
            connection.close()

    def post(self, path, body, **rest):
        status, _, text = self.ask("POST", path, body, **rest)
        self.assertEqual(status, 200, text)
        return json.loads(text)

    def stream(self, path, body, **rest):
        status, headers, text = self.ask("POST", path, {**body, "stream": True}, **rest)
        self.assertEqual(status, 200, text)
        self.assertEqual(headers["content-type"], "text/event-stream")
        return events(text)

    def refused(self, status, says, path, body, **rest):
        got, _, text = self.ask("POST", path, body, **rest)
        self.assertEqual(got, status, text)
        error = json.loads(text)["error"]
        self.assertIn(says, error["message"] + " " + str(error.get("param")))
        return error

    def chat(self, text="What is 17 x 23?", **more):
        return self.post("/v1/chat/completions", {"messages": [{"role": "user", "content": text}], "temperature": 0, **more})
