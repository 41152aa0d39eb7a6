"""What is read back has exactly the types that were asked for, or is refused."""

from __future__ import annotations

import json
import os
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Annotated, Any, Literal

import pytest

from models.typed import AtMost, Below, Between, ShapeError, check_type, is_below, parse_json_as


class Colour(StrEnum):
    RED = "red"


@dataclass(frozen=True)
class Inner:
    file: Below
    share: Annotated[float, Between(0, 1)] = 0.5


@dataclass(frozen=True)
class Record:
    name: Annotated[str, AtMost(5)]
    count: int
    shown: bool
    kind: Literal["a", "b"]
    colour: Colour
    stamp: tuple[int, int] | None = None
    parts: tuple[Inner, ...] = ()
    found: dict[str, int] = field(default_factory=dict)
    data: list[str] = field(default_factory=list)
    more: Any = None


GOOD: dict[str, Any] = {"name": "x", "count": 3, "shown": True, "kind": "b", "colour": "red"}


def test_a_record_comes_back_typed_and_unknown_names_are_passed_over() -> None:
    value = {**GOOD, "stamp": [1, 2], "parts": [{"file": "a/b.png", "share": 1}], "found": {"cat": 1}, "new": 7}
    record = parse_json_as(Record, json.dumps(value))
    assert record == Record("x", 3, True, "b", Colour.RED, (1, 2), (Inner("a/b.png", 1.0),), {"cat": 1})
    assert type(record.parts[0].share) is float


@pytest.mark.parametrize(
    "change",
    [
        {"name": "too long"},
        {"name": None},
        {"count": "3"},
        {"count": 3.0},
        {"count": True},
        {"count": 10**30},
        {"shown": 1},
        {"kind": "c"},
        {"kind": ["a"]},
        {"colour": "blue"},
        {"colour": []},
        {"stamp": [1]},
        {"stamp": [1, "2"]},
        {"stamp": {}},
        {"parts": {}},
        {"parts": [{}]},
        {"parts": [{"file": "/etc/passwd"}]},
        {"parts": [{"file": "a", "share": 1.1}]},
        {"parts": [{"file": "a", "share": float("nan")}]},
        {"found": []},
        {"found": {"cat": None}},
        {"data": "abc"},
        {"data": [1]},
    ],
    ids=repr,
)
def test_what_does_not_fit_is_refused(change: dict[str, Any]) -> None:
    with pytest.raises(ShapeError):
        check_type(Record, GOOD | change)


@pytest.mark.parametrize("text", ["", "{", "[" * 100_000, "NaN", '{"name": Infinity}', "null", "3", "[]", b"\xff"])
def test_what_is_no_record_is_refused(text: str | bytes) -> None:
    with pytest.raises(ShapeError):
        parse_json_as(Record, text)


@pytest.mark.parametrize("name", ["", "/a", "..", "../a", "a/../../b", "a/..", "a\0b"])
def test_names_that_lead_elsewhere(name: str) -> None:
    assert not is_below(name)


@pytest.mark.parametrize("name", ["a", "a/b.png", "..a", "a..b/c", "ä/\udcff", "a b"])
def test_names_that_stay(name: str) -> None:
    assert is_below(name)


@pytest.mark.parametrize("name", ["C:\\a", "\\\\host\\a", "a\\..\\b", "C:a"])
def test_names_of_another_system(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "name", "nt")
    assert not is_below(name)
