"""Sightings become tracks: what moves on is one thing, what is missed for a moment too; cuts and classes part them."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from app.core.video.clip import ClipReader
from app.core.video.tracking import find_in_clip, find_on_frame, follow_painted
from app.core.video.tracks import PATIENCE, Detection, TrackAssociator, Tracklet
from inpainting.engine.geometry import Box
from inpainting.engine.request import Hole
from inpainting.video.packed import PackedHole
from tests.clips import background, sprite_hole, with_sprite, write_clip
from tests.gui.videos import SpriteDetector

CUT = 12


def sprite_at(number: int) -> Hole:
    return sprite_hole(number % CUT, speed=3)


def seen(x: int, y: int = 10, *, label: str = "person", side: int = 20) -> Detection:
    return Detection(label, 0.9, Box(x, y, x + side, y + side), np.ones((side, side), bool))


def linked(*looks: list[Detection], carried: Box = Box(0, 0, 0, 0), cut_at: int = -1) -> list[Tracklet]:  # noqa: B008
    associator = TrackAssociator(lambda tracklet: carried)
    for number, look in enumerate(looks):
        if number == cut_at:
            associator.cut()
        associator.search(number * 8, look)
    return associator.tracklets


def test_what_moves_a_little_is_one_thing() -> None:
    tracklets = linked([seen(0), seen(100)], [seen(8), seen(92)], [seen(84), seen(16)])
    assert [[one.box.x0 for one in tracklet.detections.values()] for tracklet in tracklets] == [
        [0, 8, 16],
        [100, 92, 84],
    ]


def test_what_keeps_its_speed_is_expected_where_it_will_be() -> None:
    assert len(linked([seen(0)], [seen(12)], [seen(28)], [], [seen(60)])) == 1


def test_what_jumps_is_known_by_where_its_pixels_went() -> None:
    assert len(linked([seen(0)], [seen(60)])) == 2
    assert len(linked([seen(0)], [seen(60)], carried=Box(58, 10, 78, 30))) == 1


def test_what_is_missed_too_long_or_is_another_class_or_shot_is_another_thing() -> None:
    assert len(linked([seen(0)], *[[]] * PATIENCE, [seen(0)])) == 1
    assert len(linked([seen(0)], *[[]] * (PATIENCE + 1), [seen(0)])) == 2
    assert len(linked([seen(0)], [seen(0, label="animal")])) == 2
    assert len(linked([seen(0)], [seen(0)], cut_at=1)) == 2


def test_two_sightings_never_join_one_chain() -> None:
    assert len(linked([seen(0)], [seen(1), seen(2)])) == 2


@pytest.fixture(scope="module")
def two_shots(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The sprite goes by in the first and again in the second."""
    frames = [with_sprite(background(1 + number // CUT), sprite_at(number)) for number in range(2 * CUT)]
    return write_clip(tmp_path_factory.mktemp("clip") / "clip.mp4", frames, sound=False)


def covered(holes: dict[int, PackedHole], number: int) -> float:
    """Which share of the sprite the hole of a frame has; minus what it has besides, in sprites."""
    hole: Hole = holes[number].unpack_hole()
    sprite = sprite_at(number)
    return float(((hole & sprite).sum() - 0.5 * (hole & ~sprite).sum()) / sprite.sum())


def test_a_thing_in_two_shots_is_two_tracks_that_cover_it_in_all_frames(two_shots: Path) -> None:
    reader, told = ClipReader(two_shots), list[float]()
    first, second = find_in_clip(reader, SpriteDetector(), ("person",), lambda: None, told.append)
    reader.close()
    assert (first.first, first.last, second.first, second.last) == (0, CUT - 1, CUT, 2 * CUT - 1)
    assert min(covered(first.holes | second.holes, number) for number in range(2 * CUT)) > 0.5
    assert told == sorted(told)
    assert first.thumbnail.startswith(b"\xff\xd8")


def test_what_is_found_on_one_frame_is_followed_through_its_shot_alone(two_shots: Path) -> None:
    reader = ClipReader(two_shots)
    (track,) = find_on_frame(reader, SpriteDetector(), ("person",), 5, lambda: None)
    reader.close()
    assert (track.first, track.last) == (0, CUT - 1)
    assert min(covered(track.holes, number) for number in range(CUT)) > 0.5


def test_paint_is_followed_and_the_nearest_painted_frame_decides(two_shots: Path) -> None:
    painted = {4: PackedHole.of(sprite_at(4)), 8: PackedHole.of(np.zeros_like(sprite_at(8)))}
    reader = ClipReader(two_shots)
    holes = follow_painted(reader, painted, SpriteDetector(), lambda: None)
    reader.close()
    assert min(covered(holes, number) for number in range(8)) > 0.5
    assert not holes.keys() & set(range(8, 2 * CUT)), "wiped off on frame 8, so gone from there to the cut"
