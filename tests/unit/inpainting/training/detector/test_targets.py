"""What mask files say: label maps with their unknowns, drawn graffiti, and that sources can be left out as a whole."""

from __future__ import annotations

import sys
from pathlib import Path

import cv2
import numpy as np
import pytest
import torch
from PIL import Image as PillowImage

from app.cli import main
from inpainting.detection.classes import CLASSES
from inpainting.engine.geometry import Box
from inpainting.training.detector.config import SegmentationLossWeights, SegmenterRunConfig
from inpainting.training.detector.labels import make_label_path
from inpainting.training.detector.losses import BOUNDARY_REACH, compute_cross_entropy
from inpainting.training.detector.samples import crop_photo
from inpainting.training.detector.sources import Labelled, read_pieces, read_sources
from inpainting.training.detector.targets import DRAWN, FULL, LABELS, UNKNOWN, Target, write_mask
from inpainting.training.synthesis.graffiti import paste_piece
from inpainting.training.synthesis.pasting import Cutout


def empty(side: int = 40) -> Target:
    return np.full((side, side, len(CLASSES)), UNKNOWN, np.uint8)


def label_map(path: Path, values: np.ndarray) -> Path:
    picture = PillowImage.fromarray(values.astype(np.uint8), "L").convert("P")
    picture.putpalette([value for number in range(256) for value in (number, 255 - number, 40)])
    picture.putdata(values.ravel().tolist())
    picture.save(path)
    return path


def test_a_label_map_tells_its_classes_and_what_nobody_knows(tmp_path: Path) -> None:
    values = np.zeros((40, 40), np.uint8)
    values[:10], values[10:20], values[30:] = 1, 3, 255
    target = empty()
    write_mask(target, LABELS, label_map(tmp_path / "map.png", values))
    person, animal, text = (target[..., CLASSES.index(name)] for name in ("person", "animal", "text"))
    assert (person[:10] == FULL).all()
    assert (person[10:30] == 0).all()
    assert (animal[10:20] == FULL).all()
    assert (target[30:, :, : CLASSES.index("text")] == UNKNOWN).all()
    assert (text == UNKNOWN).all(), "it says nothing about text"


@pytest.mark.parametrize(
    ("kind", "name", "number"), [("text", "text", 4), ("graffiti", "graffiti", 5), ("wall", "graffiti", 5)]
)
def test_a_label_map_of_one_class_tells_that_class_alone(tmp_path: Path, kind: str, name: str, number: int) -> None:
    values = np.zeros((40, 40), np.uint8)
    values[:10] = number
    target = empty()
    write_mask(target, kind, label_map(tmp_path / "map.png", values))
    assert (target[:10, :, CLASSES.index(name)] == FULL).all()
    assert (target[10:, :, CLASSES.index(name)] == 0).all()
    assert (np.delete(target, CLASSES.index(name), axis=2) == UNKNOWN).all()


def test_drawn_graffiti_have_three_values(tmp_path: Path) -> None:
    values = np.zeros((40, 40), np.uint8)
    values[:10], values[10:20] = 255, 128
    cv2.imwrite(str(tmp_path / "drawn.png"), values)
    target = empty()
    write_mask(target, DRAWN, tmp_path / "drawn.png")
    channel = target[..., CLASSES.index("graffiti")]
    assert [np.unique(channel[rows]).tolist() for rows in (slice(10), slice(10, 20), slice(20, None))] == [
        [FULL],
        [UNKNOWN],
        [0],
    ]


def folder_of(tmp_path: Path) -> Path:
    rows = ["kind,path,mask,split,source,licence"]
    for name, split in (("first", "train"), ("second", "train"), ("second", "val")):
        picture = f"{name}-{split}.png"
        cv2.imwrite(str(tmp_path / picture), np.full((40, 40, 3), 90, np.uint8))
        values = np.zeros((40, 40), np.uint8)
        values[10:30, 10:30] = 255
        cv2.imwrite(str(tmp_path / f"mask-{picture}"), values)
        rows.append(f"{DRAWN},{picture},mask-{picture},{split},{name},CC0")
    (tmp_path / "manifest.csv").write_text("\n".join(rows))
    return tmp_path


def test_a_source_that_is_held_out_is_in_no_split_of_the_training(tmp_path: Path) -> None:
    data = folder_of(tmp_path)
    trained = read_sources(data, None, "train", without=["second"])
    assert {source.collection for source in trained[DRAWN]} == {"first"}
    assert len(read_sources(data, None, None)[DRAWN]) == 3


def test_painted_pieces_are_cut_from_their_walls_and_pasted_where_they_say(tmp_path: Path) -> None:
    pieces = read_pieces(read_sources(folder_of(tmp_path), None, "train")[DRAWN])
    assert [piece.mask.shape for piece in pieces] == [(20, 20), (20, 20)]
    wall = np.full((100, 100, 3), 200, np.uint8)
    dark = Cutout("graffiti", np.full((20, 30, 3), 10, np.uint8), np.ones((20, 30), bool))
    image, coverage = paste_piece(wall, np.random.default_rng(3), [dark])
    assert coverage.max() > 0.9
    assert (image[coverage > 0.9] < 80).all()
    assert np.array_equal(image[coverage == 0], wall[coverage == 0])


def test_text_that_stands_on_both_versions_of_a_page_is_unknown(tmp_path: Path) -> None:
    for folder in ("with_text", "no_text", "masks"):
        (tmp_path / "comic" / folder).mkdir(parents=True)
    page, clean = tmp_path / "comic/with_text/P01_en.png", tmp_path / "comic/no_text/P01.png"
    for path in (page, clean):
        cv2.imwrite(str(path), np.full((60, 60, 3), 230, np.uint8))
    mask, standing = np.zeros((2, 60, 60), np.uint8)
    mask[:10], standing[5:30] = 255, 255
    cv2.imwrite(str(tmp_path / "comic/masks/P01.png"), mask)
    label = make_label_path(clean, data=tmp_path, labels=tmp_path / "labels")
    label.parent.mkdir(parents=True)
    cv2.imwrite(str(label), standing)
    row = "text,comic/with_text/P01_en.png,comic/masks/P01.png,train,here,CC0"
    (tmp_path / "manifest.csv").write_text(f"kind,path,mask,split,source,licence\n{row}")
    sources = read_sources(tmp_path, tmp_path / "labels", "train")
    lettered, bare = (sources[kind][0].load().target[..., CLASSES.index("text")] for kind in ("text", "comic"))
    assert (lettered[:10] == FULL).all(), "the letters of the mask stay known"
    assert (lettered[10:30] == UNKNOWN).all()
    assert (lettered[30:] == 0).all()
    assert (bare[5:30] == UNKNOWN).all()
    assert (bare[30:] == 0).all()


def test_a_window_goes_to_the_edges_of_the_photo_and_knows_nothing_beyond() -> None:
    image = np.random.default_rng(0).integers(0, 255, (60, 90, 3), np.uint8)
    photo = Labelled(image, np.zeros((60, 90, len(CLASSES)), np.uint8))
    beyond, within = 0, 0
    for seed in range(20):
        made = crop_photo(photo, 64, np.random.default_rng(seed), scale=(0.3, 1.5))
        assert made.image.shape == (64, 64, 3)
        unknown = (made.target == UNKNOWN).mean()
        beyond, within = beyond + (0 < unknown < 1), within + (unknown == 0)
    assert beyond > 3
    assert within > 3


def test_pixels_at_outlines_count_more() -> None:
    truth = torch.zeros(1, 1, 24, 24)
    truth[..., :12] = 1
    known = torch.ones_like(truth)
    at_outline, inside = torch.full_like(truth, 0.0), torch.full_like(truth, 0.0)
    at_outline[..., 12] = 3.0
    inside[..., 20] = 3.0
    weights = SegmentationLossWeights(boundary=2.0)
    assert compute_cross_entropy(at_outline, truth, known, weights) > 1.1 * compute_cross_entropy(
        inside, truth, known, weights
    )
    assert 12 + BOUNDARY_REACH < 20


def test_settings_remember_what_was_held_out() -> None:
    config = SegmenterRunConfig(5, held_out=("one", "two"))
    assert SegmenterRunConfig.from_dict({**config.as_dict(), "held_out": ["one", "two"]}) == config


def test_what_labelling_needs_and_is_missing_is_named(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setitem(sys.modules, "ai_edge_litert.interpreter", None)
    monkeypatch.setitem(sys.modules, "ai_edge_litert", None)
    arguments = ["make-data", "labels", "--data", str(folder_of(tmp_path)), "--teachers", str(tmp_path)]
    assert main([*arguments, "-o", str(tmp_path / "labels")]) != 0
    assert "is missing): pip install cleanplate[labels]" in capsys.readouterr().err


def test_a_box_is_scaled_to_the_nearest_pixels() -> None:
    assert Box(3, 5, 10, 21).scaled(0.5, 2.0) == Box(2, 10, 5, 42)
