"""What the window remembers between two starts; a value read from and written to a `QSettings` store."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path

from PyQt5.QtCore import QByteArray, QSettings

THEMES = ("system", "light", "dark", "high-contrast")
MASK_COLOURS = {"red": "#d55e00", "blue": "#0072b2", "yellow": "#f0e442", "purple": "#cc79a7"}
"""The colours a mask can have, by name: of the set of Okabe and Ito, which can be told apart with any eyes."""

RECENT_LIMIT = 10
BRUSH_RANGE = (1, 1000)
FEATHER_RANGE = (0, 100)


@dataclass(frozen=True)
class Settings:
    """The remembered choices; `brush_size` (a diameter) and `feather` in image pixels, `recent` newest first."""

    theme: str = "system"
    recent: tuple[Path, ...] = ()
    brush_size: int = 48
    method: str = "auto"
    device: str = "auto"
    feather: int = 0
    geometry: bytes = b""
    panel_visible: bool = True
    pen_pressure: bool = True
    mask_colour: str = "red"

    def with_recent(self, path: Path) -> Settings:
        """These settings with `path` as the newest file."""
        others = [other for other in self.recent if other != path]
        return replace(self, recent=(path, *others)[:RECENT_LIMIT])

    def without_missing(self) -> Settings:
        """These settings without recent files that are no longer there."""
        return replace(self, recent=tuple(path for path in self.recent if path.is_file()))


class SettingsStore:
    """Reads and writes `Settings`; whatever does not make sense in the store is replaced by its default."""

    def __init__(self, store: QSettings) -> None:
        self._store = store

    def load(self) -> Settings:
        default = Settings()
        return Settings(
            theme=self._word("theme", default.theme, THEMES),
            recent=tuple(Path(line) for line in self._lines("recent"))[:RECENT_LIMIT],
            brush_size=self._number("brush_size", default.brush_size, BRUSH_RANGE),
            method=self._text("method", default.method),
            device=self._text("device", default.device),
            feather=self._number("feather", default.feather, FEATHER_RANGE),
            geometry=self._bytes("geometry"),
            panel_visible=self._text("panel_visible", "true") == "true",
            pen_pressure=self._text("pen_pressure", "true") == "true",
            mask_colour=self._word("mask_colour", default.mask_colour, tuple(MASK_COLOURS)),
        )

    def save(self, settings: Settings) -> None:
        self._store.setValue("theme", settings.theme)
        self._store.setValue("recent", [str(path) for path in settings.recent])
        self._store.setValue("brush_size", settings.brush_size)
        self._store.setValue("method", settings.method)
        self._store.setValue("device", settings.device)
        self._store.setValue("feather", settings.feather)
        self._store.setValue("geometry", QByteArray(settings.geometry))
        self._store.setValue("panel_visible", "true" if settings.panel_visible else "false")
        self._store.setValue("pen_pressure", "true" if settings.pen_pressure else "false")
        self._store.setValue("mask_colour", settings.mask_colour)
        self._store.sync()

    def _text(self, key: str, default: str) -> str:
        value = self._store.value(key)
        return value if isinstance(value, str) and value else default

    def _word(self, key: str, default: str, allowed: tuple[str, ...]) -> str:
        value = self._text(key, default)
        return value if value in allowed else default

    def _number(self, key: str, default: int, limits: tuple[int, int]) -> int:
        try:
            value = int(str(self._store.value(key, default)))
        except ValueError:
            return default
        return min(max(value, limits[0]), limits[1])

    def _lines(self, key: str) -> list[str]:
        value = self._store.value(key)
        if isinstance(value, str):
            return [value] if value else []
        return [str(item) for item in value] if isinstance(value, list) else []

    def _bytes(self, key: str) -> bytes:
        value = self._store.value(key)
        return bytes(value) if isinstance(value, QByteArray) else b""
