"""Projects: everything comes back, the same project is the same bytes, and no file makes trouble."""

from __future__ import annotations

import json
import zipfile
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from app.core.document import project_index
from app.core.document.edits import Edit, Fill, FilledRegion, Restoration, compose_edits
from app.core.document.project import Project, load_project, save_project
from app.core.errors import OpenError
from app.core.files import load, load_photo, make_photo_from_image, save
from inpainting.engine.geometry import Box
from inpainting.engine.source_field import SourceField
from inpainting.healing.placement import Placement
from tests.unit.app.core.pictures import colours, exif, smooth, written


def hole(box: Box) -> np.ndarray:
    shape = np.zeros((box.height, box.width), np.bool_)
    shape[1:-1, 2:] = True
    return shape


def edits() -> tuple[Edit, ...]:
    rng = np.random.default_rng(2)
    parts = tuple(
        FilledRegion(box, hole(box), rng.integers(0, 256, (box.height, box.width, 3), np.uint8))
        for box in (Box(3, 4, 30, 20), Box(40, 30, 60, 60))
    )
    fill = Fill(parts, "auto", "cpu", 3, "abc", (("partial-conv", 2), ("patches", 1)))
    restoration = Restoration(Box(5, 5, 20, 15), rng.integers(0, 256, (10, 15), np.uint8))
    return fill, restoration, replace(fill, parts=parts[:1], shown=False)


@pytest.fixture
def project(tmp_path: Path) -> Project:
    photo = load_photo(written(tmp_path / "Ein Photo ☂.jpg", smooth(), exif=exif(6), quality=90))
    extent = photo.extent
    selected = np.zeros((extent.height, extent.width), np.bool_)
    selected[10:20, 10:30] = True
    return Project(photo, edits(), selected)


def picture(project: Project) -> np.ndarray:
    return compose_edits(project.photo.image, project.edits, Box.of(project.photo.extent))


def test_where_pixels_were_copied_from_comes_back(project: Project, tmp_path: Path) -> None:
    fill = project.edits[0]
    assert isinstance(fill, Fill)
    whole = fill.make_hole(project.photo.extent)
    box = Box(3, 4, 60, 60)
    offsets = np.random.default_rng(3).integers(-300, 300, (int(whole[box.slices].sum()), 2)).astype(np.int16)
    sources = (SourceField.of(box, whole[box.slices], offsets),)
    save_project(replace(project, edits=(replace(fill, sources=sources),)), tmp_path / "p.cleanplate")
    (again,) = load(tmp_path / "p.cleanplate").edits
    assert isinstance(again, Fill)
    for y, x in zip(*np.nonzero(whole), strict=True):
        assert again.find_source(int(x), int(y)) == sources[0].find_source(int(x), int(y))
    save_project(project, tmp_path / "q.cleanplate")
    assert '"sources"' not in zipfile.ZipFile(tmp_path / "q.cleanplate").read("project.json").decode()


def test_a_placement_comes_back(project: Project, tmp_path: Path) -> None:
    fill = project.edits[0]
    assert isinstance(fill, Fill)
    placed = replace(fill, placement=Placement(-4, 7, 12.5, mirrored=True), method="heal")
    save_project(replace(project, edits=(placed,)), tmp_path / "p.cleanplate")
    (again,) = load(tmp_path / "p.cleanplate").edits
    assert isinstance(again, Fill)
    assert again.placement == placed.placement


def test_all_of_it_comes_back(project: Project, tmp_path: Path) -> None:
    save_project(project, tmp_path / "p.cleanplate")
    again = load(tmp_path / "p.cleanplate")
    assert np.array_equal(picture(again), picture(project))
    assert np.array_equal(again.hole, project.hole)
    assert again.photo.data == project.photo.data
    assert again.photo.exif == project.photo.exif
    assert again.photo.path == tmp_path / "Ein Photo ☂.jpg"
    one, other = project.edits[0], again.edits[0]
    assert isinstance(one, Fill)
    assert isinstance(other, Fill)
    assert (one.method, one.device, one.feather, one.weights, one.pieces) == (
        *(other.method, other.device, other.feather, other.weights),
        other.pieces,
    )
    assert [edit.shown for edit in again.edits] == [True, True, False]


def test_the_same_project_is_the_same_bytes(project: Project, tmp_path: Path) -> None:
    save_project(project, tmp_path / "one.cleanplate")
    save_project(load_project(tmp_path / "one.cleanplate"), tmp_path / "two.cleanplate")
    assert (tmp_path / "one.cleanplate").read_bytes() == (tmp_path / "two.cleanplate").read_bytes()


def test_no_pixel_is_in_the_file_that_need_not_be(project: Project, tmp_path: Path) -> None:
    save_project(project, tmp_path / "p.cleanplate")
    part = load_project(tmp_path / "p.cleanplate").edits[0]
    assert isinstance(part, Fill)
    assert not part.parts[0].pixels[~part.parts[0].hole].any()


def test_a_picture_from_no_file_is_kept_too(tmp_path: Path) -> None:
    project = Project.of(make_photo_from_image(colours()))
    save(project, colours(), tmp_path / "p.cleanplate")
    again = load(tmp_path / "p.cleanplate")
    assert np.array_equal(again.photo.image, colours())
    assert not again.hole.any()


def test_saving_the_picture_of_a_project_counts_what_changed(project: Project, tmp_path: Path) -> None:
    notes = save(project, picture(project), tmp_path / "out.png")
    assert notes[0].startswith("0 pixels")


def broken(source: Path, change: dict[str, object]) -> bytes:
    """A project whose index says something else."""
    with zipfile.ZipFile(source) as archive:
        files = {name: archive.read(name) for name in archive.namelist()}
    index = json.loads(files["project.json"]) | change
    files["project.json"] = json.dumps(index).encode()
    with zipfile.ZipFile(source, "w") as archive:
        for name, data in files.items():
            archive.writestr(name, data)
    return source.read_bytes()


@pytest.mark.parametrize(
    "change",
    [
        {"photo": "nothing"},
        {"photo": "project.json"},
        {"mask": "edits/1-1.png"},
        {"edits": [{"kind": "restoration", "shown": True, "box": [0, 0, 9, 9], "file": "mask.png"}]},
        {"edits": [{"kind": "restoration", "shown": True, "box": [-5, 0, 10, 10], "file": "edits/2.png"}]},
        {"edits": [{"kind": "fill"}]},
        {"edits": 7},
    ],
)
def test_what_does_not_fit_together_is_a_sentence(project: Project, tmp_path: Path, change: dict[str, object]) -> None:
    save_project(project, tmp_path / "p.cleanplate")
    broken(tmp_path / "p.cleanplate", change)
    with pytest.raises(OpenError, match=r"damaged|not a picture"):
        load_project(tmp_path / "p.cleanplate")


def test_a_project_of_the_future_says_so(project: Project, tmp_path: Path) -> None:
    save_project(project, tmp_path / "p.cleanplate")
    broken(tmp_path / "p.cleanplate", {"cleanplate": 2})
    with pytest.raises(OpenError, match="newer Cleanplate"):
        load_project(tmp_path / "p.cleanplate")


@pytest.mark.parametrize("length", [0, 10, 400, -30])
def test_a_project_cut_short_is_a_sentence(project: Project, tmp_path: Path, length: int) -> None:
    save_project(project, tmp_path / "p.cleanplate")
    data = (tmp_path / "p.cleanplate").read_bytes()
    (tmp_path / "p.cleanplate").write_bytes(data[:length])
    with pytest.raises(OpenError):
        load_project(tmp_path / "p.cleanplate")


def test_a_bomb_is_not_unpacked(project: Project, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    save_project(project, tmp_path / "p.cleanplate")
    monkeypatch.setattr("app.core.imageio.budget.get_machine_memory", lambda: 2_000)
    with pytest.raises(OpenError, match="more memory"):
        load_project(tmp_path / "p.cleanplate")


def test_one_small_picture_used_a_thousand_times_is_counted_a_thousand_times(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A project of a few kilobytes whose edits would take gigabytes."""
    monkeypatch.setattr("app.core.imageio.budget.get_machine_memory", lambda: 400_000_000)
    whole = Box(0, 0, 1000, 1000)
    photo = make_photo_from_image(np.zeros((1000, 1000, 3), np.uint8))
    edit = Restoration(whole, np.zeros((1000, 1000), np.uint8))
    save_project(Project(photo, (edit,), np.zeros((1000, 1000), np.bool_)), tmp_path / "p.cleanplate")
    one = {"kind": "restoration", "shown": True, "box": [0, 0, 1000, 1000], "file": "edits/1.png"}
    broken(tmp_path / "p.cleanplate", {"edits": [one] * 1000})
    with pytest.raises(OpenError, match="more memory"):
        load_project(tmp_path / "p.cleanplate")


def test_a_picture_of_an_edit_that_is_larger_than_it_says_is_not_unpacked(
    project: Project, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    save_project(project, tmp_path / "p.cleanplate")
    broken(tmp_path / "p.cleanplate", {"edits": [{**LISTED, "file": "mask.png"}]})
    unpacked: list[object] = []
    real = project_index.open_picture_data
    monkeypatch.setattr(
        project_index,
        "open_picture_data",
        lambda path, data: unpacked.append(data) or real(path, data),  # type: ignore
    )
    with pytest.raises(OpenError, match="damaged"):
        load_project(tmp_path / "p.cleanplate")
    assert len(unpacked) == 1, "the photo alone"


LISTED = {"kind": "restoration", "shown": True, "box": [0, 0, 9, 9], "file": "edits/2.png"}
FILL = {"kind": "fill", "shown": True, "method": "auto", "device": "cpu", "feather": 0, "weights": "", "pieces": {}}


@pytest.mark.parametrize(
    "change",
    [
        {"cleanplate": "1"},
        {"cleanplate": None},
        {"photo": "../../photo.jpg"},
        {"photo": "/etc/passwd"},
        {"photo": ["photo"]},
        {"mask": True},
        {"edits": {}},
        {"edits": [[]]},
        {"edits": [{**LISTED, "box": [0, 0, 9]}]},
        {"edits": [{**LISTED, "box": ["0", "0", "9", "9"]}]},
        {"edits": [{**LISTED, "box": [0.5, 0, 9, 9]}]},
        {"edits": [{**LISTED, "shown": "yes"}]},
        {"edits": [{**FILL, "parts": [], "feather": 10**12}]},
        {"edits": [{**FILL, "parts": [], "feather": -1}]},
        {"edits": [{**FILL, "parts": [], "pieces": [1]}]},
        {"edits": [{**FILL, "parts": None}]},
    ],
    ids=repr,
)
def test_values_of_other_types_are_one_sentence(project: Project, tmp_path: Path, change: dict[str, object]) -> None:
    save_project(project, tmp_path / "p.cleanplate")
    broken(tmp_path / "p.cleanplate", change)
    with pytest.raises(OpenError, match="not a Cleanplate project, or it is damaged"):
        load_project(tmp_path / "p.cleanplate")


def test_where_a_photo_lay_is_nothing_a_strangers_project_decides(project: Project, tmp_path: Path) -> None:
    save_project(project, tmp_path / "p.cleanplate")
    broken(tmp_path / "p.cleanplate", {"place": "/etc/passwd"})
    assert load_project(tmp_path / "p.cleanplate").photo.path == tmp_path / "Ein Photo ☂.jpg"


def test_a_project_is_for_those_who_may_read_the_photo(project: Project, tmp_path: Path) -> None:
    assert project.photo.path is not None
    project.photo.path.chmod(0o600)
    save_project(project, tmp_path / "p.cleanplate")
    assert (tmp_path / "p.cleanplate").stat().st_mode & 0o777 == 0o600
