"""The history: order, bounds in bytes, and when the picture counts as saved."""

from __future__ import annotations

from app.core.document.history import History


class Step:
    """A command that writes down what was asked of it."""

    def __init__(self, label: str, log: list[str], *, size: int = 10, changes_picture: bool = True) -> None:
        self.label = label
        self.size = size
        self.changes_picture = changes_picture
        self._log = log

    def undo(self) -> None:
        self._log.append(f"undo {self.label}")

    def redo(self) -> None:
        self._log.append(f"redo {self.label}")


def push(history: History, *labels: str, size: int = 10, changes_picture: bool = True) -> list[str]:
    log: list[str] = []
    for label in labels:
        history.push(Step(label, log, size=size, changes_picture=changes_picture))
    return log


def test_undo_and_redo_in_order() -> None:
    history = History()
    log = push(history, "a", "b")
    for action in (history.undo, history.undo, history.undo, history.redo, history.redo, history.redo):
        action()
    assert log == ["undo b", "undo a", "redo a", "redo b"]


def test_labels() -> None:
    history = History()
    push(history, "a", "b")
    history.undo()
    assert (history.undo_label, history.redo_label) == ("a", "b")


def test_a_new_step_forgets_what_was_undone() -> None:
    history = History()
    push(history, "a", "b")
    history.undo()
    push(history, "c")
    assert not history.can_redo
    assert history.undo_label == "c"


def test_the_oldest_steps_go_when_there_are_too_many_bytes() -> None:
    history = History(limit=35)
    log = push(history, "a", "b", "c", "d", "e")
    assert history.size == 30
    while history.can_undo:
        history.undo()
    assert log == ["undo e", "undo d", "undo c"]


def test_another_limit_holds_at_once() -> None:
    history = History(limit=100)
    push(history, "a", "b", "c", "d")
    history.set_limit(25)
    assert history.size == 20
    assert history.undo_label == "d"


def test_another_limit_does_not_touch_what_was_undone() -> None:
    history = History(limit=100)
    log = push(history, "a", "b", "c")
    history.undo()
    history.undo()
    history.set_limit(5)
    assert not history.can_undo
    history.redo()
    history.redo()
    assert log == ["undo c", "undo b", "redo b", "redo c"]


def test_one_step_stays_however_large_it_is() -> None:
    history = History(limit=5)
    push(history, "small")
    push(history, "huge", size=1000)
    assert history.undo_label == "huge"
    history.undo()
    assert not history.can_undo


def test_saved_until_the_picture_changes_and_again_after_undo() -> None:
    history = History()
    assert history.is_saved
    push(history, "a")
    assert not history.is_saved
    history.undo()
    assert history.is_saved
    history.redo()
    history.set_saved(history.position)
    assert history.is_saved
    history.undo()
    assert not history.is_saved


def test_a_hole_alone_needs_no_saving() -> None:
    history = History()
    push(history, "stroke", changes_picture=False)
    assert history.is_saved


def test_saving_counts_for_the_state_in_which_it_began() -> None:
    history = History()
    push(history, "a")
    position = history.position
    push(history, "b")
    history.set_saved(position)
    assert not history.is_saved
    history.undo()
    assert history.is_saved


def test_a_saved_state_that_was_forgotten_never_comes_back() -> None:
    history = History()
    push(history, "a")
    history.set_saved(history.position)
    history.undo()
    push(history, "b")
    assert not history.is_saved
    history.undo()
    assert not history.is_saved


def test_a_saved_state_that_was_dropped_never_comes_back() -> None:
    history = History(limit=25)
    push(history, "a", "b", "c")
    history.undo()
    history.undo()
    assert not history.can_undo
    assert not history.is_saved


def test_dropping_strokes_keeps_the_picture_saved() -> None:
    history = History(limit=25)
    push(history, "a", "b", "c", changes_picture=False)
    assert history.is_saved
    push(history, "d")
    history.undo()
    assert history.is_saved


def test_a_position_that_was_dropped_while_saving_leaves_the_picture_unsaved() -> None:
    history = History(limit=15)
    position = history.position
    push(history, "a", "b")
    history.set_saved(position)
    history.undo()
    assert not history.is_saved


def test_clearing_forgets_everything() -> None:
    history = History()
    push(history, "a")
    history.clear()
    assert not history.can_undo
    assert history.is_saved
    assert history.size == 0
