"""A person gives wrong or broken files to the command for video: one sentence each, and nothing is changed."""

from __future__ import annotations

import io
import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import av
import PIL.Image
import pytest

from app.cli import main
from tests.odd_clips import SIZE, Clip, mask, write


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    write(tmp_path / "in.mp4", Clip(sound=("aac",)))
    mask(tmp_path / "mask.png")
    (tmp_path / "out.mp4").write_bytes(b"old")
    return tmp_path


def no_frames(path: Path) -> None:
    with av.open(str(path), "w") as container:
        stream = container.add_stream("libx264", rate=25)
        stream.width, stream.height = SIZE
        container.start_encoding()


def picture(kind: str) -> bytes:
    buffer = io.BytesIO()
    PIL.Image.new("RGB", SIZE).save(buffer, kind)
    return buffer.getvalue()


def prepare(folder: Path) -> dict[str, tuple[str, str, str, str]]:
    """By what is wrong: input, mask, output, and what the sentence has to say."""
    (folder / "empty.mp4").write_bytes(b"")
    for kind in ("PNG", "JPEG", "BMP", "WEBP", "AVIF"):
        (folder / f"{kind}.mp4").write_bytes(picture(kind))
    no_frames(folder / "none.mp4")
    mask(folder / "large.png", (65, 48))
    (folder / "text.png").write_text("no picture")
    (folder / "folder.mp4").mkdir()
    os.link(folder / "in.mp4", folder / "hard.mp4")
    (folder / "soft.mp4").symlink_to(folder / "in.mp4")
    (folder / "locked.mp4").write_bytes(b"old")
    (folder / "locked.mp4").chmod(0o444)
    write(folder / "odd.mkv", Clip(sound=("wavpack",)))
    pictures = {kind: (f"{kind}.mp4", "mask.png", "out.mp4", "not a video") for kind in ("PNG", "JPEG", "BMP", "AVIF")}
    return pictures | {
        "empty": ("empty.mp4", "mask.png", "out.mp4", "damaged, or it is not a video"),
        "no frames": ("none.mp4", "mask.png", "out.mp4", "no moving picture"),
        "folder as input": (".", "mask.png", "out.mp4", "is a folder"),
        "mask of another size": ("in.mp4", "large.png", "out.mp4", "65×48 pixels"),
        "mask that is none": ("in.mp4", "text.png", "out.mp4", "is not a picture"),
        "no mask": ("in.mp4", "none.png", "out.mp4", "cannot be read"),
        "hard link": ("in.mp4", "mask.png", "hard.mp4", "the video itself"),
        "symbolic link": ("in.mp4", "mask.png", "soft.mp4", "the video itself"),
        "folder as output": ("in.mp4", "mask.png", "folder.mp4", "is a folder"),
        "no folder": ("in.mp4", "mask.png", "none/out.mp4", "There is no folder"),
        "read-only": ("in.mp4", "mask.png", "locked.mp4", "read-only"),
        "ending": ("in.mp4", "mask.png", "out.webm", "ends in .mp4"),
        "sound that does not fit": ("odd.mkv", "mask.png", "out.mp4", "cannot hold wavpack"),
    }


def test_bad_input_is_told_in_a_sentence(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    cases = prepare(folder)
    there = {path.name: path.stat().st_mtime_ns for path in folder.iterdir()}
    for name, (video, masked, out, words) in cases.items():
        arguments = ["video", folder / video, "-o", folder / out, "--mask", folder / masked, "--method", "telea"]
        assert main([str(argument) for argument in arguments]) != 0, name
        told = capsys.readouterr().err.strip()
        assert words in told, name
        assert "\n" not in told, name
    assert {path.name: path.stat().st_mtime_ns for path in folder.iterdir()} == there


def begun(folder: Path, *, frames: int) -> subprocess.Popen[str]:
    """The command on a clip long enough to be still at work, once it has begun."""
    clip = write(folder / "long.mp4", Clip(frames=frames, size=SIZE, options={"preset": "ultrafast"}))
    files = ["-o", str(folder / "new.mp4"), "--mask", str(folder / "mask.png")]
    command = [sys.executable, "-m", "app", "video", str(clip), *files, "--method", "telea", "--json"]
    process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
    while process.poll() is None and not any(path.is_dir() for path in folder.glob(".new.mp4*")):
        time.sleep(0.01)
    return process


@pytest.mark.parametrize("request_to_stop", [signal.SIGINT, signal.SIGTERM])
def test_stopping_leaves_nothing(folder: Path, request_to_stop: signal.Signals) -> None:
    process = begun(folder, frames=900)
    process.send_signal(request_to_stop)
    told = process.communicate(timeout=30)[1].strip()
    assert (process.returncode, told) == (130, "cleanplate: Stopped; nothing was saved.")
    assert not list(folder.glob(".*"))
    assert not (folder / "new.mp4").exists()


def test_a_killed_run_is_taken_up_again_and_tidied(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    process = begun(folder, frames=300)
    process.kill()
    process.communicate(timeout=30)
    assert list(folder.glob(".new.mp4*"))
    files = ["-o", str(folder / "new.mp4"), "--mask", str(folder / "mask.png")]
    assert main(["video", str(folder / "long.mp4"), *files, "--method", "telea", "--json"]) == 0
    report = json.loads(capsys.readouterr().out.splitlines()[-1])
    assert {"seconds", "device", "method", "frames_per_second", "instances"} <= set(report)
    assert report["frames"] == 300
    assert not list(folder.glob(".*"))
