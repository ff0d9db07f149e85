#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Backends on the command line: which are available, why one is not, and device failures (see cli_case.py)."""
import json
import os
import pty
import shutil
import subprocess
import unittest

from cli_case import CLI, DONE, FAILED, FAKE_CUDA, LIMIT, OLMOE, USAGE, Case


class Backends(Case):
    """A machine with a device, simulated by the plugin in tests/engine/fake_cuda, and every way it can fail."""

    ONE = ("--ids", "1,2", "-n", "2", "--ignore-eos", "--greedy")

    @staticmethod
    def device(settings=""):
        return {"MOIRE_CUDA_PLUGIN": FAKE_CUDA, "MOIRE_FAKE_CUDA": settings}

    def test_listed(self):
        text = self.good("--version", "-v", env=self.device())
        self.assertEqual(text, self.good("-v", "--version", env=self.device()))
        self.assertRegex(text, r"^moire-cli \d.*\ncpu +CPU .*\ncuda +Fake GPU, compute capability 9\.0, 64\.0 GiB")
        self.assertEqual(self.good("--version", env=self.device()).count("\n"), 1)
        self.assertIn("not available", self.good("--version", "-v", env={"MOIRE_CUDA_PLUGIN": ""}))
        self.assertIn("backends\n", self.good("inspect", OLMOE, env=self.device()))
        cpu, cuda = json.loads(self.good("inspect", OLMOE, "--json", env=self.device()))["backends"]
        self.assertEqual((cpu["name"], cpu["available"], cpu["why_not"]), ("cpu", True, None))
        self.assertEqual((cuda["name"], cuda["available"], cuda["why_not"]), ("cuda", True, None))
        self.assertEqual(cuda["devices"], [{"name": "Fake GPU", "capability": "9.0", "total_bytes": 64 << 30,
                                            "free_bytes": 64 << 30, "why_not": None}])

    def test_unusable_devices(self):
        for settings, says in (("driver=none", "no NVIDIA driver"), ("driver=old", "11.4"), ("devices=0", "no device"),
                               ("why=it is too old", "it is too old"), ("abi=9", "different version"),
                               ("build=1.0", "different version"), ("free=1000", "CPU only"), ("open", "cudaSetDevice")):
            with self.subTest(settings):
                env = self.device(settings)
                code, out, err = self.run_cli("complete", "-m", OLMOE, *self.ONE, env=env)
                self.assertEqual(code, DONE, err)
                [line] = [line for line in err.splitlines() if "warning: the model runs on the CPU only: " in line]
                if settings != "free=1000":
                    self.assertIn(says, line)
                    if settings != "open":
                        self.assertIn(says, self.good("--version", "-v", env=env))
                        [_, cuda] = json.loads(self.good("inspect", OLMOE, "--json", env=env))["backends"]
                        self.assertFalse(cuda["available"])
                        self.assertIn(says, cuda["why_not"])
                self.refused(FAILED, "" if settings == "free=1000" else says, "complete", "-m", OLMOE, *self.ONE,
                             "--backend", "cuda", env=env)
                self.assertEqual(self.run_cli("complete", "-m", OLMOE, *self.ONE, "--backend", "cpu", env=env)[2], "")

    def test_hidden_devices(self):
        env = {**self.device("devices=0"), "CUDA_VISIBLE_DEVICES": ""}
        self.refused(FAILED, "CUDA_VISIBLE_DEVICES", "complete", "-m", OLMOE, *self.ONE, "--backend", "cuda", env=env)

    def test_a_plugin_next_to_the_program_is_found(self):
        env = {key: value for key, value in os.environ.items() if key != "MOIRE_CUDA_PLUGIN"}
        for home, plugin in (("beside", "beside"), ("bin", "lib/moire")):
            home, plugin = self.folder / home, self.folder / plugin / "libmoire_cuda.so"
            home.mkdir()
            plugin.parent.mkdir(parents=True, exist_ok=True)
            program = shutil.copy(CLI, home)
            alone = subprocess.run([program, "--version", "-v"], capture_output=True, env=env, timeout=LIMIT, text=True)
            self.assertIn("not installed", alone.stdout)
            shutil.copy(FAKE_CUDA, plugin)
            found = subprocess.run([program, "--version", "-v"], capture_output=True, env=env, timeout=LIMIT, text=True)
            self.assertIn("Fake GPU", found.stdout)
            # Installed but without a device: no warning on a machine that has no driver.
            quiet = subprocess.run([program, "complete", "-m", OLMOE, *self.ONE], capture_output=True, timeout=LIMIT,
                                   env={**env, "MOIRE_FAKE_CUDA": "driver=none"}, text=True)
            driver = any(os.path.exists(path) for path in ("/proc/driver/nvidia/version", "/dev/nvidiactl", "/dev/dxg"))
            self.assertEqual("no NVIDIA driver" in quiet.stderr, driver, quiet.stderr)

    def test_layers(self):
        env = self.device()
        whole = self.good("complete", "-m", OLMOE, *self.ONE, env={"MOIRE_CUDA_PLUGIN": ""})
        layers = json.loads(self.good("inspect", OLMOE, "--json"))["metadata"]["olmoe.block_count"]
        for count, backend in ((0, "cpu"), (1, "cpu+cuda"), (layers, "cuda"), (99, "cuda")):
            lines = self.good("trace", "-m", OLMOE, *self.ONE, "--gpu-layers", count, env=env).splitlines()
            self.assertEqual(json.loads(lines[0])["backend"], backend)
            self.assertEqual(self.good("complete", "-m", OLMOE, *self.ONE, "--gpu-layers", count, env=env), whole)
        self.assertEqual(json.loads(self.good("bench", "-m", OLMOE, "-p", "8", "-n", "2", "-r", "1", "--json",
                                              env=env))["backend"], "cuda")
        _, _, err = self.run_cli("-v", "complete", "-m", OLMOE, *self.ONE, "--gpu-layers", "1", env=env)
        self.assertRegex(err, f"moire-cli: layers? .* run on the CPU, layer {layers - 1} and the output on Fake GPU")
        self.refused(USAGE, "--gpu-layers", "complete", "-m", OLMOE, *self.ONE, "--gpu-layers", "-1")
        self.refused(USAGE, "--gpu-layers", "complete", "-m", OLMOE, *self.ONE, "--gpu-layers", "2", "--backend", "cpu")
        for command in ("chat", "complete", "trace", "bench"):
            self.assertIn("--gpu-layers", self.good(command, "--help"))
        self.assertIn("--gpu-layers", self.good("eval", "perplexity", "--help"))

    def test_full_memory(self):
        code, _, err = self.run_cli("complete", "-m", OLMOE, *self.ONE, env=self.device("limit=1000"))
        self.assertEqual(code, DONE, err)
        self.assertIn("CPU only: Fake GPU ran out of memory", err)
        self.refused(FAILED, "--gpu-layers", "complete", "-m", OLMOE, *self.ONE, "--backend", "cuda",
                     env=self.device("limit=1000"))

    def test_no_room_for_the_context(self):
        device = self.device("limit=1500000")
        code, _, err = self.run_cli("complete", "-m", OLMOE, *self.ONE, "-c", "64", env=device)
        self.assertEqual((code, "Fake GPU" in err), (DONE, False), err)
        code, _, err = self.run_cli("complete", "-m", OLMOE, *self.ONE, "-c", "4096", env=device)
        self.assertEqual(code, DONE, err)
        self.assertIn("Fake GPU has no memory left for the context", err)

    def test_lost_device_ends_one_turn(self):
        code, out, err = self.run_cli("chat", "-m", OLMOE, "-p", "hi", "-n", "20", "--ignore-eos", "--greedy",
                                      env=self.device("lost=8"))
        self.assertEqual(code, FAILED, err)
        self.assertIn("stopped answering", err)
        whole = self.good("chat", "-m", OLMOE, "-p", "hi", "-n", "20", "--ignore-eos", "--greedy", env=self.device())
        said = out.decode(errors="replace").rstrip("\n\ufffd")
        self.assertTrue(said and whole.startswith(said), (said, whole))

    def test_chat_continues_after_a_lost_or_full_device(self):
        for settings, says, again in (("lost=8", b"stopped answering", b"reloading the model on the CPU"),
                                      ("full=8", b"the memory was full", b"reloading the model with fewer layers on the GPU")):
            with self.subTest(settings):
                ours, theirs = pty.openpty()
                process = subprocess.Popen([CLI, "chat", "-m", OLMOE, "-n", "20", "--ignore-eos", "--greedy"],
                                           stdin=theirs, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
                                           env={**os.environ, **self.device(settings)})
                os.close(theirs)
                os.write(ours, b"first\nsecond\n/exit\n")
                out, err = process.communicate(timeout=LIMIT)
                os.close(ours)
                self.assertEqual(process.returncode, DONE, err)
                self.assertIn(again, err)
                self.assertEqual(err.count(says), 1)
                self.assertGreater(len(out), 20)


if __name__ == "__main__":
    unittest.main(verbosity=1)
