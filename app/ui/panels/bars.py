"""The menus and tool bars, filled from the table of actions; they hold no state."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PyQt5.QtCore import QSize, Qt
from PyQt5.QtWidgets import QAction, QMenu, QMenuBar, QSizePolicy, QToolBar, QToolButton, QWidget

from app.core.languages import translate_text
from app.ui.actions import EDIT, FILE, FIND, GROUPS, HELP, MASK, TOOLS, VIEW, Actions, name_button_after
from app.ui.canvas.canvas import Canvas
from app.ui.widgets.button_columns import ButtonColumns
from app.ui.widgets.retranslated import Retranslated

_ICON = QSize(22, 22)

_MENUS = {
    FILE: (
        *(
            "open",
            "recent",
            "-",
            "save",
            "save_as",
            "save_project",
            "show_in_folder",
            "-",
            "merge",
            "batch",
            "video",
            "-",
        ),
        *("previous_photo", "next_photo", "-", "quit"),
    ),
    EDIT: ("undo", "redo", "-", "copy", "paste", "-", "remove", "try_another", "cancel", "-", "settings"),
    TOOLS: (
        *("brush", "smart", "restorer", "swap", "eraser", "rectangle", "lasso", "line", "select", "hand", "-"),
        *("heal", "another_source", "-"),
        *("not_from", "only_from", "-"),
        *("brush_smaller", "brush_larger", "-", "remove_on_release", "keyboard_cursor", "pen_pressure"),
    ),
    FIND: (
        *("detect", "detect_distractions", "detect_within", "recipes", "-"),
        *("detect_person", "detect_vehicle", "detect_animal", "detect_text", "detect_graffiti"),
        *("detect_speck", "detect_wire", "find_alike", "-"),
        *("choose_all", "choose_none", "to_mask", "-", "detect_remove"),
    ),
    MASK: ("clear", "invert", "grow", "shrink", "-", "copy_everywhere", "-", "load_mask", "save_mask"),
    VIEW: (
        *("zoom_in", "zoom_out", "fit", "actual_size", "zoom_to_hole", "-"),
        *("compare", "divider", "side_by_side", "where_from", "speck_view", "-", "panel", "full_screen", "-"),
        *("theme_system", "theme_light", "theme_dark", "theme_high-contrast", "-"),
        *("mask_red", "mask_blue", "mask_yellow", "mask_purple"),
    ),
    HELP: ("shortcuts", "about"),
}


_MAIN_BAR = (
    *("open", "save", "-", "undo", "redo", "~", "compare", "-"),
    *("zoom_out", "zoom_in", "fit", "actual_size", "-", "panel"),
)


_TOOLS = (
    *(("brush", "smart", "restorer", "eraser", "heal"), ("rectangle", "lasso", "line")),
    *(("select", "hand"), ("not_from", "only_from")),
)


class MenuBar(Retranslated, QMenuBar):
    """All menus; `recent` and `recipes` become menus in them."""

    def __init__(self, actions: Actions, *, recent: QMenu, recipes: QMenu, parent: QWidget) -> None:
        super().__init__(parent)
        self._inner = {"recent": recent, "recipes": recipes}
        self._menus = {group: self._add_menu(_MENUS[group], actions) for group in GROUPS}
        self.retranslate()

    def retranslate(self) -> None:
        self._inner["recent"].setTitle(self.tr("Open &recent"))
        self._inner["recipes"].setTitle(self.tr("Re&cipes"))
        for group, menu in self._menus.items():
            menu.setTitle(translate_text(group))

    def _add_menu(self, names: Sequence[str], actions: Actions) -> QMenu:
        menu = QMenu(self)
        self.addMenu(menu)
        for name in names:
            if name == "-":
                menu.addSeparator()
            elif name in self._inner:
                menu.addMenu(self._inner[name])
            else:
                menu.addAction(actions[name])
        return menu


def show_recent(menu: QMenu, paths: Sequence[Path], open_path: Callable[[Path], None]) -> None:
    """Fill the menu of recent files, each with a digit as its key while the menu is open."""
    menu.clear()
    menu.setEnabled(bool(paths))
    for number, path in enumerate(paths, start=1):
        action = QAction(f"&{number % 10}  {path.name}", menu)
        action.setStatusTip(str(path))
        action.triggered.connect(lambda _checked=False, path=path: open_path(path))
        menu.addAction(action)


class MainBar(Retranslated, QToolBar):
    """Files, undo and the view along the top."""

    def __init__(self, actions: Actions, canvas: Canvas, parent: QWidget) -> None:
        super().__init__(parent)
        _set_up(self, "main")
        for name in _MAIN_BAR:
            if name == "-":
                self.addSeparator()
            elif name == "~":
                self.addWidget(_make_spring())
            elif name == "compare":
                self.addWidget(_make_held_button(actions[name], canvas))
            else:
                self.addAction(actions[name])
        _name_buttons(self)
        self.retranslate()

    def retranslate(self) -> None:
        self.setWindowTitle(self.tr("Main"))
        self.setAccessibleName(self.tr("Main"))


class ToolBar(Retranslated, QToolBar):
    """The tools along the left."""

    def __init__(self, actions: Actions, parent: QWidget) -> None:
        super().__init__(parent)
        _set_up(self, "tools")
        self.setOrientation(Qt.Orientation.Vertical)
        self.addWidget(ButtonColumns([[_make_tool_button(actions[name]) for name in group] for group in _TOOLS], self))
        _name_buttons(self)
        self.retranslate()

    def retranslate(self) -> None:
        self.setWindowTitle(self.tr("Tools"))
        self.setAccessibleName(self.tr("Tools"))


def _set_up(bar: QToolBar, name: str) -> None:
    bar.setObjectName(name)
    bar.setMovable(False)
    bar.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
    bar.setIconSize(_ICON)


def _name_buttons(bar: QToolBar) -> None:
    for button in bar.findChildren(QToolButton):
        action = button.defaultAction()
        if action is not None:
            name_button_after(button, action)
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)


def _make_tool_button(action: QAction) -> QToolButton:
    button = QToolButton()
    button.setAutoRaise(True)
    button.setDefaultAction(action)
    button.setIconSize(_ICON)
    return button


def _make_held_button(action: QAction, canvas: Canvas) -> QToolButton:
    """A button that does something for as long as it is held down."""
    button = QToolButton()
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    name_button_after(button, action)
    action.changed.connect(lambda: _show_action(button, action))
    _show_action(button, action)
    button.pressed.connect(lambda: canvas.set_original_shown(True))
    button.released.connect(lambda: canvas.set_original_shown(action.isChecked()))
    return button


def _show_action(button: QToolButton, action: QAction) -> None:
    button.setIcon(action.icon())
    button.setToolTip(action.toolTip())
    button.setStatusTip(action.statusTip())
    button.setEnabled(action.isEnabled())


def _make_spring() -> QWidget:
    spring = QWidget()
    spring.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
    return spring
