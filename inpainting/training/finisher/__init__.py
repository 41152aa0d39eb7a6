"""Training of the finisher: fills of the texture engine, samples of them, the loop, figures, commands."""
