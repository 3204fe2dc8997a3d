"""What ``gangmu check`` does, loaded only when it is run."""
