#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The guide is true: every command of it runs, every link leads somewhere, and it needs no network.

    MOIRE_CLI=path/to/moire-cli python3 tests/packaging/test_guide.py
"""
import os
import re
import signal
import subprocess
import tempfile
import unittest
import urllib.request
from pathlib import Path

CLI = Path(os.environ["MOIRE_CLI"]).resolve()
SOURCE = Path(__file__).resolve().parents[2]
GUIDE = SOURCE / "docs/guide"
PAGES = sorted(GUIDE.glob("*.md"))
MODEL = SOURCE / "resources/model/moire-tiny-instruct.gguf"


def blocks(text, kind):
    return [block.strip() for block in re.findall(rf"^```{kind}\n(.*?)^```$", text, re.M | re.S)]


def links(page):
    text = re.sub(r"^```.*?^```$", "", page.read_text("utf-8"), flags=re.M | re.S)
    return re.findall(r"\]\(([^)\s]+)\)", text)


class Guide(unittest.TestCase):
    def test_has_ten_pages_that_the_contents_list_in_order(self):
        listed = [link for link in links(GUIDE / "index.md")]
        self.assertEqual(sorted(listed), [page.name for page in PAGES if page.name != "index.md"])
        self.assertEqual(len(listed), 10)

    def test_links_lead_to_files(self):
        for page in [*PAGES, SOURCE / "README.md", *(SOURCE / "docs").glob("*.md")]:
            for link in links(page):
                if re.match(r"https?:", link) and page.parent != GUIDE:
                    continue
                target, _, heading = link.partition("#")
                found = (page.parent / target).resolve() if target else page
                self.assertTrue(found.exists(), f"{page.name}: {link}")
                if heading:
                    titles = re.findall(r"^#+ (.*)$", found.read_text("utf-8"), re.M)
                    anchors = [re.sub(r"[^\w -]", "", title.lower()).replace(" ", "-") for title in titles]
                    self.assertIn(heading, anchors, f"{page.name}: {link}")

    def test_the_program_contains_what_the_guide_links_to(self):
        for page in PAGES: # Help shows only what ui/help/CMakeLists.txt compiles in
            for link in links(page):
                self.assertRegex(link, r"^([\w-]+\.md|\.\./pictures/window-[\w-]+\.png)$", page.name)

    def run_page(self, page, folder):
        text = page.read_text("utf-8")
        for definition in blocks(text, "json"):
            name = re.search(r"`(\w+\.json)`", text).group(1)
            (folder / name).write_text(definition, "utf-8")
        commands = [line for block in blocks(text, "sh") for line in block.splitlines()]
        for command in commands:
            with self.subTest(page=page.name, command=command):
                self.run_command(command, folder)
        return len(commands)

    def run_command(self, command, folder):
        environment = {**os.environ, "PATH": f"{CLI.parent}:{os.environ['PATH']}", "MOIRE_DATA_DIR": str(folder / "data"),
                       "LC_ALL": "C.UTF-8"}
        if " serve " in command:
            return self.serve(command, folder, environment)
        done = subprocess.run(["bash", "-c", command], cwd=folder, env=environment, capture_output=True, text=True,
                              stdin=subprocess.DEVNULL, timeout=600)
        self.assertEqual(done.returncode, 0, done.stderr)

    def serve(self, command, folder, environment):
        port = re.search(r"--port (\d+)", command).group(1)
        command = command.replace(f"--port {port}", "--port 0")
        server = subprocess.Popen(["bash", "-c", f"exec {command}"], cwd=folder, env=environment, stdout=subprocess.PIPE,
                                  stderr=subprocess.DEVNULL, text=True)
        try:
            address = re.search(r"http://[\w.\[\]:]+", server.stdout.readline())
            self.assertTrue(address, "the server does not say where it listens")
            with urllib.request.urlopen(address.group(0).rstrip("/") + "/v1/models", timeout=60) as answer:
                self.assertEqual(answer.status, 200)
        finally:
            server.send_signal(signal.SIGINT)
            server.communicate(timeout=60)

    def test_every_command_runs(self):
        with tempfile.TemporaryDirectory() as name:
            folder = Path(name)
            (folder / "MODEL.gguf").symlink_to(MODEL)
            pages = {page.name: page for page in PAGES}
            count = 0
            # In the order of the contents: later pages use what earlier ones made.
            for link in links(GUIDE / "index.md"):
                if link == "believing-an-interval.md":
                    first = (folder / "first.json").read_text("utf-8")
                    (folder / "again.json").write_text(first.replace("6 x 7", "8 x 7").replace('"42"', '"56"'), "utf-8")
                count += self.run_page(pages[link], folder)
            self.assertGreater(count, 15)

    def test_readme_names_options_that_exist(self):
        for command in re.findall(r"^    build/release/moire-cli (.*?)(?:\s+#.*)?$", (SOURCE / "README.md").read_text("utf-8"),
                                  re.M):
            words = command.split()
            name = words[:2] if words[0] in ("sessions", "experiment") else words[:1]
            told = subprocess.run([CLI, *name, "--help"], capture_output=True, text=True, check=True).stdout
            for option in (word for word in words if word.startswith("-")):
                self.assertRegex(told, rf"(?m)(^|[\s,]){re.escape(option)}\b", command)


if __name__ == "__main__":
    unittest.main()
