"""Lets `python -m app.cli …` stand for `cleanplate …`; nothing else."""

from __future__ import annotations

import sys

from app.cli import main

sys.exit(main())
