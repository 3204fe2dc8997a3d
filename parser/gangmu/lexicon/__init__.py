"""The lexicon of set formulas (提法): what 四个意识 stands for, and where it comes from.

It is never needed to recognise a formula; it names the members of one that only states its count.
The rows stand in ``formulas.tsv``; a user's file of the same form can be read beside it. *Verified*
are those whose members are certain, in words and order, and whose origin is known: the first text
that set the formula, or the one that gave it the wording of the row. 多义 marks formulas that mean
different things in different places.
"""

from __future__ import annotations

import csv
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

COLUMNS = ("formula", "count", "members", "belongs_to", "set_when", "set_where", "verified")
"""The columns of a lexicon file, in the order of ours; the first line names them."""

_VERIFIED = {"yes": True, "no": False, "": False}
_SEPARATORS = "|、"
"""What parts the members: | where one of them has a 、 of its own."""


class LexiconError(Exception):
    """A lexicon file that cannot be used: one sentence that says which, where and what to do."""


@dataclass(frozen=True, slots=True)
class Formula:
    """One set formula. Example: ``lookup("三农")`` has the members 农业, 农村 and 农民."""

    formula: str
    count: int
    """How many members it has; where it is not known which, what its numbers add up to."""
    members: tuple[str, ...]
    """The members in their order; empty where they are not known."""
    belongs_to: str
    set_when: str
    """A year, or nothing."""
    set_where: str
    """The document or meeting; 通称 where it is common usage."""
    verified: bool


def lookup(formula: str, extra: Mapping[str, Formula] | None = None) -> Formula | None:
    """Return what is known of a formula, or None.

    Args:
        formula: its characters, without quotation marks.
        extra: formulas of one's own, as ``load`` returns them; they go before ours.
    """
    return (extra or {}).get(formula) or formulas().get(formula)


@cache
def formulas() -> Mapping[str, Formula]:
    """Return the formulas that come with gangmu, by their names."""
    table = files("gangmu.lexicon").joinpath("formulas.tsv")
    return _read(table.read_text("utf-8").split("\n"), table.name)


def load(path: str) -> Mapping[str, Formula]:
    """Read a lexicon file: UTF-8, tabs between the columns, or commas if its name ends in .csv.

    Raises:
        LexiconError: it cannot be read, or one of its lines is not as it has to be.
    """
    try:
        with open(path, encoding="utf-8-sig", newline="") as lines:  # noqa: PTH123  (pathlib is slow)
            return _read(lines, path)
    except OSError as error:
        reason = error.strerror or error
        raise LexiconError(f"{path}: the lexicon cannot be read ({reason}); check path") from error
    except UnicodeDecodeError as error:
        raise LexiconError(
            f"{path}: byte {error.start} of the lexicon is no UTF-8; save it as UTF-8"
        ) from error


def _read(lines: Iterable[str], path: str) -> dict[str, Formula]:
    commas = path.lower().endswith(".csv")
    rows = csv.reader(lines) if commas else csv.reader(lines, "excel-tab", quoting=csv.QUOTE_NONE)
    found: dict[str, Formula] = {}
    try:
        for row in _rows(rows):
            formula = _formula(row)
            if formula.formula in found:
                raise ValueError(f"{formula.formula} stands here twice; take one of them out")
            found[formula.formula] = formula
    except (ValueError, csv.Error) as error:
        if isinstance(error, UnicodeDecodeError):
            raise
        raise LexiconError(f"{path}:{max(rows.line_num, 1)}: {error}") from error
    return found


def _rows(rows: Iterator[list[str]]) -> Iterator[dict[str, str]]:
    """Yield each row that is not empty, its cells by the names of their columns. ValueError."""
    head = [cell.strip() for cell in next(rows, [])]
    if sorted(head) != sorted(COLUMNS):
        raise ValueError(f"the first line has to name the columns {', '.join(COLUMNS)}")
    for row in rows:
        if not any(row):
            continue
        if len(row) != len(head):
            raise ValueError(f"there are {len(row)} columns here, not {len(head)}; mend the line")
        yield dict(zip(head, map(str.strip, row), strict=True))


def _formula(row: dict[str, str]) -> Formula:
    """Return a row as a formula. ValueError."""
    name, count, verified = row["formula"], row["count"], row["verified"]
    if not name:
        raise ValueError("the formula is missing; fill it in or take the line out")
    if not (count.isascii() and count.isdecimal() and len(count) < 4):
        raise ValueError(f"the count of {name} has to be a number, not {count!r}")
    if verified not in _VERIFIED:
        raise ValueError(f"verified has to be yes or no, not {verified!r}")
    members = _members(row["members"])
    if members and len(members) != int(count):
        raise ValueError(f"{name} has the count {count} and {len(members)} members; mend one")
    rest = (row["belongs_to"], row["set_when"], row["set_where"])
    return Formula(name, int(count), members, *rest, _VERIFIED[verified])


def _members(cell: str) -> tuple[str, ...]:
    separator = next((each for each in _SEPARATORS if each in cell), "、")
    return tuple(map(str.strip, cell.split(separator))) if cell else ()
