"""Puts the window together: application, theme, log, the object graph, and its orderly end. No picture work here."""

from __future__ import annotations

import logging
import signal
import sys
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PyQt5.QtCore import QCoreApplication, Qt, QTextCodec, QTimer
from PyQt5.QtGui import QGuiApplication
from PyQt5.QtWidgets import QApplication

from app.core.batch.review import BatchReview
from app.core.detection.finder import Finder
from app.core.detection.line_tracer import LineTracer
from app.core.detection.picker import Picker
from app.core.detection.proposals import Proposals
from app.core.document.alternatives import Alternatives
from app.core.document.document import Document
from app.core.document.edit_list import EditList
from app.core.document.editor import Editor
from app.core.document.healer import Healer
from app.core.document.history import History
from app.core.document.photo_files import PhotoFiles
from app.core.document.photo_store import PhotoStore
from app.core.document.recovery import Recovery, find_recovery_folder, load_recovered
from app.core.document.remover import Remover
from app.core.document.source_probe import SourceProbe
from app.core.document.spill import SPILL
from app.core.jobs.model_cache import ModelCache
from app.core.jobs.own_models import OwnModels
from app.core.jobs.runner import JobRunner
from app.core.languages import Languages
from app.core.logs import start_logging
from app.core.private import sweep_rooms, sweep_temporary, sweep_unfinished
from app.core.settings import SettingsStore, locate_old_settings_file, locate_settings_file
from app.core.settings.limits import Limits
from app.core.video.lazy_session import LazySession
from app.ui.controllers.recovery import RecoveryController
from app.ui.dialogs.crash import CrashReporter
from app.ui.dialogs.prompts import Prompts
from app.ui.main_window import MainWindow
from app.ui.services import Services
from app.ui.widgets import theme
from app.ui.widgets.icons import make_application_icon
from app.ui.widgets.system_theme import detect_system_theme
from inpainting.methods import list_method_names
from inpainting.runtime.devices import DEVICES

if TYPE_CHECKING:
    from app.core.video.session import VideoSession

log = logging.getLogger(__name__)

WARM_UP_DELAY = 120
"""Milliseconds between the window and the loading of the network: the window is drawn first."""


@dataclass(frozen=True)
class Workbench:
    """The object graph of one window."""

    document: Document
    editor: Editor
    proposals: Proposals
    photo_store: PhotoStore
    recovery: Recovery
    recovery_flow: RecoveryController
    window: MainWindow
    video_session: LazySession
    prompts: Prompts
    runners: tuple[JobRunner, ...]
    languages: Languages

    @property
    def video(self) -> VideoSession:
        """The state of the window for video."""
        return self.video_session()

    def close(self) -> None:
        """Stop the worker threads and let go of the language; the window is gone already."""
        self.video_session.close()
        for runner in self.runners:
            runner.shut_down()
        self.video_session.leave()
        self.recovery.close()
        self.languages.release()

    def sweep(self) -> None:
        """Remove in the background what killed windows left that is of use to nobody."""
        self.runners[1].submit(
            lambda _: sweep_all(self.recovery.path.parent), on_finished=_do_nothing, on_failed=_do_nothing
        )

    def offer_recovery(self) -> None:
        """Ask about work that a crash left behind, if there is any."""
        self.recovery_flow.offer()


def create_application() -> QApplication:
    """The one application object, with true pixels on HiDPI screens, and names of files in UTF-8 as everywhere else."""
    if sys.platform != "win32":
        QTextCodec.setCodecForLocale(QTextCodec.codecForName("UTF-8"))
    QCoreApplication.setAttribute(Qt.ApplicationAttribute.AA_EnableHighDpiScaling)
    QCoreApplication.setAttribute(Qt.ApplicationAttribute.AA_UseHighDpiPixmaps)
    QGuiApplication.setHighDpiScaleFactorRoundingPolicy(Qt.HighDpiScaleFactorRoundingPolicy.PassThrough)
    application = QApplication(sys.argv[:1])
    application.setApplicationName("Cleanplate")
    application.setOrganizationName("Cleanplate")
    application.setDesktopFileName("cleanplate")
    return application


def build_workbench(
    application: QApplication,
    *,
    remover: Remover | None = None,
    finder: Finder | None = None,
    door: PhotoFiles | None = None,
    cache: ModelCache | None = None,
    prompts: Prompts | None = None,
    settings: Path | None = None,
    recovery: Path | None = None,
) -> Workbench:
    """Make everything and tie it together; tests put their own parts in."""
    usual = settings is None
    store = SettingsStore(settings or locate_settings_file(), old=locate_old_settings_file() if usual else None)
    system = detect_system_theme()
    application.setStyle("Fusion")
    application.setWindowIcon(make_application_icon())
    theme.apply(application, theme.choose_palette(store.load().theme, system=system))
    languages, limits = Languages(application), Limits()
    languages.use(store.load().language)
    document, history, cache = Document(), History(), cache or ModelCache()
    removals, files = JobRunner("removals", before=limits.apply), JobRunner("files")
    batches = JobRunner("batches", before=limits.apply)
    videos, frames = JobRunner("video", before=limits.apply), JobRunner("video-frames", before=limits.apply)
    editor = Editor(document, history, runner=removals, remover=remover or Remover(cache))
    finder = finder or Finder(cache)
    proposals = Proposals(editor, runner=removals, finder=finder)
    picker = Picker(editor, proposals, runner=removals, finder=finder)
    tracer = LineTracer(editor, runner=removals)
    photo_store = PhotoStore(editor, runner=files, door=door or make_photo_store(cache))
    prompts, edits = prompts or _make_prompts(), EditList(editor)
    review = BatchReview(runner=batches, cache=cache)
    folder = recovery or find_recovery_folder()
    SPILL.use(folder.with_name("spill"))
    video = LazySession(runner=videos, frames=frames, folder=create_video_folder(folder), cache=cache)
    recovered = Recovery(editor, runner=files, folder=folder)
    services = Services(
        *(editor, edits, Alternatives(editor), proposals, picker, tracer, Healer(editor), SourceProbe(editor)),
        *(photo_store, review, video, store, prompts, list_method_names(), DEVICES),
        own_models=OwnModels(runner=files),
        languages=languages,
        limits=limits,
        system_theme=system,
    )
    window, runners = MainWindow(services), (removals, files, batches, videos, frames)
    offer = RecoveryController(recovered, photo_store, prompts=prompts, window=window)
    kept = (recovered, offer, window, video, prompts, runners, languages)
    return Workbench(document, editor, proposals, photo_store, *kept)


def run_window(
    paths: list[Path], *, handed_over: Path | None = None, on_shown: Callable[[Workbench], None] | None = None
) -> int:
    """Show the window, open the first of `paths`, load the network in the background; returns the exit code.

    The file `handed_over` is one that Save overwrites.
    """
    start_logging()
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    application = create_application()
    bench = build_workbench(application)
    reporter = CrashReporter(bench.window)
    reporter.install()
    try:
        bench.window.show()
        bench.sweep()
        if handed_over is not None:
            bench.photo_store.hand_over(handed_over)
        bench.window.open_paths(paths)
        if not paths:
            QTimer.singleShot(0, bench.offer_recovery)
        QTimer.singleShot(WARM_UP_DELAY, bench.editor.warm_up)
        if on_shown is not None:
            on_shown(bench)
        return int(application.exec_())
    finally:
        bench.close()
        reporter.uninstall()


def sweep_all(recovery: Path) -> None:
    """Rooms of videos, files that were being written, folders for the moment; unsaved work stays."""
    sweep_rooms(create_video_folder(recovery))
    for folder in (recovery, recovery.with_name("clips")):
        sweep_unfinished(folder)
    sweep_temporary()


def create_video_folder(recovery: Path) -> Path:
    """Where windows have the rooms for their videos."""
    return recovery.with_name("video")


def _do_nothing(_: object) -> None:
    pass


def make_photo_store(cache: ModelCache | None = None) -> PhotoFiles:
    """The real files; photos are merged with the networks of `cache`."""
    from app.core import files
    from app.core.merging import merge_files

    return PhotoFiles(
        load=files.load,
        recover=load_recovered,
        photo_from_image=files.make_photo_from_image,
        save=files.save,
        measure=files.measure,
        load_mask=files.load_mask,
        save_mask=files.save_mask,
        merge=partial(merge_files, models=(cache or ModelCache()).on("auto")),
    )


def _make_prompts() -> Prompts:
    from app.core.document.openraster import SUFFIX as LAYERED
    from app.core.document.project import SUFFIX
    from app.core.files import OPENABLE_SUFFIXES, SAVABLE_SUFFIXES

    return Prompts(openable=OPENABLE_SUFFIXES, savable=(*SAVABLE_SUFFIXES, LAYERED), project=SUFFIX)
