"""The structure that ARCHITECTURE.md promises: rings, toolkits, sizes. Read from the source; names: `test_names`."""

from __future__ import annotations

import ast
import re
import statistics
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
SOURCES = sorted(path for ring in ("models", "inpainting", "app") for path in (ROOT / ring).rglob("*.py"))
QT_IN_CORE = {"QtCore", "QUndoCommand", "QUndoStack"}


def module_name(path: Path) -> str:
    parts = path.relative_to(ROOT).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


def ring_of(module: str) -> int:
    """models 0, inpainting 1, app.core 2, the outer rooms of app 3."""
    if module.startswith("models"):
        return 0
    if module.startswith("inpainting"):
        return 1
    return 2 if module == "app" or module.startswith("app.core") else 3


def imports(tree: ast.AST) -> Iterator[tuple[str, tuple[str, ...]]]:
    """Every import under a node: the module and the names taken from it."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from ((alias.name, ()) for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, "imports are absolute"
            yield node.module or "", tuple(alias.name for alias in node.names)


def module_level(tree: ast.Module) -> ast.Module:
    """The tree without what only runs when called or when types are checked."""

    class Pruned(ast.NodeTransformer):
        def visit_FunctionDef(self, node: ast.FunctionDef) -> None:
            return None

        def visit_If(self, node: ast.If) -> ast.AST | None:
            return None if "TYPE_CHECKING" in ast.unparse(node.test) else self.generic_visit(node)

    return Pruned().visit(tree)


def test_imports_point_inwards() -> None:
    for path in SOURCES:
        here = ring_of(module_name(path))
        for module, _ in imports(ast.parse(path.read_text())):
            if module.split(".")[0] in ("models", "inpainting", "app"):
                assert ring_of(module) <= here, f"{module_name(path)} imports {module}, an outer ring"


def room_of(module: str, rooms: set[str]) -> str:
    """The package of a module; the module itself where its package has further packages in it."""
    package = module if (ROOT / module.replace(".", "/")).is_dir() else module.rpartition(".")[0]
    return module if any(room.startswith(package + ".") for room in rooms) else package


def imported_modules(path: Path, modules: set[str]) -> set[str]:
    """Those of `modules` that a source imports, wherever in it."""
    found = set()
    for module, names in imports(ast.parse(path.read_text())):
        inner = {f"{module}.{name}" for name in names} & modules
        found |= inner or ({module} & modules)
    return found


def find_cycles(graph: dict[str, set[str]]) -> list[str]:
    """Whatever imports itself by way of others, and what lies between two such rings."""
    left = {name: set(others) - {name} for name, others in graph.items()}
    while True:
        imported = set().union(*left.values())
        inside = {name for name, others in left.items() if name in imported and others & left.keys()}
        if inside == left.keys():
            return sorted(inside)
        left = {name: others & inside for name, others in left.items() if name in inside}


def test_no_module_and_no_room_imports_itself_by_way_of_others() -> None:
    modules = {module_name(path) for path in SOURCES}
    graph = {module_name(path): imported_modules(path, modules) for path in SOURCES}
    assert find_cycles(graph) == []
    rooms = {module_name(path.parent / "__init__.py") for path in SOURCES}
    ranked: dict[str, set[str]] = {room_of(module, rooms): set() for module in modules}
    for module, others in graph.items():
        ranked[room_of(module, rooms)] |= {room_of(other, rooms) for other in others}
    assert find_cycles(ranked) == []


def test_cycles_are_found() -> None:
    assert find_cycles({"a": {"b"}, "b": {"c"}, "c": {"b", "e"}, "d": {"a"}, "e": set()}) == ["b", "c"]
    assert find_cycles({"a": {"b"}, "b": set()}) == []


def test_qt_stays_in_its_rooms() -> None:
    for path in SOURCES:
        module = module_name(path)
        for imported, names in imports(ast.parse(path.read_text())):
            if not imported.startswith("PyQt5"):
                continue
            assert ring_of(module) >= 2, f"{module} imports {imported}"
            assert not module.startswith("app.cli"), f"{module} imports {imported}"
            if module.startswith("app.core"):
                allowed = imported == "PyQt5.QtCore" or set(names) <= QT_IN_CORE
                assert allowed, f"{module} takes {names} from {imported}"


def test_app_never_imports_torch_at_module_level() -> None:
    for path in (path for path in SOURCES if "app" in path.parts):
        for module, _ in imports(module_level(ast.parse(path.read_text()))):
            assert module.split(".")[0] not in ("torch", "torchvision"), f"{module_name(path)} imports {module}"


def reach_at_import(module: str, needs: dict[str, set[str]]) -> set[str]:
    """Everything that importing a module imports, by whatever way."""
    reached, ahead = set(), [module]
    while ahead:
        for other in needs.get(ahead.pop(), set()) - reached:
            reached.add(other)
            ahead.append(other)
    return reached


@pytest.mark.parametrize(
    "door", ["inpainting", "inpainting.engine.inpaint", "inpainting.methods", "inpainting.video.pipeline"]
)
def test_the_doors_of_the_engine_load_torch_for_a_network_only(door: str) -> None:
    modules = {module_name(path) for path in SOURCES}
    needs = {}
    for path in SOURCES:
        named = list(imports(module_level(ast.parse(path.read_text()))))
        inner = {f"{module}.{name}" for module, names in named for name in names} & modules
        needs[module_name(path)] = inner | {module for module, _ in named}
    assert "torch" in reach_at_import("inpainting.detection.segmenter", needs)
    assert "torch" not in {name.split(".")[0] for name in reach_at_import(door, needs)}


def test_only_training_needs_torchvision() -> None:
    users = {
        module_name(path)
        for path in SOURCES
        for module, _ in imports(ast.parse(path.read_text()))
        if module.startswith("torchvision")
    }
    assert all(user.startswith("inpainting.training") for user in users)


def test_only_one_module_converts_arrays_to_qt_images() -> None:
    users = [path for path in SOURCES if path.name != "qimage.py" and "QImage(" in path.read_text()]
    assert users == []


def test_modules_say_what_they_are_and_stay_small() -> None:
    for path in SOURCES:
        text = path.read_text()
        tree = ast.parse(text)
        assert ast.get_docstring(tree) or not text.strip(), f"{path} opens with one sentence"
        limit = 300 if path.name == "main_window.py" else 400
        assert text.count("\n") <= limit, path


def test_functions_stay_short() -> None:
    lengths = {
        f"{module_name(path)}.{node.name}": node.end_lineno - node.lineno + 1
        for path in SOURCES
        for node in ast.walk(ast.parse(path.read_text()))
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef) and node.name != "forward"
    }
    ordered = sorted(lengths.values())
    assert statistics.median(ordered) <= 8
    assert ordered[int(len(ordered) * 0.95)] <= 40
    assert {name: length for name, length in lengths.items() if length > 60} == {}


def test_top_level_is_as_prescribed() -> None:
    assert {"app", "inpainting", "models", "resources", "tests", "setup.cfg", "README.md"} <= {
        path.name for path in ROOT.iterdir()
    }


def test_what_the_map_names_is_there() -> None:
    named = re.findall(r"`([\w./-]*/[\w./-]*|\w+\.py)`", (ROOT / "ARCHITECTURE.md").read_text())
    assert len(named) > 100
    rooms = ("models", "inpainting", "app", "resources", "tests", "docs")
    paths = [path.relative_to(ROOT).parts for room in rooms for path in (ROOT / room).rglob("*")]
    ends = {"/".join(parts[place:]) for parts in paths for place in range(len(parts))}
    missing = [name for name in named if not {name.rstrip("/"), f"{name}.py"} & (ends | set(rooms))]
    assert missing == []


_ALLOWED = {
    ("QSettings(", "system_theme.py"),  # what the system says of its own look
    ("torch.jit", "programs.py"),  # a model file that the person brings is a program, and the person is told so
}


def test_nothing_unpickles_or_compiles_what_it_is_given() -> None:
    for path in SOURCES:
        text = path.read_text()
        for word in ("import pickle", "torch.jit", "torch.compile", "QSettings(", "yaml.load", "shelve", "marshal"):
            assert (word, path.name) in _ALLOWED or word not in text, f"{path.name}: {word}"
        assert text.count("torch.load(") == text.count("weights_only=True"), path.name
