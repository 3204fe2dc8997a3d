"""The table of series kinds; ``test_tables`` says that it is the grammar's."""

from gangmu.numbering.kinds import kind_table
from gangmu.numbering.styles import STYLES


def test_every_style_makes_a_kind_of_series():
    assert set(STYLES) <= set(kind_table())
