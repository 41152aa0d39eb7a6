"""The panel beside the canvas: find, what goes, how it is filled, Remove; and what was done. Controls without state."""

from __future__ import annotations

from collections.abc import Sequence

from PyQt5.QtCore import QEvent, QObject, Qt, pyqtSignal
from PyQt5.QtWidgets import (
    QButtonGroup,
    QComboBox,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QSpinBox,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from app.core.document.remover import Choice
from app.core.languages import translate_text
from app.core.settings import FEATHER_RANGE, METHOD_WORDS, SPECS
from app.ui.actions import Actions, strip_mnemonics
from app.ui.panels.edits import EditsSection
from app.ui.panels.found import FoundSection
from app.ui.panels.panel_button import make_panel_button
from app.ui.panels.remove_button import RemoveButton
from app.ui.panels.status import format_selected
from app.ui.services import Services
from app.ui.widgets.retranslated import Retranslated
from app.ui.widgets.theme import Palette

_ARROW = 42
"""What a box needs beside its words."""

WIDTH = 268


class FillSection(Retranslated, QWidget):
    """Which method fills, and how soft the edge of the fill is; where it runs is a matter of the settings."""

    choice_changed = pyqtSignal(Choice)

    def __init__(self, methods: Sequence[str], devices: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.method = QComboBox(self)
        self.feather = QSpinBox(self)
        self._devices, self._device = tuple(devices), devices[0]
        self._labels = {name: QLabel(self) for name in ("method", "feather")}
        for name in methods:
            self.method.addItem("", name)
        self._set_up()
        self.retranslate()

    @property
    def choice(self) -> Choice:
        return Choice(str(self.method.currentData()), self._device, self.feather.value())

    def set_choice(self, choice: Choice) -> None:
        """Show a choice, telling nobody; what is not on offer becomes the first on offer."""
        controls = (self.method, self.feather)
        for control in controls:
            control.blockSignals(True)
        self._device = choice.device if choice.device in self._devices else self._devices[0]
        self.method.setCurrentIndex(max(0, self.method.findData(choice.method)))
        self.feather.setValue(choice.feather)
        for control in controls:
            control.blockSignals(False)

    def add_method(self, name: str) -> None:
        """Offer one more, such as a model that was added just now."""
        if self.method.findData(name) < 0:
            self.method.addItem("", name)
            self.retranslate()

    def _set_up(self) -> None:
        self.feather.setRange(*FEATHER_RANGE)
        self.feather.valueChanged.connect(self._on_chosen)
        self.method.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.method.currentIndexChanged.connect(self._on_chosen)
        layout = QGridLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setHorizontalSpacing(12)
        layout.setVerticalSpacing(8)
        layout.setColumnStretch(1, 1)
        controls = (self.method, self.feather)
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
        box = self.method
        for index in range(box.count()):
            box.setItemText(index, self.get_words_for(box.itemData(index)))
        box.setMinimumWidth(_ARROW + max(_measure(box, box.itemText(index)) for index in range(box.count())))

    def get_words_for(self, name: str) -> str:
        """What a method is called here."""
        return translate_text(METHOD_WORDS.get(name, name))

    def _on_chosen(self) -> None:
        self.choice_changed.emit(self.choice)


class SidePanel(Retranslated, QFrame):
    """What shall go and what was done, a tab each, in the order of the work; the Remove button is always in sight."""

    def __init__(self, actions: Actions, services: Services, palette: Palette, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        document, edits = services.editor.document, services.edits
        self.found = FoundSection(document, services.proposals, actions)
        self.fill = FillSection(services.methods, services.devices, self)
        self.edits = EditsSection(document, edits, words_for=self.fill.get_words_for, parent=self)
        self.tabs = [QPushButton(self) for _ in range(2)]
        self._pages = QStackedWidget(self)
        self._selected = QLabel(self)
        self._area = QScrollArea(self)
        self._body = QWidget(self)
        self._headings = [QLabel(self) for _ in range(3)]
        self._fraction, self._ticked = 0.0, 0
        self._mask_buttons = [make_panel_button(actions, name) for name in ("clear", "invert", "grow", "shrink")]
        self.remove_button = RemoveButton(actions, palette, self)
        self._another = make_panel_button(actions, "try_another")
        self._edits = edits
        services.own_models.added.connect(self.fill.add_method)
        edits.changed.connect(self._name_tabs)
        document.photo_replaced.connect(self.tabs[0].click)
        self._set_up()
        self.retranslate()

    def show_selected(self, fraction: float, *, ticked: int) -> None:
        """Say what goes: so much of the picture is painted over, so many things are ticked."""
        self._fraction, self._ticked = fraction, ticked
        things, painted = self.tr("%n things ticked", "", ticked) if ticked else "", format_selected(fraction)
        both = self.tr("{some}, {more}").format(some=things, more=painted) if things and painted else things or painted
        self._selected.setText(both or self.tr("Nothing yet: find, click or paint it"))
        self.remove_button.show_ticked(ticked)

    def retranslate(self) -> None:
        self.setAccessibleName(self.tr("What goes and what was done"))
        titles = (self.tr("Find"), self.tr("What goes"), self.tr("Fill with"))
        for heading, title in zip(self._headings, titles, strict=True):
            heading.setText(title)
        self._name_tabs()
        self.show_selected(self._fraction, ticked=self._ticked)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The panel is as wide as its words need, with room for a scroll bar that comes with what is found."""
        if watched is self._body and event.type() == QEvent.Type.LayoutRequest:
            bar = self._area.verticalScrollBar().sizeHint().width()
            self.setFixedWidth(max(WIDTH, self._body.minimumSizeHint().width() + bar))
        return super().eventFilter(watched, event)

    def set_palette(self, palette: Palette) -> None:
        self.remove_button.set_palette(palette)

    def _name_tabs(self) -> None:
        count = len(self._edits.edits)
        self.tabs[0].setText(self.tr("To remove"))
        self.tabs[1].setText(self.tr("Edits") + (f" ({count})" if count else ""))

    def _set_up(self) -> None:
        self.setObjectName("sidePanel")
        self.setFixedWidth(WIDTH)
        self._selected.setObjectName("muted")
        self._selected.setWordWrap(True)
        self._pages.addWidget(self._make_scroll_area())
        self._pages.addWidget(self.edits)
        self.edits.setContentsMargins(16, 12, 16, 12)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(self._make_tabs())
        layout.addWidget(self._pages, 1)
        layout.addWidget(self._make_foot())

    def _make_tabs(self) -> QHBoxLayout:
        row, group = QHBoxLayout(), QButtonGroup(self)
        row.setSpacing(0)
        for number, tab in enumerate(self.tabs):
            tab.setObjectName("tab")
            tab.setCheckable(True)
            tab.setChecked(number == 0)
            tab.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            group.addButton(tab, number)
            row.addWidget(tab, 1)
        group.idClicked.connect(self._pages.setCurrentIndex)
        return row

    def _make_foot(self) -> QWidget:
        foot = QFrame(self)
        foot.setObjectName("panelFoot")
        layout = QVBoxLayout(foot)
        layout.setContentsMargins(16, 14, 16, 14)
        layout.addWidget(self.remove_button)
        layout.addWidget(self._another)
        return foot

    def _make_scroll_area(self) -> QScrollArea:
        body = self._body
        body.setObjectName("panelBody")
        body.installEventFilter(self)
        layout = QVBoxLayout(body)
        layout.setContentsMargins(16, 12, 16, 16)
        layout.setSpacing(10)
        sections = (self.found, self._make_mask_section(), self.fill)
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

    def _make_mask_section(self) -> QWidget:
        section = QWidget(self)
        grid = QGridLayout(section)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(8)
        grid.addWidget(self._selected, 0, 0, 1, 2)
        for index, button in enumerate(self._mask_buttons):
            grid.addWidget(button, 1 + index // 2, index % 2)
        return section


def _measure(widget: QWidget, words: str) -> int:
    return widget.fontMetrics().horizontalAdvance(words)
