"""Findings that are known and left alone: a file that survives edits elsewhere in the texts.

An entry knows a finding by its rule, the words that it points at and the words on both sides, not
by its offset. Words are compared without blanks, so that new line breaks change nothing, and one
side may have changed: an edit right beside a finding does not bring it up again.
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from gangmu.checker.finding import Finding
from gangmu.checker.settings import SettingsError

VERSION = 1
_SPAN = 40
"""How many characters of what a finding points at are kept."""
_SIDE = 12
_NEAR = 4
_LIKENESS = ((_SIDE, _SIDE), (_SIDE, 0), (0, _SIDE), (_NEAR, _NEAR), (_NEAR, 0), (0, _NEAR))
"""How many characters before and after must be the same, the closest likeness first."""
_WINDOW = 64
"""How far beside a finding its neighbours are looked for (code points)."""


class Entry(NamedTuple):
    """One known finding. ``before`` and ``after`` are the 12 characters beside it."""

    file: str
    """The file's path from the folder of the baseline file, with forward slashes."""
    code: str
    words: str
    before: str
    after: str


def entries_of(text: str, findings: Iterable[Finding], file: str = "") -> Iterator[Entry]:
    """Yield the entries for findings in a text."""
    for each in findings:
        words = _bare(text[each.start : each.end][: _WINDOW * 2])[:_SPAN]
        before = _bare(text[max(0, each.start - _WINDOW) : each.start])[-_SIDE:]
        after = _bare(text[each.end : each.end + _WINDOW])[:_SIDE]
        yield Entry(file, each.code, words, before, after)


def unknown(text: str, findings: Sequence[Finding], known: Iterable[Entry]) -> list[Finding]:
    """Return the findings that no entry is about. Each entry hides one finding at the most."""
    left = list(zip(findings, entries_of(text, findings), strict=True))
    entries = list(known)
    for sides in _LIKENESS if entries else ():
        pool: dict[tuple[str, ...], list[Entry]] = {}
        for entry in entries:
            pool.setdefault(_key(entry, sides), []).append(entry)
        left = [row for row in left if not _take(pool, _key(row[1], sides))]
        entries = [entry for same in pool.values() for entry in same]
    return [finding for finding, _ in left]


def read(path: str) -> list[Entry]:
    """Return the entries of a baseline file; SettingsError where it is missing or malformed."""
    import json  # noqa: PLC0415

    try:
        with open(path, encoding="utf-8") as file:  # noqa: PTH123
            rows = json.load(file)["findings"]
        return [Entry(**row) for row in rows]
    except OSError as error:
        raise SettingsError(
            f"{path}: the baseline cannot be read ({error.strerror}); make it with --write-baseline"
        ) from error
    except (ValueError, TypeError, KeyError) as error:
        raise SettingsError(
            f"{path}: this is no baseline file ({error!r}); make it anew with --write-baseline"
        ) from error


def written(entries: Iterable[Entry]) -> str:
    """Return the text of a baseline file."""
    import json  # noqa: PLC0415

    rows = [entry._asdict() for entry in sorted(entries)]
    data = {"version": VERSION, "findings": rows}
    text = json.dumps(data, ensure_ascii=False, indent=1)
    return text.encode("utf-8", "backslashreplace").decode("utf-8") + "\n"


def name_of(path: str, baseline: str) -> str:
    """Return what a baseline file calls a file."""
    folder = os.path.dirname(os.path.abspath(baseline))  # noqa: PTH100, PTH120
    try:
        name = os.path.relpath(path, folder)
    except ValueError:  # another drive
        name = path
    return name.replace(os.sep, "/")


def _take(pool: dict[tuple[str, ...], list[Entry]], key: tuple[str, ...]) -> bool:
    """Take one entry with a key out of the pool; tell whether there was one."""
    same = pool.get(key)
    if not same:
        return False
    same.pop()
    return True


def _key(entry: Entry, sides: tuple[int, int]) -> tuple[str, ...]:
    before, after = sides
    start = max(0, len(entry.before) - before)
    return entry.code, entry.words, entry.before[start:], entry.after[:after]


def _bare(text: str) -> str:
    return "".join(each for each in text if not each.isspace() and not "\ud800" <= each <= "\udfff")
