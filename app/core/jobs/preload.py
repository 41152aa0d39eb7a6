"""Reads torch's native libraries into memory beforehand, without Python's lock; does not import torch.

`import torch` opens them while holding the lock, and the window stands still for half a second. Opened by a foreign
call, which lets go of the lock, they are there already when the import asks for them.
"""

from __future__ import annotations

import ctypes
import importlib.util
import logging
import os
import sys
from pathlib import Path

log = logging.getLogger(__name__)

_LIBRARIES = ("torch_cpu", "torch_cuda", "torch_python")


def preload_torch() -> int:
    """How many libraries were opened: none when torch is imported already, missing, or the system is Windows."""
    spec = None if "torch" in sys.modules or sys.platform == "win32" else importlib.util.find_spec("torch")
    if spec is None or spec.origin is None:
        return 0
    folder = Path(spec.origin).parent / "lib"
    ending = "dylib" if sys.platform == "darwin" else "so"
    paths = [folder / f"lib{name}.{ending}" for name in _LIBRARIES]
    return sum(_open(path) for path in paths if path.exists())


def _open(path: Path) -> bool:
    try:
        call = ctypes.CDLL(None).dlopen
    except (OSError, AttributeError):
        return False
    call.restype, call.argtypes = ctypes.c_void_p, (ctypes.c_char_p, ctypes.c_int)
    opened = bool(call(os.fsencode(path), os.RTLD_NOW | os.RTLD_LOCAL))
    if not opened:
        log.info("Could not open %s beforehand", path)
    return opened
