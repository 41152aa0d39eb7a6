"""The questions and texts that open in a window of their own."""
