"""Removes things from video: streams, shots, camera motion, clean plates. No toolkit; torch only behind a filler."""
