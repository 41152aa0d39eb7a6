"""Opening torch's libraries beforehand: helps where it can, harms nowhere, and never imports torch."""

from __future__ import annotations

import importlib.util
import subprocess
import sys
from pathlib import Path

import pytest

from app.core.jobs.preload import preload_torch

ROOT = Path(__file__).parents[5]

PRELOAD = """
import sys
from app.core.jobs.preload import preload_torch
count = preload_torch()
assert "torch" not in sys.modules
import torch
assert torch.ones(2, 2).sum() == 4
print(count, preload_torch())
"""


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="elsewhere it may do nothing")
def test_torch_works_after_its_libraries_were_opened() -> None:
    ended = subprocess.run(
        [sys.executable, "-c", PRELOAD], cwd=ROOT, capture_output=True, text=True, timeout=100, check=False
    )
    assert ended.returncode == 0, ended.stderr
    opened, again = (int(word) for word in ended.stdout.split())
    assert opened >= 2
    assert again == 0


def test_without_torch_it_does_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delitem(sys.modules, "torch", raising=False)
    monkeypatch.setattr(importlib.util, "find_spec", lambda name: None)
    assert preload_torch() == 0
