"""PyInstaller: torch's libraries without headers, tests and compilers. Takes the place of the hook that takes all."""

from __future__ import annotations

import re
from pathlib import Path

from PyInstaller.utils.hooks import PY_DYLIB_PATTERNS, collect_dynamic_libs, get_package_paths

_FOLDER = Path(get_package_paths("torch")[1])
_NOT_NEEDED = ("test", "aoti_custom_ops", "backend_with_compiler")
_LOOKS_AT_SOURCE = re.compile(rb"\binstall_config_module\(|\b_overload(_method)?\b")
_SHARED_MEMORY = _FOLDER / "bin" / "torch_shm_manager"


def _find_self_readers() -> list[str]:
    """Modules that look at their own source while they are imported, so that it has to be there as a file."""
    paths = [path for path in _FOLDER.rglob("*.py") if _LOOKS_AT_SOURCE.search(path.read_bytes())]
    return [".".join(path.relative_to(_FOLDER.parent).with_suffix("").parts) for path in paths]


binaries = [
    (source, folder)
    for source, folder in collect_dynamic_libs("torch", search_patterns=[*PY_DYLIB_PATTERNS, "*.so.*"])
    if not any(word in Path(source).name for word in _NOT_NEEDED)
]
if _SHARED_MEMORY.exists():
    binaries.append((str(_SHARED_MEMORY), "torch/bin"))
hiddenimports = ["torch._C", "torch._VF"]
module_collection_mode = {"torch": "pyz"} | dict.fromkeys(_find_self_readers(), "pyz+py")
bindepend_symlink_suppression = ["**/torch/lib/*"]
warn_on_missing_hiddenimports = False
