"""The networks and their shipped weights: no Qt, no file formats of pictures, no training."""
