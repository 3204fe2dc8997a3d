"""Numbering: ordinals (value ↔ label, strictly) and the table of styles."""
