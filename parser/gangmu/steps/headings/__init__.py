"""Where the heading of each item ends."""
