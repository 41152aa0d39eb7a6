"""The bar over the canvas with what can be set of the tool in hand; controls without state."""

from __future__ import annotations

import math

from PyQt5.QtCore import QEvent, Qt, pyqtSignal
from PyQt5.QtGui import QKeyEvent, QResizeEvent
from PyQt5.QtWidgets import QCheckBox, QFrame, QHBoxLayout, QLabel, QSlider, QSpinBox, QToolButton, QWidget

from app.core.document.healer import Healer
from app.core.settings import BRUSH_RANGE
from app.ui.actions import Actions, name_button_after
from app.ui.panels.heal import HealSection
from app.ui.tools.toolbox import ToolBox
from app.ui.widgets.flow_layout import FlowLayout, count_rows
from app.ui.widgets.retranslated import Retranslated

_SLIDER_STEPS = 400
_SLIDER_WIDTH = 120
_SOFT = 0.6
"""How much of a soft brush fades."""
_ARROW = 42
"""What a box needs beside its words."""
_NAME_GAP = 4
_BORDER = 5
_INNER_GAP = 10
_GAP = 12
"""Between two parts, and at the sides."""
_SIZED = ("brush", "smart", "restorer", "eraser")
"""Tools between which one goes to and fro: the slider stays where it is."""
_GOING = ("brush", "smart", "rectangle", "lasso")
"""Tools whose paint can go as soon as they are lifted."""


class SizeBox(QSpinBox):
    """A number that is taken over with Return without triggering the action of that key."""

    entered = pyqtSignal()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and _is_return(event):
            event.accept()
            return True
        return bool(super().event(event))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        super().keyPressEvent(event)
        if _is_return(event):
            event.accept()
            self.entered.emit()


class BrushSection(Retranslated, QWidget):
    """The size of the brush, and whether restoring fades; the slider is logarithmic, small brushes need care."""

    def __init__(self, toolbox: ToolBox, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._toolbox = toolbox
        self.slider = QSlider(Qt.Orientation.Horizontal, self)
        self.number = SizeBox(self)
        self.soft = QCheckBox(self)
        self._set_up()
        self.retranslate()
        self._show_size(toolbox.size)

    def retranslate(self) -> None:
        self.slider.setAccessibleName(self.tr("Brush size"))
        self.slider.setToolTip(self.tr("Brush size  ([  ]  or Alt + wheel)"))
        self.number.setSuffix(self.tr(" px"))
        self.number.setMinimumWidth(
            _ARROW + self.number.fontMetrics().horizontalAdvance(f"{BRUSH_RANGE[1]}{self.number.suffix()}")
        )
        self.number.setAccessibleName(self.tr("Brush size in pixels"))
        self.soft.setText(self.tr("Soft edge"))

    def _set_up(self) -> None:
        self.slider.setRange(0, _SLIDER_STEPS)
        self.slider.valueChanged.connect(self._on_slider)
        self.number.setRange(*BRUSH_RANGE)
        self.number.setKeyboardTracking(False)
        self.number.valueChanged.connect(self._toolbox.set_size)
        self._toolbox.size_changed.connect(self._show_size)
        self.soft.toggled.connect(lambda soft: self._toolbox.set_softness(_SOFT if soft else 0.0))
        self._toolbox.softness_changed.connect(lambda softness: self.soft.setChecked(softness > 0))
        self.slider.setFixedWidth(_SLIDER_WIDTH)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(_INNER_GAP)
        for part in (self.slider, self.number):
            layout.addWidget(part)

    def _on_slider(self, position: int) -> None:
        self._toolbox.set_size(compute_size_at(position))

    def _show_size(self, size: int) -> None:
        self.number.blockSignals(True)
        self.number.setValue(size)
        self.number.blockSignals(False)
        if compute_size_at(self.slider.value()) != size:
            self.slider.blockSignals(True)
            self.slider.setValue(compute_position_of(size))
            self.slider.blockSignals(False)


class ToolOptions(QFrame):
    """The name of the tool, then what it has; so high for every tool but healing that the picture stays where it is."""

    def __init__(self, toolbox: ToolBox, healer: Healer, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._toolbox, self._actions = toolbox, actions
        self._name, self._hint = QLabel(self), QLabel(self)
        self.brush = BrushSection(toolbox, self)
        self.heal = HealSection(healer, actions, self)
        self._lifted = QToolButton(self)
        self._set_up()
        self._show()

    def _set_up(self) -> None:
        self.setObjectName("toolOptions")
        self._name.setObjectName("heading")
        self._hint.setObjectName("muted")
        switch = self._actions["remove_on_release"]
        self._lifted.setObjectName("filter")
        self._lifted.setDefaultAction(switch)
        self._lifted.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        name_button_after(self._lifted, switch)
        self._flow = layout = FlowLayout(self)
        layout.setContentsMargins(_GAP, _BORDER, _GAP, _BORDER)
        layout.setSpacing(_GAP)
        for part in (self._name, self.brush, self.brush.soft, self._lifted, *self.heal.groups, self._hint):
            layout.addWidget(part)
        self._toolbox.tool_changed.connect(self._show)
        for name in self._toolbox.names:
            self._actions[name].changed.connect(self._show)

    def _show(self) -> None:
        """What the tool in hand has, in the language of the moment."""
        tool = self._toolbox.current
        names = [self._actions[name].iconText().strip() for name in _SIZED]
        self._name.setText(self._actions[tool.name].iconText().strip())
        self._name.setMinimumWidth(max(map(self._name.fontMetrics().horizontalAdvance, names)) + _NAME_GAP)
        shown = {
            self.brush: tool.has_size,
            self.brush.soft: tool.name == "restorer",
            self._lifted: tool.name in _GOING,
            **dict.fromkeys(self.heal.groups, tool.name == "heal"),
            self._hint: not tool.has_size and tool.name not in _GOING,
        }
        for part, is_shown in shown.items():
            part.setVisible(is_shown)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """As many rows at this width as any tool needs, more for healing alone; the hint is cut, the name left out."""
        words = (self._actions[name].iconText().strip() for name in self._toolbox.names)
        name = max(map(self._name.fontMetrics().horizontalAdvance, words)) + _NAME_GAP
        room, hint = self.width() - 2 * _GAP, self._actions[self._toolbox.current.name].statusTip()
        elided = self._hint.fontMetrics().elidedText(hint, Qt.TextElideMode.ElideRight, max(0, room - name - _GAP))
        self._hint.setText(elided)
        self._hint.setToolTip(hint if elided != hint else "")
        of_tools = ((self.brush, self.brush.soft), (self.brush, self._lifted))
        widths = [[part.sizeHint().width() for part in parts] for parts in of_tools]
        rows = max(count_rows(parts, room, gap=_GAP) for parts in widths)
        self._name.setVisible(max(count_rows([name, *parts], room, gap=_GAP) for parts in widths) == rows)
        tallest = max(part.sizeHint().height() for parts in (*of_tools, self.heal.groups) for part in parts)
        height = rows * tallest + (rows - 1) * _GAP + 2 * _BORDER
        self.setFixedHeight(max(height, self._flow.heightForWidth(self.width())))


def compute_size_at(position: int) -> int:
    """The brush size at a position of the slider."""
    low, high = (math.log(limit) for limit in BRUSH_RANGE)
    return round(math.exp(low + (high - low) * position / _SLIDER_STEPS))


def compute_position_of(size: int) -> int:
    """The position of the slider nearest to a brush size."""
    low, high = (math.log(limit) for limit in BRUSH_RANGE)
    return round((math.log(size) - low) / (high - low) * _SLIDER_STEPS)


def _is_return(event: QKeyEvent) -> bool:
    return event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
