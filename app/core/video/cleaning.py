"""The work that ends in a video: the whole clip cleaned, or two seconds of it to look at. Runs on the worker thread."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Callable, Sequence
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from app.core.document.remover import Choice
from app.core.imageio.atomic import check_writable
from app.core.video.clip import Clip, ClipReader
from app.core.video.removal_masks import RemovalMasks, write_mask_folder
from app.core.video.tracking import FrameRange, find_stretch
from inpainting.detection.instance import compute_default_growth

if TYPE_CHECKING:
    from app.core.jobs.runner import Job
    from inpainting.video.pipeline import VideoResult
    from inpainting.video.progress import Progress

PREVIEW: Final = 2.0
"""Seconds."""

_BESIDE: Final = 60
"""Frames of the same shot, beside those of the preview, in which what is behind things is looked for."""

Clean = Callable[..., "VideoResult"]
"""As `inpainting.video.pipeline.clean`."""

CheckCancelled = Callable[[], None]


@dataclass(frozen=True)
class CleanedClip:
    """A result to be shown in place of the clip: its file and which of the clip's frames are in it."""

    path: Path
    frames: range


def clean_with_engine(source: Path, target: Path, options: Any, **listeners: Any) -> VideoResult:
    """The engine itself, loaded when it is needed."""
    from app.core.jobs.preload import preload_torch
    from inpainting.video.pipeline import clean

    preload_torch()
    return clean(source, target, options, **listeners)


def export(
    clip: Clip,
    target: Path,
    removal_masks: RemovalMasks,
    choice: Choice,
    *,
    root: Path,
    clean: Clean,
    job: Job,
    check_cancelled: CheckCancelled,
) -> CleanedClip:
    """The whole clip, cleaned, at `target`."""
    check_writable(target)
    with write_mask_folder(root, removal_masks, clip.extent, range(clip.frames), check_cancelled) as masks:
        _clean_with(clip, clip.path, target, masks, removal_masks, choice, clean, job)
    return CleanedClip(target, range(clip.frames))


def make_preview(
    reader: ClipReader,
    number: int,
    removal_masks: RemovalMasks,
    choice: Choice,
    *,
    root: Path,
    clean: Clean,
    job: Job,
    check_cancelled: CheckCancelled,
) -> CleanedClip:
    """Two seconds from a frame on, cleaned with the background of their whole shot as the export has it.

    They lie in a new folder below `root`, which is gone if that fails.
    """
    clip = reader.clip
    stop = min(clip.frames, clip.find_number_at(clip.compute_seconds(number) + PREVIEW) + 1)
    frames = range(number, stop)
    numbers = choose_preview_frames(frames, find_stretch(reader, number, check_cancelled))
    folder = Path(tempfile.mkdtemp(prefix="preview-", dir=root))
    piece, result = folder / "piece.mp4", folder / "preview.mkv"
    with ExitStack() as unfinished:
        unfinished.callback(shutil.rmtree, folder, ignore_errors=True)
        cut(reader, numbers, piece, check_cancelled)
        first = numbers.index(number)
        with write_mask_folder(root, removal_masks, clip.extent, numbers, check_cancelled) as masks:
            written = (first, first + len(frames))
            _clean_with(clip, piece, result, masks, removal_masks, choice, clean, job, written=written)
        unfinished.pop_all()
    return CleanedClip(result, frames)


def choose_preview_frames(frames: range, stretch: FrameRange) -> list[int]:
    """The frames of a preview and, before and after them, some of their shot, which show what is behind things."""
    before = range(stretch.first, frames.start)
    after = range(frames.stop, max(frames.stop, stretch.first + len(stretch.lumas)))
    step = max(1, -(-(len(before) + len(after)) // _BESIDE))
    return [*before[::-step][::-1], *frames, *after[step - 1 :: step]]


def cut(reader: ClipReader, frames: Sequence[int], target: Path, check_cancelled: CheckCancelled) -> None:
    """Writes frames of a clip as they are to a file of their own, for the engine's own preview begins at the start."""
    wanted = set(frames)
    import av

    info = reader.clip.info
    with av.open(str(target), "w") as container:
        stream = container.add_stream("libx264", rate=info.rate)
        stream.width, stream.height, stream.pix_fmt = *info.extent, info.layout.name
        context = stream.codec_context
        context.time_base = stream.time_base = info.time_base
        context.options = {"preset": "ultrafast", "qp": "0"}
        context.color_primaries, context.color_trc = info.colours.primaries, info.colours.transfer
        context.colorspace, context.color_range = info.colours.matrix, info.colours.range
        if info.rotation:
            stream.set_display_rotation(info.rotation)
        for number, frame in reader.read_frames(frames[0], frames[-1] + 1):
            check_cancelled()
            if number not in wanted:
                continue
            kept = frame if frame.format.name == info.layout.name else frame.reformat(format=info.layout.name)
            kept.pts, kept.time_base = reader.clip.times[number] - reader.clip.times[frames[0]], info.time_base
            kept.pict_type = 0
            container.mux(stream.encode(kept))
        container.mux(stream.encode(None))


def _clean_with(
    clip: Clip,
    source: Path,
    target: Path,
    masks: Path,
    removal_masks: RemovalMasks,
    choice: Choice,
    clean: Clean,
    job: Job,
    *,
    written: tuple[int, int] | None = None,
) -> None:
    """Shadows go with things that were found, not with text or with what was painted alone."""
    from inpainting.video.options import VideoOptions

    options = VideoOptions(
        mask_folder=masks,
        grow=compute_default_growth(clip.info.extent),
        cling=removal_masks.cast_shadows,
        method=choice.method,
        device=choice.device,
        written=written,
    )
    clean(source, target, options, on_progress=_make_reporter(job), cancel=job.is_asked_to_stop)


def _make_reporter(job: Job) -> Callable[[Progress], None]:
    """Passes progress on, a hundred times in all."""
    last = -1

    def report(progress: Progress) -> None:
        nonlocal last
        if int(progress.done * 100) != last:
            last = int(progress.done * 100)
            job.show(progress)

    return report
