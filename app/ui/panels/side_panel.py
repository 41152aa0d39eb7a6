"""The panel beside the canvas: brush, mask, method and the button that removes; controls without state."""

from __future__ import annotations

import math
from collections.abc import Sequence

from PyQt5.QtCore import QEvent, QObject, Qt, pyqtSignal
from PyQt5.QtGui import QKeyEvent
from PyQt5.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFrame,
    QGridLayout,
    QLabel,
    QScrollArea,
    QSlider,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from app.core.document.remover import Choice
from app.core.languages import translate_text
from app.core.settings import BRUSH_RANGE, DEVICE_WORDS, FEATHER_RANGE, METHOD_WORDS, SPECS
from app.ui.actions import Actions, strip_mnemonics
from app.ui.panels.edits import EditsSection
from app.ui.panels.found import FoundSection
from app.ui.panels.heal import HealSection
from app.ui.panels.panel_button import make_panel_button
from app.ui.panels.remove_button import RemoveButton
from app.ui.panels.status import format_selected
from app.ui.services import Services
from app.ui.tools.toolbox import ToolBox
from app.ui.widgets.retranslated import Retranslated
from app.ui.widgets.theme import Palette

_SLIDER_STEPS = 400
_SOFT = 0.6
"""How much of a soft brush fades."""
_ARROW = 42
"""What a box needs beside its words."""

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
        self.number.setMinimumWidth(_ARROW + _width(self.number, f"{BRUSH_RANGE[1]}{self.number.suffix()}"))
        self.number.setAccessibleName(self.tr("Brush size in pixels"))
        self.soft.setText(self.tr("Restore with a soft edge"))

    def _set_up(self) -> None:
        self.slider.setRange(0, _SLIDER_STEPS)
        self.slider.valueChanged.connect(self._on_slider)
        self.number.setRange(*BRUSH_RANGE)
        self.number.setKeyboardTracking(False)
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
        self._toolbox.set_size(compute_size_at(position))

    def _show_size(self, size: int) -> None:
        self.number.blockSignals(True)
        self.number.setValue(size)
        self.number.blockSignals(False)
        if compute_size_at(self.slider.value()) != size:
            self.slider.blockSignals(True)
            self.slider.setValue(compute_position_of(size))
            self.slider.blockSignals(False)


class FillSection(Retranslated, QWidget):
    """Which method fills, where it runs, and how soft the edge of the fill is."""

    choice_changed = pyqtSignal(Choice)

    def __init__(self, methods: Sequence[str], devices: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.method = QComboBox(self)
        self.device = QComboBox(self)
        self.feather = QSpinBox(self)
        self._labels = {name: QLabel(self) for name in ("method", "device", "feather")}
        for box, names in ((self.method, methods), (self.device, devices)):
            for name in names:
                box.addItem("", name)
        self._set_up()
        self.retranslate()

    @property
    def choice(self) -> Choice:
        return Choice(str(self.method.currentData()), str(self.device.currentData()), self.feather.value())

    def set_choice(self, choice: Choice) -> None:
        """Show a choice, telling nobody; what is not on offer becomes the first on offer."""
        controls = (self.method, self.device, self.feather)
        for control in controls:
            control.blockSignals(True)
        self.method.setCurrentIndex(max(0, self.method.findData(choice.method)))
        self.device.setCurrentIndex(max(0, self.device.findData(choice.device)))
        self.feather.setValue(choice.feather)
        for control in controls:
            control.blockSignals(False)

    def _set_up(self) -> None:
        self.feather.setRange(*FEATHER_RANGE)
        self.feather.valueChanged.connect(self._on_chosen)
        for box in (self.method, self.device):
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            box.currentIndexChanged.connect(self._on_chosen)
        layout = QGridLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setHorizontalSpacing(12)
        layout.setVerticalSpacing(8)
        layout.setColumnStretch(1, 1)
        controls = (self.method, self.device, self.feather)
        for row, (control, label) in enumerate(zip(controls, self._labels.values(), strict=True)):
            label.setBuddy(control)
            layout.addWidget(label, row, 0)
            layout.addWidget(control, row, 1)

    def retranslate(self) -> None:
        for name, label in self._labels.items():
            spec, control = SPECS[name], label.buddy()
            label.setText(strip_mnemonics(spec.label))
            control.setAccessibleName(strip_mnemonics(spec.label))
            control.setToolTip(translate_text(spec.help))
        self.feather.setSuffix(self.tr(" px"))
        for box in (self.method, self.device):
            for index in range(box.count()):
                box.setItemText(index, self.get_words_for(box.itemData(index)))
            box.setMinimumWidth(_ARROW + max(_width(box, box.itemText(index)) for index in range(box.count())))

    def get_words_for(self, name: str) -> str:
        """What a method or device is called here."""
        return translate_text((METHOD_WORDS | DEVICE_WORDS).get(name, name))

    def _on_chosen(self) -> None:
        self.choice_changed.emit(self.choice)


class SidePanel(Retranslated, QFrame):
    """Sections from top to bottom in the order of the work, the Remove button always in sight."""

    def __init__(
        self,
        actions: Actions,
        toolbox: ToolBox,
        *,
        found: FoundSection,
        services: Services,
        palette: Palette,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.found = found
        self.brush = BrushSection(toolbox, self)
        self.heal = HealSection(services.healer, actions, self)
        self.fill = FillSection(services.methods, services.devices, self)
        self.edits = EditsSection(
            services.editor.document,
            services.edits,
            words_for=self.fill.get_words_for,
            parent=self,
        )
        self._selected = QLabel(self)
        self._area = QScrollArea(self)
        self._body = QWidget(self)
        self._headings = [QLabel(self) for _ in range(5)]
        self._fraction, self._ticked = 0.0, 0
        self._mask_buttons = [make_panel_button(actions, name) for name in ("clear", "invert", "grow", "shrink")]
        self.remove_button = RemoveButton(actions, palette, self)
        self._another = make_panel_button(actions, "try_another")
        self._set_up()
        self.retranslate()

    def show_selected(self, fraction: float, *, ticked: int) -> None:
        """Say what goes: so much of the picture is painted over, so many things are ticked."""
        self._fraction, self._ticked = fraction, ticked
        words = (self.tr("%n things ticked", "", ticked) if ticked else "", format_selected(fraction))
        self._selected.setText(", ".join(filter(None, words)) or self.tr("Nothing selected"))
        self.remove_button.show_ticked(ticked)

    def retranslate(self) -> None:
        self.setAccessibleName(self.tr("Brush, mask and method"))
        titles = (self.tr("Find"), self.tr("Brush"), self.tr("Mask"), self.tr("Fill with"), self.tr("Edits"))
        for heading, title in zip(self._headings, titles, strict=True):
            heading.setText(title)
        self.show_selected(self._fraction, ticked=self._ticked)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The panel is as wide as its words need: some languages have longer ones."""
        if watched is self._body and event.type() == QEvent.Type.LayoutRequest:
            self.setFixedWidth(max(WIDTH, self._body.minimumSizeHint().width() + self._bar_width()))
        return super().eventFilter(watched, event)

    def set_palette(self, palette: Palette) -> None:
        self.remove_button.set_palette(palette)

    def _bar_width(self) -> int:
        bar = self._area.verticalScrollBar()
        return bar.sizeHint().width() if bar.isVisible() else 0

    def _set_up(self) -> None:
        self.setObjectName("sidePanel")
        self.setFixedWidth(WIDTH)
        self._selected.setObjectName("muted")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._make_scroll_area(), 1)
        foot = QFrame(self)
        foot.setObjectName("panelFoot")
        foot_layout = QVBoxLayout(foot)
        foot_layout.setContentsMargins(16, 14, 16, 14)
        foot_layout.addWidget(self.remove_button)
        foot_layout.addWidget(self._another)
        layout.addWidget(foot)

    def _make_scroll_area(self) -> QScrollArea:
        body = self._body
        body.setObjectName("panelBody")
        body.installEventFilter(self)
        layout = QVBoxLayout(body)
        layout.setContentsMargins(16, 16, 16, 16)
        layout.setSpacing(10)
        sections = (self.found, self._brush_section(), self._mask_section(), self.fill, self.edits)
        for heading, content in zip(self._headings, sections, strict=True):
            heading.setObjectName("heading")
            layout.addWidget(heading)
            layout.addWidget(content)
            layout.addSpacing(14)
        layout.addStretch(1)
        area = self._area
        area.setWidget(body)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        return area

    def _brush_section(self) -> QWidget:
        section = QWidget(self)
        column = QVBoxLayout(section)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(self.brush)
        column.addWidget(self.heal)
        return section

    def _mask_section(self) -> QWidget:
        section = QWidget(self)
        grid = QGridLayout(section)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(8)
        for index, button in enumerate(self._mask_buttons):
            grid.addWidget(button, index // 2, index % 2)
        grid.addWidget(self._selected, 2, 0, 1, 2)
        return section


def compute_size_at(position: int) -> int:
    """The brush size at a position of the slider."""
    low, high = (math.log(limit) for limit in BRUSH_RANGE)
    return round(math.exp(low + (high - low) * position / _SLIDER_STEPS))


def compute_position_of(size: int) -> int:
    """The position of the slider nearest to a brush size."""
    low, high = (math.log(limit) for limit in BRUSH_RANGE)
    return round((math.log(size) - low) / (high - low) * _SLIDER_STEPS)


def _width(widget: QWidget, words: str) -> int:
    return widget.fontMetrics().horizontalAdvance(words)


def _is_return(event: QKeyEvent) -> bool:
    return event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
