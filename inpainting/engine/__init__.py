"""The engine: a request and a filler go in, patches come out. No toolkit, no files, no torch."""
