"""The segmenter learns, goes on exactly where it stopped, and its losses and rates are what they say."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import NamedTuple, cast

import cv2
import numpy as np
import pytest
import torch

from inpainting.detection.classes import CLASSES
from inpainting.engine.request import Image
from inpainting.training.data import DataError
from inpainting.training.detector.config import SegmentationLossWeights, SegmenterRunConfig
from inpainting.training.detector.labels import make_label_path, read_labels
from inpainting.training.detector.loop import SegmenterTrainer
from inpainting.training.detector.losses import compute_cross_entropy, compute_overlap_losses, compute_segmentation_loss
from inpainting.training.detector.pictures import write_grid
from inpainting.training.detector.samples import Bank
from inpainting.training.detector.sources import Labelled, Source, read_cutouts, read_sources
from inpainting.training.detector.targets import FULL, UNKNOWN
from inpainting.training.detector.validation import Holes, group_by_source, make_map_finder, measure
from inpainting.training.synthesis.fonts import BUILT_IN, FontBook

BOOK = FontBook({"latin": (BUILT_IN,), "digits": (BUILT_IN,)}, (BUILT_IN,))


@pytest.fixture(scope="module")
def data(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A manifest with people (bright squares) that have masks and labels, and walls."""
    folder = tmp_path_factory.mktemp("data")
    rows = ["kind,path,mask,split,source,licence"]
    rng = np.random.default_rng(0)
    for number in range(8):
        image = rng.integers(60, 90, (96, 128, 3), dtype=np.uint8)
        mask = np.zeros((96, 128), np.uint8)
        if number < 6:
            x, y = rng.integers(10, 60, 2)
            mask[y : y + 30, x : x + 30] = 255
            image[mask > 0] = (40, 60, 220)
            cv2.imwrite(str(folder / f"{number}.mask.png"), mask)
            labels = np.zeros((96, 128, 3), np.uint8)
            labels[80:, :20, 0] = 255
            labels[:10, :, 1] = 128
            place = make_label_path(folder / f"{number}.png", data=folder, labels=folder / "labels")
            place.parent.mkdir(exist_ok=True)
            cv2.imwrite(str(place), labels)
        cv2.imwrite(str(folder / f"{number}.png"), image)
        mask_name = f"{number}.mask.png" if number < 6 else ""
        split = "val" if number == 5 else "train"
        rows.append(f"{'person' if number < 6 else 'wall'},{number}.png,{mask_name},{split},made here,CC0")
    (folder / "manifest.csv").write_text("\n".join(rows))
    return folder


@pytest.fixture
def bank(data: Path) -> Bank:
    sources = read_sources(data, data / "labels", "train")
    return Bank(BOOK, sources, read_cutouts(sources["person"], "person"))


CONFIG = SegmenterRunConfig(8, size=64, batch=2, rate=3e-3, encoder_scale=1.0, frozen_blocks=0, warmup=2)


def trainer(config: SegmenterRunConfig, folder: Path, bank: Bank) -> SegmenterTrainer:
    return SegmenterTrainer(config, folder, bank=bank, device=torch.device("cpu"), save_every=4, workers=0)


def test_targets_join_masks_labels_and_what_the_kind_implies(data: Path) -> None:
    target = read_sources(data, data / "labels", "train")["person"][0].load().target
    person, vehicle, text = (target[..., CLASSES.index(name)] for name in ("person", "vehicle", "text"))
    assert (person == FULL).sum() > 30 * 30, "the mask and, away from it, what the teachers found"
    assert person[90, 5] == FULL
    assert (vehicle[:10] == UNKNOWN).all(), "the teachers disagree"
    assert (vehicle[20:] == 0).all()
    assert (text == UNKNOWN).all()
    without = read_sources(data, None, "train")["person"][0].load().target
    assert (without[..., CLASSES.index("vehicle")] == UNKNOWN).all()


def test_labels_of_no_file_are_none(tmp_path: Path) -> None:
    assert read_labels(tmp_path / "nothing.png") == {}


def test_cutouts_are_the_objects(bank: Bank) -> None:
    assert bank.cutouts
    for cutout in bank.cutouts:
        assert cutout.mask.any()
        assert cutout.image.shape[:2] == cutout.mask.shape


def test_a_stopped_run_goes_on_to_the_same_numbers(tmp_path: Path, bank: Bank) -> None:
    whole = trainer(CONFIG, tmp_path / "whole", bank)
    figures = list(whole.run())
    assert figures[-1]["step"] == 8
    first = trainer(CONFIG, tmp_path / "halves", bank)
    list(first.run(until=4))
    second = trainer(CONFIG, tmp_path / "halves", bank)
    assert second.resume()
    again = list(second.run())
    assert [row["loss"] for row in again] == [row["loss"] for row in figures[4:]]
    for name, value in whole.ema.state_dict().items():
        assert torch.equal(value, second.ema.state_dict()[name]), name
    with pytest.raises(DataError, match="other settings"):
        trainer(replace(CONFIG, rate=1e-4), tmp_path / "halves", bank).resume()


def test_frozen_blocks_stay_as_they_are(tmp_path: Path, bank: Bank) -> None:
    run = trainer(replace(CONFIG, steps=2, frozen_blocks=2), tmp_path, bank)
    before = {name: value.clone() for name, value in run.network.named_parameters()}
    list(run.run())
    changed = {name for name, value in run.network.named_parameters() if not torch.equal(value, before[name])}
    assert not any(name.startswith(("encoder.stem", "encoder.blocks.0.", "encoder.blocks.1.")) for name in changed)
    assert any(name.startswith("encoder.blocks.2.") for name in changed)


def test_the_loss_falls(tmp_path: Path, bank: Bank) -> None:
    people = Bank(BOOK, {"person": bank.sources["person"]})
    run = trainer(replace(CONFIG, steps=32), tmp_path, people)
    losses = [row["loss"] for row in run.run() if row["dice"]]  # a window may show nobody
    assert np.mean(losses[-6:]) < 0.8 * np.mean(losses[:6])


def test_validation_measures_every_class_on_every_kind(tmp_path: Path, data: Path, bank: Bank) -> None:
    network = trainer(CONFIG, tmp_path, bank).ema.module.eval()
    figures = measure(make_map_finder(network), read_sources(data, data / "labels", "val"))  # type: ignore[arg-type]
    assert set(figures["person on person"]) == {
        *("iou", "mean_iou", "precision", "recall", "f1", "hole_recall", "hole_area")
    }
    assert set(figures["vehicle on person"]) == {"false_area", "worst"}
    assert "text on person" not in figures, "nothing is known of it"


def test_a_large_object_counts_more_than_a_small_one_except_in_the_mean_over_pictures() -> None:
    class Picture(NamedTuple):
        side: int
        kind: str = "photo"

        def load(self) -> Labelled:
            target = np.zeros((40, 40, len(CLASSES)), np.uint8)
            target[: self.side, : self.side] = FULL
            return Labelled(np.full((40, 40, 3), self.side, np.uint8), target)

    def find_large_ones(image: Image, _: str) -> dict[str, Holes]:
        found = np.zeros((40, 40), bool)
        found[:30, :30] = image.max() == 30
        return {"person": Holes(found, found)}

    pictures = [cast(Source, Picture(side)) for side in (30, 10, 0)]
    figures = measure(find_large_ones, {"here": pictures})["person on here"]
    assert figures["iou"] == 0.9
    assert figures["mean_iou"] == 0.5


def test_pictures_are_measured_by_source_and_those_held_out_in_both_splits(data: Path) -> None:
    assert {name: len(sources) for name, sources in group_by_source(data, None).items()} == {"made here": 1}
    assert {name: len(sources) for name, sources in group_by_source(data, None, ["made here"]).items()} == {
        "made here, held out": 8
    }


def test_the_grid_shows_picture_found_and_truth_of_every_kind(tmp_path: Path, data: Path) -> None:
    sources = read_sources(data, data / "labels", "val")

    def find(image: np.ndarray, _: str) -> dict[str, Holes]:
        everything = {name: np.full(image.shape[:2], name == "person") for name in CLASSES}
        return {name: Holes(hole, hole) for name, hole in everything.items()}

    write_grid(find, sources, tmp_path / "grid.png")
    grid = cv2.imread(str(tmp_path / "grid.png"))
    assert grid is not None
    assert grid.shape == (240 * sum(map(len, sources.values())), 3 * 240, 3)
    picture, found = grid[:150, :240].astype(int), grid[:150, 240:480].astype(int)
    assert (found[..., 2] - picture[..., 2]).mean() > 30, "found is tinted red"


def test_a_perfect_answer_costs_nothing_and_the_unknown_never_does() -> None:
    target = torch.zeros(1, 2, 8, 8, dtype=torch.uint8)
    target[:, 0, :4] = FULL
    target[:, 1] = UNKNOWN
    perfect = torch.where(target == FULL, 20.0, -20.0)
    weights = SegmentationLossWeights(dice=1.0, jaccard=1.0)
    assert sum(compute_segmentation_loss(perfect, target, weights).values()) < 0.02
    other = perfect.clone()
    other[:, 1] = 7.0
    for name, value in compute_segmentation_loss(other, target, weights).items():
        assert torch.equal(value, compute_segmentation_loss(perfect, target, weights)[name])


def test_weights_change_the_cross_entropy_as_they_say() -> None:
    logits, truth = torch.zeros(1, 1, 4, 4), torch.zeros(1, 1, 4, 4)
    truth[..., 0, 0] = 1
    known = torch.ones_like(truth)
    plain = compute_cross_entropy(logits, truth, known, SegmentationLossWeights())
    torch.testing.assert_close(plain, torch.tensor(0.6931), atol=1e-4, rtol=0)
    heavy = compute_cross_entropy(logits, truth, known, SegmentationLossWeights(positive=5.0))
    torch.testing.assert_close(heavy, plain * (15 + 5) / 16)
    focal = compute_cross_entropy(logits, truth, known, SegmentationLossWeights(gamma=2.0))
    torch.testing.assert_close(focal, plain * 0.25)


def test_overlaps_are_those_of_the_sets() -> None:
    found, truth = torch.zeros(1, 1, 10, 10), torch.zeros(1, 1, 10, 10)
    truth[..., :5, :] = 1
    found[..., 2:7, :] = 1
    dice, jaccard = compute_overlap_losses(found, truth)
    torch.testing.assert_close(dice, torch.tensor(1 - 61 / 101))
    torch.testing.assert_close(jaccard, torch.tensor(1 - 31 / 71))


def test_rates_follow_their_schedules() -> None:
    config = SegmenterRunConfig(1000, rate=1.0, warmup=10, cycles=4)
    cosine = [config.compute_learning_rate(step) for step in range(1000)]
    assert cosine[0] == pytest.approx(0.1)
    assert max(cosine) == pytest.approx(1, abs=0.01)
    assert cosine[-1] < 1e-4
    cyclic = [replace(config, schedule="cyclic", warmup=0).compute_learning_rate(step) for step in range(1000)]
    tops = [max(cyclic[start : start + 250]) for start in range(0, 1000, 250)]
    assert tops == pytest.approx([1.0, 0.55, 0.325, 0.2125], abs=0.01)
    test = [replace(config, schedule="range-test").compute_learning_rate(step) for step in (0, 999)]
    assert test == pytest.approx([1e-3, 1.0], rel=0.01)


def test_settings_survive_a_checkpoint() -> None:
    config = SegmenterRunConfig(5, schedule="cyclic", loss=SegmentationLossWeights(gamma=1.5))
    assert SegmenterRunConfig.from_dict(config.as_dict()) == config
