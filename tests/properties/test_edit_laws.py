"""Laws of editing: what is not edited stays, and what is undone is as if it had not been done."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import HealthCheck, assume, given, reject, settings
from hypothesis import strategies as st
from tests.edit_speeches import speeches

import gangmu
from gangmu.edit import Edited, EditError, insert, move, remove, renumber, restyle

SEEDS = sorted((Path(__file__).parents[2] / "seeds").glob("*.txt"))
BODIES = ["把任务分解到人", "把责任压实到岗。", "请大家一起来想办法！"]
STYLES = ["hanzi", "hanzi_paren", "digit", "circled", "ordinal", "shi", "(1)", "其一，", "首先，"]

law = settings(deadline=None, suppress_health_check=[HealthCheck.filter_too_much])


@st.composite
def drawn_series(draw: st.DrawFn) -> tuple[gangmu.Speech, gangmu.Series]:
    speech = gangmu.parse(draw(speeches()))
    found = [*speech.series()]
    assume(found)
    return speech, draw(st.sampled_from(found))


def made(operation: Callable[..., Edited], *arguments: object) -> Edited:
    """Return the outcome; what would be misread is no case for a law about the outcome."""
    try:
        edited = operation(*arguments)
    except EditError:
        reject()
    assert_faithful(arguments[0], edited)
    return edited


def assert_faithful(speech: object, edited: Edited) -> None:
    """Fail unless the edits alone make the new text, and the tree is that of the new text."""
    assert isinstance(speech, gangmu.Speech)
    pieces, position = [], 0
    for start, end, replacement in edited.edits:
        assert position <= start <= end <= len(speech.text)
        pieces += [speech.text[position:start], replacement]
        position = end
    assert "".join(pieces) + speech.text[position:] == edited.text
    assert edited.speech == gangmu.parse(edited.text)


def at(edited: Edited, series: gangmu.Series) -> gangmu.Series:
    """Return the series that begins where the old one began: edits come at its start or later."""
    return next(each for each in edited.speech.series() if each.start == series.start)


@law
@given(drawn_series(), st.integers(1, 12))
def test_renumbering_twice_changes_nothing(
    drawn: tuple[gangmu.Speech, gangmu.Series], start: int
) -> None:
    speech, series = drawn
    edited = made(renumber, speech, series, start)
    again = renumber(edited.speech, at(edited, series), start)
    assert (again.text, again.edits) == (edited.text, ())


@law
@given(drawn_series(), st.sampled_from(STYLES))
def test_restyling_back_undoes_restyling(
    drawn: tuple[gangmu.Speech, gangmu.Series], style: str
) -> None:
    speech, series = drawn
    edited = made(restyle, speech, series, style)
    back = restyle(edited.speech, at(edited, series), series.items[0].marker.text)
    assert back.text == speech.text


@law
@given(drawn_series(), st.integers(0, 4), st.sampled_from(BODIES))
def test_removing_undoes_inserting(
    drawn: tuple[gangmu.Speech, gangmu.Series], position: int, body: str
) -> None:
    speech, series = drawn
    position = min(position, len(series.items))
    if body.endswith("！") and position == len(series.items):
        reject()  # it takes the place of the stop that ended the list
    edited = made(insert, speech, series, position, body)
    back = remove(edited.speech, at(edited, series).items[position])
    assert back.text == speech.text


@law
@given(drawn_series(), st.integers(0, 4), st.integers(0, 4))
def test_moving_back_undoes_moving(
    drawn: tuple[gangmu.Speech, gangmu.Series], here: int, there: int
) -> None:
    speech, series = drawn
    here, there = (min(each, len(series.items) - 1) for each in (here, there))
    edited = made(move, speech, series.items[here], there)
    back = move(edited.speech, at(edited, series).items[there], here)
    assert back.text == speech.text


def seed(path: Path) -> gangmu.Speech:
    with path.open(encoding="utf-8", newline="") as file:
        return gangmu.parse(file.read())


by_seed = pytest.mark.parametrize("path", SEEDS, ids=lambda path: path.stem)


@by_seed
def test_renumbering_the_seeds_changes_only_faulty_numbers(path: Path) -> None:
    speech = seed(path)
    for series in speech.series():
        numbers = [item.marker.ordinal for item in series.items if item.marker.ordinal]
        sound = numbers == [*range(1, len(numbers) + 1)]
        assert (renumber(speech, series).edits == ()) is sound


@by_seed
def test_restyling_the_seeds_back_undoes_it(path: Path) -> None:
    speech, restyled = seed(path), 0
    for index, series in enumerate(speech.series()):
        model = series.items[0].marker.text
        uniform = restyle(speech, series, model).edits == ()
        try:
            edited = restyle(speech, series, "hanzi_paren")
        except EditError:
            continue
        assert_faithful(speech, edited)
        back = restyle(edited.speech, [*edited.speech.series()][index], model)
        assert (back.text == speech.text) is uniform
        restyled += 1
    assert restyled
