"""How a speech keeps its announcements, in words for people."""

from __future__ import annotations

from gangmu.tree import Announcement, Parallel, Series, Speech, walk

KEPT = "→"
BROKEN = "✗"


class Keeping:
    """What keeps the announcements of one speech."""

    def __init__(self, speech: Speech) -> None:
        """Count the members of each series and each parallel once."""
        self._items: dict[int, int] = {}
        self._members: dict[int, int] = {}
        for node in walk(speech):
            if isinstance(node, Series):
                self._items[node.start] = len(node.items)
            elif isinstance(node, Parallel):
                self._members.setdefault(node.start, len(node.members))

    def words(self, announcement: Announcement) -> str:
        """Return how it is kept: ``→ 3 of 3``, ``✗ 2 of 3``, ``→ 4`` where the count was open.

        Members without numbers are said to be ``unnumbered``; where nothing keeps the promise
        that can be told, that is all there is to say.
        """
        if announcement.series is not None:
            return _words(self._items.get(announcement.series, 0), announcement.count)
        if announcement.parallel is not None:
            members = self._members.get(announcement.parallel, 0)
            return _words(members, announcement.count) + ", unnumbered"
        return f"{KEPT} unnumbered"


def _words(found: int, promised: int | None) -> str:
    if promised is None:
        return f"{KEPT} {found}"
    return f"{KEPT if found == promised else BROKEN} {found} of {promised}"
