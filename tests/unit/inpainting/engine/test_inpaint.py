"""The promises of the engine's one door, checked with fillers that are cheap, nosy or faulty."""

from __future__ import annotations

from itertools import pairwise

import cv2
import numpy as np
import pytest

from inpainting.engine.filler import DeviceMemoryError, FilledPiece, Filler, Piece
from inpainting.engine.geometry import Box
from inpainting.engine.inpaint import inpaint
from inpainting.engine.request import Hole, Image, InpaintRequest
from inpainting.errors import CancelledError, DeviceError, InvalidRequestError
from inpainting.methods import create_filler


class MeanFiller:
    """Fills with the mean of what it is shown; remembers the sizes it was shown."""

    name = "mean"

    def __init__(self, device: str = "cpu") -> None:
        self.device = device
        self.shown: list[tuple[int, int]] = []

    def fill(self, image: Image, hole: Hole) -> Image:
        self.shown.append(hole.shape)
        assert not hole.all(), "a method must always see something known"
        assert not image[hole].any(), "what is in the hole must not be shown"
        filled = image.copy()
        filled[hole] = image[~hole].mean(axis=0).round().astype(np.uint8)
        return filled


class ForgetfulFiller(MeanFiller):
    """A graphics card with memory for tiles up to `most` on a side."""

    def __init__(self, most: int, *, movable: bool = True) -> None:
        super().__init__("cuda")
        self._most = most
        if movable:
            self.on_cpu = lambda: MeanFiller()

    def fill(self, image: Image, hole: Hole) -> Image:
        if max(hole.shape) > self._most:
            raise DeviceMemoryError("full")
        return super().fill(image, hole)


def noise(width: int, height: int, seed: int = 0) -> Image:
    return np.random.default_rng(seed).integers(0, 256, (height, width, 3), dtype=np.uint8)


def random_hole(width: int, height: int, seed: int) -> Hole:
    """Dots, strokes and a blob, with at least one pixel in and one out."""
    rng = np.random.default_rng(seed)
    hole = (rng.random((height, width)) < rng.choice([0.0, 0.001, 0.3])).astype(np.uint8)
    for _ in range(rng.integers(1, 4)):
        ends = rng.integers(0, (width, height), (2, 2)).tolist()
        cv2.line(hole, ends[0], ends[1], 1, int(rng.integers(1, 1 + max(2, min(width, height) // 2))))
    hole[rng.integers(height), rng.integers(width)] = 1
    if hole.all():
        hole[0, 0] = 0
    return hole.astype(bool)


SIZES = [(2, 1), (1, 2), (3, 3), (64, 1), (1, 700), (31, 45), (200, 130), (517, 513), (700, 35), (1300, 900)]


@pytest.mark.parametrize(("width", "height"), SIZES)
@pytest.mark.parametrize("seed", range(3))
def test_outside_the_hole_nothing_changes_and_inside_all_does(width: int, height: int, seed: int) -> None:
    image, hole = noise(width, height, seed), random_hole(width, height, seed)
    image[hole] = (0, 255, 0)
    image[~hole, 1] = 0
    result = inpaint(InpaintRequest(image, hole), MeanFiller())
    after = result.apply_to(image)
    assert np.array_equal(after[~hole], image[~hole])
    assert (after[hole][:, 1] < 128).all()
    covered = np.zeros(hole.shape, np.uint8)
    for patch in result.patches:
        assert patch.pixels.shape == (patch.box.height, patch.box.width, 3)
        covered[patch.box.slices] += 1
    assert covered.max() == 1, "patches must not overlap"
    assert (covered[hole] == 1).all()


@pytest.mark.parametrize("feather", [90, 10**12, 10**400])
def test_a_feather_reaches_no_further_than_the_picture(feather: int) -> None:
    image, hole = noise(50, 40, 1), random_hole(50, 40, 1)
    widest = inpaint(InpaintRequest(image, hole, 90), MeanFiller()).apply_to(image)
    assert np.array_equal(inpaint(InpaintRequest(image, hole, feather), MeanFiller()).apply_to(image), widest)


@pytest.mark.parametrize("method", ["telea", "navier-stokes", "mean"])
@pytest.mark.parametrize("seed", range(3))
def test_what_is_in_the_hole_never_matters_and_the_bytes_repeat(method: str, seed: int) -> None:
    filler: Filler = MeanFiller() if method == "mean" else create_filler(method)
    image, hole = noise(400, 300, seed), random_hole(400, 300, seed)
    hole[50:250, 100:300] = True
    other = image.copy()
    other[hole] = noise(400, 300, seed + 99)[hole]
    first, second = (inpaint(InpaintRequest(pixels, hole), filler).apply_to(image) for pixels in (image, other))
    assert np.array_equal(first, second)


def test_progress_grows_from_0_to_1() -> None:
    hole = np.zeros((1500, 2200), bool)
    hole[100:110, 50:2100] = hole[400:900, 300:900] = hole[1400, 2100] = True
    told: list[float] = []
    inpaint(InpaintRequest(noise(2200, 1500), hole), MeanFiller(), on_progress=told.append)
    assert told[0] == 0
    assert told[-1] == 1
    assert len(told) > 8
    assert all(before < after for before, after in pairwise(told))


@pytest.mark.parametrize("asked_before", [0, 1, 3])
def test_cancel_is_asked_between_tiles(asked_before: int) -> None:
    hole = np.zeros((300, 3000), bool)
    hole[140:150, 50:2900] = True
    filler, answers = MeanFiller(), iter([False] * asked_before + [True])
    with pytest.raises(CancelledError):
        inpaint(InpaintRequest(noise(3000, 300), hole), filler, cancel=lambda: next(answers))
    assert len(filler.shown) == asked_before


@pytest.mark.parametrize(("most", "device", "word"), [(400, "cuda", "smaller pieces"), (100, "cpu", "processor")])
def test_too_little_memory_means_smaller_tiles_then_the_processor(most: int, device: str, word: str) -> None:
    image, hole = noise(900, 700), np.zeros((700, 900), bool)
    hole[250:370, 100:800] = True
    result = inpaint(InpaintRequest(image, hole), ForgetfulFiller(most))
    assert result.device == device
    assert len(result.notes) == 1
    assert word in result.notes[0]
    assert (result.apply_to(image)[hole] != image[hole]).any()


def test_too_little_memory_everywhere_is_a_sentence() -> None:
    hole = np.zeros((300, 300), bool)
    hole[100:200, 100:200] = True
    with pytest.raises(DeviceError, match="not enough memory"):
        inpaint(InpaintRequest(noise(300, 300), hole), ForgetfulFiller(10, movable=False))


def test_tiles_are_never_larger_than_512_and_thin_lines_are_seen_at_full_size() -> None:
    hole = np.zeros((1000, 4000), np.uint8)
    cv2.line(hole, (60, 80), (3900, 950), 1, 5)
    filler = MeanFiller()
    result = inpaint(InpaintRequest(noise(4000, 1000), hole.astype(bool)), filler)
    assert result.regions == 1
    assert len(filler.shown) > 4
    assert max(max(shape) for shape in filler.shown) <= 512


def test_a_thin_line_does_not_copy_the_whole_picture() -> None:
    hole = np.zeros((2000, 5000), np.uint8)
    cv2.line(hole, (60, 80), (4900, 1950), 1, 3)
    patches = inpaint(InpaintRequest(noise(5000, 2000), hole.astype(bool)), MeanFiller()).patches
    assert sum(patch.box.area for patch in patches) < 0.5 * hole.size


def test_panorama_of_20_to_1() -> None:
    image, hole = noise(6000, 300), np.zeros((300, 6000), bool)
    hole[20:280, 2000:2500] = hole[100:120, 5990:] = True
    filler = MeanFiller()
    result = inpaint(InpaintRequest(image, hole), filler)
    assert result.regions == 2
    assert np.array_equal(result.apply_to(image)[~hole], image[~hole])


def test_one_known_pixel_is_enough() -> None:
    image, hole = np.full((400, 600, 3), 70, np.uint8), np.ones((400, 600), bool)
    hole[399, 599] = False
    assert (inpaint(InpaintRequest(image, hole), MeanFiller()).apply_to(image) == 70).all()


def test_a_plain_picture_stays_plain_through_reduction_and_blending() -> None:
    image, hole = np.full((900, 1100, 3), (10, 120, 250), np.uint8), np.zeros((900, 1100), bool)
    hole[200:700, 250:800] = hole[5:15, 5:1000] = True
    after = inpaint(InpaintRequest(image, hole), MeanFiller()).apply_to(image)
    assert np.array_equal(after, image)


def test_enlarged_fills_get_the_grain_of_the_picture() -> None:
    grainy = np.clip(noise(900, 900).astype(np.int16) // 26 + 100, 0, 255).astype(np.uint8)
    hole = np.zeros((900, 900), bool)
    hole[250:650, 250:650] = True
    after = inpaint(InpaintRequest(grainy, hole), MeanFiller()).apply_to(grainy)
    assert after[400:500, 400:500].std() > 0.5


def test_a_filler_of_pieces_is_shown_the_full_size_and_what_not_to_copy() -> None:
    shown = []

    class Whole(MeanFiller):
        def fill_piece(self, piece: Piece) -> FilledPiece:
            assert not piece.image[piece.hole].any()
            assert (piece.excluded >= piece.hole).all()
            shown.append((piece.reduction, int(piece.excluded.sum() - piece.hole.sum()), piece.seed))
            return FilledPiece(np.full((piece.hole.sum(), 3), 201, np.float32))

    hole, excluded = np.zeros((800, 1500), bool), np.zeros((800, 1500), bool)
    hole[150:650, 300:900] = True
    excluded[50:60, 50:60] = True
    image = noise(1500, 800)
    after = inpaint(InpaintRequest(image, hole, excluded=excluded, seed=7), Whole()).apply_to(image)
    assert shown == [(2, 100, 7)]
    assert (after[hole] == 201).all()
    assert np.array_equal(after[~hole], image[~hole])


def test_a_tile_takes_what_the_one_before_it_filled_for_known() -> None:
    seen: list[Hole] = []

    class Counting(MeanFiller):
        def fill_piece(self, piece: Piece) -> FilledPiece:
            seen.append(piece.hole)
            return FilledPiece(np.full((piece.hole.sum(), 3), len(seen), np.float32))

    hole = np.zeros((300, 2000), bool)
    hole[140:150, 50:1900] = True
    after = inpaint(InpaintRequest(noise(2000, 300), hole), Counting()).apply_to(noise(2000, 300))
    row = after[145, 50:1900, 0].astype(int)
    assert len(seen) > 3
    assert sorted(set(row)) == list(range(1, len(seen) + 1)), "each tile has a part of its own"
    assert (np.diff(row) >= 0).all()
    assert not seen[1][:, :30].any(), "what was filled is known"
    assert seen[0][:, -1].any(), "what the next one is to fill is not"


class Various(MeanFiller):
    """Fills with a grey by its seed; the darker the worse."""

    def list_variants(self) -> tuple[tuple[Filler, int], ...]:
        return (self, 1), (self, 2), (self, 3)

    def fill_piece(self, piece: Piece) -> FilledPiece:
        colours = np.full((piece.hole.sum(), 3), 60 + 40 * (piece.seed % 3), np.float32)
        return FilledPiece(colours, doubt=200 - float(colours[0, 0]))


def test_variants_come_ranked_by_how_well_they_fit() -> None:
    hole = np.zeros((100, 100), bool)
    hole[40:50, 40:50] = True
    told: list[float] = []
    image = noise(100, 100)
    result = inpaint(InpaintRequest(image, hole), Various(), variants=3, on_progress=told.append)
    assert [int(one.apply_to(image)[45, 45, 0]) for one in result.variants] == [140, 100, 60]
    assert np.array_equal(result.apply_to(image), result.variants[0].apply_to(image))
    assert all(np.array_equal(one.apply_to(image)[~hole], image[~hole]) for one in result.variants)
    assert (told[0], told[-1]) == (0, 1)
    assert all(before < after for before, after in pairwise(told))
    assert not inpaint(InpaintRequest(image, hole), Various()).variants
    assert not inpaint(InpaintRequest(image, hole), MeanFiller(), variants=4).variants, "it knows no other way"


def test_what_could_not_be_copied_is_told() -> None:
    hole = np.zeros((60, 60), bool)
    hole[20:30, 20:30] = True
    result = inpaint(InpaintRequest(noise(60, 60), hole, excluded=~hole), create_filler("patches"))
    assert [str(note) for note in result.notes] == ["There was too little to copy from, so a part of the fill is soft."]


def test_the_result_says_how_it_was_made() -> None:
    hole = np.zeros((100, 100), bool)
    hole[40:50, 40:50] = True
    result = inpaint(InpaintRequest(noise(100, 100), hole), MeanFiller())
    assert (result.method, result.device, result.regions, result.notes) == ("mean", "cpu", 1, ())
    assert result.seconds > 0
    assert result.patches[0].box == Box(40, 40, 50, 50)
    assert not result.patches[0].pixels.flags.writeable


def test_the_result_says_which_method_filled_how_many_pieces() -> None:
    class Choosy(MeanFiller):
        def choose(self, piece: Piece) -> Filler:
            chosen = MeanFiller()
            chosen.name = "few" if piece.hole.sum() < 100 else "many"
            return chosen

    hole = np.zeros((700, 900), bool)
    hole[20:25, 20:25] = hole[500:505, 30:35] = True
    hole[300:340, 700:740] = True
    result = inpaint(InpaintRequest(noise(900, 700), hole), Choosy())
    assert result.pieces == (("few", 2), ("many", 1))


def test_errors_of_a_filler_come_through() -> None:
    class Broken(MeanFiller):
        def fill(self, image: Image, hole: Hole) -> Image:
            raise RuntimeError("broken")

    hole = np.zeros((10, 10), bool)
    hole[5, 5] = True
    with pytest.raises(RuntimeError, match="broken"):
        inpaint(InpaintRequest(noise(10, 10), hole), Broken())


def test_a_filler_that_changes_the_size_is_found_out() -> None:
    class Shrinking(MeanFiller):
        def fill(self, image: Image, hole: Hole) -> Image:
            return image[:-1]

    hole = np.zeros((10, 10), bool)
    hole[5, 5] = True
    with pytest.raises(ValueError, match="filler returned"):
        inpaint(InpaintRequest(noise(10, 10), hole), Shrinking())


@pytest.mark.parametrize("selected", [False, True])
def test_empty_and_full_holes_are_refused(selected: bool) -> None:
    with pytest.raises(InvalidRequestError):
        InpaintRequest(noise(8, 8), np.full((8, 8), selected))
