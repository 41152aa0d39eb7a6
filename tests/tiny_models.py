"""Writes tiny model files of each kind that people have: they fill with the mean of what is known. Not a test."""

from __future__ import annotations

import warnings
from pathlib import Path

import onnx
import torch
from onnx import TensorProto, helper
from torch import Tensor, nn


class Lama(nn.Module):
    """TorchScript: a picture and a mask in 0..1, 1 = hole; sides multiples of 8; the composite comes out."""

    def __init__(self, *, inverted: bool = False, nan: bool = False, channels: int = 3) -> None:
        super().__init__()
        self.inverted, self.nan, self.channels = inverted, nan, channels

    def forward(self, image: Tensor, mask: Tensor) -> Tensor:
        if image.shape[2] % 8 != 0 or image.shape[3] % 8 != 0:
            raise RuntimeError("sides")
        if self.inverted:
            mask = 1 - mask
        known = 1 - mask
        mean = (image * known).sum(dim=(2, 3), keepdim=True) / known.sum(dim=(2, 3), keepdim=True)
        filled = image * known + mean * mask
        if self.nan:
            filled = filled * float("nan")
        return filled[:, : self.channels]


class Migan(nn.Module):
    """TorchScript: four channels of 512², the picture in −1..1; the whole picture comes out."""

    def forward(self, both: Tensor) -> Tensor:
        if both.shape[1] != 4 or both.shape[2] != 512 or both.shape[3] != 512:
            raise RuntimeError("shape")
        mask, image = 0.5 - both[:, :1], both[:, 1:]
        known = 1 - mask
        mean = (image * known).sum(dim=(2, 3), keepdim=True) / known.sum(dim=(2, 3), keepdim=True)
        return image + mean * mask


def write_torchscript(path: Path, module: nn.Module) -> Path:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)
        torch.jit.script(module).save(str(path))  # type: ignore[no-untyped-call]
    return path


def write_lama_onnx(path: Path, *, most: float = 255.0) -> Path:
    """A picture and a mask of 512², as floats in 0..1; what comes out is in 0..`most`."""
    nodes = [
        helper.make_node("Sub", ["one", "mask"], ["known"]),
        helper.make_node("Mul", ["image", "known"], ["seen"]),
        helper.make_node("ReduceSum", ["seen", "axes"], ["sum"], keepdims=1),
        helper.make_node("ReduceSum", ["known", "axes"], ["count"], keepdims=1),
        helper.make_node("Div", ["sum", "count"], ["mean"]),
        helper.make_node("Mul", ["mean", "mask"], ["guess"]),
        helper.make_node("Add", ["seen", "guess"], ["filled"]),
        helper.make_node("Mul", ["filled", "most"], ["output"]),
    ]
    constants = [
        helper.make_tensor("one", TensorProto.FLOAT, [1], [1.0]),
        helper.make_tensor("most", TensorProto.FLOAT, [1], [most]),
        helper.make_tensor("axes", TensorProto.INT64, [2], [2, 3]),
    ]
    inputs = [
        _values("image", TensorProto.FLOAT, [1, 3, 512, 512]),
        _values("mask", TensorProto.FLOAT, [1, 1, 512, 512]),
    ]
    return _write(path, nodes, inputs, [_values("output", TensorProto.FLOAT, [1, 3, 512, 512])], constants)


def write_migan_pipeline(path: Path) -> Path:
    """A picture and a mask of any size as bytes, 255 = known."""
    nodes = [
        helper.make_node("Cast", ["image"], ["colours"], to=TensorProto.FLOAT),
        helper.make_node("Cast", ["mask"], ["levels"], to=TensorProto.FLOAT),
        helper.make_node("Div", ["levels", "most"], ["known"]),
        helper.make_node("Sub", ["one", "known"], ["hole"]),
        helper.make_node("Mul", ["colours", "known"], ["seen"]),
        helper.make_node("ReduceSum", ["seen", "axes"], ["sum"], keepdims=1),
        helper.make_node("ReduceSum", ["known", "axes"], ["count"], keepdims=1),
        helper.make_node("Div", ["sum", "count"], ["mean"]),
        helper.make_node("Mul", ["mean", "hole"], ["guess"]),
        helper.make_node("Add", ["seen", "guess"], ["filled"]),
        helper.make_node("Cast", ["filled"], ["result"], to=TensorProto.UINT8),
    ]
    constants = [
        helper.make_tensor("one", TensorProto.FLOAT, [1], [1.0]),
        helper.make_tensor("most", TensorProto.FLOAT, [1], [255.0]),
        helper.make_tensor("axes", TensorProto.INT64, [2], [2, 3]),
    ]
    inputs = [
        _values("image", TensorProto.UINT8, [1, 3, "h", "w"]),
        _values("mask", TensorProto.UINT8, [1, 1, "h", "w"]),
    ]
    return _write(path, nodes, inputs, [_values("result", TensorProto.UINT8, [1, 3, "h", "w"])], constants)


def _values(name: str, kind: int, shape: list[int | str]) -> onnx.ValueInfoProto:
    return helper.make_tensor_value_info(name, kind, shape)


def _write(
    path: Path,
    nodes: list[onnx.NodeProto],
    inputs: list[onnx.ValueInfoProto],
    outputs: list[onnx.ValueInfoProto],
    constants: list[onnx.TensorProto],
) -> Path:
    graph = helper.make_graph(nodes, "tiny", inputs, outputs, constants)
    onnx.save(helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17)], ir_version=9), str(path))
    return path
