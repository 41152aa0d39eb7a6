"""The gestures: one module per tool, each turning points into calls of the editor."""
