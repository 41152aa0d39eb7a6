"""Batches: the same removal on every photo of a folder, told file by file, stopped and gone on with at any time."""
