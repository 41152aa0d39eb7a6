"""What the window is given: all of it is made by the bootstrap."""

from __future__ import annotations

from dataclasses import dataclass

from app.core.batch.review import BatchReview
from app.core.detection.line_tracer import LineTracer
from app.core.detection.picker import Picker
from app.core.detection.proposals import Proposals
from app.core.document.alternatives import Alternatives
from app.core.document.edit_list import EditList
from app.core.document.editor import Editor
from app.core.document.healer import Healer
from app.core.document.photo_store import PhotoStore
from app.core.document.source_probe import SourceProbe
from app.core.jobs.own_models import OwnModels
from app.core.languages import Languages
from app.core.settings import SettingsStore
from app.core.settings.limits import Limits
from app.core.video.lazy_session import LazySession
from app.ui.dialogs.prompts import Prompts


@dataclass(frozen=True)
class Services:
    """One of each."""

    editor: Editor
    edits: EditList
    alternatives: Alternatives
    proposals: Proposals
    picker: Picker
    line_tracer: LineTracer
    healer: Healer
    probe: SourceProbe
    photo_store: PhotoStore
    review: BatchReview
    video: LazySession
    store: SettingsStore
    prompts: Prompts
    methods: tuple[str, ...]
    devices: tuple[str, ...]
    own_models: OwnModels
    languages: Languages
    limits: Limits
    system_theme: str = "light"
