"""What the window is given: all of it is made by the bootstrap."""

from __future__ import annotations

from dataclasses import dataclass

from app.core.batch.review import BatchReview
from app.core.detection.picker import Picker
from app.core.detection.proposals import Findings
from app.core.document.edit_list import EditList
from app.core.document.editor import Editor
from app.core.document.photo_store import Filing
from app.core.settings import SettingsStore
from app.core.settings.languages import Languages
from app.core.settings.limits import Limits
from app.core.video.lazy_session import LateSession
from app.ui.dialogs.prompts import Prompts


@dataclass(frozen=True)
class Parts:
    """One of each."""

    editor: Editor
    edits: EditList
    findings: Findings
    picker: Picker
    filing: Filing
    review: BatchReview
    video: LateSession
    store: SettingsStore
    prompts: Prompts
    methods: tuple[str, ...]
    devices: tuple[str, ...]
    languages: Languages
    limits: Limits
    system_theme: str = "light"
