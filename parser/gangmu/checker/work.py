"""One file checked, and perhaps fixed: what each process does when folders are checked."""

from __future__ import annotations

import sys
from dataclasses import dataclass
from functools import cached_property
from typing import Literal

from gangmu.checker.baseline import Entry, unknown
from gangmu.checker.finding import Finding
from gangmu.checker.fixes import fix
from gangmu.checker.registry import RuleError
from gangmu.checker.runner import chosen, examine
from gangmu.checker.settings import Settings
from gangmu.checker.writing import new_bytes, rewrite
from gangmu.files import Document, ReadError, encode, open_document, read_bytes
from gangmu.numbering.conventions import GrammarError
from gangmu.pipeline import parse
from gangmu.positions import Positions

Mode = Literal["check", "fix", "diff"]


@dataclass(frozen=True)
class Task:
    """What is to be done with one file."""

    path: str
    settings: Settings
    known: tuple[Entry, ...] = ()
    """Findings that the baseline file knows."""
    mode: Mode = "check"
    unsafe: bool = False
    grammar: str | None = None
    stdin: bool = False
    """Whether the text stands on standard input; ``path`` is what it is called then."""


@dataclass(frozen=True)
class Checked:
    """What was found in one file. Not slotted: its positions are worked out when asked for."""

    path: str
    text: str
    """The text that the findings are in: the fixed one, if it was fixed."""
    findings: tuple[Finding, ...]
    original: str | None = None
    """The text before it was fixed; None where nothing was changed."""
    fixed: int = 0
    """How many findings were put right."""

    @cached_property
    def positions(self) -> Positions:
        """Lines and columns of the text."""
        return Positions(self.text)


def work(task: Task, document: Document) -> Checked:
    """Check a document; in mode ``fix`` also write it back, unless it is standard input.

    Raises:
        ReadError: when the fixed text cannot be written in the file's encoding.
        OSError: when the file cannot be written.
        RuleError, GrammarError: when a rule or the grammar file cannot be used.
    """
    pick = _Picker(task)
    if task.mode == "check":
        speech = parse(document.text, grammar=task.grammar)
        found = pick(document.text, examine(speech, task.settings))
        return Checked(task.path, document.text, tuple(found))
    done = fix(document.text, task.settings, unsafe=task.unsafe, choose=pick, grammar=task.grammar)
    if done.text == document.text:
        return Checked(task.path, done.text, tuple(done.left))
    if task.mode == "diff" or task.stdin:
        new_bytes(document, encode(document.text, document), done.text)
    else:
        rewrite(document, done.text)
    return Checked(task.path, done.text, tuple(done.left), document.text, len(done.done))


def attempt(task: Task) -> Checked | str:
    """Do the work on a file; return a sentence that says why where it cannot be done."""
    try:
        return work(task, _stdin() if task.stdin else open_document(task.path))
    except (ReadError, RuleError, GrammarError) as error:
        return str(error)
    except OSError as error:
        return f"{task.path}: the file cannot be written ({error.strerror}); check its rights"


def _stdin() -> Document:
    if sys.stdin is None or sys.stdin.closed:
        raise ReadError("-: standard input is closed; name a file or pipe a text in")
    return read_bytes(sys.stdin.buffer.read(), "-")


class _Picker:
    """Picks the findings that are wanted and not known."""

    def __init__(self, task: Task) -> None:
        self._task = task

    def __call__(self, text: str, findings: list[Finding]) -> list[Finding]:
        return unknown(text, chosen(findings, self._task.settings), self._task.known)
