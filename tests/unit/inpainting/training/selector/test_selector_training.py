"""The selector learns to tell objects apart, goes on exactly where it stopped, and its samples are right."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import cv2
import numpy as np
import pytest
import torch

from inpainting.detection.segmenter import SegmenterDetector
from inpainting.training.detector.sources import Source
from inpainting.training.detector.targets import FULL, UNKNOWN
from inpainting.training.selector.config import SelectorRunConfig
from inpainting.training.selector.loop import SelectorTrainer, correct_prompt, make_correction
from inpainting.training.selector.samples import Bank, SelectorSamples, make_object_sample, make_prompt
from inpainting.training.selector.validation import measure
from inpainting.training.synthesis.pasting import Cutout
from models.segmenter import Segmenter

CONFIG = SelectorRunConfig(8, size=64, batch=2, warmup=2)


@pytest.fixture(scope="module")
def photos(tmp_path_factory: pytest.TempPathFactory) -> list[Source]:
    """Pictures of two blue squares, one of them larger, with masks."""
    folder, rng = tmp_path_factory.mktemp("photos"), np.random.default_rng(0)
    sources = []
    for number in range(4):
        image = rng.integers(60, 90, (96, 128, 3), dtype=np.uint8)
        mask = np.zeros((96, 128), np.uint8)
        mask[20:60, 10:50] = 255
        mask[30:50, 80:100] = 255
        image[mask > 0] = (220, 60, 40)
        cv2.imwrite(str(folder / f"{number}.png"), image)
        cv2.imwrite(str(folder / f"{number}.mask.png"), mask)
        sources.append(Source("object", folder / f"{number}.png", folder / f"{number}.mask.png", None))
    return sources


@pytest.fixture
def bank(photos: list[Source]) -> Bank:
    cutouts = [Cutout("", np.full((30, 30, 3), tint, np.uint8), np.ones((30, 30), bool)) for tint in (10, 120, 250)]
    return Bank({"object": photos}, photos, cutouts)


def trainer(config: SelectorRunConfig, folder: Path, bank: Bank) -> SelectorTrainer:
    torch.manual_seed(0)
    segmenter = Segmenter().eval().requires_grad_(False)
    return SelectorTrainer(
        config, folder, bank=bank, segmenter=segmenter, device=torch.device("cpu"), save_every=4, workers=0
    )


def test_one_object_of_a_photo_is_the_target_and_the_others_are_not(photos: list[Source]) -> None:
    larger, smaller = (make_object_sample(photos[0], "object", lambda _, place=place: place) for place in (0, 1))
    assert larger is not None
    assert smaller is not None
    assert np.count_nonzero(larger.target == FULL) == 40 * 40
    assert np.count_nonzero(smaller.target == FULL) == 20 * 20
    assert not ((larger.target > 0) & (smaller.target > 0)).any()


def test_a_photo_without_such_an_object_gives_none(photos: list[Source]) -> None:
    assert make_object_sample(replace(photos[0], mask=None), "object", lambda _: 0) is None


def test_a_sample_depends_on_its_number_alone(bank: Bank) -> None:
    one, other = (SelectorSamples(bank, size=64, seed=3) for _ in range(2))
    for number in range(6):
        image, truth, prompt = one[number]
        assert image.shape == (3, 64, 64)
        assert truth.shape == (1, 16, 16)
        assert prompt.shape == (8, 16, 16)
        for part, again in zip(one[number], other[number], strict=True):
            assert torch.equal(part, again)
        inside = prompt[0] > 0
        wanted = (truth[0] > FULL // 2) & (truth[0] != UNKNOWN)
        assert (inside & wanted).any(), "the prompt is on the object"


def test_nothing_can_be_pointed_at_where_nothing_is() -> None:
    rng = np.random.default_rng(0)
    assert all(make_prompt(np.zeros((16, 16), np.uint8), rng) is None for _ in range(6))


def test_a_correction_goes_where_most_is_wrong() -> None:
    missing, excess = np.zeros((30, 30), bool), np.zeros((30, 30), bool)
    missing[2:6, 2:6] = True
    excess[10:24, 10:24] = True
    maps = make_correction(missing, excess)
    assert maps is not None
    assert maps[4, 16:18, 16:18].any()
    assert not maps[0].any()
    maps = make_correction(missing, np.zeros_like(excess))
    assert maps is not None
    assert maps[0, 3:5, 3:5].any()
    assert not maps[4].any()
    assert make_correction(np.zeros_like(missing), np.zeros_like(excess)) is None


def test_a_corrected_prompt_keeps_the_first_click() -> None:
    truth = torch.zeros(1, 16, 16, dtype=torch.uint8)
    truth[:, 2:12, 2:12] = FULL
    prompt = torch.zeros(8, 16, 16)
    prompt[0, 14, 14] = 1
    after = correct_prompt(prompt, torch.zeros(1, 16, 16), truth)
    assert after[0, 14, 14] == 1
    assert after[0, 6:8, 6:8].any()
    assert torch.equal(correct_prompt(prompt, (truth > 0).float(), truth), prompt), "nothing is wrong"


def test_a_stopped_run_goes_on_to_the_same_numbers_and_the_segmenter_stays(tmp_path: Path, bank: Bank) -> None:
    whole = trainer(CONFIG, tmp_path / "whole", bank)
    before = {name: value.clone() for name, value in whole.segmenter.state_dict().items()}
    figures = list(whole.run())
    list(trainer(CONFIG, tmp_path / "halves", bank).run(until=4))
    second = trainer(CONFIG, tmp_path / "halves", bank)
    assert second.resume()
    assert second.images == 4 * CONFIG.batch
    assert [row["loss"] for row in second.run()] == [row["loss"] for row in figures[4:]]
    for name, value in whole.ema.state_dict().items():
        assert torch.equal(value, second.ema.state_dict()[name]), name
    assert second.images == whole.images == 8 * CONFIG.batch
    for name, value in whole.segmenter.state_dict().items():
        assert torch.equal(value, before[name]), name


def test_the_loss_falls_and_the_figures_are_measured(tmp_path: Path, bank: Bank, photos: list[Source]) -> None:
    run = trainer(replace(CONFIG, steps=24), tmp_path, bank)
    losses = [row["loss"] for row in run.run()]
    assert np.mean(losses[-6:]) < 0.9 * np.mean(losses[:6])
    figures = measure(SegmenterDetector(run.segmenter, run.ema.module.eval()), {"object": photos, "person": []})
    assert set(figures) == {"object"}
    assert figures["object"]["objects"] == 4
    assert 0 <= figures["object"]["iou_1_click"] <= 1
