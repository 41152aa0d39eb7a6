"""Weights files: safetensors in and out, checked against the card's sha256 before anything is read from them."""

from __future__ import annotations

import hashlib
import os
from pathlib import Path
from typing import Any

import torch
from safetensors.torch import load, save
from torch import Tensor

from models.cards import WEIGHTS_FOLDER, Card, read_card
from models.errors import WeightsError
from models.partial_conv_unet import PartialConvUNet, PartialConvUNetConfig

FOLDER_VARIABLE = "CLEANPLATE_WEIGHTS_DIR"


def load_inpainter(name: str = "inpainter", *, directory: Path | None = None) -> PartialConvUNet:
    """The shipped inpainting network, folded, fp32, on the CPU, ready for inference.

    Raises `WeightsError` when the card or the weights are missing, altered, or of another network.
    """
    return read_inpainter(name, directory=directory).folded()


def read_inpainter(name: str = "inpainter", *, directory: Path | None = None) -> PartialConvUNet:
    """The same network with its batch norms still apart, for training further."""
    folder = directory or _folder()
    card = read_card(name, directory=folder)
    network = PartialConvUNet(_config(card.config))
    fill(network, read_tensors(folder / f"{name}.safetensors", sha256=card.sha256))
    return network


def read_tensors(path: Path, *, sha256: str | None = None) -> dict[str, Tensor]:
    """The tensors of a weights file, as fp32; raises `WeightsError` when it is missing, damaged or altered."""
    try:
        content = path.read_bytes()
    except OSError as error:
        raise WeightsError(f"The weights file “{path}” cannot be read: {error.strerror}.") from error
    if sha256 is not None and hashlib.sha256(content).hexdigest() != sha256:
        raise WeightsError(f"The weights file “{path}” was altered or damaged; install Cleanplate again.")
    try:
        return {name: value.float() if value.is_floating_point() else value for name, value in load(content).items()}
    except Exception as error:
        raise WeightsError(f"“{path}” is not a weights file.") from error


def write_tensors(tensors: dict[str, Tensor], path: Path) -> str:
    """Write a weights file whole or not at all; returns its sha256.

    Convolution weights are stored in fp16 (half the size, no measurable loss), everything else as it is.
    """
    stored = {name: (value.half() if value.ndim == 4 else value).contiguous().cpu() for name, value in tensors.items()}
    content = save(stored)
    part = path.with_suffix(".part")
    part.write_bytes(content)
    os.replace(part, path)
    return hashlib.sha256(content).hexdigest()


def fill(network: torch.nn.Module, tensors: dict[str, Tensor]) -> None:
    """Put tensors into a network; raises `WeightsError` when they are of another one."""
    try:
        network.load_state_dict(tensors)
    except RuntimeError as error:
        raise WeightsError("The weights file belongs to another network.") from error


def make_card(network: PartialConvUNet, path: Path, sha256: str, **words: Any) -> Card:
    """The card of a file just written; `words` are the fields that cannot be read off the network."""
    return Card(
        name=path.stem,
        network="partial_conv_unet",
        config={key: list(value) if isinstance(value, tuple) else value for key, value in vars(network.config).items()},
        parameters=sum(parameter.numel() for parameter in network.parameters()),
        bytes=path.stat().st_size,
        sha256=sha256,
        **words,
    )


def _config(values: dict[str, Any]) -> PartialConvUNetConfig:
    try:
        return PartialConvUNetConfig.from_dict(values)
    except TypeError as error:
        raise WeightsError("The card describes a network this version does not know.") from error


def _folder() -> Path:
    return Path(os.environ.get(FOLDER_VARIABLE) or WEIGHTS_FOLDER)
