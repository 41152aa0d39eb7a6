"""Where a program keeps things of one person, by the custom of the system. Makes no folder."""

from __future__ import annotations

import os
import sys
from pathlib import Path


def find_state_folder(name: str) -> Path:
    """For what is kept between two starts and would not be missed on another computer: “Recovery”."""
    return _find_folder(name, "XDG_STATE_HOME", ".local/state")


def find_data_folder(name: str) -> Path:
    """For what the person has put there: “Models”."""
    return _find_folder(name, "XDG_DATA_HOME", ".local/share")


def _find_folder(name: str, variable: str, custom: str) -> Path:
    if sys.platform == "win32":
        return Path(os.environ.get("LOCALAPPDATA", Path.home() / "AppData" / "Local")) / "Cleanplate" / name
    if sys.platform == "darwin":
        return Path.home() / "Library" / "Application Support" / "Cleanplate" / name
    return Path(os.environ.get(variable) or Path.home() / custom) / "cleanplate" / name.lower()
