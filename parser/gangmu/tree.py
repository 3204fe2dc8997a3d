"""The nodes of a speech's tree. This module knows nothing else (a speech's methods only hand on).

Every offset is a count of code points in the decoded text; spans are ``[start, end)``.
A *leaf* holds characters; a *branch* holds children that tile its span without gap or overlap,
so the leaves of any node, joined, are exactly the characters of its span.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, fields
from typing import TYPE_CHECKING, ClassVar, Literal, TypeVar

if TYPE_CHECKING:
    from gangmu.common import Common
    from gangmu.views import Paragraph, Sentence

# ruff: noqa: PLC0415  (Speech's methods lend out what stands on the tree: loaded when called)

Ending = Literal["line", "stop", "inferred"]
"""How the end of a heading is known: by the line's end, by a stop, or from its surroundings."""


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class Node:
    """What all nodes share: a span. Example: ``Text(0, 2, "同志")``."""

    start: int
    end: int

    kind: ClassVar[str] = "node"

    if TYPE_CHECKING:  # a leaf stores its text, a branch computes it

        @property
        def text(self) -> str:
            """The characters of the span, exactly as they stand in the source."""

    def __eq__(self, other: object) -> bool:
        """Equal when type, span, attributes and all descendants are equal (no recursion)."""
        if not isinstance(other, Node):
            return NotImplemented
        pairs: list[tuple[Node, Node]] = [(self, other)]
        while pairs:
            mine, theirs = pairs.pop()
            if type(mine) is not type(theirs) or _attributes(mine) != _attributes(theirs):
                return False
            below, beside = children_of(mine), children_of(theirs)
            if len(below) != len(beside):
                return False
            pairs.extend(zip(below, beside, strict=True))
        return True

    def __hash__(self) -> int:
        return hash((self.kind, self.start, self.end))

    def __repr__(self) -> str:
        """Show the node itself, not what is below it: ``<item 348-726 '一、充分认识…'>``."""
        text = self.text
        shown = text if len(text) <= 12 else text[:11] + "…"
        return f"<{self.kind} {self.start}-{self.end} {shown!r}>"


def _setter(kind: type[Node], name: str) -> Callable[[Node, object], None]:
    """Return what sets a slot of a frozen node, twice as fast as ``object.__setattr__`` does."""
    setter: Callable[[Node, object], None] = getattr(kind, name).__set__
    return setter


@dataclass(frozen=True, slots=True, eq=False, repr=False, init=False)
class Leaf(Node):
    """A run of characters. Example: ``Text(0, 4, "各级领导")``."""

    text: str

    def __init__(self, start: int, end: int, text: str) -> None:
        _set_start(self, start)
        _set_end(self, end)
        _set_text(self, text)


@dataclass(frozen=True, slots=True, eq=False, repr=False, init=False)
class Branch(Node):
    """A node whose children tile its span. Example: an ``Item`` with its ``Marker``."""

    children: tuple[Node, ...]

    def __init__(self, start: int, end: int, children: tuple[Node, ...]) -> None:
        _set_start(self, start)
        _set_end(self, end)
        _set_children(self, children)

    @property
    def text(self) -> str:
        """The characters of the span: the leaves joined."""
        return "".join(leaf.text for leaf in leaves(self))


_set_start, _set_end = _setter(Node, "start"), _setter(Node, "end")
_set_text, _set_children = _setter(Leaf, "text"), _setter(Branch, "children")


class Text(Leaf):
    """Running words. Example: ``各级各部门要加强领导。``."""

    __slots__ = ()
    kind: ClassVar[str] = "text"


class Break(Leaf):
    r"""One line end as it was written: ``\n``, ``\r\n``, ``\r`` and the rarer Unicode ones."""

    __slots__ = ()
    kind: ClassVar[str] = "break"


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class Marker(Leaf):
    """The number of an item. Example: ``（一）`` with style ``hanzi_paren`` and ordinal 1."""

    style: str
    """The convention's name: a rule of ``grammar/markers.lark``."""
    ordinal: int
    """The number it stands for; 首先 is 1, 最后 is 0 (it has no number of its own)."""
    wide: bool
    """True when its digits, letters or punctuation are full width (or it has none)."""

    kind: ClassVar[str] = "marker"


class Noise(Branch):
    """What is not the speech: menus, watermarks, page stamps. Example: ``仅供学习 禁止外传``."""

    __slots__ = ()
    kind: ClassVar[str] = "noise"


class Title(Branch):
    """The title. Example: ``在作风建设动员会上的讲话``."""

    __slots__ = ()
    kind: ClassVar[str] = "title"


class Byline(Branch):
    """Speaker, place or date. Example: ``（2017年8月15日）``."""

    __slots__ = ()
    kind: ClassVar[str] = "byline"


class Salutation(Branch):
    """The address. Example: ``同志们：``."""

    __slots__ = ()
    kind: ClassVar[str] = "salutation"


class Closing(Branch):
    """The formula that ends the speech. Example: ``我就讲这些，谢谢大家。``."""

    __slots__ = ()
    kind: ClassVar[str] = "closing"


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class Heading(Branch):
    """The title of an item, without the stop that ends it. Example: ``加强领导``."""

    ending: Ending

    kind: ClassVar[str] = "heading"


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class Announcement(Branch):
    """A promise of members. Example: ``三点意见`` (count 3), ``几点要求`` (count None)."""

    count: int | None
    """How many members are promised; None where the number is left open."""
    series: int | None
    """Offset of the first item that keeps the promise; None where none does."""
    parallel: int | None = None
    """Offset of the parallel whose members, without numbers, keep it; None where none does."""

    kind: ClassVar[str] = "announcement"


@dataclass(frozen=True, slots=True)
class FormulaPart:
    """One part of a numeral formula. Example: ``FormulaPart(3, "查")`` in 三查三改三提升."""

    count: int
    head: str


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class Slogan(Branch):
    """A numeral formula or enumerated motto. Example: ``两学一做``, ``为民、务实、清廉``."""

    count: int | None
    """What the numbers of a formula add up to, or how many members a motto has."""
    members: tuple[str, ...]
    """A motto's members, or what a formula of several parts counts: 学 and 做."""
    parts: tuple[FormulaPart, ...] = ()
    """A formula's parts in their order; a motto has none."""

    kind: ClassVar[str] = "slogan"

    @property
    def common(self) -> Common | None:
        """What the members have in common (length, beginning, end); None without members."""
        from gangmu.common import common

        return common(self.members)


class Member(Branch):
    """One member of a parallel, the mark after it left out. Example: ``有的边查边改``."""

    __slots__ = ()
    kind: ClassVar[str] = "member"


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class Parallel(Branch):
    """Members without numbers in one pattern (排比). Example: ``有的怕难；有的怕累；有的怕烦``.

    Its children are members, three at least, and the marks that part them.
    """

    shared: tuple[str, ...]
    """The words that all members share, in their order: ("有的怕",) or ("对", "要")."""

    kind: ClassVar[str] = "parallel"

    @property
    def members(self) -> tuple[Member, ...]:
        """The members in their order, marks and noise between them left out."""
        return tuple(child for child in self.children if isinstance(child, Member))


@dataclass(frozen=True, slots=True)
class Promise:
    """Where a series was announced. Example: ``Promise(342, 346, 3)`` for 三点意见."""

    start: int
    end: int
    count: int | None


class Item(Branch):
    """One member of a series: marker, perhaps a heading, content. Example: ``一是加强领导。``."""

    __slots__ = ()
    kind: ClassVar[str] = "item"

    @property
    def marker(self) -> Marker:
        """The marker that opens the item (always its first child)."""
        marker = self.children[0]
        assert isinstance(marker, Marker)
        return marker

    @property
    def heading(self) -> Heading | None:
        """The item's heading, or None. Only blanks and emphasis (**) stand before it."""
        for child in self.children[1:]:
            if isinstance(child, Heading):
                return child
            if not isinstance(child, Leaf):
                return None
        return None


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class Series(Branch):
    """Coordinate items of one numbering. Example: ``一是…二是…三是…``. Its children are items."""

    style: str
    """The style of its first marker, such as ``hanzi`` or ``shi``; a series may mix styles."""
    announcement: Promise | None
    """The announcement that this series keeps."""

    kind: ClassVar[str] = "series"

    @property
    def items(self) -> tuple[Item, ...]:
        """The members in their order, noise between them left out."""
        return tuple(child for child in self.children if isinstance(child, Item))


class Speech(Branch):
    """The whole text. Example: ``gangmu.parse("同志们：…")``."""

    __slots__ = ()
    kind: ClassVar[str] = "speech"

    def items(self) -> Iterator[Item]:
        """Yield all items at all depths, in the order of the text."""
        return find(self, Item)

    def series(self) -> Iterator[Series]:
        """Yield all series at all depths, in the order of the text."""
        return find(self, Series)

    def at(self, offset: int) -> Leaf:
        """Return the leaf at an offset (code points); IndexError outside the speech."""
        from gangmu import navigate

        return navigate.at(self, offset)

    def ancestors(self, node: Node) -> tuple[Branch, ...]:
        """Return what the node lies in, nearest first; ValueError if it is not of this speech."""
        from gangmu import navigate

        return navigate.ancestors(self, node)

    def parent_item(self, node: Node) -> Item | None:
        """Return the innermost item that the node lies in; ValueError as ``ancestors``."""
        from gangmu import navigate

        return navigate.parent_item(self, node)

    def depth(self, node: Node) -> int:
        """Return how many items the node lies in, itself included; ValueError as ``ancestors``."""
        from gangmu import navigate

        return navigate.depth(self, node)

    def breadcrumbs(self, node: Node) -> tuple[str, ...]:
        """Return the headings above a node, outermost first; ValueError as ``ancestors``."""
        from gangmu import navigate

        return navigate.breadcrumbs(self, node)

    def paragraphs(self) -> Iterator[Paragraph]:
        """Yield what stands between line ends, blank lines left out."""
        from gangmu import views

        return views.paragraphs(self)

    def sentences(self) -> Iterator[Sentence]:
        """Yield the sentences; none goes over a line end."""
        from gangmu import views

        return views.sentences(self)


N = TypeVar("N", bound=Node)


def children_of(node: Node) -> tuple[Node, ...]:
    """Return the children of a branch; a leaf has none."""
    return node.children if isinstance(node, Branch) else ()


def walk(node: Node) -> Iterator[Node]:
    """Yield the node and all below it, parents first, in the order of the text."""
    stack = [node]
    while stack:
        current = stack.pop()
        yield current
        stack.extend(reversed(children_of(current)))


def leaves(node: Node) -> Iterator[Leaf]:
    """Yield the leaves below the node (or the node itself) in the order of the text."""
    return (each for each in walk(node) if isinstance(each, Leaf))


def find(node: Node, kind: type[N]) -> Iterator[N]:
    """Yield every node of the type given, in the order of the text, the node itself included."""
    return (each for each in walk(node) if isinstance(each, kind))


def _attributes(node: Node) -> tuple[object, ...]:
    return tuple(getattr(node, f.name) for f in fields(node) if f.name != "children")
