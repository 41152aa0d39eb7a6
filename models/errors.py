"""The base of every error that speaks to the person, and the errors of weights files.

Not here: programming errors, which stay ordinary exceptions and end up in the log.
"""

from __future__ import annotations


class CleanplateError(Exception):
    """An error whose text is one plain sentence that can be shown to the person as it is."""


class WeightsError(CleanplateError):
    """A weights file or its card is missing, damaged, altered or of another network."""
