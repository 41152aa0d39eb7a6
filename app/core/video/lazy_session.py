"""The session of the window for video, made when it is wanted first, for it loads OpenCV. Decides nothing."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from app.core.jobs.model_cache import ModelCache
from app.core.jobs.runner import JobRunner

if TYPE_CHECKING:
    from app.core.video.session import VideoSession


class LazySession:
    """Calling it gives the one session; `runner` does the work on the clip, `frames` decodes what is shown."""

    def __init__(self, *, runner: JobRunner, frames: JobRunner, folder: Path, cache: ModelCache | None = None) -> None:
        self._runner, self._frames, self._folder, self._cache = runner, frames, folder, cache
        self._session: VideoSession | None = None

    def __call__(self) -> VideoSession:
        from app.core.video.session import VideoSession

        if self._session is None:
            self._session = VideoSession(
                runner=self._runner, frames=self._frames, folder=self._folder, cache=self._cache
            )
        return self._session

    def close(self) -> None:
        """Stop its work, if it was ever wanted."""
        if self._session is not None:
            self._session.close()

    def leave(self) -> None:
        """After its threads have ended: remove what was needed only as long as it was there."""
        if self._session is not None:
            self._session.leave()
