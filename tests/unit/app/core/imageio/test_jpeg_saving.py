"""JPEG files keep what they say; gain maps are edited, too; previews, clips and promises of them go and are told."""

from __future__ import annotations

import hashlib
import io
import struct
from collections.abc import Callable
from pathlib import Path

import numpy as np
import PIL.Image
import pytest

from app.core.errors import SaveError
from app.core.files import load_photo, save_and_compare, save_photo
from app.core.imageio.embedded import blank_pictures_in_resources, find_jpeg_end
from app.core.imageio.jpeg_blocks import list_segments
from app.core.imageio.jpeg_parts import split_parts
from tests.unit.app.core.pictures import smooth
from tests.unit.app.core.rich_files import (
    exif,
    exif_with_note,
    exif_with_pixels,
    exif_with_thumbnail,
    extended_xmp,
    gain_map_file,
    in_base64,
    index_of,
    jpeg_with,
    listed,
    photoshop,
    photoshop_preview,
    resource,
    saved,
    segment,
    xmp_segment,
)

HOLE = np.zeros((64, 96), np.bool_)
HOLE[20:41, 30:55] = True
RGB = smooth()
RGB[20:41, 30:55] = 255, 0, 0
JPEG = saved("JPEG", RGB, quality=90)
SMALL = RGB[::2, ::2].copy()
CAMERA = 'xmlns:GCamera="http://ns.google.com/photos/1.0/camera/"'
PICTURE = 'xmlns:GImage="http://ns.google.com/photos/1.0/image/"'
CLIP = b"\0\0\0\x18ftypmp42" + bytes(range(256)) * 8
FAR = np.pad(np.zeros((24, 32), np.bool_), ((40, 0), (64, 0)), constant_values=False)
FAR[48:, 72:] = True


def painted(image: np.ndarray) -> np.ndarray:
    after = image.copy()
    after[HOLE] = 10, 120, 60
    return after


def edited(tmp_path: Path, data: bytes, *, stripped: bool = False) -> tuple[bytes, tuple[str, ...]]:
    """The new file and what was said of it; far from the hole it shows what it did."""
    (tmp_path / "in.jpg").write_bytes(data)
    photo = load_photo(tmp_path / "in.jpg")
    photo = photo.without_metadata() if stripped else photo
    found, notes = save_and_compare(photo, painted(photo.image), tmp_path / "out.jpg", hole=HOLE)
    assert found.changed_blocks == 0
    assert not found.betraying
    after = load_photo(tmp_path / "out.jpg").image
    assert np.array_equal(after[FAR], photo.image[FAR])
    return (tmp_path / "out.jpg").read_bytes(), notes


def red(data: bytes) -> int:
    with PIL.Image.open(io.BytesIO(data)) as picture:
        r, g, b = np.moveaxis(np.asarray(picture.convert("RGB")).astype(int), 2, 0)
    return int(((r > 180) & (g < 90) & (b < 90)).sum())


PREVIEWS: dict[str, tuple[bytes, str]] = {
    "thumbnail in EXIF": (segment(0xE1, b"Exif\0\0" + exif_with_thumbnail(JPEG)), "EXIF"),
    "bare thumbnail in EXIF": (segment(0xE1, b"Exif\0\0" + exif_with_pixels(SMALL[:20, 5:35])), "EXIF"),
    "maker's note": (segment(0xE1, b"Exif\0\0" + exif_with_note(b"Maker" + JPEG + b"rest")), "EXIF"),
    "Photoshop": (photoshop(photoshop_preview(JPEG, 96, 64)), "Photoshop"),
    "Photoshop's EXIF": (photoshop(resource(1058, exif_with_thumbnail(JPEG))), "Photoshop"),
    "JFXX with a JPEG": (segment(0xE0, b"JFXX\0\x10" + JPEG), "JFIF"),
    "JFXX with pixels": (segment(0xE0, b"JFXX\0\x13\x30\x20" + SMALL.tobytes()), "JFIF"),
    "thumbnails in XMP": (xmp_segment(f'xmlns:xmp="x"><xmp:Thumbnails>{in_base64(JPEG)}</xmp:Thumbnails>'), "XMP"),
    "attribute in XMP": (
        xmp_segment(f'{PICTURE} GImage:Mime="a" GImage:Data="{in_base64(JPEG)}">'),
        "XMP",
    ),
    "lines in XMP": (xmp_segment(f'xmlns:q="x"><q:i>{in_base64(JPEG).replace("A", "A&#xA;")}</q:i>'), "XMP"),
    "another segment": (segment(0xE4, b"Preview\0" + JPEG), "APP4"),
}


@pytest.mark.parametrize("stripped", [False, True])
@pytest.mark.parametrize("kind", PREVIEWS)
def test_no_preview_shows_what_was_removed(tmp_path: Path, kind: str, stripped: bool) -> None:
    after, notes = edited(tmp_path, jpeg_with(JPEG, PREVIEWS[kind][0]), stripped=stripped)
    assert after.count(b"\xff\xd8\xff") == 1
    assert in_base64(JPEG)[:60].encode() not in after
    assert in_base64(JPEG)[:60].replace("A", "A&#xA;").encode() not in after
    assert SMALL[12, 15:27].tobytes() not in after
    assert b"GImage:Mime" not in after
    assert any(PREVIEWS[kind][1] in note for note in notes) or kind == "Photoshop's EXIF"


def test_a_thumbnail_in_the_first_segment_goes(tmp_path: Path) -> None:
    head = segment(0xE0, b"JFIF\0\1\2\1\0\x48\0\x48\x30\x20" + SMALL.tobytes())
    after, _ = edited(tmp_path, JPEG[:2] + head + JPEG[20:])
    assert SMALL[12, 15:27].tobytes() not in after
    with PIL.Image.open(io.BytesIO(after)) as picture:
        assert picture.info["dpi"] == (72, 72)


def test_an_extension_of_xmp_is_put_together_cleaned_and_taken_apart_again(tmp_path: Path) -> None:
    words = f'{PICTURE} xmlns:k="y" k:kept="{"word " * 900}" GImage:Data="{in_base64(JPEG)}">'
    guid = b"0123456789ABCDEF0123456789ABCDEF"
    main = xmp_segment(f'xmlns:xmpNote="z" xmpNote:HasExtendedXMP="{guid.decode()}">')
    after, notes = edited(tmp_path, jpeg_with(JPEG, main, *extended_xmp(words, guid)))
    parts = [
        one.body[35:] for one in list_segments(after) if one.body.startswith(b"http://ns.adobe.com/xmp/extension/\0")
    ]
    whole = b"".join(part[40:] for part in parts)
    assert whole.count(b"word ") == 900
    assert in_base64(JPEG)[:60].encode() not in whole
    new = hashlib.md5(whole, usedforsecurity=False).hexdigest().upper().encode()
    assert all(part[:32] == new for part in parts)
    assert b'HasExtendedXMP="' + new in after
    assert struct.unpack(">I", parts[0][32:36])[0] == len(whole)
    assert any("preview (XMP)" in note for note in notes)


def test_exif_may_go_on_in_a_second_segment_and_does_not_double(tmp_path: Path) -> None:
    note = bytes(range(256)) * 280
    body = exif_with_note(note)
    data = jpeg_with(JPEG, *(segment(0xE1, b"Exif\0\0" + part) for part in (body[:65000], body[65000:])))
    for _ in range(3):
        data, notes = edited(tmp_path, data)
        assert notes == ()
    with PIL.Image.open(io.BytesIO(data)) as picture:
        assert picture.info["exif"].removeprefix(b"Exif\0\0") == body
    assert sum(one.body.startswith(b"Exif\0\0") for one in list_segments(data)) == 2


@pytest.mark.parametrize(("kind", "value"), [(3, b"\0\6\0\0"), (4, b"\0\0\0\6")])
@pytest.mark.parametrize("stripped", [False, True])
def test_an_orientation_of_any_type_stays_one(tmp_path: Path, kind: int, value: bytes, stripped: bool) -> None:
    (tmp_path / "in.jpg").write_bytes(jpeg_with(JPEG, segment(0xE1, b"Exif\0\0" + exif((0x112, kind, 1, value)))))
    photo = load_photo(tmp_path / "in.jpg")
    assert photo.extent == (64, 96)
    saved_as = photo.without_metadata() if stripped else photo
    save_photo(saved_as, photo.image, tmp_path / "out.jpg")
    with PIL.Image.open(tmp_path / "out.jpg") as picture:
        assert picture.getexif()[0x112] == 6
    assert np.array_equal(load_photo(tmp_path / "out.jpg").image, photo.image)
    save_photo(saved_as, photo.image, tmp_path / "out.png")
    assert load_photo(tmp_path / "out.png").extent == (64, 96)


def test_what_stays_true_stays(tmp_path: Path) -> None:
    texts = photoshop(resource(0x404, b"\x1c\x02\x50\0\4Anna"), resource(0x3ED, bytes(16)))
    data = jpeg_with(JPEG, texts, segment(0xFE, b"hello"), segment(0xE5, b"private\0words"))
    after, notes = edited(tmp_path, data)
    assert notes == ()
    assert all(word in after for word in (texts, b"hello", b"private\0words"))


def test_a_gain_map_is_filled_too_and_found_where_the_index_says(tmp_path: Path) -> None:
    data = gain_map_file(RGB)
    after, notes = edited(tmp_path, data)
    assert notes == ()
    before, now = split_parts(data), split_parts(after)
    assert now.gain_map
    assert f'Item:Length="{len(now.gain_map)}"'.encode() in after
    one, other = (np.asarray(PIL.Image.open(io.BytesIO(part.gain_map))).astype(int) for part in (before, now))
    assert np.array_equal(one[FAR[::2, ::2]], other[FAR[::2, ::2]])
    assert one[12:19, 17:26].mean() < 5
    assert abs(other[12:19, 17:26].mean() - RGB[24:38, 20:28, 1].mean()) < 25
    assert after.endswith(now.gain_map)
    assert split_parts(edited(tmp_path, after)[0]).gain_map


def test_a_gain_map_goes_with_everything_private_and_nothing_announces_it(tmp_path: Path) -> None:
    after, notes = edited(tmp_path, gain_map_file(RGB), stripped=True)
    assert any("HDR gain map" in note for note in notes)
    assert not any(word in after for word in (b"GainMap", b"hdrgm", b"MPF\0"))


def test_a_gain_map_of_another_shape_is_dropped_and_told(tmp_path: Path) -> None:
    jpeg, odd = saved("JPEG", RGB), saved("JPEG", RGB[:30, :90, 1].copy())
    version = 'xmlns:hdrgm="http://ns.adobe.com/hdr-gain-map/1.0/" hdrgm:Version="1.0"'
    data = jpeg_with(jpeg, xmp_segment(listed(("Primary", 0), ("GainMap", len(odd)), more=version))) + odd
    after, notes = edited(tmp_path, data)
    assert any("HDR gain map" in note for note in notes)
    assert not any(word in after for word in (b"GainMap", b"hdrgm:Version", b"MPF\0"))


def in_list(clip: bytes) -> bytes:
    words = listed(
        ("Primary", 0),
        ("MotionPhoto", len(clip)),
        more=f'{CAMERA} GCamera:MotionPhoto="1"',
    )
    return jpeg_with(JPEG, xmp_segment(words)) + clip


def by_offset(clip: bytes) -> bytes:
    words = f'{CAMERA} GCamera:MicroVideo="1" GCamera:MicroVideoOffset="{len(clip)}">'
    return jpeg_with(JPEG, xmp_segment(words)) + clip


def by_marker(clip: bytes) -> bytes:
    return JPEG + b"\0\0\x30\x0aMotionPhoto_Data" + clip + b"SEFH" + bytes(20) + b"SEFT"


@pytest.mark.parametrize("make", [in_list, by_offset, by_marker, lambda clip: JPEG + clip])
def test_a_clip_behind_the_picture_goes_and_is_told(tmp_path: Path, make: Callable[[bytes], bytes]) -> None:
    after, notes = edited(tmp_path, make(CLIP))
    assert CLIP not in after
    assert any("moving clip" in note for note in notes)
    assert not any(word in after for word in (b"MotionPhoto", b"MicroVideo", b"Container:Directory"))


def test_saving_over_a_file_with_more_in_it_is_refused_beforehand(tmp_path: Path) -> None:
    (tmp_path / "in.jpg").write_bytes(in_list(CLIP))
    photo = load_photo(tmp_path / "in.jpg")
    with pytest.raises(SaveError, match="holds more than the picture"):
        save_photo(photo, photo.image, tmp_path / "there" / ".." / "in.jpg")
    assert (tmp_path / "in.jpg").read_bytes() == in_list(CLIP)


def test_other_pictures_of_the_scene_go_and_are_told(tmp_path: Path) -> None:
    length, other = len(index_of((0, 0), 0)), saved("JPEG", 255 - RGB)
    data = jpeg_with(JPEG, index_of((len(JPEG) + length, len(other)), 28)) + other
    assert split_parts(data).others == 1
    after, notes = edited(tmp_path, data)
    assert after.count(b"\xff\xd8\xff") == 1
    assert any("other pictures" in note for note in notes)


@pytest.mark.parametrize("behind", [b"\0\0\0", b"\r\n"])
def test_nothing_is_said_of_nothing(tmp_path: Path, behind: bytes) -> None:
    assert edited(tmp_path, JPEG + behind)[1] == ()


def test_the_end_of_a_picture_is_found_past_its_segments() -> None:
    nested = jpeg_with(JPEG, segment(0xE4, JPEG))
    assert find_jpeg_end(nested + b"rest", 0) == len(nested)
    assert find_jpeg_end(JPEG[:-2], 0) == len(JPEG) - 2
    assert find_jpeg_end(b"\xff\xd8\xff\xe0", 0) is None
    assert find_jpeg_end(b"\xff\xd8nothing", 0) is None


def test_resources_that_are_cut_short_are_kept_as_they_are() -> None:
    torn = resource(0x404, b"text") + b"8BIM\x04\x0c\0\0\xff\xff\xff\xffrest"
    assert blank_pictures_in_resources(torn) == torn
