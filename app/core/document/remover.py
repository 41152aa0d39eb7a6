"""What runs on the worker thread for a removal: loads the method once, then asks the engine; holds no document."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from enum import Enum
from typing import Protocol

from app.core.document.edits import Fill
from app.core.jobs.model_cache import load_filler
from app.core.jobs.runner import Job
from inpainting.engine.filler import Filler
from inpainting.engine.request import InpaintRequest, InpaintResult, Patch


class EngineState(Enum):
    """Whether a removal could begin at once."""

    NOT_LOADED = "not loaded"
    LOADING = "loading"
    READY = "ready"
    FAILED = "failed"


@dataclass(frozen=True)
class Choice:
    """What the person chose to fill with, where it shall run, and over how many pixels its edge is soft."""

    method: str = "auto"
    device: str = "auto"
    feather: int = 0


@dataclass(frozen=True, eq=False)
class Filled:
    """What the engine said and the edit that it makes."""

    result: InpaintResult
    fill: Fill


class InpaintCall(Protocol):
    """The one door of the engine."""

    def __call__(
        self,
        request: InpaintRequest,
        filler: Filler,
        *,
        on_progress: Callable[[float], None] | None = None,
        on_patch: Callable[[Patch], None] | None = None,
        cancel: Callable[[], bool] | None = None,
    ) -> InpaintResult: ...


class FillerFactory(Protocol):
    """Loads a method on a device; slow the first time."""

    def __call__(self, method: str = "auto", *, device: str = "auto") -> Filler: ...


class Remover:
    """Turns requests into results; keeps the fillers that were used. Used on one worker thread only."""

    def __init__(self, *, create_filler: FillerFactory | None = None, inpaint: InpaintCall | None = None) -> None:
        self._create_filler = create_filler or load_filler
        self._inpaint = inpaint or _inpaint
        self._loaded: dict[tuple[str, str], Filler] = {}

    def prepare(self, choice: Choice) -> Filler:
        """The filler for `choice`, loaded the first time; raises what loading raises."""
        wanted = (choice.method, choice.device)
        if wanted not in self._loaded:
            self._loaded[wanted] = self._create_filler(choice.method, device=choice.device)
        return self._loaded[wanted]

    def fill(self, request: InpaintRequest, choice: Choice, job: Job) -> Filled:
        """Fill the hole of `request`: a draft is shown to `job` at once, then every patch that is done."""
        from inpainting.methods.draft import make_draft

        job.show(make_draft(request))
        filler = self.prepare(choice)
        request = replace(request, feather=choice.feather)
        result = self._inpaint(request, filler, on_progress=job.report, on_patch=job.show, cancel=job.is_asked_to_stop)
        weights = list_weights_used(result)
        fill = Fill.of(request.hole, result, method=choice.method, feather=choice.feather, weights=weights)
        return Filled(result, fill)


def list_weights_used(result: InpaintResult) -> str:
    """The sha256 of the weights that took part, of our network or an own model, "" when none did."""
    from inpainting.methods.own.store import find_own_model
    from models.cards import read_card

    own = find_own_model(result.method)
    if own is not None:
        return own.sha256
    return read_card("inpainter").sha256 if "partial-conv" in dict(result.pieces) else ""


def _inpaint(
    request: InpaintRequest,
    filler: Filler,
    *,
    on_progress: Callable[[float], None] | None = None,
    on_patch: Callable[[Patch], None] | None = None,
    cancel: Callable[[], bool] | None = None,
) -> InpaintResult:
    from inpainting.engine.inpaint import inpaint

    return inpaint(request, filler, on_progress=on_progress, on_patch=on_patch, cancel=cancel)
