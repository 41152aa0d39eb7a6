"""What can go wrong in the engine, each with a sentence for the person.

Not here: errors of files and settings (`app.core.errors`) and of weights (`models.errors`).
"""

from __future__ import annotations

from models.errors import CleanplateError, UsageError


class InvalidRequestError(CleanplateError):
    """The image or the hole of a request cannot be worked on (type, shape, nothing selected, nothing known)."""


class OutsideError(InvalidRequestError, UsageError):
    """A place that was named lies beside the picture."""


class UnknownMethodError(UsageError):
    """A fill method that does not exist was asked for."""


class ModelFileError(CleanplateError):
    """A model file of the person's own is missing, of no known kind, or does not do what it should."""


class DeviceError(CleanplateError):
    """The device asked for does not exist or is not usable on this computer."""


class UnknownDeviceError(DeviceError, UsageError):
    """No device of any computer has the name that was asked for."""


class NothingError(CleanplateError):
    """There is nothing to remove, so nothing was done."""


class CancelledError(CleanplateError):
    """The work was stopped because its owner asked for it; nothing was changed."""

    def __init__(self) -> None:
        super().__init__("The removal was cancelled; nothing was changed.")
