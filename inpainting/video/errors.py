"""What can go wrong with a video, each with a sentence for the person."""

from __future__ import annotations

from models.errors import CleanplateError


class VideoError(CleanplateError):
    """A video cannot be read, worked on or written."""


class MasksError(CleanplateError):
    """The masks given do not fit the video."""
