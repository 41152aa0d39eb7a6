"""Settings: what is remembered comes back, and nonsense in the store does no harm."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PyQt5.QtCore import QSettings

from app.core.settings import (
    DEFAULTS,
    GROUPS,
    RECENT_LIMIT,
    SPECS,
    VERSION,
    Flag,
    Number,
    OneOf,
    Settings,
    SettingsStore,
)
from inpainting.devices import DEVICES
from inpainting.methods import METHODS


@pytest.fixture
def ini(tmp_path: Path) -> QSettings:
    return QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat)


def test_what_is_saved_comes_back(ini: QSettings) -> None:
    settings = Settings(
        theme="dark",
        language="cs",
        threads=1,
        memory=2048,
        growth=0,
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


@pytest.mark.parametrize("name", [name for name in SPECS if name != "recent"])
@pytest.mark.parametrize("value", ["nonsense", "", ["a", "b"], 1.5, b"\x00"], ids=repr)
def test_nonsense_is_replaced_by_the_default(ini: QSettings, name: str, value: object) -> None:
    ini.setValue("store/version", VERSION)
    ini.setValue(SPECS[name].key, value)
    assert SettingsStore(ini).load() == Settings()


@pytest.mark.parametrize(("stored", "size"), [(99_999, 1000), (0, 1), (-7, 1)])
def test_a_number_stays_in_its_range(ini: QSettings, stored: int, size: int) -> None:
    store = SettingsStore(ini)
    ini.setValue("tools/brush_size", stored)
    assert store.load().brush_size == size


def test_automatic_is_a_number_of_its_own(ini: QSettings) -> None:
    store = SettingsStore(ini)
    ini.setValue("work/memory", 0)
    ini.setValue("tools/growth", -1)
    assert (store.load().memory, store.load().growth) == (0, -1)
    ini.setValue("work/memory", 7)
    assert store.load().memory == 256, "too little to be meant"


OLD = """[General]
theme=dark
recent=/a/one.png, /b/two.jpg
brush_size=77
method=telea
device=cpu
feather=3
geometry=@ByteArray(\\x1\\x2)
panel_visible=false
"""


def test_a_store_of_the_first_version_is_brought_up_to_date(ini: QSettings) -> None:
    Path(ini.fileName()).write_text(OLD)
    ini.sync()
    settings = SettingsStore(ini).load()
    assert settings == Settings(
        theme="dark",
        recent=(Path("/a/one.png"), Path("/b/two.jpg")),
        brush_size=77,
        method="telea",
        device="cpu",
        feather=3,
        geometry=b"\x01\x02",
        panel_visible=False,
    )
    ini.sync()
    text = Path(ini.fileName()).read_text()
    assert "[General]" not in text, "the old places are empty"
    assert f"version={VERSION}" in text
    assert SettingsStore(QSettings(ini.fileName(), QSettings.Format.IniFormat)).load() == settings, "and only once"


@pytest.mark.parametrize("version", [VERSION + 5, "nonsense", -3])
def test_a_store_of_another_program_is_read_as_far_as_understood(ini: QSettings, version: object) -> None:
    SettingsStore(ini).save(Settings(theme="light"))
    ini.setValue("store/version", version)
    ini.setValue("appearance/hologram", "yes")
    store = SettingsStore(ini)
    assert store.load().theme == "light"
    store.save(Settings(theme="dark"))
    assert ini.value("appearance/hologram") == "yes", "what is not ours stays"


def test_a_setting_in_the_dialog_has_words_and_a_default_that_is_allowed() -> None:
    for name, default in DEFAULTS.items():
        spec = SPECS[name]
        assert spec.label.count("&") == 1
        assert spec.help.endswith(".")
        assert isinstance(spec.kind, OneOf | Number | Flag)
        assert spec.kind.read(spec.kind.written(default)) == default
    assert {spec.group for spec in SPECS.values()} == set(GROUPS)


def test_methods_and_devices_have_names() -> None:
    methods, devices = SPECS["method"].kind, SPECS["device"].kind
    assert isinstance(methods, OneOf)
    assert isinstance(devices, OneOf)
    assert tuple(methods.choices) == tuple(METHODS)
    assert tuple(devices.choices) == DEVICES


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
