"""The Lark grammars: numbering conventions, announcements and the shape of a speech."""
