"""Faults made on purpose in the seeds: the benchmark's figures on texts of our own.

The benchmark in full, with the speeches beside the repository: ``python -m evaluation.injection``.
"""

from __future__ import annotations

import importlib
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]

SEQUENCE_REACHED, REST_REACHED = 0.92, 0.86
"""What the seeds have reached (0.93 and 0.88). The aims, 0.95 and 0.90, are those of all texts."""


@pytest.fixture(scope="module")
def injection():
    sys.path.insert(0, str(ROOT))
    try:
        yield importlib.import_module("evaluation.injection")
    finally:
        sys.path.remove(str(ROOT))


@pytest.fixture(scope="module")
def rows(injection):
    seeds = importlib.import_module("evaluation.documents").speeches(injection.SEEDS)
    return injection.rows(injection.trials(seeds))


def test_faults_of_sequence_are_reported_once_where_they_are(injection, rows):
    kinds = importlib.import_module("evaluation.faults").SEQUENCE
    total = injection.summed("", (row for row in rows if row.kind in kinds))
    assert total.recall >= SEQUENCE_REACHED


def test_other_faults_are_reported_once_where_they_are(injection, rows):
    kinds = importlib.import_module("evaluation.faults").SEQUENCE
    total = injection.summed("", (row for row in rows if row.kind not in kinds))
    assert total.recall >= REST_REACHED


def test_one_fault_makes_one_finding(injection, rows):
    total = injection.summed("", rows)
    assert total.new <= injection.NEW_AIM * total.faults
