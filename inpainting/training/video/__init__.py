"""Measuring video: clips with known truth and the figures of cleaning them."""
