"""The list of what was found: a chip each with a thumbnail, choices, certainty and growth; controls without state."""

from __future__ import annotations

from PyQt5.QtCore import QSize, Qt
from PyQt5.QtGui import QColor, QIcon, QPainter, QPixmap
from PyQt5.QtWidgets import (
    QAction,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QListWidgetItem,
    QMenu,
    QSizePolicy,
    QSlider,
    QSpinBox,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from app.core.detection.proposals import Proposals
from app.core.document.document import Document
from app.ui.actions import Actions
from app.ui.canvas.instance_outlines import COLOURS
from app.ui.panels.panel_button import make_panel_button
from app.ui.widgets.check_list import AROUND_ROWS, CheckList
from app.ui.widgets.icons import make_row_icon
from app.ui.widgets.qimage import make_image_from_pixels
from app.ui.widgets.retranslated import Retranslated
from app.ui.widgets.words import describe_instance, get_class_word
from inpainting.detection.classes import ALL_CLASSES
from inpainting.detection.instance import Instance
from inpainting.engine.geometry import Box, Extent

_THUMBNAIL = 44
_ROWS = 5
_ARROW = 42
"""What a box needs beside its words."""


class Chips(Retranslated, CheckList):
    """One row a finding; the box says whether it shall go, the pointer shows where it is."""

    def __init__(self, document: Document, proposals: Proposals, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._document = document
        self._proposals = proposals
        self.setIconSize(QSize(_THUMBNAIL, _THUMBNAIL))
        self.setUniformItemSizes(True)
        self.setMinimumWidth(0)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.ticked.connect(lambda row, _: proposals.toggle(row))
        self.pointed.connect(proposals.point_at)
        proposals.changed.connect(self._show)
        self.retranslate()

    def retranslate(self) -> None:
        self.setAccessibleName(self.tr("Found"))
        self.forget()
        self._show()

    def _show(self) -> None:
        shown = self._proposals.shown
        instances, chosen = [one.instance for one in shown], [one.chosen for one in shown]
        if self.show_rows(instances, chosen, lambda row: self._make_item(shown[row].instance)):
            self.setFixedHeight(min(len(shown), _ROWS) * (_THUMBNAIL + 8) + AROUND_ROWS)
        self.setVisible(bool(shown))

    def _make_item(self, instance: Instance) -> QListWidgetItem:
        item = QListWidgetItem(self._make_thumbnail(instance), describe_instance(instance))
        item.setSizeHint(QSize(0, _THUMBNAIL + 8))
        return item

    def _make_thumbnail(self, instance: Instance) -> QIcon:
        box = _make_square(instance.box, self._document.extent)
        step = max(1, max(box.width, box.height) // (2 * _THUMBNAIL))
        image = make_image_from_pixels(self._document.image[box.slices][::step, ::step], self._document.colours)
        return make_row_icon(_add_bar(QPixmap.fromImage(image), QColor(COLOURS[instance.label])))


class FoundSection(Retranslated, QWidget):
    """What was found, and what to do with it."""

    def __init__(
        self, document: Document, proposals: Proposals, actions: Actions, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._proposals = proposals
        self.chips = Chips(document, proposals, self)
        self.certainty = QSlider(Qt.Orientation.Horizontal, self)
        self.growth = QSpinBox(self)
        self._results = QWidget(self)
        self._certainty_words = QLabel(self)
        self._growth_words = QLabel(self)
        self._only = QToolButton(self)
        self._kinds: dict[str, QAction] = {}
        self._set_up(actions)
        self.retranslate()

    def retranslate(self) -> None:
        self.certainty.setAccessibleName(self.tr("How sure"))
        self.growth.setSuffix(self.tr(" px"))
        self.growth.setSpecialValueText(self.tr("Automatic"))
        widest = max(map(self.growth.fontMetrics().horizontalAdvance, ("200" + self.tr(" px"), self.tr("Automatic"))))
        self.growth.setMinimumWidth(_ARROW + widest)
        self.growth.setAccessibleName(self.tr("How wide an edge around what was found is removed with it"))
        self._growth_words.setText(self.tr("Edge around it"))
        self._only.setText(self.tr("Only…"))
        self._only.setAccessibleName(self.tr("Choose only one kind"))
        for name, action in self._kinds.items():
            action.setText(get_class_word(name))
        self._show()

    def _set_up(self, actions: Actions) -> None:
        self.certainty.setRange(30, 95)
        self.certainty.valueChanged.connect(lambda value: self._proposals.set_min_score(value / 100))
        self.growth.setRange(-1, 200)
        self.growth.valueChanged.connect(lambda value: self._proposals.set_growth(None if value < 0 else value))
        self._proposals.changed.connect(self._show)
        grid = QGridLayout(self._results)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(8)
        for column in range(3):
            grid.setColumnStretch(column, 1)
        self._fill_only()
        buttons = (
            *(make_panel_button(actions, name, with_icon=False) for name in ("choose_all", "choose_none")),
            self._only,
        )
        for column, button in enumerate(buttons):
            grid.addWidget(button, 0, column)
        grid.addWidget(self.chips, 1, 0, 1, 3)
        grid.addWidget(self._certainty_words, 2, 0, 1, 3)
        grid.addWidget(self.certainty, 3, 0, 1, 3)
        ticking = actions["choose_all"]
        ticking.changed.connect(lambda: self._only.setEnabled(ticking.isEnabled()))
        self._growth_words.setBuddy(self.growth)
        growth = QHBoxLayout()
        growth.addWidget(self._growth_words, 1)
        growth.addWidget(self.growth)
        grid.addLayout(growth, 4, 0, 1, 3)
        grid.addWidget(make_panel_button(actions, "to_mask", with_icon=False), 5, 0, 1, 3)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(self._make_detect_button(actions))
        layout.addWidget(self._results)

    def _make_detect_button(self, actions: Actions) -> QToolButton:
        button = make_panel_button(actions, "detect", with_icon=False)
        menu = QMenu(button)
        for name in ALL_CLASSES:
            menu.addAction(actions[f"detect_{name}"])
        menu.addSeparator()
        for name in ("detect_distractions", "detect_within"):
            menu.addAction(actions[name])
        menu.addSeparator()
        menu.addAction(actions["detect_remove"])
        button.setMenu(menu)
        button.setPopupMode(QToolButton.ToolButtonPopupMode.MenuButtonPopup)
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        return button

    def _fill_only(self) -> None:
        button = self._only
        button.setObjectName("panelButton")
        button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(button)
        for name in ALL_CLASSES:
            action = self._kinds[name] = QAction(menu)
            menu.addAction(action)
            action.triggered.connect(lambda _checked=False, label=name: self._proposals.choose_only(label))
        button.setMenu(menu)

    def _show(self) -> None:
        proposals = self._proposals
        self._results.setVisible(proposals.count > 0)
        percent = round(proposals.min_score * 100)
        words = self.tr("How sure: {percent}% or more ({shown} of {count})")
        shown = len(proposals.shown)
        self._certainty_words.setText(words.format(percent=percent, shown=shown, count=proposals.count))
        growth = -1 if proposals.growth is None else proposals.growth
        for control, value in ((self.certainty, percent), (self.growth, growth)):
            control.blockSignals(True)
            control.setValue(value)
            control.blockSignals(False)


def _add_bar(picture: QPixmap, color: QColor) -> QPixmap:
    """A thumbnail with a bar in the colour of its class at its left."""
    side = 2 * _THUMBNAIL
    sheet = QPixmap(side, side)
    sheet.fill(Qt.GlobalColor.transparent)
    painter = QPainter(sheet)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    painter.fillRect(0, 0, 6, side, color)
    painter.drawPixmap(10, 0, side - 10, side, picture)
    painter.end()
    return sheet


def _make_square(box: Box, extent: Extent) -> Box:
    """A square with some surroundings, moved into the picture, as large as the picture allows."""
    side = min(round(max(box.width, box.height) * 1.15) + 4, *extent)
    x = min(max(0, (box.x0 + box.x1 - side) // 2), extent.width - side)
    y = min(max(0, (box.y0 + box.y1 - side) // 2), extent.height - side)
    return Box(x, y, x + side, y + side)
