"""Between the main window and a window beside it: makes it when it is wanted first, and shows it in front."""

from __future__ import annotations

from typing import Generic, Protocol, TypeVar, cast

from PyQt5.QtCore import QObject
from PyQt5.QtWidgets import QWidget

from app.ui.services import Services
from app.ui.widgets.theme import Palette


class Dressed(Protocol):
    """A window that can wear another theme."""

    def set_palette(self, palette: Palette) -> None: ...


Window = TypeVar("Window", bound=Dressed)


class SideWindowController(QObject, Generic[Window]):
    """The one such window of a main window."""

    def __init__(self, services: Services, *, palette: Palette, window: QWidget) -> None:
        super().__init__(window)
        self.services, self.palette, self.main_window = services, palette, window
        self.window: Window | None = None

    def make_window(self) -> Window:
        """The window itself, new."""
        raise NotImplementedError

    def show_window(self) -> Window:
        """The window, in front."""
        if self.window is None:
            self.window = self.make_window()
        widget = cast(QWidget, self.window)
        widget.show()
        widget.raise_()
        widget.activateWindow()
        return self.window

    def set_palette(self, palette: Palette) -> None:
        self.palette = palette
        if self.window is not None:
            self.window.set_palette(palette)
