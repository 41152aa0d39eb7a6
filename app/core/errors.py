"""What can go wrong with files, each with a sentence for the person.

Not here: errors of the engine (`inpainting.errors`) and of weights (`models.errors`).
"""

from __future__ import annotations

from models.errors import CleanplateError
from models.errors import UsageError as UsageError


class FileError(CleanplateError):
    """A file cannot be used the way the person asked."""


class OpenError(FileError):
    """A picture or mask cannot be opened."""


class SaveError(FileError):
    """A file cannot be written; whatever was there before is untouched."""
