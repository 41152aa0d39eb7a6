"""Finds every text that a person may read in the window, by reading the sources; nothing of the program runs."""

from __future__ import annotations

import ast
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).parents[2]
ROOMS = ("models", "inpainting", "app")
ENGLISH_ONLY = ("inpainting/training/", "app/cli/")
"""Rooms of the command line, which speaks English."""

_TEXT_PLACE = {"tr": 0, "_tr": 0, "_": 0, "QCoreApplication.translate": 1, "QT_TRANSLATE_NOOP": 1, "Sentence": 0}
"""Which argument of a call is the text."""

_ERRORS = "CleanplateError"


@dataclass(frozen=True, order=True)
class Message:
    """A text to be translated; `numerus` when it depends on a number."""

    text: str
    comment: str = ""
    numerus: bool = False


@dataclass(frozen=True)
class Harvest:
    """The messages with the files they stand in, and complaints about texts that could never be translated."""

    messages: dict[Message, list[str]]
    complaints: list[str]


def harvest(root: Path = ROOT) -> Harvest:
    """Read every source below `root`."""
    trees = {path.relative_to(root).as_posix(): ast.parse(path.read_text("utf-8")) for path in _list_sources(root)}
    places = _TEXT_PLACE | dict.fromkeys(_find_error_classes(trees.values()), 0)
    result = Harvest({}, [])
    for name, tree in trees.items():
        for call, text in _find_texts(tree, places):
            if isinstance(text, str):
                files = result.messages.setdefault(Message(text, _find_comment(call), _is_numerus(call)), [])
                files.extend([name] if name not in files else [])
            else:
                result.complaints.append(f"{name}:{call.lineno}: {ast.unparse(text)} is no plain text")
    return result


def _list_sources(root: Path) -> list[Path]:
    paths = [path for room in ROOMS for path in sorted((root / room).rglob("*.py"))]
    return [path for path in paths if not path.relative_to(root).as_posix().startswith(ENGLISH_ONLY)]


def _find_error_classes(trees: Iterable[ast.Module]) -> set[str]:
    """The names of all errors whose text is shown, found by their bases."""
    bases = {
        node.name: {ast.unparse(base) for base in node.bases}
        for tree in trees
        for node in ast.walk(tree)
        if isinstance(node, ast.ClassDef)
    }
    found = {_ERRORS}
    while more := {name for name, parents in bases.items() if parents & found} - found:
        found |= more
    return found


def _find_texts(tree: ast.Module, places: dict[str, int]) -> Iterator[tuple[ast.Call, str | ast.expr]]:
    """Every call that names a text: the text, or the expression where none can be read off."""
    for function, call in _find_calls(tree, None):
        place = places.get(_get_called_name(call))
        if place is None or len(call.args) <= place:
            continue
        text = _find_literal(call.args[place], function, tree)
        if isinstance(text, str) or not _is_handed_on(text, function):
            yield call, text


def _find_calls(node: ast.AST, function: ast.FunctionDef | None) -> Iterator[tuple[ast.FunctionDef | None, ast.Call]]:
    """Every call with the function it stands in."""
    for child in ast.iter_child_nodes(node):
        if isinstance(child, ast.Call):
            yield function, child
        yield from _find_calls(child, child if isinstance(child, ast.FunctionDef) else function)


def _get_called_name(call: ast.Call) -> str:
    """The last name of what is called, except where that alone says too little."""
    if ast.unparse(call.func).endswith("QCoreApplication.translate"):
        return "QCoreApplication.translate"
    return call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")


def _find_literal(node: ast.expr, function: ast.FunctionDef | None, tree: ast.Module) -> str | ast.expr:
    """The text of a literal, or of a name that was last given one in the same function or module."""
    if _is_text(node):
        return str(ast.literal_eval(node))
    if isinstance(node, ast.Name):
        for scope in (function, tree):
            given = [one for one in _find_assignments(scope, node.id) if one.lineno <= node.lineno]
            if given:
                return str(ast.literal_eval(given[-1].value))
    return node


def _find_assignments(scope: ast.AST | None, name: str) -> list[ast.Assign]:
    """Where a name is given a plain text, from top to bottom."""
    found = [
        node
        for node in (ast.walk(scope) if scope is not None else ())
        if isinstance(node, ast.Assign) and ast.unparse(node.targets[0]) == name and _is_text(node.value)
    ]
    return sorted(found, key=lambda node: node.lineno)


def _is_text(node: ast.expr) -> bool:
    return isinstance(node, ast.Constant) and isinstance(node.value, str)


def _is_handed_on(node: ast.expr, function: ast.FunctionDef | None) -> bool:
    """Whether the text was named elsewhere: an argument, a field, an entry of a table, an error's sentence."""
    if isinstance(node, ast.Name):
        return function is not None and node.id in {
            argument.arg for argument in (*function.args.posonlyargs, *function.args.args)
        }
    return isinstance(node, ast.Attribute | ast.Subscript)


def _find_comment(call: ast.Call) -> str:
    """What tells two equal texts apart: the second argument of `tr`."""
    is_tr = _get_called_name(call) == "tr" and len(call.args) > 1
    comment = call.args[1] if is_tr else None
    return comment.value if isinstance(comment, ast.Constant) and isinstance(comment.value, str) else ""


def _is_numerus(call: ast.Call) -> bool:
    before_number = {"tr": 2, "QCoreApplication.translate": 3}.get(_get_called_name(call), len(call.args))
    return len(call.args) > before_number or any(keyword.arg == "n" for keyword in call.keywords)
