"""What the files are called that a person is about to save, as long as they say nothing else. Writes nothing."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Final

from app.core.document.document import Document
from app.core.document.project import SUFFIX
from app.core.imageio.suffixes import choose_suffix
from app.core.languages import translate_text
from models.sentences import Sentence

_LOSSY: Final = ".avif"
"""Can be saved, but not without losing a little everywhere."""
_ADDED: Final = "-clean"


class SaveNames:
    """Names for what is made of the photo of a document. That itself is never overwritten unasked.

    `find_result` says where the result of a photo belongs that is one of a batch, None for any other.
    """

    def __init__(self, document: Document) -> None:
        self._document = document
        self.find_result: Callable[[Path], Path | None] = lambda photo: None

    def suggest_picture(self) -> Path:
        """Beside the photo, or in a batch among its results; PNG where the format would lose something."""
        source = self._source
        if source is None:
            return Path(translate_text(Sentence("clean")) + ".png")
        wanted = self.find_result(source) or source.with_name(f"{source.stem}{_ADDED}{choose_suffix(source.suffix)}")
        return wanted.with_suffix(".png") if wanted.suffix.lower() == _LOSSY else wanted

    def suggest_mask(self) -> Path:
        """Where the picture would be, too."""
        picture = self.suggest_picture()
        return picture.with_name(f"{picture.stem.removesuffix(_ADDED)}-mask.png")

    def suggest_project(self) -> Path:
        """The name of the photo, beside it."""
        return (self._source or Path(translate_text(Sentence("clean")))).with_suffix(SUFFIX)

    @property
    def _source(self) -> Path | None:
        photo = self._document.photo
        return None if photo is None else photo.path
