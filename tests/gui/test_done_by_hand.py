"""A photo of the contact sheet is done by hand in the window: it comes back to its tile, and a run leaves it alone."""

from __future__ import annotations

from pathlib import Path

import PIL.Image
import pytest
from pytestqt.qtbot import QtBot

from app.bootstrap import Workbench
from app.ui.batch.window import BatchWindow
from app.ui.dialogs.prompts import Unsaved
from inpainting.engine.geometry import Box
from tests.fakes import FakePerson
from tests.gui.batches import folder, looked_at, pixels_of, review_of, run
from tests.gui.window import open_photo, trigger, until

__all__ = ["folder"]


def test_a_tile_opens_in_the_editor_and_comes_back_with_what_was_saved(
    bench: Workbench, folder: Path, person: FakePerson, tmp_path: Path, qtbot: QtBot
) -> None:
    window = looked_at(bench, folder, qtbot)
    proof = review_of(window).proofs[0]
    with qtbot.waitSignal(bench.photo_store.opened):
        window.sheet.activated.emit(window.sheet.rows.index(0))
    bench.editor.paint_box(Box(0, 0, 20, 20), erase=False)
    with qtbot.waitSignal(bench.editor.removed):
        trigger(bench.window, "remove")
    person.to_save = tmp_path / "by-hand.png"
    trigger(bench.window, "save")
    until(qtbot, lambda: proof.after != b"")
    assert proof.result == tmp_path / "by-hand.png", "and it is opened the next time"

    shown = proof.after
    with qtbot.waitSignal(bench.photo_store.opened):
        bench.window.open_paths([folder / "b.png"])
    bench.editor.paint_box(Box(0, 0, 20, 20), erase=False)
    with qtbot.waitSignal(bench.editor.removed):
        trigger(bench.window, "remove")
    person.to_save = tmp_path / "other.png"
    with qtbot.waitSignal(bench.photo_store.saved):
        trigger(bench.window, "save")
    assert proof.after == shown, "what was opened elsewhere is nothing to the sheet"
    assert proof.result == tmp_path / "by-hand.png"


def test_what_was_made_by_hand_is_left_alone_by_the_next_run_and_that_is_said(
    bench: Workbench, folder: Path, person: FakePerson, tmp_path: Path, qtbot: QtBot
) -> None:
    window = looked_at(bench, folder, qtbot)
    review = review_of(window)
    proof, going = review.proofs[0], review.to_go[1]
    with qtbot.waitSignal(bench.photo_store.opened):
        window.sheet.activated.emit(window.sheet.rows.index(0))
    bench.editor.paint_box(Box(0, 0, 20, 20), erase=False)
    with qtbot.waitSignal(bench.editor.removed):
        trigger(bench.window, "remove")
    person.to_save = tmp_path / "by-hand.png"
    trigger(bench.window, "save")
    until(qtbot, lambda: proof.after != b"")
    shown = proof.after
    assert "Done by hand" in proof.sentence
    assert window.sheet.painter._describe_state(proof)[0] == "Done by hand"
    assert review.to_go[1] == going - 1
    run(window, qtbot)
    assert (proof.after, proof.result) == (shown, tmp_path / "by-hand.png")
    assert "1 done by hand" in window.words.text()
    assert not (folder.with_name("photos-clean") / "a.png").exists()
    assert (folder.with_name("photos-clean") / "b.png").exists()
    review.toggle(0, 0)
    run(window, qtbot)
    assert (folder.with_name("photos-clean") / "a.png").exists(), "something else was ticked in it"
    assert (tmp_path / "by-hand.png").exists()


def test_a_photo_of_the_sheet_is_saved_among_the_results_and_known_when_it_is_looked_at_again(
    bench: Workbench, folder: Path, person: FakePerson, tmp_path: Path, qtbot: QtBot
) -> None:
    window = looked_at(bench, folder, qtbot)
    review = review_of(window)
    with qtbot.waitSignal(bench.photo_store.opened):
        ask_for(window, 2)
    remove_a_corner(bench, qtbot)
    trigger(bench.window, "save_mask")
    bench.editor.paint_box(Box(0, 0, 20, 20), erase=False)
    trigger(bench.window, "save_mask")
    assert person.suggested == folder.with_name("photos-clean") / "day" / "c-mask.png", "nor among the originals"
    review.set_target(tmp_path / "elsewhere")
    person.to_save = tmp_path / "elsewhere" / "day" / "c.png"
    person.to_save.parent.mkdir(parents=True)
    trigger(bench.window, "save")
    assert person.suggested == person.to_save
    until(qtbot, lambda: review.proofs[2].by_hand)
    window.close()
    looked_at(bench, folder, qtbot)
    first, _, again = review.proofs
    assert again.by_hand
    assert again.after
    assert again.result == person.to_save, "that is opened the next time"
    assert not first.by_hand
    run(window, qtbot)
    assert "1 done by hand" in window.words.text()
    PIL.Image.fromarray(pixels_of(7)).save(person.to_save)
    looked_at(bench, folder, qtbot)
    assert not review.proofs[2].by_hand, "what lies there now was made elsewhere"
    with qtbot.waitSignal(bench.photo_store.opened):
        bench.window.open_paths([folder / "b.png"])
    bench.editor.paint_box(Box(0, 0, 20, 20), erase=False)
    trigger(bench.window, "save_mask")
    assert person.suggested == folder / "b-mask.png", "a photo that was opened elsewhere stays where it is"


def ask_for(window: BatchWindow, row: int) -> None:
    """What a double click on a tile does."""
    window.sheet.activated.emit(window.sheet.rows.index(row))


def remove_a_corner(bench: Workbench, qtbot: QtBot) -> None:
    bench.editor.paint_box(Box(0, 0, 20, 20), erase=False)
    with qtbot.waitSignal(bench.editor.removed):
        trigger(bench.window, "remove")


@pytest.mark.parametrize("answer", [Unsaved.SAVE, Unsaved.CANCEL])
def test_what_is_saved_belongs_to_the_tile_that_it_was_opened_from(
    bench: Workbench, folder: Path, person: FakePerson, tmp_path: Path, qtbot: QtBot, answer: Unsaved
) -> None:
    window = looked_at(bench, folder, qtbot)
    first, second, _ = review_of(window).proofs
    with qtbot.waitSignal(bench.photo_store.opened):
        ask_for(window, 0)
    remove_a_corner(bench, qtbot)
    person.unsaved, person.to_save = answer, tmp_path / "by-hand.png"
    if answer is Unsaved.SAVE:
        with qtbot.waitSignal(bench.photo_store.opened):
            ask_for(window, 1)
    else:
        ask_for(window, 1)
        trigger(bench.window, "save")
    until(qtbot, lambda: first.by_hand or second.by_hand)
    assert (first.result, second.result) == (tmp_path / "by-hand.png", None)
    assert not second.by_hand, "nobody worked on it, so a run has to clean it"


def test_a_tile_that_cannot_be_opened_gets_nothing_of_another_photo(
    bench: Workbench, folder: Path, photo_path: Path, person: FakePerson, tmp_path: Path, qtbot: QtBot
) -> None:
    (folder / "aa.png").write_bytes(b"no picture")
    open_photo(bench, photo_path, qtbot)
    window = looked_at(bench, folder, qtbot)
    with qtbot.waitSignal(bench.photo_store.open_failed):
        ask_for(window, 1)
    remove_a_corner(bench, qtbot)
    person.to_save = tmp_path / "other.png"
    with qtbot.waitSignal(bench.photo_store.saved):
        trigger(bench.window, "save")
    qtbot.wait(50)
    assert not any(proof.by_hand or proof.after for proof in review_of(window).proofs)
