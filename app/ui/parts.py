"""What the window is given: all of it is made by the bootstrap."""

from __future__ import annotations

from dataclasses import dataclass

from app.core.batch.review import BatchReview
from app.core.edit_list import EditList
from app.core.editor import Editor
from app.core.filing import Filing
from app.core.findings import Findings
from app.core.languages import Languages
from app.core.limits import Limits
from app.core.own_models import OwnModels
from app.core.picker import Picker
from app.core.settings import SettingsStore
from app.core.video.late import LateSession
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
    own_models: OwnModels
    languages: Languages
    limits: Limits
    system_theme: str = "light"
