"""End-to-end tests of the window use its fixtures."""

from __future__ import annotations

from tests.gui.window import bench, detector, filler, person, photo_path, window

__all__ = ["bench", "detector", "filler", "person", "photo_path", "window"]
