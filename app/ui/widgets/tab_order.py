"""The order in which the Tab key goes through widgets: that of their layouts, which is how they are read."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from PyQt5.QtCore import Qt
from PyQt5.QtWidgets import QLayout, QScrollArea, QWidget


def set_tab_order(*widgets: QWidget) -> None:
    """Let Tab go through `widgets`, each with all it holds, one after the other."""
    for one, other in pairwise([stop for widget in widgets for stop in _list_stops(widget)]):
        QWidget.setTabOrder(one, other)


def _list_stops(widget: QWidget) -> Iterator[QWidget]:
    if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.focusProxy() is None:
        yield widget
    inner = widget.widget() if isinstance(widget, QScrollArea) else None
    layout = widget.layout()
    if inner is not None:
        yield from _list_stops(inner)
    elif layout is not None:
        yield from _list_stops_in(layout)


def _list_stops_in(layout: QLayout) -> Iterator[QWidget]:
    for index in range(layout.count()):
        item = layout.itemAt(index)
        widget, nested = item.widget(), item.layout()
        if widget is not None:
            yield from _list_stops(widget)
        elif nested is not None:
            yield from _list_stops_in(nested)
