"""gangmu 纲目 reads a Chinese official speech and shows its rhetorical structure.

    >>> import gangmu
    >>> speech = gangmu.parse("同志们：一是抓学习。二是抓落实。")
    >>> [item.marker.text for item in speech.items()]
    ['一是', '二是']

Each name is loaded when it is first used, so ``import gangmu`` costs next to nothing.
"""

from __future__ import annotations

TYPE_CHECKING = False  # type checkers take it as True; typing itself is slow to load

if TYPE_CHECKING:
    from gangmu.checker.finding import Finding
    from gangmu.checker.fixes import fix
    from gangmu.checker.registry import RuleError
    from gangmu.checker.runner import check
    from gangmu.checker.settings import Settings, SettingsError
    from gangmu.door import read
    from gangmu.edit import (
        Edit,
        Edited,
        EditError,
        insert,
        move,
        remove,
        renumber,
        restyle,
    )
    from gangmu.files import Document, ReadError, encode, open_document
    from gangmu.numbering.conventions import GrammarError
    from gangmu.pipeline import parse
    from gangmu.positions import Position, Positions
    from gangmu.tree import (
        Announcement,
        Branch,
        Break,
        Byline,
        Closing,
        Heading,
        Item,
        Leaf,
        Marker,
        Node,
        Noise,
        Promise,
        Salutation,
        Series,
        Slogan,
        Speech,
        Text,
        Title,
        children_of,
        find,
        leaves,
        walk,
    )
    from gangmu.views import Paragraph, Sentence
    from gangmu.visitor import Visitor

    __version__: str

__all__ = [
    "Announcement",
    "Branch",
    "Break",
    "Byline",
    "Closing",
    "Document",
    "Edit",
    "EditError",
    "Edited",
    "Finding",
    "GrammarError",
    "Heading",
    "Item",
    "Leaf",
    "Marker",
    "Node",
    "Noise",
    "Paragraph",
    "Position",
    "Positions",
    "Promise",
    "ReadError",
    "RuleError",
    "Salutation",
    "Sentence",
    "Series",
    "Settings",
    "SettingsError",
    "Slogan",
    "Speech",
    "Text",
    "Title",
    "Visitor",
    "__version__",
    "check",
    "children_of",
    "encode",
    "find",
    "fix",
    "insert",
    "leaves",
    "move",
    "open_document",
    "parse",
    "read",
    "remove",
    "renumber",
    "restyle",
    "walk",
]

_HOMES = {
    "checker.finding": ("Finding",),
    "checker.fixes": ("fix",),
    "checker.registry": ("RuleError",),
    "checker.runner": ("check",),
    "checker.settings": ("Settings", "SettingsError"),
    "door": ("read",),
    "edit": ("Edit", "EditError", "Edited", "insert", "move", "remove", "renumber", "restyle"),
    "files": ("Document", "ReadError", "encode", "open_document"),
    "numbering.conventions": ("GrammarError",),
    "pipeline": ("parse",),
    "positions": ("Position", "Positions"),
    "views": ("Paragraph", "Sentence"),
    "visitor": ("Visitor",),
}
"""Modules and what of each is lent out here; all other names are those of ``tree``.

No module may have the name of something lent out: importing it would take that name's place.
"""


def __getattr__(name: str) -> object:
    if name == "__version__":
        return _version()
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from importlib import import_module  # noqa: PLC0415

    home = next((module for module, names in _HOMES.items() if name in names), "tree")
    value: object = getattr(import_module(f"{__name__}.{home}"), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})


def _version() -> str:
    """Return the version that pyproject.toml gives, as the installed package records it."""
    from importlib.metadata import PackageNotFoundError, version  # noqa: PLC0415

    try:
        return version(__name__)
    except PackageNotFoundError:
        return "unknown"
