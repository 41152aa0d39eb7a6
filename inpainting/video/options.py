"""What is to go from a video and how, as one frozen value. Does nothing itself."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from inpainting.detection.classes import MIN_SCORE
from inpainting.engine.bits import pack_bits
from inpainting.engine.request import Hole
from inpainting.video.errors import VideoError
from inpainting.video.masks.bounds import Place, Times
from inpainting.video.masks.captions import TEXT
from inpainting.video.masks.pointed import PointInTime


@dataclass(frozen=True)
class VideoOptions:
    """What is to go — exactly one of `classes`, `mask`, `mask_folder`, `painted`, `points` — and how.

    Nothing goes outside the places of `within` and the stretches of time `times` (seconds), if any are given.

    `painted` has upright holes by the number of their frame (0 is the first). `grow` is in pixels, None for what
    suits: a rim for what is found, room for the fill to set in round masks. With `cling` shadows and other parts that
    were left out go too, and what is overlooked for a while; None does so for points and for classes but text.
    `preview` (seconds) cuts the result short. Of frames beyond `written` (the first and one past the last, by number)
    only what they show of the background is taken; they are not written.
    """

    classes: tuple[str, ...] = ()
    mask: Path | None = None
    mask_folder: Path | None = None
    painted: tuple[tuple[int, Hole], ...] = ()
    min_score: float = MIN_SCORE
    grow: int | None = None
    cling: bool | None = None
    method: str = "auto"
    device: str = "auto"
    lossless: bool = False
    preview: float | None = None
    within: tuple[Place, ...] = ()
    times: tuple[tuple[float, float], ...] = ()
    points: tuple[PointInTime, ...] = ()
    written: tuple[int, int] | None = None

    def __post_init__(self) -> None:
        given = [bool(self.classes), self.mask is not None, self.mask_folder is not None, bool(self.painted)]
        given.append(bool(self.points))
        if sum(given) != 1:
            raise VideoError(
                "Say in just one way what is to go: classes, a mask, a folder of masks, painted masks, or points."
            )
        if self.preview is not None and self.preview <= 0:
            raise VideoError("A preview must be longer than 0 seconds.")
        Times(self.times)

    @property
    def clings(self) -> bool:
        """Whether what clings to holes goes too."""
        things = bool(self.points) or any(name != TEXT for name in self.classes)
        return things if self.cling is None else self.cling


def list_facts(options: VideoOptions) -> list[object]:
    """What decides the result, with the masks' own bytes."""
    painted = [(number, pack_bits(hole).tobytes()) for number, hole in options.painted]
    files = [path for path in (options.mask, *options.within) if isinstance(path, Path)]
    if options.mask_folder is not None and options.mask_folder.is_dir():
        files += sorted(options.mask_folder.iterdir())
    stamps = [
        (f"{path.parent.name}/{path.name}", path.stat().st_mtime_ns, path.stat().st_size)
        for path in files
        if path.exists()
    ]
    rest = [options.classes, options.min_score, options.grow, options.clings, options.method, options.lossless]
    return [painted, stamps, rest, options.preview, options.within, options.times, options.points, options.written]
