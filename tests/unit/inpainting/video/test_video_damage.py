"""Damaged clips: what can be saved is, with a note; what cannot be is refused, and nothing is left behind."""

from __future__ import annotations

import resource
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import av
import pytest

from inpainting.video.errors import VideoError
from inpainting.video.io.reader import probe, read_frame_at, read_frames
from inpainting.video.options import VideoOptions
from inpainting.video.pipeline import VideoResult, clean
from tests.odd_clips import SIZE, Clip, mask, write

FRAMES = 24


def cleaned(source: Path, *, size: tuple[int, int] = SIZE) -> VideoResult:
    hole = mask(source.with_name("mask.png"), size)
    return clean(source, source.with_name("out.mp4"), VideoOptions(mask=hole, method="telea"))


def frame_times(path: Path) -> list[float]:
    with av.open(str(path)) as container:
        return [frame.time for frame in container.decode(video=0)]


def with_damaged_packets(path: Path, *numbers: int) -> None:
    """Overwrites most of some pictures in the file."""
    with av.open(str(path)) as container:
        places = [(packet.pos, packet.size) for packet in container.demux(video=0) if packet.size]
    data = bytearray(path.read_bytes())
    for number in numbers:
        start, size = places[number]
        data[start + 12 : start + size - 4] = bytes(size - 16)
    path.write_bytes(data)


@pytest.mark.parametrize(
    ("name", "clip"),
    [
        ("in.mp4", Clip(frames=FRAMES, sound=("aac",), options={"g": "6"})),
        ("in.mkv", Clip(frames=FRAMES, options={"g": "6", "bf": "0"})),
        ("in.avi", Clip(frames=FRAMES, codec="mpeg4", options={"g": "6"})),
    ],
)
def test_damage_in_the_middle_keeps_count_and_times(tmp_path: Path, name: str, clip: Clip) -> None:
    source = write(tmp_path / name, clip)
    times = frame_times(source)
    with_damaged_packets(source, 6, 12, 13)
    result = cleaned(source)
    assert result.frames == len(times)
    assert [note.split(":")[0] for note in result.notes] == ["Damaged frames"]
    assert frame_times(tmp_path / "out.mp4") == pytest.approx(times, abs=1e-3)


def remuxed(source: Path, target: Path, change: Callable[[int, Any], None]) -> Path:
    with av.open(str(source)) as before, av.open(str(target), "w") as after:
        stream = after.add_stream_from_template(before.streams.video[0])
        for number, packet in enumerate(before.demux(video=0)):
            if packet.size:
                packet.stream = stream
                change(number, packet)
                after.mux(packet)
    return target


def shifted(from_number: int, to_number: int, ticks: int) -> Callable[[int, Any], None]:
    def change(number: int, packet: Any) -> None:
        if from_number <= number < to_number:
            packet.pts += ticks
            packet.dts += ticks

    return change


def test_a_time_that_comes_twice_is_mended(tmp_path: Path) -> None:
    plain = write(tmp_path / "plain.mkv", Clip(codec="mpeg4"))
    result = cleaned(remuxed(plain, tmp_path / "twice.mkv", shifted(3, 4, -40)))
    assert result.notes == ("Frames without a usable time: 1; they follow the one before.",)
    assert frame_times(tmp_path / "out.mp4") == pytest.approx([0, 0.04, 0.08, 0.081, 0.16, 0.2])


def test_times_below_zero_are_kept_in_step(tmp_path: Path) -> None:
    plain = write(tmp_path / "plain.mkv", Clip(codec="mpeg4"))
    cleaned(remuxed(plain, tmp_path / "below.nut", shifted(0, 99, -500)))
    shown = frame_times(tmp_path / "out.mp4")
    assert [time - shown[0] for time in shown] == pytest.approx([number / 25 for number in range(6)], abs=1e-3)


def refused(source: Path, words: str, *, size: tuple[int, int] = SIZE) -> None:
    """With one sentence, and nothing is left."""
    mask(source.with_name("mask.png"), size)
    there = sorted(source.parent.iterdir())
    with pytest.raises(VideoError, match=words) as told:
        cleaned(source, size=size)
    assert "\n" not in str(told.value)
    assert sorted(source.parent.iterdir()) == there


@pytest.mark.parametrize(
    ("name", "clip", "share", "words"),
    [
        ("in.mp4", Clip(frames=FRAMES, container_options={"movflags": "faststart"}), 0.9, "ends early: only"),
        ("in.mp4", Clip(frames=FRAMES), 0.3, "damaged, or it is not a video"),
        ("in.mkv", Clip(frames=FRAMES), 0.7, "ends early: only"),
        ("in.avi", Clip(frames=FRAMES, codec="mjpeg", pixels="yuvj420p"), 0.7, "ends early: only"),
        ("in.webm", Clip(frames=FRAMES, codec="libvpx-vp9"), 0.7, "ends early: only"),
        ("in.mov", Clip(frames=FRAMES), 0.02, "damaged, or it is not a video|no moving picture"),
    ],
)
def test_what_is_cut_off_is_refused(tmp_path: Path, name: str, clip: Clip, share: float, words: str) -> None:
    source = write(tmp_path / name, clip)
    source.write_bytes(source.read_bytes()[: round(source.stat().st_size * share)])
    refused(source, words)


def test_a_size_that_changes_is_refused(tmp_path: Path) -> None:
    parts = [write(tmp_path / f"{size[0]}.ts", Clip(size=size)) for size in (SIZE, (96, 64))]
    (tmp_path / "both.ts").write_bytes(b"".join(part.read_bytes() for part in parts))
    refused(tmp_path / "both.ts", "changes the size")


def test_far_too_large_is_refused_before_it_is_decoded(tmp_path: Path) -> None:
    data = write(tmp_path / "in.y4m", Clip(codec="wrapped_avframe", frames=1)).read_bytes()
    (tmp_path / "in.y4m").write_bytes(data.replace(b"W64 H48", b"W9000 H4400"))
    refused(tmp_path / "in.y4m", "9000×4400 pixels, more than")


def test_a_very_wide_clip_is_cleaned(tmp_path: Path) -> None:
    source = write(tmp_path / "wide.mkv", Clip(codec="ffv1", size=(4000, 2), frames=1))
    assert cleaned(source, size=(4000, 2)).frames == 1


def test_edit_lists_are_followed(tmp_path: Path) -> None:
    whole = write(tmp_path / "whole.mkv", Clip(frames=12, options={"g": "12", "bf": "0"}))
    source = remuxed(whole, tmp_path / "cut.mp4", shifted(0, 99, -200))
    times = frame_times(source)
    result = cleaned(source)
    assert result.frames == len(times)
    assert frame_times(tmp_path / "out.mp4") == pytest.approx(times, abs=1e-3)


def test_lists_of_other_files_are_no_videos(tmp_path: Path) -> None:
    write(tmp_path / "whole.mp4", Clip(frames=2))
    for name, text in {
        "a.m3u8": "#EXTM3U\n#EXT-X-TARGETDURATION:9\n#EXTINF:9,\nhttp://127.0.0.1:9/a.ts\n#EXT-X-ENDLIST\n",
        "a.ffconcat": "ffconcat version 1.0\nfile whole.mp4\n",
        "a.txt": "words " * 400,
    }.items():
        (tmp_path / name).write_text(text)
        refused(tmp_path / name, "not a video|no video")


@pytest.mark.parametrize("name", ["concat:in.mp4", "http:in.mp4", "12:30.mp4"])
def test_names_are_never_protocols(tmp_path: Path, name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    write(tmp_path / "in.mp4", Clip(frames=2)).rename(tmp_path / name)
    assert sum(1 for _ in read_frames(probe(Path(name)))) == 2


def test_a_frame_of_a_bare_stream_is_found(tmp_path: Path) -> None:
    source = write(tmp_path / "bare.h264", Clip())
    assert read_frame_at(source, 0).shape == (SIZE[1], SIZE[0], 3)


@contextmanager
def no_files_longer_than(size: int) -> Iterator[None]:
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


def test_a_disk_that_takes_no_more_leaves_nothing_and_the_next_run_works(tmp_path: Path) -> None:
    source = write(tmp_path / "in.mp4", Clip(frames=12, sound=("aac",)))
    out = tmp_path / "out.mp4"
    cleaned(source)
    before, there = out.read_bytes(), sorted(tmp_path.iterdir())
    for size in (1000, len(before) - 500):
        with no_files_longer_than(size), pytest.raises(VideoError, match=r"out\.mp4.* does not take files that large"):
            cleaned(source)
        assert (sorted(tmp_path.iterdir()), out.read_bytes()) == (there, before)
    assert cleaned(source).frames == 12
