"""Masks of clips: folders numbered in every way, too few, too many, none; and clips with transparency."""

from __future__ import annotations

from pathlib import Path

import av
import numpy as np
import PIL.Image
import pytest

from inpainting.errors import InvalidRequestError, NothingError
from inpainting.video.errors import MasksError, VideoError
from inpainting.video.options import VideoOptions
from inpainting.video.packed import list_mask_files
from inpainting.video.pipeline import clean
from tests.odd_clips import SIZE, Clip, mask, write


def numbered(folder: Path, *names: str) -> Path:
    folder.mkdir(exist_ok=True)
    for name in names:
        (folder / name).write_bytes(b"")
    return folder


@pytest.mark.parametrize(
    ("names", "frames", "expected"),
    [
        (["00000.png", "00001.png"], 2, [0, 1]),
        (["0001.png", "0002.png"], 2, [0, 1]),
        (["frame_0001.png", "frame_0002.png"], 2, [0, 1]),
        (["shot2_00000.jpg", "shot2_00001.jpg"], 2, [0, 1]),
        (["00000_mask.png", "00001_mask.png"], 2, [0, 1]),
        (["1001.png", "1002.png"], 2, [0, 1]),
        (["0003.png"], 9, [2]),
        (["0001.png", "0002.jpg", "thumb_7.png", ".0003.png", "notes.txt"], 2, [0, 1]),
    ],
)
def test_masks_are_numbered_from_0_or_1_or_wherever(
    tmp_path: Path, names: list[str], frames: int, expected: list[int]
) -> None:
    assert list(list_mask_files(numbered(tmp_path / "masks", *names), frames)) == expected


@pytest.mark.parametrize(
    ("names", "words"), [(["a_1.png", "b_1.png"], "several names"), (["1.png", "1.jpg"], "two masks with the number 1")]
)
def test_masks_that_cannot_be_told_apart_are_refused(tmp_path: Path, names: list[str], words: str) -> None:
    with pytest.raises(MasksError, match=words):
        list_mask_files(numbered(tmp_path / "masks", *names))


@pytest.mark.parametrize(
    ("numbers", "words"), [([0, 1, 3, 4], "without a mask of their own: 1"), (range(8), "no frame of the video: 3")]
)
def test_too_few_or_too_many_masks_are_told(tmp_path: Path, numbers: list[int], words: str) -> None:
    source = write(tmp_path / "clip.mp4", Clip(frames=5))
    (tmp_path / "masks").mkdir()
    for number in numbers:
        mask(tmp_path / "masks" / f"{number:05}.png")
    result = clean(source, tmp_path / "out.mp4", VideoOptions(mask_folder=tmp_path / "masks", method="telea"))
    assert any(words in note for note in result.notes)


def test_a_clip_in_which_nothing_goes_is_not_written(tmp_path: Path) -> None:
    source = write(tmp_path / "clip.mp4", Clip(frames=4))
    (tmp_path / "masks").mkdir()
    for number in range(4):
        PIL.Image.new("L", SIZE).save(tmp_path / "masks" / f"{number}.png")
    PIL.Image.new("L", SIZE, 255).save(tmp_path / "white.png")
    there = sorted(tmp_path.iterdir())
    with pytest.raises(NothingError, match="nothing was saved"):
        clean(source, tmp_path / "out.mp4", VideoOptions(mask_folder=tmp_path / "masks", method="telea"))
    with pytest.raises(InvalidRequestError, match="white everywhere"):
        clean(source, tmp_path / "out.mp4", VideoOptions(mask=tmp_path / "white.png", method="telea"))
    with pytest.raises(VideoError, match="the video itself"):
        clean(
            source, tmp_path / "NONE" / ".." / "clip.mp4", VideoOptions(mask=mask(tmp_path / "m.png"), method="telea")
        )
    (tmp_path / "m.png").unlink()
    assert sorted(tmp_path.iterdir()) == there


def test_opaque_clips_of_formats_with_transparency_are_cleaned_and_others_refused(tmp_path: Path) -> None:
    for name, alpha in (("opaque", 255), ("clear", 200)):
        frames = np.random.default_rng(0).integers(0, 255, (3, 48, 64, 4), dtype=np.uint8)
        frames[..., 3] = 255
        frames[2, 5:9, 5:9, 3] = alpha
        with av.open(str(tmp_path / f"{name}.mov"), "w") as container:
            stream = container.add_stream("qtrle", rate=25)
            stream.width, stream.height, stream.pix_fmt = 64, 48, "argb"
            for frame in frames:
                container.mux(stream.encode(av.VideoFrame.from_ndarray(frame, format="rgba").reformat(format="argb")))
            container.mux(stream.encode(None))
    options = VideoOptions(mask=mask(tmp_path / "m.png", (64, 48)), method="telea")
    assert clean(tmp_path / "opaque.mov", tmp_path / "out.mp4", options).frames == 3
    with pytest.raises(VideoError, match="transparent in places"):
        clean(tmp_path / "clear.mov", tmp_path / "out.mp4", options)


def test_transparency_beside_the_frames_is_told_and_not_announced(tmp_path: Path) -> None:
    with av.open(str(tmp_path / "in.webm"), "w") as container:
        stream = container.add_stream("libvpx-vp9", rate=25, options={"alpha_mode": "1"})
        stream.width, stream.height, stream.pix_fmt = 64, 48, "yuva420p"
        stream.metadata["alpha_mode"] = "1"
        for _ in range(3):
            picture = np.dstack([np.full((48, 64, 3), 90, np.uint8), np.full((48, 64), 128, np.uint8)])
            container.mux(stream.encode(av.VideoFrame.from_ndarray(picture, format="rgba").reformat(format="yuva420p")))
        container.mux(stream.encode(None))
    options = VideoOptions(mask=mask(tmp_path / "m.png", (64, 48)), method="telea")
    result = clean(tmp_path / "in.webm", tmp_path / "out.mkv", options)
    assert any("transparency" in note for note in result.notes)
    with av.open(str(tmp_path / "out.mkv")) as container:
        assert "alpha_mode" not in {name.lower() for name in container.streams.video[0].metadata}
