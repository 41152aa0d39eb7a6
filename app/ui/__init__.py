"""The widgets: they show the document and turn gestures into calls of the editor; no pixels, no threads."""
