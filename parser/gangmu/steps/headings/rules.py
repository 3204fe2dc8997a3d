"""How much the first words of an item look like its heading, where punctuation shows its end."""

from __future__ import annotations

import re
from typing import Literal, NamedTuple

from gangmu.steps.headings import weights, words
from gangmu.steps.headings.leads import (
    Lead,
    Phrase,
    clause_of,
    commas_of,
    next_break,
    trimmed,
)
from gangmu.steps.headings.lookup import begins, by_first, ladder, step
from gangmu.tree import Ending

Kind = Literal["line", "stop", "child", "whole", "topic", "glue"]
"""What ends a heading: its line, a stop, an inner item, its line after an inner stop, a comma,
or nothing at all."""

_SIGNS = weights.SIGNS
_LENGTH = ladder(weights.LENGTH_WORTH)
_BODY_OPENINGS = by_first(words.BODY_OPENINGS)
_NO_TOPIC = by_first(words.BODY_OPENINGS, "在从对")
_STOP = re.compile(f"[{words.STOPS}]")
_INNER_STOP = re.compile("[。；]")


class Option(NamedTuple):
    """A possible heading ``[start, end)`` of an item, in reading offsets, and what it is worth."""

    start: int
    end: int
    ending: Ending
    kind: Kind
    worth: float


def options_of(text: str, lead: Lead, phrase: Phrase) -> list[Option]:
    """Return the headings that an item may have where its own punctuation shows their ends."""
    if lead.start >= lead.limit or text[lead.start] == "\n":
        return []
    found = (_first(text, lead, phrase), _whole_line(text, lead, phrase), _topic(text, lead))
    return [option for option in found if option is not None]


def sentence_worth(text: str, phrase: Phrase) -> float:
    """Return what the first sentence is worth as a heading, its surroundings apart."""
    if phrase.closes_line and not phrase.stop:
        return _SIGNS["line"]
    return max(-3.0, phrase_worth(text[phrase.start : phrase.end]))


def phrase_worth(phrase: str) -> float:
    """Return what a phrase is worth as a heading by its length, clauses and first word."""
    if not phrase:
        return -9.0
    worth = step(_LENGTH, len(phrase))
    worth += weights.CLAUSE_WORTH[min(commas_of(phrase), len(weights.CLAUSE_WORTH) - 1)]
    return worth + (_SIGNS["prose"] if begins(phrase, 0, _BODY_OPENINGS) else 0.0)


def _first(text: str, lead: Lead, phrase: Phrase) -> Option | None:
    """The words up to the first stop, line end or inner item."""
    said = text[phrase.start : phrase.end]
    if not said:
        return None
    body = text[phrase.after : min(lead.limit, phrase.after + 60)].strip()
    worth = phrase_worth(said) + (_SIGNS["inner"] if lead.inner else 0.0)
    if phrase.closes_line:
        worth += _line_worth(said, body, lead, phrase.stop)
        return Option(phrase.start, phrase.end, "line", "line", worth)
    if phrase.stop:
        worth += _stop_worth(said, body, lead, phrase.stop)
        return Option(phrase.start, phrase.end, "stop", "stop", worth)
    if phrase.after < lead.limit or not lead.inner:
        return None
    worth += _SIGNS["open end"] if said[-1] in "，、" else 0.0
    return Option(phrase.start, phrase.end, "inferred", "child", worth)


def _line_worth(said: str, body: str, lead: Lead, stop: str) -> float:
    more = bool(body) or lead.inner
    if stop:
        worth = weights.LINE_STOP_WORTH.get(stop, 0.0)
        return worth + (
            _SIGNS["first line"] + _cohesion(said, body) if more else _SIGNS["only line"]
        )
    if said[-1] in "，、":
        return 3 * _SIGNS["open end"]
    if lead.opens_line:
        return _SIGNS["line"] if more else _SIGNS["bare line"]
    return _SIGNS["line end"] if more else _SIGNS["tail"]


def _stop_worth(said: str, body: str, lead: Lead, stop: str) -> float:
    if not body and not lead.inner:
        return _SIGNS["only words"]
    if not body:
        return _SIGNS["list"] if stop == "：" else weights.STOP_WORTH[stop]
    worth = weights.STOP_WORTH[stop]
    worth += _SIGNS["spoken"] if stop == "：" and said.endswith(words.SPOKEN) else 0.0
    if len(body) < 12:
        return worth + _SIGNS["short body"]
    return worth + _cohesion(said, body) + (_SIGNS["long body"] if len(body) >= 50 else 0.0)


def _cohesion(said: str, body: str) -> float:
    """A body takes up the words of its heading, or opens as bodies do."""
    if begins(body, 0, _BODY_OPENINGS):
        return _SIGNS["body opening"]
    if len(body) < 4 or body[:2] not in said:
        return 0.0
    return _SIGNS["long echo"] if body[:4] in said else _SIGNS["echo"]


def _whole_line(text: str, lead: Lead, phrase: Phrase) -> Option | None:
    """A line of two sentences can be a heading among siblings whose headings are lines."""
    if not phrase.stop or phrase.closes_line:
        return None
    limit = min(lead.limit, lead.start + weights.REACH)
    end = next_break(text, phrase.after, limit)
    if end is None or not text[end : min(lead.end, end + weights.VIEW)].strip():
        return None
    last = trimmed(text, lead.start, end, words.TRAILING + words.STOPS)
    line = text[lead.start : last]
    if len(_STOP.findall(line)) != 1:
        return None
    worth = max(weights.WHOLE_LINE_FLOOR, phrase_worth(_INNER_STOP.sub("，", line)))
    return Option(lead.start, last, "line", "whole", worth + _SIGNS["two sentences"])


def _topic(text: str, lead: Lead) -> Option | None:
    """The words before the first comma, where they name no more than a topic."""
    clause, mark = clause_of(text, lead, 18)
    if mark != "，" or "了" in clause or begins(clause, 0, _NO_TOPIC):
        return None
    named = clause.endswith(words.TOPIC) and clause != words.TOPIC
    if not named and not clause.endswith(words.TOPIC_ENDS):
        return None
    worth = _SIGNS["topic" if named else "topic by siblings"]
    return Option(lead.start, lead.start + len(clause), "stop", "topic", worth)
