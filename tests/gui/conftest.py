"""The window for tests: real widgets and files, a fake filler, and a person who answers as the test wants."""

from __future__ import annotations

from tests.gui.window import bench, detector, filler, person, photo_path, window

__all__ = ["bench", "detector", "filler", "person", "photo_path", "window"]
