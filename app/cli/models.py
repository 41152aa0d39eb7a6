"""`cleanplate models`: prints the cards of the networks that come with the program. Loads none of them."""

from __future__ import annotations

import argparse
from dataclasses import asdict
from typing import TYPE_CHECKING, Any

from app.cli.output import print_json, tell

if TYPE_CHECKING:
    from app.cli.parsing import SubParsers


def register(subparsers: SubParsers) -> None:
    """Adds the parser of `models`."""
    parser = subparsers.add_parser("models", help="list the networks that come with the program")
    parser.add_argument("--json", action="store_true", help="print one line of JSON")
    parser.add_argument("--verbose", action="store_true", help="show the log, with tracebacks")
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Raises `models.errors.WeightsError` when a card cannot be read."""
    from models.cards import read_cards

    cards = [asdict(card) for card in read_cards()]
    if args.json:
        print_json(cards)
        return 0
    if not cards:
        tell("No networks came with this installation.")
    for card in cards:
        _print(card)
    return 0


def _print(card: dict[str, Any]) -> None:
    tell(f"{card['name']}: {card['description']}")
    tell(f"  {card['parameters'] / 1e6:.1f} M parameters, {card['bytes'] / 1e6:.1f} MB, {card['licence']}")
    tell(f"  sha256 {card['sha256']}")
    for source in card["data"]:
        tell(f"  trained on {source}")
    for name, figures in card["metrics"].items():
        _print_figures(name, figures)
    if card["command"]:
        tell(f"  measured {card['date']} on {card['machine']} with {card['command']}")


def _print_figures(name: str, figures: Any) -> None:
    """One line for figures, and one for each group of them."""
    if not isinstance(figures, dict):
        tell(f"  {name}: {figures}")
    elif any(isinstance(value, dict) for value in figures.values()):
        for group, value in figures.items():
            _print_figures(f"{name}, {group}", value)
    else:
        tell(f"  {name}: " + ", ".join(f"{key.replace('_', ' ')} {value}" for key, value in figures.items()))
