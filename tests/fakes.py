"""Stand-ins for what is slow, big or rare: fillers, an engine, a person who answers questions. Not tests."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

import numpy as np
from PyQt5.QtWidgets import QWidget

from app.ui.dialogs.prompts import Prompts, Recover, Unsaved
from app.ui.dialogs.quality import Measure
from inpainting.detection.classes import CLASSES
from inpainting.detection.instance import OBJECT, Instance, subtract
from inpainting.detection.prompt import Point, Prompt
from inpainting.engine.filler import Filler
from inpainting.engine.geometry import Box, Extent
from inpainting.engine.request import Hole, Image, InpaintRequest, InpaintResult, Patch
from inpainting.errors import CancelledError

GREEN = (20, 200, 40)


class FakeFiller:
    """Fills everything with one colour, at once."""

    def __init__(self, color: tuple[int, int, int] = GREEN) -> None:
        self.name = "fake"
        self.device = "cpu"
        self.color = color

    def fill(self, image: Image, hole: Hole) -> Image:
        filled = image.copy()
        filled[hole] = self.color
        return filled


class VaryingFiller(FakeFiller):
    """Knows other ways to fill: one colour each; the last one looks like the second."""

    COLORS = (GREEN, (200, 20, 20), (20, 20, 200), (201, 21, 20))

    def list_variants(self) -> tuple[tuple[Filler, int], ...]:
        ways = tuple(FakeFiller(color) for color in self.COLORS)
        for way, name in zip(ways, ("auto", "patches", "mirrored", "partial-conv"), strict=True):
            way.name = name
        return tuple((way, 1) for way in ways)


class FailingFiller(FakeFiller):
    """Raises what it was given."""

    def __init__(self, error: BaseException) -> None:
        super().__init__()
        self.error = error

    def fill(self, image: Image, hole: Hole) -> Image:
        raise self.error


class SlowFiller(FakeFiller):
    """Waits until it is let go; says when it has begun."""

    def __init__(self) -> None:
        super().__init__()
        self.begun = threading.Event()
        self.go_on = threading.Event()

    def fill(self, image: Image, hole: Hole) -> Image:
        self.begun.set()
        self.go_on.wait(10)
        return super().fill(image, hole)


class BusyFiller(FakeFiller):
    """Burns the processor in numpy for `seconds`, as a network does."""

    def __init__(self, seconds: float) -> None:
        super().__init__()
        self.seconds = seconds

    def fill(self, image: Image, hole: Hole) -> Image:
        end = time.monotonic() + self.seconds
        numbers = np.random.default_rng(1).random((400, 400))
        while time.monotonic() < end:
            numbers = numbers @ numbers
            numbers /= np.abs(numbers).max()
        return super().fill(image, hole)


@dataclass
class FakeDetector:
    """Finds what it was given, of the classes asked for; waits first where a test says so."""

    instances: tuple[Instance, ...] = ()
    error: BaseException | None = None
    device: str = "cpu"
    searches: list[tuple[str, ...]] = field(default_factory=list)
    go_on: threading.Event | None = None
    prompts: list[Prompt] = field(default_factory=list)
    notes: tuple[str, ...] = ()

    def describe_unavailable(self, classes: Sequence[str]) -> tuple[str, ...]:
        return self.notes if "text" in classes else ()

    def select(self, image: Image, prompt: Prompt) -> Instance | None:
        """A square of 40 pixels round the first point."""
        self.prompts.append(prompt)
        if self.error is not None:
            raise self.error
        x, y = (int(value) for value in (*prompt.inside, *prompt.lasso)[0])
        box = Box(x - 20, y - 20, x + 20, y + 20).clipped(Extent(image.shape[1], image.shape[0]))
        return Instance(OBJECT, 0.8, box, np.ones((box.height, box.width), bool))

    def select_rest(self, image: Image, instance: Instance, point: Point) -> Instance | None:
        """The instance without the half plane right of the point."""
        extent = Extent(image.shape[1], image.shape[0])
        right = Box(int(point[0]), 0, extent.width, extent.height)
        return subtract(instance, right, np.ones((right.height, right.width), bool))

    def prepare(self, image: Image) -> None:
        pass

    def detect(
        self, image: Image, classes: Sequence[str] = CLASSES, *, cancel: Callable[[], bool] | None = None
    ) -> tuple[Instance, ...]:
        self.searches.append(tuple(classes))
        while self.go_on is not None and not self.go_on.wait(0.002):
            if cancel is not None and cancel():
                raise CancelledError
        if self.error is not None:
            raise self.error
        extent = Extent(image.shape[1], image.shape[0])
        cut = (_cut_to(extent, instance) for instance in self.instances if instance.label in classes)
        return tuple(instance for instance in cut if instance.hole.any())


def _cut_to(extent: Extent, instance: Instance) -> Instance:
    """What of it is in a picture, for nothing is found beside one."""
    box = instance.box.clipped(extent)
    if box == instance.box:
        return instance
    return replace(instance, box=box, hole=instance.hole[box.moved(-instance.box.x0, -instance.box.y0).slices])


def fake_inpaint(
    request: InpaintRequest,
    filler: Filler,
    *,
    on_progress: Callable[[float], None] | None = None,
    on_patch: Callable[[Patch], None] | None = None,
    cancel: Callable[[], bool] | None = None,
) -> InpaintResult:
    """An engine of one tile: asks before and after filling, changes nothing outside the hole."""
    for done in (0.0, 1.0):
        if cancel is not None and cancel():
            raise CancelledError
        if on_progress is not None:
            on_progress(done)
        if done == 0.0:
            filled = filler.fill(request.image, request.hole)
    box = Box.around(request.hole)
    pixels = np.where(request.hole[box.slices][:, :, None], filled[box.slices], request.image[box.slices])
    return InpaintResult((Patch(box, pixels),), filler.name, filler.device, 0.0)


@dataclass
class FakePerson(Prompts):
    """Answers every question of the window with what a test wrote down; keeps what was asked."""

    to_open: Path | None = None
    to_save: Path | None = None
    mask_path: Path | None = None
    unsaved: Unsaved = Unsaved.CANCEL
    wants_back: Recover = Recover.OPEN
    project: Path | None = None
    folder: Path | None = None
    results: Path | None = None
    asked: list[str] = field(default_factory=list)
    suggested: Path | None = None
    video: Path | None = None
    export: Path | None = None
    stops: bool = True
    overwrites: bool = True

    def choose_video_file(self, parent: QWidget, folder: Path) -> Path | None:
        self.asked.append("video")
        return self.video

    def choose_place_for_video(self, parent: QWidget, suggested: Path) -> Path | None:
        self.asked.append("export")
        self.suggested = suggested
        return self.export

    clip_work: Unsaved = Unsaved.SAVE

    def confirm_unsaved_clip(self, parent: QWidget, name: str) -> Unsaved:
        self.asked.append(f"keep {name}")
        return self.clip_work

    recipe_name: str | None = None

    def ask_recipe_name(self, parent: QWidget) -> str | None:
        self.asked.append("recipe")
        return self.recipe_name

    def stop_export(self, parent: QWidget) -> bool:
        self.asked.append("stop export")
        return self.stops

    def choose_photos(self, parent: QWidget, folder: Path) -> list[Path]:
        self.asked.append("open")
        return [] if self.to_open is None else [self.to_open]

    def choose_mask(self, parent: QWidget, folder: Path) -> Path | None:
        self.asked.append("open mask")
        return self.mask_path

    def choose_place_to_save(self, parent: QWidget, suggested: Path) -> Path | None:
        self.asked.append("save as")
        self.suggested = suggested
        return self.to_save

    quality: int | None = 95
    sizes: list[int] = field(default_factory=list)

    def ask_jpeg_quality(self, parent: QWidget, quality: int, measure: Measure) -> int | None:
        self.asked.append(f"quality {quality}")
        measure(quality, self.sizes.append)
        return self.quality

    def choose_place_for_mask(self, parent: QWidget, suggested: Path) -> Path | None:
        self.asked.append("save mask")
        self.suggested = suggested
        return self.mask_path

    def overwrite_changed(self, parent: QWidget, name: str) -> bool:
        self.asked.append(f"overwrite {name}")
        return self.overwrites

    model: Path | None = None
    trusts: bool = True
    digests: list[str] = field(default_factory=list)

    photos: list[Path] = field(default_factory=list)

    def choose_photos_to_merge(self, parent: QWidget, folder: Path) -> list[Path]:
        self.asked.append("merge")
        return self.photos

    def ask_model_to_add(self, parent: QWidget) -> Path | None:
        self.asked.append("model")
        return self.model

    def trusts_model(self, parent: QWidget, name: str, digest: str) -> bool:
        self.digests.append(digest)
        return self.trusts

    def recover(self, parent: QWidget, photo: str, time: float) -> Recover:
        self.asked.append(f"recover {photo}".strip())
        return self.wants_back

    def choose_place_for_project(self, parent: QWidget, suggested: Path) -> Path | None:
        self.asked.append("save project")
        self.suggested = suggested
        return self.project

    def choose_photo_folder(self, parent: QWidget, folder: Path) -> Path | None:
        self.asked.append("folder")
        return self.folder

    def choose_results_folder(self, parent: QWidget, suggested: Path) -> Path | None:
        self.asked.append("results")
        self.suggested = suggested
        return self.results

    def confirm_unsaved_work(self, parent: QWidget, name: str) -> Unsaved:
        self.asked.append("unsaved")
        return self.unsaved


def found(label: str = "person", box: Box = Box(40, 40, 80, 80)) -> Instance:  # noqa: B008
    """An instance that fills its box."""
    return Instance(label, 0.9, box, np.ones((box.height, box.width), bool))
