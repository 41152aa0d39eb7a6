"""Tries the plug-ins in those of their hosts that are installed here, without a screen (`make integrations-test`).

Not part of the suite: the hosts are large, and not everybody has them. For each one line: what was tried, or that it
was not.
"""

import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

HERE = Path(__file__).parent
PROGRAM = Path(sys.executable).with_name("cleanplate")

KRITA = """
import os, sys
sys.path.insert(0, os.environ["PLUGINS"])
from krita import Krita
from PyQt5.QtGui import QImage
import cleanplate

def __main__(arguments):
    document = Krita.instance().openDocument(os.environ["PHOTO"])
    before = bytes(document.pixelData(0, 0, 120, 80))
    from krita import Selection
    selection = Selection()
    selection.select(30, 20, 40, 30, 255)
    document.setSelection(selection)
    complaint = cleanplate.fill_selected(document)
    layers = [node.name() for node in document.topLevelNodes()]
    document.waitForDone()
    document.refreshProjection()
    document.waitForDone()
    after = bytes(document.pixelData(0, 0, 120, 80))
    changed = {(place // 4 % 120, place // 4 // 120) for place in range(len(before)) if before[place] != after[place]}
    inside = all(30 <= x < 70 and 20 <= y < 50 for x, y in changed)
    with open(os.environ["TOLD"], "w") as told:
        told.write(f"{complaint!r} {layers} {len(changed)} changed, all inside: {inside}")
"""

DARKTABLE = """
local dt = require "darktable"
local cleanplate = require "cleanplate"
local image = dt.database.import(os.getenv("PHOTO"))
cleanplate.store(nil, image, nil, os.getenv("EXPORTED"))
local told = io.open(os.getenv("TOLD"), "w")
for _, one in ipairs(image:get_group_members()) do told:write(one.filename .. "\\n") end
told:close()
"""


def main():
    tries = {"kritarunner": try_krita, "darktable-cli": try_darktable, "gimp-console-3.0": None}
    for host, attempt in tries.items():
        if shutil.which(host) is None or attempt is None:
            print(f"{host}: not here, not tried")
            continue
        with tempfile.TemporaryDirectory(prefix="cleanplate-") as folder:
            print(f"{host}: {attempt(Path(folder))}", flush=True)


def make_photo(path):
    """Noise in 120×80, by the program's own libraries."""
    import numpy as np
    import PIL.Image

    PIL.Image.fromarray(np.random.default_rng(3).integers(90, 140, (80, 120, 3), np.uint8)).save(path)
    return path


def run_host(folder, command, **more):
    """What the host wrote, or the end of what it said."""
    environment = os.environ | {
        "XDG_CONFIG_HOME": str(folder / "config"),
        "XDG_DATA_HOME": str(folder / "data"),
        "XDG_CACHE_HOME": str(folder / "cache"),
        "QT_QPA_PLATFORM": "offscreen",
        "TOLD": str(folder / "told"),
        **{name: str(value) for name, value in more.items()},
    }
    done = subprocess.run(
        command, env=environment, cwd=folder, capture_output=True, text=True, timeout=300, check=False
    )
    told = folder / "told"
    return told.read_text() if told.exists() else f"failed: {(done.stdout + done.stderr)[-1500:]}"


def integrate(folder, host):
    environment = os.environ | {"XDG_CONFIG_HOME": str(folder / "config"), "XDG_DATA_HOME": str(folder / "data")}
    subprocess.run([str(PROGRAM), "integrate", host], env=environment, check=True, capture_output=True)


def try_krita(folder):
    """A document, a selection, the layer; in the Python that comes with Krita."""
    integrate(folder, "krita")
    plugins = folder / "data" / "krita" / "pykrita"
    (plugins / "trial_of_cleanplate.py").write_text(KRITA)
    photo = make_photo(folder / "photo.png")
    command = ["kritarunner", "-s", "trial_of_cleanplate"]
    paths = os.pathsep.join([str(plugins), os.environ.get("PYTHONPATH", "")])
    return run_host(folder, command, PHOTO=photo, PLUGINS=plugins, PYTHONPATH=paths)


def try_darktable(folder):
    """A picture that is exported, edited by a stand-in for the window, and comes back into its group."""
    integrate(folder, "darktable")
    script = folder / "config" / "darktable" / "lua" / "cleanplate.lua"
    editor = folder / "it's an editor.sh"
    editor.write_text('#!/bin/sh\n[ "$1" = --edit ] && printf edited >>"$2"\n')
    editor.chmod(0o755)
    words = script.read_text().split("\n")
    place = next(number for number, line in enumerate(words) if line.startswith("local program"))
    words[place] = f'local program = "{editor}"'
    script.write_text("\n".join(words))
    photo, exported = make_photo(folder / "it's $(a) photo.png"), folder / "exp`o`rted it's.png"
    shutil.copy(photo, exported)
    (folder / "trial.lua").write_text(DARKTABLE)
    lua = f'package.path = package.path .. ";{script.parent}/?.lua" dofile("{folder}/trial.lua")'
    core = [
        "--core",
        "--configdir",
        str(folder / "config" / "darktable"),
        "--library",
        ":memory:",
        "-d",
        "lua",
        "--luacmd",
        lua,
    ]
    command = ["darktable-cli", str(photo), str(folder / "out.png"), *core]
    return run_host(folder, command, PHOTO=photo, EXPORTED=exported).replace("\n", ", ").rstrip(", ")


if __name__ == "__main__":
    main()
