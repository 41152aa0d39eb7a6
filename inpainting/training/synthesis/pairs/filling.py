"""Fills a folder with pairs, whoever makes them: gives orders, takes what comes, passes over useless files."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Protocol

from inpainting.training.synthesis.pairs.folder import PairFolder
from inpainting.training.synthesis.pairs.making import Made, Useless
from inpainting.training.synthesis.pairs.specs import Order, Stock, Wish


class Makers(Protocol):
    """Make pairs: in this process, in others or on other machines."""

    def work(self, orders: Iterator[Order]) -> Iterator[tuple[Order, Made | Useless]]:
        """What became of every order, as it comes; the next orders are taken only when somebody is free."""


def fill(
    folder: PairFolder,
    stock: Stock,
    wish: Wish,
    count: int,
    makers: Makers,
    *,
    tell: Callable[[Useless | None], object],
) -> None:
    """The first `count` pairs, those left out that are there already.

    `tell` hears of every finished pair (None) and, once, of every file that is of no use. Raises `StockError` when
    nothing usable is left, and `FolderError`.
    """
    missing = folder.missing(count)
    while missing:
        again = []
        for order, made in makers.work(stock.order(wish, number) for number in missing):
            if isinstance(made, Made):
                folder.add(made)
                tell(None)
                continue
            again.append(order.number)
            if made.path not in stock.spoilt:
                stock.spoilt.add(made.path)
                tell(made)
        missing = again
