"""Looking in the window: ties the actions for zoom, comparing, pen, keyboard and mask colour to the canvas."""

from __future__ import annotations

from functools import partial, reduce

from PyQt5.QtCore import QObject
from PyQt5.QtGui import QKeyEvent

from app.core.notices import Notice, Tone
from app.core.settings import MASK_COLOURS, Settings
from app.ui.actions import Actions
from app.ui.canvas.canvas import Canvas
from app.ui.canvas.compare import Comparison, ComparisonArea
from app.ui.canvas.gestures import is_compare_key, is_compare_release
from app.ui.controllers.settings import SettingsController
from app.ui.panels.status import format_selected
from app.ui.services import Services
from app.ui.widgets.theme import Palette
from inpainting.engine.geometry import Box
from inpainting.engine.request import InpaintResult

_NOTHING = Box(0, 0, 0, 0)
_COMPARISONS = {"divider": Comparison.DIVIDER, "side_by_side": Comparison.SIDE_BY_SIDE}


class ViewController(QObject):
    """Connects what belongs together; the window owns it."""

    def __init__(
        self,
        services: Services,
        actions: Actions,
        *,
        canvas: Canvas,
        palette: Palette,
        settings: SettingsController,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._services = services
        self._document = services.editor.document
        self._actions = actions
        self._canvas = canvas
        self._settings = settings
        self._removed = _NOTHING
        self.area = ComparisonArea(canvas, self._document, palette)
        self._connect_actions()
        services.editor.removed.connect(self._on_removed)
        services.editor.history.changed.connect(self._describe)
        services.photo_store.opened.connect(self._describe)
        services.photo_store.saved.connect(self._describe)
        self._document.photo_replaced.connect(self._on_photo_replaced)
        settings.changed.connect(self._show_settings)
        self._show_settings(settings.now)
        self._describe()

    def set_palette(self, palette: Palette) -> None:
        self._canvas.set_palette(palette)
        self.area.set_palette(palette)

    def retranslate(self) -> None:
        self._canvas.setAccessibleName(self.tr("Picture"))
        self._canvas.update()
        self._describe()

    def leave_comparison(self) -> bool:
        """Back to one picture; says whether two were compared."""
        return self.area.leave()

    def hold(self, event: QKeyEvent) -> bool:
        """Show the original while its key is down; says whether the key press or release was about that."""
        if is_compare_key(event):
            self._canvas.set_original_shown(True)
        elif is_compare_release(event):
            self.let_go()
        return is_compare_key(event) or is_compare_release(event)

    def let_go(self) -> None:
        """The key is up, or nobody can tell any more: the original shows only if it was switched on."""
        self._canvas.set_original_shown(self._actions["compare"].isChecked())

    def _connect_actions(self) -> None:
        actions, viewport = self._actions, self._canvas.viewport
        actions.connect(
            {
                "zoom_in": viewport.zoom_in,
                "zoom_out": viewport.zoom_out,
                "fit": viewport.fit,
                "actual_size": viewport.show_actual_size,
                "zoom_to_hole": self._zoom_to_hole,
                "divider": self._on_comparison_asked,
                "side_by_side": self._on_comparison_asked,
            }
        )
        actions["speck_view"].toggled.connect(self._canvas.layers.show_specks)
        for name in MASK_COLOURS:
            actions.connect({f"mask_{name}": partial(self._settings.change, mask_colour=name)})
        actions["compare"].toggled.connect(self._canvas.set_original_shown)
        actions["keyboard_cursor"].toggled.connect(self._on_keyboard_cursor)
        actions["pen_pressure"].toggled.connect(lambda feels: self._settings.change(pen_pressure=feels))
        self.area.changed.connect(self._on_comparison_changed)

    def _zoom_to_hole(self) -> None:
        box = Box.around(self._document.hole) if self._document.selected_pixels else self._removed
        if box.is_empty:
            words = self.tr("Nothing is selected and nothing was removed yet.")
            self._services.editor.noticed.emit(Notice(words, Tone.INFO))
        else:
            self._canvas.viewport.show_box(box)

    def _on_comparison_asked(self) -> None:
        chosen = [comparison for name, comparison in _COMPARISONS.items() if self._actions[name].isChecked()]
        self.area.set_comparison(chosen[0] if chosen else Comparison.OFF)

    def _on_comparison_changed(self) -> None:
        for name, comparison in _COMPARISONS.items():
            self._actions[name].setChecked(self.area.comparison is comparison)

    def _on_keyboard_cursor(self, on: bool) -> None:
        self._canvas.setFocus()
        self._canvas.set_keyboard_cursor(on)

    def _show_settings(self, now: Settings) -> None:
        """Use what was set, here or in the dialog."""
        self._canvas.viewport.wheel_zooms = now.wheel_zooms
        self._canvas.set_feels_pressure(now.pen_pressure)
        self._actions["pen_pressure"].setChecked(now.pen_pressure)
        self._actions[f"mask_{now.mask_colour}"].setChecked(True)

    def _on_removed(self, result: InpaintResult) -> None:
        self._removed = reduce(Box.union, (patch.box for patch in result.patches), _NOTHING)

    def _on_photo_replaced(self) -> None:
        self._removed = _NOTHING
        self._describe()

    def _describe(self) -> None:
        """Say of the canvas, for those who do not see it, what a glance would tell."""
        extent = self._document.extent
        if not self._document.has_photo:
            self._canvas.setAccessibleDescription(self.tr("No picture is open."))
            return
        words = self.tr("{name}, {width} × {height} pixels, {selected}")
        selected = format_selected(self._document.selected_fraction) or self.tr("nothing selected")
        self._canvas.setAccessibleDescription(
            words.format(
                name=self._services.photo_store.name, width=extent.width, height=extent.height, selected=selected
            )
        )
