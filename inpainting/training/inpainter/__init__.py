"""Training of the inpainter: data, losses, loop, validation, commands."""
