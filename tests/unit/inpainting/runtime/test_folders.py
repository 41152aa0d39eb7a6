"""Folders of a person, by the custom of each system."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.core.logs import locate_log_folder
from inpainting.runtime.folders import find_data_folder, find_state_folder


def test_on_each_system(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(Path, "home", lambda: tmp_path)
    for variable in ("XDG_STATE_HOME", "XDG_DATA_HOME", "LOCALAPPDATA"):
        monkeypatch.delenv(variable, raising=False)
    monkeypatch.setattr("sys.platform", "linux")
    assert find_state_folder("Recovery") == tmp_path / ".local" / "state" / "cleanplate" / "recovery"
    assert find_data_folder("Models") == tmp_path / ".local" / "share" / "cleanplate" / "models"
    assert locate_log_folder() == tmp_path / ".local" / "state" / "cleanplate"
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    assert find_data_folder("Models") == tmp_path / "data" / "cleanplate" / "models"
    monkeypatch.setattr("sys.platform", "darwin")
    assert find_state_folder("Recovery") == tmp_path / "Library" / "Application Support" / "Cleanplate" / "Recovery"
    assert locate_log_folder() == tmp_path / "Library" / "Logs" / "Cleanplate"
    monkeypatch.setattr("sys.platform", "win32")
    assert find_data_folder("Models") == tmp_path / "AppData" / "Local" / "Cleanplate" / "Models"
    assert locate_log_folder() == tmp_path / "AppData" / "Local" / "Cleanplate" / "Logs"
