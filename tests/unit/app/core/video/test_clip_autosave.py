"""The work on a clip is on disk a moment after each change and comes back whole; nothing damaged is taken for it."""

from __future__ import annotations

import json
import os
import zipfile
import zlib
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from app.core.batch.thumbnails import make_thumbnail
from app.core.errors import OpenError
from app.core.jobs.runner import JobRunner
from app.core.video.annotation_file import NewerError, identify_clip, load_annotations, save_annotations
from app.core.video.annotations import ClipAnnotations
from app.core.video.autosave import ClipAutosave
from app.core.video.clip import Clip, ClipReader
from app.core.video.editing import ClipEditor
from app.core.video.tracks import Track
from inpainting.engine.geometry import Extent
from inpainting.video.packed import PackedHole
from tests.clips import background, write_clip


@pytest.fixture(scope="module")
def clip(tmp_path_factory: pytest.TempPathFactory) -> Clip:
    path = tmp_path_factory.mktemp("clip") / "clip.mp4"
    return ClipReader(write_clip(path, [background()] * 6, sound=False)).clip


@pytest.fixture
def runner(qtbot: QtBot) -> Iterator[JobRunner]:
    runner = JobRunner("keeping")
    yield runner
    runner.shut_down()


def holes(extent: Extent, *numbers: int) -> dict[int, PackedHole]:
    random = np.random.default_rng(1)
    return {number: PackedHole.of(random.random((extent.height, extent.width)) > 0.5) for number in numbers}


def annotations(clip: Clip) -> ClipAnnotations:
    found = (
        Track("person", 0.75, holes(clip.small, 0, 1, 4), make_thumbnail(background()), chosen=False),
        Track("vehicle", 0.5, holes(clip.small, 2)),
    )
    return ClipAnnotations(
        found, holes(clip.extent, 3), Track("object", 1.0, holes(clip.small, 3, 4)), is_followed=False
    )


def test_all_of_it_comes_back(clip: Clip, tmp_path: Path) -> None:
    kept, path = annotations(clip), tmp_path / "kept.clip"
    assert load_annotations(path, clip) is None
    save_annotations(kept, path)
    again = load_annotations(path, clip)
    assert again is not None
    assert again.painted == kept.painted
    assert again.is_followed is False
    for one, other in zip(again.tracks, kept.tracks, strict=True):
        assert (one.label, one.score, one.chosen, one.thumbnail) == (
            *(other.label, other.score, other.chosen),
            other.thumbnail,
        )
        assert one.holes == other.holes


def test_a_video_is_known_by_what_is_in_it(clip: Clip, tmp_path: Path) -> None:
    data = clip.path.read_bytes()
    same, other = tmp_path / "renamed.mov", tmp_path / "other.mp4"
    same.write_bytes(data)
    other.write_bytes(data[:-1] + bytes([data[-1] ^ 1]))
    assert identify_clip(same) == identify_clip(clip.path) != identify_clip(other)


@pytest.mark.parametrize("damage", ["cut", "text", "index", "frames", "shape", "bits"])
def test_what_is_damaged_or_of_another_clip_is_one_sentence(clip: Clip, tmp_path: Path, damage: str) -> None:
    path = tmp_path / "kept.clip"
    whole = annotations(clip)
    if damage == "frames":
        whole = replace(whole, painted=holes(clip.extent, clip.frames))
    elif damage == "shape":
        whole = replace(whole, painted=holes(Extent(7, 5), 1))
    save_annotations(whole, path)
    if damage == "cut":
        path.write_bytes(path.read_bytes()[:-40])
    elif damage == "text":
        path.write_text("nothing of ours")
    elif damage in ("index", "bits"):
        with zipfile.ZipFile(path) as archive:
            files = {name: archive.read(name) for name in archive.namelist()}
        files |= {"clip.json": b"{}"} if damage == "index" else {"painted.bits": b"\0" * len(files["painted.bits"])}
        with zipfile.ZipFile(path, "w") as archive:
            for name, data in files.items():
                archive.writestr(name, data)
    with pytest.raises(OpenError, match="” cannot be read"):
        load_annotations(path, clip)


def with_index(path: Path, change: Callable[[dict[str, Any]], object]) -> None:
    """The file with another index."""
    with zipfile.ZipFile(path) as archive:
        files = {name: archive.read(name) for name in archive.namelist()}
    index = json.loads(files["clip.json"])
    change(index)
    files["clip.json"] = json.dumps(index).encode()
    with zipfile.ZipFile(path, "w") as archive:
        for name, data in files.items():
            archive.writestr(name, data)


@pytest.mark.parametrize(
    "change",
    [
        lambda index: index["found"][0].update(label="dragon"),
        lambda index: index["found"][0].update(score="high"),
        lambda index: index["found"][0].update(score=float("nan")),
        lambda index: index["found"][0].update(thumbnail="../x.jpg"),
        lambda index: index["found"][0]["holes"].update(sizes=[-1, 2, 3]),
        lambda index: index["found"][0]["holes"].update(frames=[0.5, 1, 4]),
        lambda index: index["found"][0]["holes"].update(shape="large"),
        lambda index: index.update(found={}, painted=[]),
        lambda index: index.update(hand=7),
        lambda index: index.update(followed="no"),
        lambda index: index.update(cleanplate="1"),
    ],
)
def test_values_of_other_types_are_one_sentence(
    clip: Clip, tmp_path: Path, change: Callable[[dict[str, Any]], object]
) -> None:
    path = tmp_path / "kept.clip"
    save_annotations(annotations(clip), path)
    with_index(path, change)
    with pytest.raises(OpenError, match="” cannot be read"):
        load_annotations(path, clip)


def test_what_is_newer_is_told_apart(clip: Clip, tmp_path: Path) -> None:
    path = tmp_path / "kept.clip"
    save_annotations(annotations(clip), path)
    with_index(path, lambda index: index.update(cleanplate=2, found="all different"))
    with pytest.raises(NewerError, match="newer"):
        load_annotations(path, clip)


def test_what_cannot_be_read_now_is_no_damage(clip: Clip, tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "kept.clip")
    with pytest.raises(OSError, match="ordinary"):
        load_annotations(tmp_path / "kept.clip", clip)


def test_a_bomb_is_not_unpacked(clip: Clip, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "kept.clip"
    bomb = PackedHole((clip.extent.height, clip.extent.width), zlib.compress(bytes(50_000_000)))
    save_annotations(replace(annotations(clip), painted={1: bomb}), path)
    with pytest.raises(OpenError, match="” cannot be read"):
        load_annotations(path, clip)
    save_annotations(annotations(clip), path)
    monkeypatch.setattr("app.core.imageio.budget.get_machine_memory", lambda: 20_000)
    with pytest.raises(OpenError, match="” cannot be read"):
        load_annotations(path, clip)


def test_a_thumbnail_that_is_none_is_left_out(clip: Clip, tmp_path: Path) -> None:
    path, whole = tmp_path / "kept.clip", annotations(clip)
    for data in (b"nothing", huge_jpeg()):
        save_annotations(replace(whole, found=(replace(whole.found[0], thumbnail=data),)), path)
        again = load_annotations(path, clip)
        assert again is not None
        assert again.found[0].thumbnail == b""


def huge_jpeg() -> bytes:
    """A few bytes that say they are 60,000 pixels wide and high."""
    data = bytearray(make_thumbnail(background()))
    place = data.index(b"\xff\xc0")
    data[place + 5 : place + 9] = b"\xea\x60\xea\x60"
    return bytes(data)


def test_it_is_written_a_moment_after_a_change_and_gone_with_it(
    clip: Clip, runner: JobRunner, tmp_path: Path, qtbot: QtBot
) -> None:
    editor, path = ClipEditor(), tmp_path / "clips" / "kept.clip"
    autosave = ClipAutosave(editor, runner=runner, pause=5)
    editor.open(clip.extent)
    editor.is_free = True
    assert autosave.begin(path)
    other = ClipAutosave(ClipEditor(), runner=runner)
    assert not other.begin(path), "another window has it"
    editor.put_found(annotations(clip).found)
    qtbot.waitUntil(lambda: path.exists() and load_annotations(path, clip) is not None)
    editor.undo()
    qtbot.waitUntil(lambda: not path.exists())
    editor.redo()
    assert autosave.flush()
    assert path.exists(), "at once"
    autosave.forget()
    assert not path.exists()
    editor.undo()
    editor.redo()
    assert autosave.flush()
    assert path.exists(), "what is done after that is kept again"
    autosave.forget()
    autosave.end()
    assert other.begin(path)
    other.end()
    assert list(path.parent.iterdir()) == []


def test_what_cannot_be_kept_is_said(clip: Clip, runner: JobRunner, tmp_path: Path, qtbot: QtBot) -> None:
    editor = ClipEditor()
    (tmp_path / "file").write_text("in the way")
    autosave = ClipAutosave(editor, runner=runner, pause=5)
    editor.open(clip.extent)
    autosave.begin(tmp_path / "file" / "kept.clip")
    with qtbot.waitSignal(autosave.failed) as said:
        editor.put_found(annotations(clip).found)
    assert "no folder" in said.args[0]
    assert not autosave.flush()
    autosave.end()
