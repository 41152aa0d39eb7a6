"""Training itself, small: the loss falls, a run that was cut resumes to the same numbers, stages change."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import torch

from inpainting.training.data import DataError
from inpainting.training.inpainter.config import LossWeights, Stage, TrainingConfig
from inpainting.training.inpainter.loop import InpainterTrainer
from inpainting.training.loop import Batch, Figures, run_with_bar
from inpainting.training.synthesis.holes import make_training_mixture


def make_trainer(
    config: TrainingConfig,
    folder: Path,
    photos: list[np.ndarray],
    *,
    kind: type[InpainterTrainer] = InpainterTrainer,
    save_every: int = 50,
) -> InpainterTrainer:
    holes, device = make_training_mixture([]), torch.device("cpu")
    return kind(config, folder, photos=photos, holes=holes, device=device, save_every=save_every, workers=0)


def state(trainer: InpainterTrainer) -> dict[str, torch.Tensor]:
    return trainer.network.state_dict() | {f"ema.{k}": v for k, v in trainer.ema.state_dict().items()}


def test_cut_run_resumes_to_the_same_numbers(config: TrainingConfig, photos: list[np.ndarray], tmp_path: Path) -> None:
    whole = make_trainer(config, tmp_path / "whole", photos)
    figures = list(whole.run())
    for until in (5, 14):
        part = make_trainer(config, tmp_path / "cut", photos)
        part.resume()
        list(part.run(until=until))
    resumed = make_trainer(config, tmp_path / "cut", photos)
    assert resumed.resume()
    last = list(resumed.run())
    assert [row["step"] for row in last] == [15, 16]
    assert last[-1]["loss"] == figures[-1]["loss"]
    for name, value in state(whole).items():
        assert torch.equal(value, state(resumed)[name]), name


@pytest.mark.parametrize(
    ("save_every", "words", "step"), [(3, "goes on from step 6", 6), (50, "^$", 0)], ids=["some", "nothing"]
)
def test_ctrl_c_says_what_was_saved_by_then(
    config: TrainingConfig, photos: list[np.ndarray], tmp_path: Path, save_every: int, words: str, step: int
) -> None:
    class Stopped(InpainterTrainer):
        def _train_step(self, batch: Batch) -> Figures:
            if self.step == 7:
                raise KeyboardInterrupt
            return super()._train_step(batch)

    trainer = make_trainer(config, tmp_path, photos, kind=Stopped, save_every=save_every)
    with pytest.raises(KeyboardInterrupt, match=words):
        run_with_bar(trainer)
    again = make_trainer(config, tmp_path, photos)
    assert (again.resume(), again.saved_step) == (step > 0, step)


def test_loss_falls(config: TrainingConfig, photos: list[np.ndarray], tmp_path: Path) -> None:
    loss = LossWeights(perceptual_network="none")
    stage = Stage(steps=60, size=32, batch=4, rate=5e-3, warmup=5, loss=loss)
    trainer = make_trainer(replace(config, stages=(stage,)), tmp_path, photos)
    losses = [row["loss"] for row in trainer.run()]
    assert np.mean(losses[-10:]) < 0.7 * np.mean(losses[:10])
    header, first = (tmp_path / "history.csv").read_text().splitlines()
    assert header.startswith("step,rate,seconds,loss")
    assert first.startswith("50,")


def test_stage_two_freezes_the_encoder_norms(config: TrainingConfig, photos: list[np.ndarray], tmp_path: Path) -> None:
    trainer = make_trainer(config, tmp_path, photos)
    list(trainer.run(until=config.stages[0].steps))
    before = {k: v.clone() for k, v in trainer.network.state_dict().items() if "encoder" in k and "running" in k}
    list(trainer.run())
    assert before
    assert all(torch.equal(value, trainer.network.state_dict()[name]) for name, value in before.items())


def test_run_of_other_settings_is_not_continued(
    config: TrainingConfig, photos: list[np.ndarray], tmp_path: Path
) -> None:
    trainer = make_trainer(config, tmp_path, photos)
    list(trainer.run(until=1))
    with pytest.raises(DataError, match="other settings"):
        make_trainer(replace(config, seed=6), tmp_path, photos).resume()


def test_settings_survive_json(config: TrainingConfig) -> None:
    import json

    assert TrainingConfig.from_dict(json.loads(json.dumps(config.as_dict()))) == config


def test_rate_warms_up_and_falls_to_the_last() -> None:
    stage = Stage(steps=100, size=32, batch=1, rate=1.0, last_rate=0.1, warmup=10)
    rates = [stage.compute_learning_rate(step) for step in range(100)]
    assert rates[0] == pytest.approx(0.1)
    assert rates[9] == pytest.approx(1.0)
    assert rates[10:] == sorted(rates[10:], reverse=True)
    assert rates[-1] == pytest.approx(0.1, abs=0.01)
