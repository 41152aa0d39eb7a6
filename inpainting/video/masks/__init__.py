"""What is to go from each frame: found, given, tracked, and what belongs to it."""
