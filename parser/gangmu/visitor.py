"""A base class for visitors: one method for each kind of node, called in the text's order."""

from __future__ import annotations

from collections.abc import Callable

from gangmu.tree import Node, children_of


class Visitor:
    """Calls ``visit_<kind>`` on entering a node and ``leave_<kind>`` on leaving it.

    Kinds are those of ``Node.kind``: speech, series, item, marker, heading, text, break, noise,
    title, byline, salutation, closing, announcement, slogan. Define the methods you need; where
    there is none for a kind, ``visit_node`` and ``leave_node`` are called. A ``visit_`` method
    that returns False keeps the visitor out of what is below (the node is still left).

    Example:
        >>> class Counter(Visitor):
        ...     items = 0
        ...
        ...     def visit_item(self, item: Item) -> None:
        ...         self.items += 1
    """

    def visit(self, node: Node) -> None:
        """Visit the node and all below it. There is no recursion: any depth will do."""
        stack = [(True, node)]
        while stack:
            entering, current = stack.pop()
            if not entering:
                self._method("leave", current)(current)
                continue
            stack.append((False, current))
            if self._method("visit", current)(current) is not False:
                stack.extend((True, child) for child in reversed(children_of(current)))

    def visit_node(self, node: Node) -> bool | None:
        """Called on entering a node whose kind has no method of its own."""

    def leave_node(self, node: Node) -> None:
        """Called on leaving a node whose kind has no method of its own."""

    def _method(self, prefix: str, node: Node) -> Callable[[Node], object]:
        default: Callable[[Node], object] = getattr(self, f"{prefix}_node")
        method: Callable[[Node], object] = getattr(self, f"{prefix}_{node.kind}", default)
        return method
