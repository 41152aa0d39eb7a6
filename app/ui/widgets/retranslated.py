"""What lets a widget change its language while it is on screen: it says all its words again; translates nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PyQt5.QtCore import QEvent

if TYPE_CHECKING:
    from PyQt5.QtWidgets import QWidget as _Base
else:
    _Base = object


class Retranslated(_Base):
    """Put it before the widget among the bases, and all fixed words into `retranslate`."""

    def retranslate(self) -> None:
        """Say every word again; called once by the widget itself and whenever the language changes."""
        raise NotImplementedError

    def changeEvent(self, event: QEvent | None) -> None:
        if event is not None and event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)
