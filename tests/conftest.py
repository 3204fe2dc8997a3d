"""What pytest is told about this suite; the hypothesis profiles are in ``profiles``."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
if str(ROOT) not in sys.path:  # the tests share helpers: ``from tests.laws import …``
    sys.path.insert(0, str(ROOT))

from tests import profiles  # noqa: E402

profiles.register()


def pytest_addoption(parser: pytest.Parser) -> None:
    """Add the switch that rewrites the snapshots of the seeds."""
    parser.addoption(
        "--rewrite-snapshots",
        action="store_true",
        help="write the trees of the seeds anew instead of comparing them; then read the diff",
    )


@pytest.fixture
def rewriting(request: pytest.FixtureRequest) -> bool:
    """Tell whether snapshots are to be rewritten."""
    return bool(request.config.getoption("--rewrite-snapshots"))
