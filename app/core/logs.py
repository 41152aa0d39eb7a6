"""Where the log is kept: a rotating file in the person's state folder; never in the way when it cannot be written."""

from __future__ import annotations

import logging
import sys
from logging.handlers import RotatingFileHandler
from pathlib import Path

from app.core.private import FILE_MODE, make_private_folder
from inpainting.runtime.folders import find_state_folder

_FORMAT = "%(asctime)s %(levelname)s %(threadName)s %(name)s: %(message)s"
_BYTES, _FILES = 1_000_000, 3


def locate_log_folder() -> Path:
    """The folder for logs by the custom of the system."""
    if sys.platform == "darwin":
        return Path.home() / "Library" / "Logs" / "Cleanplate"
    folder = find_state_folder("Logs")
    return folder if sys.platform == "win32" else folder.parent


def start_logging(folder: Path | None = None) -> Path | None:
    """Log to `cleanplate.log` in `folder`; gives the file, or None when it cannot be written."""
    folder = folder or locate_log_folder()
    path = folder / "cleanplate.log"
    root = logging.getLogger()
    root.setLevel(logging.INFO)
    try:
        make_private_folder(folder)
        path.touch(FILE_MODE)
        handler = RotatingFileHandler(path, maxBytes=_BYTES, backupCount=_FILES, encoding="utf-8")
    except OSError:
        return None
    handler.setFormatter(logging.Formatter(_FORMAT))
    root.addHandler(handler)
    return path
