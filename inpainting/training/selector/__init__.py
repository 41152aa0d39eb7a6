"""Training of the selector: what samples are, the loop, figures, commands."""
