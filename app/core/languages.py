"""The languages of the window: which there are, which one to use, and how to change it; it translates no word itself.

Every text has one translation wherever it stands, so all are kept in one context (`CONTEXT`), whatever class asks.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PyQt5.QtCore import QCoreApplication, QLibraryInfo, QLocale, QObject, QTranslator

from models.sentences import Sentence, fill_template
from resources import find_folder

CONTEXT = "Cleanplate"
SYSTEM = "system"
SOURCE = "en"
LANGUAGES = {
    "en": "English",
    "cs": "Čeština",
    "de": "Deutsch",
    "es": "Español",
    "ru": "Русский",
    "zh_CN": "简体中文",
}
"""Each by the name its speakers give it."""


def translate_text(text: str) -> str:
    """An English text in the language of the window; of a `Sentence` the template, then filled in."""
    if not isinstance(text, Sentence):
        return QCoreApplication.translate(CONTEXT, text)
    number = text.values.get("n")
    count = number if isinstance(number, int) else -1
    words = QCoreApplication.translate(CONTEXT, text.template, None, count)
    return fill_template(words, {name: _show_value(value) for name, value in text.values.items()})


def choose_language(choice: str, wanted: Sequence[str]) -> str:
    """The language of a choice; for `system` the first of `wanted` (such as `de-AT`) there is, else English."""
    names = [choice] if choice != SYSTEM else wanted
    return next((name for name in map(_find_known, names) if name), SOURCE)


class Languages(QObject):
    """Keeps the translators of an application. Changing them makes Qt send every widget a `LanguageChange`."""

    def __init__(self, application: QCoreApplication) -> None:
        super().__init__(application)
        self._application = application
        self._installed: list[QTranslator] = []
        self._current = ""

    @property
    def current(self) -> str:
        """The code of the language in use; empty before the first."""
        return self._current

    def use(self, choice: str) -> None:
        """Speak another language, or the system's (`system`); numbers are written as there."""
        language = choose_language(choice, QLocale.system().uiLanguages())
        if language == self._current:
            return
        self.release()
        self._current = language
        QLocale.setDefault(_choose_locale(language))
        self._add(_Translator(self), f"cleanplate_{language}", str(find_folder("i18n")))
        self._add(QTranslator(self), f"qtbase_{language}", QLibraryInfo.location(QLibraryInfo.TranslationsPath))

    def release(self) -> None:
        """Speak English again, as before the first `use`."""
        for translator in self._installed:
            self._application.removeTranslator(translator)
            translator.deleteLater()
        self._installed, self._current = [], ""
        QLocale.setDefault(QLocale.system())

    def _add(self, translator: QTranslator, name: str, place: str) -> None:
        if translator.load(name, place):
            self._application.installTranslator(translator)
            self._installed.append(translator)


class _Translator(QTranslator):
    """Looks every text up in the one context; Qt's own texts are asked of Qt's translations first."""

    def translate(self, context: str | None, text: str | None, disambiguation: str | None = None, n: int = -1) -> str:
        """None is for “not here”; PyQt wants bytes, for it would encode strings as ASCII."""
        found = super().translate(_encode(CONTEXT), _encode(text), _encode(disambiguation), n)
        return found or None  # type: ignore[return-value]


def _encode(words: str | None) -> Any:
    return None if words is None else words.encode()


def _find_known(name: str) -> str:
    """The code in `LANGUAGES` for a name such as `de-AT` or `zh-Hans-CN`; empty for one that is not there."""
    code = name.replace("-", "_")
    if code in LANGUAGES:
        return code
    if code.startswith("zh"):
        return "" if any(part in code for part in ("Hant", "TW", "HK", "MO")) else "zh_CN"
    return code.split("_")[0] if code.split("_")[0] in LANGUAGES else ""


def _choose_locale(language: str) -> QLocale:
    """The system's way of writing numbers if it speaks this language, else the usual one."""
    system, usual = QLocale.system(), QLocale(language)
    return system if system.language() == usual.language() else usual


def _show_value(value: object) -> object:
    if isinstance(value, Sentence):
        return translate_text(value)
    return QLocale().toString(value) if isinstance(value, int) and not isinstance(value, bool) else value
