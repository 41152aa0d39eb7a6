"""Files that hold more than pixels, made byte by byte for the tests: segments, chunks, tags, trailers, previews."""

from __future__ import annotations

import base64
import io
import struct
import zlib
from collections.abc import Sequence
from typing import Any

import numpy as np
import PIL.Image
import tifffile

XMP_HEADER = b"http://ns.adobe.com/xap/1.0/\0"
EXTENSION_HEADER = b"http://ns.adobe.com/xmp/extension/\0"
_RDF = '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">'


def saved(form: str, picture: np.ndarray, **options: Any) -> bytes:
    buffer = io.BytesIO()
    PIL.Image.fromarray(picture).save(buffer, form, **options)
    return buffer.getvalue()


def odd_tiff(samples: np.ndarray, photometric: str = "rgb", **options: Any) -> bytes:
    """A TIFF as tifffile writes it, with whatever layout and tags."""
    buffer = io.BytesIO()
    tifffile.imwrite(buffer, samples, photometric=photometric, metadata=None, **options)
    return buffer.getvalue()


def bare_tiff(data: bytes, *, size: tuple[int, int], bits: Sequence[int], photometric: int, compression: int) -> bytes:
    """A TIFF of one strip with any numbers in its tags, even those that nobody can read."""
    width, height = size
    tags = [(256, width), (257, height), (259, compression), (262, photometric), (277, len(bits)), (278, height)]
    depths = struct.pack(f"<{len(bits)}H", *bits)
    start = 8 + 2 + 12 * (len(tags) + 3) + 4
    entries = [(tag, 4, 1, value) for tag, value in tags] + [(273, 4, 1, start + 8), (279, 4, 1, len(data))]
    inline = int.from_bytes(depths, "little") if len(depths) <= 4 else start
    entries.append((258, 3, len(bits), inline))
    directory = b"".join(struct.pack("<HHII", *entry) for entry in sorted(entries))
    return b"II*\0" + struct.pack("<IH", 8, len(entries)) + directory + bytes(4) + depths.ljust(8, b"\0") + data


def raw_photo(tags: Sequence[tuple[Any, ...]] = ()) -> bytes:
    """What cameras write: a small preview, and the readings of a sensor in a directory below it."""
    buffer = io.BytesIO()
    sensor = np.random.default_rng(0).integers(0, 4000, (64, 96)).astype(np.uint16)
    with tifffile.TiffWriter(buffer) as file:
        small = np.full((16, 24, 3), 90, np.uint8)
        file.write(small, photometric="rgb", subfiletype=1, subifds=1, metadata=None, extratags=tags)
        file.write(sensor, photometric=32803, subfiletype=0, metadata=None)
    return buffer.getvalue()


def segment(marker: int, body: bytes) -> bytes:
    return struct.pack(">BBH", 0xFF, marker, len(body) + 2) + body


def jpeg_with(jpeg: bytes, *segments: bytes) -> bytes:
    """Behind JFIF's own segment."""
    return jpeg[:20] + b"".join(segments) + jpeg[20:]


def packet(words: str) -> bytes:
    """XMP with these attributes and elements; they close the tag they stand in."""
    described = f"<rdf:Description {words}</rdf:Description>"
    return f'<x:xmpmeta xmlns:x="adobe:ns:meta/">{_RDF}{described}</rdf:RDF></x:xmpmeta>'.encode()


def xmp_segment(words: str) -> bytes:
    return segment(0xE1, XMP_HEADER + packet(words))


def extended_xmp(words: str, guid: bytes, *, part: int = 2000) -> list[bytes]:
    """The segments of an extension, each with a part of it."""
    body = packet(words)
    places = range(0, len(body), part)
    heads = (EXTENSION_HEADER + guid + struct.pack(">II", len(body), at) for at in places)
    return [segment(0xE1, head + body[at : at + part]) for head, at in zip(heads, places, strict=True)]


def listed(*items: tuple[str, int], more: str = "") -> str:
    """The words of a list of what is in a file: what each part means and its length."""
    space = "http://ns.google.com/photos/1.0/container/"
    lines = (
        f'<rdf:li rdf:parseType="Resource"><Container:Item Item:Mime="image/jpeg" Item:Semantic="{meaning}" '
        f'Item:Length="{length}"/></rdf:li>'
        for meaning, length in items
    )
    return (
        f'xmlns:Container="{space}" xmlns:Item="{space}item/" {more}>'
        f"<Container:Directory><rdf:Seq>{''.join(lines)}</rdf:Seq></Container:Directory>"
    )


def index_of(sizes: Sequence[int], first: int) -> bytes:
    """The segment that says where further pictures lie, `first` being where its TIFF header will be."""
    starts = [0] + [sum(sizes[:number]) - first for number in range(1, len(sizes))]
    entries = b"".join(struct.pack("<IIIHH", 0, size, start, 0, 0) for size, start in zip(sizes, starts, strict=True))
    head = b"II*\0" + struct.pack("<IH", 8, 3) + struct.pack("<HHI4s", 0xB000, 7, 4, b"0100")
    head += struct.pack("<HHII", 0xB001, 4, 1, len(sizes)) + struct.pack("<HHII", 0xB002, 7, len(entries), 50)
    return segment(0xE2, b"MPF\0" + head + bytes(4) + entries)


def gain_map_file(picture: np.ndarray) -> bytes:
    """A JPEG with a grey gain map of half its size behind it, as phones write them."""
    jpeg, small = saved("JPEG", picture, quality=90), saved("JPEG", picture[::2, ::2, 1].copy(), quality=90)
    version = 'xmlns:hdrgm="http://ns.adobe.com/hdr-gain-map/1.0/" hdrgm:Version="1.0"'
    words = listed(("Primary", 0), ("GainMap", len(small)), more=version)
    first = jpeg_with(jpeg, xmp_segment(words))
    place, length = 20 + len(first) - len(jpeg), len(index_of((0, 0), 0))
    index = index_of((len(first) + length, len(small)), place + 8)
    return first[:place] + index + first[place:] + small


def exif(*entries: tuple[int, int, int, bytes], more: bytes = b"", following: int = 0) -> bytes:
    """EXIF, big-endian, of one directory; `following` is where the next one begins."""
    directory = struct.pack(">H", len(entries)) + b"".join(struct.pack(">HHI4s", *entry) for entry in entries)
    return b"MM\0*\0\0\0\x08" + directory + struct.pack(">I", following) + more


def exif_with_thumbnail(jpeg: bytes) -> bytes:
    second = struct.pack(">H", 2) + struct.pack(">HHII", 0x201, 4, 1, 44) + struct.pack(">HHII", 0x202, 4, 1, len(jpeg))
    return exif(more=second + bytes(4) + jpeg, following=14)


def exif_with_pixels(pixels: np.ndarray) -> bytes:
    """The thumbnail of which is not compressed."""
    height, width = pixels.shape[:2]
    start = 8 + 2 + 4 + 2 + 12 * 9 + 4
    tags = [(256, width), (257, height), (258, 8), (259, 1), (262, 2), (273, start), (277, 3), (278, height)]
    tags.append((279, pixels.nbytes))
    second = struct.pack(">H", 9) + b"".join(struct.pack(">HHII", tag, 4, 1, value) for tag, value in tags)
    return exif(more=second + bytes(4) + pixels.tobytes(), following=14)


def exif_with_note(note: bytes) -> bytes:
    """With what the maker of a camera writes for itself."""
    inner = struct.pack(">HHHII", 1, 0x927C, 7, len(note), 44) + bytes(4)
    return exif((0x8769, 4, 1, struct.pack(">I", 26)), more=inner + note)


def resource(number: int, body: bytes) -> bytes:
    """One of Photoshop's."""
    return b"8BIM" + struct.pack(">HHI", number, 0, len(body)) + body + b"\0" * (len(body) % 2)


def photoshop(*resources: bytes) -> bytes:
    return segment(0xED, b"Photoshop 3.0\0" + b"".join(resources))


def photoshop_preview(jpeg: bytes, width: int, height: int) -> bytes:
    head = struct.pack(">IIIIIIHH", 1, width, height, width * 3, width * height * 3, len(jpeg), 24, 1)
    return resource(0x40C, head + jpeg)


def png_with(samples: np.ndarray, *before: tuple[bytes, bytes], after: Sequence[tuple[bytes, bytes]] = ()) -> bytes:
    """A PNG of 8 or 16 bits with these chunks before its pixels, and behind them."""
    bits, colour = 8 * samples.itemsize, 0 if samples.ndim == 2 else {2: 4, 3: 2, 4: 6}[samples.shape[2]]
    rows = b"".join(b"\0" + row.astype(f">u{samples.itemsize}").tobytes() for row in samples)
    head = struct.pack(">IIBBBBB", samples.shape[1], samples.shape[0], bits, colour, 0, 0, 0)
    chunks = [(b"IHDR", head), *before, (b"IDAT", zlib.compress(rows)), *after, (b"IEND", b"")]
    packed = (struct.pack(">I", len(b)) + kind + b + struct.pack(">I", zlib.crc32(kind + b)) for kind, b in chunks)
    return b"\x89PNG\r\n\x1a\n" + b"".join(packed)


def in_base64(data: bytes) -> str:
    return base64.b64encode(data).decode()
