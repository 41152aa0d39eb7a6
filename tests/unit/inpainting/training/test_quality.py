"""The benchmark of quality: cases, figures, processes, report; on tiny pictures that are made here."""

from __future__ import annotations

import json
from pathlib import Path

import cv2
import numpy as np
import pytest

from app.cli import main
from inpainting.engine import metrics
from inpainting.engine.request import Hole, Image
from inpainting.training.quality import baselines as contenders
from inpainting.training.quality.command import BUCKETS
from inpainting.training.quality.contest import perform
from inpainting.training.quality.validation import Case
from models.errors import CleanplateError


def texture(side: int, seed: int = 0) -> Image:
    noise = np.random.default_rng(seed).normal(size=(side, side, 3))
    soft = cv2.GaussianBlur(noise, (0, 0), 1.5)
    return np.asarray((128 + 40 * soft / soft.std()).clip(0, 255), np.uint8)


def block(side: int) -> Hole:
    hole = np.zeros((side, side), bool)
    hole[side // 3 : side // 2, side // 3 : 2 * side // 3] = True
    return hole


@pytest.fixture
def photos(tmp_path: Path) -> Path:
    folder = tmp_path / "photos"
    folder.mkdir()
    for number in range(2):
        cv2.imwrite(str(folder / f"{number}.png"), texture(140, number))
    cv2.imwrite(str(folder / "small.png"), texture(50))
    return folder


def test_a_seam_is_1_for_the_truth_more_for_a_step_and_less_for_a_smear() -> None:
    truth, hole = texture(90), block(90)
    brighter = np.where(hole[..., None], np.minimum(truth.astype(int) + 60, 255).astype(np.uint8), truth)
    smeared = np.where(hole[..., None], cv2.inpaint(truth, hole.astype(np.uint8), 3, cv2.INPAINT_TELEA), truth)
    assert metrics.measure_seam_contrast(truth, truth, hole) == 1
    assert metrics.measure_seam_contrast(brighter, truth, hole) > 1.5
    assert metrics.measure_seam_contrast(smeared, truth, hole) < 0.9


def test_blur_is_far_in_sharpness_and_another_piece_of_the_same_texture_is_near() -> None:
    truth, hole = texture(90), block(90)
    blurred = np.where(hole[..., None], cv2.GaussianBlur(truth, (0, 0), 4), truth)
    same_kind = np.where(hole[..., None], texture(90, seed=8), truth)
    assert metrics.measure_sharpness_distance(truth, truth, hole) == 0
    assert metrics.measure_sharpness_distance(same_kind, truth, hole) < 0.5
    assert metrics.measure_sharpness_distance(blurred, truth, hole) > 1.5


def test_a_contender_works_in_its_own_process_and_is_measured() -> None:
    case = Case("thin", texture(80), block(80))
    performance = perform("navier-stokes", [case, case], device="cpu")
    assert len(performance.attempts) == 2
    for attempt in performance.attempts:
        assert attempt.filled.shape == case.image.shape
        assert np.array_equal(attempt.filled[~case.hole], case.image[~case.hole])
        assert attempt.seconds > 0
    assert performance.peak_memory > 10_000_000


def test_a_contender_that_cannot_be_loaded_is_a_sentence() -> None:
    with pytest.raises(CleanplateError, match="no device"):
        perform("patches", [Case("thin", texture(80), block(80))], device="toaster")


def test_only_what_is_installed_takes_part(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(contenders, "find_spec", lambda name: None)
    monkeypatch.setattr("shutil.which", lambda name: None)
    assert contenders.list_baselines() == ["auto", "partial-conv", "patches", "mirrored", "telea", "navier-stokes"]
    assert contenders.list_installed_peers() == {}


def test_the_command_writes_tables_sheets_and_a_page(
    photos: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "report"
    options = ["--size", "128", "--photos", "2", "--methods", "navier-stokes", "-o", str(out), "--json"]
    assert main(["benchmark", "quality", "--data", str(photos), *options]) == 0
    printed = capsys.readouterr().out
    result = json.loads(printed.splitlines()[-1])
    assert result["photos"] == 2, "the small picture is left out"
    assert list(result["means"]) == ["navier-stokes"]
    for bucket in BUCKETS:
        figures = result["means"]["navier-stokes"][bucket]
        assert figures["changed_outside"] == 0
        assert figures["seconds"] > 0
        assert f"**{bucket}**" in printed
        assert cv2.imread(str(out / f"{bucket}.jpg")).shape[1] == 3 * 128
    page = (out / "report.html").read_text()
    assert "navier-stokes" in page
    assert "object.jpg" in page
    assert json.loads((out / "results.json").read_text())["means"] == result["means"]


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (["--methods", "telea,magic"], "“magic” is not a method"),
        (["--size", "400"], "400 pixels wide and high"),
        (["--photos", "0"], "at least one"),
        (["--device", "gpu"], "auto, cpu, cuda, mps"),
    ],
)
def test_what_cannot_be_measured_is_a_sentence(
    arguments: list[str], sentence: str, photos: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["benchmark", "quality", "--data", str(photos), "--size", "128", *arguments]) != 0
    assert sentence in capsys.readouterr().err


def test_everyday_removals_stand_beside_the_results_of_others(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder, out = tmp_path / "photos", tmp_path / "sheets"
    folder.mkdir()
    photo, hole = texture(150), block(150)
    cv2.imwrite(str(folder / "wall.jpg"), photo)
    cv2.imwrite(str(folder / "wall.mask.png"), hole.astype(np.uint8) * 255)
    cv2.imwrite(str(folder / "wall.theirs.jpg"), np.full((75, 75, 3), 9, np.uint8))
    assert (
        main(["benchmark", "everyday", "--data", str(folder), "--methods", "patches,telea", "-o", str(out), "--json"])
        == 0
    )
    report = json.loads(capsys.readouterr().out.splitlines()[-1])
    assert (report["removals"], report["method"]) == (1, "patches,telea")
    sheet = cv2.imread(str(out / "wall.png"))
    assert sheet.shape == (150 + 28, 4 * 150, 3), "before, two methods, theirs"
    assert np.abs(sheet[28:, 450:].astype(int) - 9).max() <= 2
    ours = sheet[28:, 150:300]
    assert np.abs(ours[~hole].astype(int) - cv2.imread(str(folder / "wall.jpg"))[~hole]).max() == 0
    assert "wall.png" in (out / "everyday.html").read_text()


@pytest.mark.parametrize("broken", ["nothing", "size", "photo"])
def test_everyday_photos_that_cannot_be_used_are_a_sentence(
    broken: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    if broken != "nothing":
        cv2.imwrite(str(tmp_path / "a.mask.png"), np.zeros((20, 20), np.uint8))
    if broken == "size":
        cv2.imwrite(str(tmp_path / "a.jpg"), texture(30))
    assert main(["benchmark", "everyday", "--data", str(tmp_path), "-o", str(tmp_path / "out")]) != 0
    assert "Traceback" not in capsys.readouterr().err
