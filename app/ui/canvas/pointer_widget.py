"""What a mouse does on a widget that shows a picture, handed on as pointer samples; it means nothing yet."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PyQt5.QtGui import QMouseEvent, QResizeEvent

from app.ui.canvas.pointer_samples import PointerSample, sample_mouse
from app.ui.canvas.viewport import Viewport

if TYPE_CHECKING:
    from PyQt5.QtWidgets import QWidget as _Base
else:
    _Base = object


class PointerWidget(_Base):
    """Put it before the widget among the bases; it has a view of the picture, and says what the samples mean."""

    viewport: Viewport

    def press(self, sample: PointerSample) -> None:
        """A button went down, or the keyboard's cursor presses."""
        raise NotImplementedError

    def move_to(self, sample: PointerSample) -> None:
        """The pointer is elsewhere now, whether something is pressed or not."""
        raise NotImplementedError

    def release(self, sample: PointerSample) -> None:
        """What was pressed is let go."""
        raise NotImplementedError

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.viewport.follow_widget()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Qt tells of no release where the widget was hidden under a held button; so the first button alone counts."""
        if int(event.buttons()) == int(event.button()):
            self.press(sample_mouse(event))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self.move_to(sample_mouse(event))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self.release(sample_mouse(event))
