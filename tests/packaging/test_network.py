#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""No network unless a person asks: the programs make no internet socket, seen from outside by strace.

    MOIRE_CLI=path/to/moire-cli MOIRE_PROGRAM=path/to/moire python3 tests/packaging/test_network.py
"""
import os
import re
import shutil
import signal
import subprocess
import tempfile
import time
import unittest
from pathlib import Path

CLI = os.environ["MOIRE_CLI"]
PROGRAM = os.environ.get("MOIRE_PROGRAM", "")


def can_trace():
    return shutil.which("strace") and subprocess.run(["strace", "-o", "/dev/null", "true"], capture_output=True).returncode == 0


@unittest.skipUnless(can_trace(), "strace is missing or not allowed")
class Network(unittest.TestCase):
    def setUp(self):
        self.folder = tempfile.TemporaryDirectory()
        self.log = Path(self.folder.name) / "calls"
        self.environment = {**os.environ, "MOIRE_DATA_DIR": f"{self.folder.name}/data", "QT_QPA_PLATFORM": "offscreen"}
        self.trace = ["strace", "-f", "--seccomp-bpf", "-qq", "-e", "trace=socket,connect,sendto,sendmsg,bind", "-o", self.log]

    def tearDown(self):
        self.folder.cleanup()

    def run_cli(self, *arguments):
        done = subprocess.run([*self.trace, CLI, *arguments], env=self.environment, capture_output=True, text=True,
                              stdin=subprocess.DEVNULL, timeout=600)
        self.assertEqual(done.returncode, 0, done.stderr)

    def internet(self):
        """The calls that name the internet: of sockets between programs of this computer there may be any number."""
        return [line for line in self.log.read_text("utf-8", "replace").splitlines()
                if re.search(r"\b(A|P)F_(INET6?|NETLINK|PACKET)\b", line)]

    def test_the_test_sees_a_socket(self):
        server = subprocess.Popen([*self.trace, CLI, "serve", "--port", "0"], env=self.environment, stdout=subprocess.PIPE,
                                  stderr=subprocess.DEVNULL, text=True)
        self.assertIn("http://", server.stdout.readline())
        found = self.internet()
        for child in self.children(server.pid):
            os.kill(child, signal.SIGINT)
        server.communicate(timeout=60)
        self.assertTrue(found)

    def test_chat(self):
        self.run_cli("-q", "chat", "--greedy", "-n", "30", "-p", "What is 6 x 7?", "--store")
        self.assertEqual(self.internet(), [])
        self.run_cli("sessions", "list")
        self.assertEqual(self.internet(), [])

    def test_inspect(self):
        self.run_cli("inspect", "--json")
        self.assertEqual(self.internet(), [])

    def test_experiment(self):
        definition = Path(self.folder.name) / "e.json"
        definition.write_text('{"moire_experiment": 1, "name": "n", "prompts": [{"prompt": "What is 6 x 7?"}], "settings": '
                              '{"model": "builtin:instruct", "max_tokens": 8}, "variants": [{"name": "a"}]}')
        self.run_cli("experiment", "run", str(definition))
        self.assertEqual(self.internet(), [])

    @unittest.skipUnless(PROGRAM, "built without the window")
    def test_the_window_until_its_model_is_open(self):
        settings = Path(self.folder.name) / "data/settings.ini"
        window = subprocess.Popen([*self.trace, PROGRAM], env=self.environment, stdout=subprocess.DEVNULL,
                                  stderr=subprocess.DEVNULL)
        for _ in range(600): # it has saved what is shown, and opened the built-in model
            if settings.exists() and "page=" in settings.read_text("utf-8") and self.maps_model(window.pid):
                break
            time.sleep(0.1)
        else:
            self.fail("the window did not come up")
        for child in self.children(window.pid):
            os.kill(child, signal.SIGTERM)
        self.assertEqual(window.wait(timeout=60), 0)
        self.assertEqual(self.internet(), [])

    def children(self, pid):
        return [int(child) for child in Path(f"/proc/{pid}/task/{pid}/children").read_text().split()]

    def maps_model(self, pid):
        return any("moire-tiny" in Path(f"/proc/{child}/maps").read_text() for child in self.children(pid))


if __name__ == "__main__":
    unittest.main()
