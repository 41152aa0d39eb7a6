"""Loops are compiled also where there is no folder to keep what was compiled in."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numba
import pytest

from inpainting.runtime.compiling import compile_lazily


def test_without_a_folder_for_it_loops_are_compiled_all_the_same(monkeypatch: pytest.MonkeyPatch) -> None:
    compile_for_good = numba.njit

    def njit(*functions: object, cache: bool = False, **options: Any) -> Callable[..., Any]:
        if cache:
            raise RuntimeError("cannot cache function: no locator available")
        return compile_for_good(*functions, **options)

    monkeypatch.setattr(numba, "njit", njit)

    @compile_lazily
    def add(one: int, other: int) -> int:
        return one + other

    assert add(20, 3) == 23
    assert add.signatures, "compiled, not interpreted"
