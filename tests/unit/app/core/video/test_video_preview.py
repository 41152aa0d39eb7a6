"""A preview shows what the export will: what is behind things comes from all of their shot, not from two seconds."""

from __future__ import annotations

from pathlib import Path

from app.core.document.remover import Choice
from app.core.jobs.runner import Job
from app.core.video.cleaning import choose_preview_frames, clean_with_engine, make_preview
from app.core.video.clip import ClipReader
from app.core.video.removal_masks import RemovalMasks
from app.core.video.tracking import FrameRange
from inpainting.engine.metrics import measure_psnr
from inpainting.video.packed import PackedHole
from tests.clips import background, images, sprite_hole, with_sprite, write_clip


def test_what_two_seconds_never_show_comes_from_the_rest_of_the_shot(tmp_path: Path) -> None:
    holes = [sprite_hole(max(0, number - 58), speed=8) for number in range(66)]
    scenes = [background(9)] * 4 + [background()] * 62
    frames = [with_sprite(scene, hole) for scene, hole in zip(scenes, holes, strict=True)]
    reader = ClipReader(write_clip(tmp_path / "clip.mp4", frames))
    masks = RemovalMasks([], {n: PackedHole.of(hole) for n, hole in enumerate(holes)}, {})
    job = Job(lambda job: None, lambda letter: None)
    choice = Choice(method="telea", device="cpu")
    how = {"root": tmp_path, "clean": clean_with_engine, "job": job, "check_cancelled": lambda: None}
    after = make_preview(reader, 4, masks, choice, **how)
    reader.close()
    shown = images(after.path)
    assert len(shown) == len(after.frames)
    for number, image in zip(after.frames, shown, strict=True):
        hole = holes[number]
        assert measure_psnr(image, background()) > 30, number
        assert abs(image[hole].astype(int) - background()[hole]).mean() < 6, number


def test_few_frames_of_a_long_shot_are_looked_at_beside_a_preview() -> None:
    luma = background()[..., 0]
    chosen = choose_preview_frames(range(300, 351), FrameRange(100, [luma] * 800))
    assert set(range(300, 351)) <= set(chosen)
    assert chosen == sorted(set(chosen))
    assert (chosen[0], len(chosen)) <= (114, 51 + 60)
    assert chosen[-1] > 885
