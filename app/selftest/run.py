"""All checks in their order, and the versions they were done with. Prints nothing."""

from __future__ import annotations

import platform
import tempfile
from collections.abc import Callable
from pathlib import Path

from app.selftest.checks import Check, perform_check
from app.selftest.network import NETWORK
from app.selftest.weights import check_weights
from app.selftest.window import TrialWindow
from app.ui.dialogs.about import read_program_version


def run_self_test(report: Callable[[Check], None]) -> list[Check]:
    """Do all checks, telling of each when it is done; takes some seconds and leaves nothing behind."""
    checks: list[Check] = []
    with tempfile.TemporaryDirectory(prefix="cleanplate-") as folder, NETWORK.on() as network:
        window = TrialWindow(Path(folder))
        steps = {
            "weights": check_weights,
            "window": window.open,
            "opening": window.load,
            "removal": window.remove,
            "saving": window.save,
            "finding": window.find,
            "network": network.measure_traffic,
        }
        try:
            for name, measure in steps.items():
                checks.append(perform_check(name, measure))
                report(checks[-1])
        finally:
            window.close()
    return checks


def list_versions() -> dict[str, str]:
    """Of the program and what it stands on; loads torch."""
    import cv2
    import PIL
    import torch
    from PyQt5.QtCore import PYQT_VERSION_STR, QT_VERSION_STR

    return {
        "cleanplate": read_program_version(),
        "Python": platform.python_version(),
        "Qt": QT_VERSION_STR,
        "PyQt": PYQT_VERSION_STR,
        "torch": torch.__version__,
        "OpenCV": cv2.__version__,
        "Pillow": PIL.__version__,
    }
