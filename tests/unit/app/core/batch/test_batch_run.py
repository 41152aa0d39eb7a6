"""A run over a folder: what is written, what is left alone, and how it goes on after it was stopped."""

from __future__ import annotations

import os
from functools import partial
from pathlib import Path

import numpy as np
import PIL.Image
import pytest

from app.core.batch.executor import InProcessExecutor
from app.core.batch.journal import Journal, State
from app.core.batch.packing import pack_instance
from app.core.batch.recipe import Recipe
from app.core.batch.run import make_tasks_by_choice, make_tasks_by_mask, make_tasks_by_masks
from inpainting.errors import CancelledError
from tests.fakes import GREEN
from tests.unit.app.core.batch.folders import PERSON, TEXT, fake_tools, mask, noise, photo, pixels, run_batch


@pytest.fixture
def source(tmp_path: Path) -> Path:
    for number, name in enumerate(("a.png", "b.png", "sub/c.png")):
        photo(tmp_path / "in" / name, number)
    return tmp_path / "in"


@pytest.fixture
def target(tmp_path: Path) -> Path:
    return tmp_path / "out"


def test_what_is_found_goes_and_nothing_else(source: Path, target: Path) -> None:
    run, told = run_batch(source, target, PERSON, TEXT)
    assert run.tally.count_endings() == {"done": 3, "skipped": 0, "failed": 0, "untouched": 0}
    assert told["sub/c.png"].found == {"person": 1, "text": 1}
    after, before = pixels(target / "sub" / "c.png"), noise(2)
    changed = (after != before).any(axis=2)
    assert (after[8:24, 10:20] == GREEN).all()
    assert changed.sum() <= PERSON.area + TEXT.area
    assert all(entry.changed_outside == 0 for entry in told.values())


def test_photos_with_nothing_to_remove_are_copied_or_left_out(source: Path, target: Path) -> None:
    run, _ = run_batch(source, target)
    assert run.tally.count_endings()["untouched"] == 3
    assert (target / "sub" / "c.png").read_bytes() == (source / "sub" / "c.png").read_bytes()
    run_batch(source, target, recipe=Recipe(classes=("person",), only_changed=True))
    assert [path.name for path in target.rglob("*.png")] == []


def test_an_untouched_photo_keeps_its_format_and_a_cleaned_one_gets_another(tmp_path: Path, target: Path) -> None:
    PIL.Image.fromarray(noise()).save(tmp_path / "a.gif")
    (tmp_path / "in").mkdir()
    (tmp_path / "a.gif").rename(tmp_path / "in" / "a.gif")
    run_batch(tmp_path / "in", target)
    assert (target / "a.gif").read_bytes() == (tmp_path / "in" / "a.gif").read_bytes()
    run_batch(tmp_path / "in", target, PERSON)
    assert sorted(path.name for path in target.glob("a.*")) == ["a.gif"], "the same settings are not done again"
    run_batch(tmp_path / "in", target, PERSON, recipe=Recipe(classes=("person",), feather=1))
    assert sorted(path.name for path in target.glob("a.*")) == ["a.png"]


def test_a_broken_file_stops_nothing(source: Path, target: Path) -> None:
    (source / "b.png").write_bytes(b"no picture")
    run, told = run_batch(source, target, PERSON)
    assert run.tally.count_endings() == {"done": 2, "skipped": 0, "failed": 1, "untouched": 0}
    assert "not a picture" in told["b.png"].sentence
    assert not (target / "b.png").exists()
    photo(source / "b.png")
    run, _ = run_batch(source, target, PERSON)
    assert (run.tally.count_endings()["done"], run.tally.earlier) == (3, 2)


def test_it_goes_on_where_it_stopped(source: Path, target: Path) -> None:
    asked = iter((False, False, True))

    def ask() -> None:
        if next(asked):
            raise CancelledError

    with pytest.raises(CancelledError):
        run_batch(source, target, PERSON, ask=ask)
    assert sorted(path.name for path in target.rglob("*.png")) == ["a.png", "b.png"]
    times = [(target / name).stat().st_mtime_ns for name in ("a.png", "b.png")]
    run, told = run_batch(source, target, PERSON)
    assert (run.tally.earlier, len(told)) == (2, 3)
    assert times == [(target / name).stat().st_mtime_ns for name in ("a.png", "b.png")]


def test_changed_settings_changed_photos_and_lost_results_are_done_again(source: Path, target: Path) -> None:
    run_batch(source, target, PERSON)
    photo(source / "a.png", seed=9)
    (target / "b.png").unlink()
    run, _ = run_batch(source, target, PERSON)
    assert run.tally.earlier == 1
    assert np.array_equal(pixels(target / "a.png")[30:], noise(9)[30:])
    run, _ = run_batch(source, target, PERSON, recipe=Recipe(classes=("person",), grow=3))
    assert run.tally.earlier == 0
    assert run.tally.count_endings()["done"] == 3


def test_files_of_others_are_replaced_only_when_told(source: Path, target: Path) -> None:
    target.mkdir()
    (target / "a.png").write_bytes(b"precious")
    run, told = run_batch(source, target, PERSON)
    assert (run.tally.count_endings()["skipped"], told["a.png"].state) == (1, State.SKIPPED)
    assert "not of this batch" in told["a.png"].sentence
    assert (target / "a.png").read_bytes() == b"precious"
    run_batch(source, target, PERSON, overwrite=True)
    assert (pixels(target / "a.png")[8:24, 10:20] == GREEN).all()


def test_a_result_somebody_worked_on_is_kept(source: Path, target: Path) -> None:
    run_batch(source, target, PERSON)
    (target / "a.png").write_bytes(b"retouched by hand")
    other = Recipe(classes=("person",), feather=2)
    _, told = run_batch(source, target, PERSON, recipe=other)
    assert told["a.png"].state is State.SKIPPED
    assert (target / "a.png").read_bytes() == b"retouched by hand"


def test_a_failure_in_between_does_not_make_our_results_strangers(source: Path, target: Path) -> None:
    run_batch(source, target, PERSON)
    (source / "a.png").write_bytes(b"broken for a while")
    _, told = run_batch(source, target, PERSON)
    assert told["a.png"].state is State.FAILED
    photo(source / "a.png", seed=5)
    _, told = run_batch(source, target, PERSON)
    assert told["a.png"].state is State.DONE


def test_a_run_killed_while_writing_is_cleared_up(source: Path, target: Path) -> None:
    run_batch(source, target, PERSON)
    with Journal(target) as journal:
        entry = journal.find_last("a.png")
        assert entry is not None
        journal.add(type(entry)(entry.name, State.SAVING, result="a.png"))
    (target / "a.png").write_bytes(b"written, but not noted")
    (target / ".cleanplate-0123.tmp").write_bytes(b"half")
    _, told = run_batch(source, target, PERSON)
    assert told["a.png"].state is State.DONE
    assert not (target / ".cleanplate-0123.tmp").exists()


def test_one_mask_for_all_and_a_sentence_for_other_sizes(source: Path, target: Path, tmp_path: Path) -> None:
    PIL.Image.new("RGB", (20, 20)).save(source / "small.png")
    where = mask(tmp_path / "mask.png")
    run, told = run_batch(source, target, task_for=partial(make_tasks_by_mask, mask=where))
    assert run.tally.count_endings() == {"done": 3, "skipped": 0, "failed": 1, "untouched": 0}
    assert "48×36" in told["small.png"].sentence
    os.utime(where, (1, 1))
    run, _ = run_batch(source, target, task_for=partial(make_tasks_by_mask, mask=where))
    assert run.tally.earlier == 0, "another mask is another batch"


def test_a_mask_for_each_and_a_sentence_where_one_is_missing(source: Path, target: Path, tmp_path: Path) -> None:
    masks = mask(tmp_path / "masks" / "sub" / "c.png").parents[1]
    PIL.Image.new("L", (48, 36)).save(masks / "b.png")
    run, told = run_batch(source, target, task_for=partial(make_tasks_by_masks, folder=masks))
    assert run.tally.count_endings() == {"done": 1, "skipped": 1, "failed": 0, "untouched": 1}
    assert "There is no mask" in told["a.png"].sentence
    assert not (target / "a.png").exists()
    assert (target / "b.png").read_bytes() == (source / "b.png").read_bytes()


def test_only_what_was_chosen_goes(source: Path, target: Path) -> None:
    chosen = {"a.png": (pack_instance(PERSON),), "b.png": (), "sub/c.png": (pack_instance(PERSON), pack_instance(TEXT))}
    run, told = run_batch(source, target, task_for=partial(make_tasks_by_choice, chosen=lambda name: chosen[name]))
    assert run.tally.count_endings()["untouched"] == 1
    assert told["a.png"].found == {"person": 1}
    after = pixels(target / "a.png")
    assert (after[8:24, 10:20] == GREEN).all()
    assert np.array_equal(after[5:12, 30:40], noise(0)[5:12, 30:40])
    chosen["a.png"] = (pack_instance(TEXT),)
    run, _ = run_batch(source, target, task_for=partial(make_tasks_by_choice, chosen=lambda name: chosen[name]))
    assert run.tally.earlier == 2


def test_a_photo_that_is_another_one_now_is_not_spoiled(source: Path, target: Path) -> None:
    PIL.Image.new("RGB", (12, 12)).save(source / "a.png")
    _, told = run_batch(
        source, target, task_for=partial(make_tasks_by_choice, chosen=lambda name: (pack_instance(PERSON),))
    )
    assert told["a.png"].state is State.FAILED
    assert "has changed since" in told["a.png"].sentence
    assert told["b.png"].state is State.DONE


def test_a_result_that_cannot_be_written_is_a_failure(source: Path, target: Path) -> None:
    target.mkdir()
    (target / "sub").write_bytes(b"a file where a folder should be")
    run, told = run_batch(source, target, PERSON)
    assert run.tally.count_endings()["failed"] == 1
    assert "could not be" in told["sub/c.png"].sentence


def test_what_could_not_be_looked_for_is_noted_with_every_photo(source: Path, target: Path) -> None:
    tools = fake_tools(PERSON)
    tools.get_detector().notes = ("Text cannot be looked for.",)  # type: ignore[attr-defined]
    _, told = run_batch(source, target, executor=InProcessExecutor(tools))
    assert all(entry.notes == ("Text cannot be looked for.",) for entry in told.values())
