"""A few damaged files of every kind; `tests/perf/fuzz_openers.py` opens thousands."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from app.core.errors import OpenError
from app.core.files import load
from tests.perf.fuzz_openers import damaged, whole_files


def test_damaged_files_open_or_are_one_sentence(tmp_path: Path) -> None:
    rng, sentences = np.random.default_rng(7), list[str]()
    for name, data in whole_files(tmp_path).items():
        path = tmp_path / f"case.{name}"
        path.write_bytes(data)
        assert load(path).photo.extent.width > 0, name
        for _ in range(12):
            path.write_bytes(damaged(data, rng))
            try:
                load(path)
            except OpenError as error:
                sentences.append(str(error))
    assert len(sentences) > 50
    assert not any("\n" in sentence for sentence in sentences)


@pytest.mark.parametrize("name", ["a b.png", "Привет ☂ 你好.png", "x" * 251 + ".png", "-o.png", "%s.png"])
def test_a_project_may_have_any_name(tmp_path: Path, name: str) -> None:
    from app.core.document.project import Project
    from app.core.files import load_photo, save
    from tests.unit.app.core.pictures import smooth, written

    photo = load_photo(written(tmp_path / name, smooth()))
    target = tmp_path / f"{name[:200]}.cleanplate"
    save(Project.of(photo), photo.image, target)
    again = load(target)
    assert again.photo.path == tmp_path / name
