"""Which recipe the photos of a folder are looked at by: what comes with the program, and what the person kept."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from PyQt5.QtCore import QT_TRANSLATE_NOOP, pyqtSignal
from PyQt5.QtGui import QShowEvent
from PyQt5.QtWidgets import QComboBox, QWidget

from app.core.batch.recipe import Recipe
from app.core.languages import translate_text
from app.core.recipes import find_recipe, list_recipes
from app.ui.widgets.retranslated import Retranslated
from inpainting.detection.classes import CLASSES, SPECK
from inpainting.detection.distractions import DISTRACTIONS


def _(text: str) -> str:
    return str(QT_TRANSLATE_NOOP("RecipeBox", text))


_SHIPPED: Final[Mapping[str, tuple[str, ...]]] = {
    _("Everything"): CLASSES,
    _("Specks"): (SPECK,),
    _("Distractions"): (DISTRACTIONS,),
}


_KEPT: Final = "/"
"""Before the names of those that were kept, which have none of these."""


class RecipeBox(Retranslated, QComboBox):
    """A list of recipes; the first is the usual one."""

    chosen = pyqtSignal()
    """The person chose another one."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.activated.connect(lambda _: self.chosen.emit())
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.retranslate()

    @property
    def kept(self) -> str | None:
        """The name of the recipe, if it is one that the person kept."""
        data = str(self.currentData())
        return None if data in _SHIPPED else data.removeprefix(_KEPT)

    @property
    def recipe(self) -> Recipe:
        """Raises `RecipeError` when one that was kept is gone or cannot be read."""
        return Recipe(classes=_SHIPPED[self.currentData()]) if self.kept is None else find_recipe(self.kept)

    def retranslate(self) -> None:
        self.setAccessibleName(self.tr("What to find"))
        self._fill()

    def showEvent(self, event: QShowEvent) -> None:
        self._fill()
        super().showEvent(event)

    def showPopup(self) -> None:
        self._fill()
        super().showPopup()

    def _fill(self) -> None:
        """The list as it is now, with the same one chosen if it is still there."""
        before = self.currentData()
        self.clear()
        for words in _SHIPPED:
            self.addItem(translate_text(words), words)
        for name in list_recipes():
            self.addItem(name, f"{_KEPT}{name}")
        self.setCurrentIndex(max(0, self.findData(before)))
