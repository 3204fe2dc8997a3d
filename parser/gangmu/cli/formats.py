"""The formats that ``gangmu parse`` prints. A writer is loaded when it is asked for."""

# ruff: noqa: PLC0415

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import NamedTuple

from gangmu.tree import Speech


class Options(NamedTuple):
    """What the command line says about how to print."""

    several: bool
    """Whether results have to say which file they are of."""
    width: int | None = None
    depth: int | None = None
    spans: bool = False
    colour: bool = False


def _outline(speech: Speech, path: str, options: Options) -> Iterator[str]:
    from gangmu.write.outline import Look, write

    look = Look(options.width, options.depth, options.spans, options.colour)
    yield from _named(path, options)
    yield from write(speech, look)


def _tree(speech: Speech, path: str, options: Options) -> Iterator[str]:
    from gangmu.write.tree import write

    yield from _named(path, options)
    yield from write(speech, depth=options.depth)


def _json(speech: Speech, path: str, options: Options) -> Iterator[str]:
    from gangmu.write.json import write

    return write(speech, file=path if options.several else None)


def _markdown(speech: Speech, path: str, options: Options) -> Iterator[str]:
    from gangmu.write.markdown import write
    from gangmu.write.markup import comment

    if options.several:
        yield comment(path)
    yield from write(speech)
    if options.several:
        yield "\n"


def _named(path: str, options: Options) -> Iterator[str]:
    from gangmu.write.cells import visible

    if options.several:
        yield f"==> {visible(path)} <==\n"


FORMATS: dict[str, Callable[[Speech, str, Options], Iterator[str]]] = {
    "outline": _outline,
    "json": _json,
    "markdown": _markdown,
    "tree": _tree,
}
