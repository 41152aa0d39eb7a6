"""Recipes kept by name: what to find and how its place is filled, a JSON file each. Finds and fills nothing itself."""

from __future__ import annotations

import json
import unicodedata
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Annotated, Final

from app.core.batch.recipe import Recipe
from app.core.errors import FileError
from app.core.imageio.atomic import write_atomically
from app.core.private import FILE_MODE, make_private_folder
from inpainting.detection.classes import MIN_SCORE, USUAL_STRENGTH
from inpainting.detection.search import WANTED
from inpainting.runtime.folders import find_data_folder
from models.reading import read_ordinary
from models.typed import AtMost, ShapeError, Word, parse_json_as

SUFFIX: Final = ".json"
_MOST_BYTES: Final = 100_000
_LONGEST_NAME: Final = 60


class RecipeError(FileError):
    """A recipe cannot be read, kept or found."""


@dataclass(frozen=True)
class KeptRecipe:
    """What is in the file of a recipe."""

    find: Annotated[tuple[Annotated[str, WANTED.__contains__], ...], AtMost(len(WANTED))]
    strength: Annotated[int, (1, 2, 3).__contains__] = USUAL_STRENGTH
    min_score: Annotated[float, lambda score: 0 <= score <= 1] = MIN_SCORE
    grow: Annotated[int, range(1001).__contains__] | None = None
    method: Word = "auto"
    feather: Annotated[int, range(1001).__contains__] = 0


def list_recipes() -> tuple[str, ...]:
    """The names of those that were kept, in order."""
    try:
        return tuple(sorted((path.stem for path in _find_folder().glob(f"*{SUFFIX}")), key=str.casefold))
    except OSError:
        return ()


def find_recipe(name: str) -> Recipe:
    """The recipe that was kept by a name, or that is in the file of this name. Raises `RecipeError`."""
    if name in list_recipes():
        return read_recipe(_locate(name))
    if Path(name).is_file():
        return read_recipe(Path(name))
    known = ", ".join(list_recipes())
    if not known:
        raise RecipeError("There is no recipe “{name}”; none has been kept yet.", name=name)
    raise RecipeError("There is no recipe “{name}”; there are: {known}.", name=name, known=known)


def read_recipe(path: Path) -> Recipe:
    """The recipe in a file that anybody may have written. Raises `RecipeError`."""
    try:
        kept = parse_json_as(KeptRecipe, read_ordinary(path, most=_MOST_BYTES))
    except OSError as error:
        words = "“{path}” cannot be read: {reason}."
        raise RecipeError(words, path=path, reason=error.strerror or str(error)) from error
    except ShapeError as error:
        raise RecipeError("“{path}” is not a Cleanplate recipe.", path=path) from error
    values = asdict(kept)
    wanted = values.pop("find")
    return Recipe(classes=tuple(name for name in WANTED if name in wanted), **values)


def keep_recipe(name: str, recipe: Recipe) -> None:
    """Keep a recipe by a name; one of the same name is replaced. Raises `RecipeError` or `SaveError`.

    A name that another one has in other letters, capital or small, is refused: on some disks they are one file.
    """
    _check_case(name)
    kept = KeptRecipe(recipe.classes, recipe.strength, recipe.min_score, recipe.grow, recipe.method, recipe.feather)
    path = _locate(name)
    try:
        make_private_folder(path.parent)
    except OSError as error:
        words = "“{path}” cannot be written: {reason}."
        raise RecipeError(words, path=path, reason=error.strerror or str(error)) from error
    write_atomically(path, json.dumps(asdict(kept), indent=1).encode() + b"\n", open_to=FILE_MODE)


def forget_recipe(name: str) -> None:
    """Remove a recipe that was kept. Raises `RecipeError` when there is none of this name."""
    path = _locate(name)
    try:
        if name not in list_recipes():
            raise FileNotFoundError
        path.unlink()
    except OSError as error:
        raise RecipeError("There is no recipe “{name}” to forget.", name=name) from error


def _check_case(name: str) -> None:
    """Raises `RecipeError` when a name is there in other letters."""
    same = (other for other in list_recipes() if other != name and _fold(other) == _fold(name))
    if (other := next(same, None)) is not None:
        words = "There is a recipe “{other}” already; a name must differ in more than capital and small letters."
        raise RecipeError(words, other=other)


def _fold(name: str) -> str:
    """The same for names that some disks take for one."""
    return unicodedata.normalize("NFC", unicodedata.normalize("NFC", name).casefold())


def _find_folder() -> Path:
    return find_data_folder("Recipes")


def _locate(name: str) -> Path:
    """The file of a recipe. Raises `RecipeError` for a name that none can have."""
    is_plain = name.isprintable() and name == name.strip() and not set(name) & set('/\\:*?"<>|')
    if not name or not is_plain or name.startswith(".") or len(name) > _LONGEST_NAME:
        raise RecipeError("A recipe cannot be called “{name}”; use letters, digits, spaces and dashes.", name=name)
    return _find_folder() / f"{name}{SUFFIX}"
