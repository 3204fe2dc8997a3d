"""gangmu 纲目 reads a Chinese official speech and shows its rhetorical structure."""
