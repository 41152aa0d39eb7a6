"""Recipes: kept by name in the person's own folder, read with care."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from app.core.batch.recipe import Recipe
from app.core.recipes import RecipeError, find_recipe, forget_recipe, keep_recipe, list_recipes, read_recipe
from models.errors import CleanplateError

WIRES = Recipe("telea", ("wire", "speck"), 0.6, 3, 2, strength=3)


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    return tmp_path / "cleanplate" / "recipes"


def test_what_is_kept_comes_back(folder: Path) -> None:
    assert list_recipes() == ()
    keep_recipe("My wires", WIRES)
    keep_recipe("all of it", Recipe(classes=("person",)))
    assert list_recipes() == ("all of it", "My wires")
    recipe = find_recipe("My wires")
    assert set(recipe.classes) == {"wire", "speck"}
    assert (recipe.method, recipe.min_score, recipe.grow, recipe.feather, recipe.strength) == ("telea", 0.6, 3, 2, 3)
    keep_recipe("My wires", Recipe(classes=("distractions",)))
    assert find_recipe("My wires").classes == ("distractions",)
    forget_recipe("My wires")
    assert list_recipes() == ("all of it",)
    assert [path.name for path in folder.iterdir()] == ["all of it.json"], "nothing else is left"


def test_a_file_is_as_good_as_a_name(tmp_path: Path) -> None:
    path = tmp_path / "theirs.json"
    path.write_text(json.dumps({"find": ["text"], "note": "from a friend"}))
    assert find_recipe(str(path)) == Recipe(classes=("text",))


@pytest.mark.parametrize(
    "written",
    [
        "",
        "[]",
        '{"find": ["unicorn"]}',
        '{"find": "text"}',
        '{"find": ["text"], "strength": 9}',
        '{"find": ["text"], "min_score": 7}',
        '{"find": ["text"], "grow": -1}',
        '{"find": ["text"], "method": 5}',
        '{"strength": 2}',
    ],
)
def test_a_bad_file_is_a_sentence(tmp_path: Path, written: str) -> None:
    path = tmp_path / "bad.json"
    path.write_text(written)
    with pytest.raises(RecipeError, match="is not a Cleanplate recipe"):
        read_recipe(path)


def test_what_is_not_there_is_told() -> None:
    with pytest.raises(RecipeError, match="none has been kept yet"):
        find_recipe("Wires")
    keep_recipe("Dust", WIRES)
    with pytest.raises(RecipeError, match="there are: Dust"):
        find_recipe("Wires")
    with pytest.raises(RecipeError, match="to forget"):
        forget_recipe("Wires")


@pytest.mark.parametrize("name", ["", " x", "../x", "a/b", ".x", "a\\b", "x" * 61, "a\nb"])
def test_names_that_are_no_names_are_refused(name: str) -> None:
    with pytest.raises(CleanplateError, match="A recipe cannot be called"):
        keep_recipe(name, WIRES)


@pytest.mark.parametrize("other", ["street", "STREET", "Stre\u0301et"])
def test_a_name_that_differs_only_in_case_is_refused(folder: Path, other: str) -> None:
    kept = "Str\u00e9et" if "\u0301" in other else "Street"
    keep_recipe(kept, Recipe(classes=("person",)))
    with pytest.raises(RecipeError, match=f"“{kept}” already"):
        keep_recipe(other, Recipe(classes=("text",)))
    with pytest.raises(RecipeError):
        forget_recipe(other)
    assert list_recipes() == (kept,)
    keep_recipe(kept, Recipe(classes=("text",)))
    assert find_recipe(kept).classes == ("text",), "its own name is there to be kept again"
