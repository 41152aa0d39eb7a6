"""A folder for results that a stranger prepared: nothing outside it is deleted, written or waited for."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest

from app.core.batch.journal import JOURNAL, Entry, Journal, State, read_stamp
from app.core.batch.pictures import Pictures
from app.core.batch.plan import plan_batch
from app.core.batch.report import write_report
from app.core.batch.result_paths import resolve_result_path
from app.core.batch.run import Tally
from app.core.batch.sheet_run import REPORT, _locate_report
from app.core.errors import SaveError
from tests.unit.app.core.batch.folders import PERSON, photo, run_batch


@pytest.fixture
def source(tmp_path: Path) -> Path:
    photo(tmp_path / "in" / "a.png")
    photo(tmp_path / "in" / "sub" / "b.png")
    return tmp_path / "in"


@pytest.fixture
def target(tmp_path: Path) -> Path:
    (tmp_path / "out").mkdir()
    return tmp_path / "out"


@pytest.fixture
def precious(tmp_path: Path) -> Path:
    path = tmp_path / "elsewhere" / "precious.png"
    path.parent.mkdir()
    path.write_bytes(b"precious")
    return path


@pytest.mark.parametrize("way", ["absolute", "up"])
@pytest.mark.parametrize("state", ["done", "saving", "failed"])
def test_a_journal_deletes_nothing_elsewhere(source: Path, target: Path, precious: Path, way: str, state: str) -> None:
    name = str(precious) if way == "absolute" else "../elsewhere/precious.png"
    torn = precious.with_name(".cleanplate-1.tmp")
    torn.write_bytes(b"of another program")
    os.utime(torn, (1, 1))
    line = {"name": "a.png", "state": state, "result": name, "written": read_stamp(precious)}
    (target / JOURNAL).write_text(json.dumps(line) + "\n")
    run, _ = run_batch(source, target, PERSON)
    assert run.tally.count_endings()["done"] == 2
    assert precious.read_bytes() == b"precious"
    assert torn.exists()


@pytest.mark.parametrize("overwrite", [False, True])
@pytest.mark.parametrize("kind", ["file", "dangling", "folder"])
def test_a_link_leads_no_result_elsewhere(
    source: Path, target: Path, precious: Path, kind: str, overwrite: bool
) -> None:
    before = sorted(precious.parent.iterdir())
    if kind == "folder":
        (target / "sub").symlink_to(precious.parent, target_is_directory=True)
    else:
        (target / "a.png").symlink_to(precious if kind == "file" else precious.with_name("new.png"))
    run, told = run_batch(source, target, PERSON, overwrite=overwrite)
    assert run.tally.count_endings()["skipped"] == 1
    assert "is a link" in told["sub/b.png" if kind == "folder" else "a.png"].sentence
    assert sorted(precious.parent.iterdir()) == before
    assert precious.read_bytes() == b"precious"


@pytest.mark.parametrize("name", [JOURNAL, REPORT])
def test_neither_journal_nor_report_is_written_through_a_link(target: Path, precious: Path, name: str) -> None:
    (target / name).symlink_to(precious)
    begin = Journal(target).__enter__ if name == JOURNAL else lambda: _locate_report(target)
    with pytest.raises(SaveError):
        begin()
    assert precious.read_bytes() == b"precious"
    assert not list(target.glob(".*")), "no lock is left"


def test_a_pipe_in_the_place_of_the_journal_is_a_sentence(target: Path) -> None:
    os.mkfifo(target / JOURNAL)
    with pytest.raises(SaveError, match="could not be written"), Journal(target):
        pass


@pytest.mark.parametrize(
    "line",
    [
        {"changed_outside": "<script>alert(1)</script>"},
        {"seconds": "long"},
        {"found": ["person"]},
        {"notes": "note"},
        {"notes": [1]},
        {"sentence": 3},
        {"source": ["1", "2"]},
        {"state": "eaten"},
        {"written": 5},
        {"result": ".."},
    ],
    ids=repr,
)
def test_a_line_of_other_types_is_no_line(source: Path, target: Path, tmp_path: Path, line: dict[str, object]) -> None:
    (target / JOURNAL).write_text(json.dumps({"name": "a.png", "state": "done"} | line) + "\n")
    with Journal(target) as journal, Pictures() as pictures:
        assert journal.find_last("a.png") is None
        write_report(tmp_path / "r.html", plan_batch(source, target), journal, Tally(), pictures=pictures, seconds=1)
    assert "<script>" not in (tmp_path / "r.html").read_text()


def test_a_line_without_an_end_takes_no_memory(target: Path) -> None:
    with (target / JOURNAL).open("wb") as file:
        file.write(b'{"name": "')
        file.truncate(3_000_000)
    with Journal(target) as journal:
        journal.add(Entry("a.png", State.DONE))
    with Journal(target) as journal:
        assert journal.find_last("a.png") == Entry("a.png", State.DONE)


def test_the_folder_of_clean_photos_keeps_nothing_of_what_was_removed(source: Path, target: Path) -> None:
    run_batch(source, target, PERSON)
    kept = (target / JOURNAL).read_bytes()
    assert len(kept) < 3000, "no pictures"
    assert sorted(path.name for path in target.rglob("*") if path.is_file()) == ["a.png", "b.png", JOURNAL]


def test_a_report_on_what_was_done_before_has_pictures_all_the_same(source: Path, target: Path, tmp_path: Path) -> None:
    run_batch(source, target, PERSON)
    with Journal(target) as journal, Pictures() as pictures:
        write_report(tmp_path / "r.html", plan_batch(source, target), journal, Tally(), pictures=pictures, seconds=1)
    assert (tmp_path / "r.html").read_text().count("data:image/jpeg;base64,/9j/") == 4


@pytest.mark.parametrize("name", ["", "/etc/passwd", "../a", "a/../../b"])
def test_what_is_not_below_is_not_inside(tmp_path: Path, name: str) -> None:
    with pytest.raises(OSError, match="outside"):
        resolve_result_path(tmp_path, name)
