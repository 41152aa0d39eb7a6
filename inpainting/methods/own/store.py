"""The person's own models: a folder of files, each with a card that says what was found out. Runs none of them."""

from __future__ import annotations

import json
import os
import re
import shutil
from collections.abc import Callable
from contextlib import suppress
from dataclasses import asdict, dataclass
from hashlib import sha256
from pathlib import Path
from typing import Annotated, Final

from inpainting.errors import ModelFileError
from inpainting.methods.own.kinds import KindName, Scale
from inpainting.methods.specs import METHODS
from inpainting.runtime.folders import find_data_folder
from models.reading import read_ordinary
from models.typed import AtMost, Between, ShapeError, parse_json_as

_MOST_CARD: Final = 1 << 16
_PLAIN_NAME: Final = re.compile(r"[a-z0-9][a-z0-9._-]{0,63}")


def _is_plain(name: str) -> bool:
    return _PLAIN_NAME.fullmatch(name) is not None


@dataclass(frozen=True)
class OwnModel:
    """The card of a model: `name` is the method's, `file` lies in the folder; `kind`, `scale` and `side` say how to
    talk to it (see `kinds` and `probing`)."""

    name: Annotated[str, _is_plain]
    file: Annotated[str, _is_plain]
    sha256: Annotated[str, AtMost(64)]
    bytes: int
    kind: KindName
    scale: Scale
    side: Annotated[int, Between(0, 4096)]

    @property
    def is_torch(self) -> bool:
        """Whether torch runs it, not onnxruntime."""
        return self.file.endswith(".pt")


def find_models_folder() -> Path:
    """Where own models are, by the custom of the system."""
    return find_data_folder("Models")


def list_own_models() -> tuple[OwnModel, ...]:
    """Every model, by name; what is damaged is passed over."""
    found = []
    for path in sorted(find_models_folder().glob("*.json")):
        with suppress(OSError, ShapeError):
            found.append(parse_json_as(OwnModel, read_ordinary(path, most=_MOST_CARD)))
    return tuple(found)


def find_own_model(name: str) -> OwnModel | None:
    """The model of this name."""
    return next((one for one in list_own_models() if one.name == name), None)


def find_file(model: OwnModel) -> Path:
    """Its file. Raises `ModelFileError` when that is gone or another one than was added."""
    path = find_models_folder() / model.file
    if hash_file(path) != model.sha256:
        words = "“{path}” is not the file that was added as “{name}”; add it again."
        raise ModelFileError(words, path=path, name=model.name)
    return path


def make_method_name(path: Path) -> str:
    """A method's name made of a file's: small letters, digits, points and dashes."""
    return re.sub(r"[^a-z0-9._-]+", "-", path.stem.lower()).strip("-._")[:64] or "model"


def add_own_model(path: Path, *, name: str) -> OwnModel:
    """Copies the model file at `path` into the folder, once it has shown what it can.

    Raises `ModelFileError` when it cannot be run, is of no known kind, or `name` is no name or taken.
    """
    from inpainting.methods.own.probing import find_manner
    from inpainting.methods.own.programs import load_program

    if not _is_plain(name):
        raise ModelFileError(
            "A method cannot be called “{name}”; use small letters, digits, dots and dashes.", name=name
        )
    if name in (*METHODS, *(one.name for one in list_own_models())):
        raise ModelFileError("There is a method “{name}” already; choose another name.", name=name)
    digest = hash_file(path)
    manner = find_manner(load_program(path), path.name)
    file = f"{name}.onnx" if path.suffix.lower() == ".onnx" else f"{name}.pt"
    model = OwnModel(name, file, digest, path.stat().st_size, manner.kind, manner.scale, manner.side)
    _keep(path, model)
    return model


def forget_own_model(name: str) -> None:
    """Removes a model and its card. Raises `ModelFileError` when there is none of this name."""
    model = find_own_model(name)
    if model is None:
        raise ModelFileError("There is no model “{name}” of your own.", name=name)
    for file in (f"{name}.json", model.file):
        (find_models_folder() / file).unlink(missing_ok=True)


def hash_file(path: Path) -> str:
    """The sha256 of a file. Raises `ModelFileError` when it cannot be read."""
    digest = sha256()
    try:
        with path.open("rb") as file:
            while block := file.read(1 << 20):
                digest.update(block)
    except OSError as error:
        words = "“{path}” cannot be read: {reason}."
        raise ModelFileError(words, path=path, reason=error.strerror or str(error)) from error
    return digest.hexdigest()


def _keep(path: Path, model: OwnModel) -> None:
    """The file first and the card last, each whole or not at all: a card without its file never stands."""
    folder = find_models_folder()
    card = json.dumps(asdict(model), indent=2).encode() + b"\n"
    try:
        folder.mkdir(parents=True, exist_ok=True)
        _put(folder / model.file, lambda part: shutil.copyfile(path, part))
        _put(folder / f"{model.name}.json", lambda part: part.write_bytes(card))
    except OSError as error:
        words = "The model could not be kept in “{folder}”: {reason}."
        raise ModelFileError(words, folder=folder, reason=error.strerror or str(error)) from error


def _put(path: Path, write: Callable[[Path], object]) -> None:
    part = path.with_name(f".{path.name}.part")
    try:
        write(part)
        os.replace(part, path)
    finally:
        part.unlink(missing_ok=True)
