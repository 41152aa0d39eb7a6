"""`cleanplate models`: the networks that come with the program, and models of the person's own, to add and remove."""

from __future__ import annotations

import argparse
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from app.cli.output import answer, print_json, tell
from app.cli.parsing import add_output_options

if TYPE_CHECKING:
    from app.cli.parsing import SubParsers
    from inpainting.methods.own.store import OwnModel

_WARNING: Final = (
    "A model file is a program that somebody else wrote. Cleanplate runs it on this computer with your rights, "
    "so add only files from people you trust, and compare the sha256 with the one they publish."
)
_TAKES: Final = {
    "picture and mask": "a picture and a mask",
    "four channels": "a picture and a mask in four channels",
    "bytes": "a picture and a mask in bytes",
}


def register(subparsers: SubParsers) -> None:
    """Adds the parser of `models`."""
    parser = subparsers.add_parser(
        "models",
        help="list the networks, add and remove models of your own",
        description="On its own, lists the networks that come with the program, and your own models.",
    )
    add_output_options(parser)
    parser.set_defaults(run=run)
    kinds = parser.add_subparsers(metavar="add|remove")
    adding = kinds.add_parser("add", help="use a model file (TorchScript or ONNX) as a method", description=_WARNING)
    adding.add_argument("file", type=Path, metavar="FILE", help="LaMa or MI-GAN, see docs/own-models.md")
    adding.add_argument("--name", metavar="NAME", help="what to call the method (default: made of the file's name)")
    add_output_options(adding)
    adding.set_defaults(run=run_add)
    removing = kinds.add_parser("remove", help="forget a model of your own", description="Removes its copy.")
    removing.add_argument("name", metavar="NAME", help="its name")
    add_output_options(removing)
    removing.set_defaults(run=run_remove)


def run(args: argparse.Namespace) -> int:
    """Raises `models.errors.WeightsError` when a card cannot be read."""
    from inpainting.methods.own.store import list_own_models
    from models.cards import read_cards

    cards = [asdict(card) for card in read_cards()]
    own = list_own_models()
    if args.json:
        print_json([*cards, *(asdict(model) | {"own": True} for model in own)])
        return 0
    if not cards:
        tell("No networks came with this installation.")
    for card in cards:
        _print(card)
    for model in own:
        _print_own(model)
    return 0


def run_add(args: argparse.Namespace) -> int:
    """Raises `inpainting.errors.ModelFileError` when the file cannot be used."""
    from inpainting.methods.own.store import add_own_model, hash_file, make_method_name

    if not args.json:
        tell(_WARNING)
        tell(f"{args.file}: sha256 {hash_file(args.file)}")
    model = add_own_model(args.file, name=args.name or make_method_name(args.file))
    words = f"It takes {_TAKES[model.kind]}, {_describe_side(model.side)}, and is now “--method {model.name}”."
    answer(asdict(model), words, in_json=args.json)
    return 0


def run_remove(args: argparse.Namespace) -> int:
    """Raises `inpainting.errors.ModelFileError` when there is no such model."""
    from inpainting.methods.own.store import forget_own_model

    forget_own_model(args.name)
    answer({"removed": args.name}, f"“{args.name}” is forgotten.", in_json=args.json)
    return 0


def _print_own(model: OwnModel) -> None:
    tell(f"{model.name}: your own model; takes {_TAKES[model.kind]}, {_describe_side(model.side)}")
    tell(f"  {model.bytes / 1e6:.1f} MB, sha256 {model.sha256}")


def _describe_side(side: int) -> str:
    return f"{side}×{side} pixels" if side else "of any size"


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
