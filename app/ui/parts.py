"""What the window is given: all of it is made by the bootstrap."""

from __future__ import annotations

from dataclasses import dataclass

from app.core.batch.review import BatchReview
from app.core.editor import Editor
from app.core.filing import Filing
from app.core.findings import Findings
from app.core.picker import Picker
from app.core.settings import SettingsStore
from app.ui.dialogs.prompts import Prompts


@dataclass(frozen=True)
class Parts:
    """One of each."""

    editor: Editor
    findings: Findings
    picker: Picker
    filing: Filing
    review: BatchReview
    store: SettingsStore
    prompts: Prompts
    methods: tuple[str, ...]
    devices: tuple[str, ...]
    dark_system: bool = False
