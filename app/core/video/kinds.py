"""Which files are taken for videos. Looks at names alone and loads nothing."""

from __future__ import annotations

from pathlib import Path
from typing import Final

SUFFIXES: Final = (".mp4", ".mov", ".mkv", ".avi", ".webm", ".m4v")
"""What is opened as a video, by the end of the file's name."""


def is_video(path: Path) -> bool:
    return path.suffix.lower() in SUFFIXES
