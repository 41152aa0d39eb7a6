"""Lays out what Linux desktops want to know of the program, in the folders where they look below a `share` folder.

desktop_files.py SHARE

Not here: putting it into a person's menu (`install-desktop.sh`).
"""

from __future__ import annotations

import shutil
import sys
from pathlib import Path

HERE = Path(__file__).parent
RESOURCES = HERE.parent
FILES = {
    "applications/cleanplate.desktop": HERE / "cleanplate.desktop",
    "mime/packages/cleanplate.xml": HERE / "cleanplate-mime.xml",
    "kio/servicemenus/cleanplate.desktop": RESOURCES / "integrations" / "dolphin" / "cleanplate.desktop",
    "nemo/actions/cleanplate.nemo_action": RESOURCES / "integrations" / "nemo" / "cleanplate.nemo_action",
    "nautilus/scripts/Remove things…": RESOURCES / "integrations" / "nautilus" / "Remove things…",
    "icons/hicolor/scalable/apps/cleanplate.svg": RESOURCES / "icons" / "app.svg",
}
"""Place below `share` → file here."""


def lay_out(share: Path) -> None:
    """Copies the files below `share`, which need not be there yet."""
    for place, source in FILES.items():
        target = share / place
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(source, target)


if __name__ == "__main__":
    lay_out(Path(sys.argv[1]))
