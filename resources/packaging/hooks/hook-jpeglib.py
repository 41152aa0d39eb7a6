"""PyInstaller: the versions of libjpeg inside jpeglib that the program uses (it brings two dozen, 2 MB each)."""

from __future__ import annotations

from PyInstaller.utils.hooks import collect_dynamic_libs

VERSIONS = ("6b", "turbo210")

binaries = [
    (source, folder)
    for source, folder in collect_dynamic_libs("jpeglib", search_patterns=["*.so", "*.dll", "*.pyd", "*.dylib"])
    if any(f"cjpeglib_{version}." in source for version in VERSIONS)
]
hiddenimports = ["jpeglib.cjpeglib"]
