# SPDX-License-Identifier: GPL-3.0-or-later
"""What Moire Tiny learns. Each domain is a module with `make(rng, paraphrase) -> Problem` and `document(rng) -> str`."""
from __future__ import annotations

from . import (arithmetic, dates, definitions, geography, json_text, logic, number_words, python_output, small_talk, sorting, units,
               verse)

DOMAINS = {
    "arithmetic": arithmetic,
    "units": units,
    "dates": dates,
    "sorting": sorting,
    "logic": logic,
    "json": json_text,
    "python": python_output,
    "geography": geography,
    "number_words": number_words,
    "small_talk": small_talk,
    "definitions": definitions,
    "verse": verse,
}
