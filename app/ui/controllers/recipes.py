"""The menu of recipes: what was kept by name is used, what was looked for last is kept, what is not needed goes."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from PyQt5.QtCore import QObject
from PyQt5.QtWidgets import QMenu, QWidget

from app.core.notices import Notice, Tone
from app.core.recipes import find_recipe, forget_recipe, keep_recipe, list_recipes
from app.ui.controllers.settings import SettingsController
from app.ui.services import Services
from inpainting.methods import list_method_names
from models.errors import CleanplateError


class RecipesController(QObject):
    """Owns the menu, which is filled anew whenever it is shown."""

    def __init__(self, services: Services, settings: SettingsController, *, window: QWidget) -> None:
        super().__init__(window)
        self._services, self._settings, self._window = services, settings, window
        self.menu = QMenu(window)
        self.menu.aboutToShow.connect(self._fill)

    def use(self, name: str) -> None:
        """Look for what a recipe says; from now on holes are filled as it says."""
        try:
            recipe = find_recipe(name)
        except CleanplateError as error:
            self._tell(error.sentence, Tone.ERROR)
            return
        if recipe.method in list_method_names():
            self._settings.change(method=recipe.method, feather=recipe.feather)
        else:
            words = self.tr(
                "The recipe fills with “{method}”, which this computer does not have; the method stays as it is."
            )
            self._tell(words.format(method=recipe.method), Tone.WARNING)
        self._services.proposals.follow(recipe)

    def keep(self) -> None:
        """Keep what was looked for last, and how it is filled, by a name that the person says."""
        name = self._services.prompts.ask_recipe_name(self._window)
        if name is None:
            return
        choice = self._services.editor.choice
        recipe = replace(self._services.proposals.describe(), method=choice.method, feather=choice.feather)
        try:
            keep_recipe(name, recipe)
        except CleanplateError as error:
            self._tell(error.sentence, Tone.ERROR)
        else:
            self._tell(self.tr("“{name}” is now in the menu Find, under Recipes.").format(name=name), Tone.INFO)

    def forget(self, name: str) -> None:
        """Remove a recipe."""
        try:
            forget_recipe(name)
        except CleanplateError as error:
            self._tell(error.sentence, Tone.ERROR)

    def _fill(self) -> None:
        self.menu.clear()
        names = list_recipes()
        for name in names:
            action = self.menu.addAction(name.replace("&", "&&"))
            action.setEnabled(self._services.editor.can_edit and not self._services.proposals.is_searching)
            action.triggered.connect(lambda _checked=False, name=name: self.use(name))
        self.menu.addSeparator()
        self.menu.addAction(self.tr("&Keep the last search…")).triggered.connect(lambda _checked=False: self.keep())
        forgetting = self.menu.addMenu(self.tr("&Forget"))
        forgetting.setEnabled(bool(names))
        for name in names:
            forgetting.addAction(name.replace("&", "&&")).triggered.connect(partial(self._forget, name))

    def _forget(self, name: str, _checked: bool = False) -> None:
        self.forget(name)

    def _tell(self, words: str, tone: Tone) -> None:
        self._services.editor.noticed.emit(Notice(words, tone))
