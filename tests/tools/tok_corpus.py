# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads the corpus of the tokenizer tests and computes the hash that compares ids."""
import re
import struct


def decode_line(line):
    """The bytes that a line of corpus.txt stands for."""
    def one(match):
        text = match.group(1)
        if text.startswith(b"u{"):
            return chr(int(text[2:-1], 16)).encode()
        if text.startswith(b"x"):
            return bytes([int(text[1:], 16)])
        return {b"n": b"\n", b"r": b"\r", b"t": b"\t", b"\\": b"\\"}[text]

    return re.sub(rb"\\(u\{[0-9A-F]+\}|x[0-9A-F]{2}|[nrt\\])", one, line)


def read_corpus(path):
    with open(path, "rb") as file:
        lines = file.read().split(b"\n")[:-1]
    return [decode_line(line) for line in lines if not line.startswith(b"#")]


def is_utf8(text):
    try:
        text.decode()
        return True
    except UnicodeDecodeError:
        return False


def hash_ids(ids):
    """Number of ids and 64-bit FNV-1a hash of them as little-endian 32-bit numbers: "count:hash"."""
    value = 0xCBF29CE484222325
    for byte in struct.pack(f"<{len(ids)}I", *ids):
        value = (value ^ byte) * 0x100000001B3 & 0xFFFFFFFFFFFFFFFF
    return f"{len(ids)}:{value:016x}"
