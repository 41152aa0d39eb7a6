"""The panel beside the canvas: brush, mask, method and the button that removes; controls without state."""

from __future__ import annotations

import math
from collections.abc import Sequence

from PyQt5.QtCore import QEvent, QSize, Qt, pyqtSignal
from PyQt5.QtGui import QKeyEvent
from PyQt5.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFrame,
    QGridLayout,
    QLabel,
    QScrollArea,
    QSizePolicy,
    QSlider,
    QSpinBox,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from app.core.remover import Choice
from app.core.settings import BRUSH_RANGE, FEATHER_RANGE
from app.ui.actions import Actions
from app.ui.panels.edits import EditsSection
from app.ui.panels.found import FoundSection
from app.ui.panels.remove_button import RemoveButton
from app.ui.panels.status import selected_words
from app.ui.parts import Parts
from app.ui.theme import Palette
from app.ui.tools.toolbox import ToolBox

_SLIDER_STEPS = 400
_SOFT = 0.6
"""How much of a soft brush fades."""
WIDTH = 268


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


class BrushSection(QWidget):
    """The size of the brush, and whether restoring fades; the slider is logarithmic, small brushes need care."""

    def __init__(self, toolbox: ToolBox, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._toolbox = toolbox
        self.slider = QSlider(Qt.Orientation.Horizontal, self)
        self.number = SizeBox(self)
        self.soft = QCheckBox(self.tr("Restore with a soft edge"), self)
        self._set_up()
        self._show_size(toolbox.size)

    def _set_up(self) -> None:
        self.slider.setRange(0, _SLIDER_STEPS)
        self.slider.setAccessibleName(self.tr("Brush size"))
        self.slider.setToolTip(self.tr("Brush size  ([  ]  or Alt + wheel)"))
        self.slider.valueChanged.connect(self._on_slider)
        self.number.setRange(*BRUSH_RANGE)
        self.number.setSuffix(self.tr(" px"))
        self.number.setKeyboardTracking(False)
        self.number.setAccessibleName(self.tr("Brush size in pixels"))
        self.number.valueChanged.connect(self._toolbox.set_size)
        self._toolbox.size_changed.connect(self._show_size)
        self.soft.toggled.connect(lambda soft: self._toolbox.set_softness(_SOFT if soft else 0.0))
        self._toolbox.softness_changed.connect(lambda softness: self.soft.setChecked(softness > 0))
        layout = QGridLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(10)
        layout.setColumnStretch(0, 1)
        layout.addWidget(self.slider, 0, 0)
        layout.addWidget(self.number, 0, 1)
        layout.addWidget(self.soft, 1, 0, 1, 2)

    def _on_slider(self, position: int) -> None:
        self._toolbox.set_size(size_at(position))

    def _show_size(self, size: int) -> None:
        self.number.blockSignals(True)
        self.number.setValue(size)
        self.number.blockSignals(False)
        if size_at(self.slider.value()) != size:
            self.slider.blockSignals(True)
            self.slider.setValue(position_of(size))
            self.slider.blockSignals(False)


class FillSection(QWidget):
    """Which method fills, where it runs, and how soft the edge of the fill is."""

    choice_changed = pyqtSignal(Choice)

    def __init__(self, methods: Sequence[str], devices: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.method = QComboBox(self)
        self.device = QComboBox(self)
        self.feather = QSpinBox(self)
        for name in methods:
            self.method.addItem(self.words_for(name), name)
        for name in devices:
            self.device.addItem(self.words_for(name), name)
        self._set_up()

    @property
    def choice(self) -> Choice:
        return Choice(str(self.method.currentData()), str(self.device.currentData()), self.feather.value())

    def set_choice(self, choice: Choice) -> None:
        """Show a choice; what is not on offer becomes the first on offer."""
        self.method.setCurrentIndex(max(0, self.method.findData(choice.method)))
        self.device.setCurrentIndex(max(0, self.device.findData(choice.device)))
        self.feather.setValue(choice.feather)

    def _set_up(self) -> None:
        self.method.setAccessibleName(self.tr("Method"))
        self.method.setToolTip(self.tr("How the place is filled"))
        self.device.setAccessibleName(self.tr("Device"))
        self.device.setToolTip(self.tr("Where the network runs"))
        self.feather.setAccessibleName(self.tr("Feather"))
        self.feather.setToolTip(self.tr("Over how many pixels the picture fades into the fill, inside the mask"))
        self.feather.setRange(*FEATHER_RANGE)
        self.feather.setSuffix(self.tr(" px"))
        self.feather.valueChanged.connect(self._on_chosen)
        for box in (self.method, self.device):
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            box.setMinimumContentsLength(8)
            box.currentIndexChanged.connect(self._on_chosen)
        layout = QGridLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setHorizontalSpacing(12)
        layout.setVerticalSpacing(8)
        layout.setColumnStretch(1, 1)
        rows = ((self.tr("Method"), self.method), (self.tr("Device"), self.device), (self.tr("Feather"), self.feather))
        for row, (words, control) in enumerate(rows):
            label = QLabel(words, self)
            label.setBuddy(control)
            layout.addWidget(label, row, 0)
            layout.addWidget(control, row, 1)

    def words_for(self, name: str) -> str:
        """What a method or device is called here."""
        return self._words().get(name, name)

    def _on_chosen(self) -> None:
        self.choice_changed.emit(self.choice)

    def _words(self) -> dict[str, str]:
        return {
            "auto": self.tr("Automatic"),
            "partial-conv": self.tr("Network and patches"),
            "patches": self.tr("Patches (fast)"),
            "telea": self.tr("Soft (Telea)"),
            "navier-stokes": self.tr("Soft (Navier–Stokes)"),
            "cpu": self.tr("Processor"),
            "cuda": self.tr("NVIDIA graphics"),
            "mps": self.tr("Apple graphics"),
        }


class SidePanel(QFrame):
    """Sections from top to bottom in the order of the work, the Remove button always in sight."""

    def __init__(
        self,
        actions: Actions,
        toolbox: ToolBox,
        *,
        found: FoundSection,
        parts: Parts,
        palette: Palette,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.found = found
        self.brush = BrushSection(toolbox, self)
        self.fill = FillSection(parts.methods, parts.devices, self)
        self.edits = EditsSection(
            parts.editor.document, parts.edits, methods=parts.methods, words_for=self.fill.words_for, parent=self
        )
        self._selected = QLabel(self)
        self._mask_buttons = [_panel_button(actions, name) for name in ("clear", "invert", "grow", "shrink")]
        self.remove_button = RemoveButton(actions, palette, self)
        self._another = _panel_button(actions, "try_another")
        self._set_up()

    def show_selected(self, fraction: float) -> None:
        self._selected.setText(selected_words(fraction) or self.tr("Nothing selected"))

    def show_filled_by(self, method: str) -> None:
        """Say what the last place was filled with, where another way can be tried; empty where none can."""
        words = self.fill.words_for(method)
        self._another.setToolTip(self.tr("Filled with: {}. Try another (Ctrl+T)").format(words) if method else "")
        self._another.setVisible(bool(method))

    def set_palette(self, palette: Palette) -> None:
        self.remove_button.set_palette(palette)

    def _set_up(self) -> None:
        self.setObjectName("sidePanel")
        self.setFixedWidth(WIDTH)
        self.setAccessibleName(self.tr("Brush, mask and method"))
        self._selected.setObjectName("muted")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._scrolled(), 1)
        foot = QFrame(self)
        foot.setObjectName("panelFoot")
        foot_layout = QVBoxLayout(foot)
        foot_layout.setContentsMargins(16, 14, 16, 14)
        foot_layout.addWidget(self.remove_button)
        foot_layout.addWidget(self._another)
        layout.addWidget(foot)

    def _scrolled(self) -> QScrollArea:
        body = QWidget(self)
        body.setObjectName("panelBody")
        layout = QVBoxLayout(body)
        layout.setContentsMargins(16, 16, 16, 16)
        layout.setSpacing(10)
        for title, content in (
            (self.tr("Find"), self.found),
            (self.tr("Brush"), self.brush),
            (self.tr("Mask"), self._mask_section()),
            (self.tr("Fill with"), self.fill),
            (self.tr("Edits"), self.edits),
        ):
            heading = QLabel(title, body)
            heading.setObjectName("heading")
            layout.addWidget(heading)
            layout.addWidget(content)
            layout.addSpacing(14)
        layout.addStretch(1)
        area = QScrollArea(self)
        area.setWidget(body)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        return area

    def _mask_section(self) -> QWidget:
        section = QWidget(self)
        grid = QGridLayout(section)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(8)
        for index, button in enumerate(self._mask_buttons):
            grid.addWidget(button, index // 2, index % 2)
        grid.addWidget(self._selected, 2, 0, 1, 2)
        return section


def size_at(position: int) -> int:
    """The brush size at a position of the slider."""
    low, high = (math.log(limit) for limit in BRUSH_RANGE)
    return round(math.exp(low + (high - low) * position / _SLIDER_STEPS))


def position_of(size: int) -> int:
    """The position of the slider nearest to a brush size."""
    low, high = (math.log(limit) for limit in BRUSH_RANGE)
    return round((math.log(size) - low) / (high - low) * _SLIDER_STEPS)


def _panel_button(actions: Actions, name: str) -> QToolButton:
    button = QToolButton()
    button.setObjectName("panelButton")
    button.setDefaultAction(actions[name])
    button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
    button.setIconSize(QSize(18, 18))
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    button.setAccessibleName(actions[name].statusTip())
    button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
    return button


def _is_return(event: QKeyEvent) -> bool:
    return event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
