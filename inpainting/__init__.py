"""The engine: fills holes in images. No Qt, no picture files; torch is imported only where a network runs."""
