"""Reads and writes `Settings` in a JSON file by the schema; nonsense in the file becomes the default, kind by kind.

JSON, for reading it makes nothing but words, numbers and lists of them, whatever somebody wrote into it.
"""

from __future__ import annotations

import json
import logging
import os
import sys
from contextlib import suppress
from pathlib import Path
from typing import Any, Final

from app.core.errors import SaveError
from app.core.imageio.atomic import write_atomically
from app.core.private import FILE_MODE, make_private_folder
from app.core.settings.old_store import read_old_values
from app.core.settings.schema import SPECS, Settings, Spec
from models.reading import read_ordinary
from models.typed import ShapeError, parse_json

log = logging.getLogger(__name__)

VERSION: Final = 3
"""The version of the layout of the store; the first two were in another format, see `old_store`."""

_MOST: Final = 1_000_000


def locate_settings_file() -> Path:
    """Where the settings of this person are by the custom of the system."""
    return _locate_folder() / "settings.json"


def locate_old_settings_file() -> Path:
    """Where versions before this one had them."""
    return _locate_folder() / "cleanplate.ini"


def _locate_folder() -> Path:
    home = Path.home()
    if sys.platform == "win32":
        return Path(os.environ.get("APPDATA") or home / "AppData" / "Roaming") / "Cleanplate"
    return Path(os.environ.get("XDG_CONFIG_HOME") or home / ".config") / "Cleanplate"


class SettingsStore:
    """A store of another version is read as far as understood; one that is no store is put aside.

    Where there is none yet, what an older version left at `old` is read once.
    """

    def __init__(self, path: Path, *, old: Path | None = None) -> None:
        self._path = path
        self._values = self._read()
        if not self._values and old is not None:
            self._values = read_old_values(old)
            if self._values:
                self.save(self.load())

    def load(self) -> Settings:
        values: dict[str, Any] = {name: self._read_value(spec) for name, spec in SPECS.items()}
        return Settings(**values)

    def save(self, settings: Settings) -> None:
        """What in the file is not ours stays in it."""
        for name, spec in SPECS.items():
            section = self._values.setdefault(spec.group, {})
            if not isinstance(section, dict):
                section = self._values[spec.group] = {}
            section[name] = spec.kind.write(getattr(settings, name))
        self._values.setdefault("version", VERSION)
        try:
            with suppress(OSError):
                make_private_folder(self._path.parent)
            write_atomically(self._path, json.dumps(self._values, indent=1).encode(), open_to=FILE_MODE)
        except SaveError as error:
            log.warning("The settings could not be kept: %s", error)

    def _read_value(self, spec: Spec) -> object:
        section = self._values.get(spec.group)
        value = spec.kind.read(section.get(spec.name)) if isinstance(section, dict) else None
        return spec.default if value is None else value

    def _read(self) -> dict[str, Any]:
        try:
            values = parse_json(read_ordinary(self._path, most=_MOST))
        except FileNotFoundError:
            return {}
        except (OSError, ShapeError) as error:
            log.warning("The settings cannot be read: %s", error)
            values = None
        if isinstance(values, dict):
            return values
        with suppress(OSError):
            os.replace(self._path, self._path.with_suffix(".damaged"))
        return {}
