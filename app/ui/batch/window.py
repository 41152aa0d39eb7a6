"""The window of a batch: folder, class filters, sample sheet, panel, and the run with its progress."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PyQt5.QtCore import QSize, Qt, QUrl
from PyQt5.QtGui import QCloseEvent, QDesktopServices
from PyQt5.QtWidgets import QHBoxLayout, QWidget

from app.core.batch.review import BatchReview, Phase
from app.core.document.remover import Choice
from app.core.languages import translate_text
from app.ui.batch.class_filters import ClassFilters
from app.ui.batch.proof_panel import ProofPanel
from app.ui.batch.recipe_box import RecipeBox
from app.ui.batch.sheet import Sheet
from app.ui.dialogs.prompts import Prompts
from app.ui.widgets.drops import DropTarget
from app.ui.widgets.icons import make_flat_icon
from app.ui.widgets.path_label import PathLabel
from app.ui.widgets.side_window import SideWindow
from app.ui.widgets.theme import Palette
from models.errors import CleanplateError
from models.sentences import Sentence

_WORKING = (Phase.RUNNING, Phase.PAUSED)


class BatchWindow(SideWindow):
    """One folder at a time; it may be open beside the photo in the main window. Closing it stops the work."""

    def __init__(
        self,
        review: BatchReview,
        *,
        prompts: Prompts,
        choice: Callable[[], Choice],
        open_photo: Callable[[str, Path], object],
        palette: Palette,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._review = review
        self._prompts = prompts
        self._choice = choice
        self._open_photo = open_photo
        self.sheet = Sheet(review, palette, self)
        self.panel = ProofPanel(review, self.sheet.rows, self)
        self.filters = ClassFilters(review, self)
        self.choose_button = self.make_button(self.choose_folder)
        self.target_button = self.make_button(self.choose_target)
        self.run_button = self.make_button(self._run)
        self.pause_button = self.make_button(self._pause)
        self.cancel_button = self.make_button(review.cancel)
        self.report_button = self.make_button(self._open_report)
        self._source, self._target = PathLabel(self), PathLabel(self)
        self.recipes = RecipeBox(self)
        self._set_up()
        self._lay_out()
        self.set_palette(palette)
        self.retranslate()

    def retranslate(self) -> None:
        self.setWindowTitle(self.tr("Batch"))
        self.bar.setAccessibleName(self.tr("Progress"))
        self.hint.show_words(self.tr("Folder"), self.tr("Drop a folder with photos here, or choose one."))
        words = {
            self.choose_button: self.tr("Choose &folder…"),
            self.target_button: self.tr("Results &in…"),
            self.report_button: self.tr("Open the r&eport"),
            self.cancel_button: self.tr("&Stop"),
            self.run_button: self.tr("&Run"),
        }
        for button, text in words.items():
            button.setText(text)
        self._sync()

    def set_palette(self, palette: Palette) -> None:
        self.hint.setIcon(make_flat_icon("open", palette.accent_text))
        self.sheet.set_palette(palette)

    def open_folder(self, folder: Path) -> None:
        """Look at all photos of a folder, unless work goes on."""
        try:
            recipe = self.recipes.recipe
        except CleanplateError as error:
            self.words.setText(translate_text(error.sentence))
            return
        self._review.scan(folder, self._choice().device, recipe)
        self.sheet.setFocus()

    def choose_folder(self) -> None:
        folder = self._prompts.choose_photo_folder(self, self._review.source or Path.home())
        if folder is not None:
            self.open_folder(folder)

    def choose_target(self) -> None:
        if self._review.target is not None:
            folder = self._prompts.choose_results_folder(self, self._review.target)
            if folder is not None:
                self._review.set_target(folder)

    def closeEvent(self, event: QCloseEvent) -> None:
        self._review.cancel()
        super().closeEvent(event)

    def reject(self) -> None:
        """Esc stops the work first and closes the window only when there is none."""
        if self._review.is_busy:
            self._review.cancel()
        else:
            super().reject()

    def _set_up(self) -> None:
        self.run_button.setObjectName("accentButton")
        self.report_button.setObjectName("link")
        self._target.setAlignment(Qt.Alignment(Qt.AlignmentFlag.AlignRight) | Qt.AlignmentFlag.AlignVCenter)
        self.pages.addWidget(self.sheet)
        self.hint.clicked.connect(self.choose_button.click)
        DropTarget(self, open_paths=self._on_dropped, show_hint=lambda _: None)
        self.sheet.selectionModel().currentChanged.connect(lambda index: self._on_current(index.row()))
        self._review.reset.connect(lambda: self.panel.show_row(None))
        self._review.changed.connect(self._sync)
        self.recipes.chosen.connect(self._scan_again)
        self.sheet.photo_asked.connect(self._on_photo_asked)

    def _lay_out(self) -> None:
        middle = QHBoxLayout()
        middle.setSpacing(0)
        middle.addWidget(self.pages, 1)
        middle.addWidget(self.panel)
        self.lay_out(
            QSize(1080, 760),
            head=((self.recipes, 0), (self.choose_button, 0), (self._source, 1), (self.filters, 0)),
            middle=middle,
            foot=(
                *((self.words, 3), (self.report_button, 0), (self._target, 2), (self.target_button, 0)),
                *((self.pause_button, 0), (self.cancel_button, 0), (self.run_button, 0)),
            ),
        )

    def _scan_again(self) -> None:
        if self._review.source is not None:
            self.open_folder(self._review.source)

    def _run(self) -> None:
        choice, recipe = self._choice(), self._review.recipe
        if self.recipes.kept is not None:
            choice = replace(choice, method=recipe.method, feather=recipe.feather)
        self._review.run(choice)

    def _pause(self) -> None:
        self._review.go_on() if self._review.phase is Phase.PAUSED else self._review.pause()

    def _open_report(self) -> None:
        if self._review.report is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._review.report)))

    def _on_dropped(self, paths: list[Path]) -> None:
        folders = [path for path in paths if path.is_dir()]
        if folders:
            self.open_folder(folders[0])

    def _on_photo_asked(self, name: str) -> None:
        """The result where there is one, else the photo."""
        proof = next(one for one in self._review.proofs if one.seen.name == name)
        if self._review.source is not None:
            self._open_photo(name, proof.result or self._review.source / name)

    def _on_current(self, row: int) -> None:
        self.panel.show_row(row if row >= 0 else None)

    def _sync(self) -> None:
        """Bring everything in step with the review."""
        review, phase = self._review, self._review.phase
        self.pages.setCurrentWidget(self.sheet if review.proofs else self.start)
        self.panel.setVisible(bool(review.proofs))
        self._source.show_path(review.source)
        self._target.show_path(review.target)
        self.choose_button.setEnabled(not review.is_busy)
        self.recipes.setEnabled(not review.is_busy)
        self.target_button.setEnabled(phase is Phase.READY)
        self.run_button.setEnabled(phase is Phase.READY)
        self.pause_button.setVisible(phase in _WORKING)
        self.pause_button.setText(self.tr("&Go on") if phase is Phase.PAUSED else self.tr("&Pause"))
        self.cancel_button.setVisible(review.is_busy)
        self.cancel_button.setEnabled(phase is not Phase.STOPPING)
        self.report_button.setVisible(review.report is not None)
        self.bar.setRange(0, max(1, review.expected))
        self.bar.setValue(review.ended if review.is_busy else 0)
        self.words.setText(translate_text(self._describe_work()))

    def _describe_work(self) -> str:
        """What goes on, or what came of it."""
        review = self._review
        numbers = {"ended": review.ended, "all": review.expected}
        if review.phase is Phase.READY and not review.message:
            found, photos = review.to_go
            going = "%n things will be removed from {photos} of {all} photos."
            return Sentence(going, n=found, photos=photos, all=len(review.proofs))
        return {
            Phase.LOOKING: Sentence("Looking at photo {ended} of {all}…", **numbers),
            Phase.RUNNING: Sentence("{ended} of {all} photos done…", **numbers),
            Phase.PAUSED: Sentence("Paused after {ended} of {all} photos.", **numbers),
            Phase.STOPPING: Sentence("Stopping…"),
        }.get(review.phase, review.message)
