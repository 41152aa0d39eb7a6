"""The card of a weights file: what it is, how it was made, what it can do, and the hash that proves it is that file."""

from __future__ import annotations

import json
import re
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Annotated, Any, Final

from models.errors import WeightsError
from models.reading import read_ordinary
from models.typed import ShapeError, Word, parse_json_as

_MOST: Final = 10_000_000
WEIGHTS_FOLDER = Path(__file__).parent / "weights"


def _is_digest(word: str) -> bool:
    return re.fullmatch("[0-9a-f]{64}", word) is not None


@dataclass(frozen=True)
class Card:
    """What ships beside `NAME.safetensors` as `NAME.json`.

    `network` names the architecture and `config` its numbers; `metrics` is method → bucket → metric → mean, measured
    by `command` on `machine`; `data` lists the sources with the licence words each of them gives. A detector's
    `calibration` is class → points (raw score, how often right).
    """

    name: Word
    description: str
    network: str
    config: dict[str, Any]
    parameters: int
    bytes: int
    sha256: Annotated[str, _is_digest]
    licence: str
    data: list[str]
    training: dict[str, Any]
    metrics: dict[str, Any] = field(default_factory=dict)
    calibration: dict[str, list[list[float]]] = field(default_factory=dict)
    command: str = ""
    machine: str = ""
    date: str = ""

    def write(self, folder: Path) -> None:
        text = json.dumps(asdict(self), indent=2, ensure_ascii=False)
        (folder / f"{self.name}.json").write_text(text + "\n", encoding="utf-8")


def read_card(name: str, *, directory: Path | None = None) -> Card:
    """The card of the weights `name`; raises `WeightsError` when it is missing or not a card."""
    path = (directory or WEIGHTS_FOLDER) / f"{name}.json"
    try:
        return parse_json_as(Card, read_ordinary(path, most=_MOST))
    except FileNotFoundError as error:
        raise WeightsError("The model “{name}” is not there: “{path}” is missing.", name=name, path=path) from error
    except (OSError, ShapeError) as error:
        raise WeightsError("The model description “{path}” is damaged; install Cleanplate again.", path=path) from error


def read_cards(directory: Path | None = None) -> list[Card]:
    """Every card in a weights folder, by name."""
    folder = directory or WEIGHTS_FOLDER
    return [read_card(path.stem, directory=folder) for path in sorted(folder.glob("*.json"))]
