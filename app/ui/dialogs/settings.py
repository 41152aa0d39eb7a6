"""The settings in a dialog made from their schema: every control says at once what it was set to; it stores nothing."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PyQt5.QtCore import QEvent, QObject, Qt, pyqtSignal
from PyQt5.QtGui import QWheelEvent
from PyQt5.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QSizePolicy,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from app.core.languages import LANGUAGES, translate_text
from app.core.settings import GROUPS, SPECS, Flag, Number, OneOf, Settings, Spec
from app.ui.actions import strip_mnemonics
from app.ui.widgets.retranslated import Retranslated

_WIDTH = 600
_CONTROL_WIDTH = 240


class SettingsDialog(Retranslated, QDialog):
    """Groups from top to bottom; does not block the window, where one sees what a change does."""

    changed = pyqtSignal(str, object)
    """The name of a setting and its new value."""

    defaults_asked = pyqtSignal()
    model_asked = pyqtSignal()

    def __init__(self, settings: Settings, *, devices: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._headings = {group: QLabel(self) for group in _list_shown_groups()}
        self._rows = {name: _Row(spec, self._say, self) for name, spec in SPECS.items() if spec.label}
        self._buttons = QDialogButtonBox(self)
        self._defaults = self._buttons.addButton("", QDialogButtonBox.ButtonRole.ResetRole)
        self.add_model = self._buttons.addButton("", QDialogButtonBox.ButtonRole.ActionRole)
        self._close = self._buttons.addButton(QDialogButtonBox.StandardButton.Close)
        self._set_up()
        self._offer(devices)
        self.show_settings(settings)
        self.retranslate()

    def get_control(self, name: str) -> QWidget:
        """The control of a setting."""
        return self._rows[name].control

    def show_settings(self, settings: Settings) -> None:
        """Show other values, telling nobody."""
        for name, row in self._rows.items():
            row.show(getattr(settings, name))

    def retranslate(self) -> None:
        self.setWindowTitle(self.tr("Settings"))
        self._defaults.setText(self.tr("Restore defaults"))
        self.add_model.setText(self.tr("Add a model…"))
        self.add_model.setToolTip(self.tr("Fill with a LaMa or MI-GAN file of your own."))
        for group, heading in self._headings.items():
            heading.setText(translate_text(GROUPS[group]))
        for row in self._rows.values():
            row.retranslate()

    def _say(self, name: str, value: object) -> None:
        self.changed.emit(name, value)

    def _offer(self, devices: Sequence[str]) -> None:
        """Leave out the devices that there are not."""
        box = self._rows["device"].control
        assert isinstance(box, QComboBox)
        for index in reversed(range(box.count())):
            if box.itemData(index) not in devices:
                box.removeItem(index)

    def _set_up(self) -> None:
        self._defaults.setAutoDefault(False)
        self._defaults.clicked.connect(self.defaults_asked)
        self.add_model.setAutoDefault(False)
        self.add_model.clicked.connect(self.model_asked)
        self._buttons.rejected.connect(self.reject)
        body = QWidget(self)
        column = QVBoxLayout(body)
        column.setContentsMargins(24, 18, 24, 8)
        column.setSpacing(8)
        for group, heading in self._headings.items():
            heading.setObjectName("heading")
            column.addWidget(heading)
            column.addWidget(self._make_card([row for row in self._rows.values() if row.group == group]))
            column.addSpacing(10)
        column.addStretch(1)
        area = QScrollArea(self)
        area.setWidget(body)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        foot = QHBoxLayout()
        foot.setContentsMargins(24, 0, 24, 0)
        foot.addWidget(self._buttons)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 16)
        layout.addWidget(area, 1)
        layout.addLayout(foot)
        self.resize(_WIDTH, 720)

    def _make_card(self, rows: list[_Row]) -> QFrame:
        card = QFrame(self)
        card.setObjectName("card")
        grid = QGridLayout(card)
        grid.setContentsMargins(16, 14, 16, 14)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(4)
        grid.setColumnStretch(0, 1)
        for number, row in enumerate(rows):
            grid.addWidget(row.label, 3 * number, 0)
            grid.addWidget(row.control, 3 * number, 1)
            grid.addWidget(row.help, 3 * number + 1, 0, 1, 2)
            if number < len(rows) - 1:
                grid.setRowMinimumHeight(3 * number + 2, 10)
        return card


class _Row(QObject):
    """Label, control and help of one setting."""

    def __init__(self, spec: Spec, say: Callable[[str, object], None], parent: QWidget) -> None:
        super().__init__(parent)
        self._spec = spec
        self.group = spec.group
        self.label = QLabel(parent)
        self.help = QLabel(parent)
        self.control: QComboBox | QSpinBox | QCheckBox
        if isinstance(spec.kind, Flag):
            self.control = QCheckBox(parent)
            self.control.toggled.connect(lambda: say(spec.name, self.value))
        elif isinstance(spec.kind, OneOf):
            self.control = _make_choice_box(spec.kind, parent)
            self.control.currentIndexChanged.connect(lambda: say(spec.name, self.value))
        else:
            assert isinstance(spec.kind, Number)
            self.control = _make_number_box(spec.kind, parent)
            self.control.valueChanged.connect(lambda: say(spec.name, self.value))
        self._set_up()

    @property
    def value(self) -> Any:
        if isinstance(self.control, QComboBox):
            return self.control.currentData()
        if isinstance(self.control, QCheckBox):
            return self.control.isChecked()
        return self._spec.kind.read(self.control.value())

    def show(self, value: Any) -> None:
        self.control.blockSignals(True)
        if isinstance(self.control, QComboBox):
            self.control.setCurrentIndex(max(0, self.control.findData(value)))
        elif isinstance(self.control, QCheckBox):
            self.control.setChecked(value)
        else:
            self.control.setValue(value)
        self.control.blockSignals(False)

    def retranslate(self) -> None:
        spec, words = self._spec, translate_text(self._spec.help)
        self.label.setText(translate_text(spec.label))
        self.help.setText(words)
        self.control.setAccessibleName(strip_mnemonics(spec.label))
        self.control.setAccessibleDescription(words)
        self.control.setToolTip(f"<p>{words}</p>")
        if isinstance(spec.kind, OneOf) and isinstance(self.control, QComboBox):
            for index in range(self.control.count()):
                words = spec.kind.choices[self.control.itemData(index)]
                self.control.setItemText(index, words if words in LANGUAGES.values() else translate_text(words))
        elif isinstance(spec.kind, Number) and isinstance(self.control, QSpinBox):
            self.control.setSuffix(translate_text(spec.kind.unit) if spec.kind.unit else "")
            self.control.setSpecialValueText(self.tr("Automatic") if spec.kind.automatic is not None else "")

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The wheel scrolls the dialog and changes nothing in passing."""
        if isinstance(event, QWheelEvent) and not self.control.hasFocus():
            event.ignore()
            return True
        return super().eventFilter(watched, event)

    def _set_up(self) -> None:
        self.label.setBuddy(self.control)
        self.help.setObjectName("muted")
        for words in (self.label, self.help):
            words.setWordWrap(True)
        self.control.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        if not isinstance(self.control, QCheckBox):
            self.control.setFixedWidth(_CONTROL_WIDTH)
        self.control.installEventFilter(self)


def _make_choice_box(kind: OneOf, parent: QWidget) -> QComboBox:
    box = QComboBox(parent)
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    for name in kind.choices:
        box.addItem("", name)
    return box


def _make_number_box(kind: Number, parent: QWidget) -> QSpinBox:
    box = QSpinBox(parent)
    box.setRange(kind.low if kind.automatic is None else kind.automatic, kind.high)
    box.setSingleStep(kind.step)
    box.setKeyboardTracking(False)
    box.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
    return box


def _list_shown_groups() -> list[str]:
    return [group for group in GROUPS if any(spec.label and spec.group == group for spec in SPECS.values())]
