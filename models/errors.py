"""The base of every error that speaks to the person, and the errors of weights files.

Not here: programming errors, which stay ordinary exceptions and end up in the log.
"""

from __future__ import annotations

from models.sentences import Sentence


class CleanplateError(Exception):
    """An error whose text is one plain sentence that can be shown to the person as it is.

    Give a template and its values (`OpenError("There is no file “{path}”.", path=path)`) instead of a sentence put
    together: then the window can say it in the person's language.
    """

    def __init__(self, template: str, /, **values: object) -> None:
        super().__init__(Sentence(template, **values))

    @property
    def sentence(self) -> Sentence:
        """The text, with what it was made of."""
        return Sentence(self.args[0])


class WeightsError(CleanplateError):
    """A weights file or its card is missing, damaged, altered or of another network."""


class UsageError(CleanplateError):
    """The command line asks for something that cannot be meant."""
