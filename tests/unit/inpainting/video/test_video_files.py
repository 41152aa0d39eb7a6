"""Reading, writing and putting together: nothing that matters about a file is lost."""

from __future__ import annotations

import os
from pathlib import Path

import av
import numpy as np
import PIL.Image
import pytest

from inpainting.engine.geometry import Extent
from inpainting.errors import CancelledError
from inpainting.video.errors import MasksError, VideoError
from inpainting.video.io.frames import LAYOUTS, Colours, convert_from_image, convert_to_image
from inpainting.video.io.reader import probe, read_frame_at, read_frames
from inpainting.video.io.segment_store import SegmentStore, compute_fingerprint
from inpainting.video.io.writer import choose_quality, open_segment_writer
from inpainting.video.options import VideoOptions, list_facts
from inpainting.video.packed import PackedHole, list_mask_files, load_mask
from inpainting.video.pipeline import clean
from inpainting.video.progress import Progress
from models.errors import CleanplateError
from tests.clips import HEIGHT, WIDTH, audio_packets, background, images, sprite_hole, times, with_sprite, write_clip


def some_frames(count: int = 6) -> list[np.ndarray]:
    return [with_sprite(background(), sprite_hole(number)) for number in range(count)]


def mask_of_nothing_much(folder: Path, size: tuple[int, int] = (WIDTH, HEIGHT)) -> Path:
    mask = np.zeros(size[::-1], np.uint8)
    mask[10:20, 10:30] = 255
    PIL.Image.fromarray(mask).save(folder / "mask.png")
    return folder / "mask.png"


@pytest.mark.parametrize("name", ["yuv420p", "yuvj420p", "yuv422p", "yuv444p", "yuv420p10le"])
@pytest.mark.parametrize("matrix", [1, 6, 9])
def test_colours_survive_the_way_to_planes_and_back(name: str, matrix: int) -> None:
    image = np.full((20, 30, 3), (200, 90, 40), np.uint8)
    layout, colours = LAYOUTS[name], Colours(matrix=matrix, range=2 if "j" in name else 1)
    again = convert_to_image(convert_from_image(image, layout, colours), layout, colours)
    assert np.abs(again.astype(int) - image).max() <= 2


def test_a_rotated_clip_of_odd_size_keeps_both(tmp_path: Path) -> None:
    frames = [np.ascontiguousarray(image[:91, :157]) for image in some_frames()]
    source = write_clip(tmp_path / "turned.mp4", frames, rotation=90, sound=False)
    info = probe(source)
    assert (info.extent, info.shown, info.rotation) == ((157, 91), (91, 157), 90)
    options = VideoOptions(mask=mask_of_nothing_much(tmp_path, (91, 157)), grow=0, method="telea", lossless=True)
    out = tmp_path / "out.mp4"
    clean(source, out, options)
    assert (probe(out).extent, probe(out).rotation) == (info.extent, 90)
    changed = np.rot90((images(out)[0] != images(source)[0]).any(axis=2))
    assert changed[10:20, 10:30].any()
    changed[10:20, 10:30] = False
    assert not changed.any()


def test_ten_bits_and_colour_tags_stay(tmp_path: Path) -> None:
    source = tmp_path / "ten.mp4"
    with av.open(str(source), "w") as container:
        stream = container.add_stream("libx264", rate=25)
        stream.width, stream.height, stream.pix_fmt = WIDTH, HEIGHT, "yuv420p10le"
        context = stream.codec_context
        context.color_primaries, context.color_trc, context.colorspace, context.color_range = 9, 16, 9, 1
        for image in some_frames(3):
            container.mux(stream.encode(av.VideoFrame.from_ndarray(image, "rgb24").reformat(format="yuv420p10le")))
        container.mux(stream.encode(None))
    out = tmp_path / "out.mp4"
    clean(source, out, VideoOptions(mask=mask_of_nothing_much(tmp_path), method="telea", lossless=True))
    before, after = probe(source), probe(out)
    assert (after.layout, after.colours) == (before.layout, Colours(9, 16, 9, 1))
    pairs = zip(read_frames(before), read_frames(after), strict=True)
    assert all((one.planes[0][40:] == two.planes[0][40:]).all() for one, two in pairs)


def test_what_cannot_be_kept_is_refused(tmp_path: Path) -> None:
    source = tmp_path / "twelve.mkv"
    with av.open(str(source), "w") as container:
        stream = container.add_stream("ffv1", rate=25)
        stream.width, stream.height, stream.pix_fmt = WIDTH, HEIGHT, "yuv420p12le"
        container.mux(stream.encode(av.VideoFrame(WIDTH, HEIGHT, "yuv420p12le")))
        container.mux(stream.encode(None))
    with pytest.raises(VideoError, match="yuv420p12le"):
        probe(source)


def test_sound_alone_is_no_video(tmp_path: Path) -> None:
    with av.open(str(tmp_path / "sound.mp4"), "w") as container:
        stream = container.add_stream("aac", rate=48000, layout="mono")
        frame = av.AudioFrame.from_ndarray(np.zeros((1, 4800), np.int16), format="s16", layout="mono")
        frame.sample_rate = 48000
        container.mux(stream.encode(frame))
        container.mux(stream.encode(None))
    with pytest.raises(VideoError, match="no moving picture"):
        probe(tmp_path / "sound.mp4")


def test_a_file_that_ends_early_is_told_and_leaves_nothing(tmp_path: Path) -> None:
    whole = write_clip(tmp_path / "whole.mov", some_frames(20), sound=False)
    with (
        av.open(str(whole)) as source,
        av.open(str(tmp_path / "short.mp4"), "w", options={"movflags": "faststart"}) as short,
    ):
        stream = short.add_stream_from_template(source.streams.video[0])
        for packet in source.demux(source.streams.video[0]):
            if packet.size:
                packet.stream = stream
                short.mux(packet)
    cut = tmp_path / "short.mp4"
    cut.write_bytes(cut.read_bytes()[: cut.stat().st_size * 2 // 3])
    mask = mask_of_nothing_much(tmp_path)
    there = sorted(tmp_path.iterdir())
    with pytest.raises(VideoError, match=r"ends early|damaged"):
        clean(cut, tmp_path / "out.mp4", VideoOptions(mask=mask, method="telea"))
    assert sorted(tmp_path.iterdir()) == there


def test_segments_of_many_lengths_make_one_video_with_exact_times(tmp_path: Path) -> None:
    steps = [600 + 37 * (number % 5) for number in range(12)]
    source = write_clip(tmp_path / "clip.mp4", some_frames(12), steps=steps)
    out = tmp_path / "out.mp4"
    result = clean(source, out, VideoOptions(mask=mask_of_nothing_much(tmp_path), method="telea"))
    assert result.frames == 12
    assert times(out) == times(source)
    assert audio_packets(out) == audio_packets(source)


def test_a_frame_is_found_by_its_time(tmp_path: Path) -> None:
    source = write_clip(tmp_path / "clip.mp4", some_frames(10), sound=False)
    for number in (0, 3, 9):
        assert np.abs(read_frame_at(source, number / 25 + 0.001).astype(int) - images(source)[number]).max() <= 4
    assert (read_frame_at(source, 99) == read_frame_at(source, 9 / 25)).all()


def test_quality_follows_the_source() -> None:
    assert choose_quality(0.4) == 14
    assert choose_quality(0.02) == 18
    assert 14 < choose_quality(0.15) < 18


def test_a_full_disk_is_told(tmp_path: Path) -> None:
    full = Path("/dev/full")
    if not full.exists():
        return
    info = probe(write_clip(tmp_path / "clip.mp4", some_frames(3), sound=False))

    def written() -> None:
        with open_segment_writer(full, info, lossless=True) as writer:
            for frame in read_frames(info):
                writer.write(frame)

    with pytest.raises(VideoError, match="disk is full"):
        written()


def test_cancelling_leaves_nothing(tmp_path: Path) -> None:
    source = write_clip(tmp_path / "clip.mp4", some_frames(), sound=False)
    mask = mask_of_nothing_much(tmp_path)
    there = sorted(tmp_path.iterdir())
    told: list[Progress] = []
    with pytest.raises(CancelledError):
        clean(
            source,
            tmp_path / "out.mp4",
            VideoOptions(mask=mask, method="telea"),
            on_progress=told.append,
            cancel=lambda: len(told) >= 8,
        )
    assert sorted(tmp_path.iterdir()) == there
    assert [one.done for one in told] == sorted(one.done for one in told)


def test_holes_are_packed_and_mask_files_listed(tmp_path: Path) -> None:
    hole = sprite_hole(3)
    assert (PackedHole.of(hole).unpack_hole() == hole).all()
    with pytest.raises(MasksError, match="holds no masks"):
        list_mask_files(tmp_path)
    (tmp_path / "0003.png").write_bytes(b"nothing")
    assert list(list_mask_files(tmp_path)) == [2]
    with pytest.raises(MasksError, match="is not a picture"):
        load_mask(tmp_path / "0003.png", Extent(WIDTH, HEIGHT))


def test_a_second_run_to_the_same_file_is_told_who_has_it(tmp_path: Path) -> None:
    source, out = write_clip(tmp_path / "clip.mp4", some_frames(), sound=False), tmp_path / "out.mp4"
    options = VideoOptions(mask=mask_of_nothing_much(tmp_path), method="telea")
    refused: list[str] = []

    def run_another(_: Progress) -> None:
        if not refused:
            with pytest.raises(VideoError) as error:
                clean(source, out, options)
            refused.append(str(error.value))

    assert clean(source, out, options, on_progress=run_another).frames == len(some_frames())
    assert f"process {os.getpid()}" in refused[0]
    assert probe(out).frames == len(some_frames())
    assert not [path for path in tmp_path.iterdir() if path.name.startswith(".")]


@pytest.mark.parametrize("what", ["mask", "video"])
def test_a_pipe_is_not_waited_for(tmp_path: Path, what: str) -> None:
    source = tmp_path / "clip.mp4" if what == "video" else write_clip(tmp_path / "clip.mp4", some_frames(), sound=False)
    masks = tmp_path / "masks"
    masks.mkdir()
    os.mkfifo(source if what == "video" else masks / "0001.png")
    with pytest.raises(CleanplateError):
        clean(source, tmp_path / "out.mp4", VideoOptions(mask_folder=masks, method="telea"))


def half_done(source: Path, out: Path, options: VideoOptions) -> Path:
    """The folder in which a killed run left what it had done."""
    place = SegmentStore(out, compute_fingerprint(source, repr(list_facts(options))))
    place.enter()
    return place.folder


@pytest.mark.parametrize("note", ["{}", "nonsense", '{"frames": 3, "times": [[0, 1]], "goes_on": false}', "[" * 9999])
def test_notes_of_a_killed_run_that_make_no_sense_are_not_gone_on_with(tmp_path: Path, note: str) -> None:
    source, out = write_clip(tmp_path / "clip.mp4", some_frames(), sound=False), tmp_path / "out.mp4"
    options = VideoOptions(mask=mask_of_nothing_much(tmp_path), method="telea")
    folder, precious = half_done(source, out, options), tmp_path / "precious"
    precious.write_text("precious")
    (folder / "00000.json").write_text(note)
    (folder / "00000.nut").symlink_to(precious)
    (folder / "unfinished.nut").symlink_to(precious)
    result = clean(source, out, options)
    assert (result.frames, result.resumed) == (len(some_frames()), 0)
    assert precious.read_text() == "precious"


def test_a_link_in_the_place_of_the_folder_is_a_sentence(tmp_path: Path) -> None:
    source, out = write_clip(tmp_path / "clip.mp4", some_frames(), sound=False), tmp_path / "out.mp4"
    options = VideoOptions(mask=mask_of_nothing_much(tmp_path), method="telea")
    folder, elsewhere = half_done(source, out, options), tmp_path / "elsewhere"
    elsewhere.mkdir()
    folder.rmdir()
    folder.symlink_to(elsewhere, target_is_directory=True)
    with pytest.raises(VideoError, match="link"):
        clean(source, out, options)
    assert not list(elsewhere.iterdir())
