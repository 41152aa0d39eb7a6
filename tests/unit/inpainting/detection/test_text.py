"""Text: the locator's file is checked, lines become blocks, letters are the mask where they can be told apart."""

from __future__ import annotations

from pathlib import Path

import cv2
import numpy as np
import pytest

from inpainting.detection import text_locator
from inpainting.detection.classes import CLASSES
from inpainting.detection.instance import Instance, compute_growth, make_hole
from inpainting.detection.segmenter import SegmenterDetector, load_locator_or_reason
from inpainting.detection.text import find_text
from inpainting.detection.text_lines import find_lines, group_into_blocks
from inpainting.detection.text_locator import TextLocator, find_locator_file
from inpainting.engine.geometry import Box, Extent
from models.errors import WeightsError
from models.sentences import Sentence
from tests.unit.inpainting.detection.networks import COLOURS, Colours


@pytest.fixture(scope="module")
def locator() -> TextLocator:
    return TextLocator.load()


def sign(*, scale: float = 1.0, words: str = "Station") -> np.ndarray:
    """Dark words on a light ground."""
    image = np.full((round(240 * scale), round(400 * scale), 3), 225, np.uint8)
    thick = max(1, round(5 * scale))
    cv2.putText(image, words, (round(60 * scale), round(130 * scale)), 0, 2.2 * scale, (30, 30, 30), thick, cv2.LINE_AA)
    return image


def dark(image: np.ndarray) -> np.ndarray:
    return np.asarray((image.max(axis=2) < 120), np.float32)


@pytest.mark.parametrize("scale", [0.5, 1.0, 4.0])
def test_letters_are_found_where_they_are(locator: TextLocator, scale: float) -> None:
    image = sign(scale=scale)
    found = list(find_text(locator.compute_likelihood(image), image, dark))
    assert len(found) == 1
    assert found[0].label == "text"
    assert 0.5 < found[0].score <= 1
    truth, hole = dark(image) > 0.5, make_hole(found, Extent(image.shape[1], image.shape[0]))
    assert np.count_nonzero(hole & truth) / np.count_nonzero(truth) > 0.95
    assert hole.mean() < 2 * truth.mean(), "letters, not their line"


@pytest.mark.parametrize("answer", [0.2, 1.0], ids=["a sign of them", "everything"])
def test_a_line_is_the_mask_where_no_letters_can_be_told_apart(locator: TextLocator, answer: float) -> None:
    image = sign()
    found = list(
        find_text(locator.compute_likelihood(image), image, lambda crop: np.full(crop.shape[:2], answer, np.float32))
    )
    hole = make_hole(found, Extent(400, 240))
    truth = dark(image) > 0.5
    assert (hole & truth).sum() / truth.sum() > 0.98
    assert 0.1 < hole.mean() < 0.5


def test_what_is_as_large_as_a_cup_and_shows_no_letters_is_none(locator: TextLocator) -> None:
    image = sign()
    nowhere = find_text(locator.compute_likelihood(image), image, lambda crop: np.zeros(crop.shape[:2], np.float32))
    assert list(nowhere) == []


def test_an_empty_wall_has_no_text(locator: TextLocator) -> None:
    wall = np.random.default_rng(0).integers(110, 140, (300, 300, 3), np.uint8)
    assert list(find_text(locator.compute_likelihood(wall), wall, dark)) == []


def test_lines_close_together_are_one_block_and_others_are_not() -> None:
    likely = np.zeros((200, 300), np.float32)
    for x, y, height in ((20, 20, 10), (20, 42, 10), (20, 150, 10), (200, 20, 40)):
        likely[y : y + height, x : x + 80] = 0.9
    lines = find_lines(likely)
    assert len(lines) == 4
    assert all(line.height > 12 for line in lines), "the locator marks the core of a line only"
    assert sorted(len(block) for block in group_into_blocks(lines)) == [1, 1, 2]


def test_doubtful_or_tiny_spots_are_no_lines() -> None:
    likely = np.zeros((100, 100), np.float32)
    likely[10:20, 10:60] = 0.4
    likely[50:51, 50:52] = 0.9
    assert find_lines(likely) == []


@pytest.mark.parametrize("content", [None, b"something else"], ids=["missing", "altered"])
def test_without_its_file_one_sentence_says_so(tmp_path: Path, content: bytes | None) -> None:
    path = tmp_path / "detector.onnx"
    if content is not None:
        path.write_bytes(content)
    with pytest.raises(WeightsError, match=r"Text cannot be looked for: the file .* missing or altered"):
        TextLocator.load(path)


def test_the_file_beside_our_own_weights_comes_first(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert find_locator_file() is not None
    monkeypatch.setattr(text_locator, "WEIGHTS_FOLDER", tmp_path)
    (tmp_path / text_locator.FILE).write_bytes(b"x")
    assert find_locator_file() == tmp_path / text_locator.FILE
    assert isinstance(load_locator_or_reason(), Sentence)


def test_without_the_locator_the_other_classes_go_on() -> None:
    image = np.full((300, 400, 3), 128, np.uint8)
    image[80:200, 50:120] = COLOURS["person"]
    image[200:260, 200:360] = COLOURS["text"]
    detector = SegmenterDetector(Colours(), locator=Sentence("Text cannot be looked for."))  # type: ignore[arg-type]
    assert [one.label for one in detector.detect(image)] == ["person"]
    assert detector.describe_unavailable(CLASSES) == ("Text cannot be looked for.",)
    assert detector.describe_unavailable(["person"]) == ()
    with pytest.raises(WeightsError, match="cannot be looked for"):
        detector.detect(image, ["text"])


def test_text_grows_little_and_people_by_their_size() -> None:
    def one(label: str, side: int) -> Instance:
        return Instance(label, 0.9, Box(0, 0, side, side), np.ones((side, side), bool))

    large = Extent(4000, 3000)
    assert [compute_growth(one("text", 40), Extent(side, side)) for side in (500, 1500, 6000)] == [1, 2, 3]
    assert compute_growth(one("person", 60), large) < compute_growth(one("person", 900), large)
    assert compute_growth(one("object", 60), large) == 39
