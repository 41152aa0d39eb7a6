"""What the commands that find things share: their arguments, the finding itself, and how it is told."""

from __future__ import annotations

import argparse
import time
from collections import Counter
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from app.cli.parsing import parse_number, parse_pixels, parse_place
from app.core.errors import UsageError
from app.core.jobs import cleaning
from inpainting.detection.classes import CLASSES, USUAL_STRENGTH
from inpainting.detection.search import WANTED, Search

if TYPE_CHECKING:
    from app.core.jobs.model_cache import DeviceModels
    from inpainting.detection.instance import Instance
    from inpainting.engine.geometry import Extent
    from inpainting.engine.request import Hole, Image


CLASSES_IN_WORDS: Final = f"{', '.join(CLASSES)} (“all” of these), speck, wire, or “distractions”"
"""What --classes and --detect may be."""


def add_arguments(parser: argparse.ArgumentParser, *, grow: bool = True) -> None:
    """--min-score and, for holes, --grow."""
    from inpainting.detection.classes import MIN_SCORE

    words = f"leave out what is less certain than this (default {MIN_SCORE})"
    parser.add_argument("--min-score", type=_parse_share, default=MIN_SCORE, metavar="0..1", help=words)
    if grow:
        parser.add_argument("--grow", type=parse_pixels, metavar="PX", help="how far holes reach beyond what was found")


def add_search_arguments(parser: argparse.ArgumentParser, *, within: bool = True) -> None:
    """--strength and, where it makes sense, --within."""
    parser.set_defaults(within=None)
    words = f"how faint specks may be, from 1 (clear ones only) to 3 (default {USUAL_STRENGTH})"
    parser.add_argument("--strength", type=int, choices=(1, 2, 3), default=USUAL_STRENGTH, help=words)
    if within:
        words = "only what lies here for the most part, in pixels or per cent (0,50%%,100%%,50%%); can be repeated"
        parser.add_argument("--within", type=parse_place, action="append", metavar="X,Y,W,H|MASK", help=words)


def add_recipe_argument(parser: argparse.ArgumentParser) -> None:
    """--recipe, to be used by `follow_recipe`."""
    words = "find and fill as this recipe says, one of yours (see “recipes”) or a file; options given here override it"
    parser.add_argument("--recipe", metavar="NAME|FILE", help=words)


def follow_recipe(args: argparse.Namespace, *, classes: str | None) -> None:
    """Let the arguments that were not said be what the recipe says.

    `classes` names the one for these, None where something else says what is to go. Raises `RecipeError`.
    """
    if args.recipe is None:
        return
    from app.core.recipes import find_recipe

    recipe = find_recipe(args.recipe)
    if classes is not None and classes not in args.said:
        setattr(args, classes, recipe.classes)
    for name in {"min_score", "grow", "method", "feather", "strength"} - args.said:
        if hasattr(args, name):
            setattr(args, name, getattr(recipe, name))


def check_within(args: argparse.Namespace) -> None:
    """Raises `UsageError` for --within where nothing is looked for."""
    if args.within and (args.at or getattr(args, "mask", None)):
        raise UsageError("--within says where to look for things; it does not go with --at or --mask.")


def add_point_argument(group: argparse._ActionsContainer) -> None:
    """--at, as often as wanted."""
    words = "the object at this pixel, as a click in the window selects it; can be repeated"
    group.add_argument("--at", type=_parse_point, action="append", metavar="X,Y", help=words)


class Found(NamedTuple):
    """What was found, on which device, in how many seconds of the finding itself; with --at also each one's.

    `notes` are sentences about what could not be looked for.
    """

    instances: tuple[Instance, ...]
    device: str
    seconds: float
    seconds_each: tuple[float, ...] = ()
    notes: tuple[str, ...] = ()


def parse_classes(words: str) -> tuple[str, ...]:
    """`person,text` → ("person", "text"), in the program's order; `all` is every usual class. For `type=`.

    Specks and wires have to be asked for by name; `distractions` stands for several classes.
    """
    return _parse_names(words, WANTED)


def parse_video_classes(words: str) -> tuple[str, ...]:
    """The same of what can be looked for in a video."""
    return _parse_names(words, CLASSES)


def _parse_names(words: str, known: Sequence[str]) -> tuple[str, ...]:
    asked = [word.strip().lower() for word in words.split(",") if word.strip()]
    if "all" in asked:
        asked += CLASSES
    if not asked:
        raise UsageError(f"Say what to look for: {', '.join(known)}.")
    for name in asked:
        if name not in (*known, "all"):
            raise UsageError(f"There is no class “{name}”; choose from {', '.join(known)}.")
    return tuple(name for name in known if name in asked)


def find(image: Image, args: argparse.Namespace, classes: Sequence[str]) -> Found:
    """The instances of `classes` that are certain enough, in the places of --within if there are any."""
    from app.core.files import load_mask
    from inpainting.engine.geometry import Extent
    from inpainting.engine.places import make_region

    within = make_region(args.within or (), Extent(image.shape[1], image.shape[0]), load_mask)
    search = Search(tuple(classes), args.strength, within)
    load_detector = load_models(args).get_detector
    device = load_detector().device if search.detected else "cpu"
    started = time.perf_counter()
    found = cleaning.find_instances(image, search, load_detector, min_score=args.min_score)
    seconds = time.perf_counter() - started
    return Found(found, device, seconds, notes=search.describe_unavailable(load_detector))


def find_at(image: Image, args: argparse.Namespace) -> Found:
    """The object at each of the points `args.at`; raises `OutsideError` for one beside the image."""
    from inpainting.detection.prompt import Prompt
    from inpainting.errors import OutsideError

    height, width = image.shape[:2]
    for x, y in args.at:
        if not (0 <= x < width and 0 <= y < height):
            words = "The point {x},{y} is not in the picture, which has {width}×{height} pixels."
            raise OutsideError(words, x=x, y=y, width=width, height=height)
    detector = load_models(args).get_detector()
    instances, seconds = [], []
    for x, y in args.at:
        started = time.perf_counter()
        instances.append(detector.select(image, Prompt(inside=((x + 0.5, y + 0.5),))))
        seconds.append(round(time.perf_counter() - started, 3))
    return Found(tuple(one for one in instances if one is not None), detector.device, sum(seconds), tuple(seconds))


def load_models(args: argparse.Namespace) -> DeviceModels:
    """The networks of a command, loaded once however many pictures it is about."""
    from app.core.jobs.model_cache import ModelCache

    if getattr(args, "models", None) is None:
        args.models = ModelCache().on(args.device)
    models: DeviceModels = args.models
    return models


def make_hole_from(instances: Sequence[Instance], extent: Extent, args: argparse.Namespace) -> Hole:
    """One hole of all of them, grown as the arguments say."""
    from inpainting.detection.instance import make_hole

    return make_hole(instances, extent, grow=args.grow)


def describe_in_json(instances: Sequence[Instance], extent: Extent) -> list[dict[str, Any]]:
    """Class, score, box (x0 y0 x1 y1, half-open), area in pixels of each, and whether the window would tick it."""
    from inpainting.detection.certainty import choose_ticked, find_subjects

    spared = {id(one) for one in find_subjects(instances, extent)}
    return [
        {
            "class": instance.label,
            "score": instance.score,
            "box": [instance.box.x0, instance.box.y0, instance.box.x1, instance.box.y1],
            "area": instance.area,
            "ticked": sure,
            "subject": id(instance) in spared,
        }
        for instance, sure in zip(instances, choose_ticked(instances, extent), strict=True)
    ]


def describe_in_words(instances: Sequence[Instance], classes: Sequence[str]) -> str:
    """“2 people and 1 vehicle”; “no people and no text” when there is nothing."""
    return cleaning.describe_counts(Counter(instance.label for instance in instances), classes)


def _parse_point(word: str) -> tuple[int, int]:
    try:
        x, y = (int(number) for number in word.split(","))
    except ValueError:
        raise argparse.ArgumentTypeError(f"“{word}” is not a point such as 120,80") from None
    return x, y


def _parse_share(word: str) -> float:
    value = parse_number(word)
    if not 0 <= value <= 1:
        raise argparse.ArgumentTypeError(f"{word} is not between 0 and 1")
    return value
