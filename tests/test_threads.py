"""One parser, many threads; and trees as values: copied, compared, hashed."""

from __future__ import annotations

import copy
import pickle
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from random import Random
from threading import Barrier

import pytest
from tests.strategies.mutations import mutated, seeds

import gangmu

THREADS = 8
TEXTS = [
    text for name, seed in seeds().items() for text in (seed, mutated(seed, Random(name), most=1))
]

FIRST = """
import threading, gangmu
trees, barrier = [], threading.Barrier(8)
def first():
    barrier.wait()
    trees.append(gangmu.parse("一、学习。要做到两点：一是读书；二是看报。\\n二、落实。"))
threads = [threading.Thread(target=first) for _ in range(8)]
for each in threads: each.start()
for each in threads: each.join()
assert len(trees) == 8 and len(set(trees)) == 1, trees
assert [item.marker.text for item in trees[0].items()] == ["一、", "一是", "二是", "二、"]
"""


def test_threads_do_not_disturb_each_other() -> None:
    alone = [gangmu.parse(text) for text in TEXTS]
    barrier = Barrier(THREADS)

    def all_of_them(offset: int) -> list[gangmu.Speech]:
        """Parse every text, each thread beginning with another one."""
        barrier.wait()
        trees = [gangmu.parse(text) for text in TEXTS[offset:] + TEXTS[:offset]]
        return trees[len(TEXTS) - offset :] + trees[: len(TEXTS) - offset]

    with ThreadPoolExecutor(THREADS) as pool:
        for trees in pool.map(all_of_them, range(THREADS)):
            assert trees == alone


def test_the_first_parse_may_be_several_at_once() -> None:
    done = subprocess.run(
        [sys.executable, "-c", FIRST], capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr


@pytest.mark.parametrize("name", seeds())
def test_trees_are_values(name: str) -> None:
    speech, again = gangmu.parse(seeds()[name]), gangmu.parse(seeds()[name])
    assert speech is not again
    assert speech == again and hash(speech) == hash(again)
    assert pickle.loads(pickle.dumps(speech)) == speech
    assert copy.deepcopy(speech) == speech
    assert len({speech, again, pickle.loads(pickle.dumps(again))}) == 1


def test_trees_of_other_texts_are_unequal() -> None:
    speech = gangmu.parse("一、学习。\n二、落实。\n")
    others = [
        "一、学习。\n二、落实。",
        "一、学习。\n二、检查。\n",
        "1、学习。\n2、落实。\n",
        "一.学习。\n二、落实。\n",
    ]
    assert all(gangmu.parse(other) != speech for other in others)


def test_nodes_are_frozen() -> None:
    item = next(gangmu.parse("一、学习。\n二、落实。").items())
    for name, value in (("start", 1), ("children", ()), ("note", "")):
        with pytest.raises((AttributeError, TypeError)):
            setattr(item, name, value)
