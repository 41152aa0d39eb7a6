"""What is looked for: by the detector what it knows, by filters the rest; only in a part; what distracts."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from inpainting.detection.classes import ALL_CLASSES, CLASSES
from inpainting.detection.detector import Detector
from inpainting.detection.distractions import choose_distracting
from inpainting.detection.instance import grow_instance
from inpainting.detection.search import Search
from inpainting.engine.geometry import Box, Extent
from inpainting.errors import CancelledError, InvalidRequestError
from tests.dust import add_dust
from tests.fakes import FakeDetector, found
from tests.wires import draw_wire, hang, make_sky

EXTENT = Extent(600, 400)
IMAGE = make_sky(*EXTENT)


def refuse() -> Detector:
    raise AssertionError("no network is needed")


def test_specks_and_wires_need_no_network_and_are_not_among_the_usual() -> None:
    image = IMAGE.copy()
    add_dust(image, count=12)
    draw_wire(image, hang((10, 60), (590, 80), 20), width=3, colour=(30, 30, 30))
    labels = {one.label for one in Search(("speck", "wire")).find(image, refuse)}
    assert labels == {"speck", "wire"}
    detector = FakeDetector((found("person"),))
    assert {one.label for one in Search().find(image, lambda: detector)} == {"person"}
    assert detector.searches == [CLASSES]
    assert set(ALL_CLASSES) - set(CLASSES) == {"speck", "wire"}


def test_names_that_there_are_not_are_told() -> None:
    with pytest.raises(InvalidRequestError, match="speck"):
        Search(("unicorn",))
    with pytest.raises(InvalidRequestError, match="ask for it alone"):
        Search(("distractions", "person"))


def test_within_a_part_only_what_lies_there_for_the_most_part_is_found() -> None:
    image = IMAGE.copy()
    add_dust(image, count=30)
    within = np.zeros(image.shape[:2], np.bool_)
    within[:, :300] = True
    specks = Search(("speck",), within=within).find(image, refuse)
    assert specks
    assert all(one.box.x0 < 300 for one in specks)
    assert len(specks) < len(Search(("speck",)).find(image, refuse))


def test_the_detector_looks_at_the_part_by_itself() -> None:
    within = np.zeros(IMAGE.shape[:2], np.bool_)
    within[200:300, 200:300] = True
    sizes = []

    class Closer(FakeDetector):
        def detect(self, image, classes=CLASSES, *, cancel=None):  # type: ignore[no-untyped-def]
            sizes.append(image.shape[:2])
            return super().detect(image, classes, cancel=cancel)

    detector = Closer((found("person", Box(60, 60, 90, 90)), found("person", Box(0, 0, 40, 40))))
    (person,) = Search(within=within).find(IMAGE, lambda: detector)
    assert sizes == [(200, 200)], "with half its size round it"
    assert person.box == Box(210, 210, 240, 240)
    assert Search(within=np.zeros_like(within)).find(IMAGE, lambda: detector) == ()


def test_what_is_found_in_a_part_keeps_its_barrier() -> None:
    """The lines round writing lie where they were, also at the edge of the part that was looked at."""
    barrier = np.zeros((40, 40), np.bool_)
    barrier[:, 35] = True
    text = replace(found("text", Box(10, 10, 30, 30)), barrier=barrier)
    within = np.zeros(IMAGE.shape[:2], np.bool_)
    within[300:320, 300:320] = True
    (there,) = Search(("text",), within=within).find(IMAGE, lambda: FakeDetector((text,)))
    assert there.box == Box(300, 300, 320, 320)
    grown = grow_instance(there, EXTENT, 8)
    assert grown.box.x0 + np.flatnonzero(grown.hole[18])[-1] == 324, "up to the line, not over it"


def test_a_search_is_given_up_when_asked() -> None:
    with pytest.raises(CancelledError):
        Search(("speck",)).find(IMAGE, refuse, cancel=lambda: True)


def test_distractions_are_people_behind_the_subject_and_text_at_the_edge() -> None:
    subject, behind = found("person", Box(220, 60, 400, 380)), found("person", Box(40, 250, 80, 350))
    beside = found("person", Box(380, 60, 520, 380))
    edge, middle = found("text", Box(480, 380, 590, 396)), found("text", Box(250, 180, 330, 200))
    image = IMAGE.copy()
    image[120:123, 100:103] = 20
    detector = FakeDetector((subject, behind, beside, edge, middle))
    listed = Search(("distractions",)).find(image, lambda: detector)
    assert detector.searches == [("person", "text")]
    goes = [one for one, ticked in zip(listed, choose_distracting(listed, EXTENT), strict=True) if ticked]
    labels = [one.label for one in goes]
    assert labels.count("person") == 1
    assert labels.count("text") == 1
    assert subject in listed, "it is shown, so that nothing is copied from it"
    assert middle not in listed
    assert behind in goes


def test_no_distraction_takes_any_of_the_subject() -> None:
    subject = found("person", Box(220, 60, 400, 380))
    beside = found("person", Box(380, 300, 450, 380))
    listed = Search(("distractions",)).find(IMAGE, lambda: FakeDetector((subject, beside)))
    other = next(one for one in listed if one is not subject)
    assert other.box.x0 == 400
    grown = grow_instance(other, EXTENT, 10)
    taken = np.zeros((EXTENT.height, EXTENT.width), np.bool_)
    taken[grown.box.slices] = grown.hole
    assert not taken[subject.box.slices].any()
