"""The layout that goes on in another row: rows are counted as they are laid."""

from __future__ import annotations

import pytest
from PyQt5.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.ui.widgets.flow_layout import FlowLayout, count_rows, lay_in_rows

WIDTHS = (40, 70, 25, 90, 10)


@pytest.mark.parametrize("width", [20, 75, 90, 120, 146, 147, 200, 300])
def test_rows_are_counted_as_they_are_laid(qtbot: QtBot, width: int) -> None:
    widget = QWidget()
    qtbot.addWidget(widget)
    layout = FlowLayout(widget)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(6)
    parts = [QWidget() for _ in WIDTHS]
    for part, wide in zip(parts, WIDTHS, strict=True):
        part.setFixedSize(wide, 20)
        layout.addWidget(part)
    widget.resize(width, layout.heightForWidth(width))
    layout.activate()
    rows = count_rows(WIDTHS, width, gap=6)
    assert len({part.y() for part in parts}) == rows
    assert layout.heightForWidth(width) == rows * 26 - 6
    assert [part.x() for part in parts] == [x for _, x in lay_in_rows(WIDTHS, width, gap=6)]


def test_nothing_takes_one_row() -> None:
    assert count_rows((), 100, gap=6) == 1
