"""The list of all keys and gestures, made from the table of actions so that it cannot be out of date."""

from __future__ import annotations

from PyQt5.QtCore import Qt
from PyQt5.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from app.core.languages import translate_text
from app.ui.actions import (
    EDIT,
    FILE,
    GESTURES,
    GROUPS,
    HELD,
    HOLD,
    MASK,
    SPECS,
    ActionSpec,
    list_shown_keys,
    strip_mnemonics,
)
from app.ui.widgets.retranslated import Retranslated

_HIGHEST = 760


class ShortcutList(Retranslated, QDialog):
    """Two columns of groups; each line says what happens and with which keys."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._area = QScrollArea(self)
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButtons(QDialogButtonBox.StandardButton.Close), self)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 14)
        layout.addWidget(self._area)
        foot = QHBoxLayout()
        foot.setContentsMargins(20, 0, 20, 0)
        foot.addWidget(buttons)
        layout.addLayout(foot)
        self.retranslate()

    def retranslate(self) -> None:
        self.setWindowTitle(self.tr("Shortcuts"))
        self._area.setAccessibleName(self.tr("Shortcuts"))
        columns = self._make_columns()
        self._area.setWidget(columns)
        size = columns.sizeHint()
        self.resize(size.width() + 28, min(size.height() + 70, _HIGHEST))

    def _make_columns(self) -> QWidget:
        columns = QWidget(self)
        row = QHBoxLayout(columns)
        row.setContentsMargins(24, 20, 24, 8)
        row.setSpacing(44)
        left, right = QVBoxLayout(), QVBoxLayout()
        for group, lines in _list_groups():
            (left if group in (FILE, EDIT, MASK) else right).addWidget(self._make_block(strip_mnemonics(group), lines))
        for column in (left, right):
            column.setSpacing(18)
            column.addStretch(1)
            row.addLayout(column, 1)
        return columns

    def _make_block(self, title: str, lines: list[tuple[str, list[str]]]) -> QWidget:
        block = QWidget(self)
        grid = QGridLayout(block)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(18)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(0, 1)
        heading = QLabel(title, block)
        heading.setObjectName("heading")
        grid.addWidget(heading, 0, 0, 1, 2)
        for number, (words, keys) in enumerate(lines, start=1):
            grid.addWidget(QLabel(words, block), number, 0)
            grid.addLayout(_make_caps(keys, block), number, 1, Qt.AlignmentFlag.AlignRight)
        return block


def _list_groups() -> list[tuple[str, list[tuple[str, list[str]]]]]:
    """Heading → lines of words and keys."""
    groups = [
        (group, [(strip_mnemonics(spec.text), _list_keys(spec)) for spec in SPECS if spec.group == group])
        for group in GROUPS
    ]
    gestures: dict[str, list[tuple[str, list[str]]]] = {}
    for heading, gesture, words in GESTURES:
        gestures.setdefault(heading, []).append((translate_text(words), [translate_text(gesture)]))
    return [(group, lines + gestures.get(group, [])) for group, lines in groups]


def _list_keys(spec: ActionSpec) -> list[str]:
    keys = list_shown_keys(spec)
    return [translate_text(HOLD).format(key=key) for key in keys] if spec.name in HELD else keys


def _make_caps(keys: list[str], parent: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(5)
    for key in keys:
        cap = QLabel(key, parent)
        cap.setObjectName("keycap")
        row.addWidget(cap)
    return row
