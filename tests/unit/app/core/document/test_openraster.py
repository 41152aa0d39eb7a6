"""Layers out: an OpenRaster file holds the original and one layer an edit, and shows the same picture."""

from __future__ import annotations

import zipfile
from dataclasses import replace
from io import BytesIO
from pathlib import Path
from xml.etree import ElementTree

import numpy as np
import PIL.Image
import pytest

from app.cli import main
from app.core.document.edits import Fill, FilledRegion, Restoration, change_shown, compose_edits
from app.core.document.project import Project, save_project
from app.core.errors import SaveError
from app.core.files import make_photo_from_image, save
from inpainting.engine.geometry import Box
from inpainting.engine.request import Image
from tests.profiles import matrix_profile

NOISE = np.random.default_rng(2).integers(0, 256, (60, 80, 3), np.uint8)


@pytest.fixture
def project() -> Project:
    """Two removals, one of them partly taken back."""
    hole = np.zeros((20, 30), bool)
    hole[2:18, 3:27] = True
    one = Fill((FilledRegion(Box(10, 10, 40, 30), hole, np.full((20, 30, 3), 7, np.uint8)),), "telea")
    parts = (
        FilledRegion(Box(50, 5, 60, 15), np.ones((10, 10), bool), np.full((10, 10, 3), 200, np.uint8)),
        FilledRegion(Box(62, 40, 80, 60), np.ones((20, 18), bool), np.full((20, 18, 3), 90, np.uint8)),
    )
    back = Restoration(Box(20, 12, 50, 28), np.tile(np.linspace(0, 255, 30).astype(np.uint8), (16, 1)))
    return replace(Project.of(make_photo_from_image(NOISE)), edits=(one, Fill(parts, "auto"), back))


def opened(path: Path) -> tuple[zipfile.ZipFile, list[dict[str, str]]]:
    """The file and its layers, from the top."""
    archive = zipfile.ZipFile(path)
    stack = ElementTree.fromstring(archive.read("stack.xml"))
    assert (stack.tag, stack.get("w"), stack.get("h")) == ("image", "80", "60")
    return archive, [layer.attrib for layer in stack.iter("layer")]


def shown(path: Path) -> Image:
    """What a program sees that lays the visible layers over each other from the bottom up."""
    archive, layers = opened(path)
    canvas = PIL.Image.new("RGBA", (80, 60))
    for layer in reversed(layers):
        if layer["visibility"] == "visible":
            picture = PIL.Image.open(BytesIO(archive.read(layer["src"]))).convert("RGBA")
            canvas.alpha_composite(picture, (int(layer["x"]), int(layer["y"])))
    return np.asarray(canvas.convert("RGB"))


def test_the_layers_laid_over_each_other_are_the_picture(project: Project, tmp_path: Path) -> None:
    path = tmp_path / "work.ora"
    assert save(project, NOISE, path) == ()
    wanted = compose_edits(NOISE, project.edits, Box(0, 0, 80, 60))
    assert np.abs(shown(path).astype(int) - wanted).max() <= 1, "rounding where the original was painted back softly"
    archive, layers = opened(path)
    assert [layer["name"] for layer in layers] == ["3 Restored", "2 Removed", "1 Removed", "Original"]
    assert (np.asarray(PIL.Image.open(BytesIO(archive.read(layers[-1]["src"])))) == NOISE).all()
    assert (np.asarray(PIL.Image.open(BytesIO(archive.read("mergedimage.png")))) == wanted).all()
    assert max(PIL.Image.open(BytesIO(archive.read("Thumbnails/thumbnail.png"))).size) <= 256


def test_it_begins_as_such_files_must(project: Project, tmp_path: Path) -> None:
    save(project, NOISE, tmp_path / "work.ora")
    assert (tmp_path / "work.ora").read_bytes()[30:54] == b"mimetypeimage/openraster"


def test_hidden_edits_are_hidden_layers(project: Project, tmp_path: Path) -> None:
    hidden = replace(project, edits=change_shown(project.edits, 1, False))
    save(hidden, NOISE, tmp_path / "work.ora")
    assert [layer["visibility"] for layer in opened(tmp_path / "work.ora")[1]] == [
        "visible",
        "hidden",
        "visible",
        "visible",
    ]
    assert (shown(tmp_path / "work.ora")[5:15, 50:60] == NOISE[5:15, 50:60]).all()


def test_what_it_cannot_keep_is_told(project: Project, tmp_path: Path) -> None:
    photo = replace(project.photo, bits=16, icc_profile=matrix_profile(), exif=b"Exif\0\0")
    notes = save(replace(project, photo=photo), NOISE, tmp_path / "work.ora")
    assert [str(note).split()[0] for note in notes] == ["The", "The", "OpenRaster"]


def test_a_save_that_fails_leaves_what_was_there(
    project: Project, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "work.ora"
    path.write_bytes(b"before")

    def full(*_: object) -> None:
        raise OSError(28, "no space")

    monkeypatch.setattr("app.core.document.openraster._write", full)
    with pytest.raises(SaveError, match="the disk is full"):
        save(project, NOISE, path)
    assert [one.read_bytes() for one in tmp_path.iterdir()] == [b"before"]


def test_render_makes_layers_of_a_project(project: Project, tmp_path: Path) -> None:
    save_project(project, tmp_path / "work.cleanplate")
    assert main(["render", str(tmp_path / "work.cleanplate"), "-o", str(tmp_path / "work.ora")]) == 0
    assert len(opened(tmp_path / "work.ora")[1]) == 4
