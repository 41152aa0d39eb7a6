"""Weights files: safetensors in and out, checked against the card's sha256 before anything is read from them."""

from __future__ import annotations

import hashlib
import os
from pathlib import Path
from typing import Any, Final, TypeVar

import torch
from safetensors.torch import load, save
from torch import Tensor

from models.cards import WEIGHTS_FOLDER, Card, read_card
from models.errors import WeightsError
from models.finisher import Finisher, FinisherConfig
from models.partial_conv_unet import PartialConvUNet, PartialConvUNetConfig
from models.reading import read_ordinary
from models.segmenter import Segmenter, SegmenterConfig
from models.selector import Selector, SelectorConfig

_MOST: Final = 4_000_000_000
FOLDER_VARIABLE = "CLEANPLATE_WEIGHTS_DIR"

AnyNetwork = TypeVar("AnyNetwork", PartialConvUNet, Segmenter, Selector, Finisher)

Network = PartialConvUNet | Segmenter | Selector | Finisher
Config = PartialConvUNetConfig | SegmenterConfig | SelectorConfig | FinisherConfig
_NETWORKS: Final[dict[str, tuple[type[Network], type[Config]]]] = {
    "partial_conv_unet": (PartialConvUNet, PartialConvUNetConfig),
    "segmenter": (Segmenter, SegmenterConfig),
    "selector": (Selector, SelectorConfig),
    "finisher": (Finisher, FinisherConfig),
}
"""What a card's `network` names."""


def load_inpainter(name: str = "inpainter", *, directory: Path | None = None) -> PartialConvUNet:
    """The shipped inpainting network, folded, fp32, on the CPU, ready for inference.

    Raises `WeightsError` when the card or the weights are missing, altered, or of another network.
    """
    return _read(name, PartialConvUNet, directory).make_folded()


def load_segmenter(name: str = "segmenter", *, directory: Path | None = None) -> Segmenter:
    """The shipped segmenter, likewise."""
    return _read(name, Segmenter, directory).make_folded()


def load_selector(name: str = "selector", *, directory: Path | None = None) -> Selector:
    """The shipped selector, likewise; it goes with the segmenter of the same folder."""
    return _read(name, Selector, directory).make_folded()


def load_finisher(name: str = "finisher", *, directory: Path | None = None) -> Finisher:
    """The network that finishes fills, likewise; none ships yet."""
    return _read(name, Finisher, directory).make_folded()


def load_calibration(name: str = "segmenter", *, directory: Path | None = None) -> dict[str, list[list[float]]]:
    """How often the scores of the shipped segmenter are right (see `Card`); raises `WeightsError`."""
    return read_card(name, directory=directory or _locate_folder()).calibration


def _read(name: str, kind: type[AnyNetwork], directory: Path | None) -> AnyNetwork:
    folder = directory or _locate_folder()
    card = read_card(name, directory=folder)
    network = make_network(card)
    if not isinstance(network, kind):
        raise WeightsError("The model “{name}” is for something else.", name=name)
    fill(network, read_tensors(folder / f"{name}.safetensors", sha256=card.sha256))
    return network


def make_network(card: Card) -> Network:
    """The network that a card describes, with random weights; raises `WeightsError` when it is unknown."""
    try:
        network, config = _NETWORKS[card.network]
        return network(config.from_dict(card.config))  # type: ignore[arg-type]
    except (KeyError, TypeError) as error:
        raise WeightsError("The model description names a network that this version does not know.") from error


def read_tensors(path: Path, *, sha256: str | None = None) -> dict[str, Tensor]:
    """The tensors of a weights file, as fp32; raises `WeightsError` when it is missing, damaged or altered."""
    try:
        content = read_ordinary(path, most=_MOST)
    except OSError as error:
        words = "The model file “{path}” cannot be read: {reason}."
        raise WeightsError(words, path=path, reason=error.strerror) from error
    if sha256 is not None and hashlib.sha256(content).hexdigest() != sha256:
        raise WeightsError("The model file “{path}” was altered or damaged; install Cleanplate again.", path=path)
    try:
        return {name: value.float() if value.is_floating_point() else value for name, value in load(content).items()}
    except Exception as error:
        raise WeightsError("“{path}” is not a model file.", path=path) from error


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
        raise WeightsError("The model file belongs to another network.") from error


def make_card(network: Network, path: Path, sha256: str, **words: Any) -> Card:
    """The card of a file just written; `words` are the fields that cannot be read off the network."""
    return Card(
        name=path.stem,
        network=next(name for name, (kind, _) in _NETWORKS.items() if isinstance(network, kind)),
        config={key: list(value) if isinstance(value, tuple) else value for key, value in vars(network.config).items()},
        parameters=sum(parameter.numel() for parameter in network.parameters()),
        bytes=path.stat().st_size,
        sha256=sha256,
        **words,
    )


def _locate_folder() -> Path:
    return Path(os.environ.get(FOLDER_VARIABLE) or WEIGHTS_FOLDER)
