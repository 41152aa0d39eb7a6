"""Settings: what is remembered comes back, and nonsense in the store does no harm."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PyQt5.QtCore import QSettings

from app.core.settings import RECENT_LIMIT, Settings, SettingsStore


@pytest.fixture
def ini(tmp_path: Path) -> QSettings:
    return QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat)


def test_what_is_saved_comes_back(ini: QSettings) -> None:
    settings = Settings(
        theme="dark",
        recent=(Path("/a/ä b.png"), Path("/b/c.jpg")),
        brush_size=77,
        feather=3,
        method="telea",
        device="cpu",
        geometry=b"\x00\x01\xff",
        panel_visible=False,
    )
    SettingsStore(ini).save(settings)
    assert SettingsStore(QSettings(ini.fileName(), QSettings.Format.IniFormat)).load() == settings


def test_one_recent_file_comes_back_as_one(ini: QSettings) -> None:
    SettingsStore(ini).save(Settings(recent=(Path("/only, one.png"),)))
    assert SettingsStore(QSettings(ini.fileName(), QSettings.Format.IniFormat)).load().recent == (
        Path("/only, one.png"),
    )


def test_an_empty_store_gives_the_defaults(ini: QSettings) -> None:
    assert SettingsStore(ini).load() == Settings()


@pytest.mark.parametrize(
    ("key", "value"), [("theme", "pink"), ("brush_size", "wide"), ("feather", "soft"), ("geometry", "7")]
)
def test_nonsense_is_replaced_by_the_default(ini: QSettings, key: str, value: str) -> None:
    ini.setValue(key, value)
    assert SettingsStore(ini).load() == Settings()


def test_the_size_of_the_brush_stays_in_its_range(ini: QSettings) -> None:
    ini.setValue("brush_size", 99_999)
    assert SettingsStore(ini).load().brush_size == 1000


def test_recent_files_newest_first_each_once() -> None:
    settings = Settings()
    for number in range(15):
        settings = settings.with_recent(Path(f"/{number % 12}.png"))
    assert len(settings.recent) == RECENT_LIMIT
    assert settings.recent[0] == Path("/2.png")
    assert len(set(settings.recent)) == RECENT_LIMIT


def test_missing_files_are_dropped(tmp_path: Path) -> None:
    there = tmp_path / "there.png"
    there.touch()
    settings = replace(Settings(), recent=(tmp_path / "gone.png", there))
    assert settings.without_missing().recent == (there,)
