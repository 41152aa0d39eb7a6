"""What belongs into the packaged program: data files, modules, libraries, and what is left out. Builds nothing."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from configparser import ConfigParser
from importlib.util import find_spec
from pathlib import Path

ROOT = Path(__file__).parents[2]

SOURCES = ("app", "inpainting", "models", "resources")

TRAINING = "inpainting.training"
"""Stays outside but for its command line, which says so in one sentence."""

OPTIONAL = ("jpeglib", "pi_heif")
"""Readers of more formats: inside when they are installed, whether or not a module imports them by name."""

BORROWED = {"rapidocr": "models/PP-OCRv6_det_small.onnx"}
"""Packages of which a single file is needed and no code."""

EXCLUDED = (
    *("IPython", "jinja2", "kornia", "matplotlib", "mpmath", "networkx", "pytest", "scipy", "setuptools", "sympy"),
    *("tensorboard", "torchvision", "triton", "torch._dynamo", "torch._inductor", "torch.onnx", "torch.test"),
    *(
        f"torch.testing._internal.{name}"
        for name in ("common_methods_invocations", "common_utils", "opinfo", "optests")
    ),
    *("torch.testing._internal.composite_compliance", "torch.testing._internal.distributed", "torch.utils.tensorboard"),
    *("_curses", "_sqlite3", "_ssl", "_tkinter", "curses", "readline", "sqlite3", "ssl", "tkinter"),
)
"""Modules that nothing loads at run time: compilers of networks, other toolkits, and what would open connections."""

QT_LIBRARIES = ("Core", "DBus", "Gui", "Svg", "WaylandClient", "Widgets", "XcbQpa")

QT_PLUGINS = {
    "iconengines": ("svgicon",),
    "imageformats": ("gif", "ico", "jpeg", "svg"),
    "platforminputcontexts": ("composeplatforminputcontextplugin", "ibusplatforminputcontextplugin"),
    "platforms": ("cocoa", "offscreen", "wayland-egl", "wayland-generic", "windows", "xcb"),
    "platformthemes": ("xdgdesktopportal",),
    "styles": ("macstyle", "windowsvistastyle"),
    "wayland-decoration-client": ("bradient",),
    "wayland-graphics-integration-client": ("qt-plugin-wayland-egl",),
    "wayland-shell-integration": ("xdg-shell",),
}
"""Folder → names of the plugins that a window without video, web and printing needs, on any system."""

_UNPATCHED = re.compile(r"(^|/)(torch/lib/lib\w+\.so|libpython[\d.]+\.so[\d.]*|lib-dynload/[\w.-]+\.so)$")


def list_data_files(root: Path = ROOT) -> list[tuple[str, str]]:
    """File and folder in the package for each file that setup.cfg ships as package data."""
    config = ConfigParser()
    config.read(root / "setup.cfg", encoding="utf-8")
    return [
        (str(path), path.parent.relative_to(root).as_posix())
        for package, patterns in config["options.package_data"].items()
        for pattern in re.split(r"[\s,]+", patterns.strip())
        for path in sorted(root.joinpath(*package.split(".")).glob(pattern))
    ]


def list_borrowed_files() -> list[tuple[str, str]]:
    """The same for the file of each package in `BORROWED`: it lies beside our own weights."""
    found = []
    for package, file in BORROWED.items():
        spec = find_spec(package)
        if spec is None or not spec.submodule_search_locations:
            raise SystemExit(f"The package {package} is not installed, of which {file} belongs into the program.")
        found.append((str(Path(spec.submodule_search_locations[0], file)), "models/weights"))
    return found


def list_module_names(root: Path = ROOT) -> list[str]:
    """Every module of the program, since commands and formats are imported by name; of training its door alone."""
    names = [name for source in SOURCES for name in _find_modules(root / source, root)]
    kept = (TRAINING, f"{TRAINING}.commands")
    return [name for name in names if name in kept or not name.startswith(f"{TRAINING}.")] + _find_optional()


def list_top_levels(entries: Iterable[tuple[str, str, str]]) -> list[str]:
    """The top-level names in PyInstaller's tables of contents, whose rows are (name or path, source, kind)."""
    return sorted({Path(name).parts[0].split(".")[0] for name, _, _ in entries})


def is_needed(destination: str) -> bool:
    """Whether a file that PyInstaller collected is needed; `destination` is its path inside the package."""
    parts = Path(destination).parts
    if "translations" in parts:
        return False
    if "plugins" in parts and "Qt5" in parts:
        folder, file = parts[-2], _strip_name(parts[-1])
        return file.removeprefix("q") in QT_PLUGINS.get(folder, ()) or file in QT_PLUGINS.get(folder, ())
    library = re.match(r"(?:lib)?Qt5([A-Za-z0-9]+)\.", parts[-1]) or re.match(r"(Qt\w+)$", parts[-1])
    return library is None or library[1].removeprefix("Qt") in QT_LIBRARIES


def may_be_stripped(destination: str) -> bool:
    """Whether debugging symbols may go: torch and Python itself; libraries patched by their makers stay as they are."""
    return _UNPATCHED.search(destination) is not None


def _find_modules(folder: Path, root: Path) -> Iterator[str]:
    for path in sorted(folder.rglob("*.py")):
        parts = path.relative_to(root).with_suffix("").parts
        packages = (root.joinpath(*parts[:count]) for count in range(1, len(parts)))
        if all((package / "__init__.py").exists() for package in packages) and parts[-1] != "__main__":
            yield ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


def _find_optional() -> list[str]:
    return [name for name in OPTIONAL if find_spec(name) is not None]


def _strip_name(file: str) -> str:
    return re.sub(r"\.(so|dll|dylib).*$", "", file).removeprefix("lib")
