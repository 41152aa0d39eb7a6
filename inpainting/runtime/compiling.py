"""How loops are compiled, and where what was compiled is kept. Imports numba.

What was compiled is kept beside the code or, where that cannot be written, in the user's cache folder; it is as trusted
as Python's own compiled files there. Where neither can be written it is compiled anew by each process.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numba


def compile_lazily(function: Callable[..., Any]) -> Callable[..., Any]:
    """`function` compiled at its first use for each kind of arguments; it runs without the interpreter's lock."""
    options: dict[str, Any] = {"fastmath": True, "nogil": True, "error_model": "numpy"}
    try:
        made = numba.njit(cache=True, **options)(function)
    except RuntimeError:  # no folder to keep it in
        made = numba.njit(**options)(function)
    return made  # type: ignore[no-any-return]
