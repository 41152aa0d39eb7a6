"""Training pairs on disk: a picture with something in it, the mask of that, and the same picture without it."""
