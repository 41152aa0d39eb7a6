"""PyInstaller: torch's libraries without headers, tests and compilers. Takes the place of the hook that takes all."""

from __future__ import annotations

from pathlib import Path

from PyInstaller.utils.hooks import PY_DYLIB_PATTERNS, collect_dynamic_libs, get_package_paths

_FOLDER = Path(get_package_paths("torch")[1])
_NOT_NEEDED = ("test", "aoti_custom_ops", "backend_with_compiler")
_SHARED_MEMORY = _FOLDER / "bin" / "torch_shm_manager"


def _settings_modules() -> list[str]:
    """torch's settings read their own source when they are imported, so that has to be there as a file."""
    paths = [path for path in _FOLDER.rglob("*.py") if b"install_config_module(" in path.read_bytes()]
    return [".".join(path.relative_to(_FOLDER.parent).with_suffix("").parts) for path in paths]


binaries = [
    (source, folder)
    for source, folder in collect_dynamic_libs("torch", search_patterns=[*PY_DYLIB_PATTERNS, "*.so.*"])
    if not any(word in Path(source).name for word in _NOT_NEEDED)
]
if _SHARED_MEMORY.exists():
    binaries.append((str(_SHARED_MEMORY), "torch/bin"))
hiddenimports = ["torch._C", "torch._VF"]
module_collection_mode = {"torch": "pyz"} | dict.fromkeys(_settings_modules(), "pyz+py")
bindepend_symlink_suppression = ["**/torch/lib/*"]
warn_on_missing_hiddenimports = False
