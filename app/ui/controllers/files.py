"""The order of questions when files are opened, saved and closed: asks for names and unsaved work, does no work."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PyQt5.QtCore import QObject, QStandardPaths, pyqtSignal
from PyQt5.QtWidgets import QApplication, QWidget

from app.core.document.editor import Editor
from app.core.document.photo_files import SaveRequest
from app.core.document.photo_store import PhotoStore
from app.core.document.project import is_project
from app.core.notices import Notice, Tone
from app.ui.actions import Actions
from app.ui.dialogs.prompts import Prompts, Unsaved
from app.ui.widgets.folders import show_in_folder
from app.ui.widgets.qimage import load_pixels, make_image_from_pixels, read_pixels
from resources import find_folder

_SAMPLE = "rocket.jpg"


class FileController(QObject):
    """Between the actions of the window and `PhotoStore`. What must wait for a save goes on when it has succeeded."""

    close_asked = pyqtSignal()
    """Saving is done and the window may close now."""

    quality_chosen = pyqtSignal(int)
    """How good new JPEGs shall be from now on."""

    several_opened = pyqtSignal(list)
    """These photos (`Path`) are to be worked on one after the other; the first is being opened."""

    def __init__(self, editor: Editor, photo_store: PhotoStore, *, prompts: Prompts, window: QWidget) -> None:
        super().__init__(window)
        self._editor = editor
        self._photo_store = photo_store
        self._prompts = prompts
        self._window = window
        self._closes_then = False
        photo_store.saved.connect(self._on_saved)
        photo_store.save_failed.connect(self._on_save_failed)

    def connect_actions(self, actions: Actions) -> None:
        """Do what the actions about files ask for."""
        actions.connect(
            {
                "open": self.open,
                "save": self.save,
                "save_as": self.save_as,
                "save_project": self.save_project,
                "show_in_folder": self.show_in_folder,
                "merge": self.merge,
                "copy": self.copy,
                "paste": self.paste,
                "load_mask": self.load_mask,
                "save_mask": self.save_mask,
            }
        )

    def open(self) -> None:
        """Ask for photos and open them."""
        if self._may_open():
            self.open_paths(self._prompts.choose_photos(self._window, self._choose_folder()))

    def open_path(self, path: Path) -> None:
        """Open a photo, with its window in front; unsaved work is asked about first."""
        self.open_paths([path])

    def open_paths(self, paths: list[Path]) -> None:
        """Open the first of several; the others wait in the filmstrip."""
        if paths:
            self._window.activateWindow()
            self._do_when_saved(lambda: self._open_first(paths))

    def merge(self) -> None:
        """Ask for photos of one place and open one of them without what came and went."""
        if not self._may_open():
            return
        paths = self._prompts.choose_photos_to_merge(self._window, self._choose_folder())
        if len(paths) == 1:
            words = self.tr("Choose at least two photos of one place.")
            self._editor.noticed.emit(Notice(words, Tone.INFO))
        elif paths:
            self._do_when_saved(lambda: self._photo_store.open_merged(paths))

    def paste(self) -> None:
        """Open the picture in the clipboard, or the file that was copied."""
        mime = QApplication.clipboard().mimeData()
        files = [Path(url.toLocalFile()) for url in mime.urls() if url.isLocalFile()] if mime is not None else []
        image = QApplication.clipboard().image()
        if files:
            self.open_paths(files)
        elif image.isNull():
            self._editor.noticed.emit(Notice(self.tr("There is no picture in the clipboard."), Tone.INFO))
        else:
            pixels = read_pixels(image)
            self._do_when_saved(lambda: self._photo_store.open_pasted(pixels))

    def open_sample(self) -> None:
        """Open a photo that comes with the program, to try things out; there is nothing to be overwritten."""
        pixels = load_pixels(find_folder("samples") / _SAMPLE)
        self._do_when_saved(lambda: self._photo_store.open_pasted(pixels, self.tr("Sample photo")))

    def copy(self) -> None:
        """Put the present picture into the clipboard."""
        self._editor.end_stroke()
        document = self._editor.document
        QApplication.clipboard().setImage(make_image_from_pixels(document.image, document.colours))
        self._editor.noticed.emit(Notice(self.tr("The picture was copied."), Tone.INFO))

    def save(self, then: Callable[[], object] = lambda: None) -> None:
        """Save to where it was saved last; the first time ask, so that the original is never overwritten unasked.

        `then` is called when it is done, and only then.
        """
        if self._photo_store.target is None:
            self.save_as(then)
        else:
            self._photo_store.save(self._photo_store.target, then=then, on_changed=self._on_changed)

    def save_as(self, then: Callable[[], object] = lambda: None) -> None:
        path = self._prompts.choose_place_to_save(
            self._window, self._photo_store.target or self._photo_store.names.suggest_picture()
        )
        if path is not None and self._agrees_on_quality(path):
            self._photo_store.save(path, then=then)

    def show_in_folder(self) -> None:
        """Show what was saved last, or else what was opened, where it lies."""
        if self._photo_store.shown_path is not None:
            show_in_folder(self._photo_store.shown_path)

    def save_project(self) -> None:
        """Ask for a place and save all that was done, to be gone on with later."""
        target = self._photo_store.target
        is_kept = target is not None and is_project(target)
        path = self._prompts.choose_place_for_project(
            self._window, target if target is not None and is_kept else self._photo_store.names.suggest_project()
        )
        if path is not None:
            self._photo_store.save(path)

    def load_mask(self) -> None:
        path = self._prompts.choose_mask(self._window, self._choose_folder())
        if path is not None:
            self._photo_store.load_mask(path)

    def save_mask(self) -> None:
        if not self._editor.document.selected_pixels:
            words = self.tr("Nothing is selected, so there is no mask to save.")
            self._editor.noticed.emit(Notice(words, Tone.INFO))
            return
        path = self._prompts.choose_place_for_mask(self._window, self._photo_store.names.suggest_mask())
        if path is not None:
            self._photo_store.save_mask(path)

    def may_close(self) -> bool:
        """Whether the window may close at once; otherwise `close_asked` follows when unsaved work was saved."""
        if self._photo_store.is_saving:
            self._closes_then = True
            return False
        if self._editor.history.is_saved:
            return True
        answer = self._ask()
        if answer is Unsaved.SAVE:
            self.save(then=self.close_asked.emit)
        return answer is Unsaved.DISCARD

    def _agrees_on_quality(self, path: Path) -> bool:
        """Where a new JPEG is made, ask how good; says whether to go on."""
        store = self._photo_store
        if not store.asks_quality(path):
            return True
        quality = self._prompts.ask_jpeg_quality(self._window, store.quality, partial(store.measure, path))
        if quality is not None:
            self.quality_chosen.emit(quality)
        return quality is not None

    def _on_saved(self) -> None:
        if self._closes_then and not self._photo_store.is_saving:
            self._closes_then = False
            self.close_asked.emit()

    def _on_save_failed(self) -> None:
        self._closes_then = False

    def _on_changed(self, request: SaveRequest) -> None:
        if self._prompts.overwrite_changed(self._window, request.path.name):
            self._photo_store.overwrite(request)
        else:
            self._closes_then = False

    def _open_first(self, paths: list[Path]) -> None:
        """In front, too, where another window came to the front when the work before was saved."""
        if len(paths) > 1:
            self.several_opened.emit(paths)
        self._window.activateWindow()
        self._photo_store.open(paths[0])

    def _may_open(self) -> bool:
        if self._photo_store.is_opening:
            return False
        if self._editor.is_busy:
            self._editor.noticed.emit(Notice(self.tr("Cancel the removal first, or wait until it is done."), Tone.INFO))
            return False
        return True

    def _do_when_saved(self, action: Callable[[], None]) -> None:
        """Do something that replaces the picture, after asking about unsaved work.

        What is done while it is being saved is unsaved work too, and is asked about again.
        """
        if not self._may_open():
            return
        self._editor.end_stroke()
        answer = Unsaved.DISCARD if self._editor.history.is_saved else self._ask()
        if answer is Unsaved.DISCARD:
            action()
        elif answer is Unsaved.SAVE:
            self.save(then=lambda: self._do_when_saved(action))

    def _ask(self) -> Unsaved:
        return self._prompts.confirm_unsaved_work(self._window, self._photo_store.name)

    def _choose_folder(self) -> Path:
        photo = self._editor.document.photo
        if photo is not None and photo.path is not None:
            return photo.path.parent
        return Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.PicturesLocation))
