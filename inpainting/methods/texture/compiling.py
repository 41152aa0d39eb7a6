"""How the loops of the texture engine are compiled, and where what was compiled is kept. Imports numba."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numba


def compiled(function: Callable[..., Any]) -> Callable[..., Any]:
    """`function` compiled at its first use for each kind of arguments; it runs without the interpreter's lock."""
    return numba.njit(cache=True, fastmath=True, nogil=True, error_model="numpy")(function)
