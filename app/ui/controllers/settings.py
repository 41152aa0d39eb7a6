"""Settings at work: keeps them, stores every change, and puts it in force where no widget is needed."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from pathlib import Path

from PyQt5.QtCore import QEvent, QObject, pyqtSignal
from PyQt5.QtWidgets import QApplication, QWidget

from app.core.notices import Notice, Tone
from app.core.settings import DEFAULTS, MASK_COLOURS, THEMES, Settings
from app.ui.actions import Actions
from app.ui.dialogs.settings import SettingsDialog
from app.ui.services import Services
from app.ui.widgets import theme
from app.ui.widgets.system_theme import detect_theme_beneath
from app.ui.widgets.theme import Palette

_THEME_CHANGE = QEvent.Type(210)
"""The system has other colours; PyQt has no name for this event."""


class SettingsController(QObject):
    """Between the store, the dialog and the window, which hears of every change and asks for changes itself."""

    changed = pyqtSignal(Settings, Settings)
    """What is set now, and what was set before."""

    dressed = pyqtSignal(Palette)
    """The colours are others."""

    def __init__(self, services: Services, window: QWidget) -> None:
        super().__init__(window)
        self._services = services
        self._window = window
        self._system_theme = services.system_theme
        self._settings = services.store.load().without_missing()
        self._palette = self._choose_palette()
        self._put_in_force()
        window.installEventFilter(self)
        services.own_models.looked_at.connect(self._on_model_looked_at)
        services.own_models.added.connect(self._on_model_added)
        services.own_models.failed.connect(
            lambda failure: services.editor.noticed.emit(Notice(failure.sentence, Tone.ERROR, failure.details))
        )

    @property
    def now(self) -> Settings:
        return self._settings

    @property
    def palette(self) -> Palette:
        return self._palette

    def connect(self, actions: Actions) -> None:
        """Let actions change the theme and open the dialog, and show which theme it is."""
        names = {name: f"theme_{name}" for name in THEMES}
        actions.connect({action: partial(self.change, theme=name) for name, action in names.items()})
        actions.connect({"settings": self.open_dialog})
        self.changed.connect(lambda now: actions[names[now.theme]].setChecked(True))
        actions[names[self._settings.theme]].setChecked(True)

    def change(self, **changes: object) -> None:
        """Set some of the settings, remember them and let everybody know."""
        if self.note(**changes):
            self._services.store.save(self._settings)

    def note(self, **changes: object) -> bool:
        """The same for what changes often: it is written with the next change. Says whether anything is new."""
        before, self._settings = self._settings, replace(self._settings, **changes)  # type: ignore[arg-type]
        if self._settings == before:
            return False
        self._put_in_force()
        if self._settings.language != before.language:
            self._services.languages.use(self._settings.language)
        self.changed.emit(self._settings, before)
        return True

    def save(self) -> None:
        self._services.store.save(self._settings)

    def open_dialog(self) -> None:
        dialog = SettingsDialog(self._settings, devices=self._services.devices, parent=self._window)
        dialog.changed.connect(lambda name, value: self.change(**{name: value}))
        dialog.defaults_asked.connect(lambda: self.change(**DEFAULTS))
        dialog.model_asked.connect(self._add_model)
        self.changed.connect(dialog.show_settings)
        dialog.show()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == _THEME_CHANGE:
            self._follow_system_theme()
        return super().eventFilter(watched, event)

    def _put_in_force(self) -> None:
        settings, services = self._settings, self._services
        services.limits.threads, services.limits.memory = settings.threads, settings.memory
        services.editor.history.set_limit(services.limits.history)
        services.photo_store.set_metadata(strip=settings.strip_metadata, note=settings.note_edit)
        services.photo_store.set_quality(settings.jpeg_quality)
        services.proposals.set_usual_growth(None if settings.growth < 0 else settings.growth)
        services.proposals.set_strength(int(settings.speck_strength))
        if self._choose_palette() != self._palette:
            self._dress()

    def _add_model(self) -> None:
        path = self._services.prompts.ask_model_to_add(self._window)
        if path is not None:
            self._services.own_models.inspect(path)

    def _on_model_looked_at(self, path: Path, digest: str) -> None:
        if self._services.prompts.trusts_model(self._window, path.name, digest):
            self._services.own_models.add(path)

    def _on_model_added(self, name: str) -> None:
        words = self.tr("“{name}” was added; choose it under Fill with, Method.").format(name=name)
        self._services.editor.noticed.emit(Notice(words, Tone.INFO))

    def _choose_palette(self) -> Palette:
        colours = theme.choose_palette(self._settings.theme, system=self._system_theme)
        return replace(colours, mask=MASK_COLOURS[self._settings.mask_colour])

    def _dress(self) -> None:
        self._palette = self._choose_palette()
        theme.apply(_get_application(), self._palette)
        self.dressed.emit(self._palette)

    def _follow_system_theme(self) -> None:
        self._system_theme = detect_theme_beneath(_get_application())
        if self._choose_palette() != self._palette:
            self._dress()


def _get_application() -> QApplication:
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    return application
