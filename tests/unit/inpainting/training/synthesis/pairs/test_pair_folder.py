"""A folder of pairs is the same whoever fills it and however often that was cut; it can be trained on."""

from __future__ import annotations

from pathlib import Path

import pytest

from inpainting.training import data
from inpainting.training.detector.sources import read_pairs
from inpainting.training.detector.targets import FULL
from inpainting.training.synthesis.ownership import FolderError
from inpainting.training.synthesis.pairs.folder import PairFolder
from inpainting.training.synthesis.pairs.specs import PairSettings
from tests.unit.inpainting.training.synthesis.pairs.pair_stock import filled, stock, tree, wish


def test_the_order_of_work_and_a_kill_leave_no_trace(tmp_path: Path) -> None:
    whole = tmp_path / "whole"
    assert filled(whole, stock(tmp_path), 7) == [None] * 7
    torn = tmp_path / "torn"
    filled(torn, stock(tmp_path), 4, ahead=3)
    lines = (torn / "pairs.jsonl").read_bytes()
    (torn / "pairs.jsonl").write_bytes(lines[:-20])  # the last line was being written
    (torn / "masks/000/000001.png").unlink()
    (torn / "images/000/000002.jpg").write_bytes(b"")
    (torn / "images/000/.000005.jpg.part").write_bytes(b"half")
    assert len(filled(torn, stock(tmp_path), 7, ahead=2)) == 6  # 1, 2, 3 again and 4, 5, 6
    assert tree(torn) == tree(whole)
    assert filled(torn, stock(tmp_path), 7) == []


def test_thousands_go_into_folders_of_their_own(tmp_path: Path) -> None:
    with PairFolder(tmp_path / "out", wish(), stock(tmp_path)) as folder:
        image, clean, mask = (path.relative_to(tmp_path / "out") for path in folder.locate_files(99_999))
    assert image.as_posix() == "images/099/099999.jpg"
    assert clean.as_posix() == "clean/099/099999.jpg"
    assert mask.as_posix() == "masks/099/099999.png"


def test_a_useless_background_is_told_once(tmp_path: Path) -> None:
    things = stock(tmp_path)
    things.grounds[1].picture.path.write_bytes(b"no picture")
    told = [news for news in filled(tmp_path / "out", things, 9, ahead=4) if news is not None]
    assert [news.path for news in told] == [things.grounds[1].picture.path]
    assert len((tmp_path / "out" / "pairs.jsonl").read_text().splitlines()) == 9


def test_it_can_be_trained_on(tmp_path: Path) -> None:
    out = tmp_path / "out"
    filled(out, stock(tmp_path), 12)
    items = data.list_items(out)
    assert len(data.load_photos(items, "train")) + len(data.load_photos(items, "val")) == 12
    assert data.load_photos(items, "val")
    assert data.load_shapes(items, "train")
    vehicles = read_pairs(out)["vehicle"]
    target = vehicles[0].load().target[..., 1]
    assert (target == FULL).any()
    assert (target == 0).any()


def test_folders_of_others_are_left_alone(tmp_path: Path) -> None:
    things = stock(tmp_path)
    with pytest.raises(FolderError, match="holds other files"), PairFolder(tmp_path / "walls", wish(), things):
        pass
    filled(tmp_path / "out", things, 1)
    for other in (
        PairSettings("vehicle", 64, 4, False),
        PairSettings("person", 64, 3, False),
        PairSettings("vehicle", 64, 3, True),
    ):
        with pytest.raises(FolderError, match="other settings"), PairFolder(tmp_path / "out", other, things):
            pass
    (tmp_path / "file").write_text("")
    with pytest.raises(FolderError, match="could not be written"), PairFolder(tmp_path / "file", wish(), things):
        pass
    with pytest.raises(data.DataError, match="not a folder of pairs"):
        read_pairs(tmp_path / "walls")
