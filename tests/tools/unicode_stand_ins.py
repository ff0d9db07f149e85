#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes engine/text/unicode_stand_ins.cpp: the characters that Hugging Face's tokenizers know but Unicode 14, the
version in Debian 12's PCRE2, does not. Needs Python 3.11 (Unicode 14) and the package tokenizers.

    unicode_stand_ins.py pre_tokenizer_rules.cpp unicode_stand_ins.cpp

A stand-in is the nearest character of Unicode 14 with the same general category, the same length in UTF-8, the same
membership in the Han script, and the same membership in every range that the rules spell out.
"""
import bisect
import re
import sys
import unicodedata

from tokenizers import Regex, normalizers

CATEGORIES = "Lu Ll Lt Lm Lo Mn Mc Me Nd Nl No Pc Pd Ps Pe Pi Pf Po Sm Sc Sk So Zs Cf".split()
# The newest Unicode version the reference supports.
VERSION = "16.0"
TEXT = "".join(chr(c) for c in range(0x110000) if not 0xD800 <= c < 0xE000)


def known_to_reference(what):
    return set(map(ord, normalizers.Replace(Regex(rf"[^\p{{{what}}}]"), "").normalize_str(TEXT)))


def explicit_ranges(path):
    with open(path, encoding="utf-8") as file:
        text = file.read()
    return [(int(first, 16), int(last or first, 16))
            for first, last in re.findall(r"\\x\{([0-9A-F]+)\}(?:-\\x\{([0-9A-F]+)\})?", text)]


def main():
    assert unicodedata.unidata_version == "14.0.0", "run this with Python 3.11"
    ranges = explicit_ranges(sys.argv[1])
    han = known_to_reference("Han")

    def traits(c, category):
        return (category, c in han, len(chr(c).encode()), tuple(first <= c <= last for first, last in ranges))

    added = {}
    known = {}
    for category in CATEGORIES:
        for c in known_to_reference(category):
            if unicodedata.category(chr(c)) == "Cn":
                added[c] = traits(c, category)
            elif unicodedata.category(chr(c)) == category:
                known.setdefault(traits(c, category), []).append(c)
    for places in known.values():
        places.sort()

    rows = []
    for c, kind in sorted(added.items()):
        if rows and rows[-1][1] == c - 1 and rows[-1][3] == kind:
            rows[-1][1] = c
            continue
        places = known[kind]
        at = bisect.bisect(places, c)
        rows.append([c, c, min(places[max(at - 1, 0):at + 1], key=lambda p: abs(p - c)), kind])

    entries = [f"{{0x{first:X}, 0x{last:X}, 0x{stand_in:X}}}," for first, last, stand_in, _ in rows]
    lines = []
    for entry in entries:
        if not lines or len(lines[-1]) + 1 + len(entry) > 116:
            lines.append(entry)
        else:
            lines[-1] += " " + entry
    with open(sys.argv[2], "w", encoding="ascii") as file:
        file.write("// SPDX-License-Identifier: GPL-3.0-or-later\n"
                   "// Written by tests/tools/unicode_stand_ins.py.\n"
                   '#include "text/unicode_stand_ins.h"\n\n'
                   "namespace moire::text {\n\n// clang-format off\n"
                   f"/// Added in Unicode 15.0 to {VERSION}.\n"
                   f"const std::array<StandIn, {len(rows)}> standIns{{{{\n")
        file.writelines(f"    {line}\n" for line in lines)
        file.write("}};\n// clang-format on\n\n} // namespace moire::text\n")
    print(len(added), "characters,", len(rows), "ranges")


main()
