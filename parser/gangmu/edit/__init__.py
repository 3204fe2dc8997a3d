"""Changes to a text by way of its tree: renumber, restyle, insert, remove and move items.

Each function takes a speech and a node of it and returns an ``Edited``: the new text, the edits
that lead to it, and its tree. The new text is parsed and its outline compared with the one meant;
where they differ the function raises ``EditError`` and changes nothing.
"""

from gangmu.edit.edited import Edit, Edited, EditError
from gangmu.edit.inserting import insert
from gangmu.edit.moving import move
from gangmu.edit.removing import remove
from gangmu.edit.renumbering import renumber
from gangmu.edit.restyling import restyle

__all__ = [
    "Edit",
    "EditError",
    "Edited",
    "insert",
    "move",
    "remove",
    "renumber",
    "restyle",
]
