"""The forms in which a speech is shown: outline, JSON, Markdown, tree. They know the tree alone."""
