"""What the engine is told: ticked tracks and paint as masks, always the same for the same."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from app.core.video.removal_masks import RemovalMasks, write_mask_folder
from app.core.video.tracks import Track
from inpainting.engine.geometry import Extent
from inpainting.engine.request import Hole
from inpainting.video.packed import PackedHole, load_mask

EXTENT = Extent(80, 60)


def hole(x0: int, x1: int, *, shape: tuple[int, int] = (60, 80)) -> Hole:
    whole = np.zeros(shape, bool)
    whole[10:30, x0:x1] = True
    return whole


def track(x0: int, x1: int, *numbers: int, chosen: bool = True) -> Track:
    return Track("person", 0.9, {number: PackedHole.of(hole(x0, x1)) for number in numbers}, chosen=chosen)


def test_unticked_tracks_stay() -> None:
    removal_masks = RemovalMasks.of([track(0, 20, 1, 2), track(40, 60, 1, chosen=False)], {}, {})
    assert removal_masks.make_hole(1, EXTENT)[20, 10]
    assert not removal_masks.make_hole(1, EXTENT)[20, 50]
    assert not removal_masks.make_hole(3, EXTENT).any()
    assert RemovalMasks.of([track(0, 20, 1, chosen=False)], {}, {}).is_nothing


def test_things_cast_shadows_and_text_casts_none() -> None:
    person, text = track(0, 20, 1), replace(track(40, 60, 1), label="text")
    assert RemovalMasks.of([person, text], {}, {}).cast_shadows
    assert not RemovalMasks.of([text], {}, {}).cast_shadows
    assert not RemovalMasks.of([replace(person, chosen=False), text], {}, {}).cast_shadows


def test_paint_counts_exactly_on_its_own_frame_and_followed_elsewhere() -> None:
    painted, followed = {1: PackedHole.of(hole(0, 9))}, {n: PackedHole.of(hole(0, 40)) for n in (1, 2)}
    removal_masks = RemovalMasks.of([], painted, followed)
    assert np.array_equal(removal_masks.make_hole(1, EXTENT), hole(0, 9))
    assert removal_masks.make_hole(2, EXTENT)[20, 30]
    assert RemovalMasks.of([], {1: PackedHole.of(np.zeros((60, 80), bool))}, {}).is_nothing


def test_masks_are_named_from_one_and_gone_afterwards(tmp_path: Path) -> None:
    removal_masks, root = RemovalMasks.of([track(0, 20, 4, 5)], {}, {}), tmp_path / "video"
    root.mkdir()
    with write_mask_folder(root, removal_masks, EXTENT, range(3, 6), lambda: None) as folder:
        assert sorted(path.name for path in folder.iterdir()) == ["0001.png", "0002.png", "0003.png"]
        assert not load_mask(folder / "0001.png", EXTENT).any()
        assert load_mask(folder / "0002.png", EXTENT)[20, 10]
        stamps = [(path, path.stat().st_mtime_ns) for path in sorted(folder.iterdir())]
    assert list(root.iterdir()) == []
    with write_mask_folder(root, removal_masks, EXTENT, range(3, 6), lambda: None) as again:
        assert [(path, path.stat().st_mtime_ns) for path in sorted(again.iterdir())] == stamps, "so work goes on"


def test_masks_half_written_are_removed(tmp_path: Path) -> None:
    def stop() -> None:
        raise RuntimeError

    with pytest.raises(RuntimeError), write_mask_folder(tmp_path, RemovalMasks.of([], {}, {}), EXTENT, range(3), stop):
        pass
    assert list(tmp_path.iterdir()) == []
