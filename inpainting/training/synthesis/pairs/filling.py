"""Fills a folder with pairs, whoever makes them: gives specs, takes what comes, passes over useless files."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Protocol

from inpainting.training.synthesis.pairs.folder import PairFolder
from inpainting.training.synthesis.pairs.making import Made, Useless
from inpainting.training.synthesis.pairs.specs import PairSettings, PairSpec, SourcePool


class Makers(Protocol):
    """Make pairs: in this process, in others or on other machines."""

    def work(self, specs: Iterator[PairSpec]) -> Iterator[tuple[PairSpec, Made | Useless]]:
        """What became of every spec, as it comes; the next ones are taken only when somebody is free."""


def fill(
    folder: PairFolder,
    pool: SourcePool,
    pair_settings: PairSettings,
    count: int,
    makers: Makers,
    *,
    report: Callable[[Useless | None], object],
) -> None:
    """The first `count` pairs, those left out that are there already.

    `tell` hears of every finished pair (None) and, once, of every file that is of no use. Raises `StockError` when
    nothing usable is left, and `FolderError`.
    """
    missing = folder.list_missing(count)
    while missing:
        again = []
        for spec, made in makers.work(pool.make_spec(pair_settings, number) for number in missing):
            if isinstance(made, Made):
                folder.add(made)
                report(None)
                continue
            again.append(spec.number)
            if made.path not in pool.spoilt:
                pool.spoilt.add(made.path)
                report(made)
        missing = again
