"""The weights that ship: whole, small, and no worse than their card says where it matters."""

from __future__ import annotations

from models.cards import read_card
from models.checkpoint import load_inpainter, load_segmenter, load_selector

MEBIBYTE = 2**20


def test_shipped_inpainter_loads_and_fits_its_card() -> None:
    card = read_card("inpainter")
    network = load_inpainter()
    assert sum(parameter.numel() for parameter in network.parameters()) == card.parameters
    assert 5e6 <= card.parameters <= 8e6
    assert card.bytes <= 16 * MEBIBYTE


def test_card_shows_it_beats_the_classical_ones_to_the_perceptual_metric() -> None:
    metrics = read_card("inpainter").metrics
    for bucket in ("medium", "large"):
        assert metrics["partial-conv"][bucket]["lpips"] < 0.9 * metrics["telea"][bucket]["lpips"]
        assert metrics["partial-conv"][bucket]["lpips"] < metrics["patchmatch"][bucket]["lpips"]


def test_what_finds_things_is_small() -> None:
    assert load_segmenter().config.classes[0] == "person"
    assert read_card("segmenter").bytes + read_card("selector").bytes <= 12e6


def test_the_selector_goes_with_the_segmenter() -> None:
    load_selector()
    assert read_card("selector").training["segmenter"] == read_card("segmenter").sha256
