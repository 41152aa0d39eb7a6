"""What the window remembers between two starts: one schema, from which storing, checking and the dialog follow."""

from app.core.settings.kinds import Flag, Kind, Number, OneOf
from app.core.settings.schema import (
    BRUSH_RANGE,
    DEFAULTS,
    DEVICE_WORDS,
    FEATHER_RANGE,
    GROUPS,
    MASK_COLOURS,
    METHOD_WORDS,
    QUALITY_RANGE,
    RECENT_LIMIT,
    SPECS,
    THEMES,
    Settings,
    Spec,
)
from app.core.settings.store import VERSION, SettingsStore, locate_old_settings_file, locate_settings_file

__all__ = [
    "BRUSH_RANGE",
    "DEFAULTS",
    "DEVICE_WORDS",
    "FEATHER_RANGE",
    "GROUPS",
    "MASK_COLOURS",
    "METHOD_WORDS",
    "QUALITY_RANGE",
    "RECENT_LIMIT",
    "SPECS",
    "THEMES",
    "VERSION",
    "Flag",
    "Kind",
    "Number",
    "OneOf",
    "Settings",
    "SettingsStore",
    "Spec",
    "locate_old_settings_file",
    "locate_settings_file",
]
