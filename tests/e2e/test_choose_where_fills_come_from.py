"""Story: somebody is not content with a fill: asks for others, and says where it may be copied from and where not."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import PIL.Image
import pytest

from app.cli import main
from inpainting.engine.request import Hole, Image

WIDTH, HEIGHT = 260, 180


@pytest.fixture
def meadow(tmp_path: Path) -> Path:
    """Grass at the left, red flowers at the right, a black thing between them; made of coarse grains."""
    rng = np.random.default_rng(1)
    grains = np.repeat(np.repeat(rng.integers(0, 2, (HEIGHT // 4, WIDTH // 4, 1)), 4, axis=0), 4, axis=1)
    pixels = np.where(grains == 1, (40, 120, 40), (60, 160, 60)).astype(np.uint8)
    pixels[:, 150:] = np.where(grains[:, 150:] == 1, (200, 30, 30), (230, 60, 50))
    pixels[hole()] = 0
    PIL.Image.fromarray(pixels).save(tmp_path / "meadow.png")
    save_mask(hole(), tmp_path / "mask.png")
    return tmp_path / "meadow.png"


def hole() -> Hole:
    mask = np.zeros((HEIGHT, WIDTH), bool)
    mask[60:120, 120:180] = True
    return mask


def save_mask(mask: Hole, path: Path) -> Path:
    PIL.Image.fromarray(mask.astype(np.uint8) * 255).save(path)
    return path


def read(path: Path) -> Image:
    return np.asarray(PIL.Image.open(path).convert("RGB"))


def remove(meadow: Path, *options: object) -> int:
    files = [str(meadow), "--mask", str(meadow.with_name("mask.png")), "-o", str(meadow.with_name("out.png"))]
    return main(["remove", *files, "--method", "patches", *map(str, options)])


@pytest.mark.parametrize("option", ["--avoid", "--source"])
def test_nothing_comes_from_where_it_may_not(option: str, meadow: Path) -> None:
    flowers = np.zeros((HEIGHT, WIDTH), bool)
    flowers[:, 140:] = True
    where = save_mask(flowers if option == "--avoid" else ~flowers, meadow.with_name("where.png"))
    assert remove(meadow) == 0
    freely = read(meadow.with_name("out.png"))[hole()].astype(int)
    assert remove(meadow, option, where) == 0
    bound = read(meadow.with_name("out.png"))[hole()].astype(int)
    assert (freely[:, 0] > freely[:, 1] + 60).mean() > 0.2, "left alone it takes flowers as well"
    middle = bound.reshape(60, 60, 3)[10:50, 5:45]
    assert (middle[..., 0] < middle[..., 1]).mean() > 0.95


def test_variants_differ_and_leave_the_rest_alone(meadow: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert remove(meadow, "--variants", 4, "--method", "auto", "--device", "cpu", "--json") == 0
    report = json.loads(capsys.readouterr().out.splitlines()[-1])
    assert [Path(path).name for path in report["variants"]] == ["out.png", "out-2.png", "out-3.png", "out-4.png"]
    pictures = [read(Path(path)) for path in report["variants"]]
    before = read(meadow)
    for number, picture in enumerate(pictures):
        assert np.array_equal(picture[~hole()], before[~hole()])
        assert (picture[hole()].max(axis=1) > 0).all(), "the black thing is gone"
        for other in pictures[:number]:
            assert np.abs(picture[hole()].astype(int) - other[hole()]).mean() > 1


def test_where_nothing_is_left_to_copy_the_fill_is_soft_and_that_is_said(
    meadow: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    everything = save_mask(np.ones((HEIGHT, WIDTH), bool), meadow.with_name("where.png"))
    assert remove(meadow, "--avoid", everything, "--json") == 0
    report = json.loads(capsys.readouterr().out.splitlines()[-1])
    assert any("too little to copy from" in note for note in report["notes"])
    assert (read(meadow.with_name("out.png"))[hole()].max(axis=1) > 20).all()


@pytest.mark.parametrize(
    ("options", "words"),
    [
        (["--avoid", "small.png"], "9×9 pixels"),
        (["--avoid", "missing.png"], "missing.png"),
        (["--variants", "9"], "not between 1 and 4"),
        (["--variants", "2", "-o", "mask.png"], "must not be overwritten"),
    ],
)
def test_what_cannot_be_is_one_sentence(
    options: list[str], words: str, meadow: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    save_mask(np.ones((9, 9), bool), meadow.with_name("small.png"))
    options = [str(meadow.with_name(word)) if word.endswith(".png") else word for word in options]
    assert remove(meadow, *options) != 0
    error = capsys.readouterr().err
    assert words in error
    assert len(error.strip().splitlines()) == 1


def test_a_variant_never_replaces_a_file_that_is_read(meadow: Path, capsys: pytest.CaptureFixture[str]) -> None:
    photo = meadow.rename(meadow.with_name("out-2.png"))
    before = photo.read_bytes()
    files = [str(photo), "--mask", str(photo.with_name("mask.png")), "-o", str(photo.with_name("out.png"))]
    assert main(["remove", *files, "--variants", "2"]) != 0
    assert "choose another" in capsys.readouterr().err
    assert photo.read_bytes() == before


@pytest.mark.parametrize("size", [(20, 20), (33, 9), (120, 90)])
def test_tiny_pictures_and_huge_holes_are_filled(size: tuple[int, int], tmp_path: Path) -> None:
    width, height = size
    pixels = np.random.default_rng(0).integers(60, 256, (height, width, 3), dtype=np.uint8)
    mask = np.ones((height, width), bool)
    mask[: max(1, height // 20)] = False
    pixels[mask] = 0
    PIL.Image.fromarray(pixels).save(tmp_path / "meadow.png")
    save_mask(mask, tmp_path / "mask.png")
    assert remove(tmp_path / "meadow.png", "--method", "auto", "--device", "cpu") == 0
    filled = read(tmp_path / "out.png")
    assert np.array_equal(filled[~mask], pixels[~mask])
    assert (filled[mask].max(axis=1) > 0).mean() > 0.95
