"""The example of the README, run as it stands there."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import numpy as np
import PIL.Image

ROOT = Path(__file__).parents[2]
SAMPLE = ROOT / "resources" / "samples" / "astronaut.jpg"


def test_the_readmes_example_removes_the_person(tmp_path: Path) -> None:
    code = re.findall(r"```python\n(.*?)```", (ROOT / "README.md").read_text(encoding="utf-8"), re.DOTALL)[0]
    assert len([line for line in code.splitlines() if line and "import" not in line]) <= 5
    photo = PIL.Image.open(SAMPLE).convert("RGB").resize((192, 192))
    photo.save(tmp_path / "photo.jpg", quality=95)

    subprocess.run([sys.executable, "-c", code], cwd=tmp_path, check=True, timeout=100, env=_environment())

    before = np.asarray(PIL.Image.open(tmp_path / "photo.jpg"))
    changed = (np.asarray(PIL.Image.open(tmp_path / "clean.png")) != before).any(axis=2)
    assert 0.05 < changed.mean() < 0.95


def _environment() -> dict[str, str]:
    import os

    return os.environ | {"PYTHONPATH": str(ROOT)}
