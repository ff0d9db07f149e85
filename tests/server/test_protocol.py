#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The server's protocol: keys, origins, limits of requests, and errors. No answer of a model is checked here.

    MOIRE_CLI=path/to/moire-cli python3 tests/server/test_protocol.py
"""
import json
import signal
import socket
import subprocess
import tempfile
import time
import unittest
from pathlib import Path

from server_case import CLI, Case, Server

KEY, OTHER = "sk-moire-0123456789abcdef", "another-key-0123456789"
POST = b"POST /v1/completions HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"


class Protocol(Case):
    def raw(self, data, close=True):
        with self.server.socket() as client:
            client.sendall(data)
            if close:
                client.shutdown(socket.SHUT_WR)
            answer = b""
            while piece := client.recv(65536):
                answer += piece
        return answer

    def wrong(self, status, data):
        answer = self.raw(data, close=False)
        self.assertTrue(answer.startswith(b"HTTP/1.1 %d " % status), answer[:200])
        head, body = answer.split(b"\r\n\r\n", 1)
        self.assertIn(b"Content-Type: application/json", head)
        self.assertEqual(set(json.loads(body)["error"]), {"message", "type", "param", "code"})

    def test_health_models_and_metrics(self):
        self.assertEqual(self.ask("GET", "/health")[::2], (200, '{"status":"ok"}'))
        listed = json.loads(self.ask("GET", "/v1/models")[2])
        self.assertEqual([model["id"] for model in listed["data"]], ["moire-tiny-instruct"])
        self.assertEqual(json.loads(self.ask("GET", "/v1/models/moire-tiny-instruct")[2]), listed["data"][0])
        self.assertEqual(self.ask("GET", "/v1/models/other")[0], 404)
        status, headers, text = self.ask("GET", "/metrics")
        self.assertEqual((status, headers["content-type"]), (200, "text/plain; version=0.0.4"))
        self.assertRegex(text, r'moire_requests_total\{path="/health",status="200"\} \d+')
        for line in text.splitlines():
            self.assertRegex(line, r'^(# (HELP|TYPE) moire_\w+ .+|moire_\w+(\{[^}]*\})? [0-9.e+-]+)$')

    def test_paths_and_methods(self):
        self.assertEqual(self.ask("GET", "/")[0], 404)
        self.assertEqual(self.ask("GET", "/../../etc/passwd")[0], 404)
        for method, path, allowed in (("GET", "/v1/completions", "POST"), ("POST", "/v1/models", "GET, HEAD")):
            status, headers, _ = self.ask(method, path, {} if method == "POST" else None)
            self.assertEqual((status, headers["allow"]), (405, allowed))
        self.assertEqual(self.ask("HEAD", "/health")[2], "")

    def test_bodies_that_are_not_json(self):
        for body in ("", "{", "[]", "5", '{"a":}', "\xff", '{"prompt": 123456789012345678901234567890}', "[" * 100000,
                     "{" + ",".join(f'"{i}":1' for i in range(3000)) + "}", '{"a": 1e999}', '{"a":' * 200 + "1" + "}" * 200, '{"a": [' + "1," * 600000 + "1]}"):
            self.refused(400, "", "/v1/completions", body.encode("latin-1"))
        self.refused(415, "Content-Type", "/v1/completions", "{}", headers={"Content-Type": "text/plain"})
        self.refused(415, "compressed", "/v1/completions", b"\x1f\x8b", headers={"Content-Encoding": "gzip"})

    def test_requests_that_are_not_http(self):
        for data in (b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03\r\n\r\n", b"GET\r\n\r\n", b"GET / HTTP/1.1 \r\n\r\n",
                     b"GET x HTTP/1.1\r\n\r\n", b"GET / HTTP/1.1\r\nno colon\r\n\r\n", b"GET / HTTP/1.1\r\nA: b\r\n c\r\n\r\n",
                     b"GET / HTTP/1.1\r\n: x\r\n\r\n", b"GET / HTTP/1.1\r\nA: \x01\r\n\r\n",
                     POST + b"Content-Length: 5\r\nContent-Length: 6\r\n\r\n", POST + b"Content-Length: -1\r\n\r\n",
                     POST + b"Content-Length: 5x\r\n\r\n", POST + b"Content-Length: 2\r\nTransfer-Encoding: chunked\r\n\r\n",
                     POST + b"Transfer-Encoding: chunked\r\n\r\nxyz\r\n", POST + b"Transfer-Encoding: chunked\r\n\r\n2\r\n{}}\r\n"):
            self.wrong(400, data)
        self.wrong(505, b"GET / HTTP/2.0\r\n\r\n")
        self.wrong(501, POST + b"Transfer-Encoding: gzip, chunked\r\n\r\n")
        self.wrong(414, b"GET /" + b"a" * 5000 + b" HTTP/1.1\r\n\r\n")
        self.wrong(431, b"GET / HTTP/1.1\r\nA: " + b"a" * 40000)
        self.wrong(431, b"GET / HTTP/1.1\r\n" + b"A: b\r\n" * 101 + b"\r\n")
        self.wrong(413, POST + b"Content-Length: 99999999\r\n\r\n")
        self.wrong(413, POST + b"Content-Length: 99999999999999999999999\r\n\r\n")
        self.wrong(413, POST + b"Transfer-Encoding: chunked\r\n\r\nffffffff\r\n")

    def test_bodies_in_chunks_and_several_requests_on_a_connection(self):
        body = b'{"prompt": "a", "max_tokens": 1}'
        chunks = b"".join(b"%x\r\n%c\r\n" % (1, c) for c in body) + b"0\r\nTrailer: x\r\n\r\n"
        one = POST + b"Transfer-Encoding: chunked\r\n\r\n" + chunks
        two = POST + b"Content-Length: %d\r\nExpect: 100-continue\r\n\r\n" % len(body) + body
        answer = self.raw(one + two + b"GET /health HTTP/1.0\r\n\r\n", close=False)
        self.assertEqual(answer.count(b"HTTP/1.1 200 OK"), 3)
        self.assertTrue(answer.endswith(b'{"status":"ok"}'))

    def test_a_browser_page_cannot_use_it(self):
        for host in ("evil.example", "evil.example:80:90", "[evil.example:]"):
            self.assertEqual(self.ask("GET", "/v1/models", headers={"Host": host})[0], 403)
        self.assertEqual(self.ask("GET", "/v1/models", headers={"Origin": "https://evil.example"})[0], 403)
        self.assertEqual(self.ask("GET", "/v1/models", headers={"Origin": "http://localhost:3000"})[0], 200)


class Keys(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.file = Path(folder.name) / "keys"

    def run_serve(self, *options):
        done = subprocess.run([CLI, "serve", "--port", "0", *map(str, options)], capture_output=True, timeout=60)
        return done.returncode, done.stderr.decode()

    def test_other_addresses_need_one(self):
        code, said = self.run_serve("--host", "0.0.0.0")
        self.assertEqual((code, said.count("\n")), (2, 1))
        self.assertIn("--api-key-file", said)
        self.assertEqual(self.run_serve("--host", "no such host")[0], 2)

    def test_files_of_keys(self):
        for text in ("", "# only a comment\n", "short\n", "tab\tkey-0123456789abcdef\n", "caf\xe9-0123456789abcdef"):
            self.file.write_text(text)
            code, said = self.run_serve("--api-key-file", self.file)
            self.assertEqual(code, 3, said)
            self.assertNotIn("0123456789", said)
        self.assertEqual(self.run_serve("--api-key-file", self.file / "none")[0], 1)
        self.assertEqual(self.run_serve("--api-key-file", "/dev/zero")[0], 3)

    def test_keys_open_and_are_never_shown(self):
        self.file.write_text(f"# keys\nlaptop {KEY}\n{OTHER}\n")
        server = Server("--host", "0.0.0.0", "--api-key-file", self.file, "-v")
        server.host = "127.0.0.1"
        case = Case()
        answers = []

        def status(headers, path="/v1/models"):
            got = case.ask("GET", path, headers=headers, server=server)
            answers.append(str(got))
            return got[0]

        try:
            self.assertEqual(status({}, "/health"), 200)
            for wrong in ({}, {"Authorization": "Bearer "}, {"Authorization": f"Bearer {KEY}x"}, {"Authorization": f"Bearer {KEY[:-1]}"},
                          {"Authorization": f"Basic {KEY}"}, {"x-api-key": "laptop"}, {"Authorization": "Bearer laptop"}):
                self.assertEqual(status(wrong), 401, wrong)
            for right in ({"Authorization": f"Bearer {KEY}"}, {"Authorization": f"bearer {OTHER}"}, {"x-api-key": KEY}):
                self.assertEqual(status(right), 200, right)
            self.assertEqual(status({"x-api-key": KEY}, "/metrics"), 200)
        finally:
            said = server.stop()
        for key in (KEY, OTHER):
            self.assertNotIn(key, said + "".join(answers))


class Queue(unittest.TestCase):
    def test_full_queues_and_too_many_connections(self):
        server = Server("--queue", "1")
        case = Case()
        self.addCleanup(server.stop)
        body = json.dumps({"prompt": "One", "max_tokens": 5000, "ignore_eos": True})
        clients = []

        def start():
            client = server.socket()
            client.sendall(POST + b"Content-Length: %d\r\n\r\n" % len(body) + body.encode())
            clients.append(client)

        def gauge(name):
            text = case.ask("GET", "/metrics", server=server)[2]
            return int(text.split(f"\n{name} ")[1].split("\n")[0])

        start()
        while gauge("moire_answers_running") == 0:
            time.sleep(0.01)
        start()
        while gauge("moire_answers_waiting") == 0:
            time.sleep(0.01)
        status, headers, text = case.ask("POST", "/v1/completions", body, server=server)
        self.assertEqual((status, headers["retry-after"], json.loads(text)["error"]["type"]), (429, "5", "rate_limit_error"))
        answer = b""
        while not answer:  # connections that are just ending still count
            self.assertLess(len(clients), 80)
            clients.append(server.socket())
            clients[-1].settimeout(0.3 if len(clients) > 60 else 0.01)
            try:
                while piece := clients[-1].recv(4096):
                    answer += piece
            except TimeoutError:
                pass
        self.assertTrue(answer.startswith(b"HTTP/1.1 503 "), answer)
        self.assertIn(b'"error"', answer)
        self.assertGreater(len(clients), 60)
        for client in clients:
            client.close()
        while gauge_or_none(case, server) != 0:
            time.sleep(0.01)

    def test_descriptors_run_out_and_come_back(self):
        server = Server(descriptors=24)
        self.addCleanup(server.stop)
        for _ in range(3):
            clients = [server.socket() for _ in range(40)]  # more than the server can accept
            time.sleep(0.2)
            for client in clients:
                client.close()
        self.assertEqual(Case().ask("GET", "/health", server=server)[0], 200)
        waiting = [server.socket() for _ in range(40)]
        server.process.send_signal(signal.SIGTERM)
        self.assertEqual(server.process.wait(30), 0)
        for client in waiting:
            client.close()


def gauge_or_none(case, server):
    """Answers that run or wait; None while all connections are still taken."""
    status, _, text = case.ask("GET", "/metrics", server=server)
    if status != 200:
        return None
    return sum(int(text.split(f"\n{name} ")[1].split("\n")[0]) for name in ("moire_answers_running", "moire_answers_waiting"))


if __name__ == "__main__":
    unittest.main(verbosity=2)
