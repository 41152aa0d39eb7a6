"""What the packaged program holds: all data, all commands, no training; and the pins it is built from."""

from __future__ import annotations

import re
from configparser import ConfigParser
from importlib.util import find_spec
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.specifiers import SpecifierSet
from packaging.utils import canonicalize_name

from app.cli.dispatch import COMMANDS
from inpainting.detection import text_locator
from resources.packaging import build, contents

ROOT = Path(__file__).parents[3]
PACKAGING = ROOT / "resources" / "packaging"


def pins() -> dict[str, str]:
    lines = [line.split("#")[0].strip() for line in (PACKAGING / "requirements.txt").read_text().splitlines()]
    pinned = [Requirement(line) for line in lines if line]
    assert all(re.fullmatch(r"==[\w.]+", str(one.specifier)) for one in pinned), "exact versions only"
    return {canonicalize_name(one.name): str(one.specifier).removeprefix("==") for one in pinned}


def ranges(section: str, option: str) -> list[Requirement]:
    config = ConfigParser()
    config.read(ROOT / "setup.cfg")
    return [Requirement(line) for line in config[section][option].splitlines() if line.strip()]


def test_every_data_file_is_inside() -> None:
    inside = {Path(file): folder for file, folder in contents.list_data_files()}
    weights = {path for path in (ROOT / "models" / "weights").iterdir() if path.is_file()}
    assert len(weights) >= 6
    assert weights <= set(inside)
    shown = {path for folder in ("icons", "themes") for path in (ROOT / "resources" / folder).iterdir()}
    assert shown <= set(inside)
    assert {folder for path, folder in inside.items() if path in weights} == {"models/weights"}


def test_of_what_is_borrowed_one_file_is_inside_beside_our_weights() -> None:
    assert [(Path(file).name, folder) for file, folder in contents.list_borrowed_files()] == [
        (text_locator.FILE, "models/weights")
    ]


def test_every_command_is_inside_and_training_is_not() -> None:
    names = contents.list_module_names()
    assert {command.module for command in COMMANDS.values()} <= set(names)
    assert {
        "app.bootstrap",
        "app.cli.selftest",
        "app.selftest.run",
        "inpainting.engine.inpaint",
        "models.checkpoint",
    } <= set(names)
    training = {name for name in names if name.startswith(contents.TRAINING)}
    assert training == {contents.TRAINING, f"{contents.TRAINING}.commands"}
    assert all(find_spec(name) is not None for name in names)
    assert len(names) == len(set(names))


def test_nothing_that_the_program_names_is_left_out() -> None:
    sources = [path for folder in ("app", "models") for path in (ROOT / folder).rglob("*.py")]
    sources += [path for path in (ROOT / "inpainting").rglob("*.py") if "training" not in path.parts]
    imported = {
        name for path in sources for name in re.findall(r"^\s*(?:import|from) ([\w.]+)", path.read_text(), re.M)
    }
    assert "torch" in imported
    assert not {name for name in imported if any(f"{name}.".startswith(f"{out}.") for out in contents.EXCLUDED)}


@pytest.mark.parametrize(
    ("destination", "needed"),
    [
        ("PyQt5/Qt5/plugins/platforms/libqxcb.so", True),
        ("PyQt5/Qt5/plugins/platforms/libqoffscreen.so", True),
        ("PyQt5/Qt5/plugins/platforms/libqwebgl.so", False),
        ("PyQt5/Qt5/plugins/imageformats/libqsvg.so", True),
        ("PyQt5/Qt5/plugins/imageformats/libqtiff.so", False),
        ("PyQt5/Qt5/plugins/wayland-shell-integration/libxdg-shell.so", True),
        ("PyQt5/Qt5/plugins/platforms/qwindows.dll", True),
        ("PyQt5/Qt5/plugins/platforms/libqcocoa.dylib", True),
        ("PyQt5/Qt5/translations/qtbase_de.qm", False),
        ("PyQt5/Qt5/lib/libQt5Widgets.so.5", True),
        ("PyQt5/Qt5/lib/libQt5Quick.so.5", False),
        ("PyQt5/Qt5/bin/Qt5Gui.dll", True),
        ("PyQt5/Qt5/bin/Qt5Qml.dll", False),
        ("PyQt5/QtWidgets.abi3.so", True),
        ("torch/lib/libtorch_cpu.so", True),
        ("models/weights/inpainter.safetensors", True),
    ],
)
def test_what_of_qt_is_needed(destination: str, needed: bool) -> None:
    assert contents.is_needed(destination) is needed


def test_the_packages_that_have_a_part_inside_are_known() -> None:
    entries = [
        ("torch.nn.functional", "…", "PYMODULE"),
        ("cv2/cv2.abi3.so", "…", "BINARY"),
        ("_x.cpython.so", "…", "B"),
    ]
    assert contents.list_top_levels(entries) == ["_x", "cv2", "torch"]


def test_only_libraries_that_nobody_patched_are_stripped() -> None:
    ours = ["torch/lib/libtorch_cpu.so", "libpython3.11.so.1.0", "python3.11/lib-dynload/_json.cpython-311.so"]
    theirs = ["numpy.libs/libscipy_openblas64_-32a4b2a6.so", "cv2/cv2.abi3.so", "torch/lib/libgomp.so.1", "libz.so.1"]
    assert [contents.may_be_stripped(name) for name in (*ours, *theirs)] == [True] * 3 + [False] * 4


def test_pins_are_what_setup_cfg_allows() -> None:
    pinned = pins()
    wanted = ranges("options", "install_requires") + ranges("options.extras_require", "package")
    for one in wanted:
        assert SpecifierSet(str(one.specifier)).contains(pinned[canonicalize_name(one.name)]), one
    assert not {"torchvision", "kornia", "pytest", "triton"} & set(pinned)


def test_versions_of_libjpeg_that_the_program_asks_for_are_inside() -> None:
    hook = (PACKAGING / "hooks" / "hook-jpeglib.py").read_text()
    inside = set(re.findall(r'"(\w+)"', re.search(r"VERSIONS = \((.*)\)", hook)[1]))
    sources = [path.read_text() for path in (ROOT / "app").rglob("*.py")]
    asked = {name for text in sources for name in re.findall(r"jpeglib\.version(?:\.set)?\(\"(\w+)\"", text)}
    assert asked | {"6b"} <= inside


@pytest.mark.parametrize(("cuda", "stops"), [("None", False), ("'13.0'", True)])
def test_a_build_of_torch_for_gpus_is_refused_in_a_sentence(tmp_path: Path, cuda: str, stops: bool) -> None:
    package = tmp_path / "lib" / "python3.11" / "site-packages" / "torch"
    package.mkdir(parents=True)
    (package / "version.py").write_text(f"__version__ = '2.13.0'\ncuda = {cuda}\nhip = None\n")
    if not stops:
        build.check_torch(tmp_path)
        return
    with pytest.raises(SystemExit, match=r"CPU build: make package TORCH="):
        build.check_torch(tmp_path)


def test_without_torch_nothing_is_built(tmp_path: Path) -> None:
    with pytest.raises(SystemExit, match="was not installed"):
        build.check_torch(tmp_path)


def test_the_recipe_is_python() -> None:
    recipe = PACKAGING / "cleanplate.spec"
    compile(recipe.read_text(), str(recipe), "exec")
