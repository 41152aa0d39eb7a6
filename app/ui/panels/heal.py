"""What can be set of the heal and clone tool: its manner, how the source of the edit at hand lies. Keeps no state."""

from __future__ import annotations

from PyQt5.QtCore import Qt
from PyQt5.QtWidgets import QButtonGroup, QHBoxLayout, QSizePolicy, QSpinBox, QToolButton, QWidget

from app.core.document.healer import Healer
from app.ui.actions import Actions
from app.ui.panels.panel_button import make_panel_button
from app.ui.widgets.retranslated import Retranslated

_QUARTER, _HALF, _WHOLE = 90, 180, 360


class HealSection(Retranslated, QWidget):
    """Never shown itself: its `groups` stand in the bar of the tool while that is in hand."""

    def __init__(self, healer: Healer, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._healer = healer
        self.manners = {manner: QToolButton(self) for manner in ("heal", "clone")}
        self.another = make_panel_button(actions, "another_source")
        self.mirror, self.quarter = QToolButton(self), QToolButton(self)
        self.angle = QSpinBox(self)
        self.groups = QWidget(parent), QWidget(parent)
        self.hide()
        self._set_up()
        self.retranslate()
        self._show()

    def retranslate(self) -> None:
        self.manners["heal"].setText(self.tr("Heal"))
        self.manners["heal"].setToolTip(self.tr("The texture from there in the colours from here"))
        self.manners["clone"].setText(self.tr("Clone"))
        self.manners["clone"].setToolTip(self.tr("As it is there, with a soft edge"))
        self.mirror.setText(self.tr("Mirror"))
        self.mirror.setToolTip(self.tr("Mirror the source"))
        self.quarter.setText("↻ 90°")
        self.quarter.setToolTip(self.tr("Turn the source by a right angle"))
        self.quarter.setAccessibleName(self.quarter.toolTip())
        self.angle.setToolTip(self.tr("Angle of the source"))
        self.angle.setAccessibleName(self.angle.toolTip())
        for button in (*self.manners.values(), self.mirror):
            button.setAccessibleName(button.toolTip() if button is self.mirror else button.text())

    def _set_up(self) -> None:
        group = QButtonGroup(self)
        for manner, button in self.manners.items():
            group.addButton(button)
            button.clicked.connect(lambda _=False, manner=manner: self._healer.set_manner(manner))
        for button in (*self.manners.values(), self.mirror):
            button.setObjectName("filter")
            button.setCheckable(True)
            button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.quarter.setObjectName("panelButton")
        for button in (*self.manners.values(), self.mirror, self.quarter):
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.angle.setRange(-_HALF + 1, _HALF)
        self.angle.setWrapping(True)
        self.angle.setSuffix("°")
        self.angle.setKeyboardTracking(False)
        parts = ((*self.manners.values(), self.another), (self.mirror, self.quarter, self.angle))
        for group, widgets in zip(self.groups, parts, strict=True):
            row = QHBoxLayout(group)
            row.setContentsMargins(0, 0, 0, 0)
            row.setSpacing(6)
            for widget in widgets:
                row.addWidget(widget)
        self.mirror.clicked.connect(self._healer.mirror)
        self.quarter.clicked.connect(lambda: self._healer.turn(self.angle.value() + _QUARTER))
        self.angle.valueChanged.connect(self._healer.turn)
        self._healer.changed.connect(self._show)

    def _show(self) -> None:
        placement = self._healer.placement
        self.manners[self._healer.manner].setChecked(True)
        for widget in (self.mirror, self.quarter, self.angle):
            widget.setEnabled(placement is not None)
        angle = 0 if placement is None else round(placement.angle) % _WHOLE
        self.mirror.setChecked(placement is not None and placement.mirrored)
        self.angle.blockSignals(True)
        self.angle.setValue(angle - _WHOLE if angle > _HALF else angle)
        self.angle.blockSignals(False)
