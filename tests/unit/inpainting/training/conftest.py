"""A small data folder, made here, and small settings for training tests."""

from __future__ import annotations

from pathlib import Path

import cv2
import numpy as np
import pytest

from inpainting.training.inpainter.config import LossWeights, Stage, TrainingConfig
from models.partial_conv_unet import PartialConvUNetConfig


@pytest.fixture
def photos() -> list[np.ndarray]:
    """Six textured pictures of different sizes."""
    rng = np.random.default_rng(0)
    sizes = [(70, 90), (64, 64), (100, 80), (72, 66), (90, 90), (66, 120)]
    return [cv2.GaussianBlur(rng.integers(0, 256, (*size, 3), np.uint8), (0, 0), 3) for size in sizes]


@pytest.fixture
def data_folder(tmp_path: Path, photos: list[np.ndarray]) -> Path:
    """The pictures as a data folder with a manifest: the first four to train on, two to validate, one object mask."""
    folder = tmp_path / "data"
    folder.mkdir()
    rows = ["kind,path,mask,split,source,licence"]
    for number, photo in enumerate(photos):
        cv2.imwrite(str(folder / f"{number}.png"), photo)
        split = "train" if number < 4 else "val"
        rows.append(f"photo,{number}.png,,{split},made here,Apache-2.0")
    mask = np.zeros((70, 90), np.uint8)
    mask[20:50, 30:60] = 255
    cv2.imwrite(str(folder / "mask.png"), mask)
    rows.append("object,0.png,mask.png,train,made here,Apache-2.0")
    (folder / "manifest.csv").write_text("\n".join(rows) + "\n")
    return folder


@pytest.fixture
def config() -> TrainingConfig:
    """Two short stages of a very small network with the adversarial term."""
    loss = LossWeights(perceptual_network="none", adversarial=0.01, feature_matching=0.1)
    first = Stage(steps=12, size=32, batch=2, rate=5e-3, warmup=2, loss=loss)
    second = Stage(steps=4, size=64, batch=2, rate=1e-3, warmup=0, freeze_encoder_norm=True, loss=loss)
    network = PartialConvUNetConfig(widths=(8, 8, 8), kernels=(5, 3, 3), residual_blocks=(0, 0, 1), norm=True)
    return TrainingConfig((first, second), network, seed=5, ema_decay=0.8)
