"""Offers what a crash left behind, once, when the window opens. Knows no files."""

from __future__ import annotations

from PyQt5.QtWidgets import QWidget

from app.core.filing import Filing
from app.core.recovery import Recovery
from app.ui.dialogs.prompts import Prompts


def offer_recovery(recovery: Recovery, filing: Filing, *, prompts: Prompts, window: QWidget) -> None:
    """Ask whether unsaved work shall come back; without it, it is gone for good."""
    path = recovery.left_behind()
    if path is None:
        return
    if prompts.recover(window):
        filing.open(path, recovered=True)
    else:
        recovery.forget_left_behind()
