"""What is around the pictures comes through cleaning: times, tags, tracks, words; demuxed before and after."""

from __future__ import annotations

import io
import struct
from fractions import Fraction
from pathlib import Path
from typing import Any

import av
import av.filter
import PIL.Image
import pytest

from inpainting.video.errors import VideoError
from inpainting.video.io.reader import probe, read_frames
from inpainting.video.options import VideoOptions
from inpainting.video.pipeline import VideoResult, clean
from tests.odd_clips import SIZE, Clip, mask, say, subtitles, write

HDR = (
    "mastering-display=G(13250,34500)B(7500,3000)R(34000,16000)WP(15635,16450)L(10000000,1):cll=1000,400",
    {"color_primaries": 9, "color_trc": 16, "colorspace": 9, "color_range": 1},
)
WORDS = {
    "title": "A day out",
    "artist": "Me",
    "comment": "hello",
    "creation_time": "2021-03-04T05:06:07.000000Z",
}


def cleaned(source: Path, ending: str, *, lossless: bool = False, size: tuple[int, int] = SIZE) -> VideoResult:
    hole = mask(source.with_name("mask.png"), size)
    out = source.with_name(f"out{ending}")
    return clean(source, out, VideoOptions(mask=hole, method="telea", lossless=lossless))


def frame_times(path: Path) -> list[float]:
    with av.open(str(path)) as container:
        return [frame.time for frame in container.decode(video=0)]


def copied(path: Path) -> list[tuple[str, list[tuple[float, bytes]]]]:
    """For every track but the pictures its codec and packets with their times."""
    with av.open(str(path)) as container:
        tracks: dict[int, list[tuple[float, bytes]]] = {stream.index: [] for stream in container.streams}
        names = {stream.index: stream.name for stream in container.streams}
        first = container.streams.video[0].index
        for packet in container.demux():
            if packet.size and packet.pts is not None:
                tracks[packet.stream.index].append((float(packet.pts * packet.time_base), bytes(packet)))
        return [(str(names[index]), track) for index, track in tracks.items() if track and index != first]


def side_data(path: Path) -> dict[str, bytes]:
    with av.open(str(path)) as container:
        return {side.type.name: bytes(side) for side in next(container.decode(video=0)).side_data}


@pytest.mark.parametrize(
    ("name", "clip", "ending"),
    [
        ("h264.mp4", Clip(sound=("aac", "aac")), ".mp4"),
        ("vfr.mp4", Clip(times=(0, 512, 900, 2100, 2612, 5000), sound=("aac",)), ".mp4"),
        ("late.mp4", Clip(times=(5000, 5512, 6024, 6536, 7048, 7560), sound=("aac",)), ".mp4"),
        ("prores.mov", Clip(codec="prores_ks", pixels="yuv422p10le", sound=("pcm_s24le",)), ".mov"),
        ("vp9.webm", Clip(codec="libvpx-vp9", sound=("libopus",)), ".mkv"),
        ("vp9.webm", Clip(codec="libvpx-vp9", sound=("libopus",)), ".mp4"),
        ("mpeg4.avi", Clip(codec="mpeg4", sound=("libmp3lame", "pcm_s16le")), ".mp4"),
        ("ffv1.mkv", Clip(codec="ffv1", pixels="yuv444p", sound=("flac", "ac3")), ".mkv"),
        ("stream.ts", Clip(sound=("aac", "ac3")), ".mp4"),
        ("mpeg2.mpg", Clip(codec="mpeg2video", sound=("mp2",)), ".mkv"),
        ("live.mkv", Clip(sound=("aac",), container_options={"live": "1"}), ".mp4"),
        ("parts.mp4", Clip(sound=("aac",), container_options={"movflags": "frag_keyframe+empty_moov"}), ".mp4"),
        ("flash.flv", Clip(codec="flv", sound=("aac",)), ".mkv"),
    ],
)
def test_times_and_packets_stay(tmp_path: Path, name: str, clip: Clip, ending: str) -> None:
    source = write(tmp_path / name, clip)
    result = cleaned(source, ending)
    out = tmp_path / f"out{ending}"
    assert (result.frames, result.notes) == (6, ())
    assert frame_times(out) == pytest.approx(frame_times(source), abs=6e-4)
    before, after = copied(source), copied(out)
    assert [(codec, len(track)) for codec, track in after] == [(codec, len(track)) for codec, track in before]
    for (_, one), (_, other) in zip(before, after, strict=True):
        assert [time for time, _ in other] == pytest.approx([time for time, _ in one], abs=6e-4)
        framed = name.endswith(".ts") and one[0][1][:2] == b"\xff\xf1"
        assert [data for _, data in other] == [data[7:] if framed else data for _, data in one]
    assert ending != ".mkv" or probe(out).rate == probe(source).rate


def test_an_avi_with_frames_out_of_order_gets_even_times(tmp_path: Path) -> None:
    source = write(tmp_path / "order.avi", Clip(options={"bf": "2"}, frames=8))
    cleaned(source, ".mp4")
    assert frame_times(tmp_path / "out.mp4") == pytest.approx([number / 25 for number in range(8)])


def test_a_bare_stream_gets_even_times(tmp_path: Path) -> None:
    source = write(tmp_path / "bare.h264", Clip())
    cleaned(source, ".mp4")
    assert frame_times(tmp_path / "out.mp4") == pytest.approx([number / 25 for number in range(6)])


@pytest.mark.parametrize("ending", [".mp4", ".mkv"])
def test_light_of_the_master_and_colours_stay(tmp_path: Path, ending: str) -> None:
    words, colours = HDR
    source = write(tmp_path / "hdr.mkv", Clip(pixels="yuv420p10le", context=colours, options={"x264-params": words}))
    cleaned(source, ending)
    before, after = side_data(source), side_data(tmp_path / f"out{ending}")
    assert struct.unpack("2I", after["CONTENT_LIGHT_LEVEL"]) == (1000, 400)
    for kind in ("MASTERING_DISPLAY_METADATA", "CONTENT_LIGHT_LEVEL"):
        assert after[kind] == before[kind]
    info = probe(tmp_path / f"out{ending}")
    assert (info.layout.name, info.colours) == ("yuv420p10le", probe(source).colours)


@pytest.mark.parametrize("fields", ["tff", "bff"])
@pytest.mark.parametrize("codec", ["libx264", "mpeg2video"])
def test_interlaced_stays_interlaced(tmp_path: Path, codec: str, fields: str) -> None:
    source = write(tmp_path / "fields.mkv", Clip(codec=codec, fields=fields, options={"flags": "+ildct+ilme"}))
    result = cleaned(source, ".mp4")
    assert result.notes == ()
    assert probe(source).side_data.fields == probe(tmp_path / "out.mp4").side_data.fields == fields


def test_interlaced_that_cannot_stay_is_told(tmp_path: Path) -> None:
    clip = Clip(codec="mpeg2video", fields="tff", size=(64, 46), options={"flags": "+ildct+ilme"})
    result = cleaned(write(tmp_path / "fields.mkv", clip), ".mp4", size=clip.size)
    assert result.notes == ("The video is interlaced; it is saved as whole frames.",)


def test_shape_and_turn_stay(tmp_path: Path) -> None:
    clip = Clip(rotation=90, context={"sample_aspect_ratio": Fraction(16, 11)})
    source = write(tmp_path / "turned.mp4", clip)
    for ending in (".mp4", ".mkv"):
        cleaned(source, ending, size=SIZE[::-1])
        before, after = probe(source), probe(tmp_path / f"out{ending}")
        assert (after.extent, after.rotation, after.aspect) == (before.extent, 90, Fraction(16, 11))
        assert after.side_data.matrix == before.side_data.matrix


@pytest.mark.parametrize(
    ("codec", "pixels"), [("ffv1", "yuv420p"), ("ffv1", "yuv422p"), ("mjpeg", "yuvj420p"), ("ffv1", "yuv420p10le")]
)
@pytest.mark.parametrize("size", [(63, 47), (9, 7)])
def test_odd_sizes_stay_with_full_chroma(tmp_path: Path, codec: str, pixels: str, size: tuple[int, int]) -> None:
    source = write(tmp_path / "odd.mkv", Clip(codec=codec, pixels=pixels, size=size, frames=2))
    result = cleaned(source, ".mp4", lossless=True, size=size)
    assert "444p" in result.notes[0]
    before, after = probe(source), probe(tmp_path / "out.mp4")
    assert after.extent == size
    for one, two in zip(read_frames(before), read_frames(after), strict=True):
        assert (one.planes[0][40:] == two.planes[0][40:]).all()


def with_all(codec: str) -> Clip:
    """Chapters, a subtitle track, words, a timecode."""
    held: list[Any] = []

    def prepare(container: Any) -> None:
        ends = {"time_base": Fraction(1, 1000), "metadata": {"title": "One"}}
        container.set_chapters([{"id": 1, "start": 0, "end": 100, **ends}, {"id": 2, "start": 100, "end": 240, **ends}])
        held.append(subtitles(container, codec))
        held[0].disposition = 64

    def finish(container: Any) -> None:
        texts = [b"Hello", b"you"]
        say(
            container,
            held[0],
            [len(text).to_bytes(2, "big") + text for text in texts] if codec == "mov_text" else texts,
        )

    words = {"language": "nld", "title": "Main", "timecode": "01:00:00:00"}
    return Clip(sound=("aac", "aac"), metadata=WORDS, words=words, prepare=prepare, finish=finish)


def described(path: Path) -> tuple[dict[str, str], list[tuple[float, float]], list[str], list[bytes], bool]:
    """Words, chapters, languages of sound and texts, the texts, and whether the texts are forced."""
    with av.open(str(path)) as container:
        words = {key.lower(): value for key, value in container.metadata.items() if key.lower() in WORDS}
        chapters = [
            (float(chapter["start"] * chapter["time_base"]), float(chapter["end"] * chapter["time_base"]))
            for chapter in container.chapters()
        ]
        texts = container.streams.subtitles[0]
        languages = [str(stream.language) for stream in (*container.streams.audio, texts)]
        plain = [bytes(packet) for packet in container.demux(texts) if packet.size > 2]
        said = [data[2:] if texts.name == "mov_text" else data for data in plain]
        return words, chapters, languages, said, bool(texts.disposition & texts.disposition.forced)


@pytest.mark.parametrize(("name", "codec"), [("in.mp4", "mov_text"), ("in.mkv", "subrip")])
@pytest.mark.parametrize("ending", [".mp4", ".mkv"])
def test_words_chapters_and_subtitles_stay(tmp_path: Path, name: str, codec: str, ending: str) -> None:
    source = write(tmp_path / name, with_all(codec))
    result = cleaned(source, ending)
    out = tmp_path / f"out{ending}"
    changes = (ending == ".mkv") != (name == "in.mkv")
    assert result.notes == (("Subtitles in track 3 were kept as plain text.",) if changes else ())
    assert described(out) == described(source)
    assert described(out)[3] == [b"Hello", b"you"]
    with av.open(str(out)) as container:
        first = {key.lower(): value for key, value in container.streams.video[0].metadata.items()}
    assert (first["language"], first.get("title", first.get("name"))) == ("nld", "Main")
    assert first["timecode"] == "01:00:00:00"


def test_words_that_mp4_has_no_place_for_stay(tmp_path: Path) -> None:
    words = {"title": "T", "com.apple.quicktime.make": "Camera", "odd key": "x", "description": "long"}
    options = {"movflags": "use_metadata_tags"}
    for name in ("in.mp4", "in.mov"):
        source = write(tmp_path / name, Clip(metadata=words, container_options=options))
        cleaned(source, source.suffix)
        with av.open(str(tmp_path / f"out{source.suffix}")) as container:
            assert {key: container.metadata.get(key) for key in words} == words


def test_a_preview_ends_its_chapters_too(tmp_path: Path) -> None:
    source = write(tmp_path / "in.mp4", with_all("mov_text"))
    out = tmp_path / "out.mp4"
    clean(source, out, VideoOptions(mask=mask(tmp_path / "mask.png"), method="telea", preview=0.08))
    assert described(out)[1] == [(0.0, 0.08)]


def picture() -> bytes:
    buffer = io.BytesIO()
    PIL.Image.new("RGB", (8, 8), (255, 0, 0)).save(buffer, "PNG")
    return buffer.getvalue()


def with_cover(container: Any) -> None:
    container.add_attachment("font.ttf", "application/x-truetype-font", b"letters")
    container.add_attachment("cover.png", "image/png", picture())


@pytest.mark.parametrize(
    ("ending", "kinds", "lost"),
    [(".mkv", ["video", "attachment", "video"], 0), (".mp4", ["video", "video"], 1), (".mov", ["video"], 2)],
)
def test_covers_and_attachments_stay_or_are_named(tmp_path: Path, ending: str, kinds: list[str], lost: int) -> None:
    result = cleaned(write(tmp_path / "in.mkv", Clip(prepare=with_cover)), ending)
    assert len(result.notes) == lost
    assert all("was not kept" in note for note in result.notes)
    with av.open(str(tmp_path / f"out{ending}")) as container:
        assert [stream.type for stream in container.streams] == kinds
        covers = [stream for stream in container.streams.video if stream.disposition & stream.disposition.attached_pic]
        assert all(bytes(next(container.demux(cover))) == picture() for cover in covers)


@pytest.mark.parametrize(
    ("codec", "name", "ending", "kept"), [("klv", "in.ts", ".mp4", 0), ("bin_data", "in.mp4", ".mp4", 1)]
)
def test_data_stays_or_is_named(tmp_path: Path, codec: str, name: str, ending: str, kept: int) -> None:
    held: list[Any] = []

    def finish(container: Any) -> None:
        for number in range(3):
            packet = av.Packet(b"place %d" % number)
            packet.stream, packet.time_base = held[0], Fraction(1, 90000)
            packet.pts = packet.dts = number * 3600
            container.mux(packet)

    def prepare(container: Any) -> None:
        held.append(container.add_data_stream(codec))

    source = write(tmp_path / name, Clip(prepare=prepare, finish=finish))
    result = cleaned(source, ending)
    assert result.notes == (() if kept else ("Track 1 (data) was not kept.",))
    assert len(copied(tmp_path / f"out{ending}")) == kept


def test_sound_that_does_not_fit_is_told_before_any_work(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    source = write(tmp_path / "in.mkv", Clip(sound=("wavpack",)))
    monkeypatch.setattr("inpainting.video.pipeline._Work.run", lambda self: pytest.fail("the work was begun"))
    with pytest.raises(VideoError, match=r"cannot hold .* ends in \.mkv"):
        cleaned(source, ".mp4")
    assert not (tmp_path / "out.mp4").exists()


def test_mp4_plays_at_once_and_everywhere(tmp_path: Path) -> None:
    cleaned(write(tmp_path / "in.webm", Clip(codec="libvpx-vp9")), ".mp4")
    data = (tmp_path / "out.mp4").read_bytes()
    assert data.index(b"moov") < data.index(b"mdat")
    with av.open(str(tmp_path / "out.mp4")) as container:
        context = container.streams.video[0].codec_context
        assert (context.name, context.pix_fmt, context.codec_tag) == ("h264", "yuv420p", "avc1")
