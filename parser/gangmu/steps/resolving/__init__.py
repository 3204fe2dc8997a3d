"""From marks to the outline: which are items, inside what, and where each ends."""
