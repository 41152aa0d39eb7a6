"""Reads what lies in a file into frozen dataclasses by their type hints; whatever does not fit is one `ShapeError`.

It knows no file and no program: JSON goes in, values of exactly the types that were asked for come out. Unknown names
of a record are passed over, so that a newer program may write more.
"""

from __future__ import annotations

import json
import math
import os
import types
from collections.abc import Callable, Mapping
from dataclasses import MISSING, dataclass, fields, is_dataclass
from enum import Enum
from functools import cache
from pathlib import PurePosixPath, PureWindowsPath
from typing import Annotated, Any, Literal, TypeVar, Union, cast, get_args, get_origin, get_type_hints

Value = TypeVar("Value")

_MOST_INT = 2**63 - 1


class ShapeError(ValueError):
    """What was read is of another shape than it must be; `str` says where."""


@dataclass(frozen=True)
class Between:
    """For `Annotated`: a number from `low` to `high`."""

    low: float
    high: float

    def __call__(self, value: float) -> bool:
        return self.low <= value <= self.high


@dataclass(frozen=True)
class AtMost:
    """For `Annotated`: no longer than `length`."""

    length: int

    def __call__(self, value: Any) -> bool:
        return len(value) <= self.length


def is_below(name: str) -> bool:
    """Whether a name, with slashes, lies below whatever folder it is taken in; links are another matter."""
    if not name or "\0" in name or name.startswith("/") or ".." in PurePosixPath(name).parts:
        return False
    foreign = PureWindowsPath(name)
    return os.name != "nt" or not (foreign.drive or foreign.root or ".." in foreign.parts)


Below = Annotated[str, AtMost(4096), is_below]
"""The name of a file below a folder."""

Word = Annotated[str, AtMost(200)]
"""A name, a method, a class."""


def parse_json_as(kind: type[Value], data: bytes | str) -> Value:
    """What JSON text holds, as a `kind`. Raises `ShapeError`."""
    return check_type(kind, parse_json(data))


def parse_json(data: bytes | str) -> Any:
    """What JSON text holds. Raises `ShapeError`, also for numbers that are none and for what is nested too deep."""
    try:
        return json.loads(data, parse_constant=_refuse)
    except (ValueError, RecursionError) as error:
        raise ShapeError("no JSON") from error


def check_type(kind: type[Value], value: Any) -> Value:
    """`value` as a `kind`: a dataclass, or any type that its hints may have. Raises `ShapeError`."""
    return cast(Value, _convert(kind, value, "it"))


def _refuse(constant: str) -> Any:
    raise ShapeError(f"{constant} is no number")


def _convert(kind: Any, value: Any, where: str) -> Any:
    origin = get_origin(kind)
    if origin is Annotated:
        inner, *checks = get_args(kind)
        result = _convert(inner, value, where)
        _check(all(check(result) for check in checks), where, value)
        return result
    if origin in (Union, types.UnionType):
        return _convert_union(get_args(kind), value, where)
    if origin is Literal:
        _check(any(value is one or (type(value) is type(one) and value == one) for one in get_args(kind)), where, value)
        return value
    reader = _READERS.get(origin or kind)
    if reader is not None:
        return reader(kind, value, where)
    if is_dataclass(kind):
        return _convert_record(cast(type, kind), value, where)
    if isinstance(kind, type) and issubclass(kind, Enum):
        return _convert_member(kind, value, where)
    raise TypeError(f"{kind} cannot be read")


def _check(fits: bool, where: str, value: Any) -> None:
    if not fits:
        raise ShapeError(f"{where} cannot be {str(value)[:40]!r}")


def _convert_plain(kind: Any, value: Any, where: str) -> Any:
    _check(type(value) is kind, where, value)
    return value


def _convert_whole(kind: Any, value: Any, where: str) -> int:
    _check(type(value) is int and -_MOST_INT <= value <= _MOST_INT, where, value)
    return int(value)


def _convert_number(kind: Any, value: Any, where: str) -> float:
    _check(type(value) in (int, float) and -_MOST_INT <= value <= _MOST_INT and math.isfinite(value), where, value)
    return float(value)


def _convert_row(kind: Any, value: Any, where: str) -> Any:
    _check(isinstance(value, list | tuple), where, value)
    inner = get_args(kind)
    if get_origin(kind) is list or inner[-1] is Ellipsis:
        return get_origin(kind)(_convert(inner[0], one, f"{where}[{place}]") for place, one in enumerate(value))
    _check(len(value) == len(inner), where, value)
    return tuple(_convert(one, part, where) for one, part in zip(inner, value, strict=True))


def _convert_mapping(kind: Any, value: Any, where: str) -> dict[str, Any]:
    _check(type(value) is dict, where, value)
    names, inner = get_args(kind)
    return {_convert(names, name, where): _convert(inner, one, f"{where}.{name[:40]}") for name, one in value.items()}


def _convert_union(kinds: tuple[Any, ...], value: Any, where: str) -> Any:
    for kind in kinds:
        try:
            return _convert(kind, value, where)
        except ShapeError as error:
            last = error
    raise last


def _convert_member(kind: type[Enum], value: Any, where: str) -> Enum:
    try:
        return kind(value)
    except ValueError as error:
        raise ShapeError(f"{where} cannot be {str(value)[:40]!r}") from error


def _convert_record(kind: type, value: Any, where: str) -> Any:
    _check(type(value) is dict, where, value)
    hints, values = _read_hints(kind), {}
    for field in fields(kind):
        if field.name in value:
            values[field.name] = _convert(hints[field.name], value[field.name], f"{where}.{field.name}")
        elif field.default is MISSING and field.default_factory is MISSING:
            raise ShapeError(f"{where} has no {field.name}")
    return kind(**values)


@cache
def _read_hints(kind: type) -> Mapping[str, Any]:
    return get_type_hints(kind, include_extras=True)


_READERS: Mapping[Any, Callable[[Any, Any, str], Any]] = {
    bool: _convert_plain,
    str: _convert_plain,
    type(None): lambda kind, value, where: _check(value is None, where, value),
    int: _convert_whole,
    float: _convert_number,
    list: _convert_row,
    tuple: _convert_row,
    dict: _convert_mapping,
    Any: lambda kind, value, where: value,
}
