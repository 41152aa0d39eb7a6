"""Training of the networks: data, holes, losses, the loop, validation and its commands. Needs the `train` extra."""
