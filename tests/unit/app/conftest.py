"""Commands set up the log; every test of this room leaves it as it was."""

from __future__ import annotations

import logging
from collections.abc import Iterator

import pytest


@pytest.fixture(autouse=True)
def _restored_logging() -> Iterator[None]:
    yield
    logging.basicConfig(level=logging.WARNING, force=True)
