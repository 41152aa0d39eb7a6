"""The witness for HEIF and AVIF: what its boxes describe."""

from __future__ import annotations

from io import BytesIO

from app.core.imageio.boxes import describe_boxes
from app.core.imageio.witness.report import Report

_USUAL = ((1, 13), (2, 2), (1, 2), (2, 13))


def report(data: bytes) -> Report:
    """Depth, colours, further items; EXIF, XMP and profile as Pillow finds them."""
    import PIL.Image

    boxes = describe_boxes(data)
    found = Report(depth=boxes.bits)
    for kind in boxes.kinds:
        found.say(kind, b"1")
    try:
        with PIL.Image.open(BytesIO(data)) as picture:
            info = dict(picture.info)
            found.is_transparent = picture.mode in ("RGBA", "LA")
    except Exception:  # what cannot be opened says nothing
        info = {}
    if isinstance(info.get("exif"), bytes):
        found.note_exif(info["exif"])
    if isinstance(info.get("xmp"), bytes):
        found.note_xmp(info["xmp"])
    if isinstance(info.get("icc_profile"), bytes):
        found.say("colour profile", info["icc_profile"])
    elif boxes.cicp is not None and boxes.cicp not in _USUAL:
        found.say("colour description (HDR, colour space)", bytes(min(255, number) for number in boxes.cicp))
    return found
