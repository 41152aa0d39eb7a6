"""Saves an edited photo as TIFF. One that was a TIFF stays the file it was but for the strips that were touched.

All its tags stay, too, those that show or announce the old picture excepted; so do its other pages.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Final

import numpy as np

from app.core.imageio import tiff_layout as layouts
from app.core.imageio.edit import Edit
from app.core.imageio.embedded import (
    blank_jpegs,
    blank_picture,
    blank_pictures_in_resources,
    list_directories_inside,
    strip_pictures_in_xmp,
)
from app.core.imageio.metadata import note_in_xmp
from app.core.imageio.photo import Photo
from app.core.imageio.samples import Samples, make_from_eight_bits
from app.core.imageio.tiff_file import FURTHER_PICTURES, LONG, LONG8, NEXT_INSIDE, SHORT, Directory, TiffFile
from app.core.imageio.tiff_layout import DEFLATE, SAMPLE_CODECS, Layout, compress_rows, make_file, write_samples
from app.core.imageio.tiff_picture import is_reduced, read_tiff_samples
from models.sentences import Sentence

XMP, ICC, PHOTOSHOP, LAYERS, MAKER_NOTE = 700, 34675, 34377, 37724, 37500
_BYTES: Final = 1
_NAMELESS: Final = Path("picture")
_STRIP: Final = 1 << 18
"""Bytes of a new strip."""
_OF_STORING: Final = (
    254, 255, 256, 257, 258, 259, 262, 263, 266, 273, 274, 277, 278, 279, 280, 281, 282, 283, 284, 292, 293, 296, 301,
    317, 318, 319, 320, 321, 322, 323, 324, 325, 332, 333, 334, 336, 337, 338, 339, 340, 341, 342, 347, 512, 513, 514,
    515, 517, 518, 519, 520, 521, 529, 530, 531, 532, ICC,
)  # fmt: skip
"""Tags about pixels, colours and resolution; the others are private."""
_OF_OLD_SAMPLES: Final = (
    263, 266, 280, 281, 290, 291, 292, 293, 301, 317, 320, 321, 322, 323, 324, 325, 332, 333, 334, 336, 338, 339, 340,
    341, 342, 347, 512, 513, 514, 515, 517, 518, 519, 520, 521, 529, 530, 531, 532,
)  # fmt: skip
"""Tags that are not true any more when the samples are stored in another way."""


def save_same_tiff(edit: Edit, data: bytes) -> tuple[bytes, tuple[str, ...]]:
    """The file `data`, edited, and sentences on its depth. Raises `TiffError` or `OpenError` when it cannot be read."""
    photo, file = edit.photo, TiffFile.of(data)
    first, turn = file.directories[0], photo.orientation
    before = read_tiff_samples(photo.path or _NAMELESS, data)
    if before is None or before.colours > 3:
        notes = _on_depth(8 if before is None else before.bits, 8)
        samples = make_from_eight_bits(edit.image, edit.alpha, grey=photo.grey).as_stored(turn)
        store_anew(file, first, samples, keeps_profile=photo.icc_profile is not None)
    else:
        whole = before if before.bits in (8, 16) else before.convert_to_plain()
        notes = _on_depth(before.bits, whole.bits)
        samples = whole.upright(turn).apply_edit(edit.image, edit.alpha, edit.touched, edit.hole).as_stored(turn)
        if whole is before and samples.values.shape == before.values.shape:
            changed = (samples.values != before.values).any(axis=2)
            write_samples(file, first, Layout.of(file, first), samples.values, np.asarray(changed, np.bool_))
        else:
            store_anew(file, first, samples)
    _clean(file, photo)
    return file.pack(), notes


def _on_depth(before: int, after: int) -> tuple[str, ...]:
    if before == after:
        return ()
    if before > after:
        return (
            Sentence("The picture had {bits} bits per colour; this {format} file has 8.", bits=before, format="TIFF"),
        )
    words = "The picture has {bits} bits per colour; it is saved with {more}, which hold them all."
    return (Sentence(words, bits=before, more=after),)


def make_tiff(samples: Samples) -> bytes:
    """A bare TIFF of samples."""
    file = TiffFile.of(make_file(1, 1, 1, 8, photometric=1, compression=DEFLATE, packed=b"\0"))
    store_anew(file, file.directories[0], samples)
    return file.pack()


def store_anew(file: TiffFile, directory: Directory, samples: Samples, *, keeps_profile: bool = True) -> None:
    """Puts samples of any shape in place of a directory's picture, packed as that was or deflated."""
    if samples.bits not in (8, 16):
        samples = samples.convert_to_plain()
    before = file.read_value(directory, layouts.COMPRESSION, DEFLATE)
    codec = before if before in SAMPLE_CODECS else DEFLATE
    blank_picture(file, directory)
    places, sizes, rows = _append_strips(file, samples, codec)
    height, width, channels = samples.values.shape
    kind = LONG8 if file.is_big else LONG
    extra = [_choose_meaning(samples, number) for number in range(samples.colours, channels)]
    wanted = {
        layouts.WIDTH: (LONG, (width,)),
        layouts.HEIGHT: (LONG, (height,)),
        layouts.BITS: (SHORT, (samples.bits,) * channels),
        layouts.COMPRESSION: (SHORT, (codec,)),
        layouts.PHOTOMETRIC: (SHORT, (2 if samples.colours == 3 else int(not samples.is_inverted),)),
        layouts.STRIPS: (kind, places),
        layouts.CHANNELS: (SHORT, (channels,)),
        layouts.ROWS: (LONG, (rows,)),
        layouts.STRIP_SIZES: (kind, sizes),
        layouts.PLANAR: (SHORT, (1,)),
    } | ({layouts.EXTRA: (SHORT, tuple(extra))} if extra else {})
    gone = [tag for tag in _OF_OLD_SAMPLES if tag not in wanted] + ([] if keeps_profile else [ICC])
    file.change(directory, wanted, without=gone)


def _append_strips(file: TiffFile, samples: Samples, codec: int) -> tuple[tuple[int, ...], tuple[int, ...], int]:
    """Where the new strips lie, how long they are, and how many rows each has."""
    stored = samples.values.astype(f"{file.order}u{samples.bits // 8}")
    rows = max(1, _STRIP // stored[0].nbytes)
    packed = [
        compress_rows(part.tobytes(), codec, part.shape[0])
        for part in (stored[top : top + rows] for top in range(0, stored.shape[0], rows))
    ]
    return tuple(file.put(part) for part in packed), tuple(map(len, packed)), rows


def _choose_meaning(samples: Samples, number: int) -> int:
    """ExtraSamples' word for a channel."""
    return 0 if number != samples.alpha else 1 if samples.is_premultiplied else 2


def _clean(file: TiffFile, photo: Photo) -> None:
    """Takes out what shows the old picture, and what is private if that is asked for."""
    for directory in file.directories[1:]:
        if is_reduced(file, directory):
            blank_picture(file, directory)
            _forget_inside(file, directory, NEXT_INSIDE)
            file.unlink(directory)
    for number, directory in enumerate(file.directories):
        _clean_directory(file, directory, stripped=photo.stripped, noted=photo.noted and number == 0)


def _clean_directory(file: TiffFile, directory: Directory, *, stripped: bool, noted: bool) -> None:
    for child in list(file.read_children(directory, FURTHER_PICTURES)):
        blank_picture(file, child)
    for inside in list_directories_inside(file, directory):
        if MAKER_NOTE in inside.entries:
            file.overwrite(inside.entries[MAKER_NOTE], blank_jpegs(file.read_raw(inside.entries[MAKER_NOTE])))
    gone = [LAYERS, FURTHER_PICTURES]
    if file.read_value(directory, layouts.COMPRESSION, 1) not in (6, 7):
        _clear_jpeg(file, directory)
        gone += [layouts.JPEG_START, layouts.JPEG_LENGTH]
    if stripped:
        gone = [tag for tag in directory.entries if tag not in _OF_STORING]
        _forget_inside(file, directory, NEXT_INSIDE)
    wanted: dict[int, tuple[int, Sequence[int] | bytes]] = {}
    for tag, clean in ((PHOTOSHOP, blank_pictures_in_resources), (XMP, strip_pictures_in_xmp)):
        entry = directory.entries.get(tag)
        if entry is not None and not stripped and (left := clean(before := file.read_raw(entry))) != before:
            wanted[tag] = (entry.kind, left)
    if noted:
        entry = directory.entries.get(XMP)
        old = None if entry is None or stripped else file.read_raw(entry)
        wanted[XMP] = (_BYTES, note_in_xmp(None if old is None else strip_pictures_in_xmp(old), "Cleanplate"))
    empty = [tag for tag, (_, values) in wanted.items() if not values]
    wanted = {tag: value for tag, value in wanted.items() if tag not in empty}
    gone = [tag for tag in (*gone, *empty) if tag in directory.entries and tag not in wanted]
    if wanted or gone:
        file.change(directory, wanted, without=gone)


def _clear_jpeg(file: TiffFile, directory: Directory) -> None:
    start, length = (file.read_value(directory, tag, 0) for tag in (layouts.JPEG_START, layouts.JPEG_LENGTH))
    file.blank_stretch(start, length)


def _forget_inside(file: TiffFile, directory: Directory, tags: Sequence[int]) -> None:
    """Blanks the directories that a directory leads to, with their values."""
    for tag in tags:
        for child in list(file.read_children(directory, tag)):
            _forget_inside(file, child, tags)
            for entry in child.entries.values():
                if not child.at <= entry.at < child.at + child.size:
                    file.blank_stretch(entry.at, entry.size)
            file.blank_stretch(child.at, child.size)
