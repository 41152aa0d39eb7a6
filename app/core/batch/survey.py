"""Goes over the photos of a folder before any is worked on, for what only all of them tell: dust on the sensor."""

from __future__ import annotations

import logging

from app.core.batch.dust import FEWEST, Place, find_dust
from app.core.batch.plan import Plan
from app.core.files import load_photo
from inpainting.detection.classes import STRENGTHS
from inpainting.detection.specks import find_specks
from models.errors import CleanplateError

_log = logging.getLogger(__name__)


def survey_dust(plan: Plan) -> tuple[Place, ...]:
    """Where there is dust in the photos of a plan; what cannot be opened is told when it is worked on."""
    if len(plan.items) < FEWEST:
        return ()
    seen = []
    for item in plan.items:
        try:
            photo = load_photo(plan.source / item.name)
        except CleanplateError as error:
            _log.info("%s has no say in where there is dust: %s", item.name, error)
            continue
        specks = find_specks(photo.convert_to_srgb(), strength=STRENGTHS[-1])
        seen.append((photo.extent, [speck.box for speck in specks]))
    return find_dust(seen)
