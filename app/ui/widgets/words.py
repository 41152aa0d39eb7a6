"""Words for classes and shares, in the language of the person."""

from __future__ import annotations

import re

from PyQt5.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QLocale

from app.core.languages import translate_text
from inpainting.detection.classes import SPECS
from inpainting.detection.instance import OBJECT, SHADOW, Instance


def _(text: str) -> str:
    return str(QT_TRANSLATE_NOOP("Found", text))


_CLASS_WORDS = {name: spec.words for name, spec in SPECS.items()} | {SHADOW: _("Shadow"), OBJECT: _("Object")}
_MAYBE = _("maybe")


def get_class_word(label: str) -> str:
    """The name of a class as the person reads it; one that only later versions know is an object."""
    return translate_text(_CLASS_WORDS.get(label, _CLASS_WORDS[OBJECT]))


def describe_instance(instance: Instance) -> str:
    """What was found and how certain it is."""
    certain = translate_text(_MAYBE) if instance.label == SHADOW else format_percent(instance.score)
    return f"{get_class_word(instance.label)}  {certain}"


def make_breakable(text: str) -> str:
    """The same text, with places at which a line may end in long paths and names."""
    return re.sub(r"[/\\_](?=\S)", "\\g<0>\u200b", text)


def format_percent(share: float) -> str:
    """1.0 as “100 %”, written as in the language of the window."""
    percent = QLocale().toString(round(share * 100))
    return QCoreApplication.translate("StatusLine", "{percent}%").format(percent=percent)
