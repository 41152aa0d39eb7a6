"""The questions the window asks: which file, and what to do with unsaved work. Tests answer them without windows."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import suppress
from enum import Enum
from pathlib import Path

from PyQt5.QtCore import QCoreApplication, QDateTime, QLocale
from PyQt5.QtWidgets import QFileDialog, QInputDialog, QMessageBox, QWidget

from app.core.video.kinds import SUFFIXES as OPENABLE_VIDEOS
from app.ui.dialogs.quality import Measure, QualityDialog


class Unsaved(Enum):
    """What shall become of unsaved work."""

    SAVE = "save"
    DISCARD = "discard"
    CANCEL = "cancel"


class Recover(Enum):
    """What shall become of work that a crash left behind."""

    OPEN = "open"
    LATER = "later"
    DELETE = "delete"


class Prompts:
    """Asks with dialogs of the system; None means that the person thought better of it."""

    def __init__(self, *, openable: Sequence[str], savable: Sequence[str], project: str = "") -> None:
        self._openable = tuple(openable)
        self._savable = tuple(savable)
        self._project = project

    def choose_photos(self, parent: QWidget, folder: Path) -> list[Path]:
        names, _ = QFileDialog.getOpenFileNames(parent, _tr("Open photos"), str(folder), self._make_filter())
        return [Path(name) for name in names]

    def choose_mask(self, parent: QWidget, folder: Path) -> Path | None:
        name, _ = QFileDialog.getOpenFileName(parent, _tr("Load a mask"), str(folder), self._filter(self._openable))
        return Path(name) if name else None

    def choose_place_to_save(self, parent: QWidget, suggested: Path) -> Path | None:
        return _ask_for_place(parent, _tr("Save as"), suggested, self._filter(self._savable))

    def ask_jpeg_quality(self, parent: QWidget, quality: int, measure: Measure) -> int | None:
        """How good a new JPEG shall be, beginning with `quality`; `measure` says how large it will be."""
        dialog = QualityDialog(quality, measure, parent)
        return dialog.quality if dialog.exec_() else None

    def choose_place_for_project(self, parent: QWidget, suggested: Path) -> Path | None:
        kinds = self._filter((self._project,), _tr("Cleanplate projects"))
        name, _ = QFileDialog.getSaveFileName(parent, _tr("Save the project"), str(suggested), kinds)
        return Path(name).with_suffix(self._project) if name else None

    def choose_place_for_mask(self, parent: QWidget, suggested: Path) -> Path | None:
        return _ask_for_place(parent, _tr("Save the mask"), suggested, self._filter((".png",)))

    def choose_photo_folder(self, parent: QWidget, folder: Path) -> Path | None:
        name = QFileDialog.getExistingDirectory(parent, _tr("Choose a folder with photos"), str(folder))
        return Path(name) if name else None

    def choose_results_folder(self, parent: QWidget, suggested: Path) -> Path | None:
        folder = suggested if suggested.is_dir() else suggested.parent
        name = QFileDialog.getExistingDirectory(parent, _tr("Choose a folder for the results"), str(folder))
        return Path(name) if name else None

    def choose_video_file(self, parent: QWidget, folder: Path) -> Path | None:
        kinds = self._filter(OPENABLE_VIDEOS, _tr("Videos"))
        name, _ = QFileDialog.getOpenFileName(parent, _tr("Open a video"), str(folder), kinds)
        return Path(name) if name else None

    def choose_place_for_video(self, parent: QWidget, suggested: Path) -> Path | None:
        from inpainting.video.io.stream_copy import FORMS

        kinds = self._filter(tuple(FORMS), _tr("Videos"))
        name, _ = QFileDialog.getSaveFileName(parent, _tr("Export the video"), str(suggested), kinds)
        return _with_suffix(Path(name), suggested.suffix) if name else None

    def ask_recipe_name(self, parent: QWidget) -> str | None:
        """What a recipe shall be called."""
        name, is_given = QInputDialog.getText(parent, _tr("Keep as a recipe"), _tr("Name of the recipe:"))
        return name.strip() if is_given else None

    def stop_export(self, parent: QWidget) -> bool:
        """Whether the export that goes on shall be given up."""
        words = (_tr("Export"), _tr("Stop the export?"), _tr("What is finished of it will be lost."))
        return _ask_to_agree(parent, *words, yes=_tr("&Stop it"), no=_tr("&Go on"))

    def confirm_unsaved_clip(self, parent: QWidget, name: str) -> Unsaved:
        """What shall become of what was done to a clip by hand and is in no exported video."""
        box = QMessageBox(parent)
        box.setIcon(QMessageBox.Icon.NoIcon)
        box.setWindowTitle(_tr("Video"))
        box.setText(_tr("Keep your work on “{name}”?").format(name=name))
        more = "It has not been exported since. If you keep it, it is there again when you open the video."
        box.setInformativeText(_tr(more))
        keep = box.addButton(_tr("&Keep it"), QMessageBox.ButtonRole.AcceptRole)
        discard = box.addButton(_tr("&Delete it"), QMessageBox.ButtonRole.DestructiveRole)
        box.addButton(QMessageBox.StandardButton.Cancel)
        box.setDefaultButton(keep)
        box.exec_()
        if box.clickedButton() is keep:
            return Unsaved.SAVE
        return Unsaved.DISCARD if box.clickedButton() is discard else Unsaved.CANCEL

    def confirm_unsaved_work(self, parent: QWidget, name: str) -> Unsaved:
        box = QMessageBox(parent)
        box.setIcon(QMessageBox.Icon.NoIcon)
        box.setWindowTitle(_tr("Unsaved changes"))
        box.setText(_tr("Save the changes to “{name}”?").format(name=name))
        box.setInformativeText(_tr("Otherwise what was removed comes back."))
        for button in (QMessageBox.Save, QMessageBox.Discard, QMessageBox.Cancel):
            box.addButton(button)
        box.setDefaultButton(QMessageBox.StandardButton.Save)
        answer = box.exec_()
        if answer == QMessageBox.StandardButton.Save:
            return Unsaved.SAVE
        return Unsaved.DISCARD if answer == QMessageBox.StandardButton.Discard else Unsaved.CANCEL

    def overwrite_changed(self, parent: QWidget, name: str) -> bool:
        """Whether a file shall be overwritten that another program has changed since it was saved here."""
        question = _tr("“{name}” was changed by another program. Overwrite it?").format(name=name)
        more = _tr("What the other program wrote will be lost.")
        return _ask_to_agree(parent, _tr("Save"), question, more, yes=_tr("&Overwrite it"))

    def choose_photos_to_merge(self, parent: QWidget, folder: Path) -> list[Path]:
        title = _tr("Choose photos of one place; the first is changed")
        names, _ = QFileDialog.getOpenFileNames(parent, title, str(folder), self._filter(self._openable))
        return [Path(name) for name in names]

    def ask_model_to_add(self, parent: QWidget) -> Path | None:
        kinds = self._filter((".pt", ".onnx"), _tr("Models"))
        name, _ = QFileDialog.getOpenFileName(parent, _tr("Add a model"), str(Path.home()), kinds)
        return Path(name) if name else None

    def trusts_model(self, parent: QWidget, name: str, digest: str) -> bool:
        """Whether a model file, which is somebody's program, shall be run from now on."""
        question = _tr("“{name}” is a program that somebody else wrote. Use it?").format(name=name)
        more = _tr(
            "It will run on this computer with your rights. Its checksum (SHA-256) is {digest}; compare it with the "
            "published one."
        )
        return _ask_to_agree(parent, _tr("Add a model"), question, more.format(digest=digest), yes=_tr("&Use it"))

    def recover(self, parent: QWidget, photo: str, time: float) -> Recover:
        """What shall become of work on `photo` that a crash left behind at `time` (seconds since 1970)."""
        when = QLocale().toString(QDateTime.fromSecsSinceEpoch(round(time)), QLocale.FormatType.ShortFormat)
        words = _tr("Open the unsaved work on “{name}”?").format(name=photo)
        box = QMessageBox(parent)
        box.setIcon(QMessageBox.Icon.NoIcon)
        box.setWindowTitle(_tr("Unsaved work"))
        box.setText(words if photo else _tr("Open the unsaved work on a picture without a name?"))
        more = _tr("Cleanplate did not close properly. Your work up to {time} is still there.").format(time=when)
        box.setInformativeText(more)
        wanted = box.addButton(_tr("&Open it"), QMessageBox.ButtonRole.AcceptRole)
        later = box.addButton(_tr("&Later"), QMessageBox.ButtonRole.RejectRole)
        unwanted = box.addButton(_tr("&Delete it"), QMessageBox.ButtonRole.DestructiveRole)
        box.setDefaultButton(wanted)
        box.setEscapeButton(later)
        box.exec_()
        answers = {wanted: Recover.OPEN, unwanted: Recover.DELETE}
        return next((answer for button, answer in answers.items() if box.clickedButton() is button), Recover.LATER)

    def _make_filter(self) -> str:
        """Pictures and projects together first, then projects alone."""
        projects = self._filter((self._project,), _tr("Cleanplate projects")).split(";;")[0]
        return f"{self._filter((*self._openable, self._project), _tr('Pictures and projects'))};;{projects}"

    def _filter(self, suffixes: Sequence[str], words: str = "") -> str:
        patterns = " ".join(f"*{suffix} *{suffix.upper()}" for suffix in suffixes)
        return f"{words or _tr('Pictures')} ({patterns});;{_tr('All files')} (*)"


def _ask_to_agree(parent: QWidget, title: str, question: str, more: str, *, yes: str, no: str = "") -> bool:
    """Whether the person wants to lose something; the other answer, Cancel if it has no words, is the usual one."""
    box = QMessageBox(parent)
    box.setIcon(QMessageBox.Icon.NoIcon)
    box.setWindowTitle(title)
    box.setText(question)
    box.setInformativeText(more)
    wanted = box.addButton(yes, QMessageBox.ButtonRole.DestructiveRole)
    stay = QMessageBox.ButtonRole.RejectRole
    box.setDefaultButton(box.addButton(no, stay) if no else box.addButton(QMessageBox.StandardButton.Cancel))
    box.exec_()
    return box.clickedButton() is wanted


def _ask_for_place(parent: QWidget, title: str, suggested: Path, kinds: str) -> Path | None:
    """The dialog shows only folders that are there: that of `suggested` is made, and goes again if it is not wanted."""
    folder = suggested.parent
    made = [path for path in (folder, *folder.parents) if not path.exists()]
    with suppress(OSError):
        folder.mkdir(parents=True, exist_ok=True)
    name, _ = QFileDialog.getSaveFileName(parent, title, str(suggested), kinds)
    path = _with_suffix(Path(name), suggested.suffix) if name else None
    with suppress(OSError):
        for one in made:
            if path is None or one not in path.parents:
                one.rmdir()
    return path


def _with_suffix(path: Path, suffix: str) -> Path:
    return path if path.suffix else path.with_name(path.name + suffix)


def _tr(text: str) -> str:
    return QCoreApplication.translate("Prompts", text)
