"""The big button: removes, and while a removal is on its way cancels it."""

from __future__ import annotations

from PyQt5.QtCore import QSize, Qt
from PyQt5.QtWidgets import QAction, QPushButton, QWidget

from app.ui.actions import Actions
from app.ui.widgets import theme
from app.ui.widgets.icons import make_flat_icon
from app.ui.widgets.theme import Palette


class RemoveButton(QPushButton):
    """Stands for one of two actions, whichever can be done now."""

    def __init__(self, actions: Actions, palette: Palette, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._actions = actions
        self._palette = palette
        self._removing = False
        self._cancelling = False
        self._ticked = 0
        self.setObjectName("removeButton")
        self.setIconSize(QSize(20, 20))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.clicked.connect(lambda: self._get_action().trigger())
        for name in ("remove", "cancel"):
            actions[name].changed.connect(self._show)
        self._show()

    def set_palette(self, palette: Palette) -> None:
        self._palette = palette
        self._show()

    def show_removing(self, removing: bool, *, cancelling: bool) -> None:
        """Turn into what can be done now."""
        self._removing, self._cancelling = removing, cancelling
        self._show()

    def show_ticked(self, count: int) -> None:
        """Say how many things go."""
        self._ticked = count
        self._show()

    def _get_action(self) -> QAction:
        return self._actions["cancel" if self._removing else "remove"]

    def _show(self) -> None:
        action, palette = self._get_action(), self._palette
        color = palette.text if self._removing else palette.on_accent if action.isEnabled() else palette.disabled
        self.setEnabled(action.isEnabled())
        self.setIcon(make_flat_icon("cancel" if self._removing else "remove", color))
        self.setText(f"\u2002{self._choose_words()}")
        self.setAccessibleName(self._choose_words())
        self.setToolTip(action.toolTip())
        self.setStatusTip(action.statusTip())
        if self.property("working") != self._removing:
            self.setProperty("working", self._removing)
            theme.restyle(self)

    def _choose_words(self) -> str:
        if self._cancelling:
            return self.tr("Cancelling…")
        if self._removing:
            return self.tr("Cancel")
        return self.tr("Remove %n things", "", self._ticked) if self._ticked else self.tr("Remove")
