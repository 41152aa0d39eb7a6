"""A loaded network on a device: arrays in, arrays out. Knows tensors, not regions, files or methods."""

from __future__ import annotations

import copy
from collections.abc import Iterator
from contextlib import contextmanager, nullcontext
from typing import Any

import numpy as np
import numpy.typing as npt
import torch
from torch import Tensor, nn

from inpainting.engine.filler import DeviceMemoryError
from inpainting.engine.request import Hole, Image
from inpainting.runtime.limits import use_network_threads
from models.finisher import Finisher


class Session:
    """Runs one partial-convolution network; make it once and call `fill` often.

    The network is called as `network(image, valid)`: image 1×3×H×W float 0..1 with hole pixels 0, valid 1×1×H×W
    float, 1 = known; H and W multiples of `network.stride`; it returns 1×3×H×W, about 0..1. In full precision on
    the CPU, in half precision on a CUDA card.
    """

    def __init__(self, network: nn.Module, *, device: str = "cpu") -> None:
        self.device = device
        self.network = network
        self._stride = _get_stride(network)
        with tell_of_memory():
            network.to(device=device, memory_format=torch.channels_last)  # type: ignore[call-overload]
        network.eval()

    def fill(self, image: Image, hole: Hole) -> Image:
        """The network's picture, H×W×3 uint8, of `image` (H×W×3 uint8) with `hole` (H×W bool); any H, W ≥ 1.

        The padding up to the stride counts as hole and is cut off again.
        Raises `DeviceMemoryError` when the device's memory is too small.
        """
        height, width = hole.shape
        known, valid = self._pad(image, hole)
        with tell_of_memory(), torch.inference_mode(), _keep_repeatable(), _choose_precision(self.device):
            return _convert_to_pixels(self.network(*self._make_tensors(known, valid))[0, :, :height, :width].float())

    def on_cpu(self) -> Session:
        """A copy of the network in a session on the CPU; this one stays as it is."""
        return Session(copy.deepcopy(self.network).cpu(), device="cpu")

    def _pad(self, image: Image, hole: Hole) -> tuple[Image, Hole]:
        bottom, right = (-side % self._stride for side in hole.shape)
        known = np.where(hole[..., None], np.uint8(0), image)
        return np.pad(known, ((0, bottom), (0, right), (0, 0))), np.pad(~hole, ((0, bottom), (0, right)))

    def _make_tensors(self, known: Image, valid: Hole) -> tuple[Tensor, Tensor]:
        image = torch.from_numpy(known).to(self.device).permute(2, 0, 1)[None].float().div_(255.0)
        return (
            image.contiguous(memory_format=torch.channels_last),
            torch.from_numpy(valid).to(self.device)[None, None].float(),
        )


class FinishingSession:
    """Runs the network that finishes fills (`models.finisher`), likewise."""

    def __init__(self, network: Finisher, *, device: str = "cpu") -> None:
        self._device = device
        self._network = network
        with tell_of_memory():
            network.to(device=device, memory_format=torch.channels_last)  # type: ignore[call-overload]
        network.eval()

    def finish(self, filled: Image, hole: Hole, *, coarse: Image, doubt: Image) -> Image:
        """The network's picture, H×W×3 uint8; `hole` is H×W bool, the others H×W×3 uint8; any H, W ≥ 1.

        coarse: the picture filled without texture; doubt: see `inpainting.methods.texture.doubt.measure_doubt`.
        """
        height, width = hole.shape
        with tell_of_memory(), torch.inference_mode(), _keep_repeatable(), _choose_precision(self._device):
            picture, rough, where, unsure = (self._make_tensor(one) for one in (filled, coarse, hole[..., None], doubt))
            finished = self._network(picture, rough, where * 255, unsure)[0, :, :height, :width].float()
            return _convert_to_pixels(finished)

    def _make_tensor(self, array: npt.NDArray[Any]) -> Tensor:
        """1×C×H×W in 0..1, padded to the stride by repeating the edge."""
        bottom, right = (-side % self._network.stride for side in array.shape[:2])
        padded = np.pad(array, ((0, bottom), (0, right), (0, 0)), mode="edge")
        tensor = torch.from_numpy(padded).to(self._device).permute(2, 0, 1)[None].float().div_(255.0)
        return tensor.contiguous(memory_format=torch.channels_last)


def _convert_to_pixels(picture: Tensor) -> Image:
    """3×H×W, about 0..1 → H×W×3 uint8."""
    levels = picture.nan_to_num_(0.0).clamp_(0.0, 1.0).mul_(255.0).round_().to(torch.uint8)
    return np.asarray(levels.permute(1, 2, 0).contiguous().cpu().numpy(), np.uint8)


def _choose_precision(device: str) -> Any:
    if device != "cuda":
        return nullcontext()
    dtype = torch.bfloat16 if torch.cuda.is_bf16_supported() else torch.float16
    return torch.autocast("cuda", dtype=dtype)


def _get_stride(network: nn.Module) -> int:
    stride = network.stride
    if not isinstance(stride, int) or stride < 1:
        raise TypeError(f"network.stride must be a whole number from 1 up, not {stride!r}")
    return stride


@contextmanager
def _keep_repeatable() -> Iterator[None]:
    """The same bits every time: only such convolutions on a card, always as many threads on the CPU."""
    flags = torch.backends.cudnn.flags(enabled=True, benchmark=False, deterministic=True, allow_tf32=False)
    with flags, use_network_threads():
        yield


@contextmanager
def tell_of_memory() -> Iterator[None]:
    """Turns every way torch says that a device is full into `DeviceMemoryError`."""
    try:
        yield
    except RuntimeError as error:
        if not (isinstance(error, torch.OutOfMemoryError) or "out of memory" in str(error)):
            raise
        if torch.cuda.is_available():
            torch.cuda.empty_cache()
        raise DeviceMemoryError(str(error)) from error
