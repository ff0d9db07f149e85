#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The command-line contract: wrong usage, every command, and saved chats (see cli_case.py)."""
import hashlib
import json
import math
import os
import pty
import re
import shutil
import signal
import sqlite3
import subprocess
import time
import unittest

from cli_case import CLI, DONE, FAILED, HAS_STORE, INTERRUPTED, LIMIT, MODELS, OLMOE, REFUSED, USAGE, array, Case, text


class Wrong(Case):
    def test_usage(self):
        self.refused(USAGE, "frobnicate", "frobnicate")
        self.refused(USAGE, "", "chat", "-p", "x", "-m", OLMOE, "--no-such-option")
        line = self.refused(USAGE, "'many' is not a valid value", "chat", "-m", OLMOE, "-p", "x", "-n", "271", "-n", "many")
        self.assertNotIn("271", line)
        self.assertIn("--max-tokens", line)
        for lengths in ("", "x", "8,", "8,x", "-1", "2000000"):
            self.refused(USAGE, "-p", "bench", "-m", OLMOE, "-p", lengths)
        self.refused(USAGE, "empty", "chat", "-m", OLMOE, "-p", "")
        self.refused(USAGE, "empty", "complete", "-m", OLMOE, stdin=b"")
        self.refused(USAGE, "seed", "complete", "-m", OLMOE, "-p", "x", "--seed", "ten")
        self.refused(USAGE, "temperature", "chat", "-m", OLMOE, "-p", "x", "--temperature", "-1")
        self.refused(USAGE, "", "complete", "-m", OLMOE, "--ids", "1,x")
        self.refused(REFUSED, "4000000000", "complete", "-m", OLMOE, "--ids", "4000000000")
        self.refused(USAGE, "", "complete", "-m", OLMOE, "--ids", "1", "--expert-off", "0:9999")
        for rule in ("0:0", "0:0=", "0:0=1e400", "0=1", "x:0=1", "0:x=1"):
            self.refused(USAGE, "L:E=X", "complete", "-m", OLMOE, "--ids", "1", "--expert-bias", rule)
        for rule in ("0", "0:", ":0", "0:0=1"):
            self.refused(USAGE, "give L:E, ", "complete", "-m", OLMOE, "--ids", "1", "--expert-off", rule)
        self.refused(USAGE, "", "complete", "-m", OLMOE, "--ids", "1", "--experts", "0")
        self.refused(USAGE, "", "complete", "-m", OLMOE, "--ids", "1", "--experts", "9999")

    def test_prompt_longer_than_the_context(self):
        line = self.refused(REFUSED, "context", "complete", "-m", OLMOE, "-c", "16", "-f", "-", stdin=b"word " * 500)
        self.assertIn("16", line)

    def test_a_full_context_is_reported(self):
        for command in (["chat", "-p", "a"], ["complete", "-p", "a"], ["trace", "--raw", "-p", "a", "-o", self.folder / "t"]):
            arguments = [*command, "-m", OLMOE, "-c", "64", "--ignore-eos"]
            code, _, err = self.run_cli(*arguments)
            self.assertEqual(code, DONE, err)
            self.assertRegex(err, "warning: .*context of 64 tokens is full")
            self.assertNotIn("full", self.run_cli(*arguments, "-n", "3")[2])

    def test_text_that_is_not_utf8(self):
        self.refused(USAGE, "UTF-8", "complete", "-m", OLMOE, "-p", "x", "--stop", b"\xff".decode(errors="surrogateescape"))
        odd = os.fsencode(self.folder) + b"/\xff.gguf"
        shutil.copy(OLMOE, odd)
        odd = os.fsdecode(odd)
        words = self.file("words.txt", b"It was the best of times. " * 20)
        json.loads(self.good("trace", "-m", odd, "--ids", "1,2", "-n", "1").splitlines()[0])
        json.loads(self.good("bench", "-m", odd, "-p", "4", "-n", "2", "-r", "1", "--json"))
        self.good("eval", "perplexity", words, "-m", odd, "--chunk", "32", "-o", self.folder / "s.json")

    def test_a_model_must_be_a_file(self):
        self.refused(USAGE, "pipe", "inspect", "-", stdin=OLMOE.read_bytes())
        self.refused(USAGE, "pipe", "complete", "-m", "-", "--ids", "1")

    def test_endless_input(self):
        self.refused(REFUSED, "/dev/zero", "tokenize", "-m", OLMOE, "-f", "/dev/zero")

    @unittest.skipIf(os.environ.get("MOIRE_SANITIZED") == "1", "the sanitizer's shadow memory exceeds the limit")
    def test_no_threads(self):
        script = 'ulimit -v 58000; exec "$0" inspect "$1"'
        done = subprocess.run(["bash", "-c", script, CLI, OLMOE], capture_output=True, timeout=LIMIT)
        # Succeeds if the limit leaves enough room (127: the program could not even start); it must never abort.
        self.assertIn(done.returncode, (DONE, FAILED, 127), done.stderr)
        self.assertNotIn(b"terminate", done.stderr)

    def test_interrupt_while_waiting_for_input(self):
        for arguments in (["chat", "-m", OLMOE], ["tokenize", "-m", OLMOE, "-f", "-"]):
            process = subprocess.Popen([CLI, *map(str, arguments)], stdin=subprocess.PIPE, stdout=subprocess.PIPE,
                                       stderr=subprocess.PIPE)
            time.sleep(1)
            process.send_signal(signal.SIGINT)
            self.assertEqual(process.wait(timeout=LIMIT), INTERRUPTED)
            process.communicate()

    def test_interrupt_at_the_prompt(self):
        import pty
        master, slave = pty.openpty()
        process = subprocess.Popen([CLI, "chat", "-m", OLMOE, "-n", "3"], stdin=slave, stdout=subprocess.DEVNULL,
                                   stderr=subprocess.PIPE)
        os.close(slave)
        seen = b""
        while b"> " not in seen:
            seen += process.stderr.read1(100)
        time.sleep(0.2)
        process.send_signal(signal.SIGINT)
        self.assertEqual(process.wait(timeout=LIMIT), INTERRUPTED)
        os.close(master)
        process.communicate()

    def test_interrupted_measurements_are_reported(self):
        words = self.file("words.txt", b"It was the best of times, it was the worst of times. " * 20000)
        for arguments, some in ((["bench", "-m", OLMOE, "-p", "64", "-n", "1000", "-r", "1000", "--json"], "results"),
                                (["eval", "perplexity", words, "-m", OLMOE, "--chunk", "64", "--json"], "nll")):
            for delay in (2, 8, 30):  # a sanitizer build takes longer to measure anything
                process = subprocess.Popen([CLI, *map(str, arguments)], stdout=subprocess.PIPE, stderr=subprocess.PIPE)
                time.sleep(delay)
                process.send_signal(signal.SIGINT)
                out, err = process.communicate(timeout=LIMIT)
                self.assertEqual(process.returncode, INTERRUPTED, err)
                if out:
                    break
            self.assertTrue(json.loads(out)[some], err)

    def test_help_and_version(self):
        self.assertRegex(self.good("--version"), r"^moire-cli \d+\.\d+")
        for command in ("inspect", "tokenize", "detokenize", "template", "chat", "complete", "trace", "bench", "eval",
                        "sessions", "quantize", "imatrix"):
            self.assertIn("--help", self.good(command, "--help"))

    def test_full_disk(self):
        self.refused(FAILED, "/dev/full", "trace", "-m", OLMOE, "--ids", "1,2", "-n", "2", "-o", "/dev/full")
        with open("/dev/full", "w") as full:
            for command in (["complete", "-m", OLMOE, "--ids", "1,2", "-n", "20"], ["--version"], ["chat", "--help"]):
                done = subprocess.run([CLI, *command], stderr=subprocess.PIPE, stdout=full, timeout=LIMIT)
                self.assertEqual(done.returncode, FAILED, done.stderr)
                self.assertRegex(done.stderr, b"moire-cli: error: .*No space left")

    def test_closed_pipe(self):
        process = subprocess.Popen([CLI, "complete", "-m", OLMOE, "--ids", "1,2", "-n", "100000", "-c", "100000",
                                    "--ignore-eos", "-v"], stdout=subprocess.PIPE, stderr=subprocess.PIPE)
        process.stdout.read(4)
        process.stdout.close()
        err = process.stderr.read().decode()
        self.assertEqual((process.wait(timeout=LIMIT), "error" in err), (-signal.SIGPIPE, False), err)

    def test_largest_file(self):
        import resource
        out = self.folder / "trace.jsonl"
        done = subprocess.run([CLI, "trace", "-m", OLMOE, "--ids", "1,2", "-n", "50", "--ignore-eos", "-o", out],
                              capture_output=True, timeout=LIMIT,
                              preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (4096, 4096)))
        self.assertEqual(done.returncode, FAILED, done.stderr)
        self.assertRegex(done.stderr.decode(), r"moire-cli: error: .*File too large \(")
        self.assertFalse(out.exists() or (self.folder / "trace.jsonl.part").exists())

    def test_the_last_of_a_repeated_option_counts(self):
        ids = self.good("tokenize", "-m", "nothing.gguf", "-m", OLMOE, "-p", "no", "-p", "word", "--json", "--json",
                        "-t", "1", "-t", "2", "-q", "-q")
        self.assertEqual(ids, self.good("tokenize", "-m", OLMOE, "-p", "word", "--json"))
        run = json.loads(self.good("trace", "-m", OLMOE, "--ids", "1", "-n", "3", "-n", "0", "--temperature", "1",
                                   "--temperature", "0.5", "--stop", "a", "--stop", "b").splitlines()[0])
        self.assertEqual((run["settings"]["temperature"], run["settings"]["stop"]), (0.5, ["a", "b"]))
        bench = json.loads(self.good("bench", "-m", OLMOE, "-p", "8", "-p", "16", "-n", "4", "-n", "0", "-r", "1", "--json"))
        self.assertEqual([r["test"] for r in bench["results"]], ["pp16"])

    def test_help_lists_only_the_options_used(self):
        def options(*command):
            return set(re.findall(r"(?<![\w-])(--[a-z][a-z-]*)", self.good(*command, "--help"))) - {
                "--help", "--quiet", "--verbose"}
        for command in ("inspect", "tokenize", "detokenize", "template"):
            self.assertFalse(options(command) & {"--threads", "--backend", "--context", "--cache-type"}, command)
        self.assertIn("--threads", options("chat"))
        if not HAS_STORE:
            return
        for command, used in (("export", {"--store", "--output"}), ("import", {"--store"}),
                              ("list", {"--store", "--json"}), ("show", {"--store", "--json", "--traces"}),
                              ("search", {"--store", "--json"}), ("check", {"--store", "--json"})):
            self.assertEqual(options("sessions", command), used, command)

    def test_interrupt_keeps_partial_output(self):
        out = self.folder / "trace.jsonl"
        process = subprocess.Popen([CLI, "trace", "-m", OLMOE, "--ids", "1,2", "-n", "100000", "-c", "100000",
                                    "--ignore-eos", "-o", out], stderr=subprocess.PIPE)
        part = self.folder / "trace.jsonl.part"
        for _ in range(200):
            if part.exists() and part.stat().st_size > 20000:
                break
            time.sleep(0.02)
        process.send_signal(signal.SIGINT)
        process.communicate(timeout=LIMIT)
        self.assertEqual(process.returncode, INTERRUPTED)
        lines = [json.loads(line) for line in out.read_text().splitlines()]
        self.assertEqual(lines[-1]["reason"], "interrupted")
        self.assertEqual(sum(line["type"] == "token" for line in lines),
                         lines[-1]["tokens"] + lines[-1]["prompt_tokens"])


class Contract(Case):
    def test_inspect(self):
        found = json.loads(self.good("inspect", "-m", OLMOE, "--json"))
        self.assertEqual(found["architecture"], "olmoe")
        self.assertLess(found["active_parameters"], found["parameters"])
        self.assertEqual(found["metadata"]["general.architecture"], "olmoe")
        for key in ("name", "type", "shape", "offset", "bytes"):
            self.assertIn(key, found["tensors"][0])
        self.assertEqual(json.loads(self.good("inspect", OLMOE, "-t", "2", "--backend", "cpu", "-c", "64", "--json")), found)
        self.assertEqual(self.good("inspect", OLMOE, "--key", "general.architecture"), "olmoe\n")
        self.refused(REFUSED, "no.such", "inspect", OLMOE, "--key", "no.such")

    def test_tokens_round_trip(self):
        words = "Grüße, 世界 🌍\n\ttab  two\r\n"
        ids = self.good("tokenize", "-m", OLMOE, "-f", "-", "--no-bos", stdin=words.encode()).split()
        self.assertTrue(all(i.isdigit() for i in ids))
        back = self.good("detokenize", "-m", OLMOE, "--ids", ",".join(ids))
        self.assertEqual(back, words)
        self.assertEqual(self.good("detokenize", "-m", OLMOE, "-f", "-", stdin=" \n".join(ids).encode()), words)
        both = json.loads(self.good("tokenize", "-m", OLMOE, "--json", "--no-bos", "-p", words))
        self.assertEqual([str(i) for i in both["ids"]], ids)
        self.assertEqual(len(both["pieces"]), len(ids))

    def test_template(self):
        messages = self.file("messages.json", json.dumps([{"role": "user", "content": "hi"}]).encode())
        whole = self.good("template", "-m", OLMOE, "--messages", messages)
        self.assertIn("hi", whole)
        bare = self.good("template", "-m", OLMOE, "--messages", messages, "--no-generation-prompt")
        self.assertTrue(whole.startswith(bare))
        self.refused(REFUSED, "", "template", "-m", OLMOE, "--messages", self.file("bad.json", b"[{"))
        self.refused(REFUSED, "", "template", "-m", OLMOE, "--messages", self.file("bad.json", b"{\"role\": 1}"))
        self.refused(REFUSED, "objects", "template", "-m", OLMOE, "--messages", self.file("bad.json", b"[1]"))
        mute = self.patched("mute.gguf", lambda data: data.replace(text("tokenizer.ggml.model"),
                                                                   text("tokenizer.ggml.xodel")))
        self.assertEqual(self.good("template", "-m", mute, "--messages", messages), whole)
        broken = self.patched("broken.gguf", lambda data: data.replace(b"{% endfor %}", b"{% endxxx %}"))
        line = self.refused(REFUSED, "endxxx", "template", "-m", broken, "--messages", messages)
        self.assertNotIn("chat format", line)
        shown = json.loads(self.good("inspect", broken, "--json"))
        self.assertIn("{% endxxx %}", shown["template"])
        self.assertIn("endxxx", shown["template_error"])

    def test_a_template_that_refuses(self):
        model = self.with_template(
            "picky.gguf", "{% for m in messages %}{% if m.role == 'system' or 'no' in m.content %}{{ raise_exception('Not \"'"
            " ~ m.role ~ '\"!') }}{% endif %}{{ '<' + m.role + '>' + m.content }}{% endfor %}")
        system = self.file("system.json", json.dumps([{"role": "system", "content": "Be brief."},
                                                      {"role": "user", "content": "hi"}]).encode())
        code, out, err = self.run_cli("template", "-m", model, "--messages", system)
        self.assertEqual((code, out), (DONE, b"<user>Be brief.\n\nhi"), err)
        self.assertRegex(err, "(?m)^moire-cli: warning: .*system")
        no = self.file("no.json", json.dumps([{"role": "user", "content": "no"}]).encode())
        self.assertIn(": change the messages", self.refused(REFUSED, 'Not "user"!', "template", "-m", model,
                                                            "--messages", no) + "\n")
        self.assertNotIn("chat format", self.refused(REFUSED, "", "template", "-m", model, "--messages", no))
        short = ["-m", model, "-p", "no", "-n", "2", "--greedy"]
        self.assertIn("--chat-template chatml", self.refused(REFUSED, 'Not "user"!', "chat", *short))
        self.refused(REFUSED, 'Not "user"!', "trace", *short)
        self.good("chat", *short, "--chat-template", "chatml")
        self.refused(USAGE, "--chat-template", "chat", *short, "--chat-template", "smoke")
        huge = self.file("huge.json", b'[{"role": "user", "content": "hi", "id": 18446744073709551616}]')
        self.refused(REFUSED, "64 bits", "template", "-m", model, "--messages", huge)

    def test_trace(self):
        logits, router = self.folder / "l.npy", self.folder / "r.npy"
        lines = [json.loads(line) for line in self.good(
            "trace", "-m", OLMOE, "--ids", "1,2,3", "-n", "2", "--ignore-eos", "--greedy", "--top", "3", "--logits", logits,
            "--router", router).splitlines()]
        self.assertEqual([line["type"] for line in lines], ["run"] + ["token"] * 5 + ["end"])
        run, tokens, end = lines[0], lines[1:-1], lines[-1]
        for key in ("path", "sha256", "architecture", "name"):
            self.assertIn(key, run["model"])
        self.assertEqual([t["phase"] for t in tokens], ["prompt"] * 3 + ["answer"] * 2)
        self.assertEqual([t["pos"] for t in tokens], list(range(5)))
        self.assertIsNone(tokens[0]["logprob"])
        self.assertEqual(len(tokens[1]["alternatives"]), 3)
        layers = json.loads(self.good("inspect", OLMOE, "--json"))["metadata"]["olmoe.block_count"]
        for t in tokens:
            self.assertEqual([e["layer"] for e in t["experts"]], list(range(layers)))
        self.assertEqual((end["reason"], end["prompt_tokens"], end["tokens"]), ("length", 3, 2))
        self.assertEqual(array(logits.read_bytes())[0], (5, 300))
        self.assertEqual(array(router.read_bytes())[0][:2], (5, layers))
        # The same seed gives the same text.
        again = self.good("complete", "-m", OLMOE, "--ids", "1,2,3", "-n", "8", "--seed", "7", "--ignore-eos")
        self.assertEqual(again, self.good("complete", "-m", OLMOE, "--ids", "1,2,3", "-n", "8", "--seed", "7", "--ignore-eos"))

    def test_trace_until_the_context_is_full(self):
        logits, router = self.folder / "l.npy", self.folder / "r.npy"
        lines = [json.loads(line) for line in self.good(
            "trace", "-m", OLMOE, "--ids", "1,2,3", "-c", "4", "-n", "9", "--ignore-eos", "--logits", logits, "--router",
            router).splitlines()]
        tokens = lines[1:-1]
        self.assertEqual(len(tokens), 5)  # the last one is sampled but does not fit in the cache
        shape, values = array(logits.read_bytes())
        self.assertEqual(shape, (5, 300))
        self.assertEqual([math.isnan(values[300 * i]) for i in range(5)], [False] * 4 + [True])
        shape, values = array(router.read_bytes())
        self.assertEqual(shape[0], 5)
        self.assertTrue(all(map(math.isnan, values[-shape[1] * shape[2]:])))
        self.assertFalse(any(map(math.isnan, values[:-shape[1] * shape[2]])))
        for t in tokens:
            self.assertEqual(len(t["experts"]), shape[1])
        self.assertTrue(all(e["ids"] is None and e["weights"] is None for e in tokens[-1]["experts"]))

    def test_arrays_through_a_pipe(self):
        arguments = ["trace", "-m", OLMOE, "--ids", "1,2,3", "-n", "2", "--ignore-eos", "--greedy", "-o", self.folder / "t"]
        self.good(*arguments, "--logits", self.folder / "l.npy")
        _, out, _ = self.run_cli(*arguments, "--logits", "-")
        self.assertEqual(out, (self.folder / "l.npy").read_bytes())
        self.assertEqual(array(out)[0], (5, 300))
        self.refused(USAGE, "standard output", "trace", "-m", OLMOE, "--ids", "1", "-n", "1", "--logits", "-")
        self.refused(USAGE, "standard output", *arguments, "--logits", "-", "--router", "-")

    def test_bench(self):
        result = json.loads(self.good("bench", "-m", OLMOE, "-p", "8,16", "-n", "4", "-r", "2", "--json"))
        self.assertEqual([r["test"] for r in result["results"]], ["pp8", "pp16", "tg4", "tg4+sample", "tg4+trace"])
        for key in ("model", "architecture", "backend", "threads", "version", "load_ms", "peak_rss_bytes"):
            self.assertIn(key, result)
        self.assertTrue(all(len(r["tokens_per_second"]) == 2 and r["bytes_per_token"] > 0 for r in result["results"]))
        for r in result["results"]:
            if "+" not in r["test"]:
                self.assertGreater(r["stages_ms"]["experts"], 0)
                self.assertGreaterEqual(r["joins"], 0)
            self.assertEqual("bandwidth_share" in r, r["test"] == "tg4" and result["read_bytes_per_second"] > 0)
        observed = json.loads(self.good("bench", "-m", OLMOE, "-p", "0", "-n", "4", "-r", "2", "--observe", "--json"))
        self.assertEqual([(r["test"], r.get("observe", False), len(r["tokens_per_second"])) for r in observed["results"]],
                         [("tg4", False, 2), ("tg4+routes", True, 2)])

    def test_bench_compares_with_an_earlier_report(self):
        command = ["bench", "-m", OLMOE, "-p", "8", "-n", "4", "-r", "1", "--plain", "--json"]
        report = json.loads(self.good(*command))

        def earlier(speed):
            for r in report["results"]:
                r["tokens_per_second"] = [speed]
            return self.file("earlier.json", json.dumps(report).encode())
        now = json.loads(self.good(*command, "--compare", earlier(1e-3)))
        self.assertEqual([r["verdict"] for r in now["results"]], ["faster", "faster"])
        code, out, _ = self.run_cli(*command, "--compare", earlier(1e12))
        self.assertEqual(code, FAILED)
        self.assertEqual([(r["verdict"], r["before"]) for r in json.loads(out)["results"]], [("slower", 1e12)] * 2)
        report["threads"] += 1
        self.refused(REFUSED, "another", *command, "--compare", earlier(1.0))
        for broken in (b"", b"[]", b"{}", b'{"model": 3}'):
            self.refused(REFUSED, "--json", *command, "--compare", self.file("broken.json", broken))

    def test_perplexity_resumes(self):
        words = self.file("text.txt", b"It was the best of times, it was the worst of times. " * 20)
        others = self.file("other.txt", b"Call me Ishmael. Some years ago, never mind how long, " * 20)
        state = self.folder / "state.json"
        command = ["eval", "perplexity", words, "-m", OLMOE, "--chunk", "64", "--json"]
        whole = json.loads(self.good(*command))
        self.good(*command, "--limit", "2", "-o", state)
        self.assertEqual(len(json.loads(state.read_text())["losses"]), 2)
        self.assertEqual(json.loads(self.good(*command, "-o", state)), whole)
        self.assertEqual(json.loads(self.good(*command, "-o", state)), whole)
        # With another text, model or cache type the file's result does not apply.
        self.refused(REFUSED, "state.json", "eval", "perplexity", others, "-m", OLMOE, "--chunk", "64", "-o", state)
        self.refused(REFUSED, "state.json", "eval", "perplexity", words, "-m", MODELS / "qwen3moe.gguf", "--chunk", "64",
                     "-o", state)
        self.refused(REFUSED, "state.json", *command, "-o", state, "--cache-type", "f32")
        for broken in (b"", b"{", b"[]", b'{"losses": 3}', state.read_bytes()[:-40], b'{"losses": [["x"]]}'):
            self.refused(REFUSED, "broken.json", *command, "-o", self.file("broken.json", broken))
        self.refused(FAILED, "/dev/full", *command, "-o", "/dev/full")
        once = json.loads(self.good(*command, "-o", "-"))  # written once, at the end
        self.assertEqual(once["result"], whole)

    def test_perplexity(self):
        words = self.file("text.txt", b"It was the best of times, it was the worst of times. " * 20)
        self.assertTrue(re.search(r"[0-9]", self.good("eval", "perplexity", words, "-m", OLMOE, "--chunk", "64")))


@unittest.skipUnless(HAS_STORE, "this build has no session database")
class Sessions(Case):
    def chat(self, store, prompt, *more):
        return self.good("chat", "-m", OLMOE, "-p", prompt, "-n", "6", "--ignore-eos", "--seed", "1", "--store", store, *more)

    def listed(self, store):
        return json.loads(self.good("sessions", "list", "--store", store, "--json"))

    def test_a_chat_is_saved(self):
        store = self.folder / "s.db"
        self.chat(store, "What is a heron?")
        [session] = self.listed(store)
        self.chat(store, "And a crane?", "--session", session["id"])
        self.assertEqual(len(self.listed(store)), 1)
        shown = self.good("sessions", "show", session["id"], "--store", store)
        self.assertIn("What is a heron?", shown)
        self.assertIn("And a crane?", shown)
        self.assertIn("heron", self.good("sessions", "search", "heron", "--store", store))
        self.good("sessions", "check", "--store", store)
        out = self.folder / "out.json"
        self.good("sessions", "export", "all", "-o", out, "--store", store)
        other = self.folder / "other.db"
        self.good("sessions", "import", out, "--store", other)
        again = self.folder / "again.json"
        self.good("sessions", "export", "all", "-o", again, "--store", other)
        self.assertEqual(json.loads(out.read_text()), json.loads(again.read_text()))
        # Without a file name the application's database is used.
        self.good("chat", "-m", OLMOE, "-p", "x", "-n", "2", "--store")
        self.assertEqual(len(json.loads(self.good("sessions", "list", "--json"))), 1)

    def test_search(self):
        store = self.folder / "s.db"
        self.chat(store, "What is a heron?")
        self.chat(store, "日本のGPT4モデル")
        [heron] = self.good("sessions", "search", "ero", "WHAT", "--store", store).splitlines()
        self.assertIn("| What is a heron?", heron)
        [found] = json.loads(self.good("sessions", "search", "gpt4 モデル", "--store", store, "--json"))
        self.assertIn("GPT4", found["snippet"])
        self.assertEqual(self.good("sessions", "search", "gpt4", "heron", "--store", store), "")
        self.refused(USAGE, "UTF-8", "sessions", "search", b"gpt\xff".decode(errors="surrogateescape"), "--store", store)

    def test_without_home(self):
        # Without HOME the home from the user database is used; only reading is safe to try there.
        missing = self.run_cli("sessions", "list", env={"MOIRE_DATA_DIR": "", "XDG_DATA_HOME": "", "HOME": str(self.folder / "no")})
        self.assertEqual(missing[:2], (DONE, b""))
        self.assertFalse((self.folder / "no").exists())
        self.refused(FAILED, "MOIRE_DATA_DIR", "chat", "-m", OLMOE, "-p", "x", "--store",
                     env={"MOIRE_DATA_DIR": "", "XDG_DATA_HOME": "", "HOME": "/dev/null"})
        self.refused(USAGE, "UTF-8", "sessions", "list", "--store", b"\xff.db".decode(errors="surrogateescape"))

    def test_common_options_are_accepted(self):
        store = self.folder / "s.db"
        self.chat(store, "hi")
        self.good("sessions", "list", "--store", store, "-m", OLMOE, "-t", "2", "-c", "64", "-q", "-v")

    def test_before_the_first_chat(self):
        self.assertEqual(self.good("sessions", "list"), "")
        self.assertEqual(json.loads(self.good("sessions", "list", "--json")), [])
        self.assertEqual(json.loads(self.good("sessions", "search", "heron", "--json")), [])
        self.assertIn("ok: 0 sessions", self.good("sessions", "check"))
        empty = ["--store", self.file("empty.db", b"")]
        self.assertEqual(json.loads(self.good("sessions", "list", "--json", *empty)), [])
        self.assertEqual(self.good("sessions", "search", "heron", *empty), "")
        self.assertIn("ok: 0 sessions", self.good("sessions", "check", *empty))
        self.assertNotIn("upgrade", self.refused(FAILED, "not a session database yet", "sessions", "show", "1", *empty))

    def test_the_model_hash_is_saved(self):
        store = self.folder / "s.db"
        self.chat(store, "hi")
        [session] = json.loads(self.good("sessions", "export", "all", "--store", store))["sessions"]
        self.assertEqual(session["messages"][1]["generation"]["model_hash"],
                         hashlib.sha256(OLMOE.read_bytes()).hexdigest())

    def test_a_late_system_prompt_is_reported(self):
        store = self.folder / "s.db"
        self.chat(store, "hi", "--system", "Be kind.")
        arguments = ["chat", "-m", OLMOE, "-p", "x", "-n", "2", "--store", store, "--session", "1"]
        self.assertRegex(self.run_cli(*arguments, "--system", "Be brief.")[2], "warning: .*--system")
        self.assertNotIn("--system", self.run_cli(*arguments)[2])

    def test_wrong_sessions(self):
        store = self.folder / "s.db"
        self.refused(FAILED, "no session database", "sessions", "list", "--store", store)
        self.chat(store, "hi")
        self.refused(USAGE, "session 77", "sessions", "show", "77", "--store", store)
        self.refused(USAGE, "number", "sessions", "show", "x", "--store", store)
        self.refused(USAGE, "session 77", "chat", "-m", OLMOE, "-p", "x", "--store", store, "--session", "77")
        self.refused(USAGE, "frob", "sessions", "frob", "--store", store)
        self.refused(REFUSED, "", "sessions", "import", self.file("x.json", b"{]"), "--store", store)

    def test_other_databases(self):
        newer = self.folder / "newer.db"
        self.chat(newer, "hi")
        with sqlite3.connect(newer) as database:
            database.execute("PRAGMA user_version = 99")
        database.close()
        self.refused(REFUSED, "99", "sessions", "list", "--store", newer)
        self.refused(REFUSED, "99", "chat", "-m", OLMOE, "-p", "x", "--store", newer)
        foreign = self.folder / "foreign.db"
        with sqlite3.connect(foreign) as database:
            database.execute("CREATE TABLE t(x)")
        database.close()
        self.refused(REFUSED, "another program", "chat", "-m", OLMOE, "-p", "x", "--store", foreign)
        self.refused(REFUSED, "", "sessions", "list", "--store", self.file("no.db", b"not a database" * 100))
        self.refused(REFUSED, "folder", "sessions", "list", "--store", self.folder)
        self.refused(REFUSED, "", "chat", "-m", OLMOE, "-p", "x", "--store", "/dev/null")

    def test_killed(self):
        store = self.folder / "s.db"
        self.chat(store, "first")
        for i in range(5):
            process = subprocess.Popen([CLI, "chat", "-m", OLMOE, "-p", f"question {i}", "-n", "100000", "-c", "100000",
                                        "--ignore-eos", "--store", store], stdout=subprocess.PIPE)
            process.stdout.read(40)
            time.sleep(0.15)
            process.kill()
            process.communicate()
        self.good("sessions", "check", "--store", store)
        exported = json.loads(self.good("sessions", "export", "all", "--store", store))
        self.assertEqual(len(exported["sessions"]), 6)
        for session in exported["sessions"]:
            question, answer = session["messages"]
            self.assertTrue(question["text"])
            if question["text"] != "first":
                self.assertEqual(answer["generation"]["state"], "interrupted")
                self.assertGreater(len(answer["text"] + answer["reasoning"]), 0)


if __name__ == "__main__":
    unittest.main(verbosity=1)
