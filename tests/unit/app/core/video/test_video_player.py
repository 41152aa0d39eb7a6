"""The frames a person sees: only the newest wanted one is decoded, a bounded number is kept, playing keeps its pace."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from app.core.jobs.runner import Job, JobRunner
from app.core.video.cleaning import CleanedClip
from app.core.video.clip import ClipReader
from app.core.video.player import FrameCache, Player
from inpainting.engine.request import Image
from tests.clips import background, write_clip

FRAMES = 20


class Slow(Player):
    """Decodes only when told to go on, and writes down what."""

    def __init__(self, runner: JobRunner) -> None:
        super().__init__(runner)
        self.decoded: list[int] = []
        self.may_go = threading.Event()

    def _decode(self, key: tuple[Path, int, bool], back: bool, job: Job) -> dict[int, Image]:
        self.may_go.wait(10)
        self.decoded.append(key[1])
        return super()._decode(key, back, job)


@pytest.fixture(scope="module")
def path(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_clip(tmp_path_factory.mktemp("clip") / "clip.mp4", [background(n) for n in range(FRAMES)], sound=False)


@pytest.fixture
def player(path: Path, qtbot: QtBot) -> Iterator[Slow]:
    runner = JobRunner("frames")
    player = Slow(runner)
    reader = ClipReader(path)
    player.open(reader.clip)
    reader.close()
    yield player
    player.may_go.set()
    player.close()
    runner.shut_down()


def test_only_the_newest_wanted_frame_is_decoded(player: Slow, qtbot: QtBot) -> None:
    for number in (3, 7, 9, 15):
        player.go(number)
    player.may_go.set()
    qtbot.waitUntil(lambda: player.shown == 15)
    assert player.decoded == [0, 15]
    player.go(0)
    assert player.shown == 0, "kept, so it is there at once"


def test_the_way_back_is_decoded_in_pieces(player: Slow, qtbot: QtBot) -> None:
    player.may_go.set()
    for number in range(FRAMES - 1, FRAMES - 9, -1):
        player.go(number)
        qtbot.waitUntil(lambda number=number: player.shown == number)  # type: ignore[misc]
    assert player.decoded == [0, FRAMES - 1, FRAMES - 2], "eight steps, two looks"


def test_it_stays_within_the_clip(player: Slow, qtbot: QtBot) -> None:
    player.may_go.set()
    player.go(99)
    assert player.number == FRAMES - 1
    player.step(-99)
    assert player.number == 0


def test_playing_leaves_frames_out_rather_than_lag(player: Slow, qtbot: QtBot) -> None:
    player.play()
    qtbot.waitUntil(lambda: player.number >= 5)
    player.may_go.set()
    qtbot.waitUntil(lambda: not player.is_playing)
    qtbot.waitUntil(lambda: player.shown == FRAMES - 1)
    assert len(player.decoded) < FRAMES
    player.toggle()
    assert player.number == 0, "from the start again"


def test_a_result_is_shown_where_there_is_one(player: Slow, path: Path, tmp_path: Path, qtbot: QtBot) -> None:
    player.may_go.set()
    result = write_clip(tmp_path / "after.mp4", [np.full((96, 160, 3), 200, np.uint8)] * 4, sound=False)
    player.set_after(CleanedClip(result, range(5, 9)))
    player.go(6)
    qtbot.waitUntil(lambda: player.shown == 6)
    assert player.image is not None
    assert abs(int(player.image.mean()) - 200) < 4
    player.play()
    qtbot.waitUntil(lambda: not player.is_playing)
    assert player.number == 8, "the end of the result"
    player.toggle()
    assert player.number == 5, "from its start again"
    player.pause()
    player.show_after(False)
    qtbot.waitUntil(lambda: player.image is not None and player.image.std() > 10)
    player.show_after(True)
    player.go(2)
    assert not player.shows_after
    player.set_after(None)
    assert not player.wants_after


def test_nobody_hears_of_a_result_that_went_while_it_was_decoded(player: Slow, tmp_path: Path, qtbot: QtBot) -> None:
    player.may_go.set()
    qtbot.waitUntil(lambda: player.image is not None)
    player.may_go.clear()
    failures: list[object] = []
    player.failed.connect(failures.append)
    player.set_after(CleanedClip(tmp_path / "gone.mp4", range(FRAMES)))
    player.set_after(None)
    player.go(5)
    player.may_go.set()
    qtbot.waitUntil(lambda: player.shown == 5)
    assert failures == []
    player.set_after(CleanedClip(tmp_path / "gone.mp4", range(FRAMES)))
    qtbot.waitUntil(lambda: len(failures) == 1)


def test_the_cache_is_bounded() -> None:
    cache, image = FrameCache(most=3 * 300), np.zeros((10, 10, 3), np.uint8)
    for number in range(3):
        cache.put((Path("a"), number, False), image)
    assert cache.get((Path("a"), 0, False)) is not None
    cache.put((Path("b"), 0, False), image)
    assert cache.get((Path("a"), 1, False)) is None, "what was not used for longest"
    assert cache.get((Path("a"), 0, False)) is not None
    cache.forget(Path("a"))
    assert cache.get((Path("a"), 0, False)) is None
    assert cache.get((Path("b"), 0, False)) is not None
