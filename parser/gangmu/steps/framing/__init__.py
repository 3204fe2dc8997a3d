"""Title, byline, salutation and closing."""
