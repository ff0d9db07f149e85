# SPDX-License-Identifier: GPL-3.0-or-later
"""Arithmetic as a pupil writes it down: one digit at a time, from the units, with the carry; one step a line.

A line break is one token where a comma and a space are two: a tenth of the tokens of a worked sum.
"""
from __future__ import annotations


def _lines(task: str, steps: list[str], result: object) -> str:
    return "\n".join([task + ":", *steps, str(result)])


def add(a: int, b: int) -> tuple[str, int]:
    """47+85: 7+5=12, 4+8+1=13, 132."""
    left, right = str(a)[::-1], str(b)[::-1]
    if len(left) < len(right):
        left, right = right, left
    steps, carry = [], 0
    for i, digit in enumerate(left):
        parts = [int(digit)]
        if i < len(right):
            parts.append(int(right[i]))
        if carry:
            parts.append(1)
        if len(parts) == 1:
            steps.append(left[i:][::-1])  # nothing left to add: the rest as it stands
            break
        total = sum(parts)
        steps.append("+".join(map(str, parts)) + f"={total}")
        carry = total // 10
    return _lines(f"{a}+{b}", steps, a + b), a + b


def subtract(a: int, b: int) -> tuple[str, int]:
    """a >= b. 132-85: 12-5=7, 12-8=4, 1-1=0, 47. A borrowed ten is written into the digit, its loan taken from the next."""
    left, right = str(a)[::-1], str(b)[::-1]
    steps, borrow = [], 0
    for i, digit in enumerate(left):
        if i >= len(right) and not borrow:
            steps.append(left[i:][::-1])
            break
        top, bottom = int(digit), int(right[i]) if i < len(right) else 0
        bottom += borrow
        borrow = int(top < bottom)
        top += 10 * borrow
        steps.append(f"{top}-{bottom}={top - bottom}")
    return _lines(f"{a}-{b}", steps, a - b), a - b


def times_digit(a: int, digit: int) -> tuple[str, int]:
    """47*6: 7*6=42, 4*6=24+4=28, 282. The product first, then the carry, so that each step is one small fact."""
    if digit in (0, 1) or a < 10:
        return f"{a}*{digit}={a * digit}", a * digit
    steps, carry = [], 0
    for figure in str(a)[::-1]:
        plain = int(figure) * digit
        product = plain + carry
        steps.append(f"{figure}*{digit}={plain}" + (f"+{carry}={product}" if carry else ""))
        carry = product // 10
    return _lines(f"{a}*{digit}", steps, a * digit), a * digit


def multiply(a: int, b: int) -> tuple[str, int]:
    """By the digits of the smaller number, largest last; the parts summed. What is to be done is said first:
    14*35=35*14, 35*14=35*4+35*10."""
    lines: list[str] = []
    if b > a and b >= 10:
        lines.append(f"{a}*{b}={b}*{a}")
        a, b = b, a
    if b < 10:
        text, product = times_digit(a, b)
        return "\n".join([*lines, text]), product
    parts = [f"{a}*{figure}{'0' * power}" for power, figure in enumerate(str(b)[::-1]) if figure != "0"]
    if len(parts) > 1:
        lines.append(f"{a}*{b}={'+'.join(parts)}")
    total = None
    for power, figure in enumerate(str(b)[::-1]):
        digit = int(figure)
        if digit == 0:
            continue
        text, part = times_digit(a, digit)
        zeros = "0" * power
        lines.append(text + (f"\n{a}*{digit}{zeros}={part}{zeros}" if power else ""))
        part *= 10**power
        if total is None:
            total = part
        else:
            text, total = add(total, part)
            lines.append(text)
    return "\n".join(lines), a * b


def divide(a: int, b: int) -> tuple[str, int, int]:
    """Long division by a small number. A line for each figure of the quotient: what is divided now, the figures still to
    come, the product and what it leaves, which the next line begins with. 175/7: 17 5: 2*7=14, 17-14=3; 35: 5*7=35,
    35-35=0; 25 rest 0."""
    figures = str(a)
    at = 1
    while at < len(figures) and int(figures[:at]) < b:
        at += 1
    value, steps = int(figures[:at]), []
    while True:
        q, r = divmod(value, b)
        later = " " + figures[at:] if at < len(figures) else ""
        steps.append(f"{value}{later}: {q}*{b}={q * b}, {value}-{q * b}={r}")
        if at == len(figures):
            return _lines(f"{a}/{b}", steps, f"{a // b} rest {r}"), a // b, r
        value = r * 10 + int(figures[at])
        at += 1
