"""From candidates to marks: what each is worth by itself, by its style and place."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from gangmu.numbering.kinds import OTHER
from gangmu.numbering.styles import style_of
from gangmu.steps.marking.evidence import EVIDENCE, FRAGILE
from gangmu.steps.tokens import Candidate, Mark, Place, Trait

_PUNCTUATION = "，、：是"


def weigh(
    text: str,
    candidates: Sequence[Candidate],
    places: Sequence[Place],
    kinds: Mapping[str, str],
) -> list[Mark]:
    """Return the marks of the candidates; ``kinds`` maps a style to its kind of series."""
    traits = [
        _trait(text, candidate, place, kinds)
        for candidate, place in zip(candidates, places, strict=True)
    ]
    followed = _followed(candidates, places, traits)
    found = zip(candidates, places, traits, followed, strict=True)
    return [
        Mark(index, *candidate, place, trait, more)
        for index, (candidate, place, trait, more) in enumerate(found)
    ]


def _followed(
    candidates: Sequence[Candidate], places: Sequence[Place], traits: Sequence[Trait]
) -> list[bool]:
    """Return for each candidate whether the next number of its kind follows in a like place."""
    coming: dict[tuple[str, int, bool], int] = {}
    followed = [False] * len(candidates)
    never = len(candidates)
    for index in reversed(range(len(candidates))):
        kind, ordinal = traits[index].kind, candidates[index].ordinal
        at_line = places[index].boundary == "line"
        after = coming.get((kind, ordinal + 1, at_line), never)
        followed[index] = after < coming.get((kind, ordinal, at_line), never)
        coming[kind, ordinal, at_line] = index
    return followed


def _trait(text: str, candidate: Candidate, place: Place, kinds: Mapping[str, str]) -> Trait:
    style = style_of(candidate.style)
    kind = kinds.get(style.name, f"{OTHER} {style.name}")
    group = style.group
    if group == "ordinal" and text[candidate.end - 1] not in _PUNCTUATION:
        group = "bare"
    elif group == "hanzi" and text[candidate.end - 1] == "，":
        group = "comma"
    rank = style.rank
    if style.name == "stacked":  # 1.1.1 is a list inside 1.1
        depth = text.count(".", candidate.start, candidate.end - 1)
        kind, rank = f"{kind} {depth}", rank + depth - 1
    return Trait(kind, rank, EVIDENCE[group][place.boundary], group in FRAGILE)
