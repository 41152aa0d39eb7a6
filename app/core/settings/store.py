"""Reads and writes `Settings` in a `QSettings` store by the schema; nonsense in the store becomes the default."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PyQt5.QtCore import QSettings

from app.core.settings.kinds import Number
from app.core.settings.schema import SPECS, Settings, Spec

VERSION = 2
"""The version of the layout of the store. A new one comes with a migration."""

_VERSION_KEY = "store/version"


class SettingsStore:
    """Brings an old store up to date when it is first used; one of a newer program is read as far as understood."""

    def __init__(self, store: QSettings) -> None:
        self._store = store
        self._migrate()

    def load(self) -> Settings:
        values: dict[str, Any] = {name: self._read(spec) for name, spec in SPECS.items()}
        return Settings(**values)

    def save(self, settings: Settings) -> None:
        for name, spec in SPECS.items():
            self._store.setValue(spec.key, spec.kind.written(getattr(settings, name)))
        self._store.sync()

    def _read(self, spec: Spec) -> object:
        stored = self._store.value(spec.key)
        value = None if stored is None else spec.kind.read(stored)
        return spec.default if value is None else value

    def _migrate(self) -> None:
        version = self._version()
        for step in _MIGRATIONS[version - 1 :]:
            step(self._store)
        if version < VERSION:
            self._store.setValue(_VERSION_KEY, VERSION)

    def _version(self) -> int:
        """The version of what is in the store; the first one did not say."""
        return Number(1, 1_000_000).read(self._store.value(_VERSION_KEY, 1)) or 1


def _into_sections(store: QSettings) -> None:
    """1 → 2: everything was in one heap; since then it is in the sections of the dialog."""
    sections = {
        "appearance": ("theme",),
        "work": ("device",),
        "tools": ("method", "feather", "brush_size"),
        "window": ("recent", "geometry", "panel_visible"),
    }
    for section, names in sections.items():
        for name in names:
            if store.contains(name):
                store.setValue(f"{section}/{name}", store.value(name))
                store.remove(name)


_MIGRATIONS: tuple[Callable[[QSettings], None], ...] = (_into_sections,)
"""The step from each version to the next, from version 1 on."""
