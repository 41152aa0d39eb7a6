"""The menus and tool bars, filled from the table of actions; they hold no state."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PyQt5.QtCore import QSize, Qt
from PyQt5.QtWidgets import QAction, QMenu, QMenuBar, QSizePolicy, QToolBar, QToolButton, QWidget

from app.ui.actions import EDIT, FILE, FIND, GROUPS, HELP, MASK, TOOLS, VIEW, Actions, translated
from app.ui.canvas import Canvas

_ICON = QSize(22, 22)

_MENUS = {
    FILE: ("open", "recent", "-", "save", "save_as", "-", "batch", "-", "quit"),
    EDIT: ("undo", "redo", "-", "copy", "paste", "-", "remove", "try_another", "cancel"),
    TOOLS: ("brush", "eraser", "rectangle", "lasso", "select", "hand", "-", "brush_smaller", "brush_larger"),
    FIND: (
        *("detect", "-", "detect_person", "detect_vehicle", "detect_animal", "detect_text", "detect_graffiti", "-"),
        *("choose_all", "choose_none", "to_mask", "-", "detect_remove"),
    ),
    MASK: ("clear", "invert", "grow", "shrink", "-", "load_mask", "save_mask"),
    VIEW: (
        *("zoom_in", "zoom_out", "fit", "actual_size", "-", "compare", "-", "panel", "full_screen", "-"),
        *("theme_system", "theme_light", "theme_dark"),
    ),
    HELP: ("shortcuts", "about"),
}


_MAIN_BAR = (
    *("open", "save", "-", "undo", "redo", "~", "compare", "-"),
    *("zoom_out", "zoom_in", "fit", "actual_size", "-", "panel"),
)


def menu_bar(actions: Actions, recent: QMenu, parent: QWidget) -> QMenuBar:
    """All menus; `recent` becomes a menu in the first one."""
    bar = QMenuBar(parent)
    for group in GROUPS:
        menu = bar.addMenu(f"&{translated(group)}")
        for name in _MENUS[group]:
            if name == "-":
                menu.addSeparator()
            elif name == "recent":
                menu.addMenu(recent)
            else:
                menu.addAction(actions[name])
    return bar


def show_recent(menu: QMenu, paths: Sequence[Path], open_path: Callable[[Path], None]) -> None:
    """Fill the menu of recent files, each with a digit as its key while the menu is open."""
    menu.clear()
    menu.setEnabled(bool(paths))
    for number, path in enumerate(paths, start=1):
        action = QAction(f"&{number % 10}  {path.name}", menu)
        action.setStatusTip(str(path))
        action.triggered.connect(lambda _checked=False, path=path: open_path(path))
        menu.addAction(action)


def main_bar(actions: Actions, canvas: Canvas, parent: QWidget) -> QToolBar:
    """Files, undo and the view along the top."""
    bar = _bar("main", parent.tr("Main"), parent)
    for name in _MAIN_BAR:
        if name == "-":
            bar.addSeparator()
        elif name == "~":
            bar.addWidget(_spring())
        elif name == "compare":
            bar.addWidget(_held_button(actions[name], canvas))
        else:
            bar.addAction(actions[name])
    _name_buttons(bar)
    return bar


def tool_bar(actions: Actions, parent: QWidget) -> QToolBar:
    """The tools along the left."""
    bar = _bar("tools", parent.tr("Tools"), parent)
    bar.setOrientation(Qt.Orientation.Vertical)
    for name in ("brush", "eraser", "-", "rectangle", "lasso", "-", "select", "hand"):
        if name == "-":
            bar.addSeparator()
        else:
            bar.addAction(actions[name])
    _name_buttons(bar)
    return bar


def _bar(name: str, title: str, parent: QWidget) -> QToolBar:
    bar = QToolBar(title, parent)
    bar.setObjectName(name)
    bar.setAccessibleName(title)
    bar.setMovable(False)
    bar.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
    bar.setIconSize(_ICON)
    return bar


def _name_buttons(bar: QToolBar) -> None:
    for button in bar.findChildren(QToolButton):
        action = button.defaultAction()
        if action is not None:
            button.setAccessibleName(action.text().replace("&", "").split("\t")[0])
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)


def _held_button(action: QAction, canvas: Canvas) -> QToolButton:
    """A button that does something for as long as it is held down."""
    button = QToolButton()
    button.setIcon(action.icon())
    button.setToolTip(action.toolTip())
    button.setStatusTip(action.statusTip())
    button.setAccessibleName(action.text().replace("&", "").split("\t")[0])
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    button.setEnabled(action.isEnabled())
    action.changed.connect(lambda: button.setEnabled(action.isEnabled()))
    action.changed.connect(lambda: button.setIcon(action.icon()))
    button.pressed.connect(lambda: canvas.set_original_shown(True))
    button.released.connect(lambda: canvas.set_original_shown(action.isChecked()))
    return button


def _spring() -> QWidget:
    spring = QWidget()
    spring.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
    return spring
