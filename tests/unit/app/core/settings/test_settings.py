"""Settings: what is remembered comes back, and nonsense in the store does no harm."""

from __future__ import annotations

import json
import os
from dataclasses import replace
from pathlib import Path

import pytest

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
from inpainting.methods import METHODS
from inpainting.runtime.devices import DEVICES


@pytest.fixture
def place(tmp_path: Path) -> Path:
    return tmp_path / "config" / "settings.json"


def written(place: Path, values: object) -> Path:
    place.parent.mkdir(exist_ok=True)
    place.write_text(json.dumps(values))
    return place


def test_what_is_saved_comes_back(place: Path) -> None:
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
    SettingsStore(place).save(settings)
    assert SettingsStore(place).load() == settings


def test_one_recent_file_comes_back_as_one(place: Path) -> None:
    SettingsStore(place).save(Settings(recent=(Path("/only, one.png"),)))
    assert SettingsStore(place).load().recent == (Path("/only, one.png"),)


def test_an_empty_store_gives_the_defaults(place: Path) -> None:
    assert SettingsStore(place).load() == Settings()


NONSENSE = ["nonsense", "", ["a", "b"], [1], 1.5, {"a": 1}, None, 10**30]


@pytest.mark.parametrize("name", SPECS)
@pytest.mark.parametrize("value", NONSENSE, ids=repr)
def test_nonsense_is_replaced_by_the_default(place: Path, name: str, value: object) -> None:
    spec = SPECS[name]
    settings = SettingsStore(written(place, {spec.group: {name: value}})).load()
    fits = spec.kind.read(value)
    assert getattr(settings, name) == (spec.default if fits is None else fits)
    assert fits is None or type(value) in (int, list, str), "a number too large, files named a and b, no bytes"


NO_STORE = ["", "{", "[]", "3", "null", "[" * 100_000, '{"work": {"memory": NaN}}']


@pytest.mark.parametrize("text", [*NO_STORE, '{"work": []}'], ids=lambda text: text[:9])
def test_what_is_no_store_is_put_aside_and_the_defaults_hold(place: Path, text: str) -> None:
    place.parent.mkdir()
    place.write_text(text)
    assert SettingsStore(place).load() == Settings()
    SettingsStore(place).save(Settings(theme="dark"))
    assert SettingsStore(place).load().theme == "dark"
    assert text == '{"work": []}' or place.with_suffix(".damaged").read_text() == text


def test_a_pipe_in_the_place_of_the_file_holds_up_nobody(place: Path) -> None:
    place.parent.mkdir()
    os.mkfifo(place)
    assert SettingsStore(place).load() == Settings()


def test_a_store_is_for_this_person_only(place: Path) -> None:
    SettingsStore(place).save(Settings())
    assert place.stat().st_mode & 0o077 == 0
    assert place.parent.stat().st_mode & 0o077 == 0


def test_a_store_that_cannot_be_written_is_no_trouble(place: Path) -> None:
    place.parent.write_text("in the way")
    SettingsStore(place).save(Settings())


@pytest.mark.parametrize(("stored", "size"), [(99_999, 1000), (0, 1), (-7, 1)])
def test_a_number_stays_in_its_range(place: Path, stored: int, size: int) -> None:
    assert SettingsStore(written(place, {"tools": {"brush_size": stored}})).load().brush_size == size


def test_automatic_is_a_number_of_its_own(place: Path) -> None:
    settings = SettingsStore(written(place, {"work": {"memory": 0}, "tools": {"growth": -1}})).load()
    assert (settings.memory, settings.growth) == (0, -1)
    assert SettingsStore(written(place, {"work": {"memory": 7}})).load().memory == 256, "too little to be meant"


FIRST = """[General]
theme=dark
recent=/a/one.png, /b/two.jpg
brush_size=77
method=telea
device=cpu
feather=3
geometry=@ByteArray(\\x1\\x2)
panel_visible=false
"""
SECOND = """[General]

[appearance]
theme=dark

[store]
version=2

[tools]
brush_size=77
feather=3
method=telea

[window]
geometry="@ByteArray(\\x1\\x2)"
panel_visible=false
recent=/a/one.png, /b/two.jpg

[work]
device=cpu
"""
SAID = Settings(
    theme="dark",
    recent=(Path("/a/one.png"), Path("/b/two.jpg")),
    brush_size=77,
    method="telea",
    device="cpu",
    feather=3,
    geometry=b"\x01\x02",
    panel_visible=False,
)


@pytest.mark.parametrize("text", [FIRST, SECOND])
def test_what_older_versions_left_is_read_once(place: Path, tmp_path: Path, text: str) -> None:
    old = tmp_path / "cleanplate.ini"
    old.write_text(text)
    assert SettingsStore(place, old=old).load() == SAID
    assert json.loads(place.read_text())["version"] == VERSION
    assert old.read_text() == text, "for the older version"
    old.write_text(text.replace("dark", "light"))
    assert SettingsStore(place, old=old).load() == SAID, "and only once"


def test_what_qt_wrote_is_understood(place: Path, tmp_path: Path) -> None:
    """Names with commas, quotes and letters of other scripts, one and several; bytes of every kind."""
    from PyQt5.QtCore import QByteArray, QSettings

    old = tmp_path / "cleanplate.ini"
    for names in (["/only, one.png"], ['/ä "b".png', "/猫 🐈.jpg", "/c;d=e%f.png"]):
        store = QSettings(str(old), QSettings.Format.IniFormat)
        store.setValue("window/recent", names)
        store.setValue("window/geometry", QByteArray(bytes(range(256))))
        store.setValue("window/panel_visible", "false")
        store.sync()
        place.unlink(missing_ok=True)
        settings = SettingsStore(place, old=old).load()
        assert settings.recent == tuple(Path(name) for name in names)
        assert settings.geometry == bytes(range(256))
        assert settings.panel_visible is False


def test_no_settings_file_runs_code(place: Path, tmp_path: Path) -> None:
    """What the toolkit's own store would unpickle is passed over."""
    from PyQt5.QtCore import QSettings

    class Bomb:
        def __reduce__(self) -> tuple[object, tuple[str]]:
            return os.mkdir, (str(tmp_path / "ran"),)

    old = tmp_path / "cleanplate.ini"
    store = QSettings(str(old), QSettings.Format.IniFormat)
    for name, spec in SPECS.items():
        store.setValue(f"{spec.group}/{name}", Bomb())
    store.sync()
    assert "PyQt" in old.read_text()
    assert SettingsStore(place, old=old).load() == Settings()
    place.unlink(missing_ok=True)
    place.parent.mkdir(exist_ok=True)
    place.write_bytes(old.read_bytes())
    assert SettingsStore(place).load() == Settings()
    assert not (tmp_path / "ran").exists()


@pytest.mark.parametrize("version", [VERSION + 5, "nonsense", -3])
def test_a_store_of_another_program_is_read_as_far_as_understood(place: Path, version: object) -> None:
    values = {"version": version, "appearance": {"theme": "light", "hologram": "yes"}, "more": [1]}
    store = SettingsStore(written(place, values))
    assert store.load().theme == "light"
    store.save(Settings(theme="dark"))
    kept = json.loads(place.read_text())
    assert (kept["appearance"]["hologram"], kept["more"], kept["version"]) == ("yes", [1], version), "it is not ours"


def test_a_setting_in_the_dialog_has_words_and_a_default_that_is_allowed() -> None:
    for name, default in DEFAULTS.items():
        spec = SPECS[name]
        assert spec.label.count("&") == 1
        assert spec.help.endswith(".")
        assert isinstance(spec.kind, OneOf | Number | Flag)
        assert spec.kind.read(spec.kind.write(default)) == default
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
