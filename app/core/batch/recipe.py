"""What is done to every photo of a batch, as values; whoever changes one of them asks for other pictures."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass
from hashlib import sha256

from app.core.batch.dust import Place, is_dust
from inpainting.detection.classes import MIN_SCORE, SPECK, SPECK_CERTAINTY, STRENGTHS, USUAL_STRENGTH
from inpainting.detection.search import Search
from inpainting.engine.geometry import Box, Extent


@dataclass(frozen=True, slots=True)
class Recipe:
    """`classes` are looked for unless masks or instances are given, specks as faint as `strength` says, or
    fainter where there is `dust`.

    `grow` is in pixels, None goes by the picture's size.

    With `only_changed`, photos in which there is nothing to remove are left out of the results instead of copied.
    """

    method: str = "auto"
    classes: tuple[str, ...] = ()
    min_score: float = MIN_SCORE
    grow: int | None = None
    feather: int = 0
    only_changed: bool = False
    strength: int = USUAL_STRENGTH
    dust: tuple[Place, ...] = ()

    @property
    def search(self) -> Search:
        """What is looked for in each photo."""
        return Search(self.classes, STRENGTHS[-1] if self.dust else self.strength)

    def takes(self, label: str, score: float, box: Box, extent: Extent) -> bool:
        """Whether what was found in a photo is clear enough, or is dust."""
        return label != SPECK or score >= SPECK_CERTAINTY[self.strength] or is_dust(label, box, extent, self.dust)

    def compute_fingerprint(self, *more: object) -> str:
        """A short word for these settings and `more`, the same as long as all of them are."""
        words = json.dumps([asdict(self), *more], sort_keys=True, default=str)
        return sha256(words.encode("utf-8", "surrogatepass")).hexdigest()[:16]
