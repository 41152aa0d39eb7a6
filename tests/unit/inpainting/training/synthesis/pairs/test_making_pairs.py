"""A pair: outside its mask picture and background are the same; it depends on seed and number alone."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import cv2
import numpy as np
import pytest

from inpainting.training.synthesis.pairs.files import File
from inpainting.training.synthesis.pairs.making import Made, Useless, make
from inpainting.training.synthesis.pairs.specs import Ground, SourcePool, SourcePoolError, Thing
from tests.unit.inpainting.training.synthesis.pairs.pair_stock import SIZE, stock, wish


def decoded(made: Made) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Image, clean background, mask."""
    parts = (made.image, made.clean, made.mask)
    image, clean, mask = (cv2.imdecode(np.frombuffer(part, np.uint8), cv2.IMREAD_COLOR) for part in parts)
    return image.astype(int), clean.astype(int), mask.max(axis=2) > 127


def made(order: object) -> Made:
    result = make(order)  # type: ignore[arg-type]
    assert isinstance(result, Made)
    return result


@pytest.mark.parametrize("weather", [False, True])
@pytest.mark.parametrize("name", ["graffiti", "text"])
def test_what_is_painted_is_in_the_mask_and_nowhere_else(tmp_path: Path, name: str, weather: bool) -> None:
    things = replace(stock(tmp_path), things=())
    for number in range(3):
        pair = made(things.make_spec(wish(name, weather=weather), number))
        image, clean, mask = decoded(pair)
        assert image.shape == (SIZE, SIZE, 3)
        assert pair.facts["area"] == pytest.approx(mask.mean(), abs=1e-4)
        difference = np.abs(image - clean).max(axis=2)
        far = cv2.dilate(mask.astype(np.uint8), np.ones((33, 33))) == 0  # two JPEG blocks away
        assert difference[far].max(initial=0) <= 3
        assert np.median(difference[mask]) > 10 or weather


@pytest.mark.parametrize("name", ["vehicle", "person"])
def test_what_is_pasted_has_its_own_colours_and_a_shadow_on_the_ground(tmp_path: Path, name: str) -> None:
    things = stock(tmp_path)
    shadows = 0
    for number in range(5):
        image, clean, mask = decoded(made(things.make_spec(wish(name), number)))
        inside = image[cv2.erode(mask.astype(np.uint8), np.ones((5, 5))) > 0]
        assert np.abs(inside[:, 0] - inside[:, 2]).mean() > 30  # red or blue, on grey
        outside = (clean - image).max(axis=2)[~mask]
        assert (clean - image).mean(axis=2)[~mask].min() > -25, "a shadow never brightens"
        shadows += bool((outside > 15).sum() > 10)
    assert shadows >= 2


def test_a_pair_depends_on_seed_and_number_alone(tmp_path: Path) -> None:
    things = stock(tmp_path)
    first = made(things.make_spec(wish(), 7))
    assert made(things.make_spec(wish(), 7)) == first
    assert made(things.make_spec(wish(), 7).carry_content()) == first
    assert made(things.make_spec(wish(), 8)).image != first.image
    assert made(things.make_spec(replace(wish(), seed=4), 7)).image != first.image


def test_weather_lies_over_both_alike(tmp_path: Path) -> None:
    things = replace(stock(tmp_path), things=())
    seen = set()
    for number in range(10):
        pair = made(things.make_spec(wish("graffiti", weather=True), number))
        seen.add(pair.facts["weather"])
        image, clean, mask = decoded(pair)
        far = cv2.dilate(mask.astype(np.uint8), np.ones((33, 33))) == 0
        assert np.abs(image - clean)[far].max(initial=0) <= 3
    assert None in seen
    assert len(seen) >= 3


def test_a_file_of_no_use_changes_nothing_for_the_others(tmp_path: Path) -> None:
    things = stock(tmp_path)
    specs = {number: things.make_spec(wish(), number) for number in range(12)}
    broken = things.grounds[0].picture.path
    things.spoilt.add(broken)
    for number, order in specs.items():
        now = things.make_spec(wish(), number)
        assert (now == order) == (order.ground.picture.path != broken)
        assert now.ground.picture.path != broken


def test_useless_files_say_why(tmp_path: Path) -> None:
    order = stock(tmp_path).make_spec(wish(), 1)
    (tmp_path / "broken.jpg").write_bytes(b"no picture")
    labels = np.full((9, 9, 3), 255, np.uint8)
    cv2.imwrite(str(tmp_path / "labels.png"), labels)
    walls = tmp_path / "walls" / "0.png"
    cases = {
        "no picture": replace(order, ground=Ground("x", File(tmp_path / "broken.jpg"))),
        "cannot be read": replace(order, ground=Ground("x", File(tmp_path / "none.jpg"))),
        "shows the class itself": replace(order, ground=Ground("x", File(walls), File(tmp_path / "labels.png"), 1)),
        "transparency": replace(order, things=(Thing(File(walls)),)),
        "nothing whole": replace(order, things=(Thing(File(walls), File(tmp_path / "labels.png")),)),
    }
    for words, bad in cases.items():
        useless = make(bad)
        assert isinstance(useless, Useless)
        assert words in useless.sentence


def test_a_mask_that_misses_a_part_of_the_thing_is_refused(tmp_path: Path) -> None:
    order = stock(tmp_path).make_spec(wish(), 1)
    mask, labels = np.zeros((90, 120), np.uint8), np.zeros((90, 120, 3), np.uint8)
    mask[30:70, 30:60] = 255
    labels[30:70, 30:62, 1] = 255
    photo = File(tmp_path / "walls" / "0.png")
    cv2.imwrite(str(tmp_path / "mask.png"), mask)
    cv2.imwrite(str(tmp_path / "labels.png"), labels)
    thing = Thing(photo, File(tmp_path / "mask.png"), File(tmp_path / "labels.png"), 1)
    assert isinstance(make(replace(order, things=(thing,))), Made)
    labels[30:70, 30:80, 1] = 255
    cv2.imwrite(str(tmp_path / "labels.png"), labels)
    assert isinstance(make(replace(order, things=(thing,))), Useless)


def test_nothing_left_is_a_sentence(tmp_path: Path) -> None:
    things = stock(tmp_path)
    with pytest.raises(SourcePoolError, match="None of the 4 backgrounds"):
        SourcePool(things.grounds, things.things, {ground.picture.path for ground in things.grounds}).make_spec(
            wish(), 0
        )
    with pytest.raises(SourcePoolError, match="None of the 2 things"):
        SourcePool(things.grounds, things.things, {thing.picture.path for thing in things.things}).make_spec(wish(), 0)
