"""The command line: exit codes, one sentence for every mistake, JSON, and what must not be touched."""

from __future__ import annotations

import json
import os
import sys
from pathlib import Path

import numpy as np
import PIL.Image
import pytest

from app.cli import main
from inpainting.engine.request import Hole, Image


@pytest.fixture
def image(tmp_path: Path) -> Path:
    down, across = np.mgrid[:60, :80]
    pixels = np.stack([across * 3, down * 4, 250 - across], axis=2).astype(np.uint8)
    PIL.Image.fromarray(pixels).save(tmp_path / "photo.png")
    return tmp_path / "photo.png"


@pytest.fixture
def mask(tmp_path: Path) -> Path:
    pixels = np.zeros((60, 80), np.uint8)
    pixels[20:30, 30:45] = 255
    PIL.Image.fromarray(pixels).save(tmp_path / "mask.png")
    return tmp_path / "mask.png"


def plain_mask(path: Path, *, value: int, size: tuple[int, int] = (80, 60)) -> Path:
    PIL.Image.new("L", size, value).save(path)
    return path


def remove(image: Path, mask: Path, *more: object) -> int:
    return main(["remove", str(image), "--mask", str(mask), "--method", "telea", *map(str, more)])


def test_a_removal_changes_the_hole_alone(
    image: Path, mask: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert remove(image, mask, "-o", tmp_path / "out.png") == 0
    before, after = (np.asarray(PIL.Image.open(path)) for path in (image, tmp_path / "out.png"))
    hole = np.asarray(PIL.Image.open(mask)) > 127
    assert np.array_equal(before[~hole], after[~hole])
    assert not np.array_equal(before[hole], after[hole])
    captured = capsys.readouterr()
    assert "0 pixels changed outside the mask." in captured.out
    assert captured.err == ""


def test_json_is_the_last_line_and_says_it_all(
    image: Path, mask: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert remove(image, mask, "-o", tmp_path / "out.webp", "--json") == 0
    report = json.loads(capsys.readouterr().out.splitlines()[-1])
    assert report.pop("seconds") > 0
    assert report.pop("peak_memory") > 10_000_000
    assert report == {
        "device": "cpu",
        "method": "telea",
        "output": str(tmp_path / "out.webp"),
        "size": [80, 60],
        "hole_pixels": 150,
        "regions": 1,
        "pieces": {"telea": 1},
        "notes": [],
        "changed_outside": 0,
        "changed_blocks_outside": None,
        "fidelity": "0 pixels changed outside the mask.",
    }


def test_feather_keeps_more_of_the_picture_at_the_edge_and_changes_nothing_outside(
    image: Path, mask: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert remove(image, mask, "-o", tmp_path / "hard.png") == 0
    assert remove(image, mask, "-o", tmp_path / "soft.png", "--feather", 4) == 0
    assert "0 pixels changed outside the mask." in capsys.readouterr().out.splitlines()[-1]
    before, hard, soft = (
        np.asarray(PIL.Image.open(path)).astype(int) for path in (image, tmp_path / "hard.png", tmp_path / "soft.png")
    )
    assert 0 < np.abs(soft - before).sum() < np.abs(hard - before).sum()
    assert remove(image, mask, "-o", tmp_path / "out.png", "--feather", -1) == 2


def test_an_existing_output_is_replaced_but_the_picture_only_in_place(
    image: Path, mask: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "out.png").write_bytes(b"old")
    original = image.read_bytes()
    assert remove(image, mask, "-o", tmp_path / "out.png") == 0
    assert remove(image, mask, "-o", tmp_path / "." / "photo.png") == 2
    assert "--in-place" in capsys.readouterr().err
    assert image.read_bytes() == original
    assert remove(image, mask, "--in-place") == 0
    assert np.array_equal(PIL.Image.open(image), PIL.Image.open(tmp_path / "out.png"))


@pytest.mark.skipif(sys.platform != "linux", reason="names are bytes only there")
def test_names_that_are_no_text_work(image: Path, mask: Path, tmp_path: Path) -> None:
    out = tmp_path / os.fsdecode(b"\xff\xfe.png")
    assert remove(image, mask, "-o", out) == 0
    assert remove(image, mask, "-o", out, "--json") == 0
    assert remove(tmp_path / os.fsdecode(b"\xff.png"), mask, "-o", out) == 1


def test_notes_of_the_file_are_printed(mask: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    PIL.Image.new("CMYK", (80, 60), (10, 20, 30, 0)).save(tmp_path / "print.jpg")
    assert remove(tmp_path / "print.jpg", mask, "-o", tmp_path / "out.png") == 0
    assert "Note: The picture has print colours" in capsys.readouterr().out


def bad_case(name: str, image: Path, mask: Path, folder: Path) -> list[object]:
    """The arguments of a `remove` that cannot be done."""
    out = folder / "out.png"
    (folder / "text.png").write_text("no picture " * 99)
    (folder / "empty.png").write_bytes(b"")
    (folder / "cut.png").write_bytes(image.read_bytes()[: image.stat().st_size // 2])
    (folder / "locked.png").write_bytes(b"old")
    (folder / "locked.png").chmod(0o444)
    cases: dict[str, list[object]] = {
        "image missing": [folder / "nope.png", "--mask", mask, "-o", out],
        "image is a folder": [folder, "--mask", mask, "-o", out],
        "image is text": [folder / "text.png", "--mask", mask, "-o", out],
        "image is empty": [folder / "empty.png", "--mask", mask, "-o", out],
        "image is cut short": [folder / "cut.png", "--mask", mask, "-o", out],
        "mask missing": [image, "--mask", folder / "nope.png", "-o", out],
        "mask is text": [image, "--mask", folder / "text.png", "-o", out],
        "mask of another size": [image, "--mask", plain_mask(folder / "s.png", value=9, size=(9, 9)), "-o", out],
        "mask is black": [image, "--mask", plain_mask(folder / "b.png", value=0), "-o", out],
        "mask is white": [image, "--mask", plain_mask(folder / "w.png", value=255), "-o", out],
        "no such folder": [image, "--mask", mask, "-o", folder / "nowhere" / "out.png"],
        "output is a folder": [image, "--mask", mask, "-o", folder / "out.d.png"],
        "output of no format": [image, "--mask", mask, "-o", folder / "out.xyz"],
        "output is read-only": [image, "--mask", mask, "-o", folder / "locked.png"],
    }
    (folder / "out.d.png").mkdir()
    return cases[name]


BAD_CASES = {
    "image missing": "There is no file",
    "image is a folder": "is a folder",
    "image is text": "not a picture",
    "image is empty": "is empty",
    "image is cut short": "damaged",
    "mask missing": "There is no file",
    "mask is text": "not a picture",
    "mask of another size": "9×9 pixels and the picture 80×60",
    "mask is black": "is black everywhere",
    "mask is white": "is white everywhere",
    "no such folder": "There is no folder",
    "output is a folder": "is a folder",
    "output of no format": "names no format",
    "output is read-only": "read-only",
}


@pytest.mark.parametrize("name", BAD_CASES)
def test_what_cannot_be_done_is_one_sentence(
    name: str, image: Path, mask: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    arguments = [str(argument) for argument in bad_case(name, image, mask, tmp_path)]
    before = sorted(tmp_path.rglob("*"))
    assert main(["remove", "--method", "telea", *arguments]) == (3 if name == "mask is black" else 1)
    captured = capsys.readouterr()
    assert captured.out == ""
    assert captured.err.startswith("cleanplate: ")
    assert captured.err.count("\n") == 1
    assert BAD_CASES[name] in captured.err
    assert sorted(tmp_path.rglob("*")) == before
    assert (tmp_path / "locked.png").read_bytes() == b"old"


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["remove"], "IMAGE. See “cleanplate remove --help”"),
        (["remove", "photo.png"], "--mask"),
        (["remove", "photo.png", "--mask", "m.png"], "-o OUT"),
        (["remove", "photo.png", "--mask", "m.png", "-o", "o.png", "--in-place"], "not allowed"),
        (["remove", "photo.png", "--colour"], "--colour"),
        (["remvoe", "photo.png", "--mask"], "--mask"),
        (["remvoe"], "did you mean “remove”"),
        (["frobnicate"], "the commands are"),
        (["--frobnicate"], "--frobnicate"),
        (["benchmark", "--sizes", "big"], "512x512"),
        (["benchmark", "--sizes", "8x8"], "at least 64"),
        (["train"], "WHAT"),
    ],
)
def test_asking_wrongly_is_one_sentence_and_a_hint(
    arguments: list[str], words: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(arguments) == 2
    error = capsys.readouterr().err
    assert error.startswith("cleanplate: ")
    assert error.count("\n") == 1
    assert words in error


@pytest.mark.parametrize(
    ("option", "words"),
    [
        ("--method", "method “magic”; choose one of auto, partial-conv, patches, mirrored, telea, navier-stokes."),
        ("--device", "device “magic”; choose one of auto, cpu, cuda, mps."),
    ],
)
def test_a_name_that_nothing_has_is_wrong_usage(
    image: Path, mask: Path, tmp_path: Path, option: str, words: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert remove(image, mask, "-o", tmp_path / "out.png", option, "magic") == 2
    assert capsys.readouterr().err == f"cleanplate: There is no {words}\n"
    assert not (tmp_path / "out.png").exists()


class Interrupted:
    """A filler during which Ctrl-C is pressed."""

    name, device = "interrupted", "cpu"

    def __init__(self, error: BaseException) -> None:
        self._error = error

    def fill(self, image: Image, hole: Hole) -> Image:
        raise self._error


@pytest.mark.parametrize(
    ("error", "code", "words"),
    [
        (KeyboardInterrupt(), 130, "Stopped; nothing was saved."),
        (MemoryError(), 1, "not enough memory"),
        (RuntimeError("a\nsurprise"), 1, "Something went wrong inside the program (RuntimeError: a surprise)"),
    ],
)
def test_every_other_ending_is_a_sentence_too(
    error: BaseException,
    code: int,
    words: str,
    image: Path,
    mask: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setattr("inpainting.methods.create_filler", lambda *args, **options: Interrupted(error))
    assert remove(image, mask, "-o", tmp_path / "out.png") == code
    captured = capsys.readouterr()
    assert words in captured.err
    assert captured.err.count("\n") == 1
    assert sorted(path.name for path in tmp_path.iterdir()) == ["mask.png", "photo.png"]


@pytest.mark.parametrize(
    ("error", "words"),
    [
        (KeyboardInterrupt(), "Stopped; what was written by then stays."),
        (KeyboardInterrupt("Stopped at 3."), "Stopped at 3."),
    ],
)
def test_ctrl_c_in_what_writes_as_it_goes_does_not_say_that_nothing_was_saved(
    error: BaseException, words: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def stopped(args: object) -> int:
        raise error

    monkeypatch.setattr("inpainting.training.detector.runs.make_samples", stopped)
    assert main(["make-data", "samples", "--data", "x", "-o", "y"]) == 130
    assert capsys.readouterr().err == f"cleanplate: {words}\n"


def test_verbose_shows_the_traceback(
    image: Path, mask: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("inpainting.methods.create_filler", lambda *args, **options: Interrupted(ValueError("x")))
    assert remove(image, mask, "-o", tmp_path / "out.png", "--verbose") == 1
    assert "Traceback" in capsys.readouterr().err


@pytest.mark.parametrize("altered", [False, True])
def test_missing_or_altered_weights_are_a_sentence(
    altered: bool,
    image: Path,
    mask: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    weights = tmp_path / "weights"
    weights.mkdir()
    if altered:
        write_random_weights(weights)
        data = bytearray((weights / "inpainter.safetensors").read_bytes())
        data[-1] ^= 1
        (weights / "inpainter.safetensors").write_bytes(data)
    monkeypatch.setenv("CLEANPLATE_WEIGHTS_DIR", str(weights))
    assert main(["remove", str(image), "--mask", str(mask), "-o", str(tmp_path / "out.png"), "--device", "cpu"]) == 1
    error = capsys.readouterr().err
    assert ("altered" if altered else "missing") in error
    assert error.count("\n") == 1


def write_random_weights(folder: Path) -> None:
    from models.checkpoint import make_card, write_tensors
    from models.partial_conv_unet import PartialConvUNet, PartialConvUNetConfig

    network = PartialConvUNet(PartialConvUNetConfig(widths=(4, 4), kernels=(3, 3), residual_blocks=(0, 0)))
    path = folder / "inpainter.safetensors"
    sha256 = write_tensors(network.state_dict(), path)
    words = {"description": "Random.", "licence": "Apache-2.0", "data": ["nothing"], "training": {}}
    figures = {"network alone": {"thin": {"hole_l1": 0.05, "psnr": 36.5}}, "cost": {"ms": 9}}
    make_card(network, path, sha256, **words, metrics=figures).write(folder)


def test_models_prints_the_cards(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    from models import cards

    write_random_weights(tmp_path)
    read = cards.read_cards
    monkeypatch.setattr(cards, "read_cards", lambda: read(tmp_path))
    assert main(["models"]) == 0
    text = capsys.readouterr().out
    assert "inpainter: Random." in text
    assert "  network alone, thin: hole l1 0.05, psnr 36.5\n  cost: ms 9\n" in text
    assert main(["models", "--json"]) == 0
    (card,) = json.loads(capsys.readouterr().out)
    assert card["name"] == "inpainter"
    assert card["sha256"] in text


def test_pictures_open_in_the_window(monkeypatch: pytest.MonkeyPatch, image: Path) -> None:
    opened: list[list[Path]] = []
    monkeypatch.setattr("app.bootstrap.run_window", lambda paths: opened.append(paths) or 0)
    assert main([]) == 0
    assert main([str(image), "other.jpg"]) == 0
    assert opened == [[], [image, Path("other.jpg")]]


@pytest.mark.parametrize("arguments", [["PHOTO"], ["--edit", "PHOTO"]])
def test_without_a_screen_the_window_is_one_sentence(
    monkeypatch: pytest.MonkeyPatch, image: Path, arguments: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "platform", "linux")
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr("app.bootstrap.run_window", lambda *_, **__: pytest.fail("Qt would end the process"))
    assert main([str(image) if argument == "PHOTO" else argument for argument in arguments]) == 1
    assert "There is no screen" in capsys.readouterr().err
