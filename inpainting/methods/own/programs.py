"""Runs a model file: TorchScript by torch, ONNX by onnxruntime. Knows arrays, not what they mean.

Such a file is a program. It is run with the rights of whoever starts Cleanplate; nothing in it is unpickled by Python.
"""

from __future__ import annotations

import warnings
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Protocol

import numpy as np
import numpy.typing as npt

from inpainting.errors import ModelFileError


class RefusedError(Exception):
    """The program does not take what it was given; the person is told only if it takes nothing."""


class Program(Protocol):
    """A loaded file."""

    @property
    def device(self) -> str: ...

    def run(self, *arrays: npt.NDArray[Any]) -> npt.NDArray[Any]:
        """The first thing it answers. Raises `RefusedError`, or `DeviceMemoryError` for too little memory."""
        ...


def load_program(path: Path, *, device: str = "cpu") -> Program:
    """The program in a file, told by what is in it. Raises `ModelFileError` with a sentence."""
    if _is_torchscript(path):
        return TorchProgram(path, device)
    return OnnxProgram(path)


class TorchProgram:
    """A TorchScript file."""

    def __init__(self, path: Path, device: str) -> None:
        import torch

        self.device = device
        with _hush_torch(), _wrap_load_errors(path):
            self._module = torch.jit.load(str(path), map_location=device).eval()

    def run(self, *arrays: npt.NDArray[Any]) -> npt.NDArray[Any]:
        """See `Program.run`."""
        import torch

        from inpainting.runtime.session import tell_of_memory

        try:
            with tell_of_memory(), torch.inference_mode():
                answer = self._module(*(torch.from_numpy(array).to(self.device) for array in arrays))
        except (RuntimeError, torch.jit.Error) as error:
            raise RefusedError(str(error)) from error
        if isinstance(answer, tuple | list) and answer:
            answer = answer[0]
        if not isinstance(answer, torch.Tensor):
            raise RefusedError("no tensor")
        return np.asarray(answer.float().cpu().numpy())


class OnnxProgram:
    """An ONNX file."""

    device = "cpu"

    def __init__(self, path: Path) -> None:
        try:
            import onnxruntime
        except ModuleNotFoundError as error:
            words = "“{path}” is run by onnxruntime, which is not installed; get it with: pip install onnxruntime"
            raise ModelFileError(words, path=path) from error
        onnxruntime.set_default_logger_severity(4)
        with _wrap_load_errors(path):
            self._session = onnxruntime.InferenceSession(str(path), providers=["CPUExecutionProvider"])
        self._names = [one.name for one in self._session.get_inputs()]

    def run(self, *arrays: npt.NDArray[Any]) -> npt.NDArray[Any]:
        """See `Program.run`."""
        if len(arrays) != len(self._names):
            raise RefusedError(f"{len(self._names)} inputs")
        try:
            return np.asarray(self._session.run(None, dict(zip(self._names, arrays, strict=True)))[0])
        except Exception as error:  # each kind of mistake is a class of its own there
            raise RefusedError(str(error)) from error


def _is_torchscript(path: Path) -> bool:
    """Raises `ModelFileError` for weights without a program, which only unpickling would open."""
    try:
        with zipfile.ZipFile(path) as file:
            names = file.namelist()
    except zipfile.BadZipFile:
        return False
    except OSError as error:
        words = "“{path}” cannot be read: {reason}."
        raise ModelFileError(words, path=path, reason=error.strerror or str(error)) from error
    if not any("/code/" in name for name in names):
        words = "“{path}” holds no program, at most weights; a TorchScript or ONNX file is needed."
        raise ModelFileError(words, path=path)
    return True


@contextmanager
def _hush_torch() -> Iterator[None]:
    """Torch warns developers to make other files; these are what people have."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        yield


@contextmanager
def _wrap_load_errors(path: Path) -> Iterator[None]:
    try:
        yield
    except ModelFileError:
        raise
    except MemoryError as error:
        raise ModelFileError("There is not enough memory to load “{path}”.", path=path) from error
    except Exception as error:
        words = "“{path}” is neither a TorchScript nor an ONNX file that can be loaded."
        raise ModelFileError(words, path=path) from error
