"""Opening and saving in the background: the editor's dealings with files. It asks nothing; the window does that."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path

from PyQt5.QtCore import QObject, pyqtSignal

from app.core.document.editor import Editor
from app.core.document.edits import compose_edits
from app.core.document.photo_files import DiskStamp, PhotoFiles, SaveRequest, read_disk_stamp
from app.core.document.project import Project, is_project
from app.core.document.save_names import SaveNames
from app.core.imageio.suffixes import FORMATS
from app.core.jobs.runner import Failure, Job, JobRunner
from app.core.languages import translate_text
from app.core.notices import Notice, Tone
from inpainting.engine.geometry import Box
from inpainting.engine.request import Hole, Image


class PhotoStore(QObject):
    """Loads into and saves from an editor's document: one opening at a time, and one saving after the other."""

    opened = pyqtSignal(Path)
    saved = pyqtSignal(Path, object)
    """The file, and the one (a `Path`) that its picture was opened from, None where there was none."""
    recovered = pyqtSignal(Path)
    open_failed = pyqtSignal(Path)
    save_failed = pyqtSignal()
    busy_changed = pyqtSignal()

    def __init__(self, editor: Editor, *, runner: JobRunner, door: PhotoFiles, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._editor = editor
        self._runner = runner
        self._door = door
        self.names = SaveNames(editor.document)
        self._opening: Path | None = None
        self._merging: Job | None = None
        self._saving: SaveRequest | None = None
        self._waiting: deque[SaveRequest] = deque()
        self._stamps: dict[Path, DiskStamp | None] = {}
        self._target: Path | None = None
        self._handed_over: Path | None = None
        self._name = ""
        self._strip = self._note = False
        self._quality = 95

    @property
    def is_opening(self) -> bool:
        return self._opening is not None

    @property
    def is_merging(self) -> bool:
        return self._merging is not None

    @property
    def is_saving(self) -> bool:
        return self._saving is not None

    @property
    def target(self) -> Path | None:
        """Where Save writes without asking: the file this document was last saved to, never the one opened, unless
        that was handed over to be changed."""
        return self._target

    @property
    def shown_path(self) -> Path | None:
        """What can be shown in its folder: what was saved last, or else what was opened."""
        photo = self._editor.document.photo
        return self._target or (photo.path if photo is not None else None)

    @property
    def name(self) -> str:
        """What to call the picture in the title."""
        return self._target.name if self._target is not None else self._name

    def hand_over(self, path: Path) -> None:
        """Let Save overwrite the file at `path` without asking, once it is opened: another program wants it changed."""
        self._handed_over = path

    def set_metadata(self, *, strip: bool, note: bool) -> None:
        """What pictures saved from now on say: nothing of the camera's data, that they were edited."""
        self._strip, self._note = strip, note

    @property
    def quality(self) -> int:
        """Of new JPEGs, 1..100."""
        return self._quality

    def set_quality(self, quality: int) -> None:
        """How good new JPEGs are from now on; a photo that was one keeps its own quality."""
        self._quality = quality

    def asks_quality(self, path: Path) -> bool:
        """Whether saving at `path` makes a new JPEG of a picture that was none."""
        photo = self._editor.document.photo
        return photo is not None and photo.jpeg is None and FORMATS.get(path.suffix.lower()) == "JPEG"

    def measure(self, path: Path, quality: int, on_measured: Callable[[int], None]) -> None:
        """Tell later how large the present picture would be at `path`; nobody hears of it if that fails."""
        document = self._editor.document
        project, image = self._to_save(document.take_project_snapshot(), path), document.take_image_snapshot()
        project = replace(project, photo=replace(project.photo, quality=quality))
        work = partial(self._door.measure, project, image, path)
        self._runner.submit(lambda _: work(), on_finished=on_measured, on_failed=lambda _: None)

    def open(self, path: Path, *, recovered: bool = False) -> None:
        """Open a photo or a project; when that fails the present one stays.

        `recovered`: the project is what a crash left behind, so it is unsaved work on the photo it names.
        """
        if not self._editor.is_busy:
            self._opening = path
            self._editor.hold()
            self._runner.submit(
                partial(self._load, path, self._door.recover if recovered else self._door.load),
                on_finished=partial(self._on_recovered if recovered else self._on_loaded, path),
                on_failed=partial(self._on_open_failed, path),
                on_cancelled=self._end_opening,
            )
            self.busy_changed.emit()

    def open_merged(self, paths: Sequence[Path]) -> None:
        """Open the first of several photos of one place, with an edit that takes away what came and went."""
        if not self._editor.is_busy:
            path = self._opening = paths[0]
            self._editor.hold()
            self._merging = self._runner.submit(
                lambda job: self._load(path, lambda _: self._door.merge(paths, job.is_asked_to_stop), job),
                on_finished=partial(self._on_merged, path),
                on_failed=partial(self._on_open_failed, path),
                on_cancelled=self._end_opening,
            )
            self.busy_changed.emit()

    def cancel_merging(self) -> bool:
        """Give up the merge that goes on; says whether there was one."""
        goes_on = self._merging is not None
        if self._merging is not None:
            self._merging.cancel()
        return goes_on

    def open_pasted(self, image: Image, name: str = "") -> None:
        """Open pixels (H×W×3 uint8) that come from no file."""
        if not self._editor.is_busy:
            photo = self._door.photo_from_image(image)
            self._show(Project.of(photo), name or self.tr("Pasted picture"), photo.image.copy())

    def save(
        self,
        path: Path,
        *,
        then: Callable[[], object] = lambda: None,
        on_changed: Callable[[SaveRequest], object] | None = None,
    ) -> None:
        """Write the present picture to `path`; editing may go on meanwhile, and `then` is called once it is there.

        While another saving is on its way, this one waits for it. Until it is there no other state of the picture
        counts as saved, for the file that holds that one may be about to be replaced.
        """
        document = self._editor.document
        if not document.has_photo:
            return
        self._editor.end_stroke()
        project, image = self._to_save(document.take_project_snapshot(), path), document.take_image_snapshot()
        marks = self._editor.history.position, self._editor.history.saved_position
        if not self._editor.history.is_saved:
            self._editor.history.set_unsaved()
        self._waiting.append(SaveRequest(path, project, image, document.photo, *marks, then, on_changed))
        self._save_next()

    def overwrite(self, request: SaveRequest) -> None:
        """Carry out a request whose file was changed by another program."""
        self._waiting.appendleft(replace(request, on_changed=None))
        self._save_next()

    def load_mask(self, path: Path) -> None:
        """Take over the mask of a file; when that fails the present one stays."""
        document = self._editor.document
        if document.has_photo and self._editor.can_edit:
            extent = document.extent
            self._editor.hold()
            self._runner.submit(
                lambda _: self._door.load_mask(path, extent),
                on_finished=self._on_mask_loaded,
                on_failed=self._on_mask_failed,
                on_cancelled=self._editor.release,
            )

    def save_mask(self, path: Path) -> None:
        hole = self._editor.document.hole.copy()
        self._runner.submit(
            lambda _: self._door.save_mask(hole, path),
            on_finished=lambda _: self._say(self.tr("Mask saved as {name}.").format(name=path.name)),
            on_failed=self._on_failed,
            lasting=True,
        )

    def submit(self, work: Callable[[], bytes], on_finished: Callable[[bytes], None]) -> None:
        """Have something small read in the background, such as a thumbnail; nobody hears of it if that fails."""
        self._runner.submit(lambda _: work(), on_finished=on_finished, on_failed=lambda _: None)

    def _to_save(self, project: Project, path: Path) -> Project:
        """As the person wants pictures saved; projects keep everything."""
        photo = replace(project.photo, quality=self._quality)
        if self._strip and not is_project(path):
            photo = photo.without_metadata()
        if self._note and not is_project(path):
            photo = photo.with_note()
        return replace(project, photo=photo)

    def _load(self, path: Path, load: Callable[[Path], Project], job: Job) -> tuple[Project, Image, DiskStamp | None]:
        """What is in the file, the picture to work on, and the file's stamp; on the worker thread."""
        stamp = read_disk_stamp(path)
        project = load(path)
        photo = project.photo
        return project, compose_edits(photo.image, project.edits, Box.of(photo.extent)), stamp

    def _on_loaded(self, path: Path, loaded: tuple[Project, Image, DiskStamp | None]) -> None:
        project, working, stamp = loaded
        self._end_opening()
        self._show(project, path.name, working)
        if is_project(path) or path == self._handed_over:
            self._target, self._stamps[path] = path, stamp
        for note in project.photo.notes:
            self._editor.noticed.emit(Notice(note, Tone.INFO))
        self.opened.emit(path)

    def _on_merged(self, path: Path, loaded: tuple[Project, Image, DiskStamp | None]) -> None:
        self._on_loaded(path, loaded)
        if loaded[0].edits:
            self._editor.history.set_unsaved()
        else:
            self._say(self.tr("Nothing moves between the photos, so {name} stays as it is.").format(name=path.name))

    def _on_recovered(self, path: Path, loaded: tuple[Project, Image, DiskStamp | None]) -> None:
        project, working, _ = loaded
        self._end_opening()
        name = project.photo.path.name if project.photo.path is not None else self.tr("Pasted picture")
        self._show(project, name, working)
        self._editor.history.set_unsaved()
        self.recovered.emit(path)

    def _on_open_failed(self, path: Path, failure: Failure) -> None:
        self._end_opening()
        self._on_failed(failure)
        self.open_failed.emit(path)

    def _save_next(self) -> None:
        """Begin with the next request, unless one is being carried out or must be asked about."""
        if self._saving is None and self._waiting:
            request = self._waiting.popleft()
            if request.on_changed is not None and self._is_changed(request.path):
                request.on_changed(request)
                self._save_next()
                return
            self._saving = request
            self._runner.submit(
                lambda _: (
                    self._door.save(request.project, request.image, request.path),
                    read_disk_stamp(request.path),
                ),
                on_finished=partial(self._on_saved, request),
                on_failed=partial(self._on_save_failed, request),
                on_cancelled=self._end_saving,
                lasting=True,
            )
        self.busy_changed.emit()

    def _is_changed(self, path: Path) -> bool:
        """Whether another program wrote the file since it was saved or opened here; one that is gone was not."""
        now = read_disk_stamp(path)
        return now is not None and self._stamps.get(path, now) != now

    def _on_saved(self, request: SaveRequest, done: tuple[tuple[str, ...], DiskStamp | None]) -> None:
        """The picture on the screen may be another one by now, even one that this file held before."""
        path, (notes, stamp) = request.path, done
        is_shown = request.photo is self._editor.document.photo
        if not is_shown and path == self._target:
            self._editor.history.set_unsaved()
        else:
            self._stamps[path] = stamp
        if is_shown:
            self._target = path
        self._mark_saved(request, request.position)
        self._end_saving()
        words = (self.tr("Saved as {name}.").format(name=path.name), *map(translate_text, notes))
        self._editor.noticed.emit(Notice(" ".join(words), Tone.INFO, path=path))
        self.saved.emit(path, request.project.photo.path)
        request.then()

    def _mark_saved(self, request: SaveRequest, position: object | None) -> None:
        """What is on disk now, unless another state is about to replace it or it is of another picture."""
        later = [waiting for waiting in self._waiting if waiting.photo is request.photo]
        is_last = all(waiting.position is position for waiting in later)
        if request.photo is self._editor.document.photo and is_last:
            self._editor.history.set_saved(position)

    def _on_save_failed(self, request: SaveRequest, failure: Failure) -> None:
        self._mark_saved(request, request.former)
        self._end_saving()
        self._on_failed(failure)
        self.save_failed.emit()

    def _on_mask_loaded(self, hole: Hole) -> None:
        """It is for this picture, for that was held."""
        self._editor.release()
        self._editor.set_hole(hole)

    def _on_mask_failed(self, failure: Failure) -> None:
        self._editor.release()
        self._on_failed(failure)

    def _on_failed(self, failure: Failure) -> None:
        self._editor.noticed.emit(Notice(failure.sentence, Tone.ERROR, failure.details))

    def _show(self, project: Project, name: str, working: Image) -> None:
        self._target, self._name = None, name
        self._editor.document.open(project.photo, working=working, edits=project.edits, hole=project.hole)

    def _end_opening(self) -> None:
        self._opening = self._merging = None
        self._editor.release()
        self.busy_changed.emit()

    def _end_saving(self) -> None:
        self._saving = None
        self._save_next()

    def _say(self, words: str) -> None:
        self._editor.noticed.emit(Notice(words, Tone.INFO))
