"""Commands in scripts: standard input and output, several pictures and patterns, a folder that is watched."""

from __future__ import annotations

import argparse
import io
import json
import shutil
from collections.abc import Callable
from pathlib import Path

import numpy as np
import PIL.Image
import pytest

from app.cli import main
from app.cli import watch as watching
from app.cli.parsing import Parser
from inpainting.detection.instance import Instance
from inpainting.engine.geometry import Box
from tests.fakes import FakeDetector

PERSON = Instance("person", 0.9, Box(10, 8, 20, 24), np.ones((16, 10), bool))
NOISE = np.random.default_rng(1).integers(0, 256, (36, 48, 3), np.uint8)


class Piped:
    """Stands for standard input or output of a process."""

    def __init__(self, data: bytes = b"") -> None:
        self.buffer = io.BytesIO(data)

    def write(self, text: str) -> int:
        raise AssertionError(f"among the bytes of a picture: {text}")


@pytest.fixture(autouse=True)
def detectors(monkeypatch: pytest.MonkeyPatch) -> list[FakeDetector]:
    made: list[FakeDetector] = []

    def create(*, device: str) -> FakeDetector:
        made.append(FakeDetector((PERSON,)))
        return made[-1]

    monkeypatch.setattr("inpainting.detection.loading.create_detector", create)
    return made


@pytest.fixture
def photos(tmp_path: Path) -> Path:
    folder = tmp_path / "in"
    folder.mkdir()
    for name in ("a.png", "b [1].png", "c.jpg"):
        PIL.Image.fromarray(NOISE).save(folder / name)
    (tmp_path / "out").mkdir()
    return folder


def remove(*arguments: object) -> int:
    return main(["remove", *map(str, arguments), "--detect", "person", "--grow", "0", "--method", "telea"])


def changed(after: PIL.Image.Image) -> np.ndarray:
    return (np.asarray(after.convert("RGB")) != NOISE).any(axis=2)


@pytest.mark.parametrize("form", ["PNG", "WEBP", "TIFF"])
def test_from_standard_input_to_standard_output_in_the_same_format(
    form: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    data, out = io.BytesIO(), Piped()
    PIL.Image.fromarray(NOISE).save(data, form, **({"lossless": True} if form == "WEBP" else {}))
    monkeypatch.setattr("sys.stdin", Piped(data.getvalue()))
    monkeypatch.setattr("sys.stdout", out)

    assert remove("-", "-o", "-", "--json") == 0

    with PIL.Image.open(out.buffer) as after:
        assert after.format == form
        where = changed(after)
    assert where[PERSON.box.slices].any()
    assert where.sum() == where[PERSON.box.slices].sum()
    assert json.loads(capsys.readouterr().err)["output"] == "-"


def test_masks_go_through_pipes_too(photos: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    out = Piped()
    with monkeypatch.context() as patch:
        patch.setattr("sys.stdout", out)
        assert main(["detect", str(photos / "a.png"), "--classes", "person", "--grow", "0", "-o", "-"]) == 0
    mask = out.buffer.getvalue()
    monkeypatch.setattr("sys.stdin", Piped(mask))
    target = tmp_path / "clean.png"

    assert main(["remove", str(photos / "a.png"), "--mask", "-", "-o", str(target), "--method", "telea"]) == 0

    assert changed(PIL.Image.open(target))[PERSON.box.slices].any()


def test_a_cutout_comes_out_as_a_png(photos: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    out = Piped()
    monkeypatch.setattr("sys.stdout", out)
    assert main(["cutout", str(photos / "c.jpg"), "-o", "-"]) == 0
    with PIL.Image.open(out.buffer) as picture:
        assert (picture.format, picture.mode) == ("PNG", "RGBA")


def test_nothing_found_sends_nothing(
    photos: Path, monkeypatch: pytest.MonkeyPatch, detectors: list[FakeDetector]
) -> None:
    monkeypatch.setattr("inpainting.detection.loading.create_detector", lambda *, device: FakeDetector())
    out = Piped()
    monkeypatch.setattr("sys.stdout", out)
    assert remove(photos / "a.png", "-o", "-") == 3
    assert out.buffer.getvalue() == b""


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (["-", "--mask", "-", "-o", "x.png"], "Only one file can come from standard input."),
        (["-", "--detect", "person", "--in-place"], "cannot be replaced in place"),
        (["a.png", "c.jpg", "--detect", "person", "-o", "new.png"], "“new.png” is none"),
        (["a.png", "c.jpg", "--detect", "person", "-o", "-"], "“-” is none"),
        (["a.png", "c.jpg", "--detect", "person"], "with -o DIR"),
        (["*.gif", "--detect", "person", "-o", "."], "Nothing matches “*.gif”."),
        (["a.png", "sub/a.png", "--detect", "person", "-o", "."], "both be saved as “a.png”"),
    ],
)
def test_mistakes_are_one_sentence(
    arguments: list[str],
    sentence: str,
    photos: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.chdir(photos)
    monkeypatch.setattr("sys.stdin", Piped(b""))
    assert main(["remove", *arguments]) == 2
    assert sentence in capsys.readouterr().err


def test_several_pictures_and_patterns_go_into_a_folder(
    photos: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], detectors: list[FakeDetector]
) -> None:
    out = tmp_path / "out"

    assert remove(photos / "*.jpg", photos / "b [1].png", photos / "a.png", "-o", out, "--json") == 0

    assert sorted(path.name for path in out.iterdir()) == ["a.png", "b [1].png", "c.jpg"]
    assert changed(PIL.Image.open(out / "b [1].png"))[PERSON.box.slices].any()
    lines = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert [Path(line["output"]).name for line in lines] == ["c.jpg", "b [1].png", "a.png"]
    assert len(detectors) == 1, "loaded once for all of them"


def test_a_pattern_that_matches_one_picture_goes_into_a_folder_too(photos: Path, tmp_path: Path) -> None:
    assert remove(photos / "*.jpg", "-o", tmp_path / "out") == 0
    assert [path.name for path in (tmp_path / "out").iterdir()] == ["c.jpg"]


def test_one_that_fails_stops_nothing(photos: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (photos / "b [1].png").write_bytes(b"torn")
    assert remove(photos / "*.*", "-o", tmp_path / "out") == 1
    assert sorted(path.name for path in (tmp_path / "out").iterdir()) == ["a.png", "c.jpg"]
    assert capsys.readouterr().err.splitlines()[-1] == "cleanplate: 1 of 3 pictures failed."


def test_several_in_place(photos: Path) -> None:
    assert remove(photos / "*.png", "--in-place") == 0
    assert all(changed(PIL.Image.open(path)).any() for path in photos.glob("*.png"))


def watch(photos: Path, out: Path, *moments: Callable[[], object], json: bool = False) -> int:
    """Between two looks at the folder the next moment happens; after the last, Ctrl-C."""
    parser = Parser()
    watching.register(parser.add_subparsers(parser_class=Parser))
    options = ["--detect", "person", "--grow", "0", "--method", "telea", *(["--json"] if json else [])]
    args: argparse.Namespace = parser.parse_args(["watch", str(photos), "-o", str(out), *options])
    coming = iter([*moments, lambda: None])

    def wait(seconds: float) -> None:
        moment = next(coming, None)
        if moment is None:
            raise KeyboardInterrupt
        moment()

    return watching.run(args, wait=wait)


def test_what_comes_into_a_folder_is_worked_on_once_it_is_whole(
    photos: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    whole, late, out = (photos / "a.png").read_bytes(), photos / "late.png", tmp_path / "out"

    def arrives_in_part() -> None:
        late.write_bytes(whole[:200])

    def arrives() -> None:
        assert not (out / "late.png").exists()
        late.write_bytes(whole)

    assert watch(photos, out, arrives_in_part, arrives, lambda: None, json=True) == 130

    told = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert [line["name"] for line in told] == ["a.png", "b [1].png", "c.jpg", "late.png"]
    assert {line["state"] for line in told} == {"done"}
    assert changed(PIL.Image.open(out / "late.png"))[PERSON.box.slices].any()


def test_a_photo_that_is_saved_again_is_worked_on_again(photos: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    other = np.flipud(NOISE)

    assert watch(photos, out, lambda: None, lambda: PIL.Image.fromarray(other).save(photos / "a.png"), lambda: None)

    assert (np.asarray(PIL.Image.open(out / "a.png"))[-5:] == other[-5:]).all()


def test_started_again_it_goes_on(photos: Path, tmp_path: Path, detectors: list[FakeDetector]) -> None:
    out = tmp_path / "out"
    watch(photos, out)
    shutil.copy(photos / "a.png", photos / "d.png")
    watch(photos, out)
    assert [len(one.searches) for one in detectors] == [3, 1]


def test_an_empty_folder_is_worth_watching(photos: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    empty = tmp_path / "empty"
    empty.mkdir()
    picture = photos / "a.png"
    assert watch(empty, tmp_path / "out", lambda: shutil.copy(picture, empty / "a.png"), lambda: None) == 130
    assert (tmp_path / "out" / "a.png").exists()
    assert capsys.readouterr().err == "cleanplate: Stopped watching; the same command goes on from there.\n"


def test_a_layer_holds_what_was_filled_and_nothing_else(photos: Path, tmp_path: Path) -> None:
    target = tmp_path / "layer.png"
    assert remove(photos / "a.png", "--layer", "-o", target) == 0
    layer = np.asarray(PIL.Image.open(target))
    assert (layer[..., 3] > 0).sum() == PERSON.area
    assert (layer[PERSON.box.slices][..., 3] == 255).all()
    under = PIL.Image.fromarray(NOISE).convert("RGBA")
    under.alpha_composite(PIL.Image.open(target))
    assert remove(photos / "a.png", "-o", tmp_path / "whole.png") == 0
    assert (np.asarray(under.convert("RGB")) == np.asarray(PIL.Image.open(tmp_path / "whole.png"))).all()
    assert remove(photos / "a.png", "--layer", "-o", tmp_path / "layer.jpg") == 2
    assert remove(photos / "a.png", "--layer", "--in-place") == 2
