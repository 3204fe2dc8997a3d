"""The strict codec between ordinals and their labels: 二十一 ↔ 21.

A *label* is the number alone (十一, １２, ㈠, 1.3), without 第, brackets or the stop after it.
Reading accepts the variants of real texts; everything else is refused:

- HAN: also 廿一 卅一, 二百十七, 一十一, 一百〇三 (○ ◯ Ｏ O), a dash for 一 (十—). Refused: 一百三
  (103 or 130), 一二, 二〇, 百, 两. 二一 is 21 as documents of the 1950s write it (二十、二一、).
- DIGIT: full width, half width or mixed; one zero before a single digit (01), no other.
- ROMAN: Unicode signs and Latin letters (XIV), in the regular form alone (no IIII).
- STACKED: two to six numbers parted by stops; its value is the last one.
"""

from __future__ import annotations

from functools import cache
from typing import NamedTuple

from gangmu.numbering.alphabets import ALPHABETS, Alphabet, Glyphs
from gangmu.numbering.spellings import Spelling

__all__ = ["ALPHABETS", "Alphabet", "label", "label_like", "value"]

STACKED_DEPTH = 6
"""The most numbers in a stacked label: a chapter and five levels below it (GB/T 1.1—2020)."""


class _Tables(NamedTuple):
    """What reading and writing an alphabet needs, built on first use."""

    alphabet: Alphabet
    spellings: tuple[Spelling, ...]
    readings: dict[str, int]
    plain: dict[int, int]
    longest: int


def value(alphabet: str, label: str) -> int:
    """Return the number that a label stands for: ``value("HAN", "二十一")`` is 21.

    Raises:
        ValueError: for anything but exactly one well-formed label of the alphabet.
    """
    number = _read(_tables(alphabet), label)
    if number is None:
        raise ValueError(_refusal(alphabet, label))
    return number


def label(alphabet: str, value: int) -> str:
    """Return the canonical label of a number: ``label("HAN", 110)`` is 一百一十.

    A stacked number alone does not tell its prefix: ``label("STACKED", 3)`` is 1.3.

    Raises:
        ValueError: when the alphabet does not reach the number.
    """
    tables = _tables(alphabet)
    return tables.alphabet.prefix + _spell(tables, value)


def label_like(alphabet: str, value: int, model: str) -> str:
    """Return the label of a number, written as the model is.

    ``label_like("STACKED", 4, "５．３")`` is ５．４, ``label_like("HAN", 21, "廿三")`` is 廿一.
    The model's prefix, width, leading zero, sign for zero and choice of spelling are kept as far
    as they reach (❶ to ⓴, then ㉑); damage such as a dash for 一 is not copied. A model that
    already stands for the number is returned as it is.

    Raises:
        ValueError: when the model is not a label of the alphabet, or it does not reach the number.
    """
    tables = _tables(alphabet)
    number = _read(tables, model)
    if number is None:
        raise ValueError(_refusal(alphabet, model))
    if number == value:
        return model
    plain = model.translate(tables.plain)
    cut = _cut(tables.alphabet, plain)
    spelling = next(each for each in tables.spellings if each.get(number) == plain[cut:])
    written = spelling.get(value) or _spell(tables, value)
    return model[:cut] + written.translate(_kept(tables.alphabet.glyphs, model[cut:]))


def _read(tables: _Tables, label: str) -> int | None:
    if len(label) > tables.longest:  # before any work: a label may be megabytes of digits
        return None
    plain = label.translate(tables.plain)
    cut = _cut(tables.alphabet, plain)
    if tables.alphabet.prefix and not _is_prefix(tables, plain[:cut]):
        return None
    return tables.readings.get(plain[cut:])


def _spell(tables: _Tables, value: int) -> str:
    for spelling in tables.spellings:
        if value in spelling:
            return spelling[value]
    name, smallest, largest = tables.alphabet[:3]
    raise ValueError(
        f"{name} has labels for {smallest} to {largest} only, not for {value}: "
        f"use another alphabet."
    )


def _cut(alphabet: Alphabet, plain: str) -> int:
    """Return where the number begins: after the last stop of a stacked label, else at 0."""
    return plain.rfind(".") + 1 if alphabet.prefix else 0


def _is_prefix(tables: _Tables, text: str) -> bool:
    """Tell whether the text is one to five numbers, each with its stop: ``1.12.``."""
    parts = text.split(".")
    return (
        1 < len(parts) <= STACKED_DEPTH
        and not parts[-1]
        and all(part in tables.readings for part in parts[:-1])
    )


def _kept(glyphs: tuple[Glyphs, ...], model: str) -> dict[int, int]:
    """Return the translation from plain characters to those that the model is written with."""
    kept: dict[int, int] = {}
    for each in glyphs:
        if each.kept and not set(each.written).isdisjoint(model):
            kept |= str.maketrans(each.plain, each.written)
    return kept


def _refusal(alphabet: str, label: str) -> str:
    shown = label if len(label) <= 12 else label[:11] + "…"
    row = ALPHABETS[alphabet]
    return (
        f"{shown!r} is not a label of {alphabet}: give one number from {row.smallest} to "
        f"{row.largest} in its form, such as {row.example!r}, and nothing else."
    )


@cache
def _tables(name: str) -> _Tables:
    if name not in ALPHABETS:
        raise ValueError(f"There is no alphabet {name!r}: use one of {', '.join(ALPHABETS)}.")
    alphabet = ALPHABETS[name]
    spellings = alphabet.spell()
    readings = {text: number for each in spellings for number, text in each.items()}
    plain: dict[int, int] = {}
    for glyphs in alphabet.glyphs:
        plain |= str.maketrans(glyphs.written, glyphs.plain)
    longest = max(map(len, readings))
    if alphabet.prefix:
        longest = (longest + 1) * STACKED_DEPTH - 1
    return _Tables(alphabet, spellings, readings, plain, longest)
