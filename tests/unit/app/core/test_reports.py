"""A report says where in the program it happened, and nothing of the person's folders and files."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from app.core.files import load_photo
from app.core.reports import format_details, strip_paths


def failing(path: Path) -> BaseException:
    """An error whose every line knows the file."""
    try:
        try:
            load_photo(path)
        except Exception as error:
            json.loads(f'"{path}')
            raise RuntimeError from error
    except Exception as error:
        return error
    raise AssertionError


def test_neither_paths_nor_names_are_in_it(tmp_path: Path) -> None:
    secret = tmp_path / "Ana María" / "passport scan.jpg"
    report = format_details(failing(secret))
    for word in (str(tmp_path), "Ana", "passport", ".jpg", "/root", "/home", "/usr"):
        assert word not in report
    assert "app/core/" in report
    assert "OpenError" in report
    assert "JSONDecodeError" in report
    assert "which led to" in report


@pytest.mark.parametrize(
    "words",
    [
        "[Errno 2] No such file or directory: '/home/ana/my photos/passport.jpg'",
        "[Errno 2] No such file or directory: 'passport.jpg'",
        "There is no file “/home/ana/passport.jpg”.",
        "cannot open /home/ana/my photos/passport.jpg now",
        "cannot open C:\\Users\\ana\\passport.jpg",
        "passport.jpg is damaged",
        "KeyError: 'passport'",
    ],
)
def test_what_may_be_a_name_is_left_out(words: str) -> None:
    assert "passport" not in strip_paths(words)
    assert "ana" not in strip_paths(words)


def test_what_helps_stays() -> None:
    words = "mat1 and mat2 shapes cannot be multiplied (3x4 and 5x6)"
    assert strip_paths(words) == words
