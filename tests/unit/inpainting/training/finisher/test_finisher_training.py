"""The finisher learns from fills of the engine; the making of them and the training go on where they stopped."""

from __future__ import annotations

from dataclasses import replace
from itertools import islice
from pathlib import Path

import numpy as np
import pytest
import torch

from inpainting.engine.request import Image
from inpainting.methods.diffusion import DiffusionFiller
from inpainting.runtime.session import FinishingSession
from inpainting.training.data import DataError
from inpainting.training.finisher.config import FinisherRunConfig
from inpainting.training.finisher.fills import Filled, fill_by_engine, list_fills, make_fills, read_fill, write_fill
from inpainting.training.finisher.loop import FinisherTrainer, shift_window
from inpainting.training.finisher.samples import FillSamples
from inpainting.training.finisher.validation import measure
from inpainting.training.synthesis.holes import draw_boxes
from models.finisher import Finisher, FinisherConfig

NETWORK = FinisherConfig(widths=(8, 8, 8), kernels=(5, 3, 3), residual_blocks=(0, 1, 0), head=8)
CONFIG = FinisherRunConfig(8, size=32, batch=2, warmup=2, adversarial=0.01, feature_matching=0.1, network=NETWORK)


def soft(image: Image, hole: np.ndarray) -> Image:
    return DiffusionFiller("telea").fill(image, hole)


def some_fill(seed: int) -> Filled:
    """A plain grey picture whose hole was filled 30 levels too dark, doubtful throughout."""
    rng = np.random.default_rng(seed)
    truth = np.full((64, 64, 3), rng.integers(80, 200), np.uint8)
    hole = draw_boxes(64, rng)
    fill = np.where(hole[..., None], truth - 30, truth)
    doubt = np.where(hole[..., None], np.uint8(30), np.uint8(0)) * np.ones(3, np.uint8)
    return Filled(truth, hole, fill, truth, doubt)


@pytest.fixture
def paths(tmp_path: Path) -> list[Path]:
    for number in range(6):
        write_fill(some_fill(number), tmp_path / "fills" / "000" / f"{number:06}.npz")
    return list_fills(tmp_path / "fills")


def trainer(config: FinisherRunConfig, folder: Path, paths: list[Path]) -> FinisherTrainer:
    return FinisherTrainer(config, folder, paths=paths, device=torch.device("cpu"), save_every=4, workers=0)


def test_the_making_of_fills_goes_on_where_it_stopped(tmp_path: Path, photos: list[Image]) -> None:
    def make(folder: str, count: int) -> list[Path]:
        return list(make_fills(photos, draw_boxes, soft, tmp_path / folder, count=count, size=64, seed=2))

    list(islice(make_fills(photos, draw_boxes, soft, tmp_path / "cut", count=3, size=64, seed=2), 1))
    assert len(make("cut", 3)) == 2
    assert len(make("whole", 3)) == 3
    for one, other in zip(list_fills(tmp_path / "cut"), list_fills(tmp_path / "whole"), strict=True):
        assert one.read_bytes() == other.read_bytes()


def test_a_fill_is_known_outside_its_hole_and_comes_back_as_it_was(tmp_path: Path, photos: list[Image]) -> None:
    hole = np.zeros((64, 64), np.bool_)
    hole[20:40, 24:44] = True
    filled = fill_by_engine(photos[1], hole, soft)
    assert filled is not None
    write_fill(filled, tmp_path / "fill.npz")
    for name, again in vars(read_fill(tmp_path / "fill.npz")).items():
        assert np.array_equal(getattr(filled, name), again), name
    assert np.array_equal(filled.fill[~hole], photos[1][~hole])
    assert filled.doubt[hole].any()


def test_where_too_little_may_be_copied_there_is_no_fill(photos: list[Image]) -> None:
    assert fill_by_engine(photos[1], np.ones((64, 64), np.bool_), soft) is None


def test_what_is_no_fill_is_named(tmp_path: Path) -> None:
    with pytest.raises(DataError, match="no fills"):
        list_fills(tmp_path)
    (tmp_path / "broken.npz").write_bytes(b"nothing")
    with pytest.raises(DataError, match=r"broken\.npz"):
        read_fill(tmp_path / "broken.npz")


def test_a_sample_depends_on_its_number_alone_and_has_some_hole(paths: list[Path]) -> None:
    one, other = (FillSamples(paths, size=32, seed=3) for _ in range(2))
    for number in range(6):
        truth, fill, coarse, hole, doubt = one[number]
        assert truth.shape == fill.shape == coarse.shape == doubt.shape == (3, 32, 32)
        assert torch.equal((fill != truth).any(dim=0, keepdim=True), hole > 0)
        assert hole.any()
        assert all(torch.equal(part, again) for part, again in zip(one[number], other[number], strict=True))


def test_it_learns_to_mend_what_is_always_wrong(tmp_path: Path, paths: list[Path]) -> None:
    run = trainer(replace(CONFIG, steps=60, rate=5e-3, adversarial=0.0, ema_decay=0.5), tmp_path / "run", paths)
    for _ in run.run():
        pass
    session = FinishingSession(run.ema.module.eval())
    figures = measure(session, [("large", some_fill(seed)) for seed in (11, 12)], None)
    assert figures["finished"]["large"]["hole_l1"] < 0.6 * figures["engine"]["large"]["hole_l1"]


def test_a_cut_run_goes_on_as_if_it_had_never_stopped(tmp_path: Path, paths: list[Path]) -> None:
    whole = trainer(CONFIG, tmp_path / "whole", paths)
    figures = [step["loss"] for step in whole.run()]
    for _ in trainer(CONFIG, tmp_path / "cut", paths).run(until=4):
        pass
    again = trainer(CONFIG, tmp_path / "cut", paths)
    assert again.resume()
    assert [step["loss"] for step in again.run()] == pytest.approx(figures[4:], rel=1e-5)


def test_perceptual_loss_begins_at_every_pixel_in_turn() -> None:
    starts = [tuple(part.start for part in shift_window(step)[2:]) for step in range(64)]
    assert len(set(starts)) == 64
    assert max(max(start) for start in starts) == 7


def test_an_untrained_network_leaves_fills_as_they_are() -> None:
    filled = some_fill(1)
    session = FinishingSession(Finisher(NETWORK))
    finished = session.finish(
        filled.fill[:-3, :-5], filled.hole[:-3, :-5], coarse=filled.coarse[:-3, :-5], doubt=filled.doubt[:-3, :-5]
    )
    assert np.array_equal(finished, filled.fill[:-3, :-5])
