"""A person cleans a clip on the command line: the background comes back, sound and times stay, bad input is told."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import PIL.Image
import pytest

from app.cli import main
from inpainting.engine.metrics import measure_psnr
from inpainting.errors import NothingError
from inpainting.video.io.segment_store import Segment, SegmentStore
from inpainting.video.options import VideoOptions
from inpainting.video.pipeline import clean
from tests.clips import (
    HEIGHT,
    TICKS,
    WIDTH,
    audio_packets,
    background,
    images,
    length,
    sprite_hole,
    times,
    with_sprite,
    write_clip,
)

FRAMES = 24


@pytest.fixture
def clip(tmp_path: Path) -> Path:
    """A static camera, a red square going by, variable frame rate, sound; masks of the square beside it."""
    scene = background()
    (tmp_path / "masks").mkdir()
    for number in range(FRAMES):
        mask = sprite_hole(number).astype(np.uint8) * 255
        PIL.Image.fromarray(mask).save(tmp_path / "masks" / f"{number + 1:04}.png")
    frames = [with_sprite(scene, sprite_hole(number)) for number in range(FRAMES)]
    steps = [TICKS // 25 if number % 3 else TICKS // 10 for number in range(FRAMES)]
    return write_clip(tmp_path / "clip.mp4", frames, steps=steps)


def run(*arguments: object) -> int:
    return main(["video", *(str(argument) for argument in arguments)])


def test_background_sound_and_times_come_back(clip: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out = clip.with_name("out.mp4")
    assert (
        run(
            clip,
            "-o",
            out,
            "--mask-dir",
            clip.with_name("masks"),
            "--grow",
            2,
            "--lossless",
            "--method",
            "telea",
            "--json",
        )
        == 0
    )
    report = json.loads(capsys.readouterr().out.splitlines()[-1])
    assert {"seconds", "device", "method", "frames_per_second", "instances"} <= set(report)
    assert (report["frames"], report["shots"]) == (FRAMES, 1)
    assert audio_packets(out) == audio_packets(clip)
    assert times(out) == times(clip)
    assert length(out) == pytest.approx(length(clip), abs=1e-3)
    scene, before, after = background(), images(clip), images(out)
    for number, (source, image) in enumerate(zip(before, after, strict=True)):
        outside = ~np.pad(sprite_hole(number), 3)[3:-3, 3:-3]
        near = sprite_hole(number) | np.roll(sprite_hole(number), 3, axis=0) | np.roll(sprite_hole(number), -3, axis=0)
        far = outside & ~near & ~np.roll(near, 3, axis=1) & ~np.roll(near, -3, axis=1)
        assert (image[far] == source[far]).all(), "outside the hole nothing changes"
        assert measure_psnr(image, scene) > 38
    assert sorted(path.name for path in clip.parent.iterdir()) == ["clip.mp4", "masks", "out.mp4"]


def test_preview_is_short(clip: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out = clip.with_name("out.mkv")
    mask = clip.with_name("masks") / "0001.png"
    assert run(clip, "-o", out, "--mask", mask, "--preview", "0.5", "--method", "telea", "--json") == 0
    report = json.loads(capsys.readouterr().out.splitlines()[-1])
    assert report["frames"] == sum(time < 0.5 for time in times(clip))
    assert len(images(out)) == report["frames"]
    assert len(audio_packets(out)) < len(audio_packets(clip))


def _bad_inputs(clip: Path) -> dict[str, tuple[Path, list[object], str]]:
    folder = clip.parent
    out: list[object] = ["-o", folder / "out.mp4"]
    masks = folder / "masks"
    (folder / "text.mp4").write_text("no video at all")
    (folder / "cut.mp4").write_bytes(clip.read_bytes()[:4000])
    (folder / "empty.mp4").write_bytes(b"")
    PIL.Image.new("L", (WIDTH, HEIGHT)).save(folder / "still.png")
    PIL.Image.new("L", (WIDTH + 1, HEIGHT)).save(folder / "large.png")
    (folder / "few").mkdir()
    PIL.Image.new("L", (WIDTH, HEIGHT)).save(folder / "few" / "0001.png")
    return {
        "missing": (folder / "none.mp4", [*out, "--mask-dir", masks], "There is no file"),
        "text": (folder / "text.mp4", [*out, "--mask-dir", masks], "damaged, or it is not a video"),
        "truncated": (folder / "cut.mp4", [*out, "--mask-dir", masks], "damaged, or it is not a video"),
        "empty": (folder / "empty.mp4", [*out, "--mask-dir", masks], "damaged, or it is not a video"),
        "itself": (clip, ["-o", clip, "--mask-dir", masks], "the video itself"),
        "mask size": (clip, [*out, "--mask", folder / "large.png"], "161×96 pixels"),
        "few masks": (clip, [*out, "--mask-dir", folder / "few"], "no mask for frame"),
        "no masks": (clip, [*out, "--mask-dir", folder], "holds no masks"),
        "ending": (clip, ["-o", folder / "out.avi", "--mask-dir", masks], "ends in .mp4"),
        "nothing": (clip, out, "Say what is to go"),
        "no output": (clip, ["--mask-dir", masks], "where to save"),
        "no folder": (clip, ["-o", folder / "none" / "out.mp4", "--mask-dir", masks], "no folder"),
        "method": (clip, [*out, "--mask-dir", masks, "--method", "magic"], "There is no method"),
        "begins late": (clip, [*out, "--within", "0,0,9,9", "--from", "1:00:00"], "There is nothing at 3600 s"),
        "points late": (clip, [*out, "--at", "5000:5,5"], "There is nothing at 5000 s"),
    }


def test_bad_input_is_one_sentence_and_leaves_nothing(clip: Path, capsys: pytest.CaptureFixture[str]) -> None:
    before = clip.read_bytes()
    cases = _bad_inputs(clip)
    there = sorted(path.name for path in clip.parent.iterdir())
    for name, (source, arguments, words) in cases.items():
        assert run(source, *arguments) != 0, name
        told = capsys.readouterr().err.strip()
        assert words in told, name
        assert "\n" not in told, name
    assert sorted(path.name for path in clip.parent.iterdir()) == there
    assert clip.read_bytes() == before


def kill_at_segment(number: int, source: Path, target: Path, options: VideoOptions) -> None:
    """Leaves what a killed `clean` leaves when so many segments were finished."""

    class Killed(BaseException):
        pass

    def add(self: SegmentStore, segment: Segment) -> None:
        if len(self.segments) == number:
            raise Killed
        whole(self, segment)

    whole = SegmentStore.add
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(SegmentStore, "add", add)
        patch.setattr(SegmentStore, "leave", lambda self: None)
        with pytest.raises(Killed):
            clean(source, target, options)


def test_what_was_finished_before_a_kill_is_not_done_again(clip: Path) -> None:

    scenes = [background(seed) for seed in (1, 2, 3)]
    frames = [with_sprite(scene, sprite_hole(number)) for scene in scenes for number in range(8)]
    source = write_clip(clip.with_name("cuts.mp4"), frames)
    options = VideoOptions(mask_folder=clip.with_name("masks"), grow=2, method="telea", lossless=True)
    whole = clip.with_name("whole.mp4")
    assert clean(source, whole, options).shots == 3

    out = clip.with_name("out.mp4")
    kill_at_segment(2, source, out, options)
    assert not out.exists()
    result = clean(source, out, options)
    assert (result.resumed, result.frames, result.shots) == (16, 24, 3)
    assert all((one == other).all() for one, other in zip(images(out), images(whole), strict=True))
    assert not list(out.parent.glob(".*"))


@pytest.mark.parametrize("behind", ["ground", "water"])
def test_a_single_shot_goes_on_where_it_was_killed(clip: Path, monkeypatch: pytest.MonkeyPatch, behind: str) -> None:
    monkeypatch.setattr("inpainting.video.pipeline.LONGEST_SEGMENT", 6)
    scenes = [
        np.roll(background(), number % 3 * 2, axis=1) if behind == "water" else background() for number in range(24)
    ]
    holes = [sprite_hole(number) for number in range(24)]
    frames = [with_sprite(scene, hole) for scene, hole in zip(scenes, holes, strict=True)]
    source = write_clip(clip.with_name("shot.mp4"), frames)
    options = VideoOptions(mask_folder=clip.with_name("masks"), grow=2, method="telea", lossless=True)
    whole, out = clip.with_name("whole.mp4"), clip.with_name("out.mp4")
    clean(source, whole, options)
    kill_at_segment(3, source, out, options)
    result = clean(source, out, options)
    assert (result.resumed, result.frames, result.shots) == (18, 24, 1)
    assert all((one == other).all() for one, other in zip(images(out), images(whole), strict=True))
    assert not list(out.parent.glob(".*"))


def test_what_was_painted_is_followed_past_a_kill_in_the_middle_of_a_shot(
    clip: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("inpainting.video.analysis.LONGEST", 6)
    holes = [sprite_hole(number // 3) for number in range(18)]
    source = write_clip(clip.with_name("long.mp4"), [with_sprite(background(), hole) for hole in holes])
    options = VideoOptions(painted=((1, holes[1]),), grow=2, method="telea", lossless=True)
    out = clip.with_name("out.mp4")
    kill_at_segment(2, source, out, options)
    result = clean(source, out, options)
    assert (result.resumed, result.frames, result.shots) == (12, 18, 1)
    for number, (before, after) in enumerate(zip(images(source), images(out), strict=True)):
        assert (before != after).any(axis=2)[holes[number]].mean() > 0.95, number


def test_nothing_to_remove_is_said_past_a_kill_too(clip: Path) -> None:
    source = write_clip(clip.with_name("cuts.mp4"), [background(seed) for seed in (1, 2, 3) for _ in range(4)])
    black, out = clip.with_name("black"), clip.with_name("out.mp4")
    black.mkdir()
    for number in range(12):
        PIL.Image.new("L", background().shape[1::-1]).save(black / f"{number:05}.png")
    options = VideoOptions(mask_folder=black)
    kill_at_segment(2, source, out, options)
    with pytest.raises(NothingError):
        clean(source, out, options)
    assert not out.exists()
