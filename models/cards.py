"""The card of a weights file: what it is, how it was made, what it can do, and the hash that proves it is that file."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, field, fields
from pathlib import Path
from typing import Any

from models.errors import WeightsError

WEIGHTS_FOLDER = Path(__file__).parent / "weights"


@dataclass(frozen=True)
class Card:
    """What ships beside `NAME.safetensors` as `NAME.json`.

    `network` names the architecture and `config` its numbers; `metrics` is method → bucket → metric → mean, measured
    by `command` on `machine`; `data` lists the sources with the licence words each of them gives. A detector's
    `calibration` is class → points (raw score, how often right).
    """

    name: str
    description: str
    network: str
    config: dict[str, Any]
    parameters: int
    bytes: int
    sha256: str
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
        values = json.loads(path.read_text(encoding="utf-8"))
        return Card(**{key: values[key] for key in _KEYS if key in values})
    except FileNotFoundError as error:
        raise WeightsError("The weights “{name}” are not there: “{path}” is missing.", name=name, path=path) from error
    except (OSError, ValueError, TypeError) as error:
        raise WeightsError("The card “{path}” is damaged; install Cleanplate again.", path=path) from error


def read_cards(directory: Path | None = None) -> list[Card]:
    """Every card in a weights folder, by name."""
    folder = directory or WEIGHTS_FOLDER
    return [read_card(path.stem, directory=folder) for path in sorted(folder.glob("*.json"))]


_KEYS = tuple(entry.name for entry in fields(Card))
