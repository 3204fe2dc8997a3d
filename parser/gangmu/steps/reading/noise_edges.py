"""What stands above the first and below the last sentence: menus, brands, sources, links."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from gangmu.steps.reading.noise_labels import MOST_WEAK, Label
from gangmu.steps.reading.noise_words import ASIDE, TITLE

MOST_BRAND = 16
LEAST_TITLE, LEAST_ECHO = 5, 8
MOST_EDGE = 80
"""How many lines with words the parts above and below the speech have at most."""
TITLES, ECHOES = 3, 12
"""A page's title is among the first lines with words; its echo among the last."""
ORIGIN = ("来源：", "来源:", "出处：", "出处:")
MOST_ORIGIN, ORIGIN_REACH = 100, 12
ITEM = re.compile(r"[（(\[〔]?[一二三四五六七八九十百\d①-⑳]{1,3}[、.．)）\]〕是要]|[第其]|[①-⑳#]")
SITE_NAME = re.compile(r"\s*[-_|·]\s*[^\s。，：；]{2,16}")


def settle_edges(words: Sequence[str], labels: list[Label], filled: Sequence[int]) -> None:
    """Decide on the lines at both edges of the text: what is noise there becomes ``SURE``.

    Args:
        words: the lines without their outer blanks.
        labels: what each line is by its own words; changed in place.
        filled: the lines with words.
    """
    titles = {word for word in map(words.__getitem__, filled[:TITLES]) if _can_be_title(word)}
    _settle_origin(words, labels, filled)
    _settle_echoes(words, labels, filled[TITLES:][-ECHOES:], titles)
    head = _edge(labels, filled)
    tail = _edge(labels, filled[: len(head) - 1 : -1] if head else filled[::-1])[::-1]
    _settle_head(words, labels, head)
    _settle_tail(words, labels, tail, titles)


def _edge(labels: Sequence[Label], order: Sequence[int]) -> list[int]:
    """Return the lines from an edge of the text up to its first sentence."""
    for count, index in enumerate(order[:MOST_EDGE]):
        if labels[index] is Label.STRONG:
            return list(order[:count])
    return list(order[:MOST_EDGE])


def _can_be_title(word: str) -> bool:
    return LEAST_ECHO <= len(word) <= MOST_WEAK and not word.endswith(("：", ":", "。", "，"))


def _settle_origin(words: Sequence[str], labels: list[Label], filled: Sequence[int]) -> None:
    """Take what stands below a last line ``来源：`` as its continuation."""
    last = [index for index in filled[-4:] if index >= len(words) - ORIGIN_REACH]
    for place, index in enumerate(last):
        if words[index] in ORIGIN and all(len(words[i]) <= MOST_ORIGIN for i in last[place:]):
            for later in last[place:]:
                labels[later] = Label.SURE
            return


def _settle_echoes(
    words: Sequence[str], labels: list[Label], last: Sequence[int], titles: set[str]
) -> None:
    """Let a title that a page repeats below the speech not count as its last sentence."""
    for index in last:
        if labels[index] is Label.STRONG and _is_echo(words[index], titles):
            labels[index] = Label.WEAK


def _is_echo(word: str, titles: set[str]) -> bool:
    return word in titles or word.split("_", maxsplit=1)[0] in titles


def _settle_head(words: Sequence[str], labels: list[Label], head: Sequence[int]) -> None:
    _settle_buttons(labels, head)
    taken = set(_brands(words, labels, head))
    named = [i for i in head if labels[i] is Label.WEAK and len(words[i]) >= LEAST_TITLE]
    if taken and taken.issuperset(named):
        taken.discard(max(taken, key=lambda index: len(words[index])))
    for index in taken:
        labels[index] = Label.SURE
    _settle_sources(labels, head)
    later = {words[index] for index in head if labels[index] is Label.WEAK}
    for index in head:
        if labels[index] is Label.WEAK and _is_repeated(words, labels, head, index, later):
            labels[index] = Label.SURE


def _brands(words: Sequence[str], labels: Sequence[Label], zone: Sequence[int]) -> Iterator[int]:
    """Yield the short lines right below an advert, and below one another, in order."""
    last = next((i for i in reversed(zone) if labels[i] is Label.SURE), -1)
    above = -1
    for index in zone:
        brand = labels[index] is Label.WEAK and above == index - 1 and index < last
        if brand and _is_brand(words[index]):
            yield index
            above = index
        elif labels[index] is Label.SURE:
            above = index


def _settle_buttons(labels: list[Label], zone: Sequence[int]) -> None:
    """Make menus and sources at an edge certain; a button alone proves nothing."""
    buttons = [i for i in zone if labels[i] is Label.MENU]
    if len(buttons) + sum(labels[i] is Label.SURE for i in zone) >= 2:
        for index in buttons:
            labels[index] = Label.SURE


def _settle_sources(labels: list[Label], zone: Sequence[int]) -> None:
    for index in zone:
        if labels[index] is Label.SOURCE:
            labels[index] = Label.SURE


def _is_brand(word: str) -> bool:
    """Tell whether a short line between adverts can be the name or the motto of a site."""
    return (
        len(word) <= MOST_BRAND
        and not TITLE.search(word)
        and not ASIDE.fullmatch(word)
        and not ITEM.match(word)
    )


def _is_repeated(
    words: Sequence[str], labels: Sequence[Label], head: Sequence[int], index: int, titles: set[str]
) -> bool:
    """Tell whether a line is the page's title, which the speech's own title repeats below."""
    cut = SITE_NAME.search(words[index], LEAST_TITLE)
    if cut and words[index][: cut.start()] in titles:
        return True
    below = [i for i in head if i > index]
    again = next((i for i in below if words[i] == words[index]), None)
    around = range(index - 1, (again or index) + 1)
    return again is not None and any(labels[i].noise for i in around if i in head)


def _settle_tail(
    words: Sequence[str], labels: list[Label], tail: Sequence[int], titles: set[str]
) -> None:
    _settle_buttons(labels, tail)
    links = next((i for i in tail if labels[i] is Label.LINKS), len(labels))
    adverts = next((i for i in tail if labels[i] is Label.SURE), len(labels))
    above = -1
    for index in tail:
        brand = above == index - 1 and _is_brand(words[index])
        if index >= links or (index > adverts and (brand or _is_echo(words[index], titles))):
            labels[index] = Label.SURE
        if labels[index] is Label.SURE:
            above = index
    _settle_sources(labels, tail)
