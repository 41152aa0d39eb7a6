"""What is painted and ticked by hand: steps are taken back and done again, and none is done while work goes on."""

from __future__ import annotations

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from app.core.video.annotations import ClipAnnotations, count_lone_bytes
from app.core.video.editing import ClipEditor
from app.core.video.tracks import Track, assign_lanes
from inpainting.engine.geometry import Extent
from inpainting.engine.request import Hole
from inpainting.video.packed import PackedHole

EXTENT = Extent(80, 60)


def hole(x0: int, x1: int) -> Hole:
    whole = np.zeros((60, 80), bool)
    whole[10:30, x0:x1] = True
    return whole


def track(x0: int, x1: int, *numbers: int, label: str = "person") -> Track:
    return Track(label, 0.9, {number: PackedHole.of(hole(x0, x1)) for number in numbers})


@pytest.fixture
def editor(qtbot: QtBot) -> ClipEditor:
    editor = ClipEditor()
    editor.open(EXTENT)
    editor.is_free = True
    return editor


def stroke(editor: ClipEditor, number: int, *points: tuple[float, float], erase: bool = False) -> None:
    editor.begin_stroke(number, points[0], radius=6, erase=erase)
    for point in points[1:]:
        editor.extend_stroke(point, radius=6)
    editor.end_stroke()


def painted(editor: ClipEditor, number: int) -> Hole:
    there = editor.get_hole_at(number)
    assert there is not None
    return there


def test_a_stroke_covers_and_the_eraser_wipes(editor: ClipEditor) -> None:
    stroke(editor, 3, (20, 20), (40, 20))
    assert painted(editor, 3)[20, 20:40].all()
    assert editor.get_hole_at(4) is None
    stroke(editor, 3, (30, 20), erase=True)
    assert not painted(editor, 3)[20, 30]
    assert painted(editor, 3)[20, 18]


def test_a_stroke_that_is_given_up_changes_nothing(editor: ClipEditor) -> None:
    editor.begin_stroke(1, (20, 20), radius=6, erase=False)
    assert painted(editor, 1)[20, 20], "seen while it is drawn"
    assert editor.abandon_stroke()
    assert editor.annotations.is_empty
    assert not editor.history.can_undo
    assert not editor.abandon_stroke()


def test_each_step_is_taken_back_and_done_again(editor: ClipEditor) -> None:
    editor.put_found([track(0, 20, 1, 2), track(40, 60, 1)])
    assert editor.history.is_saved, "what was found can be found again"
    shown: list[int] = []
    editor.stepped.connect(shown.append)
    states = [editor.annotations]
    for step in (
        lambda: stroke(editor, 1, (20, 20)),
        lambda: stroke(editor, 2, (60, 20)),
        lambda: stroke(editor, 2, (60, 20), erase=True),
        lambda: editor.toggle(editor.tracks[0]),
        lambda: editor.clear_frame(1),
    ):
        step()
        states.append(editor.annotations)
    assert not editor.history.is_saved
    for state in reversed(states[:-1]):
        editor.undo()
        assert editor.annotations is state
    assert shown == [1, 2, 2, 1], "the frame of the step; a tick is of none"
    editor.undo()
    assert editor.annotations.is_empty
    editor.undo()
    editor.redo()
    for state in states[1:]:
        editor.redo()
        assert editor.annotations is state
    assert not editor.history.can_redo


def test_nothing_changes_while_work_goes_on(editor: ClipEditor) -> None:
    editor.put_found([track(0, 20, 1)])
    stroke(editor, 1, (20, 20))
    before, editor.is_free = editor.annotations, False
    stroke(editor, 1, (50, 20))
    editor.toggle(editor.tracks[0])
    editor.clear_frame(1)
    editor.undo()
    assert editor.annotations is before


def test_painting_on_a_followed_frame_goes_on_from_there(editor: ClipEditor) -> None:
    stroke(editor, 4, (20, 20))
    editor.put_followed(track(10, 30, 4, 5, label="object"))
    assert painted(editor, 5)[20, 20]
    stroke(editor, 5, (70, 50))
    assert painted(editor, 5)[20, 20]
    assert not editor.annotations.is_followed
    assert editor.annotations.removal_masks.followed == {}
    editor.clear_frame(4)
    editor.clear_frame(5)
    assert editor.tracks == (), "without paint there is nothing that could be followed"


def test_the_smallest_thing_under_the_pointer_counts_and_stays_pointed_at(editor: ClipEditor) -> None:
    editor.put_found([track(0, 60, 1), track(10, 20, 1, 2)])
    large, small = editor.tracks
    at = editor.annotations.find_track_at
    assert at(1, 15 / 80, 20 / 60) is small
    assert at(1, 40 / 80, 20 / 60) is large
    assert at(2, 40 / 80, 20 / 60) is None
    assert at(1, 1.2, 0.3) is None
    editor.point_at(small)
    editor.toggle(small)
    assert editor.pointed_at is editor.tracks[1]
    assert not editor.tracks[1].chosen


def test_what_is_known_is_not_added_again(editor: ClipEditor) -> None:
    editor.add_found([track(0, 20, 3, 4)])
    editor.add_found([track(1, 21, 4, 5), track(50, 70, 1)])
    assert [(one.first, one.last) for one in editor.tracks] == [(1, 1), (3, 4)]


def test_the_history_is_as_large_as_what_it_keeps() -> None:
    shared, new = track(0, 20, 1, 2), track(0, 30, 1)
    before, after = ClipAnnotations((shared,)), ClipAnnotations((shared, new))
    assert count_lone_bytes(before, after) == sum(len(one.data) for one in new.holes.values())
    ticked = before.ticked(shared, False)
    assert count_lone_bytes(before, ticked) == 0


def test_a_track_tells_the_frames_it_is_in_and_shares_a_lane_where_it_can() -> None:
    apart = track(0, 20, 1, 2, 3, 8, 9)
    assert apart.runs == (range(1, 4), range(8, 10))
    assert assign_lanes([apart, track(0, 9, 5), track(0, 9, 10, 11), track(0, 9, 0), track(0, 9, 12)]) == [
        0,
        1,
        0,
        0,
        0,
    ]
