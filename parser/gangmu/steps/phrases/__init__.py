"""Announcements and slogans, and which series keeps which promise."""
