"""PyInstaller: pi-heif with its C extension, libheif and libde265."""

from __future__ import annotations

from PyInstaller.utils.hooks import collect_dynamic_libs, collect_submodules, copy_metadata

binaries = collect_dynamic_libs("pi_heif")
datas = copy_metadata("pi_heif")
hiddenimports = [*collect_submodules("pi_heif"), "_pi_heif"]
