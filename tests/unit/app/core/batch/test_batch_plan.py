"""Which photos a batch takes and what it calls the results."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path

import pytest

from app.cli import main
from app.core.batch.journal import JOURNAL
from app.core.batch.plan import plan_batch
from app.core.errors import UsageError
from tests.unit.app.core.batch.folders import PERSON, mask, photo, run_batch


def touch(path: Path) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(b"x")
    return path


def names(source: Path, target: Path, **options: object) -> list[tuple[str, str]]:
    plan = plan_batch(source, target, **options)  # type: ignore[arg-type]
    return [(item.name, item.result) for item in plan.items]


def test_all_formats_in_all_sub_folders_in_order(tmp_path: Path) -> None:
    source = tmp_path / "in"
    for name in ("b.png", "a.JPG", "sub/deep/c.webp", "sub/d.tif", "notes.txt", ".hidden.png", ".git/e.png"):
        touch(source / name)
    assert [name for name, _ in names(source, tmp_path / "out")] == ["a.JPG", "b.png", "sub/d.tif", "sub/deep/c.webp"]
    assert [name for name, _ in names(source, tmp_path / "out", recursive=False)] == ["a.JPG", "b.png"]


def test_results_that_would_have_one_name_are_told_apart(tmp_path: Path) -> None:
    source = tmp_path / "in"
    for name in ("a.gif", "a.png", "b.gif", "c.jfif", "c.mpo", "d.gif", "d.PNG", "d.gif.png"):
        touch(source / name)
    results = dict(names(source, tmp_path / "out"))
    assert results["a.png"] == "a.png"
    assert results["a.gif"] == "a.gif.png"
    assert results["b.gif"] == "b.png"
    assert results["c.jfif"] == "c.jpg"
    assert results["c.mpo"] == "c.mpo.jpg"
    assert results["d.gif"] == "d.gif-.png"
    assert len({result.casefold() for result in results.values()}) == len(results)


def test_results_and_masks_are_never_originals(tmp_path: Path) -> None:
    source = tmp_path / "in"
    photo(source / "a.png")
    photo(source / "results" / "a.png")
    photo(source / "earlier" / "a.png")
    touch(source / "earlier" / JOURNAL)
    one, folder = mask(source / "mask.png"), mask(source / "masks" / "a.png").parent
    assert names(source, source / "results", leave_out=[one, folder]) == [("a.png", "a.png")]


def test_links_to_folders_are_not_followed(tmp_path: Path) -> None:
    photo(tmp_path / "in" / "sub" / "a.png")
    (tmp_path / "in" / "sub" / "again").symlink_to(tmp_path / "in")
    assert [name for name, _ in names(tmp_path / "in", tmp_path / "out")] == ["sub/a.png"]


def test_a_folder_that_cannot_be_looked_into_is_told_and_the_rest_is_done(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    source, shut = photo(tmp_path / "in" / "a.png").parent, photo(tmp_path / "in" / "shut" / "b.png").parent
    photo(source / "z" / "c.png")

    def scandir(folder: Path) -> object:
        if Path(folder) == shut:
            raise PermissionError(13, "Permission denied")
        return scan(folder)

    scan = os.scandir
    monkeypatch.setattr("app.core.batch.plan.os.scandir", scandir)
    plan = plan_batch(source, tmp_path / "out")
    assert ([item.name for item in plan.items], plan.closed) == (["a.png", "z/c.png"], (shut,))
    given = mask(tmp_path / "mask.png")
    assert main(["batch", str(source), "-o", str(tmp_path / "out"), "--mask", str(given), "--method", "telea"]) == 1
    captured = capsys.readouterr()
    assert "2 cleaned" in captured.out
    assert captured.err == f"cleanplate: Not everything was looked at: “{shut}” cannot be opened.\n"
    with pytest.raises(UsageError, match="cannot be opened"):
        plan_batch(shut, tmp_path / "out")


@pytest.mark.parametrize(
    ("source", "target", "words"),
    [
        ("in", "in", "folder with the originals"),
        ("in/sub", "in", "originals lie inside"),
        ("nowhere", "out", "There is no folder"),
        ("empty", "out", "There is no photo"),
        ("in", "in/a.png", "is a file"),
    ],
)
def test_folders_that_cannot_be_meant(tmp_path: Path, source: str, target: str, words: str) -> None:
    photo(tmp_path / "in" / "a.png")
    photo(tmp_path / "in" / "sub" / "a.png")
    (tmp_path / "empty").mkdir()
    with pytest.raises(UsageError, match=words):
        plan_batch(tmp_path / source, tmp_path / target)


def test_a_photo_a_thousand_folders_deep_is_a_photo(tmp_path: Path) -> None:
    source, deep = tmp_path / "in", tmp_path / "in"
    source.mkdir()
    for _ in range(1000):
        deep = deep / "d"
        deep.mkdir()
    try:
        photo(deep / "a.png")
        [item] = plan_batch(source, tmp_path / "out").items
        assert item.name == "d/" * 1000 + "a.png"
        run, _ = run_batch(source, tmp_path / "out", PERSON)
        assert run.tally.count_endings()["done"] == 1
    finally:
        subprocess.run(["rm", "-rf", str(source), str(tmp_path / "out")], check=True)  # the standard library cannot
