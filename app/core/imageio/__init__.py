"""Picture files: reading, writing, what they say about their pictures, and the proof of what was left alone."""
