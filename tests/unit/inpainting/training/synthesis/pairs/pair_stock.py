"""Small backgrounds and cut-outs, made here, and makers without helpers. Not a test."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import cv2
import numpy as np

from inpainting.training.synthesis.pairs.files import File
from inpainting.training.synthesis.pairs.filling import fill
from inpainting.training.synthesis.pairs.folder import PairFolder
from inpainting.training.synthesis.pairs.making import Made, Useless, make
from inpainting.training.synthesis.pairs.specs import Ground, PairSettings, PairSpec, SourcePool, Thing

SIZE = 64


def backgrounds(folder: Path, count: int = 4) -> Path:
    """Softly textured pictures."""
    folder.mkdir(parents=True, exist_ok=True)
    for number in range(count):
        noise = np.random.default_rng(number).integers(0, 256, (90, 120, 3), np.uint8)
        soft = cv2.GaussianBlur(noise, (0, 0), 5)
        cv2.imwrite(str(folder / f"{number}.png"), cv2.normalize(soft, None, 60, 190, cv2.NORM_MINMAX))
    return folder


def cutouts(folder: Path) -> Path:
    """A red and a blue ellipse with transparent corners."""
    folder.mkdir(parents=True, exist_ok=True)
    for name, colour in (("red", (20, 20, 230, 255)), ("blue", (230, 40, 20, 255))):
        picture = np.zeros((60, 80, 4), np.uint8)
        cv2.ellipse(picture, (40, 30), (38, 28), 0, 0, 360, colour, -1)
        cv2.imwrite(str(folder / f"{name}.png"), picture)
    return folder


def stock(folder: Path) -> SourcePool:
    """Of both."""
    grounds = [Ground(path.name, File(path)) for path in sorted(backgrounds(folder / "walls").iterdir())]
    things = [Thing(File(path)) for path in sorted(cutouts(folder / "cut").iterdir())]
    return SourcePool(grounds, things)


def wish(name: str = "vehicle", *, weather: bool = False) -> PairSettings:
    return PairSettings(name, SIZE, 3, weather)


class Alone:
    """Makes pairs here, one after the other, from the last of `ahead` specs to the first."""

    def __init__(self, ahead: int = 1) -> None:
        self._ahead = ahead

    def work(self, specs: Iterator[PairSpec]) -> Iterator[tuple[PairSpec, Made | Useless]]:
        waiting: list[PairSpec] = []
        for order in specs:
            waiting.append(order)
            if len(waiting) == self._ahead:
                yield from ((one, make(one)) for one in reversed(waiting))
                waiting = []
        yield from ((one, make(one)) for one in reversed(waiting))


def filled(path: Path, things: SourcePool, count: int, *, ahead: int = 1) -> list[Useless | None]:
    """What was told while the folder was filled."""
    told: list[Useless | None] = []
    with PairFolder(path, wish(), things) as folder:
        fill(folder, things, wish(), count, Alone(ahead), report=told.append)
        folder.finish()
    return told


def tree(folder: Path) -> dict[str, bytes]:
    """Every file by its name."""
    return {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*") if path.is_file()}
