"""A fuzz harness: strange speeches for everything that takes a speech. See ``__main__``."""
