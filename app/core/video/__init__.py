"""A clip on the screen: its frames, what was found and painted, and the work on it. Holds no widget."""
