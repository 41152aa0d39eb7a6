"""The schema: every setting with its kind, its default and its words. What else is to be remembered is added here.

A setting with a label is in the dialog, under its group; the others are remembered without being asked for.
"""

from __future__ import annotations

import os
from dataclasses import Field, dataclass, field, fields, replace
from pathlib import Path
from typing import Any, cast

from PyQt5.QtCore import QT_TRANSLATE_NOOP

from app.core.languages import LANGUAGES, SYSTEM
from app.core.settings.kinds import Blob, Flag, Kind, Number, OneOf, Paths
from inpainting.detection.classes import USUAL_STRENGTH
from inpainting.methods import list_method_names
from inpainting.methods.specs import SPECS as METHOD_SPECS
from inpainting.runtime.devices import DEVICES

RECENT_LIMIT = 10
BRUSH_RANGE = (1, 1000)
FEATHER_RANGE = (0, 100)
QUALITY_RANGE = (40, 100)


def _(text: str) -> str:
    return str(QT_TRANSLATE_NOOP("Settings", text))


METHOD_WORDS = {spec.name: spec.words for spec in METHOD_SPECS} | {
    "merge": _("From other photos"),
    "heal": _("Healed"),
    "clone": _("Cloned"),
}
DEVICE_WORDS = {
    "auto": _("Automatic"),
    "cpu": _("Processor"),
    "cuda": _("NVIDIA graphics"),
    "mps": _("Apple graphics"),
}
_THEME_WORDS = {
    "system": _("Same as the system"),
    "light": _("Light"),
    "dark": _("Dark"),
    "high-contrast": _("High contrast"),
}
THEMES = tuple(_THEME_WORDS)
MASK_COLOURS = {"red": "#e0262b", "blue": "#0072b2", "yellow": "#f0e442", "purple": "#cc79a7"}
"""The colours a mask can have, by name; they can be told apart with any eyes (all but the red: Okabe and Ito)."""
_MASK_WORDS = {"red": _("Red"), "blue": _("Blue"), "yellow": _("Yellow"), "purple": _("Purple")}
_STRENGTH_WORDS = {"1": _("Clear ones"), "2": _("Usual ones"), "3": _("Faint ones too")}
_PX = _(" px")

GROUPS = {
    "appearance": _("Appearance"),
    "work": _("Performance"),
    "tools": _("Tools and filling"),
    "saving": _("Saving"),
    "window": "",
}
"""Sections of the store, with the headings of the dialog."""


@dataclass(frozen=True)
class Spec:
    """One setting; `label` and `help` are English, with a mnemonic in the label."""

    name: str
    group: str
    kind: Kind
    default: Any
    label: str = ""
    help: str = ""


def _make_setting(group: str, kind: Kind, default: Any, label: str = "", help: str = "") -> Any:
    return field(default=default, metadata={"group": group, "kind": kind, "label": label, "help": help})


@dataclass(frozen=True)
class Settings:
    """The remembered choices; sizes in image pixels, `recent` newest first."""

    theme: str = _make_setting(
        *("appearance", OneOf(_THEME_WORDS), "system", _("&Theme")),
        _("The colours of the window. “Same as the system” follows the system while Cleanplate runs."),
    )
    language: str = _make_setting(
        *("appearance", OneOf({SYSTEM: _("Same as the system"), **LANGUAGES}), SYSTEM, _("Lan&guage")),
        _("The language of the window; it changes at once."),
    )
    mask_colour: str = _make_setting(
        *("appearance", OneOf(_MASK_WORDS), "red", _("Mask &colour")),
        _("The colour of what is painted over."),
    )
    device: str = _make_setting(
        *("work", OneOf({name: DEVICE_WORDS[name] for name in DEVICES}), "auto", _("&Device")),
        _("Where the work is done. “Automatic” takes a graphics card if there is one that can be used."),
    )
    threads: int = _make_setting(
        *("work", Number(1, os.cpu_count() or 1, automatic=0), 0, _("Processor co&res")),
        _(
            "How many cores of the processor may work at the same time. Fewer leave more for other programs. The "
            "search for things always uses up to four for a moment, so that what it finds does not depend on this "
            "setting."
        ),
    )
    memory: int = _make_setting(
        *("work", Number(256, 65_536, unit=_(" MB"), step=256, automatic=0), 0, _("Memory &limit")),
        _(
            "The most memory that undo steps may take (older ones are dropped; automatic: 512 MB), and the most "
            "graphics memory that filling may take (pictures are then filled in smaller pieces)."
        ),
    )
    method: str = _make_setting(
        *("tools", OneOf({name: METHOD_WORDS.get(name, name) for name in list_method_names()}), "auto", _("&Method")),
        _("How the place of what was removed is filled."),
    )
    feather: int = _make_setting(
        *("tools", Number(*FEATHER_RANGE, unit=_PX), 0, _("F&eather")),
        _("Over how many pixels the picture fades into the fill, inside the mask."),
    )
    brush_size: int = _make_setting(
        *("tools", Number(*BRUSH_RANGE, unit=_PX), 48, _("&Brush size")),
        _("How wide the brush is on the screen when a photo is opened."),
    )
    growth: int = _make_setting(
        *("tools", Number(0, 200, unit=_PX, automatic=-1), -1, _("Edge &around what was found")),
        _(
            "How wide an edge around each thing found is removed with it at first. “Automatic” goes by what it is and "
            "how large."
        ),
    )
    speck_strength: str = _make_setting(
        *("tools", OneOf(_STRENGTH_WORDS), str(USUAL_STRENGTH), _("&Specks to find")),
        _("How faint the dust, hairs and scratches may be that “Specks” finds."),
    )
    pen_pressure: bool = _make_setting(
        *("tools", Flag(), True, _("&Pen pressure makes the brush wider")),
        _("A light touch of a pen makes a thin line."),
    )
    wheel_zooms: bool = _make_setting(
        *("tools", Flag(), False, _("The &wheel zooms")),
        _("Otherwise it moves the picture, and zooms with Ctrl."),
    )
    jpeg_quality: int = _make_setting(
        *("saving", Number(*QUALITY_RANGE), 95, _("JPEG &quality")),
        _("How good, and so how large, a new JPEG is. A photo that was a JPEG keeps its own quality."),
    )
    strip_metadata: bool = _make_setting(
        *("saving", Flag(), False, _("Leave out the camera’s data, place and te&xts")),
        _("Saved pictures then say nothing about camera, place and author. Colours stay as they are."),
    )
    note_edit: bool = _make_setting(
        *("saving", Flag(), False, _("&Note in the file that it was edited")),
        _("Saved pictures then name Cleanplate as the program that edited them."),
    )
    recent: tuple[Path, ...] = _make_setting("window", Paths(RECENT_LIMIT), ())
    geometry: bytes = _make_setting("window", Blob(), b"")
    panel_visible: bool = _make_setting("window", Flag(), True)
    remove_on_release: bool = _make_setting("window", Flag(), False)

    def with_recent(self, path: Path) -> Settings:
        """These settings with `path` as the newest file."""
        others = [other for other in self.recent if other != path]
        return replace(self, recent=(path, *others)[:RECENT_LIMIT])

    def without_missing(self) -> Settings:
        """These settings without recent files that are no longer there."""
        return replace(self, recent=tuple(path for path in self.recent if path.is_file()))


def _make_spec(entry: Field[Any]) -> Spec:
    return Spec(entry.name, default=entry.default, **cast(dict[str, Any], dict(entry.metadata)))


SPECS = {entry.name: _make_spec(entry) for entry in fields(Settings)}
"""Every setting by its name."""

DEFAULTS = {name: spec.default for name, spec in SPECS.items() if spec.label}
"""What the dialog can set, as it is at first."""
