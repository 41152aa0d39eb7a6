"""`cleanplate recipes`: what was kept by name, and keeping and forgetting it. Finds and removes nothing."""

from __future__ import annotations

import argparse
from dataclasses import asdict
from typing import TYPE_CHECKING

from app.cli import finding
from app.cli.output import answer, print_json, tell
from app.cli.parsing import METHODS_IN_WORDS, add_output_options, parse_pixels
from inpainting.detection.classes import MIN_SCORE, SPECK

if TYPE_CHECKING:
    from app.cli.parsing import SubParsers
    from app.core.batch.recipe import Recipe


def register(subparsers: SubParsers) -> None:
    """Adds the parser of `recipes`."""
    parser = subparsers.add_parser(
        "recipes",
        help="list recipes, keep and forget them",
        description="On its own, lists your recipes: what to find and how it is filled, for --recipe NAME.",
    )
    add_output_options(parser)
    parser.set_defaults(run=run)
    kinds = parser.add_subparsers(metavar="keep|forget")
    replaced = "One of the same name is replaced."
    keeping = kinds.add_parser("keep", help="keep a recipe under a name", description=replaced)
    keeping.add_argument("name", metavar="NAME", help="what to call it")
    words = f"what to look for: {finding.CLASSES_IN_WORDS}"
    keeping.add_argument("--detect", type=finding.parse_classes, required=True, metavar="CLASS,…", help=words)
    finding.add_arguments(keeping)
    finding.add_search_arguments(keeping, within=False)
    keeping.add_argument("--method", default="auto", metavar="NAME", help=METHODS_IN_WORDS)
    keeping.add_argument("--feather", type=parse_pixels, default=0, metavar="PX", help="fade into the fill over PX")
    add_output_options(keeping)
    keeping.set_defaults(run=run_keep)
    forgetting = kinds.add_parser("forget", help="forget a recipe", description="Removes its file.")
    forgetting.add_argument("name", metavar="NAME", help="its name")
    add_output_options(forgetting)
    forgetting.set_defaults(run=run_forget)


def run(args: argparse.Namespace) -> int:
    """Lists them; one that cannot be read is named as such."""
    from app.core.recipes import RecipeError, find_recipe, list_recipes

    kept: dict[str, Recipe | None] = {}
    for name in list_recipes():
        try:
            kept[name] = find_recipe(name)
        except RecipeError:
            kept[name] = None
    if args.json:
        print_json([{"name": name} | (_as_json(recipe) if recipe else {}) for name, recipe in kept.items()])
    elif not kept:
        tell("No recipes were kept yet; “cleanplate recipes keep NAME --detect CLASS,…” keeps one.")
    else:
        for name, recipe in kept.items():
            tell(f"{name}: {_describe(recipe) if recipe else 'cannot be read'}")
    return 0


def run_keep(args: argparse.Namespace) -> int:
    """Raises `RecipeError`, or `UnknownMethodError` for a method that there is not."""
    from app.core.batch.recipe import Recipe
    from app.core.recipes import keep_recipe
    from inpainting.methods import find_method

    find_method(args.method)
    recipe = Recipe(args.method, args.detect, args.min_score, args.grow, args.feather, strength=args.strength)
    keep_recipe(args.name, recipe)
    words = f"“{args.name}” is kept: {_describe(recipe)}."
    answer({"name": args.name} | _as_json(recipe), words, in_json=args.json)
    return 0


def run_forget(args: argparse.Namespace) -> int:
    """Raises `RecipeError` when there is none of this name."""
    from app.core.recipes import forget_recipe

    forget_recipe(args.name)
    answer({"forgotten": args.name}, f"“{args.name}” is forgotten.", in_json=args.json)
    return 0


def _as_json(recipe: Recipe) -> dict[str, object]:
    values = asdict(recipe)
    return {name: values[name] for name in ("classes", "strength", "min_score", "grow", "method", "feather")}


def _describe(recipe: Recipe) -> str:
    strength = f", strength {recipe.strength}" if SPECK in recipe.search.classes else ""
    sure = "" if recipe.min_score == MIN_SCORE else f", at least {recipe.min_score:g} certain"
    grown = "" if recipe.grow is None else f", {recipe.grow} pixels more"
    faded = f", faded over {recipe.feather} pixels" if recipe.feather else ""
    return f"find {', '.join(recipe.classes)}{strength}{sure}{grown}, fill with {recipe.method}{faded}"
