# SPDX-License-Identifier: GPL-3.0-or-later
"""Intervals for shares and for differences of shares."""
from __future__ import annotations

import math

Z = 1.96  # 95 %


def wilson(right: int, count: int) -> tuple[float, float]:
    """Wilson's score interval; holds near 0 and 1 too."""
    if count == 0:
        return 0.0, 1.0
    share, z2 = right / count, Z * Z
    middle = (share + z2 / (2 * count)) / (1 + z2 / count)
    half = Z * math.sqrt(share * (1 - share) / count + z2 / (4 * count * count)) / (1 + z2 / count)
    return max(0.0, middle - half), min(1.0, middle + half)


def paired_difference(before: list[bool], after: list[bool]) -> tuple[float, float, float]:
    """Mean gain on the same questions and its interval, from the questions that changed sides (half a question is added to
    either side, two to the count: Agresti and Min 2005; where none changed the interval is not empty)."""
    count = len(before)
    gained = sum(b < a for b, a in zip(before, after))
    lost = sum(b > a for b, a in zip(before, after))
    middle = (gained - lost) / (count + 2)
    half = Z * math.sqrt(gained + lost + 1 - (count + 2) * middle * middle) / (count + 2)
    return (gained - lost) / count, middle - half, middle + half
