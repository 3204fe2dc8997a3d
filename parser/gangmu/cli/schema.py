"""Print the JSON Schema (2020-12) of what `gangmu parse --format json` prints."""

from __future__ import annotations

import argparse
import sys

HELP = "print the JSON Schema of the tree"


def configure(parser: argparse.ArgumentParser) -> None:
    """There is nothing to choose."""


def run(args: argparse.Namespace) -> int:
    """Print the schema."""
    from gangmu.write.json import schema  # noqa: PLC0415

    sys.stdout.write(schema())
    return 0
