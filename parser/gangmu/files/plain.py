"""Plain text files: the reader is the decoder."""

from gangmu.files.decoding import decode as load

__all__ = ["load"]
