"""Names: functions open with a verb, and nothing is called by a private word of earlier versions. Nothing runs."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

ROOT = Path(__file__).parents[2]
RINGS = ("models", "inpainting", "app")
SOURCES, OTHERS = (
    sorted(path.relative_to(ROOT) for room in rooms for path in (ROOT / room).rglob("*.py"))
    for rooms in (RINGS, ("resources",))
)
# A verb that is missing here is added. A noun, or a verb in spelling only (`_grain`), is another name for the function.
_WORDS = """
abandon activate adapt add adjust agree aim align answer append apply ask assemble assign average begin blank blend
blur bound bridge bring build calibrate cancel carry catch centre change check choose claim classify clean clear
clone close collect combine compare compile complete compose compress compute confirm connect convert convolve copy
correct correlate count cover create crop cross cut decode decompress defer deflate delete deliver descend describe
detect dismiss divide do double drag draw dress drop edit enable enclose encode end enlarge enter escape estimate
evaluate exchange exclude expand explain export extend extract fade fail feel fetch fill filter find finish fit
flush fold follow forget format forward free freeze gather get give go grab group grow guess halve hand handle
harvest hash heal hear hold hush identify ignore import improve inflate inpaint inspect install integrate
interpolate intersect invent invert isolate iterate join judge jump keep label lay lead learn leave let letter
letterbox lie lift limit list load locate lock make map mark match measure merge mirror miss move name normalise
note number offer open outline overlap overwrite pack pad paint pair pan parse paste pause perform pick pinch place
plan play plot point predict preload prepare press preview print probe propagate propose protect push put quieten
raise rank reach read receive recompress recover redo reduce refine refresh refuse register reject rejoin relax
release relocate remember remove render repair repeat replace report require rescale reset resize resolve restore
restyle resume retranslate revisit round run sample save say scale scan score scramble search see select send serve
set settle share shift shorten show shrink shut simulate sketch skip slice slow smooth snap soften spare speak split
spray spread stamp stand start stay steady step stop store stretch strip submit subtract suggest surround survey
swap sweep sync take tell thaw thin tick tilt time tint toggle tone touch trace track train translate trust try turn
undo uninstall unite unlink unmultiply unpack unquote update use vary view vote wait walk want warm warn warp watch
widen work wrap write zero zoom
"""
VERBS = frozenset(_WORDS.split())
QUESTIONS = {"are", "has", "is", "may"}
SMALL_WORDS = {"as", "from", "on", "to", "with", "without"}  # what it becomes, comes from, follows or goes without
# Names that Qt, argparse, torch and Krita give.
OF_OTHERS = {"data", "done", "error", "event", "flags", "main", "pixmap", "setup", "state_dict"}
TRANSLATED = {"_", "_tr"}


def opens_with_a_verb(name: str, *, asks: bool) -> bool:
    """Whether a name says what is done, or, of a function that answers yes or no, asks it."""
    word = name.lstrip("_").split("_")[0]
    if asks and (word in QUESTIONS or word.removesuffix("s") in VERBS or word.removesuffix("es") in VERBS):
        return True
    return word in VERBS | SMALL_WORDS


def is_named_by_others(name: str) -> bool:
    """By Python, by Qt, by the machinery of translation."""
    return name.startswith("__") or name in OF_OTHERS | TRANSLATED or not name.islower()


def is_value(node: ast.FunctionDef, owner: str) -> bool:
    """A property, or what makes a value of its own class: a changed copy (`Box.moved`) or a new one (`Box.around`)."""
    if any("property" in ast.unparse(one) or ".setter" in ast.unparse(one) for one in node.decorator_list):
        return True
    made = ast.unparse(node.returns).split(" | ")[0] if node.returns else ""
    return bool(owner) and made in (owner, "Self")


@cache
def parse(path: Path) -> ast.Module:
    return ast.parse((ROOT / path).read_text())


def functions_without_a_verb(tree: ast.Module) -> Iterator[str]:
    owners = {id(part): node.name for node in ast.walk(tree) if isinstance(node, ast.ClassDef) for part in node.body}
    for node in ast.walk(tree):
        if not isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef) or is_named_by_others(node.name):
            continue
        asks = re.search("bool|Hole|TypeGuard", ast.unparse(node.returns) if node.returns else "") is not None
        if not is_value(node, owners.get(id(node), "")) and not opens_with_a_verb(node.name, asks=asks):
            yield node.name


def test_functions_are_verbs() -> None:
    others = {path: list(functions_without_a_verb(parse(path))) for path in SOURCES + OTHERS}
    assert {path: names for path, names in others.items() if names} == {}


def test_verbs_are_told_from_other_words() -> None:
    source = """
class Box:
    def moved(self) -> Box: ...
    def around(cls) -> Box | None: ...
    def _laid(self) -> int: ...
    def covers(self) -> bool: ...
    def reaches(self) -> Box2: ...
    @property
    def told(self) -> bool: ...
    def mousePressEvent(self) -> None: ...
def seed() -> None: ...
def shifted() -> Box: ...
def make_shifted() -> Box: ...
def is_there() -> bool: ...
def is_where() -> int: ...
def run() -> None:
    def _picture() -> None: ...
"""
    assert set(functions_without_a_verb(ast.parse(source))) == {
        "_laid",
        "reaches",
        "seed",
        "shifted",
        "is_where",
        "_picture",
    }


def private_words() -> set[str]:
    """The words in italics of the last column of the glossary."""
    rows = [line.split("|") for line in (ROOT / "CONTEXT.md").read_text().splitlines() if line.startswith("| ")]
    return {word for row in rows for word in re.findall(r"(?<!\*)\*(\w+)\*(?!\*)", row[3] if len(row) > 3 else "")}


def names_in(tree: ast.AST) -> Iterator[str]:
    """What a module names: classes, functions, arguments and fields."""
    for node in ast.walk(tree):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef):
            yield node.name
        elif isinstance(node, ast.arg):
            yield node.arg
        elif isinstance(node, ast.Attribute) and isinstance(node.ctx, ast.Store):
            yield node.attr
        elif isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name):
            yield node.target.id


def split_name(name: str) -> set[str]:
    return {part.lower() for part in re.findall(r"[A-Z]?[a-z0-9]+|[A-Z]+", name)}


def test_names_are_the_glossarys() -> None:
    words = private_words()
    small = {word for word in words if word.islower()}
    found = {
        f"{path}: {name}"
        for path in SOURCES
        for name in names_in(parse(path))
        if name in words or split_name(name) & small
    }
    assert found == set(), "CONTEXT.md has other words for these"


def test_the_glossary_has_private_words() -> None:
    assert {"hands", "marking", "scenery", "Filing"} <= private_words()
    assert split_name("_BeginMarking_at") == {"begin", "marking", "at"}
