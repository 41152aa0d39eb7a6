"""The window: puts canvas, bars and panel together and keeps what they show in step; the work is done elsewhere."""

from __future__ import annotations

from pathlib import Path

from PyQt5.QtCore import QByteArray, QEvent, QLocale, QSize, Qt
from PyQt5.QtGui import QCloseEvent, QKeyEvent, QShowEvent
from PyQt5.QtWidgets import QApplication, QHBoxLayout, QMainWindow, QMenu, QVBoxLayout, QWidget

from app.core.document.remover import Choice
from app.core.settings import Settings
from app.ui.actions import Actions
from app.ui.batch.controller import BatchController
from app.ui.canvas.canvas import Canvas
from app.ui.controllers.alternatives import AlternativesController
from app.ui.controllers.availability import AvailabilityController
from app.ui.controllers.brush_size import BrushSizeController
from app.ui.controllers.files import FileController
from app.ui.controllers.filmstrip import FilmstripController
from app.ui.controllers.healing import HealingController
from app.ui.controllers.notices import NoticesController
from app.ui.controllers.painting import PaintingController
from app.ui.controllers.proposals import ProposalController
from app.ui.controllers.recipes import RecipesController
from app.ui.controllers.settings import SettingsController
from app.ui.controllers.tools import ToolsController
from app.ui.controllers.view import ViewController
from app.ui.controllers.where_from import WhereFromController
from app.ui.dialogs.about import About
from app.ui.dialogs.shortcuts import ShortcutList
from app.ui.panels.bars import MainBar, MenuBar, ToolBar, show_recent
from app.ui.panels.side_panel import SidePanel
from app.ui.panels.status import StatusLine
from app.ui.panels.tool_options import ToolOptions
from app.ui.panels.welcome import Welcome
from app.ui.services import Services
from app.ui.tools.toolbox import ToolBox
from app.ui.video.controller import VideoController
from app.ui.widgets.debouncer import Debouncer
from app.ui.widgets.drops import DropTarget
from app.ui.widgets.icons import make_application_icon
from app.ui.widgets.tab_order import set_tab_order
from app.ui.widgets.theme import Palette

GROW_STEP = 4
"""How many pixels the mask grows or shrinks at a time."""


class MainWindow(QMainWindow):
    """One photo in one window."""

    def __init__(self, services: Services) -> None:
        super().__init__()
        self._services = services
        self._editor = services.editor
        self._photo_store = services.photo_store
        self._document = services.editor.document
        self.settings = SettingsController(services, self)
        palette = self.settings.palette
        self.toolbox = ToolBox(
            *(self._editor, services.proposals, services.picker, services.line_tracer),
            *(services.healer, services.probe, self),
        )
        self.actions_ = Actions(self, palette)
        self.proposal = ProposalController(services, self.actions_, toolbox=self.toolbox, parent=self)
        self.canvas = Canvas(self._editor, services.proposals, toolbox=self.toolbox, palette=palette)
        self._availability = AvailabilityController(services, self.actions_, self.proposal)
        self.viewing = ViewController(
            services, self.actions_, canvas=self.canvas, palette=palette, settings=self.settings, parent=self
        )
        ToolsController(services, self.actions_, toolbox=self.toolbox, canvas=self.canvas)
        BrushSizeController(self.toolbox, self.canvas.viewport, document=self._document, settings=self.settings)
        PaintingController(services, self.actions_, canvas=self.canvas, settings=self.settings)
        self.welcome = Welcome(self.actions_, palette, submit=self._photo_store.submit, parent=self.canvas)
        self.panel = SidePanel(self.actions_, services, palette)
        self.options = ToolOptions(self.toolbox, services.healer, self.actions_)
        self.alternatives = AlternativesController(
            services, self.actions_, canvas=self.canvas, selected=lambda: self.panel.edits.rows.index, palette=palette
        )
        self.alerts = NoticesController(
            services, canvas=self.canvas, viewing=self.viewing, alternatives=self.alternatives, palette=palette
        ).bar
        self.healing = HealingController(
            services, self.actions_, toolbox=self.toolbox, canvas=self.canvas, panel=self.panel
        )
        self.where_from = WhereFromController(services, self.actions_, toolbox=self.toolbox, canvas=self.canvas)
        self.status = StatusLine(self._editor, palette)
        self.flow = FileController(self._editor, self._photo_store, prompts=services.prompts, window=self)
        self.batch = BatchController(services, open_files=self.flow.open_paths, palette=palette, window=self)
        self.video = VideoController(services, self.settings, open_others=self.batch.open_paths, window=self)
        self.filmstrip = FilmstripController(services, self.actions_, flow=self.flow).strip
        DropTarget(self, open_paths=self.video.open_paths, show_hint=self.canvas.set_drop_hint)
        self._recent_menu = QMenu(self)
        self.recipes = RecipesController(services, self.settings, window=self)
        self._lay_out()
        self._connect_actions()
        self._connect_parts()
        self._restore()
        self._sync()

    def open_paths(self, paths: list[Path]) -> None:
        self.video.open_paths(paths)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keys that nobody took; Enter comes here when there is nothing to remove, and is told so."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._editor.remove_hole()
        elif not any(part.hold(event) for part in (self.viewing, self.where_from, self.healing)):
            super().keyPressEvent(event)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        if not self.viewing.hold(event) and not self.where_from.hold(event):
            super().keyReleaseEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.ActivationChange and not self.isActiveWindow():
            self.viewing.let_go()
            self.where_from.let_go()
        elif event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.canvas.setFocus()

    def closeEvent(self, event: QCloseEvent) -> None:
        if not self.flow.may_close():
            event.ignore()
            return
        self._editor.cancel()
        self.settings.note(geometry=bytes(self.saveGeometry()))
        self.settings.save()
        event.accept()

    def _lay_out(self) -> None:
        self.setWindowIcon(make_application_icon())
        centre = QWidget(self)
        row = QHBoxLayout(centre)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addWidget(self.options)
        column.addWidget(self.viewing.area, 1)
        column.addWidget(self.filmstrip)
        row.addLayout(column, 1)
        row.addWidget(self.panel)
        welcome = QVBoxLayout(self.canvas)
        welcome.addWidget(self.welcome)
        self.setCentralWidget(centre)
        self.setMenuBar(MenuBar(self.actions_, recent=self._recent_menu, recipes=self.recipes.menu, parent=self))
        self.addToolBar(Qt.ToolBarArea.TopToolBarArea, MainBar(self.actions_, self.canvas, self))
        self.addToolBar(Qt.ToolBarArea.LeftToolBarArea, ToolBar(self.actions_, self))
        self.setStatusBar(self.status)
        self.installEventFilter(self.status)
        set_tab_order(self.canvas, self.viewing.area.divider, self.options, self.panel)

    def _connect_actions(self) -> None:
        editor = self._editor
        self.flow.connect_actions(self.actions_)
        self.actions_.connect(
            {
                "batch": self.batch.open,
                "video": self.video.open,
                "quit": self.close,
                "redo": editor.redo,
                "remove": self.proposal.remove,
                "cancel": self._cancel,
                "clear": editor.clear_hole,
                "invert": editor.invert_hole,
                "copy_everywhere": editor.copy_from_everywhere,
                "grow": lambda: editor.grow_hole(GROW_STEP),
                "shrink": lambda: editor.grow_hole(-GROW_STEP),
                "shortcuts": lambda: ShortcutList(self).show(),
                "about": lambda: About(self).show(),
            }
        )
        self.settings.connect(self.actions_)
        self.actions_["panel"].toggled.connect(self._on_panel_toggled)
        self.actions_["full_screen"].toggled.connect(lambda full: self.showFullScreen() if full else self.showNormal())

    def _connect_parts(self) -> None:
        self.settings.changed.connect(self._on_settings)
        self.settings.dressed.connect(self._on_dressed)
        self._editor.state_changed.connect(self._sync)
        self._editor.history.changed.connect(self._sync)
        self._photo_store.busy_changed.connect(self._sync)
        self._photo_store.opened.connect(self._on_named)
        self._photo_store.saved.connect(self._on_named)
        self._document.photo_replaced.connect(self._on_photo_replaced)
        self._document.hole_changed.connect(Debouncer(self._show_selected, self).ask)
        self._services.proposals.changed.connect(self._show_selected)
        self.canvas.view_changed.connect(self._show_zoom)
        self.canvas.pointer_moved.connect(self.status.show_pointer)
        self.canvas.pointer_moved.connect(self.proposal.on_pointer)
        self.proposal.state_changed.connect(self._sync)
        self.panel.fill.choice_changed.connect(self._on_choice)
        self.options.brush.number.entered.connect(self.canvas.setFocus)
        self.welcome.sample_asked.connect(self.flow.open_sample)
        self.welcome.recent_asked.connect(self.flow.open_path)
        self.flow.close_asked.connect(self.actions_["quit"].trigger)
        self.flow.quality_chosen.connect(lambda quality: self.settings.change(jpeg_quality=quality))

    def _restore(self) -> None:
        settings = self.settings.now
        self._on_settings(settings, settings)
        self._show_recent()
        self._retranslate()
        self.actions_["brush"].setChecked(True)
        self.actions_["panel"].setChecked(settings.panel_visible)
        self.panel.setVisible(settings.panel_visible)
        self.resize(QSize(1240, 820).boundedTo(QApplication.primaryScreen().availableSize() * 0.92))
        if settings.geometry:
            self.restoreGeometry(QByteArray(settings.geometry))
        self._on_photo_replaced()

    def _on_settings(self, now: Settings, before: Settings) -> None:
        """Show and use what was set, here or in the dialog."""
        self.panel.fill.set_choice(Choice(now.method, now.device, now.feather))
        self._editor.choose(self.panel.fill.choice)
        if now.recent != before.recent:
            self._show_recent()

    def _show_recent(self) -> None:
        show_recent(self._recent_menu, self.settings.now.recent, self.flow.open_path)
        self.welcome.show_recent(self.settings.now.recent)

    def _on_dressed(self, palette: Palette) -> None:
        own = (self.actions_, self.viewing, self.alternatives, self.alerts, self.welcome, self.panel, self.status)
        for part in (*own, self.batch, self.video):
            part.set_palette(palette)
        self._sync()

    def _retranslate(self) -> None:
        self.setLocale(QLocale())
        self.actions_.retranslate()
        self.viewing.retranslate()
        self._sync()

    def _on_named(self, path: Path) -> None:
        self.settings.change(recent=self.settings.now.with_recent(path.absolute()).recent)
        self._sync()

    def _on_photo_replaced(self) -> None:
        self.welcome.setVisible(not self._document.has_photo)
        self.status.show_extent(self._document.extent)
        self._show_selected()
        self._show_zoom()
        self._sync()

    def _on_choice(self, choice: Choice) -> None:
        self.settings.change(method=choice.method, device=choice.device, feather=choice.feather)

    def _on_panel_toggled(self, visible: bool) -> None:
        self.panel.setVisible(visible)
        self.settings.change(panel_visible=visible)

    def _cancel(self) -> None:
        """Give up what is nearest: the drag, the removal, the choice, what was found, the comparison, the message."""
        if self.canvas.abandon_gesture():
            return
        if self._editor.is_removing:
            self._editor.cancel()
            return
        ways = (
            *(self._photo_store.cancel_merging, self.options.close_drawer, self.alternatives.close),
            *(self.where_from.let_go, self.healing.let_go, self.proposal.cancel, self.viewing.leave_comparison),
        )
        if not any(way() for way in ways):
            self.alerts.dismiss()

    def _sync(self) -> None:
        """Bring title, actions, panel and status line in step with the editor."""
        editor, has_photo = self._editor, self._document.has_photo
        self.setWindowTitle(f"{self._photo_store.name}[*] – Cleanplate" if has_photo else "Cleanplate")
        self.setWindowModified(not self._editor.history.is_saved)
        self._availability.sync()
        self.panel.edits.set_free(not editor.is_busy)
        self.panel.remove_button.show_removing(editor.is_removing, cancelling=editor.is_cancelling)
        self.proposal.sync()
        self.status.set_busy(self._describe_work())

    def _describe_work(self) -> str:
        work = {
            self.tr("Merging… Esc stops it"): self._photo_store.is_merging,
            self.tr("Opening…"): self._photo_store.is_opening,
            self.tr("Finding…"): self.proposal.is_busy,
            self.tr("Saving…"): self._photo_store.is_saving,
            self.tr("Getting ready…"): self._services.proposals.is_making_hole,
        }
        return next((words for words, goes_on in work.items() if goes_on), "")

    def _show_selected(self) -> None:
        self.status.show_selected(self._document.selected_fraction)
        self.panel.show_selected(self._document.selected_fraction, ticked=len(self._services.proposals.chosen))

    def _show_zoom(self) -> None:
        self.status.show_zoom(self.canvas.zoom if self._document.has_photo else 0.0)
