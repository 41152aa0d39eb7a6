"""Training of the segmenter that finds people, vehicles, text and graffiti."""
