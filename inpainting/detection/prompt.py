"""A prompt: where a person pointed, or the rough lasso they drew. Points are in pixels of the image."""

from __future__ import annotations

from dataclasses import dataclass

Point = tuple[float, float]
"""x, y, continuous: pixel (3, 5) covers x 3..4 and y 5..6."""


@dataclass(frozen=True)
class Prompt:
    """Points `inside` and `outside` of the wanted object and, perhaps, a polygon roughly round it."""

    inside: tuple[Point, ...] = ()
    outside: tuple[Point, ...] = ()
    lasso: tuple[Point, ...] = ()

    def moved(self, dx: float, dy: float) -> Prompt:
        """The same prompt in an image whose origin lies elsewhere."""
        inside, outside, lasso = (
            tuple((x + dx, y + dy) for x, y in points) for points in (self.inside, self.outside, self.lasso)
        )
        return Prompt(inside, outside, lasso)
