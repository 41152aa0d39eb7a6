"""The bar over the canvas with what can be set of the tool in hand; controls without state."""

from __future__ import annotations

import math
from collections.abc import Sequence

from PyQt5.QtCore import QEvent, Qt, pyqtSignal
from PyQt5.QtGui import QKeyEvent, QResizeEvent
from PyQt5.QtWidgets import (
    QCheckBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QSizePolicy,
    QSlider,
    QSpinBox,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from app.core.document.healer import Healer
from app.core.settings import BRUSH_RANGE
from app.ui.actions import Actions, name_button_after
from app.ui.panels.heal import HealSection
from app.ui.tools.toolbox import ToolBox
from app.ui.widgets.retranslated import Retranslated

_SLIDER_STEPS = 400
_SLIDER_WIDTH = 120
_NARROWEST = 32
_SOFT = 0.6
"""How much of a soft brush fades."""
_ARROW = 42
"""What a box needs beside its words."""
_NAME_GAP = 4
_BORDER = 5
_INNER_GAP = 10
_GAP = 12
"""Between two parts, and at the sides."""
_SIZED = ("brush", "smart", "restorer", "eraser", "heal", "not_from", "only_from")
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
        self.number.setAccessibleName(self.tr("Brush size in pixels"))
        self.soft.setText(self.tr("Soft edge"))

    def shrink(self, room: int) -> None:
        """Take no more than `room` pixels of the bar; a slider too short to be held goes, the number is whole."""
        largest = f"{BRUSH_RANGE[1]}{self.number.suffix()}"
        width = _ARROW + self.number.fontMetrics().horizontalAdvance(largest)
        self.number.setMinimumWidth(width)
        left = room - max(width, self.number.sizeHint().width()) - _INNER_GAP
        self.slider.setVisible(left >= _NARROWEST)
        self.slider.setFixedWidth(max(_NARROWEST, min(_SLIDER_WIDTH, left)))

    def _set_up(self) -> None:
        self.slider.setRange(0, _SLIDER_STEPS)
        self.slider.valueChanged.connect(self._on_slider)
        self.number.setRange(*BRUSH_RANGE)
        self.number.setKeyboardTracking(False)
        self.number.valueChanged.connect(self._toolbox.set_size)
        self._toolbox.size_changed.connect(self._show_size)
        self.soft.toggled.connect(lambda soft: self._toolbox.set_softness(_SOFT if soft else 0.0))
        self._toolbox.softness_changed.connect(lambda softness: self.soft.setChecked(softness > 0))
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


class ToolOptions(Retranslated, QFrame):
    """The name of the tool, then what it has, in one row for every tool at every width: the picture stays where it is.

    The name goes first where there is no room; what still finds none lies in a drawer below the bar, over the picture,
    which a button opens.
    """

    def __init__(self, toolbox: ToolBox, healer: Healer, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._toolbox, self._actions = toolbox, actions
        self._name, self._hint = QLabel(self), QLabel(self)
        self.brush = BrushSection(toolbox, self)
        self.heal = HealSection(healer, actions, self)
        self.more, self._drawer = QToolButton(self), QFrame(self)
        self._lifted, self._name_width = QToolButton(self), 0
        self._parts = (self.brush, self.brush.soft, self._lifted, *self.heal.groups)
        self._set_up()
        self.retranslate()

    def retranslate(self) -> None:
        self.more.setText("…")
        self.more.setAccessibleName(self.tr("More of this tool"))
        self.more.setToolTip(self.more.accessibleName())
        self._show()

    def close_drawer(self) -> bool:
        """Put away what the button opened; says whether it was open."""
        was_open = self._drawer.isVisible()
        self.more.setChecked(False)
        return was_open

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self._fit()
        return bool(super().event(event))

    def _set_up(self) -> None:
        self.setObjectName("toolOptions")
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._name.setObjectName("heading")
        self._hint.setObjectName("muted")
        switch = self._actions["remove_on_release"]
        self._lifted.setDefaultAction(switch)
        for button in (self._lifted, self.more):
            button.setObjectName("filter")
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        name_button_after(self._lifted, switch)
        self.more.setCheckable(True)
        self.more.toggled.connect(self._open_drawer)
        self._drawer.setObjectName("strip")
        self._drawer.hide()
        QVBoxLayout(self._drawer)
        row = QHBoxLayout(self)
        row.setContentsMargins(_GAP, _BORDER, _GAP, _BORDER)
        row.setSpacing(_GAP)
        for part in (self._name, *self._parts, self._hint, self.more):
            row.addWidget(part)
        row.addStretch(1)
        self._toolbox.tool_changed.connect(self._on_tool)
        for name in self._toolbox.names:
            self._actions[name].changed.connect(self._show)

    def _on_tool(self) -> None:
        self.more.setChecked(False)
        self._show()

    def _show(self) -> None:
        """What the tool in hand has, in the language of the moment."""
        tool, measure = self._toolbox.current, self._name.fontMetrics().horizontalAdvance
        names = [self._actions[name].iconText().strip() for name in (_SIZED if tool.has_size else (tool.name,))]
        self._name_width = max(map(measure, names)) + _NAME_GAP
        self._fit()

    def _list_shown(self) -> list[QWidget]:
        """The parts of the tool in hand, from left to right."""
        tool = self._toolbox.current
        shown = {
            self.brush: tool.has_size,
            self.brush.soft: tool.name == "restorer",
            self._lifted: tool.name in _GOING,
            **dict.fromkeys(self.heal.groups, tool.name == "heal"),
        }
        return [part for part in self._parts if shown[part]]

    def _fit(self) -> None:
        """Share the width: the name if all tools that are changed for each other have room for it, then the parts."""
        shown, room = self._list_shown(), self.width() - 2 * _GAP
        name = self._name_width if shown else min(self._name_width, room)
        action, more = self._actions[self._toolbox.current.name], self.more.sizeHint().width() + _GAP
        self.brush.shrink(room - more)
        sized = ([self.brush, self.brush.soft], [self.brush, self._lifted], shown)
        has_name = not shown or all(name + _GAP + _measure_row(parts) <= room for parts in sized)
        self._name.setVisible(has_name)
        self._name.setMinimumWidth(name)
        _show_elided(self._name, action.iconText().strip(), name)
        room -= name + _GAP if has_name else 0
        kept = len(shown) if _measure_row(shown) <= room else _count_kept(shown, room - more)
        self._move_parts(shown, kept)
        self._hint.setVisible(not shown)
        _show_elided(self._hint, action.statusTip(), room)
        self.setFixedHeight(max(part.sizeHint().height() for part in self._parts) + 2 * _BORDER)
        self.update()  # a part that was moved and then hidden leaves a line of its border behind

    def _move_parts(self, shown: list[QWidget], kept: int) -> None:
        """The first `kept` of what is shown into the bar, the rest into the drawer."""
        row, drawer = self.layout(), self._drawer.layout()
        for number, part in enumerate(self._parts, start=1):
            within = part not in shown[kept:]
            if within and row.indexOf(part) < 0:
                row.insertWidget(number, part)
            elif not within and drawer.indexOf(part) < 0:
                drawer.addWidget(part)
            part.setVisible(part in shown)
        self.more.setVisible(kept < len(shown))
        self._open_drawer(self.more.isChecked())

    def _open_drawer(self, is_open: bool) -> None:
        """Under the button, as far to the right as that, over whatever lies there."""
        is_open, window = is_open and not self.more.isHidden(), self.window()
        if is_open and window is not self:
            self._drawer.setParent(window)
            self._drawer.adjustSize()
            corner = self.mapTo(window, self.rect().bottomRight())
            self._drawer.move(max(0, corner.x() - self._drawer.width()), corner.y() + 1)
            self._drawer.raise_()
        self._drawer.setVisible(is_open)


def _show_elided(label: QLabel, words: str, room: int) -> None:
    """As much as has room; what is cut off is in the tip."""
    elided = label.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, max(0, room))
    label.setText(elided)
    label.setToolTip(words if elided != words else "")


def _measure_row(parts: Sequence[QWidget]) -> int:
    """How wide parts are beside each other."""
    return sum(part.sizeHint().width() for part in parts) + _GAP * max(0, len(parts) - 1)


def _count_kept(parts: Sequence[QWidget], room: int) -> int:
    """How many of the parts, from the first, find room; the first always."""
    return max([1, *(count for count in range(len(parts)) if _measure_row(parts[:count]) <= room)])


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
