"""Which actions can be done now, and what undo would undo: in step with the document and the work. It does none."""

from __future__ import annotations

from PyQt5.QtCore import QObject

from app.ui.actions import Actions
from app.ui.controllers.proposals import ProposalController
from app.ui.services import Services
from app.ui.widgets.edit_words import describe_step

_NEEDS_PHOTO = (
    *("save", "save_as", "save_project", "copy", "save_mask"),
    *("zoom_in", "zoom_out", "fit", "actual_size", "zoom_to_hole", "compare", "divider", "side_by_side", "speck_view"),
)
_NEEDS_FREE_PHOTO = ("invert", "load_mask", "copy_everywhere")
_NEEDS_PAINT = ("clear", "grow", "shrink")
_NEEDS_FREE = ("open", "merge", "paste")


class AvailabilityController(QObject):
    """Asks the services; whoever owns it says when."""

    def __init__(self, services: Services, actions: Actions, proposal: ProposalController) -> None:
        super().__init__(proposal)
        self._services = services
        self._actions = actions
        self._proposal = proposal
        services.editor.document.hole_changed.connect(self._sync_selected)
        services.proposals.changed.connect(self._sync_selected)

    def sync(self) -> None:
        editor, actions = self._services.editor, self._actions
        history, has_photo, free = editor.history, editor.document.has_photo, not editor.is_busy
        actions.enable(_NEEDS_PHOTO, has_photo)
        actions.enable(_NEEDS_FREE_PHOTO, has_photo and free)
        actions.enable(_NEEDS_FREE, free)
        is_tracing = self._services.line_tracer.is_tracing
        undone, redone = None if is_tracing else history.undo_step, history.redo_step
        actions.enable(("undo",), free and (is_tracing or undone is not None))
        actions.enable(("redo",), free and redone is not None)
        for name, step in (("undo", undone), ("redo", redone)):
            actions.say_step(name, describe_step(step, editor.document.extent))
        actions.enable(("try_another",), free and self._services.alternatives.newest is not None)
        actions.enable(("show_in_folder",), self._services.photo_store.shown_path is not None)
        actions.enable(("cancel",), not editor.is_cancelling)
        self._sync_selected()

    def _sync_selected(self) -> None:
        """Only what is selected can be removed or changed; at every change, so that the keys work at once."""
        editor = self._services.editor
        self._actions.enable(("remove",), self._proposal.can_remove)
        self._actions.enable(_NEEDS_PAINT, editor.can_edit and editor.document.selected_pixels > 0)
