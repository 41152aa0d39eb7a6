"""`python -m app`: the same as the command `cleanplate`."""

from __future__ import annotations

import multiprocessing
import sys

from app.cli import main

if __name__ == "__main__":
    multiprocessing.freeze_support()  # the packaged program starts its own workers
    sys.exit(main(sys.argv[1:]))
