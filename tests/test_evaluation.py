"""The measuring itself: what counts as right, the baselines, the search, the mutations."""

from __future__ import annotations

import importlib.util
import json
import sys
from pathlib import Path
from random import Random

import pytest

from gangmu import parse
from gangmu.tree import Speech, Text
from gangmu.write.json import write

ROOT = Path(__file__).resolve().parents[1]
SCORER = ROOT.parent / "shared" / "tools" / "score.py"
sys.path.insert(0, str(ROOT))  # the folder is no part of the package

from evaluation import knobs, laws, mutations  # noqa: E402
from evaluation.baselines import greedy, line_starts  # noqa: E402
from evaluation.compare import Counts, compare, total  # noqa: E402
from evaluation.documents import SHARED, Document, Gold, GoldItem, GoldPhrase, documents  # noqa: E402
from evaluation.found import Found, FoundItem, FoundPhrase, found_in, gangmu  # noqa: E402
from evaluation.measure import main as measure  # noqa: E402
from evaluation.outcomes import Case, score  # noqa: E402
from evaluation.search import descend  # noqa: E402
from evaluation.tune import held_out, mean, together, worst  # noqa: E402

TEXT = "一、备种子\n种子要早选。\n（一）选种，一是看颜色，二是看分量。\n（二）晒种。\n二、备肥料\n"


def item(offset: int, parent: int | None = None, end: int | None = None, soft: bool = False):
    return GoldItem(offset, TEXT[offset : offset + 2], parent, end, soft)


def gold_of(*items: GoldItem) -> Gold:
    return Gold(items, None, None)


def right_gold(text: str = TEXT) -> Gold:
    """Return gold that agrees with gangmu on a text that it reads rightly."""
    found = gangmu(text).items
    return gold_of(*(GoldItem(at, "", parent, end, False) for at, (parent, end) in found.items()))


def test_counts_and_figures():
    assert Counts(1, 2, 2).f1 == 0.5
    assert Counts().f1 == 1.0
    assert total([{"items": Counts(1, 2, 3)}, {"items": Counts(1, 1, 1)}])["items"] == (2, 3, 4)


def test_items_and_edges_are_counted_apart():
    gold = gold_of(item(0), item(12, 0), item(20, 12))
    found = Found({0: FoundItem(None, None), 12: FoundItem(None, None), 33: FoundItem(0, None)})
    comparison = compare(gold, found)
    assert comparison.counts["items"] == (2, 3, 3)
    assert comparison.counts["edges"] == (1, 3, 3)
    assert [each.offset for each in comparison.differences] == [12, 20, 33]


def test_what_is_soft_counts_neither_way_and_edges_go_through_it():
    gold = gold_of(item(0), item(12, 0, soft=True), item(20, 12))
    passed_over = Found({0: FoundItem(None, None), 20: FoundItem(0, None)})
    taken = Found({**passed_over.items, 12: FoundItem(0, None), 20: FoundItem(12, None)})
    assert compare(gold, passed_over).counts["edges"] == (2, 2, 2)
    assert compare(gold, taken).counts["edges"] == (2, 2, 2)


def test_headings_count_where_the_gold_has_one_and_the_item_was_found():
    gold = gold_of(item(0, end=5), item(12, 0, end=17), item(33, end=38))
    found = Found({0: FoundItem(None, 5), 12: FoundItem(0, None)})
    assert compare(gold, found).counts["headings"] == (1, 2, 2)


def test_announcements_and_slogans():
    hard, soft = GoldPhrase(0, 4, 3, 9, False), GoldPhrase(20, 24, None, None, True)
    gold = Gold((), (hard, soft), (GoldPhrase(0, 4, 4, None, False),))
    found = Found({}, [FoundPhrase(1, 4, 3, 7), FoundPhrase(21, 23)], [FoundPhrase(3, 9)])
    counts = compare(gold, found).counts
    assert counts["announcements"] == (1, 1, 1)
    assert counts["binding"] == (0, 1, 1)
    assert counts["slogans"] == (0, 1, 1)


def test_gangmu_in_the_terms_of_the_gold():
    items = gangmu(TEXT).items
    assert [(at, parent) for at, (parent, _) in items.items()] == [
        (0, None), (13, 0), (19, 13), (25, 13), (32, 0), (39, None),
    ]  # fmt: skip
    assert items[0].heading_end == len("一、备种子")


def test_line_starts_see_lines_alone():
    assert [*line_starts(TEXT).items] == [0, 13, 32, 39]
    assert line_starts(TEXT).items[13].parent == 0
    assert line_starts("说明：一、备种子").items == {}


def test_greedy_nests_and_goes_on_with_the_innermost_list():
    parents = {at: found.parent for at, found in greedy(TEXT).items.items()}
    assert parents == {0: None, 13: 0, 19: 13, 25: 13, 32: 0, 39: None}
    assert greedy("这是第一次。三、四月份下种。").items == {}


@pytest.mark.skipif(not SCORER.is_file(), reason="../shared is not beside the repository")
def test_same_figures_as_the_scorer_beside_the_repository():
    spec = importlib.util.spec_from_file_location("shared_score", SCORER)
    assert spec is not None
    assert spec.loader is not None
    scorer = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(scorer)
    tally, mine = scorer.Tally(), []
    for document in documents([SHARED]):
        speech = parse(document.text)
        gold = json.loads((SHARED / "gold" / f"{document.name}.json").read_text("utf-8"))
        tree = scorer.read_tree(json.loads("".join(write(speech))))
        scorer.compare(gold, tree, tally, lambda *_: None)
        mine.append(compare(document.gold, found_in(speech)).counts)
    assert {name: [*counts] for name, counts in total(mine).items()} == tally.n


def test_measure_prints_tables(tmp_path, capsys):
    for folder in ("gold", "speeches"):
        (tmp_path / folder).mkdir()
    (tmp_path / "speeches" / "own.txt").write_bytes(TEXT.encode())
    rows = [
        {"offset": i.offset, "marker": i.marker, "parent": i.parent} for i in right_gold().items
    ]
    (tmp_path / "gold" / "own.json").write_text(json.dumps({"items": rows}), "utf-8")
    measure(["--root", str(tmp_path)])
    printed = capsys.readouterr().out
    assert "| gangmu | 1.0000 | 1.0000 |" in printed
    assert "| own | " in printed
    (tmp_path / "speeches" / "own.txt").unlink()
    with pytest.raises(SystemExit, match=r"own\.txt is missing"):
        measure(["--root", str(tmp_path)])


def test_knobs_turn_and_return():
    before = knobs.present()
    with knobs.turned(knobs.flat(before)):
        assert {abs(value) for value in knobs.present().values()} <= {0.0, 2.0, 3.0}
    assert knobs.present() == before
    assert knobs.rounded({("cost", "a"): -1.5, ("cost", "b"): 0.3}) == {
        ("cost", "a"): -2.0,
        ("cost", "b"): 0.0,
    }


def test_search_mends_what_wrong_settings_break():
    """The present tables read the text rightly; with one cost far off they do not."""
    case = Case(Document("own", TEXT, right_gold()))
    now = knobs.present()
    wrong = {**now, ("cost", "second"): 4.0}
    assert score([case], now) == (1.0, 1.0)
    assert score([case], wrong) < (1.0, 1.0)
    try:
        assert score([case], descend([case], wrong)) == (1.0, 1.0)
    finally:
        knobs.turn(now)


def test_no_fold_is_searched_with_what_it_holds_out(monkeypatch):
    cases = [Case(Document(name, TEXT, right_gold())) for name in "abcde"]
    seen: list[list[Case]] = []
    monkeypatch.setattr(
        "evaluation.tune.descend", lambda rest, start: (seen.append(list(rest)), dict(start))[1]
    )
    folds = held_out(cases, knobs.present(), 2)
    assert [len(fold.cases) for fold in folds] == [3, 2]
    assert all(not {*fold.cases} & {*rest} for fold, rest in zip(folds, seen, strict=True))
    assert together(folds) == mean(folds) == worst(folds) == (1.0, 1.0)
    assert len(held_out(cases, knobs.present(), 0)) == len(cases)


def test_mutations_repeat_and_each_kind_damages():
    for number, kind in enumerate(mutations.MUTATIONS):
        mutants = [mutations.mutant(TEXT, "own", number + 6 * times) for times in range(9)]
        again = [mutations.mutant(TEXT, "own", number + 6 * times) for times in range(9)]
        assert mutants == again
        assert any(mutant != TEXT for mutant in mutants), kind.__name__
    assert mutations.mutant("", "own", 0) == ""


def test_laws_hold_and_are_seen_to_be_broken(monkeypatch):
    assert laws.broken(TEXT, Random(1)) == []
    monkeypatch.setattr(laws, "parse", lambda text: Speech(0, 3, (Text(0, 2, "一二"),)))
    assert [fault[0] for fault in laws.broken("一二三", Random(1))] == ["1", "2"]
    monkeypatch.setattr(laws, "parse", lambda text: 1 // 0)
    assert [fault[0] for fault in laws.broken("一二三", Random(1))] == ["3"]


def test_law_5_is_seen_to_be_broken(monkeypatch):
    """A reader whose outline hangs on one word of prose is caught."""
    text = "一是备种子，种子要早选早晒，天天翻。二是备肥料。"
    assert laws.broken(text, Random(1)) == []
    monkeypatch.setattr(laws, "parse", lambda s: parse(s if "早晒" in s else "说" * len(s)))
    assert [fault[0] for fault in laws.broken(text, Random(1))] == ["5"]
