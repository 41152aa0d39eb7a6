"""The engine: fills holes in images. No Qt, no picture files; torch is imported only where a network runs.

The door for other programs: `from inpainting import inpaint, detect`.
"""

from inpainting.library import detect, inpaint

__all__ = ["detect", "inpaint"]
