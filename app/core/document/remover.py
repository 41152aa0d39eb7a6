"""What runs on the worker thread for a removal: takes the method from the cache, asks the engine; no document."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from enum import Enum
from typing import Protocol

from app.core.document.edits import Fill
from app.core.jobs.model_cache import ModelCache
from app.core.jobs.runner import Job
from inpainting.engine.filler import Filler, Varying
from inpainting.engine.request import Hole, InpaintRequest, InpaintResult, Patch

ALTERNATIVES = 4
"""So many other fills are made for one place at most."""


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


class Remover:
    """Turns requests into results. Used on one worker thread only."""

    def __init__(self, cache: ModelCache | None = None, *, inpaint: InpaintCall | None = None) -> None:
        self._cache = cache or ModelCache()
        self._inpaint = inpaint or _inpaint

    def prepare(self, choice: Choice) -> Filler:
        """The filler for `choice`, loaded the first time; raises what loading raises."""
        return self._cache.get_filler(choice.method, device=choice.device)

    def fill(self, request: InpaintRequest, choice: Choice, job: Job) -> Filled:
        """Fill the hole of `request`: a draft is shown to `job` at once, then every patch that is done."""
        from inpainting.methods.draft import make_draft

        job.show(make_draft(request))
        filler = self.prepare(choice)
        request = replace(request, feather=choice.feather)
        result = self._inpaint(request, filler, on_progress=job.report, on_patch=job.show, cancel=job.is_asked_to_stop)
        weights = list_weights_used(result)
        return Filled(result, Fill.of(request, result, method=choice.method, weights=weights))

    def fill_otherwise(
        self, request: InpaintRequest, made: Fill, choice: Choice, job: Job, *, limits: Hole | None = None
    ) -> None:
        """Fill the hole of `request` in the other ways there are than `made`; each fill is shown to `job`.

        With `limits` (H×W bool) nothing is copied from there either, and the way of `made` counts as another.
        """
        if limits is not None:
            request = replace(request, excluded=limits if request.excluded is None else limits | request.excluded)
        filler = self.prepare(replace(choice, method="auto"))
        ways = filler.list_variants() if isinstance(filler, Varying) else ((filler, 1),)
        known = () if limits is not None else ((made.method, made.seed),)
        ways = tuple(way for way in ways if (way[0].name, way[1]) not in known)[:ALTERNATIVES]
        for number, (way, seed) in enumerate(ways):

            def report(done: float, number: int = number) -> None:
                job.report((number + done) / len(ways))

            again = replace(request, seed=seed, feather=choice.feather)
            result = self._inpaint(again, way, on_progress=report, cancel=job.is_asked_to_stop)
            weights = list_weights_used(result)
            job.show(Fill.of(again, result, method=way.name, weights=weights, what=made.what))


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
