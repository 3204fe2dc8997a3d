"""``python -m gangmu`` is the same as ``gangmu``."""

import sys

from gangmu.cli import main

if __name__ == "__main__":
    sys.exit(main())
