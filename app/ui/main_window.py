"""The window: puts canvas, bars and panel together and keeps what they show in step; the work is done elsewhere."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from pathlib import Path

from PyQt5.QtCore import QByteArray, QEvent, QSize, Qt
from PyQt5.QtGui import QCloseEvent, QKeyEvent, QShowEvent
from PyQt5.QtWidgets import QApplication, QHBoxLayout, QMainWindow, QMenu, QVBoxLayout, QWidget

from app.core.remover import Choice
from app.ui import theme
from app.ui.actions import Actions
from app.ui.alerts import AlertBar
from app.ui.batch.flow import BatchFlow
from app.ui.canvas import Canvas
from app.ui.dialogs.about import About
from app.ui.dialogs.shortcuts import ShortcutList
from app.ui.drops import DropTarget
from app.ui.file_flow import FileFlow
from app.ui.finding_flow import FindingFlow
from app.ui.gestures import is_compare_key
from app.ui.icons import application_icon
from app.ui.panels.bars import main_bar, menu_bar, show_recent, tool_bar
from app.ui.panels.found import FoundSection
from app.ui.panels.side_panel import SidePanel
from app.ui.panels.status import StatusLine
from app.ui.panels.welcome import Welcome
from app.ui.parts import Parts
from app.ui.tools.toolbox import ToolBox

GROW_STEP = 4
"""How many pixels the mask grows or shrinks at a time."""

_NEEDS_PHOTO = ("save", "save_as", "copy", "save_mask", "zoom_in", "zoom_out", "fit", "actual_size", "compare")
_NEEDS_FREE_PHOTO = ("remove", "clear", "invert", "grow", "shrink", "load_mask")
_NEEDS_FREE = ("open", "paste")


class MainWindow(QMainWindow):
    """One photo in one window."""

    def __init__(self, parts: Parts) -> None:
        super().__init__()
        self._parts = parts
        self._editor = parts.editor
        self._filing = parts.filing
        self._document = parts.editor.document
        self._settings = parts.store.load().without_missing()
        self._palette = theme.palette_for(self._settings.theme, dark_system=parts.dark_system)
        self.toolbox = ToolBox(self._editor, parts.findings, parts.picker, self)
        self.actions_ = Actions(self, self._palette)
        self.finding = FindingFlow(parts, self.actions_, toolbox=self.toolbox, parent=self)
        self.canvas = Canvas(self._editor, parts.findings, toolbox=self.toolbox, palette=self._palette)
        self.alerts = AlertBar(self._palette)
        self.welcome = Welcome(self._palette, self.canvas)
        self.panel = SidePanel(
            self.actions_,
            self.toolbox,
            found=FoundSection(self._document, parts.findings, self.actions_),
            palette=self._palette,
            methods=parts.methods,
            devices=parts.devices,
        )
        self.status = StatusLine(self._editor, self._palette)
        self.flow = FileFlow(self._editor, self._filing, prompts=parts.prompts, window=self)
        self.batch = BatchFlow(parts, open_files=self.flow.open_paths, palette=self._palette, window=self)
        DropTarget(self, open_paths=self.batch.open_paths, show_hint=self.canvas.set_drop_hint)
        self._recent_menu = QMenu(self.tr("Open &recent"), self)
        self._lay_out()
        self._connect_actions()
        self._connect_parts()
        self._restore()
        self._sync()

    def open_paths(self, paths: list[Path]) -> None:
        """Open what was given on the command line."""
        self.batch.open_paths(paths)

    def set_theme(self, name: str) -> None:
        """Change to `system`, `light` or `dark` and remember it."""
        self._remember(theme=name)
        self._palette = theme.palette_for(name, dark_system=self._parts.dark_system)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            theme.apply(application, self._palette)
        for part in (self.actions_, self.canvas, self.alerts, self.welcome, self.panel, self.status, self.batch):
            part.set_palette(self._palette)
        self.actions_[f"theme_{name}"].setChecked(True)
        self._sync()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if is_compare_key(event):
            self.canvas.set_original_shown(True)
        else:
            super().keyPressEvent(event)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_C and not event.isAutoRepeat():
            self.canvas.set_original_shown(self.actions_["compare"].isChecked())
        else:
            super().keyReleaseEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.ActivationChange and not self.isActiveWindow():
            self.canvas.set_original_shown(self.actions_["compare"].isChecked())
        super().changeEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.canvas.setFocus()

    def closeEvent(self, event: QCloseEvent) -> None:
        if not self.flow.may_close():
            event.ignore()
            return
        self._editor.cancel()
        self._remember(geometry=bytes(self.saveGeometry()), brush_size=self.toolbox.size)
        event.accept()

    def _lay_out(self) -> None:
        self.setWindowIcon(application_icon())
        centre = QWidget(self)
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addWidget(self.alerts)
        column.addWidget(self.canvas, 1)
        row = QHBoxLayout(centre)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addLayout(column, 1)
        row.addWidget(self.panel)
        welcome = QVBoxLayout(self.canvas)
        welcome.addWidget(self.welcome)
        self.setCentralWidget(centre)
        self.setMenuBar(menu_bar(self.actions_, self._recent_menu, self))
        self.addToolBar(Qt.ToolBarArea.TopToolBarArea, main_bar(self.actions_, self.canvas, self))
        self.addToolBar(Qt.ToolBarArea.LeftToolBarArea, tool_bar(self.actions_, self))
        self.setStatusBar(self.status)

    def _connect_actions(self) -> None:
        editor, flow, canvas = self._editor, self.flow, self.canvas
        self.actions_.connect(
            {
                "open": flow.open,
                "save": flow.save,
                "save_as": flow.save_as,
                "batch": self.batch.open,
                "quit": self.close,
                "undo": editor.undo,
                "redo": editor.redo,
                "copy": flow.copy,
                "paste": flow.paste,
                "remove": self.finding.remove,
                "try_another": editor.try_another,
                "cancel": self._cancel,
                "brush_smaller": self.toolbox.reduce,
                "brush_larger": self.toolbox.enlarge,
                "clear": editor.clear_hole,
                "invert": editor.invert_hole,
                "grow": lambda: editor.grow_hole(GROW_STEP),
                "shrink": lambda: editor.grow_hole(-GROW_STEP),
                "load_mask": flow.load_mask,
                "save_mask": flow.save_mask,
                "zoom_in": canvas.zoom_in,
                "zoom_out": canvas.zoom_out,
                "fit": canvas.fit,
                "actual_size": canvas.show_actual_size,
                "shortcuts": lambda: ShortcutList(self).show(),
                "about": lambda: About(self).show(),
            }
        )
        for name in ("brush", "eraser", "rectangle", "lasso", "select", "hand"):
            self.actions_.connect({name: partial(self.toolbox.choose, name)})
        for name in ("system", "light", "dark"):
            self.actions_.connect({f"theme_{name}": partial(self.set_theme, name)})
        self.actions_["compare"].toggled.connect(canvas.set_original_shown)
        self.actions_["panel"].toggled.connect(self._on_panel_toggled)
        self.actions_["full_screen"].toggled.connect(self._on_full_screen_toggled)

    def _connect_parts(self) -> None:
        self._editor.noticed.connect(self.alerts.show_notice)
        self._editor.state_changed.connect(self._sync)
        self._editor.history.changed.connect(self._sync)
        self._filing.busy_changed.connect(self._sync)
        self._filing.opened.connect(self._on_named)
        self._filing.saved.connect(self._on_named)
        self._document.photo_replaced.connect(self._on_photo_replaced)
        self._document.hole_changed.connect(self._show_selected)
        self.canvas.view_changed.connect(self._show_zoom)
        self.canvas.pointer_moved.connect(self.status.show_pointer)
        self.canvas.pointer_moved.connect(self.finding.on_pointer)
        self.finding.state_changed.connect(self._sync)
        self.panel.fill.choice_changed.connect(self._on_choice)
        self.panel.brush.number.entered.connect(self.canvas.setFocus)
        self.welcome.open_asked.connect(self.flow.open)
        self.welcome.recent_asked.connect(self.flow.open_path)
        self.flow.close_asked.connect(self._on_close_asked)

    def _restore(self) -> None:
        settings = self._settings
        self.toolbox.set_size(settings.brush_size)
        self.panel.fill.set_choice(Choice(settings.method, settings.device, settings.feather))
        self._editor.choose(self.panel.fill.choice)
        self.actions_["brush"].setChecked(True)
        self.actions_[f"theme_{settings.theme}"].setChecked(True)
        self.actions_["panel"].setChecked(settings.panel_visible)
        self.panel.setVisible(settings.panel_visible)
        self.resize(QSize(1240, 820).boundedTo(QApplication.primaryScreen().availableSize() * 0.92))
        if settings.geometry:
            self.restoreGeometry(QByteArray(settings.geometry))
        self._show_recent()
        self._on_photo_replaced()

    def _on_named(self, path: Path) -> None:
        self._settings = self._settings.with_recent(path.absolute())
        self._remember()
        self._show_recent()
        self._sync()

    def _on_photo_replaced(self) -> None:
        self.alerts.dismiss()
        self.welcome.setVisible(not self._document.has_photo)
        self.status.show_extent(self._document.extent)
        self._show_selected()
        self._show_zoom()
        self._sync()

    def _on_close_asked(self) -> None:
        self.close()

    def _on_choice(self, choice: Choice) -> None:
        self._editor.choose(choice)
        self._remember(method=choice.method, device=choice.device, feather=choice.feather)

    def _on_panel_toggled(self, visible: bool) -> None:
        self.panel.setVisible(visible)
        self._remember(panel_visible=visible)

    def _on_full_screen_toggled(self, full: bool) -> None:
        self.showFullScreen() if full else self.showNormal()

    def _cancel(self) -> None:
        """Give up what is nearest: the drag, the removal, the message."""
        if self.canvas.abandon_gesture():
            return
        if self._editor.is_removing:
            self._editor.cancel()
        elif not self.finding.cancel():
            self.alerts.dismiss()

    def _sync(self) -> None:
        """Bring title, actions, panel and status line in step with the editor."""
        editor, history, has_photo = self._editor, self._editor.history, self._document.has_photo
        free = not editor.is_removing and not self._filing.is_opening
        self.setWindowTitle(f"{self._filing.name}[*] – Cleanplate" if has_photo else "Cleanplate")
        self.setWindowModified(not history.is_saved)
        self.actions_.enable(_NEEDS_PHOTO, has_photo)
        self.actions_.enable(_NEEDS_FREE_PHOTO, has_photo and free)
        self.actions_.enable(_NEEDS_FREE, free)
        self.actions_.enable(("undo",), free and history.can_undo)
        self.actions_.enable(("redo",), free and history.can_redo)
        self.actions_.enable(("try_another",), free and editor.can_try_another)
        self.actions_.enable(("cancel",), not editor.is_cancelling)
        self.panel.show_filled_by(editor.filled_by)
        self.panel.remove_button.show_removing(editor.is_removing, cancelling=editor.is_cancelling)
        self.finding.sync()
        self.status.set_busy(self._busy_words())

    def _busy_words(self) -> str:
        work = {
            self.tr("Opening…"): self._filing.is_opening,
            self.tr("Finding…"): self.finding.is_busy,
            self.tr("Saving…"): self._filing.is_saving,
        }
        return next((words for words, goes_on in work.items() if goes_on), "")

    def _show_selected(self) -> None:
        self.status.show_selected(self._document.selected_fraction)
        self.panel.show_selected(self._document.selected_fraction)

    def _show_zoom(self) -> None:
        self.status.show_zoom(self.canvas.zoom if self._document.has_photo else 0.0)

    def _show_recent(self) -> None:
        show_recent(self._recent_menu, self._settings.recent, self.flow.open_path)
        self.welcome.show_recent(self._settings.recent)

    def _remember(self, **changes: object) -> None:
        self._settings = replace(self._settings, **changes)  # type: ignore[arg-type]
        self._parts.store.save(self._settings)
